package bench_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"testing"
	"time"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph/store/sqlite"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// BenchmarkScale measures the durable store on a million records and ten million
// links, and on a tenth of that, and prints both beside each other: what opening the
// file takes, and what is asked most.
func BenchmarkScale(b *testing.B) {
	sizes := []storetest.Size{storetest.Large(), storetest.Huge()}
	opened := measure.NewTable("", "target", "s", "CPU s", "MB in memory", "MB at most", "MB on disk")
	asked := make([][]storetest.Measured, len(sizes))
	for i, size := range sizes {
		file := filepath.Join(b.TempDir(), "whoplans.db")
		fillFile(b, file, size)
		target := ""
		if i == len(sizes)-1 {
			target = "< 15 s, < 3000 MB"
		}
		info, err := os.Stat(file)
		if err != nil {
			b.Fatal(err)
		}
		before := forgotten(b)
		as := debug.SetGCPercent(50) // as the program has it where much is kept
		w := measure.Start()
		s, err := sqlite.Open(b.Context(), file, storetest.Schema(), nil)
		if err != nil {
			b.Fatal(err)
		}
		cost, most := w.Per(1), resident(b, "VmHWM")
		debug.SetGCPercent(as)
		heap := float64(measure.Heap()) - before
		opened.Row("open, "+size.Name, target, cost.Wall.Seconds(), cost.CPU.Seconds(), heap/1e6, most/1e6, float64(info.Size())/1e6)
		asked[i] = storetest.Ask(b, s, size, "get of one", "one hop of 20", "three hops of 20", "first page sorted", "page filtered by links", "commit of one record")
		closeStore(b, s)
		if err := os.Remove(file); err != nil {
			b.Fatal(err)
		}
	}
	if len(asked[0]) == 0 || len(asked[0]) != len(asked[1]) {
		return // some are left out by -bench
	}
	if err := opened.Print(os.Stdout, "Opening a file of "+sizes[0].Name+", and of ten times that",
		"At most is the most that the process held, with the garbage of opening."); err != nil {
		b.Fatal(err)
	}
	table := measure.NewTable("", "records", sizes[0].Name+": CPU µs", "waited µs", sizes[1].Name+": CPU µs", "waited µs", "to a tenth", "target")
	for i, m := range asked[0] {
		table.Row(m.Name, m.Records, m.CPU, m.Wall, asked[1][i].CPU, asked[1][i].Wall, measure.Ratio(asked[1][i].CPU, m.CPU), "≤ 2")
	}
	if err := table.Print(os.Stdout, "One question, of one size and of ten times that", uncached); err != nil {
		b.Fatal(err)
	}
}

// fillFile writes a generated graph into a file.
func fillFile(b *testing.B, file string, size storetest.Size) {
	b.Helper()
	s, err := sqlite.Open(b.Context(), file, storetest.Schema(), nil)
	if err != nil {
		b.Fatal(err)
	}
	from := time.Now()
	storetest.Fill(b, s, size)
	closeStore(b, s)
	fmt.Printf("%s: written in %.0f s\n", size.Name, time.Since(from).Seconds())
}

// forgotten returns the bytes in use once what was done before is forgotten, the most
// that the process has held too.
func forgotten(b *testing.B) float64 {
	b.Helper()
	debug.FreeOSMemory()
	const peak = "5"
	if err := os.WriteFile("/proc/self/clear_refs", []byte(peak), 0); err != nil && runtime.GOOS == "linux" {
		b.Fatal(err)
	}
	return float64(measure.Heap())
}

// resident reads how many bytes the process holds; 0 where the system does not tell.
func resident(b *testing.B, field string) float64 {
	b.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range bytes.Lines(status) {
		name, value, _ := bytes.Cut(line, []byte(":"))
		if string(name) != field {
			continue
		}
		kB, err := strconv.ParseFloat(string(bytes.TrimSuffix(bytes.TrimSpace(value), []byte(" kB"))), 64)
		if err != nil {
			b.Fatal(err)
		}
		return kB * 1024
	}
	return 0
}
