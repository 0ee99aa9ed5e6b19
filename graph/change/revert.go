package change

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// RevertArgs names the commit to undo.
type RevertArgs struct {
	Rev    graph.Rev
	Partly bool // undo what nothing prevents, and report the rest in Outcome.Left
}

// mostUndone is how many records a request, which has a deadline, may undo: twice as many as
// one may load or import.
const mostUndone = 20_000

// Revert undoes a commit as one changeset. Records, or single fields, that nobody has changed
// since get their earlier values. Those that were changed are conflicts, numbered by the
// record's place in the commit, and nothing is written.
//
// Editors may have made commits that exceed a request's budget, so undoing spends none for
// them, and the answer may report each record.
func Revert(ctx context.Context, g *graph.Graph, in RevertArgs, o Options) (*Outcome, error) {
	rev, partly := in.Rev, in.Partly
	o.Reason = cmp.Or(o.Reason, fmt.Sprintf("undo of revision %d", rev))
	work, trusted := ctx, !access.Of(ctx).Role.Less(access.Editor)
	if trusted {
		work = store.Unbudgeted(ctx)
	}
	var left []Fault
	out, err := apply(work, g, o, graph.Note{How: graph.ByUndo, Undoes: rev}, []any{"revert", rev, partly}, func(ctx context.Context, b *batch) error {
		r, err := reversal(ctx, b.asker, rev)
		if err != nil {
			return err
		}
		if partly {
			if err := r.reduce(ctx); err != nil {
				return err
			}
		}
		left = nil
		if len(r.faults) > 0 && (!partly || len(r.edits) == 0) {
			b.faults = r.faults
			return nil
		}
		left = r.faults
		b.put(r.edits...)
		return nil
	})
	if err != nil {
		return nil, err
	}
	out.Left = left
	if trusted {
		store.Grant(ctx, stepsOfToldUndone*len(out.Changes))
	}
	return out, nil
}

// reverse is the set of edits that undo a commit.
type reverse struct {
	view   *graph.View
	edits  []Edit // Edit.act is the number of the change in the commit
	faults []Fault
}

// reversal works out the edits that undo a commit, and the faults that prevent it.
func reversal(ctx context.Context, v *graph.View, rev graph.Rev) (*reverse, error) {
	commit, err := v.Commit(ctx, rev)
	if err != nil {
		return nil, err
	}
	if _, ends := ctx.Deadline(); ends && len(commit.Changes) > mostUndone {
		return nil, graph.TooLarge("revision %d changed %d records, and a request undoes %d at most; whoplans undo %[1]d --store … undoes it where the store is", rev, len(commit.Changes), mostUndone)
	}
	ids := make([]graph.ID, len(commit.Changes))
	for i, ch := range commit.Changes {
		ids[i] = ch.Record().ID
	}
	whole := commit
	if all := v.Whole(); all != v {
		if whole, err = all.Commit(ctx, rev); err != nil {
			return nil, err
		}
	}
	if err := spend(ctx, stepsOfUndone*len(ids)); err != nil {
		return nil, err
	}
	now, err := v.Reader().Get(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("look up what was changed: %w", err)
	}
	r := &reverse{view: v}
	made := make(map[graph.ID]store.Changed, len(whole.Changes))
	for _, ch := range whole.Changes {
		made[ch.Record().ID] = ch
	}
	for i, ch := range commit.Changes {
		if w := made[ch.Record().ID]; !same(w.Before, ch.Before) || !same(w.After, ch.After) {
			f := forbid(v.Language(), movedUnseen)
			f.Draft = i
			r.faults = append(r.faults, f)
			continue
		}
		e, free := undo(ch, now[i])
		if !free {
			f, err := inTheWay(ctx, v, commit, ch, now[i])
			if err != nil {
				return nil, err
			}
			f.Draft = i
			r.faults = append(r.faults, f)
		}
		if e != nil {
			e.act = i
			r.edits = append(r.edits, *e)
		}
	}
	return r, nil
}

// movedUnseen refuses to undo a change of which the caller sees only a part.
var movedUnseen = access.Decided(access.Shared, "it was also about other jurisdictions, so only administrators may undo that")

// undo returns the edit that undoes as much of a change as nobody has changed since, or nil;
// free reports whether that is all of it.
func undo(ch store.Changed, now *store.Record) (e *Edit, free bool) {
	switch {
	case same(now, ch.Before):
		return nil, true
	case ch.After == nil && now == nil:
		return &Edit{Kind: ch.Before.Kind, Set: graph.BodyOf(ch.Before), id: ch.Before.ID}, true
	case ch.Before == nil && same(now, ch.After):
		return &Edit{Record: string(now.ID), Delete: true, Of: now.Rev}, true
	case now == nil || ch.Before == nil || ch.After == nil:
		return nil, false
	}
	set, clashes := graph.Onto(graph.BodyOf(ch.After), graph.BodyOf(ch.Before), graph.BodyOf(now))
	if len(set) > 0 {
		e = &Edit{Record: string(now.ID), Set: set, exact: true, Of: now.Rev}
	}
	return e, len(clashes) == 0
}

func same(a, b *store.Record) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Body == b.Body
}

// inTheWay returns the fault that names the later commits that changed the same.
func inTheWay(ctx context.Context, v *graph.View, commit store.Commit, ch store.Changed, now *store.Record) (Fault, error) {
	record := cmp.Or(now, ch.After, ch.Before)
	later, err := changedSince(ctx, v, record.ID, commit.Rev)
	if err != nil {
		return Fault{}, err
	}
	if len(later) == 0 { // no commit changed it, so the scenario did
		return Fault{
			Code: FaultConflict, Message: v.Say("%s is changed in the scenario", record.Slug()),
			Fix: v.Say("change it in the scenario, or undo the commit outside the scenario"),
		}, nil
	}
	last := later[0]
	f := Fault{
		Code:    FaultConflict,
		Message: v.Say("%s was changed after revision %d, last in revision %d by %s", record.Slug(), commit.Rev, last.Rev, last.Author),
		Fix:     v.Say("undo revision %d first, or only the part that can be undone", last.Rev),
	}
	if now == nil {
		f.Message = v.Say("%s was deleted after revision %d, in revision %d by %s", record.Slug(), commit.Rev, last.Rev, last.Author)
	}
	f.Since, err = since(ctx, v, later, ch.After, now)
	if ch.Before != nil && ch.After != nil && now != nil {
		// Other fields do not matter.
		before, after := graph.BodyOf(ch.Before), graph.BodyOf(ch.After)
		f.Since = slices.DeleteFunc(f.Since, func(s FieldChange) bool {
			return compact(before[s.Field]) == compact(after[s.Field]) || s.Before == s.After
		})
	}
	return f, err
}

// reduce removes the edits that are faulty, such as restoring a record with a link to one that
// is gone, until the others can be made.
func (r *reverse) reduce(ctx context.Context) error {
	for len(r.edits) > 0 {
		out, _, err := newBatch(r.view, r.edits...).changeset(ctx)
		if err != nil || len(out.Faults) == 0 {
			return err
		}
		r.edits = slices.DeleteFunc(r.edits, func(e Edit) bool {
			return slices.ContainsFunc(out.Faults, func(f Fault) bool { return f.Draft == e.act })
		})
		r.faults = append(r.faults, out.Faults...)
	}
	return nil
}
