package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// standing is whether a record held in two states, as far as known.
type standing struct{ before, after Tri }

// HeldOn says whether a record held on a day: by its valid time or, if that does not tell, by
// the date of its source. What is current has held since then; what is historic ended on an
// unknown day.
func HeldOn(c content, day LocalDate) Tri {
	m := c.meta()
	if held := m.activeOn(day); held != Unknown {
		return held
	}
	first, last := m.Observed.Bounds()
	switch d := string(day); {
	case last == "" || first > d:
		return Unknown
	case last >= d || m.Status == StatusCurrent:
		return Yes
	}
	return Unknown
}

// HoldsNow says whether a record holds today: by its status and its valid time.
func HoldsNow(c content, today LocalDate) Tri {
	m := c.meta()
	held := m.activeOn(today)
	switch {
	case held == No || m.Status == StatusHistoric:
		return No
	case m.Status == StatusCurrent:
		return Yes
	}
	return held
}

// DifferenceFilter narrows a difference: all given conditions must hold for the record before
// or after.
type DifferenceFilter struct {
	Kind    *RecordType
	Country *JurisdictionCode
}

// narrowed returns the changes that pass a filter.
func (v *View) narrowed(ctx context.Context, changes []store.Changed, f *DifferenceFilter) ([]store.Changed, error) {
	kinds, _, err := v.within(ctx, f)
	if err != nil || f == nil {
		return changes, err
	}
	changes = slices.DeleteFunc(changes, func(ch store.Changed) bool { return !slices.Contains(kinds, ch.Record().Kind) })
	if f.Country == nil {
		return changes, nil
	}
	var sides []*store.Record // two records per change; the same one twice if there is only one
	for _, ch := range changes {
		sides = append(sides, cmp.Or(ch.Before, ch.After), ch.Record())
	}
	about, err := v.aboutOf(ctx, sides)
	if err != nil {
		return nil, err
	}
	var left []store.Changed
	for i, ch := range changes {
		if slices.Contains(slices.Concat(about[2*i], about[2*i+1]), access.Jurisdiction(*f.Country)) {
			left = append(left, ch)
		}
	}
	return left, nil
}

// differenceByDay returns a page of the records that are known to hold in one of two states but
// not, or not for certain, in the other. Without a second day that is the present.
func (v *View) differenceByDay(ctx context.Context, from LocalDate, to *LocalDate, f *DifferenceFilter, first *int, after *string) (*RecordDifferenceConnection, error) {
	for _, day := range []*LocalDate{&from, to} {
		if day == nil {
			continue
		}
		if _, err := ParseLocalDate(string(*day)); err != nil {
			return nil, err
		}
	}
	kinds, where, err := v.within(ctx, f)
	if err != nil {
		return nil, err
	}
	var list []store.Changed
	held, today := map[ID]standing{}, v.Today()
	for r, err := range v.door.Stream(ctx, where) {
		if err != nil {
			return nil, err
		}
		m := v.graph.model.decode(r).meta()
		s := standing{HeldOn(m, from), HoldsNow(m, today)}
		if to != nil {
			s.after = HeldOn(m, *to)
		}
		if s.before != s.after && slices.Contains(kinds, r.Kind) {
			held[r.ID] = s
			list = append(list, store.Changed{Before: r, After: r})
		}
	}
	slices.SortFunc(list, func(a, b store.Changed) int {
		return cmp.Or(strings.Compare(a.After.Slug(), b.After.Slug()), strings.Compare(string(a.After.ID), string(b.After.ID)))
	})
	s, shown, err := v.stretchOf(ctx, list, first, after)
	if err != nil {
		return nil, err
	}
	if len(shown) > 0 {
		shown[0].among.all = heldThen(list, held)
	}
	for i := range shown {
		d := &shown[i]
		d.standing = held[d.id]
		d.New, d.Deleted = d.before == No, d.after == No
	}
	return s, nil
}

// heldThen returns changes without the sides that are known not to have held.
func heldThen(list []store.Changed, held map[ID]standing) []store.Changed {
	sides := slices.Clone(list)
	for i, ch := range sides {
		switch s := held[ch.After.ID]; No {
		case s.before:
			sides[i].Before = nil
		case s.after:
			sides[i].After = nil
		}
	}
	return sides
}

// within returns the records that a filter concerns.
func (v *View) within(ctx context.Context, f *DifferenceFilter) (kinds []Kind, where store.Where, err error) {
	kinds = v.graph.model.KindsOf("Record")
	if f == nil {
		return kinds, nil, nil
	}
	if f.Kind != nil {
		if kinds, err = v.graph.model.KindsNamed([]RecordType{*f.Kind}); err != nil {
			return nil, nil, err
		}
		where = store.KindIn(kinds)
	}
	if f.Country != nil {
		places, err := v.places(ctx, []string{fold(string(*f.Country))})
		if err != nil {
			return nil, nil, err
		}
		var ids store.IDIn
		for _, id := range places {
			ids = append(ids, id)
		}
		where = store.And(where, v.graph.model.about(kinds, ids))
	}
	return kinds, where, nil
}
