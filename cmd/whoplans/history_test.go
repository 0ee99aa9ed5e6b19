package main

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
)

// A file that a server holds can be looked at, and nothing stays of how.
func TestReadBesideServer(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	name := "sqlite:" + filepath.Join(t.TempDir(), "held.db")
	s, err := openStore(t.Context(), name, neo4jFlags{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := loadSeed(t.Context(), graph.New(s), slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		args []string
		want string // in what it prints
		code int
	}{
		{[]string{"query", "--store", name, "-o", "json", `{ node(id: "hu") { __typename } }`}, "Jurisdiction", exitOK},
		{[]string{"log", "--store", name, "hu"}, "revision 1", exitOK},
		{[]string{"load", "--store", name, "--dry-run", "--author", "a", "--reason", "r", "../../seed/terms.yaml"}, "0 records would change", exitOK},
		{[]string{"copy", name, "sqlite:" + filepath.Join(t.TempDir(), "copy.db")}, "copied: revision 1", exitOK},
		{[]string{"load", "--store", name, "--author", "a", "--reason", "r", "../../seed/terms.yaml"}, "stop that first", exitFailed},
	} {
		code, out := session(t.Context(), tt.args...)
		if code != tt.code || !strings.Contains(out, tt.want) {
			t.Errorf("whoplans %v: code %d, want %d with %q in:\n%s", tt.args, code, tt.code, tt.want, out)
		}
	}
	left, err := os.ReadDir(temp)
	if err != nil || len(left) > 0 {
		t.Errorf("left in the folder for temporary files: %v, %v", left, err)
	}
}

// An author who writes a line break or an escape cannot forge an entry.
func TestLogKeepsToItsLines(t *testing.T) {
	name := "sqlite:" + filepath.Join(t.TempDir(), "forged.db")
	if code, out := session(t.Context(), "load", "--store", name, "--author", "a\nrevision 9", "--reason", "\x1b[2Jr", "../../seed/terms.yaml", "../../seed/sources.yaml"); code != exitOK {
		t.Fatal(out)
	}
	code, out := session(t.Context(), "log", "--store", name)
	if code != exitOK || strings.Contains(out, "\nrevision 9") || strings.Contains(out, "\x1b") {
		t.Errorf("log: code %d, prints %q", code, out)
	}
}

// session runs one command and returns all that it prints.
func session(ctx context.Context, args ...string) (int, string) {
	var out bytes.Buffer
	code := run(ctx, args, streams{in: strings.NewReader(""), out: &out, err: &out})
	return code, out.String()
}

// Commits have the ids of accounts. Who reads a store with its accounts is told the names,
// as long as there are any.
func TestLogNamesAuthors(t *testing.T) {
	store := "sqlite:" + filepath.Join(t.TempDir(), "named.db")
	load := func(author, title string) {
		file := filepath.Join(t.TempDir(), "a.yaml")
		if err := os.WriteFile(file, []byte("sources: [{slug: src-a, title: "+title+", confidence: HIGH, origin: RETRIEVED}]"), 0o600); err != nil {
			t.Fatal(err)
		}
		command(t, "load", "--store", store, "--author", author, "--reason", "r", file)
	}
	load("me", "A")
	id, _, _ := strings.Cut(command(t, "user", "add", "--store", store, "伊藤 Ann"), " ")
	command(t, "user", "add", "--store", store, "Bob")
	load(id, "B")
	if out := command(t, "log", "--store", store); !strings.Contains(out, "  伊藤 Ann\n") || !strings.Contains(out, "  me\n") || strings.Contains(out, id) {
		t.Errorf("log prints %s", out)
	}
	if out := command(t, "log", "--store", store, "--json"); !strings.Contains(out, `"author":"`+id+`","authorName":"伊藤 Ann"`) || strings.Count(out, "authorName") != 1 {
		t.Errorf("log --json prints %s", out)
	}
	if code, out := session(t.Context(), "undo", "--store", store, "--author", "me", "1"); code != exitFaults || !strings.Contains(out, "(伊藤 Ann: r)") || strings.Contains(out, id) {
		t.Errorf("undo: code %d, prints %s", code, out)
	}
	list := strings.Split(command(t, "user", "list", "--store", store), "\n")
	if !strings.HasSuffix(list[0], "  Bob       reader") || !strings.HasSuffix(list[1], "  伊藤 Ann  reader") {
		t.Errorf("user list prints %q", list)
	}
	command(t, "user", "remove", "--store", store, "伊藤 Ann")
	if out := command(t, "log", "--store", store); !strings.Contains(out, "  "+id+"\n") {
		t.Errorf("once Ann is removed, log prints %s", out)
	}
}
