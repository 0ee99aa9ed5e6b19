package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// big returns a record that takes more than a page.
func big(id string) *store.Record {
	r := node(id, "big")
	r.Body = `{"text":"` + strings.Repeat("x", 20_000) + `"}`
	return r
}

// TestFull fills a file up to a limit. Writing must then fail, while reading works, and
// work again when there is space.
func TestFull(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	s := mustOpen(t, path, nil)
	mustPut(t, s, "first", node("a", "x"))
	limit := func(pages int) {
		t.Helper()
		if _, err := s.log.write.ExecContext(t.Context(), fmt.Sprintf(`PRAGMA max_page_count = %d`, pages)); err != nil {
			t.Fatal(err)
		}
	}
	limit(1) // SQLite raises this to the present size
	want, rev := stateOf(t, s)
	for i := range 3 {
		_, err := s.Write(t.Context(), changeset(fmt.Sprint("big", i), big("b")))
		if !errors.Is(err, store.ErrReadOnly) || !errors.Is(err, store.ErrFull) {
			t.Fatalf("Write to a full file: %v, want %v", err, store.ErrFull)
		}
	}
	got, after := stateOf(t, s)
	equalStates(t, want, got)
	if after != rev {
		t.Errorf("revision %d after refused commits, want %d", after, rev)
	}
	sameAsLog(t, s)
	limit(1 << 30)
	if c := mustPut(t, s, "big0", big("b")); c.Rev != rev+1 {
		t.Errorf("revision %d, want %d", c.Rev, rev+1)
	}
	sameAsLog(t, s)
	mustClose(t, s)
	if _, err := Check(t.Context(), path, model(1), nil); err != nil {
		t.Errorf("Check: %v", err)
	}
}

// TestReadOnly checks that a file opened for reading is not written.
func TestReadOnly(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	filled(t, path, 1, 5)
	before := files(t, path)
	a := mustOpen(t, path, &Options{ReadOnly: true})
	b := mustOpen(t, path, &Options{ReadOnly: true}) // readers share
	for _, s := range []*Store{a, b} {
		if _, err := s.Write(t.Context(), changeset("t", node("a", "x"))); !errors.Is(err, store.ErrReadOnly) {
			t.Errorf("Write: %v, want %v", err, store.ErrReadOnly)
		}
		sameAsLog(t, s)
	}
	if _, err := Open(t.Context(), path, model(1), nil); !errors.Is(err, ErrInUse) {
		t.Errorf("Open for writing what is read: %v, want %v", err, ErrInUse)
	}
	to := testFile(t)
	if info, err := a.Backup(t.Context(), to); err != nil || info.Rev != 5 {
		t.Errorf("Backup: %+v, %v", info, err)
	}
	mustClose(t, a)
	mustClose(t, b)
	if len(files(t, path)) != len(before) || files(t, path)[""] != before[""] {
		t.Error("reading changed the file")
	}
}

// TestOtherWriter writes to the file without the store's lock, which cannot be prevented.
// The store must notice it instead of losing one of the writes.
func TestOtherWriter(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	s := mustOpen(t, path, nil)
	mustPut(t, s, "1", node("a", "x"))
	execSQL(t, path, `UPDATE head SET rev = 5`)
	if _, err := s.Write(t.Context(), changeset("2", node("a", "y"))); !errors.Is(err, store.ErrConflict) {
		t.Errorf("Write: %v, want %v", err, store.ErrConflict)
	}
	execSQL(t, path, `UPDATE head SET rev = 1`)
	mustPut(t, s, "2", node("a", "y"))
	sameAsLog(t, s)
}

// TestMovedAway moves a file while a store has it open. What was written to it would be
// lost with the process, so no write may be acknowledged.
func TestMovedAway(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	s := mustOpen(t, path, nil)
	mustPut(t, s, "1", node("a", "x"))
	for _, name := range []string{path, path + walSuffix} {
		if err := os.Rename(name, name+".away"); err != nil {
			t.Fatal(err)
		}
		for _, other := range []string{"nothing", "another file"} {
			if other != "nothing" {
				if err := os.WriteFile(name, nil, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := s.Write(t.Context(), changeset("2", node("b", "y"))); !errors.Is(err, store.ErrReadOnly) || !strings.Contains(err.Error(), path) {
				t.Errorf("Write with %s at %s: %v, want %v", other, name, err, store.ErrReadOnly)
			}
		}
		if err := os.Rename(name+".away", name); err != nil {
			t.Fatal(err)
		}
	}
	mustPut(t, s, "2", node("b", "y"))
	sameAsLog(t, s)
	mustClose(t, s)
	if info, err := Check(t.Context(), path, model(1), nil); err != nil || info.Rev != 2 {
		t.Errorf("Check: %+v, %v", info, err)
	}
}

// TestNothingLeft checks that failed attempts to open files leave nothing behind.
func TestNothingLeft(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	if _, err := Open(t.Context(), path, model(1), &Options{ReadOnly: true}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Open for reading of no file: %v, want %v", err, fs.ErrNotExist)
	}
	if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) > 0 {
		t.Errorf("Open for reading leaves %v, %v", left, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Open(ctx, path, model(1), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("Open, interrupted: %v, want %v", err, context.Canceled)
	}
	if left, err := filepath.Glob(path + nextSuffix + "*"); err != nil || len(left) > 0 || exists(path) {
		t.Errorf("Open, interrupted, leaves %v, %v", left, err)
	}
}

// TestBury checks that the transaction after a failed commit overwrites it in the
// write-ahead log, and changes nothing else.
func TestBury(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	s := mustOpen(t, path, nil)
	mustPut(t, s, "1", node("a", "x"))
	before := size(t, path+walSuffix)
	s.log.bury(t.Context())
	if after := size(t, path+walSuffix); after <= before {
		t.Errorf("the write-ahead log has %d bytes, had %d", after, before)
	}
	mustPut(t, s, "2", node("a", "y"))
	sameAsLog(t, s)
	mustClose(t, s)
	if info, err := Check(t.Context(), path, model(1), nil); err != nil || info.Rev != 2 {
		t.Errorf("Check: %+v, %v", info, err)
	}
}

func size(t *testing.T, path string) int64 {
	t.Helper()
	i, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return i.Size()
}
