package neo4j

import (
	"fmt"
	"math"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// matched is what binds n to the records of some kinds that a condition holds
// for, each once. It is empty if there can be none.
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

// start looks in a condition for something that an index finds, so that not
// all records of a kind have to be gone through: ids, values of unique keys,
// or a link to records that have either. It returns what binds v to the
// records, each once, and what of the condition is left. Neo4j's planner does
// not see the last of these by itself.
func (c *compiler) start(v string, w store.Where) (text string, rest store.Where, err error) {
	list := conjuncts(w)
	for rank := range 3 {
		for i, w := range list {
			text, err := c.startAt(v, w, rank)
			if err != nil {
				return "", nil, err
			}
			if text != "" {
				return text, append(append(store.All{}, list[:i]...), list[i+1:]...), nil
			}
		}
	}
	return "", w, nil
}

// startAt is start for one condition, of a rank that says how few it finds.
func (c *compiler) startAt(v string, w store.Where, rank int) (string, error) {
	switch w := w.(type) {
	case store.IDIn:
		if rank == 0 && len(w) > 0 {
			return fmt.Sprintf("MATCH (%s:Record) WHERE %s.id IN %s", v, v, c.param(collate(w))), nil
		}
	case store.Match:
		if rank == 1 && w.Op == store.OpIn && c.names.unique[w.Key] && len(w.Values) > 0 {
			k := c.variable()
			return fmt.Sprintf("MATCH (%s:Key) WHERE %s.name = %s AND %s.value IN %s\nWITH DISTINCT %s.record AS %s\nMATCH (%s:Record) WHERE %s.id = %s",
				k, k, c.param(w.Key), k, c.param(shortened(w.Values)), k, k, v, v, k), nil
		}
	case store.Linked:
		if rank == 2 && w.Quant == store.Some && len(w.Hops) == 1 {
			return c.startLinked(v, w)
		}
	}
	return "", nil
}

func (c *compiler) startLinked(v string, l store.Linked) (string, error) {
	m := c.variable()
	hops := c.hops(v, m, l.Hops)
	if len(hops) == 0 {
		return "", nil
	}
	start, rest, err := c.start(m, l.Where)
	if err != nil || start == "" {
		return "", err
	}
	condition, err := c.where(m, rest)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s\n%s\nWITH DISTINCT %s", start, hops[0].match(condition), v), nil
}

// conjuncts are the conditions that must all hold.
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

// order is how n is sorted: an expression for the value, which is null where
// it is missing, or none if it is missing in all records or sorted by id.
type order struct {
	value string
	byID  bool
	desc  bool
}

func (c *compiler) order(s store.Sort) order {
	o := order{byID: s.Key == "", desc: s.Desc}
	if c.names.keys[s.Key] {
		o.value = values("n", s.Key) + "[0]"
	}
	return o
}

// between is the condition that n lies between the bounds of a page.
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

// beside compares with a position where all records have the same value: the
// empty one if sorted by id, else none. It takes the condition on the id if
// the position has the same, and else says which side all records are on.
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

// cut keeps the first records in the order of a page, or the last in the
// reverse of it.
func (c *compiler) cut(p store.Paging) string {
	o := c.order(p.Sort)
	id, up, down := "n.id", "", " DESC"
	if p.Last {
		id, up, down = "n.id DESC", " DESC", ""
	}
	by := []string{id}
	switch { // nulls come last upwards and first downwards
	case o.value != "" && !o.desc:
		by = []string{o.value + up, id}
	case o.value != "":
		by = []string{"(" + o.value + " IS NULL)" + up, o.value + down, id}
	}
	c.params["limit"] = limit(p.Limit)
	return "WITH n ORDER BY " + strings.Join(by, ", ") + " LIMIT $limit"
}

// limit is one more than asked for, to see whether there is more.
func limit(n int) int64 {
	return int64(min(max(n, 0), math.MaxInt-1)) + 1
}
