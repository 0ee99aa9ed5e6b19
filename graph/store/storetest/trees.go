package storetest

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// trees tests trees, level by level on every store and in one call on those that implement
// [store.Grower].
func trees() []behaviour {
	byName := store.Sort{Key: "name"}
	top := func(kind store.Kind, p store.Paging, then ...store.Branch) store.Tree {
		return store.Tree{Query: store.Query{Kinds: []store.Kind{kind}, Paging: p}, Then: then}
	}
	branch := func(h store.Hop, p store.Paging, then ...store.Branch) store.Branch {
		return store.Branch{NeighboursOf: store.NeighboursOf{Hops: hops(h), Paging: p}, Then: then}
	}
	all := store.Paging{Limit: 9, Sort: byName}
	is := func(key, value string) store.Where { return store.Match{Key: key, Values: []string{value}} }
	only := func(b store.Branch, w store.Where) store.Branch { b.Where = w; return b }
	var list []behaviour
	for _, c := range []struct {
		name string
		tree store.Tree
		want string
	}{
		{"no branches", top("Person", all), "ann bob dan cyd"},
		{"a branch", top("Person", all, branch(to("in"), all)), "ann bob dan cyd {ann: davos; bob: zermatt; cyd: gdynia; dan: }"},
		{"of several, each to its own", top("Place", all, branch(from("in"), all)),
			"alps baltic davos earth gdynia zermatt moon {alps: davos zermatt; baltic: gdynia; davos: ann; earth: alps baltic; gdynia: cyd; moon: ; zermatt: bob}"},
		{"branches of branches", top("Person", store.Paging{Limit: 2, Sort: byName}, branch(to("in"), all, branch(to("in"), all, branch(to("in"), all)))),
			"ann bob … {ann: davos; bob: zermatt {davos: alps; zermatt: alps {alps: earth}}}"},
		{"several branches", top("Note", store.Paging{Limit: 2}, branch(to("about"), all, branch(to("in"), all)), branch(to("by"), all, branch(to("knows"), all))),
			"n1 n2 … {n1: ann davos; n2: ann bob {ann: davos; bob: zermatt; davos: alps}} {n1: bob; n2: bob {bob: cyd}}"},
		{"what is beyond a page is not followed", top("Person", all, branch(from("about"), store.Paging{Limit: 1}, branch(to("about"), all))),
			"ann bob dan cyd {ann: n1 …; bob: n2; cyd: n3; dan:  {n1: ann davos; n2: ann bob; n3: cyd n3}}"},
		{"the last of each", top("Person", store.Paging{Limit: 3, Last: true, Sort: byName}, branch(from("about"), store.Paging{Limit: 1, Last: true, Total: true})),
			"bob dan cyd … {bob: n2 of 1; cyd: n3 of 1; dan: of 0}"},
		{"after a place", top("Person", store.Paging{Limit: 9, Sort: byName, After: place("Bob", "bob")}, branch(from("about"), store.Paging{Limit: 9, After: &store.Position{ID: "n1"}})),
			"dan cyd {cyd: n3; dan: }"},
		{"with totals", top("Place", store.Paging{Limit: 2, Sort: byName, Total: true}, branch(from("in"), store.Paging{Total: true})),
			"alps baltic … of 7 {alps: … of 2; baltic: … of 1}"},
		{"with a condition", top("Place", all, only(branch(from("in"), all), is("tag", "x"))),
			"alps baltic davos earth gdynia zermatt moon {alps: davos; baltic: ; davos: ann; earth: alps; gdynia: ; moon: ; zermatt: }"},
		{"to itself", top("Person", all, branch(to("knows"), all, branch(to("knows"), all))),
			"ann bob dan cyd {ann: bob; bob: cyd; cyd: bob cyd; dan:  {bob: cyd; cyd: bob cyd}}"},
		{"a branch that leads nowhere", top("Person", store.Paging{Limit: 1}, branch(to("near"), all, branch(to("in"), all)), branch(to("in"), all)),
			"ann … {ann:  {}} {ann: davos}"},
		{"a branch that never holds", top("Person", store.Paging{Limit: 1}, only(branch(to("in"), all), store.Any{})), "ann … {ann: }"},
		{"nothing at the top", top("Monster", all, branch(to("in"), all, branch(to("in"), all))), " { {}}"},
	} {
		list = append(list, behaviour{c.name, func(r *rig) {
			r.draw(world)
			r.is(c.name, c.want, briefTree(r.grow(c.tree)))
		}})
	}
	return append(list, behaviour{"sorted along hops, which one statement need not do", func(r *rig) {
		r.draw(world)
		g, ok := r.view().(store.Grower)
		if !ok {
			return
		}
		along := store.Paging{Limit: 9, Sort: store.Sort{Key: "name", Hops: hops(to("in"))}}
		for _, t := range []store.Tree{top("Person", along, branch(to("in"), all)), top("Person", all, branch(to("knows"), along))} {
			_, err := g.Grow(r.ctx, t)
			r.fails("Grow", err, store.ErrInvalid)
		}
	}})
}

