package main

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/roadmap"
)

type scenarioCmd struct {
	List     scenarioListCmd     `cmd:"" help:"List the scenarios."`
	Examples scenarioExamplesCmd `cmd:"" help:"Record two worked examples, for Slovenia and Greece: illustrations that, as far as is known, no country plans to carry out."`
	Copy     scenarioCopyCmd     `cmd:"" help:"Copy a scenario, as a variant or as a template for another country."`
	Propose  scenarioProposeCmd  `cmd:"" help:"Record the actions proposed for a scenario, to be edited."`
	Adopt    scenarioAdoptCmd    `cmd:"" help:"Make the changes of a scenario, or of one of its actions."`
	Rebase   scenarioRebaseCmd   `cmd:"" help:"Rebase a scenario on what is recorded now, and settle its clashes."`
}

type scenarioListCmd struct{ asking }

const scenariosDocument = `{
  scenarios(first: 100) {
    totalCount
    nodes { slug title state jurisdiction { code } cluster { name } objective { label } basedOn }
  }
}`

// Run lists the scenarios.
func (c scenarioListCmd) Run(ctx context.Context, std streams) error {
	return c.answer(ctx, std, &graphql.RawParams{Query: scenariosDocument})
}

type scenarioCopyCmd struct {
	changing
	From    graph.ID               `arg:"" help:"The scenario to copy, by slug or id."`
	Slug    string                 `arg:"" help:"The slug of the copy."`
	Title   string                 `help:"Its title; by default that of the original."`
	Country graph.JurisdictionCode `help:"The country that it is for, as SI; by default the same." placeholder:"CODE"`
}

// Run copies a scenario.
func (c scenarioCopyCmd) Run(ctx context.Context, std streams) error {
	input := map[string]any{"from": c.From, "slug": c.Slug}
	if c.Title != "" {
		input["title"] = c.Title
	}
	if c.Country != "" {
		input["jurisdiction"] = c.Country
	}
	return c.make(ctx, std, named("copyScenario", "CopyScenarioInput", input), change.Decoded(change.CopyScenario, input))
}

type scenarioProposeCmd struct {
	changing
	Scenario graph.ID `arg:"" help:"The scenario, by slug or id."`
}

// Run records the proposed actions.
func (c scenarioProposeCmd) Run(ctx context.Context, std streams) error {
	input := map[string]any{"scenario": c.Scenario}
	return c.make(ctx, std, named("proposeActions", "ProposeActionsInput", input), change.Decoded(roadmap.Propose, input))
}

type scenarioAdoptCmd struct {
	changing
	Scenario graph.ID `arg:"" help:"The scenario, by slug or id."`
	Action   graph.ID `help:"Only the changes of this one of its actions, by slug or id." placeholder:"ID"`
}

// Run makes the changes of a scenario.
func (c scenarioAdoptCmd) Run(ctx context.Context, std streams) error {
	if c.Action != "" {
		input := map[string]any{"id": c.Action}
		return c.make(ctx, std, named("adoptAction", "AdoptActionInput", input), change.Decoded(roadmap.Adopt, input))
	}
	input := map[string]any{"id": c.Scenario}
	return c.make(ctx, std, named("adoptScenario", "AdoptInput", input), change.Decoded(change.Adopt, input))
}

type scenarioRebaseCmd struct {
	changing
	Scenario graph.ID   `arg:"" help:"The scenario, by slug or id."`
	Keep     []graph.ID `help:"Records to keep as they are recorded now." placeholder:"SLUG"`
	Mine     []graph.ID `help:"Records to change to what the scenario says." placeholder:"SLUG"`
	Drop     []graph.ID `help:"Records that the scenario should leave alone." placeholder:"SLUG"`
}

// Run settles the conflicts of a scenario.
func (c scenarioRebaseCmd) Run(ctx context.Context, std streams) error {
	resolve := []map[string]any{}
	for as, records := range map[change.Resolution][]graph.ID{change.ResolveKeep: c.Keep, change.ResolveMine: c.Mine, change.ResolveDrop: c.Drop} {
		for _, r := range records {
			resolve = append(resolve, map[string]any{"record": r, "as": as})
		}
	}
	input := map[string]any{"id": c.Scenario, "resolve": resolve}
	return c.make(ctx, std, named("rebaseScenario", "RebaseInput", input), change.Decoded(change.Rebase, input))
}
