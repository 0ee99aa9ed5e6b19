package sqlite

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/whoplans/whoplans/graph/store"
)

// What can be wrong with a file. These errors are returned wrapped, with the path. Compare them with
// [errors.Is].
var (
	ErrForeign = errors.New("not a database of whoplans")
	ErrNewer   = errors.New("written by a newer version of whoplans")
	ErrOlder   = errors.New("written by an older version of whoplans that this one cannot upgrade")
	ErrDamaged = errors.New("damaged")
	ErrInUse   = errors.New("in use")
)

// applicationID marks the files of this package in SQLite's header. It reads "WhoP".
const applicationID = 0x57686f50

// layout describes the tables of a file. Its version is the user_version in SQLite's
// header. Each step converts the tables from one version to the next, in a transaction on
// a copy of the file.
type layout struct {
	version int
	steps   map[int]func(context.Context, *sql.Tx) error
}

// present returns the layout of schema.sql, with the steps from earlier ones.
func present() layout {
	return layout{version: 3, steps: map[int]func(context.Context, *sql.Tx) error{
		1: func(ctx context.Context, tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, `ALTER TABLE entry ADD COLUMN note TEXT NOT NULL DEFAULT ''`)
			return err
		},
		2: recordAll,
	}}
}

//go:embed schema.sql
var schemaSQL string

