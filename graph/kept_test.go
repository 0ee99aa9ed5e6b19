package graph

import (
	"strconv"
	"testing"
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
