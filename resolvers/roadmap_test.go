package resolvers_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// TestRoadMap goes the way to a scenario through the API: its actions are proposed,
// written down, and adopted one by one, by who edits for its country.
func TestRoadMap(t *testing.T) {
	g := graphtest.Draw(t, town+"hu: Jurisdiction\nboard: PlanningBody hu name=Board\nboard -RESPONSIBLE-> intake (hu)\n")
	editor := func(country access.Jurisdiction) func(query string, variables any) string {
		return as(t, g, access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{country}}})
	}
	ask, others := editor("PL"), editor("HU")
	for _, tt := range []struct {
		name  string
		ask   func(query string, variables any) string
		query string
		want  []string
	}{
		{"a draft", ask, `mutation { createScenario(input: {slug: "plan", title: "A unit", jurisdiction: "pl", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) { userErrors { message } } }`, []string{`"userErrors":[]`}},
		{"changes in it", ask, `mutation { change(options: {scenario: "plan"}, changes: [
				{createPlanningBody: {slug: "unit", names: [{lang: "en", text: "Unit"}], seat: "pl", type: "type-x", sector: "sector-x", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}
				{createResponsibility: {slug: "unit-works", stakeholder: "unit", task: "intake", role: RESPONSIBLE, jurisdiction: "pl", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}
			]) { difference { slug changes { type words records } } userErrors { message } } }`,
			[]string{`{"slug":"unit","changes":[{"type":"BODY_CREATED","words":"Creates Unit.","records":["unit"]}]}`, `"words":"Makes Unit responsible for “intake” (pl)."`}},
		{"what comes of it", ask, `{ effect(scenario: "plan") { words jurisdictions { code } gaps { closed { totalCount } } fragility { before { count } after { count stakeholders { stakeholder { label } parts } } } } }`,
			[]string{`"jurisdictions":[{"code":"PL"}]`, `"words":["It closes `, `"before":{"count":1}`, `"after":{"count":2,`}},
		{"the way there", ask, `{ roadMap(scenario: "plan") { progress { done total percent } actions { place title action { slug } dependsOn { must why on { place } } learning { knownIn examples { jurisdiction { code } ask { label } words } } } criticalPath { place } } }`,
			[]string{`"progress":{"done":0,"total":2,"percent":0}`, `{"place":1,"title":"Creates Unit","action":null,"dependsOn":[],"learning":{"knownIn":1,"examples":[{"jurisdiction":{"code":"HU"},"ask":{"label":"Board"},"words":"Board"}]}}`,
				`"title":"Makes Unit responsible for “intake”","action":null,"dependsOn":[{"must":true,"why":"it refers to unit","on":{"place":1}}],"learning":{"knownIn":1,"examples":[{"jurisdiction":{"code":"HU"},"ask":{"label":"Board"},"words":"Board is responsible for “intake” (hu) (unverified)"}]}`,
				`"criticalPath":[{"place":1},{"place":2}]`}},
		{"a draft is not others' to see", others, `mutation { proposeActions(input: {scenario: "plan"}) { revision userErrors { code } } }`, []string{`no scenario has the id or slug`}},
		{"actions", ask, `mutation { proposeActions(input: {scenario: "plan"}) { difference { record { label } } userErrors { message } } }`, []string{`"difference":[{"record":{"label":"Creates Unit"}},{"record":{"label":"Makes Unit responsible for “intake”"}}],"userErrors":[]`}},
		{"once", ask, `mutation { proposeActions(input: {scenario: "plan"}) { revision difference { slug } } }`, []string{`"revision":null,"difference":[]`}},
		{"they are no facts", ask, `{ stats { byKind { value } } search(query: "creates unit") { totalCount } }`, []string{`"totalCount":0`}},
	} {
		got := tt.ask(tt.query, nil)
		for _, want := range tt.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %s, want %s in it", tt.name, got, want)
			}
		}
	}
	var found struct {
		Data struct {
			RoadMap struct {
				Actions []struct{ Key string }
			}
		}
	}
	if err := json.Unmarshal([]byte(ask(`{ roadMap(scenario: "plan") { actions { key } } }`, nil)), &found); err != nil || len(found.Data.RoadMap.Actions) != 2 {
		t.Fatalf("%+v, %v", found, err)
	}
	body, duty := found.Data.RoadMap.Actions[0].Key, found.Data.RoadMap.Actions[1].Key
	adopt := func(action string) string {
		return ask(fmt.Sprintf(`mutation { adoptAction(input: {id: %q}) { difference { slug } userErrors { code message } } }`, action), nil)
	}
	if got := adopt(duty); !strings.Contains(got, `must wait for`) {
		t.Errorf("the duty before its body: %s", got)
	}
	for _, action := range []string{body, duty} {
		if got := adopt(action); !strings.Contains(got, `"userErrors":[]`) {
			t.Errorf("adopting %s: %s", action, got)
		}
	}
	if got := ask(`{ responsibility(id: "unit-works") { label } roadMap(scenario: "plan") { progress { percent } actions { state progress { done total } } } scenario(id: "plan") { history(first: 1) { nodes { difference { fields { field after } } } } } }`, nil); !strings.Contains(got, `"responsibility":{"label":"Unit is responsible for “intake” (pl)"},"roadMap":{"progress":{"percent":100},"actions":[{"state":"DONE","progress":{"done":1,"total":1}},{"state":"DONE","progress":{"done":1,"total":1}}]}`) ||
		!strings.Contains(got, `{"field":"edits","after":null}`) {
		t.Errorf("when all is done: %s", got)
	}
}
