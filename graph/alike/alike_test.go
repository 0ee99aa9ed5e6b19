package alike_test

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/alike"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// How good the comparison has to be.
const (
	altered    = 40 // bodies of the data set under another name, in testdata/altered.txt
	recognised = 36 // the fewest of these that must be recognised
	mistaken   = 5  // the most pairs of the data set, all different, that may be taken for the same
)

// TestAlteredNames creates bodies of the data set again, with their names as somebody else
// might write them, and expects a warning about most of them.
func TestAlteredNames(t *testing.T) {
	f, err := os.Open("testdata/altered.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	g := graph.New(seedtest.Memory(t))
	tried, found := 0, 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		slug, name, _ := strings.Cut(line, " ")
		v, err := g.View(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		body, err := v.Resolve(t.Context(), []string{slug})
		if err != nil {
			t.Fatal(err)
		}
		out, err := change.Apply(access.With(t.Context(), access.Operator("ann")), g, []change.Edit{change.Create("Institution", map[string]any{
			"names": []any{map[string]any{"lang": "und", "text": name}}, "origin": "UNVERIFIED", "confidence": "LOW",
			"seat": body[slug].To("seat")[0], "type": "type-agency", "sector": "sector-health", "level": "NATIONAL",
		})}, change.Options{Author: "ann", DryRun: true})
		if err != nil || len(out.Faults) > 0 {
			t.Fatal(err, out.Faults)
		}
		warnings, err := out.Warnings(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		tried++
		if len(warnings) > 0 && graph.MetaOf(warnings[0].Record).Slug == slug {
			found++
		} else {
			t.Logf("%s is not recognised as %q", slug, name)
		}
	}
	if tried != altered || found < recognised {
		t.Errorf("%d of %d bodies are recognised, want %d of %d", found, tried, recognised, altered)
	}
}

// TestDataSet expects that hardly any two bodies of the data set are taken for the same.
func TestDataSet(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	v, err := g.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	places, err := graph.List[graph.JurisdictionConnection](t.Context(), v, "Jurisdiction", graph.ListArgs{First: new(graph.MaxPage)})
	if err != nil {
		t.Fatal(err)
	}
	var wrong []string
	for _, place := range places.Nodes() {
		wrong = append(wrong, pairs(t, v, graph.JurisdictionCode(place.Code))...)
	}
	if len(wrong) > mistaken {
		t.Errorf("%d pairs of different bodies are taken for the same:\n%s", len(wrong), strings.Join(wrong, "\n"))
	}
}

// pairs returns the pairs found in a country, a line each.
func pairs(t *testing.T, v *graph.View, country graph.JurisdictionCode) []string {
	t.Helper()
	found, err := alike.Find(t.Context(), v, country)
	if err != nil {
		t.Fatal(err)
	}
	list, err := found.Pairs(graph.MaxPage)
	if err != nil {
		t.Fatal(err)
	}
	if list == nil {
		t.Errorf("%s: no pairs are no list; want an empty one", country)
	}
	var lines []string
	for _, p := range list {
		line := fmt.Sprintf("%s %s %.2f", graph.MetaOf(p.A).Slug, graph.MetaOf(p.B).Slug, p.Score)
		for _, why := range p.Why {
			line += fmt.Sprintf("; %s: %s = %s", why.In, why.A, why.B)
		}
		lines = append(lines, line)
	}
	return lines
}

// TestSigns draws a pair for each sign, and bodies that have too little in common.
func TestSigns(t *testing.T) {
	g := graphtest.Draw(t, `
		si: Jurisdiction
		hr: Jurisdiction
		moh: Institution si name=Ministry_of_Health website=https://www.gov.si/mz/
		mz: Institution si name=Ministrstvo_za_zdravje website=http://gov.si/mz
		health-min: Institution si name=Health_Ministry
		moe: Institution si name=Ministry_of_Education
		nijz: Institution si name=NIJZ
		public-health: Institution si name=National_Institute_of_Public_Health acronyms=NIJZ
		plan-2014: Institution si name=Planning_Group_2014
		plan-2019: Institution si name=Planning_Group_2019
		croatian: Institution hr name=Ministry_of_Health
	`)
	v, err := g.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"nijz public-health 0.85; ACRONYMS: NIJZ = NIJZ",
		"health-min moh 0.82; NAMES: Health Ministry = Ministry of Health",
		"moh mz 0.80; WEBSITE: https://www.gov.si/mz/ = http://gov.si/mz",
	}
	if diff := cmp.Diff(want, pairs(t, v, "SI")); diff != "" {
		t.Errorf("pairs (-want +got):\n%s", diff)
	}
}
