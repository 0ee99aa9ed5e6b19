package resolvers

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// maxCPU is what one request may cost.
const maxCPU = 50 * time.Millisecond

// hostile is a request that passes for one of a person, and asks for as much as
// it can: the most expensive that were found for each part of the schema. Those that
// the limits refuse for their form alone are tested in graphqlhttp.
type hostile struct {
	name, query string
	vars        map[string]any
	refused     bool // for what answering takes
	priced      bool // out of what may be asked; else it is answered
}

// times20 is a field asked for as often as an operation may have root fields.
func times20(field string) string { return aliased(20, field) }

func aliased(n int, field string) string {
	var b strings.Builder
	b.WriteString("{")
	for i := range n {
		fmt.Fprintf(&b, " a%d: %s", i, strings.ReplaceAll(field, "#", fmt.Sprint(i)))
	}
	return b.String() + " }"
}

// within is aliased without the braces.
func within(n int, field string) string {
	return strings.TrimSuffix(strings.TrimPrefix(aliased(n, field), "{"), "}")
}

// repeated is a list of n conditions.
func repeated(n int, each func(i int) any) []any {
	out := make([]any, n)
	for i := range out {
		out[i] = each(i)
	}
	return out
}

type m = map[string]any

// unfolding is a text of so many bytes, each three of which mean eighteen
// letters.
func unfolding(size int) string { return strings.Repeat("\ufdfa", size/3) }

// word is a word that no record has, another one for each number.
func word(i int) string { return fmt.Sprintf("qx%d", i) }

