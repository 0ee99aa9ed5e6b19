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

// stale is how long the result of a check is kept. A check writes to the disk, and anybody may
// ask for it.
const stale = 5 * time.Second

// writable checks whether what the server keeps can be changed.
type writable struct {
	parts  []probed
	logger *slog.Logger
	now    func() time.Time

	mu    sync.Mutex
	asked time.Time // guarded by mu
	found []finding // guarded by mu
}

// probed is a part of what the server keeps.
type probed struct {
	name string
	ask  func(context.Context) error
}

// finding is the state of a part.
type finding struct{ name, code string }

// newWritable checks a store and accounts, which are nil if they could not be opened for
// writing.
func newWritable(s store.Store, people *accounts.Accounts, logger *slog.Logger) *writable {
	records := func(context.Context) error { return nil } // a store in memory can always be written
	if p, ok := s.(store.Prober); ok {
		records = p.Writable
	}
	rows := func(context.Context) error { return store.ErrReadOnly }
	if people != nil {
		rows = people.Writable
	}
	return &writable{parts: []probed{{"records", records}, {"accounts", rows}}, logger: logger, now: time.Now}
}

// ask returns the state of each part.
func (w *writable) ask(ctx context.Context) []finding {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.found != nil && w.now().Sub(w.asked) < stale {
		return w.found
	}
	// A caller who hangs up says nothing about the store.
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

// codeOf returns the code that a change would get.
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
