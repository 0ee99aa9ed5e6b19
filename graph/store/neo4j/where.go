package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// compiler writes questions as Cypher. Values become parameters, numbered in the order in
// which they occur, so that questions of the same form have the same text, which the
// server plans once.
type compiler struct {
	names  *names
	params map[string]any
	limit  string // the parameter with the limit of pages
	vars   int    // how many variables were used
}

func newCompiler(n *names) *compiler {
	return &compiler{names: n, params: map[string]any{}, limit: "limit"}
}

// param returns a new parameter with the value.
func (c *compiler) param(v any) string {
	p := fmt.Sprintf("p%d", len(c.params))
	c.params[p] = v
	return "$" + p
}

// variable returns a new variable.
func (c *compiler) variable() string {
	c.vars++
	return fmt.Sprintf("m%d", c.vars)
}

// The conditions that always or never hold.
const (
	always = "true"
	never  = "false"
)

// where returns the condition on the record v. It is true or false but never null, since
// the negation of null is null.
func (c *compiler) where(v string, w store.Where) (string, error) {
	switch w := w.(type) {
	case nil:
		return always, nil
	case store.All:
		return c.join(v, w, " AND ", always, never)
	case store.Any:
		return c.join(v, w, " OR ", never, always)
	case store.Not:
		inner, err := c.where(v, w.Where)
		return not(inner), err
	case store.IDIn:
		if len(w) == 0 {
			return never, nil
		}
		return v + ".id IN " + c.param(collate(w)), nil
	case store.KindIn:
		return c.kind(v, w), nil
	case store.Match:
		return c.match(v, w)
	case store.Linked:
		return c.linked(v, w)
	default:
		return "", fmt.Errorf("condition %T: %w", w, store.ErrInvalid)
	}
}

func (c *compiler) join(v string, list []store.Where, operator, neutral, decisive string) (string, error) {
	var parts []string
	decided := false
	for _, w := range list {
		part, err := c.where(v, w)
		if err != nil {
			return "", err
		}
		decided = decided || part == decisive
		if part != neutral {
			parts = append(parts, part)
		}
	}
	switch {
	case decided:
		return decisive, nil
	case len(parts) == 0:
		return neutral, nil
	case len(parts) == 1:
		return parts[0], nil
	case slices.ContainsFunc(parts, compound):
		return hidden(parts, decisive), nil
	default:
		return "(" + strings.Join(parts, operator) + ")", nil
	}
}

// compound reports whether a condition consists of several joined by AND or OR.
func compound(condition string) bool {
	return strings.HasPrefix(condition, "(") || strings.HasPrefix(condition, "NOT ((") ||
		strings.HasPrefix(condition, "CASE ") || strings.HasPrefix(condition, "NOT (CASE ")
}

// hidden joins conditions without AND and OR. The planner expands nested conjunctions and
// disjunctions, which can take minutes, and gains nothing from conditions below the first
// level.
func hidden(parts []string, decisive string) string {
	var b strings.Builder
	b.WriteString("CASE")
	last := len(parts) - 1
	for _, p := range parts[:last] {
		if decisive == never {
			p = not(p)
		}
		fmt.Fprintf(&b, " WHEN %s THEN %s", p, decisive)
	}
	fmt.Fprintf(&b, " ELSE %s END", parts[last])
	return b.String()
}

func and(conditions ...string) string {
	var parts []string
	for _, p := range conditions {
		if p == never {
			return never
		}
		if p != always {
			parts = append(parts, p)
		}
	}
	if len(parts) == 0 {
		return always
	}
	return strings.Join(parts, " AND ")
}

// filter returns a WHERE clause for a condition.
func filter(condition string) string {
	if condition == always {
		return ""
	}
	return " WHERE " + condition
}

func not(condition string) string {
	switch condition {
	case always:
		return never
	case never:
		return always
	default:
		return "NOT (" + condition + ")"
	}
}

func (c *compiler) kind(v string, kinds []store.Kind) string {
	if l := c.names.labels(kinds); l != "" {
		return v + ":" + l
	}
	return never
}

// comparisons are the comparisons of a value x with a parameter.
var comparisons = map[store.Op]string{
	store.OpIn:       "x IN %s",
	store.OpPrefix:   "x STARTS WITH %s",
	store.OpContains: "x CONTAINS %s",
	store.OpLess:     "x < %s",
	store.OpAtMost:   "x <= %s",
	store.OpMore:     "x > %s",
	store.OpAtLeast:  "x >= %s",
}

