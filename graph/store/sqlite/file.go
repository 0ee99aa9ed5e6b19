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

// What can be wrong with a file. They come wrapped, with the path; compare
// with [errors.Is].
var (
	ErrForeign = errors.New("not a database of whoplans")
	ErrNewer   = errors.New("written by a newer version of whoplans")
	ErrOlder   = errors.New("written by an older version of whoplans that this one cannot upgrade")
	ErrDamaged = errors.New("damaged")
	ErrInUse   = errors.New("in use")
)

// applicationID marks the files of this package in SQLite's header: "WhoP".
const applicationID = 0x57686f50

// layout is how the tables of a file look. Its version is in SQLite's header
// as user_version. A step turns the tables of one version into those of the
// next, in a transaction on a copy of the file.
type layout struct {
	version int
	steps   map[int]func(context.Context, *sql.Tx) error
}

// present is the layout that schema.sql describes, with the steps from earlier
// ones.
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

// resolve returns the one name of a file: absolute and without symbolic links,
// so that each file has one lock. What is there and is no file, such as a
// folder or a pipe, is refused before anything waits for it.
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

// access is how a file is opened.
type access int

const (
	// still reads a file that nobody writes, without making files beside it.
	still access = iota
	// live reads a file that somebody may write.
	live
	// write reads and writes.
	write
)

// connect opens a file in SQLite. Pragmas are in the data source name, since
// each connection has its own.
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
		pragma("journal_size_limit(67108864)") // what a large commit leaves of the -wal
	}
	slash := filepath.ToSlash(path)
	if !strings.HasPrefix(slash, "/") {
		slash = "/" + slash // a drive's letter
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

// readers is how many connections read the log at once. Each has a page cache
// of 2 MiB.
const readers = 2

// readLayout returns the version of a file's layout, at most that of want. It
// reads the header without SQLite, which would take up a journal that lies
// beside a foreign file and change it. The caller holds the file, and has no
// connection to it: closing it would drop SQLite's locks.
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

// checkSize compares a file's size with what its header says, if nothing is in
// a write-ahead log. SQLite takes the missing end of a last page for zeros.
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

// magic is what every database of SQLite begins with.
const magic = "SQLite format 3\x00"

// head is the newest commit and what the table of records must hold.
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

// coded gives an error of SQLite the meaning that callers look for.
func coded(err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code() {
	case sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMMAP:
		// What SQLite meets first on a disk that is full.
		return fmt.Errorf("%w: %w", store.ErrFull, err)
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR:
		// The last is what a statement gets when a table is not as it was.
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
