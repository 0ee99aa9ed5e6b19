// Package markup reads XML that other people's programs wrote: by local names, in any encoding,
// without document types, and within the depth and size that files of networks have.
package markup

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"

	"github.com/whoplans/whoplans/graph"
)

// Bounds of what is read.
const (
	mostDeep     = 500       // levels of elements
	mostElements = 4_000_000 // in all
)

// Reader reads a document from start to end.
type Reader struct {
	decoder  *xml.Decoder
	depth    int
	elements int
}

// Element is an element with its content.
type Element struct {
	Name       string // without its name space
	Attributes map[string]string
	Text       string // its own, without that of its children
	Children   []*Element
}

// Open starts to read a document.
func Open(data []byte) (*Reader, error) {
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		var err error
		if data, err = unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data); err != nil {
			return nil, graph.Invalid("it is not UTF-16, as its first bytes say: %v", err)
		}
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = func(label string, in io.Reader) (io.Reader, error) {
		if utf8.Valid(data) {
			return in, nil // whatever encoding it declares
		}
		return charset.NewReaderLabel(label, in)
	}
	return &Reader{decoder: d}, nil
}

// Next returns the next start, end or text; io.EOF at the end.
func (r *Reader) Next() (xml.Token, error) {
	for {
		line, _ := r.decoder.InputPos()
		token, err := r.decoder.Token()
		if errors.Is(err, io.EOF) {
			return nil, io.EOF
		}
		if err != nil {
			return nil, r.broken(err)
		}
		switch t := token.(type) {
		case xml.Directive:
			return nil, graph.Invalid("line %d declares a document type or entities (<!%.20s …), which is not read; take it out", line, bytes.TrimSpace(t))
		case xml.StartElement:
			r.depth++
			if r.elements++; r.elements > mostElements || r.depth > mostDeep {
				return nil, graph.TooLarge("line %d: more than %d elements, or more than %d within each other", line, mostElements, mostDeep)
			}
			return t, nil
		case xml.EndElement:
			r.depth--
			return t, nil
		case xml.CharData:
			return t, nil
		}
	}
}

// broken says where a document is malformed.
func (r *Reader) broken(err error) error {
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		return graph.Invalid("line %d is no XML: %s", syntax.Line, syntax.Msg)
	}
	line, _ := r.decoder.InputPos()
	return graph.Invalid("line %d is no XML: %v", line, err)
}

// Line returns the current line.
func (r *Reader) Line() int {
	line, _ := r.decoder.InputPos()
	return line
}

// Element reads an element to its end.
func (r *Reader) Element(start xml.StartElement) (*Element, error) {
	e := &Element{Name: start.Name.Local, Attributes: Attributes(start)}
	var text strings.Builder
	for {
		token, err := r.Next()
		if errors.Is(err, io.EOF) {
			err = graph.Invalid("line %d: it ends within %s", r.Line(), e.Name)
		}
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			child, err := r.Element(t)
			if err != nil {
				return nil, err
			}
			e.Children = append(e.Children, child)
		case xml.CharData:
			text.Write(t)
		case xml.EndElement:
			e.Text = text.String()
			return e, nil
		}
	}
}

// Attributes returns the attributes of an element by local name.
func Attributes(start xml.StartElement) map[string]string {
	all := make(map[string]string, len(start.Attr))
	for _, a := range start.Attr {
		if a.Name.Space != "xmlns" && a.Name.Local != "xmlns" {
			all[a.Name.Local] = a.Value
		}
	}
	return all
}

// Find returns the first descendant with a name, or nil.
func (e *Element) Find(name string) *Element {
	for _, c := range e.Children {
		if c.Name == name {
			return c
		}
		if found := c.Find(name); found != nil {
			return found
		}
	}
	return nil
}

// TextOf returns the text of the first descendant with a name, or "".
func (e *Element) TextOf(name string) string {
	if found := e.Find(name); found != nil {
		return found.Text
	}
	return ""
}

// All returns all descendants with a name.
func (e *Element) All(name string) []*Element {
	var all []*Element
	for _, c := range e.Children {
		if c.Name == name {
			all = append(all, c)
		}
		all = append(all, c.All(name)...)
	}
	return all
}

// Root returns the local name of a document's root element, or "".
func Root(data []byte) string {
	r, err := Open(data[:min(len(data), 1<<16)])
	if err != nil {
		return ""
	}
	for range 100 {
		token, err := r.decoder.RawToken()
		if err != nil {
			return ""
		}
		if start, ok := token.(xml.StartElement); ok {
			return start.Name.Local
		}
	}
	return ""
}

// Walk reads the rest of the document and calls begin and end for its elements.
func (r *Reader) Walk(begin func(xml.StartElement) error, end func(name string)) error {
	for {
		token, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			err = begin(t)
		case xml.EndElement:
			end(t.Name.Local)
		}
		if err != nil {
			return err
		}
	}
}
