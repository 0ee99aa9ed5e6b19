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

// A record is a node twice over. What the store works with is in properties
// that begin with an underscore: the body byte for byte, all else that a
// record has as one JSON text, and the keys and tokens once more in the form
// that conditions and indexes need. What people read in Neo4j's own tools is
// beside it: the fields of the body, as far as Neo4j has a type for them.

// image is a record as JSON. In the log it has the body; a node has that on
// its own.
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

// encode returns what JSON makes of a value, with < and & as they are, so that
// people can read it.
func encode(v any) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}

// encodeImage returns a record's image for the log, nil for none: Neo4j then
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

// decodeRecord reads what statements return for a record: its image and its
// body, and perhaps its place in an order. It is nil for one that was deleted
// after the statement had found it: a node that is no more has no properties.
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

// properties are those of a record's node.
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

// readable are the properties that people read: scalars and lists of scalars
// as they are, everything else as JSON text, and a name, which is what Neo4j's
// tools write on a node.
func readable(r *store.Record) map[string]any {
	var body map[string]json.RawMessage
	p := map[string]any{}
	if json.Unmarshal([]byte(r.Body), &body) != nil {
		return p // bodies are the caller's care
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

// native is a JSON value as Neo4j can keep it in a property, nil for what it
// keeps by having none.
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
			return string(text) // lists of mixed types are not to be had
		}
	}
	return values
}

// scalar is a JSON string, number or boolean, nil for anything else.
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

// displayName is what a record without a plain name is called: its English or
// first name, a title, its slug, or its id.
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

// What indexes take has a length: 8 kB where values are unique, 32 kB for
// tokens. Both limits are far beyond what the domain has, but a store that
// fails on a value that others take would be of no use.
const (
	longestValue = 2000
	longestToken = 2000

	// longestPrefix is how much of a token the index is asked for. It refuses
	// prefixes of more than some hundred letters, and what it finds is looked
	// at again anyway.
	longestPrefix = 100
)

// shorten is a value as the index on unique values knows it: itself, or a
// digest that no value can be taken for, since it is longer than those that
// stay as they are.
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

// cut is a token cut at the last whole letter that fits.
func cut(t string, n int) string {
	if len(t) <= n {
		return t
	}
	return strings.ToValidUTF8(t[:n], "")
}

// indexed are tokens as the index knows them, and those that it knows cut.
func indexed(tokens []string) (words, long []string) {
	for _, t := range tokens {
		words = append(words, cut(t, longestToken))
		if len(t) > longestToken {
			long = append(long, t)
		}
	}
	return words, long
}
