//go:build unix

package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// writeWhileFull writes until the system refuses to let the file grow, continues when it allows that
// again, and is refused once more. It then prints the number of commits and waits.
func writeWhileFull(ctx context.Context, args []string) error {
	signal.Ignore(syscall.SIGXFSZ)
	s, err := Open(ctx, args[0], model(1), nil)
	if err != nil {
		return err
	}
	f := filler{Store: s, path: args[0]}
	for _, step := range []func(context.Context) error{
		func(ctx context.Context) error { return f.write(ctx, "b0") },
		f.fill,
		func(ctx context.Context) error {
			if err := limitFiles(func(l *syscall.Rlimit) uint64 { return l.Max }); err != nil {
				return err
			}
			return f.write(ctx, "room")
		},
		f.fill,
	} {
		if err := step(ctx); err != nil {
			return fmt.Errorf("after %d commits: %w", f.acked, err)
		}
	}
	fmt.Println(f.acked)
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

// limitFiles sets the size to which files of this process may grow.
func limitFiles(size func(*syscall.Rlimit) uint64) error {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		return err
	}
	limit.Cur = size(&limit)
	return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit)
}

// filler writes large records to a store.
type filler struct {
	*Store
	path  string
	acked int // acknowledged commits
}

// write writes one record, which must succeed.
func (f *filler) write(ctx context.Context, id string) error {
	if _, err := f.Write(ctx, changeset(id, big(id))); err != nil {
		return err
	}
	f.acked++
	return nil
}

// fill lets the file grow a little, writes until the system has refused three times, and checks that
// exactly the acknowledged commits can be read.
func (f *filler) fill(ctx context.Context) error {
	i, err := os.Stat(f.path + walSuffix)
	if err != nil {
		return err
	}
	if err := limitFiles(func(*syscall.Rlimit) uint64 { return uint64(i.Size()) + 100_000 }); err != nil {
		return err
	}
	for failed := 0; failed < 3; {
		if f.acked > 1000 {
			return errors.New("the limit does not limit")
		}
		_, err := f.Write(ctx, changeset(fmt.Sprint("b", f.acked, failed), big(fmt.Sprint("b", f.acked))))
		switch {
		case err == nil:
			f.acked++
		case errors.Is(err, store.ErrReadOnly):
			failed++
		default:
			return err
		}
	}
	commits, err := f.Log(ctx, 0, 1e6)
	if err != nil || len(commits) != f.acked {
		return fmt.Errorf("the log has %d commits of %d: %w", len(commits), f.acked, err)
	}
	v, err := f.View(ctx, store.Rev(f.acked))
	if err != nil {
		return err
	}
	found, err := v.Get(ctx, []store.ID{"b0", store.ID(fmt.Sprint("b", f.acked))})
	if err != nil || found[0] == nil || found[1] != nil {
		return fmt.Errorf("read %v: %w", found, err)
	}
	return nil
}

// TestDiskFull makes the system refuse to let the file grow. Refused commits must not
// appear, not even after a kill.
func TestDiskFull(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	cmd, out := start(t, "full", path)
	out.Scan()
	acked, err := strconv.Atoi(out.Text())
	if err != nil {
		t.Fatalf("the process says %q", out.Text())
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed
	s := mustOpen(t, path, nil)
	if n := len(sameAsLog(t, s)); n != acked {
		t.Errorf("%d commits, of which %d were acknowledged", n, acked)
	}
	mustClose(t, s)
}

// writeDenied opens a file that it has no right to write.
func writeDenied(ctx context.Context, args []string) error {
	s, err := Open(ctx, args[0], model(1), nil)
	if err != nil {
		return err
	}
	if _, err := s.Write(ctx, changeset("denied", node("denied", "x"))); !errors.Is(err, store.ErrReadOnly) {
		return fmt.Errorf("write: %w, want %w", err, store.ErrReadOnly)
	}
	other, err := Open(ctx, args[0], model(1), &Options{ReadOnly: true}) // readers share the file
	if err != nil {
		return err
	}
	if err := other.Close(); err != nil {
		return err
	}
	commits, err := s.Log(ctx, 0, 100)
	if err != nil {
		return err
	}
	v, err := s.View(ctx, 0)
	if err != nil {
		return err
	}
	for _, err := range v.Stream(ctx, nil) {
		if err != nil {
			return err
		}
	}
	if err := s.Close(); err != nil {
		return err
	}
	fmt.Println(len(commits))
	return nil
}

// TestDenied opens a file without the right to write it or its folder. It can be read, and
// writes are refused.
func TestDenied(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name         string
		folder, file os.FileMode
	}{
		{"the file", 0o777, 0o444},
		{"the folder and the file", 0o555, 0o444},
		{"the folder", 0o555, 0o666},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			path := testFile(t)
			filled(t, path, 1, 7)
			if tt.folder == 0o555 { // like a file on a read-only medium
				if err := os.Remove(path + ".lock"); err != nil {
					t.Fatal(err)
				}
			} else if err := os.Chmod(path+".lock", 0o444); err != nil {
				t.Fatal(err)
			}
			exe := copyOfTest(t)
			for name, mode := range map[string]os.FileMode{filepath.Dir(path): tt.folder, path: tt.file} {
				if err := os.Chmod(name, mode); err != nil {
					t.Fatal(err)
				}
			}
			t.Cleanup(func() {
				if err := os.Chmod(filepath.Dir(path), 0o700); err != nil {
					t.Error(err)
				}
			})
			before := files(t, path)
			denied := func(path string) (string, error) {
				cmd, out := command(t, exe, "denied", path)
				if os.Geteuid() == 0 { // root may do anything
					cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
				}
				if err := cmd.Start(); err != nil {
					t.Fatal(err)
				}
				out.Scan()
				return out.Text(), cmd.Wait()
			}
			if said, err := denied(path); err != nil || said != "7" {
				t.Errorf("the process says %q, %v, want 7 commits", said, err)
			}
			if tt.folder == 0o555 {
				if said, err := denied(path + ".new"); err == nil || !strings.HasSuffix(said, "its folder cannot be written") {
					t.Errorf("of a file that cannot be made the process says %q, %v", said, err)
				}
			}
			if files(t, path)[""] != before[""] {
				t.Error("the file was changed")
			}
		})
	}
}

// TestPipe checks that a pipe is refused, instead of waiting for somebody to write to it.
func TestPipe(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err := Open(t.Context(), path, model(1), nil); err == nil {
		mustClose(t, s)
		t.Error("Open takes a pipe for a file")
	}
	if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) != 1 {
		t.Errorf("beside the pipe there is %v, %v", left, err)
	}
}

// copyOfTest returns a copy of the test binary in a folder that everybody can read.
func copyOfTest(t *testing.T) string {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(exe)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Chmod(filepath.Dir(dir), 0o755); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "child.test")
	if err := os.WriteFile(name, b, 0o755); err != nil {
		t.Fatal(err)
	}
	return name
}
