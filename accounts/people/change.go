package people

import (
	"context"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

// rights are those of a role; an editor's are for some jurisdictions.
func rights(role access.Role, jurisdictions []graph.JurisdictionCode) (access.Rights, error) {
	edits := make([]access.Jurisdiction, len(jurisdictions))
	for i, code := range jurisdictions {
		edits[i] = access.Jurisdiction(code)
	}
	return access.NewRights(role, edits...)
}

// Add makes an account.
func (d Directory) Add(ctx context.Context, name string, role access.Role, jurisdictions []graph.JurisdictionCode) (*Person, error) {
	if err := d.usable(); err != nil {
		return nil, err
	}
	r, err := rights(role, jurisdictions)
	if err != nil {
		return nil, err
	}
	return d.person(d.accounts.Add(ctx, name, r))
}

// Grant gives somebody rights, in the place of those before.
func (d Directory) Grant(ctx context.Context, person graph.ID, role access.Role, jurisdictions []graph.JurisdictionCode) (*Person, error) {
	if err := d.usable(); err != nil {
		return nil, err
	}
	r, err := rights(role, jurisdictions)
	if err != nil {
		return nil, err
	}
	return d.person(d.accounts.Grant(ctx, string(person), r))
}

// Remove forgets somebody.
func (d Directory) Remove(ctx context.Context, person graph.ID) (*bool, error) {
	if err := d.usable(); err != nil {
		return nil, err
	}
	_, err := d.accounts.Remove(ctx, string(person))
	return succeeded(err)
}

// Link makes a link by which somebody can sign in.
func (d Directory) Link(ctx context.Context, person graph.ID) (*SignInLink, error) {
	if err := d.usable(); err != nil {
		return nil, err
	}
	secret, l, err := d.accounts.NewLink(ctx, string(person))
	if err != nil {
		return nil, err
	}
	return &SignInLink{&Person{l.Person, d}, secret.Reveal(), "/sign-in#" + secret.Reveal(), l.Expires}, nil
}

// EndSession ends a session.
func (d Directory) EndSession(ctx context.Context, id graph.ID) (*bool, error) {
	if err := d.usable(); err != nil {
		return nil, err
	}
	err := d.accounts.EndSession(ctx, string(id))
	return succeeded(err)
}

// EndSessions ends all sessions of somebody, or of the caller, and returns how many.
func (d Directory) EndSessions(ctx context.Context, person *graph.ID) (*int, error) {
	p, err := d.orCaller(ctx, person)
	if err != nil {
		return nil, err
	}
	n, err := d.accounts.EndSessions(ctx, p.Person)
	return &n, err
}

// succeeded is the answer of a mutation that has nothing else to say.
func succeeded(err error) (*bool, error) {
	if err != nil {
		return nil, err
	}
	return new(true), nil
}

// orCaller returns somebody, or the caller if nobody is named.
func (d Directory) orCaller(ctx context.Context, person *graph.ID) (*Person, error) {
	p, err := d.find(ctx, person)
	if err == nil && p == nil {
		err = access.Hidden{}.May(access.Of(ctx), access.Create).Err() // which says to sign in
	}
	return p, err
}

// NewToken makes a token by which a program acts for somebody, or for the caller.
func (d Directory) NewToken(ctx context.Context, person *graph.ID, name string, role access.Role, jurisdictions []graph.JurisdictionCode, days int) (*MadeToken, error) {
	p, err := d.orCaller(ctx, person)
	if err != nil {
		return nil, err
	}
	limit, err := rights(role, jurisdictions)
	if err != nil {
		return nil, err
	}
	if most := int(accounts.LongestToken / (24 * time.Hour)); days < 1 || days > most {
		return nil, graph.Invalid("a token lasts 1 to %d days, not %d", most, days)
	}
	secret, t, err := d.accounts.NewToken(ctx, p.ID, name, limit, time.Duration(days)*24*time.Hour)
	if err != nil {
		return nil, err
	}
	return &MadeToken{&Token{t}, secret.Reveal()}, nil
}

// Revoke ends a token.
func (d Directory) Revoke(ctx context.Context, id graph.ID) (*bool, error) {
	if err := d.usable(); err != nil {
		return nil, err
	}
	err := d.accounts.Revoke(ctx, string(id))
	return succeeded(err)
}
