// Package document reads JSON that strangers wrote, and says where it is none.
package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/unicode"

	"github.com/whoplans/whoplans/graph"
)

// Read reads one JSON value to the end of the data; numbers stay as they are written.
func Read(data []byte) (any, error) {
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		text, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
		if err != nil {
			return nil, fmt.Errorf("%w: it cannot be read as UTF-16: %w", graph.ErrInvalid, err)
		}
		data = text
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var value any
	if err := d.Decode(&value); err != nil {
		return nil, broken(data, err)
	}
	if d.More() {
		return nil, fmt.Errorf("%w: line %d: something follows the end of the JSON", graph.ErrInvalid, line(data, d.InputOffset()))
	}
	return value, uncontrolled(data)
}

// uncontrolled returns an error if JSON has a control character, which can only be escaped: no text
// has one, beside tabs and ends of lines.
func uncontrolled(data []byte) error {
	for i := 0; i < len(data); i++ {
		if data[i] != '\\' || i+1 == len(data) {
			continue
		}
		i++
		if data[i] != 'u' || i+5 > len(data) {
			continue
		}
		code, err := strconv.ParseUint(string(data[i+1:i+5]), 16, 16)
		if err == nil && code < 0x20 && !strings.ContainsRune("\t\r\n", rune(code)) {
			return fmt.Errorf("%w: line %d holds the control character U+%04X, which no text does", graph.ErrInvalid, line(data, int64(i)), code)
		}
	}
	return nil
}

// broken says where JSON is none, and the likeliest reason.
func broken(data []byte, err error) error {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return fmt.Errorf("%w: line %d: the JSON is cut off", graph.ErrInvalid, line(data, int64(len(data))))
	}
	at := min(syntax.Offset, int64(len(data)))
	n := line(data, at)
	why := syntax.Error()
	if at > 0 {
		before := bytes.TrimRight(data[:at-1], " \t\r\n")
		switch {
		case data[at-1] == '\'':
			why = "it has single quotes, as Python prints, and JSON has double ones"
		case (data[at-1] == '}' || data[at-1] == ']') && bytes.HasSuffix(before, []byte(",")):
			why = fmt.Sprintf("there is a comma before %q, and nothing after it", string(data[at-1]))
			n = line(data, int64(len(before)))
		}
	}
	return fmt.Errorf("%w: line %d is not JSON: %s", graph.ErrInvalid, n, why)
}

func line(data []byte, at int64) int {
	return 1 + bytes.Count(data[:min(at, int64(len(data)))], []byte("\n"))
}

// Objects returns a value as a list of objects; what is none in it is skipped.
func Objects(value any) []map[string]any {
	list, _ := value.([]any)
	var objects []map[string]any
	for _, v := range list {
		if o, ok := v.(map[string]any); ok {
			objects = append(objects, o)
		}
	}
	return objects
}

// Object returns a value as an object, nil if it is none.
func Object(value any) map[string]any {
	o, _ := value.(map[string]any)
	return o
}

// Text returns a text or a number as text, empty for anything else.
func Text(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	}
	return ""
}
