package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/whoplans/whoplans/graph"
)

// underWay reports the progress of slow work in steps of a tenth. Work that is done in a moment
// is not reported.
type underWay struct {
	now func() time.Time
	to  teller

	mu sync.Mutex
	of map[string]*begun // by the name of the work; nil if there is none
}

// begun is work in progress.
type begun struct {
	at   time.Time
	told int // tenths reported, or passed over
}

// quiet is how long work runs before it is reported.
const quiet = time.Second

// teller receives progress.
type teller interface {
	tell(what string, percent int)
}

// report takes the values of [graph.WithProgress].
func (p *underWay) report(at graph.Progress) {
	p.mu.Lock()
	defer p.mu.Unlock()
	b := p.of[at.What]
	if b == nil {
		if p.of == nil { // allocated late: most requests never report progress
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

// printed returns a context under which progress is printed line by line.
func printed(ctx context.Context, std streams) context.Context {
	return graph.WithProgress(ctx, (&underWay{now: time.Now, to: printing(std)}).report)
}

// printing prints progress.
type printing streams

func (p printing) tell(what string, percent int) {
	fmt.Fprintf(p.err, "%s: %d %%\n", what, percent)
}
