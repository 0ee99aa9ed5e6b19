package memory

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// apply applies a changeset to a snapshot, which it does not change, and returns the
// commit and the application that makes the next snapshot. It adds to the snapshot's
// names, so only one application may be under way.
func (s *snapshot) apply(c store.Changeset, interrupted func() error) (*application, store.Commit, error) {
	a := &application{base: s, rev: s.rev + 1, after: make(map[store.ID]*store.Record, len(c.Changes))}
	if err := s.require(c.Requires, interrupted); err != nil {
		return nil, store.Commit{}, err
	}
	if err := a.check(c.Changes); err != nil {
		return nil, store.Commit{}, err
	}
	commit := store.Commit{
		Stamp: store.Stamp{
			Rev: a.rev, Token: c.Token, Author: c.Author, Reason: c.Reason, Note: c.Note,
			Time: c.Time.UTC().Truncate(time.Microsecond),
		},
	}
	commit.Changes = a.take(c.Changes, a.own(store.NewRecorder(commit.Stamp)))
	return a, commit, nil
}

// With implements [store.Layered].
func (s *snapshot) With(ctx context.Context, state store.State, changes []store.Change) (store.Layered, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	base := *s
	base.names = s.names.over()
	a := &application{base: &base, rev: state.Rev, after: make(map[store.ID]*store.Record, len(changes))}
	if err := a.check(changes); err != nil {
		return nil, err
	}
	a.take(changes, func(r, _ *store.Record) *store.Record { return r })
	next := a.next()
	next.mark = state.Mark
	return next, nil
}

// application is a changeset being applied.
type application struct {
	base    *snapshot
	rev     store.Rev
	after   map[store.ID]*store.Record // the changed records; nil for deleted ones
	changes []change                   // in the order of ids
	made    *snapshot                  // set by next
}

// change is what a changeset does to a record.
type change struct {
	ord           uint32
	kind          int
	before, after *store.Record // nil if there is none
}

// check checks what must hold for all changes, whoever makes them.
func (a *application) check(changes []store.Change) error {
	for _, check := range []func([]store.Change) error{a.checkForm, a.checkLinks, a.checkUnique} {
		if err := check(changes); err != nil {
			return err
		}
	}
	return nil
}

// own returns a function that turns a given record into one of the store: at the new
// revision and with the keys that stores set.
func (a *application) own(recorder store.Recorder) func(r, before *store.Record) *store.Record {
	return func(r, before *store.Record) *store.Record {
		kind := a.base.kinds[a.base.numbers[r.Kind]].kind
		if r.Rev != 0 {
			// The record may come from a store, and somebody may be reading it.
			r = &store.Record{ID: r.ID, Body: r.Body, Links: r.Links, Keys: r.Keys, Tokens: r.Tokens}
		}
		r.Kind, r.Rev, r.Keys = kind, a.rev, recorder.Keys(r.Keys, before)
		return r
	}
}

// take sets the changes of the application and returns them in the order of the changeset.
// Records that are put pass through own.
func (a *application) take(changes []store.Change, own func(r, before *store.Record) *store.Record) []store.Changed {
	list := make([]store.Changed, len(changes))
	for i, c := range changes {
		if c.Put == nil {
			list[i].Before, _ = a.base.lookup(c.Delete)
			continue
		}
		list[i].Before, _ = a.base.lookup(c.Put.ID)
		list[i].After = own(c.Put, list[i].Before)
	}
	// New ids get ordinals in their order. As long as all ordinals are in the order of ids, they
	// are fast to compare.
	a.changes = make([]change, len(changes))
	for i, n := range sortStrings(len(list), func(i uint32) string { return string(list[i].Record().ID) }) {
		c := change{before: list[n].Before, after: list[n].After, ord: a.base.names.add(list[n].Record().ID)}
		c.kind = a.base.numbers[cmp.Or(c.after, c.before).Kind]
		a.changes[i] = c
	}
	return list
}

// changedAtOnce is how many changes are worth the use of a second processor.
const changedAtOnce = 256

// next returns the snapshot after the changes, and makes it when it is first called.
func (a *application) next() *snapshot {
	if a.made == nil {
		a.made = a.index()
	}
	return a.made
}

