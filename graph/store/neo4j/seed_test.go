package neo4j

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed"
)

// TestSeed checks the data set in Neo4j.
func TestSeed(t *testing.T) {
	s, err := Open(t.Context(), neo4jtest.Empty(t), graph.Describe().Schema(), &Options{Timeout: neo4jtest.Patience})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := change.Load(t.Context(), graph.New(s), seed.Default().Drafts, change.LoadOptions{Author: "test", Reason: "plans"}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := s.bounded(t.Context())
	defer cancel()
	if _, err := s.rows(ctx, neo4j.AccessModeWrite, "CALL db.prepareForReplanning()", nil); err != nil {
		t.Fatal(err)
	}

	// How Neo4j executes each statement: none may scan all nodes or build the product of unrelated
	// records, and questions about a country must start from the country.
	t.Run("plans", func(t *testing.T) {
		for _, q := range statements(t) {
			if strings.HasPrefix(q.Name, "schema.cypher") || q.Name == "stopped.cypher" { // about the server itself, without a plan
				continue
			}
			t.Run(q.Name, func(t *testing.T) {
				plan := explain(t, s, q.Cypher)
				unwanted := []string{"AllNodesScan", "CartesianProduct"}
				if strings.HasPrefix(q.Name, "everywhere ") {
					unwanted = append(unwanted, "ByLabel")
				}
				for _, operator := range unwanted {
					if strings.Contains(plan, operator) {
						t.Errorf("%s:\n%s\n%s", operator, q.Cypher, plan)
					}
				}
				if !strings.Contains(plan, "ProduceResults") && !strings.Contains(plan, "EmptyResult") {
					t.Errorf("this is no plan:\n%s", plan)
				}
			})
		}
		for _, wrong := range []string{"MATCH (n) RETURN n.id", "MATCH (n:Institution), (m:Source) RETURN n.id, m.id"} {
			if plan := explain(t, s, cypher5+wrong); !strings.Contains(plan, "AllNodesScan") && !strings.Contains(plan, "CartesianProduct") {
				t.Errorf("%s:\n%s", wrong, plan)
			}
		}
	})

	// The statements in the documents for people with Neo4j's own tools.
	t.Run("documents", func(t *testing.T) {
		list := documented(t)
		if len(list) != 10 {
			t.Errorf("the documents have %d statements, want 10", len(list))
		}
		for _, q := range list {
			t.Run(q.Name, func(t *testing.T) {
				ctx, cancel := s.bounded(t.Context())
				defer cancel()
				rows, err := s.rows(ctx, neo4j.AccessModeRead, q.Cypher, nil)
				if err != nil {
					t.Fatal(err)
				}
				if len(rows) == 0 {
					t.Fatalf("no rows:\n%s", q.Cypher)
				}
				for _, key := range rows[0].Keys { // a misspelt property would be null in all rows
					if !slices.ContainsFunc(rows, func(row *neo4j.Record) bool { v, _ := row.Get(key); return v != nil }) {
						t.Errorf("%s is null in all %d rows:\n%s", key, len(rows), q.Cypher)
					}
				}
			})
		}
	})
}

// documented returns the statements in the documents, named by the comments before them.
func documented(t *testing.T) []neo4jtest.Statement {
	t.Helper()
	text, err := os.ReadFile("../../../docs/neo4j.md")
	if err != nil {
		t.Fatal(err)
	}
	var list []neo4jtest.Statement
	for _, block := range regexp.MustCompile("(?s)```cypher\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		for part := range strings.SplitSeq(strings.TrimSuffix(strings.TrimSpace(block[1]), ";"), ";\n") {
			comment, cypher, _ := strings.Cut(strings.TrimSpace(part), "\n")
			list = append(list, neo4jtest.Statement{Name: strings.TrimPrefix(comment, "// "), Cypher: cypher})
		}
	}
	return list
}

// explain returns a statement's plan as Neo4j prints it.
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
