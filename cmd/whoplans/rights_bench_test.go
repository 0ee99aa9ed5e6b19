package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/people"
	"github.com/whoplans/whoplans/accounts/signin"
	accountssqlite "github.com/whoplans/whoplans/accounts/sqlite"
	"github.com/whoplans/whoplans/bench"
	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// reader is somebody who reads, and what that may cost.
type reader struct {
	variant
	target string
}

// readers are the same question without rights, asked of a handler that is like
// others and knows nothing of accounts; by anybody and by an editor; and by both where a country is
// hidden that it is not about.
func readers(tb testing.TB, s store.Store, q bench.Question) []reader {
	tb.Helper()
	rows, err := accountssqlite.OpenMemory(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { rows.Close() })
	a := accounts.New(rows)
	operator := access.With(tb.Context(), access.Operator("operator"))
	rights, err := access.NewRights(access.Editor, "BA")
	if err != nil {
		tb.Fatal(err)
	}
	ann, err := a.Add(operator, "Ann", rights)
	if err != nil {
		tb.Fatal(err)
	}
	token, _, err := a.NewToken(operator, ann.ID, "bench", rights, time.Hour)
	if err != nil {
		tb.Fatal(err)
	}
	serve := serveCmd{Deadline: 10 * time.Second, MaxCost: 10_000_000}
	logger := newLogger(io.Discard, "text")
	handler := func(hidden ...access.Jurisdiction) http.Handler {
		g := graph.New(s)
		g.Budget, g.Hidden = serve.budget(), access.Hidden{Jurisdictions: hidden}
		h, err := serve.handler(g, &health{store: s, writable: newWritable(s, a, logger)}, watcher{newMetrics(), nil}, otherSites{}, signin.New(a, signin.Options{}), a, logger)
		if err != nil {
			tb.Fatal(err)
		}
		return h
	}
	g := graph.New(s)
	g.Budget = serve.budget()
	m := newMetrics()
	es := resolvers.Serving(g, people.New(nil), 0)
	m.know(es)
	mux := http.NewServeMux()
	mux.Handle("/graphql", m.counted(graphqlhttp.New(es, &graphqlhttp.Options{
		Limits: graphqlhttp.Limits{Cost: serve.MaxCost}, Present: resolvers.Present, Logger: logger, Deadline: serve.Deadline,
		Observe: func(_ context.Context, op graphqlhttp.Operation) { m.operation(op) },
	})))
	bare := known((&health{}).draining(mux), logger)
	anybody, editor := post(q.Body()), post(q.Body(), "Authorization", "Bearer "+token.Reveal())
	open, hiding := handler(), handler("CA")
	return []reader{
		{variant{"without rights", bare, anybody}, ""},
		{variant{"anybody", open, anybody}, "≤ 1.05"},
		{variant{"an editor", open, editor}, "≤ 1.05"},
		{variant{"anybody, a country hidden", hiding, anybody}, "≤ 1.3"},
		{variant{"an editor, a country hidden", hiding, editor}, "≤ 1.3"},
	}
}

// TestMeasuredReadersAgree sees to it that what is compared is the same.
func TestMeasuredReadersAgree(t *testing.T) {
	_, s := generated(t)
	for _, q := range bench.Questions() {
		if strings.HasPrefix(q.Name, "L") {
			continue // lists the country that is hidden
		}
		want := ""
		for _, r := range readers(t, s, q) {
			w := httptest.NewRecorder()
			r.handler.ServeHTTP(w, r.request())
			if want == "" {
				want = w.Body.String()
			}
			if got := w.Body.String(); got != want || w.Code != http.StatusOK || !strings.HasPrefix(got, `{"data":{`) {
				t.Errorf("%s to %s: %d %.300s, want %.300s", q.Name, r.name, w.Code, got, want)
			}
		}
	}
}

// BenchmarkRights measures what it costs to ask who may read what.
func BenchmarkRights(b *testing.B) {
	_, s := generated(b)
	defer giveRoom()()
	table := measure.NewTable("", "", "CPU µs", "ratio", "target", "allocs", "KB answered")
	for _, q := range bench.Questions() {
		rs := readers(b, s, q)
		vs := make([]variant, len(rs))
		for i, r := range rs {
			vs[i] = r.variant
		}
		costs, sizes := costs(b, q.Name, vs)
		if len(costs[0]) == 0 {
			continue // left out by -bench
		}
		for i, r := range rs {
			c := measure.Median(costs[i])
			table.Row(q.Name, r.name, c.CPU, measure.Times(costs[i], costs[0]), r.target, c.Allocs, float64(sizes[i])/1e3)
		}
	}
	if err := table.Print(os.Stdout, "Reading with and without rights, for one request", uncached); err != nil {
		b.Fatal(err)
	}
}
