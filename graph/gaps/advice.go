package gaps

import "github.com/whoplans/whoplans/graph"

// noAdvice finds decisions that nobody is on record as having advised.
func noAdvice() *Rule {
	return missing(graph.NeedAdvice, Rule{
		Name:  "NO_ADVICE",
		Looks: "Somebody has a part in a decision that should be advised. Nobody is on record as heard or as proposing it, nor is any task that leads to it.",
		Why:   "Numbers that nobody worked out or was asked about are guesses.",
		Mend:  MendWith{Words: "Add who advises", Mutation: "assignTask", Nobody: true},
	}, func(c *Case) (Result, bool) {
		for _, t := range c.Country.world.from[c.number] {
			if before := c.Country.all[t]; before != nil && len(before.Current) > 0 {
				return Result{}, false
			}
		}
		return Result{Claims: recordsOf(c.Current), Say: says("Who advises or is heard before it is decided is not recorded.")}, true
	})
}
