package store

import (
	"context"
	"maps"
	"slices"
)

// Tree is a question together with those that follow from its answer: a page of
// records, for each of them a page of those a hop away, and so on.
type Tree struct {
	Query
	Then []Branch
}

// Branch is what is asked about each record of the pages above it.
type Branch struct {
	NeighboursOf // the ids are those of the records above, whatever it says
	Then         []Branch
}

// Grown is the answer to a tree. It is shared, and must not be changed.
type Grown struct {
	Page Page
	Then []Level // for each of Tree.Then
}

// Level is the answer to a branch.
type Level struct {
	Pages map[ID]Page // of each record above
	Then  []Level     // for each of Branch.Then
}

// Grower is implemented by readers to whom each question is a way to a server and
// back: to ask for all at once takes one.
type Grower interface {
	Reader

	// Grow returns what [ByLevels] does, or nil where it is better to ask level by
	// level. It fails with [ErrInvalid] if a page is sorted along hops.
	Grow(ctx context.Context, t Tree) (*Grown, error)
}

// ByLevels answers a tree level by level, by [Reader.Find] and [Reader.Neighbours].
func ByLevels(ctx context.Context, r Reader, t Tree) (Grown, error) {
	page, err := r.Find(ctx, t.Query)
	if err != nil {
		return Grown{}, err
	}
	g := Grown{Page: page}
	g.Then, err = levels(ctx, r, []Page{page}, t.Then)
	return g, err
}

func levels(ctx context.Context, r Reader, above []Page, branches []Branch) ([]Level, error) {
	var ids []ID
	for _, p := range above {
		ids = append(ids, IDsOf(p.Records)...)
	}
	ids = DistinctIDs(ids)
	grown := make([]Level, len(branches))
	for i, b := range branches {
		b.IDs = ids
		pages, err := r.Neighbours(ctx, b.NeighboursOf)
		if err != nil {
			return nil, err
		}
		grown[i].Pages = make(map[ID]Page, len(ids))
		for j, id := range ids {
			grown[i].Pages[id] = pages[j]
		}
		if grown[i].Then, err = levels(ctx, r, slices.Collect(maps.Values(grown[i].Pages)), b.Then); err != nil {
			return nil, err
		}
	}
	return grown, nil
}

// Presumer is implemented by stores that have to ask which state is the newest.
type Presumer interface {
	// Presume returns a reader of the newest state that the store knows of, without
	// asking whether there is a newer one. Its Settled then says whether that
	// was still the newest. It is nil if the store knows of none, or of none that
	// has reached atLeast.
	Presume(atLeast Rev) Reader
}

// Presume returns a reader of the state that a store presumes to be the newest, nil
// if it presumes nothing.
func Presume(s Store, atLeast Rev) Reader {
	if p, ok := s.(Presumer); ok {
		return p.Presume(atLeast)
	}
	return nil
}
