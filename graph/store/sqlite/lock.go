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

// Holder is the process that holds a file.
type Holder struct {
	PID   int       `json:"pid"`
	Host  string    `json:"host"`
	Since time.Time `json:"since"`
}

// String says who it is in words.
func (h Holder) String() string {
	if h.PID == 0 {
		return "another process"
	}
	return fmt.Sprintf("process %d on %s, since %s", h.PID, h.Host, h.Since.Format("2006-01-02 15:04:05 MST"))
}

// InUseError says that another process holds a file. It is an [ErrInUse].
type InUseError struct {
	Path   string
	Holder Holder
}

// Error names the file and who holds it.
func (e *InUseError) Error() string {
	return fmt.Sprintf("%s: %v by %v", e.Path, ErrInUse, e.Holder)
}

// Unwrap returns [ErrInUse].
func (e *InUseError) Unwrap() error { return ErrInUse }

// HeldBy returns who holds a file: nil if nobody does. By the time it returns
// that can have changed.
func HeldBy(path string) (*Holder, error) {
	path, err := resolve(path)
	if err != nil {
		return nil, err
	}
	l, err := take(path, lockLook)
	var used *InUseError
	if errors.As(err, &used) {
		return &used.Holder, nil
	}
	if err != nil {
		return nil, err
	}
	return nil, l.release()
}

// lock is the hold on a database file: a lock on a file of its own beside it,
// because SQLite's locks on the database file belong to the process and are
// lost as soon as anything in the process closes that file. It ends with the
// process, however that ends. The file stays, since removing it could let two
// processes lock two files of one name.
type lock struct {
	flock *flock.Flock // nil if the file could not be made: nobody here can write
	owner bool         // the lock file says who we are
}

// lockMode is what a file is held for.
type lockMode int

const (
	lockWrite lockMode = iota // alone
	lockRead                  // with other readers
	lockLook                  // the same, leaving nothing beside a file that nobody ever held
)

// take holds the file at a resolved path, or returns an [*InUseError]. Where
// nothing can be written, so that there can be no lock, it holds nothing.
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

// sign writes into the lock file who holds it. That it may fail, where files
// are locked against reading or the file is another user's, only makes
// messages poorer.
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

// held reports whether the lock keeps others out.
func (l *lock) held() bool { return l.flock != nil }

// share lets others read a file that turned out not to be writable by its
// holder.
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
