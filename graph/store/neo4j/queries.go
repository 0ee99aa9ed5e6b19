package neo4j

import (
	"embed"
	"fmt"
	"strings"
	"sync"
)

// Each statement is a file that Neo4j understands as it is. A line that ends in "//: name" is an
// example, which [with] replaces.
//
//go:embed queries/*.cypher
var files embed.FS

// query is a statement of a file.
type query struct{ lines []line }

// cypher5 makes newer servers interpret a statement like Neo4j 5.26.
const cypher5 = "CYPHER 5\n"

// line is a line of a statement. If it is an example, it has a name.
type line struct{ text, name string }

// queries returns the statements by name. The files are read on first use.
var queries = sync.OnceValue(load)

func load() map[string]query {
	entries, err := files.ReadDir("queries")
	if err != nil {
		panic(err)
	}
	all := map[string]query{}
	for _, e := range entries {
		text, err := files.ReadFile("queries/" + e.Name())
		if err != nil {
			panic(err)
		}
		all[strings.TrimSuffix(e.Name(), ".cypher")] = parse(string(text))
	}
	return all
}

func parse(text string) query {
	var q query
	for l := range strings.Lines(text) {
		l = strings.TrimRight(l, " \n")
		if l == "" || strings.HasPrefix(l, "//") {
			continue
		}
		text, name, _ := strings.Cut(l, "//: ")
		q.lines = append(q.lines, line{strings.TrimRight(text, " "), name})
	}
	return q
}

// text returns a statement without examples.
func text(name string) string { return with(name, nil) }

// with returns a statement with its examples replaced. If the replacement is empty, the
// line is dropped.
func with(name string, parts map[string]string) string {
	q, ok := queries()[name]
	if !ok {
		panic(fmt.Sprintf("no statement %q", name))
	}
	var b strings.Builder
	b.WriteString(cypher5)
	for _, l := range q.lines {
		t := l.text
		if l.name != "" {
			part, ok := parts[l.name]
			if !ok {
				panic(fmt.Sprintf("statement %q needs %q", name, l.name))
			}
			t = part
		}
		if t != "" {
			b.WriteString(t)
			b.WriteByte('\n')
		}
	}
	return b.String()
}
