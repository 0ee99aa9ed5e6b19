package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// Scope limits a question; all of its parts apply. A nil part does not limit it, an empty one
// admits nothing.
type Scope struct {
	Task    []ID // ids or slugs; includes the tasks below them
	Country []JurisdictionCode
	Cluster []ID // ids or slugs, which stand for their members
}

// Scoped is a scope whose records have been looked up.
type Scoped struct {
	Named     []*store.Record // the tasks that were named; nil for all
	Tasks     []*store.Record // these and those below them, or all, in tree order
	Countries []*store.Record // the jurisdictions that were named; nil if none
	Clusters  []*store.Record
	Places    []ID // all jurisdictions in scope; nil for all
}

// Scoped looks a scope up. It reads nothing if everything is in scope.
func (v *View) Scoped(ctx context.Context, s Scope) (*Scoped, error) {
	var kinds []Kind
	if s.Task != nil {
		kinds = append(kinds, "PlanningTask")
	}
	if s.Country != nil {
		kinds = append(kinds, "Jurisdiction")
	}
	if s.Cluster != nil {
		kinds = append(kinds, "Cluster")
	}
	if kinds == nil {
		return &Scoped{}, nil
	}
	t, err := v.Vocabulary(ctx, kinds...)
	if err != nil {
		return nil, err
	}
	return t.Scoped(s)
}

// Scoped looks a scope up in the vocabulary.
func (t *Vocabulary) Scoped(s Scope) (*Scoped, error) {
	out := &Scoped{Tasks: t.ByPath("PlanningTask")}
	for _, named := range [][]ID{s.Task, s.Cluster} {
		if len(named) > MaxPage {
			return nil, fmt.Errorf("%w: name at most %d tasks or clusters, not %d", ErrInvalid, MaxPage, len(named))
		}
	}
	var err error
	if s.Task != nil {
		if out.Named, err = t.Named("PlanningTask", s.Task); err != nil {
			return nil, err
		}
		in := t.Below(out.Named)
		out.Tasks = slices.DeleteFunc(out.Tasks, func(r *store.Record) bool { return !in[r.ID] })
	}
	if s.Country != nil {
		if out.Countries, err = t.Jurisdictions(s.Country); err != nil {
			return nil, err
		}
		out.Places = store.IDsOf(out.Countries)
	}
	if s.Cluster != nil {
		if out.Clusters, err = t.Named("Cluster", s.Cluster); err != nil {
			return nil, err
		}
		members := membersOf(out.Clusters)
		if s.Country != nil {
			members = slices.DeleteFunc(out.Places, func(id ID) bool { return !slices.Contains(members, id) })
		}
		out.Places = members
	}
	return out, nil
}

// membersOf returns the members of clusters; never nil.
func membersOf(clusters []*store.Record) []ID {
	members := []ID{}
	for _, c := range clusters {
		members = append(members, c.To("members")...)
	}
	return members
}
