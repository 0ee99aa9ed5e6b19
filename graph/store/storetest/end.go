package storetest

import (
	"context"
	"fmt"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// call is a call of a store or a reader that succeeds unless its context ends early.
type call struct {
	name string
	call func(context.Context) error
}

// calls returns calls of all methods of the store that take a context, except Watch.
func (r *rig) calls() []call {
	calls := []call{
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
	if p, ok := r.store.(store.Prober); ok {
		calls = append(calls, call{"Writable", p.Writable})
	}
	return calls
}

// readings returns calls of all methods of a reader that take a context, in the world.
// They return an error if the answer is wrong.
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

// fuse is a context that ends when it has been looked at a number of times, in the middle
// of a call.
type fuse struct {
	context.Context
	mu   sync.Mutex
	left int // guarded by mu
	done chan struct{}
}

func newFuse(ctx context.Context, looks int) *fuse {
	return &fuse{Context: ctx, left: looks, done: make(chan struct{})}
}

func (f *fuse) Done() <-chan struct{} { return f.done }

func (f *fuse) Err() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.left--; f.left == -1 {
		close(f.done)
	}
	if f.left < 0 {
		return context.Canceled
	}
	return f.Context.Err()
}

// cutShort calls what takes long, on many records, with contexts that end later each time.
func cutShort(r *rig) {
	hub := &store.Record{ID: "hub", Kind: "Note", Body: "{}", Links: []store.Links{{Name: "about"}}}
	changes := many(2000)
	for _, c := range changes {
		hub.Links[0].To = append(hub.Links[0].To, c.Put.ID)
	}
	r.put(r.changeset(append(changes, store.Change{Put: hub})))

	w := not(store.Any{match("slug", store.OpContains, "77"), match("rank", store.OpContains, "3")})
	query := store.Query{Kinds: all(), Where: w, Paging: store.Paging{Sort: store.Sort{Key: "rank"}, Limit: 2000, Total: true}}
	near := store.NeighboursOf{IDs: ids("hub"), Where: w, Paging: store.Paging{Limit: 2000, Total: true}}
	tally := store.Tally{Kinds: all(), Where: w, By: []store.By{{Key: "rank"}}, Limit: 99}
	search := store.Search{Tokens: []string{"m1"}, Kinds: all(), Where: w, Limit: 5000}
	v := r.view()
	for _, c := range []struct {
		name string
		want []string
		ask  func(context.Context) ([]string, error)
	}{
		{showQuery(query), showPage(r.find(query)), func(ctx context.Context) ([]string, error) {
			p, err := v.Find(ctx, query)
			return showPage(p), err
		}},
		{showNeighboursOf(near), showPages(r.neighbours(near)), func(ctx context.Context) ([]string, error) {
			p, err := v.Neighbours(ctx, near)
			return showPages(p), err
		}},
		{showTally(tally), showGroups(r.count(tally)), func(ctx context.Context) ([]string, error) {
			g, err := v.Count(ctx, tally)
			return showGroups(g), err
		}},
		{showSearch(search), showPage(r.search(search)), func(ctx context.Context) ([]string, error) {
			p, err := v.Search(ctx, search)
			return showPage(p), err
		}},
		{"Stream where " + showWhere(w), showRecords(r.stream(w)), func(ctx context.Context) (list []string, err error) {
			for rec, failed := range v.Stream(ctx, w) {
				if err = failed; err == nil {
					list = append(list, showRecord(rec))
				}
			}
			return list, err
		}},
	} {
		for looks := 0; looks < 30; looks += 1 + looks/4 {
			call := fmt.Sprintf("with a context that is done after %d looks, %s", looks, c.name)
			got, err := c.ask(newFuse(r.ctx, looks))
			if err != nil {
				r.fails(call, err, context.Canceled)
			} else {
				r.same(call, c.want, got)
			}
		}
	}
	r.cutWrites(store.CountIs{Kinds: all(), Where: w, Count: len(r.model.state.matching(all(), w))})
}

// cutWrites writes with contexts that end later each time, and writes once more with the
// same token. There must be one commit of each.
func (r *rig) cutWrites(requires store.CountIs) {
	tokens := 0
	for looks := 0; looks < 30; looks += 1 + looks/4 {
		c := r.changeset(draw(r, "Place a\nPlace b in>a"))
		c.Token, c.Requires.Counts = itoa(looks), []store.CountIs{requires}
		requires.Count += 2 * (1 - min(tokens, 1)) // the condition holds for the two records that the first write adds
		if _, err := r.store.Write(newFuse(r.ctx, looks), c); err != nil {
			r.fails(fmt.Sprintf("with a context that is done after %d looks, Write", looks), err, context.Canceled)
		}
		again := r.changeset(draw(r, "Place a\nPlace b in>a"))
		again.Token = c.Token
		if _, err := r.store.Write(r.ctx, again); err != nil {
			r.Fatalf("Write again, after %d looks: %v", looks, err)
		}
		tokens++
	}
	r.adoptLog()
	r.is("commits after the first", itoa(tokens), itoa(int(r.model.rev())-1))
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
		{"a context that is done midway brings an error or the whole answer", cutShort},
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
