package graph

import (
	"strconv"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// A result that could not be computed takes no room from those that were.
func TestKeptDrops(t *testing.T) {
	var k kept
	r, _ := k.enter(Edition{}, "wanted")
	k.drop("wanted", r)
	k.enter(Edition{}, "wanted")
	for i := range maxKept - 1 {
		k.enter(Edition{}, strconv.Itoa(i))
	}
	if _, first := k.enter(Edition{}, "wanted"); first {
		t.Errorf("of %d results the first was forgotten", maxKept)
	}
}

// Who asks in a scenario takes nothing away from who asks the present, and what is of
// earlier revisions is let go.
func TestKeptBeside(t *testing.T) {
	at := func(rev Rev, mark string) Edition { return Edition{state: store.State{Rev: rev, Mark: mark}} }
	var k kept
	for _, tt := range []struct {
		edition Edition
		first   bool
	}{{at(7, ""), true}, {at(7, "+plan"), true}, {at(7, ""), false}, {at(7, "+plan"), false}, {at(3, ""), true}, {at(7, ""), false}, {at(8, ""), true}, {at(7, ""), true}} {
		if _, first := k.enter(tt.edition, "asked"); first != tt.first {
			t.Errorf("%+v is computed: %v", tt.edition.state, first)
		}
	}
	for i := range 10 * fewEditions {
		k.enter(at(8, strconv.Itoa(i)), "asked")
	}
	if len(k.of.last) > fewEditions {
		t.Errorf("%d editions are kept", len(k.of.last))
	}
}
