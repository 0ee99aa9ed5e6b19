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

// about is the context of a request, with what is known of it: its id, who asks, whom
// to tell of progress. A context for each, with a copy of the request, would be a
// twentieth of what a small answer takes.
type about struct {
	context.Context
	id     string
	who    accounts.Who // nobody, until that is noted
	long   underWay
	logger *slog.Logger
}

// known has the context of requests tell what is known of them.
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
