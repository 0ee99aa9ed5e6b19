package neo4j

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// batch is how many rows a statement gets at most, so that neither side has to
// hold a large changeset in one piece.
const batch = 5000

// each runs a statement for some rows, each of which must be done once.
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

// change writes what the changeset has been found to do, one statement for
// each thing to be done to nodes of a kind or relationships of a type. What
// goes, goes first: unique values can then change hands.
func (w *writing) change(ctx context.Context) error {
	var (
		deleted  []string
		updated  []map[string]any
		created  = map[store.Kind][]map[string]any{}
		released [][]string
		held     [][]string
		cut      = map[string][][]string{} // links by name
		tied     = map[string][][]string{}
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
		id := changed(c)
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
			created[after.Kind] = append(created[after.Kind], p)
		} else {
			updated = append(updated, p)
		}
		compare(cut, before, after)
		compare(tied, after, before)
	}
	return inOrder(
		func() error { return w.links(ctx, "unlink", "MATCH (a)-[r:%s]->(b:Record)", cut) },
		func() error { return each(ctx, w, text("delete"), deleted, nil) },
		func() error { return each(ctx, w, text("release"), released, nil) },
		func() error { return each(ctx, w, text("update"), updated, nil) },
		func() error { return w.create(ctx, created) },
		func() error { return each(ctx, w, text("hold"), held, nil) },
		func() error { return w.links(ctx, "link", "CREATE (a)-[:%s]->(b)", tied) },
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

// compare adds the links that one record has and the other has not.
func compare(list map[string][][]string, has, not *store.Record) {
	if has == nil {
		return
	}
	for _, l := range has.Links {
		var others map[store.ID]bool
		if not != nil {
			others = set(not.To(l.Name))
		}
		for _, to := range l.To {
			if !others[to] {
				list[l.Name] = append(list[l.Name], []string{collated(has.ID), collated(to)})
			}
		}
	}
}

func set(ids []store.ID) map[store.ID]bool {
	m := make(map[store.ID]bool, len(ids))
	for _, id := range ids {
		m[id] = true
	}
	return m
}

// links runs a statement for the links of each name.
func (w *writing) links(ctx context.Context, name, clause string, list map[string][][]string) error {
	for _, link := range slices.Sorted(maps.Keys(list)) {
		t := quote(w.names.types[link])
		if err := each(ctx, w, with(name, map[string]string{"typed": fmt.Sprintf(clause, t)}), list[link], nil); err != nil {
			return err
		}
	}
	return nil
}

func (w *writing) create(ctx context.Context, records map[store.Kind][]map[string]any) error {
	for _, kind := range slices.Sorted(maps.Keys(records)) {
		cypher := with("create", map[string]string{"labelled": fmt.Sprintf("CREATE (n:Record:%s)", quote(string(kind)))})
		if err := each(ctx, w, cypher, records[kind], nil); err != nil {
			return err
		}
	}
	return nil
}
