package neo4j

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// A node holds its record twice. Properties that begin with an underscore are for the store: the
// body byte for byte, the rest of the record as JSON, and the keys and tokens again in the form that
// conditions and indexes need. The other properties are for people who use Neo4j's own tools: the
// fields of the body, as far as Neo4j has a type for them.

// image is a record as JSON. In the log it contains the body; a node has that in a
// property of its own.
type image struct {
	ID     store.ID              `json:"id"`
	Kind   store.Kind            `json:"kind"`
	Rev    store.Rev             `json:"rev"`
	Body   string                `json:"body,omitempty"`
	Links  map[string][]store.ID `json:"links,omitempty"`
	Keys   map[string][]string   `json:"keys,omitempty"`
	Tokens []string              `json:"tokens,omitempty"`
}

func imageOf(r *store.Record) image {
	i := image{ID: r.ID, Kind: r.Kind, Rev: r.Rev, Tokens: r.Tokens}
	if len(r.Links) > 0 {
		i.Links = make(map[string][]store.ID, len(r.Links))
		for _, l := range r.Links {
			i.Links[l.Name] = l.To
		}
	}
	if len(r.Keys) > 0 {
		i.Keys = make(map[string][]string, len(r.Keys))
		for _, k := range r.Keys {
			i.Keys[k.Name] = k.Values
		}
	}
	return i
}

func (i image) record() *store.Record {
	r := &store.Record{ID: i.ID, Kind: i.Kind, Rev: i.Rev, Body: i.Body, Tokens: i.Tokens}
	for _, name := range slices.Sorted(maps.Keys(i.Links)) {
		r.Links = append(r.Links, store.Links{Name: name, To: i.Links[name]})
	}
	for _, name := range slices.Sorted(maps.Keys(i.Keys)) {
		r.Keys = append(r.Keys, store.Key{Name: name, Values: i.Keys[name]})
	}
	return r
}

// encode returns a value as JSON. It does not escape < and &, so that people can read it.
func encode(v any) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}

// encodeImage returns a record's image for the log. For no record it is nil, so that Neo4j
// keeps no property.
func encodeImage(r *store.Record) (any, error) {
	if r == nil {
		return nil, nil
	}
	i := imageOf(r)
	i.Body = r.Body
	return encode(i)
}

func decodeImage(v any) (*store.Record, error) {
	if v == nil {
		return nil, nil
	}
	i, err := parseImage(v)
	if err != nil {
		return nil, err
	}
	return i.record(), nil
}

func parseImage(v any) (image, error) {
	text, ok := v.(string)
	if !ok {
		return image{}, fmt.Errorf("a record's image is a %T", v)
	}
	var i image
	if err := json.Unmarshal([]byte(text), &i); err != nil {
		return image{}, fmt.Errorf("a record's image: %w", err)
	}
	return i, nil
}

// decodeRecord returns the record in an answer: its image, its body and perhaps its place
// in an order. It is nil if the record was deleted after the statement had found it, since
// its node then has no properties.
func decodeRecord(v any) (*store.Record, error) {
	list, ok := v.([]any)
	if !ok || len(list) < 2 {
		return nil, fmt.Errorf("a record is a %T", v)
	}
	if list[0] == nil || list[1] == nil {
		return nil, nil
	}
	i, err := parseImage(list[0])
	if err != nil {
		return nil, err
	}
	if i.Body, ok = list[1].(string); !ok {
		return nil, fmt.Errorf("the body of record %s is a %T", i.ID, list[1])
	}
	return i.record(), nil
}

// properties returns the properties of a record's node.
func properties(r *store.Record) (map[string]any, error) {
	text, err := encode(imageOf(r))
	if err != nil {
		return nil, err
	}
	p := readable(r)
	p["id"] = collated(r.ID)
	p["_rev"] = number(r.Rev)
	p["_body"] = r.Body
	p["_record"] = text
	for _, k := range r.Keys {
		p[property(k.Name)] = collate(k.Values)
	}
	words, long := indexed(r.Tokens)
	if len(words) > 0 {
		p["_tokens"] = words
	}
	if len(long) > 0 {
		p["_long_tokens"] = long
	}
	return p, nil
}

