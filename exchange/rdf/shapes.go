package rdf

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// WriteShapes writes SHACL shapes for the kinds of a model: the properties of each, how often
// they occur, and their types.
func WriteShapes(w io.Writer, m *graph.Model) error {
	out := bufio.NewWriter(w)
	writePrefixes(out)
	fmt.Fprintf(out, "@prefix sh: <http://www.w3.org/ns/shacl#> .\n")
	for _, k := range m.Kinds {
		fmt.Fprintf(out, "\nwp:%sShape a sh:NodeShape ;\n  sh:targetClass wp:%[1]s ;\n  sh:property [ sh:path rdfs:label ; sh:minCount 1 ; sh:maxCount 1 ]", k.Kind)
		for _, f := range k.Fields {
			fmt.Fprintf(out, " ;\n  sh:property %s", property(f))
		}
		fmt.Fprint(out, " .\n")
	}
	return out.Flush()
}

// property returns the shape of a field.
func property(f *graph.FieldInfo) string {
	says := []string{"sh:path wp:" + f.Name}
	if f.Required {
		says = append(says, "sh:minCount 1")
	}
	if !f.List {
		says = append(says, "sh:maxCount 1")
	}
	switch {
	case f.Struct != nil:
		says = append(says, "sh:nodeKind sh:BlankNode")
		parts := make([]string, len(f.Struct))
		for i, part := range f.Struct {
			parts[i] = "sh:property " + property(part)
		}
		says = append(says, "sh:node [ "+strings.Join(parts, " ; ")+" ]")
	case f.Type == graph.LinkField, f.Type == graph.URLField:
		says = append(says, "sh:nodeKind sh:IRI")
	case f.Type == graph.EnumField:
		values := make([]string, len(f.Values))
		for i, v := range f.Values {
			values[i] = quoted(v)
		}
		says = append(says, "sh:in ( "+strings.Join(values, " ")+" )")
	case f.Type == graph.DateField:
		says = append(says, "sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:gYearMonth ] [ sh:datatype xsd:gYear ] )")
	case f.Type == graph.BoolField:
		says = append(says, "sh:datatype xsd:boolean")
	case f.Type == graph.NumberField:
		says = append(says, "sh:datatype xsd:decimal")
	case f.Type == graph.IntField:
		says = append(says, "sh:datatype xsd:integer")
	default:
		says = append(says, "sh:datatype xsd:string")
	}
	return "[ " + strings.Join(says, " ; ") + " ]"
}
