package accounts

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"
)

// Store keeps rows. It is safe for concurrent use, and by several processes at
// once. Its errors wrap the sentinels of package graph/store where one fits: what
// cannot be reached or written, is full, closed, or exists already.
type Store interface {
	// Read runs a function that looks at rows. Each of its calls sees what was
	// committed before the call began, by whatever process; two calls may see
	// different states.
	Read(ctx context.Context, do func(Tx) error) error

	// Write runs a function that changes rows. No other Write, of any process,
	// runs at the same time, and what is changed is seen by nobody until the
	// function has returned nil and all of it is safe; after an error nothing
	// is changed. The function may be run more than once.
	Write(ctx context.Context, do func(Tx) error) error

	io.Closer
}

// Tx is what a function given to Read or Write works with. It must not be used once
// the function has returned.
type Tx interface {
	// Get returns a row, nil if there is none.
	Get(ctx context.Context, s Sort, id string) (*Row, error)
	// ByKey returns the row that has a key, nil if none has.
	ByKey(ctx context.Context, s Sort, key string) (*Row, error)
	// Of returns the rows that belong to a person, by id.
	Of(ctx context.Context, s Sort, person string) ([]Row, error)
	// List returns rows with ids below one, the highest first, at most limit of
	// them. The empty id is above all.
	List(ctx context.Context, s Sort, below string, limit int) ([]Row, error)

	// Put writes a row in the place of the one with its id, if there is one. If
	// another row of its sort has its key, that is store.ErrExists.
	Put(ctx context.Context, r Row) error
	// Delete removes a row, if it is there.
	Delete(ctx context.Context, s Sort, id string) error
	// Sweep removes the rows whose Until is not after a time.
	Sweep(ctx context.Context, now time.Time) error
}

// Sort is what a row is about.
type Sort string

// The sorts of rows.
const (
	people   Sort = "person"
	links    Sort = "link"
	sessions Sort = "session"
	tokens   Sort = "token"
	entries  Sort = "entry"
	mappings Sort = "mapping"
)

// Row is what a store keeps of a person, a link, a session, a token, an entry
// of the audit trail or a mapping.
type Row struct {
	Sort   Sort
	ID     string    // unique within the sort; compared byte by byte
	Person string    // to whom it belongs; empty for nobody
	Key    string    // unique within the sort: a secret's hash, a person's name; empty for none
	Until  time.Time // when it becomes of no use, in whole milliseconds; zero for never
	Body   string    // the rest, as JSON
}

// rowOf makes a row with a body.
func rowOf(r Row, body any) (Row, error) {
	b, err := json.Marshal(body)
	if err != nil {
		return Row{}, fmt.Errorf("encoding a %s: %w", r.Sort, err)
	}
	r.Body = string(b)
	return r, nil
}

// read decodes a row's body.
func (r *Row) read(body any) error {
	if err := json.Unmarshal([]byte(r.Body), body); err != nil {
		return fmt.Errorf("the %s %s cannot be read: %w", r.Sort, r.ID, err)
	}
	return nil
}

// put writes a row with a body.
func put(ctx context.Context, tx Tx, r Row, body any) error {
	r, err := rowOf(r, body)
	if err != nil {
		return err
	}
	return tx.Put(ctx, r)
}
