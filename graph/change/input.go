package change

import (
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// Create is the edit that makes a record of a kind with these fields.
func Create(k graph.Kind, fields map[string]any) Edit { return Edit{Kind: k, Set: fields} }

// Update is the edit of the record "id" of a kind: "set", "add" and "remove" are
// its fields, "expectedRevision" is when it was seen.
func Update(k graph.Kind, input map[string]any) Edit {
	e := Edit{Kind: k, Record: text(input["id"]), Seen: revision(input["expectedRevision"]), Update: true}
	e.Set, _ = input["set"].(map[string]any)
	e.Add, _ = input["add"].(map[string]any)
	e.Remove, _ = input["remove"].(map[string]any)
	return e
}

// Delete is the edit that deletes the record "id", of a kind if one is given.
func Delete(k graph.Kind, input map[string]any) Edit {
	return Edit{Kind: k, Record: text(input["id"]), Seen: revision(input["expectedRevision"]), Delete: true}
}

// Edits are changes that are each named by what they do: "createInstitution",
// "updateSource", "delete".
func Edits(changes []map[string]any) []Edit {
	edits := make([]Edit, len(changes))
	for i, c := range changes {
		for name, input := range c {
			given, _ := input.(map[string]any)
			if k, ok := strings.CutPrefix(name, "create"); ok {
				edits[i] = Create(graph.Kind(k), given)
			} else if k, ok := strings.CutPrefix(name, "update"); ok {
				edits[i] = Update(graph.Kind(k), given)
			} else {
				edits[i] = Delete("", given)
			}
		}
	}
	return edits
}

func text(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case graph.ID:
		return string(v)
	}
	return ""
}

func revision(v any) graph.Rev {
	switch v := v.(type) {
	case int:
		return graph.Rev(max(v, 0))
	case *int:
		if v != nil {
			return graph.Rev(max(*v, 0))
		}
	}
	return 0
}
