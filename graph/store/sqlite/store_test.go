package sqlite

import (
	"testing"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

func TestStore(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T, schema store.Schema) store.Store {
		s, err := Open(t.Context(), testFile(t), schema, nil)
		if err != nil {
			t.Fatalf("Open: %v", err)
		}
		t.Cleanup(func() { mustClose(t, s) })
		return s
	})
}

// TestReopen closes and opens a file between random changesets. The state must be the same
// as before, and what the log adds up to.
func TestReopen(t *testing.T) {
	t.Parallel()
	for seed := range uint64(4) {
		path := testFile(t)
		h := newHistory("h", seed)
		want := state{}
		for round := range 8 {
			s := mustOpen(t, path, nil)
			got, _ := stateOf(t, s)
			equalStates(t, want, got)
			for range h.IntN(12) {
				c := h.next()
				if _, err := s.Write(t.Context(), c); err != nil {
					t.Fatalf("seed %d, round %d: Write: %v", seed, round, err)
				}
			}
			sameAsLog(t, s)
			want, _ = stateOf(t, s)
			mustClose(t, s)
			if left := files(t, path); len(left) != 1 {
				t.Errorf("seed %d, round %d: a clean close leaves %d files", seed, round, len(left))
			}
		}
		if info, err := Check(t.Context(), path, model(1), nil); err != nil || info.Records != len(want) {
			t.Errorf("seed %d: Check: %+v, %v, want %d records", seed, info, err, len(want))
		}
	}
}
