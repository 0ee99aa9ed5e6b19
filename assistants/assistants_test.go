package assistants

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/modelcontextprotocol/go-sdk/mcp"
)

var update = flag.Bool("update", false, "write what the tools take to testdata")

// connect is a client of a server whose questions are answered by the function.
func connect(t *testing.T, ask Ask) *mcp.ClientSession {
	t.Helper()
	server, err := New("test", ask)
	if err != nil {
		t.Fatal(err)
	}
	here, there := mcp.NewInMemoryTransports()
	if _, err := server.Connect(t.Context(), there, nil); err != nil {
		t.Fatal(err)
	}
	session, err := mcp.NewClient(&mcp.Implementation{Name: "test"}, nil).Connect(t.Context(), here, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { session.Close() })
	return session
}

// said is the text of a result.
func said(r *mcp.CallToolResult) string {
	var b strings.Builder
	for _, c := range r.Content {
		if c, ok := c.(*mcp.TextContent); ok {
			b.WriteString(c.Text)
		}
	}
	return b.String()
}

// What a client is told of the tools follows from their questions and the schema.
func TestTools(t *testing.T) {
	list, err := connect(t, nil).ListTools(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, tool := range list.Tools {
		names = append(names, tool.Name)
		if !tool.Annotations.ReadOnlyHint {
			t.Errorf("%s is not said to read only", tool.Name)
		}
	}
	if want := []string{"compare", "gaps", "get", "query", "search", "trace", "who_does"}; !slices.Equal(names, want) {
		t.Errorf("the tools are %v, want %v", names, want)
	}
	got, err := json.MarshalIndent(list.Tools, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "tools.json")
	if *update {
		if err := os.WriteFile(golden, append(got, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)+"\n"); diff != "" {
		t.Errorf("what clients are told has changed (-update):\n%s", diff)
	}
}

// Arguments that do not fit are refused before anybody is asked, and tools never change
// anything.
func TestRefused(t *testing.T) {
	session := connect(t, func(context.Context, Question) (*Answer, error) {
		t.Error("a question was asked")
		return new(Answer), nil
	})
	for _, tt := range []struct {
		tool, want string
		arguments  map[string]any
	}{
		{"search", `missing properties: ["query"]`, nil},
		{"search", "maximum", map[string]any{"query": "x", "first": 21}},
		{"gaps", "countries", map[string]any{"countries": []string{"HU"}}},
		{"gaps", "enum", map[string]any{"class": []string{"BAD"}}},
		{"query", "this is a mutation", map[string]any{"document": `mutation { confirm(input: {id: "x"}) { revision } }`}},
		{"query", "this is a subscription", map[string]any{"document": `subscription { x }`}},
		{"query", "2 operations", map[string]any{"document": `query A { __typename } mutation B { __typename }`}},
		{"query", "0 operations", map[string]any{"document": `fragment F on Query { __typename }`}},
		{"query", "cannot be read", map[string]any{"document": `{`}},
	} {
		r, err := session.CallTool(t.Context(), &mcp.CallToolParams{Name: tt.tool, Arguments: tt.arguments})
		if err != nil {
			t.Fatal(err)
		}
		if !r.IsError || !strings.Contains(said(r), tt.want) {
			t.Errorf("%s %v: %q, want an error that says %q", tt.tool, tt.arguments, said(r), tt.want)
		}
	}
}

// What is answered comes through as it is, with what could not be answered, and what is left out.
func TestAnswers(t *testing.T) {
	for name, tt := range map[string]struct {
		answer *Answer
		err    error
		want   string
		failed bool
	}{
		"whole":     {answer: &Answer{Text: "Somebody [1]", JSON: json.RawMessage(`{"data":{"a":1}}`)}, want: "Somebody [1]"},
		"cut":       {answer: &Answer{Text: "Some", JSON: json.RawMessage(`{}`), Cut: 2}, want: "Some\nThere is more than is shown: lists that go on: 2. Ask for the next page with after (its cursor is endCursor), or for more at a time with first."},
		"in part":   {answer: &Answer{Text: "Some", JSON: json.RawMessage(`{}`), Errors: []string{"b: not found"}}, want: "Some\nError: b: not found", failed: true},
		"not":       {err: errors.New("no server answers"), want: "no server answers", failed: true},
		"too large": {answer: &Answer{JSON: json.RawMessage(`"` + strings.Repeat("x", mostBytes) + `"`)}, want: "the answer has 60002 bytes, and an assistant gets at most 60000: narrow the question, or ask for less at a time with first", failed: true},
	} {
		t.Run(name, func(t *testing.T) {
			var asked Question
			session := connect(t, func(_ context.Context, q Question) (*Answer, error) {
				asked = q
				return tt.answer, tt.err
			})
			r, err := session.CallTool(t.Context(), &mcp.CallToolParams{Name: "query", Arguments: map[string]any{"document": "{ a }", "variables": map[string]any{"n": 12345678901}}})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, said(r)); diff != "" || r.IsError != tt.failed {
				t.Errorf("failed: %v; %s", r.IsError, diff)
			}
			want := Question{Document: "{ a }", Variables: map[string]any{"n": json.Number("12345678901")}}
			if diff := cmp.Diff(want, asked); diff != "" {
				t.Error(diff)
			}
		})
	}
}
