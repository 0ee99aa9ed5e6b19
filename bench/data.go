// Package bench has the generated data and the questions that answers are
// measured with, each with the plain way to answer it.
package bench

import (
	"context"
	"fmt"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// The generated data: 27 countries, each with 27 institutions that have 10
// responsibilities.
const (
	countries        = 27
	institutions     = 27
	responsibilities = 10
)

// Load writes the generated data into an empty graph.
func Load(ctx context.Context, g *graph.Graph) error { return LoadSized(ctx, g, institutions) }

// Drafts are the generated data, with links by slug.
func Drafts() []change.Draft { return drafts(institutions) }

// LoadSized writes generated data with another number of institutions in each country.
func LoadSized(ctx context.Context, g *graph.Graph, institutions int) error {
	_, err := change.Load(ctx, g, drafts(institutions), change.LoadOptions{Author: "bench", Reason: "generated"})
	return err
}

// countryCode is the code of a generated country: AA, BA and so on.
func countryCode(c int) string { return string(rune('A'+c%26)) + string(rune('A'+c/26)) }

func drafts(institutions int) []change.Draft {
	var drafts []change.Draft
	add := func(kind graph.Kind, slug string, fields map[string]any) {
		fields["confidence"], fields["origin"] = "HIGH", "RETRIEVED"
		if kind != "Source" {
			fields["citations"] = []any{map[string]any{"source": fmt.Sprintf("src-%d", len(drafts)%60), "page": fmt.Sprint(len(drafts) % 90)}}
		}
		drafts = append(drafts, change.Draft{Kind: kind, Slug: slug, Fields: fields})
	}
	for i := range 60 {
		add("Source", fmt.Sprintf("src-%d", i), map[string]any{"title": fmt.Sprintf("Report %d on the health workforce", i)})
	}
	for i := range 8 {
		add("Term", fmt.Sprintf("type-%d", i), map[string]any{"scheme": "INSTITUTION_TYPE", "name": fmt.Sprintf("Type %d", i)})
		add("Term", fmt.Sprintf("sector-%d", i), map[string]any{"scheme": "SECTOR", "name": fmt.Sprintf("Sector %d", i)})
	}
	for i := range 40 {
		add("PlanningTask", fmt.Sprintf("t%02d", i), map[string]any{"name": fmt.Sprintf("Plan the number of places %d", i)})
	}
	roles, levels := graph.Role("").Values(), graph.Level("").Values()
	for c := range countries {
		code := countryCode(c)
		country := "country-" + strings.ToLower(code)
		add("Jurisdiction", country, map[string]any{"code": code, "name": "Country " + code, "type": "COUNTRY"})
		for i := range institutions {
			slug := fmt.Sprintf("%s-institution-%02d", strings.ToLower(code), i)
			add("Institution", slug, map[string]any{
				"names": []any{map[string]any{"lang": "en", "text": fmt.Sprintf("Institution %d of country %s", i, code)}},
				"seat":  country, "type": fmt.Sprintf("type-%d", i%8), "sector": fmt.Sprintf("sector-%d", i%8),
				"level": string(levels[i%len(levels)]), "website": "https://example.org/" + slug,
			})
			for r := range responsibilities {
				add("Responsibility", fmt.Sprintf("%s-r%d", slug, r), map[string]any{
					"stakeholder": slug, "task": fmt.Sprintf("t%02d", (i+3*r)%40), "jurisdiction": country,
					"role": string(roles[r%len(roles)]), "level": string(levels[i%len(levels)]),
					"evidence": fmt.Sprintf("Named by decree %d as the body in charge", r),
				})
			}
		}
	}
	return drafts
}
