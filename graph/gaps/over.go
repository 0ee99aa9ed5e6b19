package gaps

import (
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// isOver finds duties that are on record as current although their time, or the
// body that has them, is over.
func isOver() *Rule {
	return &Rule{
		Name: "OVER", Class: Lapsed,
		Looks: "A responsibility counts as current, and its last day, or that of the body that has it, is past.",
		Why:   "Somebody else may do it now, or nobody.",
		Mend:  Mend{Words: "Say who does it now", Mutation: "transferResponsibility", Nobody: true},
		InTask: func(c *Case) (Result, bool) {
			over := c.where(func(d *Duty) bool { return c.Country.isOver(d.ResponsibilityContent) })
			return Result{Claims: recordsOf(over), Say: func(who func([]*Duty, int) string) string {
				return "What " + who(over, 3) + " had to do with it is over, or they are no longer there."
			}}, len(over) > 0
		},
		Shows: func(c *Country, duty *store.Record) bool {
			return !c.isOver(c.world.model.Content(duty).(*graph.ResponsibilityContent))
		},
		OfBodies: true,
	}
}

func (c *Country) isOver(d *graph.ResponsibilityContent) bool {
	return d.HasEnded(c.Today()) || c.Over(d.StakeholderID)
}
