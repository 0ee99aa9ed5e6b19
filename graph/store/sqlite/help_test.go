package sqlite

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
)

// model returns a version of a small model.
func model(version int) store.Schema {
	return store.Schema{Version: version, Kinds: []store.KindSchema{{
		Kind:  "Node",
		Keys:  []store.KeySchema{{Name: store.SlugKey, Unique: true}, {Name: "name", Sorted: true}},
		Links: []store.LinkSchema{{Name: "to", To: []store.Kind{"Node"}}},
	}}}
}

// node returns a record with links to others.
func node(id, name string, to ...store.ID) *store.Record {
	r := &store.Record{
		ID: store.ID(id), Kind: "Node", Body: fmt.Sprintf(`{"name":%q}`, name),
		Keys:   []store.Key{{Name: "name", Values: []string{name}}, {Name: store.SlugKey, Values: []string{"slug-" + id}}},
		Tokens: []string{name},
	}
	if len(to) > 0 {
		slices.Sort(to)
		r.Links = []store.Links{{Name: "to", To: slices.Compact(to)}}
	}
	return r
}

// testFile returns the path of a database that does not exist yet.
func testFile(t testing.TB) string { return filepath.Join(t.TempDir(), "test.db") }

// mustOpen opens a file and closes it at the end of the test, unless the test has done so.
func mustOpen(t testing.TB, path string, o *Options) *Store {
	t.Helper()
	s, err := Open(t.Context(), path, model(1), o)
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	t.Cleanup(func() { mustClose(t, s) })
	return s
}

func mustClose(t testing.TB, s *Store) {
	t.Helper()
	if err := s.Close(); err != nil && !errors.Is(err, store.ErrClosed) {
		t.Errorf("Close: %v", err)
	}
}

// heldBy returns the process that holds a file, or nil if none does.
func heldBy(path string) (*Holder, error) {
	path, err := resolve(path)
	if err != nil {
		return nil, err
	}
	l, err := take(path, lockLook)
	var used *InUseError
	if errors.As(err, &used) {
		return &used.Holder, nil
	}
	if err != nil {
		return nil, err
	}
	return nil, l.release()
}

// mustPut writes records as one changeset.
func mustPut(t testing.TB, s store.Store, token string, records ...*store.Record) store.Commit {
	t.Helper()
	c, err := s.Write(t.Context(), changeset(token, records...))
	if err != nil {
		t.Fatalf("Write(%s): %v", token, err)
	}
	return c
}

func changeset(token string, records ...*store.Record) store.Changeset {
	c := store.Changeset{Token: token, Author: "author of " + token, Reason: "reason for " + token, Time: time.Date(2026, 1, 2, 3, 4, 5, 678_000, time.UTC)}
	for _, r := range records {
		c.Changes = append(c.Changes, store.Change{Put: r})
	}
	return c
}

// state holds the records of one revision by id.
type state map[store.ID]*store.Record

// stateOf reads all records of a store.
func stateOf(t testing.TB, s store.Store) (state, store.Rev) {
	t.Helper()
	v, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatalf("View: %v", err)
	}
	st := state{}
	for r, err := range v.Stream(t.Context(), nil) {
		if err != nil {
			t.Fatalf("Stream: %v", err)
		}
		st[r.ID] = r
	}
	return st, v.Rev()
}

// logOf reads the whole log of a store.
func logOf(t testing.TB, s store.Store) []store.Commit {
	t.Helper()
	var all []store.Commit
	for {
		commits, err := s.Log(t.Context(), store.Rev(len(all)), 100)
		if err != nil {
			t.Fatalf("Log(%d): %v", len(all), err)
		}
		if len(commits) == 0 {
			return all
		}
		all = append(all, commits...)
	}
}

// replayLog returns the state that commits add up to. Their revisions must have no gaps,
// and the records before each change must be those that were there.
func replayLog(t testing.TB, commits []store.Commit) state {
	t.Helper()
	st := state{}
	for i, c := range commits {
		if c.Rev != store.Rev(i+1) {
			t.Fatalf("commit %d of the log is revision %d", i+1, c.Rev)
		}
		for _, ch := range c.Changes {
			r := ch.After
			if r == nil {
				r = ch.Before
			}
			if !same(st[r.ID], ch.Before) {
				t.Fatalf("revision %d: record %s before it (-replayed +logged):\n%s", c.Rev, r.ID, cmp.Diff(st[r.ID], ch.Before, sameRecord))
			}
			if ch.After == nil {
				delete(st, r.ID)
				continue
			}
			if r.Rev != c.Rev {
				t.Fatalf("revision %d: record %s says revision %d", c.Rev, r.ID, r.Rev)
			}
			st[r.ID] = r
		}
	}
	return st
}

