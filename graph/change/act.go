package change

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Act is one meaningful change to the graph, such as ending a responsibility or merging two
// records.
type Act struct {
	asked any       // the request, which an idempotency key identifies
	how   graph.How // recorded with the commit; ByEdit if empty

	// edits works out the edits that the act consists of, or the faults that prevent it, from
	// the stored records and the edits of earlier acts in the same change.
	edits func(context.Context, *batch) ([]Edit, []Fault, error)
}

// NewAct returns an act that another package defines: asked is the request it came from, and
// edits works out its edits or its faults.
func NewAct(asked any, edits func(context.Context, *graph.View) ([]Edit, []Fault, error)) Act {
	return Act{asked: asked, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) { return edits(ctx, b.asker) }}
}

// maxActs is how many acts one changeset may hold unless Options.AtMost says otherwise.
const maxActs = 1000

// Do applies acts as one changeset, as [Apply] does edits; a fault names its act by position.
// Each act is worked out from the stored records and the acts before it.
func Do(ctx context.Context, g *graph.Graph, acts []Act, o Options) (*Outcome, error) {
	if most := cmp.Or(o.AtMost, maxActs); len(acts) > most {
		return nil, graph.Invalid("these are %d changes, and one commit takes %d; make several", len(acts), most)
	}
	asked := make([]any, len(acts))
	n := graph.Note{How: cmp.Or(o.How, graph.ByEdit)}
	for i, act := range acts {
		asked[i] = act.asked
		n.How = cmp.Or(act.how, n.How)
	}
	return apply(ctx, g, o, n, asked, func(ctx context.Context, b *batch) error {
		for i, act := range acts {
			edits, faults, err := act.edits(ctx, b)
			if err != nil {
				return err
			}
			for _, f := range faults {
				f.Draft = i
				b.faults = append(b.faults, f)
			}
			if len(faults) > 0 {
				continue
			}
			for j := range edits {
				edits[j].act = i
			}
			b.put(edits...)
		}
		return nil
	})
}

// Act wraps a single edit, which does not depend on what is stored.
func (e Edit) Act() Act {
	return Act{asked: e, edits: func(context.Context, *batch) ([]Edit, []Fault, error) { return []Edit{e}, nil, nil }}
}

// EndArgs names a responsibility and the date on which it ended.
type EndArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	On               graph.PartialDate
}

// End returns the act that ends a responsibility. The record stays, marked as past.
func End(in EndArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		r, faults, err := b.named(ctx, in.ID, "Responsibility")
		if r == nil {
			return nil, faults, err
		}
		e, faults := endOn(v, r, in.On)
		e.Seen = revision(in.ExpectedRevision)
		return []Edit{e}, faults, nil
	}}
}

// endOn returns the edit that sets the end date of a record. A record that ends in the future
// stays current until then, except in a scenario, which shows the final state. A record that
// has already ended is a fault.
func endOn(v *graph.View, r *store.Record, on graph.PartialDate) (Edit, []Fault) {
	body := graph.BodyOf(r)
	if graph.IsOver(v.Model().Meta(r), v.Moment()) {
		said := v.Say("%s is already over", r.Slug())
		if to, ok := body["validTo"].(string); ok {
			said = v.Say("%s has been over since %s", r.Slug(), to)
		}
		return Edit{}, []Fault{{Code: FaultValue, Field: "id", Message: said, Fix: v.Say("name one that is current, or correct validTo")}}
	}
	e := Edit{Record: string(r.ID), Kind: r.Kind, Update: true, Set: map[string]any{"validTo": on}}
	if first, _ := on.Bounds(); first <= string(v.Today()) || v.SeenIn() != nil {
		e.Set["status"] = graph.StatusHistoric
	}
	return e, nil
}

// TransferArgs names a responsibility, the stakeholder that takes it over, and the date.
type TransferArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	To               graph.ID
	On               graph.PartialDate
	Evidence         string
	Citations        []map[string]any
}

