package table

import (
	"context"
	"strings"

	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/graph"
)

// Choice is a list of values to choose from.
type Choice struct {
	Name   string
	Values []Value
}

// Value is one value of a list, with its label if that is different.
type Value struct{ Text, Label string }

// mostValues is the longest list that is offered: nobody looks through more.
const mostValues = 5_000

// ChoiceOf returns the name of the list that cells of the column choose from, "" if there is
// none. Only cells with a single value have one.
func (c *Column) ChoiceOf() string {
	if c.Field == nil || c.Tells() || c.Field.List {
		return ""
	}
	switch c.Field.Type {
	case graph.EnumField:
		return c.Field.Enum
	case graph.LinkField:
		return c.Field.Target
	}
	return ""
}

// Choices reads the lists for the columns of sheets. They have all values in the view, not only
// those in the sheets. Lists that are too long are left out.
func Choices(ctx context.Context, v *graph.View, sheets []*Sheet) ([]Choice, error) {
	var choices []Choice
	seen := map[string]bool{}
	for _, s := range sheets {
		for i := range s.Columns {
			c := &s.Columns[i]
			name := c.ChoiceOf()
			if name == "" || seen[name] {
				continue
			}
			seen[name] = true
			values, err := valuesOf(ctx, v, c.Field)
			if err != nil {
				return nil, err
			}
			if len(values) > 0 && len(values) <= mostValues {
				choices = append(choices, Choice{name, values})
			}
		}
	}
	return choices, nil
}

func valuesOf(ctx context.Context, v *graph.View, f *graph.FieldInfo) ([]Value, error) {
	var values []Value
	for _, text := range f.Values {
		values = append(values, Value{Text: text, Label: strings.ToLower(strings.ReplaceAll(text, "_", " "))})
	}
	if f.Type != graph.LinkField {
		return values, nil
	}
	targets, err := selection.Open(ctx, v, selection.Question{Types: []graph.RecordType{graph.RecordType(graph.EnumName(f.Target))}})
	if err != nil || targets.Total() > mostValues {
		return nil, err
	}
	for r, err := range targets.All(ctx, targets.Kinds) {
		if err != nil {
			return nil, err
		}
		values = append(values, Value{r.Slug(), r.Label})
	}
	return values, nil
}
