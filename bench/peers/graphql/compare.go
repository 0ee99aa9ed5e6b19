package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"time"

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
func compare(ctx context.Context, peers []*peer, q bench.Question, turns int, long time.Duration) ([]found, error) {
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
			for until := time.Now().Add(long); time.Now().Before(until); all[i].requests++ {
				n, err := p.ask(ctx, q, io.Discard)
				if err != nil {
					return nil, err
				}
				if n != all[i].size {
					return nil, fmt.Errorf("%s answers %s with %d bytes, before with %d", p.name, q.Name, n, all[i].size)
				}
			}
			after, err := p.cpu()
			if err != nil {
				return nil, err
			}
			all[i].cpu += after - before
		}
	}
	return all, nil
}
