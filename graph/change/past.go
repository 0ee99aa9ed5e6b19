package change

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// past is the history of a record, which tells an outdated draft from a new one.
type past struct {
	states []pastState    // newest first
	seen   map[string]any // the state that the draft takes into account
	exact  bool           // seen was given by revision, not guessed
}

type pastState struct {
	graph.Stamp
	body map[string]any
}

// pasts reads the histories of records that are to be changed, by id. Records that have not
// changed since Options.Seen need none.
func pasts(ctx context.Context, v *graph.View, records []*store.Record, o LoadOptions) (map[graph.ID]*past, error) {
	var mu sync.Mutex
	found := map[graph.ID]*past{} // guarded by mu
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(8)
	for _, r := range records {
		if o.Seen >= r.Rev {
			continue
		}
		group.Go(func() error {
			p, err := pastOf(ctx, v, r, o)
			mu.Lock()
			defer mu.Unlock()
			found[r.ID] = p
			return err
		})
	}
	return found, group.Wait()
}

// pastOf reads a record's history back to the state that the loader has seen.
func pastOf(ctx context.Context, v *graph.View, r *store.Record, o LoadOptions) (*past, error) {
	p := &past{exact: o.Seen > 0}
	const batch = 50
	for before := r.Rev + 1; ; {
		commits, err := v.LogOf(ctx, r.ID, before, batch)
		if err != nil {
			return nil, fmt.Errorf("load: history of %s: %w", r.Slug(), err)
		}
		for _, c := range commits {
			before = c.Rev
			if len(c.Changes) == 0 || c.Changes[0].After == nil {
				return p, nil // whatever had the slug before that was another record
			}
			s := pastState{
				graph.StampOf(c.Stamp),
				graph.BodyOf(c.Changes[0].After),
			}
			p.states = append(p.states, s)
			switch {
			case p.exact && c.Rev <= o.Seen:
				p.seen = s.body
				return p, nil
			case !p.exact && c.Changes[0].Before == nil && p.seen == nil,
				!p.exact && c.Author == o.Author && graph.NoteOf(c.Stamp).How == graph.ByLoad && p.seen == nil:
				p.seen = s.body
			}
		}
		if len(commits) < batch {
			return p, nil
		}
	}
}

// judge says whether a draft may replace the record: nil if it may. Otherwise the record was
// changed after the draft was written; keep reports that the draft says nothing new, so that
// the record stays.
func (p *past) judge(d graph.Difference, draft *store.Record) (e *Edited, keep bool) {
	since := map[string]graph.Stamp{}
	keep = true
	body := graph.BodyOf(draft)
	for _, f := range d.Fields {
		value, seen := compact(body[f.Field]), compact(p.seen[f.Field])
		changed := compact(p.states[0].body[f.Field]) != seen
		old := changed && value == seen || !p.exact && slices.ContainsFunc(p.states, func(s pastState) bool {
			return compact(s.body[f.Field]) == value
		})
		if old || changed {
			since[f.Field] = p.changed(f.Field)
		}
		keep = keep && old
	}
	if len(since) == 0 {
		return nil, false
	}
	return &Edited{Difference: d, Since: since}, keep
}

// changed returns the change that gave a field its present value.
func (p *past) changed(field string) graph.Stamp {
	now := compact(p.states[0].body[field])
	i := slices.IndexFunc(p.states, func(s pastState) bool { return compact(s.body[field]) != now })
	if i < 0 {
		i = len(p.states)
	}
	return p.states[i-1].Stamp
}

// compact encodes a value so that equal values give equal texts.
func compact(v any) string {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err) // decoded JSON can always be encoded
	}
	return string(out)
}
