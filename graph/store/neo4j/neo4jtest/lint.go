package neo4jtest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
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
	node, err := debian.Command(ctx, log, "node", "linting Cypher takes Node.js 18 or newer", "nodejs")
	if err != nil {
		return nil, err
	}
	dir, err := parser(ctx, log)
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

// parser returns the folder with the parser and the program that asks it,
// which is another one when either has changed.
func parser(ctx context.Context, log io.Writer) (string, error) {
	files := map[string][]byte{}
	sum := sha256.New()
	for _, name := range []string{"lint.mjs", "package-lock.json", "package.json"} {
		text, err := linter.ReadFile("lint/" + name)
		if err != nil {
			return "", err
		}
		files[name] = text
		sum.Write(text)
	}
	return debian.Cached(ctx, fmt.Sprintf("cypher-lint-%.6x", sum.Sum(nil)), func(dir string) error {
		npm, err := debian.Command(ctx, log, "npm", "fetching Neo4j's parser takes npm", "npm")
		if err != nil {
			return err
		}
		for name, text := range files {
			if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
				return err
			}
		}
		fmt.Fprintln(log, "fetching Neo4j's parser from npm")
		cmd := exec.CommandContext(ctx, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("fetching Neo4j's parser with npm: %w\n%s", err, out)
		}
		return nil
	})
}