func hostiles() []hostile {
	contains := func(n int, field string) m {
		return m{"f": m{"or": repeated(n, func(i int) any { return m{field: m{"contains": word(i)}} })}}
	}
	every := func(i int) any {
		return m{"asResponsibility": m{"jurisdiction": m{"some": m{"responsibilities": m{"none": m{"evidence": m{"contains": word(i)}}}}}}}
	}
	const (
		whole  = `network(limit: 2000, depth: 6, claims: SHOWN)`
		chain  = `trace(task: "stage-d", country: "HU", upstream: 20, downstream: 20)`
		most   = `limit: 50, maxLength: 10, through: {types: [SOURCE, JURISDICTION, PROFESSION, TERM]`
		counts = `{ total byKind { count } byJurisdiction { count } byConfidence { count } byOrigin { count } byStatus { count } byYear { count } }`
	)
	return []hostile{
		{name: "network, all of it with all that is known", refused: true,
			query: "{ " + whole + ` { nodes { id kind label degree distance country { name } group { label } record { id slug label provenance { confidence origin citations { page quotation source { title url slug } } } } } links { id source target type label words directed claims { id label } } } }`},
		{name: "network, all of it to be drawn",
			query: `{ network(limit: 2000, depth: 6) { nodes { id kind label degree distance country { code } } links { id source target type label weight } truncated omittedNodes } }`},
		{name: "network 20 times", query: times20(whole + " { omittedNodes }"), refused: true},
		{name: "network 20 times, of a task", query: times20(`network(scope: {task: "stage-d"}, depth: 6, limit: 20#) { nodes { id } }`), refused: true},
		{name: "whoDoes 20 times", query: times20("whoDoes { totals { rows } }")},
		{name: "whoDoes 20 times, by task and jurisdiction", query: times20("whoDoes { totals { rows } byTask { task { name } totals { rows leftOut { count reason } } } byJurisdiction { jurisdiction { name } totals { rows leftOut { reason } } } }")},
		{name: "whoDoes 20 times, in sentences", query: times20("whoDoes { rows { nodes { says { text } } } }")},
		{name: "whoDoes, filtered by 100 words", query: "query($f: ResponsibilityFilter) " + times20("whoDoes(filter: $f) { totals { rows } }"), vars: contains(100, "evidence"), refused: true},
		{name: "whoDoes, one task 100 times", query: "query($t: [ID!]) " + times20("whoDoes(task: $t) { totals { rows } }"), vars: m{"t": repeated(50, func(int) any { return "stage-a" })}},
		{name: "trace, all of it", query: "{ " + chain + ` { text steps { says { text claims { label } sources { title } } byRole { responsibilities { label } } } hops { says { text } } network { nodes { id label } links { words } } stakeholders(first: 100) { nodes { label } } relations(first: 100) { nodes { label } } } }`},
		{name: "trace 20 times, as text", query: times20(chain + " { text }")},
		{name: "trace 20 times, drawn", query: times20(chain + " { network { nodes { label } links { words } } }")},
		{name: "trace 20 times, of a stakeholder", query: times20(`trace(stakeholder: "hu-okfo", upstream: 20, downstream: 20) { text }`)},
		{name: "paths 20 times", query: times20(`paths(from: "hu-okfo", to: "si-mz", ` + most + `}) { truncated }`)},
		{name: "paths 20 times, by three stops", query: times20(`paths(from: "hu-okfo", to: "stage-a", ` + most + `, records: ["si-mz", "stage-b", "heroes"]}) { explanation network { links { words } } }`)},
		{name: "search 20 times, for a letter", query: times20(`search(query: "a", first: 20) { totalCount }`), refused: true},
		{name: "search 20 times, for ten letters", query: times20(`search(query: "a b c d e f g h i j", first: 20) { totalCount }`)},
		{name: "search, filtered", query: "query($f: RecordFilter) " + aliased(8, `search(query: "a", filter: $f) { totalCount }`), vars: contains(300, "slug"), refused: true},
		{name: "stats 10 times", query: aliased(10, "stats "+counts)},
		{name: "stats 20 times", query: times20("stats " + counts), refused: true},
		{name: "stats, filtered", query: "query($f: RecordFilter) " + aliased(8, "stats(filter: $f) "+counts), vars: contains(300, "slug"), refused: true},
		{name: "facets 20 times", query: times20("records(first: 0) { facets(by: CONFIDENCE) { facets { value } } totalCount }")},
		{name: "facets of relations 20 times", query: times20("jurisdictions(first: 30) { nodes { responsibilities(first: 0) { totalCount facets(by: STAKEHOLDER) { facets { value record { label } } } } } }")},
		{name: "contains, 300 words", query: "query($f: RecordFilter) { records(filter: $f) { totalCount } }", vars: contains(300, "slug"), refused: true},
		{name: "contains, 300 words, eight times", query: "query($f: SourceFilter) " + aliased(8, "sources(filter: $f, orderBy: {field: TITLE, direction: DESC}) { totalCount }"), vars: contains(300, "note"), refused: true},
		{name: "contains, 80 words in the document", query: `{ records(filter: {or: [` + strings.Repeat(`{slug: {contains: "qx"}} `, 80) + `]}) { totalCount } }`},
		{name: "nested quantifiers, 90 of them", query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), vars: m{"f": m{"or": repeated(90, every)}}, refused: true},
		{name: "in, 900 slugs", query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), vars: m{"f": m{"slug": m{"in": repeated(900, func(i int) any { return word(i) })}}}},
		{name: "id, 900 of one", query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), vars: m{"f": m{"id": repeated(900, func(int) any { return "hu-okfo" })}}},
		{name: "country, 900 of one", query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), vars: m{"f": m{"country": repeated(900, func(int) any { return "HU" })}}},
		{name: "country, not, 300 times", query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), vars: m{"f": m{"and": repeated(300, func(int) any { return m{"not": m{"country": "HU"}} })}}, refused: true},
		{name: "cluster, 300 empty lists", query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), vars: m{"f": m{"or": repeated(300, func(int) any { return m{"cluster": []any{}} })}}, refused: true},
		{name: "activeOn, 300 times", query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), vars: m{"f": m{"and": repeated(300, func(int) any { return m{"activeOn": "2024-01-01"} })}}, refused: true},
		{name: "filter, 900 empty ones", query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), vars: m{"f": m{"and": repeated(900, func(int) any { return m{} })}}},
		{name: "walk, there and back", query: "{ countries(first: 27) { nodes { responsibilities(first: 20) { nodes { stakeholder { responsibilities(first: 10) { nodes { label } } } } } } } }"},
		{name: "walk, along single links", query: "{ responsibilities(first: 100) { nodes { jurisdiction { competentAuthority { seat { competentAuthority { seat { competentAuthority { label provenance { citations { source { title } } } } } } } } } } } }"},
		{name: "pages of 100, 20 times", query: times20("records(first: 100) { edges { cursor node { id } } pageInfo { startCursor endCursor } }")},
		{name: "records with who recorded them", query: times20("records(first: 50) { nodes { label recorded { author } provenance { citations { source { label } } } } }")},
		{name: "an error for each of many fields", query: "{ institutions(first: 100) { nodes {" + within(29, `responsibilities(first: 0, after: "x#") { totalCount }`) + "} } }"},
		{name: "an error for each of many arguments", query: "query($d: LocalDate!) { records(first: 100) { nodes {" + within(29, "activeOn(day: $d)") + "} } }", vars: m{"d": "x"}},
		{name: "an error for each of too many arguments", query: "query($t: LanguageTag) { countries(first: 27) { nodes { responsibilities(first: 27) { nodes {" + within(26, "label(lang: $t)") + "} } } } }", vars: m{"t": strings.Repeat("x", 99)}, refused: true},
		{name: "language tag of 30 KB for each of 400 records", query: "query($t: LanguageTag) { " + strings.TrimPrefix(aliased(20, "records(first: 20) { nodes { label(lang: $t) } }"), "{"), vars: m{"t": strings.Repeat("hu-", 3_000) + "x"}, priced: true},
		{name: "language tag of 9 KB for each of 80 records", query: "query($t: LanguageTag) " + aliased(4, "records(first: 20) { nodes { label(lang: $t) } }"), vars: m{"t": strings.Repeat("hu-", 3_000) + "x"}},
		{name: "day of 60 KB for each of 100 records", query: "query($d: LocalDate!) { records(first: 100) { nodes { activeOn(day: $d) } } }", vars: m{"d": strings.Repeat("2", 60_000)}, priced: true},
		{name: "search 18 times, for signs that unfold", query: "query($q: String!) " + aliased(18, "search(query: $q) { totalCount }"), vars: m{"q": unfolding(45_000)}},
		{name: "search 18 times, for marks", query: "query($q: String!) " + aliased(18, "search(query: $q) { totalCount }"), vars: m{"q": strings.Repeat("\u0301\u0323", 11_000)}},
		{name: "contains 18 times, a text that unfolds", query: "query($f: RecordFilter) " + aliased(18, "records(filter: $f) { totalCount }"), vars: m{"f": m{"note": m{"contains": unfolding(45_000)}}}},
		{name: "contains 15 times, 22 texts that unfold", query: "query($f: RecordFilter) " + aliased(15, "records(filter: $f) { totalCount }"), vars: m{"f": m{"or": repeated(22, func(int) any { return m{"note": m{"contains": unfolding(2_000)}} })}}, refused: true},
		{name: "in, 900 texts within a lone filter, for each of many lists", query: "query($f: ResponsibilityFilter) { countries(first: 30) { nodes { responsibilities(first: 0, filter: $f) { totalCount } } } }", vars: m{"f": m{"and": m{"slug": m{"in": repeated(900, func(i int) any { return word(i) })}}}}, priced: true},
		{name: "data beside the schema", query: `{ __type(name: "X") { name } ` + strings.TrimPrefix(aliased(19, `records(first: 100) { nodes { id slug kind label note activeOn(day: "2024-01-01") __typename } }`), "{")},
		{name: "data beside the schema, with an error for each of too many arguments", query: `query($t: LanguageTag) { __type(name: "X") { name } network(limit: 2000, depth: 6) { nodes { record {` + within(29, "label(lang: $t)") + "} } } }", vars: m{"t": strings.Repeat("x", 99)}, refused: true},
		{name: "data beside the schema, deep", query: `{ __type(name: "X") { name } countries(first: 27) { nodes { responsibilities(first: 27) { nodes {` + within(26, `label(lang: "hu")`) + "} } } } }"},
		{name: "the schema beside data", query: "{ __typename records(first: 0) { totalCount } __schema { types {" + within(29, "description") + " kind name } } }", refused: true},
	}
}

