package roadmap

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/fragility"
	"github.com/whoplans/whoplans/graph/gaps"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Effect is how a scenario changes the gaps, the coverage and the fragility of the
// countries that it is for.
type Effect struct {
	Jurisdictions []*graph.Jurisdiction
	Gaps          *gaps.Difference
	Coverage      CoverageEffect
	Fragility     FragilityEffect

	language *speech.Language
}

// CoverageEffect is how much is on record, and how much would be in the scenario.
type CoverageEffect struct{ Before, After CoverageState }

// CoverageState is how much is on record.
type CoverageState struct {
	Totals   *coverage.Totals
	Needed   int // parts that the tasks need
	OnRecord int // needed parts that are on record
}

// FragilityEffect is what depends on a single stakeholder, and what would in the scenario.
type FragilityEffect struct{ Before, After *fragility.Singles }

// EffectOf compares the record with the scenario. It returns an error that wraps
// [graph.ErrNotFound] if there is no such scenario.
func EffectOf(ctx context.Context, v *graph.View, scenario graph.ID) (*Effect, error) {
	rec, err := v.FindScenario(ctx, string(scenario))
	if err != nil {
		return nil, err
	}
	at, err := v.InScenario(ctx, string(rec.ID))
	if err != nil {
		return nil, err
	}
	places, err := placesOf(ctx, v, rec)
	if err != nil {
		return nil, err
	}
	e := &Effect{language: v.Language(), Jurisdictions: graph.Wrap[*graph.Jurisdiction](v, places)}
	codes := []graph.JurisdictionCode{}
	for _, j := range e.Jurisdictions {
		codes = append(codes, graph.JurisdictionCode(j.Code))
	}
	var found [2]*gaps.Answer
	for i, side := range []struct {
		view     *graph.View
		coverage *CoverageState
		singles  **fragility.Singles
	}{{v, &e.Coverage.Before, &e.Fragility.Before}, {at, &e.Coverage.After, &e.Fragility.After}} {
		if found[i], err = gaps.Find(ctx, side.view, gaps.Args{Country: codes}, gaps.Rules()); err != nil {
			return nil, err
		}
		table, err := coverage.TableOf(ctx, side.view, coverage.Args{Country: codes})
		if err != nil {
			return nil, err
		}
		side.coverage.Totals = table.Totals()
		for _, c := range table.Completeness() {
			side.coverage.Needed += c.Needed
			side.coverage.OnRecord += c.OnRecord
		}
		if *side.singles, err = fragility.SinglesIn(ctx, side.view, table.Answer()); err != nil {
			return nil, err
		}
	}
	e.Gaps = gaps.Compare(found[0], found[1])
	return e, nil
}

// placesOf returns the jurisdictions that a scenario is for: its own, or the members of
// its cluster.
func placesOf(ctx context.Context, v *graph.View, scenario *store.Record) ([]*store.Record, error) {
	words, err := v.Vocabulary(ctx, "Jurisdiction", "Cluster")
	if err != nil {
		return nil, err
	}
	ids := scenario.To("jurisdiction")
	for _, id := range scenario.To("cluster") {
		if cluster := words.Record(id); cluster != nil {
			ids = cluster.To("members")
		}
	}
	places := []*store.Record{}
	for _, id := range ids {
		if r := words.Record(id); r != nil {
			places = append(places, r)
		}
	}
	return places, nil
}

// Words returns the effect in sentences.
func (e *Effect) Words() []string {
	before, after, l := e.Coverage.Before, e.Coverage.After, e.language
	gaps := func(list *gaps.List) string { return l.Count(list.Findings(), "%d gap", "%d gaps") }
	return []string{
		l.Say("It closes %s, opens %s and leaves %s.", gaps(e.Gaps.Closed), gaps(e.Gaps.Opened), gaps(e.Gaps.Left)),
		l.Say("%d tasks would be on record as done by somebody (now %d), with %d of the %d parts that these need (now %d of %d).",
			after.Totals.Recorded, before.Totals.Recorded, after.OnRecord, after.Needed, before.OnRecord, before.Needed),
		l.Say("%d parts in tasks would depend on a single stakeholder (now %d).", e.Fragility.After.Count, e.Fragility.Before.Count),
	}
}
