package gaps

import "github.com/whoplans/whoplans/graph"

// noUse finds data that are collected but, as far as is on record, not used.
func noUse() *Rule {
	return missing(graph.NeedUse, Rule{
		Name:  "NO_USE",
		Looks: "Data are collected, but none of the tasks that they lead to is on record in the country.",
		Why:   "Either their use is missing from the record, or the data are not used.",
		Mend:  MendWith{Words: "Add what they are used for", Mutation: "assignTask"},
	}, func(c *Case) (Result, bool) {
		for _, t := range c.Country.world.reached(c.number) {
			if next := c.Country.all[t]; next != nil && len(next.Current) > 0 {
				return Result{}, false
			}
		}
		return Result{Claims: recordsOf(c.Current), Say: func(s *Speaker) string {
			return s.Say("What the data from %s are used for is not recorded.", s.who(c.Current, 2))
		}}, true
	})
}
