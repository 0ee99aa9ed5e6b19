package sqlite

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestLock(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "a.db")
	if h, err := heldBy(path); h != nil || err != nil {
		t.Errorf("heldBy of what nobody ever held: %v, %v", h, err)
	}
	l, err := take(path, lockWrite)
	if err != nil {
		t.Fatal(err)
	}
	l.sign()
	for _, mode := range []lockMode{lockWrite, lockRead, lockLook} {
		_, err := take(path, mode)
		var used *InUseError
		if !errors.As(err, &used) || !errors.Is(err, ErrInUse) {
			t.Fatalf("take(%v) of a held file: %v, want an InUseError", mode, err)
		}
		if used.Holder.PID != os.Getpid() || used.Holder.Host == "" || time.Since(used.Holder.Since) > time.Minute {
			t.Errorf("holder %+v, want this process", used.Holder)
		}
		if !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), used.Holder.String()) {
			t.Errorf("%q does not name the file and its holder", err)
		}
	}
	if h, err := heldBy(path); err != nil || h == nil || h.PID != os.Getpid() {
		t.Errorf("heldBy: %v, %v, want this process", h, err)
	}
	if err := l.release(); err != nil {
		t.Fatal(err)
	}
	if h, err := heldBy(path); h != nil || err != nil {
		t.Errorf("heldBy of a released file: %v, %v", h, err)
	}

	// Readers share the file, and exclude writers.
	var readers [2]*lock
	for i := range readers {
		if readers[i], err = take(path, lockRead); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := take(path, lockWrite); !errors.Is(err, ErrInUse) {
		t.Errorf("take for writing what is read: %v, want %v", err, ErrInUse)
	}
	for _, r := range readers {
		if err := r.release(); err != nil {
			t.Fatal(err)
		}
	}
	if l, err = take(path, lockWrite); err != nil {
		t.Fatalf("take after the readers: %v", err)
	}
	if err := l.release(); err != nil {
		t.Fatal(err)
	}
}

// TestUnknownHolder reads a lock file that its holder had no time or no right to sign.
func TestUnknownHolder(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "a.db")
	l, err := take(path, lockWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer l.release()
	if err := os.WriteFile(path+".lock", []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = take(path, lockWrite)
	if want := path + ": in use by another process"; err == nil || err.Error() != want {
		t.Errorf("take: %v, want %s", err, want)
	}
}

// TestSymlink checks that a file is locked under all its names.
func TestSymlink(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a.db"), filepath.Join(dir, "b.db")
	if err := os.WriteFile(a, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(a, b); err != nil {
		t.Fatal(err)
	}
	pa, errA := resolve(a)
	pb, errB := resolve(b)
	if pa != pb || errA != nil || errB != nil {
		t.Errorf("resolve: %q, %v and %q, %v, want one name", pa, errA, pb, errB)
	}
	for _, bad := range []string{"", "a\x00b", filepath.Join(dir, "none", "a.db")} {
		if p, err := resolve(bad); err == nil {
			t.Errorf("resolve(%q) = %q, want an error", bad, p)
		}
	}
}
