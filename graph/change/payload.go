package change

import (
	"context"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// Records returns the records of the edits, in their order, as they are after the
// commit or, if there is none, would be; nil for those that are deleted or at
// fault.
func (o *Outcome) Records(ctx context.Context) ([]graph.Record, error) {
	if o.Rev == 0 {
		return o.drafted, nil
	}
	v, err := o.after(ctx)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(o.IDs))
	for i, id := range o.IDs {
		names[i] = string(id)
	}
	return v.Records(ctx, names)
}

// after is the state after the commit, in the scenario if it was made in one.
func (o *Outcome) after(ctx context.Context) (*graph.View, error) {
	v, err := o.graph.View(ctx, o.Rev)
	if err != nil || o.within == "" {
		return v, err
	}
	return v.At(ctx, graph.StateRef{Scenario: &o.within})
}

// now reads what has become of the changed records.
func (o *Outcome) now(ctx context.Context, ids []graph.ID) ([]graph.Record, error) {
	if o.Rev == 0 {
		return o.changed, nil
	}
	v, err := o.after(ctx)
	if err != nil {
		return nil, err
	}
	return v.Now(ctx, ids)
}

// Changeset is the commit, nil if nothing was written.
func (o *Outcome) Changeset(ctx context.Context) (*graph.Changeset, error) {
	if o.Rev == 0 {
		return nil, nil
	}
	v, err := o.graph.View(ctx, o.Rev)
	if err != nil {
		return nil, err
	}
	return v.Changeset(ctx, int(o.Rev))
}

// Record is the first of [Outcome.Records].
func (o *Outcome) Record(ctx context.Context) (graph.Record, error) {
	recs, err := o.Records(ctx)
	if len(recs) == 0 {
		return nil, err
	}
	return recs[0], err
}

// Revision is the commit, nil if nothing was written.
func (o *Outcome) Revision() *int {
	if o.Rev == 0 {
		return nil
	}
	rev := int(o.Rev)
	return &rev
}

// Path is where in the record the fault is: "citations[1].source" in parts.
func (f Fault) Path() []string {
	return strings.FieldsFunc(f.Field, func(r rune) bool { return strings.ContainsRune(".[]", r) })
}

// ReferrerCount is how many records refer to the one that is to be deleted, nil
// if that is not the fault.
func (f Fault) ReferrerCount() *int {
	if f.Referring == 0 {
		return nil
	}
	return &f.Referring
}
