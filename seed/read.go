package seed

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// Shorthand is the key that stands for citations of which only the source is
// given.
const Shorthand = "sources"

// reader turns files into a set.
type reader struct {
	set      *Set
	model    *graph.Model
	kinds    map[string]*graph.KindInfo // by the name of their section
	sections map[string]int             // the lines of the sections of the file at hand
}

func newReader() *reader {
	r := &reader{set: &Set{}, model: graph.Describe(), kinds: map[string]*graph.KindInfo{}}
	for _, k := range r.model.Kinds {
		r.kinds[k.Plural] = k
	}
	return r
}

// source reads one file.
func (r *reader) source(s source) {
	if slices.ContainsFunc(r.set.files, func(f file) bool { return f.name == s.name }) {
		return
	}
	r.set.files = append(r.set.files, file{s.name, 1 + bytes.Count(s.data, []byte("\n"))})
	r.sections = map[string]int{}
	data := r.utf8(s.data)
	docs, err := s.parsed()
	if err != nil {
		r.salvage(data, err)
		return
	}
	r.documents(docs)
}

// documents reads the documents of a file, of which there should be one.
func (r *reader) documents(docs []*yaml.Node) {
	for i, doc := range slices.DeleteFunc(docs, isNull) {
		if i == 1 {
			r.faultAt(doc, FaultForm, "take the line of three hyphens out", "a second document begins here")
		}
		r.top(doc)
	}
}

// utf8 reports lines that are not UTF-8, and returns the data with what cannot
// be read replaced.
func (r *reader) utf8(data []byte) []byte {
	if utf8.Valid(data) {
		return data
	}
	for i, line := range bytes.Split(data, []byte("\n")) {
		if at := len(bytes.ToValidUTF8(line, nil)); at < len(line) {
			r.fault(i+1, 1, FaultForm, "save the file as UTF-8", "the line is not UTF-8")
		}
	}
	return bytes.ToValidUTF8(data, replaced)
}

// replaced stands for what is not UTF-8.
var replaced = []byte("\uFFFD")

// parse returns the content of each document.
func parse(data []byte) ([]*yaml.Node, error) {
	loader, err := yaml.NewLoader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	var docs []*yaml.Node
	for {
		var doc yaml.Node
		if err := loader.Load(&doc); errors.Is(err, io.EOF) {
			return docs, nil
		} else if err != nil {
			return nil, err
		}
		docs = append(docs, doc.Content...)
	}
}

// top reads the content of a file.
func (r *reader) top(n *yaml.Node) {
	if n.Kind != yaml.MappingNode {
		r.faultAt(n, FaultForm, "begin with a section, such as institutions:", "a file is a mapping of sections, not %s", form(n))
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		r.section(n.Content[i], n.Content[i+1])
	}
}

// section reads the records of one kind.
func (r *reader) section(key, list *yaml.Node) {
	name := key.Value
	kind := r.kinds[name]
	if kind == nil || key.Kind != yaml.ScalarNode {
		kind = r.nearest(name)
		if kind == nil {
			r.faultAt(key, FaultSection, r.sectionFix(name), "there is no section %q, so it is not read", name)
			return
		}
		r.faultAt(key, FaultSection, "write "+kind.Plural, "there is no section %q", name)
		name = kind.Plural
	}
	if line, ok := r.sections[name]; ok {
		r.faultAt(key, change.FaultDuplicate, "put both under one", "section %s is already on line %d", name, line)
	} else {
		r.sections[name] = key.Line
	}
	switch {
	case isNull(list):
	case list.Kind != yaml.SequenceNode:
		r.faultAt(list, FaultForm, "begin each record with a hyphen", "%s is a list of records, not %s", name, form(list))
	default:
		for _, n := range list.Content {
			r.record(kind, n)
		}
	}
}

// nearest returns the kind that a section is meant for, where only case,
// number or hyphens are wrong.
func (r *reader) nearest(section string) *graph.KindInfo {
	plain := func(s string) string {
		return strings.ToLower(strings.NewReplacer("-", "", "_", "", " ", "").Replace(s))
	}
	for _, k := range r.model.Kinds {
		if s := plain(section); s == plain(k.Plural) || s == plain(k.Singular) {
			return k
		}
	}
	return nil
}

// record reads one record.
func (r *reader) record(kind *graph.KindInfo, n *yaml.Node) {
	if n.Kind != yaml.MappingNode {
		r.faultAt(n, FaultForm, "begin it with slug:", "a record is a mapping of fields, not %s", form(n))
		return
	}
	d := draft{reader: r, index: len(r.set.Drafts)}
	r.set.Drafts = append(r.set.Drafts, change.Draft{Kind: kind.Kind})
	r.set.at = append(r.set.at, position{file: len(r.set.files) - 1, node: n})
	fields := d.object(n, kind.Fields, "")
	slug, _ := fields["slug"].(string)
	delete(fields, "slug")
	r.set.Drafts[d.index].Slug = strings.TrimSpace(slug)
	r.set.Drafts[d.index].Fields = fields
}

// draft is the draft that a reader is at.
type draft struct {
	*reader
	index int
}

// fault notes what is wrong with the form of a field.
func (d draft) fault(n *yaml.Node, path string, code change.FaultCode, fix, format string, args ...any) {
	d.set.faults = append(d.set.faults, found{
		draft: d.index, path: path,
		Fault: Fault{Place: d.place(n.Line, n.Column), Field: path, Code: code, Message: fmt.Sprintf(format, args...), Fix: fix},
	})
}

