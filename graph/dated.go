package graph

import (
	"context"
	"iter"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// dated is a state without the claims that are known not to have held on a day.
// Entities stay: claims of other days lead to them.
type dated struct {
	store.Reader
	model *Model
	day   string
}

// holds returns the condition under which a record is included.
func (d dated) holds() store.Where {
	return store.Any{store.Not{Where: store.KindIn(d.model.KindsOf("Claim"))}, mayHoldOn(d.day)}
}

// seen limits a condition to included records, also in what links lead to.
func (d dated) seen(w store.Where) store.Where {
	return store.And(d.holds(), seenWithin(w, d.holds(), func([]store.Hop) bool { return true }))
}

// seenWithin limits a condition to records that seen matches, including those that links lead
// to if their hops may lead to others.
func seenWithin(w, seen store.Where, may func([]store.Hop) bool) store.Where {
	within := func(w store.Where) store.Where { return seenWithin(w, seen, may) }
	each := func(conditions []store.Where) []store.Where {
		out := make([]store.Where, len(conditions))
		for i, c := range conditions {
			out[i] = within(c)
		}
		return out
	}
	switch w := w.(type) {
	case store.All:
		return store.All(each(w))
	case store.Any:
		return store.Any(each(w))
	case store.Not:
		return store.Not{Where: within(w.Where)}
	case store.Linked:
		inner := within(w.Where)
		switch {
		case !may(w.Hops):
			w.Where = inner
		case w.Quant != store.Every:
			w.Where = store.And(seen, inner)
		case inner != nil:
			w.Where = store.Any{store.Not{Where: seen}, inner}
		}
		return w
	}
	return w
}

// Get implements store.Reader.
func (d dated) Get(ctx context.Context, ids []ID) ([]*store.Record, error) {
	recs := make([]*store.Record, len(ids))
	distinct := store.DistinctIDs(slices.Clone(ids))
	page, err := d.Reader.Find(ctx, store.Query{
		Kinds:  d.model.KindsOf("Record"),
		Where:  store.And(store.IDIn(distinct), d.holds()),
		Paging: store.Paging{Limit: len(distinct)},
	})
	if err != nil {
		return nil, err
	}
	found := make(map[ID]*store.Record, len(page.Records))
	for _, r := range page.Records {
		found[r.ID] = r
	}
	for i, id := range ids {
		recs[i] = found[id]
	}
	return recs, nil
}

// Find implements store.Reader.
func (d dated) Find(ctx context.Context, q store.Query) (store.Page, error) {
	q.Where = d.seen(q.Where)
	return d.Reader.Find(ctx, q)
}

// Neighbours implements store.Reader.
func (d dated) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	q.Where = d.seen(q.Where)
	return d.Reader.Neighbours(ctx, q)
}

// Count implements store.Reader.
func (d dated) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	q.Where = d.seen(q.Where)
	return d.Reader.Count(ctx, q)
}

// Search implements store.Reader.
func (d dated) Search(ctx context.Context, q store.Search) (store.Page, error) {
	q.Where = d.seen(q.Where)
	return d.Reader.Search(ctx, q)
}

// Stream implements store.Reader.
func (d dated) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	return d.Reader.Stream(ctx, d.seen(w))
}
