package graph

import (
	"context"
	"strings"

	"github.com/whoplans/whoplans/internal/speech"
)

// Said is a sentence, with the claims that it states.
type Said struct {
	Text   string
	Claims []Claim  // at most MaxPage; none if nothing is recorded
	On     []Record // the records whose sources support it
}

// Sources returns the sources of the sentence, each once.
func (s Said) Sources(ctx context.Context) ([]*Source, error) { return sources(ctx, s.On) }

// sources returns the sources of the records, each once, in the order of the
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

// Bounds are the limits of a claim besides its dates.
type Bounds struct {
	Scope string
	Stale bool // it may have changed
}

// Aside says what limits a claim, and why it may not be reliable.
func Aside(r Record, b Bounds) string {
	m, l := r.meta(), LanguageOf(r)
	var s []string
	if b.Scope != "" {
		s = append(s, l.Say("scope: %s", b.Scope))
	}
	switch {
	case m.ValidFrom != "" && m.ValidTo != "":
		s = append(s, l.Say("from %s to %s", m.ValidFrom, m.ValidTo))
	case m.ValidFrom != "":
		s = append(s, l.Say("from %s", m.ValidFrom))
	case m.ValidTo != "":
		s = append(s, l.Say("until %s", m.ValidTo))
	}
	if m.Observed != "" {
		s = append(s, l.Say("as of %s", m.Observed))
	}
	if b.Stale {
		s = append(s, l.Say("may have changed since"))
	}
	return inBrackets(append(s, doubts(r)...))
}

// Doubts says in brackets why a claim is less reliable than it sounds.
func Doubts(r Record) string { return inBrackets(doubts(r)) }

// doubts returns the reasons why a claim is less reliable than it sounds.
func doubts(r Record) []string {
	m, l := r.meta(), LanguageOf(r)
	var s []string
	if IsOver(m, MomentOf(r)) {
		s = append(s, l.Say("historic"))
	}
	if m.Confidence == ConfidenceLow {
		s = append(s, l.Say("low confidence"))
	}
	switch m.Origin {
	case OriginInferred:
		s = append(s, l.Say("inferred"))
	case OriginUnverified:
		s = append(s, l.Say("unverified"))
	}
	return s
}

// DoubtedField marks a field whose origin differs from the record's.
func DoubtedField(l *speech.Language, m *Meta, field string) string {
	if o := OriginOf(m, field); o != m.Origin {
		return inBrackets([]string{l.Say(ValueText(o))})
	}
	return ""
}

func inBrackets(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return " (" + strings.Join(s, "; ") + ")"
}

// Enumerate joins names as in an English sentence.
func Enumerate(names []string) string {
	var english *speech.Language
	return english.Enumerate(names)
}
