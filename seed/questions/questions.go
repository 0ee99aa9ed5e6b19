// Package questions holds questions that planners ask, each as one GraphQL
// query with the answer that the built-in data set gives.
//
// A question is up to three files. Q01.graphql begins with a comment, which is
// the question in words, and is the query; Q01.variables.json holds its
// variables, if it has any; Q01.answer.json is the answer's data.
package questions

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed *.graphql *.variables.json
var files embed.FS

// Question is a saved question.
type Question struct {
	ID        string         `json:"id"`
	Text      string         `json:"text"`
	Query     string         `json:"query"`
	Variables map[string]any `json:"variables,omitempty"`
}

// All returns the questions in the order of their ids.
func All() ([]Question, error) {
	names, err := fs.Glob(files, "*.graphql")
	if err != nil {
		return nil, err
	}
	var qs []Question
	for _, name := range names {
		q, err := read(strings.TrimSuffix(name, ".graphql"))
		if err != nil {
			return nil, err
		}
		qs = append(qs, q)
	}
	return qs, nil
}

// Get returns a question by id. Case does not matter.
func Get(id string) (Question, error) {
	q, err := read(strings.ToUpper(id))
	if errors.Is(err, fs.ErrNotExist) {
		return Question{}, fmt.Errorf("there is no question %q; whoplans query lists them, and a GraphQL document has braces", id)
	}
	return q, err
}

func read(id string) (Question, error) {
	doc, err := files.ReadFile(id + ".graphql")
	if err != nil {
		return Question{}, err
	}
	q := Question{ID: id, Query: string(doc)}
	var words []string
	for line := range strings.Lines(q.Query) {
		text, comment := strings.CutPrefix(strings.TrimSpace(line), "#")
		if !comment {
			break
		}
		words = append(words, strings.TrimSpace(text))
	}
	q.Text = strings.Join(words, " ")
	vars, err := files.ReadFile(id + ".variables.json")
	if errors.Is(err, fs.ErrNotExist) {
		return q, nil
	}
	if err == nil {
		err = json.Unmarshal(vars, &q.Variables)
	}
	if err != nil {
		return Question{}, fmt.Errorf("%s.variables.json: %w", id, err)
	}
	return q, nil
}
