package graph

import "fmt"

// Window returns a part of a list that is too short for cursors: at most first items, all if
// that is nil, after skipping some.
func Window[T any](of []T, first *int, skip int) ([]T, error) {
	if skip < 0 || first != nil && *first < 0 {
		return nil, fmt.Errorf("%w: first and skip are numbers from 0 on", ErrInvalid)
	}
	of = of[min(skip, len(of)):]
	if first != nil {
		of = of[:min(*first, len(of))]
	}
	return of, nil
}
