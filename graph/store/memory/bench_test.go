package memory_test

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// claims returns a schema like that of the domain: kinds of claims with many keys, which
// refer to a few kinds of entities.
func claims() store.Schema {
	schema := store.Schema{Kinds: []store.KindSchema{{Kind: "Country"}, {Kind: "Source"}, {Kind: "Body"}}}
	for i := range 8 {
		schema.Kinds = append(schema.Kinds, store.KindSchema{Kind: claimKind(i)})
	}
	return schema
}

func claimKind(i int) store.Kind { return store.Kind(fmt.Sprintf("Claim%d", i)) }

// generate returns n records of [claims], sorted by id: a country for every two thousand,
// sources, bodies and, most of all, claims with twelve links.
func generate(n int) []*store.Record {
	d := rand.New(rand.NewPCG(1, 2))
	ids := make([]store.ID, n)
	for i := range ids {
		ids[i] = store.ID(fmt.Sprintf("%08x-%04x-5%03x-%04x-%012x", d.Uint32(), d.Uint32()>>16, d.Uint32()>>20, d.Uint32()>>16, d.Uint64()>>16))
	}
	slices.Sort(ids)
	at := d.Perm(n)
	countries, sources, bodies := at[:n/2000+1], at[n/2000+1:n/20], at[n/20:n/5]
	some := func(from []int, n int) []store.ID {
		to := make([]store.ID, n)
		for i := range to {
			to[i] = ids[from[d.IntN(len(from))]]
		}
		slices.Sort(to)
		return slices.Compact(to)
	}
	records := make([]*store.Record, n)
	word := func() string { return fmt.Sprintf("w%03x", int(d.ExpFloat64()*300)) }
	nth := make([]int, n)
	for i, p := range at {
		nth[p] = i
	}
	for p, i := range nth { // sorted by id, as a database returns them
		r := &store.Record{
			ID: ids[p], Rev: 1, Body: fmt.Sprintf(`{"slug":"slug-%d","evidence":%q}`, i, make([]byte, 100)),
			Keys: []store.Key{
				{Name: "confidence", Values: []string{[]string{"HIGH", "LOW", "MEDIUM"}[d.IntN(3)]}},
				{Name: "evidence", Values: []string{"evidence of " + word() + " and " + word() + " in " + word()}},
				{Name: "level", Values: []string{fmt.Sprint("LEVEL", d.IntN(5))}},
				{Name: "observed", Values: []string{fmt.Sprintf("20%02d-%02d-%02d", d.IntN(25), 1+d.IntN(12), 1+d.IntN(28))}},
				{Name: "origin", Values: []string{[]string{"INFERRED", "RETRIEVED", "SYNTHESIS"}[d.IntN(3)]}},
				{Name: "professions", Values: []string{fmt.Sprint("P", d.IntN(10)), fmt.Sprint("Q", d.IntN(10))}},
				{Name: "slug", Values: []string{fmt.Sprintf("slug-%d", i)}},
				{Name: "status", Values: []string{[]string{"CURRENT", "HISTORIC"}[d.IntN(2)]}},
			},
		}
		for range 8 {
			r.Tokens = append(r.Tokens, word())
		}
		slices.Sort(r.Tokens)
		r.Tokens = slices.Compact(r.Tokens)
		switch {
		case i < len(countries):
			r.Kind = "Country"
		case i < len(countries)+len(sources):
			r.Kind = "Source"
		case i < len(countries)+len(sources)+len(bodies):
			r.Kind = "Body"
			r.Links = []store.Links{{Name: "seat", To: some(countries, 1)}}
		default:
			r.Kind = claimKind(i % 8)
			r.Links = []store.Links{
				{Name: "body", To: some(bodies, 1)},
				{Name: "country", To: some(countries, 1)},
				{Name: "sources", To: some(sources, 4)},
				{Name: "with", To: some(bodies, 7)},
			}
		}
		records[p] = r
	}
	return records
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

// noLog is the log of a store that is only opened.
type noLog struct{ memory.Log }

func (noLog) Close() error { return nil }

func BenchmarkOpen(b *testing.B) {
	for _, n := range []int{1_000, 100_000} {
		b.Run(fmt.Sprintf("%d records", n), func(b *testing.B) {
			for range b.N {
				b.StopTimer()
				records := generate(n)
				links := 0
				for _, r := range records {
					for _, l := range r.Links {
						links += len(l.To)
					}
				}
				before := measure.Heap()
				b.StartTimer()
				s, err := memory.Open(claims(), 1, each(records), noLog{})
				if err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				b.ReportMetric(float64(measure.Heap()-before)/float64(n), "B/record")
				b.ReportMetric(float64(links), "links")
				s.Close()
				b.StartTimer()
			}
		})
	}
}

// BenchmarkWhere measures what [storetest.Bench] does not: conditions that no index
// answers alone, and large groups.
func BenchmarkWhere(b *testing.B) {
	records := generate(100_000)
	s, err := memory.Open(claims(), 1, each(records), noLog{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	v, err := s.View(b.Context(), 1)
	if err != nil {
		b.Fatal(err)
	}
	for _, q := range questions(v, records) {
		b.Run(q.name, func(b *testing.B) {
			b.ReportAllocs()
			got := 0
			for b.Loop() {
				if got, err = q.ask(b.Context()); err != nil || got == 0 {
					b.Fatalf("got %d, %v", got, err)
				}
			}
			b.ReportMetric(float64(got), "found")
		})
	}
}

type question struct {
	name string
	ask  func(ctx context.Context) (int, error)
}

func questions(v store.Reader, records []*store.Record) []question {
	var (
		country store.ID
		sources []store.ID
		from    int
	)
	for _, r := range records {
		switch r.Kind {
		case "Country":
			country = r.ID
		case "Source":
			sources = append(sources, r.ID)
		}
	}
	var kinds []store.Kind
	for i := range 8 {
		kinds = append(kinds, claimKind(i))
	}
	in := func(key string, values ...string) store.Match { return store.Match{Key: key, Values: values} }
	some := func(link string, w store.Where) store.Linked {
		return store.Linked{Hops: []store.Hop{{Link: store.Link{Name: link}}}, Where: w}
	}
	find := func(kinds []store.Kind, w store.Where, limit int, total bool) func(context.Context) (int, error) {
		q := store.Query{Kinds: kinds, Where: w, Paging: store.Paging{Sort: store.Sort{Key: "slug"}, Limit: limit, Total: total}}
		return func(ctx context.Context) (int, error) {
			p, err := v.Find(ctx, q)
			return max(p.Total, len(p.Records)), err
		}
	}
	count := func(w store.Where, by ...store.By) func(context.Context) (int, error) {
		return func(ctx context.Context) (int, error) {
			g, err := v.Count(ctx, store.Tally{Kinds: kinds, Where: w, By: by, Limit: 1000})
			return len(g.Groups), err
		}
	}
	contains := store.Match{Key: "evidence", Op: store.OpContains, Values: []string{"of w1"}}
	frequent := store.All{in("status", "CURRENT"), in("level", "LEVEL1")}
	ofCountry := some("country", store.IDIn{country})
	return []question{
		{"all that contain", find(kinds, contains, 0, true)},
		{"page that contains, of one kind", find(kinds[:1], contains, 50, true)},
		{"page of a country", find(kinds[:1], ofCountry, 50, true)},
		{"page of a country, of all kinds", find(kinds, ofCountry, 50, true)},
		{"page of a country and three keys", find(kinds, store.All{ofCountry, in("status", "CURRENT"), in("confidence", "HIGH", "MEDIUM"), in("level", "LEVEL1")}, 50, true)},
		{"page over two links", find(kinds, some("body", some("seat", store.IDIn{country})), 50, true)},
		{"page of frequent values", find(kinds, frequent, 50, false)},
		{"page of frequent values, total", find(kinds, frequent, 50, true)},
		{"page by slug", find(kinds, in("slug", "slug-77777"), 1, false)},
		{"facet", count(nil, store.By{Key: "professions"})},
		{"facet of a country", count(ofCountry, store.By{Key: "professions"})},
		{"count by country and level", count(nil, store.By{Path: []store.Hop{{Link: store.Link{Name: "country"}}}}, store.By{Key: "level"})},
		{"neighbours of a country, sorted", func(ctx context.Context) (int, error) {
			pages, err := v.Neighbours(ctx, store.NeighboursOf{IDs: []store.ID{country}, Hops: []store.Hop{{Link: store.Link{Name: "country"}, Reverse: true}},
				Paging: store.Paging{Sort: store.Sort{Key: "slug"}, Limit: 50, Total: true}})
			return len(pages[0].Records), err
		}},
		{"neighbours of some sources, sorted", func(ctx context.Context) (int, error) {
			// Different sources each time, as in requests to a server.
			from = (from + 27) % (len(sources) - 27)
			pages, err := v.Neighbours(ctx, store.NeighboursOf{IDs: sources[from:][:27], Hops: []store.Hop{{Link: store.Link{Of: kinds[0], Name: "sources"}, Reverse: true}},
				Paging: store.Paging{Sort: store.Sort{Key: "slug"}, Limit: 10}})
			n := 0
			for _, p := range pages {
				n += len(p.Records)
			}
			return n, err
		}},
		{"search of a letter", func(ctx context.Context) (int, error) {
			p, err := v.Search(ctx, store.Search{Tokens: []string{"w1"}, Kinds: kinds, Limit: 100})
			return len(p.Records), err
		}},
	}
}
