package change

import (
	"cmp"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// meant says what a field that does not exist may be meant for: the link to what
// the name says, else the field that people call so, the kind's own before one
// that all have, else the field of the likeliest name.
func meant(name string, fields []*graph.FieldInfo) string {
	var names []string
	for _, f := range fields {
		if name == "country" && f.Country {
			return "did you mean " + f.Name + "?"
		}
		names = append(names, f.Name)
	}
	for _, f := range fields {
		if slices.ContainsFunc(f.To, func(k graph.Kind) bool {
			singular, plural := graph.FieldNames(string(k))
			return name == singular || name == plural
		}) {
			return "did you mean " + f.Name + "?"
		}
	}
	for _, f := range slices.Backward(fields) {
		if slices.ContainsFunc(f.Meant, func(word string) bool { return strings.EqualFold(word, name) }) {
			return "did you mean " + f.Name + "?"
		}
	}
	return graph.DidYouMean(name, names)
}

// Takes says what a field takes, where that is not any text.
func Takes(f *graph.FieldInfo) string { return strings.TrimPrefix(hint(f), ": ") }

func hint(f *graph.FieldInfo) string {
	switch f.Type {
	case graph.EnumField:
		return ": one of " + strings.Join(f.Values, ", ")
	case graph.LinkField:
		return ": the slug of " + oneOf(f.To)
	}
	return ""
}

func oneOf(kinds []graph.Kind) string {
	if len(kinds) > 5 {
		return "a record"
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = graph.KindWords(k)
	}
	phrase := strings.Join(names, " or ")
	if strings.ContainsRune("aeiou", rune(phrase[0])) {
		return "an " + phrase
	}
	return "a " + phrase
}

// likely proposes which record of some kinds a text that is no slug may name: what
// is called so, what has a slug that is nearly so, what has all of its words.
func (b *builder) likely(kinds []graph.Kind, text string) string {
	is, has := b.named(kinds, text)
	if is == "" {
		is = b.known.called(kinds, text)
	}
	if is != "" {
		return "did you mean " + is + "?"
	}
	var slugs []string
	for slug, drafts := range b.bySlug {
		if slices.ContainsFunc(drafts, func(i int) bool { return slices.Contains(kinds, b.drafts[i].Kind) }) {
			slugs = append(slugs, slug)
		}
	}
	if fix := graph.DidYouMean(text, slugs); fix != "" {
		return fix
	}
	if has != "" {
		return "did you mean " + has + "?"
	}
	return ""
}

// named returns the slugs of a draft of some kinds that is called as a text says,
// and of one that has all of its words in its name or slug, else in another text;
// empty where there is none.
func (b *builder) named(kinds []graph.Kind, text string) (is, has string) {
	words := graph.Words(text)
	if len(words) == 0 {
		return "", ""
	}
	told := "" // one that has them in another text
	for _, d := range b.drafts {
		k := b.model.Kind(d.Kind)
		if k == nil || !slices.Contains(kinds, d.Kind) {
			continue
		}
		in := func(of []string) bool {
			return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(of, w) })
		}
		for _, name := range append(searched(k, d, "name", "acronym"), d.Slug) {
			of := graph.Words(name)
			switch {
			case slices.Equal(of, words):
				return d.Slug, ""
			case (has == "" || len(d.Slug) < len(has)) && in(of):
				has = d.Slug
			}
		}
		for _, text := range searched(k, d, "text") {
			if told == "" && in(graph.Words(text)) {
				told = d.Slug
			}
		}
	}
	return "", cmp.Or(has, told)
}

// searched are the texts of an entity's draft by which it is searched for as some
// sorts: names, acronyms, whatever else is told.
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
