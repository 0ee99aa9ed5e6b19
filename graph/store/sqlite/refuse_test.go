package sqlite

import (
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// execSQL runs SQL on a file that no store has open.
func execSQL(t testing.TB, path, query string, args ...any) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), query, args...); err != nil {
		t.Errorf("%s: %v", query, err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
}

// filled makes a file with a number of commits and closes it.
func filled(t testing.TB, path string, seed uint64, commits int) {
	t.Helper()
	s := mustOpen(t, path, nil)
	h := newHistory("h", seed)
	for range commits {
		if _, err := s.Write(t.Context(), h.next()); err != nil {
			t.Fatalf("Write: %v", err)
		}
	}
	mustClose(t, s)
}

func poke(t testing.TB, path string, change func([]byte) []byte) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, change(b), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestRefuse opens files that are damaged or of unknown versions. Each is refused with its
// reason and not changed.
func TestRefuse(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		make func(t *testing.T, path string)
		want error
	}{
		{"text", func(t *testing.T, path string) {
			if err := os.WriteFile(path, []byte("# Notes\n"), 0o600); err != nil {
				t.Fatal(err)
			}
		}, ErrForeign},
		{"empty", func(t *testing.T, path string) {
			if err := os.WriteFile(path, nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}, ErrDamaged},
		{"another program's", func(t *testing.T, path string) {
			execSQL(t, path, `CREATE TABLE t (a); PRAGMA application_id = 7`)
		}, ErrForeign},
		{"another program's, with a write-ahead log", func(t *testing.T, path string) {
			other := testFile(t)
			db, err := sql.Open("sqlite", other)
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			if _, err := db.ExecContext(t.Context(), `PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)`); err != nil {
				t.Fatal(err)
			}
			for suffix, data := range files(t, other) {
				if suffix != shmSuffix {
					if err := os.WriteFile(path+suffix, []byte(data), 0o600); err != nil {
						t.Fatal(err)
					}
				}
			}
		}, ErrForeign},
		{"a newer layout", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			execSQL(t, path, fmt.Sprintf(`PRAGMA user_version = %d`, present().version+1))
		}, ErrNewer},
		{"an older layout that nothing upgrades", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			execSQL(t, path, `PRAGMA user_version = 0`)
		}, ErrOlder},
		{"a newer model", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			execSQL(t, path, `UPDATE head SET model = 2`)
		}, ErrNewer},
		{"a log behind the head", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			execSQL(t, path, `DELETE FROM entry WHERE rev = 3`)
		}, ErrDamaged},
		{"a gap in the log", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			execSQL(t, path, `UPDATE entry SET rev = 7 WHERE rev = 2`)
		}, ErrDamaged},
		{"a record too few", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			execSQL(t, path, `DELETE FROM record WHERE id = (SELECT min(id) FROM record)`)
		}, ErrDamaged},
		{"a record too many", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			execSQL(t, path, `INSERT INTO record (id, image) VALUES ('x', ?)`, appendImage(nil, 1, node("x", "x")))
		}, ErrDamaged},
		{"an earlier image of a record", func(t *testing.T, path string) {
			s := mustOpen(t, path, nil)
			mustPut(t, s, "1", node("a", "before"))
			mustPut(t, s, "2", node("a", "after"))
			mustClose(t, s)
			execSQL(t, path, `UPDATE record SET image = (SELECT image FROM change WHERE rev = 1)`)
		}, ErrDamaged},
		{"records that swapped their images", func(t *testing.T, path string) {
			s := mustOpen(t, path, nil)
			mustPut(t, s, "1", node("a", "x"), node("b", "y"))
			mustClose(t, s)
			execSQL(t, path, `UPDATE record SET image = (SELECT image FROM record r WHERE r.id <> record.id)`)
		}, ErrDamaged},
		{"no head", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			execSQL(t, path, `DELETE FROM head`)
		}, ErrDamaged},
		{"no table of records", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			execSQL(t, path, `DROP TABLE record`)
		}, ErrDamaged},
		{"cut in half", func(t *testing.T, path string) {
			filled(t, path, 1, 30)
			poke(t, path, func(b []byte) []byte { return b[:len(b)/2] })
		}, ErrDamaged},
		{"cut in a page", func(t *testing.T, path string) {
			filled(t, path, 1, 30)
			poke(t, path, func(b []byte) []byte { return b[:len(b)-100] })
		}, ErrDamaged},
		{"cut in the header", func(t *testing.T, path string) {
			filled(t, path, 1, 3)
			poke(t, path, func(b []byte) []byte { return b[:50] })
		}, ErrDamaged},
		{"without its file, but with its write-ahead log", func(t *testing.T, path string) {
			if err := os.WriteFile(path+walSuffix, []byte("something"), 0o600); err != nil {
				t.Fatal(err)
			}
		}, ErrDamaged},
		{"a folder", func(t *testing.T, path string) {
			if err := os.Mkdir(path, 0o700); err != nil {
				t.Fatal(err)
			}
		}, errAny},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			path := testFile(t)
			tt.make(t, path)
			before := files(t, path)
			for _, o := range []*Options{nil, {ReadOnly: true}} {
				s, err := Open(t.Context(), path, model(1), o)
				if err == nil {
					mustClose(t, s)
				}
				if err == nil || (tt.want != errAny && !errors.Is(err, tt.want) && !errors.Is(err, fs.ErrNotExist)) {
					t.Errorf("Open(%+v): %v, want %v", o, err, tt.want)
				}
				if diff := cmp.Diff(before, files(t, path)); diff != "" {
					t.Errorf("Open(%+v) changed the files (-before +after):\n%s", o, diff)
				}
			}
			if _, err := Check(t.Context(), path, model(1), nil); err == nil {
				t.Error("Check finds nothing wrong")
			}
			if h, err := heldBy(path); h != nil || (err != nil && tt.want != errAny) {
				t.Errorf("a refused file is still held: %v, %v", h, err)
			}
		})
	}
}

