package network

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// ClaimsDrawn is how claims are drawn in a network.
type ClaimsDrawn string

// The ways.
const (
	// ClaimsCollapsed draws a claim as links from its subject to each record that it is about.
	// It counts as one hop.
	ClaimsCollapsed ClaimsDrawn = "COLLAPSED"

	// ClaimsShown draws claims as nodes, with each of their links as a link.
	ClaimsShown ClaimsDrawn = "SHOWN"
)

// Values lists the ways.
func (ClaimsDrawn) Values() []ClaimsDrawn { return []ClaimsDrawn{ClaimsCollapsed, ClaimsShown} }

// Bounds of what is drawn.
const (
	MaxNodes      = 2_000  // nodes
	maxLinks      = 10_000 // links
	maxLinkClaims = 20     // claims listed for a link
	stepsOfLink   = 50     // budget steps for a link, drawn or not
)

// Network is a part of the graph as nodes and links, for drawing. Nodes are sorted by distance,
// then by degree, highest first, then by id; links in the order of their nodes.
type Network struct {
	Nodes []*Node
	Links []*Link

	// Truncated means that there is more: OmittedNodes and OmittedLinks were found and left
	// out. With AtLeast, the search was cut short, so there may be even more.
	Truncated    bool
	OmittedNodes int
	OmittedLinks int
	AtLeast      bool

	Limit int      // the greatest number of nodes
	Kinds []string // the kinds that nodes may have

	nodes  map[graph.ID]graph.Record
	claims func() map[graph.ID]graph.Record
}

// Node is a record in a network.
type Node struct {
	Record graph.Record

	// Degree is the number of links in the whole network, including those left out.
	Degree int

	// Distance is the number of hops from where the network starts.
	Distance int

	kind *graph.KindInfo
}

// ID returns the record's id.
func (n *Node) ID() graph.ID { return n.Record.Stored().ID }

// Kind returns the record's kind.
func (n *Node) Kind() string { return n.Record.Kind() }

// Label returns the record's label.
func (n *Node) Label(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	return n.Record.Label(ctx, lang)
}

// Group returns the record by which nodes are grouped: the sector of a stakeholder, the stage
// of a task; nil if there is none.
func (n *Node) Group(ctx context.Context) (graph.Record, error) {
	return followSingle[graph.Record](ctx, n.Record, n.kind.Group)
}

// Country returns the only jurisdiction that the record belongs to or is about; nil if there is
// none, or several.
func (n *Node) Country(ctx context.Context) (*graph.Jurisdiction, error) {
	return followSingle[*graph.Jurisdiction](ctx, n.Record, n.kind.Country)
}

// followSingle returns the record that a field links to, or the zero T unless there is exactly
// one.
func followSingle[T graph.Record](ctx context.Context, r graph.Record, f *graph.FieldInfo) (T, error) {
	if f == nil || len(r.Stored().To(f.Name)) != 1 {
		var zero T
		return zero, nil
	}
	return graph.Follow[T](ctx, r, f.Name)
}

// Link is a line between two nodes: a link from one to the other, or claims of the same sort
// about both.
type Link struct {
	ID     graph.ID // unique in the network, and stable
	Source graph.ID
	Target graph.ID

	// Type distinguishes links for drawing, as an enum value: the role of the claims
	// ("ACCOUNTABLE"), otherwise their kind ("ADOPTION"), otherwise the link ("PARENT").
	Type string

	// Link is the link to the target: "task", "methods", "parent".
	Link string

	// Directed is false if the link reads the same both ways.
	Directed bool

	// Denies means that the claims deny the relation.
	Denies bool

	// Weight is the number of claims, 1 for a link without claims.
	Weight int

	net    *Network
	verb   speech.Text      // the link in words
	kind   *graph.KindInfo  // of the claims, or of the record with the link
	field  *graph.FieldInfo // the link
	claims []*store.Record
}

