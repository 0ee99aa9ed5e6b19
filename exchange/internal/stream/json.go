package stream

import (
	"bytes"
	"encoding/json"
	"io"
)

// Begin writes an object without its closing brace, so that further fields can follow.
func Begin(w io.Writer, object any) error {
	head, err := line(object)
	if err != nil {
		return err
	}
	_, err = w.Write(bytes.TrimSuffix(head, []byte("}")))
	return err
}

// List writes a JSON list element by element, one per line.
type List struct {
	w     io.Writer
	begun bool
}

// NewList starts a list after a text, such as the field's name.
func NewList(w io.Writer, after string) (*List, error) {
	_, err := io.WriteString(w, after+"[")
	return &List{w: w}, err
}

// Add adds an element.
func (l *List) Add(v any) error {
	text, err := line(v)
	if err != nil {
		return err
	}
	between := "\n"
	if l.begun {
		between = ",\n"
	}
	l.begun = true
	_, err = l.w.Write(append([]byte(between), text...))
	return err
}

// End ends the list, followed by a text.
func (l *List) End(text string) error {
	_, err := io.WriteString(l.w, "\n]"+text)
	return err
}

// line encodes a value as JSON, without escaping for HTML.
func line(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}
