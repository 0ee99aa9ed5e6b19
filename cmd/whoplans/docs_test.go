package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
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

// Operators find every setting of the server in their guide, and only such as
// there are.
func TestSettingsAreDocumented(t *testing.T) {
	parser, err := kong.New(new(cli))
	if err != nil {
		t.Fatal(err)
	}
	settings, known := "", map[string]bool{"WHOPLANS_NEO4J_USER": true, "WHOPLANS_NEO4J_PASSWORD": true} // secrets are no flags
	for _, command := range parser.Model.Children {
		for _, flag := range command.Flags {
			for _, name := range flag.Envs {
				known[name] = true
				if command.Name == "serve" {
					settings += "--" + flag.Name + " " + name + " "
				}
			}
		}
	}
	guide, err := os.ReadFile("../../docs/operators.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, setting := range strings.Fields(settings) {
		if !regexp.MustCompile("`" + setting + "\\b").Match(guide) {
			t.Errorf("docs/operators.md lacks %s", setting)
		}
	}
	for _, doc := range []string{"README.md", "docs/operators.md", "docs/neo4j.md", "docs/whoplans.service", "docs/Containerfile"} {
		text, err := os.ReadFile(filepath.Join("../..", doc))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range regexp.MustCompile(`WHOPLANS_[A-Z0-9_]+`).FindAllString(string(text), -1) {
			if !known[name] {
				t.Errorf("%s names %s, which is no setting", doc, name)
			}
		}
	}
	if len(settings) < 100 {
		t.Errorf("the settings are %q", settings)
	}
}
