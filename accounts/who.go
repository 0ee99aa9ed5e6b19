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

// asking is a context in which somebody asks. It is one for both keys, since each
// request of somebody makes one.
type asking struct {
	context.Context
	who Who
}

type whoKey struct{}

// Value implements [context.Context].
func (a *asking) Value(key any) any {
	switch key.(type) {
	case whoKey:
		return &a.who
	case access.Key:
		return &a.who.Principal
	}
	return a.Context.Value(key)
}

// With returns a context in which somebody asks, for [Of] and for [access.Of].
func With(ctx context.Context, w Who) context.Context {
	w.Principal.Name = w.Name
	return &asking{ctx, w}
}

// Of returns who asks in a context, if that is somebody with an account.
func Of(ctx context.Context) (Who, bool) {
	if w, ok := ctx.Value(whoKey{}).(*Who); ok {
		return *w, true
	}
	return Who{}, false
}
