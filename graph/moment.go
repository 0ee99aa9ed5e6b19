package graph

import (
	"cmp"
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// Moment is when it is asked what holds: on a day, as seen from today. In a scenario,
// which shows how it is in the end, what is still to begin has begun.
type Moment struct {
	Day, Today LocalDate
	Planned    bool
}

// Moment is when the view is of.
func (v *View) Moment() Moment {
	today := v.Today()
	return Moment{Day: cmp.Or(v.validOn, today), Today: today, Planned: v.scenario != nil}
}

// MomentOf is when the view is of that a record was read through.
func MomentOf(r Record) Moment { return r.asRead().cohort.view.Moment() }

// What follows are functions: exported methods of what every kind has would be in the program for each kind, called or
// not.

// IsOver reports whether a record is known to hold no longer: since its valid time
// has ended, or by its status, unless it is known to have ended later only.
func IsOver(c content, at Moment) bool { return c.meta().isOver(at) }

// IsToCome reports whether a record is known to begin on a later day.
func IsToCome(c content, at Moment) bool { return c.meta().isToCome(at) }

// IsCurrent reports whether a record counts as current: it is neither known to be
// over nor to begin on a later day.
func IsCurrent(c content, at Moment) bool { return !IsOver(c, at) && !IsToCome(c, at) }

func (p *provenance) isOver(at Moment) bool {
	first, last := p.ValidTo.Bounds()
	switch {
	case last != "" && last < string(at.Day):
		return true
	case p.Status != StatusHistoric:
		return false
	}
	return at.Day >= at.Today || first == "" || first < string(at.Day)
}

func (p *provenance) isToCome(at Moment) bool {
	first, _ := p.ValidFrom.Bounds()
	return !at.Planned && first > string(at.Day)
}

// statusAt is the status of the record: what has ended is historic whatever was said
// when it was recorded. What is still to begin has none yet, nor what ended later only.
func (p *provenance) statusAt(at Moment) Status {
	switch {
	case p.isOver(at):
		return StatusHistoric
	case p.isToCome(at), p.Status == StatusHistoric:
		return ""
	}
	return p.Status
}

// Status says whether the record still holds; it is empty if that is not known.
func (p *Provenance) Status() Status {
	return p.statusAt(p.of.cohort.view.Moment())
}

// over holds for what IsOver holds for.
func (at Moment) over() store.Where {
	historic := store.Where(store.Match{Key: statusKey, Values: []string{string(StatusHistoric)}})
	if at.Day < at.Today {
		historic = store.All{historic, store.Not{Where: store.Match{Key: "validTo", Op: store.OpAtLeast, Values: []string{string(at.Day)}}}}
	}
	return store.Any{historic, at.ended()}
}

// ended holds for what ended before the day.
func (at Moment) ended() store.Where {
	return store.Match{Key: lastDay("validTo"), Op: store.OpLess, Values: []string{string(at.Day)}}
}

// toCome holds for what IsToCome holds for.
func (at Moment) toCome() store.Where {
	if at.Planned {
		return store.Any{}
	}
	return store.Match{Key: "validFrom", Op: store.OpMore, Values: []string{string(at.Day)}}
}

// statusKey is the key of what was said when something was recorded.
const statusKey = "status"

// phases are conditions of which one holds for each record, with the status that all
// have then; none is said where they have that which was recorded.
func (at Moment) phases() []phase {
	over, toCome := at.over(), at.toCome()
	return []phase{
		{where: store.Not{Where: store.Any{over, toCome}}, recorded: true},
		{where: over, status: StatusHistoric},
		{where: store.All{toCome, store.Not{Where: over}}},
	}
}

type phase struct {
	where    store.Where
	status   Status
	recorded bool
}

// of returns the status that is told where one was recorded.
func (p phase) of(recorded string) string {
	if p.recorded && recorded != string(StatusHistoric) {
		return recorded
	}
	return string(p.status)
}

// hasStatus holds for what has one of the statuses; an empty one stands for
// having none.
func (at Moment) hasStatus(values []string) store.Where {
	some := store.Any{}
	for _, p := range at.phases() {
		for _, value := range values {
			switch {
			case p.recorded && value == "":
				some = append(some, store.All{p.where, store.Not{Where: store.Match{Key: statusKey, Values: []string{string(StatusCurrent)}}}})
			case p.recorded && value != string(StatusHistoric):
				some = append(some, store.All{p.where, store.Match{Key: statusKey, Values: []string{value}}})
			case value == string(p.status):
				some = append(some, p.where)
			}
		}
	}
	return some
}

// otherwise returns the kinds of which some records tell another status than was
// recorded, whoever asks.
func (v *View) otherwise(ctx context.Context) (map[Kind]bool, error) {
	return Keep(ctx, v, "status told otherwise", func(ctx context.Context) (map[Kind]bool, error) {
		at := v.Moment()
		is := func(s Status) store.Where { return store.Match{Key: statusKey, Values: []string{string(s)}} }
		differs := store.Any{store.All{at.ended(), store.Not{Where: is(StatusHistoric)}}, store.All{at.toCome(), is(StatusCurrent)}}
		if at.Day < at.Today {
			differs = append(differs, store.All{is(StatusHistoric), store.Not{Where: at.over()}})
		}
		groups, err := v.Whole().groupBy(ctx, "kind", differs, v.graph.model.KindsOf("Record"), store.By{Key: kindKey})
		if err != nil {
			return nil, err
		}
		kinds := map[Kind]bool{}
		for _, g := range groups.Groups {
			kinds[Kind(g.Values[0])] = true
		}
		return kinds, nil
	})
}

// count counts groups, by the status as it is at the view's moment if that is asked for.
// Several of them may then have the same values.
func (v *View) count(ctx context.Context, q store.Tally) (store.Groups, error) {
	isStatus := func(by store.By) bool { return by.Key == statusKey }
	if !slices.ContainsFunc(q.By, isStatus) {
		return v.door.Count(ctx, q)
	}
	otherwise, err := v.otherwise(ctx)
	if err != nil {
		return store.Groups{}, err
	}
	as := q // of what tells what was recorded
	as.Kinds = slices.DeleteFunc(slices.Clone(q.Kinds), func(k Kind) bool { return otherwise[k] })
	if q.Kinds = slices.DeleteFunc(slices.Clone(q.Kinds), func(k Kind) bool { return !otherwise[k] }); len(q.Kinds) == 0 {
		return v.door.Count(ctx, as)
	}
	all := store.Groups{}
	if len(as.Kinds) > 0 {
		if all, err = v.door.Count(ctx, as); err != nil {
			return all, err
		}
		all.Groups = slices.Clone(all.Groups)
	}
	for _, p := range v.Moment().phases() {
		then := q
		then.Where = store.And(q.Where, p.where)
		groups, err := v.door.Count(ctx, then)
		if err != nil {
			return all, err
		}
		for i := range groups.Groups {
			g := store.Group{Values: slices.Clone(groups.Groups[i].Values), Count: groups.Groups[i].Count}
			for j, by := range q.By {
				if isStatus(by) {
					g.Values[j] = p.of(g.Values[j])
				}
			}
			all.Groups = append(all.Groups, g)
		}
		all.More = all.More || groups.More
	}
	return all, nil
}

// Current holds for what IsCurrent holds for.
func (v *View) Current() store.Where { return v.Moment().phases()[0].where }

// CurrentFilter is [View.Current] as a filter.
func (v *View) CurrentFilter() Filter {
	isNot := []any{Filter{"status": Filter{"eq": string(StatusHistoric)}}}
	if at := v.Moment(); !at.Planned {
		isNot = append(isNot, Filter{"validFrom": Filter{"after": string(at.Day)}})
	}
	return Filter{"not": Filter{"or": isNot}}
}
