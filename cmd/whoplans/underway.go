package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/whoplans/whoplans/graph"
)

// underWay tells how far what takes long has come, a tenth at a time: of what is done
// in a moment nothing.
type underWay struct {
	now  func() time.Time
	tell func(what string, percent int)

	mu    sync.Mutex
	began map[string]time.Time
	told  map[string]int // the tenths that were told, or could have been
}

// quiet is for how long nothing is told.
const quiet = time.Second

func newUnderWay(now func() time.Time, tell func(what string, percent int)) *underWay {
	return &underWay{now: now, tell: tell, began: map[string]time.Time{}, told: map[string]int{}}
}

// report takes what [graph.WithProgress] gives.
func (p *underWay) report(at graph.Progress) {
	p.mu.Lock()
	defer p.mu.Unlock()
	began, seen := p.began[at.What]
	if !seen {
		began = p.now()
		p.began[at.What] = began
	}
	tenth := int(at.Share * 10)
	if tenth <= p.told[at.What] || p.now().Sub(began) < quiet {
		return
	}
	p.told[at.What] = tenth
	p.tell(at.What, 10*tenth)
}

// printed returns a context under which progress is printed, a line each time.
func printed(ctx context.Context, std streams) context.Context {
	return graph.WithProgress(ctx, newUnderWay(time.Now, func(what string, percent int) { fmt.Fprintf(std.err, "%s: %d %%\n", what, percent) }).report)
}

// logged has the progress of requests logged.
func logged(next http.Handler, logger *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		p := newUnderWay(time.Now, func(what string, percent int) { logger.InfoContext(ctx, "under way", "what", what, "percent", percent) })
		next.ServeHTTP(w, r.WithContext(graph.WithProgress(ctx, p.report)))
	})
}
