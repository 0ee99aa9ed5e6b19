package graph

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"sync/atomic"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// door is the only way from a request to the store: lists, walks, counts, searches and the log
// pass through it. What holds for every read is in ask and give, such as its cost. The state
// does not contain what is hidden from the caller; commits are filtered here. Other people's
// drafts are excluded here, by a condition on whatever can reach them.
type door struct {
	state  store.Reader
	log    store.Store // for the commits
	hidden *hidden     // what is cut out of the state; nil if nothing is
	drafts *drafts     // what the caller does not see; nil if they see everything
	calls  atomic.Int64
	grown  grown // what was read ahead
}

// ask is called before the store: it counts the call, charges it to the request's budget, and
// returns the condition for the store. Sort orders are treated like conditions.
func (d *door) ask(ctx context.Context, where store.Where, by ...store.Sort) (store.Where, error) {
	d.calls.Add(1)
	if d.hidden != nil && (tellsFirst(where) || slices.ContainsFunc(by, func(s store.Sort) bool { return s.Key == store.FirstRecordedKey })) {
		return nil, errFirstUnseen
	}
	return where, store.Spend(ctx, stepsOfCall+pieces(where)*stepsOfWhere)
}

// errFirstUnseen is the error for a caller who asks when records were recorded
// first and does not see everything: a record may have been one that they do
// not see before.
var errFirstUnseen = fmt.Errorf("%w: when records were recorded first is told to those from whom nothing is hidden; ask when they were recorded last, or for their history", access.ErrForbidden)

// tellsFirst reports whether a condition depends on when records were first recorded.
func tellsFirst(w store.Where) bool {
	switch w := w.(type) {
	case store.Match:
		return w.Key == store.FirstRecordedKey || w.Key == store.FirstRecordedByKey
	case store.All:
		return slices.ContainsFunc(w, tellsFirst)
	case store.Any:
		return slices.ContainsFunc(w, tellsFirst)
	case store.Not:
		return tellsFirst(w.Where)
	case store.Linked:
		return tellsFirst(w.Where)
	}
	return false
}

// give is called with what the store returned, before anybody sees it.
func (d *door) give(ctx context.Context, pages ...store.Page) error {
	n := len(pages)
	for _, p := range pages {
		n += len(p.Records)
	}
	return store.Spend(ctx, n*stepsOfRecord)
}

// Rev implements store.Reader.
func (d *door) Rev() Rev { return d.state.Rev() }

// State implements store.Reader.
func (d *door) State() store.State { return d.state.State() }

// Settled implements store.Reader.
func (d *door) Settled(ctx context.Context) (bool, error) { return d.state.Settled(ctx) }

// Get implements store.Reader.
func (d *door) Get(ctx context.Context, ids []ID) ([]*store.Record, error) {
	if _, err := d.ask(ctx, nil); err != nil {
		return nil, err
	}
	var err error
	recs := d.grown.get(ids)
	if recs == nil {
		recs, err = d.state.Get(ctx, ids)
	}
	recs = d.drafts.left(recs)
	return recs, cmp.Or(err, d.give(ctx, store.Page{Records: recs}))
}

// Find implements store.Reader.
func (d *door) Find(ctx context.Context, q store.Query) (page store.Page, err error) {
	if q.Where, err = d.ask(ctx, d.drafts.among(q.Kinds, q.Where), q.Sort); err != nil {
		return page, err
	}
	if page, ok := d.grown.find(q); ok {
		return page, d.give(ctx, page)
	}
	page, err = d.state.Find(ctx, q)
	return page, cmp.Or(err, d.give(ctx, page))
}

// Neighbours implements store.Reader.
func (d *door) Neighbours(ctx context.Context, q store.NeighboursOf) (pages []store.Page, err error) {
	if q.Where, err = d.ask(ctx, d.drafts.behind(q.Hops, q.Where), q.Sort); err != nil {
		return nil, err
	}
	if pages := d.grown.neighbours(q); pages != nil {
		return pages, d.give(ctx, pages...)
	}
	pages, err = d.state.Neighbours(ctx, q)
	return pages, cmp.Or(err, d.give(ctx, pages...))
}

