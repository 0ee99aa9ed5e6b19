package change

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Act is something that is done to the graph, in the words of the field.
type Act struct {
	asked any       // what an idempotency key stands for
	how   graph.How // the commit comes about; by edit, if it is empty

	// edits are what the act comes to, or what is wrong, given what there is and what acts
	// before it in the same change make of that.
	edits func(context.Context, *batch) ([]Edit, []Fault, error)
}

// NewAct is an act of another package: asked is what it was asked with, and edits
// returns what it comes to, or what is wrong.
func NewAct(asked any, edits func(context.Context, *graph.View) ([]Edit, []Fault, error)) Act {
	return Act{asked: asked, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) { return edits(ctx, b.asker) }}
}

// maxActs is how many acts one changeset may be made of, where nothing else is said.
const maxActs = 1000

// Do makes acts as one changeset, as [Apply] makes edits; faults name the act.
// What edits an act comes to depends on what is there, and on the acts before it.
func Do(ctx context.Context, g *graph.Graph, acts []Act, o Options) (*Outcome, error) {
	if most := cmp.Or(o.AtMost, maxActs); len(acts) > most {
		return nil, fmt.Errorf("%w: these are %d changes, and one commit takes %d; make several", graph.ErrInvalid, len(acts), most)
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

// Act is the act that comes to one edit, whatever is there.
func (e Edit) Act() Act {
	return Act{asked: e, edits: func(context.Context, *batch) ([]Edit, []Fault, error) { return []Edit{e}, nil, nil }}
}

// EndArgs says since when a responsibility is no longer held.
type EndArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	On               graph.PartialDate
}

// End is the act that ends a responsibility: it stays on record, as past.
func End(in EndArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		r, faults, err := b.named(ctx, in.ID, "Responsibility")
		if r == nil {
			return nil, faults, err
		}
		e, faults := over(v, r, in.On)
		e.Seen = revision(in.ExpectedRevision)
		return []Edit{e}, faults, nil
	}}
}

// over is the edit that says until when a record holds. Until a day to come it stays
// current, but in a scenario, which shows how it is in the end. What is over already
// does not end once more.
func over(v *graph.View, r *store.Record, on graph.PartialDate) (Edit, []Fault) {
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

// TransferArgs says who takes a responsibility over, and since when.
type TransferArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	To               graph.ID
	On               graph.PartialDate
	Evidence         string
	Citations        []map[string]any
}

// personal are the fields of a record that say nothing of what follows it: where it
// comes from, and what it is joint with.
var personal = []string{
	"slug", "formerSlugs", "citations", "confidence", "origin", "fieldOrigins", "observed", "validFrom", "validTo",
	"status", "reviewBy", "note", "evidence", "jointWith", "precedes", "stale",
}

// Transfer is the act that ends a responsibility and gives the same to another
// stakeholder. Without a citation the new one is unverified.
func Transfer(in TransferArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		r, faults, err := b.named(ctx, in.ID, "Responsibility")
		if r == nil {
			return nil, faults, err
		}
		end, faults := over(v, r, in.On)
		if ended := v.Model().Meta(r); len(faults) > 0 && ended.Status != graph.StatusHistoric {
			end, faults = Edit{Record: string(r.ID), Kind: r.Kind, Update: true, Set: map[string]any{"status": graph.StatusHistoric}}, nil // it ended when it was to
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
		maps.DeleteFunc(next, func(name string, _ any) bool { return slices.Contains(personal, name) })
		next["stakeholder"] = in.To
		begins(next, in.On, in.Citations)
		if in.Evidence != "" {
			next["evidence"] = in.Evidence
		}
		return []Edit{end, {Kind: "Responsibility", Set: next}}, nil, nil
	}}
}

// begins says in a record's fields that it holds from a day on, and by which sources.
func begins(fields map[string]any, on graph.PartialDate, citations []map[string]any) {
	fields["validFrom"], fields["status"] = on, graph.StatusCurrent
	fields["confidence"], fields["origin"] = graph.ConfidenceLow, graph.OriginUnverified
	if len(citations) > 0 {
		fields["confidence"], fields["origin"], fields["citations"] = graph.ConfidenceMedium, graph.OriginRetrieved, citations
	}
}

// ConfirmArgs says by what source, and when, a claim was found to hold still.
type ConfirmArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	On               graph.PartialDate
	Citation         map[string]any
}

// Confirm is the act that says that a record still holds: it is observed anew, which
// neither can be on a day to come nor before it was last.
func Confirm(in ConfirmArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		r, faults, err := b.named(ctx, in.ID, "")
		if r == nil {
			return nil, faults, err
		}
		if faults := observedAnew(v, r, in.On); len(faults) > 0 {
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

// observedAnew is what is wrong with a day on which a record was found to hold still.
func observedAnew(v *graph.View, r *store.Record, on graph.PartialDate) []Fault {
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

// CiteArgs gives a record a source: one on record, or a new one.
type CiteArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	Citation         map[string]any // its source may be left out where Source is given
	Source           map[string]any // of a source that is not on record yet
}

// Cite is the act that adds evidence to a record, and makes the source if none has its
// address.
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

// RenameArgs says what a stakeholder is called from now on.
type RenameArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	Names            []map[string]any
	Slug             string
	On               graph.PartialDate
}

// Rename is the act that gives a stakeholder new names. The former ones stay
// behind them, with the day that they ended, and go on leading to it.
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

// renamed are the names of what is called otherwise from a day on: the new ones, then
// the former ones with the day that they ended. What it was called before and is still
// called keeps where it is from.
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
