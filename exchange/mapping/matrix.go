package mapping

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whoplans/whoplans/exchange/anatomy"
	"github.com/whoplans/whoplans/graph"
)

// A matrix has columns whose cells hold few and short signs.
const (
	leastAcross = 2 // columns
	mostSigns   = 12
	longestSign = 3 // letters
)

// marks only say that somebody takes part, not how.
var marks = []string{"x", "✓", "✔", "√", "•", "●"}

// matrixOf looks for a matrix, such as a RACI matrix: columns, from one of them on, that stand
// for values. It returns the index of the first, -1 if there is none, and the signs in the
// cells.
func matrixOf(l *anatomy.Anatomy, isPlaceholder func(string) bool) (first int, signs []string) {
	first = -1
	seen := map[string]bool{}
	columns, filled := 0, 0
	for i, c := range l.Columns {
		if c.Legend || c.Empty && first < 0 {
			continue
		}
		ok, n := true, 0
		var own []string
		for _, row := range l.Rows {
			text := row.Text(c)
			if text == "" || isPlaceholder(text) {
				continue
			}
			n++
			for _, sign := range fields(text, isBetween) {
				if utf8.RuneCountInString(sign) > longestSign || strings.ContainsFunc(sign, unicode.IsDigit) {
					ok = false
				}
				own = append(own, lettersOf(sign, func(s string) bool { return l.Legend[s] != "" || isRole(s) })...)
			}
		}
		switch {
		case ok && (n > 0 || first >= 0):
			if first < 0 {
				first = i
			}
			columns++
			filled += n
			for _, sign := range own {
				if !seen[sign] {
					seen[sign] = true
					signs = append(signs, sign)
				}
			}
		case first >= 0:
			continue // remarks after the matrix
		}
	}
	slices.Sort(signs)
	known := 0
	for _, sign := range signs {
		if isRole(sign) || l.Legend[sign] != "" {
			known++
		}
	}
	crosses := !slices.ContainsFunc(signs, func(sign string) bool { return !slices.Contains(marks, strings.ToLower(sign)) })
	if columns < leastAcross || first < 1 || len(signs) > mostSigns || !crosses && (known == 0 || known*2 < len(signs)) || filled < len(l.Rows) {
		return -1, nil
	}
	return first, signs
}

// isRole reports whether people use a sign for a role, whatever punctuation surrounds it.
func isRole(sign string) bool {
	_, ok := signsOfRoles[plain(sign)]
	return ok
}

// lettersOf splits a sign such as AR, which is none itself, if each of its letters is one.
func lettersOf(sign string, isSign func(string) bool) []string {
	letters := strings.Split(sign, "")
	if isSign(sign) || len(letters) > longestSign || slices.ContainsFunc(letters, func(letter string) bool { return !isSign(letter) }) {
		return []string{sign}
	}
	return letters
}

