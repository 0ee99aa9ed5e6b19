package graph_test

import (
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// TestStanding tells what is known of a claim on a day: by valid time, by when its
// source said so, by status.
func TestStanding(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		moh: Institution pl
		a: PlanningTask
		b: PlanningTask
		c: PlanningTask
		d: PlanningTask
		e: PlanningTask
		f: PlanningTask
		moh -ACCOUNTABLE-> a (pl) observed=2015 status=HISTORIC
		moh -ACCOUNTABLE-> b (pl) observed=2015 status=CURRENT
		moh -ACCOUNTABLE-> c (pl) observed=2023 status=CURRENT
		moh -ACCOUNTABLE-> d (pl) observed=2023 status=CURRENT validFrom=2023
		moh -ACCOUNTABLE-> e (pl) status=HISTORIC
		moh -ACCOUNTABLE-> f (pl) validFrom=2010 validTo=2016
	`)
	v := graphtest.View(t, g)
	for slug, want := range map[string][4]graph.Tri{ // on a day of 2014, of 2015, of 2017, and now
		"a": {graph.Unknown, graph.Yes, graph.Unknown, graph.No},
		"b": {graph.Unknown, graph.Yes, graph.Yes, graph.Yes},
		"c": {graph.Unknown, graph.Unknown, graph.Unknown, graph.Yes},
		"d": {graph.No, graph.No, graph.No, graph.Yes},
		"e": {graph.Unknown, graph.Unknown, graph.Unknown, graph.No},
		"f": {graph.Yes, graph.Yes, graph.No, graph.No},
	} {
		r, err := v.Record(t.Context(), "moh-accountable-"+slug)
		if err != nil {
			t.Fatal(err)
		}
		m := graph.MetaOf(r)
		got := [4]graph.Tri{graph.HeldOn(m, "2014-06-01"), graph.HeldOn(m, "2015-06-01"), graph.HeldOn(m, "2017-06-01"), graph.HoldsNow(m, "2026-06-01")}
		if got != want {
			t.Errorf("%s: %v, want %v", slug, got, want)
		}
	}
	day, then, all := graph.LocalDate("2014-06-01"), graph.LocalDate("2017-06-01"), 10
	for _, tt := range []struct {
		to   *graph.LocalDate
		want string
	}{
		{nil, "a UNKNOWN NO DELETED, b UNKNOWN YES CHANGED, c UNKNOWN YES CHANGED, d NO YES CREATED, e UNKNOWN NO DELETED, f YES NO DELETED, "},
		{&then, "b UNKNOWN YES CHANGED, f YES NO DELETED, "},
	} {
		d, err := v.Difference(t.Context(), graph.StateRef{ValidOn: &day}, &graph.StateRef{ValidOn: tt.to}, nil, &all, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, n := range d.Nodes() {
			got += n.Slug[len("moh-accountable-"):] + " " + string(n.HeldBefore()) + " " + string(n.HeldAfter()) + " " + string(n.Type()) + ", "
		}
		if got != tt.want {
			t.Errorf("from %s to %v: %s, want %s", day, tt.to, got, tt.want)
		}
	}
}
