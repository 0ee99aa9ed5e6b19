// Package change is what is done to the graph: drafts, as people write records,
// are checked and loaded as one changeset, records are edited, and commits undone.
package change

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// Draft is a record as a person writes it: fields by name, links by slug or id.
type Draft struct {
	// ID is which record it is of. Empty, it is that of the stored record that has
	// the slug or, for a new one, made from the slug.
	ID graph.ID

	Kind graph.Kind
	Slug string

	// Fields holds what JSON decodes to, without the slug: string, bool,
	// float64, []any and map[string]any.
	Fields map[string]any
}

// Fault is something wrong with a draft.
type Fault struct {
	Draft   int    // which of the drafts
	Field   string // path to the place, such as "citations[1].source"; empty for the record
	Code    FaultCode
	Message string // what is wrong
	Fix     string // what to do about it

	Since     []FieldChange    // of a conflict: what was changed since
	Referrers []graph.Record   // of what others refer to: the first of these
	Referring int              // and how many there are
	Decision  *access.Decision // of what is not allowed: why
}

// FaultCode is a sort of mistake.
type FaultCode string

// The codes of faults.
const (
	FaultKind      FaultCode = "UNKNOWN_KIND"
	FaultRecord    FaultCode = "UNKNOWN_RECORD"
	FaultSlug      FaultCode = "BAD_SLUG"
	FaultDuplicate FaultCode = "DUPLICATE"
	FaultField     FaultCode = "UNKNOWN_FIELD"
	FaultMissing   FaultCode = "MISSING"
	FaultValue     FaultCode = "BAD_VALUE"
	FaultReference FaultCode = "UNKNOWN_SLUG"
	FaultLink      FaultCode = "WRONG_KIND_OF_LINK"
	FaultSource    FaultCode = "MISSING_SOURCE"
	FaultCycle     FaultCode = "CYCLE"
	FaultConflict  FaultCode = "CONFLICT"
	FaultReferred  FaultCode = "REFERRED_TO"
	FaultForbidden FaultCode = "FORBIDDEN"
)

// Values lists the codes.
func (FaultCode) Values() []FaultCode {
	return []FaultCode{FaultKind, FaultRecord, FaultSlug, FaultDuplicate, FaultField, FaultMissing, FaultValue,
		FaultReference, FaultLink, FaultSource, FaultCycle, FaultConflict, FaultReferred, FaultForbidden}
}

// known is what drafts may refer to besides each other.
type known interface {
	// bySlug returns the stored record that has, or had, a slug.
	bySlug(slug string) *store.Record
	// byKey returns the stored record that holds a unique key.
	byKey(key, value string) *store.Record
	// byID returns a stored record.
	byID(id graph.ID) *store.Record
	// called returns the slug of a stored record of some kinds that a text names,
	// empty if none is.
	called(kinds []graph.Kind, text string) string

	// leadsNowhere reports whether a name that is given must be taken to be nobody's.
	leadsNowhere(name string) bool
	// hides reports whether a stored record must not be named.
	hides(r *store.Record) bool
}

// nothing is known where drafts stand alone.
type nothing struct{}

func (nothing) bySlug(string) *store.Record        { return nil }
func (nothing) byKey(string, string) *store.Record { return nil }
func (nothing) byID(graph.ID) *store.Record        { return nil }
func (nothing) called([]graph.Kind, string) string { return "" }
func (nothing) leadsNowhere(string) bool           { return false }
func (nothing) hides(*store.Record) bool           { return false }

// Check returns every fault of drafts that stand alone.
func Check(m *graph.Model, drafts []Draft) []Fault {
	_, faults := build(m, drafts, nothing{})
	return faults
}

// build turns drafts into records, and finds every fault in them. Drafts with
// faults give no record.
func build(m *graph.Model, drafts []Draft, k known) ([]*store.Record, []Fault) {
	b := &builder{
		model: m, known: k, drafts: drafts, ids: make([]graph.ID, len(drafts)), byID: make(map[graph.ID]int, len(drafts)),
		bySlug: map[string][]int{}, unique: map[string]int{},
	}
	for i, d := range drafts {
		b.at = i
		b.ids[i] = b.identify(d)
		b.byID[b.ids[i]] = i
	}
	for i, d := range drafts {
		b.at = i
		b.name(d)
	}
	records := make([]*store.Record, 0, len(drafts))
	for i, d := range drafts {
		b.at = i
		if r := b.record(d); r != nil {
			records = append(records, r)
		}
	}
	b.cycles()
	slices.SortStableFunc(b.faults, func(x, y Fault) int { return x.Draft - y.Draft })
	return records, b.faults
}

type builder struct {
	model  *graph.Model
	known  known
	drafts []Draft
	ids    []graph.ID       // of the drafts' records
	byID   map[graph.ID]int // the draft of a record
	bySlug map[string][]int // the drafts that have, or had, a slug: one, if all is well
	unique map[string]int   // the draft that holds a unique value
	faults []Fault
	at     int
}

