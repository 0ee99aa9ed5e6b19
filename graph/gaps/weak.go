package gaps

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// weakEvidence finds tasks for which everything on record is stale, of low confidence or
// unverified. If another rule finds something in the same task, this is one more finding
// of that row.
func weakEvidence() *Rule {
	every := func(c *Case, holds func(*Duty) bool) bool {
		return !slices.ContainsFunc(c.Current, func(d *Duty) bool { return !holds(d) })
	}
	return &Rule{
		Name: "WEAK_EVIDENCE", Class: Weak,
		Looks: "Everything on record about the task may have changed since, is of low confidence, or was never verified.",
		Why:   "It may be right, but should not be relied on until somebody has checked.",
		Mend:  MendWith{Words: "Confirm it", Mutation: "confirm"},
		InTask: func(c *Case) (Result, bool) {
			if len(c.Current) == 0 {
				return Result{}, false
			}
			var why []speech.Text
			newest := ""
			if every(c, func(d *Duty) bool { return d.Stale }) {
				for _, d := range c.Current {
					newest = max(newest, string(d.Observed))
				}
				if len(newest) < 4 {
					why = append(why, "it may have changed since")
				}
			}
			if every(c, func(d *Duty) bool { return d.Confidence == graph.ConfidenceLow }) {
				why = append(why, "low confidence at best")
			}
			if every(c, func(d *Duty) bool { return d.Origin == graph.OriginUnverified }) {
				why = append(why, "no source confirms it")
			}
			return Result{Claims: recordsOf(c.Current), Say: func(s *Speaker) string {
				var said []string
				if len(newest) >= 4 {
					said = append(said, s.Say("the newest evidence is from %s", newest[:4]))
				}
				for _, t := range why {
					said = append(said, s.Say(t))
				}
				return speech.Sentence(strings.Join(said, ", "))
			}}, len(newest) >= 4 || len(why) > 0
		},
		Shows: func(_ *Country, duty *store.Record) bool {
			return slices.Contains(duty.Values("confidence"), string(graph.ConfidenceHigh)) && !slices.Contains(duty.Values("stale"), "true")
		},
	}
}
