package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/questions"
)

type queryCmd struct {
	storeFlag
	Query    string            `arg:"" optional:"" help:"A GraphQL document, the id of a saved question such as Q01, or - to read standard input. Without it, the saved questions are listed."`
	File     string            `help:"Read the document from a file." short:"f" type:"existingfile"`
	URL      string            `help:"Ask a running server, by the URL of its /graphql, instead of a store." env:"WHOPLANS_URL"`
	Var      map[string]string `help:"A variable as name=value, where the value is JSON or plain text." short:"v" mapsep:"none" placeholder:"NAME=VALUE"`
	Format   string            `help:"How to print the answer: ${enum}." enum:"table,json,csv" default:"table" short:"o"`
	Width    int               `help:"Width of a table, in characters." default:"100" env:"WHOPLANS_WIDTH,COLUMNS"`
	Revision bool              `help:"Also print the revision that was read."`
	At       *uint64           `help:"Ask a store as it was at a revision; whoplans log lists them." placeholder:"REVISION"`
	snapshotFlag
}

// Run asks, and prints what came back. Errors in the answer end in a failure
// after the data that there are.
func (c queryCmd) Run(ctx context.Context, std streams) (err error) {
	params, err := c.params(std.in)
	if err != nil || params == nil {
		if err == nil {
			err = c.list(std.out)
		}
		return err
	}
	var answer *answer
	if c.URL != "" && c.At != nil {
		return errors.New("--at looks into a store's past: name the store with --store in place of --url")
	}
	if c.URL != "" {
		answer, err = ask(ctx, c.URL, params)
	} else {
		answer, err = c.askStore(ctx, params)
	}
	if err != nil {
		return err
	}
	if answer.hasData() || len(answer.Errors) == 0 {
		if err := answer.print(std.out, c.Format, c.Width); err != nil {
			return err
		}
	}
	if rev, ok := answer.Extensions["revision"]; ok && c.Revision {
		fmt.Fprintf(std.err, "revision %v\n", rev)
	}
	if n, ok := answer.Extensions["cutLists"].(float64); ok {
		fmt.Fprintf(std.err, "lists with more records than are shown: %.0f; ask for up to 100 with first, and for the next ones with after\n", n)
	}
	if len(answer.Errors) > 0 {
		for _, e := range answer.Errors {
			fmt.Fprintln(std.err, "whoplans:", e)
		}
		return exitCode{code: exitFailed}
	}
	return nil
}

// list prints the saved questions.
func (c queryCmd) list(w io.Writer) error {
	qs, err := questions.All()
	if err != nil {
		return err
	}
	for _, q := range qs {
		fmt.Fprintf(w, "%s  %s\n", q.ID, q.Text)
	}
	return nil
}

// params returns what to ask; nil to list the saved questions.
func (c queryCmd) params(in io.Reader) (*graphql.RawParams, error) {
	p := &graphql.RawParams{Query: c.Query}
	switch {
	case c.File != "" && c.Query != "":
		return nil, errors.New("give the document or --file, not both")
	case c.File != "":
		doc, err := os.ReadFile(c.File)
		if err != nil {
			return nil, err
		}
		p.Query = string(doc)
	case c.Query == "-":
		doc, err := io.ReadAll(io.LimitReader(in, 1<<20))
		if err != nil {
			return nil, err
		}
		p.Query = string(doc)
	case c.Query == "":
		return nil, nil
	case !strings.Contains(c.Query, "{"):
		q, err := questions.Get(c.Query)
		if err != nil {
			return nil, err
		}
		p.Query, p.Variables = q.Query, q.Variables
	}
	if err := c.knowVars(p.Query); err != nil {
		return nil, err
	}
	for name, text := range c.Var {
		if p.Variables == nil {
			p.Variables = map[string]any{}
		}
		var v any
		dec := json.NewDecoder(strings.NewReader(text))
		dec.UseNumber()
		if err := dec.Decode(&v); err != nil || dec.More() {
			v = text
		}
		p.Variables[name] = v
	}
	return p, nil
}

