package browsertest

import (
	"bufio"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/internal/debian"
)

// app is where the sources of the pages are.
const app = "../app"

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// TestPages runs the tests of the pages in Chromium against servers with the
// data set. They change what it has, so the files of one half meet in order; the
// other half has a server of its own, and runs beside it. On Neo4j some tasks
// are done again, one server nobody changes is looked at, and one has a country
// in which a request for too much would be noticed.
func TestPages(t *testing.T) {
	npm := packages(t)
	chromium, err := debian.Command(t.Context(), t.Output(), "chromium", "testing the pages takes Chromium", "chromium")
	if err != nil {
		t.Fatal(err)
	}
	python, err := debian.Command(t.Context(), t.Output(), "python3", "running questions as programs takes Python 3", "python3")
	if err != nil {
		t.Fatal(err)
	}
	binary := build(t)
	use := func(t *testing.T, store string, args ...string) (drawn string) {
		t.Helper()
		drawn = t.TempDir()
		browser := exec.CommandContext(t.Context(), npm, append([]string{"test", "--", "--project"}, args...)...)
		browser.Env = append(append(os.Environ(), serve(t, binary, store)...), "CHROMIUM="+chromium, "WHOPLANS_PYTHON="+python, "WHOPLANS_LOOKS="+drawn)
		runIn(t, app, browser)
		return drawn
	}
	for _, half := range []string{"1/2", "2/2"} {
		t.Run(half, func(t *testing.T) {
			t.Parallel()
			use(t, fileStore(t), "browser", "--shard", half)
		})
	}
	t.Run("Neo4j", func(t *testing.T) {
		t.Parallel()
		use(t, neo4jtest.Empty(t), "browser", "stores")
	})
	t.Run("crowded", func(t *testing.T) {
		t.Parallel()
		store := fileStore(t)
		crowd(t, npm, binary, store)
		use(t, store, "crowded")
	})
	t.Run("looks", func(t *testing.T) {
		t.Parallel()
		compareLooks(t, use(t, fileStore(t), "looks"), majorVersion(t, chromium))
	})
}

// TestUnits runs the tests that are beside the sources of the pages.
func TestUnits(t *testing.T) {
	runIn(t, app, exec.CommandContext(t.Context(), packages(t), "test", "--", "--project", "unit"))
}

// TestSources checks what the pages are written in: their types, those of the
// answers that they expect of the schema, and that all texts are catalogued.
func TestSources(t *testing.T) {
	npm := packages(t)
	runIn(t, app, exec.CommandContext(t.Context(), npm, "run", "check"))
	before := readAll(t, app+"/src/texts")
	runIn(t, app, exec.CommandContext(t.Context(), npm, "run", "texts"))
	if diff := cmp.Diff(before, readAll(t, app+"/src/texts")); diff != "" {
		t.Errorf("the catalogues were out of date; they are written anew (-before +now):\n%s", diff)
	}
}

// TestBuilt builds the pages and holds them against web/dist, byte for byte once
// they are unpacked: versions of Node.js pack differently.
func TestBuilt(t *testing.T) {
	npm := packages(t)
	dir := t.TempDir()
	runIn(t, app, exec.CommandContext(t.Context(), npm, "run", "build", "--", "--outDir", dir))
	if diff := cmp.Diff(unpacked(t, readAll(t, "../dist/app")), unpacked(t, readAll(t, dir))); diff != "" {
		t.Errorf("web/dist/app isn't what its sources give; run `make pages` (-committed +built):\n%.2000s", diff)
	}
}

// unpacked are files of which some were packed.
func unpacked(t *testing.T, files map[string]string) map[string]string {
	t.Helper()
	out := map[string]string{}
	for name, text := range files {
		plain, is := strings.CutSuffix(name, ".gz")
		if is {
			r, err := gzip.NewReader(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			text = string(body)
		}
		out[plain] = text
	}
	return out
}

// packages installs what the pages need from npm, and returns npm. It reads
// the sources, so that `go test` knows when to run the tests again.
func packages(t *testing.T) string {
	t.Helper()
	for _, dir := range []string{app + "/src", app + "/browser", app + "/public", "../../docs/examples"} {
		readAll(t, dir)
	}
	npm, err := debian.Command(t.Context(), t.Output(), "npm", "testing the pages takes Node.js 20.19 or newer", "npm")
	if err != nil {
		t.Fatal(err)
	}
	wanted, err := os.Stat(app + "/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.Stat(app + "/node_modules/.package-lock.json")
	if errors.Is(err, fs.ErrNotExist) || err == nil && have.ModTime().Before(wanted.ModTime()) {
		runIn(t, app, exec.CommandContext(t.Context(), npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"))
	}
	return npm
}

// build returns the program.
func build(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "whoplans")
	runIn(t, "../..", exec.CommandContext(t.Context(), "go", "build", "-o", binary, "./cmd/whoplans"))
	return binary
}

func fileStore(t *testing.T) string {
	t.Helper()
	return "sqlite:" + filepath.Join(t.TempDir(), "whoplans.db")
}

// crowd loads the data set into a store and, beside it, a country with more on
// record than any has.
func crowd(t *testing.T, npm, binary, store string) {
	t.Helper()
	write := exec.CommandContext(t.Context(), npm, "run", "--silent", "crowd")
	write.Dir = app
	country, err := write.Output()
	file := filepath.Join(t.TempDir(), "crowd.yaml")
	if err := errors.Join(err, os.WriteFile(file, country, 0o600)); err != nil {
		t.Fatal(err)
	}
	told := []string{"load", "--store", store, "--author", "test", "--reason", "a crowd"}
	runIn(t, ".", exec.CommandContext(t.Context(), binary, told...))
	runIn(t, ".", exec.CommandContext(t.Context(), binary, append(told, file)...))
}

// majorVersion is the first number of a browser's version.
func majorVersion(t *testing.T, chromium string) string {
	t.Helper()
	says, err := exec.CommandContext(t.Context(), chromium, "--version").Output()
	version := regexp.MustCompile(`\d+`).Find(says)
	if err != nil || version == nil {
		t.Fatalf("%s --version says %q: %v", chromium, says, err)
	}
	return string(version)
}

// serve starts a server of its own process, as its user would, and returns what
// the tests have to know of it: its address, the command and store by which
// they give people accounts, and the address of another site that may use it,
// with the examples of the documents.
func serve(t *testing.T, binary, store string) []string {
	t.Helper()
	examples := httptest.NewServer(http.FileServer(http.Dir("../../docs/examples")))
	t.Cleanup(examples.Close)
	ctx, stop := context.WithCancel(t.Context())
	server := exec.CommandContext(ctx, binary, "serve", "--listen", "127.0.0.1:0", "--store", store, "--allow-origin", examples.URL)
	server.Cancel = func() error { return server.Process.Signal(os.Interrupt) }
	server.Stderr = t.Output()
	out, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		stop()
		_ = server.Wait() // it was told to end
	})
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if name, address, ok := strings.Cut(strings.TrimSpace(lines.Text()), " "); ok && name == "pages" {
			return []string{
				"WHOPLANS_URL=" + strings.TrimSuffix(strings.TrimSpace(address), "/"),
				"WHOPLANS_BINARY=" + binary,
				"WHOPLANS_STORE=" + store,
				"WHOPLANS_EXAMPLES=" + examples.URL,
			}
		}
	}
	t.Fatal("the server ended before it said where its pages are")
	return nil
}

func runIn(t *testing.T, dir string, cmd *exec.Cmd) {
	t.Helper()
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, out)
	}
}

// readAll returns the files below a folder by their names.
func readAll(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		files[name] = string(body)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
