package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
)

// rig is a store under test together with the model that says what it should answer. Its
// methods ask both and end the test if their answers differ.
type rig struct {
	testing.TB
	Suite
	ctx    context.Context
	store  store.Store
	model  *model
	fresh  func(schema store.Schema) *rig // returns a rig with another schema and a store of its own
	reader store.Reader                   // of the newest commit; nil if none was opened since
	clock  time.Time                      // the time of the next commit
}

func newRig(t *testing.T, sizes Suite, open Open, schema store.Schema) *rig {
	ctx, cancel := context.WithTimeout(t.Context(), sizes.Patience)
	t.Cleanup(cancel)
	return &rig{
		TB: t, Suite: sizes, ctx: ctx, store: open(t, schema), model: newModel(schema),
		fresh: func(schema store.Schema) *rig { return newRig(t, sizes, open, schema) },
		clock: time.Date(2026, 2, 3, 4, 5, 6, 789_012_000, time.UTC),
	}
}

// changeset returns a changeset with the given changes, and with a time and reason of its
// own.
func (r *rig) changeset(changes []store.Change) store.Changeset {
	r.clock = r.clock.Add(time.Hour + time.Microsecond)
	return store.Changeset{
		Author: fmt.Sprintf("author of %d", r.model.rev()+1),
		Reason: fmt.Sprintf("reason for %d", r.model.rev()+1),
		Time:   r.clock, Changes: changes,
	}
}

// draw writes drawn changes, which must succeed.
func (r *rig) draw(text string) store.Commit {
	r.Helper()
	return r.put(r.changeset(draw(r, text)))
}

// put writes a changeset, which must succeed.
func (r *rig) put(c store.Changeset) store.Commit {
	r.Helper()
	commit, err := r.write(c)
	if err != nil {
		r.Fatalf("the model refuses what the test wants written: Write(%s): %v", showChangeset(c), err)
	}
	return commit
}

// write writes a changeset to the model and to the store, which must have the same result,
// and returns it.
func (r *rig) write(c store.Changeset) (store.Commit, error) {
	r.Helper()
	call := "Write(" + showChangeset(c) + ")"
	want, faults := r.model.write(c) // first, since the store then owns the records
	got, err := r.store.Write(r.ctx, c)
	r.reader = nil
	if len(faults) > 0 {
		if !among(faults, err) {
			r.Fatalf("%s\nerror = %s\nwant one of %s", call, showError(err), showFaults(faults))
		}
		if got.Rev != 0 || len(got.Changes) != 0 {
			r.Fatalf("%s\nreturns commit %d beside the error %v", call, got.Rev, err)
		}
		return got, err
	}
	if err != nil {
		r.Fatalf("%s\nerror = %s, want none", call, showError(err))
	}
	r.same(call, showCommit(want), showCommit(got))
	return got, nil
}

// among reports whether an error is one of the faults.
func among(faults []*store.Error, err error) bool {
	e, ok := errors.AsType[*store.Error](err)
	return ok && slices.ContainsFunc(faults, func(f *store.Error) bool {
		return errors.Is(e.Err, f.Err) && f.ID == e.ID && f.Other == e.Other && f.Name == e.Name
	})
}

func showError(err error) string {
	if e, ok := errors.AsType[*store.Error](err); ok {
		return fmt.Sprintf("%v {%v, ID %s, Other %s, Name %s}", err, e.Err, word(string(e.ID)), word(string(e.Other)), word(e.Name))
	}
	if err == nil {
		return "nil"
	}
	return fmt.Sprintf("%v (no *store.Error)", err)
}

func showFaults(faults []*store.Error) string {
	var shown string
	for _, f := range faults {
		shown += "\n  " + showError(f)
	}
	return shown
}

// same ends the test if two answers differ.
func (r *rig) same(call string, want, got []string) {
	r.Helper()
	if slices.Equal(want, got) {
		return
	}
	if diff := cmp.Diff(strings.Join(want, "\n"), strings.Join(got, "\n")); diff != "" {
		r.Fatalf("%s (-want +got):\n%s", call, diff)
	}
}

// is ends the test if an answer is not what the test expects.
func (r *rig) is(call, want, got string) {
	r.Helper()
	if want != got {
		r.Fatalf("%s:\nwant %s\ngot  %s", call, want, got)
	}
}

// ok ends the test if a call failed.
func (r *rig) ok(call string, err error) {
	r.Helper()
	if err != nil {
		r.Fatalf("%s: %v", call, err)
	}
}

