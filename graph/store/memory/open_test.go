package memory

import (
	"context"
	"errors"
	"iter"
	"math/rand/v2"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// faulty returns records whose form the port does not allow.
func faulty() map[string]*store.Record {
	key := func(name string, values ...string) store.Key { return store.Key{Name: name, Values: values} }
	to := func(name string, ids ...store.ID) store.Links { return store.Links{Name: name, To: ids} }
	return map[string]*store.Record{
		"unknown kind":        {ID: "x", Kind: "Z"},
		"keys out of order":   {ID: "x", Kind: "A", Keys: []store.Key{key("b", "1"), key("a", "1")}},
		"a key twice":         {ID: "x", Kind: "A", Keys: []store.Key{key("a", "1"), key("a", "2")}},
		"a key without value": {ID: "x", Kind: "A", Keys: []store.Key{key("a")}},
		"an empty value":      {ID: "x", Kind: "A", Keys: []store.Key{key("a", "1", "")}},
		"a value twice":       {ID: "x", Kind: "A", Keys: []store.Key{key("a", "1", "2", "1")}},
		"links out of order":  {ID: "x", Kind: "A", Links: []store.Links{to("near", "a"), to("hub", "a")}},
		"a link to nothing":   {ID: "x", Kind: "A", Links: []store.Links{to("near")}},
		"ids out of order":    {ID: "x", Kind: "A", Links: []store.Links{to("near", "b", "a")}},
		"an id twice":         {ID: "x", Kind: "A", Links: []store.Links{to("near", "a", "a")}},
		"tokens out of order": {ID: "x", Kind: "A", Tokens: []string{"b", "a"}},
		"a token twice":       {ID: "x", Kind: "A", Tokens: []string{"a", "a"}},
	}
}

func TestOpenRefuses(t *testing.T) {
	type state struct {
		records []*store.Record
		want    error
	}
	cases := map[string]state{
		"ids out of order": {[]*store.Record{{ID: "b", Kind: "A"}, {ID: "a", Kind: "A"}}, store.ErrInvalid},
		"an id twice":      {[]*store.Record{{ID: "a", Kind: "A"}, {ID: "a", Kind: "A"}}, store.ErrInvalid},
		"a later revision": {[]*store.Record{{ID: "a", Kind: "A", Rev: 6}}, store.ErrInvalid},
		"a dangling link": {[]*store.Record{{ID: "a", Kind: "A", Links: []store.Links{
			{Name: "near", To: []store.ID{"b"}}}}}, store.ErrReference},
		"a slug twice": {[]*store.Record{
			{ID: "a", Kind: "A", Keys: []store.Key{{Name: "slug", Values: []string{"x"}}}},
			{ID: "b", Kind: "A", Keys: []store.Key{{Name: "slug", Values: []string{"y", "x"}}}}}, store.ErrExists},
		"a slug twice, of two kinds": {[]*store.Record{
			{ID: "a", Kind: "A", Keys: []store.Key{{Name: "slug", Values: []string{"x"}}}},
			{ID: "b", Kind: "B", Keys: []store.Key{{Name: "slug", Values: []string{"x"}}}}}, store.ErrExists},
	}
	for name, r := range faulty() {
		cases[name+" in a record"] = state{[]*store.Record{{ID: "a", Kind: "A"}, {ID: "b", Kind: "A"}, r}, store.ErrInvalid}
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			s, err := Open(naiveSchema(), 5, each(c.records), newJournal())
			var at *store.Error
			if s != nil || !errors.Is(err, c.want) || !errors.As(err, &at) || at.ID == "" {
				t.Errorf("Open = %v, %v, want a record's %v", s, err, c.want)
			}
		})
	}
	torn := errors.New("torn")
	broken := iter.Seq2[*store.Record, error](func(yield func(*store.Record, error) bool) { yield(nil, torn) })
	if _, err := Open(naiveSchema(), 5, broken, newJournal()); !errors.Is(err, torn) {
		t.Errorf("Open = %v, want the error of the records", err)
	}
}

func TestWriteRefusesForm(t *testing.T) {
	s := New(naiveSchema())
	defer s.Close()
	if _, err := s.Write(t.Context(), put("", "a", "b")); err != nil {
		t.Fatal(err)
	}
	for name, r := range faulty() {
		t.Run(name, func(t *testing.T) {
			_, err := s.Write(t.Context(), store.Changeset{Changes: []store.Change{{Put: r}}})
			if !errors.Is(err, store.ErrInvalid) {
				t.Errorf("Write = %v, want ErrInvalid", err)
			}
		})
	}
}

