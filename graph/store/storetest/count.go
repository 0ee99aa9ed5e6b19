package storetest

import (
	"github.com/whoplans/whoplans/graph/store"
)

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
