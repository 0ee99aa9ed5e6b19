package neo4jtest

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os/exec"
	"path/filepath"

	"github.com/whoplans/whoplans/internal/debian"
)

// linter is what npm needs to install Neo4j's own parser, and the program that
// asks it.
//
//go:embed lint
var linter embed.FS

// Statement is Cypher with a name to find it by and the parameters that it is
// given.
type Statement struct {
	Name   string         `json:"name"`
	Cypher string         `json:"cypher"`
	Params map[string]any `json:"params,omitempty"`
}

// Fault is what is wrong with a statement, or only unwise.
type Fault struct {
	Name         string
	Line, Column int
	Message      string
}

func (f Fault) String() string {
	return fmt.Sprintf("%s:%d:%d: %s", f.Name, f.Line, f.Column, f.Message)
}

// Lint has Neo4j's own parser look at statements, without a server. Labels and
// relationship types are all that there are. The parser comes from npm, once,
// into the user's cache.
func Lint(ctx context.Context, statements []Statement, labels, types []string, log io.Writer) ([]Fault, error) {
	files, err := fs.Sub(linter, "lint")
	if err != nil {
		return nil, err
	}
	node, dir, err := debian.Node(ctx, log, "cypher-lint", "linting Cypher", files)
	if err != nil {
		return nil, err
	}
	in, err := json.Marshal(map[string]any{"statements": statements, "labels": labels, "types": types})
	if err != nil {
		return nil, err
	}
	var out, problem bytes.Buffer
	cmd := exec.CommandContext(ctx, node, filepath.Join(dir, "lint.mjs"))
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(in), &out, &problem
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("linting Cypher: %w\n%s", err, &problem)
	}
	var faults []Fault
	if err := json.Unmarshal(out.Bytes(), &faults); err != nil {
		return nil, fmt.Errorf("linting Cypher: %w", err)
	}
	return faults, nil
}
