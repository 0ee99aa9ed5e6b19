package neo4j

import (
	"fmt"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// TestAnswersRoom fills the room for answers several times over.
func TestAnswersRoom(t *testing.T) {
	const room, size = 1000, 10
	a := answers{room: room}
	at := store.State{Rev: 1, Mark: "x"}
	a.turn(at)
	often := digestOf("often", nil)
	a.keep(at, map[digest]answer{often: {"often", size}})
	for i := range 10 * room {
		if v, ok := a.find(at, often); !ok || v != "often" {
			t.Fatalf("after %d others, what is asked for all the time is %v", i, v)
		}
		a.keep(at, map[digest]answer{digestOf(fmt.Sprint(i), nil): {i, size}})
		if n := size * a.kept.Len(); n > room {
			t.Fatalf("after %d answers, %d bytes are kept; there is room for %d", i+1, n, room)
		}
	}
	if _, ok := a.find(at, digestOf("0", nil)); ok {
		t.Error("what was not asked for again is kept for ever")
	}
}

// TestAnswersState keeps answers of several states one after another.
func TestAnswersState(t *testing.T) {
	a := answers{room: 1000}
	one, two := store.State{Rev: 1, Mark: "x"}, store.State{Rev: 2, Mark: "y"}
	q := digestOf("q", nil)
	fresh := map[digest]answer{q: {"first", 10}}
	a.turn(one)
	a.keep(one, fresh)
	if _, ok := a.find(two, q); ok {
		t.Error("a state has the answer of another")
	}
	a.turn(two)
	a.keep(one, fresh) // from a view of the state before
	for _, s := range []store.State{one, two, {Rev: 1, Mark: "z"}} {
		if v, ok := a.find(s, q); ok {
			t.Errorf("state %v has answer %v after a commit", s, v)
		}
	}
}

// TestFreshRoom makes a view read everything.
func TestFreshRoom(t *testing.T) {
	const room = 1600
	var f fresh
	f.note(digestOf("large", nil), answer{"large", room/largest + 1}, room)
	for i := range room {
		f.note(digestOf(fmt.Sprint(i), nil), answer{i, 10}, room)
	}
	found := f.take().found
	if _, ok := found[digestOf("large", nil)]; ok || len(found) != room/2/10 {
		t.Errorf("%d answers may be kept, the large one: %v; want %d small ones", len(found), ok, room/2/10)
	}
	f.note(digestOf("later", nil), answer{"later", 10}, room)
	if found := f.take().found; len(found) != 1 {
		t.Errorf("%d answers may be kept of what was read later, want 1", len(found))
	}
}

// TestDigest compares nearly equal questions.
func TestDigest(t *testing.T) {
	seen := map[digest]string{}
	for _, params := range []map[string]any{
		nil, {"p0": ""}, {"p0": []string{}}, {"p0": []string{""}}, {"p0": []string{"a", "b"}}, {"p0": []string{"a b"}},
		{"p0": []string{`a", "b`}}, {"p0": "a", "p1": "b"}, {"p0": "b", "p1": "a"}, {"p0": int64(1)}, {"p0": "1"}, {"p0": "\xff"}, {"p0": "\ufffd"},
	} {
		q, text := digestOf("statement", params), fmt.Sprintf("%#v", params)
		if other, ok := seen[q]; ok {
			t.Errorf("%s is taken for %s", text, other)
		}
		seen[q] = text
	}
	if digestOf("s", map[string]any{"a": 1, "b": 2}) != digestOf("s", map[string]any{"b": 2, "a": 1}) {
		t.Error("the order of parameters matters")
	}
}
