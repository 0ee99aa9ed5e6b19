package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// maxSplit is how many facets a condition on groups may use, including those of the enclosing
// groups.
const maxSplit = 8

// groupFilter is a condition on the groups of a list, and on the subgroups of each.
type groupFilter struct {
	by     []*ListFacet
	tests  []groupTest
	groups []*groupFilter
	number func(float64) bool // condition on the number of subgroups

	// Conditions on the same groups.
	and, or, not []*groupFilter
}

// groupTest is a condition on how many records of a group match.
type groupTest struct {
	where store.Where
	holds func(matching, of int) bool
}

// groupFilter parses a condition on groups inside around facets.
func (v *View) groupFilter(ctx context.Context, target string, f Filter, around int) (*groupFilter, error) {
	g := &groupFilter{number: func(n float64) bool { return n > 0 }}
	for _, name := range texts(f["by"]) {
		facet, err := v.graph.model.facet(target, FacetName(name))
		if err != nil {
			return nil, err
		}
		g.by = append(g.by, facet)
	}
	if around += len(g.by); around > maxSplit {
		return nil, fmt.Errorf("%w: a condition on groups tells records apart by at most %d facets, not %d", ErrInvalid, maxSplit, around)
	}
	for _, test := range []struct {
		name  string
		holds func(matching, of int) bool
	}{
		{"some", func(n, _ int) bool { return n > 0 }},
		{"none", func(n, _ int) bool { return n == 0 }},
		{"every", func(n, of int) bool { return n == of }},
	} {
		of, given := f[test.name].(map[string]any)
		if !given {
			continue
		}
		where, err := v.Where(ctx, target, of)
		if err != nil {
			return nil, err
		}
		g.tests = append(g.tests, groupTest{where, test.holds})
	}
	if ops, given := f["count"].(map[string]any); given {
		holds, err := comparing(ops)
		if err != nil {
			return nil, err
		}
		g.tests = append(g.tests, groupTest{nil, func(n, _ int) bool { return holds(float64(n)) }})
	}
	if ops, given := f["number"].(map[string]any); given {
		var err error
		if g.number, err = comparing(ops); err != nil {
			return nil, err
		}
	}
	return g, v.groupFilters(ctx, target, f, around, g)
}

// groupFilters parses the parts of a combined condition.
func (v *View) groupFilters(ctx context.Context, target string, f Filter, around int, g *groupFilter) error {
	for _, x := range []struct {
		name string
		to   *[]*groupFilter
	}{{"groups", &g.groups}, {"and", &g.and}, {"or", &g.or}, {"not", &g.not}} {
		if f[x.name] == nil {
			continue
		}
		*x.to = []*groupFilter{}
		for _, each := range asList(f[x.name]) {
			of, _ := each.(map[string]any)
			inner, err := v.groupFilter(ctx, target, of, around)
			switch {
			case err != nil:
				return err
			case x.name == "groups" && len(inner.by) == 0:
				return fmt.Errorf("%w: say by what the smaller groups are made: give by within groups", ErrInvalid)
			case x.name != "groups" && (of["by"] != nil || of["number"] != nil):
				return fmt.Errorf("%w: what %s holds is about the same groups, and has neither by nor number; make smaller ones by groups", ErrInvalid, x.name)
			}
			*x.to = append(*x.to, inner)
		}
	}
	return nil
}

// comparing makes a test from the operators of a number filter.
func comparing(ops map[string]any) (func(float64) bool, error) {
	var tests []func(float64) bool
	for op, v := range ops {
		if v == nil {
			continue
		}
		if op == "missing" { // the number is always known
			tests = append(tests, func(float64) bool { return v != true })
			continue
		}
		n, err := number(v)
		if err != nil {
			return nil, err
		}
		tests = append(tests, map[string]func(float64) bool{
			"eq": func(x float64) bool { return x == n }, "lt": func(x float64) bool { return x < n }, "lte": func(x float64) bool { return x <= n },
			"gt": func(x float64) bool { return x > n }, "gte": func(x float64) bool { return x >= n },
		}[op])
	}
	return func(x float64) bool {
		return !slices.ContainsFunc(tests, func(holds func(float64) bool) bool { return !holds(x) })
	}, nil
}

