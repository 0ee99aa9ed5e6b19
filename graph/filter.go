package graph

import (
	"context"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"

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

// maxFilterText is how many bytes a text may have that others are compared with.
const maxFilterText = 2_000

// Where turns a filter into the store's condition. Ids and slugs that lead
// nowhere are an error: a misspelt one would silently narrow the answer.
func (v *View) Where(ctx context.Context, target string, f Filter) (store.Where, error) {
	if len(f) == 0 {
		return nil, nil
	}
	f, _ = plain(f).(map[string]any)
	c := &compiler{model: v.graph.model, spend: func(steps int) error { return Spend(ctx, steps) }}
	if err := c.names(f, 1); err != nil {
		return nil, err
	}
	if err := Spend(ctx, c.asked*stepsOfPlace); err != nil {
		return nil, err
	}
	var err error
	if c.found, err = v.Resolve(ctx, c.handles); err != nil {
		return nil, err
	}
	if c.places, err = v.places(ctx, c.codes); err != nil {
		return nil, err
	}
	return c.filter(target, f)
}

// compiler turns filters into conditions.
type compiler struct {
	model   *Model
	handles []string // ids and slugs that the filter names
	codes   []string // of jurisdictions, folded
	asked   int      // how often it asks for a country or cluster
	spend   func(steps int) error
	found   map[string]*store.Record
	places  map[string]ID // by code
}

// names collects the ids, slugs and codes in a filter, before anything is
// looked up.
func (c *compiler) names(v any, depth int) error {
	switch v := v.(type) {
	case map[string]any:
		if depth > 2*MaxFilterDepth {
			return fmt.Errorf("%w: the filter is nested more than %d deep", ErrInvalid, MaxFilterDepth)
		}
		for _, name := range slices.Sorted(maps.Keys(v)) { // so that the first that leads nowhere is always the same
			x := v[name]
			if name == "country" || name == "cluster" {
				c.asked++
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
				codes, err := foldedCodes(x)
				if err != nil {
					return err
				}
				c.codes = append(c.codes, codes...)
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

// asList takes a value for a list of one, as GraphQL does.
func asList(v any) []any {
	if l, ok := v.([]any); ok {
		return l
	}
	return []any{v}
}

func texts(v any) []string {
	var out []string
	for _, x := range asList(v) {
		if s, ok := x.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// foldedCodes returns codes of jurisdictions as keys have them; the empty list
// for none.
func foldedCodes(v any) ([]string, error) {
	codes := []string{}
	for _, s := range texts(v) {
		code, err := ParseJurisdictionCode(s)
		if err != nil {
			return nil, err
		}
		codes = append(codes, fold(string(code)))
	}
	return codes, nil
}

// ids returns the ids of the records that are named, which must be of a type:
// one of another type would silently narrow the answer, too.
func (c *compiler) ids(target string, v any) (store.IDIn, error) {
	ids := store.IDIn{}
	for _, s := range texts(v) {
		r := c.found[s]
		if r == nil {
			return nil, fmt.Errorf("%w: no record has the id or slug %q", ErrNotFound, s)
		}
		if !slices.Contains(c.model.KindsOf(target), r.Kind) {
			return nil, fmt.Errorf("%w: %s is a record of the type %s, where a %s is needed", ErrInvalid, s, r.Kind, target)
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
		codes, err := foldedCodes(v)
		if err != nil {
			return nil, err
		}
		places := make(store.IDIn, len(codes))
		for i, code := range codes {
			places[i] = c.places[code]
		}
		return c.model.about(ff.kinds, store.DistinctIDs(places)), nil
	case ClusterForm:
		if _, err := c.ids("Cluster", v); err != nil {
			return nil, err
		}
		places := store.IDIn{}
		for _, s := range texts(v) {
			places = append(places, c.found[s].To("members")...)
		}
		return c.model.about(ff.kinds, store.DistinctIDs(places)), nil
	case KindsForm:
		var types []RecordType
		for _, s := range texts(v) {
			types = append(types, RecordType(s))
		}
		kinds, err := c.model.KindsNamed(types)
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
	case RecordedForm:
		return recordedWhen(ff, v)
	}
	ops, _ := v.(map[string]any)
	all := store.All{}
	for _, op := range slices.Sorted(maps.Keys(ops)) {
		if ops[op] == nil {
			continue
		}
		w, err := c.match(ff, op, ops[op])
		if err != nil {
			return nil, err
		}
		all = append(all, w)
	}
	return all, nil
}

func (c *compiler) join(target, name string, v any) (store.Where, error) {
	var ws []store.Where
	for _, x := range asList(v) {
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
		if name == "atLeast" {
			if quants["some"] == nil {
				return nil, fmt.Errorf("%w: atLeast says how many of some there must be; give some too, {} for any", ErrInvalid)
			}
			continue
		}
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
		case "some":
			if least := quants["atLeast"]; least != nil {
				n, err := number(least)
				if err != nil {
					return nil, err
				}
				l.Quant, l.Least = store.AtLeast, int(n)
			}
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
func (c *compiler) match(ff FilterField, op string, v any) (store.Where, error) {
	key := ff.key
	if ff.Form == CountForm {
		return counts(ff, op, v)
	}
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
			if len(s) > maxFilterText {
				return nil, fmt.Errorf("%w: a text to compare %s with has at most %d bytes, and this one %d", ErrInvalid, ff.Name, maxFilterText, len(s))
			}
			folded := fold(s)
			if err := c.spend(stepsOfFold(s, folded)); err != nil {
				return nil, err
			}
			values = append(values, folded)
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
		switch op {
		case "overlaps":
			return store.All{
				store.Match{Key: key, Op: store.OpAtMost, Values: []string{last}},
				store.Match{Key: lastDay(key), Op: store.OpAtLeast, Values: []string{first}},
			}, nil
		case "before":
			return store.Match{Key: lastDay(key), Op: store.OpLess, Values: []string{first}}, nil
		case "after":
			return store.Match{Key: key, Op: store.OpMore, Values: []string{last}}, nil
		}
	}
	return nil, fmt.Errorf("%w: %s takes no operator %q", ErrInvalid, ff.Name, op)
}

// counts compares how many records a relation leads to.
func counts(ff FilterField, op string, v any) (store.Where, error) {
	if op == "missing" { // none is a number, too
		if v == true {
			return store.Any{}, nil
		}
		return store.All{}, nil
	}
	n, err := number(v)
	if err != nil {
		return nil, err
	}
	atLeast := func(n float64) store.Where {
		return store.Linked{Hops: ff.hops, Quant: store.AtLeast, Least: int(max(0, min(n, math.MaxInt32)))}
	}
	switch op {
	case "eq":
		return store.All{atLeast(math.Ceil(n)), store.Not{Where: atLeast(math.Floor(n) + 1)}}, nil
	case "lt":
		return store.Not{Where: atLeast(math.Ceil(n))}, nil
	case "lte":
		return store.Not{Where: atLeast(math.Floor(n) + 1)}, nil
	case "gt":
		return atLeast(math.Floor(n) + 1), nil
	}
	return atLeast(math.Ceil(n)), nil
}

func number(v any) (float64, error) {
	switch n := v.(type) {
	case float64:
		if math.IsNaN(n) || math.IsInf(n, 0) {
			break // as the texts "NaN" and "Infinity" are read
		}
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
