package mapping

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/whoplans/whoplans/exchange/anatomy"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Given is what is already known about a file.
type Given struct {
	Name     string
	Country  string     // a code
	Language string     // the language of its names
	Kind     graph.Kind // the kind of its rows
}

// Propose proposes a mapping for a file from its headers and contents, with reasons. What it
// cannot tell is left undecided.
func Propose(ctx context.Context, v *graph.View, grids []*table.Grid, given Given) (*Mapping, error) {
	p := &proposal{view: v, model: v.Model(), given: given, rows: map[graph.Kind]map[string]bool{}, Mapping: &Mapping{Name: given.Name, Country: given.Country, Language: given.Language, language: v.Language()}}
	var err error
	if p.names, _, err = newNames(ctx, v, given.Country); err != nil {
		return nil, err
	}
	kumu := slices.ContainsFunc(grids, func(g *table.Grid) bool { return strings.EqualFold(g.Name, "Elements") }) &&
		slices.ContainsFunc(grids, func(g *table.Grid) bool { return strings.EqualFold(g.Name, "Connections") })
	found := make([]*anatomy.Anatomy, len(grids))
	for i, g := range grids {
		if found[i], err = anatomy.Find(g, grids, anatomy.Hints{}); err != nil {
			return nil, err
		}
		p.notice(found[i])
	}
	for i, g := range grids {
		if len(g.Rows) == 0 {
			continue
		}
		if g.Hidden || kumu && !strings.EqualFold(g.Name, "Elements") && !strings.EqualFold(g.Name, "Connections") {
			why := v.Say("Kumu takes in the sheets Elements and Connections alone")
			if g.Hidden {
				why = v.Say("the sheet is hidden, as lists of values are")
			}
			p.Tables = append(p.Tables, &Table{Sheet: g.Name, Ignore: true, why: []string{why}})
			continue
		}
		if g.Plain && len(found[i].Rows) == 0 {
			p.Tables = append(p.Tables, &Table{Sheet: g.Name, Ignore: true, why: []string{v.Say("it holds nothing")}})
			continue
		}
		t, err := p.table(ctx, found[i])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", g.Name, err)
		}
		p.Tables = append(p.Tables, t)
	}
	slices.Sort(p.Placeholders)
	return p.Mapping, nil
}

// proposal is a mapping in progress.
type proposal struct {
	*Mapping
	view  *graph.View
	model *graph.Model
	names *names
	given Given

	rows map[graph.Kind]map[string]bool // the folded names of the file's own rows

	// Of the current table:
	called *anatomy.Column            // the names of its rows
	key    *anatomy.Column            // the keys of its rows
	taken  map[string]*anatomy.Column // the columns of fields
}

// notice registers what identifies the rows of a table, for references from any table.
func (p *proposal) notice(l *anatomy.Anatomy) {
	k := p.model.Kind(cmp.Or(p.given.Kind, kindOf(l)))
	if k == nil {
		return
	}
	if p.rows[k.Kind] == nil {
		p.rows[k.Kind] = map[string]bool{}
	}
	called := p.calledBy(k, l)
	for _, c := range l.Columns {
		if c != called && !isKeyHeader(c.Name) {
			continue
		}
		for _, text := range p.values(l, c) {
			p.rows[k.Kind][plain(text)] = true
		}
	}
}

