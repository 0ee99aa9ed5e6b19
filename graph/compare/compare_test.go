package compare_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/compare"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// bodies are in every drawing of this file.
const bodies = `
	aa: Jurisdiction
	bb: Jurisdiction
	cc: Jurisdiction
	t1: PlanningTask
	ma: Institution aa type=ministry
	mb: Institution bb type=ministry
	mc: Institution cc type=ministry
	ua: Institution aa type=university
	ub: Institution bb type=university
	delphi: Methodology
	stock: Methodology
	reg-a: DataSource aa type=REGISTRY
	reg-b: DataSource bb type=REGISTRY
	stat-b: DataSource bb type=STATISTICS
`

// rows returns all rows of a comparison, asked for one at a time.
func rows(t *testing.T, c *compare.Comparison) []*compare.Row {
	t.Helper()
	var all []*compare.Row
	one := 1
	for skip := range c.RowCount(nil) + 1 {
		some, err := c.Rows(nil, &one, skip)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, some...)
	}
	return all
}

// told returns a comparison as text: for each task its standing, and the verdicts on each
// aspect of each part.
func told(t *testing.T, c *compare.Comparison) string {
	t.Helper()
	var b strings.Builder
	for _, row := range rows(t, c) {
		if row.Standing == compare.StandingNowhere {
			continue
		}
		fmt.Fprintf(&b, "%s %s", row.Task.Slug, row.Standing)
		for _, p := range row.Parts {
			fmt.Fprintf(&b, "; %s", p.Part)
			for _, a := range p.Aspects {
				fmt.Fprintf(&b, " %s=%s", a.Aspect, a.Verdict)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestCompare(t *testing.T) {
	for _, tt := range []struct{ name, drawing, want string }{
		{"the same kind of body", `
			ma -ACCOUNTABLE-> t1 (aa)
			mb -ACCOUNTABLE-> t1 (bb)
		`, "t1 NO_DIFFERENCE; DECIDES BODY=ALIKE LEVEL=ALIKE"},
		{"another kind of body", `
			ma -ACCOUNTABLE-> t1 (aa)
			ub -ACCOUNTABLE-> t1 (bb)
		`, "t1 UNLIKE; DECIDES BODY=UNLIKE LEVEL=ALIKE"},
		{"a second body that one has on record is no difference", `
			ma -RESPONSIBLE-> t1 (aa)
			mb -RESPONSIBLE-> t1 (bb)
			ub -SUPPORTS-> t1 (bb)
		`, "t1 NO_DIFFERENCE; WORKS BODY=ALIKE LEVEL=ALIKE"},
		{"a second body is one where a source says that the other's are all", `
			ma -RESPONSIBLE-> t1 (aa) complete=true
			mb -RESPONSIBLE-> t1 (bb)
			ub -RESPONSIBLE-> t1 (bb)
		`, "t1 UNLIKE; WORKS BODY=ALIKE NUMBER=UNLIKE LEVEL=ALIKE"},
		{"fewer on record than all of the other's are none", `
			ma -RESPONSIBLE-> t1 (aa)
			mb -RESPONSIBLE-> t1 (bb) complete=true
			ub -RESPONSIBLE-> t1 (bb) complete=true
		`, "t1 NO_DIFFERENCE; WORKS BODY=ALIKE LEVEL=ALIKE"},
		{"as many where both are all", `
			ma -RESPONSIBLE-> t1 (aa) complete=true
			mb -RESPONSIBLE-> t1 (bb) complete=true
		`, "t1 NO_DIFFERENCE; WORKS BODY=ALIKE NUMBER=ALIKE LEVEL=ALIKE"},
		{"what is not recorded is no difference", `
			ma -ACCOUNTABLE-> t1 (aa)
			mb -FUNDS-> t1 (bb)
		`, "t1 NOT_COMPARABLE"},
		{"on record in one only", "ma -FUNDS-> t1 (aa)", "t1 ONE_ONLY"},
		{"a method on one side is no difference", `
			ma -RESPONSIBLE-> t1 (aa) methods=delphi
			mb -RESPONSIBLE-> t1 (bb)
		`, "t1 NO_DIFFERENCE; WORKS BODY=ALIKE LEVEL=ALIKE"},
		{"methods, levels and sorts of data", `
			ma -RESPONSIBLE-> t1 (aa) methods=delphi level=LOCAL dataSources=reg-a
			mb -RESPONSIBLE-> t1 (bb) methods=stock dataSources=reg-b,stat-b
		`, "t1 UNLIKE; WORKS BODY=ALIKE LEVEL=UNLIKE METHOD=UNLIKE DATA=ALIKE"},
		{"nobody does it, a source says", `
			aa -NOBODY-> t1
			mb -RESPONSIBLE-> t1 (bb)
		`, "t1 UNLIKE; DONE DONE=UNLIKE"},
		{"nobody does it in either", `
			aa -NOBODY-> t1
			bb -NOBODY-> t1
		`, "t1 NO_DIFFERENCE; DONE DONE=ALIKE"},
		{"nobody has a role", `
			aa -NOBODY-> t1 role=ACCOUNTABLE
			mb -ACCOUNTABLE-> t1 (bb)
			mb -RESPONSIBLE-> t1 (bb)
		`, "t1 UNLIKE; DECIDES DONE=UNLIKE"},
		{"nobody within a scope proves nothing", `
			aa -NOBODY-> t1 scope=dentists
			mb -ACCOUNTABLE-> t1 (bb)
		`, "t1 ONE_ONLY"},
		{"that there are no data proves nothing", `
			aa -NOBODY-> t1 type=NO_DATA
			mb -ACCOUNTABLE-> t1 (bb)
		`, "t1 ONE_ONLY"},
		{"what is historic is left out", `
			ma -ACCOUNTABLE-> t1 (aa) status=HISTORIC
			mb -ACCOUNTABLE-> t1 (bb)
		`, "t1 ONE_ONLY"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := graphtest.View(t, graphtest.Draw(t, bodies+tt.drawing))
			for _, countries := range [][]graph.JurisdictionCode{{"AA", "BB"}, {"BB", "AA"}} {
				c, err := compare.Compare(t.Context(), v, compare.Args{Countries: countries})
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(tt.want+"\n", told(t, c)); diff != "" {
					t.Errorf("Compare(%v) (-want +got):\n%s", countries, diff)
				}
				if c.Overlap.Status() != compare.NotEnoughData || c.Overlap.Likeness() != nil {
					t.Errorf("one task gives a likeness: %+v", c.Overlap)
				}
			}
		})
	}
}

func TestCompareThree(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, bodies+`
		ma -ACCOUNTABLE-> t1 (aa)
		mb -ACCOUNTABLE-> t1 (bb)
		ub -FUNDS-> t1 (bb)
		mc -FUNDS-> t1 (cc)
	`))
	c, err := compare.Compare(t.Context(), v, compare.Args{Countries: []graph.JurisdictionCode{"AA", "BB", "CC"}})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("t1 UNLIKE; DECIDES BODY=ALIKE LEVEL=ALIKE; PAYS BODY=UNLIKE LEVEL=ALIKE\n", told(t, c)); diff != "" {
		t.Errorf("Compare (-want +got):\n%s", diff)
	}
	pays := rows(t, c)[0].Parts[1]
	if want := "Money: different in kind of body (bb: university; cc: ministry); the same level: national."; pays.Words != want {
		t.Errorf("in words %q, want %q", pays.Words, want)
	}
	if len(pays.Sides) != 2 || pays.Sides[0].Country.Code != "BB" {
		t.Errorf("the part is told of %d countries, want the two that have it on record", len(pays.Sides))
	}
}

func TestCompareRefuses(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, bodies))
	for _, tt := range []struct {
		args compare.Args
		want string
	}{
		{compare.Args{Countries: []graph.JurisdictionCode{"AA", "AA"}}, "2 to 10 different countries, not 1"},
		{compare.Args{Countries: []graph.JurisdictionCode{"AA", "DD"}}, "DD"},
		{compare.Args{Countries: []graph.JurisdictionCode{"AA", "BB"}, Task: []graph.ID{"t9"}}, "t9"},
	} {
		if _, err := compare.Compare(t.Context(), v, tt.args); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("Compare(%+v): %v, want an error with %q", tt.args, err, tt.want)
		}
	}
}

