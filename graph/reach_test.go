package graph_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
)

// TestReach walks a diamond with a way back to its start.
func TestReach(t *testing.T) {
	next := map[string][]string{"a": {"b", "c"}, "b": {"d"}, "c": {"d", "c"}, "d": {"a", "e"}}
	asked := map[string]int{}
	walk := func(start string, most int) (got []string) {
		clear(asked)
		for reached, from := range graph.Reach(start, func(at string) []string { asked[at]++; return next[at] }) {
			if got = append(got, fmt.Sprintf("%s from %s", reached, from)); len(got) == most {
				break
			}
		}
		return got
	}
	for _, tt := range []struct {
		start string
		most  int
		want  []string
	}{
		{"a", 9, []string{"b from a", "c from a", "d from b", "a from d", "e from d"}},
		{"a", 2, []string{"b from a", "c from a"}},
		{"e", 9, nil},
	} {
		if diff := cmp.Diff(tt.want, walk(tt.start, tt.most)); diff != "" {
			t.Errorf("Reach(%q), at most %d (-want +got):\n%s", tt.start, tt.most, diff)
		}
		for at, n := range asked {
			if n > 1 {
				t.Errorf("Reach(%q) asks %d times what %s leads to", tt.start, n, at)
			}
		}
	}
}
