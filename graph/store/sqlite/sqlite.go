// Package sqlite is the embedded store: a snapshot in memory made durable by
// one SQLite file.
//
// All reads of records come from the snapshot of package memory; the file is
// read whole when it is opened. What the file adds is that a commit is on the
// disk, in the log and in the records at once, before it is acknowledged or
// seen, and that the log can be read.
//
// A file belongs to one process at a time. Beside whoplans.db there can be
//
//	whoplans.db.lock     who holds it; stays when nobody does
//	whoplans.db-wal      SQLite's write-ahead log: commits that are not in the
//	                     file yet, part of the database until a clean close
//	whoplans.db-shm      its index, which SQLite rebuilds
//	whoplans.db.next     a new file being made; safe to remove
//	whoplans.db.replace  says that whoplans.db is being replaced by it; the
//	                     next to open the file finishes that
//	whoplans.db.model-3  what the file was before an upgrade from version 3 of
//	                     the model, or before a restore (.before-restore)
//
// Memory is bounded by the state, not by the log: about 190 MB for 100,000
// records of 850 bytes with a million links, and at most 12 MiB of SQLite's
// page caches. Opening reads all records, checks their sums and SQLite's
// structures, in time that grows with the file.
//
// A file is opened only after it was looked at without changing anything: one
// of another program, of a newer version or with damage is refused as it is.
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

// Store is a snapshot of a file and the file. It is safe for concurrent use.
type Store struct {
	*memory.Store
	log    *log
	opener *opener
}

// Options are settings of a store. Nil means all defaults.
type Options struct {
	// ReadOnly opens an existing file without ever writing to it, together
	// with other readers. Writes return [store.ErrReadOnly].
	ReadOnly bool

	// Upgrades bring records from one version of the model, the key, to the
	// next. There must be one for each version from that of the oldest record
	// in the log to the schema's, since the log is read through them.
	Upgrades map[int]Upgrade

	// Logger gets a line for upgrades and for files that cannot be written. Nil
	// logs nothing.
	Logger *slog.Logger
}

// opener is what opening a file needs to know.
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

// Open opens the file at path, or makes it, and holds it until the store is
// closed. It returns an [*InUseError] if another process holds it, and
// [ErrForeign], [ErrNewer], [ErrOlder] or [ErrDamaged] if it is not a sound
// file of a known version; then the file is as it was. A file of an older
// version is upgraded, and the old one kept beside it.
//
// A file that cannot be written is opened for reading: writes return
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
			return nil, err // before a lock is made beside nothing
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

// begin turns the log of a checked view into one that writes. What it read
// from until then knew of no writer.
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

// lookAt fails if the file at the path cannot be read as it is.
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

// settle brings the file at the path into being and to the present layout.
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

// create makes an empty database. It is made under another name, so that a
// file at the path is always whole.
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

// view is a file opened for reading, nobody writing it: what is looked at
// before a file is used.
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

// viewOf opens a file for reading and reads its head. Nothing is written to
// the file: where there is no write-ahead log SQLite is told that nothing
// will change, otherwise it reads the file through the log, and leaves both.
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

// quiet is how a file is read that nobody writes.
func quiet(path string) access {
	if i, err := os.Stat(path + walSuffix); err != nil || i.Size() == 0 {
		return still
	}
	return live
}

func (v *view) close() error { return v.db.Close() }

// discard closes a view of a file that is not used further, and removes what
// SQLite left beside it.
func (v *view) discard() error {
	err := v.close()
	if v.access == live && !v.hadShm {
		err = errors.Join(err, remove(v.path+shmSuffix))
	}
	return err
}

// load fills a snapshot from the file, and meanwhile has SQLite look at the
// file's structure.
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

// checkUpgrades makes sure that the oldest image in the log can be read: the
// first, as versions only rise.
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
