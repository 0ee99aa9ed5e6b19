package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/sqlite"
)

type logCmd struct {
	storeFlag
	Record string `arg:"" optional:"" help:"Id or slug of one record; by default all records."`
	Limit  int    `help:"Show at most this many commits, the newest." default:"20"`
	Fields bool   `help:"Also show how each record changed, field by field."`
	JSON   bool   `help:"Print each commit as a line of JSON, with the fields of its records before and after, as files have them." name:"json"`
}

// Run prints commits, the newest first.
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
		fmt.Fprintln(std.out, "nothing was ever written to it")
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
	AuthorName string         `json:"authorName,omitempty"` // of an author that is an account
	Reason     string         `json:"reason"`
	Changes    []loggedChange `json:"changes"`
}

type loggedChange struct {
	Kind   graph.Kind     `json:"kind"`
	Slug   string         `json:"slug"`
	Before map[string]any `json:"before"` // null if it was not there
	After  map[string]any `json:"after"`  // null if it is there no longer
}

// writeJSON prints each commit as a line.
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

// cameAbout says how a commit came about.
func cameAbout(c *graph.Changeset) string {
	if c.Undoes != nil {
		return fmt.Sprintf("undo of %d", *c.Undoes)
	}
	return strings.ToLower(string(c.How))
}

// mostChanges is how many changed records of a commit are listed.
const mostChanges = 20

// printChanges prints which records differ, as far as they are few.
func printChanges(w io.Writer, changes []graph.Difference) {
	for i, d := range changes {
		if i == mostChanges {
			fmt.Fprintf(w, "    … and %s; see them all with --fields\n", count(len(changes)-i, "more record"))
			break
		}
		printChange(w, d)
	}
}

// printFields prints how records differ.
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

// openToRead opens a store to look at it. Of a file that another process
// holds, such as a running server, it reads a copy made for that.
func openToRead(ctx context.Context, name string, f neo4jFlags) (store.Store, error) {
	path, err := sqlitePath(name)
	if err != nil {
		return openStore(ctx, name, f, nil)
	}
	schema, o := graph.Describe().Schema(), fileOptions()
	o.ReadOnly = true
	s, err := sqlite.Open(ctx, path, schema, o)
	if !errors.Is(err, sqlite.ErrInUse) {
		return s, withAdvice(err)
	}
	dir, err := os.MkdirTemp("", "whoplans-")
	if err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "copy.db")
	if _, err = sqlite.Backup(ctx, path, file, schema, fileOptions()); err == nil {
		s, err = sqlite.Open(ctx, file, schema, o)
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return borrowed{s, dir}, nil
}

// borrowed is a store on a copy that ends with it.
type borrowed struct {
	*sqlite.Store
	dir string
}

// Close closes the store and removes its copy.
func (b borrowed) Close() error { return errors.Join(b.Store.Close(), os.RemoveAll(b.dir)) }

type backupCmd struct {
	fileFlag
	To       string `arg:"" help:"The file to create." type:"path"`
	Accounts string `help:"Also write a copy of the accounts to this file. It holds no secrets, only their hashes; still keep it as safe as the accounts." type:"path" placeholder:"FILE"`
}

// Run writes a backup and says what it holds.
func (c backupCmd) Run(ctx context.Context, std streams) error {
	path, err := sqlitePath(c.Store)
	if err != nil {
		return err
	}
	info, err := sqlite.Backup(ctx, path, c.To, graph.Describe().Schema(), fileOptions())
	if err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%s: revision %d, %s, %d bytes\n", c.To, info.Rev, count(info.Records, "record"), info.Size)
	if c.Accounts == "" {
		return nil
	}
	return c.backUpAccounts(ctx, std.out)
}

type restoreCmd struct {
	fileFlag
	From string `arg:"" help:"The backup." type:"existingfile"`
}

// Run checks a backup and puts it in place.
func (c restoreCmd) Run(ctx context.Context, std streams) error {
	path, err := sqlitePath(c.Store)
	if err != nil {
		return err
	}
	kept, info, err := sqlite.Restore(ctx, c.From, path, graph.Describe().Schema(), fileOptions())
	if errors.Is(err, sqlite.ErrInUse) {
		return withAdvice(err)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%s: revision %d, %s\n", path, info.Rev, count(info.Records, "record"))
	if kept != "" {
		fmt.Fprintf(std.out, "the old file is %s\n", kept)
	}
	return nil
}

type copyCmd struct {
	From string `arg:"" help:"The store to copy: sqlite:FILE or neo4j://HOST."`
	To   string `arg:"" help:"The store to copy into: empty, or a copy that was interrupted."`

	Neo4j neo4jFlags `embed:"" prefix:"neo4j-"`
}

// Run copies one store into another.
func (c copyCmd) Run(ctx context.Context, std streams) (err error) {
	if c.From == "memory:" || c.To == "memory:" {
		return errors.New("a store in memory would be gone when the command ends: name sqlite:FILE or neo4j://HOST")
	}
	if c.From == c.To || sameFile(c.From, c.To) {
		return errors.New("FROM and TO are the same store")
	}
	from, err := openToRead(ctx, c.From, c.Neo4j)
	if err != nil {
		return err
	}
	defer closing(from, &err)
	to, err := openStore(ctx, c.To, c.Neo4j, nil)
	if err != nil {
		return err
	}
	defer closing(to, &err)
	shown := time.Now()
	rev, err := store.Copy(ctx, from, to, func(done, of store.Rev) {
		if time.Since(shown) > time.Second || done == of {
			shown = time.Now()
			fmt.Fprintf(std.err, "%d of %d commits\n", done, of)
		}
	})
	if ctx.Err() != nil && err != nil {
		err = errors.New("interrupted")
	}
	if err != nil {
		return fmt.Errorf("%w (copied up to revision %d; run the command again to go on)", err, rev)
	}
	fmt.Fprintf(std.out, "copied: revision %d\n", rev)
	return nil
}

// sameFile reports whether two stores are one file, however it is named.
func sameFile(a, b string) bool {
	var infos [2]os.FileInfo
	for i, name := range []string{a, b} {
		path, err := sqlitePath(name)
		if err != nil {
			return false
		}
		if infos[i], err = os.Stat(path); err != nil {
			return false
		}
	}
	return os.SameFile(infos[0], infos[1])
}
