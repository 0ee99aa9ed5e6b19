package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// sheet is an answer for readers: tables where they fit, otherwise records one below the other,
// with numbered sources at the end.
type sheet struct {
	width   int
	sources []string
	out     strings.Builder
}

// item is an object of an answer: its own values, and its lists.
type item struct {
	cells []cell
	lists []*section
}

// cell is a value with its path.
type cell struct{ path, text string }

// section is a list of objects with its path.
type section struct {
	path string
	rows []*item
}

// writeText writes an answer for readers, in lines of at most width unless words or addresses
// are longer.
func writeText(w io.Writer, data any, width int) error {
	s := &sheet{width: max(width, 40)}
	fields, _ := data.([]pair)
	for i, f := range fields {
		if len(fields) > 1 {
			if i > 0 {
				s.out.WriteByte('\n')
			}
			name := spoken(f.name)
			s.out.WriteString(name + "\n" + strings.Repeat("=", uniseg.StringWidth(name)) + "\n")
		}
		if f.value == nil {
			s.line(0, "nothing found")
			continue
		}
		if f, ok := f.value.(failed); ok {
			for _, line := range wrap(f.String(), s.width, 0) {
				s.line(0, line)
			}
			continue
		}
		it := &item{}
		s.read(it, "", f.value, f.name)
		s.answer(it)
	}
	if len(fields) == 0 {
		s.out.WriteString("nothing found\n")
	}
	if len(s.sources) > 0 {
		s.out.WriteString("\nSources\n=======\n")
		for i, text := range s.sources {
			fmt.Fprintf(&s.out, "[%d] %s\n", i+1, text)
		}
	}
	_, err := io.WriteString(w, s.out.String())
	return err
}

// read adds a value to an item. The path starts at the item's section or at the requested
// field, root.
func (s *sheet) read(it *item, path string, v any, root string) {
	switch v := v.(type) {
	case []pair:
		if text, ok := s.source(path, v); ok {
			it.put(path, text)
			return
		}
		for _, f := range v {
			s.read(it, join(path, f.name), f.value, "")
		}
	case []any:
		if words := plainList(v, plain); len(words) > 0 {
			it.put(orElse(path, root), enumerated(words))
			return
		}
		list := &section{path: path}
		for _, x := range v {
			if x == nil {
				continue
			}
			row := &item{}
			s.read(row, path, x, root)
			list.rows = append(list.rows, row)
		}
		it.add(list)
	default:
		it.put(orElse(path, root), plain(v))
	}
}

// put adds a value to an item, after any value with the same path.
func (it *item) put(path, text string) {
	for i, c := range it.cells {
		if c.path == path {
			it.cells[i].text = strings.Trim(c.text+"; "+text, "; ")
			return
		}
	}
	it.cells = append(it.cells, cell{path, text})
}

func orElse(path, root string) string {
	if path == "" {
		return root
	}
	return path
}

// add adds a list to an item: as one cell if each row is a single value.
func (it *item) add(list *section) {
	var path string
	var words []string
	between := "; "
	for _, row := range list.rows {
		if len(row.cells) != 1 || len(row.lists) > 0 || path != "" && path != row.cells[0].path {
			it.lists = append(it.lists, list)
			return
		}
		path = row.cells[0].path
		text := row.cells[0].text
		if isNote(path) {
			between = " "
			if slices.Contains(words, text) {
				continue
			}
		}
		words = append(words, text)
	}
	if words == nil || list.path == "" {
		it.lists = append(it.lists, list)
		return
	}
	it.put(path, strings.Join(words, between))
}

// isNote reports whether a path leads to sources.
func isNote(path string) bool {
	last := path[strings.LastIndexByte(path, '.')+1:]
	return last == "source" || last == "sources"
}

// source turns a source into a numbered note.
func (s *sheet) source(path string, fields []pair) (string, bool) {
	if !isNote(path) {
		return "", false
	}
	var words []string
	for _, f := range fields {
		switch f.value.(type) {
		case []pair, []any:
			return "", false
		}
		if text := plain(f.value); text != "" {
			words = append(words, text)
		}
	}
	text := strings.Join(words, ", ")
	i := slices.Index(s.sources, text)
	if i < 0 {
		i = len(s.sources)
		s.sources = append(s.sources, text)
	}
	return fmt.Sprintf("[%d]", i+1), true
}

// plain formats a value that is neither an object nor a list.
func plain(v any) string {
	switch v {
	case nil:
		return ""
	case true:
		return "yes"
	case false:
		return "no"
	}
	if n, ok := v.(json.Number); ok && strings.ContainsAny(string(n), ".") {
		if f, err := n.Float64(); err == nil {
			return strconv.FormatFloat(f, 'g', legibleDigits, 64)
		}
	}
	return clean(fmt.Sprint(v))
}

// legibleDigits is how many digits of a fraction are shown to readers; other formats have all.
const legibleDigits = 4

