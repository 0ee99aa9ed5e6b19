package change

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// SplitArgs says which stakeholder was split, when, and what each part takes over.
type SplitArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	On               graph.PartialDate
	Into             []SplitPart
	Citations        []map[string]any
}

// SplitPart is one of the successors: a stakeholder on record, or a new one with names.
type SplitPart struct {
	ID    graph.ID
	Names []map[string]any
	Slug  string
	Takes []graph.ID // records about the former stakeholder that this part takes over
}

// Split returns the act that ends a stakeholder and puts its successors in its place. Each
// current claim about it ends, and begins anew for each part that takes it over; past claims
// stay. Other records that refer to it are redirected if a part takes them, and otherwise stay.
// Without a citation, what is new is marked UNVERIFIED.
func Split(in SplitArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		old, faults, err := b.named(ctx, in.ID, "")
		if old == nil {
			return nil, faults, err
		}
		stakeholders := v.Model().KindsOf("Stakeholder")
		if !slices.Contains(stakeholders, old.Kind) {
			return nil, []Fault{{Code: FaultRecord, Field: "id", Message: v.Say("%s is %s", old.Slug(), oneOf(v.Language(), []graph.Kind{old.Kind})), Fix: v.Say("name %s", oneOf(v.Language(), stakeholders))}}, nil
		}
		if len(in.Into) < 2 {
			return nil, []Fault{{Code: FaultMissing, Field: "into", Message: v.Say("a split must result in two or more"), Fix: v.Say("name them; if it became a single body, rename it, or merge it into that body")}}, nil
		}
		referring, faults, err := b.referring(ctx, old)
		if err != nil || len(faults) > 0 {
			return nil, faults, err
		}
		s := &split{SplitArgs: in, batch: b, view: v, old: old}
		if err := s.resolveParts(ctx, stakeholders); err != nil {
			return nil, nil, err
		}
		s.distribute(referring)
		end, faults := endOn(v, old, in.On)
		s.faults = append(s.faults, faults...)
		end.Seen = revision(in.ExpectedRevision)
		return append(s.edits, end), s.faults, nil // the last edit determines which record the act reports
	}}
}

// split is a split that is being worked out.
type split struct {
	SplitArgs
	batch  *batch
	view   *graph.View
	old    *store.Record
	parts  []graph.ID
	edits  []Edit
	faults []Fault
}

func (s *split) fault(code FaultCode, field string, fix, text speech.Text, args ...any) {
	s.faults = append(s.faults, Fault{Code: code, Field: field, Message: s.view.Say(text, args...), Fix: s.view.Say(fix)})
}

// ownFields lists the fields that a part does not inherit from the stakeholder.
var ownFields = []string{"names", "acronyms", "website", "heroesRole"}

// resolveParts finds or creates the parts, and relates each to the former stakeholder as its
// successor.
func (s *split) resolveParts(ctx context.Context, kinds []graph.Kind) error {
	for i, part := range s.Into {
		id := part.ID
		switch {
		case id != "" && len(part.Names) > 0:
			s.fault(FaultValue, fmt.Sprintf("into[%d]", i), "leave one of them out", "it is either already on record or new, so it has either an id or names")
		case id != "":
			r, faults, err := s.batch.named(ctx, id, "")
			if err != nil {
				return err
			}
			for _, f := range faults {
				f.Field = fmt.Sprintf("into[%d].id", i)
				s.faults = append(s.faults, f)
			}
			if r == nil {
				id = ""
				break
			}
			if id = r.ID; r.ID == s.old.ID || !slices.Contains(kinds, r.Kind) {
				s.fault(FaultRecord, fmt.Sprintf("into[%d].id", i), "name another", "%s cannot be a part of %s", r.Slug(), s.old.Slug())
			}
		case len(part.Names) == 0:
			s.fault(FaultMissing, fmt.Sprintf("into[%d]", i), "give the id of a body on record, or the names of a new one", "it does not say what %s became", s.old.Slug())
		default:
			made := Edit{id: newID(), Kind: s.old.Kind, Set: graph.BodyOf(s.old)}
			maps.DeleteFunc(made.Set, func(name string, _ any) bool {
				return slices.Contains(notInherited, name) || slices.Contains(ownFields, name)
			})
			made.Set["names"] = part.Names
			if part.Slug != "" {
				made.Set["slug"] = part.Slug
			}
			setStart(made.Set, s.On, s.Citations)
			s.edits, id = append(s.edits, made), made.id
		}
		s.parts = append(s.parts, id)
		succeeds := map[string]any{"from": id, "to": s.old.ID, "type": graph.RelationSucceeds}
		setStart(succeeds, s.On, s.Citations)
		s.edits = append(s.edits, Edit{Kind: "Relation", Set: succeeds})
	}
	return nil
}

