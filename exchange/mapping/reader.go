package mapping

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/xuri/excelize/v2"

	"github.com/whoplans/whoplans/exchange/anatomy"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// reader reads the rows of a table according to its mapping.
type reader struct {
	*translation
	anatomy *anatomy.Anatomy
	of      *Table
	kind    *graph.KindInfo
}

// isBetween reports whether a character separates values, unless the mapping says otherwise.
func isBetween(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`/,;+&|\`, r) }

// countHeadings notes the headings above a row's values. A text under two headings has two
// meanings.
func (r *reader) countHeadings(row anatomy.Row) {
	for _, c := range r.anatomy.Columns {
		if text := row.Text(c); text != "" && r.of.Columns[c.Name] != nil {
			key := r.anatomy.Grid.Name + "\x00" + c.Name + "\x00" + plain(text)
			if r.within[key] == nil {
				r.within[key] = map[string]bool{}
			}
			r.within[key][row.Section] = true
		}
	}
}

// heading returns the heading of a text, "" if the text is under one heading only.
func (r *reader) heading(row anatomy.Row, column, text string) string {
	if len(r.within[r.anatomy.Grid.Name+"\x00"+column+"\x00"+plain(text)]) > 1 {
		return row.Section
	}
	return ""
}

// isPlaceholder reports whether a text stands for no value.
func (m *Mapping) isPlaceholder(text string) bool {
	return slices.ContainsFunc(m.Placeholders, func(p string) bool { return strings.EqualFold(graph.Trim(p), text) })
}

// row reads one row.
func (r *reader) row(row anatomy.Row) {
	s := &said{anatomy: r.anatomy, row: row.Number, kind: r.kind, values: map[string]any{}, columns: map[string]string{}, set: r.set(r.kind, r.of.Set)}
	if row.Fault != nil {
		r.faultOf(s, "", speech.NewMessage("correct it, or leave the row out"), "%s", row.Fault)
	}
	all := []*said{s}
	var each []*said
	for _, c := range r.anatomy.Columns {
		of := r.of.Columns[c.Name]
		if of == nil || c.Legend {
			continue
		}
		if what, unread := row.Unread[c.At]; unread {
			r.faultOf(s, c.Name, speech.NewMessage("write the value itself"), "the cell holds %s", what)
			continue
		}
		text := row.Text(c)
		if of.Key && text != "" && !r.isPlaceholder(text) {
			r.keyed(s, c.Name, text)
		}
		if of.Field == Leave || of.Field == "" || text == "" || r.isPlaceholder(text) {
			continue
		}
		if of.Each != "" {
			each = append(each, r.each(s, row, c, of)...)
			continue
		}
		all = r.give(all, row, c, of)
	}
	if s.decided == Leave {
		r.note("%s: left out, as the mapping says", r.anatomy.Place(row.Number, nil))
		return
	}
	if r.of.Across != nil {
		all = r.across(s, row)
	}
	r.said = append(append(r.said, all...), each...)
}

// keyed registers a row under its key.
func (r *reader) keyed(s *said, column, text string) {
	if other := r.keys[text]; other != nil {
		r.faultOf(s, column, speech.NewMessage("give each row a key of its own, or leave one of them out"), "%q is also the key of %s", text, r.rowOf(other))
		return
	}
	r.keys[text] = s
}

func (t *translation) rowOf(s *said) table.Place { return s.anatomy.Place(s.row, nil) }

// set returns the values of a new record that no column gives.
func (t *translation) set(k *graph.KindInfo, given map[string]any) map[string]any {
	set := maps.Clone(given)
	if set == nil {
		set = map[string]any{}
	}
	if k.Country != nil && k.Country.Required && set[k.Country.Name] == nil && t.country != "" {
		set[k.Country.Name] = t.country
	}
	return set
}

// give adds the values of a cell to records. Several values of a field that takes only one make
// several records.
func (r *reader) give(to []*said, row anatomy.Row, c *anatomy.Column, of *Column) []*said {
	f := r.kind.Field(of.Field)
	texts := split(row.Text(c), of.Split)
	isRef := f.Type == graph.LinkField || f.Type == graph.EnumField
	if !isRef || f.List || len(texts) <= 1 {
		for _, s := range to {
			r.giveTo(s, row, c, of, f, texts)
		}
		return to
	}
	var all []*said
	for _, s := range to {
		for i, text := range texts {
			one := s
			if i < len(texts)-1 {
				one = s.clone()
			}
			r.giveTo(one, row, c, of, f, []string{text})
			all = append(all, one)
		}
	}
	return all
}

// clone returns a copy.
func (s *said) clone() *said {
	c := *s
	c.values, c.columns = maps.Clone(s.values), maps.Clone(s.columns)
	c.refs, c.faults, c.notes = slices.Clone(s.refs), slices.Clone(s.faults), slices.Clone(s.notes)
	return &c
}

// giveTo adds the texts of a cell to a field of a record.
func (r *reader) giveTo(s *said, row anatomy.Row, c *anatomy.Column, of *Column, f *graph.FieldInfo, texts []string) {
	s.columns[f.Name] = c.Name
	if f.Type == graph.NamesField {
		r.giveNames(s, of, f, texts)
		return
	}
	for _, text := range texts {
		if r.isPlaceholder(text) {
			continue
		}
		if f.Type == graph.LinkField || f.Type == graph.EnumField {
			s.refs = append(s.refs, ref{field: f, column: c.Name, text: text, meaning: &of.Meaning, heading: r.heading(row, c.Name, text)})
			continue
		}
		value, err := r.scalar(f, of, text, row.Held(c))
		if err != nil {
			r.faultOf(s, c.Name, speech.NewMessage("correct it, or say in the mapping how it is written"), "%v", err)
			continue
		}
		switch old := s.values[f.Name].(type) {
		case []any:
			s.values[f.Name] = append(old, value)
		case string: // another column gave a text, too
			s.values[f.Name] = old + "\n" + text
		default:
			s.values[f.Name] = value
			if f.List {
				s.values[f.Name] = []any{value}
			}
		}
	}
}

// giveNames gives a record names, and identifies it if the mapping lists its name.
func (r *reader) giveNames(s *said, of *Column, f *graph.FieldInfo, texts []string) {
	list, _ := s.values[f.Name].([]any)
	for _, text := range texts {
		if meant, ok := of.meaning(text, ""); ok && len(list) == 0 {
			s.decided = meant
		}
		list = append(list, map[string]any{"lang": cmp.Or(of.Language, r.Language, "und"), "text": text})
	}
	s.values[f.Name] = list
}

// each makes a record of each value in a cell.
func (r *reader) each(s *said, row anatomy.Row, c *anatomy.Column, of *Column) []*said {
	k := r.model.Kind(of.Each)
	var all []*said
	for _, text := range split(row.Text(c), of.Split) {
		if r.isPlaceholder(text) {
			continue
		}
		one := &said{anatomy: r.anatomy, row: row.Number, of: c.Name, kind: k, values: map[string]any{}, columns: map[string]string{}, set: r.set(k, of.Set)}
		one.refs = append(one.refs, ref{field: k.Field(of.As), to: s, column: c.Name})
		r.giveTo(one, row, c, of, k.Field(of.Field), []string{text})
		all = append(all, one)
	}
	return all
}

// across makes a record of each sign in the columns that stand for values.
func (r *reader) across(s *said, row anatomy.Row) []*said {
	a := r.of.Across
	field, cells := r.kind.Field(a.Field), r.kind.Field(a.Cells)
	var all []*said
	roles := map[string]int{}
	for _, c := range r.anatomy.Columns {
		stands, ok := a.Columns[c.Name]
		text := row.Text(c)
		if !ok || stands == Leave || text == "" || r.isPlaceholder(text) {
			continue
		}
		for _, sign := range a.signsIn(text) {
			one := s.clone()
			one.of = c.Name
			one.refs = append(one.refs, ref{field: field, column: c.Name, text: c.Name, meaning: &Meaning{Values: a.Columns, Make: a.Make}})
			meant, known := meaningOf(a.Signs, sign)
			switch {
			case meant == Leave:
				continue
			case !known:
				r.faultOf(one, c.Name, speech.NewMessage("say in the mapping, under signs, what it means, or correct the cell"), "%s holds %q, and the mapping does not say what %q means", r.anatomy.Cell(row.Number, c), text, sign)
			default:
				roles[meant]++
				one.values[cells.Name] = meant
				one.columns[cells.Name] = c.Name
			}
			all = append(all, one)
		}
	}
	r.countRole(row, roles)
	return all
}

// signsIn returns the signs in a cell. Unless the mapping says otherwise, signs may be written
// together: AR is A and R.
func (a *Across) signsIn(text string) []string {
	if a.Split != "" {
		return split(text, a.Split)
	}
	isSign := func(sign string) bool { _, ok := meaningOf(a.Signs, sign); return ok }
	var signs []string
	for _, sign := range fields(text, isBetween) {
		signs = append(signs, lettersOf(sign, isSign)...)
	}
	return signs
}

// countRole notes tasks for which not exactly one body is accountable, since such tables mean
// to name one.
func (r *reader) countRole(row anatomy.Row, roles map[string]int) {
	accountable := string(graph.RoleAccountable)
	if r.of.Across.Cells != "role" || !slices.Contains(slices.Collect(maps.Values(r.of.Across.Signs)), accountable) || roles[accountable] == 1 {
		return
	}
	text := ""
	for _, c := range r.anatomy.Columns {
		if of := r.of.Columns[c.Name]; of != nil && of.Field != Leave && of.Field != "" && row.Text(c) != "" {
			text = fmt.Sprintf(" (%s)", row.Text(c))
			break
		}
	}
	r.note("%s%s: %d are %s", r.anatomy.Place(row.Number, nil), text, roles[accountable], accountable)
}

// split splits a text into values.
func split(text, between string) []string {
	switch between {
	case "":
		return []string{text}
	case lines:
		return fields(text, func(r rune) bool { return r == '\n' || r == '\r' })
	}
	var texts []string
	for _, part := range strings.Split(text, between) {
		if part = graph.Trim(part); part != "" {
			texts = append(texts, part)
		}
	}
	return texts
}

func fields(text string, between func(rune) bool) []string {
	var texts []string
	for _, part := range strings.FieldsFunc(text, between) {
		if part = graph.Trim(part); part != "" {
			texts = append(texts, part)
		}
	}
	return texts
}

// scalar returns a value in the form of data files. A number is read as stored, since fewer
// digits may be displayed.
func (r *reader) scalar(f *graph.FieldInfo, of *Column, shown, held string) (any, error) {
	switch f.Type {
	case graph.NumberField, graph.IntField:
		if n, err := finite(held); err == nil && of.Decimal != "," {
			return n, nil
		}
		return number(shown, of.Decimal)
	case graph.DateField:
		said, err := day(shown, of.Days)
		if serial, no := finite(held); err != nil && no == nil && shown != held { // a date that is displayed in words
			return dayOf(serial, r.anatomy.Grid.Since1904)
		}
		return said, err
	case graph.BoolField:
		switch meant, _ := of.meaning(shown, ""); {
		case meant != "":
			return strings.EqualFold(meant, "true"), nil
		case slices.Contains([]string{"true", "yes", "1", "x", "ja", "oui", "si", "sí"}, strings.ToLower(shown)):
			return true, nil
		case slices.Contains([]string{"false", "no", "0", "nein", "non"}, strings.ToLower(shown)):
			return false, nil
		}
		return nil, speech.NewMessage("%q is neither yes nor no", shown)
	}
	return shown, nil
}

// Numbers as people write them, without blanks: with or without thousands separators, and with decimals.
var (
	withComma = regexp.MustCompile(`^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$`)
	withPoint = regexp.MustCompile(`^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$`)
)

// number parses a number with the given decimal separator; the other one separates thousands. A
// number that only makes sense the other way round is refused: 1.234,5 is not 1.2345.
func number(text, decimal string) (float64, error) {
	plain := strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "'", "", "’", "").Replace(text)
	switch {
	case decimal == "," && withComma.MatchString(plain):
		plain = strings.ReplaceAll(strings.ReplaceAll(plain, ".", ""), ",", ".")
	case decimal != "," && withPoint.MatchString(plain):
		plain = strings.ReplaceAll(plain, ",", "")
	}
	n, err := finite(plain)
	if err != nil {
		return 0, speech.NewMessage("%q is no number", text)
	}
	return n, nil
}

// finite parses a number as programs write it.
func finite(text string) (float64, error) {
	n, err := strconv.ParseFloat(text, 64)
	if err == nil && (math.IsNaN(n) || math.IsInf(n, 0)) {
		return 0, strconv.ErrRange
	}
	return n, err
}

// dayOf converts the day count of a workbook to a date: 45000 may be displayed as Mar 2023.
func dayOf(serial float64, since1904 bool) (string, error) {
	t, err := excelize.ExcelDateToTime(serial, since1904)
	if err != nil {
		return "", speech.NewMessage("%v is no day", serial)
	}
	return t.Format(time.DateOnly), nil
}

// day parses a date, a month or a year in the given order of day, month and year. With points,
// that is always day, month, year.
func day(text, order string) (string, error) {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("./- ", r) })
	sign := strings.IndexAny(text, "./-")
	switch {
	case len(parts) == 0:
		return text, nil
	case order != "":
	case len(parts[0]) == 4:
		order = "YMD"
	case sign >= 0 && text[sign] == '.' || len(parts) == 1:
		order = "DMY"
	default:
		return "", speech.NewMessage("%q may be read in two ways: say in the mapping with days: DMY or MDY which part is the day", text)
	}
	if len(parts) > 3 && strings.Contains(parts[3], ":") {
		parts = parts[:3] // drop the time of day
	}
	if len(parts) > 3 {
		return "", speech.NewMessage("%q is no day", text)
	}
	by := map[byte]string{}
	letters := order[len(order)-len(parts):]
	if order == "YMD" {
		letters = order[:len(parts)]
	}
	for i, part := range parts {
		n, err := strconv.Atoi(part)
		if err != nil {
			return "", speech.NewMessage("%q is no day", text)
		}
		format := "%02d"
		if letters[i] == 'Y' {
			if len(part) != 4 {
				return "", speech.NewMessage("the year of %q has not four digits", text)
			}
			format = "%04d"
		}
		by[letters[i]] = fmt.Sprintf(format, n)
	}
	said := by['Y']
	for _, part := range "MD" {
		if p := by[byte(part)]; p != "" {
			said += "-" + p
		}
	}
	return said, nil
}
