package intake_test

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/exchange/mapping"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// inGerman returns a context in which sentences are in German.
func inGerman(t *testing.T) context.Context {
	t.Helper()
	german, err := speech.In("de")
	if err != nil {
		t.Fatal(err)
	}
	return speech.With(operator(t), german)
}

// sentences returns all that a report says, in its order.
func sentences(r *intake.Report) []string {
	said := append([]string{}, r.Notes...)
	for _, f := range r.Faults {
		said = append(said, f.Message, f.Fix)
	}
	for _, row := range r.Rows {
		said = append(said, row.Notes...)
	}
	return said
}

// expectOther fails if something is said alike in two languages.
func expectOther(t *testing.T, english, german []string) {
	t.Helper()
	if len(english) != len(german) {
		t.Fatalf("%d sentences in English, %d in German", len(english), len(german))
	}
	for i, said := range english {
		if said != "" && said == german[i] {
			t.Errorf("in German it says %q", said)
		}
	}
}

// TestInGerman says nothing in English of files that are read, mapped and imported.
func TestInGerman(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	ctx, german := operator(t), inGerman(t)
	for _, name := range []string{"raci.xlsx", "raci.csv", "register.xlsx", "kumu.xlsx", "people-units.csv", "orgs-messy.csv", "orgs-cp1252.csv", "gephi-1.3.gexf"} {
		f := brought(t, name)
		proposed := func(ctx context.Context) string {
			v, err := g.View(ctx, 0)
			if err != nil {
				t.Fatal(err)
			}
			m, err := mapping.Propose(ctx, v, f.Tables, mapping.Given{Country: "SI"})
			if err != nil {
				t.Fatal(err)
			}
			text, err := m.Encode()
			if err != nil {
				t.Fatal(err)
			}
			return string(text)
		}
		english := proposed(ctx)
		expectOther(t, remarks(english), remarks(proposed(german)))
		undecided, err := mapping.Parse([]byte(english))
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range []intake.Options{{}, {Mapping: undecided}, {Mapping: mapped(t, name)}} {
			o.DryRun, o.Author, o.Reason = true, "Ann", "test"
			var said [2][]string
			for i, ctx := range []context.Context{ctx, german} {
				r, err := intake.Take(ctx, g, f, o)
				if err != nil {
					t.Fatal(err)
				}
				said[i] = sentences(r)
			}
			expectOther(t, said[0], said[1])
		}
	}
}

// likeness is a proposal that names records only.
var likeness = regexp.MustCompile(`\(\d\.\d\d\)\??$`)

// remarks returns the remarks in a mapping, without those that only name records.
func remarks(text string) []string {
	var found []string
	for line := range strings.Lines(text) {
		if _, remark, ok := strings.Cut(line, "# "); ok && !likeness.MatchString(strings.TrimSpace(remark)) {
			found = append(found, strings.TrimSpace(remark))
		}
	}
	return found
}

// TestRefusedInGerman refuses files in German.
func TestRefusedInGerman(t *testing.T) {
	german, err := speech.In("de")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../testdata/brought/bad/*")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	refused := 0
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := intake.Read(strings.NewReader(string(data)), filepath.Base(path), csv.ReadOptions{}); err != nil {
			refused++
			if said := graph.Reason(german, err); said == graph.Reason(nil, err) {
				t.Errorf("%s: in German it says %q", path, said)
			}
		}
	}
	if refused == 0 {
		t.Error("no file is refused")
	}
}