// narrow determines the wanted groups and records: having selects groups, within limits the
// records to those in matching groups.
func (l *listQuery) narrow(ctx context.Context, q *grouping, having, within Filter) error {
	for _, x := range []struct {
		name   string
		given  Filter
		around int
		to     **groupFilter
	}{{"having", having, len(q.by), &q.having}, {"within", within, 0, &q.within}} {
		f, _ := plain(x.given).(map[string]any)
		if len(f) == 0 {
			continue
		}
		if f["number"] != nil {
			return fmt.Errorf("%w: number says how many smaller groups there must be: give it in groups, not in %s itself", ErrInvalid, x.name)
		}
		if made := f["by"] != nil; made != (x.name == "within") {
			return fmt.Errorf("%w: within says by what its groups are made; having is about the groups that are asked for, and has no by", ErrInvalid)
		}
		var err error
		if *x.to, err = l.view.groupFilter(ctx, l.target, f, x.around); err != nil {
			return err
		}
	}
	return nil
}

// members finds the records in matching groups, by their places among their parents' records.
func (l *listQuery) members(ctx context.Context, f *groupFilter) (map[string]bool, error) {
	wanted, err := l.matching(ctx, f.by, f)
	if err != nil {
		return nil, err
	}
	found := map[string]bool{}
	more, err := l.tally(ctx, f.by, itself, func(at int, key []string, id string, _ int) {
		if wanted[place(at, key)] {
			found[place(at, []string{id})] = true
		}
	})
	if err != nil {
		return nil, err
	}
	return found, l.countable(more)
}

// itself makes a group of each record.
var itself = &ListFacet{Name: "id"}

// matching finds the matching groups, by place.
func (l *listQuery) matching(ctx context.Context, by []*ListFacet, f *groupFilter) (map[string]bool, error) {
	all, err := l.counts(ctx, by)
	if err != nil {
		return nil, err
	}
	wanted := make(map[string]bool, len(all))
	for at := range all {
		wanted[at] = true
	}
	for _, test := range f.tests {
		of := *l
		of.where = store.And(l.where, test.where)
		matching, err := of.counts(ctx, by)
		if err != nil {
			return nil, err
		}
		for at, n := range all {
			wanted[at] = wanted[at] && test.holds(matching[at], n)
		}
	}
	if err := l.combine(ctx, by, f, wanted); err != nil {
		return nil, err
	}
	for _, smaller := range f.groups {
		parts, err := l.matching(ctx, slices.Concat(by, smaller.by), smaller)
		if err != nil {
			return nil, err
		}
		number := map[string]int{}
		for at, matches := range parts {
			if outer, whole := enclosing(at, len(by)); matches && whole {
				number[outer]++
			}
		}
		for at := range all {
			wanted[at] = wanted[at] && smaller.number(float64(number[at]))
		}
	}
	return wanted, nil
}

// combine keeps the groups that match the combined conditions.
func (l *listQuery) combine(ctx context.Context, by []*ListFacet, f *groupFilter, wanted map[string]bool) error {
	each := func(of []*groupFilter, use func(holds map[string]bool)) error {
		for _, c := range of {
			holds, err := l.matching(ctx, by, c)
			if err != nil {
				return err
			}
			use(holds)
		}
		return nil
	}
	either := map[string]bool{}
	err := cmp.Or(
		each(f.and, func(holds map[string]bool) {
			for at := range wanted {
				wanted[at] = wanted[at] && holds[at]
			}
		}),
		each(f.not, func(holds map[string]bool) {
			for at := range wanted {
				wanted[at] = wanted[at] && !holds[at]
			}
		}),
		each(f.or, func(holds map[string]bool) {
			for at := range wanted {
				either[at] = either[at] || holds[at]
			}
		}),
	)
	for at := range wanted {
		wanted[at] = wanted[at] && (f.or == nil || either[at])
	}
	return err
}

// counts counts the groups of facets, by place.
func (l *listQuery) counts(ctx context.Context, by []*ListFacet) (map[string]int, error) {
	counts := map[string]int{}
	if len(by) == 0 { // all are one group, even if there are none
		for at := range max(1, len(l.parents)) {
			counts[place(at, nil)] = 0
		}
	}
	more, err := l.tally(ctx, by, nil, func(at int, key []string, _ string, n int) { counts[place(at, key)] += n })
	if err != nil {
		return nil, err
	}
	return counts, l.countable(more)
}

// enclosing returns the place of the group that contains a subgroup, made by the first facets,
// and whether the subgroup has a value for each further facet: records without one only have in
// common that nothing is known.
func enclosing(at string, facets int) (string, bool) {
	end := 0
	for range facets + 1 {
		if i := strings.IndexByte(at[end+1:], 0); i >= 0 {
			end += 1 + i
		}
	}
	return at[:end], !strings.Contains(at[end:]+"\x00", "\x00\x00")
}
