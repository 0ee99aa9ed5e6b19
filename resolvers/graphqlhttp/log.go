package graphqlhttp

import (
	"context"
	"log/slog"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
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

	log        slog.Handler // has what the document says; nil if there was none
	compressed *Compressed  // if it is cached
}

// said is what may be told of one of a document's operations.
func said(op *ast.OperationDefinition, log slog.Handler) Operation {
	o := Operation{Name: brief(op.Name), Kind: string(op.Operation), Fields: rootFields(op)}
	o.log = o.describe(log)
	return o
}

// describe is a handler whose lines begin with what the document says. Of
// documents that are kept it is written once, and not for each line.
func (o *Operation) describe(log slog.Handler) slog.Handler {
	return log.WithAttrs([]slog.Attr{
		slog.String("operation", o.Name),
		slog.String("kind", o.Kind),
		slog.Any("fields", o.Fields),
	})
}

// rootFields is the names of the fields that an operation begins with, each
// once; its aliases are the client's text and stay out of it.
func rootFields(op *ast.OperationDefinition) []string {
	var names []string
	seen := make(map[string]bool)
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, sel := range set {
			switch sel := sel.(type) {
			case *ast.Field:
				if !seen[sel.Name] {
					seen[sel.Name] = true
					names = append(names, sel.Name)
				}
			case *ast.InlineFragment:
				walk(sel.SelectionSet)
			case *ast.FragmentSpread:
				if sel.Definition != nil && !seen["..."+sel.Name] {
					seen["..."+sel.Name] = true
					walk(sel.Definition.SelectionSet)
				}
			}
		}
	}
	walk(op.SelectionSet)
	return names
}

// gone notes that the client has gone: nobody reads the answer.
func (o *Operation) gone() { o.Status, o.Code = 499, "CLIENT_GONE" }

// record tells the log and the observer. It hands the record to the logger's
// handler itself, since the logger would read the clock once more, and look up the place
// in the source, which is always this one: the line has none.
func (s *Server) record(ctx context.Context, end time.Time, op Operation) {
	if s.logger.Enabled(ctx, slog.LevelInfo) {
		log := op.log
		if log == nil {
			log = op.describe(s.logger.Handler())
		}
		r := slog.NewRecord(end, slog.LevelInfo, "graphql", 0)
		r.AddAttrs(
			slog.String("trace", TraceID(ctx)),
			slog.Int("status", op.Status),
			slog.String("code", string(op.Code)),
			slog.Bool("cached", op.Cached),
			slog.Int64("bytes", op.Bytes),
			slog.Duration("duration", op.Duration))
		_ = log.Handle(ctx, r) // loggers have nobody to tell either
	}
	if s.observe != nil {
		s.observe(ctx, op)
	}
}
