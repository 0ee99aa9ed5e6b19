package gaps

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// isOver finds responsibilities that are on record as current although they have ended:
// the body no longer exists, or the last day is past and nobody has the same role in the
// task now.
func isOver() *Rule {
	return &Rule{
		Name: "OVER", Class: Lapsed,
		Looks: "A responsibility is on record as current, but the body that has it no longer exists; or its last day is past, and nobody has that role in the task now.",
		Why:   "Somebody else may do it now, or nobody.",
		Mend:  MendWith{Words: "Say who does it now", Mutation: "transferResponsibility", Nobody: true},
		InTask: func(c *Case) (Result, bool) {
			over := append(c.where(func(d *Duty) bool { return c.Country.Over(d.StakeholderID) }), c.lapsed()...)
			slices.SortFunc(over, bySlug)
			return Result{Claims: recordsOf(over), Say: func(s *Speaker) string {
				return s.Say("The role of %s in it is over, or they no longer exist.", s.who(over, 3))
			}}, len(over) > 0
		},
		Shows: func(c *Country, duty *store.Record) bool {
			return !c.Over(c.world.model.Content(duty).(*graph.ResponsibilityContent).StakeholderID)
		},
		OfBodies: true,
	}
}

// lapsed returns the duties whose last day is past, which nobody marked as historic, and
// whose role nobody has taken over.
func (c *Case) lapsed() []*Duty {
	var out []*Duty
	for _, d := range c.Past {
		if d.Status != graph.StatusHistoric && !slices.ContainsFunc(c.Current, func(o *Duty) bool { return o.Role == d.Role }) {
			out = append(out, d)
		}
	}
	return out
}
