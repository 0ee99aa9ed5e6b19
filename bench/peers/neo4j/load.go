package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"text/tabwriter"
	"time"

	vegeta "github.com/tsenart/vegeta/v12/lib"
)

// measured is what was found about a server, a question and a number of
// clients.
type measured struct {
	latencies []time.Duration
	lasted    time.Duration
}

// quantile is the latency that a part of the requests stayed below.
func (m *measured) quantile(part float64) time.Duration {
	slices.Sort(m.latencies)
	return m.latencies[min(int(part*float64(len(m.latencies))), len(m.latencies)-1)]
}

// rate is the number of answers in a second.
func (m *measured) rate() float64 { return float64(len(m.latencies)) / m.lasted.Seconds() }

// failed is the mark of answers that went wrong: no record has it in its text.
var failed = []byte(`"errors":[`)

// turn lets clients ask for some time, each as soon as it has an answer.
func (m *measured) turn(ctx context.Context, s *system, bodies [][]byte, clients int, long time.Duration) error {
	targets := make([]vegeta.Target, len(bodies))
	for i, b := range bodies {
		targets[i] = vegeta.Target{
			Method: http.MethodPost, URL: s.url, Body: b, Header: http.Header{"Content-Type": {"application/json"}},
		}
	}
	n := uint64(clients)
	attacker := vegeta.NewAttacker(vegeta.Workers(n), vegeta.MaxWorkers(n), vegeta.MaxConnections(clients), vegeta.Connections(clients), vegeta.Timeout(time.Minute))
	start := time.Now()
	var wrong error
	for r := range attacker.Attack(vegeta.NewStaticTargeter(targets...), vegeta.Rate{}, long, "") {
		if r.Error != "" || r.Code != http.StatusOK || bytes.Contains(r.Body, failed) {
			wrong = fmt.Errorf("%s: %s %s", s.name, r.Error, r.Body)
		}
		if wrong != nil || ctx.Err() != nil {
			attacker.Stop()
			continue // until those that are under way are back
		}
		m.latencies = append(m.latencies, r.Latency)
	}
	m.lasted += time.Since(start)
	if wrong != nil {
		return wrong
	}
	return ctx.Err()
}

// compare asks all servers in turns, so that a busy machine is unfair to none,
// and prints what it found, the peer's throughput and median as 1.
func compare(ctx context.Context, w io.Writer, systems []*system, questions []*question, o options) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, q := range questions {
		fmt.Fprintf(t, "\n%s\nclients\tserver\tp50 ms\tp99 ms\tanswers /s\tp50\tanswers\t\n", q.title)
		for _, clients := range o.Clients {
			found := make([]measured, len(systems))
			for turn := range o.Turns + 1 {
				for i, s := range systems {
					m := &found[i]
					if turn == 0 {
						m = new(measured) // to warm up
					}
					if err := m.turn(ctx, s, q.bodies(s), clients, o.Turn); err != nil {
						return err
					}
				}
			}
			peer := &found[0]
			for i, s := range systems {
				m := &found[i]
				fmt.Fprintf(t, "%d\t%s\t%.2f\t%.2f\t%.0f\t%.1f ×\t%.1f ×\t\n", clients, s.name,
					milliseconds(m.quantile(.5)), milliseconds(m.quantile(.99)), m.rate(),
					float64(peer.quantile(.5))/float64(m.quantile(.5)), m.rate()/peer.rate())
			}
		}
		if err := t.Flush(); err != nil {
			return err
		}
	}
	return nil
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
