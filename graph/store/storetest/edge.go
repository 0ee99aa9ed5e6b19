package storetest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// odd returns strings that stores might fold, trim, reorder or execute. All of them
// differ.
func odd() []string {
	return []string{
		"a", "A", "aa", "ab", "aB", "b", "B", "z", "Z", // case
		"á", "Á", "a\u0301", "ä", "ae", "æ", "e", "é", "E\u0301", "É", "ß", "ss", "ẞ", "ſ", "s", "ﬁ", "fi", // folding, composition
		"i", "I", "ı", "İ", "i\u0307", "ø", "o", "ł", "l", "Ω", "\u2126", "K", "\u212a", "ς", "σ",
		"\u00ff", "\u0100", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\ufb00", "\uffee", "\ufffd", "\uffff", // their order in UTF-16 differs
		"\U00010000", "\U0001f600", "\U0001f600\u200d", "\U0001f1e9\U0001f1ea", "\U0010ffff",
		" ", "  ", "a ", " a", "a  b", "a b", "a\t", "a\n", "a\r\n", "\n", "a\u00a0", "a\u200b", "\u2028", "\ufeff", // white space
		"\x01", "a\x01", "\x1f", "\x7f", "\u0080", "\u202e", // control
		"0", "00", "1", "10", "9", "-1", "1.0", "1e1", "NaN", "null", "NULL", "nil", "true", "2026-01-01", // look like other types
		`'`, `"`, "`", `\`, `\\`, `\n`, `\u0041`, `''`, `"a"`, `a\`, "%", "_", "a%", "a_", "*", "a*", "?", ".", ".*", "[ab]", "^a", "$", "$a", "#", "&", "|", "~", "<", ">", "=", ",", ";", ":", "/", "//", "--", "/*",
		"' OR '1'='1", "'; DROP TABLE records; --", "`}) DETACH DELETE n //", "MATCH (n) RETURN n", "$value", "{id: 1}", "\\' OR true //", "</script>", "%00", "../a",
		"日本", "日本語", "русский", "Русский", "עברית", "हिन्दी", "ไทย",
	}
}

