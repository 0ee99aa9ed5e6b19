package storetest

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// shelf is a list whose order has all difficulties: equal values, values with the same beginning,
// records with several values, of which the first counts, and records without any. By rank it is
//
//	b e  c  d  f  a g h
//	1 1  10 2  2  -        upwards
//	d f  c  b e   a g h    downwards: equal ranks and records without one stay upwards
const shelf = `
	Note a
	Note b rank=1,9
	Note c rank=10
	Note d rank=2,0
	Note e rank=1
	Note f rank=2
	Note g name=G
	Note h
`

// place returns a position; "-" stands for no value.
func place(value string, id store.ID) *store.Position {
	if value == "-" {
		return &store.Position{Missing: true, ID: id}
	}
	return &store.Position{Value: value, ID: id}
}

func pages() []behaviour {
	var (
		byID = store.Sort{}
		up   = store.Sort{Key: "rank"}
		down = store.Sort{Key: "rank", Desc: true}
	)
	type cut struct {
		name string
		p    store.Paging
		want string
	}
	var list []behaviour
	for _, group := range []struct {
		name string
		cuts []cut
	}{
		{"sorts", []cut{
			{"by id", store.Paging{Sort: byID, Limit: 9}, "a b c d e f g h"},
			{"up", store.Paging{Sort: up, Limit: 9}, "b e c d f a g h"},
			{"down", store.Paging{Sort: down, Limit: 9}, "d f c b e a g h"},
			{"by a key of few", store.Paging{Sort: store.Sort{Key: "name"}, Limit: 9}, "g a b c d e f h"},
			{"by a key of few, down", store.Paging{Sort: store.Sort{Key: "name", Desc: true}, Limit: 9}, "g a b c d e f h"},
			{"by a key of none", store.Paging{Sort: store.Sort{Key: "mail"}, Limit: 9}, "a b c d e f g h"},
			{"by a key of none, down", store.Paging{Sort: store.Sort{Key: "colour", Desc: true}, Limit: 9}, "a b c d e f g h"},
		}},
		{"cuts at the limit", []cut{
			{"first", store.Paging{Sort: up, Limit: 3}, "b e c …"},
			{"first, down", store.Paging{Sort: down, Limit: 3}, "d f c …"},
			{"all but one", store.Paging{Sort: up, Limit: 7}, "b e c d f a g …"},
			{"just all", store.Paging{Sort: up, Limit: 8}, "b e c d f a g h"},
			{"far more", store.Paging{Sort: up, Limit: 1 << 40}, "b e c d f a g h"},
			{"last", store.Paging{Sort: up, Last: true, Limit: 3}, "a g h …"},
			{"last, down", store.Paging{Sort: down, Last: true, Limit: 4}, "e a g h …"},
			{"last, just all", store.Paging{Sort: up, Last: true, Limit: 8}, "b e c d f a g h"},
			{"by id", store.Paging{Limit: 2}, "a b …"},
			{"by id, last", store.Paging{Limit: 2, Last: true}, "g h …"},
			{"none", store.Paging{Sort: up}, "…"},
			{"none of the last", store.Paging{Sort: up, Last: true}, "…"},
			{"none, with a total", store.Paging{Sort: up, Total: true}, "… of 8"},
			{"none, of the rest", store.Paging{Sort: up, After: place("-", "g")}, "…"},
			{"none, of no rest", store.Paging{Sort: up, After: place("-", "h"), Total: true}, "of 8"},
		}},
		{"begins after", []cut{
			{"the first", store.Paging{Sort: up, After: place("1", "b"), Limit: 2}, "e c …"},
			{"a tie", store.Paging{Sort: up, After: place("1", "e"), Limit: 9}, "c d f a g h"},
			{"a tie, down", store.Paging{Sort: down, After: place("2", "d"), Limit: 2}, "f c …"},
			{"the last value", store.Paging{Sort: up, After: place("2", "f"), Limit: 9}, "a g h"},
			{"the last value, down", store.Paging{Sort: down, After: place("1", "e"), Limit: 2}, "a g …"},
			{"one without value", store.Paging{Sort: up, After: place("-", "a"), Limit: 9}, "g h"},
			{"one without value, down", store.Paging{Sort: down, After: place("-", "g"), Limit: 9}, "h"},
			{"the end", store.Paging{Sort: up, After: place("-", "h"), Limit: 9}, ""},
			{"by id", store.Paging{After: place("", "f"), Limit: 9}, "g h"},
			{"with a total", store.Paging{Sort: up, After: place("-", "a"), Limit: 1, Total: true}, "g … of 8"},
			{"the last of it", store.Paging{Sort: up, After: place("1", "e"), Last: true, Limit: 2}, "g h …"},
			{"the last of it, just all", store.Paging{Sort: up, After: place("2", "f"), Last: true, Limit: 3}, "a g h"},
		}},
		{"ends before", []cut{
			{"the first", store.Paging{Sort: up, Before: place("1", "b"), Limit: 9}, ""},
			{"a tie", store.Paging{Sort: up, Before: place("1", "e"), Limit: 9}, "b"},
			{"one without value", store.Paging{Sort: up, Before: place("-", "g"), Limit: 9}, "b e c d f a"},
			{"one without value, down", store.Paging{Sort: down, Before: place("-", "a"), Limit: 9}, "d f c b e"},
			{"the first of it", store.Paging{Sort: up, Before: place("2", "d"), Limit: 2}, "b e …"},
			{"the last of it", store.Paging{Sort: up, Before: place("2", "d"), Last: true, Limit: 2}, "e c …"},
			{"the last of it, down", store.Paging{Sort: down, Before: place("1", "e"), Last: true, Limit: 2, Total: true}, "c b … of 8"},
			{"by id", store.Paging{Before: place("", "c"), Limit: 9}, "a b"},
			{"by id, the last", store.Paging{Before: place("", "c"), Last: true, Limit: 1}, "b …"},
		}},
		{"lies between", []cut{
			{"two", store.Paging{Sort: up, After: place("1", "b"), Before: place("-", "a"), Limit: 9}, "e c d f"},
			{"two, some", store.Paging{Sort: up, After: place("1", "b"), Before: place("-", "a"), Limit: 3, Total: true}, "e c d … of 8"},
			{"two, just all", store.Paging{Sort: up, After: place("1", "b"), Before: place("-", "a"), Limit: 4}, "e c d f"},
			{"two, the last", store.Paging{Sort: up, After: place("1", "b"), Before: place("-", "a"), Last: true, Limit: 3}, "c d f …"},
			{"two, down", store.Paging{Sort: down, After: place("2", "f"), Before: place("-", "g"), Limit: 9}, "c b e a"},
			{"two without value", store.Paging{Sort: up, After: place("-", "a"), Before: place("-", "h"), Limit: 9}, "g"},
			{"neighbours", store.Paging{Sort: up, After: place("2", "d"), Before: place("2", "f"), Limit: 9}, ""},
			{"one and the same", store.Paging{Sort: up, After: place("2", "d"), Before: place("2", "d"), Limit: 9}, ""},
			{"two the wrong way round", store.Paging{Sort: up, After: place("-", "a"), Before: place("1", "b"), Limit: 9, Total: true}, "of 8"},
			{"by id", store.Paging{After: place("", "b"), Before: place("", "g"), Last: true, Limit: 2}, "e f …"},
		}},
		{"takes positions of records that do not exist", []cut{
			{"before all", store.Paging{Sort: up, After: place("0", "x"), Limit: 1}, "b …"},
			{"before all, by the empty string", store.Paging{Sort: up, After: place("", "x"), Limit: 1}, "b …"},
			{"before all, down", store.Paging{Sort: down, After: place("3", "x"), Limit: 1}, "d …"},
			{"between values", store.Paging{Sort: up, After: place("15", "a"), Limit: 1}, "d …"},
			{"between values, down", store.Paging{Sort: down, After: place("15", "a"), Limit: 1}, "c …"},
			{"within a tie", store.Paging{Sort: up, After: place("1", "bb"), Limit: 1}, "e …"},
			{"within a tie, down", store.Paging{Sort: down, After: place("2", "e"), Limit: 1}, "f …"},
			{"after a tie", store.Paging{Sort: up, After: place("1", "z"), Limit: 1}, "c …"},
			{"after all values", store.Paging{Sort: up, After: place("9", "a"), Limit: 9}, "a g h"},
			{"after all values, down", store.Paging{Sort: down, After: place("0", "z"), Limit: 9}, "a g h"},
			{"of a record that has another value now", store.Paging{Sort: up, After: place("10", "h"), Limit: 1}, "d …"},
			{"of a record that has a value now", store.Paging{Sort: up, After: place("-", "b"), Limit: 9}, "g h"},
			{"of a record that has none now", store.Paging{Sort: up, After: place("1", "a"), Limit: 1}, "b …"},
			{"without value", store.Paging{Sort: down, After: place("-", "0"), Limit: 1}, "a …"},
			{"ending before it", store.Paging{Sort: up, Before: place("15", "a"), Last: true, Limit: 2}, "e c …"},
			{"by id", store.Paging{After: place("", "bb"), Limit: 1}, "c …"},
			{"by id, the last before it", store.Paging{Before: place("", "cc"), Last: true, Limit: 1}, "c …"},
		}},
	} {
		list = append(list, behaviour{group.name, func(r *rig) {
			r.draw(shelf)
			for _, c := range group.cuts {
				q := store.Query{Kinds: kinds("Note"), Paging: c.p}
				r.is(c.name+": "+showQuery(q), c.want, brief(r.find(q)))
			}
		}})
	}
	return append(list,
		behaviour{"page after page meets each record once, both ways", func(r *rig) {
			r.draw(world)
			for _, sort := range []store.Sort{{}, {Key: "name"}, {Key: "born"}, {Key: "tag"}, {Key: "rank"}, {Hops: hops(from("about"))}, {Key: "name", Hops: hops(to("about"), to("in"))}} {
				for _, desc := range []bool{false, true} {
					for _, limit := range []int{1, 4} {
						sort.Desc = desc
						want := brief(r.find(store.Query{Kinds: all(), Paging: store.Paging{Sort: sort, Limit: 99}}))
						r.is("forward "+showPaging(store.Paging{Sort: sort, Limit: limit}), want, r.turn(store.Paging{Sort: sort, Limit: limit}))
						r.is("backward "+showPaging(store.Paging{Sort: sort, Limit: limit}), want, r.turn(store.Paging{Sort: sort, Limit: limit, Last: true}))
					}
				}
			}
		}},
		behaviour{"sorts by how many links lead on, and by what they lead to", func(r *rig) {
			r.draw(world)
			for _, c := range []struct {
				name, kinds string
				sort        store.Sort
				want        string
			}{
				{"how many", "Person", store.Sort{Hops: hops(from("about"))}, "dan bob cyd ann"},
				{"how many, down", "Person", store.Sort{Hops: hops(from("about")), Desc: true}, "ann bob cyd dan"},
				{"how many either way, each once", "Person", store.Sort{Hops: hops(to("knows"), from("knows"))}, "dan ann bob cyd"},
				{"how many of one kind", "Place", store.Sort{Hops: hops(of("Person", from("in"))), Desc: true}, "davos gdynia zermatt alps baltic earth moon"},
				{"how many of none", "Person", store.Sort{Hops: hops(to("near")), Desc: true}, "ann bob cyd dan"},
				{"a key of one", "Person", store.Sort{Hops: hops(to("in")), Key: "name"}, "ann cyd bob dan"},
				{"a key of one, down", "Person", store.Sort{Hops: hops(to("in")), Key: "name", Desc: true}, "bob cyd ann dan"},
				{"the least key of several, down", "Note", store.Sort{Hops: hops(to("about")), Key: "name", Desc: true}, "n3 n1 n2 n4"},
				{"a key of none", "Person", store.Sort{Hops: hops(to("in")), Key: "colour"}, "ann bob cyd dan"},
			} {
				q := store.Query{Kinds: kinds(c.kinds), Paging: store.Paging{Sort: c.sort, Limit: 9}}
				r.is(c.name+": "+showQuery(q), c.want, brief(r.find(q)))
			}
			q := store.Query{Kinds: kinds("Person"), Paging: store.Paging{Sort: store.Sort{Hops: hops(from("about")), Desc: true}, After: place(store.Number(1), "bob"), Limit: 1, Total: true}}
			r.is(showQuery(q), "cyd … of 4", brief(r.find(q)))
			r.draw("Note n5 about>dan,bob\nNote n6 about>dan\nNote n7 about>dan")
			q.After = nil
			r.is("after more links, "+showQuery(q), "dan … of 4", brief(r.find(q)))
			near := store.NeighboursOf{IDs: ids("n5 n2"), Hops: hops(to("about")), Paging: q.Paging}
			near.Total = false
			r.is(showNeighboursOf(near), "dan … | ann …", briefs(r.neighbours(near)))
		}},
		behaviour{"goes on after a record that is gone", func(r *rig) {
			r.draw(shelf)
			p := r.find(store.Query{Kinds: kinds("Note"), Paging: store.Paging{Sort: up, Limit: 3}})
			after := r.model.state.position(p.Records[2], up)
			r.draw("- c\n- b\nNote x rank=10\nNote y rank=11")
			r.is("the next page", "x y d …", brief(r.find(store.Query{Kinds: kinds("Note"), Paging: store.Paging{Sort: up, After: &after, Limit: 3}})))
			r.is("the page before", "e", brief(r.find(store.Query{Kinds: kinds("Note"), Paging: store.Paging{Sort: up, Before: &after, Last: true, Limit: 3}})))
		}},
		behaviour{"pages and totals are of what the condition holds for", func(r *rig) {
			r.draw(shelf)
			w := not(store.IDIn{"e", "d", "g"})
			for _, c := range []cut{
				{"first", store.Paging{Sort: up, Limit: 2, Total: true}, "b c … of 5"},
				{"next", store.Paging{Sort: up, After: place("10", "c"), Limit: 2, Total: true}, "f a … of 5"},
				{"last", store.Paging{Sort: up, After: place("-", "a"), Limit: 2, Total: true}, "h of 5"},
				{"after one that it does not hold for", store.Paging{Sort: down, After: place("2", "d"), Limit: 9}, "f c b a h"},
				{"no more although there are others", store.Paging{Sort: up, Limit: 5}, "b c f a h"},
			} {
				q := store.Query{Kinds: kinds("Note Place"), Where: w, Paging: c.p}
				r.is(c.name+": "+showQuery(q), c.want, brief(r.find(q)))
			}
		}},
	)
}

// turn reads all records page by page and returns their ids in order.
func (r *rig) turn(p store.Paging) string {
	r.Helper()
	var met []*store.Record
	for range 99 {
		page := r.find(store.Query{Kinds: all(), Paging: p})
		if p.Last {
			met = slices.Concat(page.Records, met)
		} else {
			met = slices.Concat(met, page.Records)
		}
		if !page.More {
			break
		}
		if p.Last {
			at := r.model.state.position(page.Records[0], p.Sort)
			p.Before = &at
		} else {
			at := r.model.state.position(page.Records[len(page.Records)-1], p.Sort)
			p.After = &at
		}
	}
	return briefIDs(met)
}
