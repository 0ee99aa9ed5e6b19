package hostile

import (
	"fmt"
	"strings"
)

// Edit is a mutation that asks for as much as it can, within the limits or beyond.
type Edit struct {
	Name, Query string
	Vars        map[string]any
	Code        string // of the error that refuses it; empty if it is answered
}

// tried dry-runs a mutation as often as an operation may have root fields.
func tried(mutation string) string {
	return "mutation" + times20(strings.Replace(mutation, "@", "options: {dryRun: true}", 1)+" { userErrors { code } difference { slug } }")
}

// Edits are the most expensive changes that were found, on the data set. Their
// variables hold as much as the limits on requests allow.
func Edits() []Edit {
	noting := func(n int) m {
		return m{"c": repeated(n, func(i int) any { return m{"updateInstitution": m{"id": "hu-okfo", "set": m{"note": word(i)}}} })}
	}
	creating := func(n int) m {
		return m{"c": repeated(n, func(i int) any {
			return m{"createSource": m{"title": word(i), "confidence": "HIGH", "origin": "UNVERIFIED"}}
		})}
	}
	const changes = "mutation($c: [Change!]!) "
	selections := func(query string) string { return strings.TrimPrefix(query, "mutation") }
	over := func(size int) m { return m{"t": strings.Repeat("ő", size/2)} }
	const note = `updateInstitution(input: {id: "hu-okfo", set: {note: $t}}, @)`
	return []Edit{
		{"a hundred aliases of one mutation", "mutation" + aliased(100, `deleteInstitution(input: {id: "x"}) { revision }`), nil, "LIMIT_EXCEEDED"},
		{"as many changes as variables hold", changes + "{ change(changes: $c, options: {dryRun: true}) { userErrors { code } difference { slug } } }", noting(160), ""},
		{"as many new records", changes + "{ change(changes: $c, options: {dryRun: true}) { userErrors { code } difference { slug } } }", creating(160), ""},
		{"60 KB of text", "mutation($t: String) { updateInstitution(input: {id: \"hu-okfo\", set: {note: $t}}, options: {dryRun: true}) { userErrors { code } difference { slug } } }", over(60_000), ""},
		{"slugs that nobody has", changes + "{ change(changes: $c, options: {dryRun: true}) { userErrors { code } } }", m{"c": repeated(160, func(i int) any {
			return m{"updateInstitution": m{"id": word(i), "set": m{"parent": word(i + 1)}}}
		})}, ""},
		{"10,000 changes", changes + "{ change(changes: $c) { revision } }", noting(10_000), "BODY_TOO_LARGE"},
		{"10,000 changes in the document", "mutation { change(changes: [" + strings.Repeat(`{delete: {id: "x"}} `, 10_000) + "]) { revision } }", nil, "BODY_TOO_LARGE"},
		{"megabytes of text", "mutation($t: String) " + selections(tried(note)), over(4 << 20), "BODY_TOO_LARGE"},
		{"a thousand aliases of one mutation", "mutation" + aliased(1000, `delete#: deleteInstitution(input: {id: "hu-okfo"}) { revision }`), nil, "BODY_TOO_LARGE"},
		{"a thousand times, by fragments", "mutation { ...A ...A } fragment A on Mutation { ...B ...B } fragment B on Mutation { " + strings.Repeat(`a: deleteInstitution(input: {id: "hu-okfo"}) { revision } `, 300) + "}", nil, "QUERY_TOO_LARGE"},
		{"fragments in a circle", "mutation { ...A } fragment A on Mutation { ...B } fragment B on Mutation { ...A }", nil, "GRAPHQL_VALIDATION_FAILED"},
		{"as many changes as variables hold, 20 times", changes + selections(tried("change(changes: $c, @)")), noting(190), "LIMIT_EXCEEDED"},
		{"as many new records, 20 times", changes + selections(tried("change(changes: $c, @)")), creating(190), "LIMIT_EXCEEDED"},
		{"60 KB of text, 20 times", "mutation($t: String) " + selections(tried(note)), over(60_000), "LIMIT_EXCEEDED"},
		{"60 KB of text that unfolds, 20 times", "mutation($t: String) " + selections(tried(`updateInstitution(input: {id: "hu-okfo", set: {names: [{lang: "en", text: $t}]}}, @)`)), m{"t": unfolding(60_000)}, "LIMIT_EXCEEDED"},
		{"tasks in a circle", "mutation($c: [Change!]!) { change(changes: $c, options: {dryRun: true}) { userErrors { code } } }", m{"c": repeated(190, func(i int) any {
			return m{"updatePlanningTask": m{"id": fmt.Sprintf("stage-%c", 'a'+i%5), "set": m{"broader": fmt.Sprintf("stage-%c", 'a'+(i+1)%5)}}}
		})}, ""},
		{"the country that most refers to, merged 20 times", tried(`merge(input: {from: "hu", into: "si"}, @)`), nil, ""},
		{"the stages, merged 20 times", tried(`merge(input: {from: "stage-a", into: "stage-b"}, @)`), nil, ""},
		{"the load, undone 20 times", tried(`revert(revision: 1, @)`), nil, ""},
		{"the load, undone in parts 20 times", tried(`revert(revision: 1, partly: true, @)`), nil, ""},
		{"what all refer to, deleted 20 times", tried(`deleteJurisdiction(input: {id: "hu"}, @)`), nil, ""},
		{"a gap accepted 20 times", tried(`acceptGap(input: {jurisdiction: "HU", task: "stage-a", reason: "x"}, @)`), nil, ""},
		{"slugs that nobody has, 20 times", changes + selections(tried("change(changes: $c, @)")), m{"c": repeated(190, func(i int) any {
			return m{"updateInstitution": m{"id": word(i), "set": m{"parent": word(i + 1)}}}
		})}, "LIMIT_EXCEEDED"},
	}
}
