package main

import (
	"runtime"
	heap "runtime/metrics"
	"testing"
	"time"
)

// TestRoom keeps more than the room, as answers that nobody reads are kept, and
// wants the collector to wait for no more than half of it; then it lets go.
func TestRoom(t *testing.T) {
	t.Setenv("GOGC", "")
	defer giveRoom()()
	if small := goal(); small < room || small > 3*room {
		t.Errorf("with little to keep, garbage is collected at %d MB", small>>20)
	}
	kept := make([]byte, 4*room) // never touched, so it takes no memory
	until(t, "the collector did not hear of what is kept", func() bool { return goal() < 7*room })
	if large := goal(); large < 6*room {
		t.Errorf("with %d MB to keep, garbage is collected at %d MB", len(kept)>>20, large>>20)
	}
	runtime.KeepAlive(kept)
	until(t, "the collector did not hear of what is gone", func() bool { return goal() < 3*room })
}

// until collects garbage until something holds.
func until(t *testing.T, fault string, holds func() bool) {
	t.Helper()
	for start := time.Now(); ; {
		runtime.GC()
		if holds() {
			return
		}
		if time.Since(start) > 20*time.Second {
			t.Fatalf("%s: it collects at %d MB", fault, goal()>>20)
		}
	}
}

// goal is the size of the heap at which garbage is collected.
func goal() uint64 {
	sample := []heap.Sample{{Name: "/gc/heap/goal:bytes"}}
	heap.Read(sample)
	return sample[0].Value.Uint64()
}