// notInherited lists the fields that a successor does not inherit from a record: its
// provenance, its dates, and the claims that it was linked with.
var notInherited = []string{
	"slug", "formerSlugs", "citations", "confidence", "origin", "fieldOrigins", "observed", "validFrom", "validTo",
	"status", "reviewBy", "note", "evidence", "jointWith", "precedes", "stale",
}

// Transfer returns the act that ends a responsibility and gives the same one to another
// stakeholder. Without a citation the new responsibility is marked UNVERIFIED.
func Transfer(in TransferArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		r, faults, err := b.named(ctx, in.ID, "Responsibility")
		if r == nil {
			return nil, faults, err
		}
		end, faults := endOn(v, r, in.On)
		if ended := v.Model().Meta(r); len(faults) > 0 && ended.Status != graph.StatusHistoric {
			end, faults = Edit{Record: string(r.ID), Kind: r.Kind, Update: true, Set: map[string]any{"status": graph.StatusHistoric}}, nil // its end date was announced and has passed
		}
		if len(faults) > 0 {
			return nil, faults, nil
		}
		end.Seen = revision(in.ExpectedRevision)
		to, _, err := b.drafted(ctx, string(in.To))
		if err != nil {
			return nil, nil, err
		}
		if to = v.Shown(to); to != nil && slices.Contains(r.To("stakeholder"), to.ID) {
			return nil, []Fault{{Code: FaultValue, Field: "to", Message: v.Say("%s already has it", to.Slug()), Fix: v.Say("name who takes it over")}}, nil
		}
		next := graph.BodyOf(r)
		maps.DeleteFunc(next, func(name string, _ any) bool { return slices.Contains(notInherited, name) })
		next["stakeholder"] = in.To
		setStart(next, in.On, in.Citations)
		if in.Evidence != "" {
			next["evidence"] = in.Evidence
		}
		return []Edit{end, {Kind: "Responsibility", Set: next}}, nil, nil
	}}
}

// setStart sets the start date of a record's fields, and the provenance that follows from its
// citations.
func setStart(fields map[string]any, on graph.PartialDate, citations []map[string]any) {
	fields["validFrom"], fields["status"] = on, graph.StatusCurrent
	fields["confidence"], fields["origin"] = graph.ConfidenceLow, graph.OriginUnverified
	if len(citations) > 0 {
		fields["confidence"], fields["origin"], fields["citations"] = graph.ConfidenceMedium, graph.OriginRetrieved, citations
	}
}

// ConfirmArgs says when, and by what source, a claim was found still to hold.
type ConfirmArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	On               graph.PartialDate
	Citation         map[string]any
}

// Confirm returns the act that records a new observation of a record. Its date may be neither
// in the future nor before the previous observation.
func Confirm(in ConfirmArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		r, faults, err := b.named(ctx, in.ID, "")
		if r == nil {
			return nil, faults, err
		}
		if faults := checkObservation(v, r, in.On); len(faults) > 0 {
			return nil, faults, nil
		}
		e := Edit{Record: string(in.ID), Seen: revision(in.ExpectedRevision), Set: map[string]any{"observed": in.On, "reviewBy": nil}}
		if v.Model().Kind(r.Kind).Field("stale") != nil {
			e.Set["stale"] = nil
		}
		if in.Citation != nil {
			e.Add = map[string]any{"citations": []any{in.Citation}}
		}
		return []Edit{e}, nil, nil
	}}
}