// grow asks a tree level by level. If the reader is a [store.Grower], it must also answer
// it in one call, with the same result.
func (r *rig) grow(t store.Tree) store.Grown {
	r.Helper()
	want, err := store.ByLevels(r.ctx, r.view(), t)
	r.ok(showTree(t)+" by levels", err)
	if g, ok := r.view().(store.Grower); ok {
		got, err := g.Grow(r.ctx, t)
		r.ok(showTree(t), err)
		if got == nil {
			r.Fatalf("%s is left to be asked level by level", showTree(t))
		}
		r.same(showTree(t), showGrown(want), showGrown(*got))
	}
	return want
}

// tree returns a random tree.
func (d dice) tree() store.Tree {
	unhopped := func() store.Paging { p := d.paging(); p.Sort.Hops = nil; return p }
	var branches func(depth int) []store.Branch
	branches = func(depth int) (list []store.Branch) {
		for depth < 3 && !d.one(2) {
			list = append(list, store.Branch{NeighboursOf: store.NeighboursOf{Hops: d.hops(), Where: d.where(1), Paging: unhopped()}, Then: branches(depth + 1)})
		}
		return list
	}
	return store.Tree{Query: store.Query{Kinds: d.kinds(), Where: d.where(2), Paging: unhopped()}, Then: branches(0)}
}

// briefTree shows the answer to a tree as "a b {a: c; b: d e}", with the pages of each
// branch in the order of the records that they belong to.
func briefTree(g store.Grown) string { return brief(g.Page) + briefLevels(g.Then) }

func briefLevels(levels []store.Level) string {
	var b strings.Builder
	for _, l := range levels {
		pages := make([]string, 0, len(l.Pages))
		for _, id := range slices.Sorted(maps.Keys(l.Pages)) {
			pages = append(pages, fmt.Sprintf("%s: %s", id, brief(l.Pages[id])))
		}
		fmt.Fprintf(&b, " {%s%s}", strings.Join(pages, "; "), briefLevels(l.Then))
	}
	return b.String()
}

func showTree(t store.Tree) string { return showQuery(t.Query) + showBranches(t.Then) }

func showBranches(branches []store.Branch) string {
	var b strings.Builder
	for _, branch := range branches {
		fmt.Fprintf(&b, " {%s%s}", showNeighboursOf(branch.NeighboursOf), showBranches(branch.Then))
	}
	return b.String()
}

// showGrown shows all pages of the answer to a tree, with everything in their records.
func showGrown(g store.Grown) []string {
	shown := showPage(g.Page)
	var levels func(depth int, list []store.Level)
	levels = func(depth int, list []store.Level) {
		for i, l := range list {
			for _, id := range slices.Sorted(maps.Keys(l.Pages)) {
				shown = append(shown, fmt.Sprintf("level %d, branch %d, of %s", depth, i, id))
				shown = append(shown, showPage(l.Pages[id])...)
			}
			levels(depth+1, l.Then)
		}
	}
	levels(1, g.Then)
	return shown
}
