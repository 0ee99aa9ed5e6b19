// Package assistants offers what is known as tools of the Model Context Protocol, each a saved
// question.
package assistants

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/schema"
)

// Ask answers a question. What the question is not allowed to be, or costs too much to
// be, is said in the answer; an error is that there is none.
type Ask func(ctx context.Context, q Question) (*Answer, error)

// Question is what an assistant asks.
type Question struct {
	Document  string
	Variables map[string]any
	Token     string // by which the client acts for somebody; empty if it sent none
}

// Answer is what there is to say to a question.
type Answer struct {
	Text   string          // to read, with numbered sources
	JSON   json.RawMessage // as a GraphQL server gives it
	Cut    int             // how many lists have more than is shown
	Errors []string        // what could not be answered
}

// instructions are what an assistant is told before it asks.
const instructions = `whoplans knows, for the countries of Europe, who does which health-workforce planning task, by what method, on whose data, on what legal basis, and where the gaps are.

Records have slugs, such as hu-okfo; wherever a tool takes an id, it takes a slug. Countries go by code: HU, GB-ENG, EU. Find slugs with search, then ask who_does, trace, gaps or compare; query answers anything else.

Each fact comes with its sources: name them when you repeat it. What is marked UNVERIFIED or inferred is to be called so. That nothing is on record does not mean that nobody does it; only an absence, which has a source, says that. Lists are short and say when they go on. { dataset { citation licence } } says whom to cite.`

// New makes a server with all tools, which ask by the function.
func New(version string, ask Ask) (*mcp.Server, error) {
	types, err := gqlparser.LoadSchema(&ast.Source{Input: schema.Source()})
	if err != nil {
		return nil, err
	}
	saved, err := savedTools(types)
	if err != nil {
		return nil, err
	}
	s := mcp.NewServer(&mcp.Implementation{Name: "whoplans", Title: "Who plans Europe's health workforce", Version: version}, &mcp.ServerOptions{
		Instructions: instructions,
		Capabilities: &mcp.ServerCapabilities{}, // there is nothing to log, and tools do not change
	})
	s.AddReceivingMiddleware(withArguments)
	for _, t := range append(saved, anyQuery()) {
		mcp.AddTool(s, t.declared(), func(ctx context.Context, r *mcp.CallToolRequest, arguments json.RawMessage) (*mcp.CallToolResult, any, error) {
			q, err := t.question(arguments)
			if err != nil {
				return nil, nil, err
			}
			q.Token = token(r)
			a, err := ask(ctx, q)
			if err != nil {
				return nil, nil, err
			}
			return a.result()
		})
	}
	return s, nil
}

// withArguments takes null for no arguments: the library panics at it.
func withArguments(next mcp.MethodHandler) mcp.MethodHandler {
	return func(ctx context.Context, method string, r mcp.Request) (mcp.Result, error) {
		if call, ok := r.(*mcp.CallToolRequest); ok && string(call.Params.Arguments) == "null" {
			call.Params.Arguments = json.RawMessage("{}")
		}
		return next(ctx, method, r)
	}
}

// tool is a question that an assistant may ask.
type tool struct {
	name, description string
	takes             *jsonschema.Schema
	question          func(arguments json.RawMessage) (Question, error)
}

// declared is the tool as a client is told of it.
func (t tool) declared() *mcp.Tool {
	closed := false
	return &mcp.Tool{
		Name: t.name, Description: t.description, InputSchema: t.takes,
		Annotations: &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, OpenWorldHint: &closed},
	}
}

// mostBytes is how large an answer may be: what is read by an assistant leaves it less
// room to think.
const mostBytes = 60_000

// result is the answer as a client gets it.
func (a *Answer) result() (*mcp.CallToolResult, any, error) {
	if size := max(len(a.JSON), len(a.Text)); size > mostBytes {
		return nil, nil, fmt.Errorf("the answer has %d bytes, and an assistant gets at most %d: narrow the question, or ask for less at a time with first", size, mostBytes)
	}
	text := a.Text
	for _, e := range a.Errors {
		text += "\nError: " + e
	}
	if a.Cut > 0 {
		text += fmt.Sprintf("\nThere is more than is shown: lists that go on: %d. Ask for the next page with after (its cursor is endCursor), or for more at a time with first.", a.Cut)
	}
	return &mcp.CallToolResult{Content: []mcp.Content{&mcp.TextContent{Text: text}}, IsError: len(a.Errors) > 0}, a.JSON, nil
}
