package sqlite

import (
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph/store"
)

// large fills a file with n records of about 850 bytes, each with a number of links, and
// closes it.
func large(b *testing.B, path string, n, links int) {
	b.Helper()
	rng := rand.New(rand.NewPCG(1, 2))
	ids := make([]store.ID, n)
	for i := range ids {
		var u [16]byte
		for j := range u {
			u[j] = byte(rng.Uint32())
		}
		ids[i] = formatUUID(u)
	}
	word := func() string { return fmt.Sprintf("w%03x", int(rng.ExpFloat64()*300)) }
	s := mustOpen(b, path, nil)
	for part := range slices.Chunk(ids, 5000) {
		c := store.Changeset{Author: "bench"}
		for _, id := range part {
			r := node(string(id), word()+" "+word())
			r.Body = fmt.Sprintf(`{"name":%q,"evidence":"%0300d"}`, r.Values("name")[0], rng.Int())
			for k := range 6 {
				r.Keys = append(r.Keys, store.Key{Name: fmt.Sprint("z", k), Values: []string{fmt.Sprintf("value %d", rng.IntN(1000))}})
			}
			r.Tokens = nil
			for range 8 {
				r.Tokens = append(r.Tokens, word())
			}
			slices.Sort(r.Tokens)
			r.Tokens = slices.Compact(r.Tokens)
			c.Changes = append(c.Changes, store.Change{Put: r})
		}
		if _, err := s.Write(b.Context(), c); err != nil {
			b.Fatal(err)
		}
	}
	// Links are added when all records exist, so that they can lead to any of them.
	v, err := s.View(b.Context(), 0)
	if err != nil {
		b.Fatal(err)
	}
	for part := range slices.Chunk(ids, 5000) {
		c := store.Changeset{Author: "bench"}
		found, err := v.Get(b.Context(), part)
		if err != nil {
			b.Fatal(err)
		}
		for _, old := range found {
			r := &store.Record{ID: old.ID, Kind: old.Kind, Body: old.Body, Keys: old.Keys, Tokens: old.Tokens}
			var to []store.ID
			for range links {
				to = append(to, ids[rng.IntN(n)])
			}
			slices.Sort(to)
			r.Links = []store.Links{{Name: "to", To: slices.Compact(to)}}
			c.Changes = append(c.Changes, store.Change{Put: r})
		}
		if _, err := s.Write(b.Context(), c); err != nil {
			b.Fatal(err)
		}
	}
	mustClose(b, s)
}

// BenchmarkOpen opens a file of 100,000 records and a million links, whose log is twice as
// large as that.
func BenchmarkOpen(b *testing.B) {
	path := testFile(b)
	large(b, path, 100_000, 10)
	i, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	before, after := measure.Heap(), uint64(0)
	b.Run("100k records 1M links", func(b *testing.B) {
		b.ReportAllocs()
		b.ReportMetric(float64(i.Size())/1e6, "MB-file")
		var s *Store
		for b.Loop() {
			if s, err = Open(b.Context(), path, model(1), nil); err != nil {
				b.Fatal(err)
			}
			b.StopTimer()
			after = measure.Heap()
			mustClose(b, s)
			b.StartTimer()
		}
		b.ReportMetric(float64(after-before)/1e6, "MB-heap")
		runtime.KeepAlive(s)
	})
	b.Run("only reading the records", func(b *testing.B) {
		b.ReportAllocs()
		p, err := newOpener(path, model(1), nil, present())
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			v, err := p.view(b.Context())
			if err != nil {
				b.Fatal(err)
			}
			n := 0
			for _, err := range (&loader{db: v.db, head: v.head, model: 1}).all(b.Context()) {
				if err != nil {
					b.Fatal(err)
				}
				n++
			}
			if n != v.head.records {
				b.Fatal(n)
			}
			if err := v.close(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Check", func(b *testing.B) {
		for b.Loop() {
			if _, err := Check(b.Context(), path, model(1), nil); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Backup", func(b *testing.B) {
		for b.Loop() {
			to := testFile(b)
			if _, err := Backup(b.Context(), path, to, model(1), nil); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("commit", func(b *testing.B) {
		s := mustOpen(b, path, nil)
		benchCommits(b, s, 1)
		benchCommits(b, s, 16)
		mustClose(b, s)
	})
}

// benchCommits measures commits of one record by several concurrent writers.
func benchCommits(b *testing.B, s *Store, writers int) {
	var n atomic.Int64
	b.Run(fmt.Sprint(writers, " writers"), func(b *testing.B) {
		b.ReportAllocs()
		b.SetParallelism((writers + runtime.GOMAXPROCS(0) - 1) / runtime.GOMAXPROCS(0))
		if writers == 1 {
			for b.Loop() {
				benchCommit(b, s, n.Add(1))
			}
			return
		}
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				benchCommit(b, s, n.Add(1))
			}
		})
	})
}

func benchCommit(b *testing.B, s *Store, n int64) {
	id := fmt.Sprint("bench-", n%1000)
	if _, err := s.Write(b.Context(), store.Changeset{Author: "b", Changes: []store.Change{{Put: node(id, fmt.Sprint("name ", n))}}}); err != nil {
		b.Error(err)
	}
}

// BenchmarkEditors measures commits of one record on a disk that needs 5 ms to make
// something durable: by one writer, who waits for each commit, and by 64, whose commits
// share the wait.
func BenchmarkEditors(b *testing.B) {
	rates := map[int]float64{}
	for _, writers := range []int{1, 64} {
		b.Run(fmt.Sprint(writers, " writers"), func(b *testing.B) {
			s := mustOpen(b, testFile(b), nil)
			s.log.slower = func() { time.Sleep(5 * time.Millisecond) }
			var made atomic.Int64
			var work sync.WaitGroup
			start := time.Now()
			end := start.Add(2 * time.Second)
			for range writers {
				work.Go(func() {
					for time.Now().Before(end) {
						benchCommit(b, s, made.Add(1))
					}
				})
			}
			work.Wait()
			rates[writers] = float64(made.Load()) / time.Since(start).Seconds()
			b.ReportMetric(rates[writers], "commits/s")
			for b.Loop() { // measures the rate of commits
			}
		})
	}
	if rates[1] > 0 && rates[64] > 0 {
		fmt.Printf("64 writers make %.1f times as many commits as one; at least 8 are wanted\n", rates[64]/rates[1])
	}
}
