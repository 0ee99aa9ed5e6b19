package change

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// maxInScenario is how many records a scenario may change.
const maxInScenario = 1000

// within turns changes made in a scenario into one change of the scenario's record, which
// holds them as edits. An earlier edit of the same record is replaced by one of the
// record's present state. Changes that a scenario cannot make, and changes of records
// whose edit clashes, are faults.
func (b *batch) within(ctx context.Context, present *graph.View, changes []store.Change) (c store.Changeset, faults []Fault, err error) {
	scenario := b.asker.SeenIn()
	content := present.Model().Content(scenario).(*graph.ScenarioContent)
	if faults := closedToChange(present, scenario); faults != nil {
		return c, faults, nil
	}
	overlay, err := present.Overlay(ctx, scenario)
	if err != nil {
		return c, nil, err
	}
	ids := make([]graph.ID, len(changes))
	for i, ch := range changes {
		ids[i] = ch.ID()
	}
	now, err := present.Whole().Reader().Get(ctx, ids)
	if err != nil {
		return c, nil, fmt.Errorf("look up what is changed in a scenario: %w", err)
	}
	edits := slices.Clone(content.Edits)
	var aside []store.Change // of kinds that a scenario does not change
	for i, ch := range changes {
		if r := cmp.Or(now[i], ch.Put); r != nil && present.Model().Kind(r.Kind).System {
			aside = append(aside, ch)
			continue
		}
		if at := slices.IndexFunc(overlay.Clashes, func(clash graph.Clash) bool { return graph.ID(clash.Edit.Record) == ids[i] }); at >= 0 {
			faults = append(faults, Fault{
				Draft: b.actOn(ids[i]), Code: FaultConflict,
				Message: overlay.Clashes[at].Words(present.Language()), Fix: present.Say("settle that first, with rebaseScenario"),
			})
			continue
		}
		edits = said(edits, now[i], ch.Put, ids[i])
	}
	outside, err := b.outside(ctx, present, edits, aside)
	if err != nil {
		return c, nil, err
	}
	faults = append(faults, outside...)
	if len(edits) > maxInScenario {
		return c, nil, graph.TooLarge("a scenario changes %d records at most; make several", maxInScenario)
	}
	if len(faults) > 0 {
		return c, faults, nil
	}
	return written(ctx, present, scenario, edits)
}

// actOn returns the number of the first act that changes a record.
func (b *batch) actOn(id graph.ID) int { return b.edits[b.byName[string(id)].edit].act }

// outside returns the faults of changes to scenarios, actions and milestones. A scenario
// cannot make these, unless they only follow from a merge in it.
func (b *batch) outside(ctx context.Context, present *graph.View, edits []graph.ScenarioEdit, changes []store.Change) (faults []Fault, err error) {
	if len(changes) == 0 {
		return nil, nil
	}
	then, err := present.OverlayBy(ctx, b.asker.SeenIn(), edits)
	if err != nil {
		return nil, err
	}
	for _, ch := range changes {
		if slices.ContainsFunc(then.Led, func(led store.Changed) bool { return same(led.After, ch.Put) && led.After.ID == ch.ID() }) {
			continue
		}
		r := cmp.Or(ch.Put, b.byName[string(ch.ID())].before)
		faults = append(faults, Fault{
			Draft: b.actOn(ch.ID()), Code: FaultKind,
			Message: present.Say("%s %s cannot be changed within a scenario", present.Say(speech.Text(graph.KindWords(r.Kind))), r.Slug()),
			Fix:     present.Say("leave options.scenario out; if it only refers to what you change, make it refer to something else first"),
		})
	}
	return faults, nil
}

// closedToChange returns the fault of changing a scenario that is no longer a draft, or
// nil. What was agreed must not change, except that parts of it come true.
func closedToChange(v *graph.View, scenario *store.Record) []Fault {
	if v.Model().Content(scenario).(*graph.ScenarioContent).State == graph.ScenarioDraft {
		return nil
	}
	return []Fault{{Code: FaultValue, Message: v.Say("%s is no longer a draft", scenario.Slug()), Fix: v.Say("make it a DRAFT again, or another scenario")}}
}

// written returns the changeset that gives a scenario its new edits, or the faults that
// prevent it.
func written(ctx context.Context, present *graph.View, scenario *store.Record, edits []graph.ScenarioEdit) (store.Changeset, []Fault, error) {
	out, c, err := newBatch(present, Saying(present, scenario, edits)).changeset(ctx)
	if err != nil {
		return c, nil, err
	}
	return c, out.Faults, nil
}

// Saying returns the edit that gives a scenario its new edits. They must be worked out
// from the given revision of its record.
func Saying(present *graph.View, scenario *store.Record, edits []graph.ScenarioEdit) Edit {
	return Edit{Record: string(scenario.ID), Kind: "Scenario", Of: scenario.Rev, Set: map[string]any{"edits": edits, "basedOn": present.Rev()}}
}

