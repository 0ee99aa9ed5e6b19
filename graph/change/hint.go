package change

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// meant guesses which field an unknown name stands for, or "". It prefers the link to a record
// of that name, then a field that people call so (the kind's own before common ones), then the
// most similar name.
func meant(name string, fields []*graph.FieldInfo) string {
	var names []string
	for _, f := range fields {
		if name == "country" && f.Country {
			return f.Name
		}
		names = append(names, f.Name)
	}
	for _, f := range fields {
		if slices.ContainsFunc(f.To, func(k graph.Kind) bool {
			singular, plural := graph.FieldNames(string(k))
			return name == singular || name == plural
		}) {
			return f.Name
		}
	}
	for _, f := range slices.Backward(fields) {
		if slices.ContainsFunc(f.Meant, func(word string) bool { return strings.EqualFold(word, name) }) {
			return f.Name
		}
	}
	return graph.Likeliest(name, names)
}

// Takes describes what a field accepts, or returns "" if it accepts any text.
func Takes(f *graph.FieldInfo) string { return strings.TrimPrefix(hint(nil, f), ": ") }

func hint(l *speech.Language, f *graph.FieldInfo) string {
	switch f.Type {
	case graph.EnumField:
		return ": " + l.Say("one of %s", strings.Join(f.Values, ", "))
	case graph.LinkField:
		return ": " + l.Say("the slug of %s", oneOf(l, f.To))
	}
	return ""
}

// kind returns the name of a kind in the builder's language.
func (b *builder) kind(k graph.Kind) string { return b.say(speech.Text(graph.KindWords(k))) }

// didYouMean returns a suggestion, or "" if there is no name to suggest.
func (b *builder) didYouMean(name string) string {
	if name == "" {
		return ""
	}
	return b.say("did you mean %s?", name)
}

// oneOf names one of several kinds; in English with its article.
func oneOf(l *speech.Language, kinds []graph.Kind) string {
	if len(kinds) > 5 {
		return l.Say("a record")
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = l.Say(speech.Text(graph.KindWords(k)))
	}
	phrase := strings.Join(names, l.Say(" or "))
	if l != nil {
		return l.Say("“%s”", phrase)
	}
	if strings.ContainsRune("aeiou", rune(phrase[0])) {
		return "an " + phrase
	}
	return "a " + phrase
}

// likely suggests which record text stands for where a link was given something else than a
// slug: a stored record of that name, or one of the drafts.
func (b *builder) likely(f *graph.FieldInfo, text string) string {
	if slug := b.known.called(f, text, b.place()); slug != "" {
		return b.didYouMean(slug)
	}
	return graph.Likely(b.language, text, func(yield func(graph.Nameable) bool) {
		for _, d := range b.drafts {
			k := b.model.Kind(d.Kind)
			if k == nil || !slices.Contains(f.To, d.Kind) || !isOf(f, d.Fields["scheme"]) {
				continue
			}
			n := graph.Nameable{Slug: d.Slug, Names: searched(k, d, "name", "acronym")}
			for _, text := range append(searched(k, d, "text"), n.Names...) {
				n.Told = append(n.Told, graph.Words(text)...)
			}
			if !yield(n) {
				return
			}
		}
	})
}

// isOf reports whether a link to the field's scheme, if it has one, may lead to a record of
// this scheme.
func isOf(f *graph.FieldInfo, scheme any) bool { return f.Scheme == "" || f.Scheme == scheme }

// schemeOf returns the scheme of a stored record, or nil.
func schemeOf(r *store.Record) any {
	if values := r.Values("scheme"); len(values) > 0 {
		return values[0]
	}
	return nil
}

// place returns the id of the stored jurisdiction that the current draft is about, or "" if
// unknown.
func (b *builder) place() graph.ID {
	d := b.drafts[b.at]
	k := b.model.Kind(d.Kind)
	if k == nil || k.Country == nil {
		return ""
	}
	name, _ := d.Fields[k.Country.Name].(string)
	if r := b.stored(strings.ToLower(graph.Trim(name))); r != nil {
		return r.ID
	}
	return ""
}

// searched returns the texts by which a draft is searched for: names, acronyms and other
// fields, as told by as.
func searched(k *graph.KindInfo, d Draft, as ...string) []string {
	var out []string
	for _, f := range k.Fields {
		if !slices.Contains(as, f.Search) {
			continue
		}
		values, ok := d.Fields[f.Name].([]any)
		if !ok {
			values = []any{d.Fields[f.Name]}
		}
		for _, v := range values {
			if m, ok := v.(map[string]any); ok {
				v = m["text"]
			}
			if text, ok := v.(string); ok {
				out = append(out, text)
			}
		}
	}
	return out
}
