package main

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/roadmap"
)

type scenarioCmd struct {
	List    scenarioListCmd    `cmd:"" help:"List the scenarios."`
	Copy    scenarioCopyCmd    `cmd:"" help:"Make a scenario like another: a variant or, for another country, by that as a template."`
	Propose scenarioProposeCmd `cmd:"" help:"Record the actions that are proposed for a scenario, to be edited."`
	Adopt   scenarioAdoptCmd   `cmd:"" help:"Make the changes of a scenario, or of one of its actions."`
	Rebase  scenarioRebaseCmd  `cmd:"" help:"Put a scenario on what is recorded now, and settle what stands in its way."`
}

type scenarioListCmd struct{ asking }

const scenariosDocument = `{
  scenarios(first: 100) {
    totalCount
    nodes { slug title state jurisdiction { code } cluster { name } objective { label } basedOn }
  }
}`

// Run prints which scenarios there are.
func (c scenarioListCmd) Run(ctx context.Context, std streams) error {
	return c.answer(ctx, std, &graphql.RawParams{Query: scenariosDocument})
}

type scenarioCopyCmd struct {
	changing
	From    graph.ID               `arg:"" help:"The scenario to copy, by slug or id."`
	Slug    string                 `arg:"" help:"The slug of the new one."`
	Title   string                 `help:"Its title; by default that of the other."`
	Country graph.JurisdictionCode `help:"The country that it is for, as SI; by default the same." placeholder:"CODE"`
}

// Run makes a scenario like another.
func (c scenarioCopyCmd) Run(ctx context.Context, std streams) error {
	return c.make(ctx, std, change.CopyScenario(change.CopyArgs{From: c.From, Slug: c.Slug, Title: c.Title, Jurisdiction: c.Country}))
}

type scenarioProposeCmd struct {
	changing
	Scenario graph.ID `arg:"" help:"The scenario, by slug or id."`
}

// Run records the actions that are proposed.
func (c scenarioProposeCmd) Run(ctx context.Context, std streams) error {
	return c.make(ctx, std, roadmap.Propose(roadmap.ProposeArgs{Scenario: c.Scenario}))
}

type scenarioAdoptCmd struct {
	changing
	Scenario graph.ID `arg:"" help:"The scenario, by slug or id."`
	Action   graph.ID `help:"Only the changes of this one of its actions, by slug or id." placeholder:"ID"`
}

// Run makes changes of a scenario.
func (c scenarioAdoptCmd) Run(ctx context.Context, std streams) error {
	if c.Action != "" {
		return c.make(ctx, std, roadmap.Adopt(roadmap.AdoptArgs{ID: c.Action}))
	}
	return c.make(ctx, std, change.Adopt(change.AdoptArgs{ID: c.Scenario}))
}

type scenarioRebaseCmd struct {
	changing
	Scenario graph.ID   `arg:"" help:"The scenario, by slug or id."`
	Keep     []graph.ID `help:"Records of which what is recorded now stays." placeholder:"SLUG"`
	Mine     []graph.ID `help:"Records that become what the scenario says." placeholder:"SLUG"`
	Drop     []graph.ID `help:"Records that the scenario leaves alone." placeholder:"SLUG"`
}

// Run settles what stands in the way of a scenario.
func (c scenarioRebaseCmd) Run(ctx context.Context, std streams) error {
	args := change.RebaseArgs{ID: c.Scenario}
	for as, records := range map[change.Resolution][]graph.ID{change.ResolveKeep: c.Keep, change.ResolveMine: c.Mine, change.ResolveDrop: c.Drop} {
		for _, r := range records {
			args.Resolve = append(args.Resolve, change.ResolvedClash{Record: r, As: as})
		}
	}
	return c.make(ctx, std, change.Rebase(args))
}