// said returns a scenario's edits with that of one record replaced by the change from now
// to after, or without it if that changes nothing.
func said(edits []graph.ScenarioEdit, now, after *store.Record, id graph.ID) []graph.ScenarioEdit {
	at := slices.IndexFunc(edits, func(e graph.ScenarioEdit) bool { return graph.ID(e.Record) == id })
	e := graph.ScenarioEdit{Record: string(id), Kind: string(cmp.Or(after, now, &store.Record{}).Kind)}
	if now != nil {
		e.Before = now.Body
	}
	if after != nil {
		e.After = after.Body
	}
	switch {
	case e.Before == e.After && at >= 0:
		return slices.Delete(edits, at, at+1)
	case e.Before == e.After:
		return edits
	case at >= 0:
		edits[at] = e
		return edits
	}
	return append(edits, e)
}

// of reports whether the resolution is that of a clash.
func (r ResolvedClash) of(c graph.Clash) bool {
	return string(r.Record) == c.Edit.Record || string(r.Record) == c.Slug || c.Now != nil && string(r.Record) == c.Now.Slug()
}

// overlaid returns the effect of a scenario on a view's state, including what is hidden
// from the caller.
func overlaid(ctx context.Context, v *graph.View, idOrSlug graph.ID) (*graph.Overlay, error) {
	scenario, err := v.FindScenario(ctx, string(idOrSlug))
	if err != nil {
		return nil, err
	}
	return v.Overlay(ctx, scenario)
}

// Resolution says how to settle a clash, that is a change of a scenario which the present
// state prevents.
type Resolution string

// The resolutions.
const (
	ResolveKeep Resolution = "KEEP" // keep what is on record, and make the rest of the change
	ResolveMine Resolution = "MINE" // make the change as the scenario says
	ResolveDrop Resolution = "DROP" // remove the change from the scenario
)

// Values lists the resolutions.
func (Resolution) Values() []Resolution { return []Resolution{ResolveKeep, ResolveMine, ResolveDrop} }

// WaysOut returns the possible resolutions of a clash. An impossible change can only be
// dropped, or changed in the scenario so that it becomes possible. If the change refers to
// records that were merged into others, it may refer to those instead.
func WaysOut(c graph.Clash) []Resolution {
	switch {
	case c.Code == graph.ClashReference && c.Instead != nil:
		return []Resolution{ResolveMine, ResolveDrop}
	case c.Code != graph.ClashChanged && c.Code != graph.ClashDeleted:
		return []Resolution{ResolveDrop}
	}
	return Resolution("").Values()
}

// ways lists the possible resolutions of a clash as text.
func ways(c graph.Clash) string {
	var names []string
	for _, w := range WaysOut(c) {
		names = append(names, string(w))
	}
	return strings.Join(names, " or ")
}

// RebaseArgs are the arguments of [Rebase].
type RebaseArgs struct {
	ID               graph.ID
	ExpectedRevision *int
	Resolve          []ResolvedClash
}

// ResolvedClash says how one clash is settled.
type ResolvedClash struct {
	Record graph.ID // by id or slug
	As     Resolution
}

// Rebase returns the act that adapts a scenario to the present state. A clash that is not
// settled is a fault.
func Rebase(in RebaseArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		o, err := overlaid(ctx, v, in.ID)
		if err != nil {
			return nil, nil, err
		}
		if faults := closedToChange(v, o.Scenario); faults != nil {
			return nil, faults, nil
		}
		edits := slices.Clone(o.Edits)
		for _, ch := range o.Changes {
			edits = said(edits, ch.Before, ch.After, ch.Record().ID)
		}
		var faults []Fault
		for _, clash := range o.Clashes {
			at := slices.IndexFunc(in.Resolve, func(r ResolvedClash) bool { return r.of(clash) })
			if at < 0 {
				faults = append(faults, Fault{Field: "resolve", Code: FaultConflict, Message: clash.Words(v.Language()), Fix: v.Say("say what becomes of %s: %s", clash.Slug, ways(clash))})
				continue
			}
			settled, ok := settle(v.Model(), edits, clash, in.Resolve[at].As)
			if !ok {
				faults = append(faults, Fault{
					Field: "resolve", Code: FaultConflict, Message: clash.Words(v.Language()),
					Fix: v.Say("DROP the change, or change whatever conflicts with it in the scenario"),
				})
				continue
			}
			edits = settled
		}
		for _, r := range in.Resolve {
			if !slices.ContainsFunc(o.Clashes, r.of) {
				faults = append(faults, Fault{Field: "resolve", Code: FaultRecord, Message: v.Say("there is no clash to settle for %q in %s", r.Record, o.Scenario.Slug()), Fix: v.Say("leave it out")})
			}
		}
		if len(faults) > 0 {
			return nil, faults, nil
		}
		e := Saying(v, o.Scenario, edits)
		e.Seen = revision(in.ExpectedRevision)
		return []Edit{e}, nil, nil
	}}
}

