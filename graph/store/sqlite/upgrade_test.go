package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
)

// rename returns an upgrade that writes the version into the name.
func rename(from int) Upgrade {
	return func(r *store.Record) (*store.Record, error) {
		name := strings.Trim(strings.TrimPrefix(r.Body, `{"name":`), `"}`)
		up := node(string(r.ID), fmt.Sprintf("%s, of %d", name, from))
		up.Links, up.Rev = r.Links, 99 // an upgrade must not change the revision; this is ignored
		return up, nil
	}
}

func upgrades(from ...int) *Options {
	o := &Options{Upgrades: map[int]Upgrade{}}
	for _, f := range from {
		o.Upgrades[f] = rename(f)
	}
	return o
}

func TestUpgrade(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	s := mustOpen(t, path, nil)
	mustPut(t, s, "1", node("a", "x"), node("b", "y", "a"))
	mustPut(t, s, "2", node("a", "z"))
	mustClose(t, s)
	old := files(t, path)

	// Opening it for reading is refused, and for writing upgrades it from 1 to 3.
	var said strings.Builder
	logger := slog.New(slog.NewTextHandler(&said, nil))
	for _, o := range []*Options{
		{ReadOnly: true, Upgrades: upgrades(1, 2).Upgrades}, {Upgrades: upgrades(1, 2).Upgrades, Logger: logger},
	} {
		s, err := Open(t.Context(), path, model(3), o)
		if err != nil {
			t.Fatal(err)
		}
		got, rev := stateOf(t, s)
		a, b := node("a", "z, of 1, of 2"), node("b", "y, of 1, of 2", "a")
		a.Rev, b.Rev = 2, 1
		by := map[string]store.Recorder{}
		for _, c := range logOf(t, s) {
			by[c.Token] = store.NewRecorder(c.Stamp)
		}
		a.Keys, b.Keys = by["2"].Keys(a.Keys, &store.Record{Keys: by["1"].Keys(nil, nil)}), by["1"].Keys(b.Keys, nil)
		if diff := cmp.Diff(state{"a": a, "b": b}, got, sameRecord); diff != "" || rev != 2 {
			t.Errorf("revision %d (-want +got):\n%s", rev, diff)
		}
		// Images in the log are upgraded when they are read.
		sameAsLog(t, s)
		of, err := s.LogOf(t.Context(), "a", 0, 1)
		if err != nil || len(of) != 1 || of[0].Changes[0].Before.Body != `{"name":"x, of 1, of 2"}` {
			t.Errorf("LogOf: %+v, %v", of, err)
		}
		mustClose(t, s)
		if o.ReadOnly {
			if diff := cmp.Diff(old, files(t, path)); diff != "" {
				t.Errorf("opening for reading changed the file:\n%s", diff)
			}
		}
	}
	if !strings.Contains(said.String(), path+".model-1") {
		t.Errorf("the logger was told %q, not where the old file is", &said)
	}
	if diff := cmp.Diff(old, files(t, path+".model-1")); diff != "" {
		t.Errorf("the kept file is not the old one:\n%s", diff)
	}

	// Later commits are of the new version; images of the old one remain in the log.
	s, err := Open(t.Context(), path, model(3), upgrades(1, 2))
	if err != nil {
		t.Fatal(err)
	}
	mustPut(t, s, "3", node("a", "new"))
	sameAsLog(t, s)
	mustClose(t, s)
	if info, err := Check(t.Context(), path, model(3), upgrades(1, 2)); err != nil || info.Model != 3 || info.Rev != 3 {
		t.Errorf("Check: %+v, %v", info, err)
	}

	// A program of the old version refuses the file, but opens the one that was kept.
	if _, err := Open(t.Context(), path, model(1), nil); !errors.Is(err, ErrNewer) {
		t.Errorf("Open with model 1: %v, want %v", err, ErrNewer)
	}
	s = mustOpen(t, path+".model-1", nil)
	if _, rev := stateOf(t, s); rev != 2 {
		t.Errorf("the kept file is of revision %d, want 2", rev)
	}
	mustClose(t, s)
}