// few returns the most difficult of them.
func few() []string {
	return []string{"a", "A", "a ", "a\u0301", "á", "\uffee", "\U0001f600", "\n", "\x01", `\`, `'"`, "`}) //", "%", "日本"}
}

// letters returns changes that put a record for each odd string, which is its name and
// slug.
func letters() []store.Change {
	var changes []store.Change
	for i, s := range odd() {
		changes = append(changes, store.Change{Put: tidy(&store.Record{
			ID: store.ID("e" + itoa(1000+i)), Kind: "Place", Body: fmt.Sprintf("{\"s\":%q}", s),
			Keys: []store.Key{{Name: "name", Values: []string{s}}, {Name: "slug", Values: []string{s}}, {Name: "tag", Values: []string{"x", s}}},
		})})
	}
	return changes
}

func edges() []behaviour {
	everything := store.Paging{Limit: 1000}
	return []behaviour{
		{"keys are matched byte by byte", func(r *rig) {
			r.put(r.changeset(letters()))
			for _, s := range odd() {
				got := r.find(store.Query{Kinds: all(), Where: is("name", s), Paging: everything})
				r.is("records with the name "+word(s), "1", itoa(len(got.Records)))
				for op := store.OpPrefix; op < store.OpMissing; op++ {
					r.find(store.Query{Kinds: all(), Where: match("name", op, s), Paging: store.Paging{Limit: 3, Total: true}})
				}
			}
			for _, s := range few() {
				r.find(store.Query{Kinds: all(), Where: is("tag", s, s+s), Paging: everything})
				r.find(store.Query{Kinds: all(), Where: not(match("tag", store.OpContains, s)), Paging: everything})
			}
			r.find(store.Query{Kinds: all(), Where: is("name", odd()...), Paging: everything})
		}},
		{"keys are sorted and counted byte by byte", func(r *rig) {
			r.put(r.changeset(letters()))
			for _, desc := range []bool{false, true} {
				sort := store.Sort{Key: "name", Desc: desc}
				r.find(store.Query{Kinds: all(), Paging: store.Paging{Sort: sort, Limit: 1000}})
				for _, s := range odd() {
					r.find(store.Query{Kinds: all(), Paging: store.Paging{Sort: sort, After: place(s, "e1001"), Limit: 3}})
				}
				for _, s := range few() {
					r.find(store.Query{Kinds: all(), Paging: store.Paging{Sort: sort, Before: place(s, "e1001"), Last: true, Limit: 3}})
				}
			}
			r.count(store.Tally{Kinds: all(), By: []store.By{{Key: "name"}}, Limit: 1000})
			r.count(store.Tally{Kinds: all(), By: []store.By{{Key: "tag"}, {Key: "name"}}, Limit: 30})
		}},
		{"unique values are told apart byte by byte", func(r *rig) {
			r.put(r.changeset(letters()))
			for i, s := range odd() {
				p := &store.Record{ID: "p", Kind: "Person", Body: "{}", Keys: []store.Key{{Name: "slug", Values: []string{"q", s}}}}
				r.refuse(word(s), r.changeset([]store.Change{{Put: p}}),
					store.Error{Err: store.ErrExists, ID: "p", Other: store.ID("e" + itoa(1000+i)), Name: "slug"})
			}
			r.everything()
		}},
		{"ids may be any text", func(r *rig) {
			var changes []store.Change
			list := odd()
			for i, s := range list {
				changes = append(changes, store.Change{Put: tidy(&store.Record{
					ID: store.ID(s), Kind: "Person", Body: "{}",
					Links: []store.Links{{Name: "knows", To: []store.ID{store.ID(list[(i+1)%len(list)]), "a", "\U0001f600", "\uffee"}}},
				})})
			}
			r.put(r.changeset(changes))
			r.everything()
			r.get(idList(list)...)
			for _, sort := range []store.Sort{{}, {Key: "name"}} {
				r.find(store.Query{Kinds: all(), Paging: store.Paging{Sort: sort, Limit: 1000}})
			}
			r.neighbours(store.NeighboursOf{IDs: idList(list), Paging: store.Paging{Limit: 4}})
			r.neighbours(store.NeighboursOf{IDs: idList(few()), Hops: hops(from("knows")), Paging: store.Paging{Last: true, Limit: 4, Total: true}})
			r.count(store.Tally{Kinds: all(), By: []store.By{{Path: hops(to("knows"))}}, Limit: 1000})
			for _, s := range few() {
				id := store.ID(s)
				at := store.Position{ID: id}
				r.find(store.Query{Kinds: all(), Paging: store.Paging{After: &at, Limit: 2}})
				r.find(store.Query{Kinds: all(), Where: some(store.IDIn{id}, to("knows")), Paging: everything})
				r.logOf(id, 0, 9)
				if rec := r.model.state[id]; rec != nil {
					again := rec.Clone()
					again.Keys = []store.Key{{Name: "name", Values: []string{s}}}
					c := r.changeset([]store.Change{{Put: again}})
					c.Requires.Records = []store.AtRev{{ID: id, Rev: 1}}
					r.put(c)
				}
			}
			changes = nil
			for _, s := range list {
				changes = append(changes, store.Change{Delete: store.ID(s)})
			}
			r.put(r.changeset(changes))
			r.everything()
		}},
		{"stamps may be any text", func(r *rig) {
			for i, s := range few() {
				for range 2 {
					r.put(store.Changeset{Token: s, Author: s, Reason: s + "\n" + s, Note: s, Changes: draw(r, "Place a name="+itoa(i))})
				}
			}
			r.is("commits", itoa(len(few())), itoa(int(r.model.rev())))
			r.put(store.Changeset{
				Token: strings.Repeat("t", 1000), Author: strings.Repeat("ä", 20_000),
				Reason: strings.Join(odd(), " ") + strings.Repeat("\U0001f600", 10_000),
				Note:   strings.Repeat("n", 20_000), Changes: draw(r, "Place a"),
			})
			r.stamps(1, r.model.rev())
			r.everything()
		}},
		{"bodies are kept byte for byte", func(r *rig) {
			var changes []store.Change
			for i, body := range bodies() {
				changes = append(changes, store.Change{Put: &store.Record{ID: store.ID("b" + itoa(100+i)), Kind: "Note", Body: body}})
			}
			r.put(r.changeset(changes))
			for i, body := range bodies() {
				if got := r.get(store.ID("b" + itoa(100+i)))[0].Body; got != body {
					r.Fatalf("body %d = %s, want %s", i, word(got), word(body))
				}
			}
			r.everything()
		}},
		{"long strings differ at their ends", longStrings},
		{"a record may have many values and tokens", func(r *rig) {
			rec := &store.Record{ID: "a", Kind: "Note", Body: "{}"}
			var values []string
			for i := range 500 {
				values = append(values, "v"+itoa(i))
				rec.Tokens = append(rec.Tokens, "t"+itoa(i))
			}
			rec.Keys = []store.Key{{Name: "rank", Values: values}, {Name: "slug", Values: slices.Clone(values)}}
			r.put(r.changeset([]store.Change{{Put: tidy(rec)}}))
			r.draw("Note b rank=v1 slug=w ~t499")
			r.refuse("the last value", r.changeset(draw(r, "Note b slug=v499")), store.Error{Err: store.ErrExists, ID: "b", Other: "a", Name: "slug"})
			r.find(store.Query{Kinds: all(), Where: match("rank", store.OpMore, "v498"), Paging: store.Paging{Limit: 9, Sort: store.Sort{Key: "rank"}}})
			r.search(store.Search{Tokens: []string{"t499", "t1"}, Kinds: all(), Limit: 9})
			r.count(store.Tally{Kinds: all(), By: []store.By{{Key: "rank"}}, Limit: 1000})
			r.draw("Note a")
			r.draw("Note b rank=v1 slug=v7,v8")
			r.everything()
		}},
		{"a record may refer to, and be referred to by, a thousand", func(r *rig) {
			const n = 1000
			var changes []store.Change
			hub := &store.Record{ID: "hub", Kind: "Note", Body: "{}", Links: []store.Links{{Name: "about"}}}
			for i := range n {
				id := store.ID("p" + itoa(10_000+i))
				hub.Links[0].To = append(hub.Links[0].To, id, id+"n")
				changes = append(changes,
					store.Change{Put: &store.Record{ID: id, Kind: "Place", Body: "{}"}},
					store.Change{Put: &store.Record{ID: id + "n", Kind: "Note", Body: "{}", Links: []store.Links{{Name: "about", To: []store.ID{"hub"}}}}})
			}
			r.put(r.changeset(append(changes, store.Change{Put: tidy(hub)})))
			for _, h := range [][]store.Hop{nil, hops(to("about")), hops(from("about")), hops(of("Person", to("about")))} {
				r.neighbours(store.NeighboursOf{IDs: ids("hub p10007 p10007n"), Hops: h, Paging: store.Paging{Limit: 3000, Total: true}})
				r.neighbours(store.NeighboursOf{IDs: ids("hub"), Hops: h, Where: store.KindIn{"Note"}, Paging: store.Paging{After: &store.Position{ID: "p10500"}, Limit: 5, Total: true}})
			}
			r.count(store.Tally{Kinds: kinds("Note"), Where: store.IDIn{"hub"}, By: []store.By{{Path: hops(to("about"))}}, Limit: 3000})
			r.count(store.Tally{Kinds: kinds("Note"), Where: store.IDIn{"hub"}, By: []store.By{{Path: hops(from("about"))}}, Limit: 10})
			r.refuse("still referred to", r.changeset(draw(r, "- p10999")), store.Error{Err: store.ErrReference, ID: "p10999", Other: "hub", Name: "about"})
			r.draw("Note hub about>p10001,p10999n")
			r.neighbours(store.NeighboursOf{IDs: ids("hub p10999"), Paging: store.Paging{Limit: 3000, Total: true}})
			r.draw("- p10999")
			r.everything()
		}},
		{"conditions may be deep and wide", func(r *rig) {
			r.draw(world)
			var deep, wide, linked store.Where = is("tag", "x"), store.Any{}, nil
			for i := range 30 {
				deep = not(store.All{deep, store.Any{not(nil), is("tag", "x", "y", itoa(i))}})
			}
			for i := range 100 {
				wide = append(wide.(store.Any), store.All{is("tag", "x"), match("name", store.OpPrefix, string(rune('A'+i)))})
			}
			for range 6 {
				linked = some(linked, to("in"), to("knows"), from("about"))
			}
			for _, w := range []store.Where{deep, wide, linked} {
				r.find(store.Query{Kinds: all(), Where: w, Paging: everything})
				r.neighbours(store.NeighboursOf{IDs: ids("ann cyd davos"), Where: w, Paging: everything})
			}
		}},
		{"a changeset may have thousands of changes", func(r *rig) {
			const n = 5000
			r.put(r.changeset(many(n)))
			r.find(store.Query{Kinds: all(), Where: is("rank", "42"), Paging: store.Paging{Sort: store.Sort{Key: "slug", Desc: true}, Limit: 20, Total: true}})
			r.count(store.Tally{Kinds: all(), By: []store.By{{Key: "rank"}}, Limit: 1000})
			r.search(store.Search{Tokens: []string{"m1000"}, Kinds: all(), Limit: 2000})
			var list []store.ID
			for i, c := range many(n) {
				if i%2 == 0 {
					list = append(list, c.Put.ID)
				}
			}
			r.get(list...)
			r.find(store.Query{Kinds: all(), Where: store.IDIn(list), Paging: store.Paging{Last: true, Limit: 5, Total: true}})
			r.neighbours(store.NeighboursOf{IDs: list[:1000], Hops: hops(to("about")), Paging: store.Paging{Limit: 5}})
			bad := append(many(n), store.Change{Put: &store.Record{ID: "last", Kind: "Note", Body: "{}", Keys: []store.Key{{Name: "slug", Values: []string{"m100000"}}}}})
			r.refuse("the last of many", r.changeset(bad), store.Error{Err: store.ErrExists, ID: "last", Other: "m100000", Name: "slug"})
			changes := many(n)
			for i := 64; i < n; i *= 2 { // where chunks of stores may end
				r.put(r.changeset([]store.Change{{Delete: changes[i-1].Put.ID}, {Put: &store.Record{ID: changes[i].Put.ID, Kind: "Note", Body: "{}"}}}))
				r.put(r.changeset([]store.Change{{Put: &store.Record{ID: changes[i-1].Put.ID + "b", Kind: "Note", Body: "{}"}}, {Delete: changes[i].Put.ID}}))
			}
			r.find(store.Query{Kinds: all(), Paging: store.Paging{Sort: store.Sort{Key: "rank"}, After: place("9", ""), Limit: n, Total: true}})
			r.everything()
			r.put(r.changeset(many(n)))
			for i := range changes {
				if i%2 == 1 {
					changes[i] = store.Change{Delete: changes[i].Put.ID}
				}
			}
			r.put(r.changeset(changes))
			r.logOf("m100001", 0, 9)
			r.everything()
		}},
	}
}

// bodies returns JSON objects that change if they are parsed and written again.
func bodies() []string {
	return []string{
		`{}`,
		` { "b" : 1 ,` + "\n\t" + `"a" : [ ] } ` + "\n",
		`{"a":1.10,"b":1e400,"c":12345678901234567890123456789,"d":-0,"e":0.10e-07,"f":9007199254740993}`,
		`{"a":1,"a":2}`,
		`{"a":"\u00e9\ud83d\ude00\/\u003c","b":"é😀/<>&` + "\u2028" + `"}`,
		`{"a":"e` + "\u0301" + `","b":"` + "\u00e9" + `"}`,
		`{"":"","$a":"$b","a.b":"` + "`" + `','"}`,
		`{"a":` + strings.Repeat(`[`, 500) + strings.Repeat(`]`, 500) + `}`,
		strings.Repeat(`{"a":`, 500) + `true` + strings.Repeat(`}`, 500),
		`{"a":"` + strings.Repeat("0123456789", 40_000) + `"}`,
		`{"a":"` + strings.Repeat("\U0001f600é", 10_000) + `"}`,
	}
}

// longStrings uses values of 40 KB, and ids, tokens and words of 1 KB, that differ only in
// their last characters.
func longStrings(r *rig) {
	long := strings.Repeat("long ", 8_000)
	id := strings.Repeat("i", 990)
	token := strings.Repeat("wörd", 200)
	var changes []store.Change
	for i, end := range []string{"", "b", "a", "B", "ab", "\uffee", "\U00010000"} {
		rec := &store.Record{
			ID: store.ID(id + itoa(i)), Kind: "Person", Body: "{}",
			Keys: []store.Key{
				{Name: "born", Values: []string{"x", long + end}},
				{Name: "mail", Values: []string{end + "@", long + end}},
				{Name: "name", Values: []string{long + end}},
				{Name: "tag", Values: []string{end + long, long + end}},
			},
			Tokens: []string{"short", token + end},
		}
		rec.Keys[3].Values = slices.Compact(rec.Keys[3].Values)
		if i > 0 {
			rec.Links = []store.Links{{Name: "knows", To: []store.ID{store.ID(id + itoa(i-1))}}}
		}
		changes = append(changes, store.Change{Put: tidy(rec)})
	}
	r.put(r.changeset(changes))
	first := store.ID(id + "0")
	for _, desc := range []bool{false, true} {
		sort := store.Sort{Key: "name", Desc: desc}
		r.find(store.Query{Kinds: all(), Paging: store.Paging{Sort: sort, Limit: 9}})
		r.find(store.Query{Kinds: all(), Paging: store.Paging{Sort: sort, After: place(long+"a", first), Limit: 9}})
		r.find(store.Query{Kinds: all(), Paging: store.Paging{Sort: sort, Before: place(long+"b", first), Last: true, Limit: 2}})
	}
	for _, key := range []string{"born", "name", "tag"} {
		for _, s := range []string{long, long + "a", long + "b", long + "c", "long", "a" + long} {
			for op := range store.OpMissing {
				r.find(store.Query{Kinds: all(), Where: match(key, op, s), Paging: store.Paging{Limit: 9, Total: true}})
			}
		}
	}
	r.find(store.Query{Kinds: all(), Where: match("name", store.OpContains, "g a"), Paging: store.Paging{Limit: 9}})
	r.count(store.Tally{Kinds: all(), By: []store.By{{Key: "name"}, {Key: "tag"}}, Limit: 99})
	for _, s := range []string{token[:999], token, token + "a", token + "ab", token + "c", "wö"} {
		r.search(store.Search{Tokens: []string{s}, Kinds: all(), Limit: 9})
	}
	r.neighbours(store.NeighboursOf{IDs: []store.ID{first, store.ID(id + "3"), store.ID(id)}, Paging: store.Paging{Limit: 9}})
	p := &store.Record{ID: "p", Kind: "Person", Body: "{}", Keys: []store.Key{{Name: "mail", Values: []string{long + "a"}}}}
	r.refuse("a long value", r.changeset([]store.Change{{Put: p}}),
		store.Error{Err: store.ErrExists, ID: "p", Other: store.ID(id + "2"), Name: "mail"})
	p = &store.Record{ID: "p", Kind: "Person", Body: "{}", Keys: []store.Key{{Name: "mail", Values: []string{long + "c"}}}}
	r.put(r.changeset([]store.Change{{Put: p}}))
	r.everything()
}