// matrix proposes a mapping for a responsibility matrix, with tasks in rows and bodies in
// columns or the other way round.
func (p *proposal) matrix(ctx context.Context, t *Table, l *anatomy.Anatomy, first int, signs []string) error {
	t.Kind = "Responsibility"
	k := p.model.Kind(t.Kind)
	rows, columns := k.Field("task"), k.Field("stakeholder")
	if name, _ := fieldFor(p.model.Kind("Institution"), l.Columns[first-1].Name); name == "names" {
		rows, columns = columns, rows
	}
	var texts []string
	a := &Across{Field: columns.Name, Cells: "role", Columns: map[string]string{}, Signs: map[string]string{}, why: map[string]string{}, whySigns: map[string]string{}}
	taken := map[string]bool{rows.Name: true, columns.Name: true, "role": true}
	for i, c := range l.Columns {
		switch {
		case c.Legend:
		case i == first-1:
			of := &Column{Field: rows.Name, why: p.say("names the rows of the matrix")}
			var err error
			if of.Values, of.Meaning.why, err = p.rowsOf(ctx, rows, l, c); err != nil {
				return err
			}
			of.Make = p.made(rows)
			t.Columns[c.Name] = of
			t.order = append(t.order, c.Name)
		case i >= first && p.short(l, c):
			texts = append(texts, c.Name)
		case c.Empty:
		default:
			of, err := p.column(ctx, k, l, c, taken)
			if err != nil {
				return err
			}
			t.Columns[c.Name] = of
			t.order = append(t.order, c.Name)
		}
	}
	if err := p.columnsOf(ctx, columns, a, texts); err != nil {
		return err
	}
	for _, sign := range signs {
		a.Signs[sign] = Undecided
		a.whySigns[sign] = p.say("which part is it? %s", strings.Join(k.Role.Values, ", "))
		if role := signOf(k.Role, l.Legend[sign]); role != "" {
			a.Signs[sign], a.whySigns[sign] = role, p.say("by the key")
		} else if role := signOf(k.Role, sign); role != "" {
			a.Signs[sign], a.whySigns[sign] = role, ""
			if plain(sign) != strings.ToLower(sign) {
				a.whySigns[sign] = p.say("as %s: what stands around it is not kept", strings.ToUpper(plain(sign)))
			}
		}
	}
	t.Across = a
	t.Set = p.needed(k, taken)
	return nil
}

// columnsOf proposes what the columns of a matrix stand for.
func (p *proposal) columnsOf(ctx context.Context, f *graph.FieldInfo, a *Across, texts []string) error {
	unknown, why, err := p.meaningsOf(ctx, f, texts)
	if err != nil {
		return err
	}
	in, err := p.names.of(ctx, f)
	if err != nil {
		return err
	}
	for _, text := range texts {
		a.Columns[text], a.why[text] = Undecided, why[text]
		if on := p.names.exact(in, text); unknown[text] == "" && len(on) == 1 {
			a.Columns[text] = on[0].Slug()
			continue
		}
		parts := strings.Split(text, " / ") // a header in two rows
		if on := p.names.exact(in, parts[len(parts)-1]); len(on) == 1 {
			a.Columns[text], a.why[text] = on[0].Slug(), p.say("is called %s", parts[len(parts)-1])
		}
	}
	a.order = texts
	a.Make = p.made(f)
	return nil
}

// short reports whether the cells of a column are signs.
func (p *proposal) short(l *anatomy.Anatomy, c *anatomy.Column) bool {
	for _, row := range l.Rows {
		for _, sign := range fields(row.Text(c), isBetween) {
			if utf8.RuneCountInString(sign) > longestSign && !p.isPlaceholder(sign) {
				return false
			}
		}
	}
	return true
}

// rowsOf proposes what the names in the rows of a matrix mean. A name under two headings has
// two meanings.
func (p *proposal) rowsOf(ctx context.Context, f *graph.FieldInfo, l *anatomy.Anatomy, c *anatomy.Column) (values, why map[string]string, err error) {
	under := map[string][]string{}
	var texts []string
	for _, row := range l.Rows {
		text := row.Text(c)
		if text == "" {
			continue
		}
		if !slices.Contains(texts, text) {
			texts = append(texts, text)
		}
		if !slices.Contains(under[text], row.Section) {
			under[text] = append(under[text], row.Section)
		}
	}
	values, why, err = p.meaningsOf(ctx, f, texts)
	for _, text := range texts {
		if len(under[text]) < 2 {
			continue
		}
		for _, section := range under[text] {
			values[section+" / "+text], why[section+" / "+text] = Undecided, why[text]
		}
		delete(values, text)
		delete(why, text)
	}
	return values, why, err
}

// made returns the values of a record that is created for a name.
func (p *proposal) made(f *graph.FieldInfo) map[string]any {
	kind := f.To[0]
	if slices.Contains(f.To, "Institution") {
		kind = "Institution"
	}
	made := p.needed(p.model.Kind(kind), map[string]bool{"names": true, "name": true})
	made["kind"] = string(kind)
	return made
}
