package neo4j

import (
	"embed"
	"fmt"
	"strings"
	"sync"
)

// Each statement is a file that Neo4j understands as it is. A line that ends in
// "//: name" is an example: [query.with] puts what is wanted in its place.
//
//go:embed queries/*.cypher
var files embed.FS

// query is a statement of a file.
type query struct{ lines []line }

// cypher5 makes newer servers read a statement as 5.26 does.
const cypher5 = "CYPHER 5\n"

// line is a line of a statement, with its name if it is an example.
type line struct{ text, name string }

// queries are the statements by name, which are read once, by whoever needs one.
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

// text is a statement without examples.
func text(name string) string { return with(name, nil) }

// with is a statement with the examples replaced. An empty replacement drops
// the line.
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
