package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/seed"
)

type checkCmd struct {
	Files []string `arg:"" optional:"" help:"Files or folders to check; the built-in data set if none."`
}

// Run reports every fault at once. Folders are whole data sets; a single file
// is taken as a part of the built-in one, which it may refer to.
func (c checkCmd) Run(std streams) error {
	set, err := readSet(c.Files)
	if err != nil {
		return err
	}
	mine := len(set.Drafts)
	if slices.ContainsFunc(c.Files, isFile) {
		set = set.Over(seed.Default())
	}
	if err := report(std.err, set.Faults(graph.Describe().Check(set.Drafts))); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%s, no faults\n", count(mine, "record"))
	return nil
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
	Files  []string `arg:"" help:"Files or folders to load."`
	Author string   `help:"Who loads them." env:"WHOPLANS_AUTHOR" required:""`
	Reason string   `help:"Why." required:""`
	Older  bool     `help:"Take the files also where they are older than what is stored, and go back to what they say."`
	DryRun bool     `help:"Show what would change, and write nothing."`
}

// Run loads files as one change, or says why it does not.
func (c loadCmd) Run(ctx context.Context, std streams) (err error) {
	set, err := readSet(c.Files)
	if err != nil {
		return err
	}
	if err := report(std.err, set.Faults(nil)); err != nil {
		return err
	}
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	l, err := graph.New(s).Load(ctx, set.Drafts, graph.LoadOptions{Author: c.Author, Reason: c.Reason, DryRun: c.DryRun, Older: c.Older})
	if err != nil {
		return err
	}
	if err := report(std.err, set.Faults(l.Faults)); err != nil {
		return err
	}
	if c.DryRun || len(l.Conflicts) > 0 {
		differences(std.out, l.Changes)
	}
	for _, d := range l.Kept {
		fmt.Fprintf(std.out, "kept     %s %s: the file is older than %s; see --older\n", d.Kind, d.Slug, by(d.By))
	}
	if len(l.Conflicts) > 0 {
		for _, d := range l.Conflicts {
			fmt.Fprintf(std.err, "conflict %s %s: the file says something new, but is older than %s\n", d.Kind, d.Slug, by(d.By))
			fields(std.err, d.Difference)
		}
		return exitCode{exitFaults, fmt.Errorf("%s; nothing was written: take what was changed into the files, or give --older to go back to what was", count(len(l.Conflicts), "conflict"))}
	}
	verb := "changed"
	if c.DryRun {
		verb = "would change"
	}
	fmt.Fprintf(std.out, "%s %s, %d as before", count(len(l.Changes), "record"), verb, l.Unchanged)
	if l.Rev > 0 {
		fmt.Fprintf(std.out, ", revision %d", l.Rev)
	}
	fmt.Fprintln(std.out)
	return nil
}

// open opens the store; for a dry run without making it or keeping others out.
func (c loadCmd) open(ctx context.Context) (store.Store, error) {
	if !c.DryRun {
		return openStore(ctx, c.Store)
	}
	s, err := openToRead(ctx, c.Store)
	if errors.Is(err, fs.ErrNotExist) {
		return openStore(ctx, "memory:")
	}
	return s, err
}

// by says who changed something last.
func by(s graph.Stamp) string {
	return fmt.Sprintf("revision %d (%s: %s)", s.Revision, oneLine(s.Author), oneLine(s.Reason))
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
