// Package sqlite is the embedded store: a snapshot in memory, made durable by one SQLite
// file.
//
// All records are read from the snapshot of package memory. The file is read as a whole
// when it is opened. Each commit is on disk, both in the log and in the records, before it
// is acknowledged or visible.
//
// A file belongs to one process at a time. Beside whoplans.db there can be:
//
//	whoplans.db.lock     names the process that holds the file; it is never removed
//	whoplans.db-wal      SQLite's write-ahead log: commits that are not in the file
//	                     yet, part of the database until it is closed
//	whoplans.db-shm      the index of that log, which SQLite can rebuild
//	whoplans.db.next     an unfinished new file, safe to remove
//	whoplans.db.replace  a note that whoplans.db is being replaced by it; the next
//	                     process to open the file finishes that
//	whoplans.db.model-3  the file before an upgrade from version 3 of the model; with
//	                     .before-restore, the file before a restore
//
// Memory grows with the state, not with the log: about 190 MB for 100,000 records of 850
// bytes with a million links, and at most 12 MiB for SQLite's page caches. Opening a file
// reads all records and checks their checksums and SQLite's structures, which takes time
// in proportion to the file.
//
// A file is checked without changing it before it is opened. A file of another program, of
// a newer version or with damage is refused and stays as it is.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// Store is a snapshot in memory with its file. It is safe for concurrent use.
type Store struct {
	*memory.Store
	log    *log
	opener *opener
}

// Options are settings of a store. Nil means all defaults.
type Options struct {
	// ReadOnly opens an existing file for reading, which other readers may do at the same
	// time. Writes return [store.ErrReadOnly].
	ReadOnly bool

	// Upgrades has functions that convert a record from a version of the model, the key, to
	// the next. There must be one for each version from that of the oldest record in the log
	// to the version before the schema's, since records in the log are upgraded when they
	// are read.
	Upgrades map[int]Upgrade

	// Logger logs upgrades, and files that cannot be written. Nil logs nothing.
	Logger *slog.Logger
}

// opener holds what is needed to open a file.
type opener struct {
	Options
	path   string // resolved
	schema store.Schema
	layout layout
}

func newOpener(path string, schema store.Schema, o *Options, l layout) (*opener, error) {
	path, err := resolve(path)
	if err != nil {
		return nil, err
	}
	p := &opener{path: path, schema: schema, layout: l}
	if o != nil {
		p.Options = *o
	}
	if p.Logger == nil {
		p.Logger = slog.New(slog.DiscardHandler)
	}
	return p, nil
}

// Open opens the file at path, or creates it, and holds it until the store is closed. It
// returns an [*InUseError] if another process holds it. It returns an error that wraps
// [ErrForeign], [ErrNewer], [ErrOlder] or [ErrDamaged], and does not change the file, if
// that is not an undamaged file of a known version. A file of an older version is
// upgraded, and the old file is kept beside it.
//
// A file that cannot be written is opened for reading; writes then return
// [store.ErrReadOnly] with the cause.
func Open(ctx context.Context, path string, schema store.Schema, o *Options) (*Store, error) {
	return open(ctx, path, schema, o, present())
}

func open(ctx context.Context, path string, schema store.Schema, o *Options, l layout) (*Store, error) {
	p, err := newOpener(path, schema, o, l)
	if err != nil {
		return nil, err
	}
	mode := lockWrite
	if p.ReadOnly {
		mode = lockRead
		if _, err := os.Stat(p.path); err != nil && !exists(p.path+noteSuffix) {
			return nil, err // before a lock file is made for a file that does not exist
		}
	}
	held, err := take(p.path, mode)
	if err != nil {
		return nil, err
	}
	held.sign()
	s, err := p.open(ctx, held)
	if err != nil {
		return nil, errors.Join(err, held.release())
	}
	return s, nil
}

// Writable implements [store.Prober].
func (s *Store) Writable(ctx context.Context) error {
	if err := s.Store.Writable(ctx); err != nil {
		return err
	}
	return s.log.writable()
}

