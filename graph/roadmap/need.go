package roadmap

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// need is a part that must be made before another.
type need struct {
	on  *part
	why string // a clause in the view's language
}

// because notes that p needs on. The text says why, and has a verb for the slug of on.
type addNeed func(p, on *part, why speech.Text)

// needs returns which parts must be made before each part, and why.
func (b *board) needs(ctx context.Context) (map[*part][]need, error) {
	needs := map[*part][]need{}
	add := func(p, on *part, why speech.Text) {
		if p != on && !slices.ContainsFunc(needs[p], func(n need) bool { return n.on == on }) {
			needs[p] = append(needs[p], need{on, b.view.Say(why, on.change.Record().Slug())})
		}
	}
	freed := map[string]*part{} // the parts that give up a unique value
	for _, p := range b.parts {
		if p.change.Before == nil {
			continue
		}
		for _, value := range b.unique(p.change.Before) {
			if p.change.After == nil || !slices.Contains(b.unique(p.change.After), value) {
				freed[value] = p
			}
		}
	}
	for i, p := range b.parts {
		if err := graph.StillWanted(ctx, i); err != nil {
			return nil, err
		}
		b.needsByLink(p, add)
		if p.change.After == nil {
			b.merges(p, add)
			continue
		}
		for _, value := range b.unique(p.change.After) {
			if by := freed[value]; by != nil && (p.change.Before == nil || !slices.Contains(b.unique(p.change.Before), value)) {
				add(p, by, "it takes a slug or other unique value given up by %s")
			}
		}
		if err := b.needsByTree(ctx, p, add); err != nil {
			return nil, err
		}
	}
	return needs, nil
}

// unique returns the values of a record that no other record may have, each with its key.
func (b *board) unique(r *store.Record) []string {
	var values []string
	for _, key := range b.view.Model().Kind(r.Kind).UniqueKeys() {
		for _, value := range r.Values(key) {
			values = append(values, key+" "+value)
		}
	}
	return values
}

// needsByLink adds what follows from the links of a record: a record must exist before
// another refers to it, and must not be deleted while another refers to it.
func (b *board) needsByLink(p *part, add addNeed) {
	if after := p.change.After; after != nil {
		for _, l := range after.Links {
			for _, id := range l.To {
				if to := b.at[id]; to != nil && to.change.Before == nil {
					add(p, to, "it refers to %s")
				}
			}
		}
	}
	if before := p.change.Before; before != nil {
		for _, l := range before.Links {
			for _, id := range l.To {
				if to := b.at[id]; to != nil && to.change.After == nil {
					add(to, p, "it is still referred to by %s")
				}
			}
		}
	}
}

// merges adds what a merge needs if actions or scenarios refer to the record that goes: they
// will refer to the other one, which has to be there.
func (b *board) merges(p *part, add addNeed) {
	gone := p.change.Before.ID
	into := b.at[b.open.Merged[gone]]
	if into == nil || into.change.Before != nil {
		return
	}
	for _, led := range b.open.Led {
		if slices.ContainsFunc(led.Before.Links, func(l store.Links) bool { return slices.Contains(l.To, gone) }) {
			add(p, into, "what refers to it will refer to %s")
			return
		}
	}
}

// maxDepth is how many levels of a tree are followed.
const maxDepth = 100

// needsByTree adds what follows from moving a record in a tree: changes to its new
// ancestors come first, since the record could otherwise become its own ancestor for a
// while.
func (b *board) needsByTree(ctx context.Context, p *part, add addNeed) error {
	for _, f := range b.view.Model().Kind(p.change.After.Kind).Fields {
		if !f.Tree || slices.Equal(p.change.After.To(f.Name), linksOf(p.change.Before, f.Name)) {
			continue
		}
		seen := map[graph.ID]bool{p.change.After.ID: true}
		for level, depth := p.change.After.To(f.Name), 0; len(level) > 0 && depth < maxDepth; depth++ {
			var next, unknown []graph.ID
			for _, id := range level {
				if seen[id] {
					continue
				}
				seen[id] = true
				up := b.at[id]
				if up == nil {
					unknown = append(unknown, id)
					continue
				}
				if !slices.Equal(linksOf(up.change.Before, f.Name), linksOf(up.change.After, f.Name)) {
					add(p, up, "%s changes further up the tree")
				}
				next = append(next, linksOf(up.change.After, f.Name)...)
			}
			recs, err := b.view.Reader().Get(ctx, unknown)
			if err != nil {
				return fmt.Errorf("follow %s: %w", f.Name, err)
			}
			for _, r := range recs {
				next = append(next, linksOf(r, f.Name)...)
			}
			level = next
		}
	}
	return nil
}

// linksOf returns where a link of a record leads, nil if there is no record.
func linksOf(r *store.Record, name string) []graph.ID {
	if r == nil {
		return nil
	}
	return r.To(name)
}
