package change

import (
	"context"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// Records returns the record of each edit, after the commit or as it would be; nil for those
// deleted or at fault.
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

// after returns the state after the commit, in the scenario if the change was made in one.
func (o *Outcome) after(ctx context.Context) (*graph.View, error) {
	v, err := o.graph.View(ctx, o.Rev)
	if err != nil || o.within == "" {
		return v, err
	}
	return v.At(ctx, graph.StateRef{Scenario: &o.within})
}

// now reads the changed records after the commit.
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

// Changeset returns the commit, or nil if nothing was written.
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

// Record returns the first of [Outcome.Records].
func (o *Outcome) Record(ctx context.Context) (graph.Record, error) {
	recs, err := o.Records(ctx)
	if len(recs) == 0 {
		return nil, err
	}
	return recs[0], err
}

// Revision returns the number of the commit, or nil if nothing was written.
func (o *Outcome) Revision() *int {
	if o.Rev == 0 {
		return nil
	}
	rev := int(o.Rev)
	return &rev
}

// Path splits the path of the faulty field into parts: "citations[1].source".
func (f Fault) Path() []string {
	return strings.FieldsFunc(f.Field, func(r rune) bool { return strings.ContainsRune(".[]", r) })
}

// ReferrerCount returns how many records refer to one that was to be deleted, or nil for other
// faults.
func (f Fault) ReferrerCount() *int {
	if f.Referring == 0 {
		return nil
	}
	return &f.Referring
}
