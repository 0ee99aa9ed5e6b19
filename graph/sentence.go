package graph

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// Words puts a link in words, to write between the two that it links. A role is
// that of the claim which the link belongs to.
func (f *FieldInfo) Words(k *KindInfo, role string) string {
	switch {
	case f.Said != "":
		return f.Said
	case role != "":
		return phrase(k.Role.Enum, role)
	}
	return KindWords(Kind(f.Name))
}

// maxSentences bounds what is said of one link.
const maxSentences = 3

// Speaker says records and links in words: unlike [Meta.Label] it tells those
// of the same name apart by their country, and what it needs it reads at once.
type Speaker struct {
	view *View
	once sync.Once
	err  error

	known map[ID]*store.Record // complete once prepared
}

// NewSpeaker returns a speaker of records that were read already.
func NewSpeaker(v *View, known map[ID]*store.Record) *Speaker {
	return &Speaker{view: v, known: known}
}

// Line is a link of one record to another, or claims of one sort about both, as
// they are spoken of.
type Line struct {
	Kind           *KindInfo  // of the claims, or of the record that the link is of
	Field          *FieldInfo // the link
	Source, Target *store.Record
	Label          string          // the link in words
	Claims         []*store.Record // by id
}

// Prepare reads what is needed to speak of the records: those that claims
// name, then the countries of all.
func (s *Speaker) Prepare(ctx context.Context) error {
	s.once.Do(func() {
		for range 2 {
			if s.err = s.read(ctx); s.err != nil {
				return
			}
		}
	})
	return s.err
}

// read adds the records that those known cannot be spoken of without.
func (s *Speaker) read(ctx context.Context) error {
	var ids []ID
	for _, r := range s.known {
		k := s.view.graph.model.kinds[r.Kind]
		for _, f := range k.Fields {
			if f.Type != LinkField || f != k.Country && !k.names(f) {
				continue
			}
			for _, id := range r.To(f.Name) {
				if s.known[id] == nil {
					ids = append(ids, id)
				}
			}
		}
	}
	if len(ids) == 0 {
		return nil
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	recs, err := s.view.door.Get(ctx, ids)
	if err != nil {
		return fmt.Errorf("read what is spoken of: %w", err)
	}
	for _, r := range recs {
		if r != nil {
			s.known[r.ID] = r
		}
	}
	return nil
}

// names reports whether the kind's sentence names a field.
func (k *KindInfo) names(f *FieldInfo) bool { return slices.Contains(k.says, f.Name) }

// record says what to call a record: an entity by its name, with its country
// in brackets, a claim by its sentence.
func (s *Speaker) record(r *store.Record, lang *LanguageTag) string {
	if r == nil {
		return ""
	}
	model := s.view.graph.model
	k := model.kinds[r.Kind]
	if k.Claim {
		return s.claim(r, lang)
	}
	name := model.entityName(r, lang)
	if j := s.country(r); j != nil {
		name += " (" + j.Code + ")"
	}
	return name
}

// country returns the one jurisdiction of a record, nil if there is none, or
// several.
func (s *Speaker) country(r *store.Record) *jurisdiction {
	model := s.view.graph.model
	f := model.kinds[r.Kind].Country
	if f == nil {
		return nil
	}
	to := r.To(f.Name)
	if len(to) != 1 || s.known[to[0]] == nil {
		return nil
	}
	j, _ := model.decode(s.known[to[0]]).(*jurisdiction)
	return j
}

// claim fills the sentence of a claim's kind. The jurisdiction leaves a gap
// where it is that of the subject, which is said already.
func (s *Speaker) claim(r *store.Record, lang *LanguageTag) string {
	model := s.view.graph.model
	k := model.kinds[r.Kind]
	v := reflect.ValueOf(model.decode(r)).Elem()
	var home *jurisdiction
	several := false
	if k.Subject != nil {
		for _, id := range r.To(k.Subject.Name) {
			if subject := s.known[id]; subject != nil {
				home = s.country(subject)
				several = isSeveral(model.decode(subject))
			}
		}
	}
	return k.sentence(several, func(name string) string {
		f := k.fields[name]
		if f.Type != LinkField {
			return f.spoken(v.FieldByIndex(f.index))
		}
		var names []string
		for _, id := range r.To(f.Name) {
			if f != k.Country || home == nil || home.ID != id {
				names = append(names, s.record(s.known[id], lang))
			}
		}
		return strings.Join(names, " and ")
	})
}

// fillSlots replaces names in braces. Of names with a bar between it takes those
// that there is a word for. A name without a word leaves a gap, which is
// closed.
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
		for _, name := range strings.Split(names, "|") {
			if w := word(name); w != "" {
				said = append(said, w)
			}
		}
		b.WriteString(strings.Join(said, ", "))
		text = after
	}
}

// Link says a line in sentences, each once.
func (s *Speaker) Link(l *Line, lang *LanguageTag) []string {
	target := func() string { return l.Label + " " + s.record(l.Target, lang) }
	claims := l.Claims
	if l.Kind.Claim && len(claims) == 0 {
		// The claim is a node itself.
		claims = []*store.Record{l.Source}
		if s.view.graph.model.kinds[l.Source.Kind] != l.Kind {
			claims[0] = l.Target
		}
	}
	if len(claims) == 0 {
		said := target()
		if isSeveral(s.view.graph.model.decode(l.Source)) {
			said = ofSeveral(said)
		}
		return []string{s.record(l.Source, lang) + " " + said}
	}
	var out []string
	for _, r := range claims {
		said, m := s.record(r, lang), s.view.graph.model.decode(r).meta()
		if l.Field != l.Kind.Subject && !l.Kind.names(l.Field) {
			said += ", " + target() + DoubtedField(m, l.Field.Name)
		}
		said += inBrackets(doubts(m))
		if slices.Contains(out, said) {
			continue
		}
		if len(out) == maxSentences {
			return append(out, "and more of the same sort")
		}
		out = append(out, said)
	}
	return out
}
