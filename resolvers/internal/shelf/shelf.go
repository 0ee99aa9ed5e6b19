// Package shelf is a small schema on which the executor, the transport, the limits
// and the introspection are tested: it has paging, recursive inputs, an interface,
// a union, mutations, and fields that fail, panic and wait. Package gqlgentest
// within it is gqlgen's executor of the same.
package shelf

//go:generate go run ../generate .

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/resolvers/plan"
)

//go:embed schema.graphql
var text string

// Load reads the schema.
func Load() *ast.Schema { return plan.Load(text) }

// Size is how many books there are.
const Size = 100

// Node is what has an id.
type Node interface{ IsNode() }

// Found is what a search finds.
type Found interface{ IsFound() }

// Book is a book; its number says all about it.
type Book struct{ ID string }

// IsNode marks a book as a node.
func (*Book) IsNode() {}

// IsFound marks a book as something to be found.
func (*Book) IsFound() {}

// Title is the name of the book.
func (b *Book) Title() string { return "Title of " + b.ID }

// Year is when the book was printed.
func (b *Book) Year() *int { return nil }

// Binding is how the book is bound.
func (b *Book) Binding() Binding { return "HARD" }

// Original is the book itself.
func (b *Book) Original() *Book { return b }

// Cites is a page of books.
func (b *Book) Cites(first *int, after *string, last *int, before *string) *BookConnection {
	return page(first, last)
}

// Beside is ten books.
func (b *Book) Beside() []*Book { return books(10) }

// Shelf is where books stand.
type Shelf struct{ ID string }

// IsNode marks a shelf as a node.
func (*Shelf) IsNode() {}

// IsFound marks a shelf as something to be found.
func (*Shelf) IsFound() {}

// Books is a page of books.
func (s *Shelf) Books(first int, after *string, last *int, before *string, filter *BookFilter) *BookConnection {
	return page(&first, last)
}

// BookConnection is a page of books.
type BookConnection struct{ Nodes []*Book }

// Edges is the books with cursors.
func (c *BookConnection) Edges() []*BookEdge {
	out := make([]*BookEdge, len(c.Nodes))
	for i, b := range c.Nodes {
		out[i] = &BookEdge{Cursor: b.ID, Node: b}
	}
	return out
}

// PageInfo is where the page lies.
func (c *BookConnection) PageInfo() *PageInfo { return &PageInfo{HasNextPage: len(c.Nodes) < Size} }

// TotalCount is how many books there are.
func (c *BookConnection) TotalCount() int { return Size }

// BookEdge is a book in a page.
type BookEdge struct {
	Cursor string
	Node   *Book
}

// PageInfo is where a page lies.
type PageInfo struct {
	HasNextPage bool
	EndCursor   *string
}

// BookFilter chooses books; it is read and not applied.
type BookFilter struct {
	And, Or []*BookFilter
	Not     *BookFilter
	Title   *string
	Binding *Binding
}

// Change is what a change did.
type Change struct {
	Asked string
	r     *Resolver
}

// Log is all that was asked so far.
func (c *Change) Log() []string { return c.r.Log() }

// Broken fails.
func (c *Change) Broken() (string, error) { return "", errors.New("it is broken") }

// MustBreak fails.
func (c *Change) MustBreak() (string, error) { return "", errors.New("it must break") }

// ChangeInput is a change of a book. What is not set stays as it is.
type ChangeInput struct {
	ID      string                      `json:"id"`
	Title   graphql.Omittable[*string]  `json:"title,omitzero"`
	Binding graphql.Omittable[*Binding] `json:"binding,omitzero"`
	Marks   graphql.Omittable[[]string] `json:"marks,omitzero"`
	Place   graphql.Omittable[*Place]   `json:"place,omitzero"`
	Parts   []Part                      `json:"parts,omitempty"`
	Reason  string                      `json:"reason"`
}

// Place is either of two places.
type Place struct {
	Shelf *string `json:"shelf,omitempty"`
	Floor *int    `json:"floor,omitempty"`
}

// Part is a part of a book.
type Part struct {
	Title string `json:"title"`
	Pages int    `json:"pages"`
	Parts []Part `json:"parts,omitempty"`
}

// Binding is how a book is bound.
type Binding string

// UnmarshalGQL reads a binding; it refuses one that the schema allows, as a
// scalar may.
func (b *Binding) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok || s == "STAPLED" {
		return errors.New("stapled books are not lent")
	}
	*b = Binding(s)
	return nil
}

