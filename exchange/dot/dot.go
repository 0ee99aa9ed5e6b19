// Package dot writes graphs for Graphviz.
package dot

import (
	"fmt"
	"io"
	"strings"

	"github.com/whoplans/whoplans/exchange/property"
)

// Write writes a graph with labels, kinds and types.
func Write(w io.Writer, g *property.Graph) error {
	for line := range strings.Lines(g.About.String()) {
		if _, err := fmt.Fprintf(w, "// %s", line); err != nil {
			return err
		}
	}
	if _, err := fmt.Fprintf(w, "digraph whoplans {\n  graph [label=%s, rankdir=LR];\n  node [shape=box];\n", quoted(g.About.Title)); err != nil {
		return err
	}
	for n, err := range g.Nodes {
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "  %s [label=%s, class=%s];\n", quoted(n.ID), quoted(n.Label), quoted(n.Kind)); err != nil {
			return err
		}
	}
	for e, err := range g.Edges {
		if err != nil {
			return err
		}
		direction := ""
		if e.Symmetric {
			direction = ", dir=both"
		}
		if _, err := fmt.Fprintf(w, "  %s -> %s [label=%s, class=%s%s];\n", quoted(e.Source), quoted(e.Target), quoted(e.Label), quoted(e.Type), direction); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "}\n")
	return err
}

var escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\r\n", `\n`, "\n", `\n`, "\x00", "")

// quoted quotes a text, with nothing in it read as an escape.
func quoted(text string) string { return `"` + escapes.Replace(text) + `"` }
