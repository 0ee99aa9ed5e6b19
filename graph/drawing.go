package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// ClaimsDrawn is how claims appear in a network.
type ClaimsDrawn string

// The ways.
const (
	// ClaimsCollapsed draws a claim as links from its subject to each of the
	// records that it is about. It counts as one hop.
	ClaimsCollapsed ClaimsDrawn = "COLLAPSED"

	// ClaimsShown draws claims as nodes, and each of their links as one.
	ClaimsShown ClaimsDrawn = "SHOWN"
)

// Values lists the ways.
func (ClaimsDrawn) Values() []ClaimsDrawn { return []ClaimsDrawn{ClaimsCollapsed, ClaimsShown} }

// Bounds of what is drawn.
const (
	MaxNetwork      = 2_000  // nodes
	maxNetworkLinks = 10_000 // links
	maxLinkClaims   = 20     // claims that a link gives
)

// Network is a part of the graph as nodes and links, for drawing. The
// nodes come nearest first, then by degree, the largest first, then by id; the
// links in the order of their nodes.
type Network struct {
	Nodes []*NetworkNode
	Links []*NetworkLink

	// Truncated means that there is more than is given: OmittedNodes and
	// OmittedLinks were found and left out. With AtLeast the search for them
	// was cut, so there may be more still.
	Truncated    bool
	OmittedNodes int
	OmittedLinks int
	AtLeast      bool

	Limit int      // how many nodes at most
	Kinds []string // of which kinds nodes could be

	speaker *speaker
	claims  func() map[ID]Record
}

// NetworkNode is a record in a network.
type NetworkNode struct {
	Record Record

	// Degree is how many links the record has in the whole network, those that
	// were left out too.
	Degree int

	// Distance is how many hops it is from where the network starts.
	Distance int
}

// ID is that of the record.
func (n *NetworkNode) ID() ID { return n.Record.meta().ID }

// Kind is that of the record.
func (n *NetworkNode) Kind() string { return n.Record.seen().Kind() }

// Label says what to call the record.
func (n *NetworkNode) Label(ctx context.Context, lang *LanguageTag) (string, error) {
	return n.Record.seen().Label(ctx, lang)
}

// Group is the record by which this one is grouped: the sector of a
// stakeholder, the stage of a task. Nil if there is none.
func (n *NetworkNode) Group(ctx context.Context) (Record, error) {
	h := n.Record.seen()
	return h.linked(ctx, h.cohort.view.graph.model.kinds[h.rec.Kind].group)
}

// Country is the one jurisdiction that the record belongs to, or is about; nil
// if there is none, or several.
func (n *NetworkNode) Country(ctx context.Context) (*Jurisdiction, error) {
	h := n.Record.seen()
	r, err := h.linked(ctx, h.cohort.view.graph.model.kinds[h.rec.Kind].country)
	j, _ := r.(*Jurisdiction)
	return j, err
}

// linked returns the record that a link leads to, nil unless it is one.
func (h *handle) linked(ctx context.Context, f *FieldInfo) (Record, error) {
	if f == nil {
		return nil, nil
	}
	to := h.rec.To(f.Name)
	if len(to) != 1 {
		return nil, nil
	}
	return one[Record](ctx, h, f.Name)
}

// NetworkLink is a line between two nodes: a link of one of them to the other,
// or claims of the same sort about both.
type NetworkLink struct {
	ID     ID // unique in the network, the same whenever it is drawn
	Source ID
	Target ID

	// Type is what a renderer tells links by, in the form of an enum value: the
	// role of the claims ("ACCOUNTABLE"), else their kind ("ADOPTION"), else
	// the link ("PARENT").
	Type string

	// Link is the link that leads to the target: "task", "methods", "parent".
	Link string

	// Label says it in words, to write between the two.
	Label string

	// Directed is false where it reads the same both ways.
	Directed bool

	// Denies means that the claims say that it is not so.
	Denies bool

	// Weight is how many claims there are, 1 for a link without any.
	Weight int

	net    *Network
	kind   *KindInfo
	field  *FieldInfo
	source *store.Record
	target *store.Record
	claims []*store.Record // by id
}

