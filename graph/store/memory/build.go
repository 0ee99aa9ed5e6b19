package memory

import (
	"cmp"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// build makes the snapshot of a revision from its records, which must be sorted by id. It
// gives them ordinals in that order, so that lists in the order of ordinals are in the
// order of ids. Of equal strings in the records it keeps only one.
func build(schema store.Schema, rev store.Rev, records []*store.Record) (*snapshot, error) {
	s := empty(schema, len(records))
	s.rev = rev
	members := make([][]uint32, len(s.kinds))
	for i, r := range records {
		k, ok := s.numbers[r.Kind]
		switch {
		case !ok:
			return nil, &store.Error{Err: store.ErrInvalid, ID: r.ID, Detail: fmt.Sprintf("unknown kind %q", r.Kind)}
		case i > 0 && records[i-1].ID >= r.ID:
			return nil, &store.Error{Err: store.ErrInvalid, ID: r.ID, Other: records[i-1].ID, Detail: "ids are not in order"}
		case r.Rev > rev:
			return nil, &store.Error{Err: store.ErrInvalid, ID: r.ID, Detail: fmt.Sprintf("of revision %d in a state of %d", r.Rev, rev)}
		}
		if fault := malformed(r); fault != "" {
			return nil, &store.Error{Err: store.ErrInvalid, ID: r.ID, Detail: fault}
		}
		r.Kind = s.kinds[k].kind
		members[k] = append(members[k], s.names.add(r.ID))
	}
	s.all = setOf(counted(len(records)))
	draft := s.records.edit(len(records))
	for i, r := range records {
		draft.set(uint32(i), r)
	}
	s.records = draft.table

	tasks := []func() error{
		func() error { return s.buildEdges(records) },
		func() error { s.tokens = buildTokens(records); return nil },
	}
	for i, k := range s.kinds {
		k.members = setOf(members[i])
		tasks = append(tasks, func() error { k.buildKeys(records, members[i]); return nil })
	}
	if err := parallel(len(tasks), func(i int) error { return tasks[i]() }); err != nil {
		return nil, err
	}
	return s, parallel(len(s.unique), func(i int) error { return s.buildUnique(&s.unique[i]) })
}

// counted returns the numbers from 0 to n-1.
func counted(n int) []uint32 {
	list := make([]uint32, n)
	for i := range list {
		list[i] = uint32(i)
	}
	return list
}

// parallel runs a task for each number from 0 to n-1 and returns the first error.
func parallel(n int, task func(int) error) error {
	var (
		wg   sync.WaitGroup
		mu   sync.Mutex
		next int   // guarded by mu
		err  error // guarded by mu
	)
	take := func(failed error) (int, bool) {
		mu.Lock()
		defer mu.Unlock()
		err = cmp.Or(err, failed)
		if err != nil || next == n {
			return 0, false
		}
		next++
		return next - 1, true
	}
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			var failed error
			for {
				i, ok := take(failed)
				if !ok {
					return
				}
				failed = task(i)
			}
		})
	}
	wg.Wait()
	return err
}

// grouping groups records by value.
type grouping struct {
	numbers map[string]uint32
	values  []string // by number
	pairs   []struct{ value, ord uint32 }
}

// newGrouping returns a grouping with room for n values of records.
func newGrouping(n int) *grouping {
	return &grouping{numbers: map[string]uint32{}, pairs: make([]struct{ value, ord uint32 }, 0, n)}
}

// add adds a record under a value. It returns the first string with that value, so that
// the others need not be kept. Records must be added in the order of their ids.
func (g *grouping) add(value string, ord uint32) string {
	n, ok := g.numbers[value]
	if !ok {
		n = uint32(len(g.values))
		g.numbers[value] = n
		g.values = append(g.values, value)
	}
	g.pairs = append(g.pairs, struct{ value, ord uint32 }{n, ord})
	return g.values[n]
}

