package graph

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// FieldType is what a field holds.
type FieldType int

// The types of field.
const (
	TextField FieldType = iota
	EnumField
	BoolField
	NumberField
	IntField
	DateField // a [PartialDate]
	URLField
	LanguageField
	NamesField  // a list of [Name]
	LinkField   // an [ID]
	StructField // a struct of further fields, one of which may be a link
)

// FieldInfo describes one field of a kind, or of a struct in one.
type FieldInfo struct {
	Name     string // as in JSON and GraphQL
	Go       string // as in Go
	In       string // the Go struct that declares it: the kind's content, or one embedded there
	Type     FieldType
	List     bool
	Values   []string     // of an enum
	Enum     string       // the Go type of an enum
	GoStruct string       // the Go type of a struct
	Struct   []*FieldInfo // of a struct

	// Parts are the fields of a struct by which lists can be filtered, sorted and counted, and
	// the number of structs.
	Parts []*FieldInfo

	Required, Filter, Sort, Facet, Unique, Count, Label, Country, About, Tree, Kept, Identity, Fixed bool

	Subject, Role, Group bool
	Symmetric, Denies    values // for a role or a link

	Spaced bool // a camelCase name that sentences write as words

	Search  string // "", "name", "acronym" or "text"
	To      []Kind // the kinds that a link may lead to
	Scheme  string // the scheme of the terms it may lead to; any if empty
	Target  string // To as one type: a kind, or Stakeholder, Entity, Claim, Record
	Reverse string
	Back    string // what the reverse link leads to, in words
	Doc     string // what a link to several leads to, in words
	Said    string // a link in words

	Meant []string // what people may write for it

	index []int
}

// values are values of an enum; [anyValue] stands for all.
type values []string

const anyValue = "*"

func (vs values) Has(value string) bool {
	return slices.Contains(vs, value) || slices.Contains(vs, anyValue)
}

// IsLink reports whether the field refers to other records, itself or inside a
// struct.
func (f *FieldInfo) IsLink() bool { return len(f.To) > 0 }

// keyed reports whether the field has a key in the store.
func (f *FieldInfo) keyed() bool {
	switch f.Type {
	case LinkField:
		return false
	case NamesField:
		return true
	case StructField:
		return f.Filter
	}
	return f.Filter || f.Sort || f.Facet || f.Unique
}

// key returns the name of that key.
func (f *FieldInfo) key() string {
	if f.Type == NamesField {
		return strings.TrimSuffix(f.Name, "s")
	}
	return f.Name
}

// uniqueKey returns the key that makes a field unique. It differs from the key that fields of
// the same name have in other kinds.
func uniqueKey(name string) string { return name + ".unique" }

// like reports whether two kinds have the field in common.
func (f *FieldInfo) like(o *FieldInfo) bool {
	return o != nil && o.Type == f.Type && o.List == f.List && o.Enum == f.Enum && o.Target == f.Target
}

// fieldsOf reads the fields of a struct, with those of embedded structs in place.
func fieldsOf(t reflect.Type, index []int, k *KindInfo) []*FieldInfo {
	var fields []*FieldInfo
	for i := range t.NumField() {
		sf := t.Field(i)
		at := append(slices.Clone(index), i)
		if sf.Anonymous {
			tags, says, ok := strings.Cut(sf.Tag.Get("graph"), "says=")
			if ok {
				k.Says = says
			}
			for _, tag := range strings.Split(tags, ",") {
				switch tag {
				case "aside":
					k.Aside = true
				case "system":
					k.System = true
				case "percountry":
					k.PerCountry = true
				}
			}
			fields = append(fields, fieldsOf(sf.Type, at, k)...)
			continue
		}
		name, _, _ := strings.Cut(sf.Tag.Get("json"), ",")
		if name == "" || name == "-" {
			continue
		}
		f := &FieldInfo{Name: name, Go: sf.Name, In: t.Name(), index: at}
		f.readType(sf.Type)
		f.readTag(sf.Tag.Get("graph"))
		f.takeParts()
		fields = append(fields, f)
	}
	return fields
}

