package network

import (
	"context"
	"fmt"
	"math"

	"github.com/whoplans/whoplans/graph/network/measure"
	"github.com/whoplans/whoplans/internal/speech"
)

// Measure is a measure of a network.
type Measure string

// The measures.
const (
	MeasureDegree          Measure = "DEGREE"
	MeasureBetweenness     Measure = "BETWEENNESS"
	MeasureCloseness       Measure = "CLOSENESS"
	MeasureEigenvector     Measure = "EIGENVECTOR"
	MeasurePageRank        Measure = "PAGE_RANK"
	MeasureCore            Measure = "CORE"
	MeasureClustering      Measure = "CLUSTERING"
	MeasureConstraint      Measure = "CONSTRAINT"
	MeasureEffectiveSize   Measure = "EFFECTIVE_SIZE"
	MeasureCommunity       Measure = "COMMUNITY"
	MeasureComponent       Measure = "COMPONENT"
	MeasureStrongComponent Measure = "STRONG_COMPONENT"
	MeasureCutPoint        Measure = "CUT_POINT"
	MeasureBridge          Measure = "BRIDGE"
	MeasureDensity         Measure = "DENSITY"
	MeasureReciprocity     Measure = "RECIPROCITY"
)

// Values lists the measures.
func (Measure) Values() []Measure {
	return []Measure{MeasureDegree, MeasureBetweenness, MeasureCloseness, MeasureEigenvector, MeasurePageRank, MeasureCore, MeasureClustering,
		MeasureConstraint, MeasureEffectiveSize, MeasureCommunity, MeasureComponent, MeasureStrongComponent, MeasureCutPoint, MeasureBridge,
		MeasureDensity, MeasureReciprocity}
}

// recipe says how a measure is computed.
type recipe struct {
	algorithm, reference string
	says, wholeSays      speech.Text
	directed, weighted   bool // use directions and weights, if there are any
	square               bool // takes time proportional to nodes times links
	groups               bool // its figures are numbers of groups
	extra                []MeasureParameter
	seeded               bool
	take                 taking
	begin                func(g *measure.Graph, seed uint64) work // instead of take, for what one request may not finish
}

// parameters lists the parameters that were used.
func (r recipe) parameters(seed int) []MeasureParameter {
	out := append([]MeasureParameter{}, r.extra...)
	if r.seeded {
		out = append(out, MeasureParameter{"seed", fmt.Sprint(seed)})
	}
	return out
}

// mean returns the mean of the values that are not NaN.
func mean(values []float64) float64 {
	sum, n := 0.0, 0.0
	for _, x := range values {
		if !math.IsNaN(x) {
			sum, n = sum+x, n+1
		}
	}
	return sum / n
}

// taking computes a measure of a graph; seed initialises what depends on chance.
type taking func(ctx context.Context, g *measure.Graph, seed uint64) (*taken, error)

// plain wraps a measure that cannot fail.
func plain(find func(g *measure.Graph) []float64) taking {
	return func(_ context.Context, g *measure.Graph, _ uint64) (*taken, error) {
		values := find(g)
		return &taken{values: values, whole: mean(values)}, nil
	}
}

// long wraps a measure that may take long, or find nothing.
func long(find func(g *measure.Graph, ctx context.Context) ([]float64, error)) taking {
	return func(ctx context.Context, g *measure.Graph, _ uint64) (*taken, error) {
		values, err := find(g, ctx)
		if err != nil {
			return nil, err
		}
		if values == nil && g.Nodes() > 0 {
			values = make([]float64, g.Nodes())
			for i := range values {
				values[i] = math.NaN()
			}
			return &taken{values: values, whole: math.NaN(), note: "it could not be worked out for this network, for instance because links never lead back"}, nil
		}
		return &taken{values: values, whole: mean(values)}, nil
	}
}

// grouped wraps a measure that numbers groups.
func grouped(find func(g *measure.Graph) []int) taking {
	return func(_ context.Context, g *measure.Graph, _ uint64) (*taken, error) {
		values, n := numbered(find(g))
		return &taken{values: values, whole: float64(n)}, nil
	}
}

// numbered numbers groups from 1, and counts them.
func numbered(groups []int) ([]float64, int) {
	values, n := make([]float64, len(groups)), 0
	for i, c := range groups {
		values[i], n = float64(c+1), max(n, c+1)
	}
	return values, n
}

// wholly wraps a measure of the whole network.
func wholly(find func(g *measure.Graph) float64) taking {
	return func(_ context.Context, g *measure.Graph, _ uint64) (*taken, error) {
		return &taken{whole: find(g)}, nil
	}
}

