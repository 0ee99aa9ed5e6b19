package layout

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

// putBeside draws a scenario beside the present: additions appear among the rest and nothing is
// removed, so that each thing has one place in both.
func (c *country) putBeside(ctx context.Context, v *graph.View, scenario graph.ID, q Question) error {
	would, err := v.Would(ctx, string(scenario))
	if err != nil {
		return err
	}
	at, err := v.InScenario(ctx, string(scenario))
	if err != nil {
		return err
	}
	toBe, err := readCountry(ctx, at, q)
	if err != nil {
		return err
	}
	b := beside{country: c, toBe: toBe, marks: map[string]graph.ChangeMark{}, slugs: map[string]string{}, feeds: [2]map[feed]bool{c.fed(), {}}}
	for _, ch := range would.Changes {
		slug := ch.Record().Slug()
		if ch.Before != nil {
			b.slugs[slug] = ch.Before.Slug()
			slug = ch.Before.Slug()
		}
		b.marks[slug] = v.MarkOf(ch)
	}
	b.join()
	return nil
}

// beside merges a country as it is with the country as it would be.
type beside struct {
	*country
	toBe  *country
	marks map[string]graph.ChangeMark // of the records that change, by slug
	slugs map[string]string           // present slugs by future ones
	feeds [2]map[feed]bool            // at present, and in the scenario
}

// feed says that a stakeholder keeps or uses data.
type feed struct{ data, who string }

// fed returns the feeds of a country.
func (c *country) fed() map[feed]bool {
	all := map[feed]bool{}
	for _, d := range c.data {
		for _, owner := range d.owners {
			all[feed{d.slug, owner}] = true
		}
		for _, f := range d.facts {
			all[feed{d.slug, f.who.slug}] = true
		}
	}
	return all
}

func (b *beside) join() {
	for _, a := range b.actors {
		a.mark = b.markOf(a.slug)
	}
	for _, d := range b.data {
		d.mark = b.markOf(d.slug)
	}
	for f := range b.toBe.fed() {
		b.feeds[1][feed{b.slugOf(f.data), b.slugOf(f.who)}] = true
	}
	b.joinFacts()
	for slug, d := range b.toBe.data {
		known := b.source(slug, d)
		for _, owner := range d.owners {
			known.owners = append(known.owners, b.slugOf(owner))
		}
	}
	for _, a := range b.toBe.actors { // those with relations but without a part
		b.actor(a)
	}
	for _, r := range b.toBe.relations {
		b.relations = append(b.relations, [2]string{b.slugOf(r[0]), b.slugOf(r[1])})
	}
	b.country.feeds = &b.feeds
	states := b.toBe.tasks()
	for id, t := range b.tasks() {
		if is := states[id]; is != nil && (len(is.facts) > 0 || len(t.facts) == 0) {
			t.state = is.state
		}
	}
}

// joinFacts adds the responsibilities of the scenario. One that moves to somebody else ends for
// the former holder and is new for the other.
func (b *beside) joinFacts() {
	was := map[graph.ID]*fact{}
	for _, f := range b.facts {
		was[f.ID], f.mark = f, graph.MarkRemoved
	}
	tasks := b.tasks()
	for _, f := range b.toBe.facts {
		if old := was[f.ID]; old != nil && old.who.slug == b.slugOf(f.who.slug) && old.task.ID == f.task.ID && old.part == f.part {
			old.mark = b.markOf(old.Slug)
			for _, d := range f.data {
				if known := b.source(d.slug, d); !known.feeds(old) {
					known.facts, old.data = append(known.facts, old), append(old.data, known)
				}
			}
			continue
		}
		joined := &fact{Responsibility: f.Responsibility, part: f.part, task: tasks[f.task.ID], who: b.actor(f.who), mark: graph.MarkAdded}
		joined.who.facts, joined.task.facts = append(joined.who.facts, joined), append(joined.task.facts, joined)
		for _, d := range f.data {
			known := b.source(d.slug, d)
			known.facts, joined.data = append(known.facts, joined), append(joined.data, known)
		}
		b.facts = append(b.facts, joined)
	}
}

func (d *dataSource) feeds(f *fact) bool {
	for _, fed := range d.facts {
		if fed == f {
			return true
		}
	}
	return false
}

// slugOf returns the present slug of a record in the scenario.
func (b *beside) slugOf(slug string) string {
	if now, ok := b.slugs[slug]; ok {
		return now
	}
	return slug
}

func (b *beside) markOf(slug string) graph.ChangeMark {
	if mark, ok := b.marks[slug]; ok {
		return mark
	}
	return graph.MarkKept
}

// actor returns the drawn stakeholder for one in the scenario.
func (b *beside) actor(of *actor) *actor {
	slug := b.slugOf(of.slug)
	if b.actors[slug] == nil {
		a := *of
		a.slug, a.facts, a.mark = slug, nil, b.markOf(slug)
		b.actors[slug] = &a
	}
	return b.actors[slug]
}

// source returns the drawn data source for one in the scenario.
func (b *beside) source(slug string, of *dataSource) *dataSource {
	slug = b.slugOf(slug)
	if b.data[slug] == nil {
		b.data[slug] = &dataSource{slug: slug, label: of.label, mark: b.markOf(slug)}
	}
	return b.data[slug]
}

// marked returns the common mark of several things that are drawn as one.
func marked[T any](of []T, mark func(T) graph.ChangeMark) graph.ChangeMark {
	all := graph.MarkKept
	for i, each := range of {
		switch m := mark(each); {
		case i == 0:
			all = m
		case m != all:
			return graph.MarkChanged
		}
	}
	return all
}

func factMark(f *fact) graph.ChangeMark   { return f.mark }
func actorMark(a *actor) graph.ChangeMark { return a.mark }

// feedMark returns the mark of a line from data to a card, which may stand for several
// stakeholders.
func (f *flow) feedMark(data, card string) graph.ChangeMark {
	if f.country.feeds == nil {
		return graph.MarkKept
	}
	var is [2]bool
	for i, feeds := range f.country.feeds {
		for each := range feeds {
			is[i] = is[i] || each.data == data && f.drawnAs[each.who] == card
		}
	}
	switch is {
	case [2]bool{false, true}:
		return graph.MarkAdded
	case [2]bool{true, false}:
		return graph.MarkRemoved
	}
	return graph.MarkKept
}
