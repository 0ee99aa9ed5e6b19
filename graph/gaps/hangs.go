package gaps

import (
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
)

// fewestHanging is how many tasks must depend on one body to count as a gap.
const fewestHanging = 3

// hangsOnOne finds bodies that are the only ones on record for several tasks.
func hangsOnOne() *Rule {
	return &Rule{
		Name: "HANGS_ON_ONE", Class: Lapsed,
		Looks: fmt.Sprintf("A body is a cut point: at least %d tasks have nobody else on record.", fewestHanging),
		Why:   "If it stopped, nobody who is on record would do any of them.",
		Mend:  MendWith{Words: "Add who else has a part", Mutation: "assignTask"},
		InCountry: func(c *Country) []Result {
			hanging := map[graph.ID][]*Duty{}
			tasks := map[graph.ID]int{}
			var cuts []graph.ID
			for _, at := range c.Cases {
				if who := stakeholdersOf(at.Current); len(who) == 1 {
					id := who[0]
					hanging[id] = append(hanging[id], at.Current...)
					if tasks[id]++; tasks[id] == fewestHanging {
						cuts = append(cuts, id)
					}
				}
			}
			var found []Result
			for _, id := range cuts {
				n, duties := tasks[id], hanging[id]
				slices.SortFunc(duties, bySlug)
				found = append(found, Result{Claims: recordsOf(duties), About: c.world.bodies[id], Say: func(s *Speaker) string {
					return s.Say("%d tasks depend on %s alone: nobody else is on record as having a role in them.", n, s.who(duties, 1))
				}})
			}
			return found
		},
	}
}
