// Command build measures what it costs to build the program: all of it, with
// nothing in the build's cache, and again after an exported change in package
// graph, which most others import. It prints seconds of CPU, of all processes of the
// build, and what part of the first build the second is, which stays the same where
// other programs make both take longer. It is run at the top of the project, and
// changes nothing there.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

func main() {
	log.SetFlags(0)
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "build")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }() // a folder left behind is no failed measurement
	if out, err := exec.CommandContext(ctx, "go", "mod", "download").CombinedOutput(); err != nil {
		return fmt.Errorf("go mod download: %w\n%s", err, out)
	}
	fmt.Printf("seconds of CPU, %s\n", runtime.Version())
	var whole float64
	for _, step := range []struct{ what, declares string }{
		{"building the program", ""},
		{"after an exported change in package graph", "// Changed is new.\nfunc Changed() {}\n"},
	} {
		seconds, err := build(ctx, dir, "package graph\n\n"+step.declares)
		if err != nil {
			return err
		}
		whole = cmp.Or(whole, seconds)
		fmt.Printf("%8.1f  %4.2f  %s\n", seconds, seconds/whole, step.what)
	}
	return nil
}

// build builds the program with a cache and an output in a folder, and one more
// file in package graph.
func build(ctx context.Context, dir, file string) (seconds float64, err error) {
	more, overlay := filepath.Join(dir, "changed.go"), filepath.Join(dir, "overlay.json")
	top, err := filepath.Abs(filepath.Join("graph", "changed.go"))
	if err != nil {
		return 0, err
	}
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{top: more}})
	if err != nil {
		return 0, err
	}
	for name, content := range map[string][]byte{more: []byte(file), overlay: replace} {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			return 0, err
		}
	}
	cmd := exec.CommandContext(ctx, "go", "build", "-overlay", overlay, "-o", filepath.Join(dir, "whoplans"), "./cmd/whoplans")
	cmd.Env = append(os.Environ(), "GOCACHE="+filepath.Join(dir, "cache"))
	if out, err := cmd.CombinedOutput(); err != nil {
		return 0, fmt.Errorf("go build: %w\n%s", err, out)
	}
	return (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds(), nil
}
