package graph

import "iter"

// Reach returns an iterator over everything that start leads to, directly or through others, the
// nearest first. It yields each only once, together with the one that it was first reached from;
// start itself is yielded if something leads back to it. next returns what one leads to.
func Reach[T comparable](start T, next func(T) []T) iter.Seq2[T, T] {
	return func(yield func(reached, from T) bool) {
		seen := map[T]bool{}
		for queue := []T{start}; len(queue) > 0; queue = queue[1:] {
			for _, to := range next(queue[0]) {
				if seen[to] {
					continue
				}
				seen[to] = true
				if !yield(to, queue[0]) {
					return
				}
				if to != start { // what start leads to is known already
					queue = append(queue, to)
				}
			}
		}
	}
}
