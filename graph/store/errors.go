package store

import (
	"errors"
	"fmt"
	"strings"
)

// What can be wrong with a request. Stores wrap these errors in an [*Error] if they concern a
// record. Compare them with [errors.Is].
var (
	ErrInvalid     = errors.New("invalid")
	ErrNotFound    = errors.New("not found")
	ErrExists      = errors.New("exists already")
	ErrReference   = errors.New("refers to a missing record, or is still referred to")
	ErrConflict    = errors.New("conflict with a later change")
	ErrReadOnly    = errors.New("store cannot be written")
	ErrUnavailable = errors.New("store cannot be reached")
	ErrClosed      = errors.New("store is closed")

	// ErrFull wraps [ErrReadOnly]. The store can be written again once there is space.
	ErrFull = fmt.Errorf("%w: no space left", ErrReadOnly)

	// ErrSnapshotTooLarge means that a state has more records or links than may be held in
	// memory. The message says how many it has and how many it may have.
	ErrSnapshotTooLarge = errors.New("too large for a snapshot")
)

// Error says which record a refused change concerns, and why it was refused.
type Error struct {
	Err    error  // one of the sentinels
	ID     ID     // the record of the change
	Other  ID     // the record that it conflicts with, if any
	Name   string // the key or link at fault, if any
	Detail string // adds to Err, if not empty
}

// Error names the record, what is wrong with it, and the other record.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("record " + string(e.ID))
	if e.Name != "" {
		b.WriteString(", " + e.Name)
	}
	b.WriteString(": " + e.Err.Error())
	if e.Other != "" {
		b.WriteString(" (" + string(e.Other) + ")")
	}
	if e.Detail != "" {
		b.WriteString(": " + e.Detail)
	}
	return b.String()
}

// Unwrap returns the sentinel.
func (e *Error) Unwrap() error { return e.Err }
