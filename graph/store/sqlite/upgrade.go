package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/whoplans/whoplans/graph/store"
)

// Upgrade converts a record from one version of the model to the next. It may change and
// return the given record, but not its id and revision. It must be deterministic, since
// images in the log are upgraded each time they are read.
type Upgrade func(*store.Record) (*store.Record, error)

// present returns the record in an image, upgraded to a version of the model.
func (d *decoder) present(id store.ID, image []byte, model int, upgrades map[int]Upgrade) (*store.Record, error) {
	r, m, err := d.record(id, image)
	if err != nil {
		return nil, err
	}
	if m > model {
		return nil, fmt.Errorf("record %s: %w: version %d of the model", id, ErrNewer, m)
	}
	for ; m < model; m++ {
		up := upgrades[m]
		if up == nil {
			return nil, fmt.Errorf("record %s: %w: version %d of the model", id, ErrOlder, m)
		}
		was := r.Clone() // an upgrade may change its argument
		if r, err = up(r); err != nil {
			return nil, fmt.Errorf("record %s: upgrade from version %d of the model: %w", id, m, err)
		}
		if r == nil || r.ID != was.ID {
			return nil, fmt.Errorf("record %s: upgrade from version %d of the model: %w: it became another record", id, m, store.ErrInvalid)
		}
		r.Rev = was.Rev
		r.RecordedLike(was, was)
	}
	return r, nil
}

// upgrade rewrites the records in the present version of the model. It works on a copy,
// which replaces the file once it is complete and has been opened. The old file is kept.
func (p *opener) upgrade(ctx context.Context, from int) error {
	kept, _, err := p.rebuild(ctx, p.path, fmt.Sprintf("%s.model-%d", p.path, from), func(db *sql.DB, next string) error {
		v, err := p.viewOf(ctx, next)
		if err != nil {
			return err
		}
		if err := v.checkUpgrades(ctx); err != nil {
			return errors.Join(err, v.discard())
		}
		return errors.Join(p.rewrite(ctx, db, v), v.discard())
	})
	if err == nil {
		p.Logger.InfoContext(ctx, "database upgraded", "path", p.path, "kept", kept)
	}
	return err
}

// rewrite upgrades the records of a view and writes them into the copy.
func (p *opener) rewrite(ctx context.Context, db *sql.DB, v *view) error {
	l := &loader{db: v.db, head: v.head, model: p.schema.Version, upgrades: p.Upgrades}
	return inTx(ctx, db, func(tx *sql.Tx) error {
		put, err := tx.PrepareContext(ctx, `UPDATE record SET image = ? WHERE id = ?`)
		if err != nil {
			return err
		}
		var sum uint64
		var image []byte
		for r, err := range l.all(ctx) {
			if err != nil {
				return err
			}
			image = appendImage(image[:0], p.schema.Version, r)
			sum += uint64(imageSum(image))
			if _, err := put.ExecContext(ctx, image, string(r.ID)); err != nil {
				return err
			}
		}
		_, err = tx.ExecContext(ctx, `UPDATE head SET model = ?, sum = ?`, p.schema.Version, int64(sum))
		return err
	})
}

// upgradeLayout converts the tables to the present layout, on a copy like upgrade.
func (p *opener) upgradeLayout(ctx context.Context, from int) error {
	kept, _, err := p.rebuild(ctx, p.path, fmt.Sprintf("%s.layout-%d", p.path, from), func(db *sql.DB, _ string) error {
		return p.stepUp(ctx, db, from)
	})
	if err == nil {
		p.Logger.InfoContext(ctx, "database upgraded", "path", p.path, "kept", kept)
	}
	return err
}

func (p *opener) stepUp(ctx context.Context, db *sql.DB, from int) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		for v := from; v < p.layout.version; v++ {
			if err := p.layout.steps[v](ctx, tx); err != nil {
				return fmt.Errorf("upgrade from layout %d: %w", v, err)
			}
		}
		_, err := tx.ExecContext(ctx, fmt.Sprintf(`PRAGMA user_version = %d`, p.layout.version))
		return err
	})
}

// rebuild copies a file, changes and checks the copy, and puts it in the place of the one
// at the opener's path. It returns the name under which that is kept, or "" if there was
// none. If it fails, either nothing was moved, or the rest is done when the file is opened
// next.
func (p *opener) rebuild(ctx context.Context, from, kept string, change func(db *sql.DB, next string) error) (string, Info, error) {
	next := p.path + nextSuffix
	info, err := p.prepare(ctx, from, next, change)
	if err != nil {
		return "", info, errors.Join(err, removeDatabase(next))
	}
	kept = freeName(kept)
	if err := replace(p.path, next, kept); err != nil {
		return "", info, err
	}
	if !exists(kept) {
		kept = ""
	}
	return kept, info, nil
}

// prepare makes the changed copy and checks it.
func (p *opener) prepare(ctx context.Context, from, next string, change func(db *sql.DB, next string) error) (info Info, err error) {
	if err := removeDatabase(next); err != nil {
		return info, err
	}
	if err := vacuumInto(ctx, from, quiet(from), next); err != nil {
		return info, err
	}
	db, err := connect(next, write)
	if err != nil {
		return info, err
	}
	if _, err = db.ExecContext(ctx, `PRAGMA journal_mode = WAL`); err == nil {
		err = change(db, next)
	}
	if err = errors.Join(err, db.Close()); err != nil {
		return info, fmt.Errorf("%s: %w", from, coded(err))
	}
	if info, err = p.check(ctx, next); err != nil {
		return info, fmt.Errorf("copy of %s: %w", from, err)
	}
	return info, nil
}
