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

// Info is what a checked file holds.
type Info struct {
	Rev     store.Rev
	Time    time.Time // of the newest commit; zero if there is none
	Records int
	Model   int   // the version of the model that its records are written in
	Size    int64 // of the file, in bytes
}

// Backup writes the state of one revision, with the log up to it, to a new
// file, while the store is read and written. It returns an [fs.ErrExist] if
// there is a file already. The new file is complete and checked whole, or it
// is not there.
func (s *Store) Backup(ctx context.Context, to string) (Info, error) {
	if s.log.closed.Load() {
		return Info{}, store.ErrClosed
	}
	return s.opener.backup(ctx, s.log.access, to)
}

// Backup is [Store.Backup] of a file that need not be open: one that another
// process serves or that nobody does.
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

// vacuumInto has SQLite write the state of one moment to a new file.
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

// interrupted returns the context's error, if that is why something failed: of
// an interrupted statement SQLite has an error of its own.
func interrupted(ctx context.Context, err error) error { return cmp.Or(ctx.Err(), err) }

// sameFile reports whether two names are those of one file, as those of a link are.
func sameFile(a, b string) bool {
	of, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(of, other)
}

// Restore puts the database in a backup in the place of the one at path, which
// nobody may hold, and returns under which name the old one was kept, empty if
// there was none. What is put in place is a copy that was checked whole before
// anything was moved. The backup stays as it is.
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
