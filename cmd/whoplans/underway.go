package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/whoplans/whoplans/graph"
)

// underWay tells how far what takes long has come, a tenth at a time: of what is done
// in a moment nothing.
type underWay struct {
	now func() time.Time
	to  teller

	mu sync.Mutex
	of map[string]*begun // by what is done; nil while nothing is
}

// begun is something that is under way.
type begun struct {
	at   time.Time
	told int // the tenths that were told, or could have been
}

// quiet is for how long nothing is told.
const quiet = time.Second

// teller is told of progress.
type teller interface {
	tell(what string, percent int)
}

// report takes what [graph.WithProgress] gives.
func (p *underWay) report(at graph.Progress) {
	p.mu.Lock()
	defer p.mu.Unlock()
	b := p.of[at.What]
	if b == nil {
		if p.of == nil { // most requests are done in a moment, and never come here
			p.of = map[string]*begun{}
		}
		b = &begun{at: p.now()}
		p.of[at.What] = b
	}
	tenth := int(at.Share * 10)
	if tenth <= b.told || p.now().Sub(b.at) < quiet {
		return
	}
	b.told = tenth
	p.to.tell(at.What, 10*tenth)
}

// printed returns a context under which progress is printed, a line each time.
func printed(ctx context.Context, std streams) context.Context {
	return graph.WithProgress(ctx, (&underWay{now: time.Now, to: printing(std)}).report)
}

// printing is a teller that prints.
type printing streams

func (p printing) tell(what string, percent int) {
	fmt.Fprintf(p.err, "%s: %d %%\n", what, percent)
}
