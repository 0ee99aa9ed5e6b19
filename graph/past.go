package graph

import (
	"context"
	"fmt"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// past returns commits as they are shown: for each change the visible states of the record,
// without what they say about hidden records. Of an empty commit only the number remains.
func (h *hidden) past(ctx context.Context, log store.Store, commits []store.Commit) ([]store.Commit, error) {
	p := &pastSeen{hidden: h, log: log, known: map[ID]*store.Record{}, live: map[ID]Rev{}, seen: map[*store.Record]bool{}}
	for _, c := range commits {
		for _, ch := range c.Changes {
			p.ids = append(p.ids, ch.Record().ID)
		}
	}
	if err := p.read(ctx); err != nil {
		return nil, err
	}
	out := make([]store.Commit, len(commits))
	for i, c := range commits {
		out[i].Stamp = c.Stamp
		for _, ch := range c.Changes {
			before, err := p.show(ctx, ch.Before)
			if err != nil {
				return nil, err
			}
			after, err := p.show(ctx, ch.After)
			if err != nil {
				return nil, err
			}
			if before == nil && after == nil || before != nil && after != nil && before.Body == after.Body && ch.Before.Body != ch.After.Body {
				continue
			}
			out[i].Changes = append(out[i].Changes, store.Changed{Before: before, After: after})
		}
		if len(out[i].Changes) == 0 {
			out[i].Stamp = store.Stamp{Rev: c.Rev}
		}
	}
	return out, nil
}

// pastSeen decides which past states of records are visible. What they link to is judged by its
// present state or, if it was deleted, its last.
type pastSeen struct {
	*hidden
	log   store.Store
	ids   []ID                 // to be read
	known map[ID]*store.Record // the newest state of each
	live  map[ID]Rev           // the revision of that state, if it was not deleted
	seen  map[*store.Record]bool
}

// read reads the newest states of records, including deleted ones.
func (p *pastSeen) read(ctx context.Context) error {
	ids := store.DistinctIDs(p.ids)
	p.ids = nil
	recs, err := p.whole.Get(ctx, ids)
	if err != nil {
		return fmt.Errorf("look up what was changed: %w", err)
	}
	for i, r := range recs {
		if r != nil {
			p.live[r.ID] = r.Rev
		} else {
			// It was deleted; its last state is in the log.
			if err := store.Spend(ctx, stepsOfCall+stepsOfRecord); err != nil {
				return err
			}
			last, err := p.log.LogOf(ctx, ids[i], p.whole.Rev()+1, 1)
			if err != nil {
				return fmt.Errorf("look up what was deleted: %w", err)
			}
			if len(last) > 0 {
				r = last[0].Changes[0].Record()
			}
		}
		p.known[ids[i]] = r
	}
	return nil
}

// newest returns the newest state of each record; nil for those that never existed.
func (p *pastSeen) newest(ctx context.Context, ids []ID) ([]*store.Record, error) {
	for _, id := range ids {
		if _, ok := p.known[id]; !ok {
			p.ids = append(p.ids, id)
		}
	}
	if len(p.ids) > 0 {
		if err := p.read(ctx); err != nil {
			return nil, err
		}
	}
	recs := make([]*store.Record, len(ids))
	for i, id := range ids {
		recs[i] = p.known[id]
	}
	return recs, nil
}

// show returns a state of a record as it is shown, nil if it is hidden.
func (p *pastSeen) show(ctx context.Context, r *store.Record) (*store.Record, error) {
	if r == nil {
		return nil, nil
	}
	if ok, err := p.sees(ctx, r); err != nil || !ok {
		return nil, err
	}
	of := map[ID]bool{}
	var to []ID
	for _, l := range r.Links {
		to = append(to, l.To...)
	}
	others, err := p.newest(ctx, to)
	if err != nil {
		return nil, err
	}
	for i, other := range others {
		ok, err := p.sees(ctx, other)
		if err != nil {
			return nil, err
		}
		of[to[i]] = !ok
	}
	return p.without(r, of), nil
}

// sees reports whether a state of a record is visible, judged by what it is about and what it
// requires.
func (p *pastSeen) sees(ctx context.Context, r *store.Record) (bool, error) {
	if r == nil {
		return false, nil
	}
	if rev, ok := p.live[r.ID]; ok && rev == r.Rev {
		return !p.hidden.ids[r.ID], nil
	}
	if ok, asked := p.seen[r]; asked {
		return ok, nil
	}
	p.seen[r] = false // in case of a cycle; no record requires itself
	about, err := p.model.aboutOf(ctx, []*store.Record{r}, p.newest)
	if err != nil {
		return false, err
	}
	ok := p.sight.Sees(access.Subject{Kind: r.Kind, About: about[0]})
	for _, f := range p.model.kinds[r.Kind].Fields {
		if !ok || !f.IsLink() || !required(f) {
			continue
		}
		others, err := p.newest(ctx, r.To(f.Name))
		if err != nil {
			return false, err
		}
		for _, other := range others {
			sees, err := p.sees(ctx, other)
			if err != nil {
				return false, err
			}
			ok = ok && sees
		}
	}
	p.seen[r] = ok
	return ok, nil
}
