package sqlite_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/accountstest"
	"github.com/whoplans/whoplans/accounts/sqlite"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

func open(t *testing.T, path string) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestStore(t *testing.T) {
	t.Parallel()
	accountstest.Run(t, func(t *testing.T) func() accounts.Store {
		path := filepath.Join(t.TempDir(), "some #?% folder.accounts")
		return func() accounts.Store { return open(t, path) }
	})
}

// In memory there is one server, which two parts of a test share.
func TestMemory(t *testing.T) {
	t.Parallel()
	accountstest.Run(t, func(t *testing.T) func() accounts.Store {
		s, err := sqlite.OpenMemory(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return func() accounts.Store { return s }
	})
}

func TestMode(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	s := open(t, path)
	defer s.Close()
	a := accounts.New(s)
	if _, err := a.Add(access.With(t.Context(), access.Operator("operator")), "ann", access.Rights{}); err != nil {
		t.Fatal(err)
	}
	if err := s.Backup(t.Context(), path+".backup"); err != nil {
		t.Fatal(err)
	}
	for _, suffix := range []string{"", "-wal", "-shm", ".backup"} {
		i, err := os.Stat(path + suffix)
		if err != nil {
			t.Fatal(err)
		}
		if m := i.Mode().Perm(); m != 0o600 {
			t.Errorf("%s has mode %o, want 600", i.Name(), m)
		}
	}
	if err := s.Backup(t.Context(), path+".backup"); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a second backup over the first: error %v, want %v", err, fs.ErrExist)
	}
	copied := open(t, path+".backup")
	defer copied.Close()
	if p, err := accounts.New(copied).People(access.With(t.Context(), access.Operator("operator"))); err != nil || len(p) != 1 {
		t.Errorf("the backup has %v, %v", p, err)
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text")
	if err := os.WriteFile(text, []byte("not a database, and more than a hundred letters of it: not a database, and more than a hundred letters of it"), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]error{text: store.ErrInvalid, filepath.Join(dir, "nowhere", "x"): fs.ErrNotExist} {
		if s, err := sqlite.Open(t.Context(), path); !errors.Is(err, want) {
			t.Errorf("Open %s: %v, %v, want %v", path, s, err, want)
		}
	}
}

// BenchmarkWho asks for a session that is in use.
func BenchmarkWho(b *testing.B) {
	s, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "a"))
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	a := accounts.New(s)
	link, _, err := a.NewOwnerLink(access.With(b.Context(), access.Operator("operator")))
	if err != nil {
		b.Fatal(err)
	}
	secret, _, err := a.SignIn(b.Context(), link, "ann", "")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := a.Who(b.Context(), secret); err != nil {
			b.Fatal(err)
		}
	}
}