// table proposes what a table holds.
func (p *proposal) table(ctx context.Context, l *anatomy.Anatomy) (*Table, error) {
	t := &Table{Sheet: l.Grid.Name, Header: l.Header, Columns: map[string]*Column{}, Kind: p.given.Kind}
	for _, a := range l.Aside {
		t.why = append(t.why, p.say("%s is %s: %s", table.Place{Unit: l.Grid.Unit, Row: a.Row}, a.Why, a.Text))
		switch a.Why {
		case anatomy.Heading:
			t.Headings = append(t.Headings, a.Row)
		case anatomy.Below:
			t.Leave = append(t.Leave, a.Row)
		}
	}
	for _, c := range l.Columns {
		if c.Legend {
			t.why = append(t.why, p.say("%s stands beside the table, and is none of it", c.Name))
		}
	}
	for _, n := range slices.Concat(l.Grid.Notes, l.Notes) {
		t.why = append(t.why, n.In(p.view.Language()))
	}
	p.findPlaceholders(l)
	p.called, p.key, p.taken = nil, nil, map[string]*anatomy.Column{}
	if i := slices.IndexFunc(l.Columns, func(c *anatomy.Column) bool { return isKeyHeader(c.Name) && !c.Empty && !c.Legend }); i >= 0 {
		p.key = l.Columns[i]
	}
	if first, signs := matrixOf(l, p.isPlaceholder); first >= 0 {
		return t, p.matrix(ctx, t, l, first, signs)
	}
	t.Kind = cmp.Or(t.Kind, kindOf(l))
	k := p.model.Kind(t.Kind)
	if k == nil {
		return nil, graph.Invalid("there is no kind %q", t.Kind)
	}
	taken := map[string]bool{}
	p.called = p.calledBy(k, l)
	if countHeld(l) == 1 && p.called == nil {
		t.why = append(t.why, p.say("it has one column, which is called as no field: if these are remarks, write ignore: true in the place of all that follows"))
	}
	for _, c := range l.Columns {
		if c.Legend || c.Empty {
			continue
		}
		of, err := p.column(ctx, k, l, c, taken)
		if err != nil {
			return nil, err
		}
		t.Columns[c.Name] = of
		t.order = append(t.order, c.Name)
	}
	t.Set = p.needed(k, taken)
	return t, nil
}

// countHeld counts the columns that are not empty.
func countHeld(l *anatomy.Anatomy) int {
	n := 0
	for _, c := range l.Columns {
		if !c.Legend && !c.Empty {
			n++
		}
	}
	return n
}

// kindOf guesses the kind of a table's rows from its headers.
func kindOf(l *anatomy.Anatomy) graph.Kind {
	has := func(field string) bool {
		return slices.ContainsFunc(l.Columns, func(c *anatomy.Column) bool {
			parts := strings.Split(c.Name, " / ")
			return slices.Contains(headers[field], plain(parts[len(parts)-1]))
		})
	}
	switch {
	case has("from") && has("to"):
		return "Relation"
	case has("task") && has("role"):
		return "Responsibility"
	case has("task") && !has("names"):
		return "PlanningTask"
	}
	return "Institution"
}

// needed returns the required fields of new records that no column gives.
func (p *proposal) needed(k *graph.KindInfo, taken map[string]bool) map[string]any {
	set := map[string]any{}
	for _, f := range k.Fields {
		if !f.Required || taken[f.Name] || f.In == "provenance" || f.Name == "slug" || f.Country && p.Country != "" {
			continue
		}
		set[f.Name] = Undecided
		if f.Name == "level" {
			set[f.Name] = string(graph.LevelNational)
		}
	}
	return set
}

// findPlaceholders finds texts that stand for no value.
func (p *proposal) findPlaceholders(l *anatomy.Anatomy) {
	for _, row := range l.Rows {
		for _, c := range l.Columns {
			if text := row.Text(c); slices.Contains(placeholders, strings.ToLower(text)) && !p.isPlaceholder(text) {
				p.Placeholders = append(p.Placeholders, text)
			}
		}
	}
}

// values returns the distinct values of a column, in the file's order.
func (p *proposal) values(l *anatomy.Anatomy, c *anatomy.Column) []string {
	var values []string
	seen := map[string]bool{}
	for _, row := range l.Rows {
		if text := row.Text(c); text != "" && !seen[text] && !p.isPlaceholder(text) {
			seen[text] = true
			values = append(values, text)
		}
	}
	return values
}

// mostExamples is how many values of a column are quoted.
const mostExamples = 3

func examples(values []string) string {
	var few []string
	for _, v := range values[:min(len(values), mostExamples)] {
		if utf8.RuneCountInString(v) > 40 {
			v = string([]rune(v)[:40]) + "…"
		}
		few = append(few, strconv.Quote(v))
	}
	return strings.Join(few, ", ")
}

