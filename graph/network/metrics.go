package network

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/network/measure"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Bounds of what is measured.
const (
	maxMeasured = 20_000  // nodes, and records on one level of the walk
	maxLinked   = 200_000 // links
	linksOfStep = 50      // links per budget step
	mostOfTurn  = 10_000  // the most steps that a measure or a network costs: enough to wait for a turn

	stepsOfNetwork = 6_000_000 // for reading a network: half a second
)

// LinkDirection says whether links are directed.
type LinkDirection string

// The directions.
const (
	Undirected LinkDirection = "UNDIRECTED"
	Directed   LinkDirection = "DIRECTED"
)

// Values lists the directions.
func (LinkDirection) Values() []LinkDirection { return []LinkDirection{Undirected, Directed} }

// LinkWeights says what links weigh.
type LinkWeights string

// The weights.
const (
	Unweighted     LinkWeights = "NONE"
	WeightedClaims LinkWeights = "CLAIMS" // the number of claims behind a link
)

// Values lists the weights.
func (LinkWeights) Values() []LinkWeights { return []LinkWeights{Unweighted, WeightedClaims} }

// MetricsArgs are the arguments of a measurement.
type MetricsArgs struct {
	Extent      *Extent
	Kinds       []graph.RecordType
	Measures    []Measure // all if nil
	Direction   LinkDirection
	Weights     LinkWeights
	Depth       *int // by default what the extent needs
	Past        bool // include historic claims
	ClaimFilter graph.Filter
	Projection  []graph.RecordType // the mode to keep; nil for all
	Range       bool               // also compute figures without weak claims
	Seed        int                // for what depends on chance
}

// Metrics is a measured network.
type Metrics struct {
	NodeCount int
	LinkCount int
	WeakLinks int // links with only weak claims
	Revision  int
	Measures  []*Measured

	view  *graph.View
	net   *measurable
	cuts  []measure.Bridge
	bonds bool // whether bridges were asked for
}

// Measured is a measure, how it was computed, and its value for the whole network.
type Measured struct {
	Measure    Measure
	Algorithm  string
	Reference  string
	Says       string
	Parameters []MeasureParameter
	Direction  LinkDirection
	Weights    LinkWeights
	Revision   int

	Whole            *float64
	WholeSays        string
	WholeWithoutWeak *float64
	Note             string // why there are no figures

	found, weak *taken
}

// MeasureParameter is a parameter of an algorithm.
type MeasureParameter struct{ Name, Value string }

// measurable is a network as numbers, with its nodes sorted by id.
type measurable struct {
	ids      []graph.ID
	all      *measure.Graph
	strong   *measure.Graph // without weak claims
	revision int
}

// taken is a computed measure.
type taken struct {
	values  []float64 // by node; nil for a measure of the whole network
	whole   float64
	bridges []measure.Bridge
	note    speech.Text
}

// MeasureNetwork measures the part of the graph around an extent.
func MeasureNetwork(ctx context.Context, v *graph.View, args MetricsArgs) (*Metrics, error) {
	if args.Depth != nil && (*args.Depth < 0 || *args.Depth > maxDepth) {
		return nil, graph.Invalid("depth is 0 to %d hops, not %d", maxDepth, *args.Depth)
	}
	if args.Measures == nil {
		args.Measures = Measure("").Values()
	}
	of := args
	of.Measures, of.Seed, of.Range = nil, 0, false
	text, err := json.Marshal(of)
	if err != nil {
		return nil, fmt.Errorf("measure: %w", err)
	}
	key := "network.metrics " + string(text)
	net, err := graph.Keep(ctx, v, key, func(ctx context.Context) (*measurable, error) { return measurableOf(ctx, v, args) })
	if err != nil {
		return nil, err
	}
	m := &Metrics{NodeCount: len(net.ids), LinkCount: net.all.Links(), WeakLinks: net.all.Links() - net.strong.Links(), Revision: net.revision, view: v, net: net}
	for _, name := range args.Measures {
		r := recipes[name]
		taking := func(of string, g *measure.Graph) (*taken, error) {
			return takeOnce(ctx, v, fmt.Sprintf("%s %s %s %d", key, name, of, args.Seed), name, g, args.Seed)
		}
		out := &Measured{
			Measure: name, Algorithm: r.algorithm, Reference: r.reference, Says: v.Say(r.says), WholeSays: v.Say(r.wholeSays), Parameters: r.parameters(args.Seed),
			Direction: Undirected, Weights: Unweighted, Revision: net.revision,
		}
		if r.directed {
			out.Direction = args.Direction
		}
		if r.weighted {
			out.Weights = args.Weights
			if args.Projection != nil && args.Weights == WeightedClaims {
				out.Parameters = append(out.Parameters, MeasureParameter{"weight", "neighbours shared"})
			}
		}
		if out.found, err = taking("all", net.all); err != nil {
			return nil, err
		}
		out.Note, out.Whole = v.Say(out.found.note), number(out.found.whole)
		if args.Range {
			if out.weak, err = taking("strong", net.strong); err != nil {
				return nil, err
			}
			out.WholeWithoutWeak = number(out.weak.whole)
		}
		if name == MeasureBridge {
			m.cuts, m.bonds = out.found.bridges, true
		}
		m.Measures = append(m.Measures, out)
	}
	return m, nil
}

