package storetest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// crew runs n functions concurrently and waits for them. They report with Errorf.
func (r *rig) crew(n int, work func(i int)) {
	r.Helper()
	var (
		all   sync.WaitGroup
		start = make(chan struct{})
	)
	for i := range n {
		all.Go(func() { <-start; work(i) })
	}
	close(start)
	all.Wait()
	if r.Failed() {
		r.FailNow()
	}
}

// rounds counts to n, and further if that is so fast that concurrent writers rarely meet.
func (r *rig) rounds(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		begun := time.Now()
		for i := 0; i < n || time.Since(begun) < 100*time.Millisecond; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

// race writes changesets concurrently. One must be applied, and all others must fail with
// the given error.
func (r *rig) race(sets []store.Changeset, loss error) {
	r.Helper()
	errs := make([]error, len(sets))
	commits := make([]store.Commit, len(sets))
	r.crew(len(sets), func(i int) { commits[i], errs[i] = r.store.Write(r.ctx, sets[i]) })
	r.reader = nil
	won := 0
	for i, err := range errs {
		switch {
		case err == nil:
			won++
			r.adopt(commits[i:i+1], sets[i].Requires)
		case !errors.Is(err, loss):
			r.Fatalf("Write, one of %d at once: error %s, want %v", len(sets), showError(err), loss)
		}
	}
	if won != 1 {
		r.Fatalf("%d of %d that write at once succeed, want 1", won, len(sets))
	}
}

// adopt applies a store's commits to the model. Each must be the one that the model makes
// of the same changes.
func (r *rig) adopt(commits []store.Commit, requires store.Requires) {
	r.Helper()
	for _, c := range commits {
		set := store.Changeset{Token: c.Token, Author: c.Author, Reason: c.Reason, Note: c.Note, Time: c.Time, Requires: requires}
		for _, ch := range c.Changes {
			switch {
			case ch.After != nil:
				set.Changes = append(set.Changes, store.Change{Put: ch.After})
			case ch.Before != nil:
				set.Changes = append(set.Changes, store.Change{Delete: ch.Before.ID})
			}
		}
		want, faults := r.model.write(set)
		if len(faults) > 0 {
			r.Fatalf("commit %d should have been refused, after those before it:%s\n%s", c.Rev, showFaults(faults), showChangeset(set))
		}
		r.same(fmt.Sprintf("commit %d", c.Rev), showCommit(want), showCommit(c))
	}
	r.reader = nil
}

// adoptLog adopts the commits that the model does not have, and compares everything.
func (r *rig) adoptLog() {
	r.Helper()
	commits, err := r.store.Log(r.ctx, r.model.rev(), 1_000_000)
	r.ok("Log", err)
	r.adopt(commits, store.Requires{})
	r.everything()
}

// sets makes a changeset for each writer.
func (r *rig) sets(text func(i int) string) []store.Changeset {
	r.Helper()
	list := make([]store.Changeset, r.Writers)
	for i := range list {
		list[i] = r.changeset(draw(r, text(i)))
		list[i].Author = "writer " + itoa(i)
	}
	return list
}

func together() []behaviour {
	return []behaviour{
		{"one of many writers on a revision wins", func(r *rig) {
			r.draw("Place a")
			for range r.rounds(r.Commits) {
				sets := r.sets(func(i int) string { return "Place a name=" + itoa(i) + "\nPlace b" + itoa(i) })
				for i := range sets {
					sets[i].Requires.Records = at("a", r.model.rev())
				}
				r.race(sets, store.ErrConflict)
			}
			r.everything()
		}},
		{"one of many makes a record", func(r *rig) {
			for round := range r.rounds(r.Commits) {
				id := "a" + itoa(round)
				sets := r.sets(func(i int) string { return "Place " + id + " name=" + itoa(i) })
				for i := range sets {
					sets[i].Requires.Records = at(store.ID(id), 0)
				}
				r.race(sets, store.ErrConflict)
			}
			r.everything()
		}},
		{"one of many deletes a record", func(r *rig) {
			for range r.rounds(r.Commits) {
				r.draw("Place a")
				r.race(r.sets(func(i int) string { return "- a\nPlace b" + itoa(i) }), store.ErrNotFound)
			}
			r.everything()
		}},
		{"one of many gets a unique value", func(r *rig) {
			for round := range r.rounds(r.Commits) {
				r.race(r.sets(func(i int) string {
					return fmt.Sprintf("%s p%d-%d slug=s%d", []string{"Place", "Person", "Note"}[i%3], round, i, round)
				}), store.ErrExists)
			}
			r.everything()
		}},
		{"one of many changes what all of them counted", func(r *rig) {
			for round := range r.rounds(r.Commits) {
				sets := r.sets(func(i int) string { return fmt.Sprintf("Note n%d-%d tag=x", round, i) })
				for i := range sets {
					sets[i].Requires.Counts = []store.CountIs{{Kinds: kinds("Note"), Where: is("tag", "x"), Count: round}}
				}
				r.race(sets, store.ErrConflict)
			}
			r.everything()
		}},
		{"a record is not deleted while another comes to refer to it", func(r *rig) {
			for round := range r.rounds(r.Commits) {
				id := "a" + itoa(round)
				r.draw("Place " + id)
				errs := make([]error, r.Writers)
				sets := r.sets(func(i int) string {
					if i%2 == 0 {
						return "- " + id
					}
					return fmt.Sprintf("Place b%d-%d in>%s", round, i, id)
				})
				r.crew(r.Writers, func(i int) { _, errs[i] = r.store.Write(r.ctx, sets[i]) })
				deleted, referred := 0, 0
				for i, err := range errs {
					switch {
					case err == nil && i%2 == 0:
						deleted++
					case err == nil:
						referred++
					case !errors.Is(err, store.ErrReference) && (i%2 != 0 || !errors.Is(err, store.ErrNotFound)):
						r.Fatalf("Write(%s)\nerror = %s", showChangeset(sets[i]), showError(err))
					}
				}
				r.adoptLog()
				if deleted > 1 || (deleted == 1) == (referred > 0) {
					r.Fatalf("%s was deleted %d times and referred to %d times", id, deleted, referred)
				}
			}
		}},
		{"revisions have no gaps, and each writer sees its own", func(r *rig) {
			var (
				mu   sync.Mutex
				made []store.Rev
			)
			r.crew(r.Writers, func(i int) {
				last := store.Rev(0)
				for n := range r.Commits {
					id := fmt.Sprintf("w%d-%d", i, n)
					c, err := r.store.Write(r.ctx, store.Changeset{Token: id, Changes: draw(r, "Place "+id+"\nPlace shared name="+id)})
					if err != nil {
						r.Errorf("Write: %v", err)
						return
					}
					if c.Rev <= last {
						r.Errorf("a writer gets revision %d after %d", c.Rev, last)
					}
					last = c.Rev
					mu.Lock()
					made = append(made, c.Rev)
					mu.Unlock()
					v, err := r.store.View(r.ctx, c.Rev)
					if err != nil {
						r.Errorf("View(%d): %v", c.Rev, err)
						return
					}
					got, err := v.Get(r.ctx, ids(id+" shared"))
					if err != nil || got[0] == nil || got[0].Rev != c.Rev || got[1].Rev < c.Rev {
						r.Errorf("View(%d).Get: %s, %v", c.Rev, showRecords(got), err)
					}
				}
			})
			slices.Sort(made)
			for i, rev := range made {
				if rev != store.Rev(i+1) {
					r.Fatalf("revisions %d, want 1 to %d", made, r.Writers*r.Commits)
				}
			}
			r.adoptLog()
		}},
		{"nothing is lost between reading and writing", func(r *rig) {
			const each = 3
			r.draw("Place a name=0")
			r.crew(r.Writers, func(int) {
				for done := 0; done < each; {
					err := r.increment(r.ctx)
					if err == nil {
						done++
					} else if !errors.Is(err, store.ErrConflict) {
						r.Errorf("increment: %v", err)
						return
					}
				}
			})
			r.adoptLog()
			r.is("the sum", itoa(r.Writers*each), r.get("a")[0].Values("name")[0])
		}},
		{"a token written by many at once is one commit", func(r *rig) {
			for round := range r.rounds(r.Commits) {
				commits := make([]store.Commit, r.Writers)
				r.crew(r.Writers, func(i int) {
					var err error
					text := fmt.Sprintf("Place a%d name=%d\nPlace b%d-%d", round, i, round, i)
					commits[i], err = r.store.Write(r.ctx, store.Changeset{Token: "t" + itoa(round), Changes: draw(r, text)})
					if err != nil {
						r.Errorf("Write: %v", err)
					}
				})
				r.adopt(commits[:1], store.Requires{})
				for _, c := range commits[1:] {
					r.same("a token written by many", showCommit(commits[0]), showCommit(c))
				}
			}
			r.everything()
		}},
		{"a write that is cut short and tried again is one commit", func(r *rig) {
			const cuts = 16 // from a microsecond to the time that a write may take, far away
			r.crew(min(r.Writers, 4), func(i int) {
				for n := range cuts {
					token := fmt.Sprintf("t%d-%d", i, n)
					text := fmt.Sprintf("Place a%d-%d\nPlace b%d-%d in>a%d-%d", i, n, i, n, i, n)
					short, cancel := context.WithTimeout(r.ctx, time.Microsecond<<n)
					_, err := r.store.Write(short, store.Changeset{Token: token, Changes: draw(r, text)})
					cancel()
					if err != nil && !errors.Is(err, context.DeadlineExceeded) {
						r.Errorf("Write that is cut short: %v", err)
					}
					if _, err := r.store.Write(r.ctx, store.Changeset{Token: token, Changes: draw(r, text)}); err != nil {
						r.Errorf("Write again: %v", err)
					}
				}
			})
			r.adoptLog()
			r.is("commits", itoa(cuts*min(r.Writers, 4)), itoa(int(r.model.rev())))
		}},
		{"a reader serves many at once", func(r *rig) {
			r.draw(world)
			v := r.view()
			r.crew(r.Writers, func(i int) {
				readings := r.readings(v)
				for n := range readings {
					c := readings[(n+i)%len(readings)]
					if err := c.call(r.ctx); err != nil {
						r.Errorf("%s: %v", c.name, err)
					}
				}
			})
		}},
		{"readers see whole commits", readWhole},
		{"watches miss nothing while many write", func(r *rig) {
			n := r.Writers * r.Commits
			watched := make([][]store.Commit, 3)
			r.crew(r.Writers+len(watched), func(i int) {
				if i < r.Writers {
					for n := range r.Commits {
						text := fmt.Sprintf("Place shared name=%d\nPlace w%d-%d", i, i, n)
						if _, err := r.store.Write(r.ctx, store.Changeset{Changes: draw(r, text)}); err != nil {
							r.Errorf("Write: %v", err)
						}
					}
					return
				}
				got := &watched[i-r.Writers]
				for *got = make([]store.Commit, 0, n); len(*got) < n && r.ctx.Err() == nil; {
					had := len(*got)
					for c, err := range r.store.Watch(r.ctx, store.Rev(had)) {
						if err != nil {
							r.Errorf("Watch: %v", err)
							return
						}
						if *got = append(*got, c); len(*got) == n || i > r.Writers && len(*got) == had+i-r.Writers {
							break // the first writer waits, the others give up and write again
						}
					}
				}
			})
			r.adoptLog()
			for _, got := range watched {
				r.same("Watch while many write", showCommits(r.model.log), showCommits(got))
			}
		}},
		{"closing among writers, readers and watches ends them all", func(r *rig) {
			r.crew(r.Writers+1, func(i int) {
				if i == r.Writers {
					for _, err := range r.store.Watch(r.ctx, store.Rev(r.Writers)) {
						if err != nil && !errors.Is(err, store.ErrClosed) {
							r.Errorf("Watch: %v", err)
						} else if err := r.store.Close(); err != nil && !errors.Is(err, store.ErrClosed) {
							r.Errorf("Close: %v", err)
						}
					}
					return
				}
				for n := 0; ; n++ {
					err := r.writeAndSee(store.ID(fmt.Sprintf("w%d-%d", i, n)))
					if errors.Is(err, store.ErrClosed) {
						return
					}
					if err != nil {
						r.Errorf("writer %d: %v", i, err)
						return
					}
				}
			})
			_, err := r.store.View(r.ctx, 0)
			r.fails("View after Close", err, store.ErrClosed)
		}},
	}
}

// writeAndSee writes a record and reads it back.
func (r *rig) writeAndSee(id store.ID) error {
	c, err := r.store.Write(r.ctx, store.Changeset{Changes: draw(r, "Place "+string(id))})
	if err != nil {
		return err
	}
	v, err := r.store.View(r.ctx, c.Rev)
	if err != nil {
		return err
	}
	got, err := v.Get(r.ctx, []store.ID{id})
	if err == nil && got[0] == nil {
		err = fmt.Errorf("%s is missing after commit %d", id, c.Rev)
	}
	return err
}

// increment adds one to the name of a, provided that it has not changed since it was read.
func (r *rig) increment(ctx context.Context) error {
	v, err := r.store.View(ctx, 1)
	if err != nil {
		return err
	}
	got, err := v.Get(ctx, ids("a"))
	if err != nil {
		return err
	}
	n := 0
	if _, err := fmt.Sscan(got[0].Values("name")[0], &n); err != nil {
		return err
	}
	_, err = r.store.Write(ctx, store.Changeset{
		Requires: store.Requires{Records: at("a", got[0].Rev)},
		Changes:  draw(r, "Place a name="+itoa(n+1)),
	})
	return err
}

// readWhole reads two records that exchange their roles with each commit: one of them has
// the tag, the link and the token, and both have the number of the commit. What a settled
// view reads must be consistent.
func readWhole(r *rig) {
	text := func(n int) string {
		has, lacks := "x", "y"
		if n%2 == 1 {
			has, lacks = lacks, has
		}
		return fmt.Sprintf("Person %s born=%d tag=on in>hub ~here\nPerson %s born=%d", has, n, lacks, n)
	}
	r.draw("Place hub\n" + text(0))
	written := make(chan struct{})
	const readers = 3
	r.crew(1+readers, func(i int) {
		if i == 0 {
			defer close(written)
			for n := range r.rounds(r.Writers * r.Commits) {
				if _, err := r.store.Write(r.ctx, store.Changeset{Changes: draw(r, text(n+1))}); err != nil {
					r.Errorf("Write: %v", err)
					return
				}
			}
			return
		}
		for last := false; !last && !r.Failed(); {
			select {
			case <-written:
				last = true
			default:
			}
			settled, err := r.wholeView()
			if err != nil {
				r.Error(err)
			}
			if last && !settled {
				r.Error("Settled() = false after the last commit")
			}
		}
	})
	r.adoptLog()
}

// wholeView reads the two records with all methods.
func (r *rig) wholeView() (settled bool, err error) {
	v, err := r.store.View(r.ctx, 1)
	if err != nil {
		return false, err
	}
	runtime.Gosched() // here and below, to let the writer run
	paging := store.Paging{Limit: 9, Total: true}
	both, err1 := v.Get(r.ctx, ids("x y"))
	runtime.Gosched()
	found, err2 := v.Find(r.ctx, store.Query{Kinds: all(), Where: is("tag", "on"), Paging: paging})
	runtime.Gosched()
	near, err3 := v.Neighbours(r.ctx, store.NeighboursOf{IDs: ids("hub"), Paging: paging})
	runtime.Gosched()
	groups, err4 := v.Count(r.ctx, store.Tally{Kinds: kinds("Person"), By: []store.By{{Key: "tag"}, {Key: "born"}}, Limit: 9})
	runtime.Gosched()
	here, err5 := v.Search(r.ctx, store.Search{Tokens: []string{"here"}, Kinds: all(), Limit: 9})
	var streamed []*store.Record
	var err6 error
	for rec, err := range v.Stream(r.ctx, store.KindIn{"Person"}) {
		runtime.Gosched()
		if err6 = err; err == nil {
			streamed = append(streamed, rec)
		}
	}
	settled, err7 := v.Settled(r.ctx)
	if err := errors.Join(err1, err2, err3, err4, err5, err6, err7); err != nil || !settled {
		return false, err
	}
	var has *store.Record
	for _, rec := range both {
		if rec == nil || rec.Rev != v.Rev() {
			return true, fmt.Errorf("a settled view of %d gets %s", v.Rev(), showRecords(both))
		}
		if rec.Values("tag") != nil {
			has = rec
		}
	}
	if has == nil {
		return true, fmt.Errorf("a settled view of %d gets %s", v.Rev(), showRecords(both))
	}
	one := []*store.Record{has}
	want := store.Page{Records: one, Total: 1}
	born := has.Values("born")[0]
	for _, seen := range []struct{ call, want, got string }{
		{"Find", fmt.Sprint(showPage(want)), fmt.Sprint(showPage(found))},
		{"Neighbours", fmt.Sprint(showPages([]store.Page{want})), fmt.Sprint(showPages(near))},
		{"Count", `""/` + born + ":1 on/" + born + ":1", briefGroups(groups)},
		{"Search", fmt.Sprint(showRecords(one)), fmt.Sprint(showRecords(here.Records))},
		{"Stream", fmt.Sprint(showRecords(both)), fmt.Sprint(showRecords(streamed))},
	} {
		if seen.want != seen.got {
			return true, fmt.Errorf("a settled view of %d gets %s but %s gives %s", v.Rev(), showRecords(both), seen.call, seen.got)
		}
	}
	return true, nil
}
