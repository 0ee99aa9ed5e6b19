package storetest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// model implements the contract as plainly as possible. It keeps nothing but the log,
// looks everything up anew, and is slow on purpose.
type model struct {
	schema store.Schema
	state  state
	log    []store.Commit // of revisions 1, 2, 3, …
}

func newModel(schema store.Schema) *model {
	return &model{schema: schema, state: state{}}
}

// rev returns the revision of the newest commit.
func (m *model) rev() store.Rev { return store.Rev(len(m.log)) }

// write applies a changeset, or returns everything that is wrong with it. A store may
// return any of these faults.
func (m *model) write(c store.Changeset) (store.Commit, []*store.Error) {
	if c.Token != "" {
		for _, old := range m.log {
			if old.Token == c.Token {
				return old, nil
			}
		}
	}
	if faults := m.faults(c); len(faults) > 0 {
		return store.Commit{}, faults
	}
	after := m.state.with(c.Changes, m.rev()+1)
	commit := store.Commit{Stamp: store.Stamp{
		Rev: m.rev() + 1, Token: c.Token, Author: c.Author, Reason: c.Reason, Note: c.Note,
		Time: c.Time.UTC().Truncate(time.Microsecond),
	}}
	for _, ch := range c.Changes {
		if r := after[ch.ID()]; r != nil {
			m.recorded(r, commit.Stamp)
		}
		commit.Changes = append(commit.Changes, store.Changed{Before: m.state[ch.ID()], After: after[ch.ID()]})
	}
	m.state = after
	m.log = append(m.log, commit)
	return commit, nil
}

// recorded sets the keys that say when and by whom a record was recorded, last and first.
func (m *model) recorded(r *store.Record, now store.Stamp) {
	first := now
	for _, c := range m.logOf(r.ID, 0, len(m.log)) {
		if c.Changes[0].After == nil {
			break
		}
		first = c.Stamp
	}
	r.Keys = slices.DeleteFunc(r.Keys, func(k store.Key) bool {
		return strings.HasPrefix(k.Name, "recorded") || strings.HasPrefix(k.Name, "firstRecorded")
	})
	for name, s := range map[string]store.Stamp{"firstRecorded": first, "recorded": now} {
		at := fmt.Sprintf("%s %012d", s.Time.Format("2006-01-02T15:04:05.000000Z"), s.Rev)
		r.Keys = append(r.Keys, store.Key{Name: name, Values: []string{at}})
		if s.Author != "" {
			r.Keys = append(r.Keys, store.Key{Name: name + ".by", Values: []string{s.Author}})
		}
	}
	tidy(r)
}

// faults returns everything that is wrong with a changeset with a new token.
func (m *model) faults(c store.Changeset) []*store.Error {
	after := m.state.with(c.Changes, m.rev()+1)
	return slices.Concat(m.broken(c.Requires), m.malformed(c.Changes),
		dangling(after, c.Changes), m.clashing(after, c.Changes))
}

// broken returns the preconditions that do not hold.
func (m *model) broken(q store.Requires) (faults []*store.Error) {
	for _, at := range q.Records {
		var rev store.Rev
		if r := m.state[at.ID]; r != nil {
			rev = r.Rev
		}
		if rev != at.Rev {
			faults = append(faults, &store.Error{Err: store.ErrConflict, ID: at.ID})
		}
	}
	for _, is := range q.Counts {
		if !wellFormed(is.Where) {
			faults = append(faults, &store.Error{Err: store.ErrInvalid})
		} else if len(m.state.matching(is.Kinds, is.Where)) != is.Count {
			faults = append(faults, &store.Error{Err: store.ErrConflict})
		}
	}
	return faults
}

// malformed returns the faults of changes that can be found without other records.
func (m *model) malformed(changes []store.Change) (faults []*store.Error) {
	if len(changes) == 0 {
		faults = append(faults, &store.Error{Err: store.ErrInvalid})
	}
	seen := map[store.ID]bool{}
	for _, c := range changes {
		id := c.ID()
		before := m.state[id]
		invalid := id == "" || seen[id]
		if c.Put != nil {
			invalid = invalid || !m.knows(c.Put.Kind) || before != nil && before.Kind != c.Put.Kind
		} else if id != "" && before == nil {
			faults = append(faults, &store.Error{Err: store.ErrNotFound, ID: id})
		}
		if invalid {
			faults = append(faults, &store.Error{Err: store.ErrInvalid, ID: id})
		}
		seen[id] = true
	}
	return faults
}

func (m *model) knows(k store.Kind) bool {
	return slices.ContainsFunc(m.schema.Kinds, func(s store.KindSchema) bool { return s.Kind == k })
}

// dangling returns the links that would lead nowhere. The fault is that of the record that
// refers, if it is put, or of the one referred to, if it is deleted; if both are true, a
// store may name either.
func dangling(after state, changes []store.Change) (faults []*store.Error) {
	touched := touches(changes)
	for _, r := range after {
		for _, l := range r.Links {
			for _, to := range l.To {
				if after[to] != nil {
					continue
				}
				if touched[r.ID] {
					faults = append(faults, &store.Error{Err: store.ErrReference, ID: r.ID, Other: to, Name: l.Name})
				}
				if touched[to] {
					faults = append(faults, &store.Error{Err: store.ErrReference, ID: to, Other: r.ID, Name: l.Name})
				}
			}
		}
	}
	return faults
}

// clashing returns the values of unique keys that two records would share.
func (m *model) clashing(after state, changes []store.Change) (faults []*store.Error) {
	touched := touches(changes)
	for _, name := range m.unique() {
		holders := map[string][]store.ID{}
		for _, r := range after {
			for _, v := range r.Values(name) {
				holders[v] = append(holders[v], r.ID)
			}
		}
		for _, ids := range holders {
			for _, id := range ids {
				for _, other := range ids {
					if id != other && touched[id] {
						faults = append(faults, &store.Error{Err: store.ErrExists, ID: id, Other: other, Name: name})
					}
				}
			}
		}
	}
	return faults
}

// unique returns the names of keys that are unique in some kind. They are unique for all
// kinds.
func (m *model) unique() []string {
	names := map[string]bool{store.SlugKey: true}
	for _, k := range m.schema.Kinds {
		for _, key := range k.Keys {
			if key.Unique {
				names[key.Name] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(names))
}

func touches(changes []store.Change) map[store.ID]bool {
	ids := map[store.ID]bool{}
	for _, c := range changes {
		ids[c.ID()] = true
	}
	return ids
}

// logAfter implements Log.
func (m *model) logAfter(after store.Rev, limit int) []store.Commit {
	after = min(after, m.rev())
	return m.log[after:][:min(limit, len(m.log[after:]))]
}

// logOf implements LogOf.
func (m *model) logOf(id store.ID, before store.Rev, limit int) (found []store.Commit) {
	for _, c := range slices.Backward(m.log) {
		if before != 0 && c.Rev >= before || len(found) == limit {
			continue
		}
		for _, ch := range c.Changes {
			if ch.Record().ID == id {
				found = append(found, store.Commit{Stamp: c.Stamp, Changes: []store.Changed{ch}})
			}
		}
	}
	return found
}

// stamps implements Stamps.
func (m *model) stamps(revs []store.Rev) []store.Stamp {
	found := make([]store.Stamp, len(revs))
	for i, rev := range revs {
		if rev > 0 && rev <= m.rev() {
			found[i] = m.log[rev-1].Stamp
		}
	}
	return found
}