// checkObservation returns the faults of a new observation date.
func checkObservation(v *graph.View, r *store.Record, on graph.PartialDate) []Fault {
	if graph.IsOver(v.Model().Meta(r), v.Moment()) {
		return []Fault{{Code: FaultValue, Field: "id", Message: v.Say("%s is over, according to its status or validTo", r.Slug()), Fix: v.Say("correct these, if it is still true")}}
	}
	first, last := on.Bounds()
	before, _ := graph.BodyOf(r)["observed"].(string)
	known, _ := graph.PartialDate(before).Bounds()
	switch {
	case first > string(v.Today()):
		return []Fault{{Code: FaultValue, Field: "on", Message: v.Say("%s is in the future", on), Fix: v.Say("say when it was confirmed")}}
	case last != "" && last < known:
		return []Fault{{Code: FaultValue, Field: "on", Message: v.Say("%s was confirmed later than that, in %s", r.Slug(), before), Fix: v.Say("cite the source instead, which leaves the day as it is")}}
	}
	return nil
}

// CiteArgs names a record and the source to cite: one on record, or a new one.
type CiteArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	Citation         map[string]any // without "source" if Source is given
	Source           map[string]any // the fields of a new source
}

// Cite returns the act that adds a citation to a record. A new source is created only if no
// source on record has its address.
func Cite(in CiteArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		cited := maps.Clone(in.Citation)
		if cited == nil {
			cited = map[string]any{}
		}
		var edits []Edit
		if in.Source != nil {
			if cited["source"] != nil {
				return nil, []Fault{{Code: FaultValue, Field: "citation.source", Message: b.asker.Say("it names both an existing source and a new one"), Fix: b.asker.Say("leave one of them out")}}, nil
			}
			source, err := b.sourceAt(ctx, in.Source["url"])
			if err != nil {
				return nil, nil, err
			}
			if source == "" {
				source = newID()
				edits = append(edits, Edit{id: source, Kind: "Source", Set: in.Source})
			}
			cited["source"] = source
		}
		return append(edits, Edit{
			Record: string(in.ID), Seen: revision(in.ExpectedRevision), Add: map[string]any{"citations": []any{cited}},
		}), nil, nil
	}}
}

// RenameArgs gives a stakeholder new names, a new slug, or both.
type RenameArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	Names            []map[string]any
	Slug             string
	On               graph.PartialDate
}

// Rename returns the act that gives a stakeholder new names. The former names are kept with the
// date on which they ended, so that the stakeholder can still be found by them.
func Rename(in RenameArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		r, faults, err := b.named(ctx, in.ID, "")
		if r == nil {
			return nil, faults, err
		}
		if f := v.Model().Kind(r.Kind).Field("names"); f == nil {
			return nil, []Fault{{Code: FaultRecord, Message: v.Say("%s does not have names by language", r.Slug()), Fix: v.Say("change its name")}}, nil
		}
		if len(in.Names) == 0 && in.Slug == "" {
			return nil, []Fault{{Code: FaultMissing, Field: "names", Message: v.Say("it does not say what %s is called now", r.Slug()), Fix: v.Say("give a name, or a slug")}}, nil
		}
		former, _ := graph.BodyOf(r)["names"].([]any)
		names := renamed(former, in.Names, in.On)
		e := Edit{Record: string(in.ID), Seen: revision(in.ExpectedRevision), Set: map[string]any{"names": names}}
		if in.Slug != "" {
			e.Set["slug"] = in.Slug
		}
		return []Edit{e}, nil, nil
	}}
}

// renamed returns the new names followed by the former ones, which end on the given date. A
// name that stays keeps its provenance.
func renamed(former []any, now []map[string]any, on graph.PartialDate) []any {
	var names, ended []any
	stays := map[int]bool{}
	for _, n := range now {
		same := slices.IndexFunc(former, func(f any) bool {
			was := f.(map[string]any)
			return was["until"] == nil && was["lang"] == n["lang"] && was["text"] == n["text"]
		})
		if same < 0 {
			names = append(names, n)
			continue
		}
		names, stays[same] = append(names, former[same]), true
	}
	for i, n := range former {
		if stays[i] {
			continue
		}
		n := maps.Clone(n.(map[string]any))
		if n["until"] == nil && on != "" && len(now) > 0 {
			n["until"] = string(on)
		}
		ended = append(ended, n)
	}
	return append(names, ended...)
}
