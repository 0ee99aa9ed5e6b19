package roadmap

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
)

// ScenarioClash is what prevents a change of a scenario.
type ScenarioClash struct {
	graph.Clash

	Recorded *graph.Difference // how the record has changed since; nil if it has not
	Wanted   *graph.Difference // how the scenario changes it; nil if that cannot be read

	view *graph.View
}

// Words says what prevents the change.
func (c ScenarioClash) Words() string { return c.Clash.Words(c.view.Language()) }

// Ways returns how the clash can be resolved.
func (c ScenarioClash) Ways() []change.Resolution { return change.WaysOut(c.Clash) }

// withSides returns the clashes with what both sides did to each record.
func (b *board) withSides(ctx context.Context, clashes []graph.Clash) ([]ScenarioClash, error) {
	out := make([]ScenarioClash, len(clashes))
	var sides []store.Changed
	var sideOf []**graph.Difference
	for i, c := range clashes {
		out[i].Clash, out[i].view = c, b.view
		if c.Fields == nil {
			out[i].Fields = []string{}
		}
		wanted, now := b.view.Intended(c), b.view.Shown(c.Now)
		if wanted.Before != nil || wanted.After != nil {
			sides, sideOf = append(sides, wanted), append(sideOf, &out[i].Wanted)
		}
		switch is := wanted.Before; {
		case is == nil && now == nil, is != nil && now != nil && is.Body == now.Body:
		default:
			sides, sideOf = append(sides, store.Changed{Before: is, After: now}), append(sideOf, &out[i].Recorded)
		}
	}
	told, err := b.view.Differences(ctx, sides, b.view.Now)
	if err != nil {
		return nil, err
	}
	for i, side := range sideOf {
		*side = &told[i]
	}
	return out, nil
}
