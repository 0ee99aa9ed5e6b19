package main

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/resolvers"
)

// stale is how long it is believed that something can be written. Finding out
// writes to the disk, and anybody may ask.
const stale = 5 * time.Second

// writable finds out whether what the server keeps can be changed.
type writable struct {
	parts  []probed
	logger *slog.Logger
	now    func() time.Time

	mu    sync.Mutex
	asked time.Time // guarded by mu
	found []finding // guarded by mu
}

// probed is a part of what is kept.
type probed struct {
	name string
	ask  func(context.Context) error
}

// finding is how a part fares.
type finding struct{ name, code string }

// newWritable finds out about a store and accounts, which are nil where they
// could not even be opened for writing.
func newWritable(s store.Store, people *accounts.Accounts, logger *slog.Logger) *writable {
	records := func(context.Context) error { return nil } // in memory there is room until there is none for anything
	if p, ok := s.(store.Prober); ok {
		records = p.Writable
	}
	rows := func(context.Context) error { return store.ErrReadOnly }
	if people != nil {
		rows = people.Writable
	}
	return &writable{parts: []probed{{"records", records}, {"accounts", rows}}, logger: logger, now: time.Now}
}

// ask returns how each part fares.
func (w *writable) ask(ctx context.Context) []finding {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.found != nil && w.now().Sub(w.asked) < stale {
		return w.found
	}
	// Whoever asks may hang up, which says nothing of the store.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience/2)
	defer cancel()
	var found []finding
	for _, p := range w.parts {
		err := p.ask(ctx)
		f := finding{p.name, codeOf(err)}
		if err != nil && !slices.Contains(w.found, f) {
			w.logger.WarnContext(ctx, "cannot be changed", "part", p.name, "code", f.code, "err", err)
		}
		found = append(found, f)
	}
	w.found, w.asked = found, w.now()
	return found
}

// codeOf is the code that a change would get.
func codeOf(err error) string {
	switch {
	case err == nil:
		return codeOK
	case errors.Is(err, store.ErrFull):
		return resolvers.CodeFull
	case errors.Is(err, store.ErrReadOnly):
		return resolvers.CodeReadOnly
	}
	return resolvers.CodeUnavailable
}
