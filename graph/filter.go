package graph

import (
	"context"
	"reflect"

	"github.com/whoplans/whoplans/graph/store"
)

// Filter is a condition on the records of a type, in the form of GraphQL's filter inputs: all
// given fields must match. The empty filter matches everything.
type Filter = map[string]any

// plain converts typed values of enums, ids and scalars in a filter to what JSON decodes to.
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

// MaxFilterDepth is the greatest nesting of filters.
const MaxFilterDepth = 6

// Where converts a filter to a condition of the store. Unknown ids and slugs are an error: a
// misspelt one would silently narrow the answer.
func (v *View) Where(ctx context.Context, target string, f Filter) (store.Where, error) {
	if len(f) == 0 {
		return nil, nil
	}
	f, _ = plain(f).(map[string]any)
	p := &filterParser{named: named{model: v.graph.model}, at: v.Moment(), spend: func(steps int) error { return Spend(ctx, steps) }}
	c, err := p.filter(target, f, 1)
	if err != nil {
		return nil, err
	}
	n := &p.named
	if n.found, err = v.Resolve(ctx, n.handles); err != nil {
		return nil, err
	}
	if n.places, err = v.places(ctx, n.codes); err != nil {
		return nil, err
	}
	return c.where(n)
}
