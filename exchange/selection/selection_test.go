package selection_test

import (
	"testing"

	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// A country is what is about it, and the entities that this refers to, by kind and slug.
func TestCountry(t *testing.T) {
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	open, err := selection.Open(t.Context(), v, selection.Question{Countries: []graph.JurisdictionCode{"IT"}})
	if err != nil {
		t.Fatal(err)
	}
	seen, last := map[string]bool{}, ""
	for _, k := range open.Kinds {
		last = ""
		for r, err := range open.Records(t.Context(), k) {
			if err != nil {
				t.Fatal(err)
			}
			if r.Slug() <= last {
				t.Errorf("%s comes after %s", r.Slug(), last)
			}
			last = r.Slug()
			seen[last] = true
		}
	}
	for slug, want := range map[string]bool{"it": true, "it-mds": true, "rs192": true, "t25": true, "src-it-csr149": true, "si": false, "rs336": false} {
		if seen[slug] != want {
			t.Errorf("%s: %v, want %v", slug, seen[slug], want)
		}
	}
	if len(seen) != open.Total() || len(seen) != 107 {
		t.Errorf("%d records of %d, want 107", len(seen), open.Total())
	}
}
