package neo4j

import (
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// known is the last state that this process saw in a statement that has ended. The
// bookmark of that statement makes every later one wait until the commit of the state can
// be read as a whole.
type known struct {
	mu    sync.Mutex
	state store.State // guarded by mu
	seen  bool        // guarded by mu; a state was seen
}

// become sets the state seen last.
func (k *known) become(s store.State) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.state, k.seen = s, true
}

// last returns the state seen last, and whether there is one.
func (k *known) last() (store.State, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.state, k.seen
}

var _ store.Presumer = (*Store)(nil)

// Presume implements [store.Presumer]. It returns a reader of the last state seen, which
// saves asking for the state first: if it is still the newest after reading, it was the
// newest all the time.
//
// Most statements return the state after they have read, so it need not be asked for
// afterwards either. Neo4j makes a commit visible step by step, with new nodes first. So
// a record newer than the view also means that there was a commit.
func (s *Store) Presume(atLeast store.Rev) store.Reader {
	last, ok := s.known.last()
	if !ok || last.Rev < atLeast || s.isClosed() {
		return nil
	}
	s.answers.turn(last)
	return &reader{s: s, at: last, presumed: true}
}
