package storetest

import (
	"github.com/whoplans/whoplans/graph/store"
)

// story writes seven commits with all kinds of changes.
func (r *rig) story() {
	r.Helper()
	r.draw("Place a slug=a name=A ~a\nPlace b")
	r.draw("Place b in>a")
	r.draw("Place c in>a,b {\"n\":1}\nPlace a slug=z,a name=Z ~z\nNote n about>c")
	r.draw("- n\n- c")
	r.draw("Place d\nPlace b")
	r.draw("- a")
	r.draw("Place a in>d\nPlace c in>a")
}

func logs() []behaviour {
	return []behaviour{
		{"of the empty store is empty", func(r *rig) {
			r.log(0, 10)
			r.log(5, 10)
			r.logOf("a", 0, 10)
			r.logOf("a", 7, 10)
			r.stamps()
			r.stamps(0, 1)
		}},
		{"gives the commits after a revision, oldest first, at most so many", func(r *rig) {
			r.story()
			for after := store.Rev(0); after < 10; after++ {
				for _, limit := range []int{0, 1, 2, 6, 7, 8, 1000} {
					r.log(after, limit)
				}
			}
			r.log(1<<63, 3)
		}},
		{"keeps the order of changes within a commit", func(r *rig) {
			r.draw("Place z\nPlace m in>a\nPlace a\nPlace y")
			r.draw("Place b\n- m\nPlace a\n- y\nPlace z")
			for _, c := range r.log(0, 9) {
				var order string
				for _, ch := range c.Changes {
					order += string(ch.Record().ID)
				}
				r.is("order of commit "+itoa(int(c.Rev)), map[store.Rev]string{1: "zmay", 2: "bmayz"}[c.Rev], order)
			}
		}},
		{"of a record gives its changes alone, newest first", func(r *rig) {
			r.story()
			for _, id := range ids("a b c d n nobody A") {
				for before := store.Rev(0); before < 10; before++ {
					for _, limit := range []int{0, 1, 2, 7} {
						r.logOf(id, before, limit)
					}
				}
			}
			commits := r.logOf("a", 0, 99)
			r.is("commits of a", "4", itoa(len(commits)))
			r.is("changes of a in its second", "1", itoa(len(commits[2].Changes)))
		}},
		{"of a record pages backwards", func(r *rig) {
			r.story()
			var revs string
			before := store.Rev(0)
			for range 9 {
				commits := r.logOf("b", before, 1)
				if len(commits) == 0 {
					break
				}
				before = commits[0].Rev
				revs += itoa(int(before)) + " "
			}
			r.is("revisions of b", "5 2 1 ", revs)
		}},
		{"stamps come in the order they are asked for", func(r *rig) {
			r.story()
			c := r.changeset(draw(r, "Place e"))
			c.Token = "token"
			r.put(c)
			r.stamps(8, 3, 1, 3, 99, 0, 2)
			r.stamps(1 << 63)
			r.stamps()
			for i, s := range r.stamps(9, 0) {
				if s != (store.Stamp{}) {
					r.Fatalf("stamp %d of revisions that do not exist = %v, want zero", i, s)
				}
			}
		}},
		{"images stay as they were", func(r *rig) {
			r.story()
			before := showCommits(r.log(0, 99))
			r.draw("Place a name=Other\nPlace c\nPlace b\nPlace d")
			r.draw("- a\n- b\n- c\n- d")
			r.same("Log(0, 7)", before, showCommits(r.log(0, 7)))
			r.everything()
		}},
		{"replayed is the state", func(r *rig) {
			r.story()
			state := map[store.ID]*store.Record{}
			for _, c := range r.log(0, 99) {
				for _, ch := range c.Changes {
					if ch.Before != nil {
						if was := showRecord(state[ch.Before.ID]); was != showRecord(ch.Before) {
							r.Fatalf("commit %d changes %s, but the commits before left %s", c.Rev, showRecord(ch.Before), was)
						}
						delete(state, ch.Before.ID)
					}
					if ch.After != nil {
						state[ch.After.ID] = ch.After
					}
				}
			}
			for _, rec := range r.stream(nil) {
				r.is("replayed", showRecord(rec), showRecord(state[rec.ID]))
				delete(state, rec.ID)
			}
			r.is("records that only the log has", "0", itoa(len(state)))
		}},
	}
}
