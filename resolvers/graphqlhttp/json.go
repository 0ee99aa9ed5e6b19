package graphqlhttp

import (
	"bytes"
	"encoding/json"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// maxNesting is how deep JSON may nest: about as deep as the values that a
// request may have. With the 10,000 of encoding/json a few kilobytes would leave
// megabytes of stack with the goroutine of each connection.
const maxNesting = 1_024

// What valueEnd returns where there is no well-formed value.
const (
	malformed = -1 - iota
	tooDeep
	halved
)

// half is the fault of a text with half of a character, in whose place another would be
// read.
const half = `an escape such as \ud83d is half of a character, and needs the other half after it`

// valueEnd is where the JSON value that begins at i ends; less than 0 if there is
// no well-formed one. If it is an object, its members are passed to member, unless
// that is nil. Looking at each byte once, and at the members on the way, takes a third of
// the time of asking encoding/json first.
func valueEnd(raw []byte, i, depth int, member func(key, value []byte)) int {
	if i >= len(raw) {
		return malformed
	}
	switch c := raw[i]; {
	case (c == '{' || c == '[') && depth == maxNesting:
		return tooDeep
	case c == '{':
		return objectEnd(raw, i, depth+1, member)
	case c == '[':
		return listEnd(raw, i, depth+1)
	case c == '"':
		return textEnd(raw, i)
	case c == 't', c == 'f', c == 'n':
		for _, word := range [...]string{"true", "false", "null"} {
			if bytes.HasPrefix(raw[i:], []byte(word)) {
				return i + len(word)
			}
		}
		return malformed
	}
	return numberEnd(raw, i)
}

// whole is valueEnd where there is nothing but the value.
func whole(raw []byte, member func(key, value []byte)) int {
	end := valueEnd(raw, space(raw, 0), 0, member)
	if end >= 0 && space(raw, end) < len(raw) {
		return malformed
	}
	return end
}

// objectEnd is valueEnd of an object.
func objectEnd(raw []byte, i, depth int, member func(key, value []byte)) int {
	i = space(raw, i+1)
	if i < len(raw) && raw[i] == '}' {
		return i + 1
	}
	for i < len(raw) && raw[i] == '"' {
		end := textEnd(raw, i)
		if end < 0 {
			return malformed
		}
		key := raw[i:end]
		if i = space(raw, end); i == len(raw) || raw[i] != ':' {
			return malformed
		}
		i = space(raw, i+1)
		if end = valueEnd(raw, i, depth, nil); end < 0 {
			return end
		}
		if member != nil {
			member(key, raw[i:end])
		}
		var more bool
		if i, more = next(raw, end, '}'); !more {
			return i
		}
	}
	return malformed
}

// listEnd is valueEnd of a list.
func listEnd(raw []byte, i, depth int) int {
	i = space(raw, i+1)
	if i < len(raw) && raw[i] == ']' {
		return i + 1
	}
	for {
		end := valueEnd(raw, i, depth, nil)
		if end < 0 {
			return end
		}
		var more bool
		if i, more = next(raw, end, ']'); !more {
			return i
		}
	}
}

// next passes over what follows a member or an item: a comma, and there is more,
// or the end. After anything else it is malformed.
func next(raw []byte, i int, end byte) (after int, more bool) {
	i = space(raw, i)
	switch {
	case i < len(raw) && raw[i] == ',':
		return space(raw, i+1), true
	case i < len(raw) && raw[i] == end:
		return i + 1, false
	}
	return malformed, false
}

// plain are the bytes of a string that stand for themselves.
var plain = func() (is [256]bool) {
	for c := range is {
		is[c] = c >= ' ' && c != '"' && c != '\\'
	}
	return is
}()

// textEnd is valueEnd of a string.
func textEnd(raw []byte, i int) int {
	start := i
	escaped := false
	for i++; i < len(raw); i++ {
		switch c := raw[i]; {
		case plain[c]:
		case c == '"':
			if escaped && halfCharacter(raw[start:i]) {
				return halved
			}
			return i + 1
		case c < ' ':
			return malformed
		case c == '\\':
			i++
			if i < len(raw) && raw[i] == 'u' && len(raw)-i > 4 && len(bytes.Trim(raw[i+1:i+5], "0123456789abcdefABCDEF")) == 0 {
				i += 4
				escaped = true
			} else if i == len(raw) || bytes.IndexByte([]byte(`"\/bfnrt`), raw[i]) < 0 {
				return malformed
			}
		}
	}
	return malformed
}

// halfCharacter reports whether a text, its escapes as they were written in JSON or
// GraphQL, escapes half of a character: one of the pair of surrogates that UTF-16
// makes of it.
func halfCharacter[T string | []byte](text T) bool {
	for i := 0; i+1 < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		if r := escape(text[i:]); !utf16.IsSurrogate(r) {
			i++ // what is escaped may be a backslash
		} else if len(text) < i+12 || utf16.DecodeRune(r, escape(text[i+6:])) == utf8.RuneError {
			return true
		} else {
			i += 11
		}
	}
	return false
}

