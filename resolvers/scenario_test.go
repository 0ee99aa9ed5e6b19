package resolvers_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// TestScenario makes a scenario through the API, looks at the graph in it, and adopts
// it.
func TestScenario(t *testing.T) {
	g := graphtest.Draw(t, town+"hu: Jurisdiction\nboard: Institution hu name=Board\n")
	ask := as(t, g, access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}})
	for _, tt := range []struct{ name, query, want string }{
		{"a draft", `mutation { createScenario(input: {slug: "plan", title: "A unit", jurisdiction: "pl", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) { revision userErrors { message } } }`,
			`{"data":{"createScenario":{"revision":2,"userErrors":[]}},"extensions":{"revision":2}}`},
		{"changes in it", `mutation { change(options: {scenario: "plan"}, changes: [
				{createInstitution: {slug: "unit", names: [{lang: "en", text: "Unit"}], seat: "pl", type: "type-x", sector: "sector-x", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}
				{createResponsibility: {slug: "unit-works", stakeholder: "unit", task: "intake", role: RESPONSIBLE, jurisdiction: "pl", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}
			]) { revision records { label ... on Institution { responsibilities { nodes { slug } } } } difference { type slug record { slug } } userErrors { message } } }`,
			`{"data":{"change":{"revision":3,"records":[{"label":"Unit","responsibilities":{"nodes":[{"slug":"unit-works"}]}},{"label":"Unit is responsible for “intake” (pl)"}],` +
				`"difference":[{"type":"CREATED","slug":"unit","record":{"slug":"unit"}},{"type":"CREATED","slug":"unit-works","record":{"slug":"unit-works"}}],"userErrors":[]}},"extensions":{"revision":3}}`},
		{"as it is, and in the scenario", `{ institutions { totalCount } at(scenario: "plan") { institutions { totalCount } whoDoes(country: "PL", task: "intake") { rows { nodes { byRole { role } } } }
				search(query: "unit") { nodes { ... on Record { slug } } } paths(from: "unit", to: "moh") { length } } }`,
			`{"data":{"institutions":{"totalCount":2},"at":{"institutions":{"totalCount":3},"whoDoes":{"rows":{"nodes":[{"byRole":[{"role":"RESPONSIBLE"},{"role":"ACCOUNTABLE"}]}]}},` +
				`"search":{"nodes":[{"slug":"unit"},{"slug":"unit-works"}]},"paths":{"length":2}}},"extensions":{"revision":3}}`},
		{"the difference", `{ difference(from: {revision: 3}, to: {scenario: "plan"}) { totalCount nodes { type slug } } back: difference(from: {scenario: "plan"}, to: {revision: 1}) { nodes { type slug } } }`,
			`{"data":{"difference":{"totalCount":2,"nodes":[{"type":"CREATED","slug":"unit"},{"type":"CREATED","slug":"unit-works"}]},` +
				`"back":{"nodes":[{"type":"DELETED","slug":"plan"},{"type":"DELETED","slug":"unit"},{"type":"DELETED","slug":"unit-works"}]}},"extensions":{"revision":3}}`},
		{"its history", `{ scenario(id: "plan") { title state basedOn jurisdiction { code } history { nodes { difference { fields { field before after } } } } } jurisdiction(id: "pl") { scenarios { nodes { slug } } } }`,
			`{"data":{"scenario":{"title":"A unit","state":"DRAFT","basedOn":2,"jurisdiction":{"code":"PL"},"history":{"nodes":[` +
				`{"difference":{"fields":[{"field":"basedOn","before":null,"after":"2"},{"field":"edits","before":null,"after":"+ unit, + unit-works"}]}},` +
				`{"difference":{"fields":[{"field":"confidence","before":null,"after":"HIGH"},{"field":"jurisdiction","before":null,"after":"pl"},{"field":"origin","before":null,"after":"UNVERIFIED"},` +
				`{"field":"slug","before":null,"after":"plan"},{"field":"state","before":null,"after":"DRAFT"},{"field":"title","before":null,"after":"\"A unit\""}]}}]}},` +
				`"jurisdiction":{"scenarios":{"nodes":[{"slug":"plan"}]}}},"extensions":{"revision":3}}`},
		{"it is no fact", `{ stats { total byKind { value } } search(query: "plan") { totalCount } asked: search(query: "plan", types: [SCENARIO]) { totalCount } }`, `"search":{"totalCount":0},"asked":{"totalCount":1}}`},
		{"what others edit", `mutation { updateInstitution(input: {id: "board", set: {note: "x"}}, options: {scenario: "plan"}) { revision userErrors { code } } }`,
			`{"data":{"updateInstitution":{"revision":null,"userErrors":[{"code":"FORBIDDEN"}]}}}`},
		{"a scenario of others", `mutation { createScenario(input: {slug: "other", title: "X", jurisdiction: "hu", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) { userErrors { code } } }`, `"code":"FORBIDDEN"`},
		{"none", `{ at(scenario: "moh") { dataset { title } } }`, `no scenario has the id or slug \"moh\"`},
		{"of nobody", `mutation { createScenario(input: {slug: "other", title: "X", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) { userErrors { message fix } } }`,
			`{"message":"a scenario is for a jurisdiction or for a cluster","fix":"give one of the two"}`},
		{"a part of it is made", `mutation { adoptScenario(input: {id: "plan", records: ["unit"]}) { revision difference { slug } userErrors { message } } }`,
			`{"data":{"adoptScenario":{"revision":4,"difference":[{"slug":"unit"}],"userErrors":[]}},"extensions":{"revision":4}}`},
		{"what is left", `{ difference(from: {revision: 4}, to: {scenario: "plan"}) { nodes { slug } } }`, `{"nodes":[{"slug":"unit-works"}]}`},
		{"what is made cannot be made again", `mutation { adoptScenario(input: {id: "plan", records: ["unit"]}) { userErrors { message path } } }`, `plan does not change \"unit\"`},
		{"what it changes itself is in the way of an undo", `mutation { updateInstitution(input: {id: "unit", set: {note: "x"}}, options: {scenario: "plan"}) { revision }
				revert(revision: 4, options: {scenario: "plan"}) { revision userErrors { code message } } }`,
			`"revert":{"revision":null,"userErrors":[{"code":"CONFLICT","message":"unit is changed in the scenario"}]}`},
	} {
		got := ask(tt.query, nil)
		if strings.HasPrefix(tt.want, `{"data"`) {
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.name, diff)
			}
		} else if !strings.Contains(got, tt.want) {
			t.Errorf("%s: %s, want %s in it", tt.name, got, tt.want)
		}
	}
	if got := as(t, g, access.Principal{})(`{ stats { byKind { value } } }`, nil); strings.Contains(got, "Scenario") {
		t.Errorf("scenarios are counted: %s", got)
	}
}

