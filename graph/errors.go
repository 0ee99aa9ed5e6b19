package graph

import (
	"errors"

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

	// ErrTooLarge means that answering would take more than a request may
	// have; the error says what to narrow.
	ErrTooLarge = errors.New("too large")
)
