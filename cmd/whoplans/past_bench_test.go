package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/sqlite"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// edited is the data set in a file, and so many commits of one record each since it
// was loaded.
func edited(tb testing.TB, commits int) store.Store {
	tb.Helper()
	schema := graph.Describe().Schema()
	s, err := sqlite.Open(tb.Context(), filepath.Join(tb.TempDir(), "whoplans.db"), schema, fileOptions())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { s.Close() })
	seedtest.Load(tb, s)
	edit := editor(tb, s)
	for n := range commits {
		if err := edit(n); err != nil {
			tb.Fatal(err)
		}
	}
	return s
}

// editor returns what edits an institution, one after the other in the order of
// slugs, with what an editor of a page sends.
func editor(tb testing.TB, s store.Store) func(n int) error {
	tb.Helper()
	g, ctx := graph.New(s), access.With(tb.Context(), access.Operator("bench"))
	v, err := g.View(ctx, 0)
	if err != nil {
		tb.Fatal(err)
	}
	all := graph.MaxPage
	page, err := graph.List[graph.InstitutionConnection](ctx, v, "Institution", graph.ListArgs{First: &all})
	if err != nil {
		tb.Fatal(err)
	}
	return func(n int) error {
		i := page.Nodes()[n%len(page.Nodes())]
		_, err := change.Apply(ctx, g, []change.Edit{{Record: i.Slug, Set: map[string]any{"note": fmt.Sprint("seen ", n)}}}, change.Options{Author: "bench"})
		return err
	}
}

// country is a middling question of the data set, in some state.
func country(at string) []byte {
	return fmt.Appendf(nil, `{"query":"{ country(code: \"HU\") { name stakeholders(first: 50) { nodes { slug label responsibilities(first: 20) { nodes { role task { name } provenance { citations { source { title } } } } } } } } }"%s}`, at)
}

// costOf is what it costs to answer a request, asked so many times.
func costOf(b *testing.B, server http.Handler, body []byte, times int) measure.Cost {
	b.Helper()
	ctx := access.With(b.Context(), access.Operator("bench"))
	w := measure.Start()
	for range times {
		answer := httptest.NewRecorder()
		r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(string(body)))
		r.Header.Set("Content-Type", "application/json")
		server.ServeHTTP(answer, r)
		if got := answer.Body.String(); strings.Contains(got, `"errors"`) {
			b.Fatalf("%s: %.300s", body, got)
		}
	}
	return w.Per(times)
}

// BenchmarkPast measures other states than the present: opening one, asking it, and
// the difference between them over a thousand commits.
func BenchmarkPast(b *testing.B) {
	const commits = 1000
	s := edited(b, commits)
	defer giveRoom()()
	table := measure.NewTable("", "CPU ms", "ratio", "target")
	b.Run("1000 commits", func(b *testing.B) {
		var open, difference, head, past []measure.Cost
		ask := func(body []byte, times int, server http.Handler) measure.Cost { return costOf(b, server, body, times) }
		at := `,"extensions":{"at":{"revision":1}}`
		turns(b, 15, func() {
			// What is kept of other states is the graph's own.
			server := graphqlhttp.New(resolvers.Schema(graph.New(s)), &graphqlhttp.Options{Present: resolvers.Present})
			ask(country(""), 1, server)
			open = append(open, ask([]byte(`{"query":"{ at(revision: 1) { __typename } }"}`), 1, server))
			head = append(head, ask(country(""), 50, server))
			past = append(past, ask(country(at), 50, server))
			difference = append(difference, ask([]byte(`{"query":"{ difference(from: {revision: 1}, first: 20) { totalCount nodes { slug fields { before after } } } }"}`), 1, server))
		})
		h, p := measure.Median(head), measure.Median(past)
		table.Row("open a state a thousand commits ago", measure.Median(open).CPU.Seconds()*1e3, nil, "≤ 50 ms")
		table.Row("ask the present", h.CPU.Seconds()*1e3, nil, "")
		table.Row("ask that state", p.CPU.Seconds()*1e3, measure.Times(past, head), "≤ 2")
		table.Row("the difference to it", measure.Median(difference).CPU.Seconds()*1e3, nil, "< 1 s")
	})
	if err := table.Print(os.Stdout, "States of the data set a thousand commits apart, in a file"); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkEditing measures an edit through the whole handler against the store's own
// commit of the same record.
func BenchmarkEditing(b *testing.B) {
	s := edited(b, 0)
	defer giveRoom()()
	g := graph.New(s)
	serve := serveCmd{Deadline: 10 * time.Second, MaxCost: 25_000}
	g.Budget = serve.budget()
	api := graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{Present: resolvers.Present})
	ctx := access.With(b.Context(), access.Operator("bench"))
	table := measure.NewTable("", "CPU µs", "ratio", "target")
	b.Run("edit", func(b *testing.B) {
		var whole, bare []measure.Cost
		n := 0
		const each = 100
		turns(b, 15, func() {
			w := measure.Start()
			for range each {
				n++
				r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(fmt.Sprintf(`{"query":"mutation { updateInstitution(input: {id: \"hu-okfo\", set: {note: \"seen %d\"}}) { revision userErrors { message } } }"}`, n)))
				r.Header.Set("Content-Type", "application/json")
				answer := httptest.NewRecorder()
				api.ServeHTTP(answer, r)
				if got := answer.Body.String(); !strings.Contains(got, `"userErrors":[]`) {
					b.Fatal(got)
				}
			}
			whole = append(whole, w.Per(each))
			last, err := s.View(ctx, 0)
			if err != nil {
				b.Fatal(err)
			}
			commits, err := s.Log(ctx, last.Rev()-each, each)
			if err != nil {
				b.Fatal(err)
			}
			again := make([]store.Changeset, each)
			for i, c := range commits {
				again[i] = c.Changeset()
				again[i].Token = "again:" + c.Token
			}
			w = measure.Start()
			for _, c := range again {
				if _, err := s.Write(ctx, c); err != nil {
					b.Fatal(err)
				}
			}
			bare = append(bare, w.Per(each))
		})
		table.Row("the store's commit of a record", measure.Median(bare).CPU, nil, "")
		table.Row("an edit through GraphQL", measure.Median(whole).CPU, measure.Times(whole, bare), "≤ 3")
	})
	if err := table.Print(os.Stdout, "An edit of one record, in a file"); err != nil {
		b.Fatal(err)
	}
}
