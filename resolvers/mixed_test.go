package resolvers_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// TestMixedListsAnswerAsAlone asks records of several kinds in one list for
// what each of the kinds calls by the same name: each must answer as it does
// alone, whichever comes first.
func TestMixedListsAnswerAsAlone(t *testing.T) {
	server := httptest.NewServer(graphqlhttp.New(resolvers.Schema(heroes(t)), nil))
	defer server.Close()
	s := load(t)
	shared := map[string][]*graph.KindInfo{} // kinds by the name of a relation
	for _, k := range graph.Describe().Kinds {
		for _, f := range s.Types[string(k.Kind)].Fields {
			if relation(s, f) {
				shared[f.Name] = append(shared[f.Name], k)
			}
		}
	}
	mixed := 0
	for name, kinds := range shared {
		if len(kinds) < 2 {
			continue
		}
		var slugs, alone []string
		fragments := ""
		for _, k := range kinds {
			slug, n := richest(t, server.URL, k, name)
			if n == 0 {
				continue // the data set has no example
			}
			fragment := fmt.Sprintf(" ... on %s { %s(first: 3) { totalCount nodes { slug } } }", k.Kind, name)
			var answer struct{ Node json.RawMessage }
			post(t, server.URL, fmt.Sprintf("{ node(id: %q) {%s } }", slug, fragment), &answer)
			slugs, alone = append(slugs, slug), append(alone, string(answer.Node))
			fragments += fragment
		}
		for range slugs { // each comes first once
			var answer struct{ Nodes []json.RawMessage }
			post(t, server.URL, fmt.Sprintf("{ nodes(ids: %q) {%s } }", slugs, fragments), &answer)
			for i, got := range answer.Nodes {
				if string(got) != alone[i] {
					t.Errorf("%s of %s in the list %v:\n got %s\nwant %s", name, slugs[i], slugs, got, alone[i])
				}
			}
			slugs, alone = append(slugs[1:], slugs[0]), append(alone[1:], alone[0])
			mixed++
		}
	}
	if mixed < 40 {
		t.Errorf("asked %d lists only", mixed)
	}
}

// relation reports whether a field is a list of related records.
func relation(s *ast.Schema, f *ast.FieldDefinition) bool {
	d := s.Types[f.Type.Name()]
	return strings.HasSuffix(d.Name, "Connection") && d.Fields.ForName("totalCount") != nil
}

// richest returns the record of a kind that is related to most others.
func richest(t *testing.T, url string, k *graph.KindInfo, relation string) (slug string, n int) {
	t.Helper()
	var answer map[string]struct {
		Nodes []map[string]json.RawMessage
	}
	post(t, url, fmt.Sprintf("{ %s(first: 100) { nodes { slug %s(first: 0) { totalCount } } } }", k.Plural, relation), &answer)
	for _, node := range answer[k.Plural].Nodes {
		var list struct{ TotalCount int }
		if err := json.Unmarshal(node[relation], &list); err != nil {
			t.Fatal(err)
		}
		if list.TotalCount > n {
			n = list.TotalCount
			if err := json.Unmarshal(node["slug"], &slug); err != nil {
				t.Fatal(err)
			}
		}
	}
	return slug, n
}

// post asks a server, and decodes the data of an answer without errors.
func post(t *testing.T, url, query string, data any) {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Data   json.RawMessage
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(text, &answer); err != nil || len(answer.Errors) > 0 {
		t.Fatalf("%s\nanswers %s (%v)", query, text, err)
	}
	if err := json.Unmarshal(answer.Data, data); err != nil {
		t.Fatal(err)
	}
}
