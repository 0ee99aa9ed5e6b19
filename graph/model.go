package graph

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// ModelVersion is the version of the model that stores are opened with. It increases when the
// data derived from records change; [Model.Upgrade] updates records of earlier versions.
const ModelVersion = 4

// Model describes the kinds: what a record of each may hold, how it is found,
// and what it refers to. It is read once from the structs of this package;
// validation, the stores, seed files and the derived part of the GraphQL
// schema all follow it.
//
// Struct tags declare it. The json tag names a field; the graph tag says, in
// any combination:
//
//	required        must be given
//	filter          lists can be filtered by it; by a struct as the texts of its
//	                fields, with blanks between them
//	sort            lists can be sorted by it
//	facet           lists can be counted by it
//	unique          no two records share a value
//	count           lists can be filtered and sorted by how many values it has
//	search=name     found by its words; name and acronym rank above text
//	label           what the record is called
//	to=A|B          a link, of type [ID] or []ID, to records of these kinds
//	reverse=name    what the link is called when followed backwards
//	back=words      what it leads to then, as a list: "events that it hosts"
//	doc=words       what a link to several leads to, as a list
//	country         the link leads to the jurisdiction that the record is about
//	about           the link leads to what the record is about: filters by
//	                country look there
//	tree            following the link never comes back
//	subject         the link leads to whom a claim says something of: drawn
//	                without itself, the claim goes from there to all else
//	role            says how a claim's subject stands to its objects; lists can
//	                be sorted by it
//	symmetric       reads the same both ways; of a role, symmetric=A|B
//	denies          a claim with this role says that something is not so;
//	                denies=A|B for some of its values
//	group           the link leads to what the record is drawn together with
//	spaced          holds a name in camelCase, which sentences say in words
//	meant=a|b       what people may call it, for whom a hint has its name
//	said=words      the link in words, between the two that it links
//	says=…          (on the embedded base) a claim as a sentence, or what an entity
//	                is called, with fields in braces; of {a|b} those that have a
//	                value, of {a/b} the first that has
//	kept            written by what is done with the record only: it is not given
//	identity        a record is known again by it: where this field, and any other
//	                of its kind that says so, has another value, the record is
//	                about something else
//	fixed           cannot be changed, since it decides what may link to the record
//	aside           (on the embedded base) not drawn, and not walked through,
//	                unless asked for: nearly everything leads there, or nothing
//	percountry      (on the embedded base) what the claims of one country say of
//	                it has nothing to do with those of another: walks that come
//	                by one go on by others of the same
//	system          (on the embedded base) serves work on the graph and says
//	                nothing of the world: not searched, counted or exported
//	                unless asked for
type Model struct {
	Kinds []*KindInfo // by name
	kinds map[Kind]*KindInfo
	types map[string]*typeInfo // by name of a kind or group
	facts []Kind               // kinds other than system kinds
}

// typeInfo describes a type: a kind or a group.
type typeInfo struct {
	kinds    []Kind
	fields   []*FieldInfo // common to all its kinds
	reverses []*Reverse   // of all its kinds
	lists    func() *listInfo
}

// listInfo is what lists of a type can be filtered, sorted and counted by. It is derived when a
// type is first asked about: a program that has just started needs few.
type listInfo struct {
	filters []FilterField
	filter  map[string]*FilterField
	orders  []ListOrder
	facets  []*ListFacet
}

// KindInfo describes one kind.
type KindInfo struct {
	Kind     Kind
	Claim    bool   // else an entity
	Singular string // as a field: "planningBody"
	Plural   string // as a list: "planningBodies"
	Says     string // the sentence of a claim, or what an entity is called, with fields in braces
	Aside    bool   // left out of networks and walks unless asked for
	System   bool   // left out of searches, counts and exports unless asked for

	PerCountry bool // walks pass it within a country
	Fields     []*FieldInfo
	Reverses   []*Reverse // links of other kinds that lead here, by name

	Country *FieldInfo // links to the jurisdiction that a record is about; nil if none does
	Subject *FieldInfo // links to the record that a claim is about
	Role    *FieldInfo // the relation of a claim's subject to its objects
	Group   *FieldInfo // links to what a record is drawn together with

	decl     kindDecl
	fields   map[string]*FieldInfo
	reverses map[string]*Reverse
	about    []*FieldInfo
	far      int // greatest number of links to what it is about
	label    *FieldInfo
	says     []string // the fields in the sentence
}

// Reverse is the reverse of a link, or of links of several kinds with the same meaning.
type Reverse struct {
	Name   string
	Of     []Kind
	Link   string // the link's name
	Back   string // what it leads to, in words
	Target string // Of as one type
}

// Hops returns the hops that follow the relation from the referred-to record.
func (r *Reverse) Hops() []store.Hop {
	hops := make([]store.Hop, len(r.Of))
	for i, k := range r.Of {
		hops[i] = store.Hop{Link: store.Link{Of: k, Name: r.Link}, Reverse: true}
	}
	return hops
}

