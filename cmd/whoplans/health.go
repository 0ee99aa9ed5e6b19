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

// health reports the state of the server to supervisors and load balancers.
type health struct {
	store    store.Store
	writable *writable
	stopping atomic.Bool  // refuse new requests and close connections
	begun    atomic.Int64 // answers begun, including refusals
	answers  atomic.Int64 // answers in progress
	working  atomic.Int64 // those that are not refusals
}

// live says that the process is running, no more.
func (h *health) live(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") }

// ready says whether requests should be sent here, which they should if the store can be read.
// A store that can be read but not written still answers nearly everything, so the server is
// ready, and says what is wrong.
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

// draining refuses requests once the server is stopping, except those for its liveness.
// Connections are closed after their next answer, so that few are idle when the server exits: a
// request on an idle connection that is being closed would be lost.
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

// leaving closes the connection after an answer that is begun once the server is stopping, even
// if the request came before. It is a graphqlhttp.Holder.
type leaving struct {
	http.ResponseWriter
	health     *health
	connection *connection // nil if unknown
}

func (l *leaving) WriteHeader(status int) {
	if l.health.stopping.Load() {
		l.Header().Set("Connection", "close")
	}
	l.ResponseWriter.WriteHeader(status)
}

// Unwrap gives http.ResponseController access to the inner writer.
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

// ended waits until the requests that were not refused are answered, or ctx is done.
func (h *health) ended(ctx context.Context) {
	h.wait(ctx, 0, func() bool { return h.working.Load() == 0 })
}

// calm waits until nothing has been answered for a while, or ctx is done.
func (h *health) calm(ctx context.Context) {
	before := h.begun.Load()
	h.wait(ctx, calm, func() bool {
		now := h.begun.Load()
		same := now == before && h.answers.Load() == 0
		before = now
		return same
	})
}

// wait returns when holds has been true for a while, or ctx is done.
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
