// Package hostile has, for tests, requests that ask for as much as they can. Those that
// the limits refuse for their form alone are tested in graphqlhttp.
package hostile

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Request is a question that a person might ask. It is answered unless one of the
// flags says why not.
type Request struct {
	Name, Query string
	Vars        map[string]any
	Refused     bool // answering it takes more than the budget
	Priced      bool // its reckoned cost is above the limit
	Misfit      bool // a value does not fit its type
}

// Body is the request in JSON. A mark makes its text differ from all before, so that
// no cache helps; "" adds none.
func (r Request) Body(mark string) []byte {
	if mark != "" {
		mark = " #" + mark
	}
	body, err := json.Marshal(m{"query": r.Query + mark, "variables": r.Vars})
	if err != nil {
		panic(err) // of what is written below
	}
	return body
}

// times20 asks for a field as often as an operation may have root fields.
func times20(field string) string { return aliased(20, field) }

func aliased(n int, field string) string {
	var b strings.Builder
	b.WriteString("{")
	for i := range n {
		fmt.Fprintf(&b, " a%d: %s", i, strings.ReplaceAll(field, "#", fmt.Sprint(i)))
	}
	return b.String() + " }"
}

// fields is aliased without the braces.
func fields(n int, field string) string {
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

// day declares a variable whose value null is wrong only once fields are resolved: it
// fits the variable, but none of the places where the variable is used.
const day = `($d: LocalDate = "2024-01-01") `

// unfolding is a text of a size in bytes, every three of which are folded into
// eighteen letters.
func unfolding(size int) string { return strings.Repeat("\ufdfa", size/3) }

// word is a word that no record has, a different one for each number.
func word(i int) string { return fmt.Sprintf("qx%d", i) }

// schemaBeside asks for lists of the schema, without any of their content, beside the
// most expensive questions about the graph.
func schemaBeside(times int) string {
	return `{ paths(from: "hu-okfo", to: "si-mz", limit: 50, maxLength: 10) { explanation length } network(limit: 2000, depth: 6) { omittedNodes }` +
		fields(times, "__schema { queryType { fields { args { name @skip(if: true) } } } }") + " }"
}

// Requests are the most expensive questions that were found for each part of the
// schema.
func Requests() []Request {
	return slices.Concat(relationRequests(), countRequests(), filterRequests(), listRequests(), textRequests(), schemaRequests())
}

// containing is a filter by n words, each of which may be in a field.
func containing(n int, field string) m {
	return m{"f": m{"or": repeated(n, func(i int) any { return m{field: m{"contains": word(i)}} })}}
}

// relationRequests follow links: network, whoDoes, trace and paths.
func relationRequests() []Request {
	const (
		whole = `network(limit: 2000, depth: 6, claims: SHOWN)`
		chain = `trace(task: "stage-d", country: "HU", upstream: 20, downstream: 20)`
		most  = `limit: 50, maxLength: 10, through: {types: [SOURCE, JURISDICTION, PROFESSION, TERM]`
	)
	return []Request{
		{Name: "network, all of it with all that is known", Refused: true,
			Query: "{ " + whole + ` { nodes { id kind label degree distance country { name } group { label } record { id slug label provenance { confidence origin citations { page quotation source { title url slug } } } } } links { id source target type label words directed claims { id label } } } }`},
		{Name: "network, all of it to be drawn",
			Query: `{ network(limit: 2000, depth: 6) { nodes { id kind label degree distance country { code } } links { id source target type label weight } truncated omittedNodes } }`},
		{Name: "network 20 times", Query: times20(whole + " { omittedNodes }"), Refused: true},
		{Name: "network 20 times, of a task", Query: times20(`network(scope: {task: "stage-d"}, depth: 6, limit: 20#) { nodes { id } }`), Refused: true},
		{Name: "whoDoes 20 times", Query: times20("whoDoes { totals { rows } }")},
		{Name: "whoDoes 20 times, by task and jurisdiction", Query: times20("whoDoes { totals { rows } byTask { task { name } totals { rows leftOut { count reason } } } byJurisdiction { jurisdiction { name } totals { rows leftOut { reason } } } }")},
		{Name: "whoDoes 20 times, in sentences", Query: times20("whoDoes { rows { nodes { says { text } } } }")},
		{Name: "whoDoes, filtered by 100 words", Query: "query($f: ResponsibilityFilter) " + times20("whoDoes(filter: $f) { totals { rows } }"), Vars: containing(100, "evidence"), Refused: true},
		{Name: "whoDoes, one task 100 times", Query: "query($t: [ID!]) " + times20("whoDoes(task: $t) { totals { rows } }"), Vars: m{"t": repeated(50, func(int) any { return "stage-a" })}},
		{Name: "trace, all of it", Query: "{ " + chain + ` { text steps { says { text claims { label } sources { title } } byRole { responsibilities { label } } } hops { says { text } } network { nodes { id label } links { words } } stakeholders(first: 100) { nodes { label } } relations(first: 100) { nodes { label } } } }`},
		{Name: "trace 20 times, as text", Query: times20(chain + " { text }")},
		{Name: "trace 20 times, drawn", Query: times20(chain + " { network { nodes { label } links { words } } }")},
		{Name: "trace 20 times, of a stakeholder", Query: times20(`trace(stakeholder: "hu-okfo", upstream: 20, downstream: 20) { text }`)},
		{Name: "paths 20 times", Query: times20(`paths(from: "hu-okfo", to: "si-mz", ` + most + `}) { truncated }`)},
		{Name: "paths 20 times, by three stops", Query: times20(`paths(from: "hu-okfo", to: "stage-a", ` + most + `, records: ["si-mz", "stage-b", "heroes"]}) { explanation network { links { words } } }`), Refused: true},
	}
}

// countRequests rank or count whole lists: search, stats, facets and groups.
func countRequests() []Request {
	const counts = `{ total byKind { count } byJurisdiction { count } byConfidence { count } byOrigin { count } byStatus { count } byYear { count } }`
	return []Request{
		{Name: "search 20 times, for a letter", Query: times20(`search(query: "a", first: 20) { totalCount }`), Refused: true},
		{Name: "search 20 times, for ten letters", Query: times20(`search(query: "a b c d e f g h i j", first: 20) { totalCount }`)},
		{Name: "search, filtered", Query: "query($f: RecordFilter) " + aliased(8, `search(query: "a", filter: $f) { totalCount }`), Vars: containing(300, "slug"), Refused: true},
		{Name: "stats 5 times", Query: aliased(5, "stats "+counts)},
		{Name: "stats 20 times", Query: times20("stats " + counts), Refused: true},
		{Name: "stats, filtered", Query: "query($f: RecordFilter) " + aliased(8, "stats(filter: $f) "+counts), Vars: containing(300, "slug"), Refused: true},
		{Name: "facets 20 times", Query: times20("records(first: 0) { facets(by: CONFIDENCE) { facets { value } } totalCount }")},
		{Name: "groups of three facets, with all that can be said of them", Query: aliased(1, "records(first: 0) { groups(by: [CITATIONS, OBSERVED_YEAR, STATUS], distinct: [KIND, CONFIDENCE, ORIGIN], measure: [OBSERVED, VALID_FROM, CITATION_COUNT], first: 1000) { totalCount } }")},
		{Name: "groups of relations 5 times", Query: aliased(5, "jurisdictions(first: 30) { nodes { responsibilities(first: 0) { groups(by: [STAKEHOLDER, TASK, ROLE], distinct: [STAKEHOLDER_TYPE], first: 8) { nodes { values { value record { label } } distinct } } } } }")},
		{Name: "facets of relations 16 times", Query: aliased(16, "jurisdictions(first: 30) { nodes { responsibilities(first: 0) { totalCount facets(by: STAKEHOLDER) { facets { value record { label } } } } } }")},
	}
}

// filterRequests filter by many conditions at once.
func filterRequests() []Request {
	every := func(i int) any {
		return m{"asResponsibility": m{"jurisdiction": m{"some": m{"responsibilities": m{"none": m{"evidence": m{"contains": word(i)}}}}}}}
	}
	return []Request{
		{Name: "contains, 300 words", Query: "query($f: RecordFilter) { records(filter: $f) { totalCount } }", Vars: containing(300, "slug"), Refused: true},
		{Name: "contains, 300 words, eight times", Query: "query($f: SourceFilter) " + aliased(8, "sources(filter: $f, orderBy: {field: TITLE, direction: DESC}) { totalCount }"), Vars: containing(300, "note"), Refused: true},
		{Name: "contains, 60 words in the document", Query: `{ records(filter: {or: [` + strings.Repeat(`{slug: {contains: "qx"}} `, 60) + `]}) { totalCount } }`},
		{Name: "nested quantifiers, 90 of them", Query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"or": repeated(90, every)}}, Refused: true},
		{Name: "in, 900 slugs", Query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"slug": m{"in": repeated(900, func(i int) any { return word(i) })}}}},
		{Name: "id, 900 of one", Query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"id": repeated(900, func(int) any { return "hu-okfo" })}}},
		{Name: "country, 900 of one", Query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"country": repeated(900, func(int) any { return "HU" })}}},
		{Name: "country, not, 300 times", Query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"and": repeated(300, func(int) any { return m{"not": m{"country": "HU"}} })}}, Refused: true},
		{Name: "cluster, 300 empty lists", Query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"or": repeated(300, func(int) any { return m{"cluster": []any{}} })}}, Refused: true},
		{Name: "activeOn, 300 times", Query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"and": repeated(300, func(int) any { return m{"activeOn": "2024-01-01"} })}}, Refused: true},
		{Name: "filter, 900 empty ones", Query: "query($f: RecordFilter) " + aliased(8, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"and": repeated(900, func(int) any { return m{} })}}},
	}
}

