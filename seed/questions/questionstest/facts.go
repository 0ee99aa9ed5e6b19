package questionstest

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// facts are the drafts of a data set.
type facts struct {
	records map[string]record
	kinds   map[graph.Kind][]record
}

func read(drafts []change.Draft) *facts {
	f := &facts{records: map[string]record{}, kinds: map[graph.Kind][]record{}}
	for _, d := range drafts {
		r := record(d)
		f.records[d.Slug] = r
		f.kinds[d.Kind] = append(f.kinds[d.Kind], r)
	}
	return f
}

// record is a draft, whose links are slugs.
type record change.Draft

// text returns a field's text, which is empty if it is not given.
func (r record) text(field string) string {
	s, _ := r.Fields[field].(string)
	return s
}

// list returns the texts of a field that takes several.
func (r record) list(field string) []string {
	var out []string
	given, _ := r.Fields[field].([]any)
	for _, v := range given {
		out = append(out, v.(string))
	}
	return out
}

// origin says whether the source itself has a field, or it is marked as
// inferred.
func (r record) origin(field string) string {
	marked, _ := r.Fields["fieldOrigins"].([]any)
	for _, m := range marked {
		if m := m.(map[string]any); m["field"] == field && m["origin"] == "INFERRED" {
			return "inferred"
		}
	}
	return "named"
}

func (r record) stale() bool {
	stale, _ := r.Fields["stale"].(bool)
	return stale
}

// condition is what must hold of a record.
type condition func(record) bool

func anything(record) bool      { return true }
func today(r record) bool       { return r.text("status") != "HISTORIC" }
func past(r record) bool        { return !today(r) }
func not(c condition) condition { return func(r record) bool { return !c(r) } }

// has asks for a field with one of some values.
func has(field string, values ...string) condition {
	return func(r record) bool {
		return slices.Contains(values, r.text(field)) ||
			slices.ContainsFunc(r.list(field), func(s string) bool { return slices.Contains(values, s) })
	}
}

var (
	decides = has("role", "ACCOUNTABLE")
	works   = has("role", "RESPONSIBLE", "SUPPORTS")
)

// on asks for a task.
func on(tasks ...string) condition { return has("task", tasks...) }

// in asks for a jurisdiction.
func in(places ...string) condition { return has("jurisdiction", places...) }

// where returns the records of which all conditions hold.
func where(rs []record, cs ...condition) []record {
	var out []record
	for _, r := range rs {
		if !slices.ContainsFunc(cs, func(c condition) bool { return !c(r) }) {
			out = append(out, r)
		}
	}
	return out
}

func (f *facts) responsibilities(cs ...condition) []record {
	return where(f.kinds["Responsibility"], cs...)
}

func (f *facts) relations(cs ...condition) []record {
	return where(f.kinds["Relation"], cs...)
}

// countries returns the slugs of the countries.
func (f *facts) countries() []string {
	return distinct(where(f.kinds["Jurisdiction"], has("type", "COUNTRY", "PART")), slug)
}

func (f *facts) inCountry() condition { return in(f.countries()...) }

// stakeholder returns whose claim it is.
func (f *facts) stakeholder(claim record) record { return f.records[claim.text("stakeholder")] }

// by asks something of whose claim it is.
func (f *facts) by(c condition) condition {
	return func(r record) bool { return c(f.stakeholder(r)) }
}

// types returns the types of those whose claims they are.
func (f *facts) types(claims []record) []string {
	return distinct(claims, func(r record) string { return f.stakeholder(r).text("type") })
}

// below returns tasks or professions and all narrower ones.
func (f *facts) below(tops ...string) []string {
	out := slices.Clone(tops)
	for i := 0; i < len(out); i++ {
		for _, r := range where(f.kinds[f.records[out[i]].Kind], has("broader", out[i])) {
			out = append(out, r.Slug)
		}
	}
	return out
}

// known says what is known where nobody is on record who has a certain part in
// a task.
func (f *facts) known(country string, part condition, tasks ...string) string {
	claims := f.responsibilities(in(country), on(tasks...))
	switch {
	case len(where(f.kinds["Absence"], in(country), on(tasks...))) > 0:
		return "stated"
	case len(where(claims, today)) > 0:
		return "other part"
	case len(where(claims, part)) > 0:
		return "past"
	}
	return "nothing"
}

// The fields that records are grouped by.
var (
	stakeholder  = field("stakeholder")
	task         = field("task")
	jurisdiction = field("jurisdiction")
)

func field(name string) func(record) string {
	return func(r record) string { return r.text(name) }
}

func slug(r record) string { return r.Slug }

// distinct returns the values that records have, each once, in order.
func distinct(rs []record, value func(record) string) []string {
	return slices.Sorted(maps.Keys(group(rs, value)))
}

func group[V comparable](rs []record, by func(record) V) map[V][]record {
	out := map[V][]record{}
	for _, r := range rs {
		out[by(r)] = append(out[by(r)], r)
	}
	return out
}

// count returns how many values records have.
func count(rs []record, value func(record) string) string {
	return strconv.Itoa(len(distinct(rs, value)))
}

// cell joins what stands in one cell.
func cell(values []string) string { return strings.Join(values, " ") }

// year returns the year of a date.
func year(date string) string {
	y, _, _ := strings.Cut(date, "-")
	return y
}

// spot is a task in a jurisdiction.
type spot struct{ jurisdiction, task string }

func spotOf(r record) spot { return spot{r.text("jurisdiction"), r.text("task")} }

// sorted puts rows in the order of their cells.
func sorted(rows [][]string) [][]string {
	slices.SortFunc(rows, slices.Compare)
	return rows
}

// ranked puts rows in the order of a number, the highest first, and otherwise
// of their cells.
func ranked(rows [][]string, column int) [][]string {
	sorted(rows)
	slices.SortStableFunc(rows, func(a, b []string) int { return number(b[column]) - number(a[column]) })
	return rows
}

// top returns the first ten of ranked rows, and those that tie with the last.
func top(rows [][]string, column int) [][]string {
	n := 10
	for n < len(rows) && rows[n][column] == rows[n-1][column] {
		n++
	}
	return rows[:min(n, len(rows))]
}

// number returns the number in a cell, 0 if it is empty.
func number(cell string) int {
	n, _ := strconv.Atoi(cell)
	return n
}
