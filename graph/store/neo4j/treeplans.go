package neo4j

import (
	"context"
	"sync"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/internal/lru"
)

// treePlans keeps which trees Neo4j has planned. Planning a tree takes as long as planning
// all its levels, possibly seconds, while the statements of single levels are shared with
// other trees. So that no request waits for it, a tree is asked level by level until it
// was asked several times, and is then planned in the background.
type treePlans struct {
	mu   sync.Mutex
	uses *lru.Cache[digest, *treeUse] // guarded by mu
	busy bool                         // guarded by mu; a tree is being planned
}

// treeUse says how often a tree was asked, and whether it was planned.
type treeUse struct {
	asked   int
	tried   bool // planning it was tried
	planned bool
}

// mostTrees is for how many trees this is kept. Neo4j keeps the plans of as many
// statements.
const mostTrees = 1000

// planned reports whether a tree should be asked in one statement. If it was asked often
// enough, and no other tree is being planned, planned starts to plan it in the background.
func (s *Store) planned(t treeStatement) bool {
	if s.o.Repeats < 0 {
		return true
	}
	use, begin := s.plans.ask(digestOf(t.cypher, nil), s.o.Repeats)
	if begin && s.begin() == nil { // not if the store is closed
		go s.plan(t, use)
	}
	return use == nil
}

// ask counts a use of a tree. It returns nil if the tree was planned, and otherwise its
// use and whether to plan it now.
func (p *treePlans) ask(tree digest, repeats int) (use *treeUse, begin bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	use, ok := p.uses.Get(tree)
	if !ok {
		use = &treeUse{}
		p.uses.Put(tree, use, 1)
	}
	if use.planned {
		return nil, false
	}
	use.asked++
	if use.asked <= repeats || use.tried || p.busy {
		return use, false
	}
	use.tried, p.busy = true, true
	return use, true
}

// plan makes Neo4j plan a tree, by running its statement once. It is a call that has
// begun, for which closing the store waits. If it takes longer than a call may, it is not
// tried again, and the tree is always asked level by level.
func (s *Store) plan(t treeStatement, use *treeUse) {
	defer s.calls.Done()
	ctx, stop := s.untilClosed(context.Background())
	defer stop()
	ctx, cancel := s.bounded(ctx)
	defer cancel()
	_, err := s.rows(ctx, neo4j.AccessModeRead, t.cypher, t.params)
	s.plans.mu.Lock()
	defer s.plans.mu.Unlock()
	use.planned, s.plans.busy = err == nil, false
}
