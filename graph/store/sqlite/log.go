package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync/atomic"
	"time"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/room"
)

// log is the durable part of a [Store]: the log in the file and the records that it adds
// up to. It implements [memory.Log].
type log struct {
	path     string
	layout   int // of the tables
	model    int // the version of the model
	upgrades map[int]Upgrade
	lock     *lock         // nil in a check
	files    []os.FileInfo // the file and its write-ahead log when writing began
	read     *sql.DB
	access   access  // of read
	write    *sql.DB // nil if the file cannot be written
	readOnly error   // why it cannot be written
	stmt     statements
	closed   atomic.Bool

	// The rest is used only by Append, which is never called concurrently.
	head head
	next int64  // the number of the next change
	buf  []byte // memory for images

	slower func() // in benchmarks, waits as long as a slower disk would take
}

// statements are the prepared statements of a commit.
type statements struct {
	entry, change, put, remove, head *sql.Stmt
}

func (s *statements) prepare(ctx context.Context, db *sql.DB) (err error) {
	for _, p := range []struct {
		stmt  **sql.Stmt
		query string
	}{
		{&s.entry, `INSERT INTO entry (rev, token, author, reason, note, time, first, changes, sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`},
		{&s.change, `INSERT INTO change (n, rev, id, before, image) VALUES (?, ?, ?, ?, ?)`},
		{&s.put, `INSERT INTO record (id, image) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET image = excluded.image`},
		{&s.remove, `DELETE FROM record WHERE id = ?`},
		{&s.head, `UPDATE head SET rev = ?, records = ?, sum = ? WHERE rev = ?`},
	} {
		if *p.stmt, err = db.PrepareContext(ctx, p.query); err != nil {
			return coded(err)
		}
	}
	return nil
}

// begin opens the file for writing. If it cannot be written, that is not an error: reading
// still works, and writing returns the reason.
func (l *log) begin(ctx context.Context) error {
	f, err := os.OpenFile(l.path, os.O_RDWR, 0)
	if err != nil {
		l.readOnly = fmt.Errorf("%w: %w", store.ErrReadOnly, err)
		return nil
	}
	if err := f.Close(); err != nil { // before SQLite locks it, since closing drops the locks
		return err
	}
	db, err := connect(l.path, write)
	if err != nil {
		return err
	}
	fail := func(err error) error { return errors.Join(err, db.Close()) }
	var mode string
	err = db.QueryRowContext(ctx, `PRAGMA journal_mode = WAL`).Scan(&mode)
	if err == nil && mode != "wal" {
		err = fmt.Errorf("%w: its journal stays %s", store.ErrReadOnly, mode)
	}
	if err == nil {
		err = probe(ctx, db)
	}
	if err != nil {
		if err = l.failed(err); errors.Is(err, store.ErrReadOnly) && !errors.Is(err, ErrInUse) {
			l.readOnly = err
			return db.Close()
		}
		return fail(err)
	}
	h, err := readHead(ctx, db)
	if err != nil {
		return fail(err)
	}
	if h != l.head {
		return fail(fmt.Errorf("%w: another program changed it meanwhile", store.ErrConflict))
	}
	if err := db.QueryRowContext(ctx, `SELECT coalesce(max(n), 0) + 1 FROM change`).Scan(&l.next); err != nil {
		return fail(coded(err))
	}
	if err := l.stmt.prepare(ctx, db); err != nil {
		return fail(err)
	}
	for _, path := range l.names() {
		i, err := os.Stat(path)
		if err != nil {
			return fail(err)
		}
		l.files = append(l.files, i)
	}
	l.write = db
	return nil
}

// probe takes the write lock and releases it, which shows whether the file and its folder
// can be written.
func probe(ctx context.Context, db *sql.DB) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	return tx.Rollback()
}

// names returns the paths of the files that a commit is written to.
func (l *log) names() []string { return []string{l.path, l.path + walSuffix} }

// inPlace checks that the files on disk are still those that are open. What is written to
// a file that was removed or replaced is lost when it is closed.
func (l *log) inPlace() error {
	for i, path := range l.names() {
		if now, err := os.Stat(path); err != nil || !os.SameFile(now, l.files[i]) {
			return fmt.Errorf("%s: %w: it was moved, removed or replaced while it was open", path, store.ErrReadOnly)
		}
	}
	return nil
}

// writable returns the reason why a commit could not be written, or nil.
func (l *log) writable() error {
	if l.write == nil {
		return l.readOnly
	}
	if err := l.inPlace(); err != nil {
		return err
	}
	return room.Beside(l.path)
}

