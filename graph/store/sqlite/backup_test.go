package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
)

// TestBackup takes backups while the store is written, through the store and as another
// process would. Each backup restores to the state of one revision with the log up to it.
func TestBackup(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "test.db")
	s := mustOpen(t, path, nil)
	mustPut(t, s, "first", node("a", "x"))

	ctx, stop := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			h := newHistory(fmt.Sprint("w", w), uint64(w))
			for ctx.Err() == nil {
				if _, err := s.Write(t.Context(), h.next()); err != nil {
					t.Errorf("Write: %v", err)
					return
				}
			}
		})
	}
	const backups = 6
	infos := make([]Info, backups)
	name := func(i int) string { return filepath.Join(dir, fmt.Sprintf("backup-%d.db", i)) }
	for i := range infos {
		// A commit before each backup, so that they differ.
		c := mustPut(t, s, fmt.Sprint("mark", i), node(fmt.Sprint("mark", i), "x"))
		var err error
		if i%2 == 0 {
			infos[i], err = s.Backup(t.Context(), name(i))
		} else {
			infos[i], err = Backup(t.Context(), path, name(i), model(1), nil)
		}
		if err != nil {
			t.Errorf("backup %d: %v", i, err)
		}
		if infos[i].Rev < c.Rev {
			t.Errorf("backup %d is of revision %d, begun after %d", i, infos[i].Rev, c.Rev)
		}
	}
	stop()
	wg.Wait()
	if t.Failed() {
		return
	}
	commits := sameAsLog(t, s)
	mustClose(t, s)

	for i, info := range infos {
		before := files(t, name(i))
		to := filepath.Join(dir, fmt.Sprintf("restored-%d.db", i))
		kept, restored, err := Restore(t.Context(), name(i), to, model(1), nil)
		if err != nil || kept != "" {
			t.Fatalf("Restore: kept %q, %v", kept, err)
		}
		if restored.Rev != info.Rev || restored.Records != info.Records || !restored.Time.Equal(commits[info.Rev-1].Time) {
			t.Errorf("Restore: %+v, want what the backup was: %+v", restored, info)
		}
		if diff := cmp.Diff(before, files(t, name(i))); diff != "" {
			t.Errorf("restoring changed the backup:\n%s", diff)
		}
		r := mustOpen(t, to, nil)
		got, rev := stateOf(t, r)
		if rev != info.Rev {
			t.Errorf("restored revision %d, want %d", rev, info.Rev)
		}
		equalStates(t, replayLog(t, commits[:info.Rev]), got)
		equalLogs(t, commits[:rev], sameAsLog(t, r))
		mustPut(t, r, "after the restore", node("z", "z"))
		mustClose(t, r)
	}
}

func TestBackupRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path, to := filepath.Join(dir, "test.db"), filepath.Join(dir, "backup.db")
	s := mustOpen(t, path, nil)
	mustPut(t, s, "1", node("a", "x"))

	if _, err := s.Backup(t.Context(), path); !errors.Is(err, fs.ErrExist) {
		t.Errorf("Backup onto itself: %v, want %v", err, fs.ErrExist)
	}
	if _, err := s.Backup(t.Context(), filepath.Join(dir, "none", "b.db")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Backup to no folder: %v, want %v", err, fs.ErrNotExist)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Backup(ctx, to); !errors.Is(err, context.Canceled) {
		t.Errorf("Backup with a context that is done: %v", err)
	}
	if _, err := Backup(t.Context(), filepath.Join(dir, "none.db"), to, model(1), nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Backup of no file: %v, want %v", err, fs.ErrNotExist)
	}
	if left, err := filepath.Glob(to + "*"); len(left) > 0 || err != nil {
		t.Errorf("refused backups leave %q, %v", left, err)
	}
	mustPut(t, s, "2", node("a", "y")) // the store still works
	mustClose(t, s)
	if _, err := s.Backup(t.Context(), to); !errors.Is(err, store.ErrClosed) {
		t.Errorf("Backup of a closed store: %v, want %v", err, store.ErrClosed)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	// Nobody holds the file now. The backup itself is a complete database.
	if info, err := Backup(t.Context(), path, to, model(1), nil); err != nil || info.Rev != 2 {
		t.Errorf("Backup: %+v, %v", info, err)
	}
	if left, err := filepath.Glob(to + "*"); len(left) != 1 || err != nil {
		t.Errorf("a backup is in %q, %v", left, err)
	}
	if i, err := os.Stat(to); err != nil || i.Mode() != 0o600 {
		t.Errorf("the backup of a private file: %v, %v", i.Mode(), err)
	}
	s = mustOpen(t, to, nil)
	mustPut(t, s, "3", node("a", "z"))
	if n := len(sameAsLog(t, s)); n != 3 {
		t.Errorf("%d commits, want 3", n)
	}
}

