package main

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write docs/codebook.md, and the answers of docs/methods.md, anew")

// TestCodebook holds the page in the docs against what the command prints, which
// fails where the schema does not say what a field of the model is.
func TestCodebook(t *testing.T) {
	var got bytes.Buffer
	if err := (codebookCmd{}).Run(streams{out: &got}); err != nil {
		t.Fatal(err)
	}
	const page = "../../docs/codebook.md"
	if *update {
		if err := os.WriteFile(page, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("docs/codebook.md is out of date; go test ./cmd/whoplans -run Codebook -update writes it (-page +command):\n%s", diff)
	}
}
