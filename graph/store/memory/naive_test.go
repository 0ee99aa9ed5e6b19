package memory

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
)

// naive answers questions by looking at all records, without indexes or orders. The store
// must give the same answers. The graph is large enough for sets of several chunks and for
// every way of reading a page.
type naive struct {
	*rand.Rand
	records map[store.ID]*store.Record
	ids     []store.ID
	ends    map[end]map[store.ID][]store.ID // the records at the other end, by end and record
}

// end is one of the two ends of a link of a kind.
type end struct {
	of      store.Kind
	name    string
	reverse bool
}

func naiveSchema() store.Schema {
	return store.Schema{Kinds: []store.KindSchema{
		{Kind: "A", Keys: []store.KeySchema{{Name: "mail", Unique: true}}, Links: []store.LinkSchema{{Name: "hub"}, {Name: "near"}}},
		{Kind: "B", Links: []store.LinkSchema{{Name: "near"}}},
		{Kind: "C"}, {Kind: "D"},
	}}
}

const naiveSize = 1600

func (n *naive) id(i int) store.ID { return store.ID(fmt.Sprintf("%03x", i*7919%4093)) }

func (n *naive) kind(i int) store.Kind { return []store.Kind{"A", "A", "A", "A", "B", "C"}[i%6] }

// record makes a new version of the i-th record. Most refer to one of two hubs, which come
// first.
func (n *naive) record(i int) *store.Record {
	r := &store.Record{ID: n.id(i), Kind: n.kind(i)}
	key := func(name string, values ...string) {
		r.Keys = append(r.Keys, store.Key{Name: name, Values: values})
	}
	if n.IntN(50) > 0 {
		key("level", fmt.Sprint(n.IntN(3)))
	}
	if r.Kind == "A" && n.IntN(2) == 0 {
		key("mail", fmt.Sprint(r.ID, "@", n.IntN(9)))
	}
	if n.IntN(3) > 0 {
		key("name", n.word()+n.word())
	}
	key("slug", fmt.Sprint("s", r.ID), fmt.Sprint("s", r.ID, n.IntN(4)))
	if tags := n.words(); len(tags) > 0 {
		key("tag", tags...)
	}
	link := func(name string, to ...store.ID) {
		to = slices.DeleteFunc(to, func(id store.ID) bool { return n.records[id] == nil })
		slices.Sort(to)
		if len(to) > 0 {
			r.Links = append(r.Links, store.Links{Name: name, To: slices.Compact(to)})
		}
	}
	if n.IntN(4) > 0 {
		link("hub", n.id(n.IntN(10)/8))
	}
	var near []store.ID
	for range n.IntN(4) {
		near = append(near, n.id(n.IntN(naiveSize)))
	}
	link("near", near...)
	r.Tokens = n.words()
	slices.Sort(r.Tokens)
	return r
}

func (n *naive) word() string {
	return string([]byte{"abcd"[n.IntN(4)], "abc"[n.IntN(3)], "ab"[n.IntN(2)]}[:1+n.IntN(3)])
}

