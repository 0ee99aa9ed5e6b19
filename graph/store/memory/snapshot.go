package memory

import (
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// snapshot is a reader of the state of one revision. It is immutable, and shares what has
// not changed with the snapshot of the revision before.
type snapshot struct {
	rev     store.Rev
	mark    string // the mark of a layer; "" for a state of the store
	names   *names
	records table[*store.Record] // nil for what does not exist
	edges   table[[]edge]        // by code; none is empty
	links   *linkList
	all     set     // every record
	kinds   []*kind // by number
	numbers map[store.Kind]int
	tokens  entries
	unique  []uniqueIndex // of the keys that are unique by the schema
}

// kind holds the records of one kind. It is immutable.
type kind struct {
	kind    store.Kind
	members set
	keys    []keyIndex // by name
}

// key returns the index of a key, or nil if no record of the kind has had the key.
func (k *kind) key(name string) *keyIndex {
	for i := range k.keys {
		if k.keys[i].name == name {
			return &k.keys[i]
		}
	}
	return nil
}

// uniqueIndex finds the record of any kind that has a value.
type uniqueIndex struct {
	name   string
	values entries
}

// empty returns the snapshot of revision 0.
func empty(schema store.Schema, room int) *snapshot {
	s := &snapshot{names: newNames(room), links: newLinkList(schema), numbers: map[store.Kind]int{}}
	unique := []string{store.SlugKey}
	for _, k := range schema.Kinds {
		if _, ok := s.numbers[k.Kind]; ok {
			continue
		}
		s.numbers[k.Kind] = len(s.kinds)
		s.kinds = append(s.kinds, &kind{kind: k.Kind})
		for _, key := range k.Keys {
			if key.Unique && !slices.Contains(unique, key.Name) {
				unique = append(unique, key.Name)
			}
		}
	}
	slices.Sort(unique)
	for _, name := range unique {
		s.unique = append(s.unique, uniqueIndex{name: name})
	}
	return s
}

// lookup returns the record with an id and its ordinal, or nil if there is none.
func (s *snapshot) lookup(id store.ID) (*store.Record, uint32) {
	ord, ok := s.names.find(id)
	if !ok {
		return nil, 0
	}
	return s.records.at(ord), ord
}

// Rev implements [store.Reader].
func (s *snapshot) Rev() store.Rev { return s.rev }

// State implements [store.Reader]. Each revision has one state, apart from layers over it.
func (s *snapshot) State() store.State { return store.State{Rev: s.rev, Mark: s.mark} }

// Settled implements [store.Reader]: a snapshot never changes.
func (s *snapshot) Settled(ctx context.Context) (bool, error) { return true, ctx.Err() }

// Get implements [store.Reader].
func (s *snapshot) Get(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
	records := make([]*store.Record, len(ids))
	for i, id := range ids {
		if i%often == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
		records[i], _ = s.lookup(id)
	}
	return records, ctx.Err()
}

// kindsNumbered returns the numbers of kinds, each once and without those that are not in
// the schema.
func (s *snapshot) kindsNumbered(kinds []store.Kind) []int {
	numbers := make([]int, 0, len(kinds))
	for _, k := range kinds {
		if n, ok := s.numbers[k]; ok {
			numbers = append(numbers, n)
		}
	}
	slices.Sort(numbers)
	return slices.Compact(numbers)
}

// allKinds returns the numbers of all kinds.
func (s *snapshot) allKinds() []int {
	numbers := make([]int, len(s.kinds))
	for i := range numbers {
		numbers[i] = i
	}
	return numbers
}

// size returns how many records of the given kinds there are.
func (s *snapshot) size(kinds []int) (n int) {
	for _, k := range kinds {
		n += s.kinds[k].members.len()
	}
	return n
}