func ask(query string, vars map[string]any) *http.Request {
	body, err := json.Marshal(m{"query": query, "variables": vars})
	if err != nil {
		panic(err) // what a test wrote
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
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
	for _, h := range hostiles() {
		t.Run(h.name, func(t *testing.T) {
			least := time.Duration(1 << 60)
			for i := range 4 {
				r := ask(fmt.Sprintf("%s #%d", h.query, i), h.vars)
				w := httptest.NewRecorder()
				start := measure.Start()
				srv.ServeHTTP(w, r)
				least = min(least, start.Per(1).CPU)
				switch code := codeOf(t, w); {
				case h.refused && (code != CodeTooLarge || w.Code != http.StatusBadRequest || strings.Contains(w.Body.String(), `"data"`)):
					t.Fatalf("status %d, code %q, want 400, %s: %.300s", w.Code, code, CodeTooLarge, w.Body)
				case h.priced && (code != string(graphqlhttp.CodeLimitExceeded) || w.Code != http.StatusBadRequest):
					t.Fatalf("status %d, code %q, want 400, %s: %.300s", w.Code, code, graphqlhttp.CodeLimitExceeded, w.Body)
				case !h.refused && !h.priced && w.Code != http.StatusOK:
					t.Fatalf("status %d: %.300s", w.Code, w.Body)
				}
			}
			t.Logf("%v of CPU", least)
			if least > maxCPU*measure.Slower {
				t.Errorf("one request costs %v of CPU, more than %v", least, maxCPU*measure.Slower)
			}
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
	for _, h := range hostiles() {
		if !h.refused {
			continue
		}
		t.Run(h.name, func(t *testing.T) {
			least := time.Duration(1 << 60)
			for range 4 {
				w := httptest.NewRecorder()
				start := measure.CPU()
				srv.ServeHTTP(w, ask(h.query, h.vars))
				least = min(least, measure.CPU()-start)
				if code := codeOf(t, w); code != string(graphqlhttp.CodeDeadlineExceeded) {
					t.Fatalf("code %q: %.200s", code, w.Body)
				}
			}
			if least > deadline+maxCPU*measure.Slower {
				t.Errorf("it took %v of CPU, with a deadline of %v", least, deadline)
			}
		})
	}
}
