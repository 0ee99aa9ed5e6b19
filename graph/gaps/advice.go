package gaps

import "github.com/whoplans/whoplans/graph"

// noAdvice finds decisions on which no adviser is on record.
func noAdvice() *Rule {
	return missing(graph.NeedAdvice, Rule{
		Name:  "NO_ADVICE",
		Looks: "Somebody has a role in a decision that should be advised on. Nobody is on record as consulted on it or as proposing it, nor is any task that leads to it.",
		Why:   "Numbers that nobody worked out or was consulted on are guesses.",
		Mend:  MendWith{Words: "Add who advises", Mutation: "assignTask", Nobody: true},
	}, func(c *Case) (Result, bool) {
		for _, t := range c.Country.world.from[c.number] {
			if before := c.Country.all[t]; before != nil && len(before.Current) > 0 {
				return Result{}, false
			}
		}
		return Result{Claims: recordsOf(c.Current), Say: says("Who advises or is consulted before the decision is not recorded.")}, true
	})
}
