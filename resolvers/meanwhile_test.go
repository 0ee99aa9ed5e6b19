package resolvers

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// small is what most people ask.
const small = `{"query":"{ institution(id: \"hu-okfo\") { label level type { name } } }"}`

// client sends bodies to a server over connections of its own.
type client struct {
	http.Client
	url string
}

func newClient(srv *httptest.Server, connections int) *client {
	return &client{http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: connections, DisableCompression: true}}, srv.URL}
}

// send returns the status of the answer, once it is read.
func (c *client) send(body []byte) (int, error) {
	resp, err := c.Post(c.url, "application/json", bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return resp.StatusCode, err
}

// slowest1 is the 99th percentile of how long a small query takes.
func slowest1(t *testing.T, c *client, n int) time.Duration {
	t.Helper()
	took := make([]time.Duration, n)
	for i := range took {
		start := time.Now()
		status, err := c.send([]byte(small))
		took[i] = time.Since(start)
		if err != nil || status != http.StatusOK {
			t.Fatalf("status %d, error %v", status, err)
		}
	}
	slices.Sort(took)
	return took[n*99/100]
}

// during runs something on several goroutines while f runs.
func during(n int, run func(i int, stop *atomic.Bool), f func()) {
	var stop atomic.Bool
	var done sync.WaitGroup
	for i := range n {
		done.Go(func() { run(i, &stop) })
	}
	f()
	stop.Store(true)
	done.Wait()
}

// TestOthersMeanwhile attacks a server with its most expensive requests from several
// sides, and wants small queries answered meanwhile in at most three times the
// time that they take at rest: the slowest hundredth of each, over turns of
// both.
//
// The machine may have other work, which takes more from a process that is busy
// than from one at rest, whatever the server does. So a turn also tells how long
// small queries take beside loops that keep as many processors busy as expensive
// requests may have; the attack is measured by the longer of the two. And it is
// the quarter of the turns that was disturbed least that has to be good: without
// turns for expensive requests the best of them is above ten.
func TestOthersMeanwhile(t *testing.T) {
	const (
		attackers = 8
		turns     = 9
		queries   = 300
		most      = 3
	)
	g := graph.New(seedtest.Memory(t))
	srv := httptest.NewServer(graphqlhttp.New(Schema(g), &graphqlhttp.Options{Present: Present}))
	defer srv.Close()
	var bodies [][]byte
	for _, h := range hostiles() {
		body, err := io.ReadAll(ask(h.query, h.vars).Body)
		if err != nil {
			t.Fatal(err)
		}
		bodies = append(bodies, body)
	}
	others, foes := newClient(srv, 1), newClient(srv, attackers)
	var sent atomic.Int64
	attack := func(i int, stop *atomic.Bool) {
		for n := i; !stop.Load(); n++ {
			if _, err := foes.send(bodies[n%len(bodies)]); err != nil {
				t.Error(err)
				return
			}
			sent.Add(1)
		}
	}
	loop := func(_ int, stop *atomic.Bool) {
		for !stop.Load() {
		}
	}
	slowest1(t, others, queries) // all is warm
	var ratios []float64
	for range turns {
		var busy, attacked time.Duration
		rest := slowest1(t, others, queries)
		during(max(1, runtime.GOMAXPROCS(0)/2), loop, func() { busy = slowest1(t, others, queries) })
		during(attackers, attack, func() { attacked = slowest1(t, others, queries) })
		t.Logf("at rest %v, beside loops %v, under attack %v", rest, busy, attacked)
		ratios = append(ratios, float64(attacked)/float64(max(rest, busy)))
	}
	slices.Sort(ratios)
	t.Logf("%d hostile requests; ratios %.1f", sent.Load(), ratios)
	if sent.Load() < turns {
		t.Fatal("the attackers got nowhere, so that nothing was tested")
	}
	if ratio := ratios[turns/4]; ratio > most {
		t.Errorf("under attack a small query takes %.1f times as long as at rest, more than %d", ratio, most)
	}
}

// cheap is what costs little to refuse or to answer, and might be kept: each is
// a text of its own.
func cheap(i int) *http.Request {
	switch i % 5 {
	case 0: // kept, parsed and planned
		return ask(fmt.Sprintf("{ records(first: 1) { nodes {%s } } } #%d", strings.Repeat(" id slug kind note", 20), i), nil)
	case 1: // refused for its form
		return ask(fmt.Sprintf("%s #%d", aliased(200, "__typename"), i), nil)
	case 2: // refused by validation
		return ask(fmt.Sprintf("{ records { nodes {%s } } } #%d", strings.Repeat(" wrong", 50), i), nil)
	case 3: // refused for its variables
		return ask("query($f: RecordFilter) { records(filter: $f) { totalCount } }", m{"f": m{"slug": m{"in": repeated(1100, func(j int) any { return word(i + j) })}}})
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
	hs := hostiles()
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
				r = ask(fmt.Sprintf("%s #%d", h.query, i), h.vars)
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
