package neo4j

import (
	"context"
	"crypto/sha256"
	"fmt"
	"sync"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/lru"
)

// answers are what was read of one state. Since nobody writes but through
// stores, the same question to the same state has the same answer: a view that
// finds the graph where it was need not ask again. A commit, whoever makes it,
// makes another state, so nothing has to be told what it changed.
//
// Only what a view read that was settled afterwards is kept: Neo4j shows
// commits while they are being applied. The bookmarks that each statement gives
// to the next make the server wait for all that was committed when the one
// before ended, so that a view which read a part of a commit sees its revision
// when it looks whether it is settled.
type answers struct {
	room int // bytes; none are kept if it is not positive

	mu   sync.Mutex
	of   store.State             // guarded by mu
	kept *lru.Cache[digest, any] // guarded by mu; nil before there is a state
}

// digest stands for a statement and its parameters.
type digest [sha256.Size]byte

// digestOf is the same for two questions only if the parameters are: as Go
// writes them, strings are quoted and the names in order.
func digestOf(cypher string, params map[string]any) digest {
	return sha256.Sum256(fmt.Appendf(nil, "%s%#v", cypher, params))
}

// answer is a decoded answer, shared by all who ask, and what it takes.
type answer struct {
	value any
	size  int
}

// turn says which state is the newest. What is kept of another is forgotten.
func (a *answers) turn(to store.State) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.kept == nil || a.of != to {
		a.of, a.kept = to, lru.New[digest, any](a.room)
	}
}

// keptOf returns what is kept of a state, nil if it is not the newest.
func (a *answers) keptOf(state store.State) *lru.Cache[digest, any] {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.of != state {
		return nil
	}
	return a.kept
}

// find returns what is kept of a state.
func (a *answers) find(of store.State, q digest) (any, bool) {
	kept := a.keptOf(of)
	if kept == nil {
		return nil, false
	}
	return kept.Get(q)
}

// keep keeps what was read of a state.
func (a *answers) keep(of store.State, fresh map[digest]answer) {
	if kept := a.keptOf(of); kept != nil {
		for q, found := range fresh {
			kept.Put(q, found.value, found.size)
		}
	}
}

// largest is the part of the room that one answer may take.
const largest = 16

// fresh are the answers that a view got from the server.
type fresh struct {
	mu    sync.Mutex
	begun bool              // guarded by mu; the server was asked
	lost  error             // guarded by mu; why it did not answer when it was asked last
	found map[digest]answer // guarded by mu; those that may be kept
	size  int               // guarded by mu; of found
}

// ask says that the server is being asked.
func (f *fresh) ask() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.begun = true
}

// heard says that the server answered or, with an error, did not.
func (f *fresh) heard(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.lost = err
}

// note adds an answer, unless it or all together take more than their part of
// the room: who reads everything keeps nothing of use to others.
func (f *fresh) note(q digest, found answer, room int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if found.size > room/largest || f.size+found.size > room/2 {
		return
	}
	if f.found == nil {
		f.found = map[digest]answer{}
	}
	f.found[q] = found
	f.size += found.size
}

// take returns whether the server was asked, and what it has answered since
// the last time, or why it did not.
func (f *fresh) take() (begun bool, found map[digest]answer, lost error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	found, f.found, f.size = f.found, nil, 0
	return f.begun, found, f.lost
}

// read returns what decode makes of the rows of a statement that reads. It is
// shared with others who ask the same and must not be changed.
func read[T any](ctx context.Context, r *reader, cypher string, params map[string]any, decode func([]*neo4j.Record) (T, error)) (T, error) {
	var none T
	ctx, cancel, err := r.s.enter(ctx)
	if err != nil {
		return none, err
	}
	defer cancel()
	q := digestOf(cypher, params)
	if v, ok := r.s.answers.find(r.at, q); ok {
		if t, ok := v.(T); ok {
			return t, nil
		}
	}
	rows, err := r.rows(ctx, cypher, params)
	if err != nil {
		return none, err
	}
	t, err := decode(rows)
	if err != nil {
		return none, err
	}
	r.fresh.note(q, answer{t, sizeOfRows(rows)}, r.s.answers.room)
	return t, nil
}

// overhead is about what an answer and each of its values take besides their
// letters.
const overhead = 64

// sizeOfRows is about how many bytes it takes to keep an answer.
func sizeOfRows(rows []*neo4j.Record) int {
	n := overhead
	for _, row := range rows {
		for _, v := range row.Values {
			n += sizeOf(v)
		}
	}
	return n
}

func sizeOf(v any) int {
	n := overhead
	switch v := v.(type) {
	case string:
		n += 2 * len(v) // the domain keeps its decoded form beside it
	case []any:
		for _, item := range v {
			n += sizeOf(item)
		}
	}
	return n
}
