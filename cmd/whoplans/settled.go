package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// settled is a file that says, for each record on which a store and files disagree, which of
// them to take.
type settled struct {
	path   string // empty for none
	answer map[string]string
}

// The answers. A record without one is still open.
const (
	answerKeep = "keep"
	answerTake = "take"
	answerOpen = "?"
)

const settledHead = `# Records of which the store and what is loaded say different things. Behind each slug
# write keep (what is stored stays) or take (what is loaded replaces it), and load again.
`

// readSettled reads a file, which need not exist.
func readSettled(path string) (*settled, error) {
	s := &settled{path: path, answer: map[string]string{}}
	if path == "" {
		return s, nil
	}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return nil, err
	}
	for i, line := range strings.Split(string(text), "\n") {
		line, _, _ = strings.Cut(line, "#")
		words := strings.Fields(line)
		switch {
		case len(words) == 0:
		case len(words) == 2 && slices.Contains([]string{answerKeep, answerTake, answerOpen}, words[1]) && s.answer[words[0]] == "":
			s.answer[words[0]] = words[1]
		default:
			return nil, exitCode{exitFaults, fmt.Errorf("%s:%d: write a slug, once, and after it %s, %s or %s", path, i+1, answerKeep, answerTake, answerOpen)}
		}
	}
	return s, nil
}

// settle adds the answers to the options of a load, as far as they are about the records to be
// loaded.
func (s *settled) settle(drafts []change.Draft, o *change.LoadOptions) {
	for _, d := range drafts {
		switch s.answer[d.Slug] {
		case answerKeep:
			o.Keep = append(o.Keep, d.Slug)
		case answerTake:
			o.Take = append(o.Take, d.Slug)
		}
	}
}

// ask adds the conflicts that a load left open to the file.
func (s *settled) ask(l *change.Loaded) (err error) {
	var open strings.Builder
	add := func(d graph.Difference) {
		if s.answer[d.Slug] != "" {
			return // it is listed already, and open
		}
		fields := make([]string, len(d.Fields))
		for i, f := range d.Fields {
			fields[i] = f.Field
		}
		fmt.Fprintf(&open, "%s %s  # %s: %s\n", d.Slug, answerOpen, d.Kind, strings.Join(fields, ", "))
	}
	for _, e := range l.Conflicts {
		add(e.Difference)
	}
	for _, d := range l.Moved {
		add(d)
	}
	if s.path == "" || open.Len() == 0 {
		return nil
	}
	f, err := os.OpenFile(s.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	defer closing(f, &err)
	text := open.String()
	if len(s.answer) == 0 {
		text = settledHead + text
	}
	_, err = f.WriteString(text)
	return err
}