// listRequests read many records, or fail once for each of many fields.
func listRequests() []Request {
	return []Request{
		{Name: "walk, there and back", Query: "{ countries(first: 27) { nodes { responsibilities(first: 20) { nodes { stakeholder { responsibilities(first: 10) { nodes { label } } } } } } } }"},
		{Name: "walk, along single links", Query: "{ responsibilities(first: 100) { nodes { jurisdiction { competentAuthority { seat { competentAuthority { seat { competentAuthority { label provenance { citations { source { title } } } } } } } } } } } }"},
		{Name: "pages of 100, 20 times", Query: times20("records(first: 100) { edges { cursor node { id } } pageInfo { startCursor endCursor } }")},
		{Name: "records with who recorded them", Query: times20("records(first: 50) { nodes { label recorded { author } provenance { citations { source { label } } } } }")},
		{Name: "an error for each of many fields", Query: "{ institutions(first: 100) { nodes {" + fields(29, `responsibilities(first: 0, after: "x#") { totalCount }`) + "} } }"},
		{Name: "an error for each of many arguments", Query: "query" + day + "{ records(first: 100) { nodes {" + fields(29, "activeOn(day: $d)") + "} } }", Vars: m{"d": nil}},
		{Name: "an error for each of too many arguments", Query: "query" + day + "{ countries(first: 27) { nodes { responsibilities(first: 27) { nodes {" + fields(26, "activeOn(day: $d)") + "} } } } }", Vars: m{"d": nil}, Refused: true},
	}
}