func (p *opener) open(ctx context.Context, held *lock) (*Store, error) {
	readOnly := p.ReadOnly || !held.held()
	var err error
	if readOnly {
		err = p.lookAt()
	} else {
		err = p.settle(ctx)
	}
	if err != nil {
		return nil, err
	}
	v, err := p.view(ctx)
	if err != nil {
		return nil, err
	}
	if !readOnly && v.head.model < p.schema.Version {
		if err := errors.Join(v.close(), p.upgrade(ctx, v.head.model)); err != nil {
			return nil, err
		}
		if v, err = p.view(ctx); err != nil {
			return nil, err
		}
	}
	l := &log{
		path: p.path, layout: p.layout.version, model: p.schema.Version, upgrades: p.Upgrades,
		head: v.head, read: v.db, access: v.access,
	}
	m, err := v.load(ctx, l, `PRAGMA quick_check(1)`)
	if err != nil {
		return nil, errors.Join(err, v.discard())
	}
	l.lock = held
	if readOnly {
		l.readOnly = fmt.Errorf("%s: %w: opened for reading", p.path, store.ErrReadOnly)
	} else if err := p.begin(ctx, l, v); err != nil {
		return nil, errors.Join(err, m.Close())
	}
	return &Store{Store: m, log: l, opener: p}, nil
}

// begin opens the log of a checked view for writing. The view is not used afterwards.
func (p *opener) begin(ctx context.Context, l *log, v *view) error {
	if err := v.close(); err != nil {
		return err
	}
	if err := l.begin(ctx); err != nil {
		return fmt.Errorf("%s: %w", p.path, err)
	}
	if l.write != nil {
		l.access = live
	} else {
		p.Logger.WarnContext(ctx, "database cannot be written", "path", p.path, "err", l.readOnly)
		if err := l.lock.share(p.path); err != nil {
			return err
		}
	}
	var err error
	l.read, err = connect(p.path, l.access)
	return err
}

// lookAt returns an error if the file at the path cannot be read as it is.
func (p *opener) lookAt() error {
	if exists(p.path + noteSuffix) {
		return fmt.Errorf("%s: %w: it is being replaced; open it for writing to finish that", p.path, store.ErrReadOnly)
	}
	if !p.ReadOnly && !exists(p.path) {
		return fmt.Errorf("%s: %w: it is not there, and its folder cannot be written", p.path, store.ErrReadOnly)
	}
	version, err := readLayout(p.path, p.layout)
	if err == nil && version != p.layout.version {
		err = fmt.Errorf("%s: %w: layout %d; open it for writing to upgrade it", p.path, ErrOlder, version)
	}
	return err
}

// settle creates the file if it does not exist, and upgrades it to the present layout.
func (p *opener) settle(ctx context.Context) error {
	if err := finishReplacing(p.path); err != nil {
		return err
	}
	if !exists(p.path) {
		if exists(p.path + walSuffix) {
			return fmt.Errorf("%s: %w: the file is gone but %s is there", p.path, ErrDamaged, p.path+walSuffix)
		}
		return p.create(ctx)
	}
	version, err := readLayout(p.path, p.layout)
	if err != nil || version == p.layout.version {
		return err
	}
	return p.upgradeLayout(ctx, version)
}

// create makes an empty database. It does so under another name, so that a file at the
// path is always complete.
func (p *opener) create(ctx context.Context) (err error) {
	next := p.path + nextSuffix
	if err := removeDatabase(next); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, removeDatabase(next))
		}
	}()
	f, err := os.OpenFile(next, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	db, err := connect(next, write)
	if err != nil {
		return err
	}
	err = inTx(ctx, db, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, schemaSQL+fmt.Sprintf(`
			PRAGMA application_id = %d;
			PRAGMA user_version = %d;
			INSERT INTO head (one, model, rev, records, sum) VALUES (1, %d, 0, 0, 0);
			`, applicationID, p.layout.version, p.schema.Version))
		return err
	})
	if err == nil {
		_, err = db.ExecContext(ctx, `PRAGMA journal_mode = WAL`)
	}
	if err = errors.Join(err, db.Close()); err != nil {
		return interrupted(ctx, fmt.Errorf("%s: %w", p.path, coded(err)))
	}
	if err := syncFile(next); err != nil {
		return err
	}
	if err := os.Rename(next, p.path); err != nil {
		return err
	}
	return syncDir(p.path)
}