func (b *builder) fault(field string, code FaultCode, fix, format string, args ...any) {
	b.faults = append(b.faults, Fault{Draft: b.at, Field: field, Code: code, Message: fmt.Sprintf(format, args...), Fix: fix})
}

var slugForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

const slugFix = "use lower-case letters, digits and single hyphens, such as hu-okfo"

// identify returns the id of a draft's record.
func (b *builder) identify(d Draft) graph.ID {
	if d.ID != "" {
		return d.ID
	}
	if r := b.known.bySlug(d.Slug); r != nil {
		return r.ID
	}
	return graph.SlugID(d.Slug)
}

// name registers a draft's slugs.
func (b *builder) name(d Draft) {
	if !slugForm.MatchString(d.Slug) {
		b.fault("slug", FaultSlug, slugFix, "%q is not a slug", d.Slug)
		return
	}
	b.claim("slug", d.Slug)
	former, _ := d.Fields["formerSlugs"].([]any)
	for i, f := range former {
		if s, ok := f.(string); ok && slugForm.MatchString(s) {
			b.claim(fmt.Sprintf("formerSlugs[%d]", i), s)
		} else {
			b.fault(fmt.Sprintf("formerSlugs[%d]", i), FaultSlug, slugFix, "%v is not a slug", f)
		}
	}
}

// claim takes a slug for the draft at hand.
func (b *builder) claim(field, slug string) {
	others := b.bySlug[slug]
	b.bySlug[slug] = append(others, b.at)
	if len(others) > 0 {
		other := b.drafts[others[0]]
		b.fault(field, FaultDuplicate, "give one of them another slug", "slug %q is also that of %s %s",
			slug, graph.KindWords(other.Kind), other.Slug)
		return
	}
	d := b.drafts[b.at]
	r := b.known.bySlug(slug)
	if r == nil {
		return
	}
	if i, ok := b.byID[r.ID]; ok && i != b.at {
		return // its own draft says which slugs it goes on having
	}
	if b.known.hides(r) {
		b.fault(field, FaultDuplicate, "give it another slug", "slug %q cannot be used", slug)
		return
	}
	if r.ID != b.ids[b.at] || d.ID == "" && r.Slug() != d.Slug {
		b.fault(field, FaultDuplicate, "give it another slug", "slug %q already leads to the stored record %s", slug, r.Slug())
	}
}

// record checks a draft and builds its record, nil if something is wrong.
func (b *builder) record(d Draft) *store.Record {
	before := len(b.faults)
	k := b.model.Kind(d.Kind)
	if k == nil {
		names := make([]string, len(b.model.Kinds))
		for i, k := range b.model.Kinds {
			names[i] = string(k.Kind)
		}
		b.fault("", FaultKind, graph.DidYouMean(string(d.Kind), names), "there is no kind %q", d.Kind)
		return nil
	}
	id := b.ids[b.at]
	if r := b.known.bySlug(d.Slug); r != nil && r.ID == id {
		if r.Kind != d.Kind {
			b.fault("slug", FaultDuplicate, "give it another slug", "slug %q is that of a stored %s", d.Slug, graph.KindWords(r.Kind))
		}
	}
	fields := b.object(d.Fields, k.Fields, "")
	if fields == nil {
		fields = map[string]any{}
	}
	fields["slug"] = d.Slug
	b.sources(d, k)
	b.dates(fields)
	b.origins(k, d)
	if len(b.faults) > before {
		return nil
	}
	out, err := k.Encode(id, fields)
	var misfit *graph.Misfit
	if errors.As(err, &misfit) {
		b.fault(misfit.Field, FaultValue, misfit.Fix, "%s", misfit.Message)
		return nil
	}
	if err != nil {
		b.fault("", FaultValue, "", "%v", err)
		return nil
	}
	b.uniques(k, out)
	if f := toItself(k, out.To); f != nil {
		b.fault(f.Name, FaultCycle, "name another", "%s is the same as %s", f.Name, k.Subject.Name)
	}
	return out
}

// toItself is the field by which a claim says something of a record and of that same
// record; nil if none does. What a field leads to is told by a function.
func toItself(k *graph.KindInfo, leads func(field string) []graph.ID) *graph.FieldInfo {
	if !k.Claim || k.Subject == nil {
		return nil
	}
	of := leads(k.Subject.Name)
	for _, f := range k.Fields {
		if to := leads(f.Name); f != k.Subject && f.About && f.Required && len(of) == 1 && slices.Equal(to, of) {
			return f
		}
	}
	return nil
}

