package rdf

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/selection"
)

// WriteTurtle writes the records of a selection.
func (w Writer) WriteTurtle(ctx context.Context, to io.Writer, s *selection.Selection, about *colophon.Colophon) error {
	out := bufio.NewWriter(to)
	writePrefixes(out)
	for n, err := range w.nodes(ctx, s, about) {
		if err != nil {
			return err
		}
		subject := "[]"
		if n.iri != "" {
			subject = bracketed(n.iri)
		}
		fmt.Fprintf(out, "\n%s a %s", subject, strings.Join(n.types, ", "))
		for _, p := range n.props {
			fmt.Fprintf(out, " ;\n  %s %s", p.name, p.turtle())
		}
		if _, err := out.WriteString(" .\n"); err != nil {
			return err
		}
	}
	return out.Flush()
}

func writePrefixes(out *bufio.Writer) {
	for _, p := range prefixes {
		fmt.Fprintf(out, "@prefix %s: <%s> .\n", p.name, p.space)
	}
}

func (p prop) turtle() string {
	switch {
	case p.iri != "":
		return bracketed(p.iri)
	case p.node != nil:
		parts := make([]string, len(p.node.props))
		for i, x := range p.node.props {
			parts[i] = x.name + " " + x.turtle()
		}
		return "[ " + strings.Join(parts, " ; ") + " ]"
	case p.lang != "":
		return quoted(p.text) + "@" + p.lang
	case p.datatype != "":
		return quoted(p.text) + "^^" + p.datatype
	}
	return quoted(p.text)
}

var escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "\x00", `\u0000`)

func quoted(text string) string { return `"` + escapes.Replace(text) + `"` }

func bracketed(iri string) string { return "<" + safe(iri) + ">" }

// safe removes the characters that an IRI cannot contain.
func safe(iri string) string {
	var b strings.Builder
	for _, r := range iri {
		if r <= ' ' || strings.ContainsRune("<>\"{}|^`\\", r) {
			for _, c := range []byte(string(r)) {
				fmt.Fprintf(&b, "%%%02X", c)
			}
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
