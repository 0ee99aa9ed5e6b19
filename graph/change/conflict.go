package change

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// FieldChange is how a field was changed, and by whom.
type FieldChange struct {
	graph.FieldDifference
	By graph.Stamp // the last commit that changed it
}

// maxSince bounds how many commits are read to report what changed.
const maxSince = 1000

// conflict adds a fault if the record has changed since the author of an edit saw it, on record
// or in the scenario that it is seen in, and reports whether it did.
func (b *batch) conflict(ctx context.Context, edit int, r *store.Record) (bool, error) {
	e, inScenario := b.edits[edit], false
	later, err := changedSince(ctx, b.asker, r.ID, e.Seen)
	if err == nil && len(later) == 0 && b.asker.SeenIn() != nil {
		inScenario = true
		later, err = b.saidSince(ctx, r.ID, e.Seen)
		if len(later) == 0 {
			return false, err
		}
	}
	if err != nil {
		return false, err
	}
	in := func(alone, within speech.Text) speech.Text {
		if inScenario {
			return within
		}
		return alone
	}
	f := b.fault(edit, "", FaultConflict, "", "%s was changed since revision %d", r.Slug(), e.Seen)
	f.Fix = b.view.Say(in("look at the record as it is now, and send your change with expectedRevision %d", "look at the record as it is now in the scenario, and send your change with expectedRevision %d"), r.Rev)
	if len(later) > 0 {
		f.Message = b.view.Say(in("%s was changed since revision %d, last by %s", "%s was changed in the scenario since revision %d, last by %s"), r.Slug(), e.Seen, later[0].Author)
		f.Since, err = since(ctx, b.asker, later, b.asker.Shown(later[len(later)-1].Changes[0].Before), b.asker.Shown(r))
	}
	return true, err
}

// saidSince returns the later commits, newest first, in which the scenario's edits of a record
// changed. Its edits of other records do not count, since several people may work on one
// scenario.
func (b *batch) saidSince(ctx context.Context, id graph.ID, seen graph.Rev) ([]store.Commit, error) {
	scenario := b.asker.SeenIn()
	commits, err := changedSince(ctx, b.asker, scenario.ID, seen)
	if err != nil {
		return nil, err
	}
	now, _ := b.asker.SaidOf(scenario, id)
	as := func(scenario *store.Record) *store.Record { // the record under an earlier state of the scenario
		if scenario != nil {
			if said, ok := b.asker.SaidOf(scenario, id); ok {
				return said.After
			}
		}
		return now.Before
	}
	var said []store.Commit
	for _, c := range commits {
		if ch := (store.Changed{Before: as(c.Changes[0].Before), After: as(c.Changes[0].After)}); !same(ch.Before, ch.After) {
			said = append(said, store.Commit{Stamp: c.Stamp, Changes: []store.Changed{ch}})
		}
	}
	return said, nil
}

// changedSince returns the commits that changed a record after a revision, newest first.
func changedSince(ctx context.Context, v *graph.View, id graph.ID, seen graph.Rev) ([]store.Commit, error) {
	commits, err := v.LogOf(ctx, id, 0, maxSince)
	if err != nil {
		return nil, fmt.Errorf("read the history of a record: %w", err)
	}
	if end := slices.IndexFunc(commits, func(c store.Commit) bool { return c.Rev <= seen }); end >= 0 {
		commits = commits[:end]
	}
	return commits, nil
}

// since returns how a record differs from what it was, field by field, each with the last
// commit that changed it.
func since(ctx context.Context, v *graph.View, later []store.Commit, was, now *store.Record) ([]FieldChange, error) {
	changes := []store.Changed{{Before: was, After: now}}
	slugs, err := v.SlugsIn(ctx, changes)
	if err != nil {
		return nil, err
	}
	var list []FieldChange
	for _, d := range graph.DifferenceOf(was, now, slugs).Fields {
		by := slices.IndexFunc(later, func(c store.Commit) bool {
			ch := c.Changes[0]
			return ch.Before == nil || ch.After == nil || compact(graph.BodyOf(ch.Before)[d.Field]) != compact(graph.BodyOf(ch.After)[d.Field])
		})
		list = append(list, FieldChange{d, graph.StampOf(later[max(by, 0)].Stamp)})
	}
	return list, nil
}

// maxReferrers is how many of the records that prevent a deletion are named.
const maxReferrers = 20

// referrers adds a fault for each record to be deleted that others still refer to.
func (b *batch) referrers(ctx context.Context, gone map[graph.ID]bool) error {
	if len(gone) == 0 {
		return nil
	}
	var touched store.IDIn
	for _, t := range b.targets {
		if t.before != nil {
			touched = append(touched, t.before.ID)
		}
	}
	ids := slices.Sorted(maps.Keys(gone))
	pages, err := b.view.Reader().Neighbours(ctx, store.NeighboursOf{
		IDs:    ids,
		Hops:   b.view.Model().Referring(),
		Where:  store.Not{Where: touched},
		Paging: store.Paging{Limit: maxReferrers, Total: true, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return fmt.Errorf("look for what refers to it: %w", err)
	}
	for i, id := range ids {
		if pages[i].Total == 0 {
			continue
		}
		t := b.byName[string(id)]
		records := slices.DeleteFunc(pages[i].Records, func(r *store.Record) bool { return !b.asker.Sees(r) })
		if len(records) == 0 {
			b.refuse(t, access.SharedUnseen)
			continue
		}
		names := make([]string, len(records))
		for j, r := range records {
			names[j] = r.Slug()
		}
		others := strings.Join(names, ", ")
		if more := pages[i].Total - len(records); more > 0 {
			others = b.view.Say("%s and %d others", others, more)
		}
		f := b.fault(t.edit, "", FaultReferred, "delete or change these first, or merge the record into another",
			"%s is referred to by %s", t.before.Slug(), others)
		f.Referrers, f.Referring = b.view.Show(records), pages[i].Total
	}
	return nil
}
