package neo4j_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// patience is how long a call may take in this test. The store has less time, since a busy
// machine may stop everything for a second.
const patience = 10 * time.Second

// world is a server behind a proxy that cuts and delays connections and makes them silent,
// and what the server has acknowledged.
type world struct {
	*neo4jtest.Proxied
	address string
	trust   *x509.CertPool

	mu    sync.Mutex
	acked map[string]store.Rev // guarded by mu; by token
	tried []string             // guarded by mu; the tokens of all writes
}

// newWorld starts a server that requires a password and encrypted connections, and gives
// clients the address of the proxy.
func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{acked: map[string]store.Rev{}, trust: x509.NewCertPool()}
	cert, key := neo4jtest.Certificate(t)
	public, err := os.ReadFile(cert)
	if err != nil {
		t.Fatal(err)
	}
	w.trust.AppendCertsFromPEM(public)
	w.Proxied = neo4jtest.StartProxied(t, neo4jtest.Options{Password: "correct horse", Certificate: cert, Key: key, Brief: true})
	w.address = strings.Replace(w.URL(), "+ssc:", "+s:", 1)
	o := w.options(0)
	o.Timeout = neo4jtest.Patience // creating indexes takes a while on a new server
	open(t, w.address, storetest.Schema(), o)
	return w
}

// open returns a store that reaches the server through the proxy.
func (w *world) open(t *testing.T, retry time.Duration) *neo4j.Store {
	t.Helper()
	return open(t, w.address, storetest.Schema(), w.options(retry))
}

func (w *world) options(retry time.Duration) *neo4j.Options {
	return &neo4j.Options{TLS: &tls.Config{RootCAs: w.trust}, Timeout: patience - 2*time.Second, Retry: retry, Poll: 50 * time.Millisecond}
}

// write writes a note under a token and keeps the result. It must return in time, without
// an error or with one that an outage may cause.
func (w *world) write(t *testing.T, s *neo4j.Store, token string) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	c, err := s.Write(ctx, store.Changeset{Token: token, Changes: []store.Change{note(token, token)}})
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tried = append(w.tried, token)
	if err == nil {
		w.acked[token] = c.Rev
	}
	w.ended(ctx, t, "Write", err)
	return err
}

// ended checks the result of a call, and that it returned in time.
func (w *world) ended(ctx context.Context, t *testing.T, call string, err error) {
	t.Helper()
	if ctx.Err() != nil {
		t.Errorf("%s took all the time that it had, and ended with %v", call, err)
	}
	if err != nil && !errors.Is(err, store.ErrUnavailable) {
		t.Errorf("%s: error %v, want %v", call, err, store.ErrUnavailable)
	}
}

// audit writes everything again under the same tokens, and checks that each was committed
// once, at the acknowledged revision, and that there are no gaps.
func (w *world) audit(t *testing.T, s *neo4j.Store) {
	t.Helper()
	for _, token := range w.tried {
		if c, err := s.Write(t.Context(), store.Changeset{Token: token, Changes: []store.Change{note(token, token)}}); err != nil {
			t.Fatalf("Write again: %v", err)
		} else if rev, ok := w.acked[token]; ok && c.Rev != rev {
			t.Errorf("%s was acknowledged as commit %d, and is %d", token, rev, c.Rev)
		}
	}
	log, err := s.Log(t.Context(), 0, 10*len(w.tried))
	if err != nil {
		t.Fatal(err)
	}
	times := map[string]int{}
	for i, c := range log {
		if c.Rev != store.Rev(i)+1 {
			t.Fatalf("commit %d follows %d", c.Rev, i)
		}
		times[c.Token]++
	}
	want := map[string]int{}
	for _, token := range w.tried {
		want[token] = 1
	}
	if diff := cmp.Diff(want, times); diff != "" {
		t.Errorf("how often each was committed (-want +got):\n%s", diff)
	}
}

