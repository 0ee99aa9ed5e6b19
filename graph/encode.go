package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	fast "github.com/segmentio/encoding/json"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// decode returns a record's content.
func (m *Model) decode(r *store.Record) content {
	return r.Memo(m.kinds[r.Kind].decl.decode).(content)
}

// Content returns what a record says: a pointer to the content of its kind, such as
// [ResponsibilityContent]. All readers share it, and nobody may change it.
func (m *Model) Content(r *store.Record) any { return m.decode(r) }

// Meta returns the part of a stored record that all kinds have.
func (m *Model) Meta(r *store.Record) *Meta { return m.decode(r).meta() }

// seedSpace is the namespace of ids made from slugs.
var seedSpace = uuid.NewSHA1(uuid.NameSpaceURL, []byte("https://github.com/whoplans/whoplans#slug"))

// SlugID returns the id of a record loaded from a file. It is derived from the slug, so that it
// is the same in every store.
func SlugID(slug string) ID { return ID(uuid.NewSHA1(seedSpace, []byte(slug)).String()) }

// kindKey is the key for a record's kind, for counting.
const kindKey = "kind"

// encode derives what stores keep of a record. It sorts the links of the content, which must
// not be shared.
func (k *KindInfo) encode(id ID, rec content) (*store.Record, error) {
	v := reflect.ValueOf(rec).Elem()
	out := &store.Record{ID: id, Kind: k.Kind}
	var tokens []string
	keys := map[string][]string{
		store.SlugKey: append([]string{rec.meta().Slug}, rec.meta().FormerSlugs...),
		kindKey:       {string(k.Kind)},
	}
	for _, f := range k.Fields {
		fv := v.FieldByIndex(f.index)
		if f.Type == LinkField && f.List {
			ids := fv.Interface().([]ID)
			slices.Sort(ids)
			fv.Set(reflect.ValueOf(slices.Compact(ids)))
		}
		if f.IsLink() {
			if ids := f.ids(fv); len(ids) > 0 {
				out.Links = append(out.Links, store.Links{Name: f.Name, To: ids})
			}
		}
		if f.keyed() && f.Name != store.SlugKey {
			f.addKeys(keys, fv)
			if f.Unique {
				keys[uniqueKey(f.Name)] = keys[f.Name]
			}
		}
		for _, part := range f.Parts {
			part.addKeysOf(keys, structs(fv))
		}
		if f.Search != "" {
			for _, s := range f.texts(fv) {
				tokens = append(tokens, words(fold(s))...)
			}
		}
	}
	for _, slug := range keys[store.SlugKey] {
		tokens = append(tokens, words(slug)...)
	}
	slices.Sort(tokens)
	out.Tokens = slices.Compact(tokens)
	for name, values := range keys {
		out.Keys = append(out.Keys, store.Key{Name: name, Values: values})
	}
	slices.SortFunc(out.Keys, func(a, b store.Key) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(out.Links, func(a, b store.Links) int { return strings.Compare(a.Name, b.Name) })

	var body bytes.Buffer
	enc := json.NewEncoder(&body)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(rec); err != nil {
		return nil, fmt.Errorf("encode %s: %w", rec.meta().Slug, err)
	}
	out.Body = strings.TrimSuffix(body.String(), "\n")
	return out, nil
}

// Misfit is the error of fields that are each valid, but do not fit together.
type Misfit struct {
	Field   string       // the field to correct
	Message speech.Words // what is wrong
	Fix     speech.Words // what to do about it
}

// misfit is a fault of a field; the values fill the places of the message.
func misfit(field string, fix speech.Words, message speech.Text, with ...any) *Misfit {
	return &Misfit{field, speech.NewMessage(message, with...), fix}
}

// Error implements error.
func (e *Misfit) Error() string {
	return fmt.Sprintf("%v: %s: %s", ErrInvalid, e.Field, e.Message.In(nil))
}

// Unwrap makes it an [ErrInvalid].
func (e *Misfit) Unwrap() error { return ErrInvalid }

// Encode makes a record of the kind from its fields as JSON, with ids for links, which must be
// of the declared types. Fields that do not fit together give a [*Misfit].
func (k *KindInfo) Encode(id ID, fields map[string]any) (*store.Record, error) {
	body, err := fast.Append(nil, fields, 0) // in any order: encode writes the stored body
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	rec := k.decl.decode(&store.Record{ID: id, Kind: k.Kind, Body: string(body)}).(content)
	if err := rec.meta().unreadable; err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if s, ok := rec.(interface{ check() *Misfit }); ok {
		if found := s.check(); found != nil {
			return nil, found
		}
	}
	return k.encode(id, rec)
}

// Upgrade derives the keys, tokens and links of a record of an earlier version of the model
// again. Its body stays: no version has changed bodies. A record that cannot be read stays as
// it is.
func (m *Model) Upgrade(r *store.Record) (*store.Record, error) {
	k := m.kinds[r.Kind]
	rec := k.decl.decode(r).(content)
	if rec.meta().unreadable != nil {
		return r, nil //nolint:nilerr // an unreadable record stays as it is
	}
	up, err := k.encode(r.ID, rec)
	if err != nil {
		return nil, err
	}
	up.Rev = r.Rev
	up.RecordedLike(r, r)
	return up, nil
}

// BodyOf returns the stored fields of a record as JSON, with ids for links. Stored bodies are
// always valid JSON.
func BodyOf(r *store.Record) map[string]any {
	m := map[string]any{}
	if err := json.Unmarshal([]byte(r.Body), &m); err != nil || m == nil {
		return map[string]any{}
	}
	return m
}

// ids returns the set of ids in a field's value.
func (f *FieldInfo) ids(v reflect.Value) []ID {
	var ids []ID
	switch {
	case f.Type == LinkField && f.List:
		return slices.Clone(v.Interface().([]ID))
	case f.Type == LinkField:
		ids = append(ids, v.Interface().(ID))
	default:
		for _, sv := range structs(v) {
			for _, s := range f.Struct {
				if s.IsLink() {
					ids = append(ids, s.ids(sv.FieldByIndex(s.index))...)
				}
			}
		}
	}
	ids = slices.DeleteFunc(ids, func(id ID) bool { return id == "" })
	slices.Sort(ids)
	return slices.Compact(ids)
}

// structs returns the structs in a value.
func structs(v reflect.Value) []reflect.Value {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return []reflect.Value{v.Elem()}
	case reflect.Slice:
		var vs []reflect.Value
		for i := range v.Len() {
			vs = append(vs, v.Index(i))
		}
		return vs
	}
	return []reflect.Value{v}
}

