package network

import (
	"context"
	"fmt"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/network/measure"
)

// work is a measure that may take longer than a request has.
type work interface {
	// finish goes on from where the last call was stopped, if one was.
	finish(ctx context.Context) (*taken, error)

	// Done is what share of the work is done.
	Done() float64
}

// begun is work that requests do one after the other.
type begun struct {
	work
	turn chan struct{} // held by the one that works
}

// goOn works until it is finished or the request has little time left: enough to say
// how far it has come.
func (b *begun) goOn(ctx context.Context, name Measure) (*taken, error) {
	select {
	case b.turn <- struct{}{}:
		defer func() { <-b.turn }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	within, cancel := mostOf(ctx)
	defer cancel()
	t, err := b.finish(within)
	if err != nil && ctx.Err() == nil && within.Err() != nil {
		const percent = 100
		return nil, fmt.Errorf("%w: %s of this network is worked out to %.0f %%; ask the same again, and it goes on from there", graph.ErrUnfinished, name, percent*b.Done())
	}
	return t, err
}

// mostOf is a context that ends a tenth of the time before another does.
func mostOf(ctx context.Context) (context.Context, context.CancelFunc) {
	deadline, ok := ctx.Deadline()
	if !ok {
		return context.WithCancel(ctx)
	}
	const rest = 10
	return context.WithDeadline(ctx, deadline.Add(-time.Until(deadline)/rest))
}

type betweenness struct{ *measure.Betweenness }

func beginBetweenness(g *measure.Graph, _ uint64) work {
	return betweenness{measure.NewBetweenness(g)}
}

func (b betweenness) finish(ctx context.Context) (*taken, error) {
	values, err := b.Finish(ctx)
	if err != nil {
		return nil, err
	}
	return &taken{values: values, whole: mean(values)}, nil
}

type communities struct{ *measure.Communities }

func beginCommunities(g *measure.Graph, seed uint64) work {
	return communities{measure.NewCommunities(g, seed)}
}

func (c communities) finish(ctx context.Context) (*taken, error) {
	groups, modularity, err := c.Finish(ctx)
	if err != nil {
		return nil, err
	}
	values, _ := numbered(groups)
	return &taken{values: values, whole: modularity}, nil
}