// entries returns the index of the records that were added.
func (g *grouping) entries() entries {
	ends := make([]uint32, len(g.values))
	for _, p := range g.pairs {
		ends[p.value]++
	}
	many, sum := 0, uint32(0)
	for i, n := range ends {
		if n > 1 {
			many++
		}
		ends[i] = sum // the start of the part for now; it grows as records are filled in
		sum += n
	}
	ords := make([]uint32, len(g.pairs))
	for _, p := range g.pairs {
		ords[ends[p.value]] = p.ord
		ends[p.value]++
	}
	sets := make([]set, 0, many)
	list := make([]entry, len(g.values))
	for i, v := range sortStrings(len(g.values), func(i uint32) string { return g.values[i] }) {
		start := uint32(0)
		if v > 0 {
			start = ends[v-1]
		}
		list[i] = entry{value: g.values[v], one: ords[start]}
		if ends[v]-start > 1 {
			sets = append(sets, setOf(ords[start:ends[v]]))
			list[i] = entry{value: g.values[v], many: &sets[len(sets)-1]}
		}
	}
	return entries{split(list, entryChunk)}
}

func buildTokens(records []*store.Record) entries {
	n := 0
	for _, r := range records {
		n += len(r.Tokens)
	}
	g := newGrouping(n)
	for i, r := range records {
		for j, t := range r.Tokens {
			r.Tokens[j] = g.add(t, uint32(i))
		}
	}
	return g.entries()
}

// buildUnique makes the index of a unique key over all kinds from those of each kind.
func (s *snapshot) buildUnique(u *uniqueIndex) error {
	var all []entry
	for _, k := range s.kinds {
		if x := k.key(u.name); x != nil {
			for _, list := range [...]entries{x.first, x.rest} {
				for chunk := range list.chunks {
					all = append(all, chunk...)
				}
			}
		}
	}
	sorted := make([]entry, len(all))
	for i, n := range sortStrings(len(all), func(i uint32) string { return all[i].value }) {
		sorted[i] = all[n]
		ords := sorted[i].set().flat
		if i > 0 && sorted[i-1].value == sorted[i].value {
			ords = []uint32{sorted[i-1].one, ords[0]}
		}
		if len(ords) > 1 {
			return &store.Error{Err: store.ErrExists, ID: s.names.at(ords[1]), Other: s.names.at(ords[0]), Name: u.name}
		}
	}
	u.values = entries{split(sorted, entryChunk)}
	return nil
}

// buildKeys makes the indexes of a kind's keys.
func (k *kind) buildKeys(records []*store.Record, members []uint32) {
	type keyed struct {
		keyIndex
		first, rest *grouping
	}
	var keys []keyed
	for _, ord := range members {
		r := records[ord]
		for i := range r.Keys {
			key := &r.Keys[i]
			// Records of one kind usually have the same keys in the same positions.
			at := i
			if at >= len(keys) || keys[at].name != key.Name {
				at = slices.IndexFunc(keys, func(k keyed) bool { return k.name == key.Name })
			}
			if at < 0 {
				at = len(keys)
				keys = append(keys, keyed{keyIndex{name: key.Name}, newGrouping(len(members)), newGrouping(0)})
			}
			to := &keys[at]
			key.Name = to.name
			to.n++
			for j, v := range key.Values {
				if j == 0 {
					key.Values[j] = to.first.add(v, ord)
				} else {
					key.Values[j] = to.rest.add(v, ord)
				}
			}
		}
	}
	for _, key := range keys {
		key.keyIndex.first, key.keyIndex.rest = key.first.entries(), key.rest.entries()
		k.keys = append(k.keys, key.keyIndex)
	}
	slices.SortFunc(k.keys, func(a, b keyIndex) int { return cmp.Compare(a.name, b.name) })
}

// buildEdges makes the links in both directions.
func (s *snapshot) buildEdges(records []*store.Record) error {
	out, err := s.outgoing(records)
	if err != nil {
		return err
	}
	s.edges = s.joinEdges(records, out, out.reversed(records))
	return nil
}

// outgoing holds the links of all records one after another.
type outgoing struct {
	codes  []code   // of each link
	starts []uint32 // the index in to of each record's first link
	to     []uint32 // what they lead to
}

// incoming holds the same links by the record that they lead to. The links to one record
// are in the order of the records that they come from.
type incoming struct {
	ends []uint32 // the end of each record's part of from
	from []source
}

// source is a record that links to another, and the reversed code of its link.
type source struct {
	code code
	ord  uint32
}

