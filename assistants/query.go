package assistants

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// anyQuery is the tool that takes a question in GraphQL.
func anyQuery() tool {
	return tool{
		name: "query",
		description: `Answers any question in GraphQL that only reads. ` +
			`{ __type(name: "Query") { fields { name description args { name description type { name kind ofType { name } } } } } } is what can be asked, ` +
			`and { __type(name: "Responsibility") { fields { name description } } } what a type has. Lists take first and after. ` +
			`Ask for provenance { confidence citations { source { title url } } } of every record, so that its facts have their sources.`,
		takes: &jsonschema.Schema{
			Type: "object", Required: []string{"document"}, AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}},
			PropertyOrder: []string{"document", "variables"},
			Properties: map[string]*jsonschema.Schema{
				"document":  {Type: "string", Description: "The document: one query, with its fragments."},
				"variables": {Type: "object", Description: "The values of its variables."},
			},
		},
		question: func(arguments json.RawMessage) (Question, error) {
			var given struct {
				Document  string
				Variables json.RawMessage
			}
			if err := json.Unmarshal(arguments, &given); err != nil {
				return Question{}, err
			}
			if err := onlyReads(given.Document); err != nil {
				return Question{}, err
			}
			variables, err := values(given.Variables)
			return Question{Document: given.Document, Variables: variables}, err
		},
	}
}

// onlyReads refuses a document that could change something. One that cannot be read is
// refused, too: another server might read it.
func onlyReads(document string) error {
	doc, err := parser.ParseQuery(&ast.Source{Input: document})
	if err != nil {
		return fmt.Errorf("the document cannot be read: %w", err)
	}
	if len(doc.Operations) != 1 {
		return fmt.Errorf("the document has %d operations; give one query", len(doc.Operations))
	}
	if o := doc.Operations[0].Operation; o != ast.Query {
		return errors.New("a tool only reads, and this is a " + string(o) + ": changes are made on the pages, or with the GraphQL API")
	}
	return nil
}
