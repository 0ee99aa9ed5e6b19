package mapping

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/alike"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// names looks records up by name.
type names struct {
	view    *graph.View
	country graph.ID
	lists   map[string]*list // by kinds and vocabulary
}

// list holds the records of certain kinds by name.
type list struct {
	records []*store.Record // sorted by slug
	called  []alike.Called
	by      map[string][]*store.Record
}

// mostNamed is how many records a name is looked for in.
const mostNamed = 200_000

// newNames returns the names of a view. code is the country that is meant unless something else
// is said.
func newNames(ctx context.Context, v *graph.View, code string) (*names, string, error) {
	n := &names{view: v, lists: map[string]*list{}}
	if code == "" {
		return n, "", nil
	}
	country, err := v.Country(ctx, graph.JurisdictionCode(strings.ToUpper(code)))
	if err != nil {
		return nil, "", err
	}
	if country == nil {
		return nil, "", graph.NotFound("no jurisdiction has the code %s, which the mapping says", code)
	}
	n.country = graph.MetaOf(country).ID
	return n, graph.MetaOf(country).Slug, nil
}

// of returns the list for a link's targets; for terms, those of the field's scheme.
func (n *names) of(ctx context.Context, f *graph.FieldInfo) (*list, error) {
	return n.kinds(ctx, f.To, f.Scheme)
}

func (n *names) kinds(ctx context.Context, kinds []graph.Kind, scheme string) (*list, error) {
	key := fmt.Sprint(kinds, scheme)
	if l := n.lists[key]; l != nil {
		return l, nil
	}
	recs, err := n.view.All(ctx, store.Query{Kinds: kinds, Paging: store.Paging{Limit: mostNamed, Sort: store.Sort{Key: store.SlugKey}}})
	if err != nil {
		return nil, fmt.Errorf("look for names: %w", err)
	}
	l := &list{by: map[string][]*store.Record{}}
	for _, r := range recs {
		body := graph.BodyOf(r)
		if in, _ := body["scheme"].(string); scheme != "" && in != scheme {
			continue
		}
		called := calledBy(n.view.Model().Kind(r.Kind), body)
		l.records, l.called = append(l.records, r), append(l.called, called)
		seen := map[string]bool{}
		for _, text := range slices.Concat(called.Names, called.Acronyms, r.Values(store.SlugKey)) {
			if p := plain(text); p != "" && !seen[p] {
				seen[p] = true
				l.by[p] = append(l.by[p], r)
			}
		}
	}
	n.lists[key] = l
	return l, nil
}

// calledBy returns all that a record is called: names in every language, acronyms and codes.
func calledBy(k *graph.KindInfo, body map[string]any) alike.Called {
	var c alike.Called
	for _, f := range k.Fields {
		switch value := body[f.Name].(type) {
		case string:
			switch {
			case f.Search == "acronym", f.Unique:
				c.Acronyms = append(c.Acronyms, value)
			case f.Search == "name", f.Label:
				c.Names = append(c.Names, value)
			}
		case []any:
			for _, v := range value {
				if name, ok := v.(map[string]any); ok && f.Type == graph.NamesField {
					if text, ok := name["text"].(string); ok {
						c.Names = append(c.Names, text)
					}
				}
				if text, ok := v.(string); ok && f.Search == "acronym" {
					c.Acronyms = append(c.Acronyms, text)
				}
			}
		}
	}
	return c
}

// exact returns the records with a name, sorted by slug. Those that belong to a country must be
// of the country that is meant, unless the text is a slug.
func (n *names) exact(l *list, text string) []*store.Record {
	var found []*store.Record
	for _, r := range l.by[plain(text)] {
		if strings.EqualFold(r.Slug(), text) {
			return []*store.Record{r}
		}
		if n.here(r) {
			found = append(found, r)
		}
	}
	slices.SortFunc(found, func(a, b *store.Record) int { return strings.Compare(a.Slug(), b.Slug()) })
	return found
}

// here reports whether a record belongs to the country that is meant, or to none.
func (n *names) here(r *store.Record) bool {
	k := n.view.Model().Kind(r.Kind)
	if n.country == "" || k.Country == nil {
		return true
	}
	of := r.To(k.Country.Name)
	return len(of) == 0 || slices.Contains(of, n.country)
}

// leastNear is the least similarity of a name that is proposed.
const leastNear = 0.6

// near returns proposals for each text, in words: "si-mz, Ministry of Health (0.92)".
func (n *names) near(ctx context.Context, l *list, texts []string, least float64) ([]string, error) {
	var here []int
	var among []alike.Called
	for i, r := range l.records {
		if n.here(r) {
			here, among = append(here, i), append(among, l.called[i])
		}
	}
	found, err := alike.Nearest(ctx, texts, among, least)
	if err != nil {
		return nil, err
	}
	words := make([]string, len(texts))
	for i, matches := range found {
		var said []string
		for _, m := range matches {
			r := l.records[here[m.At]]
			name := ""
			if c := among[m.At]; len(c.Names) > 0 {
				name = ", " + c.Names[0]
			}
			said = append(said, fmt.Sprintf("%s%s (%.2f)", r.Slug(), name, m.Score))
		}
		words[i] = strings.Join(said, n.view.Say("; or "))
	}
	return words, nil
}

// meaning returns what a mapping says a text means, first of all under its heading.
func (m *Meaning) meaning(text, heading string) (string, bool) {
	if heading != "" {
		if meant, ok := meaningOf(m.Values, heading+" / "+text); ok {
			return meant, true
		}
	}
	return meaningOf(m.Values, text)
}

func meaningOf(values map[string]string, text string) (string, bool) {
	if meant, ok := values[text]; ok {
		return meant, true
	}
	best := ""
	for of := range values {
		if strings.EqualFold(graph.Trim(of), text) && (best == "" || of < best) {
			best = of
		}
	}
	meant, ok := values[best]
	return meant, ok && best != ""
}

// valueOf returns the enum value that a text names.
func valueOf(f *graph.FieldInfo, text string) (string, bool) {
	for _, v := range f.Values {
		if plain(v) == plain(text) {
			return v, true
		}
	}
	return "", false
}

// nearValue proposes an enum value for a text.
func nearValue(f *graph.FieldInfo, text string) speech.Words {
	if near := graph.Likeliest(strings.ToUpper(text), f.Values); near != "" {
		return speech.NewMessage("did you mean %s?", near)
	}
	return speech.NewMessage("there are %s", strings.Join(f.Values, ", "))
}