// outgoing looks up the records that each record links to.
func (s *snapshot) outgoing(records []*store.Record) (outgoing, error) {
	var codes []code
	starts := make([]uint32, len(records)+1)
	for i, r := range records {
		n := uint32(0)
		for j := range r.Links {
			l := &r.Links[j]
			n += uint32(len(l.To))
			c := s.link(r.Kind, l.Name)
			l.Name = s.links.links[c/2].Name
			codes = append(codes, c)
		}
		starts[i+1] = starts[i] + n
	}

	to := make([]uint32, starts[len(records)])
	const part = 1 << 12
	err := parallel((len(records)+part-1)/part, func(p int) error {
		at := starts[p*part]
		for _, r := range records[p*part : min((p+1)*part, len(records))] {
			for _, l := range r.Links {
				for j, id := range l.To {
					ord, ok := s.names.find(id)
					if !ok {
						return &store.Error{Err: store.ErrReference, ID: r.ID, Other: id, Name: l.Name}
					}
					l.To[j] = s.names.at(ord)
					to[at] = ord
					at++
				}
			}
		}
		return nil
	})
	return outgoing{codes, starts, to}, err
}

// reversed returns the same links by the record that they lead to.
func (out outgoing) reversed(records []*store.Record) incoming {
	ends := make([]uint32, len(records)+1)
	for _, ord := range out.to {
		ends[ord+1]++
	}
	for i := range records {
		ends[i+1] += ends[i]
	}
	from := make([]source, len(out.to))
	at, n := 0, 0
	for i, r := range records {
		for _, l := range r.Links {
			for range l.To {
				ord := out.to[at]
				at++
				from[ends[ord]] = source{out.codes[n].reversed(), uint32(i)}
				ends[ord]++
			}
			n++
		}
	}
	return incoming{ends, from}
}

// joinEdges puts the links of each record in both directions together.
func (s *snapshot) joinEdges(records []*store.Record, out outgoing, in incoming) table[[]edge] {
	const part = 1 << 14
	parts := (len(records) + part - 1) / part
	first := make([]int, parts+1) // of each part, where its links begin in out.codes
	for i, r := range records {
		first[i/part+1] += len(r.Links)
	}
	for p := range parts {
		first[p+1] += first[p]
	}
	all := make([][]edge, len(records))
	back := make([]uint32, len(in.from)) // the records that link to each record, by link
	_ = parallel(parts, func(p int) error {
		j := joining{codes: out.codes[first[p]:first[p+1]]}
		for i := p * part; i < min((p+1)*part, len(records)); i++ {
			from, to := in.part(i)
			all[i] = j.edges(records[i], out.to[out.starts[i]:out.starts[i+1]], in.from[from:to], back[from:from:to])
		}
		return nil
	})
	draft := s.edges.edit(len(records))
	for i, edges := range all {
		if len(edges) > 0 {
			draft.set(uint32(i), edges)
		}
	}
	return draft.table
}

// part returns where the links to a record are in from.
func (in incoming) part(i int) (from, to uint32) {
	if i > 0 {
		from = in.ends[i-1]
	}
	return from, in.ends[i]
}

// joining makes the edges of records, one after the other.
type joining struct {
	codes []code // of the links of the next records
	slab  []edge // unused rest of memory allocated for the edges of many records
	seen  []code
}

// edges returns the edges of a record in both directions, ordered by code. Its own links lead
// to the records in to; sources are the links that lead to it, whose ordinals are written to
// back.
func (j *joining) edges(r *store.Record, to []uint32, sources []source, back []uint32) []edge {
	j.seen = j.seen[:0]
	for _, f := range sources {
		if len(j.seen) == 0 || j.seen[len(j.seen)-1] != f.code {
			if !slices.Contains(j.seen, f.code) {
				j.seen = append(j.seen, f.code)
			}
		}
	}
	n := len(r.Links) + len(j.seen)
	if n == 0 {
		return nil
	}
	if n > len(j.slab) {
		j.slab = make([]edge, max(n, 1<<12))
	}
	edges := j.slab[:0:n]
	j.slab = j.slab[n:]
	for i, l := range r.Links {
		edges = append(edges, edge{j.codes[i], setOf(to[:len(l.To)])})
		to = to[len(l.To):]
	}
	j.codes = j.codes[len(r.Links):]
	for _, c := range j.seen {
		begin := len(back)
		for _, f := range sources {
			if f.code == c {
				back = append(back, f.ord)
			}
		}
		edges = append(edges, edge{c, setOf(back[begin:])})
	}
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Compare(a.code, b.code) })
	return edges
}
