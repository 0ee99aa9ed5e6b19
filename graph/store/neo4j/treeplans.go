package neo4j

import (
	"context"
	"sync"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/internal/lru"
)

// treePlans says which trees Neo4j has planned. Planning one takes as long as
// planning all of its levels, which have most of their statements in common with
// other trees, and may take seconds. So no request waits for it: a tree is asked
// level by level until it was asked a few times and then planned beside.
type treePlans struct {
	mu   sync.Mutex
	uses *lru.Cache[digest, *treeUse] // guarded by mu
	busy bool                         // a tree is being planned; guarded by mu
}

// treeUse is what became of a tree.
type treeUse struct {
	asked   int
	tried   bool // it was planned, or that failed
	planned bool
}

// mostTrees is for how many trees it is kept what became of them: as many as
// statements whose plans Neo4j keeps.
const mostTrees = 1000

// planned reports whether a tree is to be asked in one statement. If it was asked
// often enough, and no other is being planned, it is planned now, beside.
func (s *Store) planned(t treeStatement) bool {
	if s.o.Repeats < 0 {
		return true
	}
	use, begin := s.plans.ask(digestOf(t.cypher, nil), s.o.Repeats)
	if begin && s.begin() == nil { // else the store is closed, and waits for nobody
		go s.plan(t, use)
	}
	return use == nil
}

// ask counts that a tree is asked; use is nil if it was planned, and begin says
// whether to do that now.
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

// plan has Neo4j plan a tree, by asking it once for nobody: a call that has begun, and
// that the store waits for when it is closed. One that takes longer than a call may is
// not tried again: it stays to be asked level by level.
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