// resolve returns the canonical path of a file: absolute and without symbolic links, so
// that each file has only one lock. It refuses what is not a regular file, such as a
// folder or a pipe, before anything waits for it.
func resolve(path string) (string, error) {
	if path == "" || strings.ContainsRune(path, 0) {
		return "", fmt.Errorf("%q is not a file name", path)
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	real, err := filepath.EvalSymlinks(abs)
	if errors.Is(err, fs.ErrNotExist) {
		if taken(abs) {
			return "", fmt.Errorf("%s: a link to nothing", path)
		}
		dir, err := filepath.EvalSymlinks(filepath.Dir(abs))
		if err != nil {
			return "", err
		}
		return filepath.Join(dir, filepath.Base(abs)), nil
	}
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	if i, err := os.Stat(real); err != nil || !i.Mode().IsRegular() {
		return "", cmp.Or(err, fmt.Errorf("%s: not a file", path))
	}
	return real, nil
}

// access says how a file is opened.
type access int

const (
	// still opens a file that nobody writes for reading, and makes no files beside it.
	still access = iota
	// live opens a file that somebody may write for reading.
	live
	// write opens a file for reading and writing.
	write
)

// connect opens a file in SQLite. The pragmas are part of the data source name, so that
// they apply to every connection.
func connect(path string, a access) (*sql.DB, error) {
	q := url.Values{}
	pragma := func(p string) { q.Add("_pragma", p) }
	pragma("busy_timeout(10000)")
	pragma("cell_size_check(1)")
	pragma("trusted_schema(0)")
	switch a {
	case still:
		q.Set("mode", "ro")
		q.Set("immutable", "1")
	case live:
		q.Set("mode", "ro")
	case write:
		q.Set("mode", "rw")
		q.Set("_txlock", "immediate")
		pragma("synchronous(FULL)")
		pragma("cache_size(-8192)")            // 8 MiB
		pragma("journal_size_limit(67108864)") // the size of the -wal file after a large commit
	}
	slash := filepath.ToSlash(path)
	if !strings.HasPrefix(slash, "/") {
		slash = "/" + slash // the path begins with the letter of a drive
	}
	u := url.URL{Scheme: "file", Path: slash, RawQuery: q.Encode()}
	c, err := sqlite.NewConnector(u.String())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	db := sql.OpenDB(c)
	db.SetConnMaxIdleTime(0)
	if a == write {
		db.SetMaxOpenConns(1)
	} else {
		db.SetMaxOpenConns(readers)
		db.SetMaxIdleConns(readers)
	}
	return db, nil
}

// readers is how many connections may read the log at once. Each has a page cache of 2
// MiB.
const readers = 2

// readLayout returns the version of a file's layout, which is at most that of want. It
// reads the header itself, since SQLite would apply, and so change, a journal beside a
// file of another program. The caller must hold the file and have no connection to it,
// since closing the file drops SQLite's locks.
func readLayout(path string, want layout) (int, error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	b := make([]byte, 100)
	n, err := io.ReadFull(f, b)
	switch {
	case errors.Is(err, io.EOF):
		return 0, fmt.Errorf("%s: %w: the file is empty; remove it to begin anew", path, ErrDamaged)
	case err != nil && !errors.Is(err, io.ErrUnexpectedEOF):
		return 0, err
	case !bytes.HasPrefix(b[:n], []byte(magic)):
		return 0, fmt.Errorf("%s: %w: not a database of SQLite", path, ErrForeign)
	case n < len(b):
		return 0, fmt.Errorf("%s: %w: it ends after %d bytes", path, ErrDamaged, n)
	}
	if id := binary.BigEndian.Uint32(b[68:]); id != applicationID {
		return 0, fmt.Errorf("%s: %w: its application id is %#x", path, ErrForeign, id)
	}
	if err := checkSize(f, b); err != nil {
		return 0, fmt.Errorf("%s: %w", path, err)
	}
	version := int(int32(binary.BigEndian.Uint32(b[60:])))
	if version > want.version {
		return 0, fmt.Errorf("%s: %w: layout %d, this program knows %d", path, ErrNewer, version, want.version)
	}
	for v := version; v < want.version; v++ {
		if want.steps[v] == nil {
			return 0, fmt.Errorf("%s: %w: layout %d", path, ErrOlder, version)
		}
	}
	return version, nil
}

// checkSize compares a file's size with the size in its header, unless there are commits
// in a write-ahead log. SQLite would read zeros for a missing part of the last page.
func checkSize(f *os.File, header []byte) error {
	if quiet(f.Name()) != still || !bytes.Equal(header[24:28], header[92:96]) {
		return nil
	}
	i, err := f.Stat()
	if err != nil {
		return err
	}
	page := int64(binary.BigEndian.Uint16(header[16:]))
	if page == 1 {
		page = 65536
	}
	if want := page * int64(binary.BigEndian.Uint32(header[28:])); i.Size() < want {
		return fmt.Errorf("%w: it has %d bytes of %d", ErrDamaged, i.Size(), want)
	}
	return nil
}

// magic is how every SQLite database begins.
const magic = "SQLite format 3\x00"

// head is the newest commit, and what the table of records must hold.
type head struct {
	model   int
	rev     store.Rev
	records int
	sum     uint64 // of the records' images' sums
}

// querier is a database, a connection or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// readHead reads the head and compares it with the log.
func readHead(ctx context.Context, q querier) (h head, err error) {
	var rev, sum int64
	err = q.QueryRowContext(ctx, `SELECT model, rev, records, sum FROM head`).Scan(&h.model, &rev, &h.records, &sum)
	if errors.Is(err, sql.ErrNoRows) {
		return h, fmt.Errorf("%w: no head", ErrDamaged)
	}
	if err != nil {
		return h, coded(err)
	}
	h.rev, h.sum = store.Rev(rev), uint64(sum)
	var count, first, last int64
	err = q.QueryRowContext(ctx, `SELECT count(*), coalesce(min(rev), 1), coalesce(max(rev), 0) FROM entry`).Scan(&count, &first, &last)
	if err != nil {
		return h, coded(err)
	}
	if rev < 0 || count != rev || first != 1 || last != rev {
		return h, fmt.Errorf("%w: the head is revision %d, the log has %d entries from %d to %d", ErrDamaged, rev, count, first, last)
	}
	return h, nil
}

// coded wraps an error of SQLite in the error of this package or of the port with the same
// meaning.
func coded(err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code() {
	case sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMMAP:
		// SQLite fails in one of these ways if the disk is full.
		return fmt.Errorf("%w: %w", store.ErrFull, err)
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR:
		// A statement returns the last of these if a table has been changed.
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	case sqlite3.SQLITE_FULL:
		return fmt.Errorf("%w: %w", store.ErrFull, err)
	case sqlite3.SQLITE_READONLY:
		return fmt.Errorf("%w: %w", store.ErrReadOnly, err)
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return fmt.Errorf("%w by another program: %w", ErrInUse, err)
	case sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN:
		return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
	}
	return err
}