// grows reports whether the store answers several questions at once.
func (d *door) grows() bool {
	_, ok := d.state.(store.Grower)
	return ok
}

// grow asks a store for a tree of questions. The answers are kept for those who ask later, and
// charged then. If the store prefers to be asked level by level, nothing is kept.
func (d *door) grow(ctx context.Context, t store.Tree) error {
	if _, err := d.ask(ctx, t.Where); err != nil {
		return err
	}
	answer, err := d.state.(store.Grower).Grow(ctx, t)
	if answer != nil {
		d.grown.add(t, answer)
	}
	return err
}

// Count implements store.Reader.
func (d *door) Count(ctx context.Context, q store.Tally) (groups store.Groups, err error) {
	if q.Where, err = d.ask(ctx, d.drafts.among(q.Kinds, q.Where)); err != nil {
		return groups, err
	}
	groups, err = d.state.Count(ctx, q)
	return groups, cmp.Or(err, store.Spend(ctx, stepsOfCount+len(groups.Groups)*stepsOfGroup))
}

// Search implements store.Reader.
func (d *door) Search(ctx context.Context, q store.Search) (page store.Page, err error) {
	if q.Where, err = d.ask(ctx, d.drafts.among(q.Kinds, q.Where)); err != nil {
		return page, err
	}
	page, err = d.state.Search(ctx, q)
	return page, cmp.Or(err, d.give(ctx, page))
}

// Stream implements store.Reader.
func (d *door) Stream(ctx context.Context, where store.Where) iter.Seq2[*store.Record, error] {
	return func(yield func(*store.Record, error) bool) {
		where, err := d.ask(ctx, d.drafts.among(draftKinds, where))
		if err != nil {
			yield(nil, err)
			return
		}
		for r, err := range d.state.Stream(ctx, where) {
			if err == nil {
				err = d.give(ctx, store.Page{Records: []*store.Record{r}})
			}
			if !yield(r, err) || err != nil {
				return
			}
		}
	}
}

// stamps returns the author, time and reason of commits, as [store.Store] does.
func (d *door) stamps(ctx context.Context, revs []Rev) ([]store.Stamp, error) {
	if _, err := d.ask(ctx, nil); err != nil {
		return nil, err
	}
	stamps, err := d.log.Stamps(ctx, revs)
	return stamps, cmp.Or(err, store.Spend(ctx, len(stamps)*stepsOfRecord))
}

// commits filters the commits that read returns.
func (d *door) commits(ctx context.Context, read func() ([]store.Commit, error)) ([]store.Commit, error) {
	if _, err := d.ask(ctx, nil); err != nil {
		return nil, err
	}
	commits, err := read()
	var changed []*store.Record
	for _, c := range commits {
		for _, ch := range c.Changes {
			changed = append(changed, ch.Before, ch.After)
		}
	}
	if err = cmp.Or(err, d.give(ctx, store.Page{Records: changed})); err == nil && d.hidden != nil {
		commits, err = d.hidden.past(ctx, d.log, commits)
	}
	if err == nil && d.drafts != nil {
		commits, err = d.drafts.past(ctx, d.state, commits)
	}
	return commits, err
}

// snapshot returns the door to a snapshot of the same state, nil if the store has none.
func (d *door) snapshot(ctx context.Context) *door {
	if d.hidden != nil {
		return nil // it already is one
	}
	s, ok := d.log.(store.Snapshotter)
	if !ok {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, snapshotWait)
	defer cancel()
	state, err := s.Snapshot(ctx, d.Rev())
	if err != nil {
		return nil
	}
	return d.beside(state)
}

// beside returns the door to another state, for the same request.
func (d *door) beside(state store.Reader) *door {
	return &door{state: state, log: d.log, hidden: d.hidden, drafts: d.drafts}
}
