package storetest

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// random returns tests with random histories: changesets, some of which must be refused,
// and after each some questions. The name of a test contains the seed of its history, and
// its log shows what led to a difference.
func random(sizes Suite) []behaviour {
	list := make([]behaviour, sizes.Seeds)
	for i := range list {
		seed := sizes.Seed + uint64(i)
		list[i] = behaviour{fmt.Sprintf("seed %d", seed), func(r *rig) {
			d := dice{rand.New(rand.NewPCG(seed, 0)), r, 24}
			if seed%3 == 0 {
				d.fill(150)
			}
			for step := range r.Steps {
				earlier, was := r.view(), r.model.state
				c := d.changeset()
				r.Logf("step %d: Write(%s)", step, showChangeset(c))
				if _, err := r.write(c); err != nil {
					r.Logf("step %d: refused: %v", step, err)
				}
				for range r.Queries {
					d.ask()
				}
				r.settled()
				d.askEarlier(earlier, was)
				if step%10 == 9 || step == r.Steps-1 {
					r.everything()
				}
			}
			r.Logf("%d steps made revision %d of %d records", r.Steps, r.model.rev(), len(r.model.state))
		}}
	}
	return list
}

// dice make random changesets and questions from few words, so that these often match.
type dice struct {
	*rand.Rand
	rig  *rig
	wide int // how many different ids there are
}

// fill adds many records, for which stores work differently.
func (d *dice) fill(n int) {
	d.wide = n
	for part := range 4 {
		c := d.rig.changeset(nil)
		for i := part; i < n; i += 4 {
			c.Changes = append(c.Changes, store.Change{Put: d.record(d.nth(i))})
		}
		for len(d.rig.model.faults(c)) > 0 { // a unique value is taken
			for _, f := range d.rig.model.faults(c) {
				c.Changes = slices.DeleteFunc(c.Changes, func(ch store.Change) bool { return ch.Put.ID == f.ID })
			}
		}
		d.rig.put(c)
	}
}

func pick[T any](d dice, from ...T) T { return from[d.IntN(len(from))] }

// one returns true once in n times.
func (d dice) one(n int) bool { return d.IntN(n) == 0 }

func (d dice) id() store.ID { return d.nth(d.IntN(d.wide)) }

func (d dice) nth(i int) store.ID { return store.ID(itoa(10 + i)) }

func (d dice) kind() store.Kind { return pick(d, all()...) }

func (d dice) kinds() []store.Kind {
	if d.one(3) {
		return all()
	}
	list := []store.Kind{}
	for d.IntN(3) > 0 {
		list = append(list, d.kind())
	}
	return list
}

func (d dice) key() string {
	return pick(d, "name", "name", "tag", "born", "rank", "slug", "mail", "recorded", "firstRecorded.by")
}

func (d dice) value() string {
	if n := len(d.rig.model.log); n > 0 && d.one(9) {
		s := d.rig.model.log[d.IntN(n)].Stamp
		return pick(d, store.RecordedValue(s), s.Author, store.RecordedTime(s.Time))
	}
	return pick(d, "a", "b", "c", "ab", "abc", "B", "é", "\uffee", "\U00010000", "a ")
}

