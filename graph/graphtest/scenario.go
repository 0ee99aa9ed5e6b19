package graphtest

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
)

// EditInScenario has two editors change one scenario at once, over a store that is empty.
// Each has a body of its own, and there is one that both change: nothing of either is lost,
// what the other says of another body stops nobody, and who has not seen what the other
// said of the same body is told by whom and where it was changed.
func EditInScenario(t *testing.T, s store.Store) {
	g := DrawIn(t, s, "pl: Jurisdiction\nbody0: Institution pl\nbody1: Institution pl\nboth: Institution pl\nplan: Scenario pl\n")
	names, conflicts := [2]string{"Ann", "Ben"}, [2]int{}
	var editors sync.WaitGroup
	for i, name := range names {
		editors.Go(func() {
			d := &drafter{t: t, graph: g, name: name, seen: map[string]graph.Rev{}}
			for round := range roundsInScenario {
				own := fmt.Sprint("body", i)
				if d.note(own, strconv.Itoa(round)) {
					t.Errorf("%s: a conflict over %s, which nobody else changes", name, own)
				}
				for d.count() {
					conflicts[i]++
				}
			}
		})
	}
	editors.Wait()
	at := inPlan(t, g)
	found, err := at.Lookup(t.Context(), []string{"body0", "body1", "both"})
	if err != nil {
		t.Fatal(err)
	}
	for slug, want := range map[string]int{"body0": roundsInScenario - 1, "body1": roundsInScenario - 1, "both": 2 * roundsInScenario} {
		if got := graph.BodyOf(found[slug])["note"]; got != strconv.Itoa(want) {
			t.Errorf("the note of %s is %v, want %d", slug, got, want)
		}
	}
	t.Logf("conflicts over what both change: %v", conflicts)
}

// roundsInScenario is how often each editor changes each of their bodies.
const roundsInScenario = 4

// drafter is somebody who works on a scenario.
type drafter struct {
	t     *testing.T
	graph *graph.Graph
	name  string
	seen  map[string]graph.Rev // the revision at which a body was seen, by slug
}

// inPlan is the present as the scenario has it.
func inPlan(t *testing.T, g *graph.Graph) *graph.View {
	t.Helper()
	scenario := graph.ID("plan")
	at, err := View(t, g).At(t.Context(), graph.StateRef{Scenario: &scenario})
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// count adds one to the note of the body that both change, as it was seen; it reports a
// conflict, with which nothing is changed.
func (d *drafter) count() bool {
	at := inPlan(d.t, d.graph)
	found, err := at.Lookup(d.t.Context(), []string{"both"})
	if err != nil {
		d.t.Fatal(err)
	}
	note, _ := graph.BodyOf(found["both"])["note"].(string)
	n, _ := strconv.Atoi(note)
	d.seen["both"] = at.Rev()
	return d.note("both", strconv.Itoa(n+1))
}

// note sets the note of a body as it was seen; it reports a conflict.
func (d *drafter) note(slug, text string) (conflict bool) {
	ctx := access.With(d.t.Context(), access.Operator(d.name))
	edit := change.Edit{Record: slug, Seen: d.seen[slug], Set: map[string]any{"note": text}}
	for {
		out, err := change.Apply(ctx, d.graph, []change.Edit{edit}, change.Options{Author: d.name, Scenario: "plan"})
		switch {
		case errors.Is(err, graph.ErrConflict) && !errors.Is(err, context.Canceled): // the other was always quicker: as a client would
			continue
		case err != nil:
			d.t.Error(err)
			return false
		case len(out.Faults) == 0:
			d.seen[slug] = out.Rev
			return false
		}
		f := out.Faults[0]
		if f.Code != change.FaultConflict || len(f.Since) != 1 || f.Since[0].Field != "note" || f.Since[0].By.Author == d.name {
			d.t.Errorf("%s: %+v, want a conflict over the other's note", d.name, f)
		}
		return true
	}
}
