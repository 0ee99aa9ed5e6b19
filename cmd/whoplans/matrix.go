package main

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

type matrixCmd struct {
	asking
	Country    []string `help:"Jurisdictions, as BE or GB-ENG; several are combined." placeholder:"CODE"`
	Cluster    []string `help:"The members of these clusters, by slug." placeholder:"SLUG"`
	Task       []string `help:"Planning tasks, by slug; a stage stands for its tasks." placeholder:"SLUG"`
	Profession []string `help:"Professions, by slug." placeholder:"SLUG"`
	Level      []string `help:"Levels: ${enum}." enum:"LOCAL,REGIONAL,NATIONAL,EU,INTERNATIONAL" placeholder:"LEVEL"`
	ActiveOn   string   `help:"Only what may hold on this day." placeholder:"YYYY-MM-DD"`
}

const matrixDocument = `query ($country: [JurisdictionCode!], $cluster: [ID!], $task: [ID!], $profession: [ID!], $level: [Level!], $activeOn: LocalDate) {
  matrix(country: $country, cluster: $cluster, task: $task, profession: $profession, level: $level, activeOn: $activeOn) {
    stakeholders { stakeholder { label } tasks responsibilities }
    rows {
      task { name }
      coverage
      cells { stakeholder { label } roles confidence }
    }
    notes
  }
}`

// Run prints who does what, by task.
func (c matrixCmd) Run(ctx context.Context, std streams) error {
	variables := map[string]any{
		"country": narrowing(c.Country), "cluster": narrowing(c.Cluster), "task": narrowing(c.Task), "profession": narrowing(c.Profession), "level": narrowing(c.Level),
	}
	if c.ActiveOn != "" {
		variables["activeOn"] = c.ActiveOn
	}
	return c.answer(ctx, std, &graphql.RawParams{Query: matrixDocument, Variables: variables})
}
