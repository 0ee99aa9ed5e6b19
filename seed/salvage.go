package seed

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// A file that is not YAML is read piece by piece, so that one slip does not
// hide the other faults of the file, nor make everything that refers to its
// records look wrong.

var (
	sectionLine = regexp.MustCompile(`^[A-Za-z][\w-]*[ \t]*:([ \t]|$)`)
	bareSection = regexp.MustCompile(`^[A-Za-z][\w-]*[ \t]*:[ \t]*(#.*)?$`)
	recordLine  = regexp.MustCompile(`^([ \t]*)-([ \t]|$)`)
	slugLine    = regexp.MustCompile(`(?m)^[ \t]*(?:-[ \t]+)?slug:[ \t]*["']?([a-z0-9-]+)`)
)

// piece is some lines of a file.
type piece struct {
	lines  []string
	before int // how many lines come before it
}

func (p piece) from(i, j int) piece { return piece{p.lines[i:j], p.before + i} }

func (p piece) parse() ([]*yaml.Node, error) {
	docs, err := parse([]byte(strings.Join(p.lines, "\n") + "\n"))
	for _, n := range docs {
		p.shift(n)
	}
	return docs, err
}

// shift makes the lines of nodes those of the file.
func (p piece) shift(n *yaml.Node) {
	n.Line += p.before
	for _, c := range n.Content {
		p.shift(c)
	}
}

// split cuts a piece before each line that one of a kind of things begins on.
func (p piece) split(begins func(string) bool) []piece {
	var pieces []piece
	start := 0
	for i, line := range p.lines {
		if begins(line) && i > start {
			pieces = append(pieces, p.from(start, i))
			start = i
		}
	}
	return append(pieces, p.from(start, len(p.lines)))
}

// salvage reads what can be read of a file that is not YAML, as the given
// error says.
func (r *reader) salvage(data []byte, err error) {
	before := len(r.set.faults)
	lines := strings.Split(string(bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))), "\n")
	whole := piece{lines: lines}
	for _, section := range whole.split(sectionLine.MatchString) {
		docs, err := section.parse()
		if err == nil {
			r.documents(docs)
		} else if !r.salvageRecords(section) {
			r.syntax(section, err)
		}
	}
	if len(r.set.faults) == before {
		r.syntax(whole, err)
	}
}

// salvageRecords reads a section record by record. It reports whether it could
// tell the records from each other.
func (r *reader) salvageRecords(section piece) bool {
	head := section.lines[0]
	if !bareSection.MatchString(head) {
		return false
	}
	name, _, _ := strings.Cut(head, ":")
	key := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: strings.TrimSpace(name), Line: section.before + 1, Column: 1}
	body := section.from(1, len(section.lines))
	var indent *string
	records := body.split(func(line string) bool {
		m := recordLine.FindStringSubmatch(line)
		if m == nil {
			return false
		}
		if indent == nil {
			indent = &m[1]
		}
		return m[1] == *indent
	})
	if indent == nil {
		return false
	}
	list := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq", Line: key.Line}
	var broken []piece
	for _, p := range records {
		docs, err := p.parse()
		if err != nil {
			r.syntax(p, err)
			broken = append(broken, p)
		}
		for _, n := range docs {
			if n.Kind == yaml.SequenceNode {
				list.Content = append(list.Content, n.Content...)
			} else {
				list.Content = append(list.Content, n)
			}
		}
	}
	r.section(key, list)
	if kind := r.kinds[key.Value]; kind != nil {
		for _, p := range broken {
			r.broken(kind, p)
		}
	}
	return true
}

// broken keeps the slug of a record of which nothing else can be read, so that
// links to it hold.
func (r *reader) broken(kind *graph.KindInfo, p piece) {
	m := slugLine.FindStringSubmatch(strings.Join(p.lines, "\n"))
	if m == nil {
		return
	}
	r.set.Drafts = append(r.set.Drafts, change.Draft{Kind: kind.Kind, Slug: m[1], Fields: map[string]any{}})
	r.set.at = append(r.set.at, position{
		file:   len(r.set.files) - 1,
		node:   &yaml.Node{Kind: yaml.MappingNode, Line: p.before + 1, Column: 1},
		broken: true,
	})
}

// syntax says where a piece is not YAML.
func (r *reader) syntax(p piece, err error) {
	const fix = `look for an open quote or bracket, a tab or a shifted line; text with ": " or " #" in it needs quotes`
	var load *yaml.LoadError
	if !errors.As(err, &load) {
		r.fault(p.before+1, 1, FaultForm, fix, "not YAML: %v", err)
		return
	}
	end := len(p.lines)
	for end > 0 && strings.TrimSpace(p.lines[end-1]) == "" {
		end--
	}
	at := load.Mark
	if load.ContextMark.Line > 0 && (at.Line == 0 || at.Line > end) {
		// It was noticed at the end only; what was begun and not ended tells
		// more.
		at = load.ContextMark
	}
	message := load.Message
	if load.ContextMsg != "" {
		message += ", " + load.ContextMsg
		if begun := load.ContextMark.Line; begun > 0 && begun != at.Line {
			message += fmt.Sprintf(" that begins on line %d", p.before+begun)
		}
	}
	r.fault(p.before+min(max(at.Line, 1), max(end, 1)), max(at.Column, 1), FaultForm, fix, "not YAML: %s", message)
}
