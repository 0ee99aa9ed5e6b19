package graph

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// Bounds of groups.
const (
	MaxGroups = 1_000  // per page
	maxFacets = 5      // facets of one count
	maxBeside = 3      // facets with distinct values, and measures
	maxGroups = 50_000 // groups that are sorted
)

// MeasureName is a number or date by which groups are measured, as an enum value.
type MeasureName string

// GroupOrderBy is what groups are sorted by.
type GroupOrderBy string

// The sort keys of groups.
const (
	GroupsByCount    GroupOrderBy = "COUNT"
	GroupsByValue    GroupOrderBy = "VALUE"
	GroupsByDistinct GroupOrderBy = "DISTINCT" // of the first requested facet
	GroupsByMinimum  GroupOrderBy = "MINIMUM"  // of the first requested measure
	GroupsByMaximum  GroupOrderBy = "MAXIMUM"
	GroupsByMean     GroupOrderBy = "MEAN"
)

// Values lists what groups are ordered by.
func (GroupOrderBy) Values() []GroupOrderBy {
	return []GroupOrderBy{GroupsByCount, GroupsByValue, GroupsByDistinct, GroupsByMinimum, GroupsByMaximum, GroupsByMean}
}

// GroupOrder is the order of groups; ties are sorted by value.
type GroupOrder struct {
	By        GroupOrderBy
	Direction Direction
}

// Groups is a page of a list's groups.
type Groups struct {
	Nodes      []*Group
	PageInfo   PageInfo
	TotalCount int
}

// Group describes the records of a list that share values.
type Group struct {
	Values   []GroupValue // one per facet
	Count    int
	Share    float64 // of all records of the list
	Distinct []int   // number of distinct values of each requested facet
	Measures []GroupMeasure

	seen []map[string]bool // the distinct values
	key  []string          // its stored values
}

// GroupValue is a value shared by the records of a group.
type GroupValue struct {
	Value  string // as filters take it; empty for records without a value
	Record Record // the linked record, if the value is a link
}

// GroupMeasure describes the distribution of a number or date in a group. A partial date counts
// as its first possible day.
type GroupMeasure struct {
	Of    string // the field
	Known int    // number of records with a value

	Minimum, Maximum, Mean    *float64   // of numbers
	Earliest, Latest, MeanDay *LocalDate // of dates

	field       *FieldInfo
	least, most float64
	sum         float64
}

// grouping is what is asked of a list's groups.
type grouping struct {
	by, distinct   []*ListFacet
	measures       []*FieldInfo
	having, within *groupFilter // nil for any
}

// groupsKey is the key for the groups of a cohort's lists.
type groupsKey struct{ asked string }

// Groups counts the whole list by several facets at once.
func (p *Page) Groups(ctx context.Context, by, distinct []FacetName, measure []MeasureName, having, within Filter, orderBy *GroupOrder, first int, after *string) (*Groups, error) {
	if first < 0 || first > MaxGroups {
		return nil, fmt.Errorf("%w: a page has 0 to %d groups, not %d; ask for the next with after", ErrInvalid, MaxGroups, first)
	}
	l := p.list
	q, err := l.view.graph.model.grouping(l.target, by, distinct, measure)
	if err != nil {
		return nil, err
	}
	order := GroupOrder{GroupsByCount, Descending}
	if orderBy != nil {
		order = *orderBy
	}
	if err := order.check(q); err != nil {
		return nil, err
	}
	if err := l.narrow(ctx, &q, having, within); err != nil {
		return nil, err
	}
	all, err := loaded(l.sums, groupsKey{fmt.Sprint(by, distinct, measure, plain(having), plain(within))}, func() ([][]*Group, error) { return l.measured(ctx, q) })
	if err != nil {
		return nil, err
	}
	return page(l.view, all[p.at], order, fmt.Sprint("groups ", by, order), first, after)
}

