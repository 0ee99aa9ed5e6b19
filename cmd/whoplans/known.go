package main

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// about is the context of a request with what is known of it: its id, the caller, and whom to
// tell about progress. A separate context for each, with a copy of the request, would take a
// twentieth of the time of a small answer.
type about struct {
	context.Context
	id     string
	who    accounts.Who // nobody until it is set
	long   underWay
	logger *slog.Logger
}

// known gives requests this context.
func known(next http.Handler, logger *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a := &about{Context: r.Context(), id: graphqlhttp.AssignID(w, r, nil), logger: logger}
		a.long.now, a.long.to = time.Now, a
		next.ServeHTTP(w, r.WithContext(a))
	})
}

// Value implements context.Context.
func (a *about) Value(key any) any {
	switch key.(type) {
	case graphqlhttp.TraceKey:
		return &a.id
	case accounts.Key:
		return &a.who
	case access.Key:
		return &a.who.Principal
	case graph.ProgressKey:
		return a.long.report
	}
	return a.Context.Value(key)
}

// tell logs progress.
func (a *about) tell(what string, percent int) {
	a.logger.InfoContext(a, "under way", "what", what, "percent", percent)
}
