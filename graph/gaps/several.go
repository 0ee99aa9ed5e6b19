package gaps

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// severalAnswer finds tasks for which several stakeholders are accountable independently
// of each other.
func severalAnswer() *Rule {
	return &Rule{
		Name: "SEVERAL_ANSWER", Class: Lapsed,
		Looks: "Several are accountable for the same task at one level, and nothing says that they decide jointly or one after the other.",
		Why:   "If two have the last word, nobody has it; or they decide different things, and the record does not say which.",
		Mend:  MendWith{Words: "Say that they decide jointly, or who decides what", Mutation: "updateResponsibility"},
		InTask: func(c *Case) (Result, bool) {
			var rivals []*Duty
			deciders := c.With(graph.NeedDecision)
			for _, d := range deciders {
				if slices.ContainsFunc(deciders, func(o *Duty) bool { return rival(d, o) }) {
					rivals = append(rivals, d)
				}
			}
			return Result{Claims: recordsOf(rivals), Say: func(s *Speaker) string {
				return s.Say("%s are each accountable for it at the same level.", s.who(rivals, 4))
			}}, len(rivals) > 0
		},
		Shows: func(_ *Country, duty *store.Record) bool {
			return coverage.RoleOf(duty) == graph.RoleAccountable && duty.To("jointWith") != nil
		},
		ShownBy: []graph.Role{graph.RoleAccountable},
	}
}

// rival reports whether two stakeholders are accountable for the same thing, as far as the
// record says: at the same level, for the same region, act, scope and profession, and
// neither jointly nor one after the other.
func rival(a, b *Duty) bool {
	switch {
	case a.StakeholderID == b.StakeholderID, a.Level != b.Level, a.RegionID != b.RegionID, a.Act != b.Act, a.Scope != b.Scope:
		return false
	case slices.Contains(a.JointWithIDs, b.ID), slices.Contains(b.JointWithIDs, a.ID), slices.Contains(a.PrecedesIDs, b.ID), slices.Contains(b.PrecedesIDs, a.ID):
		return false
	case len(a.ProfessionIDs) == 0 || len(b.ProfessionIDs) == 0:
		return true
	}
	return slices.ContainsFunc(a.ProfessionIDs, func(id graph.ID) bool { return slices.Contains(b.ProfessionIDs, id) })
}
