package graphtest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/network"
)

// ShowRow writes a row: who has which part, what is absent and what is left out.
func ShowRow(tb testing.TB, r *coverage.WhoDoesRow) string {
	tb.Helper()
	parts := []string{fmt.Sprintf("%s %s %s", r.Task.Slug, r.Jurisdiction.Code, r.Coverage())}
	for _, g := range r.ByRole() {
		var who []string
		for _, c := range g.Responsibilities {
			s, err := c.Stakeholder(tb.Context())
			if err != nil {
				tb.Fatal(err)
			}
			who = append(who, Slug(s))
		}
		parts = append(parts, fmt.Sprintf("%s %s", g.Role, strings.Join(who, ",")))
	}
	for _, a := range r.Absences() {
		parts = append(parts, "absent "+string(a.Type))
	}
	for _, l := range r.LeftOut() {
		parts = append(parts, fmt.Sprintf("left out %s %d", l.Reason, l.Count))
	}
	return strings.Join(parts, "; ")
}

// ShowNetwork writes a network: nodes with distance and degree, then links.
func ShowNetwork(n *network.Network) string {
	var b strings.Builder
	slugs := map[graph.ID]string{}
	for _, node := range n.Nodes {
		slugs[node.ID()] = Slug(node.Record)
		fmt.Fprintf(&b, "%d %s %d\n", node.Distance, Slug(node.Record), node.Degree)
	}
	for _, l := range n.Links {
		line := "--"
		if l.Directed {
			line = "->"
		}
		ends := []string{slugs[l.Source], slugs[l.Target]}
		fmt.Fprintf(&b, "%s %s %s %s.%s", ends[0], line, ends[1], l.Type, l.Link)
		if l.Weight > 1 {
			fmt.Fprintf(&b, " ×%d", l.Weight)
		}
		if l.Denies {
			b.WriteString(" denied")
		}
		b.WriteByte('\n')
	}
	if n.Truncated {
		fmt.Fprintf(&b, "left out: %d nodes, %d links, at least %v\n", n.OmittedNodes, n.OmittedLinks, n.AtLeast)
	}
	return b.String()
}
