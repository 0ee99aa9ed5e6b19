package fragility_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/fragility"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed/questions/questionstest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// told returns the losses as text, a line each.
func told(w *fragility.Without) string {
	var b strings.Builder
	for _, l := range w.Losses {
		fmt.Fprintf(&b, "%s %s %s", l.Country.Code, l.Task.Slug, l.Part)
		if l.Alone() {
			b.WriteString(" alone")
		}
		if l.NobodyLeft {
			b.WriteString(" nobody")
		}
		for _, d := range l.DataSources {
			b.WriteString(" data " + d.Slug)
		}
		for _, s := range l.Others {
			b.WriteString(" other " + graphtest.Slug(s))
		}
		for _, s := range l.StandIns {
			b.WriteString(" instead " + graphtest.Slug(s.Record))
		}
		for _, d := range l.Decisions {
			fmt.Fprintf(&b, " decision %s at %d", d.Task.Slug, d.Distance)
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "%d alone, %d decisions, %d relations\n", w.Alone, w.Decisions, w.Ties)
	return b.String()
}

func TestWithout(t *testing.T) {
	const drawing = `
		aa: Jurisdiction
		bb: Jurisdiction
		stage: PlanningTask stage=true
		quota: PlanningTask broader=stage
		advice: PlanningTask broader=stage informs=quota
		forecast: PlanningTask broader=stage informs=advice
		collect: PlanningTask informs=forecast,collect&feedback
		office: Institution aa
		unit: PlanningBody aa
		ministry: Institution aa
		court: Institution aa
		register: DataSource aa owner=office covers=STOCK
		census: DataSource aa owner=court covers=STOCK,INFLOW
		office -RESPONSIBLE-> collect (aa)
		office -RESPONSIBLE-> collect (bb)
		unit -RESPONSIBLE-> forecast (aa) dataSources=register
		unit -RESPONSIBLE-> advice (aa)
		court -RESPONSIBLE-> advice (aa)
		court -CONSULTED-> collect (aa)
		ministry -ACCOUNTABLE-> quota (aa)
		ministry -FUNDS-> quota (aa) status=HISTORIC
		office -SUPPLIES_DATA_TO-> unit
		unit -ADVISES-> ministry
	`
	v := graphtest.View(t, graphtest.Draw(t, drawing))
	for _, tt := range []struct {
		who     graph.ID
		country *graph.JurisdictionCode
		want    string
	}{
		{"office", nil, `
			AA collect WORKS alone instead court decision quota at 3
			AA forecast SUPPLIES_DATA alone data register instead unit instead census decision quota at 2
			BB collect WORKS alone nobody
			3 alone, 1 decisions, 1 relations
		`},
		{"office", new(graph.JurisdictionCode("BB")), "BB collect WORKS alone nobody\n1 alone, 0 decisions, 1 relations\n"},
		{"unit", nil, `
			AA forecast WORKS alone nobody instead court decision quota at 2
			AA advice WORKS other court decision quota at 1
			1 alone, 1 decisions, 1 relations
		`},
		{"ministry", nil, `
			AA quota DECIDES alone nobody decision quota at 0
			1 alone, 1 decisions, 0 relations
		`},
	} {
		w, err := fragility.Find(t.Context(), v, tt.who, tt.country)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(graphtest.Unindent(tt.want), told(w)); diff != "" {
			t.Errorf("without %s (-want +got):\n%s", tt.who, diff)
		}
	}
	w, err := fragility.Find(t.Context(), v, "office", nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := "collect (aa) loses whoever works on it: nobody else is on record for this. Decisions that rest on it: quota."; w.Losses[0].Words() != want {
		t.Errorf("in words %q, want %q", w.Losses[0].Words(), want)
	}
	if _, err := fragility.Find(t.Context(), v, "quota", nil); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("without a task: %v, want an ErrInvalid", err)
	}
	if _, err := fragility.Find(t.Context(), v, "nobody", nil); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("without nobody: %v, want an ErrNotFound", err)
	}
}

// TestWithoutTheCapaciteitsorgaan compares what the Netherlands would lose with what was
// worked out from the seed files by hand, on each store.
func TestWithoutTheCapaciteitsorgaan(t *testing.T) {
	var want []string
	for _, q := range questionstest.All(t) {
		if q.ID == "A15" {
			for _, row := range q.Rows {
				if row[1] == "nobody" {
					want = append(want, row[0])
				}
			}
		}
	}
	seedtest.Each(t, func(t *testing.T, s store.Store) {
		w, err := fragility.Find(t.Context(), graphtest.View(t, graph.New(s)), "nl-co", new(graph.JurisdictionCode("NL")))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, l := range w.Losses {
			if l.NobodyLeft && !slices.Contains(got, l.Task.Slug) {
				got = append(got, l.Task.Slug)
			}
			if l.Part == coverage.PartWorks && l.Alone() && len(l.Claims) == 0 {
				t.Errorf("%s is lost without a claim", l.Task.Slug)
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("tasks that nobody is left for (-worked out from the files +here):\n%s", diff)
		}
	})
}
