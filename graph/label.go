package graph

import (
	"cmp"
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Kind returns the name of the record's kind.
func (h *handle) Kind() string { return string(h.rec.Kind) }

// Label returns what to call the record: for an entity its name, with its country if others
// share the name; for a claim a sentence about the records that it links.
func (h *handle) Label(ctx context.Context, lang *LanguageTag) (string, error) {
	return h.labelIn(ctx, lang, nil)
}

// LabelIn returns a label for contexts that are about certain jurisdictions, which it need not
// mention.
func LabelIn(ctx context.Context, r Record, lang *LanguageTag, spokenOf ...ID) (string, error) {
	return r.asRead().labelIn(ctx, lang, spokenOf)
}

func (h *handle) labelIn(ctx context.Context, lang *LanguageTag, spokenOf []ID) (string, error) {
	if lang == nil {
		lang = h.cohort.view.NamesIn()
	}
	if h.kind().Says != "" {
		return h.sentence(ctx, lang, spokenOf)
	}
	return h.entityName(ctx, lang, spokenOf)
}

func (h *handle) kind() *KindInfo { return h.cohort.view.graph.model.kinds[h.rec.Kind] }

// entityName returns the name of an entity, in a language if it has several.
func (h *handle) entityName(ctx context.Context, lang *LanguageTag, spokenOf []ID) (string, error) {
	name := h.cohort.view.graph.model.entityName(h.rec, lang)
	k := h.kind()
	if k.Country == nil || k.nameKey() == "" {
		return name, nil
	}
	if of := h.rec.To(k.Country.Name); len(of) != 1 || slices.Contains(spokenOf, of[0]) {
		return name, nil
	}
	shared, err := h.sharesName(ctx, lang, name)
	if err != nil || !shared {
		return name, err
	}
	country, err := followOne[*Jurisdiction](ctx, h, k.Country.Name)
	if err != nil || country == nil {
		return name, err
	}
	return name + " (" + country.Called(lang) + ")", nil
}

// entityName returns the name of an entity in a language, even if others share it.
func (m *Model) entityName(r *store.Record, lang *LanguageTag) string {
	self := m.decode(r)
	switch named := self.(type) {
	case interface{ Name(*LanguageTag) string }:
		return named.Name(lang)
	case interface{ Called(*LanguageTag) string }:
		return named.Called(lang)
	}
	if f := m.kinds[r.Kind].label; f != nil {
		return reflect.ValueOf(self).Elem().FieldByIndex(f.index).String()
	}
	return r.Slug()
}

// sentence fills in the sentence of the record's kind. If it names the jurisdiction,
// stakeholders there are named without it.
func (h *handle) sentence(ctx context.Context, lang *LanguageTag, spokenOf []ID) (string, error) {
	k := h.kind()
	content := h.cohort.view.graph.model.decode(h.rec)
	v := reflect.ValueOf(content).Elem()
	unsaid := spokenOf // jurisdictions that need not be mentioned
	if k.Country != nil && k.Names(k.Country) {
		spokenOf = append(slices.Clip(spokenOf), h.rec.To(k.Country.Name)...)
	}
	named, err := h.cohort.named(ctx)
	if err != nil {
		return "", err
	}
	several := k.Subject != nil && isSeveral(named[v.FieldByIndex(k.Subject.index).Interface().(ID)])
	l := h.language()
	said := k.sentence(l, several, func(name string) string {
		f := k.fields[name]
		if f.Type != LinkField {
			if own, ok := content.(interface {
				spoken(*speech.Language, *FieldInfo) string
			}); ok {
				if said := own.spoken(l, f); said != "" {
					return said
				}
			}
			return f.spoken(l, v.FieldByIndex(f.index), l != nil && several && k.followsSubject(f))
		}
		if f == k.Country && !strings.HasPrefix(k.Says, "{"+f.Name+"}") && slices.Contains(unsaid, v.FieldByIndex(f.index).Interface().(ID)) {
			return ""
		}
		r := named[v.FieldByIndex(f.index).Interface().(ID)]
		if r == nil {
			return ""
		}
		switch r := r.(type) {
		case *PlanningTask:
			return afterRole(Role(k.RoleOf(h.rec)), r.doingIn(l, lang))
		case *Jurisdiction:
			if l == nil && f == k.Subject && k.beginsWithSubject() {
				return r.Place(lang).In(nil)
			}
		}
		word, wordErr := r.asRead().labelIn(ctx, lang, spokenOf)
		err = cmp.Or(err, wordErr)
		return word
	})
	return said, err
}

// namedKey is the key for the records that the members' sentences name.
type namedKey struct{}

// named returns the records that the members' sentences name, all read at once.
func (c *cohort) named(ctx context.Context) (map[ID]Record, error) {
	return loaded(c, namedKey{}, func() (map[ID]Record, error) {
		ids := numberingOf(len(c.recs))
		for _, r := range c.recs {
			k := c.view.graph.model.kinds[r.Kind]
			for _, f := range k.Fields {
				if f.Type == LinkField && (f == k.Subject || k.Names(f)) {
					for _, id := range r.To(f.Name) {
						ids.of(id)
					}
				}
			}
		}
		recs, err := c.view.door.Get(ctx, ids.ids)
		if err != nil {
			return nil, fmt.Errorf("read what is spoken of: %w", err)
		}
		named := make(map[ID]Record, len(recs))
		for _, r := range c.view.cohort(recs) {
			if r != nil {
				named[r.meta().ID] = r
			}
		}
		return named, nil
	})
}

// sentence fills in the kind's sentence. If it begins with its subject, the verb agrees with
// that.
func (k *KindInfo) sentence(l *speech.Language, several bool, word func(name string) string) string {
	subject, rest, begins := k.afterSubject()
	switch {
	case l == nil && several && begins:
		return word(k.Subject.Name) + " " + ofSeveral(fillSlots(rest, word))
	case several && begins && !strings.HasPrefix(rest, "{"):
		return fillSlots(l.Say(speech.Text(subject+ofSeveral(rest))), word)
	}
	return fillSlots(l.Say(speech.Text(k.Says)), word)
}

// afterSubject returns the rest of a sentence that begins with its subject.
func (k *KindInfo) afterSubject() (subject, rest string, ok bool) {
	if k.Subject == nil {
		return "", "", false
	}
	subject = "{" + k.Subject.Name + "} "
	rest, ok = strings.CutPrefix(k.Says, subject)
	return subject, rest, ok
}

// beginsWithSubject reports whether the kind's sentence begins with its subject.
func (k *KindInfo) beginsWithSubject() bool {
	_, _, ok := k.afterSubject()
	return ok
}

// followsSubject reports whether a field is the verb of the kind's sentence.
func (k *KindInfo) followsSubject(f *FieldInfo) bool {
	_, rest, ok := k.afterSubject()
	return ok && strings.HasPrefix(rest, "{"+f.Name+"}")
}

// fillSlots replaces names in braces by words: of {a|b} all that have a word, of {a/b} the
// first that has. Gaps without a word are closed.
func fillSlots(text string, word func(name string) string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{")
		b.WriteString(before)
		if !found {
			return strings.Join(strings.Fields(strings.ReplaceAll(b.String(), "()", "")), " ")
		}
		names, after, _ := strings.Cut(rest, "}")
		var said []string
		for _, name := range strings.FieldsFunc(names, func(r rune) bool { return r == '|' || r == '/' }) {
			if w := word(name); w != "" && (len(said) == 0 || !strings.Contains(names, "/")) {
				said = append(said, w)
			}
		}
		b.WriteString(strings.Join(said, ", "))
		text = after
	}
}

// Names reports whether the kind's sentence mentions a field.
func (k *KindInfo) Names(f *FieldInfo) bool { return slices.Contains(k.says, f.Name) }

// Words returns a link in words, to be written between the two records. role is that of the
// claim with the link.
func (f *FieldInfo) Words(k *KindInfo, role string) speech.Text {
	switch {
	case f.Said != "":
		return speech.Text(f.Said)
	case role != "":
		return phrase(k.Role.Enum, role)
	}
	return speech.Text(KindWords(Kind(f.Name)))
}

// Agreeing puts words about one record into the plural if the record stands for several, in the
// view's language.
func Agreeing(r Record, said speech.Text) string {
	if isSeveral(r) {
		said = ofSeveral(said)
	}
	return LanguageOf(r).Say(said)
}

// isSeveral reports whether a record stands for several actors.
func isSeveral(r Record) bool {
	o, ok := r.(interface{ several() bool })
	return ok && o.several()
}

func (o *organisation) several() bool { return o.Collective }
