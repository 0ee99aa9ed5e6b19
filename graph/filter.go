package graph

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Filter is a condition on the records of a type, as GraphQL's filter inputs
// have it: fields by name, joined by and. The empty filter holds always.
type Filter = map[string]any

// plain brings what is in a filter into the form that JSON decodes to: GraphQL
// has made typed values of enums, ids and scalars.
func plain(v any) any {
	switch r := reflect.ValueOf(v); r.Kind() {
	case reflect.Pointer:
		if r.IsNil() {
			return nil
		}
		return plain(r.Elem().Interface())
	case reflect.String:
		return r.String()
	case reflect.Slice:
		if r.IsNil() {
			return nil
		}
		out := make([]any, r.Len())
		for i := range out {
			out[i] = plain(r.Index(i).Interface())
		}
		return out
	case reflect.Map:
		if r.IsNil() {
			return nil
		}
		out := make(map[string]any, r.Len())
		for _, k := range r.MapKeys() {
			out[k.String()] = plain(r.MapIndex(k).Interface())
		}
		return out
	}
	return v
}

// MaxFilterDepth is how deep filters may be nested.
const MaxFilterDepth = 6

// FilterField describes a field of the filter of a type.
type FilterField struct {
	Name string
	Form FilterForm
	Type string // of the enum, or the type whose filter a relation takes
	Doc  string

	key   string
	hops  []store.Hop
	kinds []Kind // of the records that are filtered, for the filters by country; else those that narrowing leaves
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
	DateForm                         // overlaps, before, after, missing
	RelationForm                     // is, some, none, every
	CountryForm                      // a list of jurisdiction codes
	ClusterForm                      // a list of ids or slugs of clusters
	ConfidenceForm                   // a confidence
	ActiveForm                       // a day
	UnknownForm                      // true or false, with the day
	KindsForm                        // a list of types
	NarrowForm                       // the filter of a narrower type
)

