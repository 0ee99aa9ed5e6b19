package graph

import (
	"context"
	"fmt"
	"strings"
)

// Said is a sentence about claims, with the claims that it says.
type Said struct {
	Text   string
	Claims []Claim  // at most MaxPage; none where nothing is recorded
	On     []Record // whose sources it rests on
}

// Sources returns the sources of what is said, each once.
func (s Said) Sources(ctx context.Context) ([]*Source, error) { return sources(ctx, s.On) }

// sources returns the sources of some records, each once, in the order of the
// records and their citations.
func sources(ctx context.Context, of []Record) ([]*Source, error) {
	out := []*Source{}
	seen := map[ID]bool{}
	for _, r := range of {
		for _, c := range r.meta().Citations {
			s, err := followTo[*Source](ctx, r.asRead(), "citations", c.SourceID)
			if err != nil {
				return nil, err
			}
			if s != nil && !seen[s.ID] {
				seen[s.ID] = true
				out = append(out, s)
			}
		}
	}
	return out, nil
}

// Bounds are what bounds a claim beside its dates.
type Bounds struct {
	Scope string
	Stale bool // it may have changed since
}

// Aside says what bounds a claim, and what speaks against relying on it.
func Aside(r Record, b Bounds) string {
	m := r.meta()
	var s []string
	if b.Scope != "" {
		s = append(s, "scope: "+b.Scope)
	}
	switch {
	case m.ValidFrom != "" && m.ValidTo != "":
		s = append(s, fmt.Sprintf("from %s to %s", m.ValidFrom, m.ValidTo))
	case m.ValidFrom != "":
		s = append(s, fmt.Sprintf("from %s", m.ValidFrom))
	case m.ValidTo != "":
		s = append(s, fmt.Sprintf("until %s", m.ValidTo))
	}
	if m.Observed != "" {
		s = append(s, fmt.Sprintf("as of %s", m.Observed))
	}
	if b.Stale {
		s = append(s, "may have changed since")
	}
	return inBrackets(append(s, doubts(r)...))
}

// Doubts says in brackets how far a claim can be relied on, where that is less than
// it sounds.
func Doubts(r Record) string { return inBrackets(doubts(r)) }

// doubts say how far a claim can be relied on, where that is less than it
// sounds.
func doubts(r Record) []string {
	m := r.meta()
	var s []string
	if m.IsOver(MomentOf(r)) {
		s = append(s, "historic")
	}
	if m.Confidence == ConfidenceLow {
		s = append(s, "low confidence")
	}
	switch m.Origin {
	case OriginInferred:
		s = append(s, "inferred")
	case OriginUnverified:
		s = append(s, "unverified")
	}
	return s
}

// DoubtedField marks a field whose origin is not that of the record.
func DoubtedField(m *Meta, field string) string {
	if o := m.OriginOf(field); o != m.Origin {
		return inBrackets([]string{strings.ToLower(string(o))})
	}
	return ""
}

func inBrackets(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return " (" + strings.Join(s, "; ") + ")"
}

// Enumerate joins names as a sentence does.
func Enumerate(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}