// alikeIn draws countries by the kinds of body that decide each of their tasks: the first
// letter of a column is the kind that decides the first task, and a dot stands for nothing
// on record.
func alikeIn(t *testing.T, columns map[string]string) *graph.View {
	t.Helper()
	var b strings.Builder
	tasks := 0
	for country, kinds := range columns {
		fmt.Fprintf(&b, "%s: Jurisdiction\n", country)
		tasks = len(kinds)
	}
	for i := range tasks {
		fmt.Fprintf(&b, "t%d: PlanningTask\n", i)
	}
	for country, kinds := range columns {
		for i, kind := range kinds {
			if kind != '.' {
				fmt.Fprintf(&b, "%s%d: Institution %s type=%c-body level=NATIONAL\n%s%d -ACCOUNTABLE-> t%d (%s)\n", country, i, country, kind, country, i, i, country)
			}
		}
	}
	return graphtest.View(t, graphtest.Draw(t, b.String()))
}

func TestSimilar(t *testing.T) {
	v := alikeIn(t, map[string]string{"aa": "xxxxxx", "bb": "xxxyyy", "cc": "xxxxx.", "dd": "xxxx..", "ee": "yyyyy.", "ff": "xyxyxy"})
	s, err := compare.FindSimilar(t.Context(), v, new(graph.JurisdictionCode("AA")))
	if err != nil {
		t.Fatal(err)
	}
	got := showSimilar(t, s)
	// The level is the same everywhere, which is half of each part.
	want := []string{"1 AA CC 1.00 on 5", "2 AA BB 0.75 on 6", "2 AA FF 0.75 on 6", "4 AA EE 0.50 on 5", "- AA DD on 4"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("FindSimilar (-want +got):\n%s", diff)
	}
	if want := "Bb ranks number 2 of 4. 6 parts of 6 tasks can be compared. Alike: kind of body in 3 of 6, level in 6 of 6. Each part counts equally, as does each aspect within it: 75%."; ranked(t, s)[1].Explanation != want {
		t.Errorf("explanation %q, want %q", ranked(t, s)[1].Explanation, want)
	}
}

