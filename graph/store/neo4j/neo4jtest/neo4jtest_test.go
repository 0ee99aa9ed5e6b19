package neo4jtest

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/internal/debian"
)

// userVariable makes this test's program a user of the shared server, in place
// of a test.
const userVariable = "WHOPLANS_NEO4JTEST_USER"

func TestMain(m *testing.M) {
	if os.Getenv(userVariable) == "" {
		os.Exit(m.Run())
	}
	s, err := join(context.Background(), &Options{Brief: true, Log: os.Stderr})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	shared.share = s
	if err := json.NewEncoder(os.Stdout).Encode(s); err != nil {
		os.Exit(1)
	}
	io.Copy(io.Discard, os.Stdin)
	if err := leave(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// user is another process that uses the shared server.
type user struct {
	share
	cmd   *exec.Cmd
	stdin io.Closer
}

// use starts a user of the run that this process is, or of another one: in
// another folder, or with a parent of its own.
func use(t *testing.T, folder string, command ...string) *user {
	t.Helper()
	command = append(command, os.Args[0])
	u := &user{cmd: exec.Command(command[0], command[1:]...)}
	u.cmd.Dir = folder
	u.cmd.Env = append(os.Environ(), userVariable+"=yes")
	u.cmd.Stderr = os.Stderr
	stdin, err := u.cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	u.stdin = stdin
	stdout, err := u.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := u.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { u.cmd.Process.Kill(); u.cmd.Wait() })
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		t.Fatalf("a user ends before it has a server: %v", err)
	}
	if err := json.Unmarshal(line, &u.share); err != nil {
		t.Fatal(err)
	}
	return u
}

// ended waits until nothing is left of the server.
func (u *user) ended(t *testing.T) {
	t.Helper()
	if !await(func() bool { _, err := os.Stat(u.Home); return err != nil && !u.listens() }) {
		t.Errorf("the server at %s outlives its users, or %s does", u.URL, u.Home)
	}
}

// The users of a run share a server until the last of them ends, be it by a
// signal that it cannot catch. Nothing is left of it then that tells of it.
func TestShared(t *testing.T) {
	tmp := t.TempDir()
	t.Setenv("TMPDIR", tmp)
	first := use(t, "")
	second := use(t, "lint") // of the same checkout
	if first.URL != second.URL || !first.listens() {
		t.Fatalf("two users are at %s and %s", first.URL, second.URL)
	}
	first.cmd.Process.Kill() // it has started the server
	first.cmd.Wait()
	third := use(t, "")
	if third.URL != first.URL {
		t.Errorf("after the first user's end the third is at %s, not at %s", third.URL, first.URL)
	}
	second.stdin.Close()
	if err := second.cmd.Wait(); err != nil || !third.listens() {
		t.Fatalf("the second user ends with %v; does the server answer the third? %t", err, third.listens())
	}
	third.cmd.Process.Kill()
	third.ended(t)
	left, err := filepath.Glob(filepath.Join(tmp, "*"))
	if err != nil || len(left) != 1 || filepath.Ext(left[0]) != ".lock" {
		t.Errorf("the last user leaves %v, %v; want the checkout's lock alone", left, err)
	}
}

// Another run has a server of its own, which lives while the first one's ends,
// whether it is of another checkout or of the same.
func TestRuns(t *testing.T) {
	other := t.TempDir()
	if err := os.WriteFile(filepath.Join(other, "go.mod"), []byte("module github.com/whoplans/whoplans\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, start := range map[string]func(t *testing.T) *user{
		"another checkout": func(t *testing.T) *user { return use(t, other) },
		"the same checkout": func(t *testing.T) *user {
			return use(t, "", "sh", "-c", `"$0"; exit $?`) // which waits for the user, as go does
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("TMPDIR", t.TempDir())
			mine, theirs := use(t, ""), start(t)
			if mine.URL == theirs.URL {
				t.Fatalf("two runs are at %s", mine.URL)
			}
			mine.stdin.Close()
			if err := mine.cmd.Wait(); err != nil || !theirs.listens() {
				t.Fatalf("a run ends with %v; does the server of the other one answer? %t", err, theirs.listens())
			}
			mine.ended(t)
			theirs.stdin.Close()
			if err := theirs.cmd.Wait(); err != nil {
				t.Fatal(err)
			}
			theirs.ended(t)
		})
	}
}

