package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/seed"
)

type checkCmd struct {
	storeFlag
	Files []string `arg:"" optional:"" help:"Files or folders to check; by default the built-in data set."`
}

// Help says what files are compared with.
func (checkCmd) Help() string {
	return `Folders are whole data sets. A single file is taken as a part of the built-in data set, which it may refer to. Where there is a store, the records in the files are also compared with it, and single files with the built-in data set where there is none: the same slug there for another kind, or for something else, is a fault.`
}

// Run reports every fault at once, those of the files first.
func (c checkCmd) Run(ctx context.Context, std streams) error {
	set, err := readSet(c.Files)
	if err != nil {
		return err
	}
	mine := len(set.Drafts)
	if slices.ContainsFunc(c.Files, isFile) {
		set = set.Over(seed.Default())
	}
	if err := report(std.err, set.Faults(change.Check(graph.Describe(), set.Drafts))); err != nil {
		return err
	}
	if mine == 0 {
		return fmt.Errorf("there are no records in %s: name files or folders of .yaml files that hold some", strings.Join(c.Files, ", "))
	}
	if len(c.Files) > 0 {
		if err := c.compare(ctx, std, set, mine); err != nil {
			return err
		}
	}
	fmt.Fprintf(std.out, "%s, no faults\n", count(mine, "record"))
	return nil
}

// compare looks for what a set, of which the first drafts are those of the files,
// says of other things than a store does, under the same names.
func (c checkCmd) compare(ctx context.Context, std streams, set *seed.Set, mine int) (err error) {
	if c.Store == "memory:" {
		return nil
	}
	in := "the store"
	s, err := openToRead(ctx, c.Store, c.Neo4j)
	if errors.Is(err, fs.ErrNotExist) && c.Store == defaultStore {
		if mine == len(set.Drafts) {
			return nil
		}
		in = "the built-in data set"
		if s, err = openStore(ctx, "memory:", c.Neo4j, nil); err == nil {
			err = loadSeed(ctx, graph.New(s), slog.New(slog.DiscardHandler))
		}
	}
	if err != nil {
		return err
	}
	defer closing(s, &err)
	l, err := change.Load(ctx, graph.New(s), set.Drafts, change.LoadOptions{DryRun: true})
	if err != nil {
		return err
	}
	// What the built-in data set says besides is not what is to be checked.
	others := func(slug string) bool {
		return slices.IndexFunc(set.Drafts, func(d change.Draft) bool { return d.Slug == slug }) >= mine
	}
	l.Faults = slices.DeleteFunc(l.Faults, func(f change.Fault) bool { return f.Draft >= mine })
	l.Moved = slices.DeleteFunc(l.Moved, func(d graph.Difference) bool { return others(d.Slug) })
	if err := report(std.err, set.Faults(l.Faults)); err != nil {
		return err
	}
	return moved(std.err, l, in)
}

// moved prints the records that a load would make be about something else; none is
// no error.
func moved(w io.Writer, l *change.Loaded, in string) error {
	n := len(l.Moved)
	if n == 0 {
		return nil
	}
	for _, d := range l.Moved {
		fmt.Fprintf(w, "moved    %s %s\n", d.Kind, d.Slug)
		fields(w, d)
	}
	return exitCode{exitFaults, fmt.Errorf("%s in %s would be about something else: give what is new a slug of its own, which whoplans new proposes; where a move is meant, load with --move", count(n, "record"), in)}
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}

func readSet(files []string) (*seed.Set, error) {
	if len(files) == 0 {
		return seed.Default(), nil
	}
	return seed.ReadFiles(files...)
}

