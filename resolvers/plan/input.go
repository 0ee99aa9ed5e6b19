package plan

import (
	"context"
	"fmt"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Arg is an argument of a field, with a nil pointer to the Go type that it is
// decoded to.
type Arg struct {
	Name string
	As   any
}

// Scalar is how a scalar or an enum is decoded: by a function, whose result is
// converted to the Go type, or by the UnmarshalGQL of that type.
type Scalar struct {
	Name   string
	As     any // a nil pointer to the Go type
	Decode Decode
}

// Decode makes a Go value of one that has been coerced to the type's form.
type Decode func(ctx context.Context, v any) (any, error)

// Input is an input object that is decoded to a struct.
type Input struct {
	Name   string
	As     any // a nil pointer to the struct
	Fields []InputField
}

// InputField is a field of an input object, and of the struct.
type InputField struct {
	Name, Go string
	Omit     *Omit // if the struct tells null from what is left out
}

// Omit wraps a value that may be left out.
type Omit struct {
	as   reflect.Type
	wrap func(v any) any
}

// Omittable is for a field of the type graphql.Omittable[T].
func Omittable[T any]() *Omit {
	return &Omit{reflect.TypeFor[T](), func(v any) any { return graphql.OmittableOf(v.(T)) }}
}

// decoder decodes one type of the schema to one Go type.
type decoder func(ctx context.Context, v any) (reflect.Value, error)

// decoders makes decoders. It panics where the table does not fit the schema.
type decoders struct {
	schema  *ast.Schema
	scalars map[string]Scalar
	inputs  map[string]Input
	objects map[string]*inputObject // made so far
}

func newDecoders(schema *ast.Schema, table *Table) *decoders {
	d := &decoders{schema, map[string]Scalar{}, map[string]Input{}, map[string]*inputObject{}}
	for _, s := range table.Scalars {
		d.scalars[s.Name] = s
	}
	for _, i := range table.Inputs {
		d.inputs[i.Name] = i
	}
	return d
}

// pointedTo is the type that a nil pointer points to.
func pointedTo(pointer any) reflect.Type { return reflect.TypeOf(pointer).Elem() }

var mapType = reflect.TypeFor[map[string]any]()

// of is the decoder of a type of the schema to a Go type.
func (d *decoders) of(t *ast.Type, as reflect.Type) decoder {
	if t.Elem != nil {
		return d.list(t, as)
	}
	if as.Kind() != reflect.Pointer {
		one := d.named(t.NamedType, as)
		if as.Kind() != reflect.Map || t.NonNull {
			return one
		}
		return orNil(as, one)
	}
	one := d.named(t.NamedType, as.Elem())
	pointer := func(ctx context.Context, v any) (reflect.Value, error) {
		value, err := one(ctx, v)
		if err != nil {
			return value, err
		}
		p := reflect.New(as.Elem())
		p.Elem().Set(value)
		return p, nil
	}
	if t.NonNull {
		return pointer
	}
	return orNil(as, pointer)
}

// orNil decodes null to nil.
func orNil(as reflect.Type, decode decoder) decoder {
	none := reflect.Zero(as)
	return func(ctx context.Context, v any) (reflect.Value, error) {
		if v == nil {
			return none, nil
		}
		return decode(ctx, v)
	}
}

func (d *decoders) list(t *ast.Type, as reflect.Type) decoder {
	if as.Kind() != reflect.Slice {
		panic(fmt.Sprintf("a list of the type %s cannot be decoded to %s", t, as))
	}
	item := d.of(t.Elem, as.Elem())
	list := func(ctx context.Context, v any) (reflect.Value, error) {
		given := graphql.CoerceList(v)
		items := reflect.MakeSlice(as, len(given), len(given))
		for i, v := range given {
			value, err := item(graphql.WithPathContext(ctx, graphql.NewPathWithIndex(i)), v)
			if err != nil {
				return value, err
			}
			items.Index(i).Set(value)
		}
		return items, nil
	}
	if t.NonNull {
		return list
	}
	return orNil(as, list)
}

// named decodes a scalar, an enum or an input object.
func (d *decoders) named(name string, as reflect.Type) decoder {
	if d.schema.Types[name].Kind == ast.InputObject && !reflect.PointerTo(as).Implements(unmarshaler) {
		o := d.object(name)
		if o.as != as {
			panic(fmt.Sprintf("the input object %s is decoded to %s, not to %s", name, o.as, as))
		}
		return o.decode
	}
	s := d.scalars[name]
	if s.Decode == nil {
		return func(ctx context.Context, v any) (reflect.Value, error) {
			p := reflect.New(as)
			err := p.Interface().(graphql.Unmarshaler).UnmarshalGQL(v)
			return p.Elem(), graphql.ErrorOnPath(ctx, err)
		}
	}
	if pointedTo(s.As) != as {
		panic(fmt.Sprintf("the type %s is decoded to %s, not to %s", name, pointedTo(s.As), as))
	}
	return func(ctx context.Context, v any) (reflect.Value, error) {
		value, err := s.Decode(ctx, v)
		if err != nil {
			return reflect.Zero(as), graphql.ErrorOnPath(ctx, err)
		}
		if value == nil {
			return reflect.Zero(as), nil
		}
		return reflect.ValueOf(value).Convert(as), nil
	}
}

var unmarshaler = reflect.TypeFor[graphql.Unmarshaler]()

// inputObject decodes an input object, to a struct or to a map.
type inputObject struct {
	as     reflect.Type
	fields []inputField
}

type inputField struct {
	name     string
	decode   decoder
	index    []int // in the struct
	wrap     func(v any) any
	fallback any // what is taken for a field that is left out
	defaults bool
}

func (d *decoders) object(name string) *inputObject {
	if o := d.objects[name]; o != nil {
		return o // perhaps before its fields are known, which may lead back to it
	}
	o := &inputObject{as: mapType}
	d.objects[name] = o
	input, isStruct := d.inputs[name]
	if isStruct {
		o.as = pointedTo(input.As)
	}
	for i, def := range d.schema.Types[name].Fields {
		f := inputField{name: def.Name}
		if def.DefaultValue != nil {
			fallback, err := def.DefaultValue.Value(nil)
			if err != nil {
				panic(fmt.Sprintf("the default of %s.%s: %v", name, def.Name, err))
			}
			f.fallback, f.defaults = fallback, true
		}
		var as reflect.Type
		if isStruct {
			field, ok := o.as.FieldByName(input.Fields[i].Go)
			if !ok {
				panic(fmt.Sprintf("the struct of %s has no field for %s", name, def.Name))
			}
			f.index, as = field.Index, field.Type
			if omit := input.Fields[i].Omit; omit != nil {
				as, f.wrap = omit.as, omit.wrap
			}
		} else {
			as = d.goType(def.Type)
		}
		f.decode = d.of(def.Type, as)
		o.fields = append(o.fields, f)
	}
	return o
}

// goType is the Go type of a value in a map, as gqlgen chooses it.
func (d *decoders) goType(t *ast.Type) reflect.Type {
	if t.Elem != nil {
		return reflect.SliceOf(d.goType(t.Elem))
	}
	as := mapType
	if s, ok := d.scalars[t.NamedType]; ok {
		as = pointedTo(s.As)
	} else if i, ok := d.inputs[t.NamedType]; ok {
		as = pointedTo(i.As)
	}
	if t.NonNull || as.Kind() == reflect.Map {
		return as
	}
	return reflect.PointerTo(as)
}

func (o *inputObject) decode(ctx context.Context, v any) (reflect.Value, error) {
	value, err := o.read(ctx, v)
	return value, graphql.ErrorOnPath(ctx, err)
}

func (o *inputObject) read(ctx context.Context, v any) (reflect.Value, error) {
	if v == nil {
		return reflect.Zero(o.as), nil
	}
	given := v.(map[string]any)
	var asMap map[string]any
	var asStruct reflect.Value
	if o.as == mapType {
		asMap = make(map[string]any, len(given))
	} else {
		asStruct = reflect.New(o.as).Elem()
	}
	for i := range o.fields {
		f := &o.fields[i]
		v, ok := given[f.name]
		if !ok {
			if !f.defaults {
				continue
			}
			v = f.fallback
		}
		value, err := f.decode(graphql.WithPathContext(ctx, graphql.NewPathWithField(f.name)), v)
		switch {
		case err != nil:
			return value, err
		case asMap != nil:
			asMap[f.name] = value.Interface()
		case f.wrap != nil:
			asStruct.FieldByIndex(f.index).Set(reflect.ValueOf(f.wrap(value.Interface())))
		default:
			asStruct.FieldByIndex(f.index).Set(value)
		}
	}
	if asMap != nil {
		return reflect.ValueOf(asMap), nil
	}
	return asStruct, nil
}

// argument is an argument of a field of the schema.
type argument struct {
	name   string
	decode decoder
	absent any // the value if it is not given
}

func (d *decoders) argument(def *ast.ArgumentDefinition, as reflect.Type) argument {
	return argument{def.Name, d.of(def.Type, as), reflect.Zero(as).Interface()}
}

// decodeAll decodes the arguments of a field.
func decodeAll(ctx context.Context, args []argument, given map[string]any) ([]any, error) {
	values := make([]any, len(args))
	for i, a := range args {
		v, ok := given[a.name]
		if !ok {
			values[i] = a.absent
			continue
		}
		value, err := a.decode(graphql.WithPathContext(ctx, graphql.NewPathWithField(a.name)), v)
		if err != nil {
			return nil, err
		}
		values[i] = value.Interface()
	}
	return values, nil
}
