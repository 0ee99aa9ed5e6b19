package questions_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/mirror"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// analyses are what planners ask of the whole, as root fields.
var analyses = map[string]string{
	"matrix": `matrix(country: "BE") {
		totals { recorded noClaim } stakeholders { tasks stakeholder { slug } }
		rows { coverage decidedIn task { slug } cells { column roles confidence claims { slug } } } }`,
	"gaps": `gaps(country: ["BE", "NL", "PL"]) {
		totalCount byClass { class count }
		rows(first: 40) { nodes { class decisions jurisdiction { code } task { slug } findings { rule words claims { slug } mend { words } knownIn examples { jurisdiction { code } words } } } } }`,
	"coverage": `coverage(country: ["BE", "PL", "SE"]) {
		tasks { slug } jurisdictions { code } coverage confidence newest roles stakeholders claims onlyPast needed onRecord
		completeness { jurisdiction { code } tasks needed onRecord } }`,
	"compare": `compare(countries: ["BE", "NL", "FR"]) {
		overlap { status tasks parts alike likeness explanation } totals { standing country { code } tasks }
		rows(standing: [UNLIKE, NO_DIFFERENCE]) { task { slug } standing parts { part verdict words sides { country { code } responsibilities { slug } } } } }`,
	"learn from": `learnFrom(country: "BE", task: ["t26", "t27"]) {
		gaps nowhere lessons { finding { words } knownIn from { rank country { code } claim { slug } body methods explanation } } twinnings { with { code } words } }`,
	"metrics": `metrics(scope: { country: "BE" }, measures: [DEGREE, BETWEENNESS, CLOSENESS, COMMUNITY, CUT_POINT, DENSITY]) {
		nodeCount linkCount weakLinks measures { measure whole wholeWithoutWeak } rows(first: 12) { nodes { rank record { slug } values { measure value withoutWeak } } } }`,
	"without": `without(stakeholder: "be-pc", country: "BE") {
		alone decisions losses { task { slug } part alone claims { slug } words standIns { record { slug } why } decisions { task { slug } distance deciders { slug } } } }`,
}

// served asks a graph over HTTP, as somebody who may do anything.
func served(t *testing.T, s store.Store) func(query string) json.RawMessage {
	t.Helper()
	g := graph.New(s)
	g.Now = seedtest.Now
	api := graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{
		Present:  resolvers.Present,
		Deadline: time.Minute, // Neo4j plans each statement when it first comes
	})
	return func(query string) json.RawMessage {
		t.Helper()
		body, err := json.Marshal(map[string]any{"query": query})
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequestWithContext(access.With(t.Context(), access.Operator("test")), "POST", "/graphql", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		api.ServeHTTP(w, r)
		var answer struct {
			Data   json.RawMessage
			Errors []struct{ Message string }
		}
		if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || answer.Errors != nil {
			t.Fatalf("%s: %v, %v", query, err, answer.Errors)
		}
		return answer.Data
	}
}

// TestAnalyses has both stores answer alike, as it is written in a golden file.
func TestAnalyses(t *testing.T) {
	const path = "testdata/analyses.txtar"
	seedtest.Each(t, func(t *testing.T, s store.Store) {
		ask := served(t, s)
		got := &txtar.Archive{Comment: []byte("What the data set says when planners ask. Written by go test ./seed/questions -run Analyses -update.\n\n")}
		for _, name := range slices.Sorted(maps.Keys(analyses)) {
			var text bytes.Buffer
			if err := json.Indent(&text, ask("{"+analyses[name]+"}"), "", " "); err != nil {
				t.Fatal(err)
			}
			text.WriteByte('\n')
			got.Files = append(got.Files, txtar.File{Name: name, Data: text.Bytes()})
		}
		if _, first := s.(*memory.Store); *update && first {
			if err := os.WriteFile(path, txtar.Format(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(txtar.Format(got))); diff != "" {
			t.Errorf("answers (-want +got):\n%s", diff)
		}
	})
}

// unclosed is a store that whoever has it does not close.
type unclosed struct{ store.Store }

// Close does nothing.
func (unclosed) Close() error { return nil }

// TestAnalysesInOtherStates changes who decides on Belgium's intake, which changes
// each answer, and finds the answers of before at the revision of before, and in a
// scenario that changes it back. Then each root field is asked something, with the same
// answer from both stores.
func TestAnalysesInOtherStates(t *testing.T) {
	var before map[string]string
	seedtest.Each(t, func(t *testing.T, s store.Store) {
		if _, embedded := s.(*memory.Store); !embedded {
			kept := mirror.Keep(unclosed{s}, graph.Describe().Schema(), nil) // where other states are opened, as in a server
			t.Cleanup(func() {
				if err := kept.Close(); err != nil {
					t.Error(err)
				}
			})
			s = kept
		}
		ask := served(t, s)
		all := func(state string) map[string]string {
			var each strings.Builder
			for i, name := range slices.Sorted(maps.Keys(analyses)) {
				each.WriteString(string(rune('a'+i)) + ": " + analyses[name] + "\n")
			}
			query := "{" + each.String() + "}"
			if state != "" {
				query = "{ at(" + state + ") " + query + "}"
			}
			var fields map[string]json.RawMessage
			answer := ask(query)
			if state != "" {
				var at struct{ At json.RawMessage }
				if err := json.Unmarshal(answer, &at); err != nil {
					t.Fatal(err)
				}
				answer = at.At
			}
			if err := json.Unmarshal(answer, &fields); err != nil {
				t.Fatal(err)
			}
			texts := map[string]string{}
			for i, name := range slices.Sorted(maps.Keys(analyses)) {
				texts[name] = string(fields[string(rune('a'+i))])
			}
			return texts
		}
		first := all("")
		for _, change := range []string{
			`updateResponsibility(input: { id: "rs439", set: { stakeholder: "be-pc", role: INFORMED, confidence: LOW } })`,
			`createScenario(input: { slug: "sc-back", title: "As it was", jurisdiction: "be", state: DRAFT, confidence: HIGH, origin: UNVERIFIED })`,
			`updateResponsibility(input: { id: "rs439", set: { stakeholder: "be-vl-gov", role: ACCOUNTABLE, confidence: HIGH } }, options: { scenario: "sc-back" })`,
		} {
			if got := ask("mutation { a: " + change + " { userErrors { message } } }"); string(got) != `{"a":{"userErrors":[]}}` {
				t.Fatalf("%s: %s", change, got)
			}
		}
		after := all("")
		for name := range analyses {
			if after[name] == first[name] {
				t.Errorf("%s is the same after the change: that shows nothing", name)
			}
		}
		for _, state := range []string{"revision: 1", `scenario: "sc-back"`} {
			if diff := cmp.Diff(first, all(state)); diff != "" {
				t.Errorf("at %s (-before +then):\n%s", state, diff)
			}
		}
		if diff := cmp.Diff(after, all("")); diff != "" {
			t.Errorf("now, after other states were looked at (-before that +now):\n%s", diff)
		}
		sameRoots(t, &before, ask)
	})
}
