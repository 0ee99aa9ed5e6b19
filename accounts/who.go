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

// asking is a context in which somebody asks. One serves both keys, since every request
// of somebody who is signed in may need one.
type asking struct {
	context.Context
	who Who
}

// Key is the context key of the *[Who] that asks. A context that holds an empty one, and its
// principal under [access.Key], can be filled in by [Note].
type Key struct{}

// Value implements [context.Context].
func (a *asking) Value(key any) any {
	switch key.(type) {
	case Key:
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

// Note fills in who asks in a context that was made for it. For any other it returns false:
// [With] makes one that says so.
func Note(ctx context.Context, w Who) bool {
	place, ok := ctx.Value(Key{}).(*Who)
	if !ok || place.SignedIn() {
		return false
	}
	w.Principal.Name = w.Name
	*place = w
	return true
}

// Of returns who asks in a context, if that is somebody with an account.
func Of(ctx context.Context) (Who, bool) {
	if w, ok := ctx.Value(Key{}).(*Who); ok && w.SignedIn() {
		return *w, true
	}
	return Who{}, false
}
