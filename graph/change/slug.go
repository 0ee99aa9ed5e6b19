package change

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// maxSlug is the length of a proposed slug, before any number that makes it unique.
const maxSlug = 60

// nameNew gives new records without a slug a free one: claims last, since theirs are made of
// the slugs of what they are about.
func (b *batch) nameNew(ctx context.Context) error {
	var entities, claims []*target
	for _, t := range b.targets {
		switch {
		case t.before != nil || t.deleted || t.draft.Slug != "":
		case b.view.Model().Kind(t.draft.Kind).Claim:
			claims = append(claims, t)
		default:
			entities = append(entities, t)
		}
	}
	return cmp.Or(b.name(ctx, entities), b.name(ctx, claims))
}

// name gives records free slugs.
func (b *batch) name(ctx context.Context, nameless []*target) error {
	stems := make([]string, len(nameless))
	for i, t := range nameless {
		var err error
		if stems[i], err = b.stem(ctx, t.draft); err != nil {
			return err
		}
	}
	taken := map[string]bool{}
	for _, stem := range slices.Compact(slices.Sorted(slices.Values(stems))) {
		page, err := b.view.Reader().Find(ctx, store.Query{
			Kinds:  b.view.Model().KindsOf("Record"),
			Where:  store.Match{Key: store.SlugKey, Op: store.OpPrefix, Values: []string{stem}},
			Paging: store.Paging{Limit: maxTaken},
		})
		if err != nil {
			return fmt.Errorf("look for a free slug: %w", err)
		}
		for _, r := range page.Records {
			for _, slug := range r.Values(store.SlugKey) {
				taken[slug] = true
			}
		}
	}
	for i, t := range nameless {
		t.draft.Slug = free(stems[i], func(slug string) bool { return taken[slug] || b.byName[slug] != nil })
		b.byName[t.draft.Slug] = t
	}
	return nil
}

// Propose gives a draft of a new record a slug that is free in a view and of which taken is
// false. It also returns the draft's faults, except that something is missing.
func Propose(ctx context.Context, v *graph.View, d Draft, taken func(slug string) bool) (Draft, []Fault, error) {
	b := newBatch(v, Edit{Kind: d.Kind, Set: d.Fields})
	if err := b.make(ctx); err != nil || len(b.faults) > 0 {
		return d, b.faults, err
	}
	if err := b.nameNew(ctx); err != nil {
		return d, nil, err
	}
	d.Slug = free(b.targets[0].draft.Slug, taken)
	named := d
	named.ID = newID()
	known, err := readAhead(ctx, v, v, []Draft{named})
	if err != nil {
		return d, nil, err
	}
	_, faults := build(v.Model(), v.Language(), []Draft{named}, known)
	faults = slices.DeleteFunc(faults, func(f Fault) bool { return f.Code == FaultMissing || f.Code == FaultSource })
	return d, faults, known.err
}

// maxTaken bounds how many slugs with the same beginning are read.
const maxTaken = 5000

// free returns the stem itself or the stem with a number, whichever is not taken first.
func free(stem string, taken func(string) bool) string {
	slug := stem
	for n := 2; taken(slug); n++ {
		slug = fmt.Sprintf("%s-%d", stem, n)
	}
	return slug
}

// stem makes a slug from a draft's content.
func (b *batch) stem(ctx context.Context, d Draft) (string, error) {
	return stem(b.view.Model(), d, func(name string) (string, error) { return b.slugOf(ctx, name) })
}

// Stem returns the slug that a new record would get if it is free. The draft's links must be
// slugs.
func Stem(m *graph.Model, d Draft) string {
	slug, _ := stem(m, d, func(name string) (string, error) { return name, nil })
	return slug
}

// stem builds a slug: for an entity from its place and its acronym or name, for a claim from
// its kind and what it is about, and otherwise from the words of the kind.
func stem(m *graph.Model, d Draft, slugOf func(name string) (string, error)) (string, error) {
	k := m.Kind(d.Kind)
	var prefix string
	var about []string
	switch {
	case k.Claim:
		prefix = initials(k.Kind)
	case d.Kind == "Source":
		prefix = "src"
	}
	for _, f := range k.Fields {
		value, _ := d.Fields[f.Name].(string)
		switch {
		case value == "":
		case f.Type == graph.LinkField && (f.Country || k.Claim && f.Required || f.Name == "seat"):
			slug, err := slugOf(value)
			if err != nil {
				return "", err
			}
			about = append(about, slug)
		case f.Role:
			about = append(about, value)
		}
	}
	if !k.Claim || len(about) == 0 {
		name := slugify(called(k, d))
		if name == "" {
			name = graph.KindWords(k.Kind)
			if len(about) == 0 {
				prefix = "" // avoids "re-responsibility"
			}
		}
		about = append(about, name)
	}
	stem := slugify(prefix + " " + strings.Join(about, " "))
	if len(stem) > maxSlug {
		stem = strings.TrimRight(stem[:maxSlug], "-")
	}
	return stem, nil
}

// slugOf returns the slug of the record that a draft names by id or slug.
func (b *batch) slugOf(ctx context.Context, name string) (string, error) {
	if t := b.byName[name]; t != nil {
		return t.draft.Slug, nil
	}
	r := b.found[name]
	if r == nil {
		found, err := b.asker.Lookup(ctx, []string{name})
		if err != nil {
			return "", err
		}
		if r = found[name]; r == nil {
			return name, nil
		}
	}
	return r.Slug(), nil
}

// called returns the shortest name of an entity: an acronym, a name or a title.
func called(k *graph.KindInfo, d Draft) string {
	long := ""
	for _, f := range k.Fields {
		switch value := d.Fields[f.Name].(type) {
		case string:
			if f.Search == "acronym" {
				return value
			}
			if f.Label || f.Search == "name" && long == "" {
				long = value
			}
		case []any:
			if len(value) == 0 {
				continue
			}
			switch first := value[0].(type) {
			case string:
				if f.Search == "acronym" {
					return first
				}
			case map[string]any:
				if text, ok := first["text"].(string); ok && f.Type == graph.NamesField {
					long = text
				}
			}
		}
	}
	return long
}

// initials returns the first letters of a kind's words, such as "wp" for WorkPackage; the first
// two letters of a single word.
func initials(k graph.Kind) string {
	words := strings.Fields(graph.KindWords(k))
	if len(words) == 1 {
		return words[0][:2]
	}
	out := ""
	for _, w := range words {
		out += w[:1]
	}
	return out
}

// slugify turns text into a slug, "" if no letter of it can be used.
func slugify(text string) string {
	words := graph.Words(text)
	for i, w := range words {
		words[i] = strings.Map(func(r rune) rune {
			if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
				return r
			}
			return -1
		}, w)
	}
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), "-")
}
