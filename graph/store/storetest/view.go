package storetest

import (
	"math"

	"github.com/whoplans/whoplans/graph/store"
)

func views() []behaviour {
	return []behaviour{
		{"the empty store is at revision 0", func(r *rig) {
			if rev := r.viewAt(0).Rev(); rev != 0 {
				r.Fatalf("View(0).Rev() = %d, want 0", rev)
			}
			r.everything()
		}},
		{"sees what was written before", func(r *rig) {
			for range 3 {
				c := r.draw("Place a")
				v := r.viewAt(c.Rev)
				if v.Rev() != c.Rev {
					r.Fatalf("View(%d).Rev() = %d", c.Rev, v.Rev())
				}
				r.get("a")
			}
		}},
		{"may be later than asked for", func(r *rig) {
			r.draw("Place a")
			r.draw("Place b")
			if v := r.viewAt(1); v.Rev() != 2 {
				r.Fatalf("View(1).Rev() = %d after two commits, want 2", v.Rev())
			}
		}},
		{"of a revision that cannot have been reached is a conflict", func(r *rig) {
			for range 2 {
				for _, rev := range []store.Rev{r.model.rev() + 1, 1000, math.MaxInt64, math.MaxUint64} {
					_, err := r.store.View(r.ctx, rev)
					r.fails("View of the future", err, store.ErrConflict)
				}
				r.draw("Place a")
			}
		}},
		{"stays or says that it did not", func(r *rig) {
			r.draw(world)
			q := store.Query{Kinds: all(), Paging: store.Paging{Limit: 100}}
			v := r.viewAt(1)
			before, err := v.Find(r.ctx, q)
			r.ok("Find", err)
			r.draw("Place a\nPlace mars\n- n4")
			after, err := v.Find(r.ctx, q)
			r.ok("Find", err)
			settled, err := v.Settled(r.ctx)
			r.ok("Settled", err)
			if v.Rev() != 1 {
				r.Fatalf("Rev() of a view of 1 = %d after a commit", v.Rev())
			}
			if settled {
				r.same("Find again in a view that says it is settled", showPage(before), showPage(after))
			} else {
				r.same("Find again in a view that says it is not settled", showPage(r.model.state.find(q)), showPage(after))
			}
		}},
		{"has a state that only commits change", func(r *rig) {
			seen := map[store.State]bool{}
			for rev := store.Rev(1); rev <= 3; rev++ {
				r.draw("Place a")
				state := r.viewAt(rev).State()
				if again := r.viewAt(rev).State(); again != state || state.Rev != rev {
					r.Fatalf("two views of revision %d have the states %+v and %+v", rev, state, again)
				}
				if seen[state] {
					r.Fatalf("the state %+v is that of an earlier revision, too", state)
				}
				seen[state] = true
			}
		}},
		{"is settled while nothing is written", func(r *rig) {
			r.settled()
			r.draw(world)
			r.settled()
			r.stream(nil)
			r.settled()
		}},
	}
}
