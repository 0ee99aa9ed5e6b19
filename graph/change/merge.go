package change

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// MergeArgs says which record is merged into which.
type MergeArgs struct {
	From             graph.ID
	Into             graph.ID
	ExpectedRevision *int // of Into
}

// maxRewritten bounds how many records a merge or a split may rewrite.
const maxRewritten = 5000

// Merge returns the act that merges a duplicate into another record. Links to the duplicate
// then lead to the other record, which gets its slugs and the list items and values it lacks. A
// claim that relates the two to each other is deleted.
func Merge(in MergeArgs) Act {
	return Act{asked: in, how: graph.ByMerge, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		from, faults, err := b.named(ctx, in.From, "")
		if from == nil {
			return nil, faults, err
		}
		into, faults, err := b.named(ctx, in.Into, from.Kind)
		if into == nil {
			return nil, faults, err
		}
		if from.ID == into.ID {
			return nil, []Fault{{Code: FaultRecord, Message: v.Say("%s cannot be merged into itself", into.Slug()), Fix: v.Say("name another record")}}, nil
		}
		referring, faults, err := b.referring(ctx, from)
		if err != nil || len(faults) > 0 {
			return nil, faults, err
		}
		placed, err := b.placedIn(ctx, v.Model().Kind(from.Kind), from, into)
		if err != nil {
			return nil, nil, err
		}
		edits := []Edit{merged(v.Model().Kind(from.Kind), from, into, revision(in.ExpectedRevision), placed)}
		for _, r := range referring {
			switch k := v.Model().Kind(r.Kind); {
			case r.ID == from.ID, r.ID == into.ID:
			case k.ToItself(oneFor(r, from.ID, into.ID)) != nil:
				edits = append(edits, Edit{Record: string(r.ID), Delete: true}) // it would relate the record to itself
			default:
				edits = append(edits, Edit{Record: string(r.ID), alter: func(fields map[string]any) map[string]any {
					return k.Redirected(fields, from.ID, into.ID)
				}})
			}
		}
		// The last edit determines which record the act reports.
		return append(edits, Edit{Record: string(from.ID), Delete: true, absorbed: true}, Edit{Record: string(into.ID)}), nil, nil
	}}
}

// merged returns the edit that adds to a record what only its duplicate has. If one was an
// ancestor of the other in a tree, the record takes the place of the upper one.
func merged(k *graph.KindInfo, from, into *store.Record, seen graph.Rev, placed map[string]any) Edit {
	e := Edit{Record: string(into.ID), Seen: seen, Add: map[string]any{}}
	gets := graph.BodyOf(from)
	var former []any
	for _, slug := range from.Values(store.SlugKey) {
		former = append(former, slug)
	}
	e.Add["formerSlugs"] = former
	for _, f := range k.Fields {
		if list, ok := gets[f.Name].([]any); ok && f.Name != "formerSlugs" {
			e.Add[f.Name] = slices.DeleteFunc(list, func(v any) bool { return f.LeadsTo(v, into.ID) })
		}
	}
	e.alter = func(has map[string]any) map[string]any {
		set := map[string]any{}
		for _, f := range k.Fields {
			value, toItself := gets[f.Name], f.LeadsTo(has[f.Name], from.ID)
			place, isPlaced := placed[f.Name]
			switch list, _ := has[f.Name].([]any); {
			case isPlaced:
				set[f.Name] = place
			case f.List && toItself:
				set[f.Name] = slices.DeleteFunc(slices.Clone(list), func(v any) bool { return f.LeadsTo(v, from.ID) })
			case f.List || f.Name == "slug" || has[f.Name] != nil && !toItself:
			case f.LeadsTo(value, into.ID):
				set[f.Name] = nil
			default:
				set[f.Name] = value
			}
		}
		return set
	}
	return e
}

// placedIn returns, for each tree in which one of two records to be merged is above the other,
// the parent of the upper one.
func (b *batch) placedIn(ctx context.Context, k *graph.KindInfo, from, into *store.Record) (map[string]any, error) {
	placed := map[string]any{}
	for _, f := range k.Fields {
		if !f.Tree || f.List {
			continue
		}
		for _, pair := range [][2]*store.Record{{from, into}, {into, from}} {
			above, err := b.isAbove(ctx, f, pair[0], pair[1])
			if err != nil {
				return nil, err
			}
			if above {
				placed[f.Name] = graph.BodyOf(pair[0])[f.Name]
			}
		}
	}
	return placed, nil
}

// isAbove reports whether one record is an ancestor of another in a tree.
func (b *batch) isAbove(ctx context.Context, f *graph.FieldInfo, upper, lower *store.Record) (bool, error) {
	seen := map[graph.ID]bool{}
	for at := lower; at != nil && !seen[at.ID]; {
		seen[at.ID] = true
		to := at.To(f.Name)
		if len(to) == 0 || to[0] == upper.ID {
			return len(to) > 0, nil
		}
		next, _, err := b.drafted(ctx, string(to[0]))
		if err != nil {
			return false, fmt.Errorf("look what is above %s: %w", lower.Slug(), err)
		}
		at = next
	}
	return false, nil
}

// oneFor returns a function that lists a field's links with one id replaced by another.
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