func TestOpenGoesOn(t *testing.T) {
	records := []*store.Record{{ID: "a", Kind: "A", Rev: 3}, {ID: "b", Kind: "B", Rev: 5, Links: []store.Links{{Name: "near", To: []store.ID{"a"}}}}}
	log := newJournal()
	for range 5 {
		if err := log.Append(t.Context(), []store.Commit{{Stamp: store.Stamp{Rev: store.Rev(len(log.commits) + 1)}}}); err != nil {
			t.Fatal(err)
		}
	}
	s, err := Open(naiveSchema(), 5, each(records), log)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	c, err := s.Write(t.Context(), store.Changeset{
		Requires: store.Requires{Records: []store.AtRev{{ID: "a", Rev: 3}, {ID: "b", Rev: 5}}},
		Changes:  []store.Change{{Put: &store.Record{ID: "b", Kind: "B"}}, {Delete: "a"}},
	})
	if err != nil || c.Rev != 6 {
		t.Errorf("Write = revision %d, %v, want 6", c.Rev, err)
	}
}

// expiring is a context that ends when its error has been asked for a number of times.
type expiring struct {
	context.Context
	looks int
}

func (c *expiring) Err() error {
	if c.looks--; c.looks < 0 {
		return context.DeadlineExceeded
	}
	return nil
}

func TestReadingEndsWithItsContext(t *testing.T) {
	n := &naive{Rand: rand.New(rand.NewPCG(5, 5)), records: map[store.ID]*store.Record{}}
	s := New(naiveSchema())
	defer s.Close()
	var c store.Changeset
	for i := range naiveSize {
		c.Changes = append(c.Changes, store.Change{Put: n.record(i)})
	}
	commit, err := s.Write(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	n.apply(commit)
	v, err := s.View(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	all := []store.Kind{"A", "B", "C"}
	slow := store.Not{Where: store.Match{Key: "name", Op: store.OpContains, Values: []string{"zz"}}}
	around := store.Linked{Hops: []store.Hop{{Link: store.Link{Name: "hub"}}}, Where: store.Linked{Where: slow}}
	paging := store.Paging{Limit: 1 << 40, Sort: store.Sort{Key: "name"}}
	for name, ask := range map[string]func(ctx context.Context) error{
		"Get": func(ctx context.Context) error {
			_, err := v.Get(ctx, make([]store.ID, 2*often))
			return err
		},
		"Find": func(ctx context.Context) error {
			_, err := v.Find(ctx, store.Query{Kinds: all, Where: slow, Paging: paging})
			return err
		},
		"Find by links": func(ctx context.Context) error {
			_, err := v.Find(ctx, store.Query{Kinds: []store.Kind{"A"}, Where: around, Paging: store.Paging{Total: true}})
			return err
		},
		"Find without a condition": func(ctx context.Context) error {
			_, err := v.Find(ctx, store.Query{Kinds: all, Paging: paging})
			return err
		},
		"Neighbours": func(ctx context.Context) error {
			_, err := v.Neighbours(ctx, store.NeighboursOf{IDs: n.ids, Where: slow, Paging: paging})
			return err
		},
		"Neighbours without a condition": func(ctx context.Context) error {
			_, err := v.Neighbours(ctx, store.NeighboursOf{IDs: n.ids, Paging: paging})
			return err
		},
		"Count": func(ctx context.Context) error {
			_, err := v.Count(ctx, store.Tally{Kinds: all, Where: slow, Limit: 9})
			return err
		},
		"Count of groups": func(ctx context.Context) error {
			_, err := v.Count(ctx, store.Tally{Kinds: all, By: []store.By{{Key: "tag"}, {Key: "name"}}, Limit: 9})
			return err
		},
		"Search": func(ctx context.Context) error {
			_, err := v.Search(ctx, store.Search{Tokens: []string{""}, Kinds: all, Where: slow, Limit: 1 << 40})
			return err
		},
		"Stream": func(ctx context.Context) error {
			var last error
			for _, err := range v.Stream(ctx, slow) {
				last = err
			}
			return last
		},
		"Write": func(ctx context.Context) error {
			c := put("", "new")
			c.Requires.Counts = []store.CountIs{{Kinds: all, Where: slow}}
			_, err := s.Write(ctx, c)
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			looks := 1
			if name == "Write" {
				looks = 2 // when the write begins, and when it is its turn
			}
			if err := ask(&expiring{t.Context(), looks}); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("error %v, want that of the context", err)
			}
		})
	}
}