// A process stays of its run when its parent is killed, or it changes its
// folder.
func TestThisRun(t *testing.T) {
	folder, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	root := filepath.Join(folder, "../../../..")
	if want := (run{root, os.Getppid()}); ours != want {
		t.Errorf("the tests of this package are of %v, want %v", ours, want)
	}
	alone := t.TempDir()
	t.Chdir(alone)
	if got := thisRun(); got.checkout != alone {
		t.Errorf("a test program in a folder without a go.mod above is of %s, want %s", got.checkout, alone)
	}
	if ours.checkout != root {
		t.Errorf("a test that changes its folder is of %s", ours.checkout)
	}
}

// A server that does not start says why, and leaves its logs.
func TestStartFails(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	var log strings.Builder
	s, err := Start(t.Context(), &Options{Brief: true, Certificate: "/nowhere/public.crt", Key: "/nowhere/private.key", Log: &log})
	if err == nil {
		s.Close()
		t.Fatal("a server starts without its certificate")
	}
	if !strings.Contains(err.Error(), "/nowhere") {
		t.Errorf("Start: %v, which does not name the certificate", err)
	}
	_, logs, _ := strings.Cut(log.String(), "the logs of Neo4j are in ")
	if _, err := os.Stat(filepath.Join(strings.TrimSpace(logs), "console.log")); err != nil {
		t.Errorf("Start says %q: %v", &log, err)
	}
}

// What is missing is installed where that can be, or named.
func TestInstall(t *testing.T) {
	bin := t.TempDir()
	t.Setenv("PATH", bin)
	t.Setenv("JAVA_HOME", "")
	for name, find := range map[string]func(io.Writer) (string, error){
		"maven": func(log io.Writer) (string, error) {
			return debian.Command(t.Context(), log, "mvn", "fetching Neo4j takes Maven 3.8 or newer", "maven")
		},
		"openjdk-99-jre-headless": func(log io.Writer) (string, error) {
			return java(t.Context(), release{"9", "", 99, []string{"openjdk-98-jre-headless", "openjdk-99-jre-headless"}}, log)
		},
	} {
		t.Run(name, func(t *testing.T) {
			os.Remove(filepath.Join(bin, "apt-get"))
			path, err := find(io.Discard)
			if err == nil || !strings.Contains(err.Error(), "sudo apt-get install") || !strings.Contains(err.Error(), name) {
				t.Fatalf("without a way to install it: %s, %v", path, err)
			}

			// This one knows the newest packages only, and makes their commands.
			script := `#!/bin/sh
case "$*" in
update*) ;;
*openjdk-98*) echo "no such package" >&2; exit 100 ;;
*maven) printf '#!/bin/sh\n' >"` + bin + `/mvn" && /bin/chmod +x "` + bin + `/mvn" ;;
*openjdk-99*) printf '#!/bin/sh\necho '\''openjdk version "99.0.1"'\''\n' >"` + bin + `/java" && /bin/chmod +x "` + bin + `/java" ;;
*) exit 1 ;;
esac
`
			if err := os.WriteFile(filepath.Join(bin, "apt-get"), []byte(script), 0o755); err != nil {
				t.Fatal(err)
			}
			var log strings.Builder
			path, err = find(&log)
			if runtime.GOOS != "linux" || os.Geteuid() != 0 {
				if err == nil || !strings.Contains(err.Error(), "sudo apt-get install") {
					t.Errorf("without the right to install it: %s, %v", path, err)
				}
				return
			}
			if err != nil || filepath.Dir(path) != bin || !strings.Contains(log.String(), "installing "+name) {
				t.Errorf("with a way to install it: %s, %v; it says %q", path, err, &log)
			}
		})
	}
}
