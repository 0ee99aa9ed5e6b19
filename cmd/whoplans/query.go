package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/whoplans/whoplans/seed/questions"
)

type queryCmd struct {
	asking
	Query string            `arg:"" optional:"" help:"A GraphQL document, the id of a saved question such as Q01, or - to read standard input. Without it, the saved questions are listed."`
	File  string            `help:"Read the document from a file." short:"f" type:"existingfile"`
	Var   map[string]string `help:"A variable as name=value, where the value is JSON or plain text." short:"v" mapsep:"none" placeholder:"NAME=VALUE"`
}

// Run asks, and prints what came back.
func (c queryCmd) Run(ctx context.Context, std streams) error {
	params, err := c.params(std.in)
	if err != nil {
		return err
	}
	if params == nil {
		return c.list(std.out)
	}
	return c.answer(ctx, std, params)
}

// list prints the saved questions.
func (c queryCmd) list(w io.Writer) error {
	qs, err := questions.All()
	if err != nil {
		return err
	}
	for _, q := range qs {
		fmt.Fprintf(w, "%s  %s\n", q.ID, q.Text)
	}
	return nil
}

// params returns what to ask; nil to list the saved questions.
func (c queryCmd) params(in io.Reader) (*graphql.RawParams, error) {
	p := &graphql.RawParams{Query: c.Query}
	switch {
	case c.File != "" && c.Query != "":
		return nil, errors.New("give the document or --file, not both")
	case c.File != "":
		doc, err := os.ReadFile(c.File)
		if err != nil {
			return nil, err
		}
		p.Query = string(doc)
	case c.Query == "-":
		doc, err := io.ReadAll(io.LimitReader(in, 1<<20))
		if err != nil {
			return nil, err
		}
		p.Query = string(doc)
	case c.Query == "":
		return nil, nil
	case !strings.Contains(c.Query, "{"):
		q, err := questions.Get(c.Query)
		if err != nil {
			return nil, err
		}
		p.Query, p.Variables = q.Query, q.Variables
	}
	if err := c.knowVars(p.Query); err != nil {
		return nil, err
	}
	for name, text := range c.Var {
		if p.Variables == nil {
			p.Variables = map[string]any{}
		}
		var v any
		dec := json.NewDecoder(strings.NewReader(text))
		dec.UseNumber()
		if err := dec.Decode(&v); err != nil || dec.More() {
			v = text
		}
		p.Variables[name] = v
	}
	return p, nil
}

// knowVars refuses variables that the document does not have: GraphQL ignores
// them, and a misspelt one would leave the answer as it is. What is wrong with
// the document itself is said by whoever answers.
func (c queryCmd) knowVars(document string) error {
	doc, err := parser.ParseQuery(&ast.Source{Input: document})
	if err != nil {
		return nil //nolint:nilerr // see above
	}
	var known []string
	for _, op := range doc.Operations {
		for _, v := range op.VariableDefinitions {
			known = append(known, v.Variable)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(c.Var)) {
		switch {
		case slices.Contains(known, name):
		case len(known) == 0:
			return fmt.Errorf("the question has no variable %q; it takes none", name)
		default:
			return fmt.Errorf("the question has no variable %q; it has %s", name, strings.Join(known, ", "))
		}
	}
	return nil
}
