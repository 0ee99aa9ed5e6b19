package graph

import (
	"errors"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// What can be wrong. Compare with [errors.Is].
var (
	ErrInvalid     = store.ErrInvalid
	ErrNotFound    = store.ErrNotFound
	ErrExists      = store.ErrExists
	ErrConflict    = store.ErrConflict
	ErrReference   = store.ErrReference
	ErrReadOnly    = store.ErrReadOnly
	ErrFull        = store.ErrFull
	ErrUnavailable = store.ErrUnavailable

	// ErrSnapshotTooLarge means that there is more than may be held in memory,
	// where answering would need that.
	ErrSnapshotTooLarge = store.ErrSnapshotTooLarge

	// ErrUnreadable means that what a store keeps of a record is not of the form
	// that this version reads: another version, or another program, wrote it.
	ErrUnreadable = errors.New("unreadable")

	// ErrUnfinished means that a request had not time enough, and that what it has
	// done is kept: whoever asks the same again goes on from there.
	ErrUnfinished = errors.New("unfinished")

	// ErrTooLarge means that answering would take more than a request may
	// have; the error says what to narrow.
	ErrTooLarge = errors.New("too large")
)

// Reason is what an error says is wrong, without the words for its sort: for where
// something else says that the input is at fault.
func Reason(err error) string {
	text := err.Error()
	for _, sort := range []error{ErrInvalid, ErrNotFound} {
		if rest, ok := strings.CutPrefix(text, sort.Error()+": "); ok {
			return rest
		}
	}
	return text
}
