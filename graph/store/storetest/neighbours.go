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

func counts() []behaviour {
	type question struct {
		name string
		q    store.Tally
		want string
	}
	by := func(list ...store.By) []store.By { return list }
	key := func(name string) store.By { return store.By{Key: name} }
	along := func(path ...store.Hop) store.By { return store.By{Path: path} }
	var list []behaviour
	for _, group := range []struct {
		name  string
		cases []question
	}{
		{"without By, one group", []question{
			{"of some kinds", store.Tally{Kinds: kinds("Note Person")}, ":8"},
			{"of a kind twice", store.Tally{Kinds: kinds("Note Note")}, ":4"},
			{"of no kind", store.Tally{}, ":0"},
			{"of an unknown kind", store.Tally{Kinds: kinds("Monster")}, ":0"},
			{"with a condition", store.Tally{Kinds: all(), Where: is("tag", "x")}, ":5"},
			{"with a condition on links", store.Tally{Kinds: all(), Where: some(nil, to("in"))}, ":8"},
			{"of nothing", store.Tally{Kinds: all(), Where: not(nil)}, ":0"},
		}},
		{"by a key", []question{
			{"of one value", store.Tally{Kinds: kinds("Person"), By: by(key("born"))}, `"":1 1970:2 1980:1`},
			{"of several values", store.Tally{Kinds: all(), By: by(key("tag"))}, `"":5 w:1 x:5 y:5 z:3`},
			{"that some kinds lack", store.Tally{Kinds: kinds("Person Note"), By: by(key("rank"))}, `"":5 1:1 2:2`},
			{"that no kind has", store.Tally{Kinds: kinds("Person"), By: by(key("colour"))}, `"":4`},
			{"with a condition", store.Tally{Kinds: all(), Where: is("tag", "x"), By: by(key("tag"))}, `x:5 y:2 z:2`},
			{"of no kind", store.Tally{By: by(key("tag"))}, ""},
			{"of nothing", store.Tally{Kinds: all(), Where: not(nil), By: by(key("tag"))}, ""},
		}},
		{"by a link", []question{
			{"there", store.Tally{Kinds: kinds("Person"), By: by(along(to("in")))}, `"":1 davos:1 gdynia:1 zermatt:1`},
			{"there, several", store.Tally{Kinds: kinds("Note"), By: by(along(to("about")))}, `"":1 ann:2 bob:1 cyd:1 davos:1 n3:1`},
			{"there, of any kind", store.Tally{Kinds: all(), Where: some(nil, to("in")), By: by(along(to("in")))}, `alps:2 baltic:1 davos:1 earth:2 gdynia:1 zermatt:1`},
			{"there, of one kind", store.Tally{Kinds: all(), Where: some(nil, to("in")), By: by(along(of("Place", to("in"))))}, `"":3 alps:2 baltic:1 earth:2`},
			{"back", store.Tally{Kinds: kinds("Person"), By: by(along(from("about")))}, `"":1 n1:1 n2:2 n3:1`},
			{"back, of any kind", store.Tally{Kinds: kinds("Place"), By: by(along(from("in")))}, `"":1 alps:1 ann:1 baltic:1 bob:1 cyd:1 davos:1 gdynia:1 zermatt:1`},
			{"back, of one kind", store.Tally{Kinds: kinds("Place"), By: by(along(of("Person", from("in"))))}, `"":4 ann:1 bob:1 cyd:1`},
			{"to itself", store.Tally{Kinds: kinds("Person"), By: by(along(to("knows")))}, `"":1 bob:2 cyd:2`},
			{"that no kind has", store.Tally{Kinds: kinds("Person"), By: by(along(to("near")))}, `"":4`},
			{"by itself", store.Tally{Kinds: kinds("Person"), By: by(along())}, `ann:1 bob:1 cyd:1 dan:1`},
		}},
		{"along a path", []question{
			{"by a key", store.Tally{Kinds: kinds("Person"), By: by(store.By{Path: hops(to("in")), Key: "tag"})}, `"":2 x:1 y:1 z:1`},
			{"of several links", store.Tally{Kinds: kinds("Person"), By: by(along(to("in"), to("in")))}, `"":1 alps:2 baltic:1`},
			{"there and back to itself", store.Tally{Kinds: kinds("Person"), By: by(along(to("in"), from("in")))}, `"":1 ann:1 bob:1 cyd:1`},
		}},
		{"in several dimensions", []question{
			{"two keys", store.Tally{Kinds: kinds("Person"), By: by(key("born"), key("tag"))}, `""/w:1 1970/x:1 1970/y:1 1970/z:1 1980/"":1`},
			{"the other way round", store.Tally{Kinds: kinds("Person"), By: by(key("tag"), key("born"))}, `""/1980:1 w/"":1 x/1970:1 y/1970:1 z/1970:1`},
			{"a key and a link", store.Tally{Kinds: kinds("Note"), By: by(key("rank"), along(to("by")))}, `""/"":1 1/bob:1 2/ann:1 2/bob:1`},
			{"links there and back", store.Tally{Kinds: kinds("Person"), By: by(along(to("knows")), along(from("about")))}, `""/"":1 bob/n1:1 bob/n2:1 bob/n3:1 cyd/n2:1 cyd/n3:1`},
			{"several values in both", store.Tally{Kinds: kinds("Place"), Where: store.IDIn{"earth", "davos"}, By: by(key("tag"), key("tag"))},
				`x/x:2 x/y:2 x/z:1 y/x:2 y/y:2 y/z:1 z/x:1 z/y:1 z/z:1`},
			{"three", store.Tally{Kinds: kinds("Note"), By: by(key("tag"), key("rank"), along(to("by")))}, `""/""/"":1 ""/2/bob:1 x/1/bob:1 y/2/ann:1`},
		}},
		{"as many groups as the limit", []question{
			{"none", store.Tally{Kinds: all(), By: by(key("tag")), Limit: -1}, "…"},
			{"none of none", store.Tally{By: by(key("tag")), Limit: -1}, ""},
			{"none of one", store.Tally{Kinds: all(), Limit: -1}, "…"},
			{"some", store.Tally{Kinds: all(), By: by(key("tag")), Limit: 3}, `"":5 w:1 x:5 …`},
			{"all but one", store.Tally{Kinds: all(), By: by(key("tag")), Limit: 4}, `"":5 w:1 x:5 y:5 …`},
			{"all", store.Tally{Kinds: all(), By: by(key("tag")), Limit: 5}, `"":5 w:1 x:5 y:5 z:3`},
		}},
	} {
		list = append(list, behaviour{group.name, func(r *rig) {
			r.draw(world)
			for _, c := range group.cases {
				switch c.q.Limit {
				case 0:
					c.q.Limit = 99
				case -1:
					c.q.Limit = 0
				}
				r.is(c.name+": "+showTally(c.q), c.want, briefGroups(r.count(c.q)))
			}
		}})
	}
	return append(list,
		behaviour{"orders groups by their values, byte by byte", func(r *rig) {
			r.draw("Note a tag=b,B,a,é,z,10,9,a-b,ab\nNote b tag=~,_")
			q := store.Tally{Kinds: all(), By: by(key("tag")), Limit: 99}
			r.is(showTally(q), `10:1 9:1 B:1 _:1 a:1 a-b:1 ab:1 b:1 z:1 "~":1 "\u00e9":1`, briefGroups(r.count(q)))
		}},
		behaviour{"follows what is written", func(r *rig) {
			r.draw(world)
			q := store.Tally{Kinds: kinds("Person"), By: by(along(to("in"))), Limit: 99}
			for _, c := range []struct{ changes, want string }{
				{"Person dan in>moon,davos", "davos:2 gdynia:1 moon:1 zermatt:1"},
				{"Person cyd", `"":1 davos:2 moon:1 zermatt:1`},
				{"- dan", `"":1 davos:1 zermatt:1`},
			} {
				r.draw(c.changes)
				r.is(showTally(q), c.want, briefGroups(r.count(q)))
			}
		}},
	)
}
