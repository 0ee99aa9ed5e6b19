package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// Scope is what a question keeps to, in each of its parts at once. A nil part keeps
// to nothing, an empty one lets nothing through.
type Scope struct {
	Task    []ID // ids or slugs; each stands for the tasks below it as well
	Country []JurisdictionCode
	Cluster []ID // ids or slugs; each stands for its members
}

// Scoped is a scope that was looked up.
type Scoped struct {
	Named     []*store.Record // the tasks that were named; nil if all are meant
	Tasks     []*store.Record // these and those below, or all, in the order of their tree
	Countries []*store.Record // the jurisdictions that were named; nil if none were
	Clusters  []*store.Record
	Places    []ID // the jurisdictions that are meant, by either; nil if all are
}

// Scoped looks a scope up. It reads nothing where all is meant.
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

// Scoped looks a scope up among the terms.
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

// membersOf are the jurisdictions that some clusters have as members; never nil.
func membersOf(clusters []*store.Record) []ID {
	members := []ID{}
	for _, c := range clusters {
		members = append(members, c.To("members")...)
	}
	return members
}
