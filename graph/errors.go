package graph

import (
	"errors"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
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

// Invalid is an [ErrInvalid] that says in words, in whatever language, what is wrong.
func Invalid(what speech.Text, with ...any) error { return speech.Wrong(ErrInvalid, what, with...) }

// NotFound is an [ErrNotFound] that says in words what there is not.
func NotFound(what speech.Text, with ...any) error { return speech.Wrong(ErrNotFound, what, with...) }

// TooLarge is an [ErrTooLarge] that says in words what to narrow.
func TooLarge(what speech.Text, with ...any) error { return speech.Wrong(ErrTooLarge, what, with...) }

// Reasoned is [Reason] in whatever language.
type Reasoned struct{ Err error }

// In implements [speech.Words].
func (r Reasoned) In(l *speech.Language) string { return Reason(l, r.Err) }

// Reason is what an error says in a language is wrong, without the words for its sort: for
// where something else says that the input is at fault.
func Reason(l *speech.Language, err error) string {
	text := l.Error(err)
	for _, sort := range []error{ErrInvalid, ErrNotFound} {
		if rest, ok := strings.CutPrefix(text, sort.Error()+": "); ok {
			return rest
		}
	}
	return text
}
