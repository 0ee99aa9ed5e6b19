package network

import (
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Bounds of searches for paths.
const (
	MaxPaths      = 50
	maxPathLength = 10
	maxStops      = 5
)

// PathThrough says what paths may, and must, pass through.
type PathThrough struct {
	// Types are those that may be walked through, read as the kinds of a
	// network are.
	Types []graph.RecordType

	// Records, by id or slug, must be passed, in this order.
	Records []graph.ID

	// AnyOf are types of which one record must be passed, whichever.
	AnyOf []graph.RecordType
}

// PathAvoid says what paths must not pass through.
type PathAvoid struct {
	Types   []graph.RecordType
	Records []graph.ID // ids or slugs
}

// PathsArgs are the arguments of a search for paths.
type PathsArgs struct {
	From, To    graph.ID // ids or slugs
	Through     *PathThrough
	Avoid       *PathAvoid
	Rules       Rules
	ClaimFilter graph.Filter
	MaxLength   int
	Limit       int
}

// Paths are the shortest connections between two records or, where some must be
// passed on the way, the shortest from each stop to the next.
type Paths struct {
	From, To graph.Record

	// Paths are in the order of the slugs on the way. All are of one Length,
	// which is nil where there is none.
	Paths  []*Path
	Length *int

	// OmittedPaths is how many more there are. Truncated means that there are, or
	// that the search was cut.
	OmittedPaths int
	Truncated    bool

	Limit     int
	MaxLength int
	Through   []string // the kinds that may be walked through

	// Explanation says what was found, and within which limits.
	Explanation string

	// Network is what the paths consist of, for drawing.
	Network *Network

	passes []string // the slugs of the records to pass
	avoids int      // how many records are avoided
}

// Path is a way from record to record.
type Path struct {
	Records []graph.Record
	Hops    []*PathHop
}

// PathHop is a step on a path.
type PathHop struct {
	From, To graph.Record
	Links    []*Link // what connects the two, at least one
}

// Length is the number of hops.
func (p *Path) Length() int { return len(p.Hops) }

// Words says the path in sentences, one for each hop.
func (p *Path) Words(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	var said []string
	for _, h := range p.Hops {
		s, err := h.Words(ctx, lang)
		if err != nil {
			return "", err
		}
		said = append(said, s+".")
	}
	return strings.Join(said, " "), nil
}

// Words says the hop in a sentence, or a few if there are several reasons.
func (h *PathHop) Words(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	var said []string
	for _, l := range h.Links {
		s, err := l.Words(ctx, lang)
		if err != nil {
			return "", err
		}
		if !slices.Contains(said, s) {
			said = append(said, s)
		}
	}
	return strings.Join(said, "; "), nil
}

// stepsOfLeg is what the way from one stop to the next takes of a budget, beside what it reads.
const stepsOfLeg = 2_000

// FindPaths returns the shortest connections between two records. Links are
// followed both ways, and a claim is one hop. Claims which say that something
// is not so connect nothing.
func FindPaths(ctx context.Context, v *graph.View, args PathsArgs) (*Paths, error) {
	if args.MaxLength < 1 || args.MaxLength > maxPathLength {
		return nil, fmt.Errorf("%w: maxLength is 1 to %d hops, not %d", graph.ErrInvalid, maxPathLength, args.MaxLength)
	}
	if args.Limit < 1 || args.Limit > MaxPaths {
		return nil, fmt.Errorf("%w: limit is 1 to %d paths, not %d", graph.ErrInvalid, MaxPaths, args.Limit)
	}
	if args.Through == nil {
		args.Through = &PathThrough{}
	}
	if args.Avoid == nil {
		args.Avoid = &PathAvoid{}
	}
	if len(args.Through.Records) > maxStops || len(args.Avoid.Records) > graph.MaxPage {
		return nil, fmt.Errorf("%w: name at most %d records to pass and %d to avoid", graph.ErrInvalid, maxStops, graph.MaxPage)
	}
	v = v.Walking(ctx)
	w, stops, err := pathWalk(ctx, v, args)
	if err != nil {
		return nil, err
	}
	p := &Paths{Limit: args.Limit, MaxLength: args.MaxLength, Paths: []*Path{}, avoids: len(args.Avoid.Records)}
	for _, k := range kindsIn(w.kinds.entities) {
		p.Through = append(p.Through, string(k))
	}
	for _, r := range stops[1 : len(stops)-1] {
		p.passes = append(p.passes, r.Slug())
	}
	var legs []*leg
	length := 0
	for i := range stops[1:] {
		if err := graph.Spend(ctx, stepsOfLeg); err != nil {
			return nil, err
		}
		w.keepTo(stops, i)
		l, err := w.shortest(ctx, stops[i].ID, stops[i+1].ID, args.MaxLength-length)
		if err != nil {
			return nil, err
		}
		if l == nil {
			legs = nil
			break
		}
		legs, length = append(legs, l), length+l.length
	}
	ends := graph.Wrap[graph.Record](v, []*store.Record{stops[0], stops[len(stops)-1]})
	p.From, p.To = ends[0], ends[1]
	if legs != nil {
		p.Length = &length
		if err := p.trace(ctx, w, legs); err != nil {
			return nil, err
		}
	} else if p.Network, err = Draw(ctx, v, nil, Drawing{}); err != nil {
		return nil, err
	}
	p.Truncated = p.OmittedPaths > 0 || w.cut
	p.Explanation = p.explain(w)
	return p, nil
}

// pathWalk prepares the walk, and looks up the records that it has to pass.
func pathWalk(ctx context.Context, v *graph.View, args PathsArgs) (*walk, []*store.Record, error) {
	var names []string
	stops := append(append([]graph.ID{args.From}, args.Through.Records...), args.To)
	for _, id := range append(slices.Clone(stops), args.Avoid.Records...) {
		names = append(names, string(id))
	}
	found, err := v.Resolve(ctx, names)
	if err != nil {
		return nil, nil, err
	}
	var at []*store.Record
	for i, id := range stops {
		r := found[string(id)]
		if slices.Contains(at, r) {
			return nil, nil, fmt.Errorf("%w: %s is named twice among from, to and the records to pass", graph.ErrInvalid, names[i])
		}
		at = append(at, r)
	}
	model := v.Model()
	kinds, err := selectKinds(model, args.Through.Types)
	if err != nil {
		return nil, nil, err
	}
	closed, err := model.KindsNamed(args.Avoid.Types)
	if err != nil {
		return nil, nil, err
	}
	kinds.without(closed)
	w := newWalk(v, kinds, at...)
	w.affirm = true
	for _, id := range args.Avoid.Records {
		r := found[string(id)]
		if w.ends[r.ID] {
			return nil, nil, fmt.Errorf("%w: %s is to be avoided, and to be passed as well", graph.ErrInvalid, id)
		}
		w.closed[r.ID] = true
	}
	if args.Through.AnyOf != nil {
		if len(args.Through.Records) > 0 {
			return nil, nil, fmt.Errorf("%w: name the records to pass, or the types of which one has to be passed, not both", graph.ErrInvalid)
		}
		pass, err := model.KindsNamed(args.Through.AnyOf)
		if err != nil {
			return nil, nil, err
		}
		w.pass = map[graph.Kind]bool{}
		for _, k := range pass {
			w.pass[k] = true
		}
	}
	regions, within, err := regionsOf(ctx, v, args.Rules.Country)
	if err != nil {
		return nil, nil, err
	}
	if err := w.follow(args.Rules, regions); err != nil {
		return nil, nil, err
	}
	w.where, err = claimsWhere(ctx, v, args.ClaimFilter)
	w.where = w.orEnds(store.And(within, w.where))
	return w, at, err
}

// keepTo opens the two ends of a leg, whatever their kind, and closes all other
// stops: they are passed in their turn.
func (w *walk) keepTo(stops []*store.Record, leg int) {
	clear(w.ends)
	for i, r := range stops {
		w.known[r.ID] = r
		w.ends[r.ID] = i == leg || i == leg+1
		w.closed[r.ID] = !w.ends[r.ID]
	}
	maps.DeleteFunc(w.ends, func(_ graph.ID, is bool) bool { return !is })
}

// trace turns legs into the first paths, and what they consist of.
func (p *Paths) trace(ctx context.Context, w *walk, legs []*leg) error {
	ways, total := [][]graph.ID{{legs[0].from}}, 1
	for _, l := range legs {
		var longer [][]graph.ID
		for _, way := range ways {
			for _, on := range l.ways(p.Limit) {
				if len(longer) < p.Limit {
					longer = append(longer, append(slices.Clone(way), on[1:]...))
				}
			}
		}
		ways = longer
		total = int(min(int64(total)*int64(l.countWays()), math.MaxInt32))
	}
	p.OmittedPaths = total - len(ways)
	for _, way := range ways {
		for i, at := range way {
			way[i] = recordOf(at)
		}
	}
	distance := map[graph.ID]int{}
	for _, way := range ways {
		for i, id := range way {
			if d, seen := distance[id]; !seen || i < d {
				distance[id] = i
			}
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return p.draw(ctx, w, ways, distance)
}

// draw makes the network of some ways, and the paths of its links.
func (p *Paths) draw(ctx context.Context, w *walk, ways [][]graph.ID, distance map[graph.ID]int) (err error) {
	steps := map[pair]bool{}
	for _, way := range ways {
		for i := range way[1:] {
			if w.direction != WalkIn {
				steps[pair{way[i], way[i+1]}] = true
			}
			if w.direction != WalkOut {
				steps[pair{way[i+1], way[i]}] = true
			}
		}
	}
	records := slices.Collect(maps.Values(w.claims))
	for id := range distance {
		records = append(records, w.known[id])
	}
	p.Network, err = Draw(ctx, w.view, records, Drawing{
		Claims: ClaimsCollapsed, Limit: len(distance), Distance: distance,
		Kinds: kindsIn(w.kinds.entities), only: steps, links: w.links,
	})
	if err != nil {
		return err
	}
	nodes := map[graph.ID]graph.Record{}
	for _, n := range p.Network.Nodes {
		nodes[n.ID()] = n.Record
	}
	links := map[pair][]*Link{}
	for _, l := range p.Network.Links {
		links[pair{l.Source, l.Target}] = append(links[pair{l.Source, l.Target}], l)
		links[pair{l.Target, l.Source}] = append(links[pair{l.Target, l.Source}], l)
	}
	for _, way := range ways {
		path := &Path{Records: []graph.Record{nodes[way[0]]}}
		for i := range way[1:] {
			path.Records = append(path.Records, nodes[way[i+1]])
			path.Hops = append(path.Hops, &PathHop{
				From: nodes[way[i]], To: nodes[way[i+1]], Links: links[pair{way[i], way[i+1]}],
			})
		}
		p.Paths = append(p.Paths, path)
	}
	return nil
}

// explain says what was found, and within which limits.
func (p *Paths) explain(w *walk) string {
	var b strings.Builder
	l := w.view.Language()
	hops := func(n int) string { return l.Count(n, "%d hop", "%d hops") }
	switch {
	case p.Length == nil:
		b.WriteString(l.Say("No connection of at most %s was found", hops(p.MaxLength)))
	case p.OmittedPaths > 0:
		b.WriteString(l.Say("The first %d of %d shortest connections, of %s each", len(p.Paths), len(p.Paths)+p.OmittedPaths, hops(*p.Length)))
	case len(p.Paths) == 1:
		b.WriteString(l.Say("The only shortest connection, of %s", hops(*p.Length)))
	default:
		b.WriteString(l.Say("All %d shortest connections, of %s each", len(p.Paths), hops(*p.Length)))
	}
	if len(p.passes) > 0 {
		b.WriteString(l.Say(", passing %s", strings.Join(p.passes, l.Say(", then "))))
	}
	model := w.view.Model()
	b.WriteString(restricted(l, l.Say("through"), model.KindsOf("Entity"), w.kinds.entities))
	b.WriteString(restricted(l, l.Say("by"), model.KindsOf("Claim"), w.kinds.claims))
	b.WriteString(w.restrictedTo())
	if p.avoids > 0 {
		b.WriteString(l.Count(p.avoids, ", nor by the %d record to avoid", ", nor by the %d records to avoid"))
	}
	b.WriteByte('.')
	if w.cut {
		b.WriteString(l.Say(" The search was cut short at records with too many neighbours, so there may be others, including shorter ones."))
	}
	return b.String()
}

// restrictedTo says what else a walk keeps to.
func (w *walk) restrictedTo() string {
	var b strings.Builder
	l := w.view.Language()
	switch w.direction {
	case WalkOut:
		b.WriteString(l.Say(", in the direction of the links"))
	case WalkIn:
		b.WriteString(l.Say(", against the direction of the links"))
	}
	if w.pass != nil {
		var kinds []string
		for _, k := range kindsIn(w.pass) {
			kinds = append(kinds, string(k))
		}
		b.WriteString(l.Say(", passing %s", strings.Join(kinds, l.Say(" or "))))
	}
	if w.regions != nil {
		b.WriteString(l.Count(len(w.regions), ", within %d jurisdiction", ", within %d jurisdictions"))
	}
	return b.String()
}

// restricted says which kinds may be passed through, or which may not,
// whichever is shorter; nothing if all may.
func restricted(l *speech.Language, by string, all []graph.Kind, open map[graph.Kind]bool) string {
	var is, not []string
	for _, k := range all {
		if open[k] {
			is = append(is, string(k))
		} else {
			not = append(not, string(k))
		}
	}
	switch {
	case len(not) == 0:
		return ""
	case len(is) == 0:
		return l.Say(", %s nothing else", by)
	case len(is) < len(not):
		return l.Say(", only %s %s", by, strings.Join(is, ", "))
	}
	return l.Say(", not %s %s", by, strings.Join(not, ", "))
}
