package neo4j

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// errCommitted rolls back a transaction because the changeset was committed already.
var errCommitted = errors.New("committed before")

// Write implements [store.Store]. It applies a changeset in one transaction, and tries
// again if the connection breaks, even during the commit: the next attempt waits for the
// lock that the first one holds, and then sees whether that was committed. If it does not
// succeed in time, the result is unknown, and a second call with the same token finds out.
func (s *Store) Write(ctx context.Context, c store.Changeset) (store.Commit, error) {
	ctx, cancel, err := s.enter(ctx)
	if err != nil {
		return store.Commit{}, err
	}
	defer cancel()
	var commit store.Commit
	call := rand.Text()
	err = s.write(ctx, func(ctx context.Context, tx neo4j.ExplicitTransaction) (err error) {
		w := writing{tx: tx, names: s.names, set: c, call: call}
		commit, err = w.apply(ctx)
		return err
	})
	if err != nil && !errors.Is(err, errCommitted) {
		return store.Commit{}, err
	}
	if err == nil {
		s.known.become(store.State{Rev: commit.Rev, Mark: call})
	}
	s.head.advance(commit.Rev)
	return commit, nil
}

// writing is one attempt to apply a changeset.
type writing struct {
	tx    neo4j.ExplicitTransaction
	names *names
	set   store.Changeset
	call  string      // identifies the call if the changeset has no token
	stamp store.Stamp // of the commit

	before  map[store.ID]*store.Record // the changed records that exist
	after   map[store.ID]*store.Record // the changed records afterwards; nil for deleted ones
	holders map[uniqueValue]store.ID   // the records that are put, by their unique values
}

// uniqueValue is a value of a unique key, shortened.
type uniqueValue struct{ key, value string }

func (w *writing) apply(ctx context.Context) (store.Commit, error) {
	rows, err := run(ctx, w.tx, text("begin"), map[string]any{"writer": w.call})
	if err != nil {
		return store.Commit{}, err
	}
	rev, err := one[int64](rows, "rev")
	if err != nil {
		return store.Commit{}, err
	}
	w.stamp = store.Stamp{
		Rev: store.Rev(rev), Token: w.set.Token, Author: w.set.Author, Reason: w.set.Reason, Note: w.set.Note,
		Time: w.set.Time.UTC().Truncate(time.Microsecond),
	}
	if commit, err := w.committed(ctx); err != nil || commit.Rev > 0 {
		return commit, err
	}
	for _, step := range []func(context.Context) error{
		w.read, w.required, w.wellFormed, w.unique, w.connected, w.change,
	} {
		if err := step(ctx); err != nil {
			return store.Commit{}, err
		}
	}
	return w.record(ctx)
}

// committed returns the commit, with errCommitted, of the changeset's token or, if it has
// none, of an earlier attempt of this call.
func (w *writing) committed(ctx context.Context) (store.Commit, error) {
	name, params := "called", map[string]any{"call": w.call}
	if w.set.Token != "" {
		name, params = "committed", map[string]any{"token": shorten(w.set.Token)}
	}
	rows, err := run(ctx, w.tx, text(name), params)
	if err != nil || len(rows) == 0 {
		return store.Commit{}, err
	}
	commit, err := decodeCommit(rows[0])
	if err != nil {
		return store.Commit{}, err
	}
	return commit, errCommitted
}

// read loads the records that are changed, and sets what they become.
func (w *writing) read(ctx context.Context) error {
	w.before, w.after = map[store.ID]*store.Record{}, map[store.ID]*store.Record{}
	var ids []store.ID
	for _, c := range w.set.Changes {
		id := c.ID()
		ids = append(ids, id)
		w.after[id] = nil
	}
	for chunk := range slices.Chunk(ids, batch) {
		rows, err := run(ctx, w.tx, text("get"), map[string]any{"ids": collate(chunk)})
		if err != nil {
			return err
		}
		records, err := decodeFound(rows)
		if err != nil {
			return err
		}
		for _, r := range records {
			w.before[r.ID] = r
		}
	}
	recorder := store.NewRecorder(w.stamp)
	for _, c := range w.set.Changes {
		if p := c.Put; p != nil {
			keys := recorder.Keys(p.Keys, w.before[p.ID])
			w.after[p.ID] = &store.Record{ID: p.ID, Kind: p.Kind, Rev: w.stamp.Rev, Body: p.Body, Links: p.Links, Keys: keys, Tokens: p.Tokens}
		}
	}
	return nil
}

