package storetest

import (
	"github.com/whoplans/whoplans/graph/store"
)

func neighbours() []behaviour {
	type question struct {
		name string
		ids  string
		hops []store.Hop
		want string
	}
	var list []behaviour
	for _, group := range []struct {
		name  string
		cases []question
	}{
		{"one hop", []question{
			{"there", "ann", hops(to("in")), "davos"},
			{"there, to several", "n1", hops(to("about")), "ann davos"},
			{"there, none", "dan", hops(to("in")), ""},
			{"back", "ann", hops(from("about")), "n1 n2"},
			{"back, from several kinds", "davos", hops(from("about"), from("in")), "ann n1"},
			{"back, none", "moon", hops(from("in")), ""},
			{"from any kind", "alps", hops(to("in")), "earth"},
			{"from one kind", "ann", hops(of("Person", to("in"))), "davos"},
			{"from another kind", "ann", hops(of("Place", to("in"))), ""},
			{"back, from any kind", "earth", hops(from("in")), "alps baltic"},
			{"back, from one kind", "davos", hops(of("Person", from("in"))), "ann"},
			{"back, from another kind", "davos", hops(of("Place", from("in"))), ""},
			{"a link that no kind has", "ann", hops(to("near"), from("near")), ""},
			{"a link of an unknown kind", "ann", hops(of("Monster", to("in"))), ""},
			{"a link in other letters", "ann", hops(to("In")), ""},
			{"to itself", "cyd", hops(to("knows")), "bob cyd"},
			{"to itself, back", "cyd", hops(from("knows")), "bob cyd"},
		}},
		{"several hops", []question{
			{"two", "ann", hops(to("in"), to("knows")), "bob davos"},
			{"there and back", "bob", hops(to("knows"), from("knows")), "ann cyd"},
			{"to one record twice", "cyd", hops(to("knows"), from("knows")), "bob cyd"},
			{"the same twice", "ann", hops(to("in"), to("in")), "davos"},
			{"two names to one record", "bob", hops(from("about"), from("by")), "n1 n2"},
			{"of different kinds", "davos", hops(of("Place", to("in")), of("Person", from("in")), of("Note", from("in"))), "alps ann"},
		}},
		{"no hops are all links, both ways", []question{
			{"a place", "davos", nil, "alps ann n1"},
			{"a person", "bob", nil, "ann cyd n1 n2 zermatt"},
			{"linked to itself", "cyd", nil, "bob cyd gdynia n3"},
			{"a note about itself", "n3", nil, "ann cyd n3"},
			{"linked to nothing", "n4", nil, ""},
		}},
		{"several ids", []question{
			{"none", "", hops(to("in")), ""},
			{"in their order", "cyd ann bob", hops(to("in")), "gdynia | davos | zermatt"},
			{"unknown ones", "nobody ann Ann", hops(to("in")), " | davos | "},
			{"unknown ones alone", "nobody noone", nil, " | "},
			{"duplicates", "ann bob ann", hops(to("in")), "davos | zermatt | davos"},
			{"to the same record", "davos zermatt alps", hops(to("in")), "alps | alps | earth"},
			{"of several kinds", "n1 davos bob n4", hops(to("about"), from("in"), to("knows")), "ann davos | ann | cyd | "},
		}},
	} {
		list = append(list, behaviour{group.name, func(r *rig) {
			r.draw(world)
			for _, c := range group.cases {
				q := store.NeighboursOf{IDs: ids(c.ids), Hops: c.hops, Paging: store.Paging{Limit: 99}}
				r.is(c.name+": "+showNeighboursOf(q), c.want, briefs(r.neighbours(q)))
			}
		}})
	}
	return append(list,
		behaviour{"with a condition", func(r *rig) {
			r.draw(world)
			for _, c := range []struct {
				ids  string
				hops []store.Hop
				w    store.Where
				want string
			}{
				{"bob cyd", nil, store.KindIn{"Person"}, "ann cyd | bob cyd"},
				{"bob cyd", nil, is("tag", "x"), "ann n1 | "},
				{"earth alps", hops(from("in")), some(is("born", "1970"), from("in")), " | davos"},
				{"ann bob cyd", hops(to("in")), every(nil, to("in")), "davos | zermatt | gdynia"},
				{"ann bob cyd", hops(to("in")), some(is("name", "Alps"), to("in")), "davos | zermatt | "},
				{"ann", hops(from("about")), store.IDIn{"n2", "n3"}, "n2"},
				{"ann", nil, not(nil), ""},
				{"nobody", nil, none(nil), ""},
				{"n3", hops(to("about")), none(store.IDIn{"n3"}, from("about")), ""},
			} {
				q := store.NeighboursOf{IDs: ids(c.ids), Hops: c.hops, Where: c.w, Paging: store.Paging{Limit: 99}}
				r.is(showNeighboursOf(q), c.want, briefs(r.neighbours(q)))
			}
		}},
		behaviour{"pages for each id", func(r *rig) {
			r.draw(world)
			byName := store.Sort{Key: "name"}
			for _, c := range []struct {
				name string
				ids  string
				p    store.Paging
				want string
			}{
				{"limit", "bob cyd n4 nobody", store.Paging{Limit: 2}, "ann cyd … | bob cyd … |  | "},
				{"limit of one", "davos bob", store.Paging{Limit: 1}, "alps … | ann …"},
				{"totals", "bob cyd n4 nobody", store.Paging{Limit: 2, Total: true}, "ann cyd … of 5 | bob cyd … of 4 | of 0 | of 0"},
				{"totals alone", "bob n4", store.Paging{Total: true}, "… of 5 | of 0"},
				{"nothing", "bob n4", store.Paging{}, "… | "},
				{"last", "bob cyd n4", store.Paging{Limit: 3, Last: true}, "n1 n2 zermatt … | cyd gdynia n3 … | "},
				{"sorted", "bob davos", store.Paging{Limit: 9, Sort: byName}, "ann cyd n1 n2 zermatt | alps ann n1"},
				{"sorted, down", "bob davos", store.Paging{Limit: 9, Sort: store.Sort{Key: "name", Desc: true}}, "zermatt n2 n1 cyd ann | n1 ann alps"},
				{"sorted by a key of few", "bob", store.Paging{Limit: 9, Sort: store.Sort{Key: "born"}}, "ann cyd n1 n2 zermatt"},
				{"sorted by a key of few, down", "bob", store.Paging{Limit: 9, Sort: store.Sort{Key: "rank", Desc: true}}, "n2 n1 ann cyd zermatt"},
				{"after", "bob davos cyd", store.Paging{Limit: 2, Sort: byName, After: place("Ann", "ann")}, "cyd n1 … | n1 | bob cyd …"},
				{"after and before", "bob davos cyd", store.Paging{Limit: 2, Sort: byName, After: place("Ann", "ann"), Before: place("Two", "n2"), Last: true, Total: true},
					"cyd n1 of 5 | n1 of 3 | gdynia n3 … of 4"},
				{"after, by id", "bob davos", store.Paging{Limit: 9, After: &store.Position{ID: "mid"}}, "n1 n2 zermatt | n1"},
				{"duplicates, each with its page", "bob bob", store.Paging{Limit: 1, Last: true, Total: true}, "zermatt … of 5 | zermatt … of 5"},
			} {
				q := store.NeighboursOf{IDs: ids(c.ids), Paging: c.p}
				r.is(c.name+": "+showNeighboursOf(q), c.want, briefs(r.neighbours(q)))
			}
		}},
		behaviour{"follow what is written", func(r *rig) {
			r.draw(world)
			q := store.NeighboursOf{IDs: ids("alps bob"), Paging: store.Paging{Limit: 99}}
			for _, c := range []struct{ changes, want string }{
				{"Person bob in>davos,alps", "bob davos earth zermatt | alps ann cyd davos n1 n2"},
				{"- n1\nPerson cyd knows>cyd", "bob davos earth zermatt | alps ann davos n2"},
				{"Place alps in>alps\nNote n2 by>bob,ann", "alps bob davos zermatt | alps ann davos n2"},
				{"Place davos in>moon\nPlace zermatt\nPerson bob\n- n2\nPerson ann", "alps | "},
				{"- alps", " | "},
			} {
				r.draw(c.changes)
				r.is(showNeighboursOf(q), c.want, briefs(r.neighbours(q)))
			}
		}},
	)
}

func hops(list ...store.Hop) []store.Hop { return list }
