package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// Info describes a checked file.
type Info struct {
	Rev     store.Rev
	Time    time.Time // of the newest commit; zero if there is none
	Records int
	Model   int   // the version of the model that its records are written in
	Size    int64 // of the file, in bytes
}

// Backup writes the state of one revision, with the log up to it, to a new file while the
// store remains in use. It returns an error that wraps [fs.ErrExist] if the file exists.
// The new file is either complete and fully checked, or not there.
func (s *Store) Backup(ctx context.Context, to string) (Info, error) {
	if s.log.closed.Load() {
		return Info{}, store.ErrClosed
	}
	return s.opener.backup(ctx, s.log.access, to)
}

// Backup is like [Store.Backup] for a file that this process has not opened. Another
// process may hold it.
func Backup(ctx context.Context, path, to string, schema store.Schema, o *Options) (_ Info, err error) {
	p, err := newOpener(path, schema, o, present())
	if err != nil {
		return Info{}, err
	}
	if _, err := os.Stat(p.path); err != nil {
		return Info{}, err
	}
	held, err := take(p.path, lockLook)
	if errors.Is(err, ErrInUse) {
		return p.backup(ctx, live, to)
	}
	if err != nil {
		return Info{}, err
	}
	held.sign()
	defer func() { err = errors.Join(err, held.release()) }()
	if err := p.lookAt(); err != nil {
		return Info{}, err
	}
	return p.backup(ctx, quiet(p.path), to)
}

func (p *opener) backup(ctx context.Context, a access, to string) (info Info, err error) {
	to, err = resolve(to)
	if err != nil {
		return info, err
	}
	if exists(to) {
		return info, fmt.Errorf("%s: %w", to, fs.ErrExist)
	}
	next := to + nextSuffix
	if err := removeDatabase(next); err != nil {
		return info, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, removeDatabase(next))
		}
	}()
	if err := vacuumInto(ctx, p.path, a, next); err != nil {
		return info, err
	}
	if info, err = p.check(ctx, next); err != nil {
		return info, fmt.Errorf("the backup is not sound: %w", err)
	}
	if err := os.Rename(next, to); err != nil {
		return info, err
	}
	return info, syncDir(to)
}

// vacuumInto makes SQLite write the state of one moment to a new file.
func vacuumInto(ctx context.Context, path string, a access, to string) error {
	i, err := os.Stat(path)
	if err != nil {
		return err
	}
	// The copy must never be readable by anybody who may not read the original.
	f, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	db, err := connect(path, a)
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, `VACUUM INTO ?`, to)
	if err = errors.Join(err, db.Close()); err != nil {
		return interrupted(ctx, fmt.Errorf("copy %s to %s: %w", path, to, coded(err)))
	}
	if err := os.Chmod(to, i.Mode().Perm()|0o600); err != nil {
		return err
	}
	return syncFile(to)
}

// interrupted returns the context's error if there is one, and otherwise err. SQLite has
// an error of its own for interrupted statements.
func interrupted(ctx context.Context, err error) error { return cmp.Or(ctx.Err(), err) }

// sameFile reports whether two paths lead to the same file, for example through a link.
func sameFile(a, b string) bool {
	of, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(of, other)
}

// Restore replaces the database at path by the one in a backup, and returns the name under
// which the old one was kept, or "" if there was none. Nobody may hold the database.
// Restore checks a copy of the backup fully before it moves anything, and does not change
// the backup.
func Restore(ctx context.Context, backup, path string, schema store.Schema, o *Options) (kept string, info Info, err error) {
	p, err := newOpener(path, schema, o, present())
	if err != nil {
		return "", info, err
	}
	backup, err = resolve(backup)
	if err != nil {
		return "", info, err
	}
	held, err := take(p.path, lockWrite)
	if err != nil {
		return "", info, err
	}
	held.sign()
	defer func() { err = errors.Join(err, held.release()) }()
	if !held.held() {
		return "", info, fmt.Errorf("%s: %w", p.path, store.ErrReadOnly)
	}
	if err := finishReplacing(p.path); err != nil {
		return "", info, err
	}
	if sameFile(backup, p.path) {
		return "", info, fmt.Errorf("%w: %s cannot be restored from itself", store.ErrInvalid, path)
	}
	source, err := take(backup, lockLook)
	if err != nil {
		return "", info, err
	}
	source.sign()
	defer func() { err = errors.Join(err, source.release()) }()
	version, err := readLayout(backup, p.layout)
	if err != nil {
		return "", info, err
	}
	return p.rebuild(ctx, backup, p.path+".before-restore", func(db *sql.DB, _ string) error {
		return p.stepUp(ctx, db, version)
	})
}