// report prints faults by place; none is no error.
func report(w io.Writer, faults []seed.Fault) error {
	if len(faults) == 0 {
		return nil
	}
	for _, f := range faults {
		fmt.Fprintln(w, f)
	}
	return exitCode{exitFaults, errors.New(count(len(faults), "fault"))}
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

type loadCmd struct {
	storeFlag
	urlFlag
	Files   []string  `arg:"" optional:"" help:"Files or folders to load; by default the built-in data set."`
	BuiltIn bool      `help:"Load the built-in data set, as far as nothing stands in the way: the rest is listed, to be settled."`
	Partly  bool      `help:"Load what nothing stands in the way of, and list the rest, to be settled."`
	Author  string    `help:"Who loads them; on a server that is whose token it is." env:"WHOPLANS_AUTHOR"`
	Reason  string    `help:"Why." required:""`
	Seen    graph.Rev `help:"The newest revision that the files take into account: they may overwrite what was changed up to it, but nothing later." placeholder:"REVISION"`
	Move    bool      `help:"Let records be about another country, stakeholder or task than they were."`
	Keep    []string  `help:"Settle a conflict: of this record, what is stored stays." placeholder:"SLUG"`
	Take    []string  `help:"Settle a conflict: of this record, what the file says is taken." placeholder:"SLUG"`
	Settle  string    `help:"Settle conflicts by a file that has keep or take behind each slug. Those that it lacks are added to it, to be answered." type:"path" placeholder:"FILE"`
	DryRun  bool      `help:"Show what would change, without writing it."`
}

// Help says what becomes of what is stored.
func (loadCmd) Help() string {
	return `A record in a file replaces the stored record with the same slug as a whole: a field that the file leaves out is removed. Records that the files do not mention stay; loading deletes nothing. To end a fact, give it status: HISTORIC or a validTo.

A change that somebody made after a file was written is never overwritten. If the file says of that record only what was once stored, the record is kept as it is. If it also says something new, that is a conflict: it is shown, and nothing is written. Then take the change over into the file, or say with --seen up to which revision you have seen the changes, or settle it with --keep or --take. With --partly, or --built-in, all else is written at once.

Where a file makes a record be about another country, stakeholder or task, two people may have invented the same slug. That is a conflict too: give the new record a slug of its own (whoplans new proposes one) or say with --move that it is meant.

With --url a running server loads the files: nobody has to stop it.`
}

// Run loads files as one change, or says why it does not.
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

// tell prints what a load did, or would, and what is left to be settled.
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

// partly is whether what nothing stands in the way of is loaded alone.
func (c loadCmd) partly() bool { return c.Partly || c.BuiltIn }

// load loads drafts into a store or, if one is named, has a server do it.
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

// sum says in a line what was done, or would be.
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

// rivals prints records of which store and file say different things, and
// returns the newest revision that they are about.
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

// orNothing shortens a value for reading.
func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return shorten(s)
}

// open opens the store; for a dry run without making it or keeping others out.
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

// differences prints how records differ, in words.
func differences(w io.Writer, ds []graph.Difference) {
	for _, d := range ds {
		if d.New {
			fmt.Fprintf(w, "new      %s %s\n", d.Kind, d.Slug)
			continue
		}
		fmt.Fprintf(w, "change   %s %s\n", d.Kind, d.Slug)
		fields(w, d)
	}
}

func fields(w io.Writer, d graph.Difference) {
	for _, f := range d.Fields {
		switch {
		case f.Before == "":
			fmt.Fprintf(w, "         %s: is now %s\n", f.Field, shorten(f.After))
		case f.After == "":
			fmt.Fprintf(w, "         %s: was %s, is gone\n", f.Field, shorten(f.Before))
		default:
			fmt.Fprintf(w, "         %s: was %s, is now %s\n", f.Field, shorten(f.Before), shorten(f.After))
		}
	}
}

// shorten keeps a long value from hiding the others.
func shorten(s string) string {
	const most = 120
	s = oneLine(s)
	if r := []rune(s); len(r) > most {
		return strings.TrimSpace(string(r[:most])) + "…"
	}
	return s
}

// closing closes a store when a command is done, and reports what it says.
func closing(c io.Closer, err *error) {
	if cerr := c.Close(); cerr != nil && *err == nil {
		*err = cerr
	}
}