// answer writes the content of a requested field.
func (s *sheet) answer(it *item) {
	switch {
	case len(it.lists) == 0 && len(it.cells) > 0:
		if g, ok := gridOf([]*item{it}, s.width); ok {
			s.grid(g, 0)
			return
		}
		s.fields(it.cells, 0)
	case len(it.lists) == 1 && len(it.cells) == 0:
		s.list(it.lists[0], 0)
	default:
		s.item(it, 0)
	}
}

// item writes an object: its own values, then its lists.
func (s *sheet) item(it *item, indent int) {
	s.fields(it.cells, indent)
	for i, list := range it.lists {
		if i > 0 && len(list.rows) > 0 && len(it.lists[i-1].rows) > 0 {
			s.out.WriteByte('\n')
		}
		switch {
		case list.path == "":
			s.list(list, indent)
		case len(list.rows) == 0:
			s.line(indent, heading(list.path)+": "+empty)
		case heading(list.path) == list.first():
			s.list(list, indent)
		default:
			s.line(indent, heading(list.path)+":")
			s.list(list, indent+2)
		}
	}
}

// empty stands for an empty list: that nothing is recorded does not mean that there is nothing.
const empty = "none recorded"

// list writes a list.
func (s *sheet) list(list *section, indent int) {
	if len(list.rows) == 0 {
		s.line(indent, empty)
		return
	}
	s.rows(list.rows, indent)
}

// first returns the name of the list's first column.
func (l *section) first() string {
	for _, row := range l.rows {
		if len(row.cells) > 0 {
			return heading(row.cells[0].path)
		}
	}
	return ""
}

// fields writes values line by line, without empty ones.
func (s *sheet) fields(cells []cell, indent int) {
	var paths []string
	for _, c := range cells {
		paths = append(paths, c.path)
	}
	names := headings(paths)
	for i, c := range cells {
		if c.text == "" {
			continue
		}
		name := names[i] + ": "
		hang := min(uniseg.StringWidth(name), 12)
		for j, line := range strings.Split(c.text, "\n") {
			text := line
			if j == 0 {
				text = name + line
			}
			for k, part := range wrap(text, s.width-indent, hang) {
				if j+k > 0 {
					part = strings.Repeat(" ", hang) + part
				}
				s.line(indent, part)
			}
		}
	}
}

func (s *sheet) line(indent int, text string) {
	s.out.WriteString(strings.TrimRight(strings.Repeat(" ", indent)+text, " ") + "\n")
}

// rows writes objects as a table if it fits, otherwise one below the other, each under its
// first value.
func (s *sheet) rows(rows []*item, indent int) {
	if g, ok := gridOf(rows, s.width-indent); ok {
		s.grid(g, indent)
		return
	}
	for i, it := range rows {
		if i > 0 {
			s.out.WriteByte('\n')
		}
		title := min(1, len(it.cells))
		s.fields(it.cells[:title], indent)
		s.item(&item{it.cells[title:], it.lists}, indent+2*title)
	}
}

func (s *sheet) grid(g *grid, indent int) {
	for _, line := range g.lines() {
		s.line(indent, line)
	}
}

// heading returns the name for a single path.
func heading(path string) string { return headings([]string{path})[0] }

// tails are fields that contain the name of their parent.
var tails = []string{"name", "label", "title", "text"}

// vague are fields that say little without their parent.
var vague = []string{"totalCount", "count", "reason", "value"}

// headings returns the names of columns: the ends of their paths, as long as needed to
// distinguish them.
func headings(paths []string) []string {
	names := make([]string, len(paths))
	parts := make([][]string, len(paths))
	first, last := make([]int, len(paths)), make([]int, len(paths)) // the parts that are used
	for i, path := range paths {
		parts[i] = strings.Split(path, ".")
		n := len(parts[i])
		first[i], last[i] = n-1, n
		switch {
		case n > 1 && slices.Contains(tails, parts[i][n-1]):
			first[i], last[i] = n-2, n-1
		case n > 1 && slices.Contains(vague, parts[i][n-1]):
			first[i] = n - 2
		}
	}
	for {
		count := map[string]int{}
		for i := range paths {
			names[i] = spoken(strings.Join(parts[i][first[i]:last[i]], " "))
			count[names[i]]++
		}
		longer := false
		for i := range paths {
			switch {
			case count[names[i]] == 1:
			case first[i] > 0:
				first[i]--
				longer = true
			case last[i] < len(parts[i]): // the name and the label of the same object
				last[i]++
				longer = true
			}
		}
		if !longer {
			return names
		}
	}
}

// spoken turns a field's name into words: "dataSources" becomes "data sources", "licenceURL"
// becomes "licence URL".
func spoken(name string) string {
	letters := []rune(name)
	upper := func(i int) bool { return i < len(letters) && unicode.IsUpper(letters[i]) }
	var words []string
	start := 0
	for i := 1; i <= len(letters); i++ {
		if i < len(letters) && (!upper(i) || upper(i-1) && (i+1 == len(letters) || upper(i+1))) {
			continue
		}
		word := string(letters[start:i])
		if i-start == 1 || strings.ToUpper(word) != word {
			word = strings.ToLower(word)
		}
		words = append(words, word)
		start = i
	}
	return strings.Join(words, " ")
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
