package differential

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/resolvers/internal/random"
	"github.com/whoplans/whoplans/resolvers/plan"
)

// attempts is how many documents are aimed at the fields of a type that none has
// met yet.
const attempts = 400

// seldom are documents for fields that chance hardly meets: what they have depends on
// arguments that have to fit each other.
var seldom = []string{
	`query Q { assessments(first: 100, filter: {methodology: {is: "m21"}}) { nodes { methodology { name } } } }`,
	`query Q { records(first: 100, filter: {validFrom: {missing: false}}) { nodes { provenance { validFrom } } } }`,
	`query Q { assessments(first: 100, filter: {finding: {missing: false}}) { nodes { finding } } }`,
	`query Q { assessments { groups(by: [TYPE], measure: [CITATION_COUNT]) { nodes { measures { of known minimum maximum mean } } } } }`,
	`query Q { metrics(scope: {country: ["INT"]}, measures: [EIGENVECTOR], direction: DIRECTED) { measures { note } } }`,
	`query Q { effect(scenario: "nl-plan") {
		words jurisdictions { code }
		gaps { closed { ...G } opened { ...G } left { ...G } }
		coverage { before { ...C } after { ...C } }
		fragility { before { ...F } after { ...F } }
	} }
	fragment G on GapList { totalCount byClass { class words count } rows { nodes { task { name } } } }
	fragment C on CoverageState { totals { recorded } needed onRecord }
	fragment F on SingleHands { count stakeholders { stakeholder { label } parts } }`,
	`query Q { roadMap(scenario: "nl-plan") {
		scenario { title } progress { total done percent } notes
		actions {
			key place title state records onlySaid critical late
			action { owner { label } ownerNote objective { label } start end costNote evidence summary state records scenario { title } }
			changes { state change { type mark field words records } }
			stakeholders { label } dependsOn { must why on { key } } progress { total done percent } nextMilestone { title due reached action { title } }
			learning { knownIn examples { jurisdiction { code } record { label } ask { label } words } practices { name } }
		}
		criticalPath { key } late { key }
		clashes { slug code words fields ways recorded { fields { field after } } wanted { fields { field after } } }
	} }`,
	`query Q { difference(from: {revision: 1}, to: {scenario: "nl-plan"}) { nodes { changes { type mark field words records } } } }`,
}

// mustFail is how many of the fields have to have failed, on a store of which a
// quarter of the reads do. Most fields are read from a record that is there, and
// cannot.
const mustFail = 100

// TestEveryFieldIsCompared aims documents at the fields of all object types that
// queries lead to, one type after the other, until each field has given a value in a compared answer, and sees
// to it that the documents had everything that a document may have. The same
// documents are compared on a store that fails now and then.
func TestEveryFieldIsCompared(t *testing.T) {
	s := filled(t)
	ctx := access.With(t.Context(), access.Principal{Account: "ann", Name: "Ann", Rights: access.Rights{Role: access.Administrator}})
	es, g := byGqlgen(), graph.New(s)
	w := newWriter(t, s, differSeeds(t))
	sound, failingTable := table(), table()
	met, failed := meet(sound), meet(failingTable)
	gqlgen, plans := newRunner(es, g), newRunner(byPlans(sound), g)
	failingGraph := graph.New(failing{s})
	failingGqlgen, failingPlans := newRunner(es, failingGraph), newRunner(byPlans(failingTable), failingGraph)
	all, documents := 0, 0
	var missed []string
	for _, text := range seldom {
		if diff, _, _ := compareOne(ctx, random.Document{Text: text}, w, gqlgen, plans); diff != "" {
			t.Fatal(diff)
		}
	}
	for _, o := range sound.Objects {
		if _, ok := w.Distances(o.Name)["Query"]; !ok {
			continue // only mutations lead to it, which a document that is run four times must not hold
		}
		unmet := func() (fields []string) {
			for _, f := range o.Fields {
				if met[o.Name+"."+f.Name].written == 0 {
					fields = append(fields, f.Name)
				}
			}
			return fields
		}
		all += len(o.Fields)
		fields := unmet()
		for range attempts {
			if len(fields) == 0 {
				break
			}
			d := w.Aimed(o.Name, fields)
			diff, tried, _ := compareOne(ctx, d, w, gqlgen, plans)
			if diff != "" {
				t.Fatal(diff)
			}
			if diff, _, _ := compareOne(ctx, d, w, failingGqlgen, failingPlans); diff != "" {
				t.Fatalf("on a store that fails: %s", diff)
			}
			documents += tried
			fields = unmet()
		}
		for _, f := range fields {
			missed = append(missed, o.Name+"."+f)
		}
	}
	failures := 0
	for _, m := range failed {
		if m.failed > 0 {
			failures++
		}
	}
	t.Logf("%d documents for %d fields, of which %d failed on the failing store", documents, all, failures)
	if failures < mustFail {
		t.Errorf("%d fields failed on the failing store, want %d at least", failures, mustFail)
	}
	if len(missed) > 0 {
		t.Errorf("no document has met %d fields: %s", len(missed), strings.Join(missed, " "))
	}
	for _, feature := range []string{
		"__typename", "alias", "a field twice", "a fragment twice", "another operation", "both conditions", "condition by default", "condition by variable",
		"fragment by name", "fragment in interface on interface", "fragment in interface on object", "fragment in object on interface",
		"fragment in object on object", "fragment without a type", "variable", "variable by default", "variable left out", "variable within a value",
	} {
		if w.Features[feature] == 0 {
			t.Errorf("no document has %s; they have %v", feature, slices.Sorted(maps.Keys(w.Features)))
		}
	}
}

// met is what became of a field.
type met struct{ written, null, failed int }

// meet counts what becomes of the fields of a table.
func meet(table *plan.Table) map[string]*met {
	all := map[string]*met{}
	for _, o := range table.Objects {
		for i := range o.Fields {
			f, m := &o.Fields[i], &met{}
			all[o.Name+"."+f.Name] = m
			write := f.Write
			f.Write = func(x *plan.Exec, n *plan.Node, object any) plan.Status {
				m.failed++ // as it has, if it panics
				status := write(x, n, object)
				m.failed--
				switch status {
				case plan.Written:
					m.written++
				case plan.Failed:
					m.failed++
				default:
					m.null++
				}
				return status
			}
		}
	}
	return all
}
