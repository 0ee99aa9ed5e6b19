package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

type (
	// ChangesetConnection is a page of commits.
	ChangesetConnection struct{ *Stretch }
	// ChangesetEdge is a commit in a page.
	ChangesetEdge struct {
		Cursor string
		Node   *Changeset
	}
	// RecordDifferenceConnection is a page of what a commit changed.
	RecordDifferenceConnection struct{ *Stretch }
	// RecordDifferenceEdge is a changed record in a page.
	RecordDifferenceEdge struct {
		Cursor string
		Node   *Difference
	}
	// RecordChangeConnection is a page of a record's history.
	RecordChangeConnection struct{ *Stretch }
	// RecordChangeEdge is a commit in a record's history.
	RecordChangeEdge struct {
		Cursor string
		Node   *RecordChange
	}
)

// Nodes returns the commits.
func (c ChangesetConnection) Nodes() []*Changeset { return ItemsOf[*Changeset](c.Stretch) }

// Edges returns the commits with their cursors.
func (c ChangesetConnection) Edges() []ChangesetEdge { return ItemEdges[ChangesetEdge](c.Stretch) }

// Nodes returns the changed records.
func (c RecordDifferenceConnection) Nodes() []*Difference { return ItemsOf[*Difference](c.Stretch) }

// Edges returns the changed records with their cursors.
func (c RecordDifferenceConnection) Edges() []RecordDifferenceEdge {
	return ItemEdges[RecordDifferenceEdge](c.Stretch)
}

// Nodes returns the commits.
func (c RecordChangeConnection) Nodes() []*RecordChange { return ItemsOf[*RecordChange](c.Stretch) }

// Edges returns the commits with their cursors.
func (c RecordChangeConnection) Edges() []RecordChangeEdge {
	return ItemEdges[RecordChangeEdge](c.Stretch)
}

// Changeset is a commit with its description. What it changed is read when needed.
type Changeset struct {
	Stamp
	How    How
	Undoes *int // the revision of the commit that was undone

	view   *View
	commit *store.Commit // nil if only the stamp was read
	whole  load          // loads the commit in that case
}

// RecordChange is what a commit did to one record.
type RecordChange struct {
	Changeset  *Changeset
	Difference Difference
}

// ChangesetFilter narrows the log: all given conditions must hold.
type ChangesetFilter struct {
	Author *string
	How    *How
	Since  *time.Time
	Until  *time.Time

	// The following are about what changed, as it was or as it became.
	Kind    *RecordType
	Country *JurisdictionCode
	Record  *ID // by id or slug; deleted ones by id
}

// StampOf returns what the log says about a commit.
func StampOf(s store.Stamp) Stamp {
	return Stamp{Revision: int(s.Rev), Author: s.Author, Reason: s.Reason, Time: s.Time}
}

func (v *View) changeset(s store.Stamp, commit *store.Commit) *Changeset {
	n := NoteOf(s)
	c := &Changeset{Stamp: StampOf(s), How: n.How, view: v, commit: commit}
	if n.Undoes > 0 {
		undoes := int(n.Undoes)
		c.Undoes = &undoes
	}
	return c
}

// Changeset returns the commit of a revision, nil if there is none.
func (v *View) Changeset(ctx context.Context, revision int) (*Changeset, error) {
	if revision < 1 || Rev(revision) > v.Rev() {
		return nil, nil
	}
	stamps, err := v.door.stamps(ctx, []Rev{Rev(revision)})
	if err != nil {
		return nil, fmt.Errorf("look up a commit: %w", err)
	}
	if v.door.hidden == nil && (v.door.drafts == nil || !NoteOf(stamps[0]).Aside) {
		return v.changeset(stamps[0], nil), nil
	}
	c, err := v.Commit(ctx, Rev(revision))
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	return v.changeset(c.Stamp, &c), err
}

