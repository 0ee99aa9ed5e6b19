package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// watcher is a watch in a goroutine, which ends with the test at the latest.
type watcher struct {
	rig    *rig
	cancel context.CancelFunc
	got    chan store.Commit
	done   chan error // receives the error with which the watch ends
}

func (r *rig) watch(after store.Rev) *watcher {
	ctx, cancel := context.WithCancel(r.ctx)
	w := &watcher{rig: r, cancel: cancel, got: make(chan store.Commit), done: make(chan error, 1)}
	var running sync.WaitGroup
	running.Go(func() {
		w.done <- func() (ended error) {
			for c, err := range r.store.Watch(ctx, after) {
				if ended != nil {
					return fmt.Errorf("goes on after error %w", ended)
				}
				if ended = err; err != nil {
					continue
				}
				select {
				case w.got <- c:
				case <-ctx.Done():
				}
			}
			return ended
		}()
	})
	r.Cleanup(func() { cancel(); running.Wait() })
	return w
}

// gets waits for n commits, which must be those after a revision.
func (w *watcher) gets(after store.Rev, n int) {
	w.rig.Helper()
	call := fmt.Sprintf("Watch, commits %d to %d", after+1, int(after)+n)
	var got []store.Commit
	for range n {
		select {
		case c := <-w.got:
			got = append(got, c)
		case err := <-w.done:
			w.rig.Fatalf("%s: ended with %v after %d of them", call, err, len(got))
		case <-w.rig.ctx.Done():
			w.rig.Fatalf("%s: only %d came in time", call, len(got))
		}
	}
	w.rig.same(call, showCommits(w.rig.model.logAfter(after, n)), showCommits(got))
}

// ends waits until the watch ends, without another commit.
func (w *watcher) ends(want error) {
	w.rig.Helper()
	select {
	case c := <-w.got:
		w.rig.Fatalf("Watch yields commit %d, want its end", c.Rev)
	case err := <-w.done:
		if !errors.Is(err, want) {
			w.rig.Fatalf("Watch ended with %v, want %v", err, want)
		}
	case <-w.rig.ctx.Done():
		w.rig.Fatal("Watch did not end in time")
	}
}

func watches() []behaviour {
	return []behaviour{
		{"yields the log, then what happens", func(r *rig) {
			r.draw("Place a\nPlace b in>a")
			r.draw("Place a name=A")
			w := r.watch(0)
			w.gets(0, 2)
			r.draw("- b")
			w.gets(2, 1)
			r.draw("Place c\nPlace d in>c")
			r.draw("- d")
			w.gets(3, 2)
			w.cancel()
			w.ends(nil)
		}},
		{"waits where nothing happened yet", func(r *rig) {
			w := r.watch(0)
			r.draw("Place a")
			w.gets(0, 1)
			w.cancel()
			w.ends(nil)
		}},
		{"begins after any revision", func(r *rig) {
			r.story()
			for after := range r.model.rev() + 1 {
				w := r.watch(after)
				w.gets(after, int(r.model.rev()-after))
				w.cancel()
				w.ends(nil)
			}
			w := r.watch(r.model.rev())
			r.draw("Place x")
			w.gets(r.model.rev()-1, 1)
		}},
		{"of the future waits for it", func(r *rig) {
			r.draw("Place a")
			w := r.watch(3)
			r.draw("Place b")
			r.draw("Place c")
			r.draw("Place d")
			w.gets(3, 1)
		}},
		{"says nothing of what was refused or written before", func(r *rig) {
			w := r.watch(0)
			c := r.changeset(draw(r, "Place a"))
			c.Token = "one"
			r.put(c)
			if _, err := r.write(r.changeset(draw(r, "- nobody"))); err == nil {
				r.Fatal("a refused change is expected here")
			}
			r.put(store.Changeset{Token: "one", Changes: draw(r, "Place b")})
			r.draw("Place c")
			w.gets(0, 2)
			w.cancel()
			w.ends(nil)
		}},
		{"serves several, each at its pace", func(r *rig) {
			slow := r.watch(0)
			quick := r.watch(0)
			n := r.Writers * 4
			for i := range n {
				r.draw("Place a name=" + itoa(i))
				quick.gets(store.Rev(i), 1)
			}
			late := r.watch(store.Rev(n / 2))
			slow.gets(0, n)
			late.gets(store.Rev(n/2), n-n/2)
			quick.cancel()
			quick.ends(nil)
			r.draw("Place b")
			slow.gets(store.Rev(n), 1)
			late.gets(store.Rev(n), 1)
		}},
		{"taken up again loses and repeats nothing", func(r *rig) {
			r.story()
			n := int(r.model.rev())
			for step := 1; step <= n; step++ {
				var got []store.Commit
				for len(got) < n {
					at := len(got)
					for c, err := range r.store.Watch(r.ctx, store.Rev(at)) {
						r.ok(fmt.Sprintf("Watch(%d)", at), err)
						got = append(got, c)
						if len(got) == n || len(got) == at+step {
							break
						}
					}
				}
				r.same(fmt.Sprintf("Watch, %d at a time", step), showCommits(r.model.log), showCommits(got))
			}
		}},
		{"ends without an error when its context is done", func(r *rig) {
			r.draw("Place a")
			w := r.watch(0)
			w.gets(0, 1)
			w.cancel()
			w.ends(nil)

			ctx, cancel := context.WithCancel(r.ctx)
			cancel()
			for _, after := range []store.Rev{0, 1} {
				for _, err := range r.store.Watch(ctx, after) {
					r.ok("Watch with a context that is done", err)
				}
			}
			ctx, cancel = context.WithTimeout(r.ctx, 0)
			defer cancel()
			for _, err := range r.store.Watch(ctx, 1) {
				r.ok("Watch with a deadline that has passed", err)
			}
		}},
		{"ends with the store", func(r *rig) {
			r.draw("Place a")
			var waiting []*watcher
			for range 3 {
				w := r.watch(0)
				w.gets(0, 1)
				waiting = append(waiting, w)
			}
			r.ok("Close", r.store.Close())
			for _, w := range waiting {
				w.ends(store.ErrClosed)
			}
			r.watch(0).ends(store.ErrClosed)
			r.watch(1).ends(store.ErrClosed)
		}},
	}
}
