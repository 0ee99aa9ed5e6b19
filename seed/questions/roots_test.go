package questions_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/schema"
)

// accounts are root fields that the graph has no part in: how they are on each store
// of accounts, the tests of the commands say.
var accounts = map[string]bool{"people": true, "person": true, "audit": true, "viewer": true}

// roots are what root fields are asked for that are not about one kind of records.
// Those of analyses are asked there.
var roots = map[string]string{
	"nodes":               `nodes(ids: ["be-pc", "t27"]) { id }`,
	"country":             `country(code: "BE") { name planningSummary }`,
	"countries":           `countries { nodes { code name } }`,
	"dataset":             `dataset { title licence citation }`,
	"stakeholderAnalysis": `stakeholderAnalysis(country: "BE", task: ["t27"]) { stakeholders { stakeholder { slug } } notAssessed { slug } notes }`,
	"planners":            `planners(country: ["BE", "NL"]) { bodies { body { slug } notRecorded { slug } roles { words } } notes }`,
	"similar":             `similar(country: "EE") { ranked { rank country { code } explanation } notEnoughData { country { code } } }`,
	"proposedClusters":    `proposedClusters { proposed { members { code } leastLikeness } recorded { cluster { slug } words } }`,
	"duplicates":          `duplicates(country: "BE") { pairs { a { slug } b { slug } } }`,
	"changesets":          `changesets(first: 5) { nodes { revision reason } }`,
	"changeset":           `changeset(revision: 2) { revision reason }`,
	"difference":          `difference(from: { revision: 1 }) { nodes { slug type fields { field before after } } }`,
	"effect":              `effect(scenario: "sc-back") { gaps { closed { totalCount } opened { totalCount } } }`,
	"roadMap":             `roadMap(scenario: "sc-back") { progress { total done } }`,
	"flow":                `flow(country: "BE") { width height taskX }`,
	"placedNetwork":       `placedNetwork(country: "BE") { nodes { slug x y } }`,
	"network":             `network(scope: { country: "BE" }) { nodes { label distance } links { label source target } omittedNodes }`,
	"paths":               `paths(from: "be-nsso", to: "be-pc", country: "BE") { explanation paths { words } }`,
	"bridges":             `bridges(from: ["be-nsso", "be-nihdi"], to: ["be-minister"], country: "BE") { pairs connected nodes { share record { slug } } }`,
	"search":              `search(query: "planning commission") { edges { score node { id } } }`,
	"stats":               `stats { total byYear { value count } byJurisdiction { count } }`,
	"trace":               `trace(task: "t27", country: "BE", upstream: 4) { steps { distance task { slug } } notes }`,
	"whoDoes":             `whoDoes(country: "BE") { rows { nodes { task { slug } coverage } } byStage { task { slug } totals { recorded noClaim } } }`,
}

// rootAnswers asks each root field of the schema something.
func rootAnswers(t *testing.T, ask func(query string) json.RawMessage) map[string]string {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Input: schema.Source()})
	if err != nil {
		t.Fatal(err)
	}
	answers, first := map[string]string{}, map[string]string{}
	var alone []*ast.FieldDefinition // which find one record
	for _, f := range s.Query.Fields {
		_, analysed := analyses[f.Name]
		switch query := roots[f.Name]; {
		case query != "":
			answers[f.Name] = string(ask("{" + query + "}"))
		case accounts[f.Name], analysed, f.Name == "at", f.Name == "learnFrom", strings.HasPrefix(f.Name, "__"):
		case f.Arguments.ForName("orderBy") != nil:
			answer := ask("{ a: " + f.Name + "(first: 2) { totalCount nodes { slug } } }")
			answers[f.Name] = string(answer)
			var got struct {
				A struct{ Nodes []struct{ Slug string } }
			}
			if err := json.Unmarshal(answer, &got); err != nil {
				t.Fatal(err)
			}
			if len(got.A.Nodes) > 0 {
				first[strings.TrimSuffix(f.Type.Name(), "Connection")] = got.A.Nodes[0].Slug
			}
		case len(f.Arguments) == 1 && f.Arguments[0].Name == "id":
			alone = append(alone, f)
		default:
			t.Errorf("say in roots what %s is asked for", f.Name)
		}
	}
	for _, f := range alone {
		slug := first[f.Type.Name()]
		if f.Name == "node" {
			slug = first["PlanningTask"]
		}
		answers[f.Name] = string(ask(fmt.Sprintf("{ a: %s(id: %q) { ... on Record { slug label } } }", f.Name, slug)))
	}
	return answers
}

// sameRoots compares what each root field answers on one store with what it does on
// the store before.
func sameRoots(t *testing.T, before *map[string]string, ask func(query string) json.RawMessage) {
	t.Helper()
	got := rootAnswers(t, ask)
	if *before != nil {
		if diff := cmp.Diff(*before, got); diff != "" {
			t.Errorf("root fields (-the store before +here):\n%s", diff)
		}
	}
	*before = got
}
