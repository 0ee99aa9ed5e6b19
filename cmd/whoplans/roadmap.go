package main

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/exchange"
	"github.com/whoplans/whoplans/exchange/picture"
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
      action { owner { label } ownerNote start end }
      progress { done total }
      changes { state change { words } }
      dependsOn { on { place } }
      late
    }
    criticalPath { place }
    notes
  }
}`

// Run prints the effects of a scenario and the way there, or draws it.
func (c roadmapCmd) Run(ctx context.Context, std streams) error {
	c.Held = true
	if f, err := exchange.FormatOf(c.To); err == nil && f.Picture {
		if c.URL != "" {
			return errors.New("a picture is drawn from a store: leave --url out, or get it from the page of the road map")
		}
		return exportCmd{stateFlags: c.stateFlags, csvFlags: c.csvFlags, To: c.To, pictureFlags: pictureFlags{Draw: string(picture.RoadMap), Scenario: c.Scenario}}.Run(ctx, std)
	}
	return c.answer(ctx, std, &graphql.RawParams{Query: roadmapDocument, Variables: map[string]any{"scenario": c.Scenario}})
}
