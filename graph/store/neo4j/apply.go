package neo4j

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// batch is how many rows a statement gets at most, so that neither side has to hold all of
// a large changeset at once.
const batch = 5000

// each runs a statement for rows, and checks that it was done for each of them.
func each[T any](ctx context.Context, w *writing, cypher string, rows []T, params map[string]any) error {
	for chunk := range slices.Chunk(rows, batch) {
		p := map[string]any{"rows": chunk}
		maps.Copy(p, params)
		answer, err := run(ctx, w.tx, cypher, p)
		if err != nil {
			return err
		}
		done, err := one[int64](answer, "done")
		if err != nil {
			return err
		}
		if int(done) != len(chunk) {
			return fmt.Errorf("%d of %d rows were written, by %s", done, len(chunk), cypher)
		}
	}
	return nil
}

// change makes the changes of the changeset, with one statement for each kind of change.
// Removals come first, so that unique values can move from one record to another. Labels
// and relationship types are those of the schema, since [writing.wellFormed] refuses all
// others.
func (w *writing) change(ctx context.Context) error {
	var (
		deleted  []string
		updated  []map[string]any
		created  [][]any
		released [][]string
		held     [][]string
		cut      [][]string
		tied     [][]string
	)
	claims := map[uniqueValue]bool{}
	for _, c := range w.set.Changes {
		for _, v := range w.names.uniqueValues(c.Put) {
			claims[v] = true
			if w.holders[v] != c.Put.ID {
				held = append(held, []string{v.key, v.value, collated(c.Put.ID)})
			}
		}
	}
	for _, c := range w.set.Changes {
		id := c.ID()
		before, after := w.before[id], w.after[id]
		for _, v := range w.names.uniqueValues(before) {
			if !claims[v] {
				released = append(released, []string{v.key, v.value})
			}
		}
		if after == nil {
			deleted = append(deleted, collated(id))
			continue
		}
		p, err := properties(after)
		if err != nil {
			return err
		}
		if before == nil {
			created = append(created, []any{string(after.Kind), p})
		} else {
			updated = append(updated, p)
		}
		cut = append(cut, w.names.beyond(before, after)...)
		tied = append(tied, w.names.beyond(after, before)...)
	}
	return inOrder(
		func() error { return each(ctx, w, text("unlink"), cut, nil) },
		func() error { return each(ctx, w, text("delete"), deleted, nil) },
		func() error { return each(ctx, w, text("release"), released, nil) },
		func() error { return each(ctx, w, text("update"), updated, nil) },
		func() error { return each(ctx, w, text("create"), created, nil) },
		func() error { return each(ctx, w, text("hold"), held, nil) },
		func() error { return each(ctx, w, text("link"), tied, nil) },
	)
}

func inOrder(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// beyond returns the links that one record has and the other does not: from where, of
// which type, and to where.
func (n *names) beyond(has, not *store.Record) (list [][]string) {
	if has == nil {
		return nil
	}
	for _, l := range has.Links {
		var others map[store.ID]bool
		if not != nil {
			others = set(not.To(l.Name))
		}
		for _, to := range l.To {
			if !others[to] {
				list = append(list, []string{collated(has.ID), n.types[l.Name], collated(to)})
			}
		}
	}
	return list
}

func set(ids []store.ID) map[store.ID]bool {
	m := make(map[store.ID]bool, len(ids))
	for _, id := range ids {
		m[id] = true
	}
	return m
}
