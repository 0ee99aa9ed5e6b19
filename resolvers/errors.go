package resolvers

import (
	"context"
	"errors"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// The codes that errors of the domain have in an answer's extensions.
const (
	CodeInvalid          = "INVALID"
	CodeNotFound         = "NOT_FOUND"
	CodeConflict         = "CONFLICT"
	CodeTooLarge         = string(graphqlhttp.CodeTooLarge)
	CodeSnapshotTooLarge = "SNAPSHOT_TOO_LARGE"
	CodeUnfinished       = "UNFINISHED"
	CodeReadOnly         = "READ_ONLY"
	CodeFull             = "STORE_FULL"
	CodeExists           = "EXISTS"
	CodeForbidden        = "FORBIDDEN"
	CodeUnreadable       = "UNREADABLE"
	CodeUnavailable      = string(graphqlhttp.CodeUnavailable)
)

var codes = []struct {
	err  error
	code string
}{
	{graph.ErrUnavailable, CodeUnavailable},
	{graph.ErrInvalid, CodeInvalid},
	{graph.ErrNotFound, CodeNotFound},
	{graph.ErrConflict, CodeConflict},
	{graph.ErrTooLarge, CodeTooLarge},
	{graph.ErrSnapshotTooLarge, CodeSnapshotTooLarge},
	{graph.ErrUnfinished, CodeUnfinished},
	{graph.ErrFull, CodeFull}, // which is an ErrReadOnly, too
	{graph.ErrReadOnly, CodeReadOnly},
	{graph.ErrExists, CodeExists},
	{access.ErrForbidden, CodeForbidden},
	{graph.ErrUnreadable, CodeUnreadable},
}

// Present turns an error of the domain into what a client may see of it, in the language
// that the context asks for. It returns nil for an error that the client must not see.
func Present(ctx context.Context, err error) *gqlerror.Error {
	for _, c := range codes {
		if !errors.Is(err, c.err) {
			continue
		}
		l := speech.Of(ctx)
		message := l.Error(err)
		if i := strings.Index(message, c.err.Error()+": "); i >= 0 {
			message = message[i+len(c.err.Error())+2:]
		}
		switch {
		case c.code == CodeFull:
			message = l.Say("the disk of the store is full: nothing can be changed until there is room")
		case c.code != CodeUnavailable:
		case errors.Is(err, context.DeadlineExceeded):
			message = l.Say("the store did not answer in time; try again later, or ask for less")
		default:
			message = l.Say("the store cannot be reached; try again later")
		}
		return &gqlerror.Error{Message: message, Extensions: map[string]any{"code": c.code}}
	}
	return nil
}
