package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/whoplans/whoplans/bench"
)

// agree compares the answers to a question, whatever the order of their fields.
func agree(ctx context.Context, peers []*peer, q bench.Question) error {
	var want any
	for _, p := range peers {
		var body bytes.Buffer
		if _, err := p.ask(ctx, q, &body); err != nil {
			return err
		}
		var got struct {
			Data   any
			Errors any
		}
		if err := json.Unmarshal(body.Bytes(), &got); err != nil {
			return fmt.Errorf("the answer of %s to %s: %w", p.name, q.Name, err)
		}
		if got.Errors != nil || got.Data == nil {
			return fmt.Errorf("%s answers %s with %.500s", p.name, q.Name, body.Bytes())
		}
		if want == nil {
			want = got.Data
		}
		if !reflect.DeepEqual(want, got.Data) {
			return fmt.Errorf("the answer of %s to %s is not that of %s", p.name, q.Name, peers[0].name)
		}
	}
	return nil
}

// found is what was found of a server and a question.
type found struct {
	cpu      time.Duration // of all turns
	requests int
	size     int64 // of an answer
}

func (f *found) each() time.Duration { return f.cpu / time.Duration(f.requests) }

// warm is how long a server answers before it is measured, and how often at
// least, so that what compiles as it runs has done so.
const (
	warm        = 3 * time.Second
	warmAtLeast = 20
)

// compare measures the servers in turns, so that a busy machine is unfair to
// none.
func compare(ctx context.Context, peers []*peer, q bench.Question, clients, turns int, long time.Duration) ([]found, error) {
	all := make([]found, len(peers))
	for i, p := range peers {
		until := time.Now().Add(warm)
		for asked := 0; asked < warmAtLeast || time.Now().Before(until); asked++ {
			n, err := p.ask(ctx, q, io.Discard)
			if err != nil {
				return nil, err
			}
			all[i].size = n
		}
	}
	for range turns {
		for i, p := range peers {
			before, err := p.cpu()
			if err != nil {
				return nil, err
			}
			requests, err := p.turn(ctx, q, clients, long, all[i].size)
			if err != nil {
				return nil, err
			}
			all[i].requests += requests
			after, err := p.cpu()
			if err != nil {
				return nil, err
			}
			all[i].cpu += after - before
		}
	}
	return all, nil
}

// turn has clients ask for a while, and tells how often they did.
func (p *peer) turn(ctx context.Context, q bench.Question, clients int, long time.Duration, size int64) (int, error) {
	var asked atomic.Int64
	var asking errgroup.Group
	until := time.Now().Add(long)
	for range clients {
		asking.Go(func() error {
			for ; time.Now().Before(until); asked.Add(1) {
				n, err := p.ask(ctx, q, io.Discard)
				if err != nil {
					return err
				}
				if n != size {
					return fmt.Errorf("%s answers %s with %d bytes, before with %d", p.name, q.Name, n, size)
				}
			}
			return nil
		})
	}
	err := asking.Wait()
	return int(asked.Load()), err
}
