package main

import (
	"bufio"
	"context"
	"io"
	"log/slog"
	"sync"
	"time"
)

// gathered is how long a line of the log may wait for others.
const gathered = 100 * time.Millisecond

// gatherer writes lines of the log in batches: one write per line would be a tenth of the cost
// of a small answer.
type gatherer struct {
	mu      sync.Mutex
	lines   *bufio.Writer // guarded by mu
	waiting bool          // whether a flush is scheduled; guarded by mu
	later   *time.Timer
}

func gather(w io.Writer) *gatherer {
	g := &gatherer{lines: bufio.NewWriterSize(w, 64<<10)}
	g.later = time.AfterFunc(gathered, g.flush)
	return g
}

// Write implements io.Writer. An error cannot be reported, since the log is where it would be.
func (g *gatherer) Write(line []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.waiting {
		g.waiting = true
		g.later.Reset(gathered)
	}
	return g.lines.Write(line)
}

// flush writes the waiting lines.
func (g *gatherer) flush() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.waiting = false
	_ = g.lines.Flush() // see Write
}

// logger returns a logger whose warnings and errors are written at once.
func (g *gatherer) logger(format string) *slog.Logger {
	return slog.New(prompt{newLogger(g, format).Handler(), g.flush})
}

// prompt flushes warnings and errors.
type prompt struct {
	slog.Handler
	flush func()
}

// Handle implements slog.Handler.
func (p prompt) Handle(ctx context.Context, r slog.Record) error {
	err := p.Handler.Handle(ctx, r)
	if r.Level >= slog.LevelWarn {
		p.flush()
	}
	return err
}

// WithAttrs implements slog.Handler.
func (p prompt) WithAttrs(attrs []slog.Attr) slog.Handler {
	return prompt{p.Handler.WithAttrs(attrs), p.flush}
}

// WithGroup implements slog.Handler.
func (p prompt) WithGroup(name string) slog.Handler {
	return prompt{p.Handler.WithGroup(name), p.flush}
}

func newLogger(w io.Writer, format string) *slog.Logger {
	if format == "json" {
		return slog.New(slog.NewJSONHandler(w, nil))
	}
	return slog.New(slog.NewTextHandler(w, nil))
}
