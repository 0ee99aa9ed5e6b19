package intake_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/exchange/mapping"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// mapped reads the mapping of a file.
func mapped(t *testing.T, name string) *mapping.Mapping {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../testdata/brought", name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	m, err := mapping.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// What people keep comes in as their mapping says, row by row, once: the second time it changes nothing.
func TestMapped(t *testing.T) {
	for _, tt := range []struct {
		name    string
		created int
		kinds   map[string]int // how many more there are then
		leaves  []string       // places of what is refused
		notes   []string
	}{
		{"raci.xlsx", 77 + 13 + 7, map[string]int{"Responsibility": 77, "PlanningTask": 13, "Institution": 7}, nil,
			[]string{"row 3 is a heading", "Key / R stands beside the table", "row 16 (Allocate training posts): 0 are ACCOUNTABLE"}},
		{"raci.csv", 54 + 8 + 6 + 1, map[string]int{"Responsibility": 54, "PlanningTask": 8, "Institution": 6, "Source": 1}, nil, nil},
		{"register.xlsx", 18 + 19 + 16, map[string]int{"Institution": 18, "Responsibility": 19, "PlanningTask": 16}, nil,
			[]string{"row 17 is a heading", "7 cells have blanks at their ends", "D6, D8, B9, B12, G13, B15, J20", `D12 holds "Figures & research"`, `D23 holds "State-authority"`}},
		{"kumu.xlsx", 22 + 22, map[string]int{"Institution": 22, "Relation": 22}, []string{"Connections, row 20, From"}, nil},
		{"people-units.csv", 28 + 27 + 7, map[string]int{"PlanningBody": 28, "Relation": 27, "Institution": 7}, nil, nil},
		{"orgs-messy.csv", 14, map[string]int{"Institution": 14}, []string{"orgs-messy, line 13", "orgs-messy, line 14", "orgs-messy, line 15, code"}, nil},
		{"orgs-cp1252.csv", 22, map[string]int{"Institution": 22}, nil, []string{"read as Windows 1252"}},
		{"gephi-1.3.gexf", 20 + 26, map[string]int{"Institution": 20, "Relation": 26}, nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := graph.New(seedtest.Memory(t))
			before := sizes(t, g)
			f, o := brought(t, tt.name), intake.Options{Mapping: mapped(t, tt.name)}
			o.DryRun = true
			looked := take(t, g, f, o)
			var refused []string
			for _, fault := range looked.Faults {
				refused = append(refused, fault.Place.String())
			}
			if diff := cmp.Diff(tt.leaves, refused); diff != "" {
				t.Errorf("refused (-want +got):\n%s\n%v", diff, looked.Faults)
			}
			for _, want := range tt.notes {
				if !strings.Contains(strings.Join(looked.Notes, "\n"), want) {
					t.Errorf("nothing says %q; the notes are\n%s", want, strings.Join(looked.Notes, "\n"))
				}
			}
			o.DryRun, o.LeaveRefused = false, true
			done := take(t, g, f, o)
			if len(done.Faults) > 0 || done.Count(intake.Created) != tt.created || done.Count(intake.LeftOut) != len(tt.leaves) || len(done.Rows) != tt.created+len(tt.leaves) {
				t.Fatalf("%d created, %d left out of %d, want %d and %d; faults: %v", done.Count(intake.Created), done.Count(intake.LeftOut), len(done.Rows), tt.created, len(tt.leaves), done.Faults)
			}
			after := sizes(t, g)
			for kind, more := range tt.kinds {
				if got := after[kind] - before[kind]; got != more {
					t.Errorf("%d of %s are new, want %d", got, kind, more)
				}
			}
			again := take(t, g, f, o)
			if len(again.Faults) > 0 || again.Count(intake.Unchanged) != tt.created-len(done.Rows)+len(again.Rows) || again.Revision != 0 {
				t.Errorf("the second time %d are unchanged of %d, in revision %d\n%s%v", again.Count(intake.Unchanged), len(again.Rows), again.Revision, told(again), again.Faults)
			}
			commit, err := graphtest.View(t, g).Changeset(t.Context(), int(done.Revision))
			if err != nil || commit.How != graph.ByImport {
				t.Errorf("the commit came about by %v, %v", commit, err)
			}
		})
	}
}

