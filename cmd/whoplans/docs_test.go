package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/color"
	"image/png"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"go.yaml.in/yaml/v4"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/internal/debian"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// What the documents name must be there.
func TestDocumentsNameWhatIsThere(t *testing.T) {
	path := regexp.MustCompile("`((?:\\./)?(?:accounts|bench|cmd|docs|graph|resolvers|schema|seed|tools|web)/[\\w./-]*)`|\\]\\(([\\w./-]+)\\)|(?m)^((?:accounts|bench|cmd|graph|resolvers|schema|seed|tools|web)/[\\w./-]*) ")
	for _, doc := range []string{"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/operators.md", "docs/accounts.md", "docs/editing.md", "docs/to-be.md", "docs/asking.md", "docs/assistants.md", "docs/export.md", "docs/import.md", "docs/gaps.md", "docs/neo4j.md", "docs/speed.md", "docs/methods.md", "docs/tour.md", "docs/examples/README.md"} {
		text, err := os.ReadFile(filepath.Join("../..", doc))
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, m := range path.FindAllStringSubmatch(string(text), -1) {
			name := m[1] + m[2] + m[3]
			base := "../.."
			if m[2] != "" {
				base = filepath.Join(base, filepath.Dir(doc))
			}
			if _, err := os.Stat(filepath.Join(base, name)); err != nil {
				t.Errorf("%s names %s, which is not there", doc, name)
			}
			found++
		}
		if found == 0 && doc != "docs/neo4j.md" && doc != "docs/to-be.md" && doc != "docs/accounts.md" && doc != "docs/assistants.md" && doc != "docs/export.md" && doc != "docs/gaps.md" && doc != "docs/methods.md" {
			t.Errorf("%s: no path found; is the pattern still right?", doc)
		}
	}
}

// Operators find every setting of the server in their guide, and only such as
// there are.
func TestSettingsAreDocumented(t *testing.T) {
	parser, err := kong.New(new(cli), words)
	if err != nil {
		t.Fatal(err)
	}
	settings, known := "", map[string]bool{passwordVariable: true, tokenVariable: true} // secrets are no flags
	for _, command := range parser.Model.Children {
		for _, flag := range command.Flags {
			for _, name := range flag.Envs {
				known[name] = true
				if command.Name == "serve" {
					settings += "--" + flag.Name + " " + name + " "
				}
			}
		}
	}
	var guide []byte
	for _, doc := range []string{"operators.md", "neo4j.md"} {
		text, err := os.ReadFile(filepath.Join("../../docs", doc))
		if err != nil {
			t.Fatal(err)
		}
		guide = append(guide, text...)
	}
	for _, setting := range strings.Fields(settings) {
		if !regexp.MustCompile("`" + setting + "\\b").Match(guide) {
			t.Errorf("docs/operators.md and docs/neo4j.md lack %s", setting)
		}
	}
	for _, doc := range []string{"README.md", "docs/operators.md", "docs/accounts.md", "docs/neo4j.md", "docs/whoplans.service", "docs/Containerfile"} {
		text, err := os.ReadFile(filepath.Join("../..", doc))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range regexp.MustCompile(`WHOPLANS_[A-Z0-9_]+`).FindAllString(string(text), -1) {
			if !known[name] {
				t.Errorf("%s names %s, which is no setting", doc, name)
			}
		}
	}
	if len(settings) < 100 {
		t.Errorf("the settings are %q", settings)
	}
}

// The README counts the data set as it is.
func TestReadmeCountsTheDataSet(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	counts := map[graph.Kind]int{}
	for _, d := range seed.Default().Drafts {
		if _, inStage := d.Fields["broader"]; d.Kind == "PlanningTask" && !inStage {
			continue // a stage
		}
		counts[d.Kind]++
	}
	want := fmt.Sprintf("%d jurisdictions, %d institutions and planning bodies, %d planning tasks, %d responsibilities, %d sources.",
		counts["Jurisdiction"], counts["Institution"]+counts["PlanningBody"], counts["PlanningTask"], counts["Responsibility"], counts["Source"])
	if !strings.Contains(strings.Join(strings.Fields(string(text)), " "), want) {
		t.Errorf("README.md should say: %s", want)
	}
}