// MarshalGQL writes a binding.
func (b Binding) MarshalGQL(w io.Writer) { graphql.MarshalString(string(b)).MarshalGQL(w) }

func books(n int) []*Book {
	out := make([]*Book, max(0, min(n, Size)))
	for i := range out {
		out[i] = &Book{ID: strconv.Itoa(i + 1)}
	}
	return out
}

func page(first, last *int) *BookConnection {
	switch {
	case last != nil:
		return &BookConnection{Nodes: books(*last)}
	case first != nil:
		return &BookConnection{Nodes: books(*first)}
	}
	return &BookConnection{Nodes: books(20)}
}

// Resolver answers from nothing but the question.
type Resolver struct {
	// Shelved counts the mutations that ran.
	Shelved atomic.Int64
	// Resolved counts the books that were looked for.
	Resolved atomic.Int64

	mu  sync.Mutex
	log []string // guarded by mu
}

// Log is what the changes so far were asked.
func (r *Resolver) Log() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.log)
}

// change notes what a change is asked.
func (r *Resolver) change(asked ...any) *Change {
	text, err := json.Marshal(asked)
	if err != nil {
		panic(err) // of what is declared above
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.log = append(r.log, string(text))
	return &Change{string(text), r}
}

// New is the executable schema over a resolver.
func New(r *Resolver) graphql.ExecutableSchema { return plan.New(Load(), Table(r), nil) }

// Query is the resolver of the reads.
func (r *Resolver) Query() QueryResolver { return query{r} }

// Mutation is the resolver of the writes.
func (r *Resolver) Mutation() MutationResolver { return mutation{r} }

// Book is the resolver of a book's hard fields.
func (r *Resolver) Book() BookResolver { return book{} }

type book struct{}

func (book) Broken(context.Context, *Book) (*string, error) {
	return nil, errors.New("secret: password=hunter2")
}

func (book) Panics(context.Context, *Book) (*string, error) { panic("secret: password=hunter2") }

func (book) Slow(ctx context.Context, _ *Book) (*string, error) {
	<-ctx.Done()
	return nil, fmt.Errorf("reading slowly: %w", ctx.Err())
}

type query struct{ r *Resolver }

func (q query) Node(_ context.Context, id string) (Node, error) {
	q.r.Resolved.Add(1)
	return &Book{ID: id}, nil
}

func (q query) Nodes(_ context.Context, ids []string) ([]Node, error) {
	out := make([]Node, len(ids))
	for i, id := range ids {
		out[i] = &Book{ID: id}
	}
	return out, nil
}

func (q query) Book(_ context.Context, id string) (*Book, error) {
	q.r.Resolved.Add(1)
	return &Book{ID: id}, nil
}

func (q query) Books(_ context.Context, first int, after *string, last *int, before *string, filter *BookFilter) (*BookConnection, error) {
	return page(&first, last), nil
}

func (q query) Shelf(context.Context) (*Shelf, error) { return &Shelf{ID: "s1"}, nil }

func (q query) Search(_ context.Context, text string, first *int) ([]Found, error) {
	var out []Found
	for _, b := range page(first, nil).Nodes {
		out = append(out, b)
	}
	return append(out, &Shelf{ID: text}), nil
}

type mutation struct{ r *Resolver }

func (m mutation) Shelve(_ context.Context, title string) (*Book, error) {
	m.r.Shelved.Add(1)
	return &Book{ID: title}, nil
}

func (m mutation) Change(_ context.Context, input ChangeInput) (*Change, error) {
	return m.r.change("change", input), nil
}

func (m mutation) ChangeAll(_ context.Context, inputs []ChangeInput) ([]Change, error) {
	var all []Change
	for _, input := range inputs {
		all = append(all, *m.r.change("one of all", input))
	}
	return all, nil
}

func (m mutation) Remove(_ context.Context, where map[string]any, reason *string, bindings []Binding) (*Change, error) {
	return m.r.change("remove", where, reason, bindings), nil
}

func (m mutation) Fail(_ context.Context, input *ChangeInput) (*Change, error) {
	m.r.change("fail", input)
	return nil, errors.New("it failed")
}

func (m mutation) MustFail(context.Context) (*Change, error) {
	m.r.change("must fail")
	return nil, errors.New("it must fail")
}

func (m mutation) Crash(context.Context) (*Change, error) {
	m.r.change("crash")
	panic("it crashed")
}