// distribute gives each record about the former stakeholder to the parts that take it.
func (s *split) distribute(referring []*store.Record) {
	known := map[graph.ID]bool{}
	left := 0
	for _, r := range referring {
		known[r.ID], known[graph.ID(r.Slug())] = true, true
		var takers []graph.ID
		for i, part := range s.Into {
			if slices.Contains(part.Takes, r.ID) || slices.Contains(part.Takes, graph.ID(r.Slug())) {
				takers = append(takers, s.parts[i])
			}
		}
		k := s.view.Model().Kind(r.Kind)
		switch {
		case len(takers) > 0 && k.Claim:
			s.restart(k, r, takers)
		case len(takers) > 0:
			s.redirect(k, r, takers)
		case k.Claim && graph.HoldsNow(s.view.Model().Meta(r), s.view.Today()) != graph.No:
			if left++; left <= maxReferrers {
				s.fault(FaultMissing, "into", "name it in takes of one or more of them", "nobody takes over %s, which is about %s", r.Slug(), s.old.Slug())
			}
		}
	}
	if more := left - maxReferrers; more > 0 {
		s.fault(FaultMissing, "into", "name them, too", "nobody takes over %d further claims about %s", more, s.old.Slug())
	}
	for i, part := range s.Into {
		for j, id := range part.Takes {
			if !known[id] {
				s.fault(FaultReference, fmt.Sprintf("into[%d].takes[%d]", i, j), "leave it out", "%s does not refer to %s", id, s.old.Slug())
			}
		}
	}
}

// restart ends a claim and begins the same claim for each taker.
func (s *split) restart(k *graph.KindInfo, r *store.Record, takers []graph.ID) {
	end, faults := endOn(s.view, r, s.On)
	for _, f := range faults {
		f.Field, f.Fix = "into", s.view.Say("leave it out of takes")
		s.faults = append(s.faults, f)
	}
	s.edits = append(s.edits, end)
	for _, id := range takers {
		body := graph.BodyOf(r)
		next := k.Redirected(body, s.old.ID, id)
		for name, value := range body {
			if _, leads := next[name]; !leads && !slices.Contains(notInherited, name) {
				next[name] = value
			}
		}
		setStart(next, s.On, s.Citations)
		s.edits = append(s.edits, Edit{Kind: r.Kind, Set: next})
	}
}

// redirect points an entity's links at the parts that take it; a link that is no list can lead
// to only one of them.
func (s *split) redirect(k *graph.KindInfo, r *store.Record, takers []graph.ID) {
	body := graph.BodyOf(r)
	e := Edit{Record: string(r.ID), Set: k.Redirected(body, s.old.ID, takers[0])}
	for _, id := range takers[1:] {
		for name, value := range k.Redirected(body, s.old.ID, id) {
			list, ok := value.([]any)
			if !ok {
				s.fault(FaultValue, "into", "let one of them take it", "%s can have only one %s, but several bodies take it", r.Slug(), name)
				return
			}
			have, _ := e.Set[name].([]any)
			e.Set[name] = with(have, list)
		}
	}
	s.edits = append(s.edits, e)
}
