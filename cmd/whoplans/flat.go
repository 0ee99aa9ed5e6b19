package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/exchange/table"
)

// flatTable is an answer as rows for a spreadsheet: each requested value is a column, each
// element of a list a row.
type flatTable struct {
	columns []string                // paths of the values, in the order of the query
	rows    []map[string]table.Cell // by column
}

// flatten makes rows of an answer. The columns come from the query, so that they do not depend
// on the data.
func flatten(data any, asked asked) *flatTable {
	t := &flatTable{columns: asked.values()}
	t.rows = t.expand("", data)
	if len(t.rows) == 1 && len(t.rows[0]) == 0 {
		t.rows = nil // nothing found
	}
	return t
}

// asked is a document with its variables.
type asked struct {
	document  *ast.QueryDocument
	variables map[string]any
}

// values returns the paths of all requested values.
func (a asked) values() []string {
	if a.document == nil {
		return nil
	}
	paths := []string{}
	for _, op := range a.document.Operations {
		a.selected(op.SelectionSet, "", nil, &paths)
	}
	return paths
}

// selected adds the paths of a selection; within lists the fragments around it.
func (a asked) selected(set ast.SelectionSet, path string, within []string, paths *[]string) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			switch below := beneath(path, s.Alias); {
			case a.skips(s.Directives):
			case s.SelectionSet != nil:
				a.selected(s.SelectionSet, below, within, paths)
			case !slices.Contains(*paths, below):
				*paths = append(*paths, below)
			}
		case *ast.InlineFragment:
			if !a.skips(s.Directives) {
				a.selected(s.SelectionSet, path, within, paths)
			}
		case *ast.FragmentSpread:
			f := a.document.Fragments.ForName(s.Name)
			if f != nil && !a.skips(s.Directives) && !slices.Contains(within, s.Name) {
				a.selected(f.SelectionSet, path, append(slices.Clip(within), s.Name), paths)
			}
		}
	}
}

// skips reports whether directives leave something out.
func (a asked) skips(directives ast.DirectiveList) bool {
	for name, unless := range map[string]bool{"skip": true, "include": false} {
		d := directives.ForName(name)
		if d == nil {
			continue
		}
		if arg := d.Arguments.ForName("if"); arg != nil && arg.Value != nil {
			if is, err := arg.Value.Value(a.variables); err == nil && is == unless {
				return true
			}
		}
	}
	return false
}

func beneath(path, field string) string {
	if path == "" {
		return field
	}
	return path + "." + field
}

// expand returns the rows for a value at a path. Several lists of one object follow each other,
// each row with the object's own values.
func (t *flatTable) expand(path string, v any) []map[string]table.Cell {
	switch v := v.(type) {
	case nil:
		return nil
	case failed:
		return []map[string]table.Cell{{t.first(path): v.String()}}
	case []any:
		if words := plainList(v, func(x any) string { return fmt.Sprint(x) }); len(words) > 0 {
			return t.value(path, clean(enumerated(words)))
		}
		var rows []map[string]table.Cell
		for _, x := range v {
			rows = append(rows, t.expand(path, x)...)
		}
		return rows
	case []pair:
		once := map[string]table.Cell{}
		var lists [][]map[string]table.Cell
		for _, p := range v {
			rows := t.expand(beneath(path, p.name), p.value)
			if len(rows) == 1 {
				for c, x := range rows[0] {
					once[c] = x
				}
			} else if len(rows) > 1 {
				lists = append(lists, rows)
			}
		}
		if len(lists) == 0 {
			return []map[string]table.Cell{once}
		}
		var rows []map[string]table.Cell
		for _, list := range lists {
			for _, row := range list {
				for c, x := range once {
					row[c] = x
				}
				rows = append(rows, row)
			}
		}
		return rows
	case string:
		return t.value(path, clean(v))
	}
	return t.value(path, v)
}

// value returns a row with one value. A server may have returned more than was asked for.
func (t *flatTable) value(path string, cell table.Cell) []map[string]table.Cell {
	if !slices.Contains(t.columns, path) {
		t.columns = append(t.columns, path)
	}
	return []map[string]table.Cell{{path: cell}}
}

// first returns the first column below a path.
func (t *flatTable) first(path string) string {
	for _, c := range t.columns {
		if c == path || strings.HasPrefix(c, path+".") {
			return c
		}
	}
	t.columns = append(t.columns, path)
	return path
}

// names returns the names of the columns: their paths without the parts that only structure
// lists, unless two names would be equal.
func (t *flatTable) names() []string {
	names := make([]string, len(t.columns))
	times := map[string]int{}
	for i, path := range t.columns {
		parts := strings.Split(path, ".")
		for _, part := range parts[:len(parts)-1] {
			names[i] = join(names[i], part)
		}
		names[i] = beneath(names[i], parts[len(parts)-1])
		times[names[i]]++
	}
	for i, name := range names {
		if times[name] > 1 {
			names[i] = t.columns[i]
		}
	}
	return names
}

// join appends a field to a column's name, unless it only structures a list.
func join(name, field string) string {
	if field == "nodes" || field == "edges" || field == "node" {
		return name
	}
	return beneath(name, field)
}

// plainList applies say to each value of a list; nil if the list is empty or holds objects.
func plainList(list []any, say func(any) string) []string {
	var words []string
	for _, x := range list {
		switch x.(type) {
		case []any, []pair:
			return nil
		case nil:
			continue
		}
		words = append(words, say(x))
	}
	return words
}

// enumerated puts the elements of a list into one cell: sentences after each other, anything else
// between semicolons.
func enumerated(words []string) string {
	if slices.ContainsFunc(words, func(w string) bool { return !strings.HasSuffix(w, ".") }) {
		return strings.Join(words, "; ")
	}
	return strings.Join(words, " ")
}

// sheet returns the table as a sheet.
func (t *flatTable) sheet(name string) *table.Sheet {
	s := &table.Sheet{Name: name, Rows: func(yield func([]table.Cell, error) bool) {
		cells := make([]table.Cell, len(t.columns))
		for _, row := range t.rows {
			for i, c := range t.columns {
				cells[i] = row[c]
			}
			if !yield(cells, nil) {
				return
			}
		}
	}}
	for _, name := range t.names() {
		s.Columns = append(s.Columns, table.Column{Name: name})
	}
	return s
}
