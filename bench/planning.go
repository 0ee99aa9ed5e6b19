package bench

import (
	"context"
	"fmt"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Of the generated planning, how many there are of what does not grow.
const (
	planningTasks = 40
	professions   = 12
	methods       = 10
	duties        = 12 // of an institution
)

// Planning writes so many records of who plans what into an empty store, with about
// ten links each: the same countries and tasks whatever the size, and institutions
// with duties.
func Planning(ctx context.Context, s store.Store, records int) error {
	p := planning{store: s, model: graph.Describe()}
	p.add("Source", "src", map[string]any{"title": "A report on the health workforce"})
	for _, t := range []string{"type", "sector"} {
		p.add("Term", t, map[string]any{"name": t, "scheme": map[string]string{"type": "INSTITUTION_TYPE", "sector": "SECTOR"}[t]})
	}
	for i := range professions {
		p.add("Profession", fmt.Sprintf("profession-%d", i), map[string]any{"name": fmt.Sprintf("Profession %d", i)})
	}
	for i := range methods {
		p.add("Methodology", fmt.Sprintf("method-%d", i), map[string]any{"name": fmt.Sprintf("Method %d", i), "family": "FORECASTING", "type": "SUPPLY"})
	}
	needs := [][]any{{"WORK", "USE"}, {"DATA", "METHOD"}, {"DECISION", "LEGAL_BASIS", "ADVICE"}, {"DECISION"}}
	for i := planningTasks - 1; i >= 0; i-- {
		task := map[string]any{"name": fmt.Sprintf("Plan the number of places %d", i), "needs": needs[i%len(needs)]}
		if i+1 < planningTasks {
			task["informs"] = []any{map[string]any{"task": string(graph.SlugID(taskSlug(i + 1)))}}
		}
		p.add("PlanningTask", taskSlug(i), task)
	}
	for c := range countries {
		code := countryCode(c)
		p.add("Jurisdiction", countrySlug(c), map[string]any{"code": code, "name": "Country " + code, "type": "COUNTRY"})
		p.add("DataSource", "register-"+countrySlug(c), map[string]any{"name": "Register of " + code, "jurisdiction": string(graph.SlugID(countrySlug(c)))})
		p.add("DataSource", "survey-"+countrySlug(c), map[string]any{"name": "Survey of " + code, "jurisdiction": string(graph.SlugID(countrySlug(c)))})
	}
	for i := 0; p.n < records; i++ {
		p.institution(i)
	}
	return p.write(ctx)
}

func taskSlug(i int) string    { return fmt.Sprintf("task-%02d", i) }
func countrySlug(c int) string { return fmt.Sprintf("country-%02d", c) }

// planning is records that are being written.
type planning struct {
	store   store.Store
	model   *graph.Model
	changes []store.Change
	n       int
	err     error
}

// institution adds an institution and its duties.
func (p *planning) institution(i int) {
	slug, country := fmt.Sprintf("institution-%05d", i), countrySlug(i%countries)
	id := func(parts ...any) string { return string(graph.SlugID(fmt.Sprint(parts...))) }
	p.add("Institution", slug, map[string]any{
		"names": []any{map[string]any{"lang": "en", "text": fmt.Sprintf("Institution %d", i)}},
		"seat":  id(country), "type": id("type"), "sector": id("sector"), "level": "NATIONAL",
	})
	roles, levels, sure := graph.Role("").Values(), graph.Level("").Values(), graph.Confidence("").Values()
	for r := range duties {
		duty := map[string]any{
			"stakeholder": id(slug), "task": id(taskSlug((i + 5*r) % planningTasks)), "jurisdiction": id(country),
			"role": string(roles[(i+r)%len(roles)]), "level": string(levels[(i+r)%len(levels)]), "confidence": string(sure[(i+r)%len(sure)]),
			"professions": []any{id("profession-", r), id("profession-", (r+1)%professions), id("profession-", (r+2)%professions)},
			"dataSources": []any{id("register-" + country), id("survey-" + country)}, "methods": []any{id("method-", i%methods)},
			"observed": fmt.Sprint(2010 + (i+r)%15), "stale": r%3 == 0, "evidence": fmt.Sprintf("Named by decree %d as the body in charge", r),
		}
		if r%11 == 0 {
			duty["status"] = "HISTORIC"
		}
		if r > 0 {
			duty["jointWith"] = []any{id(slug+"-", r-1)}
		}
		p.add("Responsibility", fmt.Sprintf("%s-%d", slug, r), duty)
	}
}

func (p *planning) add(kind graph.Kind, slug string, fields map[string]any) {
	for name, value := range map[string]any{"slug": slug, "confidence": "HIGH", "origin": "RETRIEVED"} {
		if fields[name] == nil {
			fields[name] = value
		}
	}
	if kind != "Source" {
		fields["citations"] = []any{map[string]any{"source": string(graph.SlugID("src")), "page": fmt.Sprint(p.n % 90)}}
	}
	rec, err := p.model.Kind(kind).Encode(graph.SlugID(slug), fields)
	if err != nil && p.err == nil {
		p.err = fmt.Errorf("%s: %w", slug, err)
	}
	p.n++
	p.changes = append(p.changes, store.Change{Put: rec})
}

// write writes what was added as one commit.
func (p *planning) write(ctx context.Context) error {
	if p.err != nil {
		return p.err
	}
	_, err := p.store.Write(ctx, store.Changeset{Author: "bench", Reason: "generated", Changes: p.changes})
	return err
}
