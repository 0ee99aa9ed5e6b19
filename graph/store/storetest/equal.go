package storetest

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// Equal checks that two stores have the same records and the same log, with the same
// records before and after each change.
func Equal(t testing.TB, want, got store.Store) {
	t.Helper()
	// Compared line by line, since a diff of whole data sets takes far too long.
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

// Replayed returns a store with the state that another had at a revision. It writes the
// log of that again.
func Replayed(t testing.TB, s store.Store, rev store.Rev) store.Store {
	t.Helper()
	m := memory.New(Schema())
	t.Cleanup(func() {
		if err := m.Close(); err != nil {
			t.Errorf("Close: %v", err)
		}
	})
	commits, err := s.Log(t.Context(), 0, int(rev))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range commits {
		if _, err := m.Write(t.Context(), c.Changeset()); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

// Through returns a store that is read through a reader, such as a snapshot.
func Through(s store.Store, r store.Reader) store.Store { return through{s, r} }

type through struct {
	store.Store
	reader store.Reader
}

func (t through) View(context.Context, store.Rev) (store.Reader, error) { return t.reader, nil }

// content returns everything that a store holds as text.
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
