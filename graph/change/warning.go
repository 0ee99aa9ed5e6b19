package change

import (
	"context"
	"fmt"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/alike"
	"github.com/whoplans/whoplans/graph/store"
)

// Warning says that a record that is new, or is called otherwise than before, may be
// on record already. It stops nothing.
type Warning struct {
	Change int          // which of the changes it is about
	Record graph.Record // which it may be confused with

	alike.Pair
}

// Message is the warning in words.
func (w Warning) Message() string {
	return fmt.Sprintf("this may be %s, which is on record: use that, or merge the two if they are the same", graph.MetaOf(w.Record).Slug)
}

// knownBy are the fields by which records are found alike.
var knownBy = []string{"names", "acronyms", "website", "seat"}

// calledAnew returns the record of each act that is new or is known by something
// else than before; nil where there is none.
func (b *batch) calledAnew() []*store.Record {
	recs := make([]*store.Record, b.acts())
	for i, t := range b.of {
		if t != nil && t.after != nil && (t.before == nil || identity(t.after) != identity(t.before)) {
			recs[b.edits[i].act] = t.after
		}
	}
	return recs
}

// identity is what a record is found alike by.
func identity(r *store.Record) string {
	body, by := graph.BodyOf(r), map[string]any{}
	for _, field := range knownBy {
		by[field] = body[field]
	}
	return compact(by)
}

// Warnings are about the changes in their order, and of each about those most alike
// first.
func (o *Outcome) Warnings(ctx context.Context) ([]Warning, error) {
	list := []Warning{}
	if len(o.anew) == 0 {
		return list, nil
	}
	found, err := alike.To(ctx, o.view, o.anew)
	if err != nil {
		return nil, err
	}
	gone := map[string]bool{} // such as what is merged
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