// takeOnce computes a measure and keeps it. If a request has not enough time to finish, the
// next request for it continues.
func takeOnce(ctx context.Context, v *graph.View, key string, name Measure, g *measure.Graph, seed int) (*taken, error) {
	r := recipes[name]
	return graph.Keep(ctx, v, key, func(ctx context.Context) (*taken, error) {
		// Wait for a turn, so that long work does not delay short requests. The work is
		// bounded by the size of networks and the request's time, not by its budget,
		// which is for reading.
		work := g.Nodes() + g.Links()
		if r.square {
			work *= g.Nodes()
		}
		if err := graph.Spend(ctx, min(work/linksOfStep, mostOfTurn)); err != nil {
			return nil, err
		}
		ctx = measure.WithReport(ctx, func(share float64) { graph.Report(ctx, graph.Progress{What: string(name), Share: share}) })
		if r.begin == nil {
			return r.take(ctx, g, uint64(seed))
		}
		b, err := graph.Keep(ctx, v, key+" begun", func(context.Context) (*begun, error) {
			return &begun{work: r.begin(g, uint64(seed)), turn: make(chan struct{}, 1)}, nil
		})
		if err != nil {
			return nil, err
		}
		return b.goOn(ctx, name)
	})
}

// number returns nil for NaN and infinity.
func number(x float64) *float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	return &x
}

// measurableOf reads a network and keeps it as numbers.
func measurableOf(ctx context.Context, v *graph.View, args MetricsArgs) (*measurable, error) {
	walked := Args{Extent: args.Extent, Kinds: args.Kinds, Claims: ClaimsCollapsed, ClaimFilter: args.ClaimFilter}
	switch {
	case args.Depth != nil:
		walked.Depth = *args.Depth
	case args.Extent != nil && (args.Extent.Records != nil || args.Extent.Task != nil):
		walked.Depth = 2
	}
	if !args.Past {
		current := v.CurrentFilter()
		if len(args.ClaimFilter) > 0 {
			current = graph.Filter{"and": []any{current, args.ClaimFilter}}
		}
		walked.ClaimFilter = current
	}
	w, d, err := gatherOnce(ctx, v, walked)
	if err != nil {
		return nil, err
	}
	if d.cut || len(d.Distance) > maxMeasured {
		return nil, graph.TooLarge("the network has more than %d nodes; measures of a part of it would be wrong: narrow the scope or the kinds", maxMeasured)
	}
	nodes := map[graph.ID]*store.Record{}
	n := &measurable{revision: int(v.Rev())}
	for id := range d.Distance {
		nodes[id] = w.known[id]
		n.ids = append(n.ids, id)
	}
	slices.Sort(n.ids)
	place := make(map[graph.ID]int, len(n.ids))
	for i, id := range n.ids {
		place[id] = i
	}
	var claims []*store.Record
	for _, r := range w.claims {
		claims = append(claims, r)
	}
	links := linksAmong(v.Model(), nodes, claims)
	if len(links) > maxLinked {
		return nil, graph.TooLarge("the network has %d links; at most %d are measured: narrow the scope or the kinds", len(links), maxLinked)
	}
	n.measure(v.Model(), args, links, nodes, place)
	if args.Projection == nil {
		return n, nil
	}
	return n, n.project(v, nodes, args.Projection)
}

// gatherOnce reads a network once for several measures. The largest networks take more than a
// request's budget: reading is bounded by a limit of its own, and waits for a turn if the
// network is large.
func gatherOnce(ctx context.Context, v *graph.View, args Args) (*walk, Drawing, error) {
	reading, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	reading = store.WithBudget(reading, store.Budget{
		Steps: stepsOfNetwork, Expensive: mostOfTurn,
		Spent: graph.TooLarge("the network is too large to be measured; narrow the scope or the kinds"),
		Stop:  func(_ context.Context, err error) { stop(err) },
		Turn:  func(context.Context) error { return graph.Spend(ctx, mostOfTurn) },
	})
	w, d, err := gather(reading, v.Walking(ctx), args, maxMeasured)
	if cause := context.Cause(reading); err != nil && cause != nil {
		err = cause
	}
	return w, d, err
}

