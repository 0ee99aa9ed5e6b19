package storetest

import (
	"context"
	"fmt"

	"github.com/whoplans/whoplans/graph/store"
)

// call is a call of a store or a reader that works, unless it ends early.
type call struct {
	name string
	call func(context.Context) error
}

// calls are calls of all methods of the store that take a context but Watch.
func (r *rig) calls() []call {
	return []call{
		{"View", func(ctx context.Context) error { _, err := r.store.View(ctx, 0); return err }},
		{"Write", func(ctx context.Context) error {
			c := r.changeset(draw(r, "Place early"))
			c.Token = "early"
			_, err := r.store.Write(ctx, c)
			return err
		}},
		{"Log", func(ctx context.Context) error { _, err := r.store.Log(ctx, 0, 9); return err }},
		{"LogOf", func(ctx context.Context) error { _, err := r.store.LogOf(ctx, "ann", 0, 9); return err }},
		{"Stamps", func(ctx context.Context) error { _, err := r.store.Stamps(ctx, []store.Rev{1}); return err }},
	}
}

// readings are calls of all methods of a reader that take a context, in the
// world. An answer that is not right is an error.
func (r *rig) readings(v store.Reader) []call {
	paging := store.Paging{Limit: 99}
	answer := func(want, got string, err error) error {
		if err == nil && got != want {
			return fmt.Errorf("the answer is %s, want %s", got, want)
		}
		return err
	}
	return []call{
		{"Settled", func(ctx context.Context) error { _, err := v.Settled(ctx); return err }},
		{"Get", func(ctx context.Context) error {
			list, err := v.Get(ctx, ids("ann nobody"))
			return answer("ann nil", briefIDs(list), err)
		}},
		{"Find", func(ctx context.Context) error {
			p, err := v.Find(ctx, store.Query{Kinds: kinds("Note"), Paging: paging})
			return answer("n1 n2 n3 n4", brief(p), err)
		}},
		{"Neighbours", func(ctx context.Context) error {
			list, err := v.Neighbours(ctx, store.NeighboursOf{IDs: ids("ann n4"), Paging: paging})
			return answer("bob davos n1 n2 n3 | ", briefs(list), err)
		}},
		{"Count", func(ctx context.Context) error {
			g, err := v.Count(ctx, store.Tally{Kinds: kinds("Note"), Limit: 9})
			return answer(":4", briefGroups(g), err)
		}},
		{"Search", func(ctx context.Context) error {
			p, err := v.Search(ctx, store.Search{Tokens: []string{"sea"}, Kinds: kinds("Note"), Limit: 9})
			return answer("n3", brief(p), err)
		}},
		{"Stream", func(ctx context.Context) error {
			var list []*store.Record
			for rec, err := range v.Stream(ctx, store.KindIn{"Note"}) {
				if err != nil {
					return err
				}
				list = append(list, rec)
			}
			return answer("n1 n2 n3 n4", briefIDs(list), nil)
		}},
	}
}

func ends() []behaviour {
	return []behaviour{
		{"every method ends when its context is done", func(r *rig) {
			r.draw(world)
			cancelled, cancel := context.WithCancel(r.ctx)
			cancel()
			late, cancel := context.WithTimeout(r.ctx, 0)
			defer cancel()
			for _, c := range append(r.calls(), r.readings(r.view())...) {
				r.fails(c.name+" with a context that is cancelled", c.call(cancelled), context.Canceled)
				r.fails(c.name+" with a deadline that has passed", c.call(late), context.DeadlineExceeded)
			}
			r.everything()
			for _, c := range r.readings(r.view()) {
				r.ok(c.name+" after one that ended early", c.call(r.ctx))
			}
			c := r.changeset(draw(r, "Place later"))
			c.Token = "early"
			r.put(c)
		}},
		{"a closed store says so", func(r *rig) {
			r.draw(world)
			v := r.view()
			r.ok("Close", r.store.Close())
			for range 2 {
				for _, c := range r.calls() {
					r.fails(c.name+" after Close", c.call(r.ctx), store.ErrClosed)
				}
				for _, c := range r.readings(v) {
					if err := c.call(r.ctx); err != nil {
						r.fails(c.name+" of a reader from before Close", err, store.ErrClosed)
					}
				}
				if rev := v.Rev(); rev != 1 {
					r.Fatalf("Rev() of a reader after Close = %d, want 1", rev)
				}
				r.fails("Close after Close", r.store.Close(), store.ErrClosed)
			}
		}},
		{"an empty store can be closed", func(r *rig) {
			r.ok("Close", r.store.Close())
			_, err := r.store.View(r.ctx, 0)
			r.fails("View after Close", err, store.ErrClosed)
		}},
	}
}
