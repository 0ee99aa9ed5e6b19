package main

import (
	"context"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// patience is how long a store may take to show that it can be read.
const patience = 2 * time.Second

// health tells supervisors and load balancers how the server fares.
type health struct {
	store    store.Store
	writable *writable
	stopping atomic.Bool  // answers nothing that is new, and closes connections
	begun    atomic.Int64 // answers, refusals too
	answers  atomic.Int64 // being made
	working  atomic.Int64 // those of them that are no refusals
}

// live says that the process lives; that is all it says.
func (h *health) live(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") }

// ready tells whether requests should be sent here: whether the store can be
// read. Where it can be read and not written, nearly all is answered, so the server
// is ready, and says what is amiss.
func (h *health) ready(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	view, err := h.store.View(ctx, 0)
	if err == nil {
		_, err = view.Get(ctx, []store.ID{"00000000-0000-0000-0000-000000000000"})
	}
	if err != nil {
		http.Error(w, "the store cannot be read", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintf(w, "ready, revision %d\n", view.Rev())
	for _, p := range h.writable.ask(ctx) {
		if p.code != codeOK {
			fmt.Fprintf(w, "%s cannot be changed: %s\n", p.name, p.code)
		}
	}
}

// draining tells whoever comes once the server is stopping to go elsewhere; only
// that it lives is still said. Connections are closed after their next answer, so
// that few are idle when the server goes: what a client sends on an idle connection
// while that is closed would be lost.
func (h *health) draining(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.begun.Add(1)
		h.answers.Add(1)
		defer h.answers.Add(-1)
		if h.stopping.Load() {
			w.Header().Set("Connection", "close")
			if r.URL.Path != "/healthz" {
				w.Header().Set("Cache-Control", "no-store")
				w.Header().Set("Retry-After", "5")
				http.Error(w, "the server is stopping: try again in a few seconds", http.StatusServiceUnavailable)
				return
			}
		}
		h.working.Add(1)
		defer h.working.Add(-1)
		next.ServeHTTP(&leaving{w, h, connectionOf(r.Context())}, r)
	})
}

// leaving closes the connection of an answer that is begun once the server is
// stopping, though its request came before. It is a graphqlhttp.Holder.
type leaving struct {
	http.ResponseWriter
	health     *health
	connection *connection // nil if it is not known
}

func (l *leaving) WriteHeader(status int) {
	if l.health.stopping.Load() {
		l.Header().Set("Connection", "close")
	}
	l.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the writer below.
func (l *leaving) Unwrap() http.ResponseWriter { return l.ResponseWriter }

// Hold implements graphqlhttp.Holder.
func (l *leaving) Hold() bool {
	if l.connection == nil {
		return false
	}
	l.connection.hold()
	return true
}

// Release implements graphqlhttp.Holder.
func (l *leaving) Release() error { return l.connection.release() }

// ended waits until the requests that were not refused have ended, or ctx is done.
func (h *health) ended(ctx context.Context) {
	h.wait(ctx, 0, func() bool { return h.working.Load() == 0 })
}

// calm waits until no answer has been made for a while, or ctx is done.
func (h *health) calm(ctx context.Context) {
	before := h.begun.Load()
	h.wait(ctx, calm, func() bool {
		now := h.begun.Load()
		same := now == before && h.answers.Load() == 0
		before = now
		return same
	})
}

// wait returns when something has held for a while, or ctx is done.
func (h *health) wait(ctx context.Context, long time.Duration, holds func() bool) {
	const step = 5 * time.Millisecond
	tick := time.NewTicker(step)
	defer tick.Stop()
	for held := time.Duration(0); ; held += step {
		if !holds() {
			held = -step
		} else if held >= long {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