// TestRestore replaces files in various states, and expects that they are kept.
func TestRestore(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	backup, path := filepath.Join(dir, "backup.db"), filepath.Join(dir, "test.db")
	filled(t, backup, 1, 4)
	filled(t, path, 2, 6)
	for n, change := range []func([]byte) []byte{
		func(b []byte) []byte { return b },
		func(b []byte) []byte { return b[:len(b)/3] },
	} {
		poke(t, path, change)
		old := files(t, path)
		kept, info, err := Restore(t.Context(), backup, path, model(1), nil)
		if err != nil {
			t.Fatalf("Restore: %v", err)
		}
		want := path + ".before-restore"
		if n > 0 {
			want += "-2"
		}
		if kept != want || info.Rev != 4 {
			t.Errorf("Restore: kept %q, %+v, want %q and revision 4", kept, info, want)
		}
		if diff := cmp.Diff(old, files(t, kept)); diff != "" {
			t.Errorf("the kept file is not the old one:\n%s", diff)
		}
		s := mustOpen(t, path, nil)
		if n := len(sameAsLog(t, s)); n != 4 {
			t.Errorf("%d commits after Restore, want 4", n)
		}
		mustClose(t, s)
	}
}

// TestRestoreTakenBack makes Restore fail to move the old file away, because its new name
// would be too long. Everything must be as before, and remain so.
func TestRestoreTakenBack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	backup, path := filepath.Join(dir, "backup.db"), filepath.Join(dir, strings.Repeat("x", 241))
	filled(t, backup, 1, 4)
	filled(t, path, 2, 6)
	old := files(t, path)
	if _, _, err := Restore(t.Context(), backup, path, model(1), nil); err == nil {
		t.Fatal("the file system takes longer names than it should")
	}
	if diff := cmp.Diff(old, files(t, path)); diff != "" {
		t.Errorf("a failed restore changed the files (-before +after):\n%s", diff)
	}
	s := mustOpen(t, path, nil)
	if n := len(sameAsLog(t, s)); n != 6 {
		t.Errorf("%d commits after a failed restore, want the old 6", n)
	}
}

// TestRestoreRefused expects that a refused restore changes nothing.
func TestRestoreRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	good, path := filepath.Join(dir, "good.db"), filepath.Join(dir, "test.db")
	filled(t, good, 1, 40)
	filled(t, path, 2, 6)
	old := files(t, path)
	data, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	refuse := func(what, backup string, want error) {
		t.Helper()
		if _, _, err := Restore(t.Context(), backup, path, model(1), nil); !errors.Is(err, want) {
			t.Errorf("Restore of %s: %v, want %v", what, err, want)
		}
		if diff := cmp.Diff(old, files(t, path)); diff != "" {
			t.Errorf("Restore of %s changed the file:\n%s", what, diff)
		}
	}
	refuse("no file", filepath.Join(dir, "none.db"), fs.ErrNotExist)
	bad := filepath.Join(dir, "bad.db")
	if err := os.WriteFile(bad, data[:len(data)-8192], 0o600); err != nil {
		t.Fatal(err)
	}
	refuse("a cut file", bad, ErrDamaged)
	if err := os.WriteFile(bad, data, 0o600); err != nil {
		t.Fatal(err)
	}
	execSQL(t, bad, `UPDATE change SET image = (SELECT image FROM change c WHERE c.n = change.n - 1) WHERE n = 9`)
	refuse("a file with a wrong image in its log", bad, ErrDamaged)
	execSQL(t, bad, `PRAGMA application_id = 1`)
	refuse("another program's file", bad, ErrForeign)

	refuse("the file itself", path, store.ErrInvalid)

	s := mustOpen(t, good, nil)
	refuse("a file in use", good, ErrInUse)
	mustClose(t, s)
	s = mustOpen(t, path, nil)
	if _, _, err := Restore(t.Context(), good, path, model(1), nil); !errors.Is(err, ErrInUse) {
		t.Errorf("Restore over a file in use: %v, want %v", err, ErrInUse)
	}
	mustClose(t, s)
}
