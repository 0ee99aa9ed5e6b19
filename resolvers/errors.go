package resolvers

import (
	"context"
	"errors"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/whoplans/whoplans/graph"
)

// The codes that errors of the domain have in an answer's extensions.
const (
	CodeInvalid     = "INVALID"
	CodeNotFound    = "NOT_FOUND"
	CodeConflict    = "CONFLICT"
	CodeTooLarge    = "TOO_LARGE"
	CodeReadOnly    = "READ_ONLY"
	CodeUnavailable = "UNAVAILABLE"
	CodeTimeout     = "TIMEOUT"
	CodeInternal    = "INTERNAL"
)

var codes = []struct {
	err  error
	code string
}{
	{graph.ErrInvalid, CodeInvalid},
	{graph.ErrNotFound, CodeNotFound},
	{graph.ErrConflict, CodeConflict},
	{graph.ErrTooLarge, CodeTooLarge},
	{graph.ErrReadOnly, CodeReadOnly},
	{graph.ErrUnavailable, CodeUnavailable},
	{context.DeadlineExceeded, CodeTimeout},
	{context.Canceled, CodeTimeout},
}

// Present turns an error into what a client may see of it: the message of an
// error that the client can mend, and only a code of any other.
func Present(ctx context.Context, err error) *gqlerror.Error {
	out := graphql.DefaultErrorPresenter(ctx, err)
	var already *gqlerror.Error
	if errors.As(err, &already) && already.Extensions["code"] != nil {
		return out
	}
	set := func(code, message string) *gqlerror.Error {
		if out.Extensions == nil {
			out.Extensions = map[string]any{}
		}
		out.Extensions["code"], out.Message = code, message
		return out
	}
	for _, c := range codes {
		if !errors.Is(err, c.err) {
			continue
		}
		switch c.code {
		case CodeUnavailable:
			return set(c.code, "the store cannot be reached; try again later")
		case CodeTimeout:
			return set(c.code, "the answer took too long; ask for less at a time")
		}
		return set(c.code, strings.TrimPrefix(out.Message, c.err.Error()+": "))
	}
	if already != nil && errors.Unwrap(already) == nil {
		// gqlgen's own errors, about the request.
		return set(CodeInvalid, out.Message)
	}
	return set(CodeInternal, "something went wrong here; it has been logged")
}
