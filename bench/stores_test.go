package bench_test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/sqlite"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// BenchmarkStores measures the embedded stores on a hundred thousand records
// and a million links, and prints what it found as two tables: what is asked of
// them, and what it takes to open the file.
func BenchmarkStores(b *testing.B) {
	file := filepath.Join(b.TempDir(), "whoplans.db")
	var inMemory, durable []storetest.Measured
	b.Run("memory", func(b *testing.B) {
		inMemory = storetest.Bench(b, func(b *testing.B, schema store.Schema) store.Store {
			s := memory.New(schema)
			b.Cleanup(func() { closeStore(b, s) })
			return s
		}, storetest.Large())
	})
	b.Run("sqlite", func(b *testing.B) {
		durable = storetest.Bench(b, func(b *testing.B, schema store.Schema) store.Store {
			s, err := sqlite.Open(b.Context(), file, schema, nil)
			if err != nil {
				b.Fatal(err)
			}
			b.Cleanup(func() { closeStore(b, s) })
			return s
		}, storetest.Large())
	})
	if len(inMemory) == 0 || len(inMemory) != len(durable) {
		return // some are left out by -bench
	}
	table := measure.NewTable("", "records", "memory: CPU µs", "in gets", "allocs", "sqlite: CPU µs", "to memory", "allocs", "waited µs")
	for i, m := range inMemory {
		d := durable[i]
		table.Row(m.Name, m.Records, m.CPU, measure.Ratio(m.CPU, inMemory[0].CPU), m.Allocs,
			d.CPU, measure.Ratio(d.CPU, m.CPU), d.Allocs, d.Wall)
	}
	err := table.Print(os.Stdout, "Stores of 100,000 records and 1,000,000 links, for one question",
		"The durable store answers from its copy in memory; a commit waits until the disk has it. "+uncached)
	if err != nil {
		b.Fatal(err)
	}
	benchOpen(b, file)
}

// uncached says what the figures are of.
const uncached = "No answer is cached."

// benchOpen measures what opening a file takes, and how large it is there.
func benchOpen(b *testing.B, file string) {
	info, err := os.Stat(file)
	if err != nil {
		b.Fatal(err)
	}
	var opened []measure.Cost
	heap := 0.0
	b.Run("sqlite/open", func(b *testing.B) {
		before := measure.Heap()
		for b.Loop() {
			w := measure.Start()
			s, err := sqlite.Open(b.Context(), file, storetest.Schema(), nil)
			if err != nil {
				b.Fatal(err)
			}
			opened = append(opened, w.Per(1))
			b.StopTimer()
			heap = float64(measure.Heap() - before)
			closeStore(b, s)
			runtime.KeepAlive(s)
			b.StartTimer()
		}
		b.ReportMetric(heap/1e6, "MB-heap")
		b.ReportMetric(float64(info.Size())/1e6, "MB-file")
	})
	if len(opened) == 0 {
		return
	}
	m := measure.Median(opened)
	table := measure.NewTable("", "CPU s", "s", "MB in memory", "MB on disk", "bytes a record")
	table.Row("open", m.CPU.Seconds(), m.Wall.Seconds(), heap/1e6, float64(info.Size())/1e6, heap/float64(storetest.Large().Records))
	if err := table.Print(os.Stdout, "Opening the file of that store, with its history"); err != nil {
		b.Fatal(err)
	}
}

func closeStore(b *testing.B, s store.Store) {
	b.Helper()
	if err := s.Close(); err != nil {
		b.Error(err)
	}
}
