package gaps

import "github.com/whoplans/whoplans/graph"

// noLegalBasis finds decisions without a legal basis on record.
func noLegalBasis() *Rule {
	return missing(graph.NeedLegalBasis, Rule{
		Name:  "NO_LEGAL_BASIS",
		Looks: "It is on record who decides, but not on what legal basis.",
		Why:   "The law says how far a decision reaches, and how it can be changed.",
		Mend:  MendWith{Words: "Add the law", Mutation: "updateResponsibility"},
	}, func(c *Case) (Result, bool) {
		deciders := c.With(graph.NeedDecision)
		return Result{Claims: recordsOf(deciders), Say: func(s *Speaker) string {
			return s.Say("No legal basis is recorded for decisions by %s.", s.who(deciders, 2))
		}}, len(deciders) > 0
	})
}
