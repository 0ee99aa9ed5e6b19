package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

var editorsFor = flag.Duration("editors.for", 3*time.Second, "how long TestEditors edits each store, at least")

// TestEditors has 64 editors edit and others read, and kills the server now and
// then. Each editor sends a change again, by its key, until it is acknowledged. In
// the end nothing that was acknowledged is missing, nothing is there twice, the
// revisions have no gap, and the log, written again, leads to the same state.
func TestEditors(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { editTogether(t, "sqlite:"+filepath.Join(t.TempDir(), "w.db"), 3) })
	t.Run("Neo4j", func(t *testing.T) { editTogether(t, neo4jtest.Empty(t), 1) })
}

// together is a server that is killed and started again, and those who use it.
type together struct {
	t        *testing.T
	token    string
	subjects []string // slugs of institutions

	mu      sync.Mutex
	base    string               // guarded by mu; where the server is
	moved   chan struct{}        // guarded by mu; closed when it is somewhere else
	acked   map[string]graph.Rev // guarded by mu; by key
	acks    chan struct{}        // one for each, if somebody waits
	ending  context.Context      // done when no further change is to begin
	clients [2]*http.Client      // of editors, of readers
}

func editTogether(t *testing.T, name string, kills int) {
	const editors, readers = 64, 4
	s := startProcess(t, "--store", name)
	command(t, "user", "add", "Ann", "--role", "administrator", "--store", name)
	ending, end := context.WithCancel(t.Context())
	w := &together{
		t: t, base: s.base, moved: make(chan struct{}), acked: map[string]graph.Rev{}, acks: make(chan struct{}, 1), ending: ending,
		token: secretIn(t, command(t, "token", "create", "Ann", "x", "--role", "administrator", "--store", name)),
	}
	for i := range w.clients {
		w.clients[i] = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: editors}}
	}
	var found struct {
		Data struct {
			Institutions struct{ Nodes []struct{ Slug string } }
		}
	}
	if err := json.Unmarshal([]byte(s.ask(t, fmt.Sprintf("{ institutions(first: %d) { nodes { slug } } }", editors))), &found); err != nil {
		t.Fatal(err)
	}
	for _, n := range found.Data.Institutions.Nodes {
		w.subjects = append(w.subjects, n.Slug)
	}
	var work, reading sync.WaitGroup
	for i := range editors {
		work.Go(func() { w.edit(i) })
	}
	done := make(chan struct{})
	for range readers {
		reading.Go(func() { w.read(done) })
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for begun, killed := time.Now(), 0; killed < kills || time.Since(begun) < *editorsFor; killed++ {
		for range 20 + rng.IntN(300) {
			select {
			case <-w.acks:
			case <-time.After(time.Minute):
				t.Fatal("nothing is acknowledged any more")
			}
		}
		s.kill()
		s.stop()
		s = startProcess(t, "--store", name)
		w.move(s.base)
	}
	end()
	work.Wait()
	close(done)
	reading.Wait()
	s.stop()
	w.verify(name)
}

// move tells where the server is now.
func (w *together) move(base string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.base = base
	close(w.moved)
	w.moved = make(chan struct{})
}

func (w *together) where() (base string, moved chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.base, w.moved
}

// editorsAnswer is what the server says of a request.
type editorsAnswer struct {
	Data struct {
		Changed struct {
			Revision   graph.Rev
			UserErrors []struct{ Message string }
		}
	}
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
	Extensions struct{ Revision graph.Rev }
}

// later reports whether an error says to try again: a busy machine has a server say
// so to some of 64 who ask at once.
func later(code string) bool {
	return slices.Contains([]string{"CONFLICT", "UNAVAILABLE", "DEADLINE_EXCEEDED", "OVERLOADED"}, code)
}

var errGone = errors.New("no answer")

func (w *together) send(client *http.Client, base, query string) (a editorsAnswer, err error) {
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		return a, err
	}
	req, err := http.NewRequestWithContext(w.t.Context(), http.MethodPost, base+"/graphql", bytes.NewReader(body))
	if err != nil {
		return a, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+w.token)
	resp, err := client.Do(req)
	if err != nil {
		return a, errGone
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		return a, errGone
	}
	if err := json.Unmarshal(raw, &a); err != nil {
		return a, fmt.Errorf("status %d: %w: %.300s", resp.StatusCode, err, raw)
	}
	return a, nil
}

