package accounts

import (
	"context"
	"time"

	"github.com/whoplans/whoplans/graph/access"
)

// Who is who a session or a token stands for.
type Who struct {
	access.Principal
	Name    string // as they are called now
	Session string // the session's id; empty for a token
	Token   string // the token's id; empty for a session
	Expires time.Time
}

type whoKey struct{}

// With returns a context in which somebody asks, for [Of] and for [access.Of].
func With(ctx context.Context, w Who) context.Context {
	w.Principal.Name = w.Name
	return context.WithValue(access.With(ctx, w.Principal), whoKey{}, w)
}

// Of returns who asks in a context, if that is somebody with an account.
func Of(ctx context.Context) (Who, bool) {
	w, ok := ctx.Value(whoKey{}).(Who)
	return w, ok
}
