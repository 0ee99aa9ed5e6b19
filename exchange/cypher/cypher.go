// Package cypher writes a script that builds the graph in Neo4j, with the nodes, relationships
// and readable properties of whoplans' own Neo4j store. Running it twice changes nothing.
package cypher

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/graph"
)

// rows is how many records or relationships one statement creates.
const rows = 500

// Write writes the records of a selection and the links between them.
func Write(ctx context.Context, w io.Writer, s *selection.Selection, about *colophon.Colophon) error {
	for line := range strings.Lines(about.String()) {
		if _, err := fmt.Fprintf(w, "// %s", line); err != nil {
			return err
		}
	}
	if _, err := io.WriteString(w, "CREATE CONSTRAINT whoplans_record IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;\n"); err != nil {
		return err
	}
	there := map[graph.ID]bool{}
	for _, k := range s.Kinds {
		out := &statement{w: w, end: fmt.Sprintf("MERGE (n:Record {id: r.id}) SET n = r, n:%s", k.Kind)}
		for r, err := range s.Records(ctx, k) {
			if err != nil {
				return err
			}
			there[r.ID()] = true
			if err := out.add(node(r)); err != nil {
				return err
			}
		}
		if err := out.flush(); err != nil {
			return err
		}
	}
	for _, k := range s.Kinds {
		if err := links(ctx, w, s, k, there); err != nil {
			return err
		}
	}
	return nil
}

// links writes the links of the records of a kind.
func links(ctx context.Context, w io.Writer, s *selection.Selection, k *graph.KindInfo, there map[graph.ID]bool) error {
	var fields []*graph.FieldInfo
	outs := map[*graph.FieldInfo]*statement{}
	for _, f := range k.Fields {
		if f.IsLink() {
			fields = append(fields, f)
			outs[f] = &statement{w: w, end: fmt.Sprintf("MATCH (a:Record {id: r[0]}) MATCH (b:Record {id: r[1]}) MERGE (a)-[:%s]->(b)", graph.EnumName(f.Name))}
		}
	}
	if len(fields) == 0 {
		return nil
	}
	for r, err := range s.Records(ctx, k) {
		if err != nil {
			return err
		}
		for _, f := range fields {
			for _, to := range r.To(f.Name) {
				if !there[to.ID] {
					continue
				}
				if err := outs[f].add("[" + text(string(r.ID())) + ", " + text(string(to.ID)) + "]"); err != nil {
					return err
				}
			}
		}
	}
	for _, f := range fields {
		if err := outs[f].flush(); err != nil {
			return err
		}
	}
	return nil
}

// statement collects rows for one statement, and starts another when there are many.
type statement struct {
	w    io.Writer
	end  string
	rows []string
}

func (s *statement) add(row string) error {
	if s.rows = append(s.rows, row); len(s.rows) < rows {
		return nil
	}
	return s.flush()
}

func (s *statement) flush() error {
	if len(s.rows) == 0 {
		return nil
	}
	_, err := fmt.Fprintf(s.w, "UNWIND [\n  %s\n] AS r %s;\n", strings.Join(s.rows, ",\n  "), s.end)
	s.rows = s.rows[:0]
	return err
}

// node returns a record as a map: scalars and lists of texts as they are, everything else as
// JSON.
func node(r *selection.Record) string {
	properties := []string{"id: " + text(string(r.ID()))}
	named := false
	for _, f := range r.Kind.Fields {
		v := r.Fields[f.Name]
		if v == nil {
			continue
		}
		named = named || f.Name == "name"
		properties = append(properties, f.Name+": "+literal(v))
	}
	if !named {
		properties = append(properties, "name: "+text(r.Label))
	}
	return "{" + strings.Join(properties, ", ") + "}"
}

func literal(v any) string {
	switch v := v.(type) {
	case string:
		return text(v)
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case []any:
		texts := make([]string, len(v))
		ofTexts := !slices.ContainsFunc(v, func(x any) bool { _, ok := x.(string); return !ok })
		if ofTexts {
			for i, x := range v {
				texts[i] = text(x.(string))
			}
			return "[" + strings.Join(texts, ", ") + "]"
		}
	}
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err) // it came from JSON
	}
	return text(string(raw))
}

var escapes = strings.NewReplacer(`\`, `\\`, `'`, `\'`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "\x00", "")

// text quotes a text.
func text(s string) string { return "'" + escapes.Replace(s) + "'" }
