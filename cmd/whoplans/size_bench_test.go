package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/whoplans/whoplans/bench/measure"
)

// BenchmarkSize builds the program without what only debuggers need, and prints how large it is, with its data set
// and its pages.
func BenchmarkSize(b *testing.B) {
	binary := filepath.Join(b.TempDir(), "whoplans")
	if out, err := exec.CommandContext(b.Context(), "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", binary, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	file, err := os.Stat(binary)
	if err != nil {
		b.Fatal(err)
	}
	table := measure.NewTable("", "MB")
	table.Row("the program, stripped", float64(file.Size())/1e6)
	if err := table.Print(os.Stdout, "Size", "With the data set and the pages; 40 at most."); err != nil {
		b.Fatal(err)
	}
}
