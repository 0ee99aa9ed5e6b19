package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"golang.org/x/text/language"

	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/resolvers"
)

// entrance admits long requests, which send or fetch files: with the right to do so, a few at a
// time, each with a time limit. It reports errors.
type entrance struct {
	to      string        // what a request does, such as "import"
	takes   time.Duration // how long it may take
	arrives time.Duration // how long the upload may take; 0 if nothing is sent
	running chan struct{} // its capacity is the number of requests at a time
	logger  *slog.Logger

	// gate recognises requests from other sites' pages. If such requests change records, they
	// are only admitted for callers who may change none. It is nil if records are only read.
	gate *signin.Gate
}

// letIn serves the requests that are admitted.
func (e *entrance) letIn(serve func(http.ResponseWriter, *http.Request) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r = r.WithContext(speech.With(r.Context(), preferred(r)))
		if status, why := e.closed(r); why != "" {
			http.Error(w, why, status)
			return
		}
		select {
		case e.running <- struct{}{}:
			defer func() { <-e.running }()
		default:
			w.Header().Set("Retry-After", "10")
			http.Error(w, speech.Of(r.Context()).Say("too many at once; try again in a few seconds"), http.StatusServiceUnavailable)
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

// preferred is the language in which a request that names none otherwise is told what it wants to
// know: the first of its header Accept-Language that there is. What is exported comes in the one of
// its address, so that this gives everybody the same.
func preferred(r *http.Request) *speech.Language {
	tags, _, err := language.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	if err != nil {
		return nil
	}
	for _, tag := range tags {
		if l, err := speech.In(tag.String()); err == nil {
			return l
		}
	}
	return nil
}

// closed returns why a request is not admitted, whatever it sends; "" if it is.
func (e *entrance) closed(r *http.Request) (status int, why string) {
	if e.gate == nil {
		return 0, ""
	}
	if e.gate.Foreign(r) {
		return http.StatusForbidden, "pages of another site may not change records here"
	}
	l := speech.Of(r.Context())
	switch d := (access.Hidden{}).May(access.Of(r.Context()), access.Try).In(l); {
	case d.Allowed:
		return 0, ""
	case d.Code == access.SignIn:
		return http.StatusUnauthorized, l.Say("%s; a program sends a token as Authorization: Bearer", d.Why)
	default:
		return http.StatusForbidden, d.Why
	}
}

// setDeadlines replaces the usual deadlines of a request by its own.
func (e *entrance) setDeadlines(w http.ResponseWriter) error {
	to, now := http.NewResponseController(w), time.Now()
	err := to.SetWriteDeadline(now.Add(e.takes + readerTime))
	if e.arrives > 0 {
		err = errors.Join(err, to.SetReadDeadline(now.Add(e.arrives)))
	}
	if errors.Is(err, http.ErrNotSupported) {
		return nil // a server in tests has no deadlines
	}
	return err
}

// refuse answers with the error, as far as the caller may know it.
func (e *entrance) refuse(ctx context.Context, w http.ResponseWriter, err error) {
	var long *http.MaxBytesError
	if errors.As(err, &long) {
		err = graph.TooLarge("one %s takes at most %d MB; send it in several", e.to, long.Limit>>20)
	}
	shown := resolvers.Present(ctx, err)
	switch {
	case errors.Is(err, errNoPage):
		http.Error(w, clean(shown.Message), http.StatusNotFound)
	case shown != nil:
		http.Error(w, clean(shown.Message), statusOf(shown.Extensions["code"]))
	case ctx.Err() != nil:
		http.Error(w, speech.Of(ctx).Say("it took too long; send or ask for less at a time"), http.StatusServiceUnavailable)
	default:
		e.logger.ErrorContext(ctx, "a request failed", "to", e.to, "error", err)
		http.Error(w, "the "+e.to+" failed", http.StatusInternalServerError)
	}
}

// statusOf returns the HTTP status for an error code. What is not found was named in the
// request; the address itself exists.
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

// errNoPage says that the address itself does not exist.
var errNoPage = fmt.Errorf("%w: there is no such page", graph.ErrNotFound)

// atAddress marks an error about something that the address names.
func atAddress(err error) error {
	if errors.Is(err, graph.ErrNotFound) {
		return fmt.Errorf("%w: %w", errNoPage, err)
	}
	return err
}

// invalid marks an error in a request, whoever found it.
func invalid(err error) error {
	if err == nil || errors.Is(err, graph.ErrInvalid) {
		return err
	}
	return fmt.Errorf("%w: %w", graph.ErrInvalid, err)
}
