package main

import (
	"context"
	"os"
	"runtime/debug"
	heap "runtime/metrics"
	"time"
)

// room is how much garbage may accumulate before it is collected, unless half of the live heap
// is more. A collection looks at the whole live heap, and answers leave much garbage: with the
// collector's default, which waits for as much garbage as there is live data, a small store
// would spend a third of its time on collecting.
const room = 256 << 20

// lookAtHeap is how often the server looks at the live heap. A hook of the collector would run
// too late, after sweeping.
const lookAtHeap = 100 * time.Millisecond

// giveRoom configures the collector until stop is called, unless the environment does. The
// collector takes a share of the live heap, which grows with answers that clients read slowly,
// so the share is updated as it changes.
func giveRoom() (stop func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	now := share()
	before := debug.SetGCPercent(now)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(lookAtHeap)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			if next := share(); next < now*9/10 || next > now*11/10 {
				now = next
				debug.SetGCPercent(now) // stops the world for a moment
			}
		}
	}()
	return func() {
		cancel()
		<-done
		debug.SetGCPercent(before)
	}
}

// least is what the collector assumes as the live heap, at least.
const least = 4 << 20

// share returns how much garbage there may be, in per cent of the live heap.
func share() int {
	kept := []heap.Sample{{Name: "/gc/heap/live:bytes"}}
	heap.Read(kept)
	return int(max(50, room*100/max(kept[0].Value.Uint64(), least)))
}
