package exchange_test

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"testing"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/exchange"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// BenchmarkExports measures each format on the data set, and on that with a hundred thousand
// responsibilities more, and prints a table: what the export takes, and how much memory it holds
// above what the store does.
func BenchmarkExports(b *testing.B) {
	small := graph.New(seedtest.Memory(b))
	s := seedtest.Memory(b)
	grow(b, s, 100_000)
	large := graph.New(s)
	table := measure.NewTable("", "data set: CPU ms", "allocs", "100,000 more: CPU ms", "MB held")
	for _, f := range exchange.Formats() {
		if f.Name == "csv" {
			continue // csv.zip has all tables
		}
		few, many := measured(b, small, f), measured(b, large, f)
		var held any
		if !f.Picture { // which are drawn at once
			held = many.held
		}
		table.Row(f.Name, few.cpu, few.allocs, many.cpu, held)
	}
	if err := table.Print(os.Stdout, "Exports of all there is, by format", "What the store holds of the records is not counted."); err != nil {
		b.Fatal(err)
	}
}

type export struct{ cpu, allocs, held float64 }

// measured exports all of a graph twice: for what it takes, then for what it holds when the
// garbage is collected, as it is now and then.
func measured(b *testing.B, g *graph.Graph, f *exchange.Format) (m export) {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	allocs, start := stats.Mallocs, measure.CPU()
	write(b, g, f, nil)
	m.cpu = float64((measure.CPU() - start).Milliseconds())
	runtime.ReadMemStats(&stats)
	m.allocs = float64(stats.Mallocs - allocs)

	before, most, next := measure.Heap(), uint64(0), 0
	write(b, g, f, func(records int) {
		if records >= next {
			next = records + 20_000
			most = max(most, measure.Heap())
		}
	})
	m.held = (float64(most) - float64(before)) / (1 << 20)
	return m
}

func write(b *testing.B, g *graph.Graph, f *exchange.Format, progress func(int)) {
	v, err := g.View(b.Context(), 0)
	if err != nil {
		b.Fatal(err)
	}
	e, err := exchange.Open(b.Context(), v, selection.Question{}, exchange.Options{Progress: progress})
	if err == nil {
		err = f.Write(b.Context(), io.Discard, e)
	}
	if err != nil {
		b.Fatal(err)
	}
}

// grow adds responsibilities to the data set.
func grow(b *testing.B, s store.Store, n int) {
	k := graph.Describe().Kind("Responsibility")
	bodies := ids(b, s, "Institution")
	tasks, places := ids(b, s, "PlanningTask"), ids(b, s, "Jurisdiction")
	const atOnce = 10_000
	for from := 0; from < n; from += atOnce {
		c := store.Changeset{Author: "bench", Reason: "generated"}
		for i := from; i < from+atOnce; i++ {
			slug := fmt.Sprintf("generated-%06d", i)
			r, err := k.Encode(graph.SlugID(slug), map[string]any{
				"slug": slug, "stakeholder": bodies[i%len(bodies)], "task": tasks[i%len(tasks)], "jurisdiction": places[i%len(places)],
				"role": "RESPONSIBLE", "level": "NATIONAL", "confidence": "HIGH", "origin": "UNVERIFIED", "evidence": "Does it, a source says, and says what for",
			})
			if err != nil {
				b.Fatal(err)
			}
			c.Changes = append(c.Changes, store.Change{Put: r})
		}
		if _, err := s.Write(b.Context(), c); err != nil {
			b.Fatal(err)
		}
	}
}

func ids(b *testing.B, s store.Store, kind graph.Kind) []graph.ID {
	v, err := s.View(b.Context(), 0)
	if err != nil {
		b.Fatal(err)
	}
	var all []graph.ID
	for r, err := range v.Stream(b.Context(), store.KindIn{kind}) {
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, r.ID)
	}
	return all
}