// readable returns the properties for people: scalars and lists of scalars as they are,
// everything else as JSON, and the name that Neo4j's tools show on a node.
func readable(r *store.Record) map[string]any {
	var body map[string]json.RawMessage
	p := map[string]any{}
	if json.Unmarshal([]byte(r.Body), &body) != nil {
		return p // the caller is responsible for valid bodies
	}
	for field, text := range body {
		if name.MatchString(field) && field != "id" {
			if v := native(text); v != nil {
				p[field] = v
			}
		}
	}
	if s, ok := p["name"].(string); !ok || s == "" || body["name"][0] != '"' {
		p["name"] = displayName(r, body)
	}
	return p
}

// native returns a JSON value in the form that Neo4j can keep in a property, or nil for
// null.
func native(text json.RawMessage) any {
	v := scalar(text)
	if v != nil || len(text) == 0 || text[0] == 'n' {
		return v
	}
	var list []json.RawMessage
	if text[0] != '[' || json.Unmarshal(text, &list) != nil {
		return string(text)
	}
	if len(list) == 0 {
		return nil
	}
	values := make([]any, len(list))
	for i, item := range list {
		values[i] = scalar(item)
		if values[i] == nil || fmt.Sprintf("%T", values[i]) != fmt.Sprintf("%T", values[0]) {
			return string(text) // Neo4j has no lists of mixed types
		}
	}
	return values
}

// scalar returns a JSON string, number or boolean, and nil for anything else.
func scalar(text json.RawMessage) any {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var v any
	if d.Decode(&v) != nil {
		return nil
	}
	switch v := v.(type) {
	case string, bool:
		return v
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n
		}
		if f, err := v.Float64(); err == nil {
			return f
		}
	}
	return nil
}

// displayName returns the name of a record without a plain one: its English or first name,
// its title, its slug or its id.
func displayName(r *store.Record, body map[string]json.RawMessage) string {
	type name struct{ Lang, Text string }
	for _, field := range []string{"name", "names", "title", "titles", "label"} {
		if s, ok := scalar(body[field]).(string); ok && s != "" {
			return s
		}
		var names []name
		if json.Unmarshal(body[field], &names) != nil || len(names) == 0 {
			continue
		}
		if i := slices.IndexFunc(names, func(n name) bool { return n.Lang == "en" }); i > 0 {
			names[0] = names[i]
		}
		if names[0].Text != "" {
			return names[0].Text
		}
	}
	if slug := r.Slug(); slug != "" {
		return slug
	}
	return string(r.ID)
}

// Indexes limit the length of values: to 8 kB for unique values and 32 kB for tokens. The domain is
// far from both limits, but all stores must accept the same values.
const (
	longestValue = 2000
	longestToken = 2000

	// longestPrefix is how much of a token the index is asked for. It refuses prefixes of
	// more than some hundred characters, and what it finds is checked again anyway.
	longestPrefix = 100
)

// shorten returns a value for the index of unique values: the value itself or, if it is
// too long, a digest. A digest differs from every value, since it is longer than those
// that are not shortened.
func shorten(value string) string {
	if len(value) <= longestValue {
		return value
	}
	sum := sha256.Sum256([]byte(value))
	return strings.Repeat("#", longestValue) + hex.EncodeToString(sum[:])
}

func shortened(values []string) []string {
	short := make([]string, len(values))
	for i, v := range values {
		short[i] = shorten(v)
	}
	return short
}

// cut returns the beginning of a token: as many whole characters as fit.
func cut(t string, n int) string {
	if len(t) <= n {
		return t
	}
	return strings.ToValidUTF8(t[:n], "")
}

// indexed returns tokens for the index: those that fit, and the beginnings of those that
// do not.
func indexed(tokens []string) (words, long []string) {
	for _, t := range tokens {
		words = append(words, cut(t, longestToken))
		if len(t) > longestToken {
			long = append(long, t)
		}
	}
	return words, long
}
