package graphqlhttp

import (
	"bytes"
	"encoding/json"
)

// maxNesting is how deep JSON may nest, as encoding/json has it.
const maxNesting = 10_000

// valueEnd is where the JSON value that begins at i ends, or -1 if there is no
// well-formed one. If it is an object, its members are passed to member, unless
// that is nil. To look at each byte once, and at the members meanwhile, takes a
// third of the time of asking encoding/json first.
func valueEnd(raw []byte, i, depth int, member func(key, value []byte)) int {
	if i >= len(raw) {
		return -1
	}
	switch c := raw[i]; {
	case (c == '{' || c == '[') && depth == maxNesting:
		return -1
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
		return -1
	}
	return numberEnd(raw, i)
}

func objectEnd(raw []byte, i, depth int, member func(key, value []byte)) int {
	i = space(raw, i+1)
	if i < len(raw) && raw[i] == '}' {
		return i + 1
	}
	for i < len(raw) && raw[i] == '"' {
		end := textEnd(raw, i)
		if end < 0 {
			return -1
		}
		key := raw[i:end]
		if i = space(raw, end); i == len(raw) || raw[i] != ':' {
			return -1
		}
		i = space(raw, i+1)
		if end = valueEnd(raw, i, depth, nil); end < 0 {
			return -1
		}
		if member != nil {
			member(key, raw[i:end])
		}
		var more bool
		if i, more = next(raw, end, '}'); !more {
			return i
		}
	}
	return -1
}

func listEnd(raw []byte, i, depth int) int {
	i = space(raw, i+1)
	if i < len(raw) && raw[i] == ']' {
		return i + 1
	}
	for {
		end := valueEnd(raw, i, depth, nil)
		if end < 0 {
			return -1
		}
		var more bool
		if i, more = next(raw, end, ']'); !more {
			return i
		}
	}
}

// next passes over what follows a member or an item: a comma, and there is more,
// or the end.
func next(raw []byte, i int, end byte) (after int, more bool) {
	i = space(raw, i)
	switch {
	case i < len(raw) && raw[i] == ',':
		return space(raw, i+1), true
	case i < len(raw) && raw[i] == end:
		return i + 1, false
	}
	return -1, false
}

func textEnd(raw []byte, i int) int {
	for i++; i < len(raw); i++ {
		switch c := raw[i]; {
		case c == '"':
			return i + 1
		case c < ' ':
			return -1
		case c == '\\':
			i++
			if i < len(raw) && raw[i] == 'u' && len(raw)-i > 4 && len(bytes.Trim(raw[i+1:i+5], "0123456789abcdefABCDEF")) == 0 {
				i += 4
			} else if i == len(raw) || bytes.IndexByte([]byte(`"\/bfnrt`), raw[i]) < 0 {
				return -1
			}
		}
	}
	return -1
}

func numberEnd(raw []byte, i int) int {
	at := func(signs string) bool { return i < len(raw) && bytes.IndexByte([]byte(signs), raw[i]) >= 0 }
	digits := func() bool {
		start := i
		for at("0123456789") {
			i++
		}
		return i > start
	}
	if at("-") {
		i++
	}
	if at("0") {
		i++
	} else if !digits() {
		return -1
	}
	if at(".") {
		if i++; !digits() {
			return -1
		}
	}
	if at("eE") {
		if i++; at("+-") {
			i++
		}
		if !digits() {
			return -1
		}
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
	if m, ok := texts(raw); ok {
		return m, true
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var m map[string]any
	return m, d.Decode(&m) == nil
}

// texts reads an object whose values are all strings, as those of most
// variables are: a decoder takes ten times as long.
func texts(raw []byte) (map[string]any, bool) {
	m, ok := make(map[string]any), true
	valueEnd(raw, 0, 0, func(key, value []byte) {
		name, isName := text(key)
		s, isText := text(value)
		m[name] = s
		ok = ok && isName && isText
	})
	return m, ok
}
