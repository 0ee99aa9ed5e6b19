package intake_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/unicode"

	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/graph"
)

// brought reads a file as others bring them.
func brought(t *testing.T, name string) *intake.File {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../testdata/brought", name))
	if err != nil {
		t.Fatal(err)
	}
	return read(t, name, data)
}

// What programs for networks write is read whole: each node, each edge, parallel ones too.
func TestDrawings(t *testing.T) {
	count := func(of []property.Value, in []property.Attribute, name string) int {
		if property.ValueOf(of, in, name) == nil {
			return 0
		}
		return 1
	}
	for _, tt := range []struct {
		name                           string
		nodes, edges, symmetric, pairs int
		attributes, edgeAttributes     map[string]int // how many have a value
	}{
		{"gephi-1.3.gexf", 20, 26, 0, 25, map[string]int{"Professions": 7, "Founded": 17, "Statutory": 20, "colour": 20, "size": 20, "x": 20, "alpha": 1}, map[string]int{"weight": 26}},
		{"gexf-1.2draft.gexf", 18, 23, 0, 23, map[string]int{"url": 6, "type": 18, "colour": 18}, map[string]int{"type": 23}},
		{"networkx.gexf", 12, 16, 16, 16, map[string]int{"kind": 12}, map[string]int{"relation": 16}},
		{"edges-first.gexf", 12, 16, 0, 16, nil, map[string]int{"weight": 16}},
		{"yed.graphml", 14, 15, 0, 13, map[string]int{"parent": 5, "description": 2}, nil},
		{"neo4j-like.graphml", 12, 14, 0, 13, map[string]int{"labels": 12, "title": 4}, map[string]int{"role": 5}},
		{"networkx.graphml", 15, 21, 0, 20, map[string]int{"name": 15, "statutory": 15}, map[string]int{"weight": 21, "relation": 21}},
		{"cytoscape-like.graphml", 10, 14, 0, 14, map[string]int{"name": 10, "score": 10}, map[string]int{"score": 14, "strength": 14, "interaction": 14}},
		{"cytoscape.cyjs", 16, 21, 0, -1, map[string]int{"x": 16, "body_name": 16}, nil},
		{"cytoscape-flat.json", 10, 12, 0, -1, map[string]int{"parent": 2}, map[string]int{"group": 12}},
		{"kumu-project.json", 14, 18, 5, -1, map[string]int{"tags": 10, "staff 2030": 9, "maps": 11}, map[string]int{"delayed": 1}},
		{"kumu-blueprint.json", 11, 13, 4, -1, map[string]int{"Seats Per Year": 3}, nil},
	} {
		g := brought(t, tt.name).Drawing
		pairs := map[[2]string]bool{}
		symmetric := 0
		known := map[string]bool{}
		for _, n := range g.Nodes {
			known[n.ID] = true
		}
		for _, e := range g.Edges {
			pairs[[2]string{e.Source, e.Target}] = true
			if e.Symmetric {
				symmetric++
			}
			if !known[e.Source] || !known[e.Target] {
				t.Errorf("%s: the edge %s-%s leads nowhere", tt.name, e.Source, e.Target)
			}
		}
		if len(g.Nodes) != tt.nodes || len(g.Edges) != tt.edges || symmetric != tt.symmetric || tt.pairs >= 0 && len(pairs) != tt.pairs {
			t.Errorf("%s: %d nodes, %d edges (%d both ways) of %d pairs; want %d, %d (%d), %d", tt.name, len(g.Nodes), len(g.Edges), symmetric, len(pairs), tt.nodes, tt.edges, tt.symmetric, tt.pairs)
		}
		for name, want := range tt.attributes {
			got := 0
			for _, n := range g.Nodes {
				got += count(n.Values, g.NodeAttributes, name)
			}
			if got != want {
				t.Errorf("%s: %d nodes have %s, want %d", tt.name, got, name, want)
			}
		}
		for name, want := range tt.edgeAttributes {
			got := 0
			for _, e := range g.Edges {
				got += count(e.Values, g.EdgeAttributes, name)
			}
			if got != want {
				t.Errorf("%s: %d edges have %s, want %d", tt.name, got, name, want)
			}
		}
	}
}