// column proposes what a column holds.
func (p *proposal) column(ctx context.Context, k *graph.KindInfo, l *anatomy.Anatomy, c *anatomy.Column, taken map[string]bool) (*Column, error) {
	values := p.values(l, c)
	few := speech.Count(len(values), "%d different value, such as %s", "%d different values, such as %s", examples(values))
	switch {
	case c.Numbers && slices.Contains(numberHeaders, plain(c.Name)) || c.Numbers && strings.HasPrefix(c.Name, "column "):
		return &Column{Field: Leave, why: p.say("numbers the rows")}, nil
	case len(values) == 0:
		return &Column{Field: Leave, why: p.say("holds nothing but placeholders")}, nil
	case drawnAs(l, c) != "":
		return &Column{Field: Leave, why: p.say(drawnAs(l, c))}, nil
	case isKeyHeader(c.Name) && !taken["key"]:
		taken["key"] = true
		of := &Column{Key: true, why: p.say("%s; %s", byHeader, few)}
		if n := len(l.Rows) - len(values); n > 0 {
			of.why += "; " + p.view.Language().Count(n, "%d row has none of its own", "%d rows have none of their own")
		}
		return of, nil
	}
	if of, err := p.tasksOf(ctx, k, c, values, few); of != nil || err != nil {
		return of, err
	}
	field, why := fieldFor(k, c.Name)
	f := k.Field(field)
	switch {
	case f != nil && taken[field] && p.taken[field] != nil && p.sayTheSame(l, c, p.taken[field]):
		return &Column{Field: Leave, why: p.says(p.taken[field])}, nil
	case f == nil && p.repeats(l, c) != nil:
		return &Column{Field: Leave, why: p.says(p.repeats(l, c))}, nil
	case f == nil || f.Type == graph.StructField || taken[field] && !f.List && f.Type != graph.TextField:
		return &Column{Field: Undecided, why: p.say("%s", few)}, nil
	case f.Type == graph.NamesField:
		of := p.namesOf(k, l, c, p.say("%s; %s", why, few))
		taken[of.Field] = true
		return of, nil
	}
	taken[field], p.taken[field] = true, c
	of := &Column{Field: field, why: p.say("%s; %s", why, few)}
	if slices.ContainsFunc(values, func(v string) bool { return strings.Contains(v, "\n") }) && (f.List || f.Type == graph.LinkField) {
		of.Split = lines
	} else if f.Type != graph.TextField {
		for _, between := range []string{"|", ";"} {
			if of.Split == "" && slices.ContainsFunc(values, func(v string) bool { return strings.Contains(v, between) }) {
				of.Split = between
			}
		}
	}
	switch f.Type {
	case graph.NumberField, graph.IntField:
		of.Decimal = decimalOf(values)
	case graph.DateField:
		of.Days = daysOf(values)
	case graph.LinkField, graph.EnumField:
		return of, p.meanings(ctx, f, of, values)
	}
	return of, nil
}

// say says a text in the language of whoever looks at the proposal.
func (p *proposal) say(t speech.Text, with ...any) string { return p.view.Say(t, with...) }

// says is why a column is left that repeats another.
func (p *proposal) says(other *anatomy.Column) string { return p.say("says what %s says", other.Name) }

// repeats returns the column of names or keys that a column repeats, or nil.
func (p *proposal) repeats(l *anatomy.Anatomy, c *anatomy.Column) *anatomy.Column {
	for _, known := range []*anatomy.Column{p.called, p.key} {
		if known != nil && known != c && p.sayTheSame(l, c, known) {
			return known
		}
	}
	return nil
}

// tasksOf proposes that bodies have a role in the tasks that a column names, or nil if it names
// none. The column does not say which role.
func (p *proposal) tasksOf(ctx context.Context, k *graph.KindInfo, c *anatomy.Column, values []string, few speech.Words) (*Column, error) {
	parts := strings.Split(c.Name, " / ")
	if !slices.Contains(p.model.KindsOf("Stakeholder"), k.Kind) || !slices.Contains(headers["task"], plain(parts[len(parts)-1])) {
		return nil, nil
	}
	claim := p.model.Kind("Responsibility")
	of := &Column{Field: "task", Each: claim.Kind, As: "stakeholder", why: p.say("%s; %s", byHeader, few)}
	of.Set = p.needed(claim, map[string]bool{"task": true, "stakeholder": true})
	switch {
	case slices.ContainsFunc(values, func(v string) bool { return strings.Contains(v, "\n") }):
		of.Split = lines
	case slices.ContainsFunc(values, func(v string) bool { return strings.Contains(v, ";") }):
		of.Split = ";"
	}
	of.Make = p.made(claim.Field("task"))
	return of, p.meanings(ctx, claim.Field("task"), of, values)
}

