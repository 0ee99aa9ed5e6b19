package storetest

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

func gets() []behaviour {
	return []behaviour{
		{"keeps the order, repeats, and has nil for what is missing", func(r *rig) {
			r.draw(world)
			for _, c := range []struct{ ids, want string }{
				{"", ""},
				{"ann", "ann"},
				{"nobody", "nil"},
				{"n4 nobody ann ann nobody davos", "n4 nil ann ann nil davos"},
				{"Ann ANN ann", "nil nil ann"},
				{"zermatt moon gdynia earth dan cyd bob baltic alps", "zermatt moon gdynia earth dan cyd bob baltic alps"},
			} {
				r.is("Get("+c.ids+")", c.want, briefIDs(r.get(ids(c.ids)...)))
			}
			r.is("Get with an empty id", "nil ann", briefIDs(r.get("", "ann")))
		}},
		{"pages and slices belong to the caller", func(r *rig) {
			r.draw(world)
			for range 2 {
				got := r.get(ids("ann bob cyd")...)
				clear(got)
				paging := store.Paging{Limit: 9}
				spoil(r.find(store.Query{Kinds: kinds("Person"), Paging: paging}).Records)
				for _, p := range r.neighbours(store.NeighboursOf{IDs: ids("ann bob ann"), Paging: paging}) {
					spoil(p.Records)
				}
				spoil(r.search(store.Search{Tokens: []string{"sea"}, Kinds: all(), Limit: 9}).Records)
				groups := r.count(store.Tally{Kinds: all(), By: []store.By{{Key: "tag"}}, Limit: 9}).Groups
				for i := range groups {
					clear(groups[i].Values)
				}
				clear(groups)
			}
		}},
	}
}

// spoil changes a slice, as its owner may.
func spoil(list []*store.Record) {
	slices.Reverse(list)
	if len(list) > 0 {
		list[0] = nil
	}
	_ = append(list[:0], &store.Record{ID: "spoilt"})
}