// Claims returns the claims behind the link, at most 20; Weight is their number. A link from
// record to record has none.
func (l *Link) Claims() []graph.Claim {
	var out []graph.Claim
	for _, r := range l.claims[:min(len(l.claims), maxLinkClaims)] {
		if c, ok := l.net.claims()[r.ID].(graph.Claim); ok {
			out = append(out, c)
		}
	}
	return out
}

// Drawing says how to make a network of records.
type Drawing struct {
	Claims ClaimsDrawn
	Limit  int

	// Distance holds the nodes with their distances. If nil, every entity is a node, and every
	// claim if claims are shown. Collapsed claims are nodes only if it holds them.
	Distance map[graph.ID]int

	Kinds []graph.Kind // the kinds that nodes may have
	more  int          // number of further nodes, not among the records
	cut   bool         // there may be even more

	links func(typ string) bool // which types of link to draw; nil for all
	only  map[pair]bool         // the links to draw, from source to target; nil for all
}

// linkID distinguishes the links of a network.
type linkID struct {
	source, target graph.ID
	of             graph.Kind
	link, typ      string
}

// sort separates records into nodes and the claims behind links.
func (d *Drawing) sort(m *graph.Model, records []*store.Record) (nodes map[graph.ID]*store.Record, claims []*store.Record) {
	nodes = map[graph.ID]*store.Record{}
	for _, r := range records {
		_, reached := d.Distance[r.ID]
		switch claim := m.Kind(r.Kind).Claim; {
		case reached, d.Distance == nil && (!claim || d.Claims == ClaimsShown):
			nodes[r.ID] = r
		case claim && d.Claims != ClaimsShown:
			claims = append(claims, r)
		}
	}
	return nodes, claims
}

// Draw makes a network of records: nodes, and claims to collapse into links. Links are drawn if
// both ends are nodes. Nothing is read.
func Draw(ctx context.Context, v *graph.View, records []*store.Record, d Drawing) (*Network, error) {
	n := &Network{Limit: d.Limit, Kinds: make([]string, len(d.Kinds)), Nodes: []*Node{}, Links: []*Link{}}
	for i, k := range d.Kinds {
		n.Kinds[i] = string(k)
	}
	nodes, claims := d.sort(v.Model(), records)
	links := linksAmong(v.Model(), nodes, claims)
	if err := graph.Spend(ctx, len(links)*stepsOfLink); err != nil {
		return nil, err
	}
	links = slices.DeleteFunc(links, func(l *Link) bool {
		on := d.only == nil || d.only[pair{l.Source, l.Target}] || !l.Directed && d.only[pair{l.Target, l.Source}]
		return !on || d.links != nil && !d.links(l.Type)
	})
	degree := map[graph.ID]int{}
	for _, l := range links {
		degree[l.Source]++
		degree[l.Target]++
	}
	ranked := make([]*store.Record, 0, len(nodes))
	for _, r := range nodes {
		ranked = append(ranked, r)
	}
	slices.SortFunc(ranked, func(a, b *store.Record) int {
		return cmp.Or(d.Distance[a.ID]-d.Distance[b.ID], degree[b.ID]-degree[a.ID], strings.Compare(string(a.ID), string(b.ID)))
	})
	kept := ranked[:min(len(ranked), d.Limit)]
	rank := make(map[graph.ID]int, len(kept))
	for i, r := range graph.Wrap[graph.Record](v, kept) {
		rank[kept[i].ID] = i
		n.Nodes = append(n.Nodes, &Node{Record: r, kind: v.Model().Kind(kept[i].Kind), Degree: degree[kept[i].ID], Distance: d.Distance[kept[i].ID]})
	}
	for _, l := range links {
		_, source := rank[l.Source]
		if _, target := rank[l.Target]; source && target {
			l.net = n
			n.Links = append(n.Links, l)
		}
	}
	slices.SortFunc(n.Links, func(a, b *Link) int {
		return cmp.Or(max(rank[a.Source], rank[a.Target])-max(rank[b.Source], rank[b.Target]),
			min(rank[a.Source], rank[a.Target])-min(rank[b.Source], rank[b.Target]),
			strings.Compare(string(a.ID), string(b.ID)))
	})
	n.Links = n.Links[:min(len(n.Links), maxLinks)]
	n.OmittedNodes = len(ranked) - len(kept) + d.more
	n.OmittedLinks = len(links) - len(n.Links)
	n.AtLeast = d.cut || d.more > 0
	n.Truncated = n.AtLeast || n.OmittedNodes > 0 || n.OmittedLinks > 0
	n.nodes = make(map[graph.ID]graph.Record, len(n.Nodes))
	for _, node := range n.Nodes {
		n.nodes[node.ID()] = node.Record
	}
	n.claims = sync.OnceValue(func() map[graph.ID]graph.Record { return wrapClaims(v, n.Links) })
	return n, nil
}

