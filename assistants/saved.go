package assistants

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// Each file is a tool: its name, in the comment at its head what it is for, and the
// question. What the tool takes follows from the question's variables.
//
//go:embed tools/*.graphql
var files embed.FS

// savedTools reads the files.
func savedTools(types *ast.Schema) ([]tool, error) {
	entries, err := files.ReadDir("tools")
	if err != nil {
		return nil, err
	}
	var tools []tool
	for _, e := range entries {
		text, err := files.ReadFile(path.Join("tools", e.Name()))
		if err != nil {
			return nil, err
		}
		t, err := savedTool(types, strings.TrimSuffix(e.Name(), ".graphql"), string(text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name(), err)
		}
		tools = append(tools, t)
	}
	return tools, nil
}

// savedTool makes a tool of a file.
func savedTool(types *ast.Schema, name, text string) (tool, error) {
	doc, err := gqlparser.LoadQueryWithRules(types, text, nil)
	if err != nil {
		return tool{}, err
	}
	if len(doc.Operations) != 1 {
		return tool{}, fmt.Errorf("%d operations, want one", len(doc.Operations))
	}
	return tool{
		name: name, description: head(text), takes: inputs{types, doc}.object(),
		question: func(arguments json.RawMessage) (Question, error) {
			variables, err := values(arguments)
			return Question{Document: text, Variables: variables}, err
		},
	}, nil
}

// head is the comment that a file begins with, as one paragraph.
func head(text string) string {
	var words []string
	for line := range strings.Lines(text) {
		line, ok := strings.CutPrefix(line, "#")
		if !ok {
			break
		}
		words = append(words, strings.TrimSpace(line))
	}
	return strings.Join(words, " ")
}

// values reads variables. Numbers stay as they are written.
func values(arguments json.RawMessage) (map[string]any, error) {
	if len(arguments) == 0 {
		return nil, nil
	}
	dec := json.NewDecoder(bytes.NewReader(arguments))
	dec.UseNumber()
	var variables map[string]any
	err := dec.Decode(&variables)
	return variables, err
}
