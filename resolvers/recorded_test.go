package resolvers_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/access"
)

// TestRecorded asks which records were changed since a time, and by whom, in
// lists of all sorts and in other states.
func TestRecorded(t *testing.T) {
	g := editedTown(t)
	ask := as(t, g, access.Principal{})
	for _, tt := range []struct{ name, query, want string }{
		{"who recorded a record",
			`{ institution(id: "moh") { recorded { revision author reason time } } }`,
			`{"institution":{"recorded":{"revision":6,"author":"jana","reason":"new","time":"2030-01-01T05:00:00Z"}}}`},
		{"what changed since a time, the newest first",
			`{ institutions(filter: {recorded: {since: "2030-01-01T02:00:00Z"}}, orderBy: {field: RECORDED, direction: DESC}) { nodes { slug } totalCount } }`,
			`{"institutions":{"nodes":[{"slug":"pl-moh"},{"slug":"mz"}],"totalCount":2}}`},
		{"up to a time, which counts", `{ institutions(filter: {recorded: {since: "2030-01-01T04:00:00Z", until: "2030-01-01T04:00:00Z"}}) { nodes { slug } } }`, `{"institutions":{"nodes":[{"slug":"mz"}]}}`},
		{"by whom", `{ institutions(filter: {recorded: {by: ["marek", "eva"]}}) { nodes { slug } } none: institutions(filter: {recorded: {by: []}}) { totalCount } }`,
			`{"institutions":{"nodes":[{"slug":"mz"}]},"none":{"totalCount":0}}`},
		{"through a relation, and of all kinds", `{ responsibilities(filter: {stakeholder: {some: {recorded: {by: ["jana"]}}}}) { totalCount } stakeholders(filter: {recorded: {by: ["jana"]}}) { nodes { slug } } }`,
			`{"responsibilities":{"totalCount":1},"stakeholders":{"nodes":[{"slug":"pl-moh"}]}}`},
		{"who recorded it first", `{ institution(id: "moh") { firstRecorded { revision } } institutions(filter: {firstRecorded: {until: "2030-01-01T00:00:00Z"}}, orderBy: {field: FIRST_RECORDED, direction: DESC}) { nodes { slug } } }`,
			`{"institution":{"firstRecorded":{"revision":1}},"institutions":{"nodes":[{"slug":"mz"},{"slug":"pl-moh"}]}}`},
		{"as it was", `{ at(revision: 3) { institutions(filter: {recorded: {by: ["marek"]}}) { nodes { slug recorded { revision } } } } }`,
			`{"at":{"institutions":{"nodes":[{"slug":"moh","recorded":{"revision":3}}]}}}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(`{"data":`+tt.want, strings.Split(ask(tt.query, nil), `,"extensions"`)[0]); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.query, diff)
			}
		})
	}
}

// TestRecordedInScenario says of what a scenario changes that it was recorded with the
// scenario.
func TestRecordedInScenario(t *testing.T) {
	g := editedTown(t)
	ask := as(t, g, access.Operator("jana"))
	for _, change := range []string{
		`mutation { createScenario(input: {slug: "plan", title: "Plan", jurisdiction: "pl", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) { revision userErrors { message } } }`,
		`mutation { updateInstitution(input: {id: "pl-moh", set: {note: "would be"}}, options: {scenario: "plan"}) { revision userErrors { message } } }`,
	} {
		if got := ask(change, nil); !strings.Contains(got, `"userErrors":[]`) {
			t.Fatal(got)
		}
	}
	const query = `{ at(scenario: "plan") { institution(id: "pl-moh") { note recorded { revision } } } }`
	want := `{"data":{"at":{"institution":{"note":"would be","recorded":{"revision":8}}}}`
	if got := ask(query, nil); !strings.HasPrefix(got, want) {
		t.Errorf("%s, want %s", got, want)
	}
}
