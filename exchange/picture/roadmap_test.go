package picture_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/picture"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// A road map on paper says what the table of its page does, and stays within its frame.
func TestRoadMap(t *testing.T) {
	g := graphtest.Draw(t, `
si: Jurisdiction
moh: Institution si name=Ministry
plan: Scenario si name=A_unit_that_forecasts
law: Action name=The_law scenario=plan state=PLANNED start=2026-01 end=2026-06 owner=moh costNote=staff_only
unit: Action name=The_unit scenario=plan state=DONE start=2026-03 end=2027-02 records=si-unit
first: Milestone name=Statute action=law due=2026-05
`)
	g.Now = func() time.Time { return time.Date(2026, 9, 15, 0, 0, 0, 0, time.UTC) }
	ctx := access.With(t.Context(), access.Operator("operator"))
	out, err := change.Apply(ctx, g, []change.Edit{{Kind: "PlanningBody", Set: map[string]any{
		"slug": "si-unit", "names": []any{map[string]any{"lang": "en", "text": "Unit"}}, "seat": "si", "type": "type-x", "sector": "sector-x", "level": "NATIONAL", "confidence": "LOW", "origin": "UNVERIFIED",
	}}}, change.Options{Author: "editor", Scenario: "plan"})
	if err != nil || len(out.Faults) > 0 {
		t.Fatal(err, out)
	}
	v, err := g.View(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	about, err := colophon.For(ctx, v, "a picture")
	if err != nil {
		t.Fatal(err)
	}
	c, err := picture.Of(ctx, v, nil, about, picture.Options{Drawing: picture.RoadMap, Scenario: "plan"})
	if err != nil {
		t.Fatal(err)
	}
	var svg bytes.Buffer
	if err := c.WriteSVG(&svg); err != nil {
		t.Fatal(err)
	}
	text := scan(t, svg.Bytes(), c.Width, c.Height)
	for _, want := range []string{
		"Road map: A unit that forecasts", "0 of 1 change is true on 2026-09-15; 2 actions, 1 late", "The law", "Ministry", "staff only", "2026-01 – 2026-06",
		"it was due to be done by 2026-06", "said to be done, not on record", "done, but it is not on record", "0 of 1 change true", "nobody sees to it yet", "today",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("it does not say %q:\n%s", want, text)
		}
	}
	if _, err := picture.Of(ctx, v, nil, about, picture.Options{Drawing: picture.RoadMap, Scenario: graph.ID("none")}); err == nil || !strings.Contains(err.Error(), "no scenario") {
		t.Errorf("a scenario that there is not: %v", err)
	}
}
