package graph

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// StateRef names a state of the graph in one of these ways.
type StateRef struct {
	Revision   *int       `json:"revision,omitempty"`
	RecordedAt *time.Time `json:"recordedAt,omitempty"` // what had been recorded by then
	ValidOn    *LocalDate `json:"validOn,omitempty"`    // what is now recorded about that day
	Scenario   *ID        `json:"scenario,omitempty"`   // what is now recorded, with the changes of a scenario, by id or slug
}

// check returns an error unless exactly one way is used.
func (s StateRef) check() error {
	given := 0
	for _, is := range []bool{s.Revision != nil, s.RecordedAt != nil, s.ValidOn != nil, s.Scenario != nil} {
		if is {
			given++
		}
	}
	if given != 1 {
		return Invalid("name a state in one way, by revision, recordedAt, validOn or scenario, and not in %d", given)
	}
	return nil
}

// stateOf returns the revision of a state.
func (v *View) stateOf(ctx context.Context, s StateRef) (Rev, error) {
	if s.Revision != nil {
		if *s.Revision < 0 || Rev(*s.Revision) > v.Rev() {
			return 0, Invalid("there is no revision %d; they go up to %d", *s.Revision, v.Rev())
		}
		return Rev(*s.Revision), nil
	}
	if err := s.check(); err != nil {
		return 0, err
	}
	// Commits are sorted by time, as far as clocks agree.
	low, high := Rev(0), v.Rev()
	for low < high {
		middle := (low + high + 1) / 2
		stamps, err := v.door.stamps(ctx, []Rev{middle})
		if err != nil {
			return 0, fmt.Errorf("look for the state of a time: %w", err)
		}
		if stamps[0].Time.After(*s.RecordedAt) {
			high = middle - 1
		} else {
			low = middle
		}
	}
	return low, nil
}

// ParseStateRef parses a state as addresses and commands write it: a revision, a time, a day,
// which stands for its end, or "scenario:" with a slug.
func ParseStateRef(text string) (StateRef, error) {
	if name, ok := strings.CutPrefix(text, "scenario:"); ok {
		id := ID(name)
		return StateRef{Scenario: &id}, nil
	}
	if n, err := strconv.Atoi(text); err == nil {
		return StateRef{Revision: &n}, nil
	}
	if day, err := time.Parse(time.DateOnly, text); err == nil {
		end := day.AddDate(0, 0, 1).Add(-time.Microsecond)
		return StateRef{RecordedAt: &end}, nil
	}
	if at, err := time.Parse(time.RFC3339, text); err == nil {
		return StateRef{RecordedAt: &at}, nil
	}
	return StateRef{}, Invalid("%q names no state; give a revision such as 7, a day such as 2026-06-30, a time such as 2026-06-30T12:00:00Z, or scenario: and its slug", text)
}