// values returns distinct values in random order.
func (d dice) values(n int) []string {
	var list []string
	for range n {
		if v := d.value(); !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	return list
}

func (d dice) token() string { return pick(d, "a", "ab", "abc", "b", "ba", "bb", "c", "é", "日本") }

func (d dice) link() string { return pick(d, "in", "knows", "about", "by", "none") }

// kindOf returns the kind of the record with an id, in most cases.
func (d dice) kindOf(id store.ID) store.Kind {
	if r := d.rig.model.state[id]; r != nil && !d.one(40) {
		return r.Kind
	}
	return d.kind()
}

// record returns a record with keys and links of its kind, which in most cases lead to
// existing records.
func (d dice) record(id store.ID) *store.Record {
	r := &store.Record{ID: id, Kind: d.kindOf(id), Rev: store.Rev(d.IntN(9)), Body: fmt.Sprintf(`{"n":%d}`, d.Int())}
	for _, k := range Schema().Kinds {
		if k.Kind != r.Kind {
			continue
		}
		for _, key := range k.Keys {
			n := d.IntN(3)
			if key.Name == "slug" || key.Name == "mail" {
				if n = 0; d.one(3) {
					n = 1
				}
			}
			values := d.values(n)
			if n > 0 && d.wide > 100 && (key.Name == "slug" || key.Name == "mail") {
				values[0] += itoa(d.IntN(10 * d.wide))
			}
			if len(values) > 0 {
				r.Keys = append(r.Keys, store.Key{Name: key.Name, Values: values})
			}
		}
		for _, link := range k.Links {
			if to := d.ids(d.IntN(3)); len(to) > 0 {
				r.Links = append(r.Links, store.Links{Name: link.Name, To: to})
			}
		}
	}
	for range d.IntN(4) {
		r.Tokens = append(r.Tokens, d.token())
	}
	return tidy(r)
}

// ids returns ids, most of them of existing records.
func (d dice) ids(n int) []store.ID {
	list := []store.ID{}
	there := d.rig.model.state.where(nil)
	for range n {
		if len(there) == 0 || d.one(20) {
			list = append(list, d.id())
		} else {
			list = append(list, pick(d, there...).ID)
		}
	}
	return list
}

// changeset returns a changeset that is valid three times out of four, and invalid
// otherwise.
func (d dice) changeset() (c store.Changeset) {
	accepted := !d.one(4)
	for range 50 {
		c = d.rig.changeset(nil)
		c.Author = d.value()
		if d.one(3) {
			c.Token = itoa(d.IntN(30))
		}
		for range 1 + d.IntN(8) {
			if id := d.id(); !d.one(4) {
				c.Changes = append(c.Changes, store.Change{Put: d.record(id)})
			} else if d.rig.model.state[id] != nil || d.one(10) {
				c.Changes = append(c.Changes, store.Change{Delete: id})
			}
		}
		for d.one(4) {
			required := store.AtRev{ID: d.id()}
			if r := d.rig.model.state[required.ID]; r != nil {
				required.Rev = r.Rev
			}
			if d.one(9) {
				required.Rev++
			}
			c.Requires.Records = append(c.Requires.Records, required)
		}
		for d.one(4) {
			required := store.CountIs{Kinds: d.kinds(), Where: d.where(2)}
			required.Count = len(d.rig.model.state.matching(required.Kinds, required.Where))
			if d.one(9) {
				required.Count++
			}
			c.Requires.Counts = append(c.Requires.Counts, required)
		}
		if (len(d.rig.model.faults(c)) == 0) == accepted {
			break
		}
	}
	return c
}

func (d dice) where(depth int) store.Where {
	n := 5
	if depth > 0 {
		n = 10
	}
	switch d.IntN(n) {
	case 0:
		return nil
	case 1:
		return store.IDIn(d.ids(d.IntN(9)))
	case 2:
		return store.KindIn(d.kinds())
	case 3, 4:
		m := store.Match{Key: d.key(), Op: store.Op(d.IntN(int(store.OpMissing) + 1)), Values: []string{d.value()}}
		switch m.Op {
		case store.OpIn:
			m.Values = d.values(d.IntN(4))
		case store.OpMissing:
			m.Values = nil
		}
		return m
	case 5:
		return store.All(d.wheres(depth - 1))
	case 6:
		return store.Any(d.wheres(depth - 1))
	case 7:
		return store.Not{Where: d.where(depth - 1)}
	default:
		return store.Linked{Hops: d.hops(), Quant: store.Quant(d.IntN(4)), Least: d.IntN(4), Where: d.where(depth - 1)}
	}
}

func (d dice) wheres(depth int) []store.Where {
	list := make([]store.Where, d.IntN(4))
	for i := range list {
		list[i] = d.where(depth)
	}
	return list
}

func (d dice) hop() store.Hop {
	h := store.Hop{Link: store.Link{Name: d.link()}, Reverse: d.one(2)}
	if d.one(4) {
		h.Link.Of = d.kind()
	}
	return h
}

func (d dice) hops() []store.Hop {
	var list []store.Hop
	for d.IntN(5) > 1 {
		list = append(list, d.hop())
	}
	return list
}

func (d dice) paging() store.Paging {
	p := store.Paging{Last: d.one(3), Total: d.one(2), Limit: pick(d, 0, 1, 2, 3, 5, 99)}
	if !d.one(3) {
		p.Sort = store.Sort{Key: pick(d, d.key(), ""), Desc: d.one(2)}
		if p.Sort.Key == "" || d.one(4) {
			p.Sort.Hops = d.hops()
		}
	}
	if d.one(3) {
		p.After = d.position(p.Sort)
	}
	if d.one(4) {
		p.Before = d.position(p.Sort)
	}
	return p
}

// position returns the position of a record, or one near it.
func (d dice) position(s store.Sort) *store.Position {
	at := store.Position{ID: d.id()}
	if r := d.rig.model.state[at.ID]; r != nil && !d.one(4) {
		at = d.rig.model.state.position(r, s)
	} else if !s.ByID() {
		if at.Missing = d.one(3); !at.Missing {
			at.Value = d.value()
		}
	}
	return &at
}

func (d dice) by() (list []store.By) {
	for d.IntN(3) > 0 && len(list) < 3 {
		b := store.By{Key: pick(d, d.key(), d.key(), "")}
		for d.one(2) && len(b.Path) < 3 {
			b.Path = append(b.Path, d.hop())
		}
		list = append(list, b)
	}
	return list
}

// ask asks the store and the model a question and compares the answers.
func (d dice) ask() {
	d.rig.Helper()
	if _, ok := d.rig.view().(store.Grower); ok && d.one(30) {
		d.rig.grow(d.tree())
		return
	}
	switch d.IntN(10) {
	case 0:
		d.rig.get(d.ids(d.IntN(9))...)
	case 1, 2, 3:
		d.rig.find(store.Query{Kinds: d.kinds(), Where: d.where(3), Paging: d.paging()})
	case 4, 5:
		d.rig.neighbours(store.NeighboursOf{IDs: d.ids(d.IntN(5)), Hops: d.hops(), Where: d.where(2), Paging: d.paging()})
	case 6:
		d.rig.count(store.Tally{Kinds: d.kinds(), Where: d.where(2), By: d.by(), Limit: pick(d, 0, 1, 3, 9, 999, 999)})
	case 7:
		d.rig.search(store.Search{Tokens: d.words(), Kinds: d.kinds(), Where: d.where(1), Limit: pick(d, 0, 1, 3, 99)})
	case 8:
		d.rig.stream(d.where(3))
	default:
		d.rig.logOf(d.id(), store.Rev(d.IntN(20)), d.IntN(5))
	}
}

func (d dice) words() (list []string) {
	for !d.one(3) {
		list = append(list, d.token())
	}
	return list
}

// askEarlier asks a view from before a changeset. It must answer as it would have then, or
// not be settled.
func (d dice) askEarlier(v store.Reader, was state) {
	d.rig.Helper()
	var (
		call      string
		want, got []string
		err       error
	)
	switch d.IntN(4) {
	case 0:
		ids := d.ids(9) // some of them may be newer than the view
		call = "Get(" + words(ids) + ")"
		var list []*store.Record
		list, err = v.Get(d.rig.ctx, ids)
		want, got = showRecords(was.get(ids)), showRecords(list)
	case 1:
		q := store.NeighboursOf{IDs: d.ids(5), Hops: d.hops(), Where: d.where(2), Paging: d.paging()}
		call = showNeighboursOf(q)
		var pages []store.Page
		pages, err = v.Neighbours(d.rig.ctx, q)
		want, got = showPages(was.neighbours(q)), showPages(pages)
	case 2:
		q := store.Tally{Kinds: all(), Where: d.where(2), By: d.by(), Limit: 999}
		call = showTally(q)
		var groups store.Groups
		groups, err = v.Count(d.rig.ctx, q)
		want, got = showGroups(was.count(q)), showGroups(groups)
	default:
		q := store.Query{Kinds: d.kinds(), Where: d.where(3), Paging: d.paging()}
		call = showQuery(q)
		var page store.Page
		page, err = v.Find(d.rig.ctx, q)
		want, got = showPage(was.find(q)), showPage(page)
	}
	d.rig.ok("in an earlier view, "+call, err)
	settled, err := v.Settled(d.rig.ctx)
	d.rig.ok("Settled", err)
	if settled {
		d.rig.same("in an earlier view, "+call, want, got)
	}
}
