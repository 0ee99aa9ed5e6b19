package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// past is what a record was before it became what it is: what tells an old
// draft from a new one.
type past struct {
	now    map[string]any
	older  []map[string]any // newest first
	loaded map[string]any   // as it was last loaded; nil if it never was
	by     Stamp            // the commit that made it what it is
}

// past reads the history of a record.
func (g *Graph) past(ctx context.Context, r *store.Record) (*past, error) {
	p := &past{now: bodyOf(r)}
	const batch = 50
	for before, first := Rev(0), true; ; {
		commits, err := g.store.LogOf(ctx, r.ID, before, batch)
		if err != nil {
			return nil, fmt.Errorf("load: history of %s: %w", r.Slug(), err)
		}
		for _, c := range commits {
			before = c.Rev
			if len(c.Changes) == 0 || c.Changes[0].After == nil {
				continue
			}
			body := bodyOf(c.Changes[0].After)
			if first {
				p.by = Stamp{Revision: int(c.Rev), Author: c.Author, Reason: c.Reason, Time: c.Time}
			} else {
				p.older = append(p.older, body)
			}
			first = false
			if p.loaded == nil && strings.HasPrefix(c.Token, loadToken) {
				p.loaded = body
			}
		}
		if len(commits) < batch {
			return p, nil
		}
	}
}

// judge says whether a draft may replace the record: nil if it may. Otherwise
// the record was changed since the draft was written, and is kept if the draft
// says nothing new.
func (p *past) judge(d Difference, draft *store.Record, older bool) (e *Edited, keep bool) {
	var back []string
	overruled, news := false, false
	body := bodyOf(draft)
	for _, f := range d.Fields {
		value := compact(body[f.Field])
		was := func(b map[string]any) bool { return compact(b[f.Field]) == value }
		switch {
		case slices.ContainsFunc(p.older, was):
			if !older {
				back = append(back, f.Field)
			}
		case compact(p.loaded[f.Field]) != compact(p.now[f.Field]):
			// Edited since it was last loaded, and now to be something else.
			overruled = true
		default:
			news = true
		}
	}
	if len(back) == 0 && !overruled {
		return nil, false
	}
	return &Edited{Difference: d, Back: back, By: p.by}, !overruled && !news
}

// compact writes a value so that equal ones are equal texts.
func compact(v any) string {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err) // what JSON decoded to always encodes
	}
	return string(out)
}
