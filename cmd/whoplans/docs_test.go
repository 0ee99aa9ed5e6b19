package main

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// What the documents name must be there.
func TestDocumentsNameWhatIsThere(t *testing.T) {
	path := regexp.MustCompile("`((?:\\./)?(?:cmd|docs|graph|resolvers|schema|seed|tools|web)/[\\w./-]*)`|\\]\\(([\\w./-]+)\\)|(?m)^((?:cmd|graph|resolvers|schema|seed|tools|web)/[\\w./-]*) ")
	for _, doc := range []string{"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/operators.md", "docs/neo4j.md"} {
		text, err := os.ReadFile(filepath.Join("../..", doc))
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, m := range path.FindAllStringSubmatch(string(text), -1) {
			name := m[1] + m[2] + m[3]
			base := "../.."
			if m[2] != "" {
				base = filepath.Join(base, filepath.Dir(doc))
			}
			if _, err := os.Stat(filepath.Join(base, name)); err != nil {
				t.Errorf("%s names %s, which is not there", doc, name)
			}
			found++
		}
		if found == 0 && doc != "docs/neo4j.md" {
			t.Errorf("%s: no path found; is the pattern still right?", doc)
		}
	}
}
