package storetest

import (
	"strconv"

	"github.com/whoplans/whoplans/graph/store"
)

func itoa(n int) string { return strconv.Itoa(n) }

// refusal is a changeset that is invalid in the world, and its fault. If several records
// may be named, the model knows all of them.
type refusal struct {
	name    string
	changes string
	fault   store.Error
}

func refusals() []behaviour {
	var list []behaviour
	for _, group := range []struct {
		name  string
		cases []refusal
	}{
		{"invalid", []refusal{
			{"no change", "", store.Error{}},
			{"unknown kind", "Monster m", store.Error{ID: "m"}},
			{"kind in other letters", "place p", store.Error{ID: "p"}},
			{"unknown kind among others", "Place p\nMonster m\nPlace q", store.Error{ID: "m"}},
			{"another kind", "Person davos", store.Error{ID: "davos"}},
			{"put twice", "Place p\nPlace q\nPlace p", store.Error{ID: "p"}},
			{"put and deleted", "Note n4\n- n4", store.Error{ID: "n4"}},
			{"deleted and put", "- n4\nNote n4", store.Error{ID: "n4"}},
			{"deleted and put as another kind", "- n4\nPlace n4", store.Error{ID: "n4"}},
			{"deleted twice", "- n4\n- n4", store.Error{ID: "n4"}},
		}},
		{"not found", []refusal{
			{"never there", "- nobody", store.Error{ID: "nobody"}},
			{"in other letters", "- N4", store.Error{ID: "N4"}},
			{"among others", "Place p\n- nobody\n- n4", store.Error{ID: "nobody"}},
		}},
		{"exists", []refusal{
			{"taken by one of its kind", "Place p slug=davos", store.Error{ID: "p", Other: "davos", Name: "slug"}},
			{"taken by one of another kind", "Person p slug=davos", store.Error{ID: "p", Other: "davos", Name: "slug"}},
			{"unique in another kind", "Note n slug=davos", store.Error{ID: "n", Other: "davos", Name: "slug"}},
			{"taken by a note, which does not say unique", "Place p slug=n1", store.Error{ID: "p", Other: "n1", Name: "slug"}},
			{"by notes alone, which do not say unique", "Note n slug=n1", store.Error{ID: "n", Other: "n1", Name: "slug"}},
			{"a former value", "Place p slug=mountains", store.Error{ID: "p", Other: "alps", Name: "slug"}},
			{"as a former value", "Place p slug=p,q,davos", store.Error{ID: "p", Other: "davos", Name: "slug"}},
			{"second value against second", "Person p mail=p@x,bob@y", store.Error{ID: "p", Other: "bob", Name: "mail"}},
			{"by a change", "Person cyd slug=dan in>gdynia", store.Error{ID: "cyd", Other: "dan", Name: "slug"}},
			{"within the changeset", "Place p slug=new\nPlace q slug=new", store.Error{ID: "p", Other: "q", Name: "slug"}},
			{"within the changeset, other kind and place", "Place p slug=p,new\nNote q slug=new", store.Error{ID: "q", Other: "p", Name: "slug"}},
			{"given up by one, taken by two", "Place moon\nPlace p slug=moon\nPlace q slug=moon", store.Error{ID: "p", Other: "q", Name: "slug"}},
		}},
		{"reference", []refusal{
			{"to nothing", "Person p knows>nobody", store.Error{ID: "p", Other: "nobody", Name: "knows"}},
			{"to nothing among others", "Person p knows>ann,bob,nobody", store.Error{ID: "p", Other: "nobody", Name: "knows"}},
			{"to nothing under the second name", "Person p in>alps knows>nobody", store.Error{ID: "p", Other: "nobody", Name: "knows"}},
			{"to an id in other letters", "Person p knows>Ann", store.Error{ID: "p", Other: "Ann", Name: "knows"}},
			{"by a change", "Note n4 about>nobody", store.Error{ID: "n4", Other: "nobody", Name: "about"}},
			{"to one that is deleted with it", "Note n about>n4\n- n4", store.Error{ID: "n", Other: "n4", Name: "about"}},
			{"still referred to", "- moon\n- dan\n- davos\nPerson ann", store.Error{ID: "davos", Other: "n1", Name: "about"}},
			{"still referred to by one that is put as well", "- bob\nPerson ann knows>bob\nPerson cyd\nNote n1\nNote n2", store.Error{ID: "bob", Other: "ann", Name: "knows"}},
			{"still referred to under another name", "- bob\nPerson ann\nPerson cyd\nNote n1\nNote n2 by>bob", store.Error{ID: "bob", Other: "n2", Name: "by"}},
			{"a cycle that is not whole", "Person p knows>q\nPerson q knows>r", store.Error{ID: "q", Other: "r", Name: "knows"}},
		}},
	} {
		sentinel := map[string]error{
			"invalid": store.ErrInvalid, "not found": store.ErrNotFound,
			"exists": store.ErrExists, "reference": store.ErrReference,
		}[group.name]
		list = append(list, behaviour{group.name, func(r *rig) {
			r.draw(world)
			for _, c := range group.cases {
				c.fault.Err = sentinel
				r.refuse(c.name, r.changeset(draw(r, c.changes)), c.fault)
			}
			r.everything()
			r.draw("Place p slug=p in>davos")
			r.everything()
		}})
	}
	return append(list,
		behaviour{"invalid: an empty id", func(r *rig) {
			r.draw("Place a")
			r.refuse("put", r.changeset([]store.Change{{Put: &store.Record{Kind: "Place", Body: "{}"}}}), store.Error{Err: store.ErrInvalid})
			r.refuse("delete", r.changeset([]store.Change{{}}), store.Error{Err: store.ErrInvalid})
			r.everything()
		}},
		behaviour{"invalid: a kind of another schema", func(r *rig) {
			r.draw("Place a")
			r.refuse("put", r.changeset([]store.Change{{Put: &store.Record{ID: "x", Body: "{}"}}}), store.Error{Err: store.ErrInvalid, ID: "x"})
			r.everything()
		}},
		behaviour{"a put wins over a delete in the same change", func(r *rig) {
			r.draw("Place a\nPlace b")
			c := draw(r, "Place b name=B")
			c[0].Delete = "a"
			r.put(r.changeset(c))
			r.everything()
		}},
		behaviour{"slugs are unique even where the schema does not say so", func(r *rig) {
			plain := []store.KeySchema{{Name: "name"}, {Name: "slug"}}
			r = r.fresh(store.Schema{Version: 1, Kinds: []store.KindSchema{{Kind: "Book", Keys: plain}, {Kind: "Film", Keys: plain}}})
			r.draw("Book a slug=a name=A\nFilm b slug=b name=A")
			r.refuse("the same kind", r.changeset(draw(r, "Book c slug=c,a")), store.Error{Err: store.ErrExists, ID: "c", Other: "a", Name: "slug"})
			r.refuse("another kind", r.changeset(draw(r, "Film c slug=a")), store.Error{Err: store.ErrExists, ID: "c", Other: "a", Name: "slug"})
			r.refuse("a kind of the usual schema", r.changeset(draw(r, "Place c")), store.Error{Err: store.ErrInvalid, ID: "c"})
			r.everything()
		}},
		behaviour{"conflict: records at revisions", func(r *rig) {
			r.draw("Place a\nPlace b")
			r.draw("Place b name=B in>a")
			for _, c := range []struct {
				name     string
				requires []store.AtRev
				fault    store.ID // empty if no record is at fault
			}{
				{"as it is", at("a", 1), ""},
				{"older", at("b", 1), "b"},
				{"newer", at("b", 99), "b"},
				{"as it was before", at("a", 0), "a"},
				{"not there", at("c", 0), ""},
				{"not there, but expected", at("c", 1), "c"},
				{"in other letters", at("A", 0), ""},
				{"all as they are", append(at("c", 0), at("b", 2)...), ""},
				{"all but one", append(at("b", 2), at("a", 2)...), "a"},
			} {
				set := r.changeset(draw(r, "Person p"))
				set.Requires.Records = c.requires
				if c.fault == "" {
					r.put(set)
				} else {
					r.refuse(c.name, set, store.Error{Err: store.ErrConflict, ID: c.fault})
				}
			}
			r.everything()
		}},
		behaviour{"requirements are of the state before the changes", func(r *rig) {
			for range 2 {
				c := r.changeset(draw(r, "Place a\nPlace b tag=x"))
				c.Requires.Records = at("a", r.model.rev())
				c.Requires.Counts = []store.CountIs{{Kinds: kinds("Place"), Where: match("tag", store.OpIn, "x"), Count: int(r.model.rev())}}
				r.put(c)
			}
			c := r.changeset(draw(r, "- a"))
			c.Requires.Records = at("a", 2)
			r.put(c)
			c = r.changeset(draw(r, "Place a"))
			c.Requires.Records = at("a", 0)
			r.put(c)
			r.everything()
		}},
		behaviour{"conflict: counts", func(r *rig) {
			r.draw(world)
			near := []store.Hop{{Link: store.Link{Name: "in"}}}
			for _, c := range []struct {
				name string
				is   store.CountIs
				ok   bool
			}{
				{"all of a kind", store.CountIs{Kinds: kinds("Place"), Count: 7}, true},
				{"too few", store.CountIs{Kinds: kinds("Place"), Count: 8}, false},
				{"too many", store.CountIs{Kinds: kinds("Place"), Count: 6}, false},
				{"of two kinds", store.CountIs{Kinds: kinds("Place Note Place"), Count: 11}, true},
				{"of an unknown kind", store.CountIs{Kinds: kinds("Monster"), Count: 0}, true},
				{"of no kind", store.CountIs{Count: 0}, true},
				{"of no kind, more", store.CountIs{Count: 1}, false},
				{"with a condition", store.CountIs{Kinds: all(), Where: match("tag", store.OpIn, "x"), Count: 5}, true},
				{"with a condition, none", store.CountIs{Kinds: all(), Where: match("tag", store.OpIn, "x"), Count: 0}, false},
				{"over links", store.CountIs{Kinds: all(), Where: store.Linked{Hops: near, Where: match("name", store.OpIn, "Earth")}, Count: 2}, true},
				{"over links, else", store.CountIs{Kinds: all(), Where: store.Linked{Hops: near, Where: match("name", store.OpIn, "Earth")}, Count: 1}, false},
			} {
				set := r.changeset(draw(r, "Person p"))
				set.Requires.Counts = []store.CountIs{{Kinds: kinds("Note"), Count: 4}, c.is}
				if c.ok {
					r.put(set)
				} else {
					r.refuse(c.name, set, store.Error{Err: store.ErrConflict})
				}
			}
			r.everything()
		}},
		behaviour{"all or nothing, wherever the fault is", func(r *rig) {
			r.draw(world)
			before := len(r.model.log)
			for _, fault := range []string{"- nobody", "Person p knows>nobody", "Place p slug=davos", "Monster p", "- earth"} {
				for _, text := range []string{
					fault + "\nPlace new name=New in>alps\nPerson dan name=Dan\n- n4",
					"Place new name=New in>alps\nPerson dan name=Dan\n" + fault + "\n- n4",
					"Place new name=New in>alps\nPerson dan name=Dan\n- n4\n" + fault,
				} {
					if _, err := r.write(r.changeset(draw(r, text))); err == nil {
						r.Fatalf("Write(%s) should be refused", text)
					}
				}
				r.everything()
			}
			r.is("commits", itoa(before), itoa(len(r.log(0, 99))))
		}},
		behaviour{"a malformed condition is invalid, wherever it is asked", func(r *rig) {
			r.draw(world)
			for _, w := range malformed() {
				c := r.changeset(draw(r, "Place p"))
				c.Requires.Counts = []store.CountIs{{Kinds: all(), Where: w}}
				r.refuse(showWhere(w), c, store.Error{Err: store.ErrInvalid})

				v, paging := r.view(), store.Paging{Limit: 9}
				_, err := v.Find(r.ctx, store.Query{Kinds: all(), Where: w, Paging: paging})
				r.fails("Find where "+showWhere(w), err, store.ErrInvalid)
				_, err = v.Neighbours(r.ctx, store.NeighboursOf{IDs: ids("ann"), Where: w, Paging: paging})
				r.fails("Neighbours where "+showWhere(w), err, store.ErrInvalid)
				_, err = v.Count(r.ctx, store.Tally{Kinds: all(), Where: w, Limit: 9})
				r.fails("Count where "+showWhere(w), err, store.ErrInvalid)
				_, err = v.Search(r.ctx, store.Search{Tokens: []string{"a"}, Kinds: all(), Where: w, Limit: 9})
				r.fails("Search where "+showWhere(w), err, store.ErrInvalid)
				n := 0
				for rec, err := range v.Stream(r.ctx, w) {
					r.fails("Stream where "+showWhere(w)+" yields "+showRecord(rec), err, store.ErrInvalid)
					n++
				}
				r.is("Stream where "+showWhere(w)+": errors", "1", itoa(n))
			}
			r.everything()
		}},
	)
}

