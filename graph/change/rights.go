package change

import (
	"context"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// closed is why whoever asks may change nothing at all, nil if they may change
// something: nobody has the server prepare what cannot become anything.
func closed(ctx context.Context, hidden access.Hidden, dryRun bool) *Fault {
	action := access.Edit
	if dryRun {
		action = access.Try
	}
	d := hidden.May(access.Of(ctx), action)
	if d.Allowed {
		return nil
	}
	return &Fault{Code: FaultForbidden, Message: d.Why, Decision: &d}
}

// forbidden finds what of a batch whoever asks may not do: each record that it
// changes counts, as it was and as it will be.
func (b *batch) forbidden(ctx context.Context, hidden access.Hidden, dryRun bool) ([]Fault, error) {
	var changed []*target
	var before, after []*store.Record
	for _, t := range b.targets {
		if t.unchanged() {
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
	// Where a record leads to another of the batch, it is as that will be.
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
		} else {
			action = access.Delete
		}
		if dryRun && p.Role == access.Contributor {
			action = access.Try
		}
		if d := hidden.May(p, action, states...); !d.Allowed {
			faults = append(faults, Fault{Draft: b.edits[t.edit].act, Code: FaultForbidden, Message: d.Why, Decision: &d})
		}
	}
	return faults, nil
}

// sharedUnseen is why nobody may take away what is referred to by records that they
// do not see. It cannot be kept from them that there are some.
var sharedUnseen = access.Decision{
	Code: access.Shared, Why: "records about other jurisdictions refer to it, so only administrators may change it",
}

// refuse finds an edit not allowed.
func (b *batch) refuse(t *target, d access.Decision) {
	b.fault(t.edit, "", FaultForbidden, "", "%s", d.Why).Decision = &d
}

// unchanged reports whether nothing comes of the edits of a record.
func (t *target) unchanged() bool {
	if t.before == nil || t.after == nil {
		return t.before == nil && t.after == nil
	}
	return t.before.Body == t.after.Body
}
