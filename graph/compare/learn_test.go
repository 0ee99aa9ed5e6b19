package compare_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/compare"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func TestLearnFrom(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, bodies+`
		dd: Jurisdiction
		circle: Cluster members=aa,cc candidateMembers=bb
		quota: PlanningTask needs=DECISION,WORK element=DATA
		lonely: PlanningTask needs=DECISION
		good: BestPractice countries=cc element=DATA
		other: BestPractice countries=cc element=GOALS
		md: Institution dd type=ministry
		ua -RESPONSIBLE-> quota (aa)
		ua -RESPONSIBLE-> lonely (aa)
		mb -ACCOUNTABLE-> quota (bb)
		mc -ACCOUNTABLE-> quota (cc) confidence=LOW methods=delphi
		md -ACCOUNTABLE-> quota (dd) confidence=MEDIUM
	`))
	l, err := compare.LearnFrom(t.Context(), v, "AA", nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, lesson := range l.Lessons {
		got = append(got, fmt.Sprintf("%s %s known in %d", lesson.Gap.Task.Slug, lesson.Finding.Rule, lesson.KnownIn))
		for _, x := range lesson.From {
			var practices []string
			for _, p := range x.Practices {
				practices = append(practices, p.Slug)
			}
			got = append(got, fmt.Sprintf("%d %s %s %v %v %s", x.Rank, x.Country.Code, x.Body, x.Methods, practices, x.Explanation))
		}
	}
	for _, x := range l.Twinnings {
		got = append(got, fmt.Sprintf("%s ×%d", x.With.Code, len(x.Lessons)))
	}
	want := []string{
		"quota NO_DECIDER known in 3",
		"1 CC ministry [delphi] [good] Number 1: in the same cluster (circle); only 0 parts are comparable, too few to say how alike; low confidence.",
		"2 BB ministry [] [] Number 2: only 0 parts are comparable, too few to say how alike; high confidence.",
		"3 DD ministry [] [] Number 3: only 0 parts are comparable, too few to say how alike; medium confidence.",
		"CC ×1", "BB ×1", "DD ×1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("LearnFrom (-want +got):\n%s", diff)
	}
	if want := "Aa with cc, which has on record what would close one part of a gap, out of 2"; !strings.HasPrefix(l.Twinnings[0].Words, want) || !strings.Contains(l.Twinnings[0].Words, "both are members of circle") {
		t.Errorf("the twinning is proposed as %q", l.Twinnings[0].Words)
	}
}

// TestLearnFromHeroes checks that other countries have on record some of what Slovenia
// lacks, and that each rank is explained.
func TestLearnFromHeroes(t *testing.T) {
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	l, err := compare.LearnFrom(t.Context(), v, "SI", nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Lessons) == 0 || len(l.Lessons)+l.Nowhere != l.Gaps || len(l.Twinnings) == 0 {
		t.Fatalf("%d lessons of %d gaps, %d on record nowhere, %d twinnings", len(l.Lessons), l.Gaps, l.Nowhere, len(l.Twinnings))
	}
	for _, lesson := range l.Lessons {
		apart := false
		for i, x := range lesson.From {
			if x.Country.Code == "SI" || x.Explanation == "" || x.Body == "" || x.Rank != i+1 {
				t.Errorf("%s: %+v", lesson.Finding.Rule, x)
			}
			if len(x.Clusters) > 0 && apart {
				t.Errorf("%s: %s is in the same cluster and comes after others", lesson.Finding.Rule, x.Country.Code)
			}
			apart = apart || len(x.Clusters) == 0
		}
	}
}
