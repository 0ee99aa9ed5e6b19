package sqlite

import (
	"context"
	"database/sql"
	"time"

	"github.com/whoplans/whoplans/accounts"
)

// tx is an [accounts.Tx]: a transaction, or what reads without one.
type tx struct {
	q interface {
		QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
		ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	}
}

const columns = `SELECT sort, id, person, coalesce(key, ''), until, body FROM row `

// Get implements [accounts.Tx].
func (t tx) Get(ctx context.Context, s accounts.Sort, id string) (*accounts.Row, error) {
	return first(t.rows(ctx, columns+`WHERE sort = ? AND id = ?`, s, id))
}

// ByKey implements [accounts.Tx].
func (t tx) ByKey(ctx context.Context, s accounts.Sort, key string) (*accounts.Row, error) {
	return first(t.rows(ctx, columns+`WHERE sort = ? AND key = ?`, s, key))
}

// Of implements [accounts.Tx].
func (t tx) Of(ctx context.Context, s accounts.Sort, person string) ([]accounts.Row, error) {
	return t.rows(ctx, columns+`WHERE sort = ? AND person = ? ORDER BY id`, s, person)
}

// List implements [accounts.Tx].
func (t tx) List(ctx context.Context, s accounts.Sort, below string, limit int) ([]accounts.Row, error) {
	return t.rows(ctx, columns+`WHERE sort = ? AND (? = '' OR id < ?) ORDER BY id DESC LIMIT ?`, s, below, below, limit)
}

// Put implements [accounts.Tx].
func (t tx) Put(ctx context.Context, r accounts.Row) error {
	until := sql.NullInt64{Int64: r.Until.UnixMilli(), Valid: !r.Until.IsZero()}
	_, err := t.q.ExecContext(ctx, `
		INSERT INTO row (sort, id, person, key, until, body) VALUES (?, ?, ?, nullif(?, ''), ?, ?)
		ON CONFLICT (sort, id) DO UPDATE SET person = excluded.person, key = excluded.key, until = excluded.until, body = excluded.body`,
		r.Sort, r.ID, r.Person, r.Key, until, r.Body)
	return err
}

// Delete implements [accounts.Tx].
func (t tx) Delete(ctx context.Context, s accounts.Sort, id string) error {
	_, err := t.q.ExecContext(ctx, `DELETE FROM row WHERE sort = ? AND id = ?`, s, id)
	return err
}

// Sweep implements [accounts.Tx].
func (t tx) Sweep(ctx context.Context, now time.Time) error {
	_, err := t.q.ExecContext(ctx, `DELETE FROM row WHERE until <= ?`, now.UnixMilli())
	return err
}

func (t tx) rows(ctx context.Context, query string, args ...any) ([]accounts.Row, error) {
	rows, err := t.q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []accounts.Row
	for rows.Next() {
		var r accounts.Row
		var until sql.NullInt64
		if err := rows.Scan(&r.Sort, &r.ID, &r.Person, &r.Key, &until, &r.Body); err != nil {
			return nil, err
		}
		if until.Valid {
			r.Until = time.UnixMilli(until.Int64).UTC()
		}
		all = append(all, r)
	}
	return all, rows.Err()
}

func first(rows []accounts.Row, err error) (*accounts.Row, error) {
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}
