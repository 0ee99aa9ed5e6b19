// Package rdf writes records as linked data, in Turtle and JSON-LD. The model has a vocabulary
// of its own, with a class for each kind and a property for each field, complemented by terms
// of W3C ORG, SKOS, PROV-O and schema.org. SHACL shapes describe each kind.
package rdf

import (
	"context"
	"iter"
	"net/url"
	"strconv"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
)

// Vocabulary is the namespace of the model.
const Vocabulary = "https://github.com/whoplans/whoplans/vocabulary#"

// prefixes are the namespaces with their abbreviations.
var prefixes = []struct{ name, space string }{
	{"wp", Vocabulary},
	{"org", "http://www.w3.org/ns/org#"},
	{"prov", "http://www.w3.org/ns/prov#"},
	{"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
	{"schema", "https://schema.org/"},
	{"skos", "http://www.w3.org/2004/02/skos/core#"},
	{"xsd", "http://www.w3.org/2001/XMLSchema#"},
}

// classes are further classes of a kind's records, from other vocabularies.
var classes = map[graph.Kind][]string{
	"Dataset":      {"schema:Dataset"},
	"Event":        {"schema:Event"},
	"Institution":  {"org:Organization", "schema:Organization"},
	"Jurisdiction": {"schema:AdministrativeArea"},
	"Membership":   {"org:Membership"},
	"Methodology":  {"skos:Concept"},
	"PlannerRole":  {"skos:Concept"},
	"PlanningBody": {"org:Organization", "schema:Organization"},
	"PlanningTask": {"skos:Concept"},
	"Profession":   {"skos:Concept"},
	"Project":      {"schema:Project"},
	"Region":       {"schema:AdministrativeArea"},
	"Source":       {"prov:Entity", "schema:CreativeWork"},
	"Term":         {"skos:Concept"},
}

// properties are further properties for a field, of one kind or of all, from other
// vocabularies.
var properties = map[string]string{
	"acronyms":          "skos:altLabel",
	"broader":           "skos:broader",
	"code":              "skos:notation",
	"description":       "schema:description",
	"licenceURL":        "schema:license",
	"note":              "skos:note",
	"parent":            "org:subOrganizationOf",
	"published":         "schema:datePublished",
	"publisher":         "schema:publisher",
	"url":               "schema:url",
	"website":           "schema:url",
	"Dataset.citation":  "schema:citation",
	"Dataset.version":   "schema:version",
	"Membership.body":   "org:organization",
	"Membership.member": "org:member",
}

// node is a resource with properties.
type node struct {
	iri   string // empty for a blank node
	types []string
	props []prop
}

// prop is a property with its value: an IRI, a node, or a literal with a language or a type.
type prop struct {
	name     string
	iri      string
	node     *node
	text     string
	lang     string
	datatype string
}

// Writer determines the IRIs of records.
type Writer struct {
	// Base is the address of permalinks, such as https://whoplans.example/id/. Without it, IRIs
	// consist of the ids.
	Base string
}

// iri returns the IRI of a record.
func (w Writer) iri(id graph.ID, slug string) string {
	if w.Base == "" {
		return "urn:uuid:" + string(id)
	}
	return w.Base + url.PathEscape(slug)
}

// nodes yields the file's description of itself, then each record.
func (w Writer) nodes(ctx context.Context, s *selection.Selection, about *colophon.Colophon) iter.Seq2[*node, error] {
	return func(yield func(*node, error) bool) {
		if !yield(ofFile(about), nil) {
			return
		}
		for r, err := range s.All(ctx, s.Kinds) {
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(w.record(r), nil) {
				return
			}
		}
	}
}

// ofFile returns the file's description of itself.
func ofFile(about *colophon.Colophon) *node {
	n := &node{types: []string{"schema:Dataset", "prov:Entity"}}
	n.text("schema:name", about.Title)
	n.text("wp:asked", about.Question)
	n.props = append(n.props,
		prop{name: "wp:revision", text: strconv.FormatUint(uint64(about.Revision), 10), datatype: "xsd:integer"},
		prop{name: "schema:dateCreated", text: about.Date, datatype: "xsd:date"})
	for _, d := range about.Data {
		n.text("schema:citation", d.Citation)
		if d.LicenceURL != "" {
			n.props = append(n.props, prop{name: "schema:license", iri: d.LicenceURL})
		} else {
			n.text("schema:license", d.Licence)
		}
	}
	if about.Aside != "" {
		n.text("skos:note", about.Aside)
	}
	for _, note := range about.Notes {
		n.text("skos:note", note)
	}
	return n
}

func (n *node) text(name, text string) { n.props = append(n.props, prop{name: name, text: text}) }

// record returns a record as a node.
func (w Writer) record(r *selection.Record) *node {
	k := r.Kind
	n := &node{iri: w.iri(r.ID(), r.Slug()), types: append([]string{"wp:" + string(k.Kind)}, classes[k.Kind]...)}
	if k.Claim {
		n.types = append(n.types, "prov:Entity")
	}
	n.text("rdfs:label", r.Label)
	links := map[string]string{} // IRIs by slug
	for _, f := range k.Fields {
		if f.IsLink() {
			for _, to := range r.To(f.Name) {
				links[to.Slug] = w.iri(to.ID, to.Slug)
			}
		}
	}
	for _, f := range k.Fields {
		v := r.Fields[f.Name]
		switch list, isList := v.([]any); {
		case v == nil:
		case f.Type == graph.NamesField:
			n.names(f, list)
		case isList:
			for _, x := range list {
				n.add(k, f, x, links)
			}
		default:
			n.add(k, f, v, links)
		}
	}
	return n
}

// names adds labels in several languages. The first of each language is the preferred one.
func (n *node) names(f *graph.FieldInfo, list []any) {
	preferred := map[any]bool{}
	for _, x := range list {
		name, _ := x.(map[string]any)
		text, lang := table.Plain(name["text"]), table.Plain(name["lang"])
		label := "skos:altLabel"
		if !preferred[lang] && name["until"] == nil {
			label, preferred[lang] = "skos:prefLabel", true
		}
		if lang == "und" {
			lang = ""
		}
		n.props = append(n.props, prop{name: label, text: text, lang: lang})
		n.add(nil, f, x, nil)
	}
}

// add adds a field's value, in our vocabulary and in others.
func (n *node) add(k *graph.KindInfo, f *graph.FieldInfo, v any, links map[string]string) {
	p := value(f, v, links)
	p.name = "wp:" + f.Name
	n.props = append(n.props, p)
	if k == nil {
		return
	}
	for _, name := range []string{string(k.Kind) + "." + f.Name, f.Name} {
		if other, ok := properties[name]; ok {
			p.name = other
			n.props = append(n.props, p)
			break
		}
	}
	if p.node != nil && f.Name == "citations" {
		for _, part := range p.node.props {
			if part.iri != "" {
				n.props = append(n.props, prop{name: "prov:wasDerivedFrom", iri: part.iri})
			}
		}
	}
}

// value converts a value.
func value(f *graph.FieldInfo, v any, links map[string]string) prop {
	if fields, ok := v.(map[string]any); ok {
		inner := &node{}
		for _, part := range f.Struct {
			if x := fields[part.Name]; x != nil {
				p := value(part, x, links)
				p.name = "wp:" + part.Name
				inner.props = append(inner.props, p)
			}
		}
		return prop{node: inner}
	}
	text := table.Plain(v)
	switch f.Type {
	case graph.LinkField:
		if iri := links[text]; iri != "" {
			return prop{iri: iri}
		}
	case graph.URLField:
		return prop{iri: text}
	case graph.BoolField:
		return prop{text: text, datatype: "xsd:boolean"}
	case graph.NumberField:
		return prop{text: text, datatype: "xsd:decimal"}
	case graph.IntField:
		return prop{text: text, datatype: "xsd:integer"}
	case graph.DateField:
		return prop{text: text, datatype: dateType(text)}
	}
	return prop{text: text}
}

// dateType returns the datatype of a date that may be partial.
func dateType(date string) string {
	switch len(date) {
	case 4:
		return "xsd:gYear"
	case 7:
		return "xsd:gYearMonth"
	}
	return "xsd:date"
}
