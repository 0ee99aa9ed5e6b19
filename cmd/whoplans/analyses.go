package main

import (
	"embed"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// Each file is an analysis that is asked by its name: in the comment at its head what it
// tells, and the question. What it takes are the question's variables.
//
//go:embed analyses/*.graphql
var analysisFiles embed.FS

// analysis is a question with variables to fill in.
type analysis struct {
	name, tells, document string
	variables             ast.VariableDefinitionList
}

// analyses returns all analyses by name.
func analyses() ([]analysis, error) {
	entries, err := analysisFiles.ReadDir("analyses")
	if err != nil {
		return nil, err
	}
	all := make([]analysis, len(entries))
	for i, e := range entries {
		if all[i], err = readAnalysis(strings.TrimSuffix(e.Name(), ".graphql")); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// readAnalysis returns the analysis with a name.
func readAnalysis(name string) (analysis, error) {
	text, err := analysisFiles.ReadFile(path.Join("analyses", strings.ToLower(name)+".graphql"))
	if err != nil {
		return analysis{}, err
	}
	a := analysis{name: name, document: string(text)}
	head, _, _ := strings.Cut(a.document, "\n")
	a.tells = strings.TrimPrefix(head, "# ")
	doc, err := parser.ParseQuery(&ast.Source{Name: name, Input: a.document})
	if err != nil {
		return analysis{}, err
	}
	a.variables = doc.Operations[0].VariableDefinitions
	return a, nil
}

// writeAnalyses lists the analyses and what each takes.
func writeAnalyses(w io.Writer) error {
	all, err := analyses()
	if err != nil {
		return err
	}
	fmt.Fprint(w, "\nBy name, with what is to be filled in, as in whoplans query compare countries=BE,NL:\n\n")
	for _, a := range all {
		var must, may []string
		for _, v := range a.variables {
			if v.Type.NonNull && v.DefaultValue == nil {
				must = append(must, v.Variable+"=…")
			} else {
				may = append(may, "["+v.Variable+"=…]")
			}
		}
		fmt.Fprintf(w, "%s\n  %s\n", strings.Join(append(append([]string{a.name}, must...), may...), " "), a.tells)
	}
	return nil
}
