package main

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
)

// noting is a teller that notes what it is told.
type noting struct{ told *[]string }

func (n noting) tell(what string, percent int) {
	*n.told = append(*n.told, fmt.Sprint(what, " ", percent))
}

// TestUnderWay tells of what takes longer than a moment, a tenth at a time.
func TestUnderWay(t *testing.T) {
	var told []string
	now := time.Unix(0, 0)
	p := underWay{now: func() time.Time { return now }, to: noting{&told}}
	for i := 1; i <= 100; i++ {
		p.report(graph.Progress{What: "QUICK", Share: float64(i) / 100})
	}
	for i := 1; i <= 50; i++ {
		now = now.Add(30 * time.Millisecond)
		p.report(graph.Progress{What: "SLOW", Share: float64(2*i) / 100})
		p.report(graph.Progress{What: "SLOW", Share: float64(2*i-1) / 100}) // goroutines overtake each other
	}
	if diff := cmp.Diff([]string{"SLOW 70", "SLOW 80", "SLOW 90", "SLOW 100"}, told); diff != "" {
		t.Errorf("told (-want +got):\n%s", diff)
	}
}