// Claims returns the claims behind the link, at most 20; Weight tells how many
// there are. A link of a record to another has none.
func (l *NetworkLink) Claims() []Claim {
	var out []Claim
	for _, r := range l.claims[:min(len(l.claims), maxLinkClaims)] {
		if c, ok := l.net.claims()[r.ID].(Claim); ok {
			out = append(out, c)
		}
	}
	return out
}

// Words says the link in a sentence, or a few.
func (l *NetworkLink) Words(ctx context.Context, lang *LanguageTag) (string, error) {
	if err := l.net.speaker.prepare(ctx); err != nil {
		return "", err
	}
	return strings.Join(l.net.speaker.link(l, lang), "; "), nil
}

// drawing says how a network is made of records.
type drawing struct {
	claims ClaimsDrawn
	limit  int

	// distance holds the nodes, with how far they are. Where it is nil every
	// entity is a node, and every claim if claims are shown. Of claims that are
	// collapsed those are nodes that it holds.
	distance map[ID]int

	kinds []Kind // of which kinds nodes can be
	more  int    // how many nodes there are that are not among the records
	cut   bool   // there may be more still

	only map[pair]bool // the links to draw, from source to target; nil for all
}

// linkID tells links of a network apart.
type linkID struct {
	source, target ID
	of             Kind
	link, typ      string
}

// newNetwork makes a network of records: nodes, and claims to collapse into
// links. Links are drawn where both ends are nodes, and nothing is read.
func (v *View) newNetwork(ctx context.Context, records []*store.Record, d drawing) (*Network, error) {
	n := &Network{Limit: d.limit, Kinds: make([]string, len(d.kinds)), Nodes: []*NetworkNode{}, Links: []*NetworkLink{}}
	for i, k := range d.kinds {
		n.Kinds[i] = string(k)
	}
	nodes := map[ID]*store.Record{}
	var claims []*store.Record
	for _, r := range records {
		_, reached := d.distance[r.ID]
		switch claim := v.graph.model.kinds[r.Kind].Claim; {
		case reached, d.distance == nil && (!claim || d.claims == ClaimsShown):
			nodes[r.ID] = r
		case claim && d.claims != ClaimsShown:
			claims = append(claims, r)
		}
	}
	links := v.linksAmong(nodes, claims)
	if err := Spend(ctx, len(links)*stepsOfLink); err != nil {
		return nil, err
	}
	if d.only != nil {
		links = slices.DeleteFunc(links, func(l *NetworkLink) bool { return !d.only[pair{l.Source, l.Target}] })
	}
	degree := map[ID]int{}
	for _, l := range links {
		degree[l.Source]++
		degree[l.Target]++
	}
	ranked := make([]*store.Record, 0, len(nodes))
	for _, r := range nodes {
		ranked = append(ranked, r)
	}
	slices.SortFunc(ranked, func(a, b *store.Record) int {
		return cmp.Or(d.distance[a.ID]-d.distance[b.ID], degree[b.ID]-degree[a.ID], strings.Compare(string(a.ID), string(b.ID)))
	})
	kept := ranked[:min(len(ranked), d.limit)]
	rank := make(map[ID]int, len(kept))
	for i, r := range v.cohort(kept) {
		rank[kept[i].ID] = i
		n.Nodes = append(n.Nodes, &NetworkNode{Record: r, Degree: degree[kept[i].ID], Distance: d.distance[kept[i].ID]})
	}
	for _, l := range links {
		_, source := rank[l.Source]
		if _, target := rank[l.Target]; source && target {
			l.net = n
			n.Links = append(n.Links, l)
		}
	}
	slices.SortFunc(n.Links, func(a, b *NetworkLink) int {
		return cmp.Or(max(rank[a.Source], rank[a.Target])-max(rank[b.Source], rank[b.Target]),
			min(rank[a.Source], rank[a.Target])-min(rank[b.Source], rank[b.Target]),
			strings.Compare(string(a.ID), string(b.ID)))
	})
	n.Links = n.Links[:min(len(n.Links), maxNetworkLinks)]
	n.OmittedNodes = len(ranked) - len(kept) + d.more
	n.OmittedLinks = len(links) - len(n.Links)
	n.AtLeast = d.cut || d.more > 0
	n.Truncated = n.AtLeast || n.OmittedNodes > 0 || n.OmittedLinks > 0
	n.speaker = newSpeaker(v, kept, n.Links)
	n.claims = sync.OnceValue(func() map[ID]Record { return v.wrapClaims(n.Links) })
	return n, nil
}