// TestClash tells what stands in the way of a scenario, settles each clash in its way, and
// names what cannot be settled so.
func TestClash(t *testing.T) {
	g := graphtest.Draw(t, town)
	ask := as(t, g, access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}})
	clashes := `{ roadMap(scenario: "plan") { clashes { slug code words fields ways recorded { type fields { field before after } } wanted { type fields { field after } } } } }`
	for _, tt := range []struct{ name, query, want string }{
		{"a draft", `mutation { createScenario(input: {slug: "plan", title: "Plan", jurisdiction: "pl", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) { userErrors { message } } }`, `"userErrors":[]`},
		{"in it", `mutation { change(options: {scenario: "plan"}, changes: [
				{updateInstitution: {id: "moh", set: {note: "mine", level: REGIONAL}}}
				{createInstitution: {slug: "unit", names: [{lang: "en", text: "Unit"}], seat: "pl", type: "type-x", sector: "sector-x", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}
			]) { userErrors { message } } }`, `"userErrors":[]`},
		{"nothing clashes", clashes, `{"data":{"roadMap":{"clashes":[]}},"extensions":{"revision":3}}`},
		{"on record", `mutation { change(changes: [
				{updateInstitution: {id: "moh", set: {note: "theirs"}}}
				{createInstitution: {slug: "unit", names: [{lang: "en", text: "Another"}], seat: "pl", type: "type-x", sector: "sector-x", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}
			]) { userErrors { message } } }`, `"userErrors":[]`},
		{"both clash", clashes, `{"clashes":[{"slug":"moh","code":"CHANGED","words":"moh was changed differently from the scenario: note","fields":["note"],"ways":["KEEP","MINE","DROP"],` +
			`"recorded":{"type":"CHANGED","fields":[{"field":"note","before":null,"after":"theirs"}]},"wanted":{"type":"CHANGED","fields":[{"field":"level","after":"REGIONAL"},{"field":"note","after":"mine"}]}},` +
			`{"slug":"unit","code":"TAKEN","words":"unit would have a slug, or another unique value, that unit already has","fields":[],"ways":["DROP"],"recorded":null,"wanted":{"type":"CREATED",`},
		{"one is left out", `mutation { rebaseScenario(input: {id: "plan", resolve: [{record: "moh", as: KEEP}]}) { revision userErrors { code fix } } }`,
			`{"revision":null,"userErrors":[{"code":"CONFLICT","fix":"say what becomes of unit: DROP"}]}`},
		{"one in a way that there is not", `mutation { rebaseScenario(input: {id: "plan", resolve: [{record: "moh", as: KEEP}, {record: "unit", as: MINE}]}) { revision userErrors { fix } } }`, `DROP the change, or change whatever conflicts with it in the scenario`},
		{"one that does not clash", `mutation { rebaseScenario(input: {id: "plan", resolve: [{record: "moh", as: KEEP}, {record: "unit", as: DROP}, {record: "hu", as: DROP}]}) { userErrors { message fix } } }`,
			`{"message":"there is no clash to settle for \"hu\" in plan","fix":"leave it out"}`},
		{"both", `mutation { rebaseScenario(input: {id: "plan", resolve: [{record: "moh", as: KEEP}, {record: "unit", as: DROP}]}) { userErrors { message } } }`, `"userErrors":[]`},
		{"what is left", `{ roadMap(scenario: "plan") { clashes { slug } actions { changes { change { words } } } } at(scenario: "plan") { institution(id: "moh") { note level } } }`,
			`"clashes":[],"actions":[{"changes":[{"change":{"words":"Changes the level of`},
		{"it may be proposed among other changes", `mutation { change(changes: [{proposeActions: {scenario: "plan"}}, {updateScenario: {id: "plan", set: {summary: "With its actions."}}}]) { difference { kind } userErrors { message } } }`,
			`"difference":[{"kind":"Action"},{"kind":"Scenario"}],"userErrors":[]`},
	} {
		if got := ask(tt.query, nil); !strings.Contains(got, tt.want) {
			t.Errorf("%s: %s, want %s in it", tt.name, got, tt.want)
		}
	}
}

