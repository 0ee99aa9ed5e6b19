package change

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// Create returns the edit that makes a record of a kind.
func Create(k graph.Kind, fields map[string]any) Edit { return Edit{Kind: k, Set: fields} }

// Update returns the edit of record input["id"]. "set", "add" and "remove" hold its fields, and
// "expectedRevision" the revision at which it was seen.
func Update(k graph.Kind, input map[string]any) Edit {
	e := Edit{Kind: k, Record: text(input["id"]), Seen: revision(input["expectedRevision"]), Update: true}
	e.Set, _ = input["set"].(map[string]any)
	e.Add, _ = input["add"].(map[string]any)
	e.Remove, _ = input["remove"].(map[string]any)
	return e
}

// Delete returns the edit that deletes record input["id"]; an empty kind stands for any.
func Delete(k graph.Kind, input map[string]any) Edit {
	return Edit{Kind: k, Record: text(input["id"]), Seen: revision(input["expectedRevision"]), Delete: true}
}

// Acts decodes changes, each of which has one key, the name of an act: one of [Named], or one
// of further, which holds acts of packages built on this one.
func Acts(changes []map[string]any, further map[string]func(input map[string]any) Act) []Act {
	acts := make([]Act, len(changes))
	for i, c := range changes {
		acts[i] = failing(fmt.Errorf("%w: change %d says nothing", graph.ErrInvalid, i))
		for name, input := range c {
			fields, _ := input.(map[string]any)
			if act := further[name]; act != nil {
				acts[i] = act(fields)
				continue
			}
			acts[i] = Named(name, fields)
		}
	}
	return acts
}

// acts holds the acts with names of their own, as opposed to those made of a verb and a kind.
var acts = map[string]func(input map[string]any) Act{
	"assignTask":             creating("Responsibility"),
	"recordAbsence":          creating("Absence"),
	"dispute":                creating("Conflict"),
	"endResponsibility":      decoding(End),
	"transferResponsibility": decoding(Transfer),
	"confirm":                decoding(Confirm),
	"cite":                   decoding(Cite),
	"rename":                 decoding(Rename),
	"rebaseScenario":         decoding(Rebase),
	"adoptScenario":          decoding(Adopt),
	"copyScenario":           decoding(CopyScenario),
	"merge":                  decoding(Merge),
	"split":                  decoding(Split),
	"delete":                 func(input map[string]any) Act { return Delete("", input).Act() },
}

func creating(k graph.Kind) func(map[string]any) Act {
	return func(input map[string]any) Act { return Create(k, input).Act() }
}

func decoding[Args any](act func(Args) Act) func(map[string]any) Act {
	return func(input map[string]any) Act { return Decoded(act, input) }
}

// Named returns the act of a mutation by its name, such as "createInstitution", "updateSource"
// or "merge".
func Named(name string, input map[string]any) Act {
	if act := acts[name]; act != nil {
		return act(input)
	}
	for does, edit := range map[string]func(graph.Kind, map[string]any) Edit{"create": Create, "update": Update, "delete": Delete} {
		if k, ok := strings.CutPrefix(name, does); ok {
			return edit(graph.Kind(k), input).Act()
		}
	}
	return failing(fmt.Errorf("%w: there is no change called %q", graph.ErrInvalid, name))
}

// Decoded returns an act whose arguments are decoded from JSON-like input.
func Decoded[Args any](act func(Args) Act, input map[string]any) Act {
	text, err := json.Marshal(input)
	var args Args
	if err == nil {
		err = json.Unmarshal(text, &args)
	}
	if err != nil {
		return failing(fmt.Errorf("%w: %w", graph.ErrInvalid, err))
	}
	return act(args)
}

func failing(err error) Act {
	return Act{edits: func(context.Context, *batch) ([]Edit, []Fault, error) { return nil, nil, err }}
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
