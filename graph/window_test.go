package graph_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/whoplans/whoplans/graph"
)

func TestWindow(t *testing.T) {
	all := []int{1, 2, 3}
	for _, tt := range []struct {
		first *int
		skip  int
		want  []int
	}{
		{nil, 0, all}, {nil, 2, []int{3}}, {new(2), 0, []int{1, 2}}, {new(2), 2, []int{3}}, {new(2), 3, nil}, {new(0), 0, nil}, {nil, 9, nil},
	} {
		if got, err := graph.Window(all, tt.first, tt.skip); err != nil || !slices.Equal(got, tt.want) {
			t.Errorf("%v after %d: %v, error %v; want %v", tt.first, tt.skip, got, err, tt.want)
		}
	}
	for _, err := range []error{second(graph.Window(all, new(-1), 0)), second(graph.Window(all, nil, -1))} {
		if !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("less than nothing: %v", err)
		}
	}
}

func second[T any](_ T, err error) error { return err }
