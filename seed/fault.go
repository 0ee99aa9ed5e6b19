package seed

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// The codes of faults that are found in the form of the files; the others are
// those of package change.
const (
	FaultForm    = "BAD_FORM"
	FaultSection = "UNKNOWN_SECTION"
)

// Place is where something stands in a file. Lines and columns count from 1.
type Place struct {
	File         string
	Line, Column int
}

// String writes the place as editors understand it.
func (p Place) String() string { return fmt.Sprintf("%s:%d", p.File, p.Line) }

// Fault is something wrong in a file.
type Fault struct {
	Place
	Field   string // as it is written in the file; empty for the record or the file
	Code    change.FaultCode
	Message string // what is wrong
	Fix     string // what to do about it; may be empty
}

// String writes the fault as one line: file, line, field, what is wrong, and
// what to do about it.
func (f Fault) String() string {
	var b strings.Builder
	b.WriteString(f.Place.String() + ": ")
	if f.Field != "" {
		b.WriteString(f.Field + ": ")
	}
	b.WriteString(f.Message)
	if f.Fix != "" {
		b.WriteString(" (" + f.Fix + ")")
	}
	return b.String()
}

// found is a fault of the form, with what it is about.
type found struct {
	Fault
	draft int    // -1 if it concerns no draft
	path  string // of the field
}

// fault notes what is wrong outside of records.
func (r *reader) fault(line, column int, code change.FaultCode, fix, format string, args ...any) {
	r.set.faults = append(r.set.faults, found{
		draft: -1,
		Fault: Fault{Place: r.place(line, column), Code: code, Message: fmt.Sprintf(format, args...), Fix: fix},
	})
}

func (r *reader) faultAt(n *yaml.Node, code change.FaultCode, fix, format string, args ...any) {
	r.fault(n.Line, n.Column, code, fix, format, args...)
}

// place is a place in the file at hand.
func (r *reader) place(line, column int) Place {
	return r.set.files[len(r.set.files)-1].place(line, column)
}

// place is a place in the file. What is noticed only after the end stands on
// the last line.
func (f file) place(line, column int) Place {
	return Place{f.name, min(max(line, 1), f.lines), max(column, 1)}
}

// sectionFix proposes a section that exists.
func (r *reader) sectionFix(name string) string {
	names := make([]string, len(r.model.Kinds))
	for i, k := range r.model.Kinds {
		names[i] = k.Plural
	}
	return cmp.Or(graph.DidYouMean(name, names), "a section is the plural of a kind, such as institutions")
}

// Faults returns everything that is wrong in the files, in their order: with
// their form, and what the domain found in the drafts. Without any, the drafts
// are whole. What the domain finds only because a value could not be read is
// left out.
func (s *Set) Faults(inDrafts []change.Fault) []Fault {
	out := make([]Fault, 0, len(s.faults)+len(inDrafts))
	unread := map[int][]string{}
	for _, f := range s.faults {
		out = append(out, f.Fault)
		if f.draft >= 0 {
			path := f.path
			if rest, ok := strings.CutPrefix(path, Shorthand); ok {
				path = "citations" + rest
			}
			unread[f.draft] = append(unread[f.draft], path)
		}
	}
	for _, f := range inDrafts {
		if s.at[f.Draft].broken && f.Code != change.FaultDuplicate {
			continue
		}
		if slices.ContainsFunc(unread[f.Draft], func(path string) bool { return within(path, f.Field) }) {
			continue
		}
		message := f.Message
		if f.Twin != nil {
			message += " at " + s.Place(change.Fault{Draft: *f.Twin}).String()
		}
		out = append(out, Fault{s.Place(f), s.asWritten(f), f.Code, message, s.fix(f)})
	}
	order := make(map[string]int, len(s.files))
	for i, f := range s.files {
		order[f.name] = i
	}
	slices.SortStableFunc(out, func(a, b Fault) int {
		return cmp.Or(order[a.File]-order[b.File], a.Line-b.Line, a.Column-b.Column)
	})
	return out
}

// fix says what to do about a fault, where files have another word for it than the
// domain: what is nearest to the short form of citations is meant for it.
func (s *Set) fix(f change.Fault) string {
	k := graph.Describe().Kind(s.Drafts[f.Draft].Kind)
	if f.Code != change.FaultField || k == nil || strings.Contains(f.Field, ".") {
		return f.Fix
	}
	names := []string{Shorthand}
	for _, field := range k.Fields {
		names = append(names, field.Name)
	}
	if fix := graph.DidYouMean(f.Field, names); strings.Contains(fix, Shorthand) {
		return fix
	}
	return f.Fix
}

// within reports whether a path is, or leads through, another.
func within(path, other string) bool {
	rest, ok := strings.CutPrefix(path, other)
	return ok && other != "" && (rest == "" || rest[0] == '.' || rest[0] == '[')
}

// Place returns where a fault that the domain found in the set's drafts
// stands: at the value, at the field's name where the name is wrong, and at
// the record where there is neither.
func (s *Set) Place(f change.Fault) Place {
	at := s.at[f.Draft]
	n := locate(at.node, f)
	return s.files[at.file].place(n.Line, n.Column)
}

var citation = regexp.MustCompile(`^citations(\[\d+\])?(\.source)?$`)

// asWritten returns a fault's field as the file has it.
func (s *Set) asWritten(f change.Fault) string {
	m := citation.FindStringSubmatch(f.Field)
	if m == nil || lookup(s.at[f.Draft].node, "citations") >= 0 {
		return f.Field
	}
	return Shorthand + m[1]
}

// locate follows a fault's path as far as it goes.
func locate(record *yaml.Node, f change.Fault) *yaml.Node {
	at, n := record, record
	for _, step := range f.Path() {
		switch n.Kind {
		case yaml.MappingNode:
			i := lookup(n, step)
			if i < 0 && n == record && step == "citations" {
				i = lookup(n, Shorthand)
			}
			if i < 0 {
				return at
			}
			key, value := n.Content[i], n.Content[i+1]
			n = value
			at = value
			if f.Code == change.FaultField || value.Line > key.Line {
				at = key
			}
		case yaml.SequenceNode:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(n.Content) {
				return at
			}
			n = n.Content[i]
			at = n
		default:
			return at
		}
	}
	return at
}

// lookup returns the place of a key in a mapping, -1 if it has none.
func lookup(n *yaml.Node, key string) int {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if k := n.Content[i]; k.Kind == yaml.ScalarNode && k.Value == key {
			return i
		}
	}
	return -1
}