// Commit returns the commit of a revision, or an [ErrNotFound].
func (v *View) Commit(ctx context.Context, rev Rev) (store.Commit, error) {
	none := NotFound("there is no commit %d; the newest revision is %d", rev, v.Rev()) // the same for a hidden one
	if rev < 1 || rev > v.Rev() {
		return store.Commit{}, none
	}
	commits, err := v.Log(ctx, rev-1, 1)
	if err != nil {
		return store.Commit{}, fmt.Errorf("look up commit %d: %w", rev, err)
	}
	if len(commits[0].Changes) == 0 {
		return store.Commit{}, none // all of it is hidden
	}
	return commits[0], nil
}

// Changes returns a page of what the commit changed, in its order.
func (c *Changeset) Changes(ctx context.Context, first *int, after *string) (*RecordDifferenceConnection, error) {
	c.whole.do(func() (any, error) {
		if c.commit != nil {
			return *c.commit, nil
		}
		return c.view.Commit(ctx, Rev(c.Revision))
	})
	if c.whole.err != nil {
		return nil, c.whole.err
	}
	s, _, err := c.view.stretchOf(ctx, c.whole.result.(store.Commit).Changes, first, after)
	return s, err
}

// stretchOf returns a page of changes, numbered from 1, and what is on it.
func (v *View) stretchOf(ctx context.Context, changes []store.Changed, first *int, after *string) (*RecordDifferenceConnection, []Difference, error) {
	limit, from, err := stretchArgs(first, after)
	if err != nil {
		return nil, nil, err
	}
	start := min(from, len(changes))
	end := min(start+limit, len(changes))
	s := &RecordDifferenceConnection{&Stretch{TotalCount: len(changes), view: v, more: end < len(changes), begun: start > 0}}
	list, err := v.Differences(ctx, changes[start:end], v.Now)
	for i := range list {
		list[i].among.all = changes
		s.add(start+i+1, &list[i])
	}
	return s, list, err
}

// Changesets returns a page of the commits that match a filter, newest first.
func (v *View) Changesets(ctx context.Context, f *ChangesetFilter, first *int, after *string) (*ChangesetConnection, error) {
	limit, from, err := stretchArgs(first, after)
	if err != nil {
		return nil, err
	}
	if f == nil {
		f = &ChangesetFilter{}
	}
	match, err := v.matching(f)
	if err != nil {
		return nil, err
	}
	s := &ChangesetConnection{&Stretch{view: v, begun: from > 0}}
	read, err := v.backwards(ctx, f)
	if err != nil {
		return nil, err
	}
	for before := v.bound(from); before > 1; {
		commits, next, err := read(ctx, before)
		if err != nil {
			return nil, fmt.Errorf("read the log: %w", err)
		}
		for i, c := range commits {
			if c.Time.IsZero() {
				continue // all of it is hidden
			}
			if ok, err := match(ctx, c); err != nil || !ok {
				if err != nil {
					return nil, err
				}
				continue
			}
			if len(s.items) == limit {
				s.more = true
				return s, nil
			}
			var whole *store.Commit
			if c.Changes != nil && f.Record == nil {
				whole = &commits[i]
			}
			s.add(int(c.Rev), v.changeset(c.Stamp, whole))
		}
		before = next
	}
	return s, nil
}

// bound returns the revision before which a page begins.
func (v *View) bound(after int) Rev {
	if after == 0 {
		return v.Rev() + 1
	}
	return min(Rev(after), v.Rev()+1)
}

// The number of commits read at once, with and without their changes.
const (
	commitsAtOnce = 20
	stampsAtOnce  = 500
)

