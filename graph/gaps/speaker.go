package gaps

import (
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Speaker words results in a language. It is used for one sentence.
type Speaker struct {
	*speech.Language

	ctx    context.Context
	names  *graph.LanguageTag // the language of names; nil for the view's
	claims map[graph.ID]graph.Record
	err    error // the first that occurred
}

// who returns the names of the stakeholders of duties, at most so many of them, and how
// many others there are.
func (s *Speaker) who(duties []*Duty, most int) string {
	var names []string
	ids := stakeholdersOf(duties)
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
