package resolvers_test

import (
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// TestDrafts shows who sees a scenario while it is worked on, and that all see it once
// it is agreed on, without what it was before.
func TestDrafts(t *testing.T) {
	g := graphtest.Draw(t, town+"hu: Jurisdiction\nsrc-plan: Source\n")
	person := func(role access.Role, countries ...access.Jurisdiction) func(query string, variables any) string {
		return as(t, g, access.Principal{Account: "jana", Rights: access.Rights{Role: role, Jurisdictions: countries}})
	}
	editor, nobody := person(access.Editor, "PL"), as(t, g, access.Principal{})
	for _, change := range []string{
		`mutation { createScenario(input: {slug: "plan", title: "Plan", jurisdiction: "pl", state: DRAFT, confidence: HIGH, origin: RETRIEVED, citations: [{source: "src-plan"}]}, options: {scenario: null}) { revision userErrors { message } } }`,
		`mutation { updateInstitution(input: {id: "moh", set: {note: "secret"}}, options: {scenario: "plan"}) { revision userErrors { message } } }`,
		`mutation { proposeActions(input: {scenario: "plan"}) { revision userErrors { message } } }`,
	} {
		if got := editor(change, nil); !strings.Contains(got, `"userErrors":[]`) {
			t.Fatal(got)
		}
	}
	seen := []struct{ query, draft, without string }{
		{`{ scenarios { totalCount } actions { nodes { title } } }`, `"totalCount":1},"actions":{"nodes":[{"title":"Sets the note of`, `{"scenarios":{"totalCount":0},"actions":{"nodes":[]}}`},
		{`{ scenario(id: "plan") { title } }`, `"Plan"`, `{"scenario":null}`},
		{`{ at(scenario: "plan") { institution(id: "moh") { note } } }`, "secret", `no scenario has the id or slug`},
		{`{ roadMap(scenario: "plan") { progress { total } } }`, `"total":1`, `no scenario has the id or slug`},
		{`{ effect(scenario: "plan") { words } }`, `It closes`, `no scenario has the id or slug`},
		{`{ difference(from: {revision: 1}, to: {scenario: "plan"}) { totalCount } }`, `"totalCount"`, `no scenario has the id or slug`},
		{`{ difference(from: {revision: 1}) { nodes { slug } } }`, `"plan"`, `{"difference":{"nodes":[]}}`},
		{`{ changesets { nodes { revision } } changeset(revision: 3) { reason } }`, `in plan`, `{"changesets":{"nodes":[{"revision":1}]},"changeset":null}`},
		{`{ jurisdiction(id: "pl") { scenarios { totalCount } } jurisdictions(filter: {scenarios: {some: {title: {contains: "plan"}}}}) { totalCount } }`, `"jurisdictions":{"totalCount":1}`, `{"jurisdiction":{"scenarios":{"totalCount":0}},"jurisdictions":{"totalCount":0}}`},
		{`{ jurisdictions(filter: {scenarios: {none: {}}}) { totalCount } }`, `"totalCount":1`, `{"jurisdictions":{"totalCount":2}}`},
		{`{ source(id: "src-plan") { citedBy { totalCount } } }`, `"totalCount":1`, `"totalCount":0`},
		{`{ search(query: "plan", types: [SCENARIO, ACTION]) { totalCount } }`, `"totalCount":1`, `"totalCount":0`},
		{`{ institution(id: "moh") { neededFor { totalCount } } }`, `"totalCount":1`, `"totalCount":0`},
	}
	for _, tt := range seen {
		for who, ask := range map[string]func(query string, variables any) string{"its editor": editor, "an administrator": person(access.Administrator)} {
			if got := ask(tt.query, nil); !strings.Contains(got, tt.draft) {
				t.Errorf("%s: %s: %s, want %s in it", who, tt.query, got, tt.draft)
			}
		}
		for who, ask := range map[string]func(query string, variables any) string{"nobody": nobody, "another editor": person(access.Editor, "HU"), "a reader": person(access.Reader)} {
			if got := ask(tt.query, nil); !strings.Contains(got, tt.without) || strings.Contains(got, "secret") {
				t.Errorf("%s: %s: %s, want %s in it", who, tt.query, got, tt.without)
			}
		}
	}
	if got := person(access.Editor, "HU")(`mutation { createSource(input: {slug: "plan", title: "Plan", confidence: HIGH, origin: RETRIEVED}) { userErrors { message } } }`, nil); strings.Contains(got, "Plan") || !strings.Contains(got, "plan") {
		t.Errorf("a slug that a draft has: %s", got)
	}
	if got := editor(`mutation { updateScenario(input: {id: "plan", set: {state: AGREED}}) { userErrors { message } } }`, nil); !strings.Contains(got, `"userErrors":[]`) {
		t.Fatal(got)
	}
	for _, tt := range []struct{ query, want string }{
		{`{ scenarios { totalCount } at(scenario: "plan") { institution(id: "moh") { note } } }`, "secret"},
		{`{ actions { totalCount } }`, `"totalCount":1`},
		{`{ scenario(id: "plan") { history { nodes { changeset { revision } difference { type } } } } }`, `"history":{"nodes":[{"changeset":{"revision":5},"difference":{"type":"CREATED"}}]}`},
		{`{ at(revision: 4) { scenarios { totalCount } } }`, `"totalCount":0`},
	} {
		if got := nobody(tt.query, nil); !strings.Contains(got, tt.want) {
			t.Errorf("once it is agreed on: %s: %s, want %s in it", tt.query, got, tt.want)
		}
	}
}
