package sqlite

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

var kills = flag.Int("kills", 200, "how many processes TestKill kills")

// childVar is the environment variable that makes the test binary a child process of a
// test, and says what the child does.
const childVar = "WHOPLANS_SQLITE_CHILD"

func TestMain(m *testing.M) {
	if job := os.Getenv(childVar); job != "" {
		child(job, os.Args[1:])
		return
	}
	flag.Parse()
	os.Exit(m.Run())
}

// child does a test's job in a separate process. The test reads its standard output line
// by line; a line that is not an answer is an error.
func child(job string, args []string) {
	jobs := map[string]func(context.Context, []string) error{
		"write":  writeUntilKilled,
		"hold":   holdUntilKilled,
		"full":   writeWhileFull,
		"denied": writeDenied,
	}
	ctx := context.Background()
	if err := jobs[job](ctx, args); err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}

// command returns a child process, and a scanner of its output.
func command(t testing.TB, exe, job string, args ...string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), exe, args...)
	cmd.Env = append(os.Environ(), childVar+"="+job)
	cmd.Stderr = os.Stderr
	if _, err := cmd.StdinPipe(); err != nil { // Wait closes it
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	return cmd, bufio.NewScanner(out)
}

// start runs the test binary as a child process.
func start(t testing.TB, job string, args ...string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd, out := command(t, exe, job, args...)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, out
}

// writers is how many goroutines of a process write concurrently, so that commits are
// grouped.
const writers = 4

// writeUntilKilled writes random changesets to a file, and prints the revision of each
// once it is acknowledged.
func writeUntilKilled(ctx context.Context, args []string) error {
	path, run := args[0], args[1]
	s, err := Open(ctx, path, model(1), nil)
	if err != nil {
		return err
	}
	fmt.Println("open")
	seed, err := strconv.ParseUint(run, 10, 32)
	if err != nil {
		return err
	}
	failed := make(chan error)
	for w := range writers {
		go func() {
			h := newHistory(fmt.Sprintf("%s.%d", run, w), seed<<8|uint64(w))
			for {
				c := h.next()
				c.Reason = strconv.Itoa(len(c.Changes))
				commit, err := s.Write(ctx, c)
				if err != nil {
					failed <- err
					return
				}
				fmt.Println(commit.Rev, commit.Token)
			}
		}()
	}
	return <-failed
}

// TestKill kills writing processes at random moments and checks what they leave:
// everything that was acknowledged is there, nothing is there in part, and the next
// process can open the file at once.
func TestKill(t *testing.T) {
	t.Parallel()
	const lanes = 4
	for lane := range lanes {
		t.Run(strconv.Itoa(lane), func(t *testing.T) {
			t.Parallel()
			v := &victim{rng: rand.New(rand.NewPCG(uint64(lane), 9))}
			for n := range (*kills + lanes - 1 - lane) / lanes {
				if n%12 == 0 { // a new file now and then, since checking a large one is slow
					v.path, v.acked, v.had = testFile(t), map[store.Rev]string{}, 0
				}
				v.kill(t, n*lanes+lane)
				v.look(t, n)
			}
			t.Logf("%d commits were acknowledged, of %d that were made; %d starts were killed before", v.toldOf, v.found, v.early)
			if *kills >= 100 && v.toldOf == 0 {
				t.Error("the kills come too early to try anything")
			}
		})
	}
}

// victim is a file whose processes are killed.
type victim struct {
	path  string
	rng   *rand.Rand
	acked map[store.Rev]string // the tokens of all acknowledged commits

	had int // how many commits the file had when it was last opened

	toldOf, found, early int // what the test has tried
}