// inTx runs a function in a transaction.
func inTx(ctx context.Context, db *sql.DB, f func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := f(tx); err != nil {
		_ = tx.Rollback() // SQLite may have done it
		return err
	}
	return tx.Commit()
}

// view is a file that is opened for reading while nobody writes it, to check it before it
// is used.
type view struct {
	opener *opener
	path   string
	access access
	hadShm bool
	db     *sql.DB
	head   head
}

// view opens the opener's file for reading.
func (p *opener) view(ctx context.Context) (*view, error) { return p.viewOf(ctx, p.path) }

// viewOf opens a file for reading and reads its head. It does not write to the file. If
// there is a write-ahead log, SQLite reads the file through it and leaves both; otherwise
// SQLite is told that the file does not change.
func (p *opener) viewOf(ctx context.Context, path string) (*view, error) {
	v := &view{opener: p, path: path, access: quiet(path), hadShm: exists(path + shmSuffix)}
	db, err := connect(path, v.access)
	if err != nil {
		return nil, err
	}
	v.db = db
	if v.head, err = readHead(ctx, db); err == nil && v.head.model > p.schema.Version {
		err = fmt.Errorf("%w: version %d of the model, this program knows %d", ErrNewer, v.head.model, p.schema.Version)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), v.discard())
	}
	return v, nil
}

// quiet returns how to open a file that nobody writes.
func quiet(path string) access {
	if i, err := os.Stat(path + walSuffix); err != nil || i.Size() == 0 {
		return still
	}
	return live
}

func (v *view) close() error { return v.db.Close() }

// discard closes a view of a file that is no longer used, and removes what SQLite left
// beside it.
func (v *view) discard() error {
	err := v.close()
	if v.access == live && !v.hadShm {
		err = errors.Join(err, remove(v.path+shmSuffix))
	}
	return err
}

// load returns a snapshot of the file, while SQLite checks the structure of the file in
// parallel.
func (v *view) load(ctx context.Context, l *log, check string) (*memory.Store, error) {
	p := v.opener
	if err := v.checkUpgrades(ctx); err != nil {
		return nil, fmt.Errorf("%s: %w", v.path, err)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	structure := make(chan error, 1)
	go func() { structure <- checkStructure(ctx, v.db, check) }()
	records := (&loader{db: v.db, head: v.head, model: p.schema.Version, upgrades: p.Upgrades}).all(ctx)
	m, err := memory.Open(p.schema, v.head.rev, records, l)
	if err != nil {
		cancel()
		<-structure
		return nil, fmt.Errorf("%s: %w", v.path, err)
	}
	if err := <-structure; err != nil {
		return nil, fmt.Errorf("%s: %w", v.path, err)
	}
	return m, nil
}

// checkStructure runs one of SQLite's checks.
func checkStructure(ctx context.Context, q querier, check string) error {
	var found string
	if err := q.QueryRowContext(ctx, check).Scan(&found); err != nil {
		return coded(err)
	}
	if found != "ok" {
		return fmt.Errorf("%w: %s", ErrDamaged, strings.TrimPrefix(found, "*** in database main ***\n"))
	}
	return nil
}

// checkUpgrades checks that the oldest image in the log can be upgraded. That is the first
// image, since versions never decrease.
func (v *view) checkUpgrades(ctx context.Context) error {
	var image []byte
	err := v.db.QueryRowContext(ctx, `SELECT image FROM change ORDER BY n LIMIT 1`).Scan(&image)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return coded(err)
	}
	for m := imageModel(image); m < v.opener.schema.Version; m++ {
		if v.opener.Upgrades[m] == nil {
			return fmt.Errorf("%w: version %d of the model", ErrOlder, m)
		}
	}
	return nil
}
