package store_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/sqlite"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

var schema = store.Schema{Version: 1, Kinds: []store.KindSchema{{
	Kind:  "Thing",
	Keys:  []store.KeySchema{{Name: store.SlugKey, Unique: true}},
	Links: []store.LinkSchema{{Name: "next", To: []store.Kind{"Thing"}}},
}}}

func thing(i, version int) *store.Record {
	r := &store.Record{
		ID: store.ID(fmt.Sprint("id-", i)), Kind: "Thing", Body: fmt.Sprintf(`{"version":%d}`, version),
		Keys:   []store.Key{{Name: store.SlugKey, Values: []string{fmt.Sprint("thing-", i)}}},
		Tokens: []string{"thing"},
	}
	if i > 0 {
		r.Links = []store.Links{{Name: "next", To: []store.ID{store.ID(fmt.Sprint("id-", i-1))}}}
	}
	return r
}

// filled returns a store with thirty commits that create, change and delete things.
func filled(t *testing.T) store.Store {
	t.Helper()
	s := memory.New(schema)
	t.Cleanup(func() { s.Close() })
	for i := range 30 {
		c := store.Changeset{
			Token: fmt.Sprint("token-", i), Author: "author", Reason: fmt.Sprint("reason ", i),
			Time: time.Date(2026, 1, 1, 0, 0, i, 0, time.UTC),
		}
		switch {
		case i%5 == 4:
			c.Token = ""
			c.Changes = []store.Change{{Put: thing(i/2, i)}}
		case i == 29:
			c.Changes = []store.Change{{Delete: "id-28"}}
		default:
			c.Changes = []store.Change{{Put: thing(i, i)}}
			if i > 0 && i%5 == 0 {
				c.Changes = append(c.Changes, store.Change{Put: thing(i-1, i)})
			}
		}
		if _, err := s.Write(t.Context(), c); err != nil {
			t.Fatalf("Write %d: %v", i, err)
		}
	}
	return s
}

func TestACopyIsEqualRecordByRecord(t *testing.T) {
	from := filled(t)
	for name, open := range map[string]func() (store.Store, error){
		"memory": func() (store.Store, error) { return memory.New(schema), nil },
		"sqlite": func() (store.Store, error) {
			return sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "copy.db"), schema, nil)
		},
	} {
		t.Run(name, func(t *testing.T) {
			to, err := open()
			if err != nil {
				t.Fatal(err)
			}
			defer to.Close()

			// An interrupted copy continues where it stopped.
			ctx, cancel := context.WithCancel(t.Context())
			rev, err := store.Copy(ctx, from, to, func(done, _ store.Rev) {
				if done == 11 {
					cancel()
				}
			})
			if !errors.Is(err, context.Canceled) || rev != 11 {
				t.Fatalf("Copy, interrupted = %d, %v", rev, err)
			}
			var told []store.Rev
			rev, err = store.Copy(t.Context(), from, to, func(done, of store.Rev) {
				told = append(told, done)
				if of != 30 {
					t.Errorf("progress speaks of %d commits", of)
				}
			})
			if err != nil || rev != 30 || len(told) != 19 || told[0] != 12 {
				t.Fatalf("Copy, continued = %d, %v; told %v", rev, err, told)
			}
			storetest.Equal(t, from, to)

			// Copied back, it is still the same.
			back := memory.New(schema)
			defer back.Close()
			if _, err := store.Copy(t.Context(), to, back, nil); err != nil {
				t.Fatal(err)
			}
			storetest.Equal(t, from, back)
		})
	}
}

func TestACopyGoesIntoNothingElse(t *testing.T) {
	from, to := filled(t), memory.New(schema)
	defer to.Close()
	if _, err := to.Write(t.Context(), store.Changeset{Author: "other", Changes: []store.Change{{Put: thing(0, 0)}}}); err != nil {
		t.Fatal(err)
	}
	if rev, err := store.Copy(t.Context(), from, to, nil); !errors.Is(err, store.ErrConflict) || rev != 1 {
		t.Errorf("Copy into a store that holds something else = %d, %v", rev, err)
	}
}