// grouping looks up facets and measures.
func (m *Model) grouping(target string, by, distinct []FacetName, measure []MeasureName) (grouping, error) {
	var q grouping
	if len(by) > maxFacets || len(distinct) > maxBeside || len(measure) > maxBeside {
		return q, fmt.Errorf("%w: a list is counted by at most %d facets at once, with %d distinct and as many measures; ask again for more", ErrInvalid, maxFacets, maxBeside)
	}
	for _, list := range []struct {
		names  []FacetName
		facets *[]*ListFacet
	}{{by, &q.by}, {distinct, &q.distinct}} {
		for _, name := range list.names {
			f, err := m.facet(target, name)
			if err != nil {
				return q, err
			}
			*list.facets = append(*list.facets, f)
		}
	}
	for _, name := range measure {
		measures := m.Measures(target)
		i := slices.IndexFunc(measures, func(f *FieldInfo) bool { return EnumName(f.Name) == string(name) })
		if i < 0 {
			return q, fmt.Errorf("%w: %s has no number or date %s", ErrInvalid, target, name)
		}
		q.measures = append(q.measures, measures[i])
	}
	return q, nil
}

// check refuses an order by something that was not requested.
func (o GroupOrder) check(q grouping) error {
	switch {
	case o.By == GroupsByDistinct && len(q.distinct) == 0:
		return fmt.Errorf("%w: groups are ordered by the first of distinct; say of what", ErrInvalid)
	case (o.By == GroupsByMinimum || o.By == GroupsByMaximum || o.By == GroupsByMean) && len(q.measures) == 0:
		return fmt.Errorf("%w: groups are ordered by the first measure; say which", ErrInvalid)
	}
	return nil
}

// grouped counts the lists of all parents by facets, in the order of the stored values, and
// reports whether there are too many groups.
func (l *listQuery) grouped(ctx context.Context, q grouping) (all [][]*Group, more bool, err error) {
	index := map[string]*Group{}
	all = make([][]*Group, max(1, len(l.parents)))
	count := func(at int, key []string, _ string, n int) {
		g := index[place(at, key)]
		if g == nil {
			g = &Group{key: slices.Clone(key), Distinct: make([]int, len(q.distinct)), seen: make([]map[string]bool, len(q.distinct))}
			index[place(at, key)] = g
			all[at] = append(all[at], g)
			for _, f := range q.measures {
				g.Measures = append(g.Measures, GroupMeasure{Of: f.Name, field: f, least: math.Inf(1), most: math.Inf(-1)})
			}
		}
		g.Count += n
	}
	if len(q.by) == 0 { // one group, even if it is empty
		for at := range all {
			count(at, nil, "", 0)
		}
	}
	if more, err = l.tally(ctx, q.by, nil, count); err != nil {
		return nil, false, err
	}
	for i, f := range q.distinct {
		cut, err := l.tally(ctx, q.by, f, func(at int, key []string, value string, _ int) {
			g := index[place(at, key)]
			if g == nil || value == "" || g.seen[i][value] {
				return
			}
			if g.seen[i] == nil {
				g.seen[i] = map[string]bool{}
			}
			g.seen[i][value] = true
			g.Distinct[i]++
		})
		if err != nil {
			return nil, false, err
		}
		more = more || cut
	}
	for i, f := range q.measures {
		cut, err := l.tally(ctx, q.by, &ListFacet{Name: f.Name, by: store.By{Key: f.key()}}, func(at int, key []string, value string, n int) {
			if g := index[place(at, key)]; g != nil && value != "" {
				g.Measures[i].add(value, n)
			}
		})
		if err != nil {
			return nil, false, err
		}
		more = more || cut
	}
	return all, more, nil
}

// place identifies a group of one of the parents.
func place(at int, key []string) string {
	var b strings.Builder
	b.WriteString(strconv.Itoa(at))
	for _, value := range key {
		b.WriteByte(0)
		b.WriteString(value)
	}
	return b.String()
}

