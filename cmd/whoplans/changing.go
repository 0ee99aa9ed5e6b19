package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
)

// changing is how commands change a store, directly or through a server.
type changing struct {
	storeFlag
	urlFlag
	Author string `help:"Who changes it; on a server, the owner of the token." env:"WHOPLANS_AUTHOR"`
	Reason string `help:"Why; by default, what is changed."`
	DryRun bool   `help:"Show what would change, without writing it."`
}

// mutation is what a server is asked to do.
type mutation struct {
	call      string // the field, with variables as arguments
	declares  string // the declarations of the variables
	variables map[string]any
}

// named returns the mutation with a name, whose input has a type.
func named(name, input string, fields map[string]any) mutation {
	return mutation{name + "(input: $input, options: $options)", "$input: " + input + "!", map[string]any{"input": fields}}
}

// outcomeDocument asks for the outcome of a change.
const outcomeDocument = `mutation (%s, $options: ChangeOptions!) {
  done: %s {
    revision
    difference { kind slug type fields { field before after } }
    userErrors { ...Wrong }
    leftOut { ...Wrong }
  }
}
fragment Wrong on UserError { code message fix since { field before after by { revision author reason } } }`

// do makes a change in a store or, if one is named, on a server.
func (c changing) do(ctx context.Context, m mutation, here func(context.Context, *graph.Graph, change.Options) (*change.Outcome, error)) (_ *change.Outcome, err error) {
	switch {
	case c.URL != "":
		return c.send(ctx, m)
	case c.Author == "":
		return nil, exitCode{exitUsage, errors.New("missing flags: --author=STRING")}
	}
	s, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	defer closing(s, &err)
	out, err := here(access.With(ctx, access.Operator(c.Author)), graph.New(s), change.Options{Author: c.Author, Reason: c.Reason, DryRun: c.DryRun})
	if err != nil {
		return nil, err
	}
	by := authors{of: c.storeFlag}
	by.inFaults(ctx, out.Faults)
	by.inFaults(ctx, out.Left)
	return out, nil
}

// open opens an existing store; for a dry run without locking it.
func (c changing) open(ctx context.Context) (store.Store, error) {
	if path, err := sqlitePath(c.Store); err == nil {
		if _, err := os.Stat(path); err != nil {
			return nil, err
		}
	}
	if c.DryRun {
		return openToRead(ctx, c.Store, c.Neo4j)
	}
	return openStore(ctx, c.Store, c.Neo4j, nil)
}

// send makes a change on a server.
func (c changing) send(ctx context.Context, m mutation) (*change.Outcome, error) {
	options := map[string]any{"dryRun": c.DryRun}
	if c.Reason != "" {
		options["reason"] = c.Reason
	}
	m.variables["options"] = options
	a, err := ask(ctx, c.URL, os.Getenv(tokenVariable), &graphql.RawParams{Query: fmt.Sprintf(outcomeDocument, m.declares, m.call), Variables: m.variables})
	if err != nil {
		return nil, err
	}
	if len(a.Errors) > 0 {
		return nil, errors.New(a.Errors[0].Message)
	}
	var data struct {
		Done struct {
			Revision   graph.Rev
			Difference []struct {
				graph.Difference
				Type graph.DifferenceType
			}
			UserErrors, LeftOut []change.Fault
		}
	}
	if err := json.Unmarshal(a.Data, &data); err != nil {
		return nil, fmt.Errorf("%s does not answer as a whoplans server does: %w", c.URL, err)
	}
	out := &change.Outcome{Rev: data.Done.Revision, Faults: data.Done.UserErrors, Left: data.Done.LeftOut}
	for _, d := range data.Done.Difference {
		d.New, d.Deleted = d.Type == graph.DifferenceCreated, d.Type == graph.DifferenceDeleted
		out.Changes = append(out.Changes, d.Difference)
	}
	return out, nil
}

// make makes a mutation's change by an act, and prints the outcome.
func (c changing) make(ctx context.Context, std streams, m mutation, act change.Act) error {
	out, err := c.do(ctx, m, func(ctx context.Context, g *graph.Graph, o change.Options) (*change.Outcome, error) {
		return change.Do(ctx, g, []change.Act{act}, o)
	})
	if err != nil {
		return err
	}
	return c.tell(std, out, count(len(out.Faults), "fault"))
}

// tell prints the outcome of a change. It is an error if there are faults.
func (c changing) tell(std streams, out *change.Outcome, wrong string) error {
	inTheWay(std.err, out.Faults)
	inTheWay(std.err, out.Left)
	if len(out.Faults) > 0 {
		return exitCode{exitFaults, fmt.Errorf("%s, so nothing was written", wrong)}
	}
	printFields(std.out, out.Changes)
	switch {
	case len(out.Changes) == 0:
		fmt.Fprintln(std.out, "there is nothing to change")
	case c.DryRun:
		fmt.Fprintf(std.out, "%s would change\n", count(len(out.Changes), "record"))
	default:
		fmt.Fprintf(std.out, "%s changed, revision %d\n", count(len(out.Changes), "record"), out.Rev)
	}
	return nil
}

// inTheWay prints the faults that prevent a change.
func inTheWay(w io.Writer, faults []change.Fault) {
	for _, f := range faults {
		fmt.Fprintf(w, "%s: %s\n", oneLine(f.Message), oneLine(f.Fix))
		for _, s := range f.Since {
			fmt.Fprintln(w, "    "+since(s))
		}
	}
}

// since describes a change that was made after somebody saw a record or exported a file.
func since(s change.FieldChange) string {
	return fmt.Sprintf("%s: was %s, is now %s; changed in revision %d (%s: %s)", s.Field, orNothing(s.Before), orNothing(s.After),
		s.By.Revision, oneLine(s.By.Author), oneLine(s.By.Reason))
}
