package bench_test

import (
	"context"
	"os"
	"testing"

	"github.com/whoplans/whoplans/bench"
	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// BenchmarkGroups measures groups, and an order by links, of three sizes of a graph,
// each three times the one before, and prints a table.
func BenchmarkGroups(b *testing.B) {
	groups := func(by, distinct []graph.FacetName, measures ...graph.MeasureName) func(context.Context, *graph.View) error {
		return func(ctx context.Context, v *graph.View) error {
			page, err := graph.List[graph.ResponsibilityConnection](ctx, v, "Responsibility", graph.ListArgs{First: new(int)})
			if err != nil {
				return err
			}
			_, err = page.Groups(ctx, by, distinct, measures, nil, nil, nil, 20, nil)
			return err
		}
	}
	questions := []struct {
		name string
		ask  func(context.Context, *graph.View) error
	}{
		{"by one facet", groups([]graph.FacetName{"ROLE"}, nil)},
		{"by three, through a link", groups([]graph.FacetName{"STAKEHOLDER_TYPE", "TASK", "ROLE"}, nil)},
		{"different tasks of each body", groups([]graph.FacetName{"STAKEHOLDER"}, []graph.FacetName{"TASK"})},
		{"measured", groups([]graph.FacetName{"JURISDICTION"}, []graph.FacetName{"TASK"}, "CITATION_COUNT")},
		{"in order of links", func(ctx context.Context, v *graph.View) error {
			_, err := graph.List[graph.StakeholderConnection](ctx, v, "Stakeholder", graph.ListArgs{Order: &graph.Order{Field: "RESPONSIBILITY_COUNT", Direction: graph.Descending}})
			return err
		}},
	}
	sizes := []int{9, 27, 81}
	costs := make([][]measure.Cost, len(questions))
	for _, institutions := range sizes {
		g := graph.New(memory.New(graph.Describe().Schema()))
		if err := bench.LoadSized(b.Context(), g, institutions); err != nil {
			b.Fatal(err)
		}
		for i, q := range questions {
			var measured []measure.Cost
			for range 5 {
				const times = 10
				w := measure.Start()
				for range times {
					v, err := g.View(b.Context(), 0)
					if err != nil {
						b.Fatal(err)
					}
					if err := q.ask(b.Context(), v); err != nil {
						b.Fatal(err)
					}
				}
				measured = append(measured, w.Per(times))
			}
			costs[i] = append(costs[i], measure.Median(measured))
		}
	}
	table := measure.NewTable("", "2,430 claims: CPU µs", "7,290", "to the first", "21,870", "to the second")
	for i, q := range questions {
		c := costs[i]
		table.Row(q.name, c[0].CPU, c[1].CPU, measure.Ratio(c[1].CPU, c[0].CPU), c[2].CPU, measure.Ratio(c[2].CPU, c[1].CPU))
	}
	if err := table.Print(os.Stdout, "Groups of claims, and an order by links, in memory", "Each graph has three times the bodies of the one before. "+uncached); err != nil {
		b.Fatal(err)
	}
}