func sizes(t *testing.T, g *graph.Graph) map[string]int {
	t.Helper()
	n, err := graphtest.View(t, g).Sizes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// What nobody decided on stops an import, with all of it named.
func TestUndecided(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	m := mapped(t, "raci.csv")
	delete(m.Tables[0].Columns, "Task")
	m.Tables[0].Across.Columns["Chambers"] = mapping.Undecided
	m.Tables[0].Across.Columns["Chamber"] = mapping.Leave
	r := take(t, g, brought(t, "raci.csv"), intake.Options{Mapping: m})
	var got []string
	for _, f := range r.Faults {
		got = append(got, f.Place.String()+": "+f.Message)
	}
	want := []string{
		"raci, line 1, Task: nobody decided what becomes of this column",
		"raci, line 1, Chambers: nobody decided what becomes of this column",
		"raci, line 1, Chamber: the mapping names a column that is not there",
	}
	if diff := cmp.Diff(want, got); diff != "" || !r.Stopped || len(r.Rows) > 0 {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

// A mapping that is proposed can be read back, and leaves open what headers and contents do not tell.
func TestProposals(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	for name, want := range map[string][]string{
		"raci.xlsx":        {"kind: Responsibility", "headings: [3, 8, 13]", "header: [1, 2]", "field: stakeholder", "A: ACCOUNTABLE", "A. The numbers we have / Check data quality: undecided"},
		"raci.csv":         {"Task:", "cells: role", "R: RESPONSIBLE"},
		"register.xlsx":    {"# the sheet is hidden", "# row 17 is a heading: Education, employers and the public", `# D12 holds "Figures & research"`, "ignore: true", "No.: leave # numbers the rows", "The body / Body: names", "headings: [17]", "Figures & research: undecided", "each: Responsibility", "role: undecided", "split: lines"},
		"kumu.xlsx":        {"kind: Relation", "split: '|'", "provides data: SUPPLIES_DATA_TO"},
		"people-units.csv": {"Vacant", "N/D"},
		"orgs-cp1252.csv":  {"Ort (column 8): undecided", "column 7: undecided", "Bezeichnung: names"},
		"yed.graphml":      {"sheet: nodes", "sheet: edges", "kind: Relation", "parent: parent # called as the field; 2 different values, such as \"n0\", \"n0::n2\"; all are known", "pays: FUNDS"},
		"cytoscape.cyjs":   {"label: acronyms", "body_name: names", "x: leave # how it is drawn", "edge id: leave", "source: from", "target: to", "relation: #", "member of: PART_OF"},
		"gephi-1.3.gexf":   {"relation: #", "relation label: leave # says what relation says", "colour: leave"},
		// What is said the other way round is not made its contrary.
		"neo4j-like.graphml": {"relation label: #", "FUNDED_BY: undecided # it says so of its target", "name: leave # says what label says"},
	} {
		f := brought(t, name)
		m, err := mapping.Propose(t.Context(), graphtest.View(t, g), f.Tables, mapping.Given{Country: "MT", Language: "en"})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		text, err := m.Encode()
		if err != nil {
			t.Fatal(err)
		}
		read, err := mapping.Parse(text)
		if err != nil {
			t.Errorf("%s: the proposal cannot be read: %v\n%s", name, err, text)
			continue
		}
		if strings.Contains(string(text), "names: undecided") {
			t.Errorf("%s: names are asked for beside a column of names:\n%s", name, text)
		}
		if read.Open() != m.Open() {
			t.Errorf("%s: %d are undecided, and %d when it is read", name, m.Open(), read.Open())
		}
		for _, part := range want {
			if !strings.Contains(string(text), part) {
				t.Errorf("%s: the proposal does not say %q:\n%s", name, part, text)
			}
		}
	}
}

// Headers say in which language names are, and what only tells edges apart is no key of rows.
func TestProposeOfStrangers(t *testing.T) {
	for _, tt := range []struct {
		name, content string
		sheet         int
		want          map[string]string
	}{
		{"register.csv", "Nr.,Institution (EN),Institution (SL),Tip,Spletna stran\n1,Ministry of Health,Ministrstvo za zdravje,Ministry,https://a.example\n2,Institute of Public Health,Inštitut za javno zdravje,Institute,\n", 0,
			map[string]string{"Nr.": "leave", "Institution (EN)": "names en", "Institution (SL)": "names sl", "Tip": "type", "Spletna stran": "website"}},
		{"einrichtungen.csv", "Name der Einrichtung;Art der Einrichtung;Internetseite;Name der Kontaktperson\nAmt;Agency;https://a.example;A. B.\nStelle;Agency;;C. D.\n", 0,
			map[string]string{"Name der Einrichtung": "names", "Art der Einrichtung": "type", "Internetseite": "website", "Name der Kontaktperson": "undecided"}},
		{"taches.csv", "Tâche;Organisme responsable;Rôle;Depuis\nRecenser;DREES ; ONDPS;Responsable;2015\n", 0,
			map[string]string{"Tâche": "task", "Organisme responsable": "stakeholder", "Rôle": "role", "Depuis": "validFrom"}},
		{"acteurs.csv", "Dénomination;Sigle;Région\nMinistère de la Santé;MS;Île\nOrdre des médecins;OM;\n", 0, map[string]string{"Dénomination": "names", "Sigle": "acronyms", "Région": "undecided"}},
		{"nx.cyjs", `{"elements": {"nodes": [{"data": {"id": "c 3", "label": "c 3", "name": "Chamber"}}, {"data": {"id": "1", "label": "1", "name": "Ministry of Health"}}],
			"edges": [{"data": {"source": "1", "target": "c 3", "key": 0, "interaction": "funds"}}, {"data": {"source": "1", "target": "c 3", "key": 0, "interaction": "appoints"}}]}}`, 0,
			map[string]string{"id": "", "label": "leave", "name": "names"}},
		{"nx.cyjs", `{"elements": {"nodes": [{"data": {"id": "a"}}, {"data": {"id": "b"}}], "edges": [{"data": {"source": "a", "target": "b", "key": 0, "interaction": "funds"}}]}}`, 1,
			map[string]string{"source": "from", "target": "to", "relation": "type", "key": "leave"}},
		{"bare.graphml", `<graphml><graph edgedefault="directed"><node id="a"/></graph></graphml>`, 1, map[string]string{}},
	} {
		m, err := mapping.Propose(t.Context(), graphtest.View(t, graph.New(seedtest.Memory(t))), read(t, tt.name, []byte(tt.content)).Tables, mapping.Given{Country: "SI"})
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]string{}
		for name, c := range m.Tables[tt.sheet].Columns {
			got[name] = strings.TrimSpace(c.Field + " " + c.Language)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s, table %d (-want +got):\n%s", tt.name, tt.sheet, diff)
		}
	}
}

// Letters may stand together and in brackets, below a key in whatever language, and columns under groups: what they
// are taken for is proposed, and each letter comes in.
func TestMatrixOfStrangers(t *testing.T) {
	const file = "Aufgabe;Bundesministerium für Gesundheit;Statistisches Bundesamt;Bundesärztekammer\n" +
		"1. Bestand:;;;\nBestand erheben;A;R;(C)\nQualität prüfen;AR;R C;I|C\n2. Bedarf:;;;\nBedarf festlegen;A / R;;C*\nSumme;3;3;3\n" +
		"Legende:;;;\nA;Gesamtverantwortung beim Bund;;\nR;führt es durch;;\nR = siehe oben, I: wird informiert;;;\n"
	g := graph.New(seedtest.Memory(t))
	f := read(t, "matrix.csv", []byte(file))
	m, err := mapping.Propose(t.Context(), graphtest.View(t, g), f.Tables, mapping.Given{Country: "DE", Language: "de"})
	if err != nil {
		t.Fatal(err)
	}
	text, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"A: ACCOUNTABLE # by the key", "R: RESPONSIBLE # by the key", "(C): CONSULTED # as C: what stands around it is not kept", "Statistisches Bundesamt: de-destatis", "line 7 is a total", "headings: [2, 5]", "leave: [8, 9, 10, 11]"} {
		if !strings.Contains(string(text), part) {
			t.Errorf("the proposal does not say %q:\n%s", part, text)
		}
	}
	for name := range m.Tables[0].Columns["Aufgabe"].Values {
		m.Tables[0].Columns["Aufgabe"].Values[name] = mapping.Make
	}
	r := take(t, g, f, intake.Options{Mapping: m, Options: change.Options{DryRun: true}})
	roles := map[string]int{}
	for _, row := range r.Rows {
		for _, c := range row.Cells {
			if c.Column == "role" {
				roles[c.New]++
			}
		}
	}
	if diff := cmp.Diff(map[string]int{"ACCOUNTABLE": 3, "RESPONSIBLE": 4, "CONSULTED": 4, "INFORMED": 1}, roles); diff != "" || len(r.Faults) > 0 {
		t.Errorf("roles (-want +got):\n%s%v", diff, r.Faults)
	}
}

// Rows that say little are rows, also at the end of a table.
func TestShortRows(t *testing.T) {
	const file = "Code;Name;Website;Note\nMZ;Ministry of Health;https://a.example;\nHC;Health Chamber;;\nNI;National Institute;;\n"
	g := graph.New(seedtest.Memory(t))
	f := read(t, "register.csv", []byte(file))
	m, err := mapping.Propose(t.Context(), graphtest.View(t, g), f.Tables, mapping.Given{Country: "MT", Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	m.Tables[0].Set = map[string]any{"level": "NATIONAL", "sector": "sector-health", "type": "type-agency"}
	r := take(t, g, f, intake.Options{Mapping: m, Options: change.Options{DryRun: true}})
	if len(m.Tables[0].Leave) > 0 || len(r.Rows) != 3 {
		t.Errorf("lines %v are left out, and %d come in of 3; %v", m.Tables[0].Leave, len(r.Rows), r.Faults)
	}
}

// Of several columns that may hold names one is proposed, and whoever knows the file is asked of the others.
func TestProposeOneName(t *testing.T) {
	const file = "ID,Title,Name,English name,Label\n1,Chair,Zdravniška zbornica,Medical Chamber,Zdravniška zbornica\n2,Chair,Inštitut za javno zdravje,Institute of Public Health,\n"
	m, err := mapping.Propose(t.Context(), graphtest.View(t, graph.New(seedtest.Memory(t))), read(t, "a.csv", []byte(file)).Tables, mapping.Given{Country: "SI", Language: "sl"})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for name, c := range m.Tables[0].Columns {
		got[name] = strings.TrimSpace(c.Field + " " + c.Language)
	}
	want := map[string]string{"ID": "", "Title": mapping.Undecided, "Name": "names", "English name": "names en", "Label": mapping.Leave}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A mark says that somebody has a part, and not which: that is asked, with what it can be, and stops the import
// until it is said.
func TestMarks(t *testing.T) {
	const file = "Task,Ministry of Health,Medical Chamber of Slovenia\nSet planning objectives,X,\nCollect stock data,x,X\n"
	g := graph.New(seedtest.Memory(t))
	f := read(t, "a.csv", []byte(file))
	m, err := mapping.Propose(t.Context(), graphtest.View(t, g), f.Tables, mapping.Given{Country: "SI", Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	text, err := m.Encode()
	if err != nil || !strings.Contains(string(text), "X: undecided # which part is it? ") {
		t.Errorf("error %v; it is not asked:\n%s", err, text)
	}
	r := take(t, g, f, intake.Options{Mapping: m})
	asked := slices.ContainsFunc(r.Faults, func(f intake.Fault) bool {
		return strings.Contains(f.Message, `"X"`) && strings.Contains(f.Fix, string(graph.RoleConsulted))
	})
	if !r.Stopped || !asked {
		t.Errorf("it does not stop and ask: %v", r.Faults)
	}
	for _, sign := range []string{"x", "X"} {
		m.Tables[0].Across.Signs[sign] = string(graph.RoleConsulted)
	}
	if r := take(t, g, f, intake.Options{Mapping: m}); len(r.Rows) != 3 || r.Stopped {
		t.Errorf("%d claims of three marks; %v", len(r.Rows), r.Faults)
	}
}
