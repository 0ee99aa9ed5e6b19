package graphqlhttp

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// Operation is what may be told of an operation: never its variables, nor its
// text.
type Operation struct {
	// Name is the operation's, cut at 64 bytes; "" for one without.
	Name string
	// Kind is query, mutation or subscription; "" if the request had no
	// valid document.
	Kind string
	// Fields are the names of the root fields, without aliases.
	Fields []string
	// Status is the answer's; 499 if the client had gone.
	Status int
	// Code is of the first error, "" without one.
	Code Code
	// Cached says that the answer had been made before.
	Cached bool
	// Bytes is the size of the answer as it was sent.
	Bytes int64
	// Duration is from the request's head to the answer's end.
	Duration time.Duration

	compressed *Compressed // if it is cached
	sent       func()      // to be called then; nil for nothing
}

// describe fills in what the document says.
func (o *Operation) describe(opCtx *graphql.OperationContext) {
	if opCtx == nil || opCtx.Operation == nil {
		return
	}
	o.Name = brief(opCtx.Operation.Name)
	o.Kind = string(opCtx.Operation.Operation)
	if a := askedOf(opCtx); a != nil {
		o.Fields = a.plan.operation(opCtx.Operation).roots
		o.compressed, o.Cached = a.compressed, a.compressed != nil
		o.sent = a.sent
	}
}

// Compressed is how an answer looks compressed, once somebody wanted it so. The
// zero Compressed is ready for use.
type Compressed struct{ body atomic.Pointer[[]byte] }

// Cached notes that an operation's answer had been made before. Each time that
// it is given it comes with the same Compressed, so that it is compressed once.
func Cached(opCtx *graphql.OperationContext, c *Compressed) {
	if a := askedOf(opCtx); a != nil {
		a.compressed = c
	}
}

// OnSent has f called when the answer to an operation was sent, and its data are
// needed no longer. It is not called where the data are not sent over HTTP, or
// where that fails.
func OnSent(opCtx *graphql.OperationContext, f func()) {
	if a := askedOf(opCtx); a != nil {
		a.sent = f
	}
}

// record tells the log and the observer. It hands the record to the logger's
// handler itself, since the logger would look at the clock once more, and look
// for the place in the source, which is this one always: the line has none.
func (s *Server) record(ctx context.Context, end time.Time, op Operation) {
	if s.logger.Enabled(ctx, slog.LevelInfo) {
		r := slog.NewRecord(end, slog.LevelInfo, "graphql", 0)
		r.AddAttrs(
			slog.String("trace", TraceID(ctx)),
			slog.String("operation", op.Name),
			slog.String("kind", op.Kind),
			slog.Any("fields", op.Fields),
			slog.Int("status", op.Status),
			slog.String("code", string(op.Code)),
			slog.Bool("cached", op.Cached),
			slog.Int64("bytes", op.Bytes),
			slog.Duration("duration", op.Duration))
		_ = s.logger.Handler().Handle(ctx, r) // loggers have nobody to tell either
	}
	if s.observe != nil {
		s.observe(ctx, op)
	}
}