// measure converts links to numbers: all of them, and those of known strength.
func (n *measurable) measure(m *graph.Model, args MetricsArgs, links []*Link, nodes map[graph.ID]*store.Record, place map[graph.ID]int) {
	var all, strong []measure.Link
	for _, l := range links {
		if l.Denies {
			continue
		}
		add := func(to *[]measure.Link, weight int) {
			*to = append(*to, measure.Link{From: place[l.Source], To: place[l.Target], Weight: float64(weight)})
			if !l.Directed && args.Direction == Directed {
				*to = append(*to, measure.Link{From: place[l.Target], To: place[l.Source], Weight: float64(weight)})
			}
		}
		add(&all, l.Weight)
		if weight := strength(m, l, nodes); weight > 0 {
			add(&strong, weight)
		}
	}
	opts := measure.Options{Directed: args.Direction == Directed, Weighted: args.Weights == WeightedClaims}
	n.all, n.strong = measure.New(len(n.ids), all, opts), measure.New(len(n.ids), strong, opts)
}

// strength returns how many claims behind a link are not weak; 1 for a link between records
// unless the record is weak.
func strength(m *graph.Model, l *Link, nodes map[graph.ID]*store.Record) int {
	if len(l.claims) == 0 {
		of := nodes[l.Source]
		if of.Kind != l.kind.Kind {
			of = nodes[l.Target]
		}
		if weak(m.Meta(of)) {
			return 0
		}
		return 1
	}
	n := 0
	for _, r := range l.claims {
		if !weak(m.Meta(r)) {
			n++
		}
	}
	return n
}

// weak reports whether a record is in doubt: its confidence is low, or no source confirms it.
func weak(m *graph.Meta) bool {
	return m.Confidence == graph.ConfidenceLow || m.Origin == graph.OriginUnverified
}

// project keeps one mode of the network.
func (n *measurable) project(v *graph.View, nodes map[graph.ID]*store.Record, onto []graph.RecordType) error {
	kinds, err := v.Model().KindsNamed(onto)
	if err != nil {
		return err
	}
	keep := make([]bool, len(n.ids))
	for i, id := range n.ids {
		keep[i] = slices.Contains(kinds, nodes[id].Kind)
	}
	var ok, strongOK bool
	if n.all, ok = n.all.Project(keep, maxLinked); ok {
		n.strong, strongOK = n.strong.Project(keep, maxLinked)
	}
	if !ok || !strongOK {
		return graph.TooLarge("the projection has more than %d links; narrow the scope or the kinds", maxLinked)
	}
	// Drop the nodes of other modes, which would have no links.
	number := make([]int, len(n.ids))
	var ids []graph.ID
	for i, kept := range keep {
		if kept {
			number[i] = len(ids)
			ids = append(ids, n.ids[i])
		}
	}
	n.all, n.strong = n.all.Renumbered(number, len(ids)), n.strong.Renumbered(number, len(ids))
	n.ids = ids
	return nil
}

// Notes say how to read the figures.
func (m *Metrics) Notes() []string {
	notes := []string{
		m.view.Say("This is a network of what is on record: those with few links may have more that nobody has recorded."),
		m.view.Say("“Without weak claims” leaves out claims of low confidence and claims that no source confirms: %d of %d links rest on such claims alone. The nodes are the same.", m.WeakLinks, m.LinkCount),
		m.view.Say("Links that say that something is not so are left out."),
	}
	for _, x := range m.Measures {
		if x.Note != "" {
			notes = append(notes, string(x.Measure)+": "+x.Note)
		}
	}
	return notes
}

// MetricsRow is a node with its figures.
type MetricsRow struct {
	Rank   int // by the measure that sorts the rows; equal for equal figures
	Record graph.Record

	figures []MeasureValue
}

// Label returns the node's label.
func (r *MetricsRow) Label(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	return r.Record.Label(ctx, lang)
}

// Values returns the figures, in the order of the measures.
func (r *MetricsRow) Values() []MeasureValue { return r.figures }

// MeasureValue is a node's figure, with and without weak claims.
type MeasureValue struct {
	Measure     Measure
	Value       *float64
	WithoutWeak *float64
}

// Low returns the lower of the two figures, nil if either is unknown.
func (v MeasureValue) Low() *float64 { return v.either(math.Min) }

