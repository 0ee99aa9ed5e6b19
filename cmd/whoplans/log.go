package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph"
)

type logCmd struct {
	storeFlag
	Record string `arg:"" optional:"" help:"Id or slug of one record; by default all records."`
	Limit  int    `help:"Show at most this many commits, the newest." default:"20"`
	Fields bool   `help:"Also show how each record changed, field by field."`
	JSON   bool   `help:"Print each commit as a line of JSON, with the fields of its records before and after, as files have them." name:"json"`
}

// Run prints commits, newest first.
func (c logCmd) Run(ctx context.Context, std streams) (err error) {
	if c.Limit < 1 {
		return fmt.Errorf("--limit is %d; ask for one commit at least", c.Limit)
	}
	s, err := openToRead(ctx, c.Store, c.Neo4j)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	v, err := graph.New(s).View(ctx, 0)
	if err != nil {
		return err
	}
	h, err := v.ReadHistory(ctx, c.Record, c.Limit)
	if err != nil {
		return err
	}
	by := authors{of: c.storeFlag}
	if c.JSON {
		return c.writeJSON(ctx, std, h, &by)
	}
	if len(h.Entries) == 0 {
		fmt.Fprintln(std.out, "nothing has been written to it yet")
	}
	for _, e := range h.Entries {
		author := cmp.Or(by.name(ctx, e.Author), e.Author)
		fmt.Fprintf(std.out, "revision %d  %s  %s  %s\n    %s\n", e.Revision, e.Time.Format(time.RFC3339), cameAbout(e.Changeset), oneLine(author), oneLine(e.Reason))
		if c.Fields {
			printFields(std.out, e.Changes)
		} else {
			printChanges(std.out, e.Changes)
		}
	}
	if h.Truncated {
		fmt.Fprint(std.out, olderCommits)
	}
	return nil
}

const olderCommits = "older commits are not shown; ask for more with --limit\n"

// loggedCommit is a commit as JSON.
type loggedCommit struct {
	Revision   int            `json:"revision"`
	Time       time.Time      `json:"time"`
	How        graph.How      `json:"how"`
	Undoes     *int           `json:"undoes,omitempty"`
	Author     string         `json:"author"`
	AuthorName string         `json:"authorName,omitempty"` // if the author is an account
	Reason     string         `json:"reason"`
	Changes    []loggedChange `json:"changes"`
}

type loggedChange struct {
	Kind   graph.Kind     `json:"kind"`
	Slug   string         `json:"slug"`
	Before map[string]any `json:"before"` // null if it did not exist
	After  map[string]any `json:"after"`  // null if it was deleted
}

// writeJSON prints each commit as one line.
func (logCmd) writeJSON(ctx context.Context, std streams, h *graph.History, by *authors) error {
	to := json.NewEncoder(std.out)
	to.SetEscapeHTML(false)
	for _, e := range h.Entries {
		c := loggedCommit{e.Revision, e.Time, e.How, e.Undoes, e.Author, by.name(ctx, e.Author), e.Reason, make([]loggedChange, len(e.Changes))}
		for i, d := range e.Changes {
			c.Changes[i] = loggedChange{Kind: d.Kind, Slug: d.Slug}
			c.Changes[i].Before, c.Changes[i].After = d.Data()
		}
		if err := to.Encode(c); err != nil {
			return err
		}
	}
	if h.Truncated {
		fmt.Fprint(std.err, olderCommits)
	}
	return nil
}

// cameAbout says how a commit was made.
func cameAbout(c *graph.Changeset) string {
	if c.Undoes != nil {
		return fmt.Sprintf("undo of %d", *c.Undoes)
	}
	return strings.ToLower(string(c.How))
}