// wrapClaims wraps the claims behind the links as one cohort.
func wrapClaims(v *graph.View, links []*Link) map[graph.ID]graph.Record {
	var recs []*store.Record
	for _, l := range links {
		recs = append(recs, l.claims...)
	}
	recs = store.DistinctRecords(recs)
	wrapped := make(map[graph.ID]graph.Record, len(recs))
	for i, r := range graph.Wrap[graph.Record](v, recs) {
		wrapped[recs[i].ID] = r
	}
	return wrapped
}

// linksAmong returns the links between nodes: their own, and those of collapsed claims.
func linksAmong(m *graph.Model, nodes map[graph.ID]*store.Record, claims []*store.Record) []*Link {
	b := linker{nodes: nodes, links: map[linkID]*Link{}}
	for _, r := range nodes {
		k := m.Kind(r.Kind)
		for _, f := range k.Fields {
			if !f.IsLink() {
				continue
			}
			for _, to := range r.To(f.Name) {
				b.add(k, f, r.ID, to, nil)
			}
		}
	}
	for _, r := range store.DistinctRecords(claims) {
		k := m.Kind(r.Kind)
		if k.Subject == nil {
			continue
		}
		for _, from := range r.To(k.Subject.Name) {
			for _, f := range k.Fields {
				if !f.IsLink() || f == k.Subject {
					continue
				}
				for _, to := range r.To(f.Name) {
					b.add(k, f, from, to, r)
				}
			}
		}
	}
	out := make([]*Link, 0, len(b.links))
	for _, l := range b.links {
		out = append(out, l)
	}
	return out
}

// linker collects links between nodes.
type linker struct {
	nodes map[graph.ID]*store.Record
	links map[linkID]*Link
}

// add adds a field's link, or a claim to it.
func (b *linker) add(k *graph.KindInfo, f *graph.FieldInfo, source, target graph.ID, claim *store.Record) {
	from, to := b.nodes[source], b.nodes[target]
	if from == nil || to == nil || from == to {
		return
	}
	typ, role := graph.EnumName(f.Name), ""
	symmetric, denies := f.Symmetric.Has(""), false
	if claim != nil {
		typ = graph.EnumName(string(k.Kind))
		if role = k.RoleOf(claim); role != "" {
			typ = role
			symmetric, denies = k.Role.Symmetric.Has(role), k.Role.Denies.Has(role)
		}
	}
	if symmetric && target < source {
		source, target = target, source
	}
	id := linkID{source, target, k.Kind, f.Name, typ}
	l := b.links[id]
	if l == nil {
		l = &Link{
			ID:     graph.ID(strings.Join([]string{string(source), string(k.Kind) + "." + f.Name, typ, string(target)}, ":")),
			Source: source, Target: target, Type: typ, Link: f.Name, verb: f.Words(k, role),
			Directed: !symmetric, Denies: denies,
			kind: k, field: f,
		}
		b.links[id] = l
	}
	if claim != nil {
		l.claims = append(l.claims, claim)
	}
	l.Weight = max(1, len(l.claims))
}
