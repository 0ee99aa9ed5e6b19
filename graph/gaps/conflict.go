package gaps

import (
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// sourcesDisagree finds contradictions between sources. Conflicts name no task, so these
// gaps are about the country.
func sourcesDisagree() *Rule {
	return &Rule{
		Name: "CONFLICT", Class: Stated,
		Looks: "Claims about the country contradict each other, and it is on record why.",
		Why:   "Until this is settled, anyone who relies on one of them may be wrong.",
		Mend:  MendWith{Words: "Settle it", Mutation: "updateConflict"},
		InCountry: func(c *Country) []Result {
			var found []Result
			for _, rec := range c.Conflicts {
				conflict := c.world.model.Content(rec).(*graph.ConflictContent)
				said := says("Sources contradict each other on %s: %s.", conflict.Topic, strings.TrimSuffix(conflict.Explanation, "."))
				found = append(found, Result{Claims: append([]*store.Record{rec}, c.world.sides[rec.ID]...), About: rec, Say: said})
			}
			return found
		},
	}
}
