package mapping

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// identify finds which entities are on record, and gives the others slugs.
func (t *translation) identify(ctx context.Context) error {
	groups := map[string][]*said{}
	var order []string
	for _, s := range t.said {
		if s.kind.Claim {
			continue
		}
		key := string(s.kind.Kind) + "\x00" + plain(s.name())
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], s)
	}
	for _, key := range order {
		if err := t.identifyNamed(ctx, groups[key]); err != nil {
			return err
		}
	}
	return t.doubt(ctx, t.said)
}

// siblings returns the kinds under which a record may be on record: one person's body is
// another's institution.
func (t *translation) siblings(k *graph.KindInfo) []graph.Kind {
	if all := t.model.KindsOf("Stakeholder"); slices.Contains(all, k.Kind) {
		return all
	}
	return []graph.Kind{k.Kind}
}

// name returns an entity's name, "" if the file does not give it.
func (s *said) name() string {
	for _, f := range s.kind.Fields {
		switch value := s.values[f.Name].(type) {
		case []any:
			if name, ok := value[0].(map[string]any); ok && f.Type == graph.NamesField {
				text, _ := name["text"].(string)
				return text
			}
		case string:
			if f.Label {
				return value
			}
		}
	}
	return ""
}

// identifyNamed identifies the entities that share a name. If there are several, they are
// matched with those on record in the order of their slugs.
func (t *translation) identifyNamed(ctx context.Context, group []*said) error {
	k := group[0].kind
	l, err := t.names.kinds(ctx, t.siblings(k), "")
	if err != nil {
		return err
	}
	var on []*store.Record
	if name := group[0].name(); name != "" {
		on = slices.DeleteFunc(t.names.exact(l, name), func(r *store.Record) bool { return t.bySlug[r.Slug()] != nil })
	}
	nth := 0
	for _, s := range group {
		slug, _ := s.values[store.SlugKey].(string)
		delete(s.values, store.SlugKey)
		if s.decided != "" && s.decided != Make && s.decided != Undecided {
			slug = s.decided
		}
		switch {
		case slug != "":
			found, err := t.view.Lookup(ctx, []string{slug})
			if err != nil {
				return err
			}
			if s.known = found[slug]; s.known == nil && s.decided == slug {
				t.faultOf(s, s.nameColumn(), speech.NewMessage("correct it in the mapping"), "the mapping says that it is %q, and no record has this slug", slug)
			}
			s.slug = slug
		case s.decided == Undecided:
			t.faultOf(s, s.nameColumn(), speech.NewMessage("say in the mapping, under values, which record it is, make or leave"), "nobody decided who %q is", s.name())
		case len(group) == 1 && len(on) > 1:
			t.faultOf(s, s.nameColumn(), speech.NewMessage("say in the mapping, under values, which it is"), "%d on record are called %q: %s", len(on), s.name(), slugsOf(on))
		case nth < len(on):
			s.known = on[nth]
			s.notes = append(s.notes, t.view.Say("taken for %s, which is called so", on[nth].Slug()))
			nth++
		}
		if s.known != nil {
			s.slug = s.known.Slug()
			if s.known.Kind != k.Kind { // it is on record under another kind
				s.kind = t.model.Kind(s.known.Kind)
			}
		}
		if s.slug == "" {
			if s.slug, err = t.free(ctx, change.Stem(t.model, t.draft(s))); err != nil {
				return err
			}
		}
		if t.bySlug[s.slug] == nil {
			t.bySlug[s.slug] = s
		}
	}
	return nil
}

// nameColumn returns the column with a record's name.
func (s *said) nameColumn() string {
	for _, f := range s.kind.Fields {
		if (f.Type == graph.NamesField || f.Label) && s.columns[f.Name] != "" {
			return s.columns[f.Name]
		}
	}
	return s.of
}

func slugsOf(recs []*store.Record) string {
	slugs := make([]string, len(recs))
	for i, r := range recs {
		slugs[i] = r.Slug()
	}
	return strings.Join(slugs, ", ")
}

// free returns a slug that is neither on record nor in the file.
func (t *translation) free(ctx context.Context, stem string) (string, error) {
	for n := 1; ; n++ {
		slug := stem
		if n > 1 {
			slug = fmt.Sprintf("%s-%d", stem, n)
		}
		if t.bySlug[slug] != nil {
			continue
		}
		found, err := t.view.Lookup(ctx, []string{slug})
		if err != nil || found[slug] == nil {
			return slug, err
		}
	}
}

// mostDoubted is how many new names are compared with those on record.
const mostDoubted = 1_000

