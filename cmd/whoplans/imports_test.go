package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/whoplans/whoplans/"

// importRule says what the packages under a path may not import. A path that
// ends in a slash stands for all below it.
type importRule struct {
	of, not []string
	but     []string // imports that are allowed all the same
	why     string
}

var (
	graphQL = []string{"github.com/99designs/gqlgen/", "github.com/vektah/gqlparser/", module + "resolvers", module + "resolvers/", module + "schema"}
	outside = []string{"net/http", "flag", "github.com/alecthomas/kong", module + "cmd/", module + "seed", module + "seed/", module + "web"}
)

// importRules are those of ARCHITECTURE.md.
var importRules = []importRule{
	{
		of: []string{module + "graph/store/"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "graph/store", module + "graph/store/memory", module + "graph/store/room", module + "internal/debian", module + "internal/lru"}, why: "a store knows the port, sqlite and the mirror the snapshot",
	}, {
		of: []string{module + "graph"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph/access", module + "graph/store", module + "internal/lru"}, why: "what is known knows rights, the port and no store, no GraphQL, HTTP or flags, nor what is built on it",
	}, {
		of: []string{module + "graph/network/measure"}, not: slices.Concat(graphQL, outside, []string{module}), why: "measures know numbers only",
	}, {
		of: []string{module + "graph/alike", module + "graph/coverage", module + "graph/network"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph", module + "graph/access", module + "graph/store", module + "graph/network/measure"}, why: "what is asked of the graph knows the graph and the port, and not each other",
	}, {
		of: []string{module + "graph/change"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph", module + "graph/access", module + "graph/alike", module + "graph/store"}, why: "what is done to the graph knows the graph, the port and what may be on record twice",
	}, {
		of: []string{module + "graph/trace"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph", module + "graph/store", module + "graph/coverage", module + "graph/network"}, why: "a trace is told of cells and drawn as a network",
	}, {
		of: []string{module + "graph/gaps"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph", module + "graph/access", module + "graph/store", module + "graph/change", module + "graph/coverage"}, why: "gaps are found in cells, and accepted by a change",
	}, {
		of: []string{module + "graph/assess", module + "graph/fragility"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph", module + "graph/store", module + "graph/coverage"}, why: "analyses rest on who does what",
	}, {
		of: []string{module + "graph/layout"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph", module + "graph/coverage", module + "graph/network", module + "internal/typeface"}, why: "what is laid out is who does what, and how records hang together",
	}, {
		of: []string{module + "internal/typeface"}, not: slices.Concat(graphQL, outside, []string{module}), why: "a font knows letters only",
	}, {
		of: []string{module + "graph/compare"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph", module + "graph/store", module + "graph/coverage", module + "graph/gaps"}, why: "countries are compared by who does what, and learn where they have gaps",
	}, {
		of: []string{module + "graph/roadmap"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph", module + "graph/store", module + "graph/change", module + "graph/coverage", module + "graph/fragility", module + "graph/gaps", module + "graph/network/measure"}, why: "a road map is told of changes and what comes of them",
	}, {
		of: []string{module + "accounts"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph/access", module + "graph/store"}, why: "accounts know rights, and nothing of the graph",
	}, {
		of: []string{module + "accounts/people"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "accounts", module + "graph", module + "graph/access"}, why: "people are accounts in the words of the graph",
	}, {
		of: []string{module + "accounts/signin"}, not: slices.Concat(graphQL, []string{module}),
		but: []string{module + "accounts", module + "graph/access", module + "graph/store"}, why: "signing in is about accounts, and nothing of the graph",
	}, {
		of: []string{module + "accounts/sqlite", module + "accounts/neo4j"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "accounts", module + "graph/store", module + "graph/store/neo4j", module + "graph/store/room"}, why: "a store of accounts knows its port, how to reach a server, and how to look for room",
	}, {
		of: []string{module + "exchange", module + "exchange/"}, not: slices.Concat(graphQL, outside, []string{module}),
		but: []string{module + "internal/speech", module + "graph", module + "graph/store", module + "graph/coverage", module + "graph/gaps", module + "graph/alike", module + "graph/change", module + "graph/layout", module + "graph/roadmap", module + "internal/typeface", module + "exchange/"}, why: "what is written is read through a view, what is taken in is a change, and both are asked for by commands and requests",
	}, {
		of: []string{module + "resolvers", module + "resolvers/"}, not: []string{module + "graph/store", module + "graph/store/", module + "seed", module + "cmd/"},
		why: "resolvers never see a store",
	}, {
		of: []string{module + "seed", module + "seed/"}, not: slices.Concat(graphQL, []string{module + "graph/store", module + "graph/store/", "net/http"}),
		why: "the data set goes through the domain",
	}, {
		of: []string{module + "assistants"}, not: []string{module}, but: []string{module + "schema"},
		why: "what assistants ask are documents, which somebody else answers",
	}, {
		of: []string{module + "schema", module + "web"}, not: []string{module}, why: "the schema and the pages depend on nothing",
	}, {
		of: []string{module}, not: []string{"flag", "github.com/alecthomas/kong"}, why: "only commands read flags",
	},
}

// under reports whether a path is one of some, or below one that ends in a
// slash.
func under(path string, some []string) bool {
	return slices.ContainsFunc(some, func(s string) bool {
		return path == s || strings.HasSuffix(s, "/") && strings.HasPrefix(path, s)
	})
}

// broken returns what a package imports against a rule.
func (r importRule) broken(pkg string, imports []string) []string {
	if !under(pkg, r.of) {
		return nil
	}
	var out []string
	for _, i := range imports {
		if under(i, r.not) && !under(i, r.but) {
			out = append(out, i)
		}
	}
	return out
}

// TestImports holds the imports of every package, its tests aside, against the
// rules of the architecture.
func TestImports(t *testing.T) {
	cmd := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Name,Standard,Imports", "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	applied := make([]int, len(importRules))
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath, Name string
			Imports          []string
		}
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if p.Name == "main" || p.Name == "generated" || forTests(p.Name) {
			continue // a command, and a test, puts parts together; gqlgen names types where they are from
		}
		for _, i := range p.Imports {
			if strings.HasPrefix(i, module) && forTests(i) {
				t.Errorf("%s imports %s, which is for tests", p.ImportPath, i)
			}
		}
		if p.ImportPath == module+"graph/store" || p.ImportPath == module+"graph/access" {
			for _, i := range p.Imports {
				if strings.Contains(i, ".") && i != module+"graph/store" && (i != module+"internal/speech" || p.ImportPath == module+"graph/store") {
					t.Errorf("%s imports %s: the port imports the standard library only, and what decides about rights that, the port and sentences", p.ImportPath, i)
				}
			}
		}
		for n, r := range importRules {
			if under(p.ImportPath, r.of) {
				applied[n]++
			}
			for _, i := range r.broken(p.ImportPath, p.Imports) {
				t.Errorf("%s imports %s: %s", p.ImportPath, i, r.why)
			}
		}
	}
	for n, times := range applied {
		if times == 0 {
			t.Errorf("the rule for %v applies to no package", importRules[n].of)
		}
	}
}

// The program is built by whoever tries it, so what takes long to compile and
// is not needed stays out.
func TestLight(t *testing.T) {
	out, err := exec.CommandContext(t.Context(), "go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, pkg := range strings.Fields(string(out)) {
		if under(pkg, []string{"google.golang.org/grpc", "google.golang.org/grpc/", "google.golang.org/genproto/", "google.golang.org/protobuf/proto"}) {
			t.Errorf("the program imports %s: traces are sent, and metrics shown, without gRPC and the runtime of protobuf", pkg)
		}
	}
}

// forTests reports whether a package is there for tests only, such as storetest.
func forTests(name string) bool { return strings.HasSuffix(name, "test") }

// TestImportRules shows that the rules can be broken.
func TestImportRules(t *testing.T) {
	for _, tt := range [][2]string{
		{"graph", "net/http"}, {"graph", module + "graph/store/sqlite"}, {"graph", module + "graph/change"}, {"graph/change", module + "graph/store/memory"}, {"graph/change", module + "seed"},
		{"graph/network", module + "graph/coverage"}, {"graph/coverage", module + "graph/trace"}, {"graph/trace", module + "graph/change"}, {"graph/gaps", module + "graph/trace"}, {"graph/coverage", module + "graph/gaps"}, {"graph", module + "graph/network"}, {"graph", "github.com/99designs/gqlgen/graphql"},
		{"graph/store/memory", module + "graph"}, {"graph/store/neo4j", module + "resolvers"},
		{"resolvers", module + "graph/store"}, {"resolvers/plan", module + "graph/store/memory"},
		{"seed", module + "graph/store"}, {"assistants", module + "resolvers"}, {"assistants", module + "graph"}, {"exchange/xlsx", module + "resolvers"}, {"exchange", module + "graph/store/memory"}, {"graph/network", module + "exchange"}, {"web", module + "graph"}, {"graph", "flag"},
	} {
		if !slices.ContainsFunc(importRules, func(r importRule) bool { return len(r.broken(module+tt[0], tt[1:])) > 0 }) {
			t.Errorf("%s may import %s", tt[0], tt[1])
		}
	}
}