// index makes the snapshot after the changes.
func (a *application) index() *snapshot {
	next := *a.base
	next.rev = a.rev
	records := next.records.edit(int(next.names.count.Load()))
	for _, c := range a.changes {
		records.set(c.ord, c.after)
	}
	next.records = records.table
	a.members(&next)
	next.unique = slices.Clone(a.base.unique)
	// These are independent of each other and may run in parallel.
	indexes := []func(){
		func() { a.edges(&next) },
		func() {
			next.tokens = next.tokens.edit(a.moves(func(r *store.Record) []string { return r.Tokens }), next.names)
		},
		func() { a.keys(&next) },
	}
	for i := range next.unique {
		u := &next.unique[i]
		indexes = append(indexes, func() {
			if moves := a.moves(func(r *store.Record) []string { return r.Values(u.name) }); len(moves) > 0 {
				u.values = u.values.edit(moves, next.names)
			}
		})
	}
	if len(a.changes) >= changedAtOnce {
		_ = parallel(len(indexes), func(i int) error { indexes[i](); return nil }) // none fails
		return &next
	}
	for _, index := range indexes {
		index()
	}
	return &next
}

// members adds records to, and removes them from, the sets of all records and of each
// kind.
func (a *application) members(next *snapshot) {
	var all []op[uint32]
	ofKind := map[int][]op[uint32]{}
	for _, c := range a.changes {
		if c.before == nil || c.after == nil {
			o := op[uint32]{item: c.ord, del: c.after == nil}
			all = append(all, o)
			ofKind[c.kind] = append(ofKind[c.kind], o)
		}
	}
	next.kinds = slices.Clone(next.kinds)
	for _, c := range a.changes {
		if k := next.kinds[c.kind]; k == a.base.kinds[c.kind] {
			own := *k
			if ops := ofKind[c.kind]; len(ops) > 0 {
				own.members = own.members.edit(ops, next.names)
			}
			own.keys = slices.Clone(own.keys)
			next.kinds[c.kind] = &own
		}
	}
	if len(all) > 0 {
		next.all = next.all.edit(all, next.names)
	}
}

// moves returns which records have to be added under which values, and removed from which.
func (a *application) moves(values func(*store.Record) []string) (moves []move) {
	for _, c := range a.changes {
		var before, after []string
		if c.before != nil {
			before = values(c.before)
		}
		if c.after != nil {
			after = values(c.after)
		}
		moves = c.move(moves, before, after)
	}
	return moves
}

// move appends the moves of a record from its values before to those after.
func (c *change) move(moves []move, before, after []string) []move {
	for _, v := range minus(before, after) {
		moves = append(moves, move{value: v, ord: c.ord, del: true})
	}
	for _, v := range minus(after, before) {
		moves = append(moves, move{value: v, ord: c.ord})
	}
	return moves
}

// minus returns the distinct items of a list that are not in another. The result may be
// the list itself.
func minus[T cmp.Ordered](list, other []T) []T {
	if len(list) == 0 || slices.Equal(list, other) {
		return nil
	}
	if len(list)+len(other) <= 16 {
		var left []T
		for i, v := range list {
			if !slices.Contains(other, v) && !slices.Contains(list[:i], v) {
				left = append(left, v)
			}
		}
		return left
	}
	met := make(map[T]bool, len(list)+len(other))
	for _, v := range other {
		met[v] = true
	}
	var left []T
	for _, v := range list {
		if !met[v] {
			met[v] = true
			left = append(left, v)
		}
	}
	return left
}

// keys moves records in the indexes of the keys of their kinds.
func (a *application) keys(next *snapshot) {
	type key struct {
		kind int
		name string
	}
	type moved struct {
		n           int
		first, rest []move
	}
	all := map[key]*moved{}
	for _, c := range a.changes {
		for _, name := range keyNames(c.before, c.after) {
			var before, after []string
			if c.before != nil {
				before = c.before.Values(name)
			}
			if c.after != nil {
				after = c.after.Values(name)
			}
			if slices.Equal(before, after) {
				continue
			}
			m := all[key{c.kind, name}]
			if m == nil {
				m = &moved{}
				all[key{c.kind, name}] = m
			}
			if len(before) > 0 {
				m.n--
			}
			if len(after) > 0 {
				m.n++
			}
			m.first = c.move(m.first, before[:min(1, len(before))], after[:min(1, len(after))])
			m.rest = c.move(m.rest, before[min(1, len(before)):], after[min(1, len(after)):])
		}
	}
	for at, m := range all {
		k := next.kinds[at.kind] // a copy of our own, by members
		x := k.key(at.name)
		if x == nil {
			i, _ := slices.BinarySearchFunc(k.keys, at.name, func(x keyIndex, name string) int { return strings.Compare(x.name, name) })
			k.keys = slices.Insert(k.keys, i, keyIndex{name: at.name})
			x = &k.keys[i]
		}
		x.n += m.n
		x.first = x.first.edit(m.first, next.names)
		x.rest = x.rest.edit(m.rest, next.names)
	}
}

