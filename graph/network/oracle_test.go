package network_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/seed"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// plainGraph is the built-in data set as plain maps, made of its drafts without
// the store: what networks and paths are held against.
type plainGraph struct {
	slugs []string
	kind  map[string]string
	links map[string]map[string][]string // slug → field → slugs

	country map[string]string // of claims about one

	denies    map[string]bool // claims that say that something is not so
	symmetric map[string]bool // claims that read the same both ways
}

// subjects are the links that claims start from, by kind.
var subjects = map[string]string{
	"Responsibility": "stakeholder", "Absence": "jurisdiction", "Relation": "from", "Membership": "member",
	"Participation": "stakeholder", "Adoption": "by", "Assessment": "about", "Statement": "about",
}

// hubs are set aside by default.
var hubs = []string{"Source", "Jurisdiction", "Region", "Profession", "Term", "Dataset"}

func plain() *plainGraph {
	p := &plainGraph{
		kind: map[string]string{}, links: map[string]map[string][]string{},
		country: map[string]string{}, denies: map[string]bool{}, symmetric: map[string]bool{},
	}
	for _, d := range seed.Default().Drafts {
		related := d.Kind == "Relation"
		p.denies[d.Slug] = d.Kind == "Absence" || related && d.Fields["type"] == "NOT_LINKED_WITH"
		p.symmetric[d.Slug] = related && (d.Fields["type"] == "LINKED_WITH" || d.Fields["type"] == "NOT_LINKED_WITH")
		p.slugs = append(p.slugs, d.Slug)
		p.kind[d.Slug] = string(d.Kind)
		p.links[d.Slug] = map[string][]string{}
		for _, f := range graph.Describe().Kind(d.Kind).Fields {
			if f.IsLink() {
				p.links[d.Slug][f.Name] = slugsIn(d.Fields[f.Name])
				if f.Country {
					p.country[d.Slug] = strings.Join(p.links[d.Slug][f.Name], "")
				}
			}
		}
	}
	return p
}

// slugsIn returns every text in a value that names a record; structs that link
// do so under task or source.
func slugsIn(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var out []string
		for _, x := range v {
			out = append(out, slugsIn(x)...)
		}
		return out
	case map[string]any:
		return append(slugsIn(v["task"]), slugsIn(v["source"])...)
	}
	return nil
}

func (p *plainGraph) claim(slug string) bool {
	return p.kind[slug] == "Conflict" || subjects[p.kind[slug]] != ""
}

// edge is a link that is drawn, as text to compare.
type edge struct{ from, to, claim string }

// edges returns all links between entities that are not hubs, claims collapsed.
func (p *plainGraph) edges() []edge {
	drawn := func(slug string) bool { return !p.claim(slug) && !slices.Contains(hubs, p.kind[slug]) }
	var out []edge
	for _, s := range p.slugs {
		for name, to := range p.links[s] {
			for _, o := range to {
				if !p.claim(s) {
					if drawn(s) && drawn(o) && s != o {
						out = append(out, edge{s, o, ""})
					}
					continue
				}
				subject := subjects[p.kind[s]]
				if subject == "" || name == subject {
					continue
				}
				if from := p.links[s][subject][0]; drawn(from) && drawn(o) && from != o {
					out = append(out, edge{from, o, s})
				}
			}
		}
	}
	return out
}

