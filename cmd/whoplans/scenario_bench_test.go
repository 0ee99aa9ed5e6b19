package main

import (
	"fmt"
	"os"
	"testing"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// planning gives a store a scenario for Hungary of so many changes: half of them new
// duties, half notes on what is there.
func planning(b *testing.B, s store.Store, changes int) {
	b.Helper()
	g, ctx := graph.New(s), access.With(b.Context(), access.Operator("bench"))
	v, err := g.View(ctx, 0)
	if err != nil {
		b.Fatal(err)
	}
	all := graph.MaxPage
	page, err := graph.List[graph.InstitutionConnection](ctx, v, "Institution", graph.ListArgs{First: &all})
	if err != nil {
		b.Fatal(err)
	}
	tasks, err := v.Vocabulary(ctx, "PlanningTask")
	if err != nil {
		b.Fatal(err)
	}
	doubtful := func(fields map[string]any) map[string]any {
		fields["confidence"], fields["origin"] = "LOW", "UNVERIFIED"
		return fields
	}
	scenario := change.Edit{Kind: "Scenario", Set: doubtful(map[string]any{"slug": "plan", "title": "Plan", "jurisdiction": "hu", "state": "DRAFT"})}
	if out, err := change.Apply(ctx, g, []change.Edit{scenario}, change.Options{Author: "bench"}); err != nil || len(out.Faults) > 0 {
		b.Fatal(err, out)
	}
	var edits []change.Edit
	for n := range changes / 2 {
		task := tasks.ByPath("PlanningTask")[n%len(tasks.ByPath("PlanningTask"))].Slug()
		edits = append(edits,
			change.Edit{Record: page.Nodes()[n%len(page.Nodes())].Slug, Set: map[string]any{"note": fmt.Sprint("to be ", n)}},
			change.Edit{Kind: "Responsibility", Set: doubtful(map[string]any{"stakeholder": "hu-okfo", "task": task, "role": "SUPPORTS", "jurisdiction": "hu", "level": "NATIONAL"})})
	}
	if out, err := change.Apply(ctx, g, edits, change.Options{Author: "bench", Scenario: "plan"}); err != nil || len(out.Faults) > 0 {
		b.Fatal(err, out)
	}
}

// BenchmarkScenario measures what a scenario of 200 changes costs: a question in it,
// the difference to it with its words, what comes of it, and the way there. The answer
// in it is longer than that of the present, so that it is also compared with one that
// says the same, of a store where the scenario was adopted.
func BenchmarkScenario(b *testing.B) {
	const changes = 200
	s, adopted := edited(b, 0), edited(b, 0)
	planning(b, s, changes)
	planning(b, adopted, changes)
	adopt := []change.Act{change.Adopt(change.AdoptArgs{ID: "plan"})}
	if out, err := change.Do(access.With(b.Context(), access.Operator("bench")), graph.New(adopted), adopt, change.Options{Author: "bench"}); err != nil || len(out.Faults) > 0 {
		b.Fatal(err, out)
	}
	table := measure.NewTable("", "CPU ms", "ratio", "target")
	b.Run("200 changes", func(b *testing.B) {
		var head, within, same, difference, effect, roadMap []measure.Cost
		turns(b, 31, func() {
			serving := func(s store.Store) *graphqlhttp.Server {
				return graphqlhttp.New(resolvers.Schema(graph.New(s)), &graphqlhttp.Options{Present: resolvers.Present})
			}
			server, then := serving(s), serving(adopted)
			at := country(`,"extensions":{"at":{"scenario":"plan"}}`)
			for _, body := range [][]byte{country(""), at} {
				costOf(b, server, body, 1)
			}
			costOf(b, then, country(""), 1)
			head = append(head, costOf(b, server, country(""), 50))
			within = append(within, costOf(b, server, at, 50))
			same = append(same, costOf(b, then, country(""), 50))
			difference = append(difference, costOf(b, server, []byte(`{"query":"{ difference(from: {revision: 1}, to: {scenario: \"plan\"}, first: 100) { nodes { slug fields { before after } changes { type words } } } }"}`), 1))
			effect = append(effect, costOf(b, server, []byte(`{"query":"{ effect(scenario: \"plan\") { words gaps { closed { totalCount } opened { totalCount } left { totalCount } } } }"}`), 1))
			roadMap = append(roadMap, costOf(b, server, []byte(`{"query":"{ roadMap(scenario: \"plan\") { progress { done total } actions { title changes { change { words } } } } }"}`), 1))
		})
		table.Row("ask the present", measure.Median(head).CPU.Seconds()*1e3, nil, "")
		table.Row("ask in the scenario", measure.Median(within).CPU.Seconds()*1e3, measure.Times(within, head), "≤ 1.5")
		table.Row("ask once it is adopted", measure.Median(same).CPU.Seconds()*1e3, measure.Times(within, same), "≤ 1.5")
		table.Row("the difference to it", measure.Median(difference).CPU.Seconds()*1e3, nil, "< 50 ms")
		table.Row("its effect", measure.Median(effect).CPU.Seconds()*1e3, nil, "< 50 ms")
		table.Row("its road map", measure.Median(roadMap).CPU.Seconds()*1e3, nil, "")
	})
	if err := table.Print(os.Stdout, "A scenario of 200 changes over the data set, in a file"); err != nil {
		b.Fatal(err)
	}
}
