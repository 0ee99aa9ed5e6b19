package graph_test

import (
	"encoding/json"
	"maps"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
)

// FuzzOnto makes changes of any fields again, on any others: what changed nothing
// sets nothing, on what it began from a change is made whole, and where fields are
// set or clash, all others are left as they are.
func FuzzOnto(f *testing.F) {
	for _, s := range [][3]string{
		{`{}`, `{"a":1}`, `{"b":2}`}, {`{"a":1}`, `{}`, `{"a":1,"b":[1]}`}, {`{"a":1}`, `{"a":2}`, `{"a":3}`},
		{`{"a":null}`, `{"a":""}`, `{}`}, {`{"a":{"b":[1,2]}}`, `{"a":{"b":[2,1]}}`, `{"a":{"b":[1,2]},"c":0}`}, {`null`, `{"a":1e0}`, `{"a":1.0}`},
	} {
		f.Add(s[0], s[1], s[2])
	}
	f.Fuzz(func(t *testing.T, first, second, third string) {
		var before, after, now map[string]any
		for text, into := range map[string]*map[string]any{first: &before, second: &after, third: &now} {
			if json.Unmarshal([]byte(text), into) != nil {
				return
			}
		}
		if set, clashes := graph.Onto(before, before, now); len(set)+len(clashes) > 0 {
			t.Errorf("no change sets %v and clashes in %v", set, clashes)
		}
		set, clashes := graph.Onto(before, after, before)
		if diff := cmp.Diff(filled(after), filled(with(before, set))); diff != "" || len(clashes) > 0 {
			t.Errorf("on what it began from (-want +got):\n%s%v", diff, clashes)
		}
		set, clashes = graph.Onto(before, after, now)
		for _, name := range clashes {
			if _, ok := set[name]; ok {
				t.Errorf("%s is set and clashes", name)
			}
		}
		// What was made again can be undone again.
		made := with(now, set)
		undo, inTheWay := graph.Onto(made, now, made)
		if diff := cmp.Diff(filled(now), filled(with(made, undo))); diff != "" || len(inTheWay) > 0 {
			t.Errorf("undone (-want +got):\n%s%v", diff, inTheWay)
		}
	})
}

// with is fields with others set in them.
func with(fields, set map[string]any) map[string]any {
	out := maps.Clone(fields)
	if out == nil {
		out = map[string]any{}
	}
	maps.Copy(out, set)
	return out
}

// filled is fields without the empty ones, which mean the same as none.
func filled(fields map[string]any) map[string]any {
	out := map[string]any{}
	for name, value := range fields {
		if value != nil {
			out[name] = value
		}
	}
	return out
}
