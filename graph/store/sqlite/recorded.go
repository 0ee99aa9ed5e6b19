package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/whoplans/whoplans/graph/store"
)

// rowsAtOnce is how many rows recordAll reads at once.
const rowsAtOnce = 500

// recordAll upgrades a file from a layout in which records did not say when they were
// recorded. It works that out from the log and writes it, with new checksums, into every
// image in the log and in the table of records. A wrong checksum is an error that wraps
// [ErrDamaged].
func recordAll(ctx context.Context, tx *sql.Tx) error {
	a := archivist{tx: tx, decoder: newDecoder(&interner{}), recorded: map[store.ID]*store.Record{}}
	for last := store.Rev(0); ; {
		es, err := pageOf(ctx, tx, scanEntry, `SELECT `+entryColumns+` FROM entry WHERE rev > ? ORDER BY rev LIMIT ?`, revArg(last), rowsAtOnce)
		if err != nil {
			return err
		}
		for i := range es {
			if err := a.entry(ctx, &es[i]); err != nil {
				return fmt.Errorf("revision %d of the log: %w", es[i].Rev, err)
			}
			last = es[i].Rev
		}
		if len(es) == 0 {
			return a.records(ctx)
		}
	}
}

// pageOf returns the rows of a query, which it closes, so that the caller can write.
func pageOf[T any](ctx context.Context, tx *sql.Tx, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var page []T
	for rows.Next() {
		row, err := scan(rows)
		if err != nil {
			return nil, err
		}
		page = append(page, row)
	}
	return page, rows.Err()
}

// archivist works out from a log when each record was recorded.
type archivist struct {
	*decoder
	tx       *sql.Tx
	buf      []byte
	recorded map[store.ID]*store.Record // the records with their new keys, as of the part of the log that was read
}

// imaged is a row with an image. Rows of the table of records have no other columns.
type imaged struct {
	n      int64
	id     string
	before sql.NullInt64
	image  []byte
}

// entry rewrites the images of a commit and its checksum.
func (a *archivist) entry(ctx context.Context, e *entry) error {
	recorder := store.NewRecorder(e.Stamp)
	was, is := startSum(&e.Stamp), startSum(&e.Stamp)
	for n, end := e.first, e.first+e.changes; n < end; {
		page, err := pageOf(ctx, a.tx, func(rows *sql.Rows) (c imaged, err error) {
			return c, rows.Scan(&c.n, &c.id, &c.before, &c.image)
		}, `SELECT n, id, before, image FROM change WHERE n >= ? AND n < ? ORDER BY n LIMIT ?`, n, end, rowsAtOnce)
		if err != nil {
			return err
		}
		if len(page) == 0 {
			break // the checksum will not match
		}
		for _, c := range page {
			was.add(c.id, c.before, c.image)
			if err := a.change(ctx, recorder, &c); err != nil {
				return err
			}
			is.add(c.id, c.before, c.image)
			n = c.n + 1
		}
	}
	if was != e.sum {
		return fmt.Errorf("%w: wrong checksum", ErrDamaged)
	}
	_, err := a.tx.ExecContext(ctx, `UPDATE entry SET sum = ? WHERE rev = ?`, int64(is), int64(e.Rev))
	return err
}

// change rewrites the image of a change.
func (a *archivist) change(ctx context.Context, recorder store.Recorder, c *imaged) error {
	id := store.ID(c.id)
	if c.image == nil {
		delete(a.recorded, id)
		return nil
	}
	r, model, err := a.record(id, c.image)
	if err != nil {
		return err
	}
	r.Keys = recorder.Keys(r.Keys, a.recorded[id])
	a.recorded[id] = &store.Record{ID: id, Keys: recorder.Keys(nil, a.recorded[id])}
	c.image = appendImage(nil, model, r)
	_, err = a.tx.ExecContext(ctx, `UPDATE change SET image = ? WHERE n = ?`, c.image, c.n)
	return err
}

// records rewrites the table of records, and the head's checksum of it.
func (a *archivist) records(ctx context.Context) error {
	h, err := readHead(ctx, a.tx)
	if err != nil {
		return err
	}
	var was, is uint64
	for last := ""; ; {
		page, err := pageOf(ctx, a.tx, func(rows *sql.Rows) (c imaged, err error) {
			return c, rows.Scan(&c.id, &c.image)
		}, `SELECT id, image FROM record WHERE id > ? ORDER BY id LIMIT ?`, last, rowsAtOnce)
		if err != nil {
			return err
		}
		for _, c := range page {
			r, model, err := a.record(store.ID(c.id), c.image)
			if err != nil {
				return err
			}
			from := a.recorded[r.ID]
			if from == nil {
				return fmt.Errorf("%w: record %s is not in the log", ErrDamaged, r.ID)
			}
			r.RecordedLike(from, from)
			a.buf = appendImage(a.buf[:0], model, r)
			was, is = was+uint64(imageSum(c.image)), is+uint64(imageSum(a.buf))
			if _, err := a.tx.ExecContext(ctx, `UPDATE record SET image = ? WHERE id = ?`, a.buf, c.id); err != nil {
				return err
			}
			last = c.id
		}
		if len(page) == 0 {
			break
		}
	}
	if was != h.sum {
		return fmt.Errorf("%w: records that add up to %x, should be %x", ErrDamaged, was, h.sum)
	}
	_, err = a.tx.ExecContext(ctx, `UPDATE head SET sum = ?`, int64(is))
	return err
}
