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

// answers keeps what was read of the newest state. Only stores write, so the same question
// about the same state always has the same answer, and a view that finds the graph in that
// state need not ask again. Every commit makes a new state, so nothing has to be
// invalidated one by one.
//
// Answers are kept only if their view was settled afterwards, since Neo4j shows commits
// while they are being applied. Each statement passes a bookmark to the next, which makes
// the server wait for everything that was committed when the statement ended. A view that
// has read part of a commit therefore sees its revision when it checks whether it is
// settled.
type answers struct {
	room int // how many bytes of answers to keep; none if it is not positive

	mu   sync.Mutex
	of   store.State             // guarded by mu
	kept *lru.Cache[digest, any] // guarded by mu; nil before the first state
}

// digest identifies a statement with its parameters.
type digest [sha256.Size]byte

// digestOf returns the digest of a statement. It includes the parameters as Go prints
// them, with strings quoted and names sorted, so that different parameters have different
// digests.
func digestOf(cypher string, params map[string]any) digest {
	return sha256.Sum256(fmt.Appendf(nil, "%s%#v", cypher, params))
}

// answer is a decoded answer, which is shared, and its size in bytes.
type answer struct {
	value any
	size  int
}

// turn sets the newest state, and drops the answers of any other.
func (a *answers) turn(to store.State) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.kept == nil || a.of != to {
		a.of, a.kept = to, lru.New[digest, any](a.room)
	}
}

// keptOf returns the answers kept of a state, or nil if it is not the newest.
func (a *answers) keptOf(state store.State) *lru.Cache[digest, any] {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.of != state {
		return nil
	}
	return a.kept
}

// find returns the answer kept of a state to a question, and whether there is one.
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

// largest limits the size of an answer: it may take one of so many parts of the room.
const largest = 16

// fresh holds the answers that a view got from the server.
type fresh struct {
	mu    sync.Mutex
	reply     // guarded by mu
	size  int // guarded by mu; of found, in bytes
}

// reply is what a view knows from the server.
type reply struct {
	asked  int               // number of statements
	same   int               // number of statements after which the graph was still in the view's state
	newest store.Rev         // the highest revision of the records returned
	lost   error             // the error of the last call
	found  map[digest]answer // answers that may be kept
}

// ask notes that the server is being asked.
func (f *fresh) ask() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.asked++
}

// ended notes whether the graph was in the view's state after a statement, and the highest
// revision of the records that the statement returned.
func (f *fresh) ended(same bool, newest store.Rev) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.newest = max(f.newest, newest)
	if same {
		f.same++
	}
}

// heard notes the result of a call.
func (f *fresh) heard(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.lost = err
}

// note adds an answer, unless it or all answers together are too large. The answers of a
// view that reads everything are of no use to others.
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

// take returns the reply so far, with the answers found since the last call of take.
func (f *fresh) take() reply {
	f.mu.Lock()
	defer f.mu.Unlock()
	r := f.reply
	f.found, f.size = nil, 0
	return r
}

// read runs a reading statement and decodes its rows, or returns the answer that is kept.
// The result is shared with others and must not be changed.
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

// overhead is roughly how many bytes an answer and each of its values take in addition to
// their text.
const overhead = 64

// sizeOfRows returns roughly how many bytes an answer takes.
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
		n += 2 * len(v) // the domain keeps the decoded form, too
	case []any:
		for _, item := range v {
			n += sizeOf(item)
		}
	}
	return n
}