// backwards returns a function that reads commits before a revision, newest first, and returns
// where to continue: 0 if there are no more. Changes are read only if the filter is about them,
// or if some may be hidden.
func (v *View) backwards(ctx context.Context, f *ChangesetFilter) (func(ctx context.Context, before Rev) ([]store.Commit, Rev, error), error) {
	if f.Record != nil {
		id, err := v.everID(ctx, string(*f.Record))
		return func(ctx context.Context, before Rev) ([]store.Commit, Rev, error) {
			commits, err := v.LogOf(ctx, id, before, commitsAtOnce)
			if err != nil || len(commits) < commitsAtOnce {
				return commits, 0, err
			}
			return commits, commits[len(commits)-1].Rev, nil
		}, err
	}
	if f.Kind != nil || f.Country != nil || v.door.hidden != nil {
		return func(ctx context.Context, before Rev) ([]store.Commit, Rev, error) {
			start := max(before, commitsAtOnce+1) - commitsAtOnce
			commits, err := v.Log(ctx, start-1, int(before-start))
			slices.Reverse(commits)
			return commits, start, err
		}, nil
	}
	return func(ctx context.Context, before Rev) ([]store.Commit, Rev, error) {
		start := max(before, stampsAtOnce+1) - stampsAtOnce
		var revs []Rev
		for rev := before - 1; rev >= start; rev-- {
			revs = append(revs, rev)
		}
		stamps, err := v.door.stamps(ctx, revs)
		commits := make([]store.Commit, len(stamps))
		for i, s := range stamps {
			if commits[i].Stamp = s; v.door.drafts == nil || !NoteOf(s).Aside {
				continue
			}
			seen, err := v.Log(ctx, s.Rev-1, 1)
			if err != nil {
				return nil, 0, err
			}
			commits[i] = seen[0]
		}
		return commits, start, err
	}, nil
}

// everID returns the id of a record that exists or once did.
func (v *View) everID(ctx context.Context, idOrSlug string) (ID, error) {
	found, err := v.Lookup(ctx, []string{idOrSlug})
	if err != nil {
		return "", err
	}
	if r := found[idOrSlug]; r != nil {
		return r.ID, nil
	}
	// A deleted record has a history, but no slug.
	id := ID(strings.ToLower(idOrSlug))
	commits, err := v.LogOf(ctx, id, v.bound(0), 1)
	if err == nil && len(commits) == 0 {
		err = NotFound("no record has, or had, the id %q, and none has it as a slug", idOrSlug)
	}
	return id, err
}

// matching returns a function that tells whether a commit matches a filter.
func (v *View) matching(f *ChangesetFilter) (func(ctx context.Context, c store.Commit) (bool, error), error) {
	var kinds []Kind
	if f.Kind != nil {
		var err error
		if kinds, err = v.Model().KindsNamed([]RecordType{*f.Kind}); err != nil {
			return nil, err
		}
	}
	return func(ctx context.Context, c store.Commit) (bool, error) {
		switch {
		case f.Author != nil && *f.Author != c.Author,
			f.How != nil && *f.How != NoteOf(c.Stamp).How,
			f.Since != nil && c.Time.Before(*f.Since),
			f.Until != nil && c.Time.After(*f.Until):
			return false, nil
		case f.Kind == nil && f.Country == nil:
			return true, nil
		}
		var recs []*store.Record
		for _, ch := range c.Changes {
			for _, r := range []*store.Record{ch.Before, ch.After} {
				if r != nil && (f.Kind == nil || slices.Contains(kinds, r.Kind)) {
					recs = append(recs, r)
				}
			}
		}
		if f.Country == nil || len(recs) == 0 {
			return len(recs) > 0, nil
		}
		about, err := v.aboutOf(ctx, recs)
		return slices.Contains(slices.Concat(about...), access.Jurisdiction(*f.Country)), err
	}, nil
}

// History returns a page of the commits that changed the record, newest first.
func (h *handle) History(ctx context.Context, first *int, after *string) (*RecordChangeConnection, error) {
	limit, from, err := stretchArgs(first, after)
	if err != nil {
		return nil, err
	}
	v := h.cohort.view
	commits, err := v.LogOf(ctx, h.rec.ID, v.bound(from), limit+1)
	if err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	s := &RecordChangeConnection{&Stretch{view: v, more: len(commits) > limit, begun: from > 0}}
	var changes []store.Changed
	for _, c := range commits[:min(limit, len(commits))] {
		changes = append(changes, c.Changes...)
	}
	list, err := v.Differences(ctx, changes, v.Now)
	for i, d := range list {
		s.add(int(commits[i].Rev), &RecordChange{v.changeset(commits[i].Stamp, nil), d})
	}
	return s, err
}

