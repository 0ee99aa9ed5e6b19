package neo4j

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// matched returns clauses that bind n to each record of the given kinds for which a
// condition holds, or "" if there can be none.
func (c *compiler) matched(kinds []store.Kind, w store.Where) (string, error) {
	start, rest, err := c.start("n", w)
	if err != nil {
		return "", err
	}
	condition, err := c.where("n", rest)
	if err != nil {
		return "", err
	}
	labels := c.names.labels(kinds)
	switch {
	case labels == "" || condition == never:
		return "", nil
	case start == "":
		return "MATCH (n:" + labels + ")" + filter(condition), nil
	default:
		return fmt.Sprintf("%s\nWITH n WHERE %s", start, and("n:"+labels, condition)), nil
	}
}

// start looks in a condition for something that an index can find, so that not all records
// of a kind have to be examined: ids, values of unique keys, links to records that have
// either, or alternatives of these. It returns clauses that bind v to each record found,
// and the rest of the condition. Neo4j's planner finds only the first two by itself, and
// takes long to plan alternatives.
func (c *compiler) start(v string, w store.Where) (text string, rest store.Where, err error) {
	list := conjuncts(w)
	best, lowest := 0, unfindable
	for i := range list {
		if rank := c.rank(list[i]); rank < lowest {
			best, lowest = i, rank
		}
	}
	if lowest == unfindable {
		return "", w, nil
	}
	text, err = c.startAt(v, list[best])
	return text, append(append(store.All{}, list[:best]...), list[best+1:]...), err
}

// unfindable is the rank of conditions with which no index helps.
const unfindable = 4

// rank ranks conditions by how few records the indexes find for them; the fewest have rank
// 0.
func (c *compiler) rank(w store.Where) int {
	switch w := w.(type) {
	case store.IDIn:
		if len(w) > 0 {
			return 0
		}
	case store.Match:
		if w.Op == store.OpIn && c.names.unique[w.Key] && len(w.Values) > 0 {
			return 1
		}
	case store.Linked:
		if w.Quant == store.Some && len(w.Hops) > 0 && c.findable(w.Where) && len(c.hops("", "", w.Hops)) > 0 {
			return 2
		}
	case store.Any:
		if len(w) > 0 && !slices.ContainsFunc(w, func(w store.Where) bool { return !c.findable(w) }) {
			return 3
		}
	}
	return unfindable
}

// findable reports whether an index helps with a condition.
func (c *compiler) findable(w store.Where) bool {
	return slices.ContainsFunc(conjuncts(w), func(w store.Where) bool { return c.rank(w) < unfindable })
}

// startAt is start for a single condition with a rank below unfindable.
func (c *compiler) startAt(v string, w store.Where) (string, error) {
	switch w := w.(type) {
	case store.IDIn:
		return fmt.Sprintf("MATCH (%s:Record) WHERE %s.id IN %s", v, v, c.param(collate(w))), nil
	case store.Match:
		k := c.variable()
		return fmt.Sprintf("MATCH (%s:Key) WHERE %s.name = %s AND %s.value IN %s\nWITH DISTINCT %s.record AS %s\nMATCH (%s:Record) WHERE %s.id = %s",
			k, k, c.param(w.Key), k, c.param(shortened(w.Values)), k, k, v, v, k), nil
	case store.Linked:
		return c.startLinked(v, w)
	case store.Any:
		return c.startAny(v, w)
	}
	return "", fmt.Errorf("condition %T has no index: %w", w, store.ErrInvalid)
}

func (c *compiler) startLinked(v string, l store.Linked) (string, error) {
	m := c.variable()
	text, rest, err := c.start(m, l.Where)
	if err != nil {
		return "", err
	}
	condition, err := c.where(m, rest)
	if err != nil {
		return "", err
	}
	hops := c.hops(v, m, l.Hops)
	if len(hops) == 1 {
		return fmt.Sprintf("%s\n%s\nWITH DISTINCT %s", text, hops[0].match(condition), v), nil
	}
	ways := make([]string, len(hops))
	for i, h := range hops {
		ways[i] = h.match(condition) + " RETURN " + v
	}
	return fmt.Sprintf("%s\nCALL (%s) {\n%s\n}\nWITH DISTINCT %s", text, m, strings.Join(ways, "\nUNION ALL\n"), v), nil
}

func (c *compiler) startAny(v string, list store.Any) (string, error) {
	ways := make([]string, len(list))
	for i, w := range list {
		text, rest, err := c.start(v, w)
		if err != nil {
			return "", err
		}
		condition, err := c.where(v, rest)
		if err != nil {
			return "", err
		}
		if condition != always {
			text += "\nWITH " + v + filter(condition)
		}
		ways[i] = text + "\nRETURN " + v
	}
	return "CALL () {\n" + strings.Join(ways, "\nUNION\n") + "\n}", nil
}

