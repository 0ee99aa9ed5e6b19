package neo4j

import (
	"slices"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// TestBookmarks checks that a write leaves a bookmark which makes every server wait for it
// before a later read, and that reads of others' writes do, too.
func TestBookmarks(t *testing.T) {
	address := neo4jtest.Empty(t)
	var stores [2]*Store
	for i := range stores {
		s, err := Open(t.Context(), address, storetest.Schema(), &Options{Poll: time.Hour})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		stores[i] = s
	}
	marks := func(s *Store) []string {
		t.Helper()
		m, err := s.bookmarks.GetBookmarks(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	before, other := marks(stores[0]), marks(stores[1])
	c, err := stores[0].Write(t.Context(), store.Changeset{Changes: []store.Change{{Put: &store.Record{ID: "n", Kind: "Note", Body: "{}"}}}})
	if err != nil {
		t.Fatal(err)
	}
	if after := marks(stores[0]); len(after) == 0 || slices.Equal(before, after) {
		t.Errorf("bookmarks %q, and %q after a write", before, after)
	}
	if _, err := stores[1].View(t.Context(), c.Rev); err != nil {
		t.Fatal(err)
	}
	if after := marks(stores[1]); len(after) == 0 || slices.Equal(other, after) {
		t.Errorf("bookmarks of the other store %q, and %q after a read of what was written", other, after)
	}
}

// TestHome checks that the driver knows the database if none is named. Otherwise it would
// ask the server before each statement.
func TestHome(t *testing.T) {
	s, err := Open(t.Context(), neo4jtest.Empty(t), storetest.Schema(), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	ctx, cancel := s.bounded(t.Context())
	defer cancel()
	rows, err := s.rows(ctx, neo4j.AccessModeRead, "CALL db.info() YIELD name RETURN name", nil)
	if err != nil {
		t.Fatal(err)
	}
	name, err := one[string](rows, "name")
	if err != nil || name != s.o.Database {
		t.Errorf("the driver is told of the database %q, and answers come from %q, error %v", s.o.Database, name, err)
	}
}
