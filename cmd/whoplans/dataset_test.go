package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A server whose store holds an older data set than the program says how to
// bring it up, and that does.
func TestOlder(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../../seed")); err != nil {
		t.Fatal(err)
	}
	old, err := os.ReadFile(filepath.Join(dir, "dataset.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range []string{"version", "date"} {
		before, after, ok := strings.Cut(string(old), "\n    "+field+`: "`)
		_, after, ok2 := strings.Cut(after, `"`)
		if !ok || !ok2 {
			t.Fatalf("dataset.yaml has no %s", field)
		}
		old = []byte(before + "\n    " + field + `: "2019-01"` + after)
	}
	write(t, filepath.Join(dir, "dataset.yaml"), old)
	t.Chdir(dir)
	store := "sqlite:old.db"
	if code, out := session(t.Context(), "load", "--store", store, "--author", "a", "--reason", "r", "."); code != exitOK {
		t.Fatal(out)
	}
	said := func() string {
		t.Helper()
		s := start(t, "--store", store)
		s.stop()
		for _, line := range strings.Split(s.said, "\n") {
			if strings.Contains(line, "data set") {
				return strings.TrimSpace(line)
			}
		}
		return ""
	}
	line := said()
	_, how, ok := strings.Cut(line, ": stop the server, or name it with --url, and run whoplans ")
	if !ok || !strings.HasPrefix(line, "data set  of version 2019-01; this program comes with 20") {
		t.Fatalf("at the start of a server on an old data set: %q", line)
	}
	if code, out := session(t.Context(), strings.Fields(how)...); code != exitOK || !strings.HasPrefix(out, "1 record changed") {
		t.Fatalf("%s: code %d, %s", how, code, out)
	}
	if line := said(); line != "" {
		t.Errorf("after that the server says %q", line)
	}
}
