// Package questionstest gives tests questions that nobody had in mind who built
// what answers them, each with its answer on the built-in data set.
//
// Those whose id begins with U are for the API: one query answers each. Those
// that begin with A are sentences that are put together by pickers: what can be
// picked stands between asterisks, in the order of the pickers, which have the
// slugs and constants that are picked here.
//
// questions.json has the questions, and in words what an answer contains, what
// it must say of what is not recorded, and how the answer here was found.
// answers/U01.csv is the answer, for readers and for tests in other languages;
// [All] works it out anew, from the drafts of package seed alone. It shares
// nothing with what is tested: no store, no view, no filter.
//
// In all of them:
//   - a country is a jurisdiction of type COUNTRY or PART; the EU and the world
//     are none;
//   - today is whatever is not HISTORIC, and is meant where nothing is said;
//   - who decides is ACCOUNTABLE, who works on a task RESPONSIBLE or SUPPORTS,
//     who advises CONSULTED or INFORMED;
//   - a profession, and a task, stands for the narrower ones as well;
//   - what is not recorded is never what nobody does: only an absence says that.
//
// A cell that holds several slugs has blanks between them. Where an answer does
// not say what comes first, its rows are in the order of their slugs.
package questionstest

import (
	_ "embed"
	"encoding/json"
	"testing"

	"github.com/whoplans/whoplans/seed"
)

//go:embed questions.json
var questions []byte

// Question is a question with its answer.
type Question struct {
	ID      string   `json:"id"`
	Kind    string   `json:"kind"` // what it takes: ranking, negation, time …
	Text    string   `json:"text"`
	Pickers []Picker `json:"pickers,omitempty"`

	Answer     string `json:"answer"`     // what an answer contains
	Unrecorded string `json:"unrecorded"` // what it says of what is not known
	Computed   string `json:"computed"`   // how the rows were found

	Columns []string   `json:"columns"`
	Rows    [][]string `json:"-"`
}

// Picker is a place in a question where something is picked.
type Picker struct {
	Kind   string   `json:"kind"`   // of what is picked
	Values []string `json:"values"` // what is picked: slugs or constants
}

// All returns the questions with their answers on the built-in data set.
func All(tb testing.TB) []Question {
	tb.Helper()
	var all []Question
	if err := json.Unmarshal(questions, &all); err != nil {
		tb.Fatalf("questions.json: %v", err)
	}
	f := read(seed.Default().Drafts)
	for i, q := range all {
		if answer := analyses[q.ID]; answer != nil {
			all[i].Rows = answer(f)
		} else if answer := sentences[q.ID]; answer != nil {
			all[i].Rows = answer(f, q.picks())
		} else {
			tb.Fatalf("nothing answers question %s", q.ID)
		}
	}
	return all
}

// picks returns what is picked in a question.
func (q Question) picks() picks {
	p := picks{}
	for _, picker := range q.Pickers {
		p[picker.Kind] = append(p[picker.Kind], picker.Values...)
	}
	return p
}
