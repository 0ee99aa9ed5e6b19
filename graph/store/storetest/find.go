package storetest

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// Short names for conditions in tables.
func match(key string, op store.Op, values ...string) store.Match {
	return store.Match{Key: key, Op: op, Values: values}
}

func is(key string, values ...string) store.Match { return match(key, store.OpIn, values...) }

func missing(key string) store.Match { return match(key, store.OpMissing) }

func not(w store.Where) store.Not { return store.Not{Where: w} }

func some(w store.Where, hops ...store.Hop) store.Linked {
	return store.Linked{Hops: hops, Quant: store.Some, Where: w}
}

func none(w store.Where, hops ...store.Hop) store.Linked {
	return store.Linked{Hops: hops, Quant: store.None, Where: w}
}

func every(w store.Where, hops ...store.Hop) store.Linked {
	return store.Linked{Hops: hops, Quant: store.Every, Where: w}
}

func atLeast(n int, w store.Where, hops ...store.Hop) store.Linked {
	return store.Linked{Hops: hops, Quant: store.AtLeast, Least: n, Where: w}
}

// to follows links with a name, of any kind.
func to(link string) store.Hop { return store.Hop{Link: store.Link{Name: link}} }

// from follows links with a name backwards.
func from(link string) store.Hop { return store.Hop{Link: store.Link{Name: link}, Reverse: true} }

// of follows the links of a hop, but only those of records of a kind.
func of(kind store.Kind, h store.Hop) store.Hop {
	h.Link.Of = kind
	return h
}

