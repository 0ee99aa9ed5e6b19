package resolvers

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/resolvers/hostile"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// cheap is what costs little to refuse or to answer, and might be kept: each is
// a text of its own.
func cheap(i int) *http.Request {
	switch i % 5 {
	case 0: // kept, parsed and planned
		return ask(fmt.Sprintf("{ records(first: 1) { nodes {%s } } } #%d", strings.Repeat(" id slug kind note", 20), i), nil)
	case 1: // refused for its form
		return ask(fmt.Sprintf("{%s } #%d", strings.Repeat(" a: __typename", 200), i), nil)
	case 2: // refused by validation
		return ask(fmt.Sprintf("{ records { nodes {%s } } } #%d", strings.Repeat(" wrong", 50), i), nil)
	case 3: // refused for its variables
		slugs := make([]string, 1100)
		for j := range slugs {
			slugs[j] = fmt.Sprint("slug-", i+j)
		}
		return ask("query($f: RecordFilter) { records(filter: $f) { totalCount } }", m{"f": m{"slug": m{"in": slugs}}})
	default: // about the schema, whose answers are kept
		return ask(fmt.Sprintf("{ __schema { types { name } } } #%d", i), nil)
	}
}

// TestMemory sends ten thousand hostile requests, each with another text, and
// wants the heap to stay what it was, and never to have grown far.
func TestMemory(t *testing.T) {
	const (
		requests  = 10_000
		expensive = 50        // every so many
		kept      = 96 << 20  // what the caches may hold
		peak      = 256 << 20 // at any time
	)
	g := graph.New(seedtest.Memory(t))
	srv := graphqlhttp.New(Caching(g, 32<<20), &graphqlhttp.Options{Present: Present})
	hs := hostile.Requests()
	heap := func() (live, held uint64) {
		var s runtime.MemStats
		runtime.ReadMemStats(&s)
		return s.HeapAlloc, s.HeapSys - s.HeapReleased
	}
	round := func(from, to int) (highest uint64) {
		for i := from; i < to; i++ {
			r := cheap(i)
			if i%expensive == 0 {
				h := hs[i/expensive%len(hs)]
				r = ask(fmt.Sprintf("%s #%d", h.Query, i), h.Vars)
			}
			srv.ServeHTTP(httptest.NewRecorder(), r)
			if i%50 == 0 {
				_, held := heap()
				highest = max(highest, held)
			}
		}
		return highest
	}
	live := func() uint64 {
		runtime.GC()
		n, _ := heap()
		return n
	}
	n := requests
	if measure.Slower > 1 {
		n /= 20
	}
	start := live()
	round(0, n/2)
	half := live()
	highest := round(n/2, n)
	end := live()
	t.Logf("%d MB at first, %d half way, %d in the end, at most %d held", start>>20, half>>20, end>>20, highest>>20)
	if end > start+kept {
		t.Errorf("the heap grew from %d to %d MB", start>>20, end>>20)
	}
	if end > half+half/4 {
		t.Errorf("the heap grows: from %d MB half way to %d", half>>20, end>>20)
	}
	if highest > start+peak {
		t.Errorf("%d MB were held", highest>>20)
	}
}