// wrapClaims wraps the claims that links give, as one cohort.
func (v *View) wrapClaims(links []*NetworkLink) map[ID]Record {
	var recs []*store.Record
	for _, l := range links {
		recs = append(recs, l.claims[:min(len(l.claims), maxLinkClaims)]...)
	}
	recs = byID(recs)
	wrapped := make(map[ID]Record, len(recs))
	for i, r := range v.cohort(recs) {
		wrapped[recs[i].ID] = r
	}
	return wrapped
}

// byID sorts records by id and takes out repetitions.
func byID(recs []*store.Record) []*store.Record {
	slices.SortFunc(recs, func(a, b *store.Record) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return slices.CompactFunc(recs, func(a, b *store.Record) bool { return a.ID == b.ID })
}

// linksAmong returns the links between nodes: their own, and those that claims
// collapse into.
func (v *View) linksAmong(nodes map[ID]*store.Record, claims []*store.Record) []*NetworkLink {
	b := linker{nodes: nodes, links: map[linkID]*NetworkLink{}}
	model := v.graph.model
	for _, r := range nodes {
		k := model.kinds[r.Kind]
		for _, f := range k.Fields {
			if !f.IsLink() {
				continue
			}
			for _, to := range r.To(f.Name) {
				b.add(k, f, r.ID, to, nil)
			}
		}
	}
	for _, r := range byID(claims) {
		k := model.kinds[r.Kind]
		if k.subject == nil {
			continue
		}
		for _, from := range r.To(k.subject.Name) {
			for _, f := range k.Fields {
				if !f.IsLink() || f == k.subject {
					continue
				}
				for _, to := range r.To(f.Name) {
					b.add(k, f, from, to, r)
				}
			}
		}
	}
	out := make([]*NetworkLink, 0, len(b.links))
	for _, l := range b.links {
		out = append(out, l)
	}
	return out
}

// linker gathers links between nodes.
type linker struct {
	nodes map[ID]*store.Record
	links map[linkID]*NetworkLink
}

// add draws a field's link, or a claim that it belongs to.
func (b *linker) add(k *KindInfo, f *FieldInfo, source, target ID, claim *store.Record) {
	from, to := b.nodes[source], b.nodes[target]
	if from == nil || to == nil || from == to {
		return
	}
	typ, role := EnumName(f.Name), ""
	symmetric, denies := f.Symmetric.has(""), false
	if claim != nil {
		typ = EnumName(string(k.Kind))
		if role = k.roleOf(claim); role != "" {
			typ = role
			symmetric, denies = k.role.Symmetric.has(role), k.role.Denies.has(role)
		}
	}
	if symmetric && target < source {
		source, target, from, to = target, source, to, from
	}
	id := linkID{source, target, k.Kind, f.Name, typ}
	l := b.links[id]
	if l == nil {
		l = &NetworkLink{
			ID:     ID(strings.Join([]string{string(source), string(k.Kind) + "." + f.Name, typ, string(target)}, ":")),
			Source: source, Target: target, Type: typ, Link: f.Name, Label: f.said(k, role),
			Directed: !symmetric, Denies: denies,
			kind: k, field: f, source: from, target: to,
		}
		b.links[id] = l
	}
	if claim != nil {
		l.claims = append(l.claims, claim)
	}
	l.Weight = max(1, len(l.claims))
}

// roleOf returns the role of a claim, empty if its kind has none.
func (k *KindInfo) roleOf(claim *store.Record) string {
	if k.role == nil {
		return ""
	}
	if v := claim.Values(k.role.Name); len(v) > 0 {
		return v[0]
	}
	return ""
}
