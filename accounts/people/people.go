// Package people answers what the API asks about accounts: who there is, where they are
// signed in, which tokens act for them, and what was done to accounts. What a caller may
// see and do is decided by package accounts.
package people

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

// Directory is the people of a server. Without accounts, as in its zero value, every
// question fails.
type Directory struct{ accounts *accounts.Accounts }

// New returns the people who have accounts.
func New(a *accounts.Accounts) Directory { return Directory{a} }

type (
	// PersonConnection is a page of people.
	PersonConnection struct{ *graph.Stretch }
	// PersonEdge is somebody in a page.
	PersonEdge struct {
		Cursor string
		Node   *Person
	}
	// AuditConnection is a page of the audit trail.
	AuditConnection struct{ *graph.Stretch }
	// AuditEdge is an entry in a page.
	AuditEdge struct {
		Cursor string
		Node   *AuditEntry
	}
)

// Nodes returns the people.
func (c PersonConnection) Nodes() []*Person { return graph.ItemsOf[*Person](c.Stretch) }

// Edges returns the people with their cursors.
func (c PersonConnection) Edges() []PersonEdge { return graph.ItemEdges[PersonEdge](c.Stretch) }

// Nodes returns the entries.
func (c AuditConnection) Nodes() []*AuditEntry { return graph.ItemsOf[*AuditEntry](c.Stretch) }

// Edges returns the entries with their cursors.
func (c AuditConnection) Edges() []AuditEdge { return graph.ItemEdges[AuditEdge](c.Stretch) }

// Person is somebody who has an account, or had one.
type Person struct {
	accounts.Person
	directory Directory
}

// PersonID is the account's id.
func (p *Person) PersonID() graph.ID { return graph.ID(p.ID) }

// Role is how much they may do.
func (p *Person) Role() access.Role { return cmp.Or(p.Rights.Role, access.Reader) }

// Edits are the codes of the jurisdictions that an editor edits.
func (p *Person) Edits() []graph.JurisdictionCode { return codes(p.Rights) }

func codes(r access.Rights) []graph.JurisdictionCode {
	out := make([]graph.JurisdictionCode, len(r.Jurisdictions))
	for i, j := range r.Jurisdictions {
		out[i] = graph.JurisdictionCode(j)
	}
	return out
}

// maxShown is how many sessions or tokens of a person are shown.
const maxShown = 100

// stepsOfRead is what reading a person's sessions or tokens takes of a request's budget.
const stepsOfRead = 500

// Sessions are where they are signed in, the one used last first.
func (p *Person) Sessions(ctx context.Context) ([]*Session, error) {
	if err := graph.Spend(ctx, stepsOfRead); err != nil {
		return nil, err
	}
	list, err := p.directory.accounts.Sessions(ctx, p.Person)
	who, _ := accounts.Of(ctx)
	out := make([]*Session, min(len(list), maxShown))
	for i := range out {
		out[i] = &Session{list[i], list[i].ID == who.Session}
	}
	return out, err
}

// Tokens are those by which programs act for them, the newest first.
func (p *Person) Tokens(ctx context.Context) ([]*Token, error) {
	if err := graph.Spend(ctx, stepsOfRead); err != nil {
		return nil, err
	}
	list, err := p.directory.accounts.Tokens(ctx, p.Person)
	out := make([]*Token, min(len(list), maxShown))
	for i := range out {
		out[i] = &Token{list[i]}
	}
	return out, err
}

// Session is a browser in which somebody is signed in.
type Session struct {
	accounts.Session
	Current bool // it is the one that asks
}

// SessionID is the id by which it is ended.
func (s *Session) SessionID() graph.ID { return graph.ID(s.ID) }

// Token lets a program act for somebody.
type Token struct{ accounts.Token }

// TokenID is the id by which it is revoked.
func (t *Token) TokenID() graph.ID { return graph.ID(t.ID) }

// Role is how much it may do, if its owner may.
func (t *Token) Role() access.Role { return cmp.Or(t.Limit.Role, access.Reader) }

// Edits are the jurisdictions to which it is limited.
func (t *Token) Edits() []graph.JurisdictionCode { return codes(t.Limit) }

// LastUsed is when it was last used, to the hour; nil for never.
func (t *Token) LastUsed() *time.Time {
	if t.Used.IsZero() {
		return nil
	}
	return &t.Used
}

// AuditEntry is something that was done to accounts.
type AuditEntry struct{ accounts.Entry }

// Account is the account that it was done to.
func (e *AuditEntry) Account() graph.ID { return graph.ID(e.To) }

// Author is who did it; nil for a command on the server's machine.
func (e *AuditEntry) Author() *graph.ID {
	if e.By == "" {
		return nil
	}
	id := graph.ID(e.By)
	return &id
}

// SignInLink lets somebody sign in, once. Nobody can be shown it again.
type SignInLink struct {
	Person  *Person
	Secret  string
	Path    string // of the page that takes it; the secret is after the #, which browsers send nowhere
	Expires time.Time
}

// MadeToken is a token that was just made. Nobody can be shown the secret again.
type MadeToken struct {
	Token  *Token
	Secret string
}

// usable fails on a server without accounts.
func (d Directory) usable() error {
	if d.accounts == nil {
		return fmt.Errorf("%w: this server has no accounts", graph.ErrReadOnly)
	}
	return nil
}

func (d Directory) person(p accounts.Person, err error) (*Person, error) {
	if err != nil {
		return nil, err
	}
	return &Person{p, d}, nil
}

// List returns a page of those who have an account, by name.
func (d Directory) List(ctx context.Context, first *int, after *string) (*PersonConnection, error) {
	if err := d.usable(); err != nil {
		return nil, err
	}
	all, err := d.accounts.People(ctx)
	if err != nil {
		return nil, err
	}
	s, err := graph.NewStretch(graph.ViewOf(ctx).Personal(), first, after, func(after, limit int) (list []*Person, numbers []int, err error) {
		for i := after; i < min(after+limit, len(all)); i++ {
			list, numbers = append(list, &Person{all[i], d}), append(numbers, i+1)
		}
		return list, numbers, nil
	})
	if err != nil {
		return nil, err
	}
	return &PersonConnection{s}, nil
}

// Find returns somebody by id or name, or who asks; nil if that is nobody.
func (d Directory) Find(ctx context.Context, id *graph.ID) (*Person, error) {
	graph.ViewOf(ctx).Personal()
	return d.find(ctx, id)
}

func (d Directory) find(ctx context.Context, id *graph.ID) (*Person, error) {
	if err := d.usable(); err != nil {
		return nil, err
	}
	name := access.Of(ctx).Account
	if id != nil {
		name = string(*id)
	} else if name == "" {
		return nil, nil
	}
	return d.person(d.accounts.Person(ctx, name))
}

// Audit returns a page of what was done to accounts, the newest first.
func (d Directory) Audit(ctx context.Context, first *int, after *string) (*AuditConnection, error) {
	if err := d.usable(); err != nil {
		return nil, err
	}
	s, err := graph.NewStretch(graph.ViewOf(ctx).Personal(), first, after, func(after, limit int) (list []*AuditEntry, numbers []int, err error) {
		entries, err := d.accounts.Audit(ctx, after, limit)
		for _, e := range entries {
			list, numbers = append(list, &AuditEntry{e}), append(numbers, e.Number)
		}
		return list, numbers, err
	})
	if err != nil {
		return nil, err
	}
	return &AuditConnection{s}, nil
}
