package resolvers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// A record that another version or program left unreadable costs its own place,
// with an error there, wherever it is met; and it can be put right.
func TestUnreadableRecord(t *testing.T) {
	for name, body := range map[string]string{
		"no JSON":         `{"slug":"moh","names":`,
		"nothing":         ``,
		"another form":    `["moh"]`,
		"a field's form":  `{"slug":"moh","names":"Ministry","confidence":"HIGH","origin":"UNVERIFIED","seat":7}`,
		"nothing of JSON": `null`,
	} {
		t.Run(name, func(t *testing.T) {
			seedtest.EachEmpty(t, func(t *testing.T, s store.Store) { unreadable(t, s, body) })
		})
	}
}

func unreadable(t *testing.T, s store.Store, body string) {
	g := graphtest.DrawIn(t, s, town+"\nagency: Institution pl\nagency -PART_OF-> moh\n")
	spoil(t, g, "moh", body)
	ask := as(t, g, access.Operator("operator"))
	for _, tt := range []struct{ query, data string }{
		{`{ institutions { totalCount nodes { slug } } }`, `{"institutions":{"totalCount":2,"nodes":[{"slug":"agency"},null]}}`},
		{`{ institutions { edges { node { label } } } }`, `{"institutions":{"edges":[{"node":{"label":"agency"}},{"node":null}]}}`},
		{`{ search(query: "moh", types: [INSTITUTION]) { nodes { slug } } }`, `{"search":{"nodes":[null]}}`},
		{`{ institution(id: "moh") { slug } }`, `{"institution":null}`},
		{`{ responsibilities { nodes { slug stakeholder { slug } } } }`, `{"responsibilities":{"nodes":[{"slug":"moh-accountable-intake","stakeholder":null}]}}`},
	} {
		got := ask(tt.query, nil)
		if !strings.Contains(got, `"data":`+tt.data) {
			t.Errorf("%s: %s", tt.query, got)
		}
		if n := strings.Count(got, `"code":"UNREADABLE"`); n != 1 || !strings.Contains(got, "what is stored of institution moh cannot be read") {
			t.Errorf("%s: %d errors that say so: %s", tt.query, n, got)
		}
	}
	// What is derived of many records goes on.
	for _, query := range []string{
		`{ whoDoes(country: "PL") { rows { nodes { coverage } } } }`,
		`{ network(scope: {records: ["agency"]}) { nodes { label } } }`,
		`{ institutions { facets(by: SECTOR) { facets { count } } } }`,
	} {
		if got := ask(query, nil); strings.Contains(got, "INTERNAL") || !strings.Contains(got, `"data":{`) {
			t.Errorf("%s: %s", query, got)
		}
	}
	got := ask(`mutation { updateInstitution(input: {id: "moh", set: {names: [{lang: "en", text: "Ministry"}], seat: "pl",
		type: "type-x", sector: "sector-x", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}) { record { slug label } userErrors { message } } }`, nil)
	want := `{"data":{"updateInstitution":{"record":{"slug":"moh","label":"Ministry"},"userErrors":[]}},"extensions":{"revision":3}}`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("put right (-want +got):\n%s", diff)
	}
}

// spoil puts something else in the place of what is stored of a record.
func spoil(t *testing.T, g *graph.Graph, slug, body string) {
	t.Helper()
	found, err := graphtest.View(t, g).Lookup(t.Context(), []string{slug})
	if err != nil {
		t.Fatal(err)
	}
	r := found[slug]
	spoilt := &store.Record{ID: r.ID, Kind: r.Kind, Keys: r.Keys, Links: r.Links, Tokens: r.Tokens, Body: body}
	c := store.Changeset{Author: "another program", Reason: "test", Time: time.Unix(0, 0), Changes: []store.Change{{Put: spoilt}}}
	if _, err := g.Write(t.Context(), c); err != nil {
		t.Fatal(err)
	}
}
