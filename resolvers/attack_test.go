package resolvers

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/resolvers/hostile"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// maxCPU is what one request may cost.
const maxCPU = 50 * time.Millisecond

// maxTurns is how often a request is tried for a turn that nothing disturbed: the tests
// of other packages run beside these.
const maxTurns = 24

// within holds what one request took against the bound.
func within(t *testing.T, took time.Duration) {
	t.Helper()
	if err := measure.Within(maxCPU, took); err != nil {
		t.Errorf("one request: %v", err)
	}
}

type m = map[string]any

func ask(query string, vars map[string]any) *http.Request {
	body := hostile.Request{Query: query, Vars: vars}.Body("")
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/graphql-response+json")
	return r
}

func codeOf(t *testing.T, w *httptest.ResponseRecorder) string {
	t.Helper()
	var a struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil {
		t.Fatal(err)
	}
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

// TestHostile holds the processor time of the most expensive requests against the
// bound, on the data set: of several turns the one that was disturbed least.
func TestHostile(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	// What it takes is measured, so the deadline must not end it on a busy machine.
	srv := graphqlhttp.New(Schema(g), &graphqlhttp.Options{Present: Present, Deadline: time.Minute})
	for _, h := range hostile.Requests() {
		t.Run(h.Name, func(t *testing.T) {
			least := time.Duration(1 << 60)
			for i := 0; i < 4 || least > maxCPU && i < maxTurns; i++ {
				r := ask(fmt.Sprintf("%s #%d", h.Query, i), h.Vars)
				w := httptest.NewRecorder()
				start := measure.Start()
				srv.ServeHTTP(w, r)
				least = min(least, start.Per(1).CPU)
				switch code := codeOf(t, w); {
				case h.Refused && (code != CodeTooLarge || w.Code != http.StatusBadRequest || strings.Contains(w.Body.String(), `"data"`)):
					t.Fatalf("status %d, code %q, want 400, %s: %.300s", w.Code, code, CodeTooLarge, w.Body)
				case h.Priced && (code != string(graphqlhttp.CodeLimitExceeded) || w.Code != http.StatusBadRequest):
					t.Fatalf("status %d, code %q, want 400, %s: %.300s", w.Code, code, graphqlhttp.CodeLimitExceeded, w.Body)
				case h.Misfit && (code != string(graphqlhttp.CodeBadUserInput) || w.Code != http.StatusBadRequest):
					t.Fatalf("status %d, code %q, want 400, %s: %.300s", w.Code, code, graphqlhttp.CodeBadUserInput, w.Body)
				case !h.Refused && !h.Priced && !h.Misfit && w.Code != http.StatusOK:
					t.Fatalf("status %d: %.300s", w.Code, w.Body)
				}
			}
			t.Logf("%v of CPU", least)
			within(t, least)
		})
	}
}

// TestDeadlineStops takes the budget away, and wants the deadline to end what
// would go on for long, and no work to be done after it.
func TestDeadlineStops(t *testing.T) {
	const deadline = 5 * time.Millisecond
	g := graph.New(seedtest.Memory(t))
	g.Budget = 1 << 40
	srv := graphqlhttp.New(Schema(g), &graphqlhttp.Options{Present: Present, Deadline: deadline})
	for _, h := range hostile.Requests() {
		if !h.Refused {
			continue
		}
		t.Run(h.Name, func(t *testing.T) {
			least := time.Duration(1 << 60)
			for range 4 {
				w := httptest.NewRecorder()
				start := measure.CPU()
				srv.ServeHTTP(w, ask(h.Query, h.Vars))
				least = min(least, measure.CPU()-start)
				if code := codeOf(t, w); code != string(graphqlhttp.CodeDeadlineExceeded) {
					t.Fatalf("code %q: %.200s", code, w.Body)
				}
			}
			within(t, least-deadline)
		})
	}
}

// TestRefusedTwice asks without HTTP for what answering takes too much, with a
// cache of answers, and once more: nothing that was stopped may be kept.
func TestRefusedTwice(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	srv := graphqlhttp.New(Caching(g, 32<<20), &graphqlhttp.Options{Present: Present, Deadline: time.Minute})
	for _, h := range hostile.Requests() {
		if !h.Refused {
			continue
		}
		var params graphql.RawParams
		if err := json.Unmarshal(h.Body(""), &params); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			resp := srv.Do(t.Context(), &params)
			if resp.Data != nil || len(resp.Errors) != 1 || resp.Errors[0].Extensions["code"] != CodeTooLarge {
				t.Errorf("%s: data of %d bytes, errors %v", h.Name, len(resp.Data), resp.Errors)
			}
		}
	}
}

// TestHostileEdits holds what the most expensive changes cost against the bound: of
// nobody, and of somebody who may only try them out.
func TestHostileEdits(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	srv := graphqlhttp.New(Schema(g), &graphqlhttp.Options{Present: Present, Deadline: time.Minute})
	for _, h := range hostile.Edits() {
		for name, who := range map[string]access.Principal{
			"nobody":        {},
			"a contributor": {Account: "ann", Rights: access.Rights{Role: access.Contributor}},
		} {
			t.Run(h.Name+", by "+name, func(t *testing.T) {
				least := time.Duration(1 << 60)
				for i := range 4 {
					r := ask(fmt.Sprintf("%s #%d", h.Query, i), h.Vars)
					w := httptest.NewRecorder()
					start := measure.Start()
					srv.ServeHTTP(w, r.WithContext(access.With(r.Context(), who)))
					least = min(least, start.Per(1).CPU)
					code := codeOf(t, w)
					if stopped := code == CodeTooLarge && who.SignedIn() && h.Code == ""; code != h.Code && !stopped {
						t.Errorf("code %q, want %q: %.300s", code, h.Code, w.Body)
					}
				}
				t.Logf("%v of CPU", least)
				within(t, least)
			})
		}
	}
	v, err := g.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	if v.Rev() != 1 {
		t.Errorf("after all that the graph is at revision %d; it was at 1", v.Rev())
	}
}
