package gaps

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// weakEvidence finds tasks of which all that is on record is stale, of low
// confidence or unverified. Where something else is amiss, it is a mark on that.
func weakEvidence() *Rule {
	every := func(c *Case, holds func(*Duty) bool) bool {
		return !slices.ContainsFunc(c.Current, func(d *Duty) bool { return !holds(d) })
	}
	return &Rule{
		Name: "WEAK_EVIDENCE", Class: Weak,
		Looks: "All that is on record of the task may have changed since, is of low confidence, or was never verified.",
		Why:   "It may be right, and should not be relied on before somebody has looked.",
		Mend:  Mend{Words: "Confirm it", Mutation: "confirm"},
		InTask: func(c *Case) (Result, bool) {
			if len(c.Current) == 0 {
				return Result{}, false
			}
			var why []string
			if every(c, func(d *Duty) bool { return d.Stale }) {
				newest := ""
				for _, d := range c.Current {
					newest = max(newest, string(d.Observed))
				}
				if len(newest) >= 4 {
					why = append(why, "newest evidence is of "+newest[:4])
				} else {
					why = append(why, "it may have changed since")
				}
			}
			if every(c, func(d *Duty) bool { return d.Confidence == graph.ConfidenceLow }) {
				why = append(why, "low confidence at best")
			}
			if every(c, func(d *Duty) bool { return d.Origin == graph.OriginUnverified }) {
				why = append(why, "no source confirms it")
			}
			text := strings.Join(why, ", ") + "."
			return Result{Claims: recordsOf(c.Current), Say: says(strings.ToUpper(text[:1]) + text[1:])}, len(why) > 0
		},
		Shows: func(_ *Country, duty *store.Record) bool {
			return slices.Contains(duty.Values("confidence"), string(graph.ConfidenceHigh)) && !slices.Contains(duty.Values("stale"), "true")
		},
	}
}