// uniques checks that nobody else has the record's unique values.
func (b *builder) uniques(k *graph.KindInfo, r *store.Record) {
	for _, f := range k.Fields {
		if !f.Unique {
			continue
		}
		for _, v := range r.Values(f.Name) {
			at := f.Name + "=" + v
			if other, ok := b.unique[at]; ok && other != b.at {
				b.fault(f.Name, FaultDuplicate, "correct one of them", "%s also has this %s", b.drafts[other].Slug, f.Name)
			} else if o := b.known.byKey(f.Name, v); o != nil && o.ID != r.ID && b.known.hides(o) {
				b.fault(f.Name, FaultDuplicate, "give another", "this %s cannot be used", f.Name)
			} else if o != nil && o.ID != r.ID {
				b.fault(f.Name, FaultDuplicate, "correct one of them", "the stored %s also has this %s", o.Slug(), f.Name)
			}
			b.unique[at] = b.at
		}
	}
}

// sources checks that a fact has one, unless it says that nothing confirmed
// it. A source is one itself.
func (b *builder) sources(d Draft, k *graph.KindInfo) {
	if cited, _ := d.Fields["citations"].([]any); len(cited) > 0 || d.Fields["origin"] == string(graph.OriginUnverified) || k.Kind == "Source" {
		return
	}
	b.fault("citations", FaultSource, "cite a source, or set origin to UNVERIFIED", "a fact needs a source")
}

// dates checks that nothing ends before it starts.
func (b *builder) dates(fields map[string]any) {
	for _, span := range [][2]string{{"validFrom", "validTo"}, {"start", "end"}, {"start", "extendedTo"}, {"end", "extendedTo"}} {
		from, _ := fields[span[0]].(string)
		to, _ := fields[span[1]].(string)
		first, _ := graph.PartialDate(from).Bounds()
		_, last := graph.PartialDate(to).Bounds()
		if first != "" && last != "" && last < first {
			b.fault(span[1], FaultValue, "swap or correct the dates", "%s is before %s %s", to, span[0], from)
		}
	}
}

// bookkeeping are the fields that say how a record is kept, and not what a source does.
var bookkeeping = []string{"slug", "formerSlugs", "citations", "confidence", "origin", "fieldOrigins", "reviewBy"}

// origins checks that the fields with an origin of their own are there to have
// one, and have one only.
func (b *builder) origins(k *graph.KindInfo, d Draft) {
	marks, _ := d.Fields["fieldOrigins"].([]any)
	marked := map[string]int{}
	for i, mark := range marks {
		m, _ := mark.(map[string]any)
		name, _ := m["field"].(string)
		if name = graph.Trim(name); graph.Blank(name) {
			continue
		}
		at := fmt.Sprintf("fieldOrigins[%d].field", i)
		if slices.Contains(bookkeeping, name) {
			b.fault(at, FaultValue, "remove it", "%s is not what a source says, and has no origin", name)
		} else if k.Field(name) == nil {
			b.fault(at, FaultValue, meant(name, k.Fields), "%s has no field %q that could have an origin", graph.KindWords(k.Kind), name)
		} else if other, twice := marked[name]; twice {
			b.fault(at, FaultDuplicate, "remove one of them", "fieldOrigins[%d] is about %s too", other, name)
		}
		marked[name] = i
	}
}

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

// object checks the fields of a record or a struct; path leads to it.
func (b *builder) object(in map[string]any, fields []*graph.FieldInfo, path string) map[string]any {
	out := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(in)) {
		at := strings.TrimPrefix(path+"."+name, ".")
		i := slices.IndexFunc(fields, func(f *graph.FieldInfo) bool { return f.Name == name })
		if i < 0 || name == "slug" {
			fix := meant(name, fields)
			if fix == "" {
				fix = "remove it; what has no field of its own can go into note"
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
			b.fault(strings.TrimPrefix(path+"."+f.Name, "."), FaultMissing, "add it"+hint(f), "%s is missing", f.Name)
		}
	}
	return out
}

func empty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return graph.Blank(v)
	case []any:
		return len(v) == 0
	case map[string]any:
		return len(v) == 0
	}
	return false
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

