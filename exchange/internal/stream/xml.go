// Package stream writes XML and JSON piece by piece, for files too large to be held in memory.
package stream

import (
	"encoding/xml"
	"io"
)

// XML writes XML until an error occurs, and keeps that error.
type XML struct {
	enc *xml.Encoder
	err error
}

// NewXML begins a document.
func NewXML(w io.Writer) *XML {
	x := &XML{enc: xml.NewEncoder(w)}
	x.enc.Indent("", " ")
	_, x.err = io.WriteString(w, xml.Header)
	return x
}

func (x *XML) token(t xml.Token) {
	if x.err == nil {
		x.err = x.enc.EncodeToken(t)
	}
}

// Open writes a start tag with attributes, given as names and values in turn.
func (x *XML) Open(name string, attributes ...string) {
	start := xml.StartElement{Name: xml.Name{Local: name}}
	for i := 0; i < len(attributes); i += 2 {
		start.Attr = append(start.Attr, xml.Attr{Name: xml.Name{Local: attributes[i]}, Value: attributes[i+1]})
	}
	x.token(start)
}

// Close writes an end tag.
func (x *XML) Close(name string) { x.token(xml.EndElement{Name: xml.Name{Local: name}}) }

// Text writes an element that contains a text.
func (x *XML) Text(name, text string, attributes ...string) {
	x.Open(name, attributes...)
	x.token(xml.CharData(text))
	x.Close(name)
}

// Element writes an element described by a struct, and returns the first error so far.
func (x *XML) Element(v any) error {
	if x.err == nil {
		x.err = x.enc.Encode(v)
	}
	return x.err
}

// End ends the document, and returns the first error so far.
func (x *XML) End() error {
	if x.err != nil {
		return x.err
	}
	return x.enc.Close()
}
