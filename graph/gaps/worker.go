package gaps

import "github.com/whoplans/whoplans/graph"

// noWorker finds tasks without anybody on record as doing them.
func noWorker() *Rule {
	return missing(graph.NeedWork, Rule{
		Name:  "NO_WORKER",
		Looks: "Others have a role in the task, but nobody is on record as doing it.",
		Why:   "Unless it is known who does it, there is nobody to ask about the rest.",
		Mend:  MendWith{Words: "Add who does it", Mutation: "assignTask", Nobody: true},
	}, func(c *Case) (Result, bool) {
		return Result{Claims: recordsOf(c.Current), Say: func(s *Speaker) string {
			return s.Say("Who does it is not recorded; a role is on record for %s.", s.who(c.Current, 2))
		}}, true
	})
}
