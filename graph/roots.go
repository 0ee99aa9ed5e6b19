package graph

import (
	"context"
	"fmt"

	"github.com/whoplans/whoplans/graph/store"
)

// Nodes returns records by id or slug, in the given order, nil for those that do not exist; at
// most [MaxPage].
func (v *View) Nodes(ctx context.Context, ids []ID) ([]Record, error) {
	if len(ids) > MaxPage {
		return nil, fmt.Errorf("%w: ask for at most %d records at once, not %d", ErrInvalid, MaxPage, len(ids))
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = string(id)
	}
	return v.Records(ctx, names)
}

// Countries limits a filter on jurisdictions to countries and parts of countries.
func Countries(f Filter) Filter {
	types := Filter{"type": map[string]any{"in": []any{string(JurisdictionCountry), string(JurisdictionPart)}}}
	if len(f) == 0 {
		return types
	}
	return Filter{"and": []any{types, f}}
}

// Country returns the jurisdiction with a code, nil if there is none.
func (v *View) Country(ctx context.Context, code JurisdictionCode) (*Jurisdiction, error) {
	return first[*Jurisdiction](ctx, v, "Jurisdiction", store.Match{Key: uniqueKey("code"), Values: []string{fold(string(code))}})
}

// Dataset returns the description of the data set, the latest if there are several, or nil.
func (v *View) Dataset(ctx context.Context) (*Dataset, error) {
	page, err := v.door.Find(ctx, store.Query{
		Kinds:  []Kind{"Dataset"},
		Paging: store.Paging{Limit: 1, Sort: store.Sort{Key: "date", Desc: true}},
	})
	if err != nil || len(page.Records) == 0 {
		return nil, err
	}
	return v.cohort(page.Records)[0].(*Dataset), nil
}

// first returns the first matching record by id, or the zero T.
func first[T Record](ctx context.Context, v *View, target string, w store.Where) (T, error) {
	var zero T
	q := store.Query{Kinds: v.graph.model.KindsOf(target), Where: w, Paging: store.Paging{Limit: 1}}
	if err := v.grow(ctx, q); err != nil {
		return zero, err
	}
	page, err := v.door.Find(ctx, q)
	if err != nil || len(page.Records) == 0 {
		return zero, err
	}
	return v.cohort(page.Records)[0].(T), nil
}
