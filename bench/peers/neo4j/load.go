package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"sync/atomic"
	"text/tabwriter"
	"time"

	"github.com/valyala/fasthttp"
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

// add adds what another turn found.
func (m *measured) add(turn measured) {
	m.latencies = append(m.latencies, turn.latencies...)
	m.lasted += turn.lasted
}

// failed is the mark of answers that went wrong: no record has it in its text.
var failed = []byte(`"errors":[`)

// turn lets clients ask for some time, each as soon as it has an answer. The
// HTTP client is a frugal one: it shares the processors with what it measures.
func turn(ctx context.Context, s *system, bodies [][]byte, clients int, long time.Duration) (measured, error) {
	host := &fasthttp.HostClient{Addr: s.addr, MaxConns: clients, ReadTimeout: time.Minute, WriteTimeout: time.Minute}
	defer host.CloseIdleConnections()
	var next atomic.Int64
	found, errs := make([][]time.Duration, clients), make([]error, clients)
	var group sync.WaitGroup
	start := time.Now()
	for i := range clients {
		group.Go(func() {
			for errs[i] == nil && time.Since(start) < long && ctx.Err() == nil {
				body := bodies[int(next.Add(1))%len(bodies)]
				asked := time.Now()
				errs[i] = s.post(host, body)
				found[i] = append(found[i], time.Since(asked))
			}
		})
	}
	group.Wait()
	return measured{slices.Concat(found...), time.Since(start)}, errors.Join(append(errs, ctx.Err())...)
}

// post sends a request and reads the answer.
func (s *system) post(client *fasthttp.HostClient, body []byte) error {
	request, answer := fasthttp.AcquireRequest(), fasthttp.AcquireResponse()
	defer fasthttp.ReleaseRequest(request)
	defer fasthttp.ReleaseResponse(answer)
	request.SetRequestURI(s.url)
	request.Header.SetMethod(fasthttp.MethodPost)
	request.Header.SetContentType("application/json")
	request.SetBodyRaw(body)
	if err := client.Do(request, answer); err != nil {
		return fmt.Errorf("%s: %w", s.name, err)
	}
	if answer.StatusCode() != fasthttp.StatusOK || bytes.Contains(answer.Body(), failed) {
		return fmt.Errorf("%s answers %s to %s", s.name, answer.Body(), body)
	}
	return nil
}

// compare asks all servers in turns, so that a busy machine is unfair to none,
// and prints what it found, the peer's median and throughput as 1.
func compare(ctx context.Context, w io.Writer, systems []*system, questions []*question, o options) error {
	for _, q := range questions {
		for _, s := range systems {
			if _, err := turn(ctx, s, q.bodies(s), 8, o.Warm); err != nil {
				return err
			}
		}
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
		fmt.Fprintf(t, "\n%s\nclients\tserver\tp50 ms\tp99 ms\tanswers /s\tp50\tanswers\t\n", q.title)
		for _, clients := range o.Clients {
			found := make([]measured, len(systems))
			for range o.Turns {
				for i, s := range systems {
					m, err := turn(ctx, s, q.bodies(s), clients, o.Turn)
					if err != nil {
						return err
					}
					found[i].add(m)
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
