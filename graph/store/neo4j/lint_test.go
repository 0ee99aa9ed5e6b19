package neo4j

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
)

// TestLint checks each statement, with the labels and relationship types of the model,
// with Neo4j's own parser. There may be no errors and no warnings.
func TestLint(t *testing.T) {
	t.Parallel()
	n, err := newNames(graph.Describe().Schema())
	if err != nil {
		t.Fatal(err)
	}
	labels := []string{}
	for _, k := range reserved {
		labels = append(labels, string(k))
	}
	for k := range n.kinds {
		labels = append(labels, string(k))
	}
	types := append(slices.Collect(maps.Values(n.types)), "CHANGED")

	list := statements(t)
	list = append(list, documented(t)...)
	faults, err := neo4jtest.Lint(t.Context(), list, labels, types, os.Stderr)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faults {
		t.Error(f)
	}

	// The linter must report these.
	wrong := []neo4jtest.Statement{
		{Name: "syntax", Cypher: cypher5 + "MATCH (n RETURN n"},
		{Name: "variable", Cypher: cypher5 + "MATCH (n:Record)\nRETURN m"},
		{Name: "label", Cypher: cypher5 + "MATCH (n:Records) RETURN n"},
		{Name: "type", Cypher: cypher5 + "MATCH (:Record)-[:CITATION]->(n) RETURN n"},
		{Name: "product", Cypher: cypher5 + "MATCH (n:Record), (m:Record) RETURN n, m"},
		{Name: "parameter", Cypher: cypher5 + "MATCH (n:Record) WHERE n.id = $id RETURN n"},
		{Name: "deprecated", Cypher: cypher5 + "MATCH (n:Record) RETURN id(n)"},
	}
	if faults, err = neo4jtest.Lint(t.Context(), wrong, labels, types, os.Stderr); err != nil {
		t.Fatal(err)
	}
	for i, w := range wrong {
		if !slices.ContainsFunc(faults, func(f neo4jtest.Fault) bool { return f.Name == w.Name }) {
			t.Errorf("nothing is said of %q", wrong[i].Cypher)
		}
	}
}

// statements returns the statements of the files as they are, those of the golden
// questions, and those that the saved questions lead to.
func statements(t *testing.T) []neo4jtest.Statement {
	t.Helper()
	var list []neo4jtest.Statement
	entries, err := files.ReadDir("queries")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		text, err := files.ReadFile("queries/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		for part := range strings.SplitSeq(strings.TrimSpace(string(text)), ";\n") {
			list = append(list, neo4jtest.Statement{Name: e.Name(), Cypher: cypher5 + strings.TrimSuffix(part, ";"), Params: mentioned(part)})
		}
	}
	for _, q := range append(questions(t), asked(t)...) {
		list = append(list, neo4jtest.Statement{Name: q.name, Cypher: q.cypher, Params: q.params})
	}
	return list
}

// mentioned returns the parameters that a statement of a file uses. Their values are
// irrelevant here.
func mentioned(cypher string) map[string]any {
	params := map[string]any{}
	for _, m := range regexp.MustCompile(`\$(\w+)`).FindAllStringSubmatch(cypher, -1) {
		params[m[1]] = nil
	}
	return params
}
