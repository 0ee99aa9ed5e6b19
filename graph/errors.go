package graph

import (
	"errors"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Errors to compare with [errors.Is].
var (
	ErrInvalid     = store.ErrInvalid
	ErrNotFound    = store.ErrNotFound
	ErrExists      = store.ErrExists
	ErrConflict    = store.ErrConflict
	ErrReference   = store.ErrReference
	ErrReadOnly    = store.ErrReadOnly
	ErrFull        = store.ErrFull
	ErrUnavailable = store.ErrUnavailable

	// ErrSnapshotTooLarge means that answering would need more in memory than is allowed.
	ErrSnapshotTooLarge = store.ErrSnapshotTooLarge

	// ErrUnreadable means that a stored record does not have the form that this version reads:
	// another version, or another program, wrote it.
	ErrUnreadable = errors.New("unreadable")

	// ErrUnfinished means that a request ran out of time, but that its work is kept: asking
	// again continues it.
	ErrUnfinished = errors.New("unfinished")

	// ErrTooLarge means that the answer exceeds what a request may have; the error says how to
	// narrow it.
	ErrTooLarge = errors.New("too large")
)

// Reason returns an error's text without its class, for contexts that already say that the
// input is wrong.
func Reason(err error) string {
	text := err.Error()
	for _, sort := range []error{ErrInvalid, ErrNotFound} {
		if rest, ok := strings.CutPrefix(text, sort.Error()+": "); ok {
			return rest
		}
	}
	return text
}
