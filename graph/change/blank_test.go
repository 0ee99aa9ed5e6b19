package change_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// TestBlankIsMissing checks that text of which a reader sees nothing, whatever Unicode
// calls its characters, counts as missing in every required field.
func TestBlankIsMissing(t *testing.T) {
	blanks := []any{nil, "", " ", "\u00a0", "\u200b", "\u3000", "\u2800", "\u3164", "\u00ad", "\ufeff", "\u2028", "\u0000", "\u0301", "\u00a0\u200b\t\n"}
	m := graph.Describe()
	for _, k := range m.Kinds {
		for _, f := range k.Fields {
			if !f.Required || f.Name == "slug" {
				continue
			}
			for _, blank := range blanks {
				for _, value := range blankIn(f, blank) {
					d := change.Draft{Kind: k.Kind, Slug: "x", Fields: map[string]any{f.Name: value}}
					if !slices.ContainsFunc(change.Check(m, []change.Draft{d}), func(fault change.Fault) bool {
						return fault.Code == change.FaultMissing && strings.HasPrefix(fault.Field, f.Name)
					}) {
						t.Errorf("%s.%s = %q is not missing", k.Kind, f.Name, fmt.Sprint(value))
					}
				}
			}
		}
	}
}

// blankIn returns a blank value of a field, in every form that a file may give it.
func blankIn(f *graph.FieldInfo, blank any) []any {
	if !f.List {
		return []any{blank}
	}
	in := []any{[]any{}, []any{blank}, []any{blank, blank}}
	if len(f.Struct) > 0 {
		parts := map[string]any{}
		for _, part := range f.Struct {
			parts[part.Name] = blank
		}
		in = append(in, []any{parts})
	}
	return in
}

// TestBlankCitations checks that a fact with blank citations has no source.
func TestBlankCitations(t *testing.T) {
	for _, citations := range [][]any{nil, {}, {nil}, {"\u00a0"}, {map[string]any{}}} {
		d := change.Draft{Kind: "Profession", Slug: "x", Fields: map[string]any{
			"name": "Nurse", "confidence": "HIGH", "origin": "RETRIEVED", "citations": citations,
		}}
		if !slices.ContainsFunc(change.Check(graph.Describe(), []change.Draft{d}), func(f change.Fault) bool { return f.Code == change.FaultSource }) {
			t.Errorf("citations %v count as a source", citations)
		}
	}
}
