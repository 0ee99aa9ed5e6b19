package graph

import "fmt"

// Window returns some of a list that is short enough to have no cursors: at most first
// of it, all if that is nil, after so many that are skipped.
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