// conjuncts returns the conditions that must all hold for w to hold.
func conjuncts(w store.Where) []store.Where {
	all, ok := w.(store.All)
	if !ok {
		return []store.Where{w}
	}
	var list []store.Where
	for _, w := range all {
		list = append(list, conjuncts(w)...)
	}
	return list
}

// order is how n is sorted: by an expression, which is null for records without a value,
// or by none if the order is by id or no record has a value.
type order struct {
	value string
	byID  bool
	desc  bool
}

func (c *compiler) order(s store.Sort) order {
	o := order{byID: s.ByID(), desc: s.Desc}
	switch {
	case len(s.Hops) > 0:
		o.value = c.along(s)
	case c.names.keys[s.Key]:
		o.value = values("n", s.Key) + "[0]"
	}
	return o
}

// along returns the expression for the value of n in an order along hops.
func (c *compiler) along(s store.Sort) string {
	patterns := c.hops("n", "far", s.Hops)
	switch {
	case s.Key == "":
		return fmt.Sprintf("right('000000000' + toString(%s), 10)", counted("n", "far", patterns, always))
	case len(patterns) == 0 || !c.names.keys[s.Key]:
		return ""
	case len(patterns) == 1:
		return fmt.Sprintf("COLLECT { %s RETURN min(%s[0]) }[0]", patterns[0].match(always), values("far", s.Key))
	}
	return fmt.Sprintf("COLLECT { %s RETURN min(%s[0]) }[0]", reached("n", "far", patterns, " UNION ALL ", always), values("far", s.Key))
}

// between returns the condition that n lies between the bounds of a page.
func (c *compiler) between(p store.Paging) string {
	o, after, before := c.order(p.Sort), always, always
	if p.After != nil {
		after = c.after(o, *p.After)
	}
	if p.Before != nil {
		before = c.before(o, *p.Before)
	}
	return and(after, before)
}

func (c *compiler) after(o order, at store.Position) string {
	id := "n.id > " + c.param(collated(at.ID))
	switch {
	case o.value == "":
		return beside(o, at, id, never, always)
	case at.Missing:
		return fmt.Sprintf("%s IS NULL AND %s", o.value, id)
	default:
		v := c.param(collated(at.Value))
		return fmt.Sprintf("(%s IS NULL OR %s %s %s OR %s = %s AND %s)", o.value, o.value, o.sign(">", "<"), v, o.value, v, id)
	}
}

func (c *compiler) before(o order, at store.Position) string {
	id := "n.id < " + c.param(collated(at.ID))
	switch {
	case o.value == "":
		return beside(o, at, id, always, never)
	case at.Missing:
		return fmt.Sprintf("(%s IS NOT NULL OR %s)", o.value, id)
	default:
		v := c.param(collated(at.Value))
		return fmt.Sprintf("(%s %s %s OR %s = %s AND %s)", o.value, o.sign("<", ">"), v, o.value, v, id)
	}
}

// beside compares with a position if all records have the same value: the empty one if
// they are sorted by id, and none otherwise. It returns same if the position has that
// value, too, and less or more if all records are on one side of it.
func beside(o order, at store.Position, same, less, more string) string {
	switch {
	case o.byID && !at.Missing && at.Value == "", !o.byID && at.Missing:
		return same
	case o.byID && (at.Missing || !o.desc):
		return less
	default:
		return more
	}
}

func (o order) sign(up, down string) string {
	if o.desc {
		return down
	}
	return up
}

// cut returns clauses that keep the first records of a page, or the last ones in reverse,
// with their places if the order is along hops.
func (c *compiler) cut(p store.Paging) string {
	o := c.order(p.Sort)
	kept := "WITH n"
	if len(p.Sort.Hops) > 0 {
		kept += ", " + cmp.Or(o.value, "null") + " AS place"
		o.value = "place"
	}
	id, up, down := "n.id", "", " DESC"
	if p.Last {
		id, up, down = "n.id DESC", " DESC", ""
	}
	by := []string{id}
	switch { // Neo4j sorts nulls last in ascending order and first in descending order
	case o.value != "" && !o.desc:
		by = []string{o.value + up, id}
	case o.value != "":
		by = []string{"(" + o.value + " IS NULL)" + up, o.value + down, id}
	}
	c.params[c.limit] = limit(p.Limit)
	return kept + " ORDER BY " + strings.Join(by, ", ") + " LIMIT $" + c.limit
}

// collected returns a clause that begins with clause and collects the records of a page.
func collected(clause string, p store.Paging) string {
	if len(p.Sort.Hops) > 0 {
		return clause + " collect([n._record, n._body, place]) AS page"
	}
	return clause + " collect([n._record, n._body]) AS page"
}

// newest adds the highest revision of the collected records to a page.
const newest = ", max(n._rev) AS newest"

// limit returns one more than the limit asked for, to see whether there are more records.
func limit(n int) int64 {
	return int64(min(max(n, 0), math.MaxInt-1)) + 1
}