// meanings proposes what values of a link or an enum mean, if that is not obvious.
func (p *proposal) meanings(ctx context.Context, f *graph.FieldInfo, of *Column, values []string) error {
	var texts []string
	for _, v := range values {
		for _, text := range split(v, of.Split) {
			if !slices.ContainsFunc(texts, func(t string) bool { return strings.EqualFold(t, text) }) {
				texts = append(texts, text)
			}
		}
	}
	var err error
	of.Values, of.Meaning.why, err = p.meaningsOf(ctx, f, texts)
	if len(of.Values) == 0 {
		of.why = p.say("%s; all are known", of.why)
	}
	return err
}

// mostMeanings is how many values of a column are listed. Beyond that, a rule for the others
// must do.
const mostMeanings = 300

// meaningsOf proposes meanings for the texts whose meaning is not obvious.
func (p *proposal) meaningsOf(ctx context.Context, f *graph.FieldInfo, texts []string) (values, why map[string]string, err error) {
	values, why = map[string]string{}, map[string]string{}
	if f.Type == graph.EnumField {
		for _, text := range texts {
			if _, ok := valueOf(f, text); ok {
				continue
			}
			values[text] = Undecided
			if value := signOf(f, text); value != "" {
				values[text], why[text] = value, p.say("by what it says")
			} else if f.Enum == "RelationType" && strings.HasSuffix(plain(text), " by") {
				why[text] = p.say("it says so of its target: leave, or turn it round in the file")
			}
		}
		return values, why, nil
	}
	l, err := p.names.of(ctx, f)
	if err != nil {
		return nil, nil, err
	}
	var unknown []string
	for _, text := range texts {
		isRow := slices.ContainsFunc(f.To, func(k graph.Kind) bool { return p.rows[k][plain(text)] })
		if !isRow && len(p.names.exact(l, text)) != 1 && len(unknown) < mostMeanings {
			unknown = append(unknown, text)
		}
	}
	near, err := p.names.near(ctx, l, unknown, leastNear)
	for i, text := range unknown {
		values[text] = Undecided
		if near[i] != "" {
			why[text] = near[i] + "?"
		}
	}
	return values, why, err
}

// signOf returns the enum value that people mean by a text.
func signOf(f *graph.FieldInfo, text string) string {
	folded := plain(text)
	switch f.Enum {
	case "RelationType":
		if strings.HasSuffix(folded, " by") {
			return "" // "funded by" has the opposite direction
		}
		for _, s := range signsOfRelations {
			if strings.Contains(folded, s.has) {
				return string(s.typ)
			}
		}
	case "Role":
		if role, ok := signsOfRoles[folded]; ok {
			return string(role)
		}
		for word := range strings.FieldsSeq(folded) {
			for _, w := range wordsOfRoles {
				if slices.ContainsFunc(w.begins, func(begins string) bool { return strings.HasPrefix(word, begins) }) {
					return string(w.role)
				}
			}
		}
	}
	return ""
}

// decimalOf guesses the decimal separator: the last separator in a number with both, or one
// that is not followed by three digits.
func decimalOf(values []string) string {
	for _, v := range values {
		comma, point := strings.LastIndex(v, ","), strings.LastIndex(v, ".")
		switch {
		case comma > point && (point >= 0 || len(v)-comma != 4):
			return ","
		case point > comma && (comma >= 0 || len(v)-point != 4):
			return "."
		}
	}
	return ""
}

// daysOf guesses the order of day, month and year, if the values show it.
func daysOf(values []string) string {
	for _, v := range values {
		parts := strings.FieldsFunc(v, func(r rune) bool { return r == '/' || r == '-' })
		if len(parts) != 3 || len(parts[0]) == 4 {
			continue
		}
		first, _ := strconv.Atoi(parts[0])
		second, _ := strconv.Atoi(parts[1])
		switch {
		case first > 12:
			return "DMY"
		case second > 12:
			return "MDY"
		}
	}
	return ""
}
