package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/illustrations"
)

type scenarioExamplesCmd struct {
	storeFlag
	snapshotFlag
	Author string `help:"Who records them." env:"WHOPLANS_AUTHOR" required:""`
}

// Run records the example scenarios. One that exists already is a fault of its slug, and
// nothing of it is written again.
func (c scenarioExamplesCmd) Run(ctx context.Context, std streams) (err error) {
	examples, err := illustrations.All()
	if err != nil {
		return err
	}
	s, err := changing{storeFlag: c.storeFlag}.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	// The state of a scenario is built from one in memory.
	if s, err = c.held(ctx, s); err != nil {
		return err
	}
	server := graphqlhttp.New(resolvers.Schema(graph.New(s)), &graphqlhttp.Options{Present: resolvers.Present})
	ctx = access.With(ctx, access.Operator(c.Author))
	for _, example := range examples {
		if err := recordExample(ctx, server, example.Document); err != nil {
			return fmt.Errorf("the example of %s: %w", example.Country, err)
		}
		fmt.Fprintf(std.out, "%s: an illustration is recorded as a draft\n", example.Country)
	}
	return nil
}

// recordExample runs the mutations of a document in order.
func recordExample(ctx context.Context, server *graphqlhttp.Server, document string) error {
	doc, err := parser.ParseQuery(&ast.Source{Input: document})
	if err != nil {
		return err
	}
	for _, op := range doc.Operations {
		resp := server.Do(ctx, &graphql.RawParams{Query: document, OperationName: op.Name})
		if len(resp.Errors) > 0 {
			return resp.Errors
		}
		var answer struct {
			Change struct {
				UserErrors []struct{ Message, Fix string }
			}
		}
		if err := json.Unmarshal(resp.Data, &answer); err != nil {
			return err
		}
		for _, fault := range answer.Change.UserErrors {
			return fmt.Errorf("%s (%s)", fault.Message, fault.Fix)
		}
	}
	return nil
}