// knowVars refuses variables that the document does not have: GraphQL ignores
// them, and a misspelt one would leave the answer as it is. What is wrong with
// the document itself is said by whoever answers.
func (c queryCmd) knowVars(document string) error {
	doc, err := parser.ParseQuery(&ast.Source{Input: document})
	if err != nil {
		return nil //nolint:nilerr // see above
	}
	var known []string
	for _, op := range doc.Operations {
		for _, v := range op.VariableDefinitions {
			known = append(known, v.Variable)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(c.Var)) {
		switch {
		case slices.Contains(known, name):
		case len(known) == 0:
			return fmt.Errorf("the question has no variable %q; it takes none", name)
		default:
			return fmt.Errorf("the question has no variable %q; it has %s", name, strings.Join(known, ", "))
		}
	}
	return nil
}

// askStore answers from a store; an empty one in memory holds the built-in
// data set.
func (c queryCmd) askStore(ctx context.Context, p *graphql.RawParams) (_ *answer, err error) {
	if path, err := sqlitePath(c.Store); err == nil {
		if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
			return nil, fmt.Errorf("there is no %s yet: start the server once (whoplans serve), or name --store memory: for the built-in data", path)
		}
	}
	s, err := openToRead(ctx, c.Store, c.Neo4j)
	if err != nil {
		return nil, err
	}
	defer closing(s, &err)
	if c.Store == "memory:" {
		if err := loadSeed(ctx, graph.New(s), slog.New(slog.DiscardHandler)); err != nil {
			return nil, err
		}
	}
	if c.At != nil {
		if s, err = c.at(ctx, s, store.Rev(*c.At)); err != nil {
			return nil, err
		}
	}
	g := graph.New(s)
	server := graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{Present: resolvers.Present})
	resp := server.Do(ctx, p)
	if err := ctx.Err(); err != nil {
		return nil, err // what the answer takes for its deadline
	}
	raw, err := json.Marshal(resp)
	if err != nil {
		return nil, err
	}
	return readAnswer(raw)
}

// answer is an answer as it came, with the order of its fields.
type answer struct {
	Data       json.RawMessage `json:"data"`
	Errors     []answerError   `json:"errors,omitempty"`
	Extensions map[string]any  `json:"extensions,omitempty"`
}

// hasData reports whether there is any answer beside errors.
func (a *answer) hasData() bool {
	var fields map[string]json.RawMessage
	if json.Unmarshal(a.Data, &fields) != nil {
		return false
	}
	for _, v := range fields {
		if string(v) != "null" {
			return true
		}
	}
	return false
}

type answerError struct {
	Message    string         `json:"message"`
	Locations  []location     `json:"locations,omitempty"`
	Path       []any          `json:"path,omitempty"`
	Extensions map[string]any `json:"extensions,omitempty"`
}

type location struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Error says where and what: at which place of the answer or, where there is
// none, of the document.
func (e answerError) Error() string {
	var b strings.Builder
	if len(e.Path) == 0 && len(e.Locations) > 0 {
		fmt.Fprintf(&b, "line %d, column %d: ", e.Locations[0].Line, e.Locations[0].Column)
	}
	for _, p := range e.Path {
		if _, isName := p.(string); !isName {
			fmt.Fprintf(&b, "[%v]", p)
			continue
		}
		if b.Len() > 0 {
			b.WriteString(": ")
		}
		fmt.Fprint(&b, p)
	}
	if len(e.Path) > 0 {
		b.WriteString(": ")
	}
	return b.String() + e.Message
}

func readAnswer(raw []byte) (*answer, error) {
	var a answer
	if err := json.Unmarshal(raw, &a); err != nil {
		return nil, fmt.Errorf("the answer is not one of a GraphQL server: %w", err)
	}
	return &a, nil
}

// ask asks a server.
func ask(ctx context.Context, url string, p *graphql.RawParams) (*answer, error) {
	body, err := json.Marshal(map[string]any{"query": p.Query, "variables": p.Variables})
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/graphql-response+json, application/json;q=0.9")
	resp, err := http.DefaultClient.Do(req)
	if errors.Is(err, syscall.ECONNREFUSED) {
		return nil, fmt.Errorf("no server answers at %s; start one (whoplans serve), or leave out --url to ask a store", url)
	}
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", url, err)
	}
	defer resp.Body.Close()
	const most = 64 << 20
	raw, err := io.ReadAll(io.LimitReader(resp.Body, most+1))
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", url, err)
	}
	if len(raw) > most {
		return nil, fmt.Errorf("ask %s: the answer is larger than %d bytes; ask for less at a time", url, most)
	}
	a, err := readAnswer(raw)
	if err != nil {
		return nil, fmt.Errorf("%s answers %s, and not as a GraphQL server does: give the address of its /graphql", url, resp.Status)
	}
	return a, nil
}

// print writes the answer in a format.
func (a *answer) print(w io.Writer, format string, width int) error {
	if format == "json" {
		var out bytes.Buffer
		if err := json.Indent(&out, a.Data, "", "  "); err != nil {
			return fmt.Errorf("the answer is not JSON: %w", err)
		}
		fmt.Fprintln(&out)
		_, err := out.WriteTo(w)
		return err
	}
	if format == "table" {
		return writeText(w, a.Data, width)
	}
	t, err := flatten(a.Data)
	if err != nil {
		return err
	}
	return t.write(w)
}
