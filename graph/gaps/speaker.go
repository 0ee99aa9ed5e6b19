package gaps

import (
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Speaker says what was found in a language.
type Speaker struct {
	*speech.Language

	ctx    context.Context // of one sentence
	names  *graph.LanguageTag
	claims map[graph.ID]graph.Record
	err    error // the first
}

// who names those who have some duties, at most so many of them.
func (s *Speaker) who(duties []*Duty, most int) string {
	var names []string
	ids := people(duties)
	for _, id := range ids[:min(len(ids), most)] {
		i := slices.IndexFunc(duties, func(d *Duty) bool { return d.StakeholderID == id })
		name, err := labelOf(s.ctx, s.claims[duties[i].ID], "stakeholder", s.names)
		if err != nil && s.err == nil {
			s.err = err
		}
		names = append(names, name)
	}
	if more := len(ids) - len(names); more > 0 {
		names = append(names, s.Count(more, "%d other", "%d others"))
	}
	return s.Enumerate(names)
}
