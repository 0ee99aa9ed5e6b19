package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
)

type loadCmd struct {
	storeFlag
	urlFlag
	Files   []string  `arg:"" optional:"" help:"Files or folders to load; by default the built-in data set."`
	BuiltIn bool      `help:"Load the built-in data set as far as there are no conflicts; the rest is listed, to be settled."`
	Partly  bool      `help:"Load whatever has no conflicts, and list the rest, to be settled."`
	Author  string    `help:"Who loads them; on a server, the owner of the token." env:"WHOPLANS_AUTHOR"`
	Reason  string    `help:"Why." required:""`
	Seen    graph.Rev `help:"The newest revision that the files take into account: they may overwrite changes up to it, but nothing later." placeholder:"REVISION"`
	Move    bool      `help:"Allow records to change which country, stakeholder or task they are about."`
	Keep    []string  `help:"Settle a conflict: keep what is stored for this record." placeholder:"SLUG"`
	Take    []string  `help:"Settle a conflict: take what the file says for this record." placeholder:"SLUG"`
	Settle  string    `help:"Settle conflicts with a file that has keep or take after each slug. Missing ones are added to the file, to be answered." type:"path" placeholder:"FILE"`
	DryRun  bool      `help:"Show what would change, without writing it."`
}

// Help explains what becomes of stored records.
func (loadCmd) Help() string {
	return `A record in a file replaces the whole stored record with the same slug: a field that the file leaves out is removed. Records that the files do not mention stay; loading deletes nothing. To end a fact, give it status: HISTORIC or a validTo.

A change that somebody made after a file was written is never overwritten. If the file says about that record only what was once stored, the record is kept as it is. If it also says something new, that is a conflict: it is shown, and nothing is written. Then copy the change into the file, or say with --seen up to which revision you have seen the changes, or settle it with --keep or --take. With --partly, or --built-in, everything else is written at once.

If a file changes which country, stakeholder or task a record is about, two people may have invented the same slug. That is a conflict too: give the new record its own slug (whoplans new proposes one), or say with --move that the change is intended.

With --url, a running server loads the files, without being stopped.`
}

// Run loads files as one changeset, or says why it does not.
func (c loadCmd) Run(ctx context.Context, std streams) (err error) {
	switch {
	case c.BuiltIn && len(c.Files) > 0:
		return exitCode{exitUsage, errors.New("--built-in loads the built-in data set: name no files beside it")}
	case c.URL == "" && c.Author == "":
		return exitCode{exitUsage, errors.New("missing flags: --author=STRING")}
	}
	set, err := readSet(c.Files)
	if err != nil {
		return err
	}
	if err := report(std.err, set.Faults(nil)); err != nil {
		return err
	}
	if len(set.Drafts) == 0 {
		return noRecords(c.Files)
	}
	answers, err := readSettled(c.Settle)
	if err != nil {
		return err
	}
	o := change.LoadOptions{Author: c.Author, Reason: c.Reason, DryRun: c.DryRun, Seen: c.Seen, Move: c.Move, Keep: c.Keep, Take: c.Take, Partly: c.partly()}
	answers.settle(set.Drafts, &o)
	l, err := c.load(ctx, set.Drafts, o)
	switch {
	case ctx.Err() != nil && err != nil:
		return exitCode{exitFailed, errors.New("interrupted; whoplans log says whether the change was made")}
	case errors.Is(err, graph.ErrConflict):
		return fmt.Errorf("%w: somebody changed it in the meantime, so nothing was written; run the command again", err)
	case err != nil:
		return err
	}
	if err := report(std.err, set.Faults(l.Faults)); err != nil {
		return err
	}
	return c.tell(std, l, answers)
}