// kill starts a process that writes, and kills it while it starts or during its first
// commits.
func (v *victim) kill(t *testing.T, run int) {
	t.Helper()
	cmd, out := start(t, "write", v.path, strconv.Itoa(run))
	kill := func() { _ = cmd.Process.Kill() } // whether it has ended is checked below
	var timer *time.Timer
	if v.rng.IntN(3) == 0 {
		timer = time.AfterFunc(time.Duration(v.rng.IntN(40_000))*time.Microsecond, kill)
	}
	opened := false
	for out.Scan() {
		if out.Text() == "open" {
			opened = true
			if timer == nil {
				timer = time.AfterFunc(time.Duration(v.rng.IntN(25_000))*time.Microsecond, kill)
			}
			continue
		}
		// A line is either written as a whole or not at all.
		number, token, _ := strings.Cut(out.Text(), " ")
		rev, err := strconv.ParseUint(number, 10, 64)
		if err != nil {
			t.Errorf("run %d says %q", run, out.Text())
			continue
		}
		v.acked[store.Rev(rev)] = token
		v.toldOf++
	}
	if !opened {
		v.early++
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.Exited() {
		t.Fatalf("run %d was not killed: %v", run, err)
	}
	if timer != nil {
		timer.Stop()
	}
}

// look opens what a killed process left and compares it with what was acknowledged.
func (v *victim) look(t *testing.T, n int) {
	t.Helper()
	if n%4 == 3 {
		v.cut(t)
	}
	// Every other time the file is only read, so that the next process finds
	// the write-ahead log as the killed one left it.
	o := &Options{ReadOnly: n%2 == 1}
	s, err := Open(t.Context(), v.path, model(1), o)
	if errors.Is(err, fs.ErrNotExist) && o.ReadOnly && len(v.acked) == 0 {
		return // killed before there was a file
	}
	if err != nil {
		t.Fatalf("Open after a kill: %v", err)
	}
	defer mustClose(t, s)
	commits := sameAsLog(t, s)
	v.found += len(commits) - v.had
	v.had = len(commits)
	for rev, token := range v.acked {
		if rev > store.Rev(len(commits)) || commits[rev-1].Token != token {
			t.Errorf("revision %d was acknowledged for %s and is not in the log of %d", rev, token, len(commits))
		}
	}
	for _, c := range commits {
		if c.Reason != strconv.Itoa(len(c.Changes)) {
			t.Errorf("revision %d has %d changes of %s", c.Rev, len(c.Changes), c.Reason)
		}
	}
}

// cut does to a copy of the file what a power cut can do in addition to a kill: the
// write-ahead log ends anywhere, or with garbage. The copy must then hold an earlier
// revision as a whole.
func (v *victim) cut(t *testing.T) {
	t.Helper()
	left := files(t, v.path)
	if len(left[walSuffix]) >= 1000*8192 {
		// SQLite has begun to copy the log into the file. It calls fsync on the log first, so that a
		// power cut can no longer shorten it.
		return
	}
	path := testFile(t)
	for suffix, data := range left {
		b := []byte(data)
		switch suffix {
		case "":
		case walSuffix:
			if len(b) > 0 {
				b = b[:v.rng.IntN(len(b))]
			}
			for range v.rng.IntN(3) * 100 {
				b = append(b, byte(v.rng.Uint32()))
			}
		default:
			continue
		}
		if err := os.WriteFile(path+suffix, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s, err := Open(t.Context(), path, model(1), nil)
	if err != nil {
		t.Fatalf("Open with a cut log: %v", err)
	}
	defer mustClose(t, s)
	for _, c := range sameAsLog(t, s) {
		if token, ok := v.acked[c.Rev]; ok && c.Token != token {
			t.Errorf("revision %d has token %s, was acknowledged for %s", c.Rev, c.Token, token)
		}
	}
}

// holdUntilKilled opens a file, prints that it has, and waits.
func holdUntilKilled(ctx context.Context, args []string) error {
	s, err := Open(ctx, args[0], model(1), nil)
	if err != nil {
		return err
	}
	fmt.Println("open")
	_, err = io.Copy(io.Discard, os.Stdin) // until the test closes it
	return errors.Join(err, s.Close())
}

// TestSecondProcess opens a file that another process holds. That is refused with the
// other's name until the other is killed.
func TestSecondProcess(t *testing.T) {
	t.Parallel()
	path := testFile(t)
	cmd, out := start(t, "hold", path)
	if !out.Scan() || out.Text() != "open" {
		t.Fatalf("the other process says %q", out.Text())
	}
	_, err := Open(t.Context(), path, model(1), nil)
	var used *InUseError
	if !errors.As(err, &used) || used.Holder.PID != cmd.Process.Pid {
		t.Errorf("Open: %v, want it held by process %d", err, cmd.Process.Pid)
	}
	if _, err := Check(t.Context(), path, model(1), nil); !errors.Is(err, ErrInUse) {
		t.Errorf("Check: %v, want %v", err, ErrInUse)
	}
	if _, _, err := Restore(t.Context(), path, path, model(1), nil); !errors.Is(err, ErrInUse) {
		t.Errorf("Restore: %v, want %v", err, ErrInUse)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed
	s, err := Open(t.Context(), path, model(1), nil)
	if err != nil {
		t.Fatalf("Open after the holder was killed: %v", err)
	}
	mustClose(t, s)
}
