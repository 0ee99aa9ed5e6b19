package intake_test

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/exchange/mapping"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// BenchmarkImports looks at a workbook of ten thousand rows as somebody else keeps it, beside the data set, and
// prints what that takes, and the most that it holds above the store.
func BenchmarkImports(b *testing.B) {
	const rows = 10_000
	book := excelize.NewFile()
	for i := range rows + 1 {
		row := []any{"Body", "Category", "Remarks"}
		if i > 0 {
			row = []any{fmt.Sprintf("Health board of district %d", i), "Agency", fmt.Sprintf("set up in %d", 1900+i%120)}
		}
		if err := book.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			b.Fatal(err)
		}
	}
	var data bytes.Buffer
	if err := book.Write(&data); err != nil {
		b.Fatal(err)
	}
	m, err := mapping.Parse([]byte(`{country: MT, language: en, tables: [{sheet: Sheet1, kind: Institution, set: {sector: sector-health, level: NATIONAL}, columns: {Body: names, Category: type, Remarks: note}}]}`))
	if err != nil {
		b.Fatal(err)
	}
	g := graph.New(seedtest.Memory(b))
	ctx := access.With(b.Context(), access.Operator("me"))
	before := measure.Heap()
	most, stop := peak()
	start, cpu := time.Now(), measure.CPU()
	f, err := intake.Read(bytes.NewReader(data.Bytes()), "book.xlsx", csv.ReadOptions{})
	if err != nil {
		b.Fatal(err)
	}
	r, err := intake.Take(ctx, g, f, intake.Options{Mapping: m, Options: change.Options{Author: "me", DryRun: true}})
	if err != nil {
		b.Fatal(err)
	}
	took := time.Since(start)
	stop()
	if n := r.Count(intake.Created); n != rows {
		b.Fatalf("%d created, want %d; %v", n, rows, r.Faults[:min(3, len(r.Faults))])
	}
	table := measure.NewTable("", "seconds", "CPU seconds", "MB held at most")
	table.Row("10,000 new bodies", took.Seconds(), (measure.CPU() - cpu).Seconds(), float64(most.Load()-min(most.Load(), before))/(1<<20))
	if err := table.Print(os.Stdout, "A workbook looked at, by a mapping", "Memory is the heap, garbage too, above what was there before."); err != nil {
		b.Fatal(err)
	}
}

// peak watches how large the heap gets until it is stopped.
func peak() (most *atomic.Uint64, stop func()) {
	most = &atomic.Uint64{}
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(10 * time.Millisecond)
		defer tick.Stop()
		for {
			var stats runtime.MemStats
			runtime.ReadMemStats(&stats)
			most.Store(max(most.Load(), stats.HeapAlloc))
			select {
			case <-done:
				return
			case <-tick.C:
			}
		}
	}()
	return most, func() { close(done); <-ended }
}
