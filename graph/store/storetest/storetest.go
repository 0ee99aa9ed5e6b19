// Package storetest is the test suite that every store must pass completely. It ensures
// that all stores behave alike: where a sentence of the port's contract has no test here,
// two stores may differ.
//
// Each store under test runs beside a model, which implements the contract as plainly as
// possible, with a map, a list, and loops over both. Tests write to both, read from both,
// and compare the answers byte by byte. If a test also states the expected answer, in the
// notation of [draw], the model must give it, too.
package storetest

import (
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// Open returns an empty store. It registers its own cleanup, which must accept
// [store.ErrClosed], since some tests close the store themselves.
type Open = func(t *testing.T, schema store.Schema) store.Store

// Suite is a run of the tests with given sizes. The zero value has the usual ones.
type Suite struct {
	Seed     uint64        // the seed of the first random history; 0 means 1
	Seeds    int           // how many random histories; 0 means 6
	Steps    int           // changesets in each; 0 means 40
	Queries  int           // questions after each changeset; 0 means 10
	Writers  int           // concurrent writers; 0 means 8
	Commits  int           // commits of each writer; 0 means 12
	Patience time.Duration // how long one test may take; 0 means two minutes
}

// Run checks that a store fulfils the contract of the port.
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

// behaviour is something that the contract promises, and a test of it on an empty store.
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

// Schema returns the schema of the tests. Places lie in places, people live in them and
// know each other, and notes are about anything. A link and a few keys have the same name
// in several kinds. The key "slug" is unique for notes, too, although their schema does
// not say so.
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
