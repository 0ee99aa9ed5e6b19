package main

import (
	"context"
	"os"
	"runtime/debug"
	heap "runtime/metrics"
	"time"
)

// room is how much garbage may lie about before it is collected, or half of what is
// kept, if that is more. A collection looks at all that is kept, and answers leave a lot
// of garbage: with the collector's default, which waits for as much garbage as
// is kept, a small store would spend a third of its time on collecting.
const room = 256 << 20

// lookAtHeap is how often the server looks at what is kept. A hook of the
// collector would be told too late: it comes when what was collected is swept.
const lookAtHeap = 100 * time.Millisecond

// giveRoom sets the collector up until stop is called, unless the environment
// has. The collector takes a share of what is kept, and that grows with answers
// which clients are slow to read: so the share is reckoned anew as it changes.
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

// least is what the collector takes to be kept, at least.
const least = 4 << 20

// share is how much garbage there may be, in per cent of what is kept.
func share() int {
	kept := []heap.Sample{{Name: "/gc/heap/live:bytes"}}
	heap.Read(kept)
	return int(max(50, room*100/max(kept[0].Value.Uint64(), least)))
}