// filtersOf makes the fields of a type's filter.
func (m *Model) filtersOf(t *typeInfo) []FilterField {
	kinds := t.kinds
	fs := []FilterField{
		{Name: "and", Form: JoinForm, Doc: "All of these match. An empty list matches everything."},
		{Name: "or", Form: JoinForm, Doc: "At least one of these matches. An empty list matches nothing."},
		{Name: "not", Form: JoinForm, Doc: "This does not match."},
		{Name: "id", Form: IDsForm, Doc: "Has one of these ids or slugs. An empty list matches nothing."},
		{Name: "confidenceAtLeast", Form: ConfidenceForm, Doc: "Has this confidence or a higher one."},
		{Name: "activeOn", Form: ActiveForm, Doc: "May hold on this day: not known to have begun later or ended earlier. See includeUnknown."},
		{Name: "includeUnknown", Form: UnknownForm, Doc: "With activeOn: also records of which it is not known whether they hold on that day. True by default."},
	}
	if m.placed(kinds) {
		about := m.aboutDoc(kinds)
		fs = append(fs,
			FilterField{Name: "country", Form: CountryForm, kinds: kinds, Doc: about + " one of these jurisdictions."},
			FilterField{Name: "cluster", Form: ClusterForm, kinds: kinds, Doc: about + " a member of one of these clusters (ids or slugs)."})
	}
	fs = append(fs, m.narrowing(kinds)...)
	for f := range listed(t.fields) {
		if form, ok := f.filterForm(); ok {
			// A link that is called country or cluster is looked at as one.
			fs = slices.DeleteFunc(fs, func(o FilterField) bool { return o.Name == f.key() })
			ff := FilterField{Name: f.key(), Form: form, Type: f.Enum, key: f.key(), Doc: f.filterDoc()}
			if form == RelationForm {
				ff.Type = f.Target
				for _, k := range kinds {
					ff.hops = append(ff.hops, store.Hop{Link: store.Link{Of: k, Name: f.Name}})
				}
			}
			fs = append(fs, ff)
		}
	}
	for _, r := range t.reverses {
		fs = append(fs, FilterField{Name: r.Name, Form: RelationForm, Type: r.Target, hops: r.Hops(),
			Doc: "Records that refer to this one as " + r.Link + "."})
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

func (f *FieldInfo) filterDoc() string {
	switch {
	case f.IsLink():
		return "Records that this one refers to as " + f.Name + "."
	case f.Type == NamesField:
		return "Any of the names."
	case f.List:
		return "One of the values of " + f.Name + "."
	case f.Count:
		return "How many " + strings.TrimSuffix(f.Name, "Count") + "s it has."
	}
	return "The value of " + f.Name + "."
}

// narrowing makes the filters that keep to some of the kinds of a group.
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

// where turns a filter into the store's condition. Ids and slugs that lead
// nowhere are an error: a misspelt one would narrow the answer in silence.
func (v *View) where(ctx context.Context, target string, f Filter) (store.Where, error) {
	if len(f) == 0 {
		return nil, nil
	}
	f, _ = plain(f).(map[string]any)
	c := &compiler{model: v.graph.model}
	if err := c.names(f, 1); err != nil {
		return nil, err
	}
	if err := Spend(ctx, c.places*stepsOfPlace); err != nil {
		return nil, err
	}
	var err error
	if c.found, err = v.resolve(ctx, c.handles); err != nil {
		return nil, err
	}
	if err := v.haveCodes(ctx, c.codes); err != nil {
		return nil, err
	}
	return c.filter(target, f)
}

// compiler turns filters into conditions.
type compiler struct {
	model   *Model
	handles []string // ids and slugs that the filter names
	codes   []string // of jurisdictions, folded
	places  int      // how often it asks for a country or cluster
	found   map[string]*store.Record
}

// names collects the ids, slugs and codes in a filter, before anything is
// looked up.
func (c *compiler) names(v any, depth int) error {
	switch v := v.(type) {
	case map[string]any:
		if depth > 2*MaxFilterDepth {
			return fmt.Errorf("%w: the filter is nested more than %d deep", ErrInvalid, MaxFilterDepth)
		}
		for name, x := range v {
			if name == "country" || name == "cluster" {
				c.places++
			}
			if _, nested := x.(map[string]any); nested {
				// A relation, whatever it is called.
				if err := c.names(x, depth+1); err != nil {
					return err
				}
				continue
			}
			switch name {
			case "id", "is", "cluster":
				c.handles = append(c.handles, texts(x)...)
				continue
			case "country":
				for _, s := range texts(x) {
					code, err := ParseJurisdictionCode(s)
					if err != nil {
						return err
					}
					c.codes = append(c.codes, fold(string(code)))
				}
				continue
			}
			if err := c.names(x, depth+1); err != nil {
				return err
			}
		}
	case []any:
		for _, x := range v {
			if err := c.names(x, depth); err != nil {
				return err
			}
		}
	}
	return nil
}

// list takes a value for a list of one, as GraphQL does.
func list(v any) []any {
	if l, ok := v.([]any); ok {
		return l
	}
	return []any{v}
}

func texts(v any) []string {
	var out []string
	for _, x := range list(v) {
		if s, ok := x.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// ids returns the ids of the records that are named, which must be of a type:
// one of another would narrow the answer in silence too.
func (c *compiler) ids(target string, v any) (store.IDIn, error) {
	ids := store.IDIn{}
	for _, s := range texts(v) {
		r := c.found[s]
		if r == nil {
			return nil, fmt.Errorf("%w: no record has the id or slug %q", ErrNotFound, s)
		}
		if !slices.Contains(c.model.KindsOf(target), r.Kind) {
			return nil, fmt.Errorf("%w: %s is a %s, but the id or slug of a %s is needed", ErrInvalid, s, r.Kind, target)
		}
		ids = append(ids, r.ID)
	}
	return ids, nil
}

func (c *compiler) filter(target string, f Filter) (store.Where, error) {
	fields := c.model.types[target].filter
	all := store.All{}
	for _, name := range slices.Sorted(maps.Keys(f)) {
		ff := fields[name]
		if ff == nil {
			return nil, fmt.Errorf("%w: %s has no filter %q", ErrInvalid, target, name)
		}
		if f[name] == nil {
			// Null is absent, as everywhere.
			continue
		}
		w, err := c.field(target, *ff, f[name], f)
		if err != nil {
			return nil, err
		}
		if w != nil {
			all = append(all, w)
		}
	}
	if len(all) == 1 {
		return all[0], nil
	}
	return all, nil
}

func (c *compiler) field(target string, ff FilterField, v any, f Filter) (store.Where, error) {
	switch ff.Form {
	case JoinForm:
		return c.join(target, ff.Name, v)
	case IDsForm:
		return c.ids(target, v)
	case ConfidenceForm:
		s, _ := v.(string)
		values := Confidence("").Values()
		var atLeast []string
		for _, x := range values[max(0, slices.Index(values, Confidence(s))):] {
			atLeast = append(atLeast, string(x))
		}
		return store.Match{Key: "confidence", Values: atLeast}, nil
	case ActiveForm:
		day, _ := v.(string)
		if _, err := ParseLocalDate(day); err != nil {
			return nil, err
		}
		unknown := true
		if u, ok := f["includeUnknown"].(bool); ok {
			unknown = u
		}
		return activeOn(day, unknown), nil
	case UnknownForm:
		if f["activeOn"] == nil {
			return nil, fmt.Errorf("%w: includeUnknown only goes with activeOn; give both", ErrInvalid)
		}
		return nil, nil
	case CountryForm:
		codes := []string{}
		for _, s := range texts(v) {
			code, err := ParseJurisdictionCode(s)
			if err != nil {
				return nil, err
			}
			codes = append(codes, fold(string(code)))
		}
		slices.Sort(codes)
		codes = slices.Compact(codes) // they are asked for once for each kind
		return c.model.about(ff.kinds, store.Match{Key: uniqueKey("code"), Values: codes}), nil
	case ClusterForm:
		members := store.Hop{Link: store.Link{Of: "Cluster", Name: "members"}, Reverse: true}
		clusters, err := c.ids("Cluster", v)
		return c.model.about(ff.kinds, store.Linked{Hops: []store.Hop{members}, Where: clusters}), err
	case KindsForm:
		var types []RecordType
		for _, s := range texts(v) {
			types = append(types, RecordType(s))
		}
		kinds, err := c.model.kindsNamed(types)
		return store.KindIn(kinds), err
	case NarrowForm:
		f, _ := v.(map[string]any)
		w, err := c.filter(ff.Type, f)
		if w == nil {
			return store.KindIn(ff.kinds), err
		}
		return store.All{store.KindIn(ff.kinds), w}, err
	case BoolForm:
		return store.Match{Key: ff.key, Values: []string{fmt.Sprint(v)}}, nil
	case RelationForm:
		return c.relation(ff, v)
	}
	ops, _ := v.(map[string]any)
	all := store.All{}
	for _, op := range slices.Sorted(maps.Keys(ops)) {
		if ops[op] == nil {
			continue
		}
		w, err := match(ff, op, ops[op])
		if err != nil {
			return nil, err
		}
		all = append(all, w)
	}
	return all, nil
}

func (c *compiler) join(target, name string, v any) (store.Where, error) {
	var ws []store.Where
	for _, x := range list(v) {
		m, _ := x.(map[string]any)
		w, err := c.filter(target, m)
		if err != nil {
			return nil, err
		}
		if w == nil {
			w = store.All{}
		}
		ws = append(ws, w)
	}
	switch name {
	case "or":
		return store.Any(ws), nil
	case "not":
		return store.Not{Where: store.All(ws)}, nil
	}
	return store.All(ws), nil
}

func (c *compiler) relation(ff FilterField, v any) (store.Where, error) {
	quants, _ := v.(map[string]any)
	all := store.All{}
	for _, name := range slices.Sorted(maps.Keys(quants)) {
		if quants[name] == nil {
			continue
		}
		l := store.Linked{Hops: ff.hops}
		if name == "is" {
			ids, err := c.ids(ff.Type, quants[name])
			if err != nil {
				return nil, err
			}
			l.Where = ids
			all = append(all, l)
			continue
		}
		m, _ := quants[name].(map[string]any)
		w, err := c.filter(ff.Type, m)
		if err != nil {
			return nil, err
		}
		l.Where = w
		switch name {
		case "none":
			l.Quant = store.None
		case "every":
			l.Quant = store.Every
		}
		all = append(all, l)
	}
	return all, nil
}

// match turns one operator on a value into a condition.
func match(ff FilterField, op string, v any) (store.Where, error) {
	key := ff.key
	if op == "missing" {
		w := store.Where(store.Match{Key: key, Op: store.OpMissing})
		if v != true {
			w = store.Not{Where: w}
		}
		return w, nil
	}
	switch ff.Form {
	case TextForm:
		values := []string{}
		for _, s := range texts(v) {
			values = append(values, fold(s))
		}
		switch op {
		case "eq", "in":
			return store.Match{Key: key, Values: values}, nil
		case "contains":
			return store.Match{Key: key, Op: store.OpContains, Values: values}, nil
		case "startsWith":
			return store.Match{Key: key, Op: store.OpPrefix, Values: values}, nil
		}
	case EnumForm:
		in := store.Match{Key: key, Values: texts(v)}
		if op == "notIn" {
			return store.Not{Where: in}, nil
		}
		return in, nil
	case NumberForm:
		n, err := number(v)
		if err != nil {
			return nil, err
		}
		ops := map[string]store.Op{"eq": store.OpIn, "lt": store.OpLess, "lte": store.OpAtMost, "gt": store.OpMore, "gte": store.OpAtLeast}
		return store.Match{Key: key, Op: ops[op], Values: []string{numberKey(n)}}, nil
	case DateForm:
		s, _ := v.(string)
		if _, err := ParsePartialDate(s); err != nil {
			return nil, err
		}
		first, last := PartialDate(s).Bounds()
		before := store.Match{Key: key, Op: store.OpAtMost, Values: []string{last}}
		after := store.Match{Key: lastDay(key), Op: store.OpAtLeast, Values: []string{first}}
		switch op {
		case "overlaps":
			return store.All{before, after}, nil
		case "before":
			before.Op, before.Values = store.OpLess, []string{first}
			before.Key = lastDay(key)
			return before, nil
		case "after":
			after.Op, after.Values = store.OpMore, []string{last}
			after.Key = key
			return after, nil
		}
	}
	return nil, fmt.Errorf("%w: %s takes no operator %q", ErrInvalid, ff.Name, op)
}

func number(v any) (float64, error) {
	switch n := v.(type) {
	case float64:
		return n, nil
	case int64:
		return float64(n), nil
	case int:
		return float64(n), nil
	case interface{ Float64() (float64, error) }:
		return n.Float64()
	}
	return 0, fmt.Errorf("%w: %v is not a number", ErrInvalid, v)
}