// Difference returns a page of the records that differ between two states, by slug; without a
// second one, between a state and the present. Between recorded states it is computed from the
// commits between them and the changes of scenarios; between days, from what is known about
// each record.
func (v *View) Difference(ctx context.Context, from StateRef, to *StateRef, f *DifferenceFilter, first *int, after *string) (*RecordDifferenceConnection, error) {
	if to == nil {
		to = &StateRef{}
		if from.ValidOn == nil {
			now := int(v.Rev())
			to.Revision = &now
		}
	}
	switch {
	case from.ValidOn != nil && to.Revision == nil && to.RecordedAt == nil && to.Scenario == nil:
		return v.differenceByDay(ctx, *from.ValidOn, to.ValidOn, f, first, after)
	case from.ValidOn != nil || to.ValidOn != nil:
		return nil, Invalid("a day is compared with a day, or with the present if to is left out; compare what was recorded in a question of its own")
	}
	list, spokenOf, err := v.changedBetween(ctx, from, *to)
	if err != nil {
		return nil, err
	}
	if list, err = v.narrowed(ctx, list, f); err != nil {
		return nil, err
	}
	slices.SortFunc(list, func(a, b store.Changed) int {
		x, y := a.Record(), b.Record()
		return cmp.Or(strings.Compare(x.Slug(), y.Slug()), strings.Compare(string(x.ID), string(y.ID)))
	})
	s, shown, err := v.stretchOf(ctx, list, first, after)
	if err == nil && len(shown) > 0 {
		shown[0].among.spokenOf = spokenOf
	}
	return s, err
}

// changedBetween returns what differs between two states, and the jurisdictions of the
// scenarios among them.
func (v *View) changedBetween(ctx context.Context, from, to StateRef) (list []store.Changed, spokenOf []ID, err error) {
	start, before, err := v.stateIn(ctx, from)
	if err != nil {
		return nil, nil, err
	}
	end, after, err := v.stateIn(ctx, to)
	if err != nil {
		return nil, nil, err
	}
	back := end < start
	if back {
		start, end = end, start
	}
	changed, err := store.Between(ctx, v.Log, start, end, maxTakenBack)
	if err != nil {
		return nil, nil, err
	}
	if back {
		for id, ch := range changed {
			changed[id] = store.Changed{Before: ch.After, After: ch.Before}
		}
	}
	// Scenarios change the present state, so that is what they differ from.
	for _, ch := range before.changes {
		c, ok := changed[ch.Record().ID]
		if !ok {
			c.After = ch.Before
		}
		c.Before = ch.After
		changed[ch.Record().ID] = c
	}
	for _, ch := range after.changes {
		c, ok := changed[ch.Record().ID]
		if !ok {
			c.Before = ch.Before
		}
		c.After = ch.After
		changed[ch.Record().ID] = c
	}
	for _, ch := range changed {
		if ch.Before == nil && ch.After == nil || ch.Before != nil && ch.After != nil && ch.Before.Body == ch.After.Body {
			continue
		}
		list = append(list, ch)
	}
	return list, slices.Concat(before.spokenOf, after.spokenOf), nil
}

// intended is what a scenario changes, and its jurisdiction.
type intended struct {
	changes  []store.Changed
	spokenOf []ID
}

// stateIn returns the revision of a state, and the changes of a scenario to it.
func (v *View) stateIn(ctx context.Context, s StateRef) (Rev, intended, error) {
	if s.Scenario == nil {
		rev, err := v.stateOf(ctx, s)
		return rev, intended{}, err
	}
	o, err := v.Would(ctx, string(*s.Scenario))
	if err != nil {
		return 0, intended{}, err
	}
	return v.Rev(), intended{o.Changes, o.Scenario.To("jurisdiction")}, nil
}
