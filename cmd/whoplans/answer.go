package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// answer is a response as received.
type answer struct {
	Data       json.RawMessage `json:"data"`
	Errors     []answerError   `json:"errors,omitempty"`
	Extensions map[string]any  `json:"extensions,omitempty"`
}

func readAnswer(raw []byte) (*answer, error) {
	var a answer
	if err := json.Unmarshal(raw, &a); err != nil {
		return nil, fmt.Errorf("the answer is not one of a GraphQL server: %w", err)
	}
	if data := string(a.Data); data == "" && len(a.Errors) == 0 || data != "" && data != "null" && data[0] != '{' {
		return nil, errors.New("the answer is not one of a GraphQL server: it has neither data nor errors")
	}
	for i := range a.Errors {
		if strings.TrimSpace(a.Errors[i].Message) == "" {
			a.Errors[i].Message = "the server gives no reason"
		}
	}
	return &a, nil
}

// hasData reports whether there is any data besides errors.
func (a *answer) hasData() bool {
	var fields map[string]json.RawMessage
	if json.Unmarshal(a.Data, &fields) != nil {
		return false
	}
	for _, v := range fields {
		if string(v) != "null" {
			return true
		}
	}
	return false
}

// says reports whether an error has a code.
func (a *answer) says(code string) bool {
	return slices.ContainsFunc(a.Errors, func(e answerError) bool { return e.Extensions["code"] == code })
}

// answerError is an error in a response.
type answerError struct {
	Message    string         `json:"message"`
	Locations  []location     `json:"locations,omitempty"`
	Path       []any          `json:"path,omitempty"`
	Extensions map[string]any `json:"extensions,omitempty"`
}

type location struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Error says what is wrong, and at which path of the answer or, if it has none, at which place
// in the document.
func (e answerError) Error() string {
	var b strings.Builder
	if len(e.Path) == 0 && len(e.Locations) > 0 {
		fmt.Fprintf(&b, "line %d, column %d: ", e.Locations[0].Line, e.Locations[0].Column)
	}
	for _, p := range e.Path {
		if p == nil {
			continue
		}
		if _, isName := p.(string); !isName {
			fmt.Fprintf(&b, "[%v]", p)
			continue
		}
		if b.Len() > 0 {
			b.WriteString(": ")
		}
		fmt.Fprint(&b, p)
	}
	if len(e.Path) > 0 {
		b.WriteString(": ")
	}
	return b.String() + e.Message
}

// pair is a field of an object; fields keep their order.
type pair struct {
	name  string
	value any
}

// failed replaces a null that comes from an error: null alone would say that nothing is known.
type failed string

// String returns the error for readers.
func (f failed) String() string { return "error: " + oneLine(string(f)) }

// values returns the data, with objects as []pair, and failed where an error left null.
func (a *answer) values() (any, error) {
	dec := json.NewDecoder(bytes.NewReader(a.Data))
	dec.UseNumber()
	v, err := ordered(dec)
	if err != nil {
		return nil, fmt.Errorf("the answer is not JSON: %w", err)
	}
	for _, e := range a.Errors {
		fail(&v, e.Path, e.Message)
	}
	return v, nil
}

// fail replaces the null at a path, or the null that the path leads through, by an error.
func fail(v *any, path []any, message string) {
	switch x := (*v).(type) {
	case nil:
		*v = failed(message)
	case []pair:
		for i := range x {
			if len(path) > 0 && path[0] == x[i].name {
				fail(&x[i].value, path[1:], message)
				return
			}
		}
	case []any:
		if len(path) > 0 {
			if i, ok := path[0].(float64); ok && i >= 0 && int(i) < len(x) {
				fail(&x[int(i)], path[1:], message)
			}
		}
	}
}

// ordered decodes JSON and keeps the order of fields: objects become []pair.
func ordered(dec *json.Decoder) (any, error) {
	tok, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch tok {
	case json.Delim('{'):
		obj := []pair{}
		for dec.More() {
			name, err := dec.Token()
			if err != nil {
				return nil, err
			}
			v, err := ordered(dec)
			if err != nil {
				return nil, err
			}
			obj = append(obj, pair{name.(string), v})
		}
		_, err := dec.Token()
		return obj, err
	case json.Delim('['):
		list := []any{}
		for dec.More() {
			v, err := ordered(dec)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err := dec.Token()
		return list, err
	}
	return tok, nil
}

// writeJSON writes the data as received, with control characters escaped so that terminals do
// not obey them. Programs read the same values.
func (a *answer) writeJSON(w io.Writer) error {
	var out bytes.Buffer
	if err := json.Indent(&out, a.Data, "", "  "); err != nil {
		return fmt.Errorf("the answer is not JSON: %w", err)
	}
	var b strings.Builder
	for _, r := range out.String() {
		if isControl(r) && r != '\n' {
			fmt.Fprintf(&b, `\u%04x`, r)
			continue
		}
		b.WriteRune(r)
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}
