package roadmap

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
)

// ScenarioClash is what stands in the way of a change of a scenario.
type ScenarioClash struct {
	graph.Clash

	Recorded *graph.Difference // what became of the record since; nil for nothing
	Wanted   *graph.Difference // what the scenario makes of it; nil if that cannot be read

	view *graph.View
}

// Words say what stands in the way.
func (c ScenarioClash) Words() string { return c.Clash.Words(c.view.Language()) }

// Ways are those in which it can be settled.
func (c ScenarioClash) Ways() []change.Resolution { return change.WaysOut(c.Clash) }

// clashing tells clashes with both sides of each.
func (b *board) clashing(ctx context.Context, clashes []graph.Clash) ([]ScenarioClash, error) {
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