// tell prints what a load did, or would do, and the open conflicts.
func (c loadCmd) tell(std streams, l *change.Loaded, answers *settled) error {
	if c.DryRun || len(l.Conflicts) > 0 || len(l.Moved) > 0 {
		differences(std.out, l.Changes)
	}
	newest := max(rivals(std.out, "kept", l.Kept), rivals(std.err, "conflict", l.Conflicts))
	if err := answers.ask(l); err != nil {
		return err
	}
	if n := len(l.Conflicts); n > 0 && !c.partly() {
		return exitCode{exitFaults, fmt.Errorf("%s, so nothing was written: take the changes over into the files, settle them with --keep, --take or --settle or, to overwrite them, give --seen %d", count(n, "conflict"), newest)}
	}
	wrong := moved(std.err, l, "the store")
	if wrong != nil && !c.partly() {
		return wrong
	}
	c.sum(std.out, l, newest)
	if n := len(l.Conflicts) + len(l.Moved); n > 0 {
		how := "settle them with --keep SLUG (what is stored stays) or --take SLUG (what was loaded replaces it)"
		if c.Settle != "" {
			how = "write keep or take behind their slugs in " + c.Settle + ", and run the command again"
		}
		return exitCode{exitFaults, fmt.Errorf("%s left to be settled: %s", count(n, "record"), how)}
	}
	return nil
}

// partly reports whether to load what is free of conflicts.
func (c loadCmd) partly() bool { return c.Partly || c.BuiltIn }

// load loads drafts into a store or, if one is named, through a server.
func (c loadCmd) load(ctx context.Context, drafts []change.Draft, o change.LoadOptions) (_ *change.Loaded, err error) {
	if c.URL != "" {
		return sendLoad(ctx, c.URL, loadRequest{drafts, o})
	}
	s, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	defer closing(s, &err)
	l, err := change.Load(ctx, graph.New(s), drafts, o)
	if err != nil {
		return nil, err
	}
	by := authors{of: c.storeFlag}
	by.inEdited(ctx, l.Kept)
	by.inEdited(ctx, l.Conflicts)
	return l, nil
}

// sum prints in one line what was done, or would be.
func (c loadCmd) sum(w io.Writer, l *change.Loaded, newest int) {
	verb := "changed"
	if c.DryRun {
		verb = "would change"
	}
	fmt.Fprintf(w, "%s %s, %d as before", count(len(l.Changes), "record"), verb, l.Unchanged)
	if n := len(l.Kept); n > 0 && newest > 0 {
		fmt.Fprintf(w, ", %d kept (to overwrite them, give --seen %d)", n, newest)
	} else if n > 0 {
		fmt.Fprintf(w, ", %d kept", n)
	}
	if l.Others > 0 {
		fmt.Fprintf(w, ", %d not in the files", l.Others)
	}
	if l.Rev > 0 {
		fmt.Fprintf(w, ", revision %d", l.Rev)
	}
	fmt.Fprintln(w)
}

// rivals prints records on which store and files disagree, and returns the newest revision
// among them.
func rivals(w io.Writer, what string, es []change.Edited) (newest int) {
	for _, e := range es {
		fmt.Fprintf(w, "%-8s %s %s\n", what, e.Kind, e.Slug)
		for _, f := range e.Fields {
			says := fmt.Sprintf("the store says %s, the file %s", orNothing(f.Before), orNothing(f.After))
			if by, ok := e.Since[f.Field]; ok {
				newest = max(newest, by.Revision)
				says += fmt.Sprintf("; changed in revision %d (%s: %s)", by.Revision, oneLine(by.Author), oneLine(by.Reason))
			}
			fmt.Fprintf(w, "         %s: %s\n", f.Field, says)
		}
	}
	return newest
}

// orNothing shortens a value for reading, or says that there is none.
func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return shorten(s)
}

// open opens the store; for a dry run without creating or locking it.
func (c loadCmd) open(ctx context.Context) (store.Store, error) {
	if !c.DryRun {
		return openStore(ctx, c.Store, c.Neo4j, nil)
	}
	s, err := openToRead(ctx, c.Store, c.Neo4j)
	if errors.Is(err, fs.ErrNotExist) {
		return openStore(ctx, "memory:", c.Neo4j, nil)
	}
	return s, err
}

// moved prints the records that a load would make about something else; none is no error.
func moved(w io.Writer, l *change.Loaded, in string) error {
	n := len(l.Moved)
	if n == 0 {
		return nil
	}
	for _, d := range l.Moved {
		fmt.Fprintf(w, "moved    %s %s\n", d.Kind, d.Slug)
		fields(w, d)
	}
	return exitCode{exitFaults, fmt.Errorf("%s in %s would be about something else: give the new record its own slug, which whoplans new proposes; if the move is intended, load with --move", count(n, "record"), in)}
}