// errAny stands for any error.
var errAny = errors.New("any")

// TestDamage changes single bytes all over a file. Opening must refuse damage in what it
// reads, and Check must find all other damage to stored data.
func TestDamage(t *testing.T) {
	t.Parallel()
	good := testFile(t)
	filled(t, good, 2, 60)
	data, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	s := mustOpen(t, good, nil)
	want, _ := stateOf(t, s)
	wantLog := logOf(t, s)
	mustClose(t, s)

	rng := rand.New(rand.NewPCG(3, 3))
	path := testFile(t)
	var refused, found int
	const tries = 100
	for range tries {
		bad := append([]byte(nil), data...)
		at := rng.IntN(len(bad))
		bad[at] ^= byte(1 + rng.IntN(255))
		if err := os.WriteFile(path, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		_, checked := Check(t.Context(), path, model(1), nil)
		s, err := Open(t.Context(), path, model(1), &Options{ReadOnly: true})
		if left := files(t, path); len(left) != 1 || left[""] != string(bad) {
			t.Fatalf("byte %d changed: the files were changed", at)
		}
		switch {
		case err != nil && checked == nil:
			t.Errorf("byte %d changed: Open refuses what Check accepts: %v", at, err)
		case err != nil:
			refused++
			continue
		case checked != nil:
			found++
		}
		got, _ := stateOf(t, s)
		equalStates(t, want, got)
		if checked == nil {
			equalLogs(t, wantLog, logOf(t, s))
		}
		mustClose(t, s)
	}
	t.Logf("of %d changed bytes of a file of %d, Open refused %d and Check found %d more", tries, len(data), refused, found)
	if refused == 0 || found == 0 {
		t.Error("the test tries too little")
	}
}

// TestDamagedLog reads a log with a changed entry. That must be an error, not a wrong
// answer.
func TestDamagedLog(t *testing.T) {
	t.Parallel()
	for _, query := range []string{
		`UPDATE entry SET author = 'somebody else' WHERE rev = 2`,
		`UPDATE entry SET time = time + 1 WHERE rev = 2`,
		`UPDATE entry SET changes = 0 WHERE rev = 2`,
		`UPDATE change SET before = NULL WHERE rev = 2`,
		`UPDATE change SET image = NULL WHERE rev = 2`,
		`UPDATE change SET image = (SELECT image FROM change WHERE rev = 1) WHERE rev = 2`,
		`UPDATE change SET rev = 1 WHERE rev = 2`,
		`DELETE FROM change WHERE rev = 1`,
	} {
		path := testFile(t)
		s := mustOpen(t, path, nil)
		for i := range 3 {
			mustPut(t, s, fmt.Sprint(i), node("a", fmt.Sprint("name ", i)))
		}
		mustClose(t, s)
		execSQL(t, path, query)
		s = mustOpen(t, path, nil)
		if c, err := s.Log(t.Context(), 0, 10); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: Log: %v, %v, want %v", query, c, err, ErrDamaged)
		}
		mustClose(t, s)
		if _, err := Check(t.Context(), path, model(1), nil); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: Check: %v, want %v", query, err, ErrDamaged)
		}
	}
}

// TestRefuseRecovering refuses a file whose last process was killed, so that some commits
// are in the write-ahead log. Neither file may change.
func TestRefuseRecovering(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	cmd, out := start(t, "write", path, "1")
	for n := 0; n < 20 && out.Scan(); n++ {
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed
	before := files(t, path)
	if len(before[walSuffix]) == 0 {
		t.Fatal("no write-ahead log is left")
	}
	delete(before, shmSuffix) // SQLite makes this file anew
	newer := model(0)
	s, err := Open(t.Context(), path, newer, nil)
	if err == nil {
		mustClose(t, s)
	}
	if !errors.Is(err, ErrNewer) {
		t.Errorf("Open: %v, want %v", err, ErrNewer)
	}
	after := files(t, path)
	delete(after, shmSuffix)
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("files (-before +after):\n%s", diff)
	}
	if _, err := Check(t.Context(), path, model(1), nil); err != nil {
		t.Errorf("Check: %v", err)
	}
	after = files(t, path)
	delete(after, shmSuffix)
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("Check changed the files (-before +after):\n%s", diff)
	}
}

// TestHeader compares the numbers in a file's header with what SQLite says.
func TestHeader(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	filled(t, path, 1, 1)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := binary.BigEndian.Uint32(b[68:]); got != applicationID {
		t.Errorf("application id %#x, want %#x", got, applicationID)
	}
	if b[18] != 2 || b[19] != 2 {
		t.Error("the file is not in WAL mode")
	}
	if _, err := Open(t.Context(), testFile(t), model(1), &Options{ReadOnly: true}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("Open for reading of no file: %v, want %v", err, fs.ErrNotExist)
	}
}