func (n *naive) words() (words []string) {
	for range n.IntN(4) {
		if w := n.word(); !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return words
}

// changeset makes new versions of some records and deletes some that nothing refers to.
func (n *naive) changeset(size int) (c store.Changeset) {
	gone := map[store.ID]bool{}
	for _, i := range n.Perm(naiveSize)[:size] {
		id := n.id(i)
		if n.IntN(3) == 0 && n.records[id] != nil && len(n.referrers(id)) == 0 {
			gone[id] = true
			c.Changes = append(c.Changes, store.Change{Delete: id})
		}
	}
	for _, i := range n.Perm(naiveSize)[:size] {
		r := n.record(i)
		refersToGone := slices.ContainsFunc(r.Links, func(l store.Links) bool {
			return slices.ContainsFunc(l.To, func(id store.ID) bool { return gone[id] })
		})
		if !gone[r.ID] && !refersToGone {
			c.Changes = append(c.Changes, store.Change{Put: r})
		}
	}
	return c
}

func (n *naive) referrers(id store.ID) (list []store.ID) {
	for e, ends := range n.ends {
		if e.reverse {
			list = append(list, ends[id]...)
		}
	}
	return list
}

// apply makes the changes of a commit.
func (n *naive) apply(c store.Commit) {
	for _, ch := range c.Changes {
		if ch.After != nil {
			n.records[ch.After.ID] = ch.After
		} else {
			delete(n.records, ch.Before.ID)
		}
	}
	n.ids = slices.Sorted(maps.Keys(n.records))
	n.ends = map[end]map[store.ID][]store.ID{}
	for _, id := range n.ids {
		r := n.records[id]
		for _, l := range r.Links {
			for _, to := range l.To {
				for e, ids := range map[end][2]store.ID{{r.Kind, l.Name, false}: {id, to}, {r.Kind, l.Name, true}: {to, id}} {
					if n.ends[e] == nil {
						n.ends[e] = map[store.ID][]store.ID{}
					}
					n.ends[e][ids[0]] = append(n.ends[e][ids[0]], ids[1])
				}
			}
		}
	}
}

type idSet map[store.ID]bool

func (n *naive) filter(keep func(*store.Record) bool) idSet {
	found := idSet{}
	for id, r := range n.records {
		if keep(r) {
			found[id] = true
		}
	}
	return found
}

// where returns the records for which a condition holds.
func (n *naive) where(w store.Where) idSet {
	switch w := w.(type) {
	case store.All:
		return n.filterBy(w, true)
	case store.Any:
		return n.filterBy(w, false)
	case store.Not:
		not := n.where(w.Where)
		return n.filter(func(r *store.Record) bool { return !not[r.ID] })
	case store.IDIn:
		return n.filter(func(r *store.Record) bool { return slices.Contains(w, r.ID) })
	case store.KindIn:
		return n.filter(func(r *store.Record) bool { return slices.Contains(w, r.Kind) })
	case store.Match:
		return n.filter(func(r *store.Record) bool {
			values := r.Values(w.Key)
			if w.Op == store.OpMissing {
				return values == nil
			}
			return slices.ContainsFunc(values, func(v string) bool {
				return map[store.Op]func() bool{
					store.OpIn:       func() bool { return slices.Contains(w.Values, v) },
					store.OpPrefix:   func() bool { return strings.HasPrefix(v, w.Values[0]) },
					store.OpContains: func() bool { return strings.Contains(v, w.Values[0]) },
					store.OpLess:     func() bool { return v < w.Values[0] },
					store.OpAtMost:   func() bool { return v <= w.Values[0] },
					store.OpMore:     func() bool { return v > w.Values[0] },
					store.OpAtLeast:  func() bool { return v >= w.Values[0] },
				}[w.Op]()
			})
		})
	case store.Linked:
		inner := n.where(w.Where)
		return n.filter(func(r *store.Record) bool {
			linked := n.linked(r.ID, w.Hops)
			holding := 0
			for id := range linked {
				if inner[id] {
					holding++
				}
			}
			switch w.Quant {
			case store.Some:
				return holding > 0
			case store.None:
				return holding == 0
			case store.AtLeast:
				return holding >= w.Least
			default:
				return holding == len(linked)
			}
		})
	default:
		return n.filter(func(*store.Record) bool { return true })
	}
}

// filterBy returns the records for which all conditions hold, or any of them.
func (n *naive) filterBy(list []store.Where, all bool) idSet {
	sets := make([]idSet, len(list))
	for i, w := range list {
		sets[i] = n.where(w)
	}
	return n.filter(func(r *store.Record) bool {
		return slices.ContainsFunc(sets, func(s idSet) bool { return s[r.ID] != all }) != all
	})
}

func (n *naive) linked(id store.ID, hops []store.Hop) idSet {
	found := idSet{}
	for e, ends := range n.ends {
		follow := len(hops) == 0 || slices.ContainsFunc(hops, func(h store.Hop) bool {
			return h.Link.Name == e.name && h.Reverse == e.reverse && (h.Link.Of == "" || h.Link.Of == e.of)
		})
		if follow {
			for _, to := range ends[id] {
				found[to] = true
			}
		}
	}
	return found
}

// page returns a page of records as lines of text.
func (n *naive) page(found idSet, p store.Paging) []string {
	compare := func(a, b store.Position) int {
		if p.Sort.ByID() {
			return cmp.Compare(a.ID, b.ID)
		}
		byValue := cmp.Compare(a.Value, b.Value)
		if p.Sort.Desc {
			byValue = -byValue
		}
		missing := map[bool]int{true: 1}
		return cmp.Or(missing[a.Missing]-missing[b.Missing], byValue, cmp.Compare(a.ID, b.ID))
	}
	var list []store.Position
	for id := range found {
		at := n.position(id, p.Sort)
		if (p.After == nil || compare(at, *p.After) > 0) && (p.Before == nil || compare(at, *p.Before) < 0) {
			list = append(list, at)
		}
	}
	slices.SortFunc(list, compare)
	more := len(list) > p.Limit
	switch {
	case more && p.Last:
		list = list[len(list)-p.Limit:]
	case more:
		list = list[:p.Limit]
	}
	total := -1
	if p.Total {
		total = len(found)
	}
	lines := []string{fmt.Sprint("more ", more, ", total ", total)}
	for _, at := range list {
		lines = append(lines, string(at.ID))
	}
	return lines
}

func (n *naive) position(id store.ID, s store.Sort) store.Position {
	at := store.Position{ID: id}
	values := n.records[id].Values(s.Key)
	if len(s.Hops) > 0 {
		linked := n.linked(id, s.Hops)
		if values = nil; s.Key == "" {
			values = []string{store.Number(len(linked))}
		}
		for to := range linked {
			if v := n.records[to].Values(s.Key); len(v) > 0 && (len(values) == 0 || v[0] < values[0]) {
				values = v[:1]
			}
		}
	}
	if len(values) > 0 {
		at.Value = values[0]
	} else if !s.ByID() {
		at.Missing = true
	}
	return at
}

func (n *naive) count(found idSet, by []store.By, limit int) []string {
	counts := map[string]int{}
	for id := range found {
		rows := []string{""}
		for _, b := range by {
			reached := idSet{id: true}
			for _, hop := range b.Path {
				next := idSet{}
				for from := range reached {
					maps.Copy(next, n.linked(from, []store.Hop{hop}))
				}
				reached = next
			}
			values := map[string]bool{}
			for to := range reached {
				if b.Key == "" {
					values[string(to)] = true
				}
				for _, v := range n.records[to].Values(b.Key) {
					values[v] = true
				}
			}
			if len(values) == 0 {
				values[""] = true
			}
			var longer []string
			for _, row := range rows {
				for v := range values {
					longer = append(longer, row+v+" ")
				}
			}
			rows = longer
		}
		for _, row := range rows {
			counts[row]++
		}
	}
	if len(by) == 0 {
		counts[""] += 0
	}
	lines := []string{fmt.Sprint("more ", len(counts) > limit)}
	for _, row := range slices.Sorted(maps.Keys(counts))[:min(limit, len(counts))] {
		lines = append(lines, fmt.Sprint(row, counts[row]))
	}
	return lines
}

func lines(p store.Page) []string {
	lines := []string{fmt.Sprint("more ", p.More, ", total ", p.Total)}
	for _, r := range p.Records {
		lines = append(lines, string(r.ID))
	}
	return lines
}

// ask asks a reader a random question and compares the answer.
func (n *naive) ask(t *testing.T, v store.Reader) {
	t.Helper()
	var w store.Where
	if n.IntN(5) > 0 {
		w = n.aWhere(3)
	}
	var (
		asked     any
		got, want []string
		err       error
	)
	switch n.IntN(6) {
	case 0, 1:
		q := store.Query{Kinds: n.kinds(), Where: w, Paging: n.paging()}
		var p store.Page
		p, err = v.Find(t.Context(), q)
		asked, got = q, lines(p)
		want = n.page(n.where(store.All{store.KindIn(q.Kinds), w}), q.Paging)
	case 2:
		q := store.NeighboursOf{IDs: []store.ID{n.id(n.IntN(2)), n.id(n.IntN(2 * naiveSize))}, Hops: n.hops(), Where: w, Paging: n.paging()}
		var pages []store.Page
		pages, err = v.Neighbours(t.Context(), q)
		asked = q
		inner := n.where(w)
		for i, id := range q.IDs {
			near := n.linked(id, q.Hops)
			maps.DeleteFunc(near, func(id store.ID, _ bool) bool { return !inner[id] })
			want = append(want, n.page(near, q.Paging)...)
			if i < len(pages) {
				got = append(got, lines(pages[i])...)
			}
		}
	case 3:
		q := store.Tally{Kinds: n.kinds(), Where: w, Limit: []int{0, 3, 1 << 40}[n.IntN(3)]}
		for range n.IntN(3) {
			b := store.By{Key: []string{"level", "tag", "none", "", ""}[n.IntN(5)]}
			for n.IntN(2) == 0 && len(b.Path) < 2 {
				b.Path = append(b.Path, n.aHop())
			}
			q.By = append(q.By, b)
		}
		var g store.Groups
		g, err = v.Count(t.Context(), q)
		asked = q
		got = []string{fmt.Sprint("more ", g.More)}
		for _, group := range g.Groups {
			row := strings.Join(append(slices.Clone(group.Values), ""), " ")
			got = append(got, fmt.Sprint(row, group.Count))
		}
		want = n.count(n.where(store.All{store.KindIn(q.Kinds), w}), q.By, q.Limit)
	case 4:
		q := store.Search{Kinds: n.kinds(), Where: w, Limit: []int{0, 5, 1 << 40}[n.IntN(3)], Tokens: []string{n.word(), n.word(), n.word()}[:1+n.IntN(3)]}
		var p store.Page
		p, err = v.Search(t.Context(), q)
		asked, got = q, lines(p)
		found := n.where(store.All{store.KindIn(q.Kinds), w})
		maps.DeleteFunc(found, func(id store.ID, _ bool) bool {
			return slices.ContainsFunc(q.Tokens, func(prefix string) bool {
				return !slices.ContainsFunc(n.records[id].Tokens, func(t string) bool { return strings.HasPrefix(t, prefix) })
			})
		})
		want = n.page(found, store.Paging{Limit: q.Limit})
	case 5:
		asked = w
		for r, e := range v.Stream(t.Context(), w) {
			err = e
			got = append(got, string(r.ID))
		}
		for _, id := range slices.Sorted(maps.Keys(n.where(w))) {
			want = append(want, string(id))
		}
	}
	if err != nil {
		t.Fatalf("%T%+v: %v", asked, asked, err)
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Fatalf("%T%+v at revision %d (-want +got):\n%s", asked, asked, v.Rev(), diff)
	}
}

// askOf asks a reader which records a condition holds for, and how many of some kinds, and
// compares the answers.
func (n *naive) askOf(t *testing.T, v store.Reader, w store.Where) {
	t.Helper()
	kinds := n.kinds()
	var got, want []string
	for r, err := range v.Stream(t.Context(), w) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, string(r.ID))
	}
	counted, err := v.Count(t.Context(), store.Tally{Kinds: kinds, Where: w, Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, id := range slices.Sorted(maps.Keys(n.where(w))) {
		want = append(want, string(id))
		if slices.Contains(kinds, n.records[id].Kind) {
			count++
		}
	}
	if diff := gocmp.Diff(want, got); diff != "" || counted.Groups[0].Count != count {
		t.Fatalf("%T%+v: %d of %v, want %d; all (-want +got):\n%s", w, w, counted.Groups[0].Count, kinds, count, diff)
	}
}

// TestNaive asks random questions between random changesets, first of a store that is
// filled step by step and then of one that is opened with its records.
func TestNaive(t *testing.T) {
	for seed := range uint64(2) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			n := &naive{Rand: rand.New(rand.NewPCG(seed, 1)), records: map[store.ID]*store.Record{}}
			s := New(naiveSchema())
			defer s.Close()
			write := func(c store.Changeset) {
				commit, err := s.Write(t.Context(), c)
				if err != nil {
					t.Fatal(err)
				}
				n.apply(commit)
			}
			view := func(s store.Store) store.Reader {
				v, err := s.View(t.Context(), 0)
				if err != nil {
					t.Fatal(err)
				}
				return v
			}
			var first store.Changeset
			for i := range naiveSize {
				first.Changes = append(first.Changes, store.Change{Put: n.record(i)})
			}
			write(first)
			for step := range 60 {
				if size := 1 + n.IntN(40); step%10 == 9 {
					write(n.changeset(naiveSize / 2))
				} else {
					write(n.changeset(size))
				}
				for range 4 {
					n.ask(t, view(s))
				}
			}

			var records []*store.Record
			for _, id := range n.ids {
				r := n.records[id]
				records = append(records, &store.Record{ID: r.ID, Kind: r.Kind, Rev: r.Rev, Keys: clone(r.Keys), Links: slices.Clone(r.Links), Tokens: slices.Clone(r.Tokens)})
			}
			opened, err := Open(naiveSchema(), view(s).Rev(), each(records), newJournal())
			if err != nil {
				t.Fatal(err)
			}
			defer opened.Close()
			for range 150 {
				n.ask(t, view(opened))
			}
			for range 300 {
				n.askOf(t, view(opened), n.narrowing(3))
			}
			if diff := gocmp.Diff(dump(opened.newest().snapshot), dump(s.newest().snapshot)); diff != "" {
				t.Errorf("what many commits made, against what Open makes of the same records (-want +got):\n%s", diff)
			}
		})
	}
}