// escape is the character that a text begins with as \u and four digits; -1 if it
// does not.
func escape[T string | []byte](text T) rune {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}

// numberEnd is valueEnd of a number.
func numberEnd(raw []byte, i int) int {
	if i < len(raw) && raw[i] == '-' {
		i++
	}
	if i < len(raw) && raw[i] == '0' {
		i++
	} else if i = digits(raw, i); i < 0 {
		return malformed
	}
	if i < len(raw) && raw[i] == '.' {
		if i = digits(raw, i+1); i < 0 {
			return malformed
		}
	}
	if i < len(raw) && (raw[i] == 'e' || raw[i] == 'E') {
		if i++; i < len(raw) && (raw[i] == '+' || raw[i] == '-') {
			i++
		}
		return digits(raw, i)
	}
	return i
}

// digits passes over digits; without any it is malformed.
func digits(raw []byte, i int) int {
	start := i
	for i < len(raw) && '0' <= raw[i] && raw[i] <= '9' {
		i++
	}
	if i == start {
		return malformed
	}
	return i
}

// space passes over white space.
func space(raw []byte, i int) int {
	for i < len(raw) && (raw[i] == ' ' || raw[i] == '\t' || raw[i] == '\r' || raw[i] == '\n') {
		i++
	}
	return i
}

// text is the string that a piece of valid JSON in UTF-8 is.
func text(raw []byte) (string, bool) {
	if len(raw) < 2 || raw[0] != '"' {
		return "", false
	}
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw[1 : len(raw)-1]), true
	}
	var s string
	err := json.Unmarshal(raw, &s)
	return s, err == nil
}

// object is the map that a piece of valid JSON is if it is an object, its
// numbers kept as they were written; null is no map and no fault.
func object(raw []byte) (map[string]any, bool) {
	raw = bytes.TrimSpace(raw)
	if string(raw) == "null" {
		return nil, true
	}
	if len(raw) == 0 || raw[0] != '{' {
		return nil, false
	}
	if m, ok := texts(raw, textsWithin); ok {
		return m, true
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var m map[string]any
	return m, d.Decode(&m) == nil
}

// textsWithin is how deep objects of strings are read as such: an input that is a
// variable, and the state that a request's extensions name, are one within another.
const textsWithin = 1

// texts reads an object whose values are all strings, or objects of such, as those of
// most variables are: a decoder takes ten times as long.
func texts(raw []byte, within int) (map[string]any, bool) {
	m, ok := make(map[string]any), true
	end := whole(raw, func(key, value []byte) {
		if !ok {
			return
		}
		name, isName := text(key)
		var isText bool
		if within > 0 && value[0] == '{' {
			m[name], isText = texts(value, within-1)
		} else {
			m[name], isText = text(value)
		}
		ok = isName && isText
	})
	return m, ok && end >= 0
}