// leastDoubt is the similarity from which a new name may be another spelling of one on record.
const leastDoubt = 0.8

// doubt warns of new entities that may be on record already.
func (t *translation) doubt(ctx context.Context, all []*said) error {
	byKind := map[graph.Kind][]*said{}
	for _, s := range all {
		if !s.kind.Claim && s.known == nil && s.name() != "" && s.decided != Make && len(byKind[s.kind.Kind]) < mostDoubted {
			byKind[s.kind.Kind] = append(byKind[s.kind.Kind], s)
		}
	}
	for _, k := range t.model.Kinds {
		of := byKind[k.Kind]
		if len(of) == 0 {
			continue
		}
		l, err := t.names.kinds(ctx, t.siblings(k), "")
		if err != nil {
			return err
		}
		texts := make([]string, len(of))
		for i, s := range of {
			texts[i] = s.name()
		}
		near, err := t.names.near(ctx, l, texts, leastDoubt)
		if err != nil {
			return err
		}
		for i, s := range of {
			if near[i] != "" {
				s.notes = append(s.notes, t.view.Say("may be %s: if it is, say so in the mapping, under values of %s", near[i], s.nameColumn()))
			}
		}
	}
	return nil
}

// unmet is a text whose meaning was not found.
type unmet struct {
	s *said
	r ref
}

// resolve finds the meanings of the file's texts. Records that are created on the way join the
// others.
func (t *translation) resolve(ctx context.Context) error {
	local := map[graph.Kind]map[string][]*said{}
	for _, s := range t.said {
		if name := plain(s.name()); !s.kind.Claim && name != "" {
			if local[s.kind.Kind] == nil {
				local[s.kind.Kind] = map[string][]*said{}
			}
			local[s.kind.Kind][name] = append(local[s.kind.Kind][name], s)
		}
	}
	misses := map[*list][]unmet{}
	var order []*list
	for _, s := range t.said {
		for _, r := range s.refs {
			slug, l, err := t.meant(ctx, s, r, local)
			if err != nil {
				return err
			}
			if l != nil {
				if misses[l] == nil {
					order = append(order, l)
				}
				misses[l] = append(misses[l], unmet{s, r})
			}
			s.give(r.field, slug)
		}
	}
	for _, l := range order {
		if err := t.propose(ctx, l, misses[l]); err != nil {
			return err
		}
	}
	return nil
}

// give sets a field to a slug or an enum value.
func (s *said) give(f *graph.FieldInfo, value string) {
	switch {
	case value == "":
	case f.List:
		list, _ := s.values[f.Name].([]any)
		if !slices.Contains(list, any(value)) {
			s.values[f.Name] = append(list, value)
		}
	default:
		s.values[f.Name] = value
	}
}

// meant returns what a text means: a slug or an enum value. If that is not found, it returns
// the list that was searched.
func (t *translation) meant(ctx context.Context, s *said, r ref, local map[graph.Kind]map[string][]*said) (string, *list, error) {
	if r.to != nil {
		return r.to.slug, nil, nil
	}
	meant, ok := r.meaning.meaning(r.text, r.heading)
	switch {
	case ok && meant == Leave:
		return "", nil, nil
	case ok && meant == Undecided:
		t.faultOf(s, r.column, speech.NewMessage("say in the mapping, under values, what it means"), "nobody decided what %q means", r.text)
		return "", nil, nil
	case ok && meant == Make:
		return t.make(ctx, s, r)
	case ok:
		return meant, nil, nil
	}
	if r.field.Type == graph.EnumField {
		if value, ok := valueOf(r.field, r.text); ok {
			return value, nil, nil
		}
		if r.meaning.Others != Leave {
			t.faultOf(s, r.column, speech.NewMessage("say in the mapping, under values, what it means; %s", nearValue(r.field, r.text)), "%q is no %s", r.text, r.field.Name)
		}
		return "", nil, nil
	}
	if row := t.keys[r.text]; row != nil && slices.Contains(r.field.To, row.kind.Kind) {
		return row.slug, nil, nil
	}
	var rows []*said
	for _, k := range r.field.To {
		rows = append(rows, local[k][plain(r.text)]...)
	}
	if len(rows) > 1 {
		t.faultOf(s, r.column, speech.NewMessage("name it by its key or slug"), "%d rows of the file are called %q: %s and %s", len(rows), r.text, t.rowOf(rows[0]), t.rowOf(rows[1]))
		return "", nil, nil
	}
	if len(rows) == 1 {
		return rows[0].slug, nil, nil
	}
	l, err := t.names.of(ctx, r.field)
	if err != nil {
		return "", nil, err
	}
	on := t.names.exact(l, r.text)
	switch {
	case r.heading != "" && r.meaning.Others == Make: // the next of those with this name
		return t.make(ctx, s, r)
	case len(on) == 1:
		return on[0].Slug(), nil, nil
	case len(on) > 1:
		t.faultOf(s, r.column, speech.NewMessage("say in the mapping, under values, which it is"), "%d on record are called %q: %s", len(on), r.text, slugsOf(on))
		return "", nil, nil
	case r.meaning.Others == Make:
		return t.make(ctx, s, r)
	case r.meaning.Others == Leave:
		return "", nil, nil
	}
	return "", l, nil
}

