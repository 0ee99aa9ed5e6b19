package graph_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// FuzzFilter wants of any filter, as JSON: no panic, an error of the domain or
// an answer, and that what it holds for and what it doesn't hold for are all.
func FuzzFilter(f *testing.F) {
	for _, s := range []string{
		`{}`, `{"and":[]}`, `{"or":[]}`, `{"not":{"or":[]}}`, `{"id":["hu-okfo"]}`, `{"id":"hu-okfo"}`, `{"country":["HU","EL"]}`, `{"cluster":[]}`,
		`{"activeOn":"2024-01-01","includeUnknown":false}`, `{"includeUnknown":true}`, `{"confidenceAtLeast":"HIGH"}`, `{"kind":["SOURCE"]}`,
		`{"slug":{"eq":"a","in":["b"],"contains":"c","startsWith":"d","missing":false}}`, `{"asResponsibility":{"role":{"notIn":["ACCOUNTABLE"]}}}`,
		`{"asResponsibility":{"stakeholder":{"some":{"slug":{"contains":"okfo"}},"is":["hu-okfo"]}}}`, `{"citations":{"every":{"title":{"missing":true}}}}`,
		`{"observed":{"overlaps":"2024","before":"2025-01","after":"2020-01-01"}}`, `{"asResponsibility":{"jurisdiction":{"none":{"responsibilities":{"some":{}}}}}}`,
		`{"not":null,"slug":null}`, `{"and":{"slug":{"eq":null}}}`, `{"or":[null,1,"x",[]]}`, `{"activeOn":5}`, `{"slug":"x"}`, `{"confidenceAtLeast":"NONE"}`, `null`,
	} {
		f.Add(s)
	}
	_, v := seeded(f)
	all := total(f, v, nil)
	f.Fuzz(func(t *testing.T, text string) {
		var filter graph.Filter
		if json.Unmarshal([]byte(text), &filter) != nil || filter == nil {
			return // null is no filter, so there is nothing that it doesn't hold for
		}
		ctx := t.Context()
		none := 0
		page, err := graph.List[graph.RecordConnection](ctx, v, "Record", graph.ListArgs{Filter: filter, First: &none})
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) && !errors.Is(err, graph.ErrNotFound) {
				t.Errorf("%v is no error of the domain", err)
			}
			return
		}
		n, err := page.TotalCount(ctx)
		if err != nil {
			t.Fatal(err)
		}
		others, err := graph.List[graph.RecordConnection](ctx, v, "Record", graph.ListArgs{Filter: graph.Filter{"not": filter}, First: &none})
		if err != nil {
			if strings.Contains(err.Error(), "nested more than") {
				return
			}
			t.Fatalf("the filter is good, and not it is %v", err)
		}
		if m, err := others.TotalCount(ctx); err != nil || n+m != all {
			t.Errorf("it holds for %d, and does not for %d of %d: %v", n, m, all, err)
		}
	})
}

// total counts the records that a filter holds for.
func total(tb testing.TB, v *graph.View, filter graph.Filter) int {
	tb.Helper()
	page, err := graph.List[graph.RecordConnection](tb.Context(), v, "Record", graph.ListArgs{Filter: filter})
	if err != nil {
		tb.Fatal(err)
	}
	n, err := page.TotalCount(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

// FuzzLookup wants of any text, asked for as an id or slug: no panic and no
// error, and that what is found is called so.
func FuzzLookup(f *testing.F) {
	_, v := seeded(f)
	for _, s := range []string{"", "hu-okfo", "HU-OKFO", "00000000-0000-0000-0000-000000000000", "{00000000-0000-0000-0000-000000000000}", "urn:uuid:00000000-0000-0000-0000-000000000000", "\xff", "a\x00"} {
		f.Add(s)
	}
	okfo, err := v.Record(f.Context(), "hu-okfo")
	if err != nil || okfo == nil {
		f.Fatalf("there is no hu-okfo: %v", err)
	}
	id := string(okfo.(*graph.Institution).ID)
	f.Add(strings.ToUpper(id))
	f.Fuzz(func(t *testing.T, s string) {
		r, err := v.Record(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		if (r != nil && graphtest.Slug(r) == "hu-okfo") != (strings.ToLower(s) == "hu-okfo" || strings.ToLower(s) == id) {
			t.Errorf("%q leads to %v", s, r)
		}
	})
}

// FuzzSearch wants of any search: no panic, an error of the domain or an answer
// with the best first.
func FuzzSearch(f *testing.F) {
	for _, s := range []string{"", "okfo", "Országos", "planning model", "a b c d e f g h i j k", "\xff", "ß ŒUVRE ı", "hu-okfo", strings.Repeat("x", 300)} {
		f.Add(s)
	}
	_, v := seeded(f)
	f.Fuzz(func(t *testing.T, s string) {
		found, err := v.Search(t.Context(), graph.SearchArgs{Query: s, First: 20})
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("%v is no error of the domain", err)
			}
			return
		}
		last := 100
		for _, e := range found.Edges() {
			if e.Score > last || e.Score < 10 {
				t.Errorf("%s has the score %d after %d", graphtest.Slug(e.Node), e.Score, last)
			}
			last = e.Score
		}
	})
}