// TestScenarioHidden hides scenarios from all but those who edit their countries.
func TestScenarioHidden(t *testing.T) {
	g := graphtest.Draw(t, town)
	operator := as(t, g, access.Operator("test"))
	for _, change := range []string{
		`mutation { createScenario(input: {slug: "plan", title: "Plan", jurisdiction: "pl", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) { revision } }`,
		`mutation { updateInstitution(input: {id: "moh", set: {note: "secret"}}, options: {scenario: "plan"}) { revision } }`,
	} {
		if got := operator(change, nil); !strings.Contains(got, `"revision":`) {
			t.Fatal(got)
		}
	}
	g.Hidden = access.Hidden{Kinds: []store.Kind{"Scenario"}}
	editor := access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}}
	for _, query := range []string{
		`{ at(scenario: "plan") { institution(id: "moh") { note } } }`,
		`{ difference(from: {revision: 1}, to: {scenario: "plan"}) { nodes { fields { after } } } }`,
	} {
		if got := as(t, g, editor)(query, nil); !strings.Contains(got, "secret") {
			t.Errorf("its editor: %s: %s", query, got)
		}
		if got := as(t, g, access.Principal{})(query, nil); !strings.Contains(got, `no scenario has the id or slug \"plan\"`) {
			t.Errorf("anybody: %s: %s", query, got)
		}
	}
	if got := as(t, g, access.Principal{})(`{ scenarios { totalCount } changesets { nodes { revision reason } } }`, nil); !strings.Contains(got, `{"scenarios":{"totalCount":0},"changesets":{"nodes":[{"revision":1,`) {
		t.Errorf("lists: %s", got)
	}
}

// TestScenarioElsewhere opens a scenario on a store that is not in memory.
func TestScenarioElsewhere(t *testing.T) {
	g := graph.New(elsewhere{memory.New(graph.Describe().Schema())})
	ask := as(t, g, access.Operator("test"))
	for _, tt := range []struct{ query, want string }{
		{`mutation { createJurisdiction(input: {slug: "pl", name: "Poland", code: "PL", type: COUNTRY, confidence: HIGH, origin: UNVERIFIED}) { revision } }`, `"revision":1`},
		{`mutation { createScenario(input: {slug: "plan", title: "Plan", jurisdiction: "pl", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) { revision } }`, `"revision":2`},
		{`{ at(scenario: "plan") { jurisdictions { totalCount } } }`, `"code":"SNAPSHOT_TOO_LARGE"`},
		{`mutation { updateJurisdiction(input: {id: "pl", set: {note: "x"}}, options: {scenario: "plan"}) { revision } }`, `"code":"SNAPSHOT_TOO_LARGE"`},
	} {
		if got := ask(tt.query, nil); !strings.Contains(got, tt.want) {
			t.Errorf("%s: %s, want %s in it", tt.query, got, tt.want)
		}
	}
}