func (c *compiler) match(v string, m store.Match) (string, error) {
	comparison, known := comparisons[m.Op]
	switch {
	case m.Op == store.OpMissing && len(m.Values) == 0:
		if !c.names.keys[m.Key] {
			return always, nil
		}
		return values(v, m.Key) + " IS NULL", nil
	case !known || m.Op != store.OpIn && len(m.Values) != 1:
		return "", fmt.Errorf("condition on key %q: %w", m.Key, store.ErrInvalid)
	case !c.names.keys[m.Key] || len(m.Values) == 0:
		return never, nil
	}
	var value string
	if m.Op == store.OpIn {
		value = c.param(collate(m.Values))
	} else {
		value = c.param(collated(m.Values[0]))
	}
	return fmt.Sprintf("any(x IN coalesce(%s, []) WHERE "+comparison+")", values(v, m.Key), value), nil
}

func (c *compiler) linked(v string, l store.Linked) (string, error) {
	if l.Quant > store.AtLeast {
		return "", fmt.Errorf("quantifier %d: %w", l.Quant, store.ErrInvalid)
	}
	m := c.variable()
	inner, err := c.where(m, l.Where)
	if err != nil {
		return "", err
	}
	switch {
	case l.Quant == store.AtLeast && l.Least <= 0:
		return always, nil
	case l.Quant == store.AtLeast:
		found := counted(v, m, c.hops(v, m, l.Hops), inner)
		if found == nothing {
			return never, nil
		}
		return found + " >= " + c.param(l.Least), nil
	case l.Quant == store.Every:
		inner = not(inner)
	}
	found := exists(v, m, c.hops(v, m, l.Hops), inner)
	if l.Quant != store.Some {
		found = not(found)
	}
	return found, nil
}

// exists returns the condition that one of the patterns leads from v to an m for which a
// condition holds. The condition is written only once, however many patterns there are,
// since conditions may be nested.
func exists(v, m string, patterns []hop, condition string) string {
	switch {
	case condition == never || len(patterns) == 0:
		return never
	case len(patterns) == 1:
		return "EXISTS { " + patterns[0].match(condition) + " }"
	}
	return "EXISTS { " + reached(v, m, patterns, " UNION ALL ", condition) + " RETURN " + m + " }"
}

// nothing is the number of records if no pattern leads anywhere.
const nothing = "0"

// counted returns the number of distinct records m to which one of the patterns leads from
// v and for which a condition holds.
func counted(v, m string, patterns []hop, condition string) string {
	switch {
	case condition == never || len(patterns) == 0:
		return nothing
	case len(patterns) == 1:
		return "COUNT { " + patterns[0].match(condition) + " RETURN DISTINCT " + m + " }"
	}
	return "COUNT { " + reached(v, m, patterns, " UNION ", condition) + " RETURN " + m + " }"
}

// reached returns clauses that bind m to the records to which several patterns lead from v
// and for which a condition holds.
func reached(v, m string, patterns []hop, union, condition string) string {
	parts := make([]string, len(patterns))
	for i, p := range patterns {
		parts[i] = p.match(always) + " RETURN " + m
	}
	return fmt.Sprintf("CALL (%s) { %s } WITH %s%s", v, strings.Join(parts, union), m, filter(condition))
}

// hop is a pattern that leads from one record to another, with a condition on them.
type hop struct{ pattern, condition string }

// match returns a clause for the pattern with a further condition.
func (h hop) match(condition string) string {
	return "MATCH " + h.pattern + filter(and(h.condition, condition))
}

// hops returns the patterns from the record v to the record m. There are as few as
// possible, since each is planned separately, and none if the hops lead nowhere.
func (c *compiler) hops(v, m string, hops []store.Hop) []hop {
	if len(hops) == 0 {
		return []hop{{fmt.Sprintf("(%s)--(%s:Record)", v, m), always}}
	}
	var list []hop
	for _, reverse := range []bool{false, true} {
		arrow, from := "(%s)-[:%s]->(%s:Record)", v
		if reverse {
			arrow, from = "(%s)<-[:%s]-(%s:Record)", m
		}
		var links []store.Link
		for _, h := range hops {
			if h.Reverse == reverse {
				links = append(links, h.Link)
			}
		}
		for _, t := range c.names.together(links) {
			condition := always
			if t.kinds != nil {
				condition = c.kind(from, t.kinds)
			}
			list = append(list, hop{fmt.Sprintf(arrow, v, strings.Join(t.types, "|"), m), condition})
		}
	}
	return list
}