// make creates a record named after a text, one for each heading that distinguishes it. If an
// earlier import created it, it is found on record.
func (t *translation) make(ctx context.Context, s *said, r ref) (string, *list, error) {
	kind, _ := r.meaning.Make["kind"].(string)
	k := t.model.Kind(graph.Kind(kind))
	if k == nil {
		t.faultOf(s, r.column, speech.NewMessage("say in the mapping, under make, what kind of record it is, and what it gets"), "%q is to be made, and nobody said as what", r.text)
		return "", nil, nil
	}
	if !slices.Contains(r.field.To, k.Kind) {
		t.faultOf(s, r.column, speech.NewMessage("correct the kind under make"), "%s cannot be %s", r.field.Name, k.Kind)
		return "", nil, nil
	}
	name := r.text
	key := strings.Join([]string{kind, plain(name), r.heading}, "\x00")
	if made := t.made[key]; made != nil {
		return made.slug, nil, nil
	}
	set := t.set(k, r.meaning.Make)
	delete(set, "kind")
	one := &said{anatomy: s.anatomy, row: s.row, of: r.column, kind: k, values: map[string]any{}, columns: map[string]string{}, set: set, decided: Make}
	for _, f := range k.Fields {
		switch {
		case f.Type == graph.NamesField:
			one.values[f.Name] = []any{map[string]any{"lang": cmp.Or(t.Language, "und"), "text": name}}
			one.columns[f.Name] = r.column
		case f.Label:
			one.values[f.Name] = name
			one.columns[f.Name] = r.column
		}
	}
	if err := t.identifyMade(ctx, one); err != nil {
		return "", nil, err
	}
	t.made[key] = one
	t.said = append(t.said, one)
	return one.slug, nil, nil
}

// identifyMade looks for a record with the name that no other row of the file is.
func (t *translation) identifyMade(ctx context.Context, s *said) error {
	l, err := t.names.kinds(ctx, t.siblings(s.kind), "")
	if err != nil {
		return err
	}
	for _, r := range t.names.exact(l, s.name()) {
		if t.bySlug[r.Slug()] == nil {
			s.known, s.slug, s.kind = r, r.Slug(), t.model.Kind(r.Kind)
			break
		}
	}
	if s.slug == "" {
		if s.slug, err = t.free(ctx, change.Stem(t.model, t.draft(s))); err != nil {
			return err
		}
	}
	t.bySlug[s.slug] = s
	return nil
}

// mostProposed is how many texts without a meaning get proposals.
const mostProposed = 500

// propose adds similar names to the faults of texts without a meaning.
func (t *translation) propose(ctx context.Context, l *list, of []unmet) error {
	var texts []string
	for _, u := range of {
		if !slices.Contains(texts, u.r.text) && len(texts) < mostProposed {
			texts = append(texts, u.r.text)
		}
	}
	near, err := t.names.near(ctx, l, texts, leastNear)
	if err != nil {
		return err
	}
	for _, u := range of {
		fix := speech.NewMessage("say in the mapping, under values, what it means, or others: make")
		if i := slices.Index(texts, u.r.text); i >= 0 && near[i] != "" {
			fix = speech.NewMessage("say in the mapping, under values, what it means: %s?", near[i])
		}
		t.faultOf(u.s, u.r.column, fix, "nothing on record is called %q, and no row of the file", u.r.text)
	}
	return nil
}

