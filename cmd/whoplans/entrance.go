package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/resolvers"
)

// entrance lets in requests that take long, of files that are sent or fetched: from
// whoever may, a few at once, each for so long. It says what went wrong.
type entrance struct {
	to      string        // what a request does: an "import"
	takes   time.Duration // how long that may take
	arrives time.Duration // how long what is sent may be on its way; 0 if nothing is sent
	running chan struct{} // holds as many as may be in at once
	logger  *slog.Logger

	// gate tells pages of other sites, where records are changed: these get in no
	// more than who may change none. It is nil where records are only read.
	gate *signin.Gate
}

// letIn serves requests that may come in.
func (e *entrance) letIn(serve func(http.ResponseWriter, *http.Request) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if status, why := e.closed(r); why != "" {
			http.Error(w, why, status)
			return
		}
		select {
		case e.running <- struct{}{}:
			defer func() { <-e.running }()
		default:
			w.Header().Set("Retry-After", "10")
			http.Error(w, "too many "+e.to+"s at once; try again in a few seconds", http.StatusServiceUnavailable)
			return
		}
		if err := e.setDeadlines(w); err != nil {
			return // the client has gone
		}
		ctx, cancel := context.WithTimeout(r.Context(), e.takes)
		defer cancel()
		if err := serve(w, r.WithContext(ctx)); err != nil {
			e.refuse(ctx, w, err)
		}
	})
}

// closed is why a request may not come in, whatever it sends; nothing if it may.
func (e *entrance) closed(r *http.Request) (status int, why string) {
	if e.gate == nil {
		return 0, ""
	}
	if e.gate.Foreign(r) {
		return http.StatusForbidden, "pages of another site may not change records here"
	}
	switch d := (access.Hidden{}).May(access.Of(r.Context()), access.Try); {
	case d.Allowed:
		return 0, ""
	case d.Code == access.SignIn:
		return http.StatusUnauthorized, d.Why + "; a program sends a token as Authorization: Bearer"
	default:
		return http.StatusForbidden, d.Why
	}
}

// setDeadlines gives a request the time that it may take, in place of what others may.
func (e *entrance) setDeadlines(w http.ResponseWriter) error {
	to, now := http.NewResponseController(w), time.Now()
	err := to.SetWriteDeadline(now.Add(e.takes + readerTime))
	if e.arrives > 0 {
		err = errors.Join(err, to.SetReadDeadline(now.Add(e.arrives)))
	}
	if errors.Is(err, http.ErrNotSupported) {
		return nil // a server without deadlines, as in tests, has none to move
	}
	return err
}

// refuse answers with what went wrong, as far as whoever asks may know it.
func (e *entrance) refuse(ctx context.Context, w http.ResponseWriter, err error) {
	var long *http.MaxBytesError
	if errors.As(err, &long) {
		err = fmt.Errorf("%w: one %s takes at most %d MB; send it in several", graph.ErrTooLarge, e.to, long.Limit>>20)
	}
	shown := resolvers.Present(ctx, err)
	switch {
	case errors.Is(err, errNoPage):
		http.Error(w, clean(shown.Message), http.StatusNotFound)
	case shown != nil:
		http.Error(w, clean(shown.Message), statusOf(shown.Extensions["code"]))
	case ctx.Err() != nil:
		http.Error(w, "it took too long; send or ask for less at a time", http.StatusServiceUnavailable)
	default:
		e.logger.ErrorContext(ctx, "a request failed", "to", e.to, "error", err)
		http.Error(w, "the "+e.to+" failed", http.StatusInternalServerError)
	}
}

// statusOf is the status for a code of an error. What is not found was named in a
// request, while the address leads somewhere.
func statusOf(code any) int {
	switch code {
	case resolvers.CodeInvalid, resolvers.CodeNotFound:
		return http.StatusBadRequest
	case resolvers.CodeForbidden:
		return http.StatusForbidden
	case resolvers.CodeConflict, resolvers.CodeExists:
		return http.StatusConflict
	case resolvers.CodeTooLarge:
		return http.StatusRequestEntityTooLarge
	case resolvers.CodeSnapshotTooLarge:
		return http.StatusNotImplemented
	case resolvers.CodeReadOnly, resolvers.CodeUnavailable:
		return http.StatusServiceUnavailable
	case resolvers.CodeFull:
		return http.StatusInsufficientStorage
	}
	return http.StatusInternalServerError
}

// errNoPage says that it is the address that leads nowhere.
var errNoPage = fmt.Errorf("%w: there is no such page", graph.ErrNotFound)

// atAddress tells of what is not found that the address has its name.
func atAddress(err error) error {
	if errors.Is(err, graph.ErrNotFound) {
		return fmt.Errorf("%w: %w", errNoPage, err)
	}
	return err
}

// invalid is what is wrong with what a request asks for, whatever found that.
func invalid(err error) error {
	if err == nil || errors.Is(err, graph.ErrInvalid) {
		return err
	}
	return fmt.Errorf("%w: %w", graph.ErrInvalid, err)
}
