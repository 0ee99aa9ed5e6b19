// Package sqlite keeps accounts in a file of their own, beside that of the
// records: only its owner may read it, and several processes may use it at
// once, so that commands work while a server runs.
package sqlite

import (
	"context"
	"database/sql"
	_ "embed" // the tables
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/room"
)

// applicationID marks the files of this package in SQLite's header: "WhoA".
const applicationID = 0x57686f41

// layout is the version of the tables in schema.sql.
const layout = 1

//go:embed schema.sql
var schemaSQL string

// Store is an [accounts.Store] in a file, or in memory.
type Store struct {
	name        string // of the file, for messages
	path        string // of the file; empty in memory
	read, write *sql.DB
	closed      atomic.Bool
}

var _ accounts.Store = (*Store)(nil)

// patience is how long a process waits for another to write.
const patience = 10 * time.Second

// Open opens a file, and makes it if there is none. It fails with store.ErrInvalid if the
// file holds something else, or was made by a newer version.
func Open(ctx context.Context, path string) (*Store, error) {
	f, err := os.OpenFile(filepath.Clean(path), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	// Somebody may have copied it here with wider permissions than it should have.
	if err := errors.Join(f.Chmod(0o600), f.Close()); err != nil {
		return nil, err
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	u := url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(filepath.ToSlash(abs), "/")}
	s, err := open(ctx, path, u, 4)
	if err != nil {
		return nil, err
	}
	s.path = abs
	return s, nil
}

// OpenMemory opens a store that has no file and forgets everything when it is closed.
func OpenMemory(ctx context.Context) (*Store, error) {
	return open(ctx, "accounts in memory", url.URL{Scheme: "file", Opaque: ":memory:"}, 0)
}

// open opens a database with a number of connections that only read; if that is 0, the
// one that writes reads too.
func open(ctx context.Context, name string, u url.URL, readers int) (*Store, error) {
	s := &Store{name: name}
	var err error
	if s.write, err = connect(u, pool{connections: 1, writes: true}); err != nil {
		return nil, err
	}
	s.read = s.write
	err = s.prepare(ctx)
	if err == nil && readers > 0 {
		s.read, err = connect(u, pool{connections: readers})
	}
	if err != nil {
		return nil, errors.Join(s.explain(ctx, err), s.write.Close())
	}
	return s, nil
}

// pool is connections of one sort: that write, or only read.
type pool struct {
	connections int
	writes      bool
}

func connect(u url.URL, p pool) (*sql.DB, error) {
	q := url.Values{}
	q.Add("_pragma", fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds()))
	q.Add("_pragma", "trusted_schema(0)")
	q.Add("_pragma", "secure_delete(1)") // what was removed is gone from the file, too
	if p.writes {
		q.Set("_txlock", "immediate")
		q.Add("_pragma", "synchronous(FULL)")
	} else {
		q.Add("_pragma", "query_only(1)")
	}
	u.RawQuery = q.Encode()
	c, err := sqlite.NewConnector(u.String())
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(c)
	db.SetMaxOpenConns(p.connections)
	db.SetMaxIdleConns(p.connections)
	return db, nil
}

// prepare makes the tables in a new file, and refuses a file of another program. Two
// processes may do so at once.
func (s *Store) prepare(ctx context.Context) error {
	var id, version, tables int
	look := func(q interface {
		QueryRowContext(context.Context, string, ...any) *sql.Row
	}) error {
		return errors.Join(
			q.QueryRowContext(ctx, `PRAGMA application_id`).Scan(&id),
			q.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version),
			q.QueryRowContext(ctx, `SELECT count(*) FROM sqlite_schema`).Scan(&tables),
		)
	}
	if err := look(s.write); err != nil {
		return err
	}
	switch {
	case id == applicationID && version == layout:
		return nil
	case id == applicationID:
		return fmt.Errorf("%w: layout %d, and this program knows %d", store.ErrInvalid, version, layout)
	case id != 0 || tables > 0:
		return fmt.Errorf("%w: it holds no accounts of whoplans", store.ErrInvalid)
	}
	if _, err := s.write.ExecContext(ctx, `PRAGMA journal_mode = WAL`); err != nil {
		return err
	}
	return inTx(ctx, s.write, func(t *sql.Tx) error {
		if err := look(t); err != nil || id == applicationID {
			return err // somebody else was faster
		}
		_, err := t.ExecContext(ctx, schemaSQL+fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, layout))
		return err
	})
}

func inTx(ctx context.Context, db *sql.DB, do func(*sql.Tx) error) error {
	t, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = t.Rollback() }() // after a commit, or what SQLite rolled back, it does nothing
	if err := do(t); err != nil {
		return err
	}
	return t.Commit()
}

// Read implements [accounts.Store].
func (s *Store) Read(ctx context.Context, do func(accounts.Tx) error) error {
	if s.closed.Load() {
		return store.ErrClosed
	}
	return s.explain(ctx, do(tx{s.read}))
}

// Write implements [accounts.Store].
func (s *Store) Write(ctx context.Context, do func(accounts.Tx) error) error {
	if s.closed.Load() {
		return store.ErrClosed
	}
	return s.explain(ctx, inTx(ctx, s.write, func(t *sql.Tx) error { return do(tx{t}) }))
}

// Writable implements [store.Prober].
func (s *Store) Writable(context.Context) error {
	switch {
	case s.closed.Load():
		return store.ErrClosed
	case s.path == "":
		return nil
	}
	return room.Beside(s.path)
}

// Close implements [accounts.Store].
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return store.ErrClosed
	}
	if s.read == s.write {
		return s.write.Close()
	}
	return errors.Join(s.read.Close(), s.write.Close())
}

// Backup writes what is kept at one moment to a new file, which only its owner
// may read. It returns an fs.ErrExist if there is a file already.
func (s *Store) Backup(ctx context.Context, to string) error {
	f, err := os.OpenFile(filepath.Clean(to), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	err = f.Close()
	if err == nil {
		_, err = s.write.ExecContext(ctx, `VACUUM INTO ?`, to)
	}
	if err != nil {
		return errors.Join(s.explain(ctx, err), os.Remove(to))
	}
	return nil
}

// explain gives an error of SQLite the meaning that callers look for.
func (s *Store) explain(ctx context.Context, err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	meaning := store.ErrUnavailable
	switch e.Code() {
	case sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMMAP: // what SQLite meets first on a disk that is full
		meaning = store.ErrFull
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_FULL:
		meaning = store.ErrFull
	case sqlite3.SQLITE_READONLY:
		meaning = store.ErrReadOnly
	case sqlite3.SQLITE_CONSTRAINT:
		meaning = store.ErrExists
	case sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT:
		meaning = store.ErrInvalid
	}
	return fmt.Errorf("%s: %w: %w", s.name, meaning, err)
}