// same compares records faster than cmp does.
func same(a, b *store.Record) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.ID == b.ID && bytes.Equal(appendImage(nil, 1, a), appendImage(nil, 1, b))
}

func equalStates(t testing.TB, want, got state) {
	t.Helper()
	if !maps.EqualFunc(want, got, same) {
		t.Fatalf("state (-want +got):\n%s", cmp.Diff(want, got, sameRecord))
	}
}

func equalLogs(t testing.TB, want, got []store.Commit) {
	t.Helper()
	if !slices.EqualFunc(want, got, func(a, b store.Commit) bool {
		return a.Stamp == b.Stamp && slices.EqualFunc(a.Changes, b.Changes, func(a, b store.Changed) bool {
			return same(a.Before, b.Before) && same(a.After, b.After)
		})
	}) {
		t.Fatalf("log (-want +got):\n%s", cmp.Diff(want, got, sameRecord))
	}
}

// sameAsLog checks that a store's state is what its log adds up to, and returns the log.
func sameAsLog(t testing.TB, s store.Store) []store.Commit {
	t.Helper()
	commits := logOf(t, s)
	got, rev := stateOf(t, s)
	if rev != store.Rev(len(commits)) {
		t.Fatalf("revision %d, the log has %d commits", rev, len(commits))
	}
	equalStates(t, replayLog(t, commits), got)
	return commits
}

// files returns the contents of a database file and of the files beside it that are part
// of it.
func files(t testing.TB, path string) map[string]string {
	t.Helper()
	found := map[string]string{}
	for _, suffix := range []string{"", walSuffix, shmSuffix, "-journal", nextSuffix, noteSuffix} {
		i, err := os.Lstat(path + suffix)
		if os.IsNotExist(err) {
			continue
		}
		if err == nil && i.IsDir() {
			found[suffix] = "a folder"
			continue
		}
		b, err := os.ReadFile(path + suffix)
		if err != nil {
			t.Fatal(err)
		}
		found[suffix] = string(b)
	}
	return found
}

// history makes random changesets, each of which is valid after those before.
type history struct {
	*rand.Rand
	prefix string
	links  map[store.ID][]store.ID // of existing records
	ids    []store.ID              // of existing records
	made   int
	steps  int
}

func newHistory(prefix string, seed uint64) *history {
	return &history{Rand: rand.New(rand.NewPCG(seed, 0)), prefix: prefix, links: map[store.ID][]store.ID{}}
}

// next returns a changeset of one to eight changes: new and changed records, and deletions
// of records that nothing refers to.
func (h *history) next() store.Changeset {
	h.steps++
	c := changeset(fmt.Sprintf("%s-%d", h.prefix, h.steps))
	touched := map[store.ID]bool{}
	for n := 1 + h.IntN(8); len(c.Changes) < n; {
		if k := h.IntN(10); len(h.ids) == len(touched) || k < 4 {
			h.made++
			id := store.ID(fmt.Sprintf("%s-%d", h.prefix, h.made))
			h.ids = append(h.ids, id)
			touched[id] = true
			c.Changes = append(c.Changes, store.Change{Put: h.node(id)})
			continue
		}
		i := h.IntN(len(h.ids))
		id := h.ids[i]
		switch {
		case touched[id]:
		case h.IntN(3) == 0 && !h.referred(id):
			h.ids = slices.Delete(h.ids, i, i+1)
			delete(h.links, id)
			c.Changes = append(c.Changes, store.Change{Delete: id})
		default:
			touched[id] = true
			c.Changes = append(c.Changes, store.Change{Put: h.node(id)})
		}
	}
	return c
}

func (h *history) node(id store.ID) *store.Record {
	var to []store.ID
	for range h.IntN(4) {
		to = append(to, h.ids[h.IntN(len(h.ids))])
	}
	h.links[id] = to
	return node(string(id), fmt.Sprintf("name %d of %s", h.IntN(1000), h.prefix), slices.Clone(to)...)
}

// referred reports whether another record refers to one.
func (h *history) referred(id store.ID) bool {
	for from, to := range h.links {
		if from != id && slices.Contains(to, id) {
			return true
		}
	}
	return false
}
