package storetest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph/store"
)

// Size is the approximate size of a generated graph.
type Size struct {
	Name    string
	Records int
	Links   int
}

// Small returns the size of a graph like that of one country.
func Small() Size { return Size{Name: "1k records 10k links", Records: 1_000, Links: 10_000} }

// Large returns the size by which the stores were chosen, a hundred times that of Small.
func Large() Size { return Size{Name: "100k records 1M links", Records: 100_000, Links: 1_000_000} }

// Huge returns a size beyond that of Europe, ten times that of Large.
func Huge() Size { return Size{Name: "1M records 10M links", Records: 1_000_000, Links: 10_000_000} }

// generated is a graph that is the same for each size, and what can be asked about it.
type generated struct {
	size    Size
	places  int
	people  int
	records []*store.Record
}

// generate returns a graph of places in a tree, people who each know twenty people around
// them, and notes about people, from a fixed seed. Most of the links are acquaintances.
func generate(size Size) *generated {
	d := rand.New(rand.NewPCG(1, uint64(size.Records)))
	const knows = 20
	g := planned(size)
	names := []string{"anna", "bruno", "chiara", "dmitri", "elif", "fatima", "goran", "helena", "ivan", "jana", "kofi", "lena", "mateo", "nadia", "olga", "pavel"}
	add := func(id store.ID, kind store.Kind, i int, links ...store.Links) {
		first, last := names[d.IntN(len(names))], names[d.IntN(len(names))]+names[d.IntN(len(names))]
		r := &store.Record{
			ID: id, Kind: kind, Links: links,
			Body: fmt.Sprintf(`{"slug":%q,"name":"%s %s","text":%q}`, id, first, last, strings.Repeat("of what is known ", 12)),
			Keys: []store.Key{
				{Name: "name", Values: []string{first + " " + last}},
				{Name: "slug", Values: []string{string(id)}},
				{Name: "tag", Values: []string{"t" + itoa(i%10), "u" + itoa(i%100)}},
			},
			Tokens: []string{first, last, string(id)},
		}
		switch kind {
		case "Person":
			r.Keys = append(r.Keys, store.Key{Name: "born", Values: []string{itoa(1930 + d.IntN(75))}})
		case "Note":
			r.Keys = append(r.Keys, store.Key{Name: "rank", Values: []string{itoa(100 + d.IntN(900))}})
		}
		g.records = append(g.records, tidy(r))
	}
	for i := range g.places {
		if i == 0 {
			add(g.place(i), "Place", i)
			continue
		}
		add(g.place(i), "Place", i, store.Links{Name: "in", To: []store.ID{g.place((i - 1) / 8)}})
	}
	for i := range g.people {
		to := store.Links{Name: "knows"}
		for len(to.To) < min(knows, g.people) {
			if id := g.person((i + 1 + d.IntN(1000)) % g.people); !slices.Contains(to.To, id) {
				to.To = append(to.To, id)
			}
		}
		add(g.person(i), "Person", i, store.Links{Name: "in", To: []store.ID{g.place(d.IntN(g.places))}}, to)
	}
	for i := range size.Records - g.places - g.people {
		a, b := d.IntN(g.people), d.IntN(g.people)
		add(store.ID("note-"+itoa(i)), "Note", i,
			store.Links{Name: "about", To: []store.ID{g.person(a), g.person(b)}},
			store.Links{Name: "by", To: []store.ID{g.person(d.IntN(g.people))}})
	}
	return g
}

// planned returns a graph of a size, whose records are not made yet.
func planned(size Size) *generated {
	g := &generated{size: size, places: max(size.Records/50, 1)}
	// Each person has 21 links and each note 3.
	notes := (21*(size.Records-g.places) - size.Links) / 18
	g.people = size.Records - g.places - min(max(notes, 0), size.Records*3/4)
	return g
}

func (g *generated) place(i int) store.ID  { return store.ID("place-" + itoa(i)) }
func (g *generated) person(i int) store.ID { return store.ID("person-" + itoa(i)) }

// one returns a person, a different one for each n.
func (g *generated) one(n int) store.ID { return g.person(n * 7919 % g.people) }

// Measured is the result of one benchmark.
type Measured struct {
	Name    string
	Records int // how many records the last run met
	measure.Cost
}

// Bench measures a store on a generated graph: common reads, potentially slow ones, and a
// commit. It writes the graph once, in changesets of five thousand, without measuring
// that. The result leaves out the benchmarks that the flag -bench excludes.
func Bench(b *testing.B, open func(b *testing.B, schema store.Schema) store.Store, size Size) []Measured {
	var all []Measured
	b.Run(size.Name, func(b *testing.B) {
		s := open(b, Schema())
		Fill(b, s, size)
		all = Ask(b, s, size)
	})
	return all
}