// textRequests send long texts, some of which unfold into far longer ones.
func textRequests() []Request {
	return []Request{
		{Name: "language tag of 30 KB for each of 400 records", Query: "query($t: LanguageTag) { " + strings.TrimPrefix(aliased(20, "records(first: 20) { nodes { label(lang: $t) } }"), "{"), Vars: m{"t": strings.Repeat("hu-", 3_000) + "x"}, Misfit: true},
		{Name: "language tag of 9 KB for each of 80 records", Query: "query($t: LanguageTag) " + aliased(4, "records(first: 20) { nodes { label(lang: $t) } }"), Vars: m{"t": strings.Repeat("hu-", 3_000) + "x"}, Misfit: true},
		{Name: "day of 60 KB for each of 100 records", Query: "query($d: LocalDate!) { records(first: 100) { nodes { activeOn(day: $d) } } }", Vars: m{"d": strings.Repeat("2", 60_000)}, Misfit: true},
		{Name: "search 18 times, for signs that unfold", Query: "query($q: String!) " + aliased(18, "search(query: $q) { totalCount }"), Vars: m{"q": unfolding(45_000)}},
		{Name: "search 18 times, for marks", Query: "query($q: String!) " + aliased(18, "search(query: $q) { totalCount }"), Vars: m{"q": strings.Repeat("\u0301\u0323", 11_000)}},
		{Name: "contains 18 times, a text that unfolds", Query: "query($f: RecordFilter) " + aliased(18, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"note": m{"contains": unfolding(45_000)}}}},
		{Name: "contains 15 times, 22 texts that unfold", Query: "query($f: RecordFilter) " + aliased(15, "records(filter: $f) { totalCount }"), Vars: m{"f": m{"or": repeated(22, func(int) any { return m{"note": m{"contains": unfolding(2_000)}} })}}, Refused: true},
		{Name: "in, 900 texts within a lone filter, for each of many lists", Query: "query($f: ResponsibilityFilter) { countries(first: 30) { nodes { responsibilities(first: 0, filter: $f) { totalCount } } } }", Vars: m{"f": m{"and": m{"slug": m{"in": repeated(900, func(i int) any { return word(i) })}}}}, Priced: true},
	}
}

// schemaRequests ask about the schema beside the data.
func schemaRequests() []Request {
	return []Request{
		{Name: "data beside the schema", Query: `{ __type(name: "X") { name } ` + strings.TrimPrefix(aliased(19, `records(first: 100) { nodes { id slug kind label note activeOn(day: "2024-01-01") __typename } }`), "{")},
		{Name: "data beside the schema, with an error for each of too many arguments", Query: "query" + day + `{ __type(name: "X") { name } network(limit: 2000, depth: 6) { nodes { record {` + fields(29, "activeOn(day: $d)") + "} } } }", Vars: m{"d": nil}, Refused: true},
		{Name: "data beside the schema, deep", Query: `{ __type(name: "X") { name } countries(first: 27) { nodes { responsibilities(first: 27) { nodes {` + fields(26, `label(lang: "hu")`) + "} } } } }"},
		{Name: "the schema beside data, with nothing of its lists", Query: schemaBeside(16)},
		{Name: "the schema beside data", Query: "{ __typename records(first: 0) { totalCount } __schema { types {" + fields(24, "description") + " kind name } } }"},
	}
}
