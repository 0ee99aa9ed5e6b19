package store

import (
	"errors"
	"fmt"
	"strings"
)

// What can be wrong with a request. Stores return them wrapped in an [*Error]
// where there is a record to name; compare with [errors.Is].
var (
	ErrInvalid     = errors.New("invalid")
	ErrNotFound    = errors.New("not found")
	ErrExists      = errors.New("exists already")
	ErrReference   = errors.New("refers to a missing record, or is still referred to")
	ErrConflict    = errors.New("conflict with a later change")
	ErrReadOnly    = errors.New("store cannot be written")
	ErrUnavailable = errors.New("store cannot be reached")
	ErrClosed      = errors.New("store is closed")

	// ErrFull is an [ErrReadOnly] that passes when there is room again.
	ErrFull = fmt.Errorf("%w: no space left", ErrReadOnly)

	// ErrSnapshotTooLarge means that a state has more records or links than
	// may be held in memory. The error says how many, and how many may be.
	ErrSnapshotTooLarge = errors.New("too large for a snapshot")
)

// Error is a refused change, with the record at fault.
type Error struct {
	Err    error  // one of the sentinels
	ID     ID     // the record of the change
	Other  ID     // the record that it is at odds with, if any
	Name   string // the key or link at fault, if one is
	Detail string // what there is to say beyond Err, if anything
}

// Error names the record, what is wrong, and with whom.
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