// tally counts by facets and one more, if not nil. It passes each count to give, with the
// parent and the values.
func (l *listQuery) tally(ctx context.Context, by []*ListFacet, beside *ListFacet, give func(at int, key []string, value string, n int)) (more bool, err error) {
	facets := slices.Clone(by)
	if beside != nil {
		facets = append(facets, beside)
	}
	if l.among != nil { // count each record separately
		facets = append(facets, itself)
	}
	where, q := l.where, store.Tally{Kinds: l.kinds, Limit: maxGroups}
	parents := map[string]int{}
	if l.parents != nil {
		back := make([]store.Hop, len(l.hops))
		for i, h := range l.hops {
			back[i] = store.Hop{Link: h.Link, Reverse: !h.Reverse}
		}
		where = store.And(where, store.Linked{Hops: back, Where: store.IDIn(l.parents)})
		// All hops of a relation have the same link name.
		q.By = []store.By{{Path: []store.Hop{{Link: store.Link{Name: back[0].Link.Name}, Reverse: back[0].Reverse}}}}
		for at, id := range l.parents {
			parents[string(id)] = at
		}
	}
	q.Where = where
	names := make([]string, len(facets))
	for i, f := range facets {
		q.By, names[i] = append(q.By, f.by), f.Name
	}
	counted, err := l.view.count(ctx, q)
	if err != nil {
		return false, fmt.Errorf("count %s by %s: %w", l.target, strings.Join(names, ", "), err)
	}
	key := make([]string, len(facets))
	for i, g := range counted.Groups {
		if err := StillWanted(ctx, i); err != nil {
			return false, err
		}
		at, values := 0, g.Values
		if l.parents != nil {
			var ok bool
			// Records with several parents are also counted for parents outside the
			// cohort; ignore those.
			if at, ok = parents[values[0]]; !ok {
				continue
			}
			values = values[1:]
		}
		for i, f := range facets {
			key[i] = f.folded(values[i])
		}
		value := ""
		if beside != nil {
			value = key[len(by)]
		}
		if l.among == nil || l.among[place(at, key[len(key)-1:])] {
			give(at, key[:len(by)], value, g.Count)
		}
	}
	return counted.More, nil
}

// measured makes the groups of all parents with all requested details.
func (l *listQuery) measured(ctx context.Context, q grouping) ([][]*Group, error) {
	if q.within != nil {
		of := *l
		var err error
		if of.among, err = l.members(ctx, q.within); err != nil {
			return nil, err
		}
		l = &of
	}
	all, more, err := l.grouped(ctx, q)
	if err != nil {
		return nil, err
	}
	if err := l.countable(more); err != nil {
		return nil, err
	}
	if q.having != nil {
		wanted, err := l.matching(ctx, q.by, q.having)
		if err != nil {
			return nil, err
		}
		for at, groups := range all {
			all[at] = slices.DeleteFunc(groups, func(g *Group) bool { return !wanted[place(at, g.key)] })
		}
	}
	totals, err := l.totals(ctx)
	if err != nil {
		return nil, err
	}
	if l.among != nil {
		totals = make([]int, len(all))
		for of := range l.among {
			at, _, _ := strings.Cut(of, "\x00")
			n, _ := strconv.Atoi(at) // place formatted it
			totals[n]++
		}
	}
	for at, groups := range all {
		for _, g := range groups {
			if totals[at] > 0 {
				g.Share = float64(g.Count) / float64(totals[at])
			}
			for i := range g.Measures {
				g.Measures[i].finish()
			}
		}
	}
	return all, l.name(ctx, q.by, all)
}

// countable refuses more groups than can be sorted.
func (l *listQuery) countable(more bool) error {
	if more {
		return fmt.Errorf("%w: %s has more than %d groups with different values; narrow the list, or group and measure it by less at once", ErrTooLarge, l.target, maxGroups)
	}
	return nil
}

// name converts the values of groups for readers, and finds linked records.
func (l *listQuery) name(ctx context.Context, by []*ListFacet, all [][]*Group) error {
	var ids []ID
	for _, groups := range all {
		for _, g := range groups {
			g.Values = make([]GroupValue, len(by))
			for i, f := range by {
				g.Values[i].Value = f.shown(g.key[i])
				if f.leads && g.key[i] != "" {
					ids = append(ids, ID(g.key[i]))
				}
			}
		}
	}
	if ids = store.DistinctIDs(ids); len(ids) == 0 {
		return nil
	}
	found, err := l.view.door.Get(ctx, ids)
	if err != nil {
		return fmt.Errorf("look up what %s is counted by: %w", l.target, err)
	}
	recs := l.view.cohort(found)
	for _, groups := range all {
		for _, g := range groups {
			for i, f := range by {
				if at, ok := slices.BinarySearch(ids, ID(g.key[i])); ok && f.leads && recs[at] != nil {
					slug := recs[at].meta().Slug
					g.Values[i], g.key[i] = GroupValue{Value: slug, Record: recs[at]}, slug
				}
			}
		}
	}
	return nil
}

