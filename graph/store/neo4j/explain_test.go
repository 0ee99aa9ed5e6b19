package neo4j

import (
	"os"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed"
)

// TestPlans looks at how Neo4j would execute each statement on the data set:
// none goes through all nodes, and none multiplies records that have nothing
// to do with each other.
func TestPlans(t *testing.T) {
	s, err := Open(t.Context(), neo4jtest.Empty(t), graph.Describe().Schema(), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := graph.New(s).Load(t.Context(), seed.Default().Drafts, graph.LoadOptions{Author: "test", Reason: "plans"}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.rows(t.Context(), neo4j.AccessModeWrite, "CALL db.prepareForReplanning()", nil); err != nil {
		t.Fatal(err)
	}

	list := questions(t)
	entries, err := os.ReadDir("queries")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		text, err := os.ReadFile("queries/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		if e.Name() != "schema.cypher" { // has no plan
			list = append(list, question{name: e.Name(), cypher: cypher5 + string(text)})
		}
	}
	for _, q := range list {
		t.Run(q.name, func(t *testing.T) {
			plan := explain(t, s, q.cypher)
			for _, operator := range []string{"AllNodesScan", "CartesianProduct"} {
				if strings.Contains(plan, operator) {
					t.Errorf("%s:\n%s\n%s", operator, q.cypher, plan)
				}
			}
			if !strings.Contains(plan, "ProduceResults") && !strings.Contains(plan, "EmptyResult") {
				t.Errorf("this is no plan:\n%s", plan)
			}
		})
	}
}

// explain returns a statement's plan as Neo4j draws it.
func explain(t *testing.T, s *Store, cypher string) string {
	t.Helper()
	session := s.session(t.Context(), neo4j.AccessModeWrite)
	defer session.Close(t.Context())
	result, err := session.Run(t.Context(), strings.Replace(cypher, cypher5, "CYPHER 5 EXPLAIN\n", 1), nil)
	if err != nil {
		t.Fatalf("%v\n%s", err, cypher)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatalf("%v\n%s", err, cypher)
	}
	text, _ := summary.Plan().Arguments()["string-representation"].(string)
	return text
}
