package compare

import (
	"cmp"
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// alikeEnough is the least likeness of any two countries of a proposed cluster.
const alikeEnough = 0.5

// Clusters are groups of similar countries, and the clusters on record for comparison.
type Clusters struct {
	Proposed []*ProposedCluster    // the largest first
	Recorded []*RecordedCluster    // with at least one member
	Unplaced []*graph.Jurisdiction // in no group, because none is alike or too little is on record

	language *speech.Language
}

// ProposedCluster is a group of countries of which any two are alike.
type ProposedCluster struct {
	Members       []*graph.Jurisdiction // by code
	LeastLikeness float64               // the lowest likeness of any two members
	LeastParts    int                   // the fewest parts that any two members can be compared in
	Words         string                // why they are proposed

	members []*store.Record
}

// RecordedCluster is a cluster on record, with how alike its members are.
type RecordedCluster struct {
	Cluster       *graph.Cluster
	Pairs         int      // of members
	Comparable    int      // pairs with enough on record
	LeastLikeness *float64 // of comparable pairs; nil if there are none
	MeanLikeness  *float64 // of comparable pairs; nil if there are none
	Words         string
}

// ProposeClusters groups all countries by likeness. It joins the two groups whose least
// alike members are most alike, until no groups are alike enough (complete linkage).
// Countries with too little in common are never joined.
func ProposeClusters(ctx context.Context, v *graph.View) (*Clusters, error) {
	b, err := setUpAll(ctx, v)
	if err != nil {
		return nil, err
	}
	n := len(b.places)
	pairs := make([][]Overlap, n)
	for i := range n {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		pairs[i] = make([]Overlap, n)
		for j := range i {
			pairs[i][j] = overlapOf(b.view.Language(), b.parts([]*store.Record{b.places[i], b.places[j]}))
			pairs[j][i] = pairs[i][j]
		}
	}
	c := &Clusters{language: b.view.Language(), Proposed: []*ProposedCluster{}, Recorded: []*RecordedCluster{}, Unplaced: []*graph.Jurisdiction{}}
	wrapped := graph.Wrap[*graph.Jurisdiction](v, b.places)
	for _, group := range join(pairs) {
		if len(group) == 1 {
			c.Unplaced = append(c.Unplaced, wrapped[group[0]])
			continue
		}
		p := &ProposedCluster{LeastLikeness: 1}
		for i, x := range group {
			p.Members, p.members = append(p.Members, wrapped[x]), append(p.members, b.places[x])
			for _, y := range group[:i] {
				p.LeastLikeness = min(p.LeastLikeness, pairs[x][y].likeness)
				if parts := pairs[x][y].Parts; p.LeastParts == 0 || parts < p.LeastParts {
					p.LeastParts = parts
				}
			}
		}
		c.Proposed = append(c.Proposed, p)
	}
	slices.SortStableFunc(c.Proposed, func(x, y *ProposedCluster) int {
		return cmp.Or(len(y.Members)-len(x.Members), cmp.Compare(y.LeastLikeness, x.LeastLikeness))
	})
	for _, p := range c.Proposed {
		p.Words = b.proposalSays(p)
	}
	b.addRecorded(c, pairs)
	return c, nil
}

// join groups places, given the overlap of each pair. It returns indices into pairs.
func join(pairs [][]Overlap) [][]int {
	groups := make([][]int, len(pairs))
	for i := range pairs {
		groups[i] = []int{i}
	}
	least := func(a, b []int) float64 {
		l := 1.0
		for _, x := range a {
			for _, y := range b {
				if pairs[x][y].Status() == NotEnoughData {
					return -1
				}
				l = min(l, pairs[x][y].likeness)
			}
		}
		return l
	}
	for {
		best, at, with := -1.0, 0, 0
		for i := range groups {
			for j := range i {
				if l := least(groups[j], groups[i]); l > best {
					best, at, with = l, j, i
				}
			}
		}
		if best < alikeEnough {
			return groups
		}
		groups[at] = append(groups[at], groups[with]...)
		slices.Sort(groups[at])
		groups = slices.Delete(groups, with, with+1)
	}
}

// proposalSays says why countries are proposed together, and which of them share a cluster
// already.
func (b *board) proposalSays(p *ProposedCluster) string {
	text := b.view.Say("Any two of them are alike in at least %.0f%% of what can be compared, which is at least %d parts of tasks.", 100*p.LeastLikeness, p.LeastParts)
	for _, c := range b.words.Of("Cluster") {
		var in []string
		for _, r := range p.members {
			if slices.Contains(c.To("members"), r.ID) {
				in = append(in, b.placeName(r))
			}
		}
		name := b.view.Model().Content(c).(*graph.ClusterContent).Name
		switch {
		case len(in) == len(p.members):
			text += b.view.Say(" All are members of %s.", name)
		case len(in) > 0:
			text += b.view.Say(" Members of %s: %s.", name, b.view.Language().Enumerate(in))
		}
	}
	return text
}

// addRecorded adds the clusters on record that have members.
func (b *board) addRecorded(c *Clusters, pairs [][]Overlap) {
	recorded := slices.DeleteFunc(slices.Clone(b.words.Of("Cluster")), func(r *store.Record) bool { return len(r.To("members")) == 0 })
	for i, cluster := range graph.Wrap[*graph.Cluster](b.view, recorded) {
		r := &RecordedCluster{Cluster: cluster}
		sum, least := 0.0, 1.0
		for x, one := range b.places {
			for y, other := range b.places[:x] {
				if !slices.Contains(recorded[i].To("members"), one.ID) || !slices.Contains(recorded[i].To("members"), other.ID) {
					continue
				}
				r.Pairs++
				if o := pairs[x][y]; o.Status() == Comparable {
					r.Comparable++
					sum, least = sum+o.likeness, min(least, o.likeness)
				}
			}
		}
		r.Words = b.view.Say("Pairs of members that can be compared: %d of %d.", r.Comparable, r.Pairs)
		if r.Comparable > 0 {
			r.LeastLikeness, r.MeanLikeness = new(least), new(sum/float64(r.Comparable))
			r.Words += b.view.Say(" On average these are alike in %.0f%% of what can be compared, and in at least %.0f%%.", 100**r.MeanLikeness, 100*least)
		}
		c.Recorded = append(c.Recorded, r)
	}
}

// Notes returns what a reader should know about the answer.
func (c *Clusters) Notes() []string {
	l := c.language
	return []string{
		l.Say("Countries are grouped as long as any two of them have at least %d comparable parts of tasks and are alike in half of these (complete linkage). A proposal rests on what is on record, and may change with the next fact.", Needed),
		l.Say("Clusters of which only candidates are known, and no members, are left out."),
	}
}
