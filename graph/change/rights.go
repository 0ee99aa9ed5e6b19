package change

import (
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// refusal returns the fault of a caller who may change nothing at all, or nil. It is checked
// first, so that the server does not prepare changes in vain.
func refusal(ctx context.Context, hidden access.Hidden, dryRun bool) *Fault {
	action := access.Edit
	if dryRun {
		action = access.Try
	}
	d := hidden.May(access.Of(ctx), action)
	if d.Allowed {
		return nil
	}
	f := forbid(speech.Of(ctx), d)
	return &f
}

// forbid is the fault of what is not allowed.
func forbid(l *speech.Language, d access.Decision) Fault {
	d = d.In(l)
	return Fault{Code: FaultForbidden, Message: d.Why, Decision: &d}
}

// forbidden returns a fault for each changed record that the caller may not change, judged by
// its states before and after. A record whose change has faults is judged by what is known.
func (b *batch) forbidden(ctx context.Context, hidden access.Hidden, dryRun bool) ([]Fault, error) {
	var changed []*target
	var before, after []*store.Record
	for _, t := range b.targets {
		if t.unchanged() && !t.refused || t.after == nil && !t.deleted && (t.before == nil || !t.changed) {
			continue
		}
		changed = append(changed, t)
		if t.before != nil {
			before = append(before, t.before)
		}
		if t.after != nil {
			after = append(after, t.after)
		}
	}
	// A link to another record of the batch is judged by that record's new state.
	p := access.Of(ctx)
	subjects, err := b.view.SubjectsOf(ctx, append(before, after...), p)
	if err != nil {
		return nil, err
	}
	was, is := subjects[:len(before)], subjects[len(before):]
	var faults []Fault
	for _, t := range changed {
		action := access.Edit
		var states []access.Subject
		if t.before != nil {
			states, was = append(states, was[0]), was[1:]
		} else {
			action = access.Create
		}
		if t.after != nil {
			states, is = append(states, is[0]), is[1:]
		} else if t.deleted {
			action = access.Delete
		}
		if d := hidden.May(p, tried(p, action, dryRun), states...); !d.Allowed {
			f := forbid(b.view.Language(), d)
			f.Draft = b.edits[t.edit].act
			faults = append(faults, f)
		}
	}
	return faults, nil
}

// tried returns the action that a change is judged as: contributors may only try.
func tried(p access.Principal, action access.Action, dryRun bool) access.Action {
	if dryRun && p.Role == access.Contributor {
		return access.Try
	}
	return action
}

// forbiddenIn returns the fault of a caller who may not change a scenario, or nil.
func forbiddenIn(ctx context.Context, v *graph.View, scenario *store.Record, hidden access.Hidden, dryRun bool) (*Fault, error) {
	p := access.Of(ctx)
	subjects, err := v.SubjectsOf(ctx, []*store.Record{scenario}, p)
	if err != nil {
		return nil, err
	}
	d := hidden.May(p, tried(p, access.Edit, dryRun), subjects...)
	if d.Allowed {
		return nil, nil
	}
	f := forbid(v.Language(), d)
	return &f, nil
}

// rightsFirst returns for each act that is not allowed only the fault that says so, and
// for other acts all their faults.
func rightsFirst(forbidden, others []Fault) []Fault {
	faults := slices.Clone(forbidden)
	for _, f := range others {
		if !slices.ContainsFunc(forbidden, func(not Fault) bool { return not.Draft == f.Draft }) {
			faults = append(faults, f)
		}
	}
	slices.SortStableFunc(faults, func(x, y Fault) int { return x.Draft - y.Draft })
	return faults
}

// refuse adds the fault of an edit that is not allowed.
func (b *batch) refuse(t *target, d access.Decision) {
	f := forbid(b.view.Language(), d)
	f.Draft = b.edits[t.edit].act
	b.faults = append(b.faults, f)
}

// unchanged reports whether the edits of a record change nothing.
func (t *target) unchanged() bool {
	if t.before == nil || t.after == nil {
		return t.before == nil && t.after == nil
	}
	return t.before.Body == t.after.Body
}