// The queries that the README shows answer without errors.
func TestDocumentedQueries(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile("(?s)```graphql\n(.*?)```|\"\"\"(.*?)\"\"\"|query <- '(.*?)'|whoplans query -o csv '(.*?)'|: `({ dataset [^`]*)`")
	queries := shown.FindAllStringSubmatch(string(text), -1)
	if len(queries) != 6 {
		t.Errorf("%d queries found, want 6; is the pattern still right?", len(queries))
	}
	for _, m := range queries {
		query := strings.Join(m[1:], "")
		if code, out := session(t.Context(), "query", "--store", "memory:", "-o", "json", query); code != exitOK {
			t.Errorf("code %d: %s\n%s", code, query, out)
		}
	}
}

// The queries that the page on asking shows have answers, with something in them.
func TestAskingGuide(t *testing.T) {
	text, err := os.ReadFile("../../docs/asking.md")
	if err != nil {
		t.Fatal(err)
	}
	queries := regexp.MustCompile("(?s)```graphql\n(.*?)```").FindAllStringSubmatch(string(text), -1)
	if len(queries) != 17 {
		t.Errorf("%d queries found, want 17; is the pattern still right?", len(queries))
	}
	for _, m := range queries {
		code, out := session(t.Context(), "query", "--store", "memory:", "-o", "json", m[1])
		if code != exitOK || regexp.MustCompile(`"nodes": \[\]`).MatchString(out) {
			t.Errorf("code %d: %s\n%s", code, m[1], out)
		}
	}
}

// Whoever does what the guides to editing show, in their order, makes no mistake.
func TestEditingGuides(t *testing.T) {
	for guide, requests := range map[string]int{"editing.md": 13, "to-be.md": 12} {
		t.Run(guide, func(t *testing.T) { follow(t, guide, requests) })
	}
}

// follow does what a guide shows, in a graph of its own.
func follow(t *testing.T, guide string, requests int) {
	text, err := os.ReadFile(filepath.Join("../../docs", guide))
	if err != nil {
		t.Fatal(err)
	}
	g := graph.New(seedtest.Memory(t))
	server := graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{Present: resolvers.Present})
	done := 0
	for _, m := range regexp.MustCompile("(?s)```graphql\n(.*?)```|\n- `([a-z]+[^`…]*)`").FindAllStringSubmatch(string(text), -1) {
		query := m[1]
		if query == "" {
			query = "mutation { " + m[2] + " { revision userErrors { message } } }"
		}
		body, err := json.Marshal(map[string]string{"query": query})
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequestWithContext(access.With(t.Context(), access.Operator("editor")), http.MethodPost, "/graphql", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		server.ServeHTTP(w, r)
		got := w.Body.String()
		if reads := strings.HasPrefix(query, "{"); strings.Contains(got, `"errors"`) || !reads && !strings.Contains(got, `"userErrors":[]`) {
			t.Errorf("%s\n%s", query, got)
		}
		done++
	}
	if done != requests {
		t.Errorf("the guide shows %d requests, want %d; is the pattern still right?", done, requests)
	}
}

// Whoever does what the guide to exports shows gets what it says, with the programs that it
// names.
func TestExportGuide(t *testing.T) {
	text, err := os.ReadFile("../../docs/export.md")
	if err != nil {
		t.Fatal(err)
	}
	requirements, err := os.ReadFile("../../exchange/readers/requirements.txt")
	if err != nil {
		t.Fatal(err)
	}
	python, err := debian.Python(t.Context(), t.Output(), "the recipes of docs/export.md take Python 3.11 or newer", string(requirements))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	commands, programs := 0, 0
	for _, m := range regexp.MustCompile("(?s)```(sh|python)\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		if m[1] == "python" {
			programs++
			if out, err := exec.CommandContext(t.Context(), python, "-c", m[2]).CombinedOutput(); err != nil {
				t.Errorf("%v\n%s\n%s", err, m[2], out)
			}
			continue
		}
		for line := range strings.Lines(m[2]) {
			commands++
			args := regexp.MustCompile(`'[^']*'|\S+`).FindAllString(strings.TrimSpace(line), -1)
			for i := range args {
				args[i] = strings.Trim(args[i], "'")
			}
			if code, out := session(t.Context(), args[1:]...); code != exitOK {
				t.Errorf("code %d: %s\n%s", code, line, out)
			}
		}
	}
	if commands != 12 || programs != 3 {
		t.Errorf("the guide shows %d commands and %d programs, want 12 and 3; is the pattern still right?", commands, programs)
	}
}