// settle replaces the edit of a clash by one of the record's present state. It returns
// false if that is impossible.
func settle(m *graph.Model, edits []graph.ScenarioEdit, clash graph.Clash, as Resolution) ([]graph.ScenarioEdit, bool) {
	id := graph.ID(clash.Edit.Record)
	drop := func() []graph.ScenarioEdit {
		return slices.DeleteFunc(edits, func(e graph.ScenarioEdit) bool { return graph.ID(e.Record) == id })
	}
	body := func(text string) map[string]any { return graph.BodyOf(&store.Record{Body: text}) }
	switch {
	case as == ResolveDrop:
		return drop(), true
	case !slices.Contains(WaysOut(clash), as):
		return nil, false
	case as == ResolveKeep && (clash.Now == nil || clash.Edit.After == ""):
		return drop(), true
	case clash.Edit.After == "":
		return said(edits, clash.Now, nil, id), true
	}
	k := m.Kind(graph.Kind(clash.Edit.Kind))
	becomes := body(clash.Edit.After)
	for gone, by := range clash.Instead {
		maps.Copy(becomes, k.Redirected(becomes, gone, by.ID))
	}
	if after := becomes; clash.Now != nil {
		becomes = graph.BodyOf(clash.Now)
		set, _ := graph.Onto(body(clash.Edit.Before), after, becomes)
		if as == ResolveMine {
			for _, name := range clash.Fields {
				set[name] = after[name]
			}
		}
		for name, value := range set {
			if becomes[name] = value; value == nil {
				delete(becomes, name)
			}
		}
	}
	after, err := k.Encode(id, becomes)
	if err != nil || !k.Fits(after, becomes) {
		return nil, false
	}
	return said(edits, clash.Now, after, id), true
}

// AdoptArgs are the arguments of [Adopt].
type AdoptArgs struct {
	ID      graph.ID
	Records []graph.ID // the records to change; nil for all
}

// Adopt returns the act that makes the changes of a scenario, or some of them, on record.
// They then are no longer changes of the scenario.
func Adopt(in AdoptArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		o, err := overlaid(ctx, v, in.ID)
		if err != nil {
			return nil, nil, err
		}
		left := slices.Clone(in.Records)
		wanted := func(id graph.ID, slug string) bool {
			if in.Records == nil {
				return true
			}
			is := func(name graph.ID) bool { return name == id || string(name) == slug }
			left = slices.DeleteFunc(left, is)
			return slices.ContainsFunc(in.Records, is)
		}
		var faults []Fault
		for _, clash := range o.Clashes {
			if wanted(graph.ID(clash.Edit.Record), clash.Slug) {
				faults = append(faults, Fault{Code: FaultConflict, Message: clash.Words(v.Language()), Fix: v.Say("settle that first, with rebaseScenario")})
			}
		}
		edits, hidden := Made(v, o, func(r *store.Record) bool { return wanted(r.ID, r.Slug()) })
		faults = append(faults, hidden...)
		for _, name := range left {
			faults = append(faults, Fault{Field: "records", Code: FaultRecord, Message: v.Say("%s does not change %q", o.Scenario.Slug(), name), Fix: v.Say("ask roadMap what it changes")})
		}
		return edits, faults, nil
	}}
}

// Made returns the edits that make an overlay's changes to the wanted records. After a
// merge among them, records that refer to the merged one refer to the other instead. That
// is refused if the caller does not see them.
func Made(v *graph.View, o *graph.Overlay, wanted func(*store.Record) bool) (edits []Edit, faults []Fault) {
	merged := map[graph.ID]graph.ID{}
	for _, ch := range o.Changes {
		if !wanted(ch.Record()) {
			continue
		}
		edits = append(edits, made(ch))
		if into, ok := o.Merged[ch.Record().ID]; ok {
			merged[ch.Record().ID] = into
		}
	}
	for _, led := range o.Led {
		k := v.Model().Kind(led.Before.Kind)
		set := map[string]any{}
		for _, gone := range slices.Sorted(maps.Keys(merged)) {
			body := graph.BodyOf(led.Before)
			maps.Copy(body, set)
			maps.Copy(set, k.Redirected(body, gone, merged[gone]))
		}
		switch {
		case len(set) == 0:
		case !v.Sees(led.Before):
			faults = append(faults, forbid(v.Language(), access.SharedUnseen))
		default:
			edits = append(edits, Edit{Record: string(led.Before.ID), Set: set, Of: led.Before.Rev})
		}
	}
	return edits, faults
}

// made returns the edit that makes a change.
func made(ch store.Changed) Edit {
	switch {
	case ch.Before == nil:
		return Edit{Kind: ch.After.Kind, Set: graph.BodyOf(ch.After), id: ch.After.ID}
	case ch.After == nil:
		return Edit{Record: string(ch.Before.ID), Delete: true, Of: ch.Before.Rev}
	}
	before := graph.BodyOf(ch.Before)
	set, _ := graph.Onto(before, graph.BodyOf(ch.After), before)
	return Edit{Record: string(ch.Before.ID), Set: set, exact: true, Of: ch.Before.Rev}
}
