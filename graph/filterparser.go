package graph

import (
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// maxFilterText is the longest text for comparison, in bytes.
const maxFilterText = 2_000

// filterParser parses filters, each field in the form that the model defines, and collects what
// they name.
type filterParser struct {
	named
	at    Moment
	spend func(steps int) error
}

// deeper fails if a filter is nested too deeply; fields and their values count separately.
func deeper(depth int) error {
	if depth > 2*MaxFilterDepth {
		return fmt.Errorf("%w: the filter is nested more than %d deep", ErrInvalid, MaxFilterDepth)
	}
	return nil
}

// filter parses the filter of a type. Fields are parsed in order, so that the first error is
// always the same.
func (p *filterParser) filter(target string, f Filter, depth int) (condition, error) {
	if err := deeper(depth); err != nil {
		return nil, err
	}
	known := p.model.types[target].lists().filter
	all := fields{}
	for _, name := range slices.Sorted(maps.Keys(f)) {
		ff := known[name]
		if ff == nil {
			return nil, fmt.Errorf("%w: %s has no filter %q", ErrInvalid, target, name)
		}
		if f[name] == nil {
			continue // null means absent, as everywhere
		}
		c, err := p.field(target, *ff, f, depth)
		if err != nil {
			return nil, err
		}
		if c != nil {
			all = append(all, c)
		}
	}
	return all, nil
}

// field parses a field of a filter; nil if the field belongs to another.
func (p *filterParser) field(target string, ff FilterField, f Filter, depth int) (condition, error) {
	v := f[ff.Name]
	switch ff.Form {
	case JoinForm:
		return p.join(target, ff.Name, v, depth+1)
	case IDsForm:
		return isOneOf{target, p.handle(v)}, nil
	case CountryForm:
		return p.countries(ff, v)
	case ClusterForm:
		return p.clusters(ff, v)
	case NarrowForm:
		return p.narrow(ff, v, depth+1)
	case RelationForm:
		return p.relation(ff, v, depth+1)
	case ActiveForm:
		return active(v, f["includeUnknown"])
	case UnknownForm:
		if f["activeOn"] == nil {
			return nil, fmt.Errorf("%w: includeUnknown only goes with activeOn; give both", ErrInvalid)
		}
		return nil, nil
	case ConfidenceForm:
		return settled{atLeast(v)}, nil
	case KindsForm:
		return p.kinds(v)
	case BoolForm:
		return settled{store.Match{Key: ff.key, Values: []string{fmt.Sprint(v)}}}, nil
	case RecordedForm:
		w, err := recordedWhen(ff, v)
		return settled{w}, err
	}
	return p.operators(ff, v, depth+1)
}

// handle notes ids and slugs.
func (p *filterParser) handle(v any) []string {
	handles := texts(v)
	p.handles = append(p.handles, handles...)
	return handles
}

func (p *filterParser) countries(ff FilterField, v any) (condition, error) {
	if err := p.spend(stepsOfPlace); err != nil {
		return nil, err
	}
	c := inCountries{kinds: ff.kinds}
	for _, s := range texts(v) {
		code, err := ParseJurisdictionCode(s)
		if err != nil {
			return nil, err
		}
		c.codes = append(c.codes, fold(string(code)))
	}
	p.codes = append(p.codes, c.codes...)
	return c, nil
}

func (p *filterParser) clusters(ff FilterField, v any) (condition, error) {
	return inClusters{ff.kinds, p.handle(v)}, p.spend(stepsOfPlace)
}

func (p *filterParser) kinds(v any) (condition, error) {
	var types []RecordType
	for _, s := range texts(v) {
		types = append(types, RecordType(s))
	}
	kinds, err := p.model.KindsNamed(types)
	return settled{store.KindIn(kinds)}, err
}

func (p *filterParser) narrow(ff FilterField, v any, depth int) (condition, error) {
	f, _ := v.(map[string]any)
	c, err := p.filter(ff.Type, f, depth)
	return allOf{settled{store.KindIn(ff.kinds)}, c}, err
}

func (p *filterParser) join(target, name string, v any, depth int) (condition, error) {
	var of []condition
	for _, x := range asList(v) {
		f, _ := x.(map[string]any)
		c, err := p.filter(target, f, depth)
		if err != nil {
			return nil, err
		}
		of = append(of, c)
	}
	switch name {
	case "or":
		return anyOf(of), nil
	case "not":
		return notThat{allOf(of)}, nil
	}
	return allOf(of), nil
}

// relation parses which records a relation must lead to.
func (p *filterParser) relation(ff FilterField, v any, depth int) (condition, error) {
	if err := deeper(depth); err != nil {
		return nil, err
	}
	quants, _ := v.(map[string]any)
	all := allOf{}
	for _, name := range slices.Sorted(maps.Keys(quants)) {
		if quants[name] == nil {
			continue
		}
		l := linked{Linked: store.Linked{Hops: ff.hops}}
		switch name {
		case "atLeast":
			if quants["some"] == nil {
				return nil, fmt.Errorf("%w: atLeast says how many of some there must be; give some too, {} for any", ErrInvalid)
			}
			continue
		case "is":
			l.to = isOneOf{ff.Type, p.handle(quants[name])}
			all = append(all, l)
			continue
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
		f, _ := quants[name].(map[string]any)
		var err error
		if l.to, err = p.filter(ff.Type, f, depth+1); err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	return all, nil
}

// operators parses comparisons, by operator.
func (p *filterParser) operators(ff FilterField, v any, depth int) (condition, error) {
	if err := deeper(depth); err != nil {
		return nil, err
	}
	ops, _ := v.(map[string]any)
	all := store.All{}
	for _, op := range slices.Sorted(maps.Keys(ops)) {
		if ops[op] == nil {
			continue
		}
		w, err := p.compare(ff, op, ops[op])
		if err != nil {
			return nil, err
		}
		if w == nil {
			return nil, fmt.Errorf("%w: %s takes no operator %q", ErrInvalid, ff.Name, op)
		}
		all = append(all, w)
	}
	return settled{all}, nil
}

// compare compares by one operator; nil if the form has no such operator.
func (p *filterParser) compare(ff FilterField, op string, v any) (store.Where, error) {
	if ff.Form == CountForm {
		return compareCount(ff, op, v)
	}
	if ff.Form == EnumForm && ff.key == statusKey {
		return p.compareStatus(op, v), nil
	}
	if op == "missing" {
		w := store.Where(store.Match{Key: ff.key, Op: store.OpMissing})
		if v != true {
			w = store.Not{Where: w}
		}
		return w, nil
	}
	switch ff.Form {
	case TextForm:
		return p.compareText(ff, op, v)
	case EnumForm:
		in := store.Match{Key: ff.key, Values: texts(v)}
		if op == "notIn" {
			return store.Not{Where: in}, nil
		}
		return in, nil
	case NumberForm:
		n, err := number(v)
		ops := map[string]store.Op{"eq": store.OpIn, "lt": store.OpLess, "lte": store.OpAtMost, "gt": store.OpMore, "gte": store.OpAtLeast}
		return store.Match{Key: ff.key, Op: ops[op], Values: []string{numberKey(n)}}, err
	case DateForm:
		return compareDate(ff.key, op, v)
	}
	return nil, nil
}

// compareStatus compares the status at the view's moment.
func (p *filterParser) compareStatus(op string, v any) store.Where {
	values := texts(v)
	if op == "missing" {
		values = []string{""}
	}
	w := p.at.hasStatus(values)
	if op == "notIn" || op == "missing" && v != true {
		w = store.Not{Where: w}
	}
	return w
}

func (p *filterParser) compareText(ff FilterField, op string, v any) (store.Where, error) {
	ops := map[string]store.Op{"eq": store.OpIn, "in": store.OpIn, "contains": store.OpContains, "startsWith": store.OpPrefix}
	how, known := ops[op]
	if !known {
		return nil, nil
	}
	values := []string{}
	for _, s := range texts(v) {
		if len(s) > maxFilterText {
			return nil, fmt.Errorf("%w: a text to compare %s with has at most %d bytes, and this one %d", ErrInvalid, ff.Name, maxFilterText, len(s))
		}
		folded := fold(s)
		if err := p.spend(stepsOfFold(s, folded)); err != nil {
			return nil, err
		}
		values = append(values, folded)
	}
	return store.Match{Key: ff.key, Op: how, Values: values}, nil
}

func compareDate(key, op string, v any) (store.Where, error) {
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
	return nil, nil
}

// compareCount compares the number of records of a relation.
func compareCount(ff FilterField, op string, v any) (store.Where, error) {
	if op == "missing" { // zero is a number, too
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

// atLeast matches records of at least this confidence.
func atLeast(v any) store.Where {
	s, _ := v.(string)
	values := Confidence("").Values()
	var enough []string
	for _, x := range values[max(0, slices.Index(values, Confidence(s))):] {
		enough = append(enough, string(x))
	}
	return store.Match{Key: "confidence", Values: enough}
}

// active matches what may hold on a day or, without the unknown, what does.
func active(v, includeUnknown any) (condition, error) {
	day, _ := v.(string)
	if _, err := ParseLocalDate(day); err != nil {
		return nil, err
	}
	if includeUnknown == false {
		return settled{holdsOn(day)}, nil
	}
	return settled{mayHoldOn(day)}, nil
}

// asList turns a single value into a list, as GraphQL does.
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

func number(v any) (float64, error) {
	switch n := v.(type) {
	case float64:
		if math.IsNaN(n) || math.IsInf(n, 0) {
			break // such as "NaN" and "Infinity"
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
