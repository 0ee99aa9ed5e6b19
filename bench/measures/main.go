// Command measures prints what each measure of a network costs, on random networks
// of two sizes, and how that compares with networkx and igraph. It is given the
// Python that has these two.
package main

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"time"

	cpu "github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph/network/measure"
)

//go:embed peers.py
var peers string

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: measures PYTHON")
	}
	if err := run(context.Background(), os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

// weak is one in how many links that a range leaves out.
const weak = 10

// cost is seconds of wall and of CPU.
type cost struct{ wall, cpu float64 }

func run(ctx context.Context, python string) error {
	for _, size := range []struct {
		nodes, links int
		slow         bool // networkx too, which takes minutes with more
	}{{2_000, 6_000, true}, {10_000, 50_000, false}} {
		links := drawn(size.nodes, size.links)
		fmt.Printf("%d nodes, %d links: seconds of CPU\n", size.nodes, size.links)
		ours, sum, err := all(ctx, measure.New(size.nodes, links, measure.Options{}))
		if err != nil {
			return err
		}
		fmt.Printf("and without one link in %d, as a range takes\n", weak)
		strong := links[:0:0]
		for i, l := range links {
			if i%weak > 0 {
				strong = append(strong, l)
			}
		}
		_, again, err := all(ctx, measure.New(size.nodes, strong, measure.Options{}))
		if err != nil {
			return err
		}
		fmt.Printf("all with ranges: %.2f s, %.2f x without\n", sum+again, (sum+again)/sum)
		others, err := compare(ctx, python, size.nodes, links, size.slow)
		if err != nil {
			return err
		}
		for _, what := range []string{"betweenness", "closeness"} {
			fmt.Printf("%s: %.2f x the CPU of igraph", what, ours[what].cpu/others[what+" igraph"].cpu)
			if size.slow {
				fmt.Printf(", networkx takes %.0f x the time", others[what+" networkx"].wall/ours[what].wall)
			}
			fmt.Println()
		}
		fmt.Println()
	}
	return nil
}

// drawn draws links by chance, half of them to nodes that have some, so that there
// are hubs as in real networks.
func drawn(nodes, n int) []measure.Link {
	chance := rand.New(rand.NewPCG(1, 2))
	seen := map[[2]int]bool{}
	var links []measure.Link
	for len(links) < n {
		from, to := chance.IntN(nodes), chance.IntN(nodes)
		if len(links) > 0 && chance.IntN(2) == 0 {
			to = links[chance.IntN(len(links))].To
		}
		if from > to {
			from, to = to, from
		}
		if from != to && !seen[[2]int{from, to}] {
			seen[[2]int{from, to}] = true
			links = append(links, measure.Link{From: from, To: to, Weight: 1})
		}
	}
	return links
}

// all takes each measure once and prints what it costs, with the CPU of all.
func all(ctx context.Context, g *measure.Graph) (map[string]cost, float64, error) {
	costs, sum := map[string]cost{}, 0.0
	for _, m := range []struct {
		name string
		take func() error
	}{
		{"degree", func() error { g.Degree(); return nil }},
		{"betweenness", func() error { _, err := g.Betweenness(ctx); return err }},
		{"closeness", func() error { _, err := g.Closeness(ctx); return err }},
		{"eigenvector", func() error { _, err := g.Eigenvector(ctx); return err }},
		{"PageRank", func() error { _, err := g.PageRank(ctx); return err }},
		{"core", func() error { g.Core(); return nil }},
		{"clustering", func() error { g.Clustering(); return nil }},
		{"constraint", func() error { g.Constraint(); return nil }},
		{"effective size", func() error { g.EffectiveSize(); return nil }},
		{"communities", func() error { _, _, err := g.Communities(ctx, 1); return err }},
		{"components", func() error { g.Components(); g.StrongComponents(); return nil }},
		{"cut points, bridges", func() error { g.Cuts(); return nil }},
		{"density, reciprocity", func() error { g.Density(); g.Reciprocity(); return nil }},
	} {
		start, before := time.Now(), cpu.CPU()
		if err := m.take(); err != nil {
			return nil, 0, fmt.Errorf("%s: %w", m.name, err)
		}
		c := cost{time.Since(start).Seconds(), (cpu.CPU() - before).Seconds()}
		costs[m.name], sum = c, sum+c.cpu
		fmt.Printf("%10.4f  %s\n", c.cpu, m.name)
	}
	fmt.Printf("%10.4f  all\n", sum)
	return costs, sum, nil
}

// compare has the peers take their time.
func compare(ctx context.Context, python string, nodes int, links []measure.Link, slow bool) (map[string]cost, error) {
	var in bytes.Buffer
	fmt.Fprintln(&in, nodes)
	for _, l := range links {
		fmt.Fprintln(&in, l.From, l.To)
	}
	with := "fast"
	if slow {
		with = "slow"
	}
	cmd := exec.CommandContext(ctx, python, "-c", peers, with)
	cmd.Stdin, cmd.Stderr = &in, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("peers: %w", err)
	}
	costs := map[string]cost{}
	for line := range strings.Lines(string(out)) {
		var what, who string
		var c cost
		if _, err := fmt.Sscan(line, &what, &who, &c.wall, &c.cpu); err != nil {
			return nil, fmt.Errorf("peers say %q: %w", line, err)
		}
		costs[what+" "+who] = c
	}
	return costs, nil
}
