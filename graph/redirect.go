package graph

import "slices"

// Redirected returns those of a record's fields that link to one record, with the links leading
// to another instead. No list contains anything twice.
func (k *KindInfo) Redirected(fields map[string]any, from, to ID) map[string]any {
	set := map[string]any{}
	for _, f := range k.Fields {
		if !f.LeadsTo(fields[f.Name], from) {
			continue
		}
		set[f.Name] = f.replaced(fields[f.Name], string(from), string(to))
		if list, ok := set[f.Name].([]any); ok {
			set[f.Name] = distinct(list)
		}
	}
	return set
}

// LeadsTo reports whether a value of the field links to a record.
func (f *FieldInfo) LeadsTo(value any, id ID) bool {
	return asText(f.replaced(value, string(id), "")) != asText(value)
}

// replaced returns a value of the field with one id replaced by another.
func (f *FieldInfo) replaced(value any, from, to string) any {
	switch value := value.(type) {
	case string:
		if value == from && f.Type == LinkField {
			return to
		}
	case []any:
		out := make([]any, len(value))
		for i, each := range value {
			out[i] = f.replaced(each, from, to)
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for _, part := range f.Struct {
			if v, ok := value[part.Name]; ok {
				out[part.Name] = part.replaced(v, from, to)
			}
		}
		return out
	}
	return value
}

// distinct returns the different values of a list.
func distinct(list []any) []any {
	var out []any
	for _, value := range list {
		if !slices.ContainsFunc(out, func(x any) bool { return asText(x) == asText(value) }) {
			out = append(out, value)
		}
	}
	return out
}
