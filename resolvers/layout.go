package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/layout"
)

func (r *queryResolver) Flow(ctx context.Context, country graph.JurisdictionCode, profession []graph.ID, past bool, width layout.Width, open []graph.ID, selected, beside *graph.ID, lang *graph.LanguageTag) (*layout.Flow, error) {
	return layout.FlowOf(ctx, view(ctx), layout.FlowArgs{
		Question: layout.Question{Country: country, Profession: profession, Past: past, Lang: lang}, Width: width, Open: open, Selected: selected, Beside: beside,
	})
}

func (r *queryResolver) PlacedNetwork(ctx context.Context, country graph.JurisdictionCode, past bool, width layout.Width, show []graph.RecordType, open []graph.ID, lang *graph.LanguageTag) (*layout.PlacedNetwork, error) {
	return layout.NetworkOf(ctx, view(ctx), layout.NetworkArgs{
		Question: layout.Question{Country: country, Past: past, Lang: lang}, Width: width, Show: show, Open: open,
	})
}
