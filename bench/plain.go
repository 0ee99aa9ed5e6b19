package bench

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

// What the plain handlers encode.
type (
	countryOut struct {
		Code         string                   `json:"code"`
		Name         string                   `json:"name"`
		Type         graph.JurisdictionType   `json:"type"`
		Stakeholders pageOut[*institutionOut] `json:"stakeholders"`
	}
	institutionOut struct {
		ID               graph.ID          `json:"id"`
		Slug             string            `json:"slug"`
		Name             string            `json:"name"`
		Level            graph.Level       `json:"level"`
		Collective       bool              `json:"collective"`
		Website          graph.URL         `json:"website"`
		Type             nameOut           `json:"type"`
		Sector           nameOut           `json:"sector"`
		Responsibilities pageOut[claimOut] `json:"responsibilities"`
	}
	claimOut struct {
		ID         graph.ID      `json:"id"`
		Role       graph.Role    `json:"role"`
		Level      graph.Level   `json:"level"`
		Evidence   string        `json:"evidence"`
		Stale      bool          `json:"stale"`
		Task       taskOut       `json:"task"`
		Provenance provenanceOut `json:"provenance"`
	}
	taskOut struct {
		Slug string `json:"slug"`
		Name string `json:"name"`
	}
	provenanceOut struct {
		Confidence graph.Confidence `json:"confidence"`
		Origin     graph.Origin     `json:"origin"`
		Citations  []citationOut    `json:"citations"`
	}
	citationOut struct {
		Page   string    `json:"page"`
		Source sourceOut `json:"source"`
	}
	sourceOut struct {
		Slug  string `json:"slug"`
		Title string `json:"title"`
	}
	nameOut struct {
		Name string `json:"name"`
	}
	pageOut[T any] struct {
		Nodes    []T     `json:"nodes"`
		PageInfo infoOut `json:"pageInfo"`
	}
	infoOut struct {
		HasNextPage bool `json:"hasNextPage"`
	}
)

func plainCountry(ctx context.Context, c *graph.Jurisdiction) (countryOut, error) {
	out := countryOut{Code: c.Code, Name: c.Name, Type: c.Type}
	most := 100
	page, err := c.Stakeholders(ctx, nil, nil, &most, nil, nil, nil)
	if err != nil {
		return out, err
	}
	out.Stakeholders.PageInfo.HasNextPage = page.PageInfo().HasNextPage
	out.Stakeholders.Nodes = make([]*institutionOut, len(page.Nodes()))
	for i, s := range page.Nodes() {
		if out.Stakeholders.Nodes[i], err = plainInstitution(ctx, s.(*graph.Institution)); err != nil {
			return out, err
		}
	}
	return out, nil
}

func plainInstitution(ctx context.Context, i *graph.Institution) (*institutionOut, error) {
	out := &institutionOut{ID: i.ID, Slug: i.Slug, Name: i.Name(nil), Level: i.Level, Collective: i.Collective, Website: i.Website}
	typ, err := i.Type(ctx)
	if err != nil {
		return nil, err
	}
	sector, err := i.Sector(ctx)
	if err != nil {
		return nil, err
	}
	out.Type.Name, out.Sector.Name = typ.Name, sector.Name
	most := 10
	page, err := i.Responsibilities(ctx, nil, nil, &most, nil, nil, nil)
	if err != nil {
		return nil, err
	}
	out.Responsibilities.PageInfo.HasNextPage = page.PageInfo().HasNextPage
	out.Responsibilities.Nodes = make([]claimOut, len(page.Nodes()))
	for at, r := range page.Nodes() {
		task, err := r.Task(ctx)
		if err != nil {
			return nil, err
		}
		citations := r.Provenance.Citations()
		p := provenanceOut{Confidence: r.Confidence, Origin: r.Origin, Citations: make([]citationOut, len(citations))}
		for j, c := range citations {
			source, err := c.Source(ctx)
			if err != nil {
				return nil, err
			}
			p.Citations[j] = citationOut{c.Page, sourceOut{source.Slug, source.Title}}
		}
		out.Responsibilities.Nodes[at] = claimOut{r.ID, r.Role, r.Level, r.Evidence, r.Stale, taskOut{task.Slug, task.Name}, p}
	}
	return out, nil
}