// takeParts sets the parts of a struct.
func (f *FieldInfo) takeParts() {
	if f.Type != StructField {
		return
	}
	for _, s := range f.Struct {
		if s.keyed() {
			part := *s
			part.Name = f.Name + strings.ToUpper(s.Name[:1]) + s.Name[1:]
			f.Parts = append(f.Parts, &part)
		}
	}
	if f.Count {
		f.Parts = append(f.Parts, &FieldInfo{
			Name: strings.TrimSuffix(f.Name, "s") + "Count", Type: IntField, Filter: true, Sort: true, Count: true,
		})
	}
}

// readTag parses a field's graph tag: options separated by commas, some with a value after an
// equals sign.
func (f *FieldInfo) readTag(tag string) {
	for opt := range strings.SplitSeq(tag, ",") {
		name, value, _ := strings.Cut(opt, "=")
		if flag := f.flag(name); flag != nil {
			*flag = true
			continue
		}
		if text := f.text(name); text != nil {
			*text = value
			continue
		}
		switch name {
		case "":
		case "symmetric":
			f.Symmetric = valuesOf(value)
		case "denies":
			f.Denies = valuesOf(value)
		case "meant":
			f.Meant = strings.Split(value, "|")
		case "search":
			f.Search = cmp.Or(value, "text")
		case "to":
			for k := range strings.SplitSeq(value, "|") {
				f.To = append(f.To, Kind(k))
			}
		default:
			panic(fmt.Sprintf("graph: field %s has an unknown option %q", f.Go, opt))
		}
	}
	f.Sort = f.Sort || f.Role
}

// flag returns what an option without a value sets; nil for other options.
func (f *FieldInfo) flag(option string) *bool {
	switch option {
	case "required":
		return &f.Required
	case "filter":
		return &f.Filter
	case "sort":
		return &f.Sort
	case "facet":
		return &f.Facet
	case "unique":
		return &f.Unique
	case "count":
		return &f.Count
	case "label":
		return &f.Label
	case "country":
		return &f.Country
	case "about":
		return &f.About
	case "tree":
		return &f.Tree
	case "kept":
		return &f.Kept
	case "identity":
		return &f.Identity
	case "fixed":
		return &f.Fixed
	case "spaced":
		return &f.Spaced
	case "subject":
		return &f.Subject
	case "role":
		return &f.Role
	case "group":
		return &f.Group
	}
	return nil
}

// text returns what an option sets to its value; nil for other options.
func (f *FieldInfo) text(option string) *string {
	switch option {
	case "said":
		return &f.Said
	case "scheme":
		return &f.Scheme
	case "reverse":
		return &f.Reverse
	case "back":
		return &f.Back
	case "doc":
		return &f.Doc
	}
	return nil
}

// valuesOf returns the values that an option names, or all of them if it names none.
func valuesOf(option string) values {
	if option == "" {
		return values{anyValue}
	}
	return strings.Split(option, "|")
}

func (f *FieldInfo) readType(t reflect.Type) {
	if t == reflect.TypeFor[[]Name]() {
		f.Type, f.List = NamesField, true
		f.Struct = fieldsOf(t.Elem(), nil, nil)
		return
	}
	if t.Kind() == reflect.Slice {
		f.List, t = true, t.Elem()
	}
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch {
	case t == reflect.TypeFor[ID]():
		f.Type = LinkField
	case t == reflect.TypeFor[PartialDate]():
		f.Type = DateField
	case t == reflect.TypeFor[URL]():
		f.Type = URLField
	case t == reflect.TypeFor[LanguageTag]():
		f.Type = LanguageField
	case t.Kind() == reflect.Struct:
		f.Type, f.Struct, f.GoStruct = StructField, fieldsOf(t, nil, nil), t.Name()
	case t.Kind() == reflect.Bool:
		f.Type = BoolField
	case t.Kind() == reflect.Int:
		f.Type = IntField
	case t.Kind() == reflect.Float64:
		f.Type = NumberField
	case t.Kind() == reflect.String && t.PkgPath() != "":
		f.Type, f.Enum = EnumField, t.Name()
		values, ok := t.MethodByName("Values")
		if !ok {
			panic(fmt.Sprintf("graph: type %s of field %s lists no values", t, f.Go))
		}
		vs := values.Func.Call([]reflect.Value{reflect.Zero(t)})[0]
		for i := range vs.Len() {
			f.Values = append(f.Values, vs.Index(i).String())
		}
	case t.Kind() == reflect.String:
		f.Type = TextField
	default:
		panic(fmt.Sprintf("graph: field %s has type %s, which no field can have", f.Go, t))
	}
}