// add counts a value that several records have.
func (m *GroupMeasure) add(key string, n int) {
	value, ok := m.field.measure(key)
	if !ok {
		return
	}
	m.Known += n
	m.least, m.most = min(m.least, value), max(m.most, value)
	m.sum += value * float64(n)
}

const secondsOfDay = 24 * 60 * 60

// measure parses a number or, in days, a date.
func (f *FieldInfo) measure(key string) (float64, bool) {
	if f.Type == DateField {
		t, err := time.Parse(time.DateOnly, key)
		return float64(t.Unix() / secondsOfDay), err == nil
	}
	n, err := keyNumber(key)
	return n, err == nil
}

// finish computes the results from the sums.
func (m *GroupMeasure) finish() {
	if m.Known == 0 {
		return
	}
	mean := m.sum / float64(m.Known)
	if m.field.Type != DateField {
		m.Minimum, m.Maximum, m.Mean = &m.least, &m.most, &mean
		return
	}
	for _, d := range []struct {
		day *(*LocalDate)
		at  float64
	}{{&m.Earliest, m.least}, {&m.Latest, m.most}, {&m.MeanDay, math.Round(mean)}} {
		day := LocalDate(time.Unix(int64(d.at)*secondsOfDay, 0).UTC().Format(time.DateOnly))
		*d.day = &day
	}
}

// lastValue stands for a missing value, which sorts last.
const lastValue = "\U0010ffff"

// position returns a group's position in an order.
func (o GroupOrder) position(g *Group) store.Position {
	key := slices.Clone(g.key)
	for i := range key {
		if key[i] == "" {
			key[i] = lastValue
		}
	}
	at := store.Position{ID: ID("=" + strings.Join(key, "\x00"))}
	number := func(n float64) { at.Value = numberKey(n) }
	switch o.By {
	case GroupsByCount:
		number(float64(g.Count))
	case GroupsByValue:
		at.Value = string(at.ID)
	case GroupsByDistinct:
		number(float64(g.Distinct[0]))
	default:
		m := g.Measures[0]
		if at.Missing = m.Known == 0; at.Missing {
			break
		}
		switch o.By {
		case GroupsByMinimum:
			number(m.least)
		case GroupsByMaximum:
			number(m.most)
		default:
			number(m.sum / float64(m.Known))
		}
	}
	return at
}

// compare compares two positions; groups without a value come last.
func (o GroupOrder) compare(a, b store.Position) int {
	if a.Missing != b.Missing {
		if a.Missing {
			return 1
		}
		return -1
	}
	c := cmp.Compare(a.Value, b.Value)
	if o.Direction == Descending {
		c = -c
	}
	return cmp.Or(c, cmp.Compare(a.ID, b.ID))
}

// page returns a page of groups.
func page(v *View, groups []*Group, o GroupOrder, name string, first int, after *string) (*Groups, error) {
	from, err := position(after, "after", name, nil)
	if err != nil {
		return nil, err
	}
	type placed struct {
		*Group
		at store.Position
	}
	list := make([]placed, len(groups))
	for i, g := range groups {
		list[i] = placed{g, o.position(g)}
	}
	slices.SortFunc(list, func(a, b placed) int { return o.compare(a.at, b.at) })
	start := 0
	if from != nil {
		for start < len(list) && o.compare(list[start].at, *from) <= 0 {
			start++
		}
	}
	end := min(len(list), start+first)
	out := &Groups{Nodes: make([]*Group, 0, end-start), TotalCount: len(groups)}
	for _, p := range list[start:end] {
		out.Nodes = append(out.Nodes, p.Group)
	}
	out.PageInfo = PageInfo{HasNextPage: end < len(list), HasPreviousPage: from != nil}
	if start < end {
		out.PageInfo.Ends = func() (string, string) { return writeCursor(name, list[start].at), writeCursor(name, list[end-1].at) }
	}
	if end < len(list) && first > 0 {
		v.cut.Add(1)
	}
	return out, nil
}
