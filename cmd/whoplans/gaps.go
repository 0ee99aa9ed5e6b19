package main

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

type gapsCmd struct {
	asking
	Country  []string `help:"Jurisdictions, as SI or GB-ENG; all by default." placeholder:"CODE"`
	Task     []string `help:"Planning tasks, by slug; a stage stands for its tasks." placeholder:"SLUG"`
	Class    []string `help:"Only gaps of a class: ${enum}." enum:"stated,contradictory-or-lapsed,incomplete,weak-evidence" placeholder:"CLASS"`
	Accepted bool     `help:"Only what is accepted as intended."`
	First    int      `help:"How many to list, at most 100." default:"10"`
}

const gapsDocument = `query ($country: [JurisdictionCode!], $task: [ID!], $class: [GapClass!], $accepted: Boolean!, $first: Int!) {
  gaps(country: $country, task: $task, class: $class, accepted: $accepted) {
    totalCount
    acceptedCount
    tasksToAskAbout: questionCount
    byClass { words count }
    rows(first: $first) {
      nodes {
        jurisdiction { code }
        task { name }
        classWords
        findings { words mend { words } knownIn }
      }
    }
  }
}`

// Run prints gaps, the most urgent first.
func (c gapsCmd) Run(ctx context.Context, std streams) error {
	classes := make([]string, len(c.Class))
	for i, class := range c.Class {
		classes[i] = strings.ToUpper(strings.ReplaceAll(class, "-", "_"))
	}
	return c.answer(ctx, std, &graphql.RawParams{Query: gapsDocument, Variables: map[string]any{
		"country": narrowing(c.Country), "task": narrowing(c.Task), "class": narrowing(classes), "accepted": c.Accepted, "first": c.First,
	}})
}

// narrowing returns a list as a variable; an empty list becomes null, which does not narrow the
// answer.
func narrowing(list []string) any {
	if len(list) == 0 {
		return nil
	}
	values := make([]any, len(list))
	for i, v := range list {
		values[i] = v
	}
	return values
}
