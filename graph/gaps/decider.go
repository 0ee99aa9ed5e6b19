package gaps

import "github.com/whoplans/whoplans/graph"

// noDecider finds tasks without a decider on record.
func noDecider() *Rule {
	return missing(graph.NeedDecision, Rule{
		Name:  "NO_DECIDER",
		Looks: "Somebody has a role in a task that needs a decision, but nobody is on record as accountable.",
		Why:   "Who decides is the first thing that anybody asks.",
		Mend:  MendWith{Words: "Add who decides", Mutation: "assignTask", Nobody: true},
	}, func(c *Case) (Result, bool) {
		work := c.With(graph.NeedWork)
		return Result{Claims: recordsOf(c.Current), Say: func(s *Speaker) string {
			if len(work) == 0 {
				return s.Say("Who decides is not recorded.")
			}
			return s.Say("Who decides is not recorded; the work is done by %s.", s.who(work, 2))
		}}, true
	})
}
