package resolvers_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/questions"
)

// asking sends requests to a server over a graph, and tells whether the answer
// had been made before.
func asking(t *testing.T, g *graph.Graph, cache int) func(q map[string]any) (answer string, cached bool) {
	t.Helper()
	var last graphqlhttp.Operation
	server := graphqlhttp.New(resolvers.Caching(g, cache), &graphqlhttp.Options{
		Present: resolvers.Present,
		Observe: func(_ context.Context, op graphqlhttp.Operation) { last = op },
	})
	return func(q map[string]any) (string, bool) {
		body, err := json.Marshal(q)
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		server.ServeHTTP(w, r)
		return w.Body.String(), last.Cached
	}
}

// TestCachedAnswers asks all golden questions twice: the second answer is the
// first one, and both are what a server without a cache says.
func TestCachedAnswers(t *testing.T) {
	g := heroes(t)
	ask, anew := asking(t, g, 8<<20), asking(t, g, 0)
	all, err := questions.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range all {
		asked := map[string]any{"query": q.Query, "variables": q.Variables}
		want, cached := anew(asked)
		if cached {
			t.Errorf("%s is answered from a cache where there is none", q.ID)
		}
		for again := range 2 {
			got, cached := ask(asked)
			if cached != (again > 0) || got != want {
				t.Errorf("%s, asked before %v: cached %v, %.300s, want %.300s", q.ID, again > 0, cached, got, want)
			}
		}
	}
}

// TestCachedAnswersStay asks what is kept and what is new in turn: new answers
// are written where sent ones were, and not over what is kept.
func TestCachedAnswersStay(t *testing.T) {
	ask := asking(t, heroes(t), 8<<20)
	large := map[string]any{"query": `{ institutions(first: 50) { nodes { slug name } } }`}
	want, _ := ask(large)
	for i := range 20 {
		if got, cached := ask(large); !cached || got != want {
			t.Fatalf("after %d other answers, cached %v: %.300s, want %.300s", i, cached, got, want)
		}
		ask(map[string]any{"query": fmt.Sprintf("{ dataset { title licence } } # %d", i)})
	}
}

// TestCachedCompressed asks for a compressed answer that is compressed anew, and
// then kept.
func TestCachedCompressed(t *testing.T) {
	server := graphqlhttp.New(resolvers.Caching(heroes(t), 8<<20), nil)
	send := func(encoding string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":"{ institutions(first: 100) { nodes { slug name } } }"}`))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept-Encoding", encoding)
		w := httptest.NewRecorder()
		server.ServeHTTP(w, r)
		return w
	}
	want := send("identity").Body.String()
	for i := range 3 {
		w := send("gzip")
		size := w.Body.Len()
		z, err := gzip.NewReader(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(z)
		if err != nil || string(got) != want || size > len(want)/2 || w.Header().Get("Content-Length") != strconv.Itoa(size) {
			t.Errorf("%d: %d bytes of %d, Content-Length %s, are %.100s, %v", i, size, len(want), w.Header().Get("Content-Length"), got, err)
		}
	}
	if got := send("identity").Body.String(); got != want {
		t.Errorf("afterwards, uncompressed: %.100s", got)
	}
}

