package schema_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/schema"
)

// TestSource checks that the program holds the schema as it is in the files.
func TestSource(t *testing.T) {
	names, err := filepath.Glob("*.graphql")
	if err != nil {
		t.Fatal(err)
	}
	var files strings.Builder
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files.Write(text)
		files.WriteByte('\n')
	}
	if schema.Source() != files.String() {
		t.Error("schema.graphql.gz is older than the files: run make generate")
	}
}
