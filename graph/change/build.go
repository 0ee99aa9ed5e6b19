package change

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// known tells which records drafts may refer to besides each other.
type known interface {
	// bySlug returns the stored record that has, or once had, a slug.
	bySlug(slug string) *store.Record
	// byKey returns the stored record with a unique key.
	byKey(key, value string) *store.Record
	// byID returns a stored record.
	byID(id graph.ID) *store.Record
	// called returns the slug of the stored record that text names and a link may lead to, or
	// "" if there is none. Of several it prefers one of the given place.
	called(f *graph.FieldInfo, text string, place graph.ID) string

	// leadsNowhere reports whether a name must be treated as unknown.
	leadsNowhere(name string) bool
	// hides reports whether a stored record must not be named to the caller.
	hides(r *store.Record) bool
}

// nothing is the known of drafts that are checked without a store.
type nothing struct{}

func (nothing) bySlug(string) *store.Record                      { return nil }
func (nothing) byKey(string, string) *store.Record               { return nil }
func (nothing) byID(graph.ID) *store.Record                      { return nil }
func (nothing) called(*graph.FieldInfo, string, graph.ID) string { return "" }
func (nothing) leadsNowhere(string) bool                         { return false }
func (nothing) hides(*store.Record) bool                         { return false }

// Check returns every fault of drafts, without looking at a store.
func Check(m *graph.Model, drafts []Draft) []Fault {
	_, faults := build(m, nil, drafts, nothing{})
	return faults
}

// build turns drafts into records and returns every fault in them. A draft with faults gives no
// record.
func build(m *graph.Model, l *speech.Language, drafts []Draft, k known) ([]*store.Record, []Fault) {
	b := &builder{
		model: m, language: l, known: k, drafts: drafts, ids: make([]graph.ID, len(drafts)), byID: make(map[graph.ID]int, len(drafts)),
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
	bodies := make([]*body, len(drafts))
	var encoding sync.WaitGroup // in parallel for many drafts: it takes most of the time
	for from := 0; from < len(drafts); from += encodedAtOnce {
		some := bodies[from:min(from+encodedAtOnce, len(drafts))]
		for i := range some {
			b.at = from + i
			some[i] = b.body(drafts[b.at])
		}
		if len(drafts) <= encodedAtOnce {
			encode(some)
		} else {
			encoding.Go(func() { encode(some) })
		}
	}
	encoding.Wait()
	records := make([]*store.Record, 0, len(drafts))
	for i, body := range bodies {
		b.at = i
		if r := b.record(body); r != nil {
			records = append(records, r)
		}
	}
	b.cycles()
	slices.SortStableFunc(b.faults, func(x, y Fault) int { return x.Draft - y.Draft })
	return records, b.faults
}

type builder struct {
	model    *graph.Model
	known    known
	language *speech.Language
	drafts   []Draft
	ids      []graph.ID       // of the drafts' records
	byID     map[graph.ID]int // the draft of a record
	bySlug   map[string][]int // the drafts that have, or had, a slug: one unless something is wrong
	unique   map[string]int   // the draft that holds a unique value
	faults   []Fault
	at       int
}

// fault adds a fault, in the builder's language; fix is translated already.
func (b *builder) fault(field string, code FaultCode, fix string, text speech.Text, args ...any) {
	b.faults = append(b.faults, Fault{Draft: b.at, Field: field, Code: code, Message: b.say(text, args...), Fix: fix})
}

func (b *builder) say(t speech.Text, with ...any) string { return b.language.Say(t, with...) }

var slugForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

const slugFix speech.Text = "use lower-case letters, digits and single hyphens, such as hu-okfo"

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
		b.fault("slug", FaultSlug, b.say(slugFix), "%q is not a slug", d.Slug)
		return
	}
	b.claim("slug", d.Slug)
	former, _ := d.Fields["formerSlugs"].([]any)
	for i, f := range former {
		if empty(f) {
			continue
		}
		if s, ok := f.(string); ok && slugForm.MatchString(s) {
			b.claim(fmt.Sprintf("formerSlugs[%d]", i), s)
		} else {
			b.fault(fmt.Sprintf("formerSlugs[%d]", i), FaultSlug, b.say(slugFix), "%v is not a slug", f)
		}
	}
}

