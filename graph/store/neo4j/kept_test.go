package neo4j_test

import (
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// TestKeptAnswers changes the database without the store, which shows whether the store
// asks.
func TestKeptAnswers(t *testing.T) {
	address := neo4jtest.Empty(t)
	s, other := open(t, address, storetest.Schema(), nil), open(t, address, storetest.Schema(), nil)
	raw, err := driver.NewDriverWithContext(address, driver.NoAuth())
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close(t.Context())
	behind := func(cypher string) {
		t.Helper()
		if _, err := driver.ExecuteQuery(t.Context(), raw, cypher, nil, driver.EagerResultTransformer); err != nil {
			t.Fatal(err)
		}
	}
	write := func(s *neo4j.Store, id string) {
		t.Helper()
		if _, err := s.Write(t.Context(), store.Changeset{Changes: []store.Change{note(id, id)}}); err != nil {
			t.Fatal(err)
		}
	}
	// there reports whether a view finds a record, and settles the view if settle is true.
	there := func(id string, settle bool) bool {
		t.Helper()
		v, err := s.View(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		got, err := v.Get(t.Context(), []store.ID{store.ID(id)})
		if err != nil {
			t.Fatal(err)
		}
		if settle {
			if ok, err := v.Settled(t.Context()); err != nil || !ok {
				t.Fatalf("Settled() = %v, %v", ok, err)
			}
		}
		return got[0] != nil
	}

	write(s, "a")
	write(s, "b")
	if !there("a", true) || !there("b", false) {
		t.Fatal("what was written is not there")
	}
	behind("MATCH (n:Record) WHERE n.id IN ['a', 'b'] DETACH DELETE n")
	if !there("a", true) {
		t.Error("what a settled view read is asked for again")
	}
	if there("b", true) {
		t.Error("what a view read that was not known to be settled is kept")
	}
	write(other, "c")
	if there("a", true) {
		t.Error("an answer is kept after a commit of another process")
	}
	if !there("c", true) {
		t.Fatal("what another process wrote is not there")
	}
	behind("MATCH (n:Record) WHERE n.id = 'c' DETACH DELETE n")
	behind("MATCH (g:Graph) SET g.writer = 'a call that is in a backup'")
	if there("c", true) {
		t.Error("an answer is kept though the revision is another's")
	}
}

// TestUnsettled makes a commit between the reads of a view.
func TestUnsettled(t *testing.T) {
	s := open(t, neo4jtest.Empty(t), storetest.Schema(), nil)
	write := func(name string) {
		t.Helper()
		if _, err := s.Write(t.Context(), store.Changeset{Changes: []store.Change{note("n", name)}}); err != nil {
			t.Fatal(err)
		}
	}
	name := func(v store.Reader) string {
		t.Helper()
		got, err := v.Get(t.Context(), []store.ID{"n"})
		if err != nil {
			t.Fatal(err)
		}
		return got[0].Values("name")[0]
	}
	view := func() store.Reader {
		t.Helper()
		v, err := s.View(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	settled := func(v store.Reader, want bool) {
		t.Helper()
		if ok, err := v.Settled(t.Context()); err != nil || ok != want {
			t.Errorf("Settled() = %v, %v, want %v", ok, err, want)
		}
	}

	write("one")
	v := view()
	if got := name(v); got != "one" {
		t.Fatalf("Get: %s", got)
	}
	settled(v, true)

	// What is kept of the old state remains valid for it.
	old := view()
	write("two")
	if got := name(old); got != "one" && got != "two" {
		t.Errorf("Get in the old view: %s", got)
	} else if got == "one" {
		settled(old, true)
	}

	between := view()
	write("three")
	if got := name(between); got != "three" {
		t.Errorf("Get after a commit came between: %s", got)
	}
	settled(between, false)
	if v := view(); name(v) != "three" {
		t.Errorf("Get in a new view: %s", name(v))
	}
}

// TestPresume presumes a state, which another process has or has not changed.
func TestPresume(t *testing.T) {
	address := neo4jtest.Empty(t)
	s, other := open(t, address, storetest.Schema(), nil), open(t, address, storetest.Schema(), nil)
	write := func(s *neo4j.Store, name string) store.Rev {
		t.Helper()
		c, err := s.Write(t.Context(), store.Changeset{Changes: []store.Change{note("n", name)}})
		if err != nil {
			t.Fatal(err)
		}
		return c.Rev
	}
	settled := func(v store.Reader, want bool) {
		t.Helper()
		if ok, err := v.Settled(t.Context()); err != nil || ok != want {
			t.Errorf("Settled() = %v, %v, want %v", ok, err, want)
		}
	}

	rev := write(s, "one")
	v := s.Presume(rev)
	if v == nil || v.Rev() != rev {
		t.Fatalf("what the store wrote itself is not what it presumes: %v", v)
	}
	if got, err := v.Get(t.Context(), []store.ID{"n"}); err != nil || got[0].Values("name")[0] != "one" {
		t.Errorf("Get: %v, %v", got, err)
	}
	settled(v, true)

	later := write(other, "two")
	if s.Presume(later) != nil {
		t.Error("a state is presumed that the store has not heard of")
	}
	settled(s.Presume(rev), false) // even if nothing was read
	if v := s.Presume(later); v == nil || v.Rev() != later {
		t.Errorf("what the store has heard of meanwhile is not what it presumes: %v", v)
	} else {
		settled(v, true)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s.Presume(0) != nil {
		t.Error("a closed store presumes")
	}
}
