package main

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

type roadmapCmd struct {
	asking
	Scenario string `arg:"" help:"The scenario, by slug or id."`
}

const roadmapDocument = `query ($scenario: ID!) {
  effect(scenario: $scenario) { words }
  roadMap(scenario: $scenario) {
    scenario { title state }
    progress { done total percent }
    actions {
      place
      title
      state
      action { owner { label } start end }
      progress { done total }
      changes { state change { words } }
      dependsOn { on { place } }
      late
    }
    criticalPath { place }
    notes
  }
}`

// Run prints what comes of a scenario, and the way there.
func (c roadmapCmd) Run(ctx context.Context, std streams) error {
	return c.answer(ctx, std, &graphql.RawParams{Query: roadmapDocument, Variables: map[string]any{"scenario": c.Scenario}})
}
