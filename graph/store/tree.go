package store

import (
	"context"
	"maps"
	"slices"
)

// Tree is a query with further queries that start from its answer: for each record of its
// page a page of neighbours, for each of these another, and so on.
type Tree struct {
	Query
	Then []Branch
}

// Branch selects neighbours of each record in the pages above it.
type Branch struct {
	NeighboursOf // its IDs are ignored
	Then         []Branch
}

// Grown is the answer to a tree. It may be shared and must not be changed.
type Grown struct {
	Page Page
	Then []Level // as Tree.Then
}

// Level is the answer to a branch.
type Level struct {
	Pages map[ID]Page // by the id of the record above
	Then  []Level     // as Branch.Then
}

// Grower is implemented by readers for which each call is a round trip to a server, so
// that asking for a whole tree at once is faster.
type Grower interface {
	Reader

	// Grow returns the same as [ByLevels], or nil if calling that is better. It returns
	// [ErrInvalid] if a page is sorted along hops.
	Grow(ctx context.Context, t Tree) (*Grown, error)
}

// ByLevels answers a tree level by level, with [Reader.Find] and [Reader.Neighbours].
func ByLevels(ctx context.Context, r Reader, t Tree) (Grown, error) {
	page, err := r.Find(ctx, t.Query)
	if err != nil {
		return Grown{}, err
	}
	g := Grown{Page: page}
	g.Then, err = levels(ctx, r, []Page{page}, t.Then)
	return g, err
}

// levels answers branches for the records in the pages above.
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

// Presumer is implemented by stores that have to ask a server which state is the newest.
type Presumer interface {
	// Presume returns a reader of the newest state that the store knows, without asking
	// whether there is a newer one. The reader's Settled reports whether it was still the
	// newest. Presume returns nil if the store knows no state at revision atLeast or later.
	Presume(atLeast Rev) Reader
}

// Presume calls Presume of a store that is a [Presumer], and returns nil for any other.
func Presume(s Store, atLeast Rev) Reader {
	if p, ok := s.(Presumer); ok {
		return p.Presume(atLeast)
	}
	return nil
}