// fails ends the test unless a call failed with the given error.
func (r *rig) fails(call string, err, want error) {
	r.Helper()
	if !errors.Is(err, want) {
		r.Fatalf("%s: error %v, want %v", call, err, want)
	}
}

// view returns a reader of the newest commit.
func (r *rig) view() store.Reader {
	r.Helper()
	if r.reader == nil {
		r.reader = r.viewAt(r.model.rev())
		if r.reader.Rev() != r.model.rev() {
			r.Fatalf("View(%d).Rev() = %d", r.model.rev(), r.reader.Rev())
		}
	}
	return r.reader
}

func (r *rig) viewAt(rev store.Rev) store.Reader {
	r.Helper()
	v, err := r.store.View(r.ctx, rev)
	r.ok(fmt.Sprintf("View(%d)", rev), err)
	return v
}

func (r *rig) get(ids ...store.ID) []*store.Record {
	r.Helper()
	call := "Get(" + words(ids) + ")"
	got, err := r.view().Get(r.ctx, ids)
	r.ok(call, err)
	r.same(call, showRecords(r.model.state.get(ids)), showRecords(got))
	return got
}

func (r *rig) find(q store.Query) store.Page {
	r.Helper()
	got, err := r.view().Find(r.ctx, q)
	r.ok(showQuery(q), err)
	r.same(showQuery(q), showPage(r.model.state.find(q)), showPage(got))
	return got
}

func (r *rig) neighbours(q store.NeighboursOf) []store.Page {
	r.Helper()
	got, err := r.view().Neighbours(r.ctx, q)
	r.ok(showNeighboursOf(q), err)
	r.same(showNeighboursOf(q), showPages(r.model.state.neighbours(q)), showPages(got))
	return got
}

func (r *rig) count(q store.Tally) store.Groups {
	r.Helper()
	got, err := r.view().Count(r.ctx, q)
	r.ok(showTally(q), err)
	r.same(showTally(q), showGroups(r.model.state.count(q)), showGroups(got))
	return got
}

func (r *rig) search(q store.Search) store.Page {
	r.Helper()
	got, err := r.view().Search(r.ctx, q)
	r.ok(showSearch(q), err)
	r.same(showSearch(q), showPage(r.model.state.search(q)), showPage(got))
	return got
}

func (r *rig) stream(w store.Where) []*store.Record {
	r.Helper()
	call := "Stream(" + showWhere(w) + ")"
	var got []*store.Record
	for rec, err := range r.view().Stream(r.ctx, w) {
		r.ok(call, err)
		got = append(got, rec)
	}
	r.same(call, showRecords(r.model.state.where(w)), showRecords(got))
	return got
}

func (r *rig) log(after store.Rev, limit int) []store.Commit {
	r.Helper()
	call := fmt.Sprintf("Log(%d, %d)", after, limit)
	got, err := r.store.Log(r.ctx, after, limit)
	r.ok(call, err)
	r.same(call, showCommits(r.model.logAfter(after, limit)), showCommits(got))
	return got
}

func (r *rig) logOf(id store.ID, before store.Rev, limit int) []store.Commit {
	r.Helper()
	call := fmt.Sprintf("LogOf(%s, %d, %d)", word(string(id)), before, limit)
	got, err := r.store.LogOf(r.ctx, id, before, limit)
	r.ok(call, err)
	r.same(call, showCommits(r.model.logOf(id, before, limit)), showCommits(got))
	return got
}

func (r *rig) stamps(revs ...store.Rev) []store.Stamp {
	r.Helper()
	call := fmt.Sprintf("Stamps(%d)", revs)
	got, err := r.store.Stamps(r.ctx, revs)
	r.ok(call, err)
	r.same(call, showStamps(r.model.stamps(revs)), showStamps(got))
	return got
}

// settled ends the test if the state changed while it was read.
func (r *rig) settled() {
	r.Helper()
	ok, err := r.view().Settled(r.ctx)
	r.ok("Settled()", err)
	if !ok {
		r.Fatalf("Settled() = false, and nothing was committed since the view of %d", r.view().Rev())
	}
}

// everything compares all records and all commits.
func (r *rig) everything() {
	r.Helper()
	r.stream(nil)
	r.log(0, len(r.model.log)+1)
	r.settled()
}

// briefIDs returns the ids of records as text.
func briefIDs(list []*store.Record) string { return brief(store.Page{Records: list, Total: -1}) }