// TestNetworkOfEverything holds the network of the whole data set against one
// that is made without it.
func TestNetworkOfEverything(t *testing.T) {
	p := plain()
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	n, err := network.Around(t.Context(), v, network.Args{Depth: 1, Limit: network.MaxNodes})
	if err != nil {
		t.Fatal(err)
	}
	if n.Truncated {
		t.Errorf("the network of everything leaves %d nodes and %d links out", n.OmittedNodes, n.OmittedLinks)
	}
	if calls := v.Calls(); calls > 3 {
		t.Errorf("the network of everything took %d calls of the store, want at most 3", calls)
	}
	slug := map[graph.ID]string{}
	var got, want []string
	for _, node := range n.Nodes {
		slug[node.ID()] = graphtest.Slug(node.Record)
		got = append(got, graphtest.Slug(node.Record))
	}
	for _, s := range p.slugs {
		if !p.claim(s) && !slices.Contains(hubs, p.kind[s]) {
			want = append(want, s)
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("nodes of everything (-want +got):\n%s", diff)
	}
	got, want = nil, nil
	for _, l := range n.Links {
		ends := []string{slug[l.Source], slug[l.Target]}
		if !l.Directed {
			slices.Sort(ends)
		}
		if len(l.Claims()) == 0 {
			got = append(got, fmt.Sprint(ends))
		}
		for _, c := range l.Claims() {
			got = append(got, fmt.Sprint(ends, graphtest.Slug(c)))
		}
	}
	for _, e := range p.edges() {
		ends := []string{e.from, e.to}
		if p.symmetric[e.claim] {
			slices.Sort(ends)
		}
		if e.claim == "" {
			want = append(want, fmt.Sprint(ends))
		} else {
			want = append(want, fmt.Sprint(ends, e.claim))
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("links of everything (-want +got):\n%s", diff)
	}
}

// TestPathsAgainstPlain holds shortest paths between records of the data set
// against a search over plain maps: how long they are, how many there are, and
// that each is one.
func TestPathsAgainstPlain(t *testing.T) {
	p := plain()
	next, ways := map[string][]string{}, map[string][]edge{}
	for _, e := range p.edges() {
		if !p.denies[e.claim] {
			next[e.from] = append(next[e.from], e.to)
			next[e.to] = append(next[e.to], e.from)
			ways[e.from] = append(ways[e.from], e)
			ways[e.to] = append(ways[e.to], edge{e.to, e.from, e.claim})
		}
	}
	var ends []string
	for _, s := range p.slugs {
		if !p.claim(s) && !slices.Contains(hubs, p.kind[s]) {
			ends = append(ends, s)
		}
	}
	g := graph.New(seedtest.Memory(t))
	const most = 4
	random := rand.New(rand.NewPCG(1, 2))
	found := 0
	for range 200 {
		from, to := ends[random.IntN(len(ends))], ends[random.IntN(len(ends))]
		if from == to {
			continue
		}
		length, count := p.paths(ways, from, to, most)
		v := graphtest.View(t, g)
		got, err := network.FindPaths(t.Context(), v, network.PathsArgs{From: graph.ID(from), To: graph.ID(to), Limit: 50, MaxLength: most})
		if err != nil {
			t.Fatal(err)
		}
		if calls := v.Calls(); calls > 1+2*most {
			t.Errorf("Paths(%s, %s) took %d calls of the store, want at most %d", from, to, calls, 1+2*most)
		}
		if length == 0 {
			if got.Length != nil || len(got.Paths) > 0 {
				t.Errorf("Paths(%s, %s) finds some of %d hops, want none", from, to, *got.Length)
			}
			continue
		}
		found++
		if got.Length == nil || *got.Length != length || len(got.Paths)+got.OmittedPaths != count {
			t.Errorf("Paths(%s, %s) = %s, want %d of %d hops", from, to, got.Explanation, count, length)
			continue
		}
		seen := map[string]bool{}
		for _, path := range got.Paths {
			var slugs []string
			for _, r := range path.Records {
				slugs = append(slugs, graphtest.Slug(r))
			}
			for i := range slugs[1:] {
				if !slices.Contains(next[slugs[i]], slugs[i+1]) {
					t.Errorf("Paths(%s, %s) gives %v, but nothing links %s and %s", from, to, slugs, slugs[i], slugs[i+1])
				}
			}
			if seen[fmt.Sprint(slugs)] {
				t.Errorf("Paths(%s, %s) gives %v twice", from, to, slugs)
			}
			seen[fmt.Sprint(slugs)] = true
		}
	}
	if found < 50 {
		t.Errorf("only %d pairs are connected: the test says little", found)
	}
}

// spot is a record that a way comes to and, if it comes to a task by a claim, the
// country that this is about.
type spot struct {
	slug, country string
	bound         bool
}

// paths returns how long the shortest paths are and how many there are; 0 if there
// is none of at most so many hops.
func (p *plainGraph) paths(ways map[string][]edge, from, to string, most int) (length, count int) {
	task := func(slug string) bool { return p.kind[slug] == "PlanningTask" && slug != from && slug != to }
	before := map[spot][]spot{}
	level := []spot{{slug: from}}
	seen := map[spot]int{level[0]: 0}
	for length := 1; length <= most && len(level) > 0; length++ {
		var next []spot
		for _, at := range level {
			for _, e := range ways[at.slug] {
				country := p.country[e.claim]
				if at.bound && e.claim != "" && (country == "" || country != at.country) {
					continue
				}
				on := spot{slug: e.to}
				switch {
				case task(e.to) && e.claim != "":
					on = spot{e.to, country, true}
				case task(e.to) && p.kind[at.slug] == "PlanningTask":
					on = spot{e.to, at.country, at.bound}
				}
				d, known := seen[on]
				if !known {
					d, seen[on] = length, length
					next = append(next, on)
				}
				if d == length && !slices.Contains(before[on], at) {
					before[on] = append(before[on], at)
				}
			}
		}
		level = next
		if seen[spot{slug: to}] == length {
			found := map[string]bool{}
			var back func(at spot, way string)
			back = func(at spot, way string) {
				if at.slug == from {
					found[way] = true
				}
				for _, b := range before[at] {
					back(b, b.slug+" "+way)
				}
			}
			back(spot{slug: to}, to)
			return length, len(found)
		}
	}
	return 0, 0
}