// claim registers a slug for the current draft.
func (b *builder) claim(field, slug string) {
	others := b.bySlug[slug]
	b.bySlug[slug] = append(others, b.at)
	if len(others) > 0 {
		other := b.drafts[others[0]]
		b.fault(field, FaultDuplicate, b.say("give one of them another slug"), "slug %q also belongs to %s %s",
			slug, b.kind(other.Kind), other.Slug)
		b.faults[len(b.faults)-1].Twin = &others[0]
		return
	}
	d := b.drafts[b.at]
	r := b.known.bySlug(slug)
	if r == nil {
		return
	}
	if i, ok := b.byID[r.ID]; ok && i != b.at {
		return // the record's own draft decides which slugs it keeps
	}
	if b.known.hides(r) {
		b.fault(field, FaultDuplicate, b.say("give it another slug"), "slug %q cannot be used", slug)
		return
	}
	if r.ID != b.ids[b.at] || d.ID == "" && r.Slug() != d.Slug {
		b.fault(field, FaultDuplicate, b.say("give it another slug"), "slug %q already leads to the stored record %s", slug, r.Slug())
	}
}

// body is a checked draft and the record made of it.
type body struct {
	kind   *graph.KindInfo
	id     graph.ID
	fields map[string]any
	record *store.Record
	err    error
}

// encodedAtOnce is how many bodies one goroutine encodes.
const encodedAtOnce = 64

// encode makes the record of each body.
func encode(bodies []*body) {
	for _, b := range bodies {
		if b != nil {
			b.record, b.err = b.kind.Encode(b.id, b.fields)
		}
	}
}

// body checks a draft and returns its content, or nil if it has faults.
func (b *builder) body(d Draft) *body {
	before := len(b.faults)
	k := b.model.Kind(d.Kind)
	if k == nil {
		names := make([]string, len(b.model.Kinds))
		for i, k := range b.model.Kinds {
			names[i] = string(k.Kind)
		}
		b.fault("", FaultKind, b.didYouMean(graph.Likeliest(string(d.Kind), names)), "there is no kind %q", d.Kind)
		return nil
	}
	id := b.ids[b.at]
	if r := b.known.bySlug(d.Slug); r != nil && r.ID == id {
		if r.Kind != d.Kind {
			b.fault("slug", FaultDuplicate, b.say("give it another slug"), "slug %q belongs to a stored %s", d.Slug, b.kind(r.Kind))
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
	b.fixed(k, id, fields)
	if len(b.faults) > before {
		return nil
	}
	return &body{kind: k, id: id, fields: fields}
}

// record checks the record made of a draft, and returns nil if it has faults.
func (b *builder) record(made *body) *store.Record {
	if made == nil {
		return nil
	}
	k, out := made.kind, made.record
	var misfit *graph.Misfit
	if errors.As(made.err, &misfit) {
		b.fault(misfit.Field, FaultValue, misfit.Fix.In(b.language), "%s", misfit.Message)
		return nil
	}
	if made.err != nil {
		b.fault("", FaultValue, "", "%v", made.err)
		return nil
	}
	b.uniques(k, out)
	if f := k.ToItself(out.To); f != nil {
		b.fault(f.Name, FaultCycle, b.say("name another"), "%s is the same as %s", f.Name, k.Subject.Name)
	}
	return out
}

// uniques checks that no other record has the record's unique values.
func (b *builder) uniques(k *graph.KindInfo, r *store.Record) {
	for _, f := range k.Fields {
		if !f.Unique {
			continue
		}
		for _, v := range r.Values(f.Name) {
			at := f.Name + "=" + v
			if other, ok := b.unique[at]; ok && other != b.at {
				b.fault(f.Name, FaultDuplicate, b.say("correct one of them"), "%s also has this %s", b.drafts[other].Slug, f.Name)
			} else if o := b.known.byKey(f.Name, v); o != nil && o.ID != r.ID && b.known.hides(o) {
				b.fault(f.Name, FaultDuplicate, b.say("give another"), "this %s cannot be used", f.Name)
			} else if o != nil && o.ID != r.ID {
				b.fault(f.Name, FaultDuplicate, b.say("correct one of them"), "the stored %s also has this %s", o.Slug(), f.Name)
			}
			b.unique[at] = b.at
		}
	}
}

// sources checks that a fact cites a source or is marked UNVERIFIED. A source needs none.
func (b *builder) sources(d Draft, k *graph.KindInfo) {
	origin, _ := d.Fields["origin"].(string)
	if !empty(d.Fields["citations"]) || !k.NeedsSource(graph.Origin(graph.Trim(origin))) {
		return
	}
	b.fault("citations", FaultSource, b.say("cite a source, or set origin to UNVERIFIED"), "a fact needs a source")
}

// dates checks that nothing ends before it starts.
func (b *builder) dates(fields map[string]any) {
	for _, span := range graph.Backwards(fields) {
		b.fault(span[1], FaultValue, b.say("swap or correct the dates"), "%s is before %s %s", fields[span[1]], span[0], fields[span[0]])
	}
}

// fixed checks that a stored record keeps the values that cannot change.
func (b *builder) fixed(k *graph.KindInfo, id graph.ID, fields map[string]any) {
	for _, f := range k.Fields {
		if !f.Fixed {
			continue
		}
		r := b.known.byID(id)
		if r == nil || r.Kind != k.Kind {
			return
		}
		if is := graph.BodyOf(r)[f.Name]; is != nil && fields[f.Name] != nil && is != fields[f.Name] {
			b.fault(f.Name, FaultValue, b.say("make another record, and delete this one when nothing refers to it any more"), "%s of %s is %v and cannot be changed", f.Name, r.Slug(), is)
		}
	}
}

// bookkeeping lists the fields about the record itself, which no source states.
var bookkeeping = []string{"slug", "formerSlugs", "citations", "confidence", "origin", "fieldOrigins", "reviewBy"}

// origins checks that fieldOrigins name existing fields, and none twice.
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
			b.fault(at, FaultValue, b.say("remove it"), "%s is not what a source says, and has no origin", name)
		} else if k.Field(name) == nil {
			b.fault(at, FaultValue, b.didYouMean(meant(name, k.Fields)), "%s has no field %q that could have an origin", b.kind(k.Kind), name)
		} else if other, twice := marked[name]; twice {
			b.fault(at, FaultDuplicate, b.say("remove one of them"), "fieldOrigins[%d] is about %s too", other, name)
		}
		marked[name] = i
	}
}

