package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/whoplans/whoplans/seed/questions"
)

type queryCmd struct {
	asking
	Query  string   `arg:"" optional:"" help:"A GraphQL document, the id of a saved question such as Q01, the name of an analysis such as compare, or - to read standard input. Without it, questions and analyses are listed."`
	Values []string `arg:"" optional:"" help:"What to fill in, as --var." placeholder:"NAME=VALUE"`
	File   string   `help:"Read the document from a file." short:"f" type:"existingfile"`
	Var    []string `help:"A variable as name=value, where the value is JSON or plain text; separate the values of a list by commas." short:"v" sep:"none" placeholder:"NAME=VALUE"`
}

// Run asks a question, and prints the answer.
func (c queryCmd) Run(ctx context.Context, std streams) error {
	params, err := c.params(ctx, std.in)
	if err != nil {
		return err
	}
	if params == nil {
		return c.list(std.out)
	}
	return c.answer(ctx, std, params)
}

// list prints what can be asked without writing a document.
func (c queryCmd) list(w io.Writer) error {
	qs, err := questions.All()
	if err != nil {
		return err
	}
	for _, q := range qs {
		fmt.Fprintf(w, "%s  %s\n", q.ID, q.Text)
	}
	return writeAnalyses(w)
}

// params returns what to ask; nil to list the saved questions.
func (c queryCmd) params(ctx context.Context, in io.Reader) (*graphql.RawParams, error) {
	if c.File != "" && strings.Contains(c.Query, "=") && !strings.Contains(c.Query, "{") {
		c.Query, c.Values = "", append([]string{c.Query}, c.Values...)
	}
	p := &graphql.RawParams{Query: c.Query}
	switch {
	case c.File != "" && c.Query != "":
		return nil, errors.New("give the document or --file, not both")
	case c.File != "":
		doc, err := readFile(ctx, c.File)
		if err != nil {
			return nil, err
		}
		p.Query = string(doc)
	case c.Query == "-":
		doc, err := waiting(ctx, func() ([]byte, error) { return io.ReadAll(io.LimitReader(in, 1<<20)) })
		if err != nil {
			return nil, err
		}
		p.Query = string(doc)
	case c.Query == "":
		return nil, nil
	case !strings.Contains(c.Query, "{"):
		if a, err := readAnalysis(c.Query); err == nil {
			p.Query = a.document
			break
		}
		q, err := questions.Get(c.Query)
		if err != nil {
			return nil, err
		}
		p.Query, p.Variables = q.Query, q.Variables
	}
	vars, err := c.vars()
	if err != nil {
		return nil, err
	}
	declared, err := declaredVars(p.Query, vars)
	if err != nil {
		return nil, err
	}
	for name, text := range vars {
		if p.Variables == nil {
			p.Variables = map[string]any{}
		}
		p.Variables[name] = varValue(text, declared[name])
	}
	return p, nil
}

// vars returns the given variables as text. A variable given twice is an error.
func (c queryCmd) vars() (map[string]string, error) {
	texts := map[string]string{}
	for _, arg := range slices.Concat(c.Values, c.Var) {
		name, text, ok := strings.Cut(arg, "=")
		if !ok {
			return nil, exitCode{exitUsage, fmt.Errorf("%q is not NAME=VALUE", arg)}
		}
		if _, twice := texts[name]; twice {
			return nil, exitCode{exitUsage, fmt.Errorf(`%s is given twice; write a list as %[1]s=…,…`, name)}
		}
		texts[name] = text
	}
	return texts, nil
}

// varValue converts a text to the value of a variable: JSON, or the text itself if the variable
// takes text and the JSON is something else, such as a year. Commas separate the values of a
// list.
func varValue(text string, declared *ast.Type) any {
	var v any
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	switch err := dec.Decode(&v); {
	case err == nil && !dec.More():
		if _, isText := v.(string); !isText && v != nil && declared != nil && declared.NamedType == "String" {
			return text
		}
		return v
	case declared == nil || declared.Elem == nil:
		return text
	}
	list := []any{}
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, varValue(part, declared.Elem))
		}
	}
	return list
}

// declaredVars returns the types of a document's variables. Others that are given are an error:
// GraphQL ignores them, so that a misspelt one would go unnoticed. Errors in the document are
// left to whoever answers it.
func declaredVars(document string, given map[string]string) (map[string]*ast.Type, error) {
	doc, err := parser.ParseQuery(&ast.Source{Input: document})
	if err != nil {
		return nil, nil //nolint:nilerr // see above
	}
	types := map[string]*ast.Type{}
	var names []string
	for _, op := range doc.Operations {
		for _, v := range op.VariableDefinitions {
			types[v.Variable] = v.Type
			names = append(names, v.Variable)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		switch {
		case types[name] != nil:
		case len(names) == 0:
			return nil, fmt.Errorf("the question has no variable %q; it takes none", name)
		default:
			return nil, fmt.Errorf("the question has no variable %q; it has %s", name, strings.Join(names, ", "))
		}
	}
	return types, nil
}