// Referring returns the hops from a record to those of some kinds that link to it, or to all if
// no kinds are given.
func (m *Model) Referring(from ...Kind) []store.Hop {
	var hops []store.Hop
	for _, k := range m.Kinds {
		if len(from) > 0 && !slices.Contains(from, k.Kind) {
			continue
		}
		for _, f := range k.Fields {
			if f.IsLink() {
				hops = append(hops, store.Hop{Link: store.Link{Of: k.Kind, Name: f.Name}, Reverse: true})
			}
		}
	}
	return hops
}

// Field returns a field by name, nil if there is none.
func (k *KindInfo) Field(name string) *FieldInfo { return k.fields[name] }

// RoleOf returns the role of a claim, "" if its kind has none.
func (k *KindInfo) RoleOf(claim *store.Record) string {
	if k.Role == nil {
		return ""
	}
	if v := claim.Values(k.Role.Name); len(v) > 0 {
		return v[0]
	}
	return ""
}

// Kind returns a kind's description, nil if there is no such kind.
func (m *Model) Kind(k Kind) *KindInfo { return m.kinds[k] }

// Schema returns what stores need to know.
func (m *Model) Schema() store.Schema {
	s := store.Schema{Version: ModelVersion}
	for _, k := range m.Kinds {
		ks := store.KindSchema{Kind: k.Kind}
		ks.Keys = append(ks.Keys, store.KeySchema{Name: store.SlugKey, Unique: true, Sorted: true}, store.KeySchema{Name: kindKey})
		for f := range k.withParts() {
			if f.Name != store.SlugKey && f.keyed() {
				ks.Keys = append(ks.Keys, store.KeySchema{Name: f.key(), Sorted: f.Sort})
				if f.Unique {
					ks.Keys = append(ks.Keys, store.KeySchema{Name: uniqueKey(f.Name), Unique: true})
				}
				if f.Type == DateField {
					ks.Keys = append(ks.Keys, store.KeySchema{Name: lastDay(f.key())})
				}
			}
			if f.IsLink() {
				ks.Links = append(ks.Links, store.LinkSchema{Name: f.Name, To: f.To})
			}
		}
		s.Kinds = append(s.Kinds, ks)
	}
	return s
}

// withParts yields the fields by which lists may be filtered, sorted or counted, including
// those in structs.
func (k *KindInfo) withParts() iter.Seq[*FieldInfo] { return withParts(k.Fields) }

func withParts(fields []*FieldInfo) iter.Seq[*FieldInfo] {
	return func(yield func(*FieldInfo) bool) {
		for _, f := range fields {
			if !yield(f) {
				return
			}
			for _, p := range f.Parts {
				if !yield(p) {
					return
				}
			}
		}
	}
}

// group is a set of kinds that share an interface.
type group struct {
	name string
	has  func(*KindInfo) bool
}

// groups are sorted from the narrowest.
var groups = []group{
	{"Stakeholder", func(k *KindInfo) bool { _, ok := k.decl.zero.(Stakeholder); return ok }},
	{"Claim", func(k *KindInfo) bool { return k.Claim }},
	{"Entity", func(k *KindInfo) bool { return !k.Claim }},
	{"Record", func(*KindInfo) bool { return true }},
}

// Groups returns the names of the interfaces that kinds share.
func (m *Model) Groups() []string {
	names := make([]string, len(groups))
	for i, g := range groups {
		names[i] = g.name
	}
	return names
}

// KindsOf returns the kinds of a type: itself, or those of a group. The caller must not change
// the slice.
func (m *Model) KindsOf(target string) []Kind {
	if t := m.types[target]; t != nil {
		return t.kinds
	}
	return nil
}

// Facts returns the kinds that say something about the world, as opposed to those that serve
// work on the graph. The caller must not change the slice.
func (m *Model) Facts() []Kind { return m.facts }

// CommonFields returns the fields that all kinds of a type have.
func (m *Model) CommonFields(target string) []*FieldInfo { return m.types[target].fields }

// CommonReverses returns the reverse relations that all kinds of a type have.
func (m *Model) CommonReverses(target string) []*Reverse { return m.types[target].reverses }

// Filters returns the fields of the filter of a type: a kind or a group.
func (m *Model) Filters(target string) []FilterField { return m.types[target].lists().filters }

// members sets the kinds of each type.
func (m *Model) members() {
	m.types = map[string]*typeInfo{}
	for _, g := range groups {
		m.types[g.name] = &typeInfo{}
	}
	for _, k := range m.Kinds {
		m.types[string(k.Kind)] = &typeInfo{kinds: []Kind{k.Kind}}
		if !k.System {
			m.facts = append(m.facts, k.Kind)
		}
		for _, g := range groups {
			if g.has(k) {
				m.types[g.name].kinds = append(m.types[g.name].kinds, k.Kind)
			}
		}
	}
}

