package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"

	"github.com/whoplans/whoplans/graph/store"
)

// Check checks a whole file that nobody holds, without changing it: SQLite's structures,
// every record, every commit, and that the records are what the log adds up to. Opening a
// file checks all of this except the log, whose entries are checked when they are read.
func Check(ctx context.Context, path string, schema store.Schema, o *Options) (_ Info, err error) {
	p, err := newOpener(path, schema, o, present())
	if err != nil {
		return Info{}, err
	}
	held, err := take(p.path, lockLook)
	if err != nil {
		return Info{}, err
	}
	held.sign()
	defer func() { err = errors.Join(err, held.release()) }()
	if err := p.lookAt(); err != nil {
		return Info{}, err
	}
	return p.check(ctx, p.path)
}

// check is [Check] for a file of the present layout that the caller holds.
func (p *opener) check(ctx context.Context, path string) (Info, error) {
	v, err := p.viewOf(ctx, path)
	if err != nil {
		return Info{}, err
	}
	l := &log{path: path, model: p.schema.Version, upgrades: p.Upgrades, head: v.head, read: v.db, access: v.access}
	m, err := v.load(ctx, l, `PRAGMA integrity_check(1)`)
	if err != nil {
		return Info{}, errors.Join(err, v.discard())
	}
	info, err := v.replay(ctx)
	return info, errors.Join(err, m.Close(), v.discard())
}

// replay reads the whole log and checks that it adds up to the head and the records.
func (v *view) replay(ctx context.Context) (info Info, err error) {
	fail := func(err error) (Info, error) { return info, fmt.Errorf("%s: %w", v.path, coded(err)) }
	entries, err := v.db.QueryContext(ctx, `SELECT `+entryColumns+` FROM entry ORDER BY rev`)
	if err != nil {
		return fail(err)
	}
	defer entries.Close()
	changes, err := v.db.QueryContext(ctx, `SELECT n, rev, id, before, image FROM change ORDER BY n`)
	if err != nil {
		return fail(err)
	}
	defer changes.Close()

	r := replay{view: v, decoder: newDecoder(&interner{}), state: map[string]replayed{}}
	info = Info{Rev: v.head.rev, Records: v.head.records, Model: v.head.model}
	for entries.Next() {
		e, err := scanEntry(entries)
		if err == nil {
			err = r.entry(&e, changes)
		}
		if err != nil {
			return fail(err)
		}
		info.Time = e.Time
	}
	if err := errors.Join(entries.Err(), changes.Err()); err != nil {
		return fail(err)
	}
	if changes.Next() || r.rev != v.head.rev || len(r.state) != v.head.records || r.sum != v.head.sum {
		return fail(fmt.Errorf("%w: the log up to revision %d adds up to %d records, not to the %d that there are at %d",
			ErrDamaged, r.rev, len(r.state), v.head.records, v.head.rev))
	}
	i, err := os.Stat(v.path)
	if err != nil {
		return fail(err)
	}
	info.Size = i.Size()
	return info, nil
}

// replay is the state that the log read so far adds up to.
type replay struct {
	*view
	*decoder
	rev   store.Rev
	n     int64 // of the last change
	state map[string]replayed
	sum   uint64 // of the sums in state
}

// replayed is the revision of a record's last change in the log, and the sum of its image.
type replayed struct {
	rev store.Rev
	sum uint32
}

// entry applies a row of the log and the rows of its changes.
func (r *replay) entry(e *entry, changes *sql.Rows) error {
	if e.Rev != r.rev+1 || e.first != r.n+1 {
		return fmt.Errorf("%w: revision %d of the log, from change %d on, follows revision %d and change %d", ErrDamaged, e.Rev, e.first, r.rev, r.n)
	}
	r.rev = e.Rev
	sum := startSum(&e.Stamp)
	for range e.changes {
		if !changes.Next() {
			return fmt.Errorf("%w: revision %d of the log lacks changes", ErrDamaged, e.Rev)
		}
		if err := r.change(changes, &sum); err != nil {
			return fmt.Errorf("revision %d of the log: %w", e.Rev, err)
		}
	}
	if sum != e.sum {
		return fmt.Errorf("%w: revision %d of the log has a wrong checksum", ErrDamaged, e.Rev)
	}
	return nil
}

// change applies the row that changes points to.
func (r *replay) change(changes *sql.Rows, sum *entrySum) error {
	var n, rev int64
	var id string
	var before sql.NullInt64
	var image sql.RawBytes
	if err := changes.Scan(&n, &rev, &id, &before, &image); err != nil {
		return err
	}
	was, ok := r.state[id]
	if r.n++; n != r.n || store.Rev(rev) != r.rev || ok != before.Valid || store.Rev(before.Int64) != was.rev {
		return fmt.Errorf("%w: change %d of record %s does not follow", ErrDamaged, n, id)
	}
	sum.add(id, before, image)
	r.sum -= uint64(was.sum)
	delete(r.state, id)
	if image == nil {
		return nil
	}
	rec, model, err := r.record(store.ID(id), image)
	if err != nil {
		return err
	}
	now := imageSum(image)
	if model != r.head.model {
		if rec, err = r.present(store.ID(id), image, r.head.model, r.opener.Upgrades); err != nil {
			return err
		}
		now = imageSum(appendImage(nil, r.head.model, rec))
	}
	if rec.Rev != r.rev {
		return fmt.Errorf("%w: the image of record %s is of revision %d", ErrDamaged, id, rec.Rev)
	}
	r.state[id] = replayed{r.rev, now}
	r.sum += uint64(now)
	return nil
}
