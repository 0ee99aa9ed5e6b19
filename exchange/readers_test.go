package exchange_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/exchange"
	"github.com/whoplans/whoplans/exchange/rdf"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/internal/debian"
	"github.com/whoplans/whoplans/seed"
	"github.com/whoplans/whoplans/seed/seedtest"
)

const (
	oddName     = `=Ministry "of" <Health> & Care; a | b \ 'Ő' ${x} 🏥`
	oddEvidence = "Two\nlines, a\ttab, ]]>, &amp; and <b>"
)

// odd are two bodies with names that formats have marks for, and three claims about both.
func odd(t *testing.T) *graph.Graph {
	t.Helper()
	g := graph.New(memory.New(graph.Describe().Schema()))
	entity := func(slug, kind string, fields map[string]any) change.Draft {
		fields["confidence"], fields["origin"] = "HIGH", "UNVERIFIED"
		return change.Draft{Slug: slug, Kind: graph.Kind(kind), Fields: fields}
	}
	body := func(slug, name string) change.Draft {
		return entity(slug, "Institution", map[string]any{
			"names": []any{map[string]any{"lang": "en", "text": name}}, "seat": "si", "type": "type-x", "sector": "sector-x", "level": "NATIONAL", "collective": true,
		})
	}
	relation := func(slug, typ string) change.Draft {
		return entity(slug, "Relation", map[string]any{"from": "odd-a", "to": "odd-b", "type": typ, "evidence": oddEvidence})
	}
	loaded := graphtest.Load(t, g, []change.Draft{
		entity("data", "Dataset", map[string]any{"title": "Odd", "version": "1", "date": "2026", "licence": "CC-BY-4.0", "licenceURL": "https://example.org/a%20b", "citation": "Odd (2026)"}),
		entity("si", "Jurisdiction", map[string]any{"code": "SI", "name": "Slovenia", "type": "COUNTRY"}),
		entity("type-x", "Term", map[string]any{"name": "x", "scheme": "INSTITUTION_TYPE"}),
		entity("sector-x", "Term", map[string]any{"name": "x", "scheme": "SECTOR"}),
		body("odd-a", oddName), body("odd-b", "B"),
		relation("relation-1", "ADVISES"), relation("relation-2", "FUNDS"), relation("relation-3", "LINKED_WITH"),
	})
	for _, f := range loaded.Faults {
		t.Fatalf("%s: %s", f.Field, f.Message)
	}
	return g
}

