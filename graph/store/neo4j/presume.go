package neo4j

import (
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// known is the last state that a statement of this process saw, and ended: the
// bookmark that it left makes every later statement wait until the commit that
// made the state can be read whole.
type known struct {
	mu    sync.Mutex
	state store.State // guarded by mu
	seen  bool        // guarded by mu; there is one
}

// become says what was seen last.
func (k *known) become(s store.State) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.state, k.seen = s, true
}

// last returns what was seen last.
func (k *known) last() (store.State, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.state, k.seen
}

var _ store.Presumer = (*Store)(nil)

// Presume returns a reader of the last state that was seen. That saves asking for
// it before something is read: if it is still the newest afterwards, it was in
// between.
func (s *Store) Presume(atLeast store.Rev) store.Reader {
	last, ok := s.known.last()
	if !ok || last.Rev < atLeast || s.isClosed() {
		return nil
	}
	s.answers.turn(last)
	return &reader{s: s, at: last, presumed: true}
}
