// Package measure finds what operations cost, and prints it as tables.
package measure

import (
	"cmp"
	"runtime"
	"slices"
	"syscall"
	"time"
)

// Cost is what one operation takes.
type Cost struct {
	CPU    time.Duration // of the whole process, the collector's too
	Wall   time.Duration
	Allocs float64
	Bytes  float64 // allocated
}

// Watch measures the process from [Start] on.
type Watch struct {
	cpu  time.Duration
	wall time.Time
	mem  runtime.MemStats
}

// Start begins to measure, on a heap that was just collected.
func Start() *Watch {
	w := new(Watch)
	runtime.GC()
	runtime.ReadMemStats(&w.mem)
	w.wall, w.cpu = time.Now(), CPU()
	return w
}

// Per is what each of n operations has cost since the start.
func (w *Watch) Per(n int) Cost {
	cpu, wall := CPU()-w.cpu, time.Since(w.wall)
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	return Cost{
		CPU: cpu / time.Duration(n), Wall: wall / time.Duration(n),
		Allocs: float64(mem.Mallocs-w.mem.Mallocs) / float64(n),
		Bytes:  float64(mem.TotalAlloc-w.mem.TotalAlloc) / float64(n),
	}
}

// CPU is the CPU time of the process so far.
func CPU() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0 // fails for an unknown "who" only
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// Median is the cost in the middle, by CPU: on a busy machine a few are too
// high.
func Median(costs []Cost) Cost {
	sorted := slices.SortedFunc(slices.Values(costs), func(a, b Cost) int { return cmp.Compare(a.CPU, b.CPU) })
	return sorted[len(sorted)/2]
}

// Times is how many times the CPU of others some costs are, in the median of
// their turns. Both of a turn were measured one after the other, so that it
// matters little how fast the machine was just then.
func Times(costs, others []Cost) float64 {
	ratios := make([]float64, len(costs))
	for i, c := range costs {
		ratios[i] = float64(c.CPU) / float64(others[i].CPU)
	}
	slices.Sort(ratios)
	return ratios[len(ratios)/2]
}

// Heap is how many bytes are in use once the garbage is collected.
func Heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
