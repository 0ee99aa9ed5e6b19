package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// follows holds the targets of a link.
type follows struct {
	link string
	load
	recs   []Record // each once
	places []int32  // for each link of each member, the index of its target in recs
	start  []int32  // for each member, where its links start in places
}

// at returns the target of a member's link, the first being 0.
func (l *follows) at(member, which int) Record { return l.recs[l.places[int(l.start[member])+which]] }

// followOne returns the target of a single link of a member, the zero T if there is none.
func followOne[T Record](ctx context.Context, h *handle, link string) (T, error) {
	var zero T
	if len(h.rec.To(link)) == 0 {
		return zero, nil
	}
	l := h.cohort.follow(ctx, link)
	if l.err != nil {
		return zero, l.err
	}
	t, _ := l.at(h.at, 0).(T)
	return t, nil
}

// followTo returns a target of a member's link by its id, the zero T if it is not one.
func followTo[T Record](ctx context.Context, h *handle, link string, id ID) (T, error) {
	var zero T
	which := slices.Index(h.rec.To(link), id)
	if which < 0 {
		return zero, nil
	}
	l := h.cohort.follow(ctx, link)
	if l.err != nil {
		return zero, l.err
	}
	t, _ := l.at(h.at, which).(T)
	return t, nil
}

// follow loads the targets of a link for all members.
func (c *cohort) follow(ctx context.Context, link string) *follows {
	c.mu.Lock()
	var l *follows
	for _, x := range c.links {
		if x.link == link {
			l = x
		}
	}
	if l == nil {
		l = &follows{link: link}
		c.links = append(c.links, l)
	}
	c.mu.Unlock()
	l.do(func() (any, error) {
		l.start, l.places = make([]int32, len(c.recs)), make([]int32, 0, len(c.recs))
		targets := numberingOf(len(c.recs))
		for i, r := range c.recs {
			l.start[i] = int32(len(l.places))
			for _, id := range r.To(link) {
				l.places = append(l.places, targets.of(id))
			}
		}
		recs, err := c.view.door.Get(ctx, targets.ids)
		if err != nil {
			return nil, fmt.Errorf("follow %s: %w", link, err)
		}
		l.recs = c.view.cohort(recs)
		return nil, nil
	})
	return l
}

// Follow returns the target of a record's single link, the zero T if there is none.
func Follow[T Record](ctx context.Context, r Record, link string) (T, error) {
	return followOne[T](ctx, r.asRead(), link)
}

// FollowAll returns the targets of a link from any of the records, each once, by slug.
func FollowAll[T, F Record](ctx context.Context, from []F, link string) ([]T, error) {
	found := map[ID]T{}
	for _, r := range from {
		h := r.asRead()
		targets := h.cohort.follow(ctx, link)
		if targets.err != nil {
			return nil, targets.err
		}
		for i, id := range h.rec.To(link) {
			if t, ok := targets.at(h.at, i).(T); ok {
				found[id] = t
			}
		}
	}
	out := append([]T{}, slices.Collect(maps.Values(found))...)
	slices.SortFunc(out, func(a, b T) int { return BySlug(a, b) })
	return out, nil
}
