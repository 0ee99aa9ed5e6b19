package table

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// A cell holds one value as it is, the elements of a list separated by semicolons, the parts of
// a struct separated by bars, and several structs on separate lines. A backslash escapes a mark
// that belongs to a text.
const (
	betweenElements = "; "
	betweenParts    = " | "
	betweenStructs  = "\n"
)

// Write returns the cell for a value of a field, in the form of data files.
func Write(f *graph.FieldInfo, value any) Cell {
	switch value := value.(type) {
	case nil:
		return nil
	case bool, float64:
		return value
	case []any:
		if len(value) == 0 {
			return nil
		}
		texts := make([]string, len(value))
		for i, v := range value {
			if f.Struct != nil {
				texts[i] = parts(f, v)
			} else {
				texts[i] = escape(Plain(v), ";")
			}
		}
		if f.Struct != nil {
			return strings.Join(texts, betweenStructs)
		}
		return strings.Join(texts, betweenElements)
	case map[string]any:
		return parts(f, value)
	case string:
		if value == "" {
			return nil
		}
		return value
	}
	return fmt.Sprint(value)
}

// parts writes the parts of a struct, up to the last one with a value.
func parts(f *graph.FieldInfo, value any) string {
	fields, _ := value.(map[string]any)
	texts, n := make([]string, len(f.Struct)), 0
	for i, part := range f.Struct {
		if v := fields[part.Name]; v != nil {
			texts[i] = escape(Plain(v), "|")
			n = i + 1
		}
	}
	return strings.Join(texts[:n], betweenParts)
}

// escape escapes what would end an element or a part, and blanks at the ends that would be
// lost.
func escape(text, mark string) string {
	var b strings.Builder
	for i, r := range text {
		switch {
		case r == '\n':
			b.WriteString(`\n`)
			continue
		case r == '\\', strings.ContainsRune(mark, r), r == ' ' && (i == 0 || i == len(text)-1):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Read returns the value in a cell of a field, in the form of data files, nil for none. If the
// value does not fit the field, the error is an [graph.ErrInvalid] that says what would.
func Read(f *graph.FieldInfo, cell Cell) (any, error) {
	text := Plain(cell)
	switch {
	case strings.TrimSpace(text) == "":
		return nil, nil
	case f.Struct != nil && f.List:
		var list []any
		for _, line := range strings.Split(text, betweenStructs) {
			if strings.TrimSpace(line) == "" {
				continue
			}
			v, err := readParts(f, line)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		return list, nil
	case f.Struct != nil:
		return readParts(f, text)
	case f.List:
		var list []any
		for _, element := range split(text, ';') {
			if element == "" {
				continue
			}
			v, err := readScalar(f, element)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		return list, nil
	}
	return readScalar(f, text)
}

func readParts(f *graph.FieldInfo, text string) (any, error) {
	texts := split(text, '|')
	if len(texts) > len(f.Struct) {
		return nil, graph.Invalid("%s has %d parts, which are %s; this has %d", f.Name, len(f.Struct), PartNames(f), len(texts))
	}
	fields := map[string]any{}
	for i, t := range texts {
		if t == "" {
			continue
		}
		v, err := readScalar(f.Struct[i], t)
		if err != nil {
			return nil, err
		}
		fields[f.Struct[i].Name] = v
	}
	return fields, nil
}

// PartNames returns the names of a struct's parts, in the notation of its cells.
func PartNames(f *graph.FieldInfo) string {
	names := make([]string, len(f.Struct))
	for i, part := range f.Struct {
		names[i] = part.Name
	}
	return strings.Join(names, betweenParts)
}

// split splits a text at unescaped marks, and trims the parts.
func split(text string, mark rune) []string {
	var texts []string
	var b strings.Builder
	kept := 0 // length of b up to which blanks must stay
	escaped := false
	end := func() {
		s := b.String()
		texts = append(texts, s[:kept]+strings.TrimRight(s[kept:], " \t"))
		b.Reset()
		kept = 0
	}
	for _, r := range text {
		switch {
		case escaped:
			if r == 'n' {
				r = '\n'
			}
			b.WriteRune(r)
			kept, escaped = b.Len(), false
		case r == '\\':
			escaped = true
		case r == mark:
			end()
		case (r == ' ' || r == '\t' || r == '\n') && b.Len() == 0:
		default:
			b.WriteRune(r)
		}
	}
	end()
	return texts
}

// number formats a number without an exponent, which could be taken for text.
func number(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// readScalar reads one value. Whether a text is a valid date, slug or enum value is left to the
// checks of every change.
func readScalar(f *graph.FieldInfo, text string) (any, error) {
	switch f.Type {
	case graph.NumberField, graph.IntField:
		n, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
		if err != nil {
			return nil, graph.Invalid("%s holds a number, and %q is none", f.Name, text)
		}
		return n, nil
	case graph.BoolField:
		switch strings.ToLower(strings.TrimSpace(text)) {
		case "true", "yes", "1":
			return true, nil
		case "false", "no", "0":
			return false, nil
		}
		return nil, graph.Invalid("%s holds true or false, and %q is neither", f.Name, text)
	}
	return text, nil
}
