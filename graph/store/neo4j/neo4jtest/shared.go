package neo4jtest

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

// The packages of a run are tested side by side, each by a process of its own,
// and share a server, which no other run can find. Who needs one first starts
// it and writes where it is into a file; who comes later finds it there. All
// hold the writing end of a named pipe that the server's watchdog reads: when
// the last of them has ended, in whatever way, the watchdog sees the end of the
// pipe and ends the server.

// share is a process's part in a shared server.
type share struct {
	URL  string `json:"url"`
	Home string `json:"home"`

	hold io.WriteCloser
}

// run is what tests a checkout: the go command, which is the parent of each
// package's process.
type run struct {
	checkout string
	parent   int
}

// ours is the run that this process belongs to. It is asked for at once: a test
// may change its folder, and go may be killed before its children are.
var ours = thisRun()

func thisRun() run {
	folder, err := os.Getwd()
	if err != nil {
		return run{parent: os.Getppid()}
	}
	for root := folder; ; root = filepath.Dir(root) {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			return run{root, os.Getppid()}
		}
		if root == filepath.Dir(root) {
			return run{folder, os.Getppid()} // a test program on its own
		}
	}
}

// pipe is the name of the pipe in a server's home.
const pipe = "users"

// shared is this process's part in a shared server, if it has asked for one.
// What goes on between tests of one process is theirs, so this is the
// package's.
var shared struct {
	once sync.Once
	share
	err error
}

// sharedURL returns the address of the server that the packages of this run
// share.
func sharedURL() (string, error) {
	shared.once.Do(func() {
		shared.share, shared.err = join(context.Background(), &Options{Log: os.Stderr})
	})
	return shared.URL, shared.err
}

// sharing is the file that says where the server of a run is. It is looked at
// under a lock of the checkout: a file of each run's own to lock could not be
// removed without letting two in.
func (r run) sharing() (file string, unlock func() error, err error) {
	v, err := releaseOf(os.Getenv(VersionVariable))
	if err != nil {
		return "", nil, err
	}
	h := fnv.New64a()
	h.Write([]byte(r.checkout))
	checkout := filepath.Join(os.TempDir(), fmt.Sprintf("whoplans-neo4j-%d-%016x", os.Getuid(), h.Sum64()))
	lock := flock.New(checkout + ".lock")
	return fmt.Sprintf("%s-%d-%s", checkout, r.parent, v.version), lock.Close, lock.Lock()
}

// join returns a part in the server that runs, or in a new one.
func join(ctx context.Context, o *Options) (share, error) {
	file, unlock, err := ours.sharing()
	if err != nil {
		return share{}, err
	}
	defer unlock()
	if s, ok := joinRunning(file); ok {
		return s, nil
	}
	server, err := start(ctx, o, file)
	if err != nil {
		return share{}, err
	}
	s := share{URL: server.URL(), Home: server.home, hold: server.hold}
	text, err := json.Marshal(s)
	if err == nil {
		err = os.WriteFile(file, text, 0o600)
	}
	if err != nil {
		return share{}, errors.Join(err, server.Close())
	}
	return s, nil
}

// joinRunning takes part in the server that a file tells of, if it still
// listens and is looked after. Its watchdog may be about to end it, and so has
// to sign.
func joinRunning(file string) (share, bool) {
	var s share
	text, err := os.ReadFile(file)
	if err != nil || json.Unmarshal(text, &s) != nil {
		return share{}, false
	}
	hold, err := os.OpenFile(filepath.Join(s.Home, pipe), os.O_WRONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return share{}, false // nobody reads it
	}
	s.hold = hold
	sign := fmt.Sprintf("user-%d", os.Getpid())
	signed := func() bool {
		_, err := os.Stat(filepath.Join(s.Home, sign))
		return err == nil
	}
	if _, err := fmt.Fprintln(hold, sign); err == nil && await(signed) && s.listens() {
		return s, true
	}
	hold.Close()
	return share{}, false
}

// listens reports whether the server takes connections.
func (s share) listens() bool {
	address, err := url.Parse(s.URL)
	if err != nil {
		return false
	}
	c, err := net.DialTimeout("tcp", address.Host, 10*time.Second)
	if err == nil {
		c.Close()
	}
	return err == nil
}

// await waits until something is so, and gives up after some time.
func await(so func() bool) bool {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(20 * time.Second); !so(); {
		select {
		case <-tick.C:
		case <-late:
			return false
		}
	}
	return true
}

// leave gives up this process's part in the shared server, and waits for the
// server's end if it was the last.
func leave() error {
	if shared.hold == nil {
		return nil
	}
	_, unlock, err := ours.sharing() // nobody else comes or goes meanwhile
	if err != nil {
		return err
	}
	defer unlock()
	if err := shared.hold.Close(); err != nil {
		return err
	}
	if held, err := held(filepath.Join(shared.Home, pipe)); err != nil || held {
		return err
	}
	there := func(name string) bool {
		_, err := os.Stat(filepath.Join(shared.Home, name))
		return err == nil
	}
	if !await(func() bool { return !there("") || there("keep") && !there("data") }) {
		return fmt.Errorf("the watchdog of the Neo4j in %s does not end it", shared.Home)
	}
	return nil
}

// held reports whether somebody holds the writing end of a pipe. Nobody does
// if it is gone.
func held(name string) (bool, error) {
	fd, err := syscall.Open(name, syscall.O_RDONLY|syscall.O_NONBLOCK|syscall.O_CLOEXEC, 0)
	if errors.Is(err, syscall.ENOENT) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer syscall.Close(fd)
	n, err := syscall.Read(fd, make([]byte, 1))
	if errors.Is(err, syscall.EAGAIN) {
		return true, nil
	}
	return n > 0, err
}

// keepLogs has the watchdog of the shared server leave its logs.
func keepLogs() string {
	_ = os.WriteFile(filepath.Join(shared.Home, "keep"), nil, 0o600) // without it they are lost, which is no reason to fail
	return filepath.Join(shared.Home, "logs")
}

// own makes the database the caller's until release is called. Others, of
// other packages too, wait in line: who waits holds the first lock, so that
// who has just released the database does not get it again before them.
func own(ctx context.Context, address string) (release func() error, err error) {
	h := fnv.New32a()
	h.Write([]byte(address))
	name := filepath.Join(cmp.Or(shared.Home, os.TempDir()), fmt.Sprintf("whoplans-database-%08x", h.Sum32()))
	line, database := flock.New(name+".line"), flock.New(name+".lock")
	defer line.Close()
	for _, l := range []*flock.Flock{line, database} {
		if _, err := l.TryLockContext(ctx, 5*time.Millisecond); err != nil {
			return nil, fmt.Errorf("waiting for the database: %w", err)
		}
	}
	return database.Close, nil
}