// Whoever does what the guide to imports shows, in its order, has what it says in the end.
func TestImportGuide(t *testing.T) {
	text, err := os.ReadFile("../../docs/import.md")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	commands := 0
	for _, m := range regexp.MustCompile("(?s)```(\\w+)(?: (\\S+))?\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		if m[2] != "" {
			if err := os.WriteFile(m[2], []byte(m[3]), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if m[1] != "sh" {
			continue
		}
		for line := range strings.Lines(m[3]) {
			commands++
			args := regexp.MustCompile(`'[^']*'|\S+`).FindAllString(strings.TrimSpace(line), -1)
			for i := range args {
				args[i] = strings.Trim(args[i], "'")
			}
			if code, out := session(t.Context(), args[1:]...); code != exitOK {
				t.Errorf("code %d: %s\n%s", code, line, out)
			}
		}
	}
	if commands != 13 {
		t.Errorf("the guide shows %d commands, want 13; is the pattern still right?", commands)
	}
	for _, want := range []string{"import of raci.csv", "import of PlanningTask.csv"} {
		if _, out := session(t.Context(), "log", "--limit", "2"); !strings.Contains(out, want) {
			t.Errorf("the last changes do not say %q:\n%s", want, out)
		}
	}
}

// The notebook of docs/examples draws what a server tells it.
func TestHeatMapNotebook(t *testing.T) {
	requirements, err := os.ReadFile("../../docs/examples/requirements.txt")
	if err != nil {
		t.Fatal(err)
	}
	python, err := debian.Python(t.Context(), t.Output(), "the notebook of docs/examples takes Python 3.11 or newer", string(requirements))
	if err != nil {
		t.Fatal(err)
	}
	graphql := graphqlhttp.New(resolvers.Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Present: resolvers.Present})
	requests := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		requests++
		graphql.ServeHTTP(w, r)
	}))
	defer server.Close()
	const run = `
import json, sys
import nbclient, nbformat
notebook = nbformat.read(sys.argv[1], as_version=4)
nbclient.NotebookClient(notebook, kernel_name="python3", timeout=120).execute()
json.dump([output for cell in notebook.cells for output in cell.get("outputs", [])], sys.stdout)
`
	cmd := exec.CommandContext(t.Context(), python, "-c", run, "../../docs/examples/heatmap.ipynb")
	cmd.Env = append(os.Environ(), "WHOPLANS_URL="+server.URL)
	cmd.Stderr = t.Output()
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var outputs []struct {
		Text string
		Data struct {
			PNG []byte `json:"image/png"`
		}
	}
	if err := json.Unmarshal(out, &outputs); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if len(outputs) != 2 || requests != 1 {
		t.Fatalf("%d outputs of %d requests, want words and a picture of one:\n%s", len(outputs), requests, out)
	}
	recorded := regexp.MustCompile(`"recorded": (\d+)`)
	_, answer := session(t.Context(), "query", "--store", "memory:", "-o", "json", "{ whoDoes { totals { recorded } } }")
	want := recorded.FindStringSubmatch(answer)
	if want == nil || !strings.HasPrefix(outputs[0].Text, want[1]+" of 1200 cells have a responsibility on record\n") {
		t.Errorf("it says %q, but the whole table is %s", outputs[0].Text, answer)
	}
	picture, err := png.Decode(bytes.NewReader(outputs[1].Data.PNG))
	if err != nil {
		t.Fatal(err)
	}
	colours := map[color.Color]int{}
	for y := picture.Bounds().Min.Y; y < picture.Bounds().Max.Y; y++ {
		for x := picture.Bounds().Min.X; x < picture.Bounds().Max.X; x++ {
			colours[color.NRGBAModel.Convert(picture.At(x, y))]++
		}
	}
	for _, level := range []color.Color{
		color.NRGBA{0xf2, 0xf4, 0xf7, 0xff}, color.NRGBA{0xe0, 0xa8, 0x4a, 0xff}, color.NRGBA{0x1d, 0x5f, 0xa6, 0xff},
	} {
		if colours[level] < 1000 {
			t.Errorf("the picture has %d points of %v, which some cells have", colours[level], level)
		}
	}
}

// The compose file sets what whoplans knows, and the URL of a store.
func TestComposeFile(t *testing.T) {
	text, err := os.ReadFile("../../docs/compose.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var compose struct {
		Services map[string]struct{ Environment map[string]string }
	}
	if err := yaml.Unmarshal(text, &compose); err != nil {
		t.Fatal(err)
	}
	env := compose.Services["whoplans"].Environment
	if env["WHOPLANS_STORE"] != "bolt://neo4j" {
		t.Errorf("the store is %q, not the other service", env["WHOPLANS_STORE"])
	}
	_, help := session(t.Context(), "serve", "--help")
	for name := range env {
		if !strings.Contains(help, name) {
			t.Errorf("the compose file sets %s, which serve does not know", name)
		}
	}
}