// addKeysOf adds the keys of a part of structs.
func (f *FieldInfo) addKeysOf(keys map[string][]string, of []reflect.Value) {
	if f.Count {
		keys[f.Name] = []string{numberKey(float64(len(of)))}
		return
	}
	for _, v := range of {
		f.addKeys(keys, v.FieldByIndex(f.index))
	}
}

// addKeys adds the keys by which the field is matched and sorted.
func (f *FieldInfo) addKeys(keys map[string][]string, v reflect.Value) {
	name := f.key()
	switch f.Type {
	case DateField:
		if first, last := v.Interface().(PartialDate).Bounds(); first != "" {
			keys[name] = []string{first}
			keys[lastDay(name)] = []string{last}
		}
	case BoolField:
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				return
			}
			v = v.Elem()
		}
		keys[name] = []string{fmt.Sprint(v.Bool())}
	case NumberField, IntField:
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				return
			}
			v = v.Elem()
		}
		if v.CanInt() {
			keys[name] = []string{numberKey(float64(v.Int()))}
		} else {
			keys[name] = []string{numberKey(v.Float())}
		}
	default:
		for _, s := range f.texts(v) {
			if f.Type != EnumField {
				s = fold(s)
			}
			if s != "" && !slices.Contains(keys[name], s) {
				keys[name] = append(keys[name], s)
			}
		}
	}
}

// lastDay returns the key for the last day of a partial date.
func lastDay(key string) string { return key + ".last" }

// texts returns the texts in a field's value.
func (f *FieldInfo) texts(v reflect.Value) []string {
	switch {
	case f.Type == NamesField:
		var out []string
		for _, n := range v.Interface().([]Name) {
			out = append(out, n.Text)
		}
		return out
	case f.Type == StructField:
		var out []string
		for _, s := range structs(v) {
			var words []string
			for _, part := range f.Struct {
				words = append(words, part.texts(s.FieldByIndex(part.index))...)
			}
			out = append(out, strings.Join(words, " "))
		}
		return out
	case f.List:
		var out []string
		for i := range v.Len() {
			out = append(out, v.Index(i).String())
		}
		return out
	case v.Kind() == reflect.String && v.Len() > 0:
		return []string{v.String()}
	}
	return nil
}
