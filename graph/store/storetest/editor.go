package storetest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// Editor makes random changesets that are valid for what a store holds, whatever its
// schema. It is for tests of whole stores.
type Editor struct {
	*rand.Rand
	n    int
	gone []*store.Record
}

// NewEditor returns an editor. Editors with the same seed make the same changesets of the
// same store.
func NewEditor(seed uint64) *Editor { return &Editor{Rand: rand.New(rand.NewPCG(seed, 0))} }

// Next returns a changeset of a few changes: records lose a link, get words or another
// slug, are copied, are deleted if nothing refers to them, or come back. A former slug is
// kept. The store must not change meanwhile.
func (e *Editor) Next(t testing.TB, s store.Store) store.Changeset {
	t.Helper()
	view, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	var records []*store.Record
	exists, referred := map[store.ID]bool{}, map[store.ID]bool{}
	refer := func(r *store.Record) {
		for _, l := range r.Links {
			for _, to := range l.To {
				referred[to] = true
			}
		}
	}
	for r, err := range view.Stream(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		records = append(records, r)
		exists[r.ID] = true
		refer(r)
	}
	e.n++
	c := store.Changeset{
		Author: fmt.Sprintf("Ágnes %d", e.IntN(3)), Reason: fmt.Sprintf("edit %d: “why”", e.n),
		Time: time.Date(2026, 5, 1, 0, 0, e.n, 123_000, time.UTC),
	}
	if e.IntN(2) == 0 {
		c.Token = fmt.Sprintf("edit-%d-%d", e.n, e.Uint32())
		c.Note = "note of " + c.Token
	}
	touched := map[store.ID]bool{}
	for _, i := range e.Perm(len(records))[:min(len(records), 1+e.IntN(6))] {
		r := e.edited(records[i])
		if touched[r.ID] {
			continue
		}
		touched[r.ID] = true
		refer(r)
		c.Changes = append(c.Changes, store.Change{Put: r})
	}
	if i := slices.IndexFunc(e.gone, func(r *store.Record) bool { return comesBack(r, exists) }); i >= 0 && e.IntN(2) == 0 {
		r := e.gone[i].Clone()
		e.gone = slices.Delete(e.gone, i, i+1)
		touched[r.ID] = true
		refer(r)
		c.Changes = append(c.Changes, store.Change{Put: r})
	}
	for _, i := range e.Perm(len(records)) {
		if r := records[i]; !touched[r.ID] && !referred[r.ID] && len(records) > 3 {
			e.gone = append(e.gone, r)
			c.Changes = append(c.Changes, store.Change{Delete: r.ID})
			break
		}
	}
	return c
}

// comesBack reports whether a deleted record can be put again.
func comesBack(r *store.Record, exists map[store.ID]bool) bool {
	for _, l := range r.Links {
		for _, to := range l.To {
			if !exists[to] {
				return false
			}
		}
	}
	return !exists[r.ID]
}

// edited returns a changed version of a record, or a new one like it.
func (e *Editor) edited(old *store.Record) *store.Record {
	r := old.Clone()
	r.Body = strings.Replace(r.Body, "{", fmt.Sprintf(`{"edit%d":"é",`, e.n), 1)
	r.Body = strings.Replace(r.Body, ",}", "}", 1)
	switch e.IntN(4) {
	case 0: // copy it
		r.ID = store.ID(fmt.Sprintf("%s-%d", short(string(old.ID)), e.n))
		r.Keys = []store.Key{{Name: store.SlugKey, Values: []string{fmt.Sprintf("copy-%d-%d", e.n, e.Uint32())}}}
	case 1: // change its slug
		i := slices.IndexFunc(r.Keys, func(k store.Key) bool { return k.Name == store.SlugKey })
		if i >= 0 {
			r.Keys[i].Values = append([]string{fmt.Sprintf("moved-%d-%d", e.n, e.Uint32())}, r.Keys[i].Values...)
		}
	case 2: // remove a link
		if len(r.Links) > 0 {
			i := e.IntN(len(r.Links))
			r.Links[i].To = r.Links[i].To[1:]
			r.Links = slices.DeleteFunc(r.Links, func(l store.Links) bool { return len(l.To) == 0 })
		}
	case 3:
		r.Tokens = append(r.Tokens, fmt.Sprintf("word%d", e.n))
		slices.Sort(r.Tokens)
		r.Tokens = slices.Compact(r.Tokens)
	}
	return r
}

// short shortens ids, so that those of copies of copies do not grow.
func short(id string) string { return id[:min(len(id), 40)] }