// TestNoUpgrade makes upgrades fail in every possible way. The file must not change.
func TestNoUpgrade(t *testing.T) {
	t.Parallel()
	boom := errors.New("boom")
	with := func(f Upgrade) *Options {
		o := upgrades(1, 2)
		o.Upgrades[2] = f
		return o
	}
	for _, tt := range []struct {
		name string
		o    *Options
		want error
	}{
		{"none known", nil, ErrOlder},
		{"the first missing", upgrades(2), ErrOlder},
		{"the last missing", upgrades(1), ErrOlder},
		{"failing", with(func(*store.Record) (*store.Record, error) { return nil, boom }), boom},
		{"into nothing", with(func(*store.Record) (*store.Record, error) { return nil, nil }), store.ErrInvalid},
		{"into another record", with(func(r *store.Record) (*store.Record, error) { return node("c", "c"), nil }), store.ErrInvalid},
		{"into a dangling link", with(func(r *store.Record) (*store.Record, error) { return node(string(r.ID), "x", "nowhere"), nil }), errAny},
		{"into an unknown kind", with(func(r *store.Record) (*store.Record, error) {
			return &store.Record{ID: r.ID, Kind: "Other", Body: "{}"}, nil
		}), errAny},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			path := testFile(t)
			filled(t, path, 1, 5)
			before := files(t, path)
			s, err := Open(t.Context(), path, model(3), tt.o)
			if err == nil {
				mustClose(t, s)
			}
			if err == nil || (tt.want != errAny && !errors.Is(err, tt.want)) {
				t.Errorf("Open: %v, want %v", err, tt.want)
			}
			if diff := cmp.Diff(before, files(t, path)); diff != "" {
				t.Errorf("files (-before +after):\n%s", diff)
			}
			if exists(path + ".model-1") {
				t.Error("a copy was kept although nothing was replaced")
			}
		})
	}
}

// TestUpgradeLayout opens a file with a program whose tables have one more column.
func TestUpgradeLayout(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	filled(t, path, 1, 5)
	old := files(t, path)
	newer := layout{version: present().version + 1, steps: map[int]func(context.Context, *sql.Tx) error{
		present().version: func(ctx context.Context, tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, `ALTER TABLE entry ADD COLUMN origin TEXT`)
			return err
		},
	}}

	// The file is not upgraded to be read only, nor if a step fails.
	if _, err := open(t.Context(), path, model(1), &Options{ReadOnly: true}, newer); !errors.Is(err, ErrOlder) {
		t.Errorf("Open for reading: %v, want %v", err, ErrOlder)
	}
	broken := layout{version: newer.version, steps: map[int]func(context.Context, *sql.Tx) error{
		present().version: func(ctx context.Context, tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, `DROP TABLE entry; ALTER TABLE nothing ADD COLUMN origin TEXT`)
			return err
		},
	}}
	if s, err := open(t.Context(), path, model(1), nil, broken); err == nil {
		mustClose(t, s)
		t.Error("a step that fails is no error")
	}
	if diff := cmp.Diff(old, files(t, path)); diff != "" {
		t.Errorf("files (-before +after):\n%s", diff)
	}

	s, err := open(t.Context(), path, model(1), nil, newer)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(sameAsLog(t, s)); n != 5 {
		t.Errorf("%d commits after the upgrade, want 5", n)
	}
	mustClose(t, s)
	if diff := cmp.Diff(old, files(t, path+fmt.Sprintf(".layout-%d", present().version))); diff != "" {
		t.Errorf("the kept file is not the old one:\n%s", diff)
	}
	if _, err := Open(t.Context(), path, model(1), nil); !errors.Is(err, ErrNewer) {
		t.Errorf("Open of the new layout with the old program: %v, want %v", err, ErrNewer)
	}
	if _, _, err := Restore(t.Context(), path, testFile(t), model(1), nil); !errors.Is(err, ErrNewer) {
		t.Errorf("Restore of the new layout with the old program: %v, want %v", err, ErrNewer)
	}
}

