package graph

import (
	"encoding/json"
	"slices"
)

// Onto says what it takes to make a change of fields again where they may have
// changed since: what to set, where nil empties, and which fields stand in the way,
// since they are neither what they were before the change nor what it made of
// them.
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

// asText writes a value so that equal ones are equal texts.
func asText(v any) string {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err) // what JSON decoded to always encodes
	}
	return string(out)
}
