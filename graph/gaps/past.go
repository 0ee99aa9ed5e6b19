package gaps

import "github.com/whoplans/whoplans/graph/store"

// onlyInThePast finds tasks for which all responsibilities are historic.
func onlyInThePast() *Rule {
	return &Rule{
		Name: "ONLY_PAST", Class: Lapsed,
		Looks: "All responsibilities for the task are historic.",
		Why:   "It was once done, so somebody probably does it now.",
		Mend:  MendWith{Words: "Add who does it", Mutation: "assignTask", Nobody: true},
		InTask: func(c *Case) (Result, bool) {
			say := func(s *Speaker) string {
				if n := len(c.Past); n > 1 {
					return s.Say("Only in the past: %d facts, none of them current.", n)
				}
				return s.Say("Only in the past: one fact, no longer current.")
			}
			return Result{Claims: recordsOf(c.Past), Say: say}, len(c.Past) > 0 && len(c.Current)+len(c.Absences)+len(c.lapsed()) == 0
		},
		Shows: func(*Country, *store.Record) bool { return true },
	}
}