func TestFaults(t *testing.T) {
	t.Parallel() // it has its own server, and mostly waits
	w := newWorld(t)

	t.Run("a wrong password is no outage", func(t *testing.T) {
		s, err := neo4j.Open(t.Context(), strings.Replace(w.address, "horse", "cow", 1), storetest.Schema(), w.options(0))
		if err == nil {
			s.Close()
		}
		if err == nil || errors.Is(err, store.ErrUnavailable) {
			t.Errorf("Open: error %v", err)
		}
	})
	t.Run("a certificate must be known", func(t *testing.T) {
		s, err := neo4j.Open(t.Context(), w.address, storetest.Schema(), &neo4j.Options{Retry: time.Millisecond})
		if err == nil {
			s.Close()
			t.Error("Open trusts a certificate that signed itself")
		}
	})
	t.Run("delays only delay", func(t *testing.T) {
		s := w.open(t, 0)
		defer w.Poison(t, "latency", "downstream", `"latency":40,"jitter":20`)()
		if err := w.write(t, s, "delayed"); err != nil {
			t.Errorf("Write: %v", err)
		}
		w.read(t, s, true)
	})
	t.Run("silence ends in time", func(t *testing.T) {
		s := w.open(t, 0)
		for _, stream := range []string{"downstream", "upstream"} {
			heal := w.Poison(t, "timeout", stream, `"timeout":0`)
			if err := w.write(t, s, "silent "+stream); err == nil {
				t.Error("Write succeeds through a proxy that lets nothing through")
			}
			w.read(t, s, false)
			heal()
			w.recovers(t, s, "after silence "+stream)
		}
	})
	t.Run("a connection may break at any byte", func(t *testing.T) {
		s := w.open(t, time.Millisecond) // so that it gives up at the first break
		broken := 0
		for _, stream := range []string{"downstream", "upstream"} {
			for n := 0; n < 2500; n += 83 {
				token := fmt.Sprintf("%s %d", stream, n)
				heal := w.Poison(t, "limit_data", stream, fmt.Sprintf(`"bytes":%d`, n))
				if w.write(t, s, token) != nil {
					broken++
				}
				heal()
				w.recovers(t, s, "after "+token)
			}
		}
		if broken < 10 {
			t.Errorf("%d writes broke, which shows little", broken)
		}
	})
	t.Run("cuts are outlasted", func(t *testing.T) {
		s := w.open(t, 0)
		w.during(t, s, "cut", func() {
			for range 5 {
				w.quiet(t, s)
				w.Cut(t)
			}
		})
	})
	t.Run("so is the end of the server", func(t *testing.T) {
		s := w.open(t, 0)
		w.during(t, s, "killed", func() {
			w.quiet(t, s)
			w.Kill()
			if err := w.Resume(t.Context()); err != nil {
				t.Errorf("starting Neo4j again: %v", err)
			}
		})
	})
	t.Run("a store is not opened without its server", func(t *testing.T) {
		w.Enable(t, false)
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		s, err := neo4j.Open(ctx, w.address, storetest.Schema(), w.options(100*time.Millisecond))
		if err == nil {
			s.Close()
			t.Error("Open succeeds")
		} else {
			w.ended(ctx, t, "Open", err)
		}
		w.Enable(t, true)
		w.recovers(t, w.open(t, 0), "opened")
	})
	t.Run("nothing is lost and nothing is there twice", func(t *testing.T) {
		w.audit(t, w.open(t, 0))
	})
}

