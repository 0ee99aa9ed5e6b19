package graphqlhttp

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// mark gives an error the id of the request.
func (s *Server) mark(ctx context.Context, err *gqlerror.Error) {
	if err.Extensions == nil {
		err.Extensions = make(map[string]any, 2)
	}
	if id := TraceID(ctx); id != "" {
		err.Extensions["traceId"] = id
	}
}

// maxErrors is how many errors of the execution an answer lists. A fault in the
// argument of a field within a list is one for each of its items.
const maxErrors = 100

// leftOut is the last error of an answer that has more than it lists.
func (s *Server) leftOut(ctx context.Context, all int) *gqlerror.Error {
	err := limited("errors", maxErrors, refuse(CodeLimitExceeded, "left out: %d more; an answer lists at most %d errors", all-maxErrors, maxErrors))
	err.Extensions["asked"] = all
	s.mark(ctx, err)
	return err
}

// presentError makes an error of the execution fit for the client; nil leaves it
// out.
func (s *Server) presentError(ctx context.Context, err error) *gqlerror.Error {
	if ctx.Err() != nil {
		return nil //nolint:nilerr // one error will say it for all
	}
	if a := inflightOf(ctx); a != nil && a.errors.Add(1) > maxErrors {
		if !s.expected(ctx, err) {
			_ = s.internal(ctx, err) // the log has it all the same
		}
		return nil
	}
	at := graphql.DefaultErrorPresenter(ctx, err)
	out := at
	switch {
	case codeOf(at) != "":
	case argumentFault(ctx):
		message := at.Message
		if shown := s.present(ctx, err); shown != nil {
			message = shown.Message
		}
		out = refuse(CodeBadUserInput, "%s", shorten(message))
	default:
		out = s.presented(ctx, err)
	}
	if out.Path == nil {
		out.Path = at.Path
	}
	if out.Locations == nil {
		out.Locations = at.Locations
	}
	s.mark(ctx, out)
	return out
}

// presented is what the client sees of an error that has no code.
func (s *Server) presented(ctx context.Context, err error) *gqlerror.Error {
	out := s.present(ctx, err)
	if out == nil {
		out = s.internal(ctx, err)
	}
	out.Message = shorten(out.Message) // it may name what the client sent
	return out
}

// expected reports whether an error is the client's, or one that it may be told of.
// It takes a fraction of the time of presentError, for errors that nobody sees.
func (s *Server) expected(ctx context.Context, err error) bool {
	return argumentFault(ctx) || coded(err) != nil || s.present(ctx, err) != nil
}

// coded returns the error with a code that an error is, or wraps; nil if it has none.
func coded(err error) *gqlerror.Error {
	if e, ok := errors.AsType[*gqlerror.Error](err); ok && codeOf(e) != "" {
		return e
	}
	return nil
}

// argumentFault reports whether an error arose as a field's arguments were read:
// gqlgen then has the field, and no arguments for it.
func argumentFault(ctx context.Context) bool {
	fc := graphql.GetFieldContext(ctx)
	return fc != nil && fc.Args == nil && fc.Field.Field != nil &&
		fc.Field.Definition != nil && len(fc.Field.Definition.Arguments) > 0
}

// internal logs an error that the client may not see, and returns what it sees instead.
func (s *Server) internal(ctx context.Context, err error) *gqlerror.Error {
	s.logger.LogAttrs(ctx, slog.LevelError, "graphql error",
		slog.String("trace", TraceID(ctx)), slog.String("path", pathOf(ctx)), slog.Any("err", err))
	return hidden()
}

// hidden is what the client sees of an internal error.
func hidden() *gqlerror.Error {
	return refuse(CodeInternal, "internal error: the server's log has more under this trace id")
}

// maxPanics is how many panics of a request are logged: those of the items of a list are
// mostly the same.
const maxPanics = 3

// recovered logs a panic, once and with its stack.
func (s *Server) recovered(ctx context.Context, v any) error {
	if a := inflightOf(ctx); a != nil && a.panics.Add(1) > maxPanics {
		return hidden()
	}
	s.logger.LogAttrs(ctx, slog.LevelError, "graphql panic",
		slog.String("trace", TraceID(ctx)), slog.String("path", pathOf(ctx)),
		slog.Any("panic", v), slog.String("stack", string(debug.Stack())))
	return hidden()
}

func pathOf(ctx context.Context) string {
	if graphql.GetFieldContext(ctx) == nil {
		return ""
	}
	return graphql.GetPath(ctx).String()
}

// shorten cuts the words and quotations of a message, and the whole, to what a
// person reads: the validator's messages hold what the client sent.
func shorten(message string) string {
	const longest = 400
	var b strings.Builder
	for i, quoted := range strings.Split(message, `"`) {
		if i > 0 {
			b.WriteByte('"')
		}
		if i%2 == 1 {
			quoted = brief(quoted)
		}
		for j, word := range strings.Split(quoted, " ") {
			if j > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(brief(word))
			if b.Len() > longest {
				return strings.ToValidUTF8(b.String()[:longest], "") + "…"
			}
		}
	}
	return b.String()
}

// brief cuts a text from the client to what a message can bear.
func brief(s string) string {
	const limit = 64
	if len(s) <= limit {
		return s
	}
	n := 0
	for i := range s {
		if i > limit {
			break
		}
		n = i
	}
	return fmt.Sprintf("%s…", s[:n])
}