// identifyClaims finds which claims are on record, by what they say about whom, and gives the
// others slugs.
func (t *translation) identifyClaims(ctx context.Context) error {
	on := map[graph.Kind]map[string][]*store.Record{}
	seen := map[string]*said{}
	ids, err := t.ids(ctx)
	if err != nil {
		return err
	}
	for _, s := range t.said {
		if !s.kind.Claim {
			continue
		}
		if on[s.kind.Kind] == nil {
			if on[s.kind.Kind], err = t.claims(ctx, s.kind); err != nil {
				return err
			}
		}
		key, whole := t.claimKey(s, ids)
		if !whole {
			continue // its faults are reported already, or the checks report them
		}
		here := string(s.kind.Kind) + "\x00" + t.localKey(s)
		if other := seen[here]; other != nil {
			t.faultOf(s, "", speech.NewMessage("leave one of them out"), "it says the same as %s", t.placeOf(other))
			continue
		}
		seen[here] = s
		switch found := on[s.kind.Kind][key]; {
		case key != "" && len(found) == 1:
			s.known, s.slug = found[0], found[0].Slug()
		case key != "" && len(found) > 1:
			t.faultOf(s, "", speech.NewMessage("leave the row out, and change the one that is meant where it is shown"), "%d on record say this: %s", len(found), slugsOf(found))
		default:
			if s.slug, err = t.free(ctx, change.Stem(t.model, t.draft(s))); err != nil {
				return err
			}
			t.bySlug[s.slug] = s
		}
	}
	return nil
}

func (t *translation) placeOf(s *said) table.Place {
	p := s.anatomy.Place(s.row, nil)
	p.Column = s.of
	return p
}

// keyFields returns the fields that distinguish claims of a kind.
func keyFields(k *graph.KindInfo) []*graph.FieldInfo {
	var fields []*graph.FieldInfo
	for _, f := range k.Fields {
		if f.Required && f.In != "provenance" && (f.Type == graph.LinkField || f.Role) {
			fields = append(fields, f)
		}
	}
	return fields
}

// valueIn returns a record's value of a field, including values for new records.
func (s *said) valueIn(name string) string {
	if text, ok := s.values[name].(string); ok && text != "" {
		return text
	}
	text, _ := s.set[name].(string)
	return text
}

// localKey distinguishes the claims of a file by all they say: claims about different
// professions are different.
func (t *translation) localKey(s *said) string {
	parts := make([]string, 0, len(s.kind.Fields))
	for _, f := range s.kind.Fields {
		if f.Type == graph.LinkField || f.Type == graph.EnumField {
			value := s.valueIn(f.Name)
			if list, ok := s.values[f.Name].([]any); ok {
				value = fmt.Sprint(list)
			}
			parts = append(parts, value)
		}
	}
	return strings.Join(parts, "\x00")
}

// claimKey distinguishes a claim from others on record. It is "" if the claim links to a record
// that does not exist yet; whole is false if a part is missing.
func (t *translation) claimKey(s *said, ids map[string]graph.ID) (key string, whole bool) {
	var parts []string
	onRecord := true
	for _, f := range keyFields(s.kind) {
		value := s.valueIn(f.Name)
		if value == "" {
			return "", false
		}
		if f.Type == graph.LinkField {
			id, ok := ids[strings.ToLower(value)]
			onRecord = onRecord && ok
			value = string(id)
		}
		parts = append(parts, value)
	}
	if !onRecord {
		return "", true
	}
	return strings.Join(parts, "\x00"), true
}

// ids returns the ids of the records that the file's claims link to.
func (t *translation) ids(ctx context.Context) (map[string]graph.ID, error) {
	var slugs []string
	for _, s := range t.said {
		if s.kind.Claim {
			for _, f := range keyFields(s.kind) {
				if f.Type == graph.LinkField && s.valueIn(f.Name) != "" {
					slugs = append(slugs, s.valueIn(f.Name))
				}
			}
		}
	}
	slices.Sort(slugs)
	found, err := t.view.Lookup(ctx, slices.Compact(slugs))
	ids := make(map[string]graph.ID, len(found))
	for name, r := range found {
		ids[strings.ToLower(name)] = r.ID
	}
	return ids, err
}

// claims returns the claims of a kind on record by their keys.
func (t *translation) claims(ctx context.Context, k *graph.KindInfo) (map[string][]*store.Record, error) {
	recs, err := t.view.All(ctx, store.Query{Kinds: []graph.Kind{k.Kind}, Paging: store.Paging{Limit: mostNamed, Sort: store.Sort{Key: store.SlugKey}}})
	if err != nil {
		return nil, fmt.Errorf("look for what is on record: %w", err)
	}
	by := map[string][]*store.Record{}
	for _, r := range recs {
		var parts []string
		for _, f := range keyFields(k) {
			if f.Type == graph.LinkField {
				parts = append(parts, string(cmp.Or(append(r.To(f.Name), "")...)))
			} else {
				parts = append(parts, cmp.Or(append(r.Values(f.Name), "")...))
			}
		}
		key := strings.Join(parts, "\x00")
		by[key] = append(by[key], r)
	}
	return by, nil
}