func ranked(t *testing.T, s *compare.Similar) []*compare.SimilarCountry {
	t.Helper()
	list, err := s.Ranked(graph.MaxPage)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// showSimilar returns the ranked pairs and the others as text, a pair to a line.
func showSimilar(t *testing.T, s *compare.Similar) (lines []string) {
	t.Helper()
	for _, c := range ranked(t, s) {
		lines = append(lines, fmt.Sprintf("%d %s %s %.2f on %d", *c.Rank, c.Of.Code, c.Country.Code, *c.Overlap.Likeness(), c.Overlap.Parts))
	}
	rest, err := s.NotEnoughData(graph.MaxPage)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range rest {
		lines = append(lines, fmt.Sprintf("- %s %s on %d", c.Of.Code, c.Country.Code, c.Overlap.Parts))
	}
	return lines
}

// TestSimilarPairs ranks all pairs of countries, each pair once, and compares the second
// pair task by task.
func TestSimilarPairs(t *testing.T) {
	v := alikeIn(t, map[string]string{"aa": "xxxxxx.", "bb": "xxxyyyz", "cc": "xxxxx..", "dd": "xxxx..."})
	s, err := compare.FindSimilar(t.Context(), v, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"1 AA CC 1.00 on 5", "2 BB CC 0.80 on 5", "3 AA BB 0.75 on 6", "- AA DD on 4", "- BB DD on 4", "- CC DD on 4"}
	if diff := cmp.Diff(want, showSimilar(t, s)); diff != "" {
		t.Errorf("FindSimilar (-want +got):\n%s", diff)
	}
	if s.Country != nil || s.RankedCount() != 3 || s.NotEnoughDataCount() != 3 {
		t.Errorf("%d ranked, %d not, of %v", s.RankedCount(), s.NotEnoughDataCount(), s.Country)
	}
	var got []string
	for _, row := range rows(t, ranked(t, s)[1].Comparison()) {
		got = append(got, row.Task.Slug+" "+string(row.Standing))
	}
	if diff := cmp.Diff([]string{"t0 NO_DIFFERENCE", "t1 NO_DIFFERENCE", "t2 NO_DIFFERENCE", "t3 UNLIKE", "t4 UNLIKE", "t5 ONE_ONLY", "t6 ONE_ONLY"}, got); diff != "" {
		t.Errorf("the second pair task by task (-want +got):\n%s", diff)
	}
	if most, err := s.Ranked(1); err != nil || len(most) != 1 || !strings.HasPrefix(most[0].Explanation, "Aa and cc rank number 1 o") {
		t.Errorf("%v, %v, want the first pair only", most, err)
	}
	if _, err := s.Ranked(101); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("%v, want 101 refused", err)
	}
}

func TestProposedClusters(t *testing.T) {
	v := alikeIn(t, map[string]string{"aa": "xxxxxx", "bb": "xxxxxx", "cc": "zzzzzz", "dd": "zzzzz.", "ee": "xxxx.."})
	c, err := compare.ProposeClusters(t.Context(), v)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range c.Proposed {
		var codes []string
		for _, j := range p.Members {
			codes = append(codes, j.Code)
		}
		got = append(got, fmt.Sprintf("%s %.2f on %d", strings.Join(codes, " "), p.LeastLikeness, p.LeastParts))
	}
	for _, j := range c.Unplaced {
		got = append(got, "- "+j.Code)
	}
	// Even the least alike have the level in common: exactly a half, which is enough to join all four.
	want := []string{"AA BB CC DD 0.50 on 5", "- EE"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("ProposeClusters (-want +got):\n%s", diff)
	}
}
