package gaps

import (
	"cmp"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// nobodyDoesIt finds tasks of which a source says that nobody does them, or a part of
// them. An absence of type NO_DATA counts only if nobody is on record as doing the task.
func nobodyDoesIt() *Rule {
	return &Rule{
		Name: "STATED_ABSENCE", Class: Stated,
		Looks: "A source says that nobody does the task or has a role in it, or that it is not done.",
		Why:   "This is the only kind of gap that is known for certain.",
		Mend:  MendWith{Words: "Confirm it, or say who does it now", Mutation: "confirm"},
		InTask: func(c *Case) (Result, bool) {
			var claims []*store.Record
			var evidence []string
			for i, a := range c.Absences {
				if a.Type == graph.AbsenceNoData && len(c.Current) > 0 {
					continue
				}
				claims = append(claims, c.absences[i])
				evidence = append(evidence, strings.TrimSuffix(a.Evidence, "."))
			}
			return Result{Claims: claims, Say: func(s *Speaker) string {
				words := make([]string, len(evidence))
				for i, text := range evidence {
					words[i] = s.Say("A source says: %s.", cmp.Or(text, s.Say("nobody does it")))
				}
				return strings.Join(words, " ")
			}}, len(claims) > 0
		},
		Shows: func(*Country, *store.Record) bool { return true },
	}
}