// value checks a field's value and returns what is stored for it, nil for
// nothing.
func (b *builder) value(f *graph.FieldInfo, v any, at string) any {
	if empty(v) {
		return nil
	}
	if !f.List {
		return b.single(f, v, at)
	}
	list, ok := v.([]any)
	if !ok {
		b.fault(at, FaultValue, "write it as a list", "%s takes a list", f.Name)
		return nil
	}
	var out []any
	first := map[string]int{}
	for i, e := range list {
		at := fmt.Sprintf("%s[%d]", at, i)
		x := b.single(f, e, at)
		if x == nil {
			continue
		}
		// Links are a set, and a slug that is taken twice is said elsewhere.
		if f.Type != graph.LinkField && f.Name != "formerSlugs" {
			value := compact(x)
			if other, twice := first[value]; twice {
				b.fault(at, FaultDuplicate, "remove one of them", "it says the same as %s[%d]", f.Name, other)
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

// single checks a single value.
func (b *builder) single(f *graph.FieldInfo, v any, at string) any {
	bad := func(want string) any {
		b.fault(at, FaultValue, "write "+want, "%v is not %s", v, want)
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

// written checks a value that is text of some form.
func (b *builder) written(f *graph.FieldInfo, s, at string) any {
	var err error
	fix := "correct it"
	switch f.Type {
	case graph.EnumField:
		if !slices.Contains(f.Values, s) {
			fix := graph.DidYouMean(s, f.Values)
			if fix == "" {
				fix = "use one of " + strings.Join(f.Values, ", ")
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
		fix = graph.LanguageFix(s)
	}
	if err != nil {
		b.fault(at, FaultValue, fix, "%s", graph.Reason(err))
		return nil
	}
	return s
}

// link resolves a slug or an id, in whatever case it is written.
func (b *builder) link(f *graph.FieldInfo, s, at string) any {
	var kind graph.Kind
	var id graph.ID
	name := strings.ToLower(s)
	if drafts := b.bySlug[name]; len(drafts) > 0 {
		// Where two claim a slug, that is said once, and not again by all who
		// mean the right one.
		i := slices.IndexFunc(drafts, func(i int) bool { return slices.Contains(f.To, b.drafts[i].Kind) })
		at := drafts[max(i, 0)]
		kind, id = b.drafts[at].Kind, b.ids[at]
	} else if i, ok := b.byID[graph.ID(name)]; ok {
		kind, id, s = b.drafts[i].Kind, b.ids[i], b.drafts[i].Slug
	} else if r := b.stored(name); r != nil {
		kind, id, s = r.Kind, r.ID, r.Slug()
	} else {
		fix := b.likely(f.To, s)
		if fix == "" {
			fix = "correct it, or add " + oneOf(f.To) + " with this slug"
		}
		b.fault(at, FaultReference, fix, "no record has the slug %q", s)
		return nil
	}
	if !slices.Contains(f.To, kind) {
		b.fault(at, FaultLink, "name "+oneOf(f.To), "%s is %s", s, oneOf([]graph.Kind{kind}))
		return nil
	}
	return string(id)
}

// stored returns the stored record that a slug or an id leads to.
func (b *builder) stored(name string) *store.Record {
	if b.known.leadsNowhere(name) {
		return nil
	}
	if r := b.known.bySlug(name); r != nil {
		return r
	}
	return b.known.byID(graph.ID(name))
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

// cycles finds trees that come back to where they were, also by way of drafts
// with other faults.
func (b *builder) cycles() {
	for i, d := range b.drafts {
		k := b.model.Kind(d.Kind)
		if k == nil {
			continue
		}
		for _, f := range k.Fields {
			if !f.Tree {
				continue
			}
			seen := map[string]bool{}
			for at := d.Slug; at != ""; at = b.next(f, at) {
				if seen[at] {
					// Said once, at the first draft of the cycle; those that only
					// lead into it are not at fault.
					maps.DeleteFunc(seen, func(slug string, _ bool) bool { return len(b.bySlug[slug]) == 0 })
					if at == d.Slug && at == slices.Min(slices.Collect(maps.Keys(seen))) {
						b.at = i
						b.fault(f.Name, FaultCycle, "remove one of these links", "%s leads back to the record itself", f.Name)
					}
					break
				}
				seen[at] = true
			}
		}
	}
}

// next is the slug of the record that the one with a slug refers to in a tree;
// empty if it refers to none.
func (b *builder) next(f *graph.FieldInfo, slug string) string {
	if drafts := b.bySlug[slug]; len(drafts) > 0 {
		s, _ := b.drafts[drafts[0]].Fields[f.Name].(string)
		s = strings.ToLower(graph.Trim(s))
		if to := b.bySlug[s]; len(to) > 0 {
			return b.drafts[to[0]].Slug
		}
		if i, ok := b.byID[graph.ID(s)]; ok {
			return b.drafts[i].Slug
		}
		if r := b.known.bySlug(s); r != nil {
			return b.slugOf(r)
		}
		if r := b.known.byID(graph.ID(s)); r != nil {
			return b.slugOf(r)
		}
		return ""
	}
	if r := b.known.bySlug(slug); r != nil {
		if to := r.To(f.Name); len(to) > 0 {
			if r = b.known.byID(to[0]); r != nil {
				return b.slugOf(r)
			}
		}
	}
	return ""
}

// slugOf is the slug by which a stored record is found among the drafts, where one may give
// it another: what it was before is not what the tree leads to.
func (b *builder) slugOf(r *store.Record) string {
	if i, ok := b.byID[r.ID]; ok {
		return b.drafts[i].Slug
	}
	return r.Slug()
}
