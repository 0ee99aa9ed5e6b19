package neo4j

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/accounts"
)

// tx is an [accounts.Tx] in a transaction. Ids, keys and people are stored with their sort
// before them, so that what is unique within a sort is so among all nodes.
type tx struct{ neo4j.ManagedTransaction }

func within(s accounts.Sort, name string) string { return string(s) + "/" + name }

// Get implements [accounts.Tx].
func (t tx) Get(ctx context.Context, s accounts.Sort, id string) (*accounts.Row, error) {
	return first(t.rows(ctx, "get", map[string]any{"id": within(s, id)}))
}

// ByKey implements [accounts.Tx].
func (t tx) ByKey(ctx context.Context, s accounts.Sort, key string) (*accounts.Row, error) {
	return first(t.rows(ctx, "by_key", map[string]any{"key": within(s, key)}))
}

// Of implements [accounts.Tx].
func (t tx) Of(ctx context.Context, s accounts.Sort, person string) ([]accounts.Row, error) {
	return t.rows(ctx, "of", map[string]any{"person": within(s, person)})
}

// List implements [accounts.Tx].
func (t tx) List(ctx context.Context, s accounts.Sort, below string, limit int) ([]accounts.Row, error) {
	params := map[string]any{"from": within(s, ""), "below": within(s, below), "limit": limit}
	if below == "" {
		params["below"] = string(s) + "0" // what follows a slash
	}
	return t.rows(ctx, "list", params)
}

// Put implements [accounts.Tx].
func (t tx) Put(ctx context.Context, r accounts.Row) error {
	row := map[string]any{"id": within(r.Sort, r.ID), "person": within(r.Sort, r.Person), "body": r.Body}
	if r.Key != "" {
		row["key"] = within(r.Sort, r.Key)
	}
	if !r.Until.IsZero() {
		row["until"] = r.Until.UnixMilli()
	}
	_, err := t.rows(ctx, "put", map[string]any{"row": row})
	return err
}

// Delete implements [accounts.Tx].
func (t tx) Delete(ctx context.Context, s accounts.Sort, id string) error {
	_, err := t.rows(ctx, "delete", map[string]any{"id": within(s, id)})
	return err
}

// Sweep implements [accounts.Tx].
func (t tx) Sweep(ctx context.Context, now time.Time) error {
	_, err := t.rows(ctx, "sweep", map[string]any{"now": now.UnixMilli()})
	return err
}

func (t tx) rows(ctx context.Context, statement string, params map[string]any) ([]accounts.Row, error) {
	result, err := t.Run(ctx, text(statement), params)
	if err != nil {
		return nil, err
	}
	found, err := result.Collect(ctx)
	if err != nil {
		return nil, err
	}
	var all []accounts.Row
	for _, f := range found {
		node, _, err := neo4j.GetRecordValue[neo4j.Node](f, "row")
		if err != nil {
			return nil, err
		}
		if node.Props["id"] == nil || node.Props["body"] == nil {
			continue // it was deleted while it was read, before some of its properties or all
		}
		r, err := rowOf(node.Props)
		if err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	return all, nil
}

// rowOf reads a node.
func rowOf(props map[string]any) (accounts.Row, error) {
	text := func(name string) (sort, rest string) {
		s, _ := props[name].(string)
		sort, rest, _ = strings.Cut(s, "/")
		return sort, rest
	}
	var r accounts.Row
	sort, id := text("id")
	r.Sort, r.ID = accounts.Sort(sort), id
	_, r.Person = text("person")
	_, r.Key = text("key")
	if ms, ok := props["until"].(int64); ok {
		r.Until = time.UnixMilli(ms).UTC()
	}
	var ok bool
	if r.Body, ok = props["body"].(string); !ok || id == "" {
		return r, fmt.Errorf("the node %v is no row of an account: was the database changed by others?", props["id"])
	}
	return r, nil
}

func first(rows []accounts.Row, err error) (*accounts.Row, error) {
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}
