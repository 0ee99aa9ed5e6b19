package sqlite

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

// Holder is the process that holds a file, as far as it is known.
type Holder struct {
	PID   int       `json:"pid"`
	Host  string    `json:"host"`
	Since time.Time `json:"since"`
}

// String describes the process in words.
func (h Holder) String() string {
	if h.PID == 0 {
		return "another process"
	}
	return fmt.Sprintf("process %d on %s, since %s", h.PID, h.Host, h.Since.Format("2006-01-02 15:04:05 MST"))
}

// InUseError says that another process holds a file. It wraps [ErrInUse].
type InUseError struct {
	Path   string
	Holder Holder
}

// Error names the file and the process that holds it.
func (e *InUseError) Error() string {
	return fmt.Sprintf("%s: %v by %v", e.Path, ErrInUse, e.Holder)
}

// Unwrap returns [ErrInUse].
func (e *InUseError) Unwrap() error { return ErrInUse }

// lock holds a database file by a lock on a separate file beside it. SQLite's own locks on
// the database file would not do: they belong to the process, and are lost as soon as
// anything in the process closes that file. The lock ends with the process, however that
// ends. The lock file is never removed, since then two processes could lock two files with
// the same name.
type lock struct {
	flock *flock.Flock // nil if the lock file could not be made, so that nobody can write here
	owner bool         // the lock file names this process
}

// lockMode says what a file is held for.
type lockMode int

const (
	lockWrite lockMode = iota // exclusively
	lockRead                  // shared with other readers
	lockLook                  // like lockRead, but makes no lock file if there is none
)

// take holds the file at a resolved path, or returns an [*InUseError]. If no lock file can
// be made because nothing can be written there, the lock holds nothing.
func take(path string, mode lockMode) (*lock, error) {
	if mode == lockLook && !exists(path+".lock") {
		return &lock{}, nil
	}
	l := &lock{flock: flock.New(path+".lock", flock.SetPermissions(0o644))}
	try := l.flock.TryRLock
	if mode == lockWrite {
		try = l.flock.TryLock
	}
	ok, err := try()
	switch {
	case errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS):
		return &lock{}, nil
	case err != nil:
		return nil, fmt.Errorf("%s: lock: %w", path, err)
	case !ok:
		return nil, &InUseError{Path: path, Holder: readHolder(path + ".lock")}
	}
	return l, nil
}

// sign writes the name of this process into the lock file. It ignores errors, which only
// make messages less informative: the lock may prevent reading, or the file may belong to
// another user.
func (l *lock) sign() {
	if !l.held() {
		return
	}
	host, err := os.Hostname()
	if err != nil {
		host = "this host"
	}
	b, err := json.Marshal(Holder{PID: os.Getpid(), Host: host, Since: time.Now().UTC().Truncate(time.Second)})
	if err != nil {
		return
	}
	l.owner = os.WriteFile(l.flock.Path(), append(b, '\n'), 0o644) == nil
}

// held reports whether the lock excludes other processes.
func (l *lock) held() bool { return l.flock != nil }

// share lets other readers in, after the file has turned out not to be writable.
func (l *lock) share(path string) error {
	ok, err := l.flock.TryRLock()
	if err == nil && !ok {
		return &InUseError{Path: path, Holder: readHolder(path + ".lock")}
	}
	return err
}

func (l *lock) release() error {
	if l.flock == nil {
		return nil
	}
	if l.owner && (l.flock.Locked() || l.flock.RLocked()) {
		_ = os.Truncate(l.flock.Path(), 0)
	}
	return l.flock.Unlock()
}

func readHolder(path string) Holder {
	var h Holder
	b, err := os.ReadFile(path)
	if err != nil || json.Unmarshal(b, &h) != nil {
		return Holder{}
	}
	return h
}
