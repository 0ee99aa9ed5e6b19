package change

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// FieldChange is what somebody did to a field.
type FieldChange struct {
	graph.FieldDifference
	By graph.Stamp // the last commit that changed it
}

// maxSince bounds how many commits are read to say what was changed since.
const maxSince = 1000

// conflict says what was changed of a record since the author of an edit saw it.
func (b *batch) conflict(ctx context.Context, edit int, r *store.Record) error {
	e := b.edits[edit]
	commits, err := b.view.LogOf(ctx, r.ID, r.Rev+1, maxSince)
	if err != nil {
		return fmt.Errorf("history of %s: %w", r.Slug(), err)
	}
	if end := slices.IndexFunc(commits, func(c store.Commit) bool { return c.Rev <= e.Seen }); end >= 0 {
		commits = commits[:end]
	}
	var changes []store.Changed
	for _, c := range commits {
		changes = append(changes, c.Changes...)
	}
	slugs, err := b.view.SlugsIn(ctx, changes)
	if err != nil {
		return err
	}
	last := commits[0]
	seen := commits[len(commits)-1].Changes[0].Before
	f := b.fault(edit, "", FaultConflict, fmt.Sprintf("look at what it is now, and send your change with expectedRevision %d", r.Rev),
		"%s was changed since revision %d, last by %s", r.Slug(), e.Seen, last.Author)
	for _, d := range graph.DifferenceOf(seen, r, slugs).Fields {
		by := slices.IndexFunc(commits, func(c store.Commit) bool {
			ch := c.Changes[0]
			return ch.Before == nil || ch.After == nil || compact(graph.BodyOf(ch.Before)[d.Field]) != compact(graph.BodyOf(ch.After)[d.Field])
		})
		f.Since = append(f.Since, FieldChange{d, graph.StampOf(commits[by].Stamp)})
	}
	return nil
}

// maxReferrers is how many records that stand in the way are named.
const maxReferrers = 20

// referrers finds what still refers to records that are to be deleted.
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
		records := pages[i].Records
		if len(records) == 0 {
			continue
		}
		t := b.byName[string(id)]
		names := make([]string, len(records))
		for j, r := range records {
			names[j] = r.Slug()
		}
		others := ""
		if more := pages[i].Total - len(records); more > 0 {
			others = fmt.Sprintf(" and %d others", more)
		}
		f := b.fault(t.edit, "", FaultReferred, "delete or change these first, or merge the record into another",
			"%s is referred to by %s%s", t.before.Slug(), strings.Join(names, ", "), others)
		f.Referrers, f.Referring = b.view.Show(records), pages[i].Total
	}
	return nil
}