// Names stand where each program puts them.
func TestNamesInDrawings(t *testing.T) {
	yed := brought(t, "yed.graphml").Drawing
	names, nameless, broken, labelled := map[string]string{}, 0, 0, 0
	for _, n := range yed.Nodes {
		names[n.ID] = n.Label
		if n.Label == n.ID {
			nameless++
		}
		if strings.Contains(n.Label, "\n") {
			broken++
		}
	}
	for _, e := range yed.Edges {
		if e.Label != "" {
			labelled++
		}
	}
	if names["n0"] != "Ministry of Health and Care" || names["n0::n2"] != "Advisory boards" || nameless != 1 || broken != 3 || labelled != 11 {
		t.Errorf("yEd: %q, %d without a name, %d of two lines, %d edges with a label", names, nameless, broken, labelled)
	}
	gephi := brought(t, "gephi-1.3.gexf").Drawing
	items := 0
	for _, n := range gephi.Nodes {
		list, _ := property.ValueOf(n.Values, gephi.NodeAttributes, "Professions").([]any)
		items += len(list)
		if n.ID == "cnm" && (len(list) != 2 || list[0] != "nurses, general" || list[1] != "midwives") {
			t.Errorf("cnm has the professions %q", list)
		}
	}
	untrue := 0
	for _, n := range gephi.Nodes {
		if property.ValueOf(n.Values, gephi.NodeAttributes, "Statutory") == "false" {
			untrue++
		}
	}
	if items != 14 || untrue != 3 {
		t.Errorf("Gephi: %d professions and %d false; want 14 and 3", items, untrue)
	}
}

// What is large and good is read whole.
func TestLargeFiles(t *testing.T) {
	const rows, nodes = 50_000, 10_000
	var register, network strings.Builder
	register.WriteString("code,name,remark\n")
	for i := range rows {
		fmt.Fprintf(&register, "%05d,\"Board, district %d\",x\n", i, i)
	}
	network.WriteString("<graphml><graph edgedefault=\"directed\">\n")
	for i := range nodes {
		fmt.Fprintf(&network, "<node id=\"n%d\"/>\n", i)
		if i > 0 {
			fmt.Fprintf(&network, "<edge source=\"n%d\" target=\"n%d\"/>\n", i, i/2)
		}
	}
	network.WriteString("</graph></graphml>\n")
	if f := read(t, "register.csv", []byte(register.String())); len(f.Tables[0].Rows) != rows+1 {
		t.Errorf("%d rows of the register, want %d", len(f.Tables[0].Rows), rows+1)
	}
	if f := read(t, "network.graphml", []byte(network.String())); len(f.Drawing.Nodes) != nodes || len(f.Drawing.Edges) != nodes-1 {
		t.Errorf("%d nodes and %d edges of the network, want %d and %d", len(f.Drawing.Nodes), len(f.Drawing.Edges), nodes, nodes-1)
	}
}