// dump returns everything that a snapshot holds as text.
func dump(s *snapshot) (lines []string) {
	show := func(what string, of set) {
		line := what + ":"
		for part := range of.parts() {
			for _, ord := range part {
				line += " " + string(s.names.at(ord))
			}
		}
		lines = append(lines, line)
	}
	index := func(what string, x entries) {
		n := 0
		for chunk := range x.chunks {
			for _, e := range chunk {
				show(what+" "+e.value, e.set())
			}
			n += len(chunk)
		}
		if n != x.n {
			lines = append(lines, fmt.Sprint(what, " says it has ", x.n, " values and has ", n))
		}
	}
	show("all", s.all)
	for _, k := range s.kinds {
		show("of kind "+string(k.kind), k.members)
		for _, x := range k.keys {
			if x.n > 0 {
				lines = append(lines, fmt.Sprint(k.kind, " ", x.name, " of ", x.n))
			}
			index(fmt.Sprint(k.kind, " ", x.name), x.first)
			index(fmt.Sprint(k.kind, " ", x.name, " beside"), x.rest)
		}
	}
	for _, u := range s.unique {
		index("unique "+u.name, u.values)
	}
	index("token", s.tokens)
	for part := range s.all.parts() {
		for _, ord := range part {
			r := s.records.at(ord)
			lines = append(lines, fmt.Sprint(r.ID, " at revision ", r.Rev))
			first := len(lines)
			for _, e := range s.edges.at(ord) {
				show(fmt.Sprint(r.ID, " ", s.links.links[e.code/2], " ", e.code%2), e.to)
			}
			slices.Sort(lines[first:]) // links that are not in the schema are numbered as they occur
		}
	}
	for ord := range uint32(s.records.room()) {
		if s.records.at(ord) == nil && len(s.edges.at(ord)) > 0 {
			lines = append(lines, fmt.Sprint(s.names.at(ord), " is gone, but linked"))
		}
	}
	return lines
}

func each(records []*store.Record) iter.Seq2[*store.Record, error] {
	return func(yield func(*store.Record, error) bool) {
		for _, r := range records {
			if !yield(r, nil) {
				return
			}
		}
	}
}

func clone(keys []store.Key) []store.Key {
	keys = slices.Clone(keys)
	for i := range keys {
		keys[i].Values = slices.Clone(keys[i].Values)
	}
	return keys
}