// Fill writes the generated graph of a size into an empty store.
func Fill(b *testing.B, s store.Store, size Size) { fill(b, s, generate(size)) }

// Ask measures a store into which [Fill] has written the graph of a size. It asks only the
// named questions, or all if there are no names.
func Ask(b *testing.B, s store.Store, size Size, only ...string) []Measured {
	var all []Measured
	b.Run(size.Name, func(b *testing.B) {
		g := planned(size)
		v, err := s.View(b.Context(), 0)
		if err != nil {
			b.Fatal(err)
		}
		run := func(name string, ask func(n int) (int, error)) {
			if len(only) > 0 && !slices.Contains(only, name) {
				return
			}
			b.Run(name, func(b *testing.B) {
				b.ReportAllocs()
				n, got := 0, 0
				w := measure.Start()
				for b.Loop() {
					if got, err = ask(n); err != nil {
						b.Fatal(err)
					}
					n++
				}
				m := Measured{name, got, w.Per(n)}
				if got == 0 {
					b.Fatal("nothing was found")
				}
				b.ReportMetric(float64(m.CPU), "cpu-ns/op")
				b.ReportMetric(float64(got), "records")
				all = append(all, m)
			})
		}
		for _, q := range g.questions() {
			run(q.name, func(n int) (int, error) { return q.ask(b.Context(), v, n) })
		}
		run("commit of one record", func(n int) (int, error) {
			person, err := v.Get(b.Context(), []store.ID{g.person(n % g.people)})
			if err != nil {
				return 0, err
			}
			r := person[0].Clone()
			r.Body = fmt.Sprintf(`{"n":%d}`, n)
			_, err = s.Write(b.Context(), store.Changeset{Author: "bench", Time: time.Unix(int64(n), 0), Changes: []store.Change{{Put: r}}})
			return 1, err
		})
	})
	return all
}

// fill writes a graph into a store.
func fill(b *testing.B, s store.Store, g *generated) {
	b.Helper()
	for part := range slices.Chunk(g.records, 5000) {
		c := store.Changeset{Author: "bench", Time: time.Unix(0, 0)}
		for _, r := range part {
			// Acquaintances are added in the second round, when all people exist.
			first := r.Clone()
			first.Links = slices.DeleteFunc(first.Links, func(l store.Links) bool { return l.Name == "knows" })
			c.Changes = append(c.Changes, store.Change{Put: first})
		}
		write(b, s, c)
	}
	for part := range slices.Chunk(g.records[g.places:][:g.people], 5000) {
		c := store.Changeset{Author: "bench", Time: time.Unix(0, 0)}
		for _, r := range part {
			c.Changes = append(c.Changes, store.Change{Put: r.Clone()})
		}
		write(b, s, c)
	}
}

func write(b *testing.B, s store.Store, c store.Changeset) {
	b.Helper()
	if _, err := s.Write(b.Context(), c); err != nil {
		b.Fatal(err)
	}
}

// asked is a question to measure. Its function returns how many records the n-th run met.
type asked struct {
	name string
	ask  func(ctx context.Context, v store.Reader, n int) (int, error)
}

