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
// that begin with an underscore: the body byte for byte, the links, keys and
// tokens as one JSON text, and the keys and tokens once more in the form that
// conditions and indexes need. What people read in Neo4j's own tools is beside
// it: the fields of the body, as far as Neo4j has a type for them.

// derived is what a record consists of besides its body.
type derived struct {
	Links  map[string][]store.ID `json:"links,omitempty"`
	Keys   map[string][]string   `json:"keys,omitempty"`
	Tokens []string              `json:"tokens,omitempty"`
}

// image is a record in the log.
type image struct {
	ID   store.ID   `json:"id"`
	Kind store.Kind `json:"kind"`
	Rev  store.Rev  `json:"rev"`
	Body string     `json:"body"`
	derived
}

func derive(r *store.Record) derived {
	d := derived{Tokens: r.Tokens}
	if len(r.Links) > 0 {
		d.Links = make(map[string][]store.ID, len(r.Links))
		for _, l := range r.Links {
			d.Links[l.Name] = l.To
		}
	}
	if len(r.Keys) > 0 {
		d.Keys = make(map[string][]string, len(r.Keys))
		for _, k := range r.Keys {
			d.Keys[k.Name] = k.Values
		}
	}
	return d
}

// restore fills in what was derived.
func (d derived) restore(r *store.Record) {
	r.Tokens = d.Tokens
	for _, name := range slices.Sorted(maps.Keys(d.Links)) {
		r.Links = append(r.Links, store.Links{Name: name, To: d.Links[name]})
	}
	for _, name := range slices.Sorted(maps.Keys(d.Keys)) {
		r.Keys = append(r.Keys, store.Key{Name: name, Values: d.Keys[name]})
	}
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

// encodeImage returns a record's image, nil for none: Neo4j then keeps no
// property.
func encodeImage(r *store.Record) (any, error) {
	if r == nil {
		return nil, nil
	}
	return encode(image{ID: r.ID, Kind: r.Kind, Rev: r.Rev, Body: r.Body, derived: derive(r)})
}

func decodeImage(v any) (*store.Record, error) {
	if v == nil {
		return nil, nil
	}
	text, ok := v.(string)
	if !ok {
		return nil, fmt.Errorf("image is a %T", v)
	}
	var i image
	if err := json.Unmarshal([]byte(text), &i); err != nil {
		return nil, fmt.Errorf("image: %w", err)
	}
	r := &store.Record{ID: i.ID, Kind: i.Kind, Rev: i.Rev, Body: i.Body}
	i.restore(r)
	return r, nil
}

// decodeRecord reads what statements return for a record: its id, kind,
// revision, body and what was derived.
func decodeRecord(v any) (*store.Record, error) {
	list, ok := v.([]any)
	if !ok || len(list) != 5 {
		return nil, fmt.Errorf("record is %T", v)
	}
	id, ok1 := list[0].(string)
	kind, ok2 := list[1].(string)
	rev, ok3 := list[2].(int64)
	body, ok4 := list[3].(string)
	text, ok5 := list[4].(string)
	if !ok1 || !ok2 || !ok3 || !ok4 || !ok5 {
		return nil, fmt.Errorf("node %v was not written by this store, or changed since", list[0])
	}
	r := &store.Record{ID: store.ID(uncollated(id)), Kind: store.Kind(kind), Rev: store.Rev(rev), Body: body}
	var d derived
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		return nil, fmt.Errorf("node %s: %w", id, err)
	}
	d.restore(r)
	return r, nil
}

// properties are those of a record's node.
func properties(r *store.Record) (map[string]any, error) {
	text, err := encode(derive(r))
	if err != nil {
		return nil, err
	}
	p := readable(r)
	p["id"] = collated(r.ID)
	p["_kind"] = string(r.Kind)
	p["_rev"] = number(r.Rev)
	p["_body"] = r.Body
	p["_derived"] = text
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
