package network

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Bounds of bridges.
const (
	maxBridgeEnds = 10 // on each side
	maxBridges    = 100
)

// BridgesArgs are the arguments of bridges.
type BridgesArgs struct {
	From, To    []graph.ID // ids or slugs
	Of          []graph.RecordType
	Rules       Rules
	ClaimFilter graph.Filter
	MaxLength   int
	First       int
}

// Bridges are the records that stand between two groups of others.
type Bridges struct {
	Nodes      []*Bridge
	TotalCount int // number of bridges

	Pairs     int  // pairs of a record on each side
	Connected int  // pairs connected within the limit of hops
	Truncated bool // there are more, or the search was cut short
}

// Bridge is a record that stands between others.
type Bridge struct {
	Record graph.Record

	// Share is the share of shortest paths that pass it, 0 to 1, as a mean over the connected
	// pairs.
	Share float64
	Pairs int // pairs with a shortest path through it
}

// FindBridges tells who stands between records, by share of the shortest ways: the
// mean of the pair dependencies δst(v) = σst(v)/σst of
//
//	U. Brandes, A faster algorithm for betweenness centrality,
//	Journal of Mathematical Sociology 25 (2001) 163–177, equation 5,
//
// where σst is the number of shortest ways from s to t, and σst(v) that of those
// which pass v. It is the betweenness of v among these pairs alone.
func FindBridges(ctx context.Context, v *graph.View, args BridgesArgs) (*Bridges, error) {
	if err := args.check(); err != nil {
		return nil, err
	}
	of, err := v.Model().KindsNamed(args.Of)
	if err != nil {
		return nil, err
	}
	v = v.Walking(ctx)
	b := &Bridges{Nodes: []*Bridge{}}
	found, known := map[graph.ID]*Bridge{}, map[graph.ID]*store.Record{}
	for _, from := range args.From {
		for _, to := range args.To {
			shares, w, err := args.sharesBetween(ctx, v, from, to)
			if err != nil {
				return nil, err
			}
			b.Pairs++
			b.Truncated = b.Truncated || w.cut
			if shares == nil {
				continue
			}
			b.Connected++
			for id, share := range shares {
				r := w.known[id]
				if !slices.Contains(of, r.Kind) {
					continue
				}
				if found[id] == nil {
					found[id], known[id] = &Bridge{}, r
				}
				found[id].Share += share
				found[id].Pairs++
			}
		}
	}
	b.show(v, found, known, args.First)
	return b, nil
}

// check refuses what would take too long.
func (args BridgesArgs) check() error {
	switch {
	case len(args.From) == 0 || len(args.To) == 0 || len(args.From) > maxBridgeEnds || len(args.To) > maxBridgeEnds:
		return fmt.Errorf("%w: name 1 to %d records on each side", graph.ErrInvalid, maxBridgeEnds)
	case args.First < 0 || args.First > maxBridges:
		return fmt.Errorf("%w: first is 0 to %d, not %d", graph.ErrInvalid, maxBridges, args.First)
	case args.MaxLength < 1 || args.MaxLength > maxPathLength:
		return fmt.Errorf("%w: maxLength is 1 to %d hops, not %d", graph.ErrInvalid, maxPathLength, args.MaxLength)
	}
	return nil
}

// sharesBetween walks from one record to another, and returns the share of shortest paths that
// pass each record; nil if there is no path.
func (args BridgesArgs) sharesBetween(ctx context.Context, v *graph.View, from, to graph.ID) (map[graph.ID]float64, *walk, error) {
	w, stops, err := pathWalk(ctx, v, PathsArgs{
		From: from, To: to, Through: &PathThrough{}, Avoid: &PathAvoid{}, ClaimFilter: args.ClaimFilter, Rules: args.Rules,
	})
	if err != nil {
		return nil, nil, err
	}
	w.keepTo(stops, 0)
	l, err := w.shortest(ctx, stops[0].ID, stops[1].ID, args.MaxLength)
	if err != nil || l == nil {
		return nil, w, err
	}
	return l.shares(), w, nil
}

// show sorts what was found, and wraps the first of it.
func (b *Bridges) show(v *graph.View, found map[graph.ID]*Bridge, known map[graph.ID]*store.Record, first int) {
	var records []*store.Record
	for id, bridge := range found {
		bridge.Share /= float64(b.Connected)
		records = append(records, known[id])
	}
	slices.SortFunc(records, func(x, y *store.Record) int {
		return cmp.Or(cmp.Compare(found[y.ID].Share, found[x.ID].Share), strings.Compare(x.Slug(), y.Slug()))
	})
	b.TotalCount = len(records)
	records = records[:min(len(records), first)]
	b.Truncated = b.Truncated || b.TotalCount > len(records)
	for i, r := range graph.Wrap[graph.Record](v, records) {
		bridge := found[records[i].ID]
		bridge.Record = r
		b.Nodes = append(b.Nodes, bridge)
	}
}

// shares returns the share of paths that pass each record between the ends.
func (l *leg) shares() map[graph.ID]float64 {
	before := map[graph.ID]float64{l.from: 1} // paths from the start to a place
	level := []graph.ID{l.from}
	order := slices.Clone(level)
	for len(level) > 0 {
		var next []graph.ID
		for _, at := range level {
			for _, to := range l.next[at] {
				if _, seen := before[to]; !seen {
					next = append(next, to)
				}
				before[to] += before[at]
			}
		}
		level = next
		order = append(order, level...)
	}
	after := map[graph.ID]float64{l.to: 1} // paths from a place to the end
	for _, at := range slices.Backward(order) {
		for _, to := range l.next[at] {
			after[at] += after[to]
		}
	}
	shares := map[graph.ID]float64{}
	for _, at := range order {
		if at != l.from && at != l.to {
			shares[recordOf(at)] += before[at] * after[at] / after[l.from]
		}
	}
	return shares
}
