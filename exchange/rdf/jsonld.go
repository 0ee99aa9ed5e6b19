package rdf

import (
	"context"
	"encoding/json"
	"io"
	"strings"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/internal/stream"
	"github.com/whoplans/whoplans/exchange/selection"
)

// Context returns the context of JSON-LD files: the prefixes, and our vocabulary as the
// default.
func Context() map[string]any {
	c := map[string]any{"@vocab": Vocabulary}
	for _, p := range prefixes {
		c[p.name] = p.space
	}
	return c
}

// WriteContext writes the context as a document of its own, which files can refer to.
func WriteContext(w io.Writer) error {
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	return out.Encode(map[string]any{"@context": Context()})
}

// WriteJSONLD writes the records of a selection.
func (w Writer) WriteJSONLD(ctx context.Context, to io.Writer, s *selection.Selection, about *colophon.Colophon) error {
	if err := stream.Begin(to, map[string]any{"@context": Context()}); err != nil {
		return err
	}
	list, err := stream.NewList(to, `,"@graph":`)
	if err != nil {
		return err
	}
	for n, err := range w.nodes(ctx, s, about) {
		if err != nil {
			return err
		}
		o := n.object()
		if n.iri != "" {
			o["@id"] = safe(n.iri)
		}
		types := make([]string, len(n.types))
		for i, t := range n.types {
			types[i] = strings.TrimPrefix(t, "wp:")
		}
		o["@type"] = types
		if err := list.Add(o); err != nil {
			return err
		}
	}
	return list.End("}\n")
}

// object returns a node in JSON-LD.
func (n *node) object() map[string]any {
	o := map[string]any{}
	for _, p := range n.props {
		name := strings.TrimPrefix(p.name, "wp:")
		values, _ := o[name].([]any)
		o[name] = append(values, p.object())
	}
	return o
}

func (p prop) object() any {
	switch {
	case p.iri != "":
		return map[string]any{"@id": safe(p.iri)}
	case p.node != nil:
		return p.node.object()
	case p.lang != "":
		return map[string]any{"@value": p.text, "@language": p.lang}
	case p.datatype != "":
		return map[string]any{"@value": p.text, "@type": p.datatype}
	}
	return p.text
}