// read calls all methods that read. If the server is well, they must succeed.
func (w *world) read(t *testing.T, s *neo4j.Store, well bool) {
	t.Helper()
	v, err := w.view(t, s)
	if well && err != nil {
		t.Errorf("View: %v", err)
	}
	if err != nil {
		return
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	p, err := v.Find(ctx, store.Query{Kinds: []store.Kind{"Note"}, Paging: store.Paging{Limit: 10, Total: true}})
	w.ended(ctx, t, "Find", err)
	if well && (err != nil || len(p.Records) != min(10, p.Total)) {
		t.Errorf("Find: %d of %d records, error %v", len(p.Records), p.Total, err)
	}
	n := 0
	for _, err = range v.Stream(ctx, nil) {
		if err == nil {
			n++
		}
	}
	w.ended(ctx, t, "Stream", err)
	if well && (err != nil || n < p.Total) {
		t.Errorf("Stream: %d of %d records, error %v", n, p.Total, err)
	}
}

func (w *world) view(t *testing.T, s *neo4j.Store) (store.Reader, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	v, err := s.View(ctx, 0)
	w.ended(ctx, t, "View", err)
	return v, err
}

// recovers checks that a store works again without being reopened. It may fail once for
// each connection that broke unnoticed.
func (w *world) recovers(t *testing.T, s *neo4j.Store, token string) {
	t.Helper()
	for range 30 {
		if _, err := w.view(t, s); err == nil && w.write(t, s, token) == nil {
			return
		}
	}
	t.Fatal("the store does not recover")
}

// quiet returns after a few commits.
func (w *world) quiet(t *testing.T, s *neo4j.Store) {
	t.Helper()
	v, err := s.View(t.Context(), 0)
	if err != nil {
		return // its writes fail, which is as good
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for c := range s.Watch(ctx, v.Rev()) {
		if c.Rev > v.Rev()+3 {
			return
		}
	}
}

// during runs writers, readers and a watch while something happens, until each writer has written
// afterwards. The watch must see every commit.
func (w *world) during(t *testing.T, s *neo4j.Store, name string, happens func()) {
	t.Helper()
	begin, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	seen := watch(t, s, begin.Rev())
	stop := w.work(t, s, name)
	happens()
	stop()
	end, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	for c, err := range s.Watch(t.Context(), end.Rev()-1) { // the other watch may reach the end only after this one
		if err != nil || c.Rev >= end.Rev() {
			break
		}
	}
	w.recovers(t, s, name+" at last")
	seen.allUpTo(t, end.Rev())
}

// work starts writers and a reader. The returned function waits until each writer has succeeded once
// more, and ends them.
func (w *world) work(t *testing.T, s *neo4j.Store, name string) (stop func()) {
	done := make(chan struct{})
	var workers sync.WaitGroup
	for i := range 4 {
		workers.Go(func() {
			for n := 0; ; n++ {
				err := w.write(t, s, fmt.Sprintf("%s %d %d", name, i, n))
				select {
				case <-done:
					if err == nil {
						return
					}
				default:
				}
				if t.Failed() {
					return
				}
			}
		})
	}
	workers.Go(func() {
		for {
			select {
			case <-done:
				return
			default:
				w.read(t, s, false)
			}
		}
	})
	return func() {
		close(done)
		workers.Wait()
	}
}

// watched are the revisions that a watch yields.
type watched struct {
	after store.Rev
	end   func() // ends the watch and waits for it

	mu   sync.Mutex
	revs []store.Rev // guarded by mu
}

// watch starts a watch of the commits after a revision.
func watch(t *testing.T, s *neo4j.Store, after store.Rev) *watched {
	ctx, cancel := context.WithCancel(t.Context())
	w := &watched{after: after}
	var watching sync.WaitGroup
	watching.Go(func() {
		for c, err := range s.Watch(ctx, after) {
			if err != nil {
				t.Errorf("Watch: %v", err)
				return
			}
			w.mu.Lock()
			w.revs = append(w.revs, c.Rev)
			w.mu.Unlock()
		}
	})
	w.end = func() {
		cancel()
		watching.Wait()
	}
	t.Cleanup(w.end)
	return w
}

// allUpTo waits until the watch has reached a revision, ends it, and checks that it yielded every
// commit once.
func (w *watched) allUpTo(t *testing.T, rev store.Rev) {
	t.Helper()
	reached := func() bool {
		w.mu.Lock()
		defer w.mu.Unlock()
		return len(w.revs) > 0 && w.revs[len(w.revs)-1] >= rev
	}
	again := time.NewTicker(10 * time.Millisecond)
	defer again.Stop()
	late, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for !reached() {
		select {
		case <-again.C:
		case <-late.Done():
			t.Fatalf("Watch did not come to %d", rev)
		}
	}
	w.end()
	for i, got := range w.revs {
		if want := w.after + store.Rev(i) + 1; got != want {
			t.Fatalf("Watch yields %d, want %d", got, want)
		}
	}
}