// edit makes changes until no further one is to begin: most to a record that
// nobody else edits, some to one that seven others do.
func (w *together) edit(who int) {
	for n := 0; w.ending.Err() == nil; n++ {
		subject := w.subjects[who]
		if n%8 == 7 {
			subject = w.subjects[who%8]
		}
		key := fmt.Sprintf("%d-%d", who, n)
		query := fmt.Sprintf(`mutation { changed: updateInstitution(input: {id: %q, set: {note: %q}}, options: {reason: %[2]q, idempotencyKey: %[2]q}) { revision userErrors { message } } }`, subject, key)
		for acked := false; !acked; {
			base, moved := w.where()
			a, err := w.send(w.clients[0], base, query)
			switch {
			case errors.Is(err, errGone):
				select {
				case <-moved:
				case <-w.t.Context().Done():
					return
				}
			case err != nil || len(a.Data.Changed.UserErrors) > 0:
				w.t.Errorf("%s: %+v, %v", key, a, err)
				return
			case len(a.Errors) == 0:
				w.acknowledge(key, a.Data.Changed.Revision)
				acked = true
			case !later(a.Errors[0].Extensions.Code):
				w.t.Errorf("%s: %+v", key, a.Errors)
				return
			}
		}
	}
}

func (w *together) acknowledge(key string, rev graph.Rev) {
	w.mu.Lock()
	w.acked[key] = rev
	w.mu.Unlock()
	select {
	case w.acks <- struct{}{}:
	case <-w.ending.Done():
	}
}

// read asks until it is done. What was seen once stays: no answer is of an earlier
// revision than one before it.
func (w *together) read(done chan struct{}) {
	for last := graph.Rev(0); ; {
		select {
		case <-done:
			return
		default:
		}
		base, moved := w.where()
		a, err := w.send(w.clients[1], base, `{ institutions(first: 5) { nodes { slug note } } then: at(revision: 1) { institutions(first: 1) { nodes { note } } } }`)
		switch {
		case errors.Is(err, errGone):
			select {
			case <-moved:
			case <-done:
				return
			}
		case err != nil:
			w.t.Error(err)
			return
		case len(a.Errors) > 0 && !later(a.Errors[0].Extensions.Code):
			w.t.Errorf("a reader is told: %+v", a.Errors)
			return
		case len(a.Errors) == 0 && a.Extensions.Revision < last:
			w.t.Errorf("after revision %d an answer is of %d", last, a.Extensions.Revision)
			return
		case len(a.Errors) == 0:
			last = a.Extensions.Revision
		}
	}
}

// verify looks at what is left.
func (w *together) verify(name string) {
	w.t.Helper()
	s := opened(w.t, name, neo4jFlags{})
	again := memory.New(graph.Describe().Schema())
	defer again.Close()
	found := map[string]graph.Rev{}
	rev := graph.Rev(0)
	for {
		commits, err := s.Log(w.t.Context(), rev, 100)
		if err != nil {
			w.t.Fatal(err)
		}
		if len(commits) == 0 {
			break
		}
		for _, c := range commits {
			if rev++; c.Rev != rev {
				w.t.Fatalf("after revision %d comes %d", rev-1, c.Rev)
			}
			if first, twice := found[c.Reason]; twice {
				w.t.Errorf("%s is there twice, at %d and %d", c.Reason, first, c.Rev)
			}
			found[c.Reason] = c.Rev
			if _, err := again.Write(w.t.Context(), c.Changeset()); err != nil {
				w.t.Fatalf("revision %d, written again: %v", c.Rev, err)
			}
		}
	}
	for key, rev := range w.acked {
		if found[key] != rev {
			w.t.Errorf("%s was acknowledged at revision %d, and is at %d", key, rev, found[key])
		}
	}
	storetest.Equal(w.t, store.Store(again), s)
	w.t.Logf("%d changes acknowledged, %d revisions", len(w.acked), rev)
	if len(w.acked) < 64 {
		w.t.Error("too few changes to show anything")
	}
}
