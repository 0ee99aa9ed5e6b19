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

	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// Bounds of loads.
const (
	mostLoads   = 1                // at once
	mostLoaded  = 20 << 20         // bytes of a request
	loadingTime = 10 * time.Minute // altogether
	sendingTime = 2 * time.Minute  // for the request to arrive
)

// loadRequest is what whoplans load sends to a server: the files as drafts. The token says who
// loads them.
type loadRequest struct {
	Drafts  []change.Draft
	Options change.LoadOptions
}

// loading loads files over HTTP.
type loading struct{ graph *graph.Graph }

func newLoading(g *graph.Graph, gate *signin.Gate, logger *slog.Logger) http.Handler {
	by := &entrance{to: "load", takes: loadingTime, arrives: sendingTime, running: make(chan struct{}, mostLoads), gate: gate, logger: logger}
	return by.letIn(loading{g}.serve)
}

// serve loads the drafts it receives, and reports the result.
func (l loading) serve(w http.ResponseWriter, r *http.Request) error {
	if media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); media != "application/json" {
		http.Error(w, "send JSON, as whoplans load does", http.StatusUnsupportedMediaType)
		return nil
	}
	loaded, err := l.load(r.Context(), http.MaxBytesReader(w, r.Body, mostLoaded))
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	forWhoAsks(w)
	_ = json.NewEncoder(w).Encode(loaded) // the client has gone if this fails
	return nil
}

func (l loading) load(ctx context.Context, body io.Reader) (*change.Loaded, error) {
	var q loadRequest
	if err := json.NewDecoder(body).Decode(&q); err != nil {
		var long *http.MaxBytesError
		if errors.As(err, &long) {
			return nil, err
		}
		return nil, fmt.Errorf("%w: it is no JSON as whoplans load sends it", graph.ErrInvalid)
	}
	for i := range q.Drafts {
		q.Drafts[i].ID = "" // files name records by slug
	}
	return change.LoadAs(ctx, l.graph, q.Drafts, q.Options)
}

// sendLoad loads drafts through a server.
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

// refusal returns why a server refused a request, in its own words if it is a whoplans server.
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
