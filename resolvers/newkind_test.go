package resolvers_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A kind costs a struct and a schema file: this adds one to a copy of the
// project, generates what follows, and asks it.
func TestAKindIsAStructAndASchemaFile(t *testing.T) {
	dir := t.TempDir()
	top, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"accounts", "bench/measure", "graph", "internal", "resolvers", "schema", "seed"} {
		if err := os.CopyFS(filepath.Join(dir, folder), os.DirFS(filepath.Join(top, folder))); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"go.mod", "go.sum", "gqlgen.yml"} {
		data, err := os.ReadFile(filepath.Join(top, name))
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), string(data))
	}
	write(t, filepath.Join(dir, "graph/hospital.go"), `package graph

// hospital is a place of care in a country.
type hospital struct {
	EntityMeta

	Name      string `+"`json:\"name\" graph:\"required,filter,sort,search=name,label\"`"+`
	CountryID ID     `+"`json:\"country\" graph:\"required,to=Jurisdiction,reverse=hospitals,back=hospitals in it,facet\"`"+`
}
`)
	write(t, filepath.Join(dir, "schema/hospital.graphql"), `"A place of care in a country."
type Hospital {
  "What it is called."
  name: String!
  "The country that it is in."
  country: Jurisdiction
}
`)
	write(t, filepath.Join(dir, "resolvers/hospital_test.go"), `package resolvers_test

import (
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

func TestHospital(t *testing.T) {
	g := graph.New(memory.New(graph.Describe().Schema()))
	given := map[string]any{"confidence": "HIGH", "origin": "UNVERIFIED"}
	hu := map[string]any{"code": "HU", "name": "Hungary", "type": "COUNTRY", "confidence": "HIGH", "origin": "UNVERIFIED"}
	given["name"], given["country"] = "Barmherzige", "hu"
	l, err := change.Load(t.Context(), g, []change.Draft{{Kind: "Jurisdiction", Slug: "hu", Fields: hu}, {Kind: "Hospital", Slug: "hu-bar", Fields: given}}, change.LoadOptions{Author: "a", Reason: "b"})
	if err != nil || len(l.Faults) > 0 {
		t.Fatal(err, l)
	}
	server := graphqlhttp.New(resolvers.Schema(g), nil)
	got := server.Do(t.Context(), &graphql.RawParams{Query: "{ hospitals(filter: {name: {startsWith: \"bar\"}, country: {is: \"hu\"}}) { totalCount nodes { label country { hospitals { nodes { slug } } } } } }"})
	want := "{\"hospitals\":{\"totalCount\":1,\"nodes\":[{\"label\":\"Barmherzige\",\"country\":{\"hospitals\":{\"nodes\":[{\"slug\":\"hu-bar\"}]}}}]}}"
	if string(got.Data) != want || len(got.Errors) > 0 {
		t.Errorf("got %s %v\nwant %s", got.Data, got.Errors, want)
	}
}
`)
	for _, step := range []struct{ in, command string }{
		{"graph", "go run ./internal/kinds"},
		{"", "go run ./graph/internal/derive"},
		{"", "go run ./resolvers/internal/generate resolvers/generated"},
		{"", "go test ./resolvers -run ^TestHospital$"},
	} {
		args := strings.Fields(step.command)
		cmd := exec.CommandContext(t.Context(), args[0], args[1:]...)
		cmd.Dir = filepath.Join(dir, step.in)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", step.command, err, out)
		}
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
