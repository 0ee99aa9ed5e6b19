package accountstest

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sync/errgroup"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/store"
)

func one(t *testing.T, place Place) accounts.Store {
	t.Helper()
	s := place(t)()
	t.Cleanup(func() { _ = s.Close() }) // which others of the test may have closed
	return s
}

func write(t *testing.T, s accounts.Store, rows ...accounts.Row) {
	t.Helper()
	err := s.Write(t.Context(), func(tx accounts.Tx) error {
		for _, r := range rows {
			if err := tx.Put(t.Context(), r); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// seen is what one look finds.
func seen[T any](t *testing.T, s accounts.Store, look func(accounts.Tx) (T, error)) T {
	t.Helper()
	var v T
	err := s.Read(t.Context(), func(tx accounts.Tx) (err error) {
		v, err = look(tx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func testRows(t *testing.T, place Place) {
	ctx := t.Context()
	open := place(t)
	s, other := open(), open()
	defer s.Close()
	defer other.Close()
	until := time.Date(2026, 3, 1, 9, 0, 0, 123e6, time.UTC)
	ann := accounts.Row{Sort: "person", ID: "1", Key: "ann", Body: `{"name":"Ann \"é\" 😀"}`}
	link := accounts.Row{Sort: "link", ID: "1", Person: "1", Key: "ann", Until: until, Body: `{}`}
	link2 := accounts.Row{Sort: "link", ID: "2", Person: "1", Body: `{}`}
	link3 := accounts.Row{Sort: "link", ID: "3", Body: `{}`} // two without a key, one without a person
	write(t, s, ann, link, link2, link3)
	check := func(what string, want *accounts.Row, look func(accounts.Tx) (*accounts.Row, error)) {
		t.Helper()
		if diff := cmp.Diff(want, seen(t, other, look)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
	}
	check("Get", &ann, func(tx accounts.Tx) (*accounts.Row, error) { return tx.Get(ctx, "person", "1") })
	check("Get another sort", &link, func(tx accounts.Tx) (*accounts.Row, error) { return tx.Get(ctx, "link", "1") })
	check("Get nothing", nil, func(tx accounts.Tx) (*accounts.Row, error) { return tx.Get(ctx, "person", "ann") })
	check("ByKey", &ann, func(tx accounts.Tx) (*accounts.Row, error) { return tx.ByKey(ctx, "person", "ann") })
	check("ByKey of the empty key", nil, func(tx accounts.Tx) (*accounts.Row, error) { return tx.ByKey(ctx, "link", "") })
	check("ByKey in another case", nil, func(tx accounts.Tx) (*accounts.Row, error) { return tx.ByKey(ctx, "person", "Ann") })
	got := seen(t, other, func(tx accounts.Tx) ([]accounts.Row, error) { return tx.Of(ctx, "link", "1") })
	if diff := cmp.Diff([]accounts.Row{link, link2}, got); diff != "" {
		t.Errorf("Of (-want +got):\n%s", diff)
	}

	ann.Key, ann.Body = "anna", `{}`
	link.Key, link.Until = "", time.Time{}
	write(t, other, ann, link)
	check("a key that was given up", nil, func(tx accounts.Tx) (*accounts.Row, error) { return tx.ByKey(ctx, "person", "ann") })
	check("what was put in its place", &link, func(tx accounts.Tx) (*accounts.Row, error) { return tx.Get(ctx, "link", "1") })
	err := s.Write(ctx, func(tx accounts.Tx) error {
		return tx.Put(ctx, accounts.Row{Sort: "person", ID: "2", Key: "anna", Body: `{}`})
	})
	if !errors.Is(err, store.ErrExists) {
		t.Errorf("Put with another's key: error %v, want %v", err, store.ErrExists)
	}
	err = s.Write(ctx, func(tx accounts.Tx) error {
		return errors.Join(tx.Delete(ctx, "person", "1"), tx.Delete(ctx, "person", "nobody"))
	})
	if err != nil {
		t.Fatal(err)
	}
	check("what was deleted", nil, func(tx accounts.Tx) (*accounts.Row, error) { return tx.ByKey(ctx, "person", "anna") })
}

func testList(t *testing.T, place Place) {
	s := one(t, place)
	var rows []accounts.Row
	for _, id := range []string{"0003", "0001", "0002", "0010"} {
		rows = append(rows, accounts.Row{Sort: "entry", ID: id, Body: "{}"}, accounts.Row{Sort: "link", ID: id, Body: "{}"}, accounts.Row{Sort: "entryway", ID: id, Body: "{}"})
	}
	write(t, s, rows...)
	for _, tt := range []struct {
		below string
		limit int
		want  string
	}{
		{"", 10, "[0010 0003 0002 0001]"}, {"", 2, "[0010 0003]"}, {"0003", 10, "[0002 0001]"},
		{"0001", 10, "[]"}, {"0009", 1, "[0003]"},
	} {
		ids := []string{}
		for _, r := range seen(t, s, func(tx accounts.Tx) ([]accounts.Row, error) { return tx.List(t.Context(), "entry", tt.below, tt.limit) }) {
			ids = append(ids, r.ID)
		}
		if got := fmt.Sprint(ids); got != tt.want {
			t.Errorf("List below %q, %d: %s, want %s", tt.below, tt.limit, got, tt.want)
		}
	}
}

func testSweep(t *testing.T, place Place) {
	s := one(t, place)
	now := newClock().Time
	write(t, s,
		accounts.Row{Sort: "link", ID: "past", Until: now.Add(-time.Millisecond), Body: "{}"},
		accounts.Row{Sort: "token", ID: "now", Until: now, Body: "{}"},
		accounts.Row{Sort: "link", ID: "next", Until: now.Add(time.Millisecond), Body: "{}"},
		accounts.Row{Sort: "link", ID: "never", Body: "{}"})
	if err := s.Write(t.Context(), func(tx accounts.Tx) error { return tx.Sweep(t.Context(), now) }); err != nil {
		t.Fatal(err)
	}
	var left []string
	for _, sort := range []accounts.Sort{"link", "token"} {
		for _, r := range seen(t, s, func(tx accounts.Tx) ([]accounts.Row, error) { return tx.List(t.Context(), sort, "", 9) }) {
			left = append(left, r.ID)
		}
	}
	if diff := cmp.Diff([]string{"next", "never"}, left); diff != "" {
		t.Errorf("left (-want +got):\n%s", diff)
	}
}

func testAtomic(t *testing.T, place Place) {
	s := one(t, place)
	wrong := errors.New("wrong")
	err := s.Write(t.Context(), func(tx accounts.Tx) error {
		if err := tx.Put(t.Context(), accounts.Row{Sort: "person", ID: "1", Body: "{}"}); err != nil {
			return err
		}
		if r, err := tx.Get(t.Context(), "person", "1"); r == nil || err != nil {
			t.Errorf("a write sees %v, %v of what it has written", r, err)
		}
		return wrong
	})
	if !errors.Is(err, wrong) {
		t.Errorf("Write: error %v, want that of the function", err)
	}
	if r := seen(t, s, func(tx accounts.Tx) (*accounts.Row, error) { return tx.Get(t.Context(), "person", "1") }); r != nil {
		t.Errorf("after an error there is %v", r)
	}
}

// Twenty writers of two servers count, each by reading what is there.
func testWritesWait(t *testing.T, place Place) {
	open := place(t)
	stores := []accounts.Store{open(), open()}
	t.Cleanup(func() { _, _ = stores[0].Close(), stores[1].Close() }) // they may be one
	var g errgroup.Group
	for i := range 20 {
		g.Go(func() error {
			return stores[i%2].Write(t.Context(), func(tx accounts.Tx) error {
				rows, err := tx.List(t.Context(), "entry", "", 1)
				if err != nil {
					return err
				}
				last := 0
				if len(rows) > 0 {
					if last, err = strconv.Atoi(rows[0].ID); err != nil {
						return err
					}
				}
				return tx.Put(t.Context(), accounts.Row{Sort: "entry", ID: fmt.Sprintf("%04d", last+1), Body: "{}"})
			})
		})
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	rows := seen(t, stores[0], func(tx accounts.Tx) ([]accounts.Row, error) { return tx.List(t.Context(), "entry", "", 100) })
	if len(rows) != 20 || rows[0].ID != "0020" {
		t.Errorf("%d rows, the last %v, want 20", len(rows), rows[0])
	}
}

func testClosed(t *testing.T, place Place) {
	s := place(t)()
	if err := accounts.New(s).Writable(t.Context()); err != nil {
		t.Errorf("Writable: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	nothing := func(accounts.Tx) error { return nil }
	if err := accounts.New(s).Writable(t.Context()); !errors.Is(err, store.ErrClosed) {
		t.Errorf("Writable of a closed store: error %v, want %v", err, store.ErrClosed)
	}
	for what, err := range map[string]error{"Read": s.Read(t.Context(), nothing), "Write": s.Write(t.Context(), nothing), "Close": s.Close()} {
		if !errors.Is(err, store.ErrClosed) {
			t.Errorf("%s of a closed store: error %v, want %v", what, err, store.ErrClosed)
		}
	}
}

func testCancelled(t *testing.T, place Place) {
	s := one(t, place)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := s.Write(ctx, func(tx accounts.Tx) error {
		return tx.Put(ctx, accounts.Row{Sort: "person", ID: "1", Body: "{}"})
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Write in a cancelled context: error %v", err)
	}
	err = s.Read(ctx, func(tx accounts.Tx) error {
		_, err := tx.Get(ctx, "person", "1")
		return err
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Read in a cancelled context: error %v", err)
	}
}