// object reads a mapping of fields. Unknown ones are kept, without their
// values, for the domain to refuse.
func (d draft) object(n *yaml.Node, fields []*graph.FieldInfo, path string) map[string]any {
	out := make(map[string]any, len(n.Content)/2)
	lines := make(map[string]int, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		at := strings.TrimPrefix(path+"."+key.Value, ".")
		if key.Kind != yaml.ScalarNode || key.Tag == "!!merge" {
			d.fault(key, path, FaultForm, "write the fields out", "a field has a name, not %s", form(key))
			continue
		}
		if line, ok := lines[key.Value]; ok {
			d.fault(key, at, change.FaultDuplicate, "remove one of them", "%s is already given on line %d", key.Value, line)
			continue
		}
		lines[key.Value] = key.Line
		var f *graph.FieldInfo
		if i := slices.IndexFunc(fields, func(f *graph.FieldInfo) bool { return f.Name == key.Value }); i >= 0 {
			f = fields[i]
		}
		switch {
		case path == "" && key.Value == Shorthand && f == nil:
			if lines["citations"] > 0 {
				d.fault(key, at, change.FaultDuplicate, "use one of the two", "%s and citations say the same", Shorthand)
			} else if v, ok := d.citations(value); ok {
				out["citations"] = v
			}
		case path == "" && key.Value == "citations" && lines[Shorthand] > 0:
			d.fault(key, at, change.FaultDuplicate, "use one of the two", "%s and citations say the same", Shorthand)
		case f == nil && n.Style&yaml.FlowStyle != 0 && isNull(value):
			d.fault(key, at, change.FaultField, "text with a comma in it needs quotes", "there is no field %q here", key.Value)
		case f == nil:
			out[key.Value] = nil
		default:
			if v, ok := d.value(f, value, at); ok {
				out[key.Value] = v
			}
		}
	}
	return out
}

// citations reads the short form of citations.
func (d draft) citations(n *yaml.Node) (any, bool) {
	if isNull(n) {
		return nil, true
	}
	if n.Kind != yaml.SequenceNode {
		d.fault(n, Shorthand, FaultForm, "write it as a list, such as [src-a, src-b]", "%s takes a list, not %s", Shorthand, form(n))
		return nil, false
	}
	out := make([]any, len(n.Content))
	for i, e := range n.Content {
		at := fmt.Sprintf("%s[%d]", Shorthand, i)
		if isNull(e) {
			d.fault(e, at, FaultForm, "remove it", "there is nothing at this place of the list")
		} else if e.Kind != yaml.ScalarNode {
			d.fault(e, at, FaultForm, "use citations for a page or a quotation", "%s takes the slug of a source, not %s", Shorthand, form(e))
		} else if d.untagged(e, at) {
			out[i] = map[string]any{"source": e.Value}
		}
	}
	return out, true
}

// value reads a field's value. Elements that cannot be read stay in the list
// as nil, so that the others keep their places.
func (d draft) value(f *graph.FieldInfo, n *yaml.Node, at string) (any, bool) {
	if !d.untagged(n, at) {
		return nil, false
	}
	if isNull(n) {
		return nil, true
	}
	if !f.List {
		return d.single(f, n, at)
	}
	if n.Kind != yaml.SequenceNode {
		d.fault(n, at, FaultForm, "write it as a list, in [ ] or with a hyphen each", "%s takes a list, not %s", f.Name, form(n))
		return nil, false
	}
	out := make([]any, len(n.Content))
	for i, e := range n.Content {
		at := fmt.Sprintf("%s[%d]", at, i)
		if isNull(e) {
			d.fault(e, at, FaultForm, "remove it", "there is nothing at this place of the list")
		} else if d.untagged(e, at) {
			out[i], _ = d.single(f, e, at)
		}
	}
	return out, true
}

// single reads a single value.
func (d draft) single(f *graph.FieldInfo, n *yaml.Node, at string) (any, bool) {
	if f.Struct != nil {
		if n.Kind != yaml.MappingNode {
			d.fault(n, at, FaultForm, "write it as {"+strings.Join(keys(f), ": …, ")+": …}", "%s takes a group of fields, not %s", f.Name, form(n))
			return nil, false
		}
		return d.object(n, f.Struct, at), true
	}
	if n.Kind != yaml.ScalarNode {
		fix := "write the text after the colon"
		if n.Kind == yaml.MappingNode {
			fix = "put text that has a colon in it in quotes"
		}
		d.fault(n, at, FaultForm, fix, "%s takes a single value, not %s", f.Name, form(n))
		return nil, false
	}
	return scalar(f, n), true
}

func keys(f *graph.FieldInfo) []string {
	var names []string
	for _, s := range f.Struct {
		names = append(names, s.Name)
	}
	return names
}

// scalar reads a scalar as the field takes it; what does not fit stays text,
// for the domain to refuse.
func scalar(f *graph.FieldInfo, n *yaml.Node) any {
	switch f.Type {
	case graph.BoolField:
		var b bool
		if n.Tag == "!!bool" && n.Decode(&b) == nil {
			return b
		}
	case graph.NumberField, graph.IntField:
		var x float64
		if (n.Tag == "!!int" || n.Tag == "!!float") && n.Decode(&x) == nil {
			return x
		}
	}
	return n.Value
}

// untagged refuses what makes a value mean something else than it says.
func (d draft) untagged(n *yaml.Node, at string) bool {
	switch {
	case n.Kind == yaml.AliasNode:
		d.fault(n, at, FaultForm, "write it out", "*%s stands for something written elsewhere", n.Value)
	case n.Style&yaml.TaggedStyle != 0:
		d.fault(n, at, FaultForm, "remove the tag", "%s is a tag, which is not used here", n.Tag)
	default:
		return true
	}
	return false
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

// form says how something is written.
func form(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "a mapping"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case n.Kind == yaml.AliasNode:
		return "an alias"
	case n.Tag == "!!merge":
		return "a merge"
	case isNull(n):
		return "nothing"
	}
	return "text"
}
