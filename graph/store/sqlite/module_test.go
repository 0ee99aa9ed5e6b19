package sqlite

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/mod/modfile"
)

// TestLibc checks that the module uses the version of modernc.org/libc for which its
// version of SQLite was generated. With another version, SQLite can fail in ways that no
// compiler detects.
func TestLibc(t *testing.T) {
	t.Parallel()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.GoMod}}", "modernc.org/sqlite").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	want := required(t, strings.TrimSpace(string(out)), "modernc.org/libc")
	out, err = exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Version}}", "modernc.org/libc").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	if got := strings.TrimSpace(string(out)); got != want {
		t.Errorf("modernc.org/libc is %s, modernc.org/sqlite wants exactly %s", got, want)
	}
}

// required returns the version of a module that a go.mod file requires.
func required(t *testing.T, path, module string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Clean(path))
	if err != nil {
		t.Fatal(err)
	}
	f, err := modfile.Parse(path, b, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range f.Require {
		if r.Mod.Path == module {
			return r.Mod.Version
		}
	}
	t.Fatalf("%s does not require %s", path, module)
	return ""
}
