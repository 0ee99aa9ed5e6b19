package questions_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/questions"
	"github.com/whoplans/whoplans/seed/seedtest"
)

var update = flag.Bool("update", false, "write the answers anew")

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// Each question is answered by one request over HTTP, with the golden answer,
// from whatever store.
func TestAnswers(t *testing.T) { seedtest.Each(t, answers) }

func answers(t *testing.T, s store.Store) {
	server := httptest.NewServer(graphqlhttp.New(resolvers.Schema(graph.New(s)), &graphqlhttp.Options{
		Present:  resolvers.Present,
		Deadline: time.Minute, // Neo4j plans each statement when it first comes
	}))
	defer server.Close()
	all, err := questions.All()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, q := range all {
		ids = append(ids, q.ID)
		t.Run(q.ID, func(t *testing.T) {
			got := ask(t, server.URL, q)
			if !bytes.Contains(got, []byte(`"url": "http`)) {
				t.Error("the answer names no source")
			}
			golden := q.ID + ".answer.json"
			if _, first := s.(*memory.Store); *update && first {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("answer (-want +got):\n%s", diff)
			}
		})
	}
	want := []string{"Q01", "Q02", "Q04", "Q05", "Q06", "Q08", "Q09", "Q10", "Q12", "Q13", "Q14", "Q16", "Q17", "Q19", "Q20", "Q22", "Q23", "Q26", "Q27", "Q29", "Q30", "Q32", "Q33"}
	if diff := cmp.Diff(want, ids); diff != "" {
		t.Errorf("questions (-want +got):\n%s", diff)
	}
}

// A document begins with the question, and is one operation that is called by
// the question's id. Its variables are what a reader changes first: all have a
// value.
func TestDocuments(t *testing.T) {
	all, err := questions.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range all {
		text, _, _ := strings.Cut(q.Query, "\n")
		if want := "# " + q.Text; text != want || !strings.HasSuffix(q.Text, "?") && !strings.HasSuffix(q.Text, ".") {
			t.Errorf("%s begins with %q, which is no question in words", q.ID, text)
		}
		doc, err := parser.ParseQuery(&ast.Source{Name: q.ID, Input: q.Query})
		if err != nil {
			t.Errorf("%s: %v", q.ID, err)
			continue
		}
		if len(doc.Operations) != 1 || doc.Operations[0].Name != q.ID {
			t.Errorf("%s is not one operation of that name", q.ID)
			continue
		}
		var declared []string
		for _, v := range doc.Operations[0].VariableDefinitions {
			declared = append(declared, v.Variable)
		}
		slices.Sort(declared)
		if diff := cmp.Diff(declared, slices.Sorted(maps.Keys(q.Variables)), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s: variables (-declared +given):\n%s", q.ID, diff)
		}
	}
}

func TestGet(t *testing.T) {
	q, err := questions.Get("q08")
	if err != nil || q.ID != "Q08" || q.Variables["country"] == nil {
		t.Errorf("Get(q08) = %+v, %v", q, err)
	}
	if _, err := questions.Get("Q99"); err == nil || !strings.Contains(err.Error(), `"Q99"`) {
		t.Errorf("Get(Q99): %v, want an error that names it", err)
	}
}

// ask returns the data of the answer to a question, indented.
func ask(t *testing.T, url string, q questions.Question) []byte {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": q.Query, "variables": q.Variables})
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Data   json.RawMessage
		Errors json.RawMessage
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		t.Fatalf("answer: %v\n%s", err, raw)
	}
	if answer.Errors != nil {
		t.Fatalf("errors: %s", answer.Errors)
	}
	var out bytes.Buffer
	if err := json.Indent(&out, answer.Data, "", "  "); err != nil {
		t.Fatal(err)
	}
	out.WriteByte('\n')
	return out.Bytes()
}

// TestNames has each operation named after its question, and each fragment named
// once: tools that generate code read all documents of a program together.
func TestNames(t *testing.T) {
	t.Parallel()
	all, err := questions.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range all {
		doc, err := parser.ParseQuery(&ast.Source{Name: q.ID, Input: q.Query})
		if err != nil {
			t.Fatal(err)
		}
		if len(doc.Operations) != 1 || doc.Operations[0].Name != q.ID {
			t.Errorf("%s: the operation should have the name %s", q.ID, q.ID)
		}
		for _, f := range doc.Fragments {
			if !strings.HasPrefix(f.Name, q.ID) {
				t.Errorf("%s: the name of the fragment %s should begin with %s", q.ID, f.Name, q.ID)
			}
		}
	}
}
