package change

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// MergeArgs says which record goes into which.
type MergeArgs struct {
	From             graph.ID
	Into             graph.ID
	ExpectedRevision *int // of Into
}

// maxRewritten bounds how many records a merge, or a split, may rewrite.
const maxRewritten = 5000

// Merge is the act that makes one record of two that mean the same. What refers
// to the first refers to the second, which gets its slugs, adds what its lists
// lack and keeps its own values where it has some. A claim about how the two stand to
// each other is deleted.
func Merge(in MergeArgs) Act {
	return Act{asked: in, how: graph.ByMerge, edits: func(ctx context.Context, v *graph.View) ([]Edit, []Fault, error) {
		from, faults, err := named(ctx, v, in.From, "")
		if from == nil {
			return nil, faults, err
		}
		into, faults, err := named(ctx, v, in.Into, from.Kind)
		if into == nil {
			return nil, faults, err
		}
		if from.ID == into.ID {
			return nil, []Fault{{Code: FaultRecord, Message: fmt.Sprintf("%s cannot be merged into itself", into.Slug()), Fix: "name another record"}}, nil
		}
		referring, faults, err := referringTo(ctx, v, from)
		if err != nil || len(faults) > 0 {
			return nil, faults, err
		}
		edits := []Edit{merged(v.Model().Kind(from.Kind), from, into, revision(in.ExpectedRevision))}
		for _, r := range referring {
			switch k := v.Model().Kind(r.Kind); {
			case r.ID == from.ID:
			case toItself(k, oneFor(r, from.ID, into.ID)) != nil:
				edits = append(edits, Edit{Record: string(r.ID), Delete: true}) // it says how the two stand to each other
			default:
				e := redirected(k, r, from.ID, into.ID)
				if r.ID == into.ID {
					takesPlace(e, from, into)
				}
				edits = append(edits, e)
			}
		}
		// The last edit names the record that the act is about.
		return append(edits, Edit{Record: string(from.ID), Delete: true}, Edit{Record: string(into.ID)}), nil, nil
	}}
}

// referringTo returns what refers to a record whose place others take. Whoever asks
// has to see all of it, and all that the record says.
func referringTo(ctx context.Context, v *graph.View, r *store.Record) ([]*store.Record, []Fault, error) {
	pages, err := v.Whole().Reader().Neighbours(ctx, store.NeighboursOf{
		IDs: []graph.ID{r.ID}, Hops: v.Model().Referring(), Paging: store.Paging{Limit: maxRewritten, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, nil, fmt.Errorf("look for what refers to %s: %w", r.Slug(), err)
	}
	if pages[0].More {
		return nil, nil, fmt.Errorf("%w: more than %d records refer to %s", graph.ErrTooLarge, maxRewritten, r.Slug())
	}
	if err := spend(ctx, stepsOfTarget*len(pages[0].Records)); err != nil {
		return nil, nil, err
	}
	if unseen, err := saysUnseen(ctx, v, r); err != nil {
		return nil, nil, err
	} else if unseen || slices.ContainsFunc(pages[0].Records, func(r *store.Record) bool { return !v.Sees(r) }) {
		return nil, []Fault{{Code: FaultForbidden, Message: sharedUnseen.Why, Decision: &sharedUnseen}}, nil
	}
	return pages[0].Records, nil, nil
}

// saysUnseen reports whether a record says something of others that is not seen in a
// view.
func saysUnseen(ctx context.Context, v *graph.View, r *store.Record) (bool, error) {
	whole, err := v.Whole().Reader().Get(ctx, []graph.ID{r.ID})
	return err == nil && whole[0] != nil && whole[0].Body != r.Body, err
}

// merged is the edit that gives a record what another of its kind has besides.
func merged(k *graph.KindInfo, from, into *store.Record, seen graph.Rev) Edit {
	e := Edit{Record: string(into.ID), Seen: seen, Set: map[string]any{}, Add: map[string]any{}}
	has, gets := graph.BodyOf(into), graph.BodyOf(from)
	var former []any
	for _, slug := range from.Values(store.SlugKey) {
		former = append(former, slug)
	}
	e.Add["formerSlugs"] = former
	for _, f := range k.Fields {
		value := gets[f.Name]
		switch {
		case value == nil || f.Name == "slug" || f.Name == "formerSlugs":
		case f.Type == graph.LinkField && value == string(into.ID): // it would refer to itself
		case f.List:
			e.Add[f.Name] = without(value.([]any), []any{string(into.ID)})
		case has[f.Name] == nil:
			e.Set[f.Name] = value
		}
	}
	return e
}

// takesPlace lets what refers to a record that goes into it lead where that one led:
// a part of it that takes its place is a part of what it was a part of.
func takesPlace(e Edit, from, into *store.Record) {
	led := graph.BodyOf(from)
	for name, value := range e.Set {
		if value == nil && led[name] != string(into.ID) {
			e.Set[name] = led[name]
		}
	}
}

// oneFor tells what a record's fields lead to with one id in the place of another.
func oneFor(r *store.Record, from, to graph.ID) func(field string) []graph.ID {
	return func(field string) []graph.ID {
		ids := slices.Clone(r.To(field))
		for i := range ids {
			if ids[i] == from {
				ids[i] = to
			}
		}
		return ids
	}
}

// redirected is the edit that lets a record refer to another than before.
func redirected(k *graph.KindInfo, r *store.Record, from, to graph.ID) Edit {
	e := Edit{Record: string(r.ID), Set: map[string]any{}}
	body := graph.BodyOf(r)
	for _, f := range k.Fields {
		if !slices.Contains(r.To(f.Name), from) {
			continue
		}
		value := replaced(f, body[f.Name], string(from), string(to))
		if r.ID == to && f.Type == graph.LinkField && !f.List {
			value = nil // it would refer to itself
		}
		if list, ok := value.([]any); ok {
			value = with(nil, list)
		}
		e.Set[f.Name] = value
	}
	return e
}

// replaced puts one id in the place of another in a field's value.
func replaced(f *graph.FieldInfo, value any, from, to string) any {
	switch value := value.(type) {
	case string:
		if value == from && f.Type == graph.LinkField {
			return to
		}
	case []any:
		out := make([]any, len(value))
		for i, each := range value {
			out[i] = replaced(f, each, from, to)
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for _, part := range f.Struct {
			if v, ok := value[part.Name]; ok {
				out[part.Name] = replaced(part, v, from, to)
			}
		}
		return out
	}
	return value
}
