package trace

import (
	"errors"
	"sync"
)

// lazy is a value that is computed when it is first needed.
type lazy[T any] struct {
	once  sync.Once
	value T
	err   error
}

// errUnmade is the error for others if computing the value panicked.
var errUnmade = errors.New("reading for the same trace failed")

func (l *lazy[T]) get(make func() (T, error)) (T, error) {
	l.once.Do(func() {
		l.err = errUnmade
		l.value, l.err = make()
	})
	return l.value, l.err
}
