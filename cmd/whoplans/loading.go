package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
)

// Bounds of loads.
const (
	mostLoaded  = 20 << 20         // bytes of one
	loadingTime = 10 * time.Minute // in all
	sendingTime = 2 * time.Minute  // for it to arrive
)

// loadRequest is what whoplans load sends to a server: files, as drafts. Who loads
// them is whose token it sends.
type loadRequest struct {
	Drafts  []change.Draft
	Options change.LoadOptions
}

// loading takes files in over HTTP, one load at a time.
type loading struct {
	graph   *graph.Graph
	logger  *slog.Logger
	running chan struct{}
}

func newLoading(g *graph.Graph, logger *slog.Logger) *loading {
	return &loading{graph: g, logger: logger, running: make(chan struct{}, 1)}
}

// ServeHTTP implements http.Handler. Whether somebody may load at all is looked at
// before what they send, and it may take its time to arrive.
func (l *loading) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	who := access.Of(r.Context())
	media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch {
	case !who.SignedIn():
		http.Error(w, "sign in to load files: send a token as Authorization: Bearer", http.StatusUnauthorized)
		return
	case who.Role.Less(access.Contributor):
		http.Error(w, "your account may read records, and not load files", http.StatusForbidden)
		return
	case media != "application/json":
		http.Error(w, "send JSON, as whoplans load does", http.StatusUnsupportedMediaType)
		return
	}
	select {
	case l.running <- struct{}{}:
		defer func() { <-l.running }()
	default:
		w.Header().Set("Retry-After", "10")
		http.Error(w, "somebody else is loading files; try again in a few seconds", http.StatusServiceUnavailable)
		return
	}
	to := http.NewResponseController(w)
	err := errors.Join(to.SetReadDeadline(time.Now().Add(sendingTime)), to.SetWriteDeadline(time.Now().Add(loadingTime+readerTime)))
	if err != nil && !errors.Is(err, http.ErrNotSupported) {
		return // the client has gone
	}
	ctx, cancel := context.WithTimeout(r.Context(), loadingTime)
	defer cancel()
	loaded, err := l.load(ctx, http.MaxBytesReader(w, r.Body, mostLoaded))
	if err != nil {
		l.refuse(ctx, w, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	forWhoAsks(w)
	_ = json.NewEncoder(w).Encode(loaded) // the client has gone if this fails
}

func (l *loading) load(ctx context.Context, body io.Reader) (*change.Loaded, error) {
	var q loadRequest
	if err := json.NewDecoder(body).Decode(&q); err != nil {
		var long *http.MaxBytesError
		if errors.As(err, &long) {
			return nil, fmt.Errorf("%w: one load takes %d MB; load the files in several", graph.ErrTooLarge, mostLoaded>>20)
		}
		return nil, fmt.Errorf("%w: it is no JSON as whoplans load sends it", graph.ErrInvalid)
	}
	for i := range q.Drafts {
		q.Drafts[i].ID = "" // files name records by slug
	}
	return change.LoadAs(ctx, l.graph, q.Drafts, q.Options)
}

// refuse answers with what went wrong.
func (l *loading) refuse(ctx context.Context, w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	for _, is := range []struct {
		err    error
		status int
	}{
		{graph.ErrTooLarge, http.StatusRequestEntityTooLarge},
		{graph.ErrInvalid, http.StatusBadRequest},
		{graph.ErrNotFound, http.StatusBadRequest},
		{graph.ErrConflict, http.StatusConflict},
		{graph.ErrExists, http.StatusConflict},
		{graph.ErrReference, http.StatusConflict},
		{graph.ErrUnavailable, http.StatusServiceUnavailable},
		{graph.ErrReadOnly, http.StatusServiceUnavailable},
		{graph.ErrFull, http.StatusInsufficientStorage},
	} {
		if errors.Is(err, is.err) {
			http.Error(w, clean(err.Error()), is.status)
			return
		}
	}
	l.logger.ErrorContext(ctx, "load failed", "error", err)
	http.Error(w, "the load failed", status)
}

// sendLoad has a server load drafts.
func sendLoad(ctx context.Context, url string, q loadRequest) (*change.Loaded, error) {
	body, err := json.Marshal(q)
	if err != nil {
		return nil, err
	}
	if len(body) > mostLoaded {
		return nil, fmt.Errorf("the files come to %d MB, and a server takes %d in one load: name fewer at a time", len(body)>>20, mostLoaded>>20)
	}
	got, err := sendJSON(ctx, strings.TrimSuffix(strings.TrimSuffix(url, "/"), "/graphql")+"/load", os.Getenv(tokenVariable), "application/json", body, loadingTime)
	if err != nil {
		return nil, err
	}
	if !got.ok {
		return nil, fmt.Errorf("%s: %s", got.host, got.refusal())
	}
	var l change.Loaded
	if err := json.Unmarshal(got.body, &l); err != nil {
		return nil, fmt.Errorf("%s does not answer as a whoplans server does: %w", url, err)
	}
	return &l, nil
}

// refusal is why a server did not do something, in its own words if it is one of
// ours.
func (r *reply) refusal() string {
	text := strings.TrimSpace(string(r.body))
	switch {
	case r.media == "text/plain" && text != "":
		return oneLine(text)
	case r.media == "application/json" || r.media == "application/graphql-response+json":
		if a, err := readAnswer(r.body); err == nil && len(a.Errors) > 0 {
			return oneLine(a.Errors[0].Message)
		}
	}
	return r.status
}
