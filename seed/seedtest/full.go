package seedtest

import (
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/seed"
)

// Full is the data set with values in the fields that it leaves empty throughout, and
// with records of what it has none of. A part of the records stays as it is.
func Full() []change.Draft {
	drafts := seed.Default().Drafts
	drafts = append(drafts, unrecorded(drafts)...)
	seen, term := map[graph.Kind]int{}, map[any]string{}
	for _, d := range drafts {
		if d.Kind == "Term" {
			scheme := d.Fields["scheme"]
			if broader := term[scheme]; broader != "" && d.Fields["broader"] == nil {
				d.Fields["broader"] = broader
			}
			term[scheme] = d.Slug
		}
		if seen[d.Kind]++; seen[d.Kind]%3 != 1 {
			continue // the others stay empty
		}
		for name, value := range map[string]any{
			"note": "A \"note\".", "evidence": "Its law says so.", "scope": "Nurses only", "act": "DECIDES", "definition": "What it means.",
			"url": "https://example.org/a", "reviewBy": "2027-05", "role": "RESPONSIBLE", "permanence": "PERMANENT", "validTo": "2031",
			"complete": true, "extendedTo": "2031", "consolidated": "2024-05", "originalURL": "https://example.org/b",
			"unit": "Planning unit",
		} {
			if f := graph.Describe().Kind(d.Kind).Field(name); f != nil && d.Fields[name] == nil {
				d.Fields[name] = value
			}
		}
		if list, ok := d.Fields["names"].([]any); ok && len(list) > 1 {
			n := maps.Clone(list[1].(map[string]any))
			n["until"] = "2019"
			d.Fields["names"] = append([]any{list[0], n}, list[2:]...)
		}
		if list, ok := d.Fields["citations"].([]any); ok && len(list) > 0 {
			c := maps.Clone(list[0].(map[string]any))
			maps.Copy(c, map[string]any{"quotation": "It is so.", "page": "12", "retrieved": "2026-11-20"})
			d.Fields["citations"] = append([]any{c}, list[1:]...)
		}
	}
	return drafts
}

// unrecorded are drafts of what the data set has no record of: in each country a
// stakeholder that was assessed and is on record twice, and in all a cluster of which
// members can be compared, and a gap that somebody accepts.
func unrecorded(drafts []change.Draft) (list []change.Draft) {
	add := func(kind graph.Kind, slug string, fields map[string]any) {
		fields["confidence"], fields["origin"] = "MEDIUM", "UNVERIFIED"
		list = append(list, change.Draft{Kind: kind, Slug: slug, Fields: fields})
	}
	var everywhere []any
	seats := map[any]bool{}
	for _, d := range drafts {
		if d.Kind == "Jurisdiction" {
			everywhere = append(everywhere, d.Slug)
		}
		if seat := d.Fields["seat"]; d.Kind == "Institution" && seat != nil && !seats[seat] {
			seats[seat] = true
			again := map[string]any{}
			for _, name := range []string{"names", "acronyms", "seat", "type", "sector", "level", "website"} {
				if value := d.Fields[name]; value != nil {
					again[name] = value
				}
			}
			if names, ok := again["names"].([]any); ok {
				again["names"] = slices.Clone(names)
			}
			add("Institution", d.Slug+"-again", again)
			for i, criterion := range []graph.AssessmentCriterion{
				graph.CriterionInfluenceHeld, graph.CriterionInterest, graph.CriterionLegitimacy, graph.CriterionUrgency,
				graph.CriterionEngagementNow, graph.CriterionEngagementWanted, graph.CriterionCompetencyHeld,
				graph.CriterionKnowledge,
			} {
				a := map[string]any{
					"about": seat, "type": "FINDING", "instrument": "A survey", "stakeholder": d.Slug, "criterion": string(criterion),
					"assessor": "The working group", "day": "2026-01",
				}
				if criterion == graph.CriterionCompetencyHeld {
					a["competency"], a["plannerRole"] = "comp-1", "planner-role-1"
				} else {
					if criterion == graph.CriterionKnowledge {
						a["task"] = "t26"
					}
					a["score"], a["scale"] = float64(i%5), 4.0
				}
				add("Assessment", "as-"+d.Slug+"-"+string('a'+rune(i)), a)
			}
		}
	}
	add("Cluster", "cl-everywhere", map[string]any{"name": "Everywhere", "members": everywhere})
	add("AcceptedGap", "ag-be", map[string]any{"jurisdiction": "be", "task": "t26", "rules": []any{"NO_DATA"}, "reason": "Left to custom.", "facts": "others than now"})
	add("Scenario", "be-plan", map[string]any{"title": "A plan", "jurisdiction": "be", "state": "AGREED"})
	for _, place := range []string{"be", "nl"} {
		add("Scenario", place+"-draft", map[string]any{"title": "A draft of " + place, "jurisdiction": place, "objective": "heroes-ob1", "state": "DRAFT"})
		add("Action", place+"-draft-step", map[string]any{"title": "A step of " + place, "scenario": place + "-draft", "state": "PLANNED", "owner": "be-fps", "needs": []any{"be-fps"}, "start": "2026"})
		add("Milestone", place+"-draft-mark", map[string]any{"title": "A mark of " + place, "action": place + "-draft-step", "due": "2026-01"})
	}
	add("Action", "be-step", map[string]any{"title": "A step", "scenario": "be-plan", "state": "PLANNED", "ownerNote": "the unit, once there is one", "owner": "be-fps", "needs": []any{"be-fps"}, "start": "2026"})
	add("Milestone", "be-mark", map[string]any{"title": "A mark", "action": "be-step", "due": "2026-01"})
	return list
}