// TestCacheKey asks what an earlier answer must not stand for.
func TestCacheKey(t *testing.T) {
	g := heroes(t)
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	g.Now = func() time.Time { return now }
	ask := asking(t, g, 8<<20)
	type m = map[string]any
	const documents = `query A($n: Int = 1) { institutions(first: $n) { nodes { slug } } } query B($n: Int = 1) { institutions(first: $n, after: null) { totalCount nodes { name } } }`
	const added = `{ source(id: "src-new") { title } }`
	past := m{"query": `{ whoDoes(task: "t07", country: "HU", activeOn: "2026-03-01") { notes } }`}
	answers := map[string]string{}
	for _, tt := range []struct {
		name   string
		before func()
		q      m
		cached bool
	}{
		{"first", nil, m{"query": documents, "operationName": "A"}, false},
		{"again", nil, m{"query": documents, "operationName": "A"}, true},
		{"the default spelt out, which is the same", nil, m{"query": documents, "operationName": "A", "variables": m{"n": 1}}, true},
		{"another variable", nil, m{"query": documents, "operationName": "A", "variables": m{"n": 2}}, false},
		{"another operation", nil, m{"query": documents, "operationName": "B"}, false},
		{"another document", nil, m{"query": documents + " ", "operationName": "A"}, false},
		{"an error", nil, m{"query": `{ paths(from: "nobody", to: "hu-okfo") { truncated } }`}, false},
		{"the error again", nil, m{"query": `{ paths(from: "nobody", to: "hu-okfo") { truncated } }`}, false},
		{"what is not there yet", nil, m{"query": added}, false},
		{"a day", nil, past, false},
		{"the day again", nil, past, true},
		{"the next day", func() { now = now.Add(24 * time.Hour) }, past, false},
		{"after a commit", func() { commit(t, g) }, m{"query": documents, "operationName": "A"}, false},
		{"what is there now", nil, m{"query": added}, false},
		{"again after the commit", nil, m{"query": documents, "operationName": "A"}, true},
	} {
		if tt.before != nil {
			tt.before()
		}
		answer, cached := ask(tt.q)
		if cached != tt.cached {
			t.Errorf("%s: cached %v, want %v: %s", tt.name, cached, tt.cached, answer)
		}
		answers[tt.name] = answer
	}
	for name, want := range map[string]string{
		"what is not there yet": `{"data":{"source":null},"extensions":{"revision":1}}`,
		"what is there now":     `{"data":{"source":{"title":"New"}},"extensions":{"revision":2}}`,
	} {
		if answers[name] != want {
			t.Errorf("%s: %s, want %s", name, answers[name], want)
		}
	}
}

// commit adds a source.
func commit(t *testing.T, g *graph.Graph) {
	t.Helper()
	loaded, err := change.Load(t.Context(), g, []change.Draft{{Kind: "Source", Slug: "src-new", Fields: map[string]any{"title": "New", "confidence": "HIGH", "origin": "RETRIEVED"}}},
		change.LoadOptions{Author: "a", Reason: "b"})
	if err != nil || loaded.Rev != 2 {
		t.Fatalf("Load() = %+v, %v", loaded, err)
	}
}

// TestAnswersApart asks several questions at once, many times: answers that are
// written one after another to the same memory stay apart.
func TestAnswersApart(t *testing.T) {
	all, err := questions.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, cache := range []int{0, 32 << 20} {
		server := httptest.NewServer(graphqlhttp.New(resolvers.Caching(heroes(t), cache), nil))
		defer server.Close()
		ask := func(i int, encoding string) (string, error) {
			body, err := json.Marshal(map[string]any{"query": all[i].Query, "variables": all[i].Variables})
			if err != nil {
				return "", err
			}
			r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL, bytes.NewReader(body))
			if err != nil {
				return "", err
			}
			r.Header.Set("Content-Type", "application/json")
			if encoding != "" { // else the transport asks for gzip, and decodes it
				r.Header.Set("Accept-Encoding", encoding)
			}
			resp, err := server.Client().Do(r)
			if err != nil {
				return "", err
			}
			defer resp.Body.Close()
			text, err := io.ReadAll(resp.Body)
			return string(text), err
		}
		want := make([]string, len(all))
		for i := range all {
			if want[i], err = ask(i, "identity"); err != nil {
				t.Fatal(err)
			}
		}
		var clients sync.WaitGroup
		for c := range 6 {
			clients.Go(func() {
				random := rand.New(rand.NewPCG(uint64(c), 1))
				for n := range 3 * len(all) {
					i := random.IntN(1 + random.IntN(len(all))) // some often, to be found in the cache
					got, err := ask(i, []string{"", "identity"}[(n+c)%2])
					if err != nil || got != want[i] {
						t.Errorf("%s with a cache of %d bytes: %.300s, %v; want %.300s", all[i].ID, cache, got, err, want[i])
						return
					}
				}
			})
		}
		clients.Wait()
	}
}
