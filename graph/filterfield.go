package graph

import (
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// FilterField describes a field of a type's filter.
type FilterField struct {
	Name string
	Form FilterForm
	Type string // the enum, or the type whose filter a relation takes
	Doc  string // empty if the schema describes the field itself

	key   string
	hops  []store.Hop
	kinds []Kind // for filters by country the filtered kinds, for narrowing filters the remaining ones
}

// FilterForm is what a field of a filter takes.
type FilterForm int

// The forms.
const (
	JoinForm       FilterForm = iota // and, or: filters; not: a filter
	IDsForm                          // a list of ids or slugs
	TextForm                         // eq, in, contains, startsWith, missing
	EnumForm                         // eq, in, notIn, missing
	BoolForm                         // true or false
	NumberForm                       // eq, lt, lte, gt, gte, missing
	CountForm                        // the same, for the number of records of a relation
	DateForm                         // overlaps, before, after, missing
	RelationForm                     // is, some and atLeast, none, every
	CountryForm                      // a list of jurisdiction codes
	ClusterForm                      // a list of ids or slugs of clusters
	ConfidenceForm                   // a confidence
	ActiveForm                       // a day
	UnknownForm                      // true or false, with the day
	KindsForm                        // a list of types
	NarrowForm                       // the filter of a narrower type
	RecordedForm                     // since, until, by
)

// filtersOf derives the fields of a type's filter.
func (m *Model) filtersOf(t *typeInfo, orders []ListOrder) []FilterField {
	kinds := t.kinds
	fs := []FilterField{
		{Name: "and", Form: JoinForm, Doc: "All of these match. An empty list matches everything."},
		{Name: "or", Form: JoinForm, Doc: "At least one of these matches. An empty list matches nothing."},
		{Name: "not", Form: JoinForm, Doc: "This does not match."},
		{Name: "id", Form: IDsForm, Doc: "Has one of these ids or slugs. An empty list matches nothing."},
		{Name: "confidenceAtLeast", Form: ConfidenceForm, Doc: "Has this confidence or a higher one."},
		{Name: "activeOn", Form: ActiveForm, Doc: "May hold on this day: not known to have begun later or ended earlier. See includeUnknown."},
		{Name: "includeUnknown", Form: UnknownForm, Doc: "With activeOn: also what may or may not hold on that day. True by default."},
	}
	fs = append(fs,
		FilterField{Name: store.RecordedKey, Form: RecordedForm, key: store.RecordedKey, Doc: "Was recorded as it is, that is changed last, then and by them."},
		FilterField{Name: store.FirstRecordedKey, Form: RecordedForm, key: store.FirstRecordedKey, Doc: "Was recorded first then and by them. FORBIDDEN where anything is hidden from you."})
	if m.placed(kinds) {
		about := m.aboutDoc(kinds)
		fs = append(fs,
			FilterField{Name: "country", Form: CountryForm, kinds: kinds, Doc: about + " one of these jurisdictions."},
			FilterField{Name: "cluster", Form: ClusterForm, kinds: kinds, Doc: about + " a member of one of these clusters (ids or slugs)."})
	}
	fs = append(fs, m.narrowing(kinds)...)
	for f := range withParts(t.fields) {
		if form, ok := f.filterForm(); ok {
			// A link named country or cluster is filtered as one.
			fs = slices.DeleteFunc(fs, func(o FilterField) bool { return o.Name == f.key() })
			ff := FilterField{Name: f.key(), Form: form, Type: f.Enum, key: f.key(), Doc: f.filterDoc()}
			if form == RelationForm {
				ff.Type = f.Target
				ff.hops = f.hops(kinds)
			}
			fs = append(fs, ff)
		}
	}
	for _, o := range orders {
		if o.count {
			fs = slices.DeleteFunc(fs, func(other FilterField) bool { return other.Name == o.Name })
			fs = append(fs, FilterField{Name: o.Name, Form: CountForm, hops: o.sort.Hops, Doc: strings.Replace(o.Doc, "By t", "T", 1)})
		}
	}
	for _, r := range t.reverses {
		fs = append(fs, FilterField{Name: r.Name, Form: RelationForm, Type: r.Target, hops: r.Hops(),
			Doc: DocOf(r.Back)})
	}
	return fs
}

func (f *FieldInfo) filterForm() (FilterForm, bool) {
	switch {
	case f.IsLink():
		return RelationForm, true
	case f.Type == NamesField || f.Name == store.SlugKey:
		return TextForm, true
	case !f.Filter:
		return 0, false
	}
	switch f.Type {
	case EnumField:
		return EnumForm, true
	case BoolField:
		return BoolForm, true
	case NumberField, IntField:
		return NumberForm, true
	case DateField:
		return DateForm, true
	}
	return TextForm, true
}

// DocOf makes a description from a tag's words, "" if there are none.
func DocOf(words string) string {
	if words == "" {
		return ""
	}
	return strings.ToUpper(words[:1]) + words[1:] + "."
}

func (f *FieldInfo) filterDoc() string {
	switch {
	case f.IsLink():
		return DocOf(f.Doc)
	case f.key() == statusKey:
		return "The status on the day asked about: HISTORIC after validTo, none before validFrom."
	case f.Type == NamesField:
		return "Any of the " + f.Name + "."
	case f.Type == StructField:
		var parts []string
		for _, p := range f.Struct {
			parts = append(parts, p.Name)
		}
		return fmt.Sprintf("One of %s, as its %s with a blank between them.", f.Name, Enumerate(parts))
	case f.List:
		return "One of the values of " + f.Name + "."
	case f.Count:
		return "How many " + strings.TrimSuffix(f.Name, "Count") + "s it has."
	}
	return "The value of " + f.Name + "."
}

// narrowing returns the filters that limit a group to some of its kinds.
func (m *Model) narrowing(kinds []Kind) []FilterField {
	if len(kinds) == 1 {
		return nil
	}
	fs := []FilterField{{Name: "kind", Form: KindsForm, Doc: "Has one of these types. An empty list matches nothing."}}
	for _, name := range m.RecordTypes() {
		of := m.KindsOf(name)
		if len(of) == len(kinds) || slices.ContainsFunc(of, func(k Kind) bool { return !slices.Contains(kinds, k) }) {
			continue
		}
		fs = append(fs, FilterField{Name: "as" + name, Form: NarrowForm, Type: name, kinds: of,
			Doc: "Is of the type " + name + " and matches this filter."})
	}
	return fs
}
