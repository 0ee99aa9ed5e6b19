package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// mostChanges is how many changed records of a commit are listed.
const mostChanges = 20

// printChanges prints which records changed, up to mostChanges.
func printChanges(w io.Writer, changes []graph.Difference) {
	for i, d := range changes {
		if i == mostChanges {
			fmt.Fprintf(w, "    … and %s; see them all with --fields\n", count(len(changes)-i, "more record"))
			break
		}
		printChange(w, d)
	}
}

// printFields prints the fields that changed.
func printFields(w io.Writer, changes []graph.Difference) {
	for _, d := range changes {
		printChange(w, d)
		fields(w, d)
	}
}

func printChange(w io.Writer, d graph.Difference) {
	verb := "changed"
	switch {
	case d.New:
		verb = "new"
	case d.Deleted:
		verb = "deleted"
	}
	fmt.Fprintf(w, "    %-8s %s %s\n", verb, d.Kind, d.Slug)
}

// differences prints changes in words.
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

// shorten cuts a long value so that others remain visible.
func shorten(s string) string {
	const most = 120
	s = oneLine(s)
	if r := []rune(s); len(r) > most {
		return strings.TrimSpace(string(r[:most])) + "…"
	}
	return s
}