// Append implements [memory.Log]. It writes commits in one transaction, which one fsync
// makes durable.
func (l *log) Append(ctx context.Context, commits []store.Commit) error {
	switch {
	case l.closed.Load():
		return store.ErrClosed
	case l.write == nil:
		return l.readOnly
	}
	if err := l.inPlace(); err != nil {
		return err
	}
	// Once begun, a commit must not fail because a client hangs up.
	ctx = context.WithoutCancel(ctx)
	tx, err := l.write.BeginTx(ctx, nil)
	if err != nil {
		return l.failed(err)
	}
	w := writer{log: l, tx: tx, head: l.head, next: l.next}
	if err := w.commits(ctx, commits); err != nil {
		_ = tx.Rollback() // SQLite may have done so already
		return l.failed(err)
	}
	if err := tx.Commit(); err != nil {
		l.bury(ctx)
		return l.failed(err)
	}
	if l.slower != nil {
		l.slower()
	}
	l.head, l.next = w.head, w.next
	return nil
}

// bury makes sure that a transaction which failed to commit never takes effect. All of it
// may be in the write-ahead log if only the fsync failed, and a process that recovers the
// log would then take it for committed. The next transaction overwrites it, so bury makes
// one that changes nothing. If that fails too, the next successful commit overwrites it.
func (l *log) bury(ctx context.Context) {
	_ = inTx(ctx, l.write, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, fmt.Sprintf(`PRAGMA user_version = %d`, l.layout))
		return err
	})
}

// failed adds the path to an error of writing. Whatever SQLite's reason, the store cannot
// be written.
func (l *log) failed(err error) error {
	meant := coded(err)
	switch {
	case errors.Is(meant, store.ErrUnavailable):
		return fmt.Errorf("%s: %w: %w", l.path, store.ErrReadOnly, err)
	case errors.Is(meant, ErrInUse):
		return fmt.Errorf("%s: %w: %w", l.path, store.ErrReadOnly, meant)
	}
	return fmt.Errorf("%s: %w", l.path, meant)
}

// entry is a row of the table of commits.
type entry struct {
	store.Stamp
	first, changes int64
	sum            entrySum
}

const entryColumns = `rev, coalesce(token, ''), author, reason, note, time, first, changes, sum`

// scanEntry reads the row that rows points to; its columns are entryColumns.
func scanEntry(rows *sql.Rows) (e entry, err error) {
	var rev, micros, sum int64
	err = rows.Scan(&rev, &e.Token, &e.Author, &e.Reason, &e.Note, &micros, &e.first, &e.changes, &sum)
	e.Rev, e.Time, e.sum = store.Rev(rev), time.UnixMicro(micros).UTC(), entrySum(sum)
	return e, err
}

// entries reads rows of the table of commits.
func (l *log) entries(ctx context.Context, query string, args ...any) ([]entry, error) {
	rows, err := l.read.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, l.reading(ctx, err)
	}
	defer rows.Close()
	var es []entry
	for rows.Next() {
		e, err := scanEntry(rows)
		if err != nil {
			return nil, l.reading(ctx, err)
		}
		es = append(es, e)
	}
	return es, l.reading(ctx, rows.Err())
}

// reading adds the path to an error of reading. If the context is done, its error replaces
// that of SQLite.
func (l *log) reading(ctx context.Context, err error) error {
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case l.closed.Load():
		return store.ErrClosed
	}
	return fmt.Errorf("%s: %w", l.path, coded(err))
}

// revArg returns a revision as an argument for SQLite, whose largest integer stands for
// larger ones.
func revArg(r store.Rev) int64 {
	return int64(min(r, 1<<63-1))
}

// After implements [memory.Log].
func (l *log) After(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
	es, err := l.entries(ctx, `SELECT `+entryColumns+` FROM entry WHERE rev > ? ORDER BY rev LIMIT ?`, revArg(after), limit)
	if err != nil || len(es) == 0 {
		return nil, err
	}
	return l.load(ctx, es)
}

const changeColumns = `c.n, c.rev, c.id, c.before, c.image, p.image`

// load reads the changes of consecutive entries.
func (l *log) load(ctx context.Context, es []entry) ([]store.Commit, error) {
	last := es[len(es)-1]
	changes, err := l.changes(ctx, `SELECT `+changeColumns+` FROM change c LEFT JOIN change p ON p.id = c.id AND p.rev = c.before
		WHERE c.n >= ? AND c.n < ? ORDER BY c.n`, es[0].first, last.first+last.changes)
	if err != nil {
		return nil, err
	}
	commits := make([]store.Commit, len(es))
	at := es[0].first
	for i, e := range es {
		c := &commits[i]
		c.Stamp, c.Changes = e.Stamp, make([]store.Changed, 0, e.changes)
		sum := startSum(&e.Stamp)
		for ; len(changes) > 0 && changes[0].rev == e.Rev; changes = changes[1:] {
			ch := &changes[0]
			if ch.n != at {
				break
			}
			at++
			sum.add(ch.id, ch.prior, ch.image)
			c.Changes = append(c.Changes, ch.Changed)
		}
		if int64(len(c.Changes)) != e.changes || sum != e.sum {
			return nil, fmt.Errorf("%s: %w: the log's revision %d", l.path, ErrDamaged, e.Rev)
		}
	}
	return commits, nil
}