// required checks the preconditions of the changeset.
func (w *writing) required(ctx context.Context) error {
	ids := make([]store.ID, len(w.set.Requires.Records))
	for i, at := range w.set.Requires.Records {
		ids[i] = at.ID
	}
	revs, err := w.revisions(ctx, ids)
	if err != nil {
		return err
	}
	for _, at := range w.set.Requires.Records {
		if revs[at.ID] != at.Rev {
			return &store.Error{Err: store.ErrConflict, ID: at.ID, Detail: fmt.Sprintf("is at revision %d, not %d", revs[at.ID], at.Rev)}
		}
	}
	for _, is := range w.set.Requires.Counts {
		cypher, params, err := w.names.count(store.Tally{Kinds: is.Kinds, Where: is.Where, Limit: 1})
		if errors.Is(err, store.ErrInvalid) {
			return &store.Error{Err: store.ErrInvalid, Detail: err.Error()}
		} else if err != nil {
			return err
		}
		var n int64
		if cypher != "" {
			rows, err := run(ctx, w.tx, cypher, params)
			if err != nil {
				return err
			}
			if n, err = one[int64](rows, "number"); err != nil {
				return err
			}
		}
		if int(n) != is.Count {
			return &store.Error{Err: store.ErrConflict, Detail: fmt.Sprintf("there are %d, not %d", n, is.Count)}
		}
	}
	return nil
}

// revisions returns the revisions of the records that exist.
func (w *writing) revisions(ctx context.Context, ids []store.ID) (map[store.ID]store.Rev, error) {
	revs := map[store.ID]store.Rev{}
	for chunk := range slices.Chunk(ids, batch) {
		rows, err := run(ctx, w.tx, text("revisions"), map[string]any{"ids": collate(chunk)})
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			id, err := field[string](row, "id")
			if err != nil {
				return nil, err
			}
			rev, err := field[int64](row, "rev")
			if err != nil {
				return nil, err
			}
			revs[store.ID(uncollated(id))] = store.Rev(rev)
		}
	}
	return revs, nil
}

// wellFormed checks what can be checked without other records.
func (w *writing) wellFormed(context.Context) error {
	if len(w.set.Changes) == 0 {
		return &store.Error{Err: store.ErrInvalid, Detail: "nothing is changed"}
	}
	seen := map[store.ID]bool{}
	for _, c := range w.set.Changes {
		id := c.ID()
		invalid := func(name, detail string) error {
			return &store.Error{Err: store.ErrInvalid, ID: id, Name: name, Detail: detail}
		}
		before := w.before[id]
		switch {
		case id == "":
			return invalid("", "has no id")
		case seen[id]:
			return invalid("", "is changed twice")
		case c.Put == nil && before == nil:
			return &store.Error{Err: store.ErrNotFound, ID: id}
		}
		seen[id] = true
		if c.Put == nil {
			continue
		}
		links, known := w.names.kinds[c.Put.Kind]
		switch {
		case !known:
			return invalid("", fmt.Sprintf("there is no kind %q", c.Put.Kind))
		case before != nil && before.Kind != c.Put.Kind:
			return invalid("", fmt.Sprintf("is of kind %s, and cannot become a %s", before.Kind, c.Put.Kind))
		case len(id) > longestValue:
			return invalid("", fmt.Sprintf("an id has at most %d bytes", longestValue))
		}
		for _, l := range c.Put.Links {
			if !links[l.Name] {
				return invalid(l.Name, fmt.Sprintf("%s has no such link", c.Put.Kind))
			}
		}
		for _, k := range c.Put.Keys {
			if !w.names.keys[k.Name] {
				return invalid(k.Name, fmt.Sprintf("%s has no such key", c.Put.Kind))
			}
		}
	}
	return nil
}

// unique checks that no two records share a value of a unique key.
func (w *writing) unique(ctx context.Context) error {
	claims := map[uniqueValue]store.ID{}
	var rows [][]string
	for _, c := range w.set.Changes {
		if c.Put == nil {
			continue
		}
		for _, v := range w.names.uniqueValues(c.Put) {
			if other, taken := claims[v]; taken && other != c.Put.ID {
				return &store.Error{Err: store.ErrExists, ID: c.Put.ID, Other: other, Name: v.key}
			}
			claims[v] = c.Put.ID
			rows = append(rows, []string{v.key, v.value})
		}
	}
	w.holders = map[uniqueValue]store.ID{}
	for chunk := range slices.Chunk(rows, batch) {
		held, err := run(ctx, w.tx, text("holders"), map[string]any{"rows": chunk})
		if err != nil {
			return err
		}
		for _, row := range held {
			key, err := field[string](row, "name")
			value, err1 := field[string](row, "value")
			record, err2 := field[string](row, "record")
			if err := errors.Join(err, err1, err2); err != nil {
				return err
			}
			v, holder := uniqueValue{key, value}, store.ID(uncollated(record))
			w.holders[v] = holder
			if _, changes := w.after[holder]; !changes {
				return &store.Error{Err: store.ErrExists, ID: claims[v], Other: holder, Name: key}
			}
		}
	}
	return nil
}

