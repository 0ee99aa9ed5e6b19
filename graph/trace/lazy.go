package trace

import (
	"errors"
	"sync"
)

// lazy is a value that is made when it is first asked for.
type lazy[T any] struct {
	once  sync.Once
	value T
	err   error
}

// errUnmade is the error of a value whose making panicked for whoever began it.
var errUnmade = errors.New("reading for the same trace failed")

func (l *lazy[T]) get(make func() (T, error)) (T, error) {
	l.once.Do(func() {
		l.err = errUnmade
		l.value, l.err = make()
	})
	return l.value, l.err
}