// High returns the higher of the two figures, nil if either is unknown.
func (v MeasureValue) High() *float64 { return v.either(math.Max) }

func (v MeasureValue) either(of func(a, b float64) float64) *float64 {
	if v.Value == nil || v.WithoutWeak == nil {
		return nil
	}
	return new(of(*v.Value, *v.WithoutWeak))
}

// MetricsRowConnection is a page of rows.
type MetricsRowConnection = graph.Keyed[*MetricsRow]

// MetricsRowEdge is a row with its place in the list.
type MetricsRowEdge = graph.KeyedEdge[*MetricsRow]

// ranked is a node with its rank.
type ranked struct {
	node, rank int
	key        string
}

// Rows returns a page of the nodes, highest figures first, by the given measure or otherwise
// the first one of nodes.
func (m *Metrics) Rows(ctx context.Context, orderBy *Measure, first int, after *string) (*MetricsRowConnection, error) {
	i := slices.IndexFunc(m.Measures, func(x *Measured) bool {
		return x.found.values != nil && (orderBy == nil || x.Measure == *orderBy)
	})
	if i < 0 && orderBy != nil {
		return nil, graph.Invalid("orderBy is one of the measures that nodes have and that were asked for, not %s", *orderBy)
	}
	order := "metrics."
	figure := func(int) float64 { return 0 }
	if i >= 0 {
		order += string(m.Measures[i].Measure)
		values := m.Measures[i].found.values
		figure = func(v int) float64 {
			if math.IsNaN(values[v]) {
				return -1 // no measure is negative
			}
			return values[v]
		}
	}
	rows := make([]ranked, len(m.net.ids))
	for v, id := range m.net.ids {
		// The bits of non-negative floats sort like the floats.
		rows[v] = ranked{node: v, key: fmt.Sprintf("%016x %s", math.MaxUint64-math.Float64bits(figure(v)+2), id)}
	}
	slices.SortFunc(rows, func(a, b ranked) int { return cmp.Compare(a.key, b.key) })
	for at := range rows {
		if rows[at].rank = at + 1; at > 0 && figure(rows[at].node) == figure(rows[at-1].node) {
			rows[at].rank = rows[at-1].rank
		}
	}
	var failed error
	page, err := graph.PageByKey(m.view, order, rows, func(r ranked) string { return r.key }, first, after, func(rows []ranked) []*MetricsRow {
		ids := make([]graph.ID, len(rows))
		for at, r := range rows {
			ids[at] = m.net.ids[r.node]
		}
		recs, err := m.view.Reader().Get(ctx, ids)
		if err != nil {
			failed = fmt.Errorf("read what was measured: %w", err)
			return nil
		}
		out := make([]*MetricsRow, len(rows))
		for at, record := range graph.Wrap[graph.Record](m.view, recs) {
			out[at] = &MetricsRow{Rank: rows[at].rank, Record: record, figures: m.figuresOf(rows[at].node)}
		}
		return out
	})
	return page, cmp.Or(err, failed)
}

func (m *Metrics) figuresOf(v int) []MeasureValue {
	out := []MeasureValue{}
	for _, x := range m.Measures {
		if x.found.values == nil {
			continue
		}
		f := MeasureValue{Measure: x.Measure, Value: number(x.found.values[v])}
		if x.weak != nil && x.weak.values != nil && !recipes[x.Measure].groups {
			f.WithoutWeak = number(x.weak.values[v])
		}
		out = append(out, f)
	}
	return out
}

// MetricsBridge is a link whose removal would split the network.
type MetricsBridge struct {
	Source, Target graph.Record
	CutOff         int // nodes on the smaller side
}

// Bridges returns the bridges that cut off the most nodes, at most MaxPage; nil if they were
// not asked for.
func (m *Metrics) Bridges(ctx context.Context) ([]MetricsBridge, error) {
	if !m.bonds {
		return nil, nil
	}
	cuts := slices.Clone(m.cuts)
	slices.SortStableFunc(cuts, func(a, b measure.Bridge) int { return b.CutOff - a.CutOff })
	cuts = cuts[:min(len(cuts), graph.MaxPage)]
	var ids []graph.ID
	for _, c := range cuts {
		ids = append(ids, m.net.ids[c.From], m.net.ids[c.To])
	}
	out := []MetricsBridge{}
	if len(ids) == 0 {
		return out, nil
	}
	recs, err := m.view.Reader().Get(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("read bridges: %w", err)
	}
	ends := graph.Wrap[graph.Record](m.view, recs)
	for i, c := range cuts {
		out = append(out, MetricsBridge{ends[2*i], ends[2*i+1], c.CutOff})
	}
	return out, nil
}