// recipes say how each measure is computed.
var recipes = map[Measure]recipe{
	MeasureDegree: {
		algorithm: "Count of links", reference: "Freeman, Centrality in social networks (1979)",
		says: "How many links it has.", wholeSays: "the mean",
		directed: true, weighted: true, take: plain((*measure.Graph).Degree),
	},
	MeasureBetweenness: {
		algorithm: "Brandes, normalised by the pairs of others", reference: "Freeman, A set of measures of centrality based on betweenness (1977); Brandes, A faster algorithm for betweenness centrality (2001)",
		says: "The share of all shortest paths between two others that pass through it.", wholeSays: "the mean",
		directed: true, square: true, begin: beginBetweenness,
	},
	MeasureCloseness: {
		algorithm: "Searches in breadth, 64 at a time, with the correction for several pieces", reference: "Wasserman and Faust, Social network analysis (1994)",
		says: "How near it is to all others that can reach it: the inverse of their mean distance, times their share.", wholeSays: "the mean",
		directed: true, square: true, take: long((*measure.Graph).Closeness),
	},
	MeasureEigenvector: {
		algorithm: "Power iteration, of length 1", reference: "Bonacich, Factoring and weighting approaches to status scores (1972)",
		says: "How central its neighbours are.", wholeSays: "the mean",
		directed: true, weighted: true, take: long((*measure.Graph).Eigenvector),
		extra: []MeasureParameter{{"tolerance", fmt.Sprint(measure.Tolerance)}, {"steps at most", fmt.Sprint(measure.MaxSteps)}},
	},
	MeasurePageRank: {
		algorithm: "Power iteration", reference: "Brin and Page, The anatomy of a large-scale hypertextual web search engine (1998)",
		says: "How often it is reached by following links at random.", wholeSays: "the mean",
		directed: true, weighted: true, take: long((*measure.Graph).PageRank),
		extra: []MeasureParameter{{"damping", fmt.Sprint(measure.Damping)}, {"tolerance", fmt.Sprint(measure.Tolerance)}, {"steps at most", fmt.Sprint(measure.MaxSteps)}},
	},
	MeasureCore: {
		algorithm: "Batagelj and Zaveršnik", reference: "Seidman, Network structure and minimum degree (1983)",
		says: "The largest k for which it is in a group of nodes that each have at least k links to the others.", wholeSays: "the mean",
		take: plain((*measure.Graph).Core),
	},
	MeasureClustering: {
		algorithm: "Count of triangles", reference: "Watts and Strogatz, Collective dynamics of small-world networks (1998)",
		says: "The share of pairs of its neighbours that are linked.", wholeSays: "the mean",
		take: plain((*measure.Graph).Clustering),
	},
	MeasureConstraint: {
		algorithm: "Burt's constraint", reference: "Burt, Structural holes (1992)",
		says: "How far its contacts all lead back to one of them, which leaves it little choice.", wholeSays: "the mean of those that have contacts",
		weighted: true, take: plain((*measure.Graph).Constraint),
	},
	MeasureEffectiveSize: {
		algorithm: "Burt's effective size, as Borgatti simplified it", reference: "Burt, Structural holes (1992); Borgatti, Structural holes: unpacking Burt's redundancy measures (1997)",
		says: "How many of its neighbours are left if those that are linked to each other count less.", wholeSays: "the mean of those that have neighbours",
		take: plain((*measure.Graph).EffectiveSize),
	},
	MeasureCommunity: {
		algorithm: "Louvain, the best of several orders", reference: "Blondel et al., Fast unfolding of communities in large networks (2008)",
		says: "The number of its community; the largest is 1.", wholeSays: "the modularity",
		weighted: true, groups: true, seeded: true,
		extra: []MeasureParameter{{"resolution", fmt.Sprint(measure.Resolution)}, {"orders tried", fmt.Sprint(measure.Tries)}},
		begin: beginCommunities,
	},
	MeasureComponent: {
		algorithm: "Search in breadth", reference: "Hopcroft and Tarjan, Efficient algorithms for graph manipulation (1973)",
		says: "The number of the piece it is in; the largest is 1.", wholeSays: "how many pieces there are",
		groups: true, take: grouped((*measure.Graph).Components),
	},
	MeasureStrongComponent: {
		algorithm: "Two searches in depth", reference: "Sharir, A strong-connectivity algorithm (1981)",
		says: "The number of the piece it is in, if links must lead both there and back; the largest is 1.", wholeSays: "how many pieces there are",
		directed: true, groups: true, take: grouped((*measure.Graph).StrongComponents),
	},
	MeasureCutPoint: {
		algorithm: "Tarjan, one search in depth", reference: "Tarjan, Depth-first search and linear graph algorithms (1972)",
		says: "How many others would be cut off from the rest without it; 0 if the network would hold together.", wholeSays: "how many cut points there are",
		take: func(_ context.Context, g *measure.Graph, _ uint64) (*taken, error) {
			cutOff, _ := g.Cuts()
			t := &taken{values: make([]float64, len(cutOff))}
			for v, n := range cutOff {
				if t.values[v] = float64(n); n > 0 {
					t.whole++
				}
			}
			return t, nil
		},
	},
	MeasureBridge: {
		algorithm: "Tarjan, one search in depth", reference: "Tarjan, A note on finding the bridges of a graph (1974)",
		says: "Links without which the network would fall apart; see bridges.", wholeSays: "how many bridges there are",
		take: func(_ context.Context, g *measure.Graph, _ uint64) (*taken, error) {
			_, bridges := g.Cuts()
			return &taken{whole: float64(len(bridges)), bridges: bridges}, nil
		},
	},
	MeasureDensity: {
		algorithm: "Share of links", reference: "Wasserman and Faust, Social network analysis (1994)",
		says: "The share of all possible links that are there.", wholeSays: "the share",
		directed: true, take: wholly((*measure.Graph).Density),
	},
	MeasureReciprocity: {
		algorithm: "Share of links that are returned", reference: "Wasserman and Faust, Social network analysis (1994)",
		says: "The share of links that are reciprocated; 1 if directions are ignored.", wholeSays: "the share",
		directed: true, take: wholly((*measure.Graph).Reciprocity),
	},
}
