package storetest

import (
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

func writes() []behaviour {
	return []behaviour{
		{"revisions have no gaps", func(r *rig) {
			for i := range store.Rev(5) {
				if c := r.draw("Place a\nPlace b"); c.Rev != i+1 {
					r.Fatalf("revision %d, want %d", c.Rev, i+1)
				}
				if _, err := r.write(r.changeset(draw(r, "- nobody"))); err == nil {
					r.Fatal("a refused change is expected here")
				}
			}
			r.everything()
		}},
		{"sets the revision of each record it changes and of no other", func(r *rig) {
			r.draw("Place a\nPlace b")
			r.draw("Place b\nPlace c")
			r.draw("Place a name=A")
			r.is("revisions", "a@3 b@2 c@2", revs(r.get(ids("a b c")...)))
		}},
		{"ignores the revision of a record that is put", func(r *rig) {
			r.draw("Place a")
			changes := draw(r, "Place a\nPlace b")
			changes[0].Put.Rev, changes[1].Put.Rev = 77, 88
			r.put(r.changeset(changes))
			r.is("revisions", "a@2 b@2", revs(r.get(ids("a b")...)))
		}},
		{"a put replaces the whole record", func(r *rig) {
			r.draw(world)
			r.draw("Person ann in>alps")
			r.get("ann")
			r.is("who knows", "cyd", brief(r.neighbours(store.NeighboursOf{
				IDs: ids("bob"), Hops: []store.Hop{{Link: store.Link{Name: "knows"}, Reverse: true}}, Paging: store.Paging{Limit: 9}})[0]))
			r.is("named", "", brief(r.find(store.Query{Kinds: all(), Where: match("name", store.OpIn, "Ann"), Paging: store.Paging{Limit: 9}})))
			r.is("found", "", brief(r.search(store.Search{Tokens: []string{"ann"}, Kinds: all(), Limit: 9})))
			r.draw("Person eve slug=ann mail=ann@x")
			r.everything()
		}},
		{"a put of what is there is a change", func(r *rig) {
			r.draw("Place a name=A")
			r.draw("Place a name=A")
			r.is("revisions", "a@2", revs(r.get("a")))
			r.everything()
		}},
		{"a deleted record is gone", func(r *rig) {
			r.draw(world)
			r.draw("- n1\n- n2")
			r.is("Get", "nil nil ann", briefIDs(r.get(ids("n1 n2 ann")...)))
			r.is("notes", "n3 n4", brief(r.find(store.Query{Kinds: kinds("Note"), Paging: store.Paging{Limit: 9}})))
			r.is("around ann", "bob davos n3", brief(r.neighbours(store.NeighboursOf{IDs: ids("ann"), Paging: store.Paging{Limit: 9}})[0]))
			r.is("search", "", brief(r.search(store.Search{Tokens: []string{"one"}, Kinds: all(), Limit: 9})))
			r.draw("Note n5 slug=n1")
			r.everything()
		}},
		{"a deleted record can be put again later", func(r *rig) {
			r.draw("Place a slug=a name=A ~a\nPlace b in>a")
			r.draw("- a\nPlace b")
			r.draw("Place a slug=a name=A ~a\nPlace b in>a")
			r.draw("- b\n- a")
			r.draw("Place a slug=a2 name=B ~b")
			r.get(ids("a b")...)
			r.is("revisions", "a@5", revs(r.get("a")))
			r.everything()
		}},
		{"references within a changeset are fine, in any order, cycles too", func(r *rig) {
			r.draw("Person a knows>b\nPerson b knows>c,d\nPerson c knows>a,c\nPerson d")
			r.draw("- a\n- b\n- c\n- d")
			r.everything()
		}},
		{"a record can go with what refers to it, in any order", func(r *rig) {
			r.draw("Place a\nPlace b in>a\nPlace c in>b\nPlace d in>c")
			r.draw("- c\n- d")
			r.draw("- a\nPlace b")
			r.draw("- b")
			r.everything()
		}},
		{"unique values can change hands within a changeset", func(r *rig) {
			r.draw("Person a slug=a,former mail=x\nPerson b slug=b mail=y\nPlace c slug=c")
			r.draw("Person a slug=b mail=y\nPerson b slug=former,a mail=x\nPlace c")
			r.draw("- a\nPlace d slug=b\nNote n slug=c")
			r.everything()
		}},
		{"many may share a value that is not unique", func(r *rig) {
			r.draw("Place a name=A tag=x\nPlace b name=A tag=x\nPerson c name=A tag=x,x2")
			r.everything()
		}},
		{"a token written twice is one commit", func(r *rig) {
			c := r.changeset(draw(r, "Place a name=A"))
			c.Token = "one"
			first := r.put(c)
			r.draw("Place a name=B\nPlace b in>a")
			again := r.changeset(draw(r, "Place a name=A"))
			again.Token = "one"
			r.same("a token written again", showCommit(first), showCommit(r.put(again)))
			r.everything()
		}},
		{"a token is looked up before anything is checked", func(r *rig) {
			c := r.changeset(draw(r, "Place a name=A"))
			c.Token = "one"
			r.put(c)
			r.draw("- a")
			for _, text := range []string{"", "- a", "- nobody", "Person b knows>nobody", "Monster m", "Place b\nPlace b"} {
				r.put(store.Changeset{Token: "one", Author: "other", Changes: draw(r, text)})
			}
			c = r.changeset(draw(r, "Place b"))
			c.Token = "one"
			c.Requires.Records = []store.AtRev{{ID: "a", Rev: 99}}
			c.Requires.Counts = []store.CountIs{{Count: 99}}
			r.put(c)
			r.everything()
		}},
		{"a token of a refused changeset is still good", func(r *rig) {
			c := r.changeset(draw(r, "Person a knows>b"))
			c.Token = "one"
			if _, err := r.write(c); err == nil {
				r.Fatal("a refused change is expected here")
			}
			c = r.changeset(draw(r, "Person b"))
			c.Token = "one"
			r.put(c)
			r.everything()
		}},
		{"tokens are told apart byte by byte, and none is no token", func(r *rig) {
			for _, token := range []string{"", "", "one", "One", "one ", "ône", " "} {
				c := r.changeset(draw(r, "Place a"))
				c.Token = token
				r.put(c)
			}
			if r.model.rev() != 7 {
				r.Fatalf("the model is at revision %d, want 7", r.model.rev())
			}
			r.everything()
		}},
		{"keeps time to the microsecond, in UTC", func(r *rig) {
			east := time.FixedZone("east", 5*3600+1800)
			for _, at := range []time.Time{
				{},
				time.Date(1850, 1, 2, 3, 4, 5, 999_999_999, time.UTC),
				time.Date(1969, 12, 31, 23, 59, 59, 1_999, time.UTC),
				time.Date(2026, 3, 29, 1, 30, 0, 123_456_789, east),
				time.Date(9999, 12, 31, 23, 59, 59, 999_999_999, time.UTC),
				time.Now(),
			} {
				r.put(store.Changeset{Time: at, Changes: draw(r, "Place a")})
			}
			r.stamps(1, 2, 3, 4, 5, 6)
			r.logOf("a", 0, 9)
			r.everything()
		}},
		{"author and reason may be empty", func(r *rig) {
			r.put(store.Changeset{Changes: draw(r, "Place a")})
			r.everything()
		}},
	}
}

// revs shows the revisions of records.
func revs(list []*store.Record) string {
	var shown string
	for i, r := range list {
		if i > 0 {
			shown += " "
		}
		shown += string(r.ID) + "@" + itoa(int(r.Rev))
	}
	return shown
}
