package compare_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/compare"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed/questions/questionstest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// TestBelgiumAndTheNetherlands compares the kinds of body in the two countries with what
// was worked out from the seed files by hand.
func TestBelgiumAndTheNetherlands(t *testing.T) {
	var want []string
	for _, q := range questionstest.All(t) {
		if q.ID != "U06" {
			continue
		}
		for _, row := range q.Rows {
			want = append(want, strings.Join([]string{row[0], row[1], row[len(row)-1]}, " "))
		}
	}
	names := map[coverage.Part]string{
		coverage.PartDecides: "decides", coverage.PartWorks: "works", coverage.PartAdvises: "advises",
		coverage.PartSupplies: "supplies data", coverage.PartPays: "pays",
	}
	seedtest.Each(t, func(t *testing.T, s store.Store) {
		c, err := compare.Compare(t.Context(), graphtest.View(t, graph.New(s)), compare.Args{Countries: []graph.JurisdictionCode{"BE", "NL"}})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, row := range rows(t, c) {
			found := len(got)
			for _, p := range row.Parts {
				for _, a := range p.Aspects {
					if a.Aspect == compare.AspectBody {
						got = append(got, row.Task.Slug+" "+names[p.Part]+" "+strings.ToLower(string(a.Verdict)))
					}
				}
			}
			if len(got) == found && row.Standing != compare.StandingOneOnly && row.Standing != compare.StandingNowhere {
				got = append(got, row.Task.Slug+"  not comparable")
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("kinds of body (-worked out from the files +compared):\n%s", diff)
		}
	})
}

// TestHeroesAlike checks that every country of the data set is either ranked or has too
// little on record, and that the members of the joint action's sixth work package are a
// recorded cluster.
func TestHeroesAlike(t *testing.T) {
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	s, err := compare.FindSimilar(t.Context(), v, new(graph.JurisdictionCode("BE")))
	if err != nil {
		t.Fatal(err)
	}
	few, err := s.NotEnoughData(graph.MaxPage)
	if err != nil {
		t.Fatal(err)
	}
	if s.RankedCount() == 0 || len(few) == 0 || len(few) != s.NotEnoughDataCount() {
		t.Errorf("%d countries are ranked and %d not: that shows little", s.RankedCount(), len(few))
	}
	for _, c := range ranked(t, s) {
		if c.Overlap.Parts < compare.Needed || c.Overlap.Likeness() == nil {
			t.Errorf("%s is ranked by %d parts", c.Country.Code, c.Overlap.Parts)
		}
	}
	for _, c := range few {
		if c.Overlap.Parts >= compare.Needed || c.Overlap.Likeness() != nil || c.Rank != nil {
			t.Errorf("%s has %d parts and no rank", c.Country.Code, c.Overlap.Parts)
		}
	}
	clusters, err := compare.ProposeClusters(t.Context(), v)
	if err != nil {
		t.Fatal(err)
	}
	var recorded []string
	for _, r := range clusters.Recorded {
		recorded = append(recorded, r.Cluster.Slug)
	}
	if diff := cmp.Diff([]string{"cl-wp6"}, recorded); diff != "" {
		t.Errorf("clusters on record (-want +got):\n%s", diff)
	}
	seen := map[string]bool{}
	for _, p := range clusters.Proposed {
		for _, j := range p.Members {
			if seen[j.Code] || len(p.Members) < 2 || p.LeastParts < compare.Needed {
				t.Errorf("%s is proposed twice, alone or on %d parts", j.Code, p.LeastParts)
			}
			seen[j.Code] = true
		}
	}
	if slices.ContainsFunc(clusters.Unplaced, func(j *graph.Jurisdiction) bool { return seen[j.Code] }) {
		t.Error("a country is both in a proposal and in none")
	}
}