func finds() []behaviour {
	type question struct {
		name string
		w    store.Where
		want string
	}
	near := some(is("name", "Alps"), to("in")) // davos and zermatt
	var list []behaviour
	for _, group := range []struct {
		name  string
		cases []question
	}{
		{"nothing asked", []question{
			{"nil", nil, "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"empty all", store.All{}, "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"nil all", store.All(nil), "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"all of nil", store.All{nil, nil}, "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"any of nil", store.Any{nil}, "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"empty any", store.Any{}, ""},
			{"nil any", store.Any(nil), ""},
			{"not nil", not(nil), ""},
			{"not empty any", not(store.Any{}), "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"not empty all", not(store.All{}), ""},
		}},
		{"by id and kind", []question{
			{"id", store.IDIn{"ann", "nobody", "n4", "ann"}, "ann n4"},
			{"no id", store.IDIn{}, ""},
			{"not id", not(store.IDIn{"ann", "alps", "baltic"}), "bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"id in other letters", store.IDIn{"Ann"}, ""},
			{"kind", store.KindIn{"Note", "Person", "Monster"}, "ann bob cyd dan n1 n2 n3 n4"},
			{"no kind", store.KindIn{}, ""},
			{"kind in other letters", store.KindIn{"note"}, ""},
		}},
		{"by key", []question{
			{"in", is("name", "Ann", "Bob", "nobody"), "ann bob dan"},
			{"in none", is("name"), ""},
			{"not in none", not(is("name")), "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"in, other letters", is("name", "ann", "BOB"), ""},
			{"in, lower case", is("name", "ann"), ""},
			{"in, upper case", is("slug", "ANN"), ""},
			{"in, one of several values", is("tag", "z"), "ann earth gdynia"},
			{"in, several of several", is("tag", "y", "x", "x"), "alps ann baltic cyd davos earth n1 n3"},
			{"in, not the first value", is("slug", "mountains"), "alps"},
			{"in, the empty string", is("name", ""), ""},
			{"key that no kind has", is("colour", "red"), ""},
			{"key of one kind", is("rank", "2"), "n2 n3"},
			{"prefix", match("name", store.OpPrefix, "D"), "davos"},
			{"prefix, whole", match("name", store.OpPrefix, "Davos"), "davos"},
			{"prefix, longer", match("name", store.OpPrefix, "Davos "), ""},
			{"prefix, other letters", match("name", store.OpPrefix, "d"), ""},
			{"prefix, not the first value", match("slug", store.OpPrefix, "mount"), "alps"},
			{"prefix, empty", match("name", store.OpPrefix, ""), "alps ann baltic bob cyd dan davos earth gdynia n1 n2 n3 zermatt"},
			{"contains", match("name", store.OpContains, "o"), "bob dan davos n2"},
			{"contains, at the end", match("mail", store.OpContains, "@y"), "bob"},
			{"contains, empty", match("rank", store.OpContains, ""), "n1 n2 n3"},
			{"contains, over two values", match("tag", store.OpContains, "xy"), ""},
			{"less", match("born", store.OpLess, "1980"), "ann cyd"},
			{"less, none", match("born", store.OpLess, "1970"), ""},
			{"less, empty", match("born", store.OpLess, ""), ""},
			{"at most", match("born", store.OpAtMost, "1970"), "ann cyd"},
			{"at most, all", match("born", store.OpAtMost, "9"), "ann bob cyd"},
			{"more", match("born", store.OpMore, "1970"), "bob"},
			{"more, empty", match("born", store.OpMore, ""), "ann bob cyd"},
			{"at least", match("born", store.OpAtLeast, "1970"), "ann bob cyd"},
			{"at least, none", match("born", store.OpAtLeast, "19700"), "bob"},
			{"strings, not numbers", match("born", store.OpLess, "2"), "ann bob cyd"},
			{"less, one of several values", match("tag", store.OpLess, "y"), "alps ann davos dan earth n1"},
			{"more, one of several values", match("tag", store.OpMore, "y"), "ann earth gdynia"},
			{"missing", missing("name"), "moon n4"},
			{"missing, other key", missing("tag"), "bob moon n2 n4 zermatt"},
			{"missing key that no kind has", missing("colour"), "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"not missing", not(missing("born")), "ann bob cyd"},
			{"not, with what has no value", not(match("born", store.OpLess, "1980")), "alps baltic bob dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"not, with several values", not(is("tag", "x")), "baltic bob cyd dan gdynia moon n2 n3 n4 zermatt"},
		}},
		{"nested", []question{
			{"all", store.All{is("tag", "x"), is("tag", "y")}, "davos earth"},
			{"any", store.Any{is("tag", "z"), is("born", "1970")}, "ann cyd earth gdynia"},
			{"not all", not(store.All{is("tag", "x"), is("tag", "y")}), "alps ann baltic bob cyd dan gdynia moon n1 n2 n3 n4 zermatt"},
			{"not not", not(not(is("tag", "w"))), "dan"},
			{"all of any", store.All{store.Any{is("tag", "x"), is("tag", "y")}, store.Any{is("tag", "z"), is("rank", "2")}}, "ann earth n3"},
			{"any of all", store.Any{store.All{is("tag", "x"), is("tag", "z")}, store.All{is("tag", "x"), is("rank", "1")}}, "ann earth n1"},
			{"all with a none", store.All{is("tag", "x"), store.Any{}}, ""},
			{"any with an all", store.Any{is("tag", "x"), store.All{}}, "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"deep", not(store.Any{not(store.All{store.KindIn{"Place"}, not(store.Any{is("tag", "x"), missing("tag")})}), store.IDIn{"baltic"}}), "gdynia"},
		}},
		{"by what is linked", []question{
			{"some", some(nil, to("in")), "alps ann baltic bob cyd davos gdynia zermatt"},
			{"some, with a condition", near, "davos zermatt"},
			{"some, reversed", some(is("tag", "z"), from("in")), "baltic davos"},
			{"some, of a kind", some(nil, of("Person", to("in"))), "ann bob cyd"},
			{"some, of a kind, reversed", some(nil, of("Person", from("in"))), "davos gdynia zermatt"},
			{"some, of any kind, reversed", some(nil, from("in")), "alps baltic davos earth gdynia zermatt"},
			{"some, of a kind without the link", some(nil, of("Note", to("in"))), ""},
			{"some, link that no kind has", some(nil, to("near")), ""},
			{"none, link that no kind has", none(nil, of("Person", to("near"))), "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"none", none(nil, to("in")), "dan earth moon n1 n2 n3 n4"},
			{"none, with a condition", none(is("name", "Alps", "Earth"), to("in")), "ann bob cyd dan earth gdynia moon n1 n2 n3 n4"},
			{"none, reversed", none(store.KindIn{"Note"}, from("about")), "alps baltic dan earth gdynia moon n1 n2 n4 zermatt"},
			{"every, and those without", every(is("name", "Alps"), to("in")), "dan davos earth moon n1 n2 n3 n4 zermatt"},
			{"every, of several", every(store.KindIn{"Person"}, to("about")), "alps ann baltic bob cyd dan davos earth gdynia moon n2 n4 zermatt"},
			{"every, reversed", store.All{every(is("born", "1970"), from("knows")), some(nil, from("knows"))}, "bob"},
			{"every, impossible", every(store.Any{}, to("in")), "dan earth moon n1 n2 n3 n4"},
			{"every, nil", every(nil, to("in")), "alps ann baltic bob cyd dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"none, nil, is no link", none(nil, to("knows"), from("knows")), "alps baltic dan davos earth gdynia moon n1 n2 n3 n4 zermatt"},
			{"itself", some(store.IDIn{"cyd"}, to("knows")), "bob cyd"},
			{"itself, reversed", some(store.IDIn{"n3"}, from("about")), "cyd n3"},
			{"several hops", some(is("name", "Bob"), to("knows"), to("by"), from("knows")), "ann cyd n1 n2"},
			{"several hops, every", store.All{store.KindIn{"Person"}, every(is("tag", "y"), to("knows"), to("in"))}, "dan"},
			{"several hops, none", store.All{store.KindIn{"Person"}, none(is("tag", "y"), to("knows"), from("knows"))}, "ann dan"},
			{"several hops, both ways of one link", some(store.IDIn{"bob"}, to("knows"), from("knows")), "ann cyd"},
			{"no hops is every link, both ways", some(store.IDIn{"ann"}), "bob davos n1 n2 n3"},
			{"no hops, none", none(nil), "dan moon n4"},
			{"no hops, every", every(store.KindIn{"Place"}), "alps baltic dan earth moon n4"},
			{"nested", some(some(some(is("name", "Earth"), to("in")), to("in")), to("in")), "ann bob cyd"},
			{"at least two", atLeast(2, nil, from("about")), "ann"},
			{"at least two for which it holds", atLeast(2, is("rank", "2"), from("about")), ""},
			{"at least one", atLeast(1, nil, from("about")), "ann bob cyd davos n3"},
			{"at least none", store.All{store.KindIn{"Person"}, atLeast(0, is("name", "Alps"), to("in"))}, "ann bob cyd dan"},
			{"not at least one", store.All{store.KindIn{"Person"}, not(atLeast(1, nil, from("about")))}, "dan"},
			{"at least two, either way, each once", store.All{store.KindIn{"Person"}, atLeast(2, nil, to("knows"), from("knows"))}, "bob cyd"},
			{"nested, both ways", some(every(is("born", "1970"), from("in")), to("about")), "n1 n2 n3"},
			{"nested, none of every", store.All{store.KindIn{"Place"}, none(every(is("tag", "x"), to("in")), from("in"))}, "baltic gdynia moon zermatt"},
			{"nested with keys", some(store.All{is("rank", "2"), some(is("name", "Bob"), to("by"))}, from("about")), "ann bob"},
			{"not some", store.All{store.KindIn{"Place"}, not(some(nil, from("in")))}, "moon"},
			{"any of two", store.Any{near, some(is("rank", "1"), from("about"))}, "ann davos zermatt"},
			{"several kinds' hops, and not a third's", some(store.IDIn{"davos", "alps"}, of("Person", to("in")), of("Note", to("about"))), "ann n1"},
			{"any of some, and of what leads to them in two steps", store.Any{
				store.IDIn{"davos"},
				some(store.Any{store.IDIn{"davos"}, some(store.IDIn{"davos"}, of("Person", to("in")))}, of("Person", to("in")), of("Note", to("by")), of("Note", to("about"))),
			}, "ann davos n1 n2 n3"},
		}},
	} {
		list = append(list, behaviour{group.name, func(r *rig) {
			r.draw(world)
			for _, c := range group.cases {
				got := r.find(store.Query{Kinds: all(), Where: c.w, Paging: store.Paging{Limit: 99}})
				r.is(c.name+": Find where "+showWhere(c.w), sorted(c.want), brief(got))
			}
		}})
	}
	return append(list,
		behaviour{"of some kinds", func(r *rig) {
			r.draw(world)
			for _, c := range []struct{ kinds, want string }{
				{"", ""},
				{"Note", "n1 n2 n3 n4"},
				{"Person Note", "ann bob cyd dan n1 n2 n3 n4"},
				{"Note Person Note", "ann bob cyd dan n1 n2 n3 n4"},
				{"Monster", ""},
				{"Monster Note", "n1 n2 n3 n4"},
				{"note", ""},
			} {
				got := r.find(store.Query{Kinds: kinds(c.kinds), Paging: store.Paging{Limit: 99, Total: true}})
				want := c.want
				if want != "" {
					want += " "
				}
				r.is("Find kinds "+c.kinds, want+"of "+itoa(len(got.Records)), brief(got))
			}
			r.find(store.Query{Kinds: kinds("Note"), Where: store.KindIn{"Person"}, Paging: store.Paging{Limit: 9}})
			r.find(store.Query{Kinds: kinds("Note Person"), Where: store.KindIn{"Person", "Place"}, Paging: store.Paging{Limit: 9}})
		}},
		behaviour{"in the empty store finds nothing", func(r *rig) {
			for _, w := range []store.Where{nil, not(nil), is("name", "a"), none(nil), store.IDIn{"a"}} {
				r.is("Find", "of 0", brief(r.find(store.Query{Kinds: all(), Where: w, Paging: store.Paging{Limit: 9, Total: true}})))
			}
		}},
		behaviour{"follows what is written", func(r *rig) {
			r.draw(world)
			q := store.Query{Kinds: kinds("Person"), Where: some(is("tag", "x"), to("in")), Paging: store.Paging{Limit: 9, Sort: store.Sort{Key: "name"}}}
			for _, c := range []struct{ changes, want string }{
				{"Place gdynia tag=x in>baltic", "ann cyd"},
				{"Place davos tag=y in>alps", "cyd"},
				{"Person eve name=Eve in>gdynia", "cyd eve"},
				{"Person cyd name=Zoe in>gdynia\nPerson bob in>moon,gdynia", "eve cyd bob"},
				{"- eve", "cyd bob"},
			} {
				r.draw(c.changes)
				r.is(showQuery(q), c.want, brief(r.find(q)))
			}
		}},
	)
}

// sorted sorts the ids in a list.
func sorted(words string) string {
	list := ids(words)
	slices.Sort(list)
	var shown string
	for i, id := range list {
		if i > 0 {
			shown += " "
		}
		shown += string(id)
	}
	return shown
}
