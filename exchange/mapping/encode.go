package mapping

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/whoplans/whoplans/internal/speech"
)

const headComment speech.Text = "What the file holds. Decide what is undecided: a field, or leave; of a value a slug, make or leave.\n" +
	"With others: make beside values, whatever is found nowhere becomes a new record."

// Encode writes a mapping, with the reasons for proposals as comments.
func (m *Mapping) Encode() ([]byte, error) {
	top := &yaml.Node{Kind: yaml.MappingNode}
	top.HeadComment = m.language.Say(headComment)
	text(top, "name", m.Name)
	text(top, "country", m.Country)
	text(top, "language", m.Language)
	if m.Source != nil {
		if m.Source.New == nil {
			text(top, "source", m.Source.Slug)
		} else if err := put(top, "source", m.Source.New); err != nil {
			return nil, err
		}
	}
	if len(m.Placeholders) > 0 {
		list := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
		for _, p := range m.Placeholders {
			list.Content = append(list.Content, scalarNode(p))
		}
		entry(top, "placeholders", list)
	}
	tables := &yaml.Node{Kind: yaml.SequenceNode}
	for _, t := range m.Tables {
		n, err := t.node()
		if err != nil {
			return nil, err
		}
		var remarks []string
		for _, why := range t.why {
			remarks = append(remarks, comment(strings.Join(strings.Fields(why), " ")))
		}
		n.HeadComment = strings.Join(remarks, "\n")
		tables.Content = append(tables.Content, n)
	}
	entry(top, "tables", tables)
	var out bytes.Buffer
	d, err := yaml.NewDumper(&out, yaml.WithIndent(2))
	if err != nil {
		return nil, err
	}
	if err := d.Dump(top); err != nil {
		return nil, fmt.Errorf("write the mapping: %w", err)
	}
	return out.Bytes(), d.Close()
}

func scalarNode(text string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(text)
	return n
}

func entry(of *yaml.Node, name string, value *yaml.Node) {
	of.Content = append(of.Content, scalarNode(name), value)
}

func text(of *yaml.Node, name, value string) {
	if value != "" {
		entry(of, name, scalarNode(value))
	}
}

func put(of *yaml.Node, name string, value any) error {
	n := &yaml.Node{}
	if err := n.Encode(value); err != nil {
		return err
	}
	entry(of, name, n)
	return nil
}

func numbers(of *yaml.Node, name string, list []int) {
	if len(list) == 0 {
		return
	}
	n := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
	for _, i := range list {
		n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.Itoa(i)})
	}
	entry(of, name, n)
}

// node returns a table as YAML.
func (t *Table) node() (*yaml.Node, error) {
	n := &yaml.Node{Kind: yaml.MappingNode}
	text(n, "sheet", t.Sheet)
	if t.Ignore {
		return n, put(n, "ignore", true)
	}
	numbers(n, "header", t.Header)
	numbers(n, "headings", t.Headings)
	numbers(n, "leave", t.Leave)
	text(n, "kind", string(t.Kind))
	if len(t.Set) > 0 {
		if err := put(n, "set", t.Set); err != nil {
			return nil, err
		}
	}
	columns := &yaml.Node{Kind: yaml.MappingNode}
	for _, name := range ordered(t.order, t.Columns) {
		of, err := t.Columns[name].node()
		if err != nil {
			return nil, err
		}
		key := scalarNode(name)
		if of.Kind == yaml.ScalarNode {
			of.LineComment = comment(t.Columns[name].why)
		} else {
			key.LineComment = comment(t.Columns[name].why)
		}
		columns.Content = append(columns.Content, key, of)
	}
	if len(columns.Content) > 0 {
		entry(n, "columns", columns)
	}
	if t.Across != nil {
		across, err := t.Across.node()
		if err != nil {
			return nil, err
		}
		entry(n, "across", across)
	}
	return n, nil
}

// comment puts a remark on one line.
func comment(why string) string {
	if why == "" {
		return ""
	}
	return "# " + why
}

// ordered returns the keys of a map, first in the given order, then by name.
func ordered[V any](order []string, of map[string]V) []string {
	names := slices.DeleteFunc(slices.Clone(order), func(name string) bool { _, ok := of[name]; return !ok })
	for _, name := range slices.Sorted(maps.Keys(of)) {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// node returns a column as YAML: one word if that is enough.
func (c *Column) node() (*yaml.Node, error) {
	n := &yaml.Node{Kind: yaml.MappingNode}
	text(n, "field", c.Field)
	if c.Key {
		if err := put(n, "key", true); err != nil {
			return nil, err
		}
	}
	text(n, "language", c.Language)
	text(n, "split", c.Split)
	text(n, "decimal", c.Decimal)
	text(n, "days", c.Days)
	text(n, "each", string(c.Each))
	text(n, "as", c.As)
	if len(c.Set) > 0 {
		if err := put(n, "set", c.Set); err != nil {
			return nil, err
		}
	}
	values(n, "values", nil, c.Values, c.Meaning.why)
	text(n, "others", c.Others)
	if len(c.Make) > 0 {
		if err := put(n, "make", c.Make); err != nil {
			return nil, err
		}
	}
	if len(n.Content) == 2 && c.Field != "" {
		return scalarNode(c.Field), nil
	}
	return n, nil
}

// values writes the meanings of texts.
func values(of *yaml.Node, name string, order []string, list, why map[string]string) {
	if len(list) == 0 {
		return
	}
	n := &yaml.Node{Kind: yaml.MappingNode}
	for _, key := range ordered(order, list) {
		value := scalarNode(list[key])
		value.LineComment = comment(why[key])
		n.Content = append(n.Content, scalarNode(key), value)
	}
	entry(of, name, n)
}

func (a *Across) node() (*yaml.Node, error) {
	n := &yaml.Node{Kind: yaml.MappingNode}
	text(n, "field", a.Field)
	values(n, "columns", a.order, a.Columns, a.why)
	if len(a.Make) > 0 {
		if err := put(n, "make", a.Make); err != nil {
			return nil, err
		}
	}
	text(n, "cells", a.Cells)
	values(n, "signs", nil, a.Signs, a.whySigns)
	text(n, "split", a.Split)
	return n, nil
}
