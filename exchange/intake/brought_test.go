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

// What strangers have that is a little different is read, or refused with what it is.
func TestStrangeFiles(t *testing.T) {
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(`{"elements": {"nodes": [{"data": {"id": "é"}}]}}`)
	if err != nil {
		t.Fatal(err)
	}
	const swimlane = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">
		<node id="n0"><data key="d6"><y:GenericNode><y:NodeLabel>&lt;html&gt;&lt;b&gt;Ministry&lt;/b&gt; of Health &amp;amp; Care&lt;/html&gt;</y:NodeLabel></y:GenericNode></data></node></graph></graphml>`
	for _, tt := range []struct {
		name, file, content string
		labels              []string
		refused             string
	}{
		{"Kumu with attributes beside labels", "map.json", `{"elements": [{"label": "NIJZ", "attributes": {"country": "SI"}}], "connections": []}`, []string{"NIJZ"}, ""},
		{"a label in HTML", "yed.graphml", swimlane, []string{"Ministry of Health & Care"}, ""},
		{"JSON in UTF-16", "net.cyjs", utf16, []string{"é"}, ""},
		{"a control character that is escaped", "net.cyjs", "{\"elements\": {\"nodes\": [\n{\"data\": {\"id\": \"a\\\\\\u0000b\"}}]}}", nil, "line 2 holds the control character U+0000"},
		{"a backslash before a u", "net.cyjs", `{"elements": {"nodes": [{"data": {"id": "a\\u0000b"}}]}}`, []string{`a\u0000b`}, ""},
		{"a page called a workbook", "list.xls", "<html><table><tr><td>Name</td></tr></table></html>", nil, "HTML or XML that is called .xls"},
		{"text called a workbook", "list.xlsx", "name,seat\nMinistry,SI\n", nil, "call it .csv"},
		{"a PDF", "list.csv", "%PDF-1.7\n", nil, "a PDF"},
		{"LibreOffice", "list.ods", "PK\x03\x04............................mimetypeapplication/vnd.oasis.opendocument.spreadsheet", nil, "LibreOffice; save it as .xlsx"},
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
		var labels []string
		for _, n := range f.Drawing.Nodes {
			labels = append(labels, n.Label)
		}
		if diff := cmp.Diff(tt.labels, labels); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
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
