package storetest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
)

func BenchmarkModel(b *testing.B) {
	Bench(b, func(b *testing.B, schema store.Schema) store.Store { return newModelStore(b, schema) },
		Size{Name: "300 records 3k links", Records: 300, Links: 3_000})
}

func TestGenerate(t *testing.T) {
	for _, size := range []Size{Small(), {Name: "middle", Records: 5_000, Links: 40_000}, {Records: 40, Links: 100}} {
		g := generate(size)
		there := map[store.ID]bool{}
		for _, r := range g.records {
			there[r.ID] = true
		}
		links := 0
		for _, r := range g.records {
			for _, l := range r.Links {
				links += len(l.To)
				for _, to := range l.To {
					if !there[to] {
						t.Fatalf("%s refers to %s, which is missing", r.ID, to)
					}
				}
			}
		}
		if len(g.records) != size.Records || len(there) != size.Records {
			t.Errorf("%s: %d records with %d ids, want %d", size.Name, len(g.records), len(there), size.Records)
		}
		if size.Name != "" && (links < size.Links*9/10 || links > size.Links*11/10) {
			t.Errorf("%s: %d links, want about %d", size.Name, links, size.Links)
		}
	}
	size := Size{Records: 500, Links: 5000}
	if diff := cmp.Diff(showRecords(generate(size).records), showRecords(generate(size).records)); diff != "" {
		t.Errorf("generated twice (-first +second):\n%s", diff)
	}
}
