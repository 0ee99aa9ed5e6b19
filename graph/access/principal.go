package access

import (
	"cmp"
	"context"
)

// Principal is who asks. The zero Principal is nobody in particular, who reads
// what everybody may.
type Principal struct {
	Account string // its id, which is what commits keep; empty for who has none
	Name    string // what people call them; commits keep it only of who has no account
	Rights
}

// Author is what commits keep of a principal.
func (p Principal) Author() string { return cmp.Or(p.Account, p.Name, "anonymous") }

// Operator is who runs a command on the machine that has the data: somebody
// without an account, to whom nothing is closed. Commits name them in words.
func Operator(name string) Principal {
	return Principal{Name: name, Rights: Rights{Role: Administrator}}
}

// SignedIn reports whether somebody has an account.
func (p Principal) SignedIn() bool { return p.Account != "" }

// Key is where a context has its *[Principal]. Only contexts that tell more of
// whoever asks need it.
type Key struct{}

// Drafts says of whose scenarios somebody reads the drafts: of all, or of those of some
// jurisdictions.
func (p Principal) Drafts() (all bool, of []Jurisdiction) {
	switch p.Role {
	case Administrator:
		return true, nil
	case Editor:
		return false, without(p.Jurisdictions, nil)
	}
	return false, nil
}

// With returns a context in which a principal asks.
func With(ctx context.Context, p Principal) context.Context {
	return context.WithValue(ctx, Key{}, &p)
}

// Of returns the principal of a context: nobody if it has none.
func Of(ctx context.Context) Principal {
	if p, ok := ctx.Value(Key{}).(*Principal); ok {
		return *p
	}
	return Principal{}
}
