package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/accounts"
	accountssqlite "github.com/whoplans/whoplans/accounts/sqlite"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/sqlite"
)

// away is a store whose server does not answer.
type away struct{ store.Store }

func (away) View(ctx context.Context, _ store.Rev) (store.Reader, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// halfAway is a store that answers, and then does no longer.
type halfAway struct{ store.Store }

type halfAwayReader struct{ store.Reader }

func (h halfAway) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := h.Store.View(ctx, atLeast)
	return halfAwayReader{r}, err
}

func (halfAwayReader) Get(context.Context, []store.ID) ([]*store.Record, error) {
	return nil, store.ErrUnavailable
}

// full is a store that has no room.
type full struct{ store.Store }

func (full) Writable(context.Context) error { return store.ErrFull }

// silent is a store that is read and does not say whether it can be written.
type silent struct{ store.Store }

func (silent) Writable(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}

// counting counts how often it is asked whether it can be written.
type counting struct {
	store.Store
	asked *int
}

func (c counting) Writable(context.Context) error { *c.asked++; return nil }

// TestWritableIsKept asks a store once, however often /readyz is asked.
func TestWritableIsKept(t *testing.T) {
	t.Parallel()
	asked := 0
	w := newWritable(counting{memory.New(graph.Describe().Schema()), &asked}, nil, newLogger(t.Output(), "text"))
	now := time.Now()
	w.now = func() time.Time { return now }
	for range 100 {
		w.ask(t.Context())
	}
	if asked != 1 {
		t.Errorf("the store was asked %d times, want once", asked)
	}
	now = now.Add(stale)
	if w.ask(t.Context()); asked != 2 {
		t.Errorf("after a while the store was asked %d times, want twice", asked)
	}
}

func TestReady(t *testing.T) {
	t.Parallel()
	schema := graph.Describe().Schema()
	closed := memory.New(schema)
	if err := closed.Close(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "whoplans.db")
	if code := run(t.Context(), []string{"load", "--store", "sqlite:" + path, "--author", "a", "--reason", "r", "../../seed"}, streams{out: t.Output(), err: t.Output()}); code != exitOK {
		t.Fatal(code)
	}
	readOnly, err := sqlite.Open(t.Context(), path, schema, &sqlite.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer readOnly.Close()
	rows, err := accountssqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	people := accounts.New(rows)
	for _, tt := range []struct {
		name   string
		store  store.Store
		status int
		says   string
	}{
		{"an empty store", memory.New(schema), http.StatusOK, "ready, revision 0"},
		{"a store that cannot be written", readOnly, http.StatusOK, "ready, revision 1\nrecords cannot be changed: READ_ONLY"},
		{"a store without room", full{memory.New(schema)}, http.StatusOK, "ready, revision 0\nrecords cannot be changed: STORE_FULL"},
		{"a store that does not say", silent{memory.New(schema)}, http.StatusOK, "ready, revision 0\nrecords cannot be changed: UNAVAILABLE"},
		{"a closed store", closed, http.StatusServiceUnavailable, "the store cannot be read"},
		{"a store that does not answer", away{}, http.StatusServiceUnavailable, "the store cannot be read"},
		{"a store that answers no more", halfAway{memory.New(schema)}, http.StatusServiceUnavailable, "the store cannot be read"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
			defer cancel()
			w := httptest.NewRecorder()
			h := &health{store: tt.store, writable: newWritable(tt.store, people, newLogger(t.Output(), "text"))}
			h.ready(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/readyz", nil))
			if w.Code != tt.status || strings.TrimSpace(w.Body.String()) != tt.says || w.Header().Get("Cache-Control") != "no-store" {
				t.Errorf("%d %s", w.Code, w.Body)
			}
		})
	}
}

// TestDraining tells whoever comes after the server was told to stop to come again
// later, for a while. It lives meanwhile.
func TestDraining(t *testing.T) {
	t.Parallel()
	s := start(t, "--store", "memory:", "--no-seed", "--drain", "2s", "--metrics-listen", "127.0.0.1:0")
	if status, _, header := s.get(t, "/readyz"); status != http.StatusOK || header.Get("Connection") != "" {
		t.Errorf("before it stops: %d, Connection: %s", status, header.Get("Connection"))
	}
	code := make(chan int)
	go func() { code <- s.stop() }()
	status := http.StatusOK
	for status == http.StatusOK {
		status, _, _ = s.get(t, "/readyz")
	}
	for _, path := range []string{"/readyz", "/graphql?query=%7B__typename%7D", "/", "/schema.graphql", "/export/it.xlsx"} {
		status, body, header := s.get(t, path)
		if status != http.StatusServiceUnavailable || header.Get("Retry-After") == "" || !strings.Contains(body, "stopping") {
			t.Errorf("%s: %d, Retry-After: %q, %.100s", path, status, header.Get("Retry-After"), body)
		}
	}
	if status, _, _ := s.get(t, "/healthz"); status != http.StatusOK {
		t.Errorf("it lives no more: %d", status)
	}
	if status, _, _ := s.get(t, s.urls["metrics"]); status != http.StatusOK {
		t.Errorf("its metrics answer %d", status)
	}
	if got := <-code; got != exitOK {
		t.Errorf("it ended with %d: %s", got, s.log)
	}
	if resp, err := http.Get(s.base + "/healthz"); err == nil {
		resp.Body.Close()
		t.Errorf("it has ended and answers %s", resp.Status)
	}
}