// logged is a row of the table of changes.
type logged struct {
	store.Changed
	n     int64
	rev   store.Rev
	id    string
	prior sql.NullInt64
	image []byte
}

func (l *log) changes(ctx context.Context, query string, args ...any) ([]logged, error) {
	rows, err := l.read.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, l.reading(ctx, err)
	}
	defer rows.Close()
	d := newDecoder(&interner{})
	var cs []logged
	for rows.Next() {
		var c logged
		var rev int64
		var before []byte
		if err := rows.Scan(&c.n, &rev, &c.id, &c.prior, &c.image, &before); err != nil {
			return nil, l.reading(ctx, err)
		}
		c.rev = store.Rev(rev)
		if (before != nil) != c.prior.Valid || (before == nil && c.image == nil) {
			return nil, fmt.Errorf("%s: %w: record %s in the log's revision %d", l.path, ErrDamaged, c.id, rev)
		}
		if c.Before, err = l.decode(d, c.id, before); err == nil {
			c.After, err = l.decode(d, c.id, c.image)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: the log's revision %d: %w", l.path, rev, err)
		}
		cs = append(cs, c)
	}
	return cs, l.reading(ctx, rows.Err())
}

// decode returns the record in an image, upgraded to the present version of the model, or
// nil if there is no image.
func (l *log) decode(d *decoder, id string, image []byte) (*store.Record, error) {
	if image == nil {
		return nil, nil
	}
	return d.present(store.ID(id), image, l.model, l.upgrades)
}

// Of implements [memory.Log].
func (l *log) Of(ctx context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error) {
	if before == 0 {
		before = 1<<63 - 1
	}
	changes, err := l.changes(ctx, `SELECT `+changeColumns+` FROM change c LEFT JOIN change p ON p.id = c.id AND p.rev = c.before
		WHERE c.id = ? AND c.rev < ? ORDER BY c.rev DESC LIMIT ?`, string(id), revArg(before), limit)
	if err != nil || len(changes) == 0 {
		return nil, err
	}
	revs := make([]store.Rev, len(changes))
	for i := range changes {
		revs[i] = changes[i].rev
	}
	stamps, err := l.Stamps(ctx, revs)
	if err != nil {
		return nil, err
	}
	commits := make([]store.Commit, len(changes))
	for i := range changes {
		commits[i] = store.Commit{Stamp: stamps[i], Changes: []store.Changed{changes[i].Changed}}
	}
	return commits, nil
}

// Stamps implements [memory.Log].
func (l *log) Stamps(ctx context.Context, revs []store.Rev) ([]store.Stamp, error) {
	list := make([]int64, len(revs))
	for i, r := range revs {
		list[i] = revArg(r)
	}
	b, err := json.Marshal(list)
	if err != nil {
		return nil, err
	}
	es, err := l.entries(ctx, `SELECT `+entryColumns+` FROM entry WHERE rev IN (SELECT value FROM json_each(?))`, string(b))
	if err != nil {
		return nil, err
	}
	found := make(map[store.Rev]store.Stamp, len(es))
	for _, e := range es {
		found[e.Rev] = e.Stamp
	}
	stamps := make([]store.Stamp, len(revs))
	for i, r := range revs {
		stamps[i] = found[r]
	}
	return stamps, nil
}

// ByToken implements [memory.Log].
func (l *log) ByToken(ctx context.Context, token string) (store.Commit, bool, error) {
	es, err := l.entries(ctx, `SELECT `+entryColumns+` FROM entry WHERE token = ?`, token)
	if err != nil || len(es) == 0 {
		return store.Commit{}, false, err
	}
	commits, err := l.load(ctx, es)
	if err != nil {
		return store.Commit{}, false, err
	}
	return commits[0], true, nil
}

// Close releases the file. SQLite copies the write-ahead log into the file when the last
// connection is closed, so the readers must be closed first.
func (l *log) Close() error {
	if l.closed.Swap(true) {
		return nil
	}
	err := l.read.Close()
	if l.write != nil {
		err = errors.Join(err, l.write.Close())
	}
	if l.lock != nil {
		err = errors.Join(err, l.lock.release())
	}
	return err
}
