package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/whoplans/whoplans/graph/store"
)

// Document is a record in the form of data files.
type Document struct {
	Kind Kind
	Slug string // the present one
	JSON []byte // with links as slugs
}

// Document returns the document of a record, nil if there is no such record.
func (v *View) Document(ctx context.Context, idOrSlug string) (*Document, error) {
	found, err := v.Lookup(ctx, []string{idOrSlug})
	if err == nil {
		err = v.leadOn(ctx, []string{idOrSlug}, found)
	}
	r := found[idOrSlug]
	if err != nil || r == nil {
		return nil, err
	}
	slugs, err := v.SlugsIn(ctx, []store.Changed{{After: r}})
	if err != nil {
		return nil, fmt.Errorf("document %s: %w", idOrSlug, err)
	}
	if err := v.graph.model.decode(r).meta().unreadable; err != nil {
		return nil, err
	}
	fields := WithSlugs(BodyOf(r), slugs).(map[string]any)
	fields["id"], fields["kind"] = r.ID, r.Kind
	doc, err := json.MarshalIndent(fields, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("document %s: %w", idOrSlug, err)
	}
	return &Document{r.Kind, r.Slug(), doc}, nil
}

// WithSlugs replaces ids by slugs in what [BodyOf] returns.
func WithSlugs(v any, slugs map[string]string) any {
	switch v := v.(type) {
	case string:
		if slug, ok := slugs[v]; ok {
			return slug
		}
	case []any:
		out := make([]any, len(v))
		for i, x := range v {
			out[i] = WithSlugs(x, slugs)
		}
		return out
	case map[string]any:
		out := make(map[string]any, len(v))
		for k, x := range v {
			out[k] = WithSlugs(x, slugs)
		}
		return out
	}
	return v
}
