package change

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/alike"
	"github.com/whoplans/whoplans/graph/store"
)

// Warning says that a new or renamed record may be on record already. It does not prevent the
// change.
type Warning struct {
	Change int          // number of the change
	Record graph.Record // the possible duplicate

	alike.Pair
}

// Message returns the warning as a sentence.
func (w Warning) Message() string {
	return graph.LanguageOf(w.Record).Say("this may be %s, which is on record: use that, or merge the two if they are the same", graph.MetaOf(w.Record).Slug)
}

// knownBy lists the fields that the search for duplicates looks at.
var knownBy = []string{"names", "acronyms", "website", "seat"}

// calledAnew returns the record of each act if it is new or its names changed; otherwise nil.
func (b *batch) calledAnew() []*store.Record {
	recs := make([]*store.Record, b.acts())
	for i, t := range b.of {
		if t != nil && t.after != nil && (t.before == nil || identity(t.after) != identity(t.before)) {
			recs[b.edits[i].act] = t.after
		}
	}
	return recs
}

// identity returns what a duplicate would have in common with a record.
func identity(r *store.Record) string {
	body, by := graph.BodyOf(r), map[string]any{}
	for _, field := range knownBy {
		by[field] = body[field]
	}
	return compact(by)
}

// Warnings returns the warnings in the order of the changes, the most similar records first.
func (o *Outcome) Warnings(ctx context.Context) ([]Warning, error) {
	list := []Warning{}
	if len(o.anew) == 0 {
		return list, nil
	}
	found, err := alike.To(ctx, o.view, o.anew)
	if err != nil {
		return nil, err
	}
	gone := map[string]bool{} // for instance merged by this change
	for _, d := range o.Changes {
		gone[d.Slug] = gone[d.Slug] || d.Deleted
	}
	for i, pairs := range found {
		for _, p := range pairs {
			if gone[graph.MetaOf(p.B).Slug] {
				continue
			}
			list = append(list, Warning{Change: i, Record: p.B, Pair: p})
		}
	}
	return list, nil
}