// cycles finds cycles in trees, including those that pass through drafts with other faults.
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
			// Reported once, at the first draft of the cycle. Drafts that only lead into it
			// are not at fault.
			round := b.cycle(f, d.Slug)
			round = slices.DeleteFunc(round, func(slug string) bool { return len(b.bySlug[slug]) == 0 })
			if len(round) > 0 && d.Slug == slices.Min(round) {
				b.at = i
				b.fault(f.Name, FaultCycle, b.say("remove one of these links"), "%s leads back to the record itself", f.Name)
			}
		}
	}
}

// cycle returns the slugs along a shortest way by which a field leads from a record back to it, or
// nil.
func (b *builder) cycle(f *graph.FieldInfo, slug string) []string {
	below := map[string]string{}
	for above, at := range graph.Reach(slug, func(slug string) []string { return b.above(f, slug) }) {
		if above == slug {
			round := []string{slug}
			for ; at != slug; at = below[at] {
				round = append(round, at)
			}
			return round
		}
		below[above] = at
	}
	return nil
}

// above returns the slugs of the records right above one in a tree.
func (b *builder) above(f *graph.FieldInfo, slug string) (slugs []string) {
	if drafts := b.bySlug[slug]; len(drafts) > 0 {
		eachName(f, b.drafts[drafts[0]].Fields[f.Name], func(name string) {
			if s := b.slugNamed(strings.ToLower(name)); s != "" {
				slugs = append(slugs, s)
			}
		})
		return slugs
	}
	if r := b.known.bySlug(slug); r != nil {
		for _, id := range r.To(f.Name) {
			if above := b.known.byID(id); above != nil {
				slugs = append(slugs, b.slugOf(above))
			}
		}
	}
	return slugs
}

// slugNamed returns the slug of the draft or stored record with a slug or id, or "".
func (b *builder) slugNamed(name string) string {
	if to := b.bySlug[name]; len(to) > 0 {
		return b.drafts[to[0]].Slug
	}
	if i, ok := b.byID[graph.ID(name)]; ok {
		return b.drafts[i].Slug
	}
	for _, r := range []*store.Record{b.known.bySlug(name), b.known.byID(graph.ID(name))} {
		if r != nil {
			return b.slugOf(r)
		}
	}
	return ""
}

// slugOf returns the slug of a stored record, after the drafts: one of them may rename it.
func (b *builder) slugOf(r *store.Record) string {
	if i, ok := b.byID[r.ID]; ok {
		return b.drafts[i].Slug
	}
	return r.Slug()
}
