// Package storetest is the suite that every store passes whole. It is what
// keeps the stores alike: a sentence of the port's contract that has no test
// here is a sentence on which two stores may differ.
//
// Beside each store under test runs a model, which is the contract written as
// plainly as it can be: a map, a list, and loops over all of it. What a test
// writes goes to both, what it reads is asked of both, and the answers must be
// equal to the last byte. Where a test also says by hand what it wants, in the
// notation of [draw], the model is held to that as well.
package storetest

import (
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// Open returns a store that is fresh and empty. It registers its own cleanup,
// which has to take [store.ErrClosed] for an answer, since some tests close
// the store themselves.
type Open = func(t *testing.T, schema store.Schema) store.Store

// Suite is a run of the tests with sizes of its own. The zero value is what
// every store passes in the test command.
type Suite struct {
	Seed     uint64        // the first of the random tests' seeds; 0 is 1
	Seeds    int           // how many random histories; 0 is 6
	Steps    int           // changesets in each; 0 is 40
	Queries  int           // questions after each changeset; 0 is 10
	Writers  int           // that write at once; 0 is 8
	Commits  int           // of each of them; 0 is 12
	Patience time.Duration // how long one test may take; 0 is two minutes
}

// Run holds a store to the contract of the port.
func Run(t *testing.T, open Open) { new(Suite).Run(t, open) }

// Run is [Run] with the sizes of the suite.
func (s *Suite) Run(t *testing.T, open Open) {
	sizes := s.sizes()
	for _, g := range []group{
		{"View", views()},
		{"Write", writes()},
		{"Recorded", recorded()},
		{"Refuse", refusals()},
		{"Log", logs()},
		{"Watch", watches()},
		{"Get", gets()},
		{"Find", finds()},
		{"Page", pages()},
		{"Neighbours", neighbours()},
		{"Tree", trees()},
		{"Count", counts()},
		{"Search", searches()},
		{"Stream", streams()},
		{"Edge", edges()},
		{"End", ends()},
		{"Together", together()},
		{"Random", random(sizes)},
	} {
		t.Run(g.name, func(t *testing.T) {
			for _, b := range g.behaviours {
				t.Run(b.name, func(t *testing.T) { b.test(newRig(t, sizes, open, Schema())) })
			}
		})
	}
}

// group is a part of the contract.
type group struct {
	name       string
	behaviours []behaviour
}

// behaviour is what the contract promises, and a test of it on an empty store.
type behaviour struct {
	name string
	test func(*rig)
}

func (s *Suite) sizes() Suite {
	d := *s
	d.Seed = max(d.Seed, 1)
	for _, n := range []struct {
		size  *int
		usual int
	}{{&d.Seeds, 6}, {&d.Steps, 40}, {&d.Queries, 10}, {&d.Writers, 8}, {&d.Commits, 12}} {
		if *n.size == 0 {
			*n.size = n.usual
		}
	}
	if d.Patience == 0 {
		d.Patience = 2 * time.Minute
	}
	return d
}

// Schema is the one that the tests work with. Places lie in places, people
// live in them and know each other, and notes are about anything. A link and a
// few keys have the same name in several kinds; "slug" is unique although the
// notes do not say so.
func Schema() store.Schema {
	return store.Schema{
		Version: 1,
		Kinds: []store.KindSchema{
			{
				Kind: "Note",
				Keys: []store.KeySchema{
					{Name: "name", Sorted: true}, {Name: "rank", Sorted: true},
					{Name: "slug"}, {Name: "tag"},
				},
				Links: []store.LinkSchema{
					{Name: "about", To: []store.Kind{"Note", "Person", "Place"}},
					{Name: "by", To: []store.Kind{"Person"}},
				},
			},
			{
				Kind: "Person",
				Keys: []store.KeySchema{
					{Name: "born", Sorted: true}, {Name: "mail", Unique: true}, {Name: "name", Sorted: true},
					{Name: "slug", Unique: true}, {Name: "tag"},
				},
				Links: []store.LinkSchema{
					{Name: "in", To: []store.Kind{"Place"}},
					{Name: "knows", To: []store.Kind{"Person"}},
				},
			},
			{
				Kind: "Place",
				Keys: []store.KeySchema{
					{Name: "name", Sorted: true}, {Name: "slug", Unique: true}, {Name: "tag"},
				},
				Links: []store.LinkSchema{{Name: "in", To: []store.Kind{"Place"}}},
			},
		},
	}
}