// share sets what the kinds of each type have in common.
func (m *Model) share() {
	for _, t := range m.types {
		first := m.kinds[t.kinds[0]]
		for _, f := range first.Fields {
			if !slices.ContainsFunc(t.kinds[1:], func(k Kind) bool { return !f.like(m.kinds[k].fields[f.Name]) }) {
				t.fields = append(t.fields, f)
			}
		}
		for _, r := range first.Reverses {
			if !slices.ContainsFunc(t.kinds[1:], func(k Kind) bool { return !r.like(m.kinds[k].reverses[r.Name]) }) {
				t.reverses = append(t.reverses, r)
			}
		}
	}
	for _, t := range m.types {
		t.lists = sync.OnceValue(func() *listInfo { return m.listsOf(t) })
	}
}

func (m *Model) listsOf(t *typeInfo) *listInfo {
	l := &listInfo{orders: m.ordersOf(t), facets: m.facetsOf(t), filter: map[string]*FilterField{}}
	l.filters = m.filtersOf(t, l.orders)
	for i := range l.filters {
		l.filter[l.filters[i].Name] = &l.filters[i]
	}
	return l
}

// like reports whether two kinds have the relation in common.
func (r *Reverse) like(o *Reverse) bool {
	return o != nil && o.Link == r.Link && slices.Equal(o.Of, r.Of)
}

// typeOf returns the narrowest type that includes all of the kinds.
func (m *Model) typeOf(kinds []Kind) string {
	if len(kinds) == 1 {
		return string(kinds[0])
	}
	for _, g := range groups {
		members := m.KindsOf(g.name)
		if !slices.ContainsFunc(kinds, func(k Kind) bool { return !slices.Contains(members, k) }) {
			return g.name
		}
	}
	return "Record"
}

var theModel = newModel(declared)

// Describe returns the model.
func Describe() *Model { return theModel }

func newModel(decls []kindDecl) *Model {
	m := &Model{kinds: map[Kind]*KindInfo{}}
	for _, d := range decls {
		k := &KindInfo{decl: d, fields: map[string]*FieldInfo{}, reverses: map[string]*Reverse{}}
		t := reflect.TypeOf(d.zero).Elem()
		k.Kind = Kind(t.Name())
		_, k.Claim = d.zero.(Claim)
		k.Singular = lowerFirst(t.Name())
		k.Plural = plural(k.Singular)
		k.Fields = fieldsOf(d.content, nil, k)
		fillSlots(k.Says, func(name string) string {
			k.says = append(k.says, name)
			return ""
		})
		m.Kinds = append(m.Kinds, k)
		m.kinds[k.Kind] = k
	}
	slices.SortFunc(m.Kinds, func(a, b *KindInfo) int { return strings.Compare(string(a.Kind), string(b.Kind)) })
	m.members()
	for _, k := range m.Kinds {
		for _, f := range k.Fields {
			m.resolve(f)
			k.fields[f.Name] = f
			if f.Country {
				k.Country = f
			}
			if f.About {
				k.about = append(k.about, f)
			}
			if f.Label {
				k.label = f
			}
			if f.Subject {
				if !k.Claim || !f.Required || f.List || f.Type != LinkField {
					panic(fmt.Sprintf("graph: %s.%s cannot be a subject: that is a claim's link which is always there", k.Kind, f.Name))
				}
				k.Subject = f
			}
			if f.Role {
				k.Role = f
			}
			if f.Group {
				k.Group = f
			}
		}
	}
	for _, k := range m.Kinds {
		k.far = m.distance(k.Kind, nil)
	}
	m.reverse()
	m.share()
	return m
}

// resolve replaces names in a link's tag by kinds, and makes a struct's link known to its
// field.
func (m *Model) resolve(f *FieldInfo) {
	for _, s := range f.Struct {
		m.resolve(s)
		if s.IsLink() {
			f.To, f.Target = s.To, s.Target
		}
	}
	if f.Type != LinkField {
		return
	}
	var kinds []Kind
	for _, name := range f.To {
		ks := m.KindsOf(string(name))
		if ks == nil {
			panic(fmt.Sprintf("graph: link %s leads to %s, which is no kind", f.Go, name))
		}
		kinds = append(kinds, ks...)
	}
	f.To, f.Target = kinds, m.typeOf(kinds)
}

// reverse sets the reverse links of every kind. Links with the same reverse name and link name
// form one relation of several kinds.
func (m *Model) reverse() {
	for _, k := range m.Kinds {
		for _, f := range k.Fields {
			if !f.IsLink() || f.Reverse == "" {
				continue
			}
			for _, to := range f.To {
				t := m.kinds[to]
				r := t.reverses[f.Reverse]
				if r == nil {
					r = &Reverse{Name: f.Reverse, Link: f.Name, Back: f.Back}
					t.reverses[f.Reverse] = r
					t.Reverses = append(t.Reverses, r)
				}
				if r.Link != f.Name || t.fields[f.Reverse] != nil {
					panic(fmt.Sprintf("graph: two relations of %s are called %s", to, f.Reverse))
				}
				r.Of = append(r.Of, k.Kind)
			}
		}
	}
	for _, k := range m.Kinds {
		for _, r := range k.Reverses {
			r.Target = m.typeOf(r.Of)
		}
		slices.SortFunc(k.Reverses, func(a, b *Reverse) int { return strings.Compare(a.Name, b.Name) })
	}
}