// uniqueValues returns a record's values of unique keys.
func (n *names) uniqueValues(r *store.Record) []uniqueValue {
	if r == nil {
		return nil
	}
	var list []uniqueValue
	for _, k := range r.Keys {
		if n.unique[k.Name] {
			for _, v := range k.Values {
				list = append(list, uniqueValue{k.Name, shorten(v)})
			}
		}
	}
	return list
}

// connected checks that every link leads to a record afterwards.
func (w *writing) connected(ctx context.Context) error {
	var elsewhere, deleted, all []store.ID
	for id, r := range w.after {
		all = append(all, id)
		if r == nil {
			deleted = append(deleted, id)
			continue
		}
		for _, l := range r.Links {
			for _, to := range l.To {
				if _, changes := w.after[to]; !changes {
					elsewhere = append(elsewhere, to)
				}
			}
		}
	}
	slices.Sort(elsewhere)
	exist, err := w.revisions(ctx, slices.Compact(elsewhere))
	if err != nil {
		return err
	}
	for _, c := range w.set.Changes {
		if c.Put == nil {
			continue
		}
		for _, l := range c.Put.Links {
			for _, to := range l.To {
				if _, there := exist[to]; !there && w.after[to] == nil {
					return &store.Error{Err: store.ErrReference, ID: c.Put.ID, Other: to, Name: l.Name}
				}
			}
		}
	}
	for chunk := range slices.Chunk(deleted, batch) {
		rows, err := run(ctx, w.tx, text("referrers"), map[string]any{"rows": collate(chunk), "besides": collate(all)})
		if err != nil {
			return err
		}
		if len(rows) > 0 {
			return referred(rows[0])
		}
	}
	return nil
}

// referred returns the error that a record is still referred to.
func referred(row *neo4j.Record) error {
	id, err := field[string](row, "id")
	if err != nil {
		return err
	}
	v, err := field[[]any](row, "record")
	if err != nil {
		return err
	}
	by, err := decodeRecord(v)
	if err != nil {
		return err
	}
	e := &store.Error{Err: store.ErrReference, ID: store.ID(uncollated(id))}
	if by == nil {
		return e // only somebody who writes without the store can have deleted it
	}
	e.Other = by.ID
	for _, l := range by.Links {
		if slices.Contains(l.To, e.ID) {
			e.Name = l.Name
		}
	}
	return e
}

// record writes the commit into the log.
func (w *writing) record(ctx context.Context) (store.Commit, error) {
	commit := store.Commit{Stamp: w.stamp}
	p := map[string]any{
		"rev": number(w.stamp.Rev), "author": commit.Author, "reason": commit.Reason, "time": commit.Time, "model": w.names.version,
	}
	if w.set.Note != "" {
		p["note"] = w.set.Note
	}
	if w.set.Token != "" {
		p["token"] = shorten(w.set.Token)
		if p["token"] != w.set.Token {
			p["long_token"] = w.set.Token
		}
	} else {
		p["call"] = w.call
	}
	if _, err := run(ctx, w.tx, text("commit"), map[string]any{"commit": p}); err != nil {
		return store.Commit{}, err
	}
	rows := make([]map[string]any, len(w.set.Changes))
	for i, c := range w.set.Changes {
		id := c.ID()
		ch := store.Changed{Before: w.before[id], After: w.after[id]}
		before, err := encodeImage(ch.Before)
		if err != nil {
			return store.Commit{}, err
		}
		after, err := encodeImage(ch.After)
		if err != nil {
			return store.Commit{}, err
		}
		rows[i] = map[string]any{"rev": number(w.stamp.Rev), "at": i, "record": string(id), "before": before, "after": after}
		commit.Changes = append(commit.Changes, ch)
	}
	return commit, each(ctx, w, text("changes"), rows, map[string]any{"rev": number(w.stamp.Rev)})
}
