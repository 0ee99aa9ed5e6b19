// Package document reads JSON that other people's programs wrote, and says where it is
// malformed.
package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/unicode"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Read reads one JSON value that takes up all of the data; numbers keep their notation. NaN and
// Infinity, which Python writes, become null, with a note.
func Read(data []byte) (value any, notes []speech.Words, err error) {
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		text, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
		if err != nil {
			return nil, nil, graph.Invalid("it cannot be read as UTF-16: %v", err)
		}
		data = text
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	data, none := withoutNaN(data)
	if len(none) > 0 {
		notes = append(notes, speech.Count(len(none), "%d value is NaN or infinite, which is no number: it is taken as missing (line %d)",
			"%d values are NaN or infinite, which is no number: they are taken as missing (line %d)", line(data, int64(none[0]))))
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := d.Decode(&value); err != nil {
		return nil, nil, broken(data, err)
	}
	if rest := bytes.TrimLeft(data[d.InputOffset():], " \t\r\n"); len(rest) > 0 {
		at := line(data, int64(len(data)-len(rest)))
		if rest[0] == '{' {
			return nil, nil, graph.Invalid("line %d: another JSON begins: a file with one in each line, as Neo4j's APOC writes, is not read; export GraphML there", at)
		}
		return nil, nil, graph.Invalid("line %d: something follows the end of the JSON", at)
	}
	return value, notes, uncontrolled(data)
}

// numberless matches what Python writes for numbers that JSON does not have.
var numberless = regexp.MustCompile(`^(NaN|-?Infinity)\b`)

// withoutNaN replaces NaN and Infinity by null, and returns their positions.
func withoutNaN(data []byte) (clean []byte, at []int) {
	quoted, done := false, 0
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case c == '"':
			quoted = !quoted
		case quoted && c == '\\':
			i++
		case quoted || c != 'N' && c != 'I' && c != '-':
		default:
			if word := numberless.Find(data[i:]); word != nil {
				clean = append(clean, data[done:i]...)
				at = append(at, len(clean))
				clean = append(clean, "null"...)
				done = i + len(word)
				i = done - 1
			}
		}
	}
	return append(clean, data[done:]...), at
}

// uncontrolled returns an error if JSON has a control character, which has to be escaped, other
// than tabs and line ends.
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
			return graph.Invalid("line %d holds the control character U+%04X, which no text does", line(data, int64(i)), code)
		}
	}
	return nil
}

// broken says where JSON is malformed, and the likeliest reason.
func broken(data []byte, err error) error {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return graph.Invalid("line %d: the JSON is cut off", line(data, int64(len(data))))
	}
	at := min(syntax.Offset, int64(len(data)))
	n := line(data, at)
	var why error = syntax
	if at > 0 {
		before := bytes.TrimRight(data[:at-1], " \t\r\n")
		switch {
		case data[at-1] == '\'':
			why = speech.NewMessage("it has single quotes, as Python prints, and JSON has double ones")
		case (data[at-1] == '}' || data[at-1] == ']') && bytes.HasSuffix(before, []byte(",")):
			why = speech.NewMessage("there is a comma before %q, and nothing after it", string(data[at-1]))
			n = line(data, int64(len(before)))
		}
	}
	return graph.Invalid("line %d is not JSON: %v", n, why)
}

func line(data []byte, at int64) int {
	return 1 + bytes.Count(data[:min(at, int64(len(data)))], []byte("\n"))
}

// Objects returns a value as a list of objects, without elements that are not objects.
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

// AllObjects returns a value as a list of objects. An element that is not an object is an
// error; unit is what elements are called.
func AllObjects(value any, unit string) ([]map[string]any, error) {
	list, _ := value.([]any)
	objects := Objects(value)
	if len(objects) == len(list) {
		return objects, nil
	}
	for i, v := range list {
		if Object(v) == nil {
			return nil, graph.Invalid("%s %d is no object: %.40s", unit, i+1, fmt.Sprint(v))
		}
	}
	return objects, nil
}

// Object returns a value as an object, or nil.
func Object(value any) map[string]any {
	o, _ := value.(map[string]any)
	return o
}

// Text returns a text or a number as text, "" for anything else.
func Text(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	}
	return ""
}
