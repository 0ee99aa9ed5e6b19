package storetest

import (
	"github.com/whoplans/whoplans/graph/store"
)

func searches() []behaviour {
	type question struct {
		name string
		q    store.Search
		want string
	}
	var list []behaviour
	for _, group := range []struct {
		name  string
		cases []question
	}{
		{"by tokens", []question{
			{"whole", store.Search{Tokens: []string{"davos"}, Kinds: all(), Limit: 9}, "davos"},
			{"prefix", store.Search{Tokens: []string{"sea"}, Kinds: all(), Limit: 9}, "ann baltic bob cyd gdynia n3"},
			{"longer prefix", store.Search{Tokens: []string{"seal"}, Kinds: all(), Limit: 9}, "bob cyd"},
			{"too long", store.Search{Tokens: []string{"seals"}, Kinds: all(), Limit: 9}, ""},
			{"not within", store.Search{Tokens: []string{"ea"}, Kinds: all(), Limit: 9}, "earth"},
			{"one letter", store.Search{Tokens: []string{"t"}, Kinds: all(), Limit: 9}, "n2 n3"},
			{"other letters", store.Search{Tokens: []string{"SEA"}, Kinds: all(), Limit: 9}, ""},
			{"every one", store.Search{Tokens: []string{"sea", "a"}, Kinds: all(), Limit: 9}, "ann"},
			{"every one, by different tokens", store.Search{Tokens: []string{"sail", "seal", "c"}, Kinds: all(), Limit: 9}, "cyd"},
			{"every one, by the same token", store.Search{Tokens: []string{"se", "sea"}, Kinds: all(), Limit: 9}, "ann baltic bob cyd gdynia n3"},
			{"one twice", store.Search{Tokens: []string{"seal", "seal"}, Kinds: all(), Limit: 9}, "bob cyd"},
			{"not every one", store.Search{Tokens: []string{"davos", "zermatt"}, Kinds: all(), Limit: 9}, ""},
			{"no tokens", store.Search{Kinds: all(), Limit: 9}, ""},
			{"the empty one is a prefix of each", store.Search{Tokens: []string{""}, Kinds: kinds("Note"), Limit: 9}, "n1 n2 n3"},
			{"the empty one beside another", store.Search{Tokens: []string{"", "one"}, Kinds: all(), Limit: 9}, "n1"},
		}},
		{"of some kinds, with a condition", []question{
			{"one kind", store.Search{Tokens: []string{"sea"}, Kinds: kinds("Place"), Limit: 9}, "baltic gdynia"},
			{"two kinds", store.Search{Tokens: []string{"sea"}, Kinds: kinds("Person Note Person"), Limit: 9}, "ann bob cyd n3"},
			{"no kind", store.Search{Tokens: []string{"sea"}, Limit: 9}, ""},
			{"unknown kind", store.Search{Tokens: []string{"sea"}, Kinds: kinds("Monster"), Limit: 9}, ""},
			{"key", store.Search{Tokens: []string{"sea"}, Kinds: all(), Where: is("tag", "y"), Limit: 9}, "baltic cyd n3"},
			{"links", store.Search{Tokens: []string{"sea"}, Kinds: all(), Where: some(nil, from("about")), Limit: 9}, "ann bob cyd n3"},
			{"nothing", store.Search{Tokens: []string{"sea"}, Kinds: all(), Where: not(nil), Limit: 9}, ""},
		}},
		{"by id, up to the limit", []question{
			{"some", store.Search{Tokens: []string{"sea"}, Kinds: all(), Limit: 2}, "ann baltic …"},
			{"all but one", store.Search{Tokens: []string{"sea"}, Kinds: all(), Limit: 5}, "ann baltic bob cyd gdynia …"},
			{"just all", store.Search{Tokens: []string{"sea"}, Kinds: all(), Limit: 6}, "ann baltic bob cyd gdynia n3"},
			{"none", store.Search{Tokens: []string{"sea"}, Kinds: all()}, "…"},
			{"none of none", store.Search{Tokens: []string{"mars"}, Kinds: all()}, ""},
			{"no more of the kind", store.Search{Tokens: []string{"sea"}, Kinds: kinds("Place"), Limit: 2}, "baltic gdynia"},
			{"no more that the condition holds for", store.Search{Tokens: []string{"sea"}, Kinds: all(), Where: is("tag", "y"), Limit: 3}, "baltic cyd n3"},
			{"two tokens of one record", store.Search{Tokens: []string{"s"}, Kinds: kinds("Person"), Limit: 2}, "ann bob …"},
		}},
	} {
		list = append(list, behaviour{group.name, func(r *rig) {
			r.draw(world)
			for _, c := range group.cases {
				r.is(c.name+": "+showSearch(c.q), c.want, brief(r.search(c.q)))
			}
		}})
	}
	return append(list,
		behaviour{"takes tokens as they are, whatever they look like", func(r *rig) {
			tokens := []string{
				"c++", "c+", "c", "a*", "a?b", "and", "OR", "NOT", "a:b", "(a)", "[a]", "{a}", "^a", "\"a\"", "'a'", "a\\b", "a/b", "~a", "-a", "+a", "!a", "a&&b", "a||b",
				"%", "_", "a%", "$a", "#a", "<a>", "...", "-", "é", "e\u0301", "ß", "ſ", "İ", "日本", "日", "😀", "😀😀", "\uffee", "\u200b", "a,b", "a=b", "a;b", "a_b", "naïve",
			}
			var changes []store.Change
			for i, t := range tokens {
				changes = append(changes, store.Change{Put: tidy(&store.Record{
					ID: store.ID("t" + itoa(100+i)), Kind: "Note", Body: "{}", Tokens: []string{t, "all"}})})
			}
			r.put(r.changeset(changes))
			for _, t := range tokens {
				r.search(store.Search{Tokens: []string{t}, Kinds: all(), Limit: 99})
				r.search(store.Search{Tokens: []string{"al", t}, Kinds: all(), Limit: 99})
				first := []rune(t)[0]
				r.search(store.Search{Tokens: []string{string(first)}, Kinds: all(), Limit: 99})
			}
			for _, t := range []string{"* OR all", "a* ", "\\", "all~", "a^2", "[a TO z]", "al*", "*", "?", "\"", "(", "/.*/"} {
				r.search(store.Search{Tokens: []string{t}, Kinds: all(), Limit: 99})
			}
		}},
		behaviour{"follows what is written", func(r *rig) {
			r.draw(world)
			for _, c := range []struct{ changes, want string }{
				{"Place moon ~sea ~moon", "ann baltic bob cyd gdynia moon n3"},
				{"Place gdynia in>baltic ~port\nPerson bob ~bob", "ann baltic cyd moon n3"},
				{"- moon", "ann baltic cyd n3"},
			} {
				r.draw(c.changes)
				r.is("Search sea", c.want, brief(r.search(store.Search{Tokens: []string{"sea"}, Kinds: all(), Limit: 9})))
			}
			r.search(store.Search{Tokens: []string{"port"}, Kinds: all(), Limit: 9})
		}},
	)
}
