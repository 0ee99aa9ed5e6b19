package graph

import (
	"cmp"
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// Moment is the time for which something holds: a day, as seen from today. In a scenario, which
// shows the final state, what is still to begin has begun.
type Moment struct {
	Day, Today LocalDate
	Planned    bool
}

// Moment returns the view's moment.
func (v *View) Moment() Moment {
	today := v.Today()
	return Moment{Day: cmp.Or(v.validOn, today), Today: today, Planned: v.scenario != nil}
}

// MomentOf returns the moment of the view that a record was read through.
func MomentOf(r Record) Moment { return r.asRead().cohort.view.Moment() }

// What follows are functions: exported methods of what every kind has would be in the program for each kind, called or
// not.

// IsOver reports whether a record is known to have ended: by its valid time, or by its status,
// unless it is known to have ended after the moment.
func IsOver(c content, at Moment) bool { return c.meta().isOver(at) }

// IsToCome reports whether a record is known to begin later.
func IsToCome(c content, at Moment) bool { return c.meta().isToCome(at) }

// IsCurrent reports whether a record counts as current: it is known neither to be over nor to
// begin later.
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

// statusAt returns the status at a moment: what has ended is historic, whatever was recorded.
// What is still to begin has none, nor has what ended only later.
func (p *provenance) statusAt(at Moment) Status {
	switch {
	case p.isOver(at):
		return StatusHistoric
	case p.isToCome(at), p.Status == StatusHistoric:
		return ""
	}
	return p.Status
}

// Status says whether the record still holds; "" if unknown.
func (p *Provenance) Status() Status {
	return p.statusAt(p.of.cohort.view.Moment())
}

// over matches what IsOver accepts.
func (at Moment) over() store.Where {
	historic := store.Where(store.Match{Key: statusKey, Values: []string{string(StatusHistoric)}})
	if at.Day < at.Today {
		historic = store.All{historic, store.Not{Where: store.Match{Key: "validTo", Op: store.OpAtLeast, Values: []string{string(at.Day)}}}}
	}
	return store.Any{historic, at.ended()}
}

// ended matches what ended before the day.
func (at Moment) ended() store.Where {
	return store.Match{Key: lastDay("validTo"), Op: store.OpLess, Values: []string{string(at.Day)}}
}

// toCome matches what IsToCome accepts.
func (at Moment) toCome() store.Where {
	if at.Planned {
		return store.Any{}
	}
	return store.Match{Key: "validFrom", Op: store.OpMore, Values: []string{string(at.Day)}}
}

// statusKey is the key of the recorded status.
const statusKey = "status"

// phases returns conditions of which exactly one matches each record, with the status at the
// moment; without one, the recorded status counts.
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

// of returns the status to report for a recorded one.
func (p phase) of(recorded string) string {
	if p.recorded && recorded != string(StatusHistoric) {
		return recorded
	}
	return string(p.status)
}

// hasStatus matches what has one of the statuses; an empty one stands for none.
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

// otherwise returns the kinds with records whose status at the moment differs from the recorded
// one, for any caller.
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

// count counts groups, using the status at the view's moment. Several groups may then have the
// same values.
func (v *View) count(ctx context.Context, q store.Tally) (store.Groups, error) {
	isStatus := func(by store.By) bool { return by.Key == statusKey }
	if !slices.ContainsFunc(q.By, isStatus) {
		return v.door.Count(ctx, q)
	}
	otherwise, err := v.otherwise(ctx)
	if err != nil {
		return store.Groups{}, err
	}
	as := q // records whose recorded status counts
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

// Current matches what IsCurrent accepts.
func (v *View) Current() store.Where { return v.Moment().phases()[0].where }

// CurrentFilter returns [View.Current] as a filter.
func (v *View) CurrentFilter() Filter {
	isNot := []any{Filter{"status": Filter{"eq": string(StatusHistoric)}}}
	if at := v.Moment(); !at.Planned {
		isNot = append(isNot, Filter{"validFrom": Filter{"after": string(at.Day)}})
	}
	return Filter{"not": Filter{"or": isNot}}
}