// refuse writes a changeset that must be refused for the given reason, or for another that
// the model finds.
func (r *rig) refuse(name string, c store.Changeset, fault store.Error) {
	r.Helper()
	if faults := r.model.faults(c); !among(faults, &fault) {
		r.Fatalf("%s: the model finds%s\nand not %s", name, showFaults(faults), showError(&fault))
	}
	if _, err := r.write(c); err == nil {
		r.Fatalf("%s: Write(%s) should be refused", name, showChangeset(c))
	}
}

func at(id store.ID, rev store.Rev) []store.AtRev { return []store.AtRev{{ID: id, Rev: rev}} }

// malformed returns conditions that the port does not allow.
func malformed() []store.Where {
	return []store.Where{
		store.Match{Key: "name", Op: store.OpPrefix},
		store.Match{Key: "name", Op: store.OpLess, Values: []string{"a", "b"}},
		store.Match{Key: "name", Op: store.OpMissing, Values: []string{"a"}},
		store.Match{Key: "name", Op: 77, Values: []string{"a"}},
		store.Linked{Quant: 77},
		&store.Match{Key: "name", Values: []string{"a"}},
		store.Not{Where: store.Match{Op: 77, Values: []string{"a"}}},
		store.All{store.KindIn{"Place"}, store.Any{store.IDIn{"ann"}, store.Match{Op: store.OpMore}}},
		store.Any{nil, store.Linked{Where: &store.IDIn{"ann"}}},
	}
}