// What strangers have that is a little different is read, and what of it has no place is told; or it is refused with
// what it is.
func TestStrangeFiles(t *testing.T) {
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(`{"elements": {"nodes": [{"data": {"id": "é"}}]}}`)
	if err != nil {
		t.Fatal(err)
	}
	const swimlane = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">
		<node id="n0"><data key="d6"><y:GenericNode><y:NodeLabel>&lt;html&gt;&lt;b&gt;Ministry&lt;/b&gt; of Health &amp;amp; Care&lt;/html&gt;</y:NodeLabel><y:NodeLabel>Lane 1</y:NodeLabel></y:GenericNode></data></node>
		<edge source="n0" target="n0"><data key="d9"><y:PolyLineEdge><y:Arrows source="standard" target="none"/><y:EdgeLabel>advises</y:EdgeLabel><y:EdgeLabel/><y:EdgeLabel>weekly</y:EdgeLabel><y:EdgeLabel>by letter</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>`
	const dynamic = `<gexf><graph defaultedgetype="directed"><attributes class="node" mode="dynamic"><attribute id="s" title="Staff" type="integer"/></attributes>
		<nodes><node id="a" label="Ministry" timestamp="2003"><attvalues><attvalue for="s" value="1" start="2001" end="2002"/><attvalue for="s" value="2" start="2002"/></attvalues>
		<spells><spell start="2001" end="2002"/><spell start="2004"/></spells></node></nodes><edges><edge source="a" target="a" start="2001"/></edges></graph></gexf>`
	const networkx = `{"directed": true, "multigraph": true, "graph": {"name": "who"}, "nodes": [{"id": "mz", "label": "Ministry", "staff": NaN}, {"id": 3, "note": "a \"NaN, -Infinity", "staff": -Infinity}],
		%q: [{"source": "mz", "target": 3, "key": 0, "relation": "funds"}, {"source": "mz", "target": 3, "key": 1, "relation": "appoints"}]}`
	for _, tt := range []struct {
		name, file, content string
		tables              []string // rows of nodes and edges
		notes               []string
		refused             string
	}{
		{"Kumu with attributes beside labels", "map.json", `{"elements": [{"label": "NIJZ", "attributes": {"country": "SI"}}], "connections": []}`, []string{"id|label|country", "NIJZ|NIJZ|SI"}, nil, ""},
		{"labels of yEd: in HTML, and several", "yed.graphml", swimlane, []string{"id|label|further labels", "n0|Ministry of Health & Care|Lane 1", "source|target|relation label|further labels|arrow", "n0|n0|advises|weekly; by letter|at the source"}, nil, ""},
		{"labels that Neo4j puts on the node", "neo4j.graphml", `<graphml><graph edgedefault="directed"><data key="about">All of it</data><node id="n0" labels=":Institution:Chamber"><data key="name">Chamber</data></node></graph></graphml>`,
			[]string{"id|label|labels|name", "n0|Chamber|Institution; Chamber|Chamber"}, []string{"of the whole it says about: All of it"}, ""},
		{"GEXF in time", "dynamic.gexf", dynamic, []string{"id|label|timestamp|spells|Staff", "a|Ministry|2003|2001 to 2002; 2004 to|2", "source|target|start", "a|a|2001"},
			[]string{"Staff changes in time: the last value is taken, and 1 earlier one is left out"}, ""},
		{"links of networkx", "nx.json", fmt.Sprintf(networkx, "links"), []string{"id|label|note", "mz|Ministry|", `3|3|a "NaN, -Infinity`, "source|target|key|relation", "mz|3|0|funds", "mz|3|1|appoints"},
			[]string{"2 values are NaN or infinite, which is no number: they are taken as missing (line 1)", "of the whole it says name: who"}, ""},
		{"edges of networkx", "nx.json", fmt.Sprintf(networkx, "edges"), []string{"id|label|note", "mz|Ministry|", `3|3|a "NaN, -Infinity`, "source|target|key|relation", "mz|3|0|funds", "mz|3|1|appoints"}, nil, ""},
		{"a graph of networkx that is not directed", "nx.json", `{"directed": false, "nodes": [{"id": "a"}], "links": [{"source": "a", "target": "a"}]}`, []string{"id|label", "a|a", "source|target|direction", "a|a|both ways"}, nil, ""},
		{"D3, by places", "d3.json", `{"nodes": [{"name": "Ministry"}, {"name": "Chamber"}], "links": [{"source": 0, "target": 1}]}`, []string{"id|label|name", "0|Ministry|Ministry", "1|Chamber|Chamber", "source|target", "0|1"}, nil, ""},
		{"D3, by names", "d3.json", `{"nodes": [{"name": "Ministry"}], "links": [{"source": "Ministry", "target": {"name": "Ministry"}}]}`, []string{"id|label|name", "Ministry|Ministry|Ministry", "source|target", "Ministry|Ministry"}, nil, ""},
		{"graphology", "g.json", `{"options": {"type": "mixed"}, "nodes": [{"key": "a", "attributes": {"label": "Ministry"}}], "edges": [{"source": "a", "target": "a", "undirected": true, "attributes": {"label": "meets"}}]}`,
			[]string{"id|label", "a|Ministry", "source|target|relation label|direction", "a|a|meets|both ways"}, nil, ""},
		{"the JSON Graph Format", "jgf.json", `{"graph": {"nodes": {"a": {"label": "Ministry", "metadata": {"kind": "State"}}}, "edges": [{"source": "a", "target": "a", "relation": "funds"}]}}`,
			[]string{"id|label|kind", "a|Ministry|State", "source|target|relation", "a|a|funds"}, nil, ""},
		{"networkx without links", "nx.json", `{"nodes": [{"id": "a"}], "adjacency": [[]]}`, nil, nil, "neither links nor edges; networkx writes them with node_link_data"},
		{"a node that is none", "nx.json", `{"nodes": [{"id": "a"}, "b"], "links": []}`, nil, nil, "node 2 is no object: b"},
		{"a line of JSON for each", "apoc.json", "{\"type\": \"node\"}\n{\"type\": \"relationship\"}\n", nil, nil, "line 2: another JSON begins"},
		{"JSON of another kind", "a.json", `{"rows": []}`, nil, nil, "JSON of another kind"},
		{"JSON in UTF-16", "net.cyjs", utf16, []string{"id|label", "é|é"}, nil, ""},
		{"a control character that is escaped", "net.cyjs", "{\"elements\": {\"nodes\": [\n{\"data\": {\"id\": \"a\\\\\\u0000b\"}}]}}", nil, nil, "line 2 holds the control character U+0000"},
		{"a backslash before a u", "net.cyjs", `{"elements": {"nodes": [{"data": {"id": "a\\u0000b"}}]}}`, []string{"id|label", `a\u0000b|a\u0000b`}, nil, ""},
		{"a separator that the file says", "list.csv", "sep=;\r\nname;seat\r\nMinistry, Health;SI\r\n", []string{"name|seat", "Ministry, Health|SI"}, nil, ""},
		{"lines of an old Mac", "list.csv", "name;seat\rMinistry;SI\r", []string{"name|seat", "Ministry|SI"}, nil, ""},
		{"a quotation mark within a value", "list.csv", "name;seat\nMinistry of \"Health\";SI\n", nil, nil, `line 2, column 13: bare " in non-quoted-field: a quotation mark within a value is written twice`},
		{"a page called a workbook", "list.xls", "<html><table><tr><td>Name</td></tr></table></html>", nil, nil, "HTML or XML that is called .xls"},
		{"text called a workbook", "list.xlsx", "name,seat\nMinistry,SI\n", nil, nil, "call it .csv"},
		{"a PDF", "list.csv", "%PDF-1.7\n", nil, nil, "a PDF"},
		{"LibreOffice", "list.ods", "PK\x03\x04............................mimetypeapplication/vnd.oasis.opendocument.spreadsheet", nil, nil, "LibreOffice; save it as .xlsx"},
	} {
		f, err := intake.Read(strings.NewReader(tt.content), tt.file, csv.ReadOptions{})
		if tt.refused != "" {
			if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(fmt.Sprint(err), tt.refused) {
				t.Errorf("%s: %v, want a refusal with %q", tt.name, err, tt.refused)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var rows, notes []string
		for _, table := range f.Tables {
			for _, note := range table.Notes {
				notes = append(notes, note.In(nil))
			}
			for _, row := range table.Rows {
				if len(table.Rows) > 1 { // beside the names of its columns
					rows = append(rows, strings.Join(row.Cells, "|"))
				}
			}
		}
		if diff := cmp.Diff(tt.tables, rows); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		if diff := cmp.Diff(tt.notes, notes); tt.notes != nil && diff != "" {
			t.Errorf("%s: the notes (-want +got):\n%s", tt.name, diff)
		}
	}
}

// What cannot be read is refused with what it is and where, and nothing of it is guessed.
func TestRefusals(t *testing.T) {
	for name, want := range map[string][]string{
		"trailing-comma.json":       {"line 5", "comma"},
		"truncated.xlsx":            {"cut off", "zip"},
		"python-repr.cyjs":          {"line 1", "single quotes"},
		"control-character.graphml": {"line 7", "U+000B"},
		"old-format.xls":            {".xls", "save it as .xlsx"},
		"external-entity.gexf":      {"line 2", "document type"},
		"entity-flood.graphml":      {"line 2", "document type"},
		"empty.csv":                 {"empty"},
		"nul-bytes.csv":             {"line 4", "zero byte"},
	} {
		data, err := os.ReadFile(filepath.Join("../testdata/brought/bad", name))
		if err != nil {
			t.Fatal(err)
		}
		_, err = intake.Read(bytes.NewReader(data), name, csv.ReadOptions{})
		if !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v, want a refusal", name, err)
			continue
		}
		for _, part := range want {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%s: %v; it should say %q", name, err, part)
			}
		}
		if strings.Contains(err.Error(), "CANARY") {
			t.Errorf("%s: what another file holds shows: %v", name, err)
		}
	}
}