func (g *generated) questions() []asked {
	acquaintances := hops(of("Person", to("knows")))
	find := func(q func(n int) store.Query) func(context.Context, store.Reader, int) (int, error) {
		return func(ctx context.Context, v store.Reader, n int) (int, error) {
			p, err := v.Find(ctx, q(n))
			return len(p.Records), err
		}
	}
	near := func(hops []store.Hop, w store.Where, p store.Paging) func(context.Context, store.Reader, int) (int, error) {
		return func(ctx context.Context, v store.Reader, n int) (int, error) {
			pages, err := v.Neighbours(ctx, store.NeighboursOf{IDs: []store.ID{g.one(n)}, Hops: hops, Where: w, Paging: p})
			if err != nil {
				return 0, err
			}
			return len(pages[0].Records), nil
		}
	}
	return []asked{
		{"get of one", func(ctx context.Context, v store.Reader, n int) (int, error) {
			got, err := v.Get(ctx, []store.ID{g.one(n)})
			return len(got), err
		}},
		{"get of 100", func(ctx context.Context, v store.Reader, n int) (int, error) {
			list := make([]store.ID, 100)
			for i := range list {
				list[i] = g.one(n + i)
			}
			got, err := v.Get(ctx, list)
			return len(got), err
		}},
		{"one hop of 20", near(acquaintances, nil, store.Paging{Limit: 20})},
		{"three hops of 20", func(ctx context.Context, v store.Reader, n int) (int, error) {
			frontier, met := []store.ID{g.one(n)}, 0
			for range 3 {
				pages, err := v.Neighbours(ctx, store.NeighboursOf{IDs: frontier, Hops: acquaintances, Paging: store.Paging{Limit: 20}})
				if err != nil {
					return 0, err
				}
				seen := map[store.ID]bool{}
				for _, p := range pages {
					met += len(p.Records)
					for _, r := range p.Records {
						seen[r.ID] = true
					}
				}
				frontier = frontier[:0]
				for id := range seen {
					frontier = append(frontier, id)
				}
				slices.Sort(frontier)
			}
			return met, nil
		}},
		{"shortest path", func(ctx context.Context, v store.Reader, n int) (int, error) {
			// Four hops or more, since people know others up to a thousand places away.
			at := n * 7919
			return shortest(ctx, v, g.person(at%g.people), g.person((at+min(4000, g.people/2))%g.people))
		}},
		{"all links both ways", near(nil, nil, store.Paging{Limit: 100, Total: true})},
		{"neighbours filtered and sorted", near(acquaintances, match("born", store.OpLess, "1990"), store.Paging{Sort: store.Sort{Key: "name"}, Limit: 10})},
		{"first page sorted", find(func(int) store.Query {
			return store.Query{Kinds: kinds("Person"), Paging: store.Paging{Sort: store.Sort{Key: "name"}, Limit: 50}}
		})},
		{"page filtered and sorted", find(func(n int) store.Query {
			return store.Query{Kinds: kinds("Person"), Where: is("tag", "u"+itoa(n%100)), Paging: store.Paging{
				Sort: store.Sort{Key: "name", Desc: true}, After: place("olga", "person-5"), Limit: 50, Total: true}}
		})},
		{"page filtered by links", find(func(n int) store.Query {
			return store.Query{Kinds: kinds("Note"), Where: some(match("born", store.OpPrefix, itoa(193+n%7)), to("about")),
				Paging: store.Paging{Sort: store.Sort{Key: "rank"}, Limit: 50}}
		})},
		{"count by link", func(ctx context.Context, v store.Reader, n int) (int, error) {
			groups, err := v.Count(ctx, store.Tally{Kinds: kinds("Person"), Where: is("tag", "t"+itoa(n%10)), By: []store.By{{Path: hops(to("in"))}}, Limit: 10_000})
			return len(groups.Groups), err
		}},
		{"search of two words", func(ctx context.Context, v store.Reader, n int) (int, error) {
			list := []string{"anna", "bruno", "chiara", "dmitri", "elif", "fatima", "goran"}
			p, err := v.Search(ctx, store.Search{Tokens: []string{list[n%7], list[n/7%7][:3]}, Kinds: all(), Limit: 50})
			return len(p.Records), err
		}},
		{"stream of all", func(ctx context.Context, v store.Reader, _ int) (int, error) {
			met := 0
			for _, err := range v.Stream(ctx, nil) {
				if err != nil {
					return met, err
				}
				met++
			}
			return met, nil
		}},
	}
}

// shortest finds the shortest way between two people along acquaintances in either
// direction. Like package graph, it searches from both ends, level by level. It returns
// how many people it met.
func shortest(ctx context.Context, v store.Reader, a, z store.ID) (int, error) {
	level := [2][]store.ID{{a}, {z}}
	seen := [2]map[store.ID]bool{{a: true}, {z: true}}
	met := 0
	for len(level[0]) > 0 && len(level[1]) > 0 {
		near := 0
		if len(level[1]) < len(level[0]) {
			near = 1
		}
		pages, err := v.Neighbours(ctx, store.NeighboursOf{
			IDs: level[near], Hops: hops(of("Person", to("knows")), of("Person", from("knows"))), Paging: store.Paging{Limit: 100},
		})
		if err != nil {
			return 0, err
		}
		var next []store.ID
		found := false
		for _, p := range pages {
			if p.More {
				return 0, errors.New("somebody has more acquaintances than are looked at")
			}
			for _, r := range p.Records {
				met++
				found = found || seen[1-near][r.ID]
				if !seen[near][r.ID] {
					seen[near][r.ID] = true
					next = append(next, r.ID)
				}
			}
		}
		if found {
			return met, nil
		}
		slices.Sort(next)
		level[near] = next
	}
	return 0, fmt.Errorf("there is no way from %s to %s", a, z)
}
