package storetest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
)

// Equal holds one store to another: the same records and the same log, with
// the images of what changed, to the last byte.
func Equal(t testing.TB, want, got store.Store) {
	t.Helper()
	// Line by line, since a diff of data sets in one piece takes for ever.
	a, b := content(t, want), content(t, got)
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Fatalf("line %d of what they hold (-want +got):\n%s", i, cmp.Diff(a[i], b[i]))
		}
	}
	if len(a) != len(b) {
		t.Fatalf("they hold %d and %d records and changes", len(a), len(b))
	}
}

// content is all that a store holds, as text.
func content(t testing.TB, s store.Store) []string {
	t.Helper()
	view, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for r, err := range view.Stream(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, showRecord(r))
	}
	for after := store.Rev(0); ; {
		commits, err := s.Log(t.Context(), after, 100)
		if err != nil {
			t.Fatal(err)
		}
		if len(commits) == 0 {
			break
		}
		lines = append(lines, showCommits(commits)...)
		after = commits[len(commits)-1].Rev
	}
	return lines
}
