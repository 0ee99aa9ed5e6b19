package graph

import (
	"encoding/json"
	"slices"
)

// Onto works out how to repeat a change to fields that may have changed since: what to set,
// where nil clears a field, and which fields clash because they have neither the value before
// the change nor the one after.
func Onto(before, after, now map[string]any) (set map[string]any, clashes []string) {
	set = map[string]any{}
	names := map[string]bool{}
	for _, fields := range []map[string]any{before, after} {
		for name := range fields {
			names[name] = true
		}
	}
	for name := range names {
		was, becomes, is := asText(before[name]), asText(after[name]), asText(now[name])
		switch {
		case was == becomes || is == becomes:
		case is == was:
			set[name] = after[name]
		default:
			clashes = append(clashes, name)
		}
	}
	slices.Sort(clashes)
	return set, clashes
}

// asText encodes a value so that equal values give equal texts.
func asText(v any) string {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err) // decoded JSON can always be encoded
	}
	return string(out)
}
