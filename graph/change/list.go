package change

import "slices"

// with returns a list with the values added that it lacks.
func with(list, values []any) []any {
	out := slices.Clone(list)
	for _, value := range values {
		if !slices.ContainsFunc(out, func(x any) bool { return compact(x) == compact(value) }) {
			out = append(out, value)
		}
	}
	return out
}

// without returns a list without the given values.
func without(list, values []any) []any {
	return slices.DeleteFunc(slices.Clone(list), func(x any) bool {
		return slices.ContainsFunc(values, func(value any) bool { return says(x, value) })
	})
}

// says reports whether two values are equal or, for groups of fields, whether value has all the
// fields of a non-empty part.
func says(value, part any) bool {
	fields, ok := value.(map[string]any)
	given, isGroup := part.(map[string]any)
	if !ok || !isGroup {
		return compact(value) == compact(part)
	}
	same := false
	for name, v := range given {
		if v == nil {
			continue
		}
		if same = compact(fields[name]) == compact(v); !same {
			return false
		}
	}
	return same
}