// keyNames returns the names of the keys of two records.
func keyNames(before, after *store.Record) []string {
	var names []string
	for _, r := range [...]*store.Record{before, after} {
		if r == nil {
			continue
		}
		for i := range r.Keys {
			if name := r.Keys[i].Name; r == before || before == nil || before.Values(name) == nil {
				names = append(names, name)
			}
		}
	}
	return names
}

// edges rebuilds the links of changed records, and moves these records in the reversed
// links of the records that they link to.
func (a *application) edges(next *snapshot) {
	var shifts []shift
	draft := next.edges.edit(int(next.names.count.Load()))
	for n, c := range a.changes {
		if c.before != nil && c.after != nil && slices.EqualFunc(c.before.Links, c.after.Links, sameLinks) {
			continue
		}
		var kept, edges []edge
		for _, e := range draft.at(c.ord) {
			if e.code&1 == 1 {
				edges = append(edges, e)
			} else {
				kept = append(kept, e)
			}
		}
		for _, name := range linkNames(c.before, c.after) {
			var before, after []store.ID
			if c.before != nil {
				before = c.before.To(name)
			}
			if c.after != nil {
				after = c.after.To(name)
			}
			number := next.link(a.base.kinds[c.kind].kind, name)
			if slices.Equal(before, after) {
				edges = append(edges, kept[slices.IndexFunc(kept, func(e edge) bool { return e.code == number })])
				continue
			}
			if len(after) > 0 {
				to := make([]uint32, len(after))
				for i, id := range after {
					to[i], _ = next.names.find(id)
				}
				edges = append(edges, edge{number, setOf(to)})
			}
			for i, ids := range [...][]store.ID{minus(after, before), minus(before, after)} {
				for _, id := range ids {
					at, _ := next.names.find(id)
					shifts = append(shifts, shift{at, number.reversed(), n, op[uint32]{item: c.ord, del: i == 1}})
				}
			}
		}
		slices.SortFunc(edges, func(x, y edge) int { return cmp.Compare(x.code, y.code) })
		draft.set(c.ord, edges)
	}
	shiftEdges(draft, shifts, next.names)
	next.edges = draft.table
}

// shift adds a record to, or removes it from, the reversed links of a record that it links
// to.
type shift struct {
	at     uint32
	code   code
	change int
	op[uint32]
}

// shiftEdges applies shifts to the links of a draft, record by record.
func shiftEdges(draft *draft[[]edge], shifts []shift, names *names) {
	slices.SortFunc(shifts, func(x, y shift) int {
		switch {
		case x.at != y.at:
			return cmp.Compare(x.at, y.at)
		case x.code != y.code:
			return cmp.Compare(x.code, y.code)
		}
		return cmp.Compare(x.change, y.change)
	})
	for len(shifts) > 0 {
		at := shifts[0].at
		edges := slices.Clone(draft.at(at))
		for len(shifts) > 0 && shifts[0].at == at {
			number := shifts[0].code
			var ops []op[uint32]
			for len(shifts) > 0 && shifts[0].at == at && shifts[0].code == number {
				ops = append(ops, shifts[0].op)
				shifts = shifts[1:]
			}
			i, ok := slices.BinarySearchFunc(edges, number, func(e edge, c code) int { return cmp.Compare(e.code, c) })
			if !ok {
				edges = slices.Insert(edges, i, edge{code: number})
			}
			edges[i].to = edges[i].to.edit(ops, names)
			if edges[i].to.len() == 0 {
				edges = slices.Delete(edges, i, i+1)
			}
		}
		draft.set(at, edges)
	}
}

func sameLinks(a, b store.Links) bool { return a.Name == b.Name && slices.Equal(a.To, b.To) }

// link returns the code of a kind's link, forwards. It adds the link to the list if it is
// new.
func (s *snapshot) link(of store.Kind, name string) code {
	c, ok := s.links.code(of, name)
	if !ok {
		c = code(2 * len(s.links.links))
		s.links = s.links.with(store.Link{Of: of, Name: name})
	}
	return c
}

// linkNames returns the names of the links of two records.
func linkNames(before, after *store.Record) []string {
	var names []string
	for _, r := range [...]*store.Record{before, after} {
		if r == nil {
			continue
		}
		for i := range r.Links {
			if name := r.Links[i].Name; r == before || before == nil || before.To(name) == nil {
				names = append(names, name)
			}
		}
	}
	return names
}
