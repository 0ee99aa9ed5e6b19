package change

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// object checks the fields of a record or of a group of fields at path.
func (b *builder) object(in map[string]any, fields []*graph.FieldInfo, path string) map[string]any {
	out := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(in)) {
		at := strings.TrimPrefix(path+"."+name, ".")
		i := slices.IndexFunc(fields, func(f *graph.FieldInfo) bool { return f.Name == name })
		if i < 0 || name == "slug" {
			fix := b.didYouMean(meant(name, fields))
			if fix == "" {
				fix = b.say("remove it; anything without a field of its own can go into note")
			}
			b.fault(at, FaultField, fix, "there is no field %q here", name)
			continue
		}
		if v := b.value(fields[i], in[name], at); v != nil {
			out[name] = v
		}
	}
	for _, f := range fields {
		if _, given := in[f.Name]; f.Required && f.Name != "slug" && (!given || empty(in[f.Name])) {
			b.fault(strings.TrimPrefix(path+"."+f.Name, "."), FaultMissing, b.say("add it")+hint(b.language, f), "%s is missing", f.Name)
		}
	}
	return out
}

// empty reports whether a value says nothing: an editor's blank cell, a lone hyphen in YAML.
// A group of fields that are all blank is not empty: the blank ones are reported.
func empty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return graph.Blank(v)
	case []any:
		return !slices.ContainsFunc(v, func(e any) bool { return !empty(e) })
	case map[string]any:
		return len(v) == 0
	}
	return false
}

// value checks a field's value and returns what to store, or nil for nothing.
func (b *builder) value(f *graph.FieldInfo, v any, at string) any {
	if empty(v) {
		return nil
	}
	if !f.List {
		return b.single(f, v, at)
	}
	list, ok := v.([]any)
	if !ok {
		b.fault(at, FaultValue, b.say("write it as a list"), "%s takes a list", f.Name)
		return nil
	}
	var out []any
	first := map[string]int{}
	for i, e := range list {
		if empty(e) {
			continue
		}
		at := fmt.Sprintf("%s[%d]", at, i)
		x := b.single(f, e, at)
		if x == nil {
			continue
		}
		// Links form a set, and repeated slugs are reported by claim.
		if f.Type != graph.LinkField && f.Name != "formerSlugs" {
			value := compact(x)
			if other, twice := first[value]; twice {
				b.fault(at, FaultDuplicate, b.say("remove one of them"), "it says the same as %s[%d]", f.Name, other)
				continue
			}
			first[value] = i
		}
		out = append(out, x)
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// single checks one value.
func (b *builder) single(f *graph.FieldInfo, v any, at string) any {
	bad := func(want speech.Text) any {
		b.fault(at, FaultValue, b.say("write %s", b.say(want)), "%v is not %s", v, b.say(want))
		return nil
	}
	switch f.Type {
	case graph.StructField, graph.NamesField:
		obj, ok := v.(map[string]any)
		if !ok {
			return bad("a group of fields")
		}
		return b.object(obj, f.Struct, at)
	case graph.BoolField:
		if _, ok := v.(bool); !ok {
			return bad("true or false")
		}
		return v
	case graph.NumberField, graph.IntField:
		n, ok := v.(float64)
		if !ok || math.IsNaN(n) || math.IsInf(n, 0) || f.Type == graph.IntField && (n != math.Trunc(n) || math.Abs(n) > 1<<31) {
			if f.Type == graph.IntField {
				return bad("a whole number")
			}
			return bad("a number")
		}
		return v
	}
	s, ok := v.(string)
	if !ok {
		return bad("text (in quotes, if it looks like a number or a date)")
	}
	if s = graph.Trim(s); graph.Blank(s) {
		return nil
	}
	if f.Type == graph.LinkField {
		return b.link(f, s, at)
	}
	return b.written(f, s, at)
}

// written checks a value that is text in some format.
func (b *builder) written(f *graph.FieldInfo, s, at string) any {
	var err error
	fix := b.say("correct it")
	switch f.Type {
	case graph.EnumField:
		if !slices.Contains(f.Values, s) {
			fix := b.didYouMean(graph.Likeliest(s, f.Values))
			if fix == "" {
				fix = b.say("use one of %s", strings.Join(f.Values, ", "))
			}
			b.fault(at, FaultValue, fix, "%s has no value %q", f.Name, s)
			return nil
		}
	case graph.DateField:
		_, err = graph.ParsePartialDate(s)
	case graph.URLField:
		_, err = graph.ParseURL(s)
	case graph.LanguageField:
		var tag graph.LanguageTag
		if tag, err = graph.ParseLanguageTag(s); err == nil {
			return string(tag)
		}
		fix = graph.LanguageFix(s).In(b.language)
	}
	if err != nil {
		b.fault(at, FaultValue, fix, "%s", graph.Reason(b.language, err))
		return nil
	}
	return s
}

// link resolves a slug or an id, in upper or lower case.
func (b *builder) link(f *graph.FieldInfo, s, at string) any {
	var kind graph.Kind
	var id graph.ID
	var scheme any
	name := strings.ToLower(s)
	if drafts := b.bySlug[name]; len(drafts) > 0 {
		// If two drafts claim a slug, that is reported once, and not for each link to it.
		i := slices.IndexFunc(drafts, func(i int) bool { return slices.Contains(f.To, b.drafts[i].Kind) })
		at := drafts[max(i, 0)]
		kind, id, scheme = b.drafts[at].Kind, b.ids[at], b.drafts[at].Fields["scheme"]
	} else if i, ok := b.byID[graph.ID(name)]; ok {
		kind, id, s, scheme = b.drafts[i].Kind, b.ids[i], b.drafts[i].Slug, b.drafts[i].Fields["scheme"]
	} else if r := b.stored(name); r != nil {
		kind, id, s, scheme = r.Kind, r.ID, r.Slug(), schemeOf(r)
	} else {
		fix := b.likely(f, s)
		if fix == "" {
			fix = b.say("correct it, or add %s with this slug", oneOf(b.language, f.To))
		}
		b.fault(at, FaultReference, fix, "no record has the slug %q", s)
		return nil
	}
	if !slices.Contains(f.To, kind) {
		b.fault(at, FaultLink, b.say("name %s", oneOf(b.language, f.To)), "%s is %s", s, oneOf(b.language, []graph.Kind{kind}))
		return nil
	}
	if !isOf(f, scheme) {
		b.fault(at, FaultLink, b.say("name a term of the scheme %s", f.Scheme), "%s is a term of the scheme %v", s, scheme)
		return nil
	}
	return string(id)
}

// stored returns the stored record with a slug or an id.
func (b *builder) stored(name string) *store.Record {
	if b.known.leadsNowhere(name) {
		return nil
	}
	if r := b.known.bySlug(name); r != nil {
		return r
	}
	return b.known.byID(graph.ID(name))
}