// unrecord turns a file into one of the layout in which records did not say when they were
// recorded.
func unrecord(t *testing.T, tx *sql.Tx) {
	t.Helper()
	exec := func(query string, args ...any) {
		t.Helper()
		if _, err := tx.ExecContext(t.Context(), query, args...); err != nil {
			t.Fatal(err)
		}
	}
	read := func(query string, args ...any) []imaged {
		t.Helper()
		rows, err := pageOf(t.Context(), tx, func(rows *sql.Rows) (c imaged, err error) {
			return c, rows.Scan(&c.n, &c.id, &c.before, &c.image)
		}, query, args...)
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	without := func(c imaged) []byte {
		t.Helper()
		if c.image == nil {
			return nil
		}
		r, model, err := newDecoder(&interner{}).record(store.ID(c.id), c.image)
		if err != nil {
			t.Fatal(err)
		}
		r.Keys = slices.DeleteFunc(r.Keys, func(k store.Key) bool { return slices.Contains(store.RecordedKeys(), k.Name) })
		return appendImage(nil, model, r)
	}
	es, err := pageOf(t.Context(), tx, scanEntry, `SELECT `+entryColumns+` FROM entry`)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range es {
		sum := startSum(&e.Stamp)
		for _, c := range read(`SELECT n, id, before, image FROM change WHERE rev = ? ORDER BY n`, int64(e.Rev)) {
			image := without(c)
			sum.add(c.id, c.before, image)
			exec(`UPDATE change SET image = ? WHERE n = ?`, image, c.n)
		}
		exec(`UPDATE entry SET sum = ? WHERE rev = ?`, int64(sum), int64(e.Rev))
	}
	var all uint64
	for _, c := range read(`SELECT 0, id, NULL, image FROM record`) {
		image := without(c)
		all += uint64(imageSum(image))
		exec(`UPDATE record SET image = ? WHERE id = ?`, image, c.id)
	}
	exec(`UPDATE head SET sum = ?`, int64(all))
	exec(`PRAGMA user_version = 2`)
}

// older turns a file into one of an older layout.
func older(t *testing.T, path string, change func(*sql.Tx)) {
	t.Helper()
	db, err := connect(path, write)
	if err != nil {
		t.Fatal(err)
	}
	err = inTx(t.Context(), db, func(tx *sql.Tx) error {
		change(tx)
		return nil
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
}

// TestUpgradeFrom2 opens files in which records did not say when they were recorded. They
// must become what the present program would have written.
func TestUpgradeFrom2(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	s := mustOpen(t, path, nil)
	h := newHistory("h", 7)
	for range 700 { // more than recordAll reads at once
		if _, err := s.Write(t.Context(), h.next()); err != nil {
			t.Fatal(err)
		}
	}
	want, _ := stateOf(t, s)
	wantLog := sameAsLog(t, s)
	mustClose(t, s)
	older(t, path, func(tx *sql.Tx) { unrecord(t, tx) })

	damaged := testFile(t)
	if err := os.WriteFile(damaged, []byte(files(t, path)[""]), 0o600); err != nil {
		t.Fatal(err)
	}
	older(t, damaged, func(tx *sql.Tx) {
		if _, err := tx.ExecContext(t.Context(), `UPDATE entry SET reason = 'another' WHERE rev = 600`); err != nil {
			t.Fatal(err)
		}
	})
	if s, err := Open(t.Context(), damaged, model(1), nil); !errors.Is(err, ErrDamaged) {
		t.Errorf("Open of a file whose log was changed: %v, want %v", err, ErrDamaged)
		if err == nil {
			mustClose(t, s)
		}
	}

	s = mustOpen(t, path, nil)
	got, _ := stateOf(t, s)
	equalStates(t, want, got)
	equalLogs(t, wantLog, sameAsLog(t, s))
	mustPut(t, s, "later", node("z", "new"))
	mustClose(t, s)
	if info, err := Check(t.Context(), path, model(1), nil); err != nil || info.Rev != 701 {
		t.Errorf("Check: %+v, %v", info, err)
	}
	if !exists(path + ".layout-2") {
		t.Error("the old file was not kept")
	}
}

// TestUpgradeFrom1 opens a file in which commits had no notes.
func TestUpgradeFrom1(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	filled(t, path, 1, 5)
	older(t, path, func(tx *sql.Tx) {
		unrecord(t, tx)
		if _, err := tx.ExecContext(t.Context(), `ALTER TABLE entry DROP COLUMN note; PRAGMA user_version = 1`); err != nil {
			t.Fatal(err)
		}
	})
	s := mustOpen(t, path, nil)
	if n := len(sameAsLog(t, s)); n != 5 {
		t.Errorf("%d commits after the upgrade, want 5", n)
	}
	c := store.Changeset{Note: "noted", Changes: []store.Change{{Put: node("z", "new")}}}
	if _, err := s.Write(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	mustClose(t, s)
	s = mustOpen(t, path, nil)
	stamps, err := s.Stamps(t.Context(), []store.Rev{5, 6})
	if err != nil || stamps[0].Note != "" || stamps[1].Note != "noted" {
		t.Errorf("Stamps: %+v, %v", stamps, err)
	}
	mustClose(t, s)
}

// TestInterruptedReplacement stops a replacement after each of its steps. The next process
// to open the file must finish it, and both files must be complete.
func TestInterruptedReplacement(t *testing.T) {
	t.Parallel()
	// The last process with the old file was killed, so that there is a write-ahead log.
	steps := []func(path string) error{
		func(string) error { return nil },
		func(path string) error { return os.Rename(path+walSuffix, path+".kept"+walSuffix) },
		func(path string) error { return os.Rename(path, path+".kept") },
		func(path string) error { return os.Rename(path+nextSuffix, path) },
	}
	for n := range steps {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			path := testFile(t)
			cmd, out := start(t, "write", path, "1")
			for n := 0; n < 10 && out.Scan(); n++ {
			}
			_ = cmd.Process.Kill()
			_ = cmd.Wait() // it was killed
			old := files(t, path)
			filled(t, path+nextSuffix, 7, 3)
			if err := os.Remove(path + nextSuffix + ".lock"); err != nil {
				t.Fatal(err)
			}
			note := fmt.Sprintf(`{"next":%q,"kept":"test.db.kept"}`, "test.db"+nextSuffix)
			if err := os.WriteFile(path+noteSuffix, []byte(note), 0o600); err != nil {
				t.Fatal(err)
			}
			for _, step := range steps[:n+1] {
				if err := step(path); err != nil {
					t.Fatal(err)
				}
			}
			if n < 3 {
				if _, err := Open(t.Context(), path, model(1), &Options{ReadOnly: true}); !errors.Is(err, store.ErrReadOnly) {
					t.Errorf("Open for reading: %v, want %v", err, store.ErrReadOnly)
				}
			}
			s := mustOpen(t, path, nil)
			if _, rev := stateOf(t, s); rev != 3 {
				t.Errorf("revision %d, want the new file's 3", rev)
			}
			mustClose(t, s)
			kept := files(t, path+".kept")
			for _, suffix := range []string{"", walSuffix} {
				if kept[suffix] != old[suffix] {
					t.Errorf("the kept file%s is not the old one", suffix)
				}
			}
			s = mustOpen(t, path+".kept", nil)
			if commits := sameAsLog(t, s); len(commits) < 9 {
				t.Errorf("the kept file has %d commits", len(commits))
			}
			mustClose(t, s)
			if exists(path+noteSuffix) || exists(path+nextSuffix) {
				t.Error("the replacement left something behind")
			}
		})
	}
}

// TestReplaceFails makes it impossible to move the old file away. It must stay as it was,
// with its write-ahead log.
func TestReplaceFails(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	next, kept := path+nextSuffix, path+".kept"
	filled(t, path, 1, 5)
	if err := os.WriteFile(path+walSuffix, []byte("a log"), 0o600); err != nil {
		t.Fatal(err)
	}
	old := files(t, path)
	filled(t, next, 2, 3)
	if err := os.MkdirAll(kept+"/obstacle", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := replace(path, next, kept); err == nil {
		t.Fatal("replace moves a file onto a folder")
	}
	if diff := cmp.Diff(old, files(t, path)); diff != "" {
		t.Errorf("a failed replacement changed the files (-before +after):\n%s", diff)
	}

	// If somebody removes the new file in between, the error says that it is missing.
	filled(t, next, 2, 3)
	note := fmt.Sprintf(`{"next":%q,"kept":"test.db.old"}`, "test.db"+nextSuffix)
	if err := errors.Join(os.WriteFile(path+noteSuffix, []byte(note), 0o600), os.Rename(path, path+".old"), os.Remove(next)); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path, model(1), nil); !errors.Is(err, ErrDamaged) || exists(path) {
		t.Errorf("Open: %v, want %v", err, ErrDamaged)
	}
}