// writeAll exports all of a graph in every format, under a name.
func writeAll(t *testing.T, g *graph.Graph, dir, name string) {
	t.Helper()
	v := graphtest.View(t, g)
	for _, f := range exchange.Formats() {
		if f.Name == "csv" {
			continue // one table only
		}
		e, err := exchange.Open(t.Context(), v, selection.Question{}, exchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		file, err := os.Create(filepath.Join(dir, name+f.Ending))
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Write(t.Context(), file, e); err != nil {
			t.Fatal(err)
		}
		if err := file.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// network counts the nodes and links that the files of the data set make, without any of
// what exports are made with.
func network(drafts []change.Draft) (nodes, links int) {
	m := graph.Describe()
	isNode := map[string]bool{}
	for _, d := range drafts {
		if k := m.Kind(d.Kind); !k.Claim && !k.Aside {
			isNode[d.Slug] = true
		}
	}
	for _, d := range drafts {
		k := m.Kind(d.Kind)
		if k.Claim && (k.Subject == nil || !isNode[d.Fields[k.Subject.Name].(string)]) || !k.Claim && !isNode[d.Slug] {
			continue
		}
		for _, f := range k.Fields {
			if f.IsLink() && f != k.Subject {
				for _, to := range linked(d.Fields[f.Name]) {
					if isNode[to] {
						links++
					}
				}
			}
		}
	}
	return len(isNode), links
}

// linked are the texts in a value, of which those that name records are links.
func linked(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var all []string
		for _, x := range v {
			all = append(all, linked(x)...)
		}
		return all
	case map[string]any:
		var all []string
		for _, x := range v {
			all = append(all, linked(x)...)
		}
		return all
	}
	return nil
}

// run runs a program that says in JSON what it found.
func run(t *testing.T, found any, name string, args ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	if err := json.Unmarshal(out, found); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// What is exported is what the programs read that people have: so many nodes, links and
// records, with names and attributes as they are, and no two links made one.
func TestReaders(t *testing.T) {
	requirements, err := os.ReadFile("readers/requirements.txt")
	if err != nil {
		t.Fatal(err)
	}
	python, err := debian.Python(t.Context(), t.Output(), "reading exports back takes Python 3.11 or newer", string(requirements))
	if err != nil {
		t.Fatal(err)
	}
	node, npm, err := debian.Node(t.Context(), t.Output(), "exchange-readers", "reading exports back with Cytoscape.js", os.DirFS("readers"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	shapes, err := os.Create(filepath.Join(dir, "shapes.ttl"))
	if err != nil {
		t.Fatal(err)
	}
	if err := rdf.WriteShapes(shapes, graph.Describe()); err != nil {
		t.Fatal(err)
	}
	if err := shapes.Close(); err != nil {
		t.Fatal(err)
	}
	type found = map[string]any
	read := func(g *graph.Graph, name string) (got map[string]found) {
		t.Helper()
		writeAll(t, g, dir, name)
		run(t, &got, python, "readers/readers.py", dir, name)
		var drawn found
		run(t, &drawn, node, filepath.Join(npm, "readers.mjs"), filepath.Join(dir, name+".cyjs"))
		got["cytoscape.js"] = drawn
		return got
	}

	t.Run("names", func(t *testing.T) {
		drawn := found{"nodes": 2.0, "links": 3.0, "parallel": 3.0, "label": oddName, "evidence": []any{oddEvidence}, "collective": true}
		label := []any{oddName}
		want := map[string]found{
			"gexf": drawn, "gexf-1.3": drawn, "graphml": drawn, "cytoscape": drawn, "cytoscape.js": drawn,
			"graphml by igraph": {"nodes": 2.0, "links": 3.0, "parallel": 3.0, "label": oddName},
			"dot":               {"nodes": 2.0, "links": 3.0, "parallel": 3.0},
			"kumu":              {"nodes": 2.0, "links": 3.0, "lost": 0.0},
			"kumu-xlsx":         {"nodes": 2.0, "links": 3.0, "lost": 0.0, "sheets": []any{"About"}},
			"xlsx":              {"records": 9.0, "formulas": 0.0, "revision": "1", "hidden": "hidden", "pandas": true, "label": label, "validated": 0.0},
			"csv.zip":           {"records": 9.0, "label": []any{"'" + oddName}, "licence": true},
			"jsonl":             {"records": 9.0, "label": label},
			"rdf":               {"records": 9.0, "same": true, "label": label, "conforms": true, "without confidence": false},
		}
		if diff := cmp.Diff(want, read(odd(t), "odd")); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
	t.Run("the data set", func(t *testing.T) {
		drafts := seed.Default().Drafts
		nodes, links := network(drafts)
		drawn := found{"nodes": float64(nodes), "links": float64(links)}
		all := found{"nodes": float64(nodes), "links": float64(links), "lost": 0.0}
		records, none := float64(len(drafts)), []any{}
		want := map[string]found{
			"gexf": drawn, "gexf-1.3": drawn, "graphml": drawn, "cytoscape": drawn, "cytoscape.js": drawn, "graphml by igraph": drawn, "dot": {}, "kumu": all,
			"kumu-xlsx": {"nodes": all["nodes"], "links": all["links"], "lost": 0.0, "sheets": []any{"About"}},
			"xlsx":      {"records": records, "formulas": 0.0, "revision": "1", "hidden": "hidden", "pandas": true, "label": none, "validated": 10.0},
			"csv.zip":   {"records": records, "label": none, "licence": true},
			"jsonl":     {"records": records, "label": none},
			"rdf":       {"records": records, "same": true, "label": none},
		}
		if links < 1000 {
			t.Errorf("the data set has %d links", links)
		}
		if diff := cmp.Diff(want, read(graph.New(seedtest.Memory(t)), "all")); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

// The script builds in Neo4j what it is of, and nothing more when it runs again.
func TestCypher(t *testing.T) {
	dir := t.TempDir()
	writeAll(t, odd(t), dir, "odd")
	script, err := os.ReadFile(filepath.Join(dir, "odd.cypher"))
	if err != nil {
		t.Fatal(err)
	}
	driver, err := neo4jtest.Dial(neo4jtest.Empty(t))
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(t.Context())
	ask := func(statement string) []map[string]any {
		t.Helper()
		result, err := neo4j.ExecuteQuery(t.Context(), driver, statement, nil, neo4j.EagerResultTransformer)
		if err != nil {
			t.Fatalf("%v\n%s", err, statement)
		}
		var rows []map[string]any
		for _, r := range result.Records {
			rows = append(rows, r.AsMap())
		}
		return rows
	}
	for range 2 {
		for _, statement := range strings.SplitAfter(string(script), ";\n") {
			statement = strings.TrimSpace(statement)
			if lines := strings.Split(statement, "\n"); !slices.ContainsFunc(lines, func(l string) bool { return l != "" && !strings.HasPrefix(l, "//") }) {
				continue
			}
			ask(statement)
		}
	}
	got := ask(`MATCH (a:Institution {slug: 'odd-a'})<-[:FROM]-(r:Relation)-[:TO]->(b:Record:Institution)
		WITH a, b, count(r) AS claims, collect(DISTINCT r.evidence) AS evidence
		MATCH (n) WITH a, b, claims, evidence, count(n) AS nodes
		MATCH ()-[l]->() RETURN a.name AS name, a.collective AS collective, b.slug AS to, claims, evidence, nodes, count(l) AS links`)
	want := []map[string]any{{"name": oddName, "collective": true, "to": "odd-b", "claims": int64(3), "evidence": []any{oddEvidence}, "nodes": int64(9), "links": int64(12)}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
