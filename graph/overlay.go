package graph

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// Overlay is the effect of a scenario on a state: its changes, as far as nothing prevents them.
type Overlay struct {
	Scenario *store.Record
	Edits    []ScenarioEdit // all edits of the scenario

	// Changes are what the state lacks: each record as it is, and as it would be.
	Changes []store.Changed

	// Done are the edits that have become true, as changes.
	Done []store.Changed

	Clashes []Clash

	// Merged has, for each record that the scenario merges into another, the id of that one.
	Merged map[ID]ID

	// Led are the scenarios, actions and milestones on record that refer to a merged record: as
	// they are, and referring to the other one. They are no changes of the scenario, but follow
	// from them wherever it is seen or adopted.
	Led []store.Changed

	model *Model
}

// stored decodes one side of an edit, nil if it has none or cannot be read.
func (m *Model) stored(e ScenarioEdit, body string) *store.Record {
	k := m.kinds[Kind(e.Kind)]
	if body == "" || k == nil {
		return nil
	}
	fields := BodyOf(&store.Record{Body: body})
	r, err := k.Encode(ID(e.Record), fields)
	if err != nil {
		return nil
	}
	return r
}

// SaidOf returns the states of a record before and after a scenario; false if the scenario does
// not change it.
func (v *View) SaidOf(scenario *store.Record, id ID) (store.Changed, bool) {
	m := v.graph.model
	for _, e := range m.decode(scenario).(*ScenarioContent).Edits {
		if ID(e.Record) == id {
			return store.Changed{Before: m.stored(e, e.Before), After: m.stored(e, e.After)}, true
		}
	}
	return store.Changed{}, false
}

// FindScenario returns the record of a scenario.
func (v *View) FindScenario(ctx context.Context, idOrSlug string) (*store.Record, error) {
	known, key := &v.graph.scenarios, scenarioKey{v.door.State(), idOrSlug}
	if r := known.find(key); r != nil && !v.door.drafts.hides(r.ID) {
		_, err := v.door.ask(ctx, nil) // it costs what it would
		return r, err
	}
	found, err := v.lookup(ctx, []Kind{"Scenario"}, []string{idOrSlug})
	if err != nil {
		return nil, err
	}
	r := found[idOrSlug]
	if r == nil || r.Kind != "Scenario" {
		return nil, NotFound("no scenario has the id or slug %q", idOrSlug)
	}
	known.keep(key, r)
	return r, nil
}

// knownScenarios keeps the scenarios looked up in the newest state, since each request in a
// scenario looks for it.
type knownScenarios struct {
	mu    sync.Mutex
	rev   Rev
	found map[scenarioKey]*store.Record // guarded by mu, like the rest
}

// scenarioKey is an id or slug in a state; the state's mark tells what is hidden.
type scenarioKey struct {
	state    store.State
	idOrSlug string
}

func (k *knownScenarios) find(key scenarioKey) *store.Record {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.found[key]
}

// mostKnown bounds the number of names kept.
const mostKnown = 1_000

func (k *knownScenarios) keep(key scenarioKey, r *store.Record) {
	if r.Rev > key.state.Rev {
		return // the store returned a newer state
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.found == nil || k.rev != key.state.Rev || len(k.found) >= mostKnown {
		k.rev, k.found = key.state.Rev, map[scenarioKey]*store.Record{}
	}
	k.found[key] = r
}

// Overlay returns the whole effect of a scenario on the view's state.
func (v *View) Overlay(ctx context.Context, scenario *store.Record) (*Overlay, error) {
	return v.OverlayBy(ctx, scenario, v.graph.model.decode(scenario).(*ScenarioContent).Edits)
}

// OverlayBy is [View.Overlay] for edits that the scenario need not have.
func (v *View) OverlayBy(ctx context.Context, scenario *store.Record, edits []ScenarioEdit) (*Overlay, error) {
	v = v.Whole()
	o := &Overlay{Scenario: scenario, Edits: edits, model: v.graph.model}
	ids := make([]ID, len(o.Edits))
	for i, e := range o.Edits {
		ids[i] = ID(e.Record)
	}
	now, err := v.door.Get(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("read what a scenario changes: %w", err)
	}
	for i, e := range o.Edits {
		o.take(e, now[i])
	}
	return o, o.settle(ctx, v)
}

// Would returns the effect of a scenario on the view's state, as far as the caller sees it.
func (v *View) Would(ctx context.Context, idOrSlug string) (*Overlay, error) {
	scenario, err := v.FindScenario(ctx, idOrSlug)
	if err != nil {
		return nil, err
	}
	return v.WouldBy(ctx, scenario, v.graph.model.decode(scenario).(*ScenarioContent).Edits)
}

// WouldBy is [View.Would] for edits that the scenario may no longer have.
func (v *View) WouldBy(ctx context.Context, scenario *store.Record, edits []ScenarioEdit) (*Overlay, error) {
	o, err := v.OverlayBy(ctx, scenario, edits)
	if err != nil || v.door.hidden == nil {
		return o, err
	}
	at, err := v.InScenario(ctx, string(scenario.ID))
	if err != nil {
		return nil, err
	}
	for _, list := range []*[]store.Changed{&o.Changes, &o.Done} {
		seen := (*list)[:0]
		for _, ch := range *list {
			if ch.Before, ch.After = v.Shown(ch.Before), at.Shown(ch.After); ch.Before != nil || ch.After != nil {
				seen = append(seen, ch)
			}
		}
		*list = seen
	}
	hides := func(id ID) bool { return v.hides(id) || at.hides(id) }
	o.Clashes = slices.DeleteFunc(o.Clashes, func(c Clash) bool { return hides(ID(c.Edit.Record)) || len(c.Others) > 0 })
	for i := range o.Clashes {
		for _, r := range o.Clashes[i].Instead {
			if hides(r.ID) {
				o.Clashes[i].Instead = nil
			}
		}
	}
	return o, nil
}

// HiddenIn returns a function that reports whether a record is hidden from the caller, in the
// present or in a scenario.
func (v *View) HiddenIn(ctx context.Context, scenario *store.Record) (func(ID) bool, error) {
	if v.door.hidden == nil {
		return func(ID) bool { return false }, nil
	}
	at, err := v.InScenario(ctx, string(scenario.ID))
	if err != nil {
		return nil, err
	}
	return func(id ID) bool { return v.hides(id) || at.hides(id) }, nil
}

// hides reports whether a record is hidden from the caller.
func (v *View) hides(id ID) bool { return v.door.hidden != nil && v.door.hidden.ids[id] }

// take adds an edit to a record's present state.
func (o *Overlay) take(e ScenarioEdit, now *store.Record) {
	switch {
	case now == nil && e.Before == "" && e.After == "", now != nil && now.Body == e.After:
		o.done(e)
	case now != nil && now.Body == e.Before && e.After == "":
		o.Changes = append(o.Changes, store.Changed{Before: now})
	case now == nil && e.Before == "", now != nil && now.Body == e.Before:
		// The usual case: the record has not changed since.
		after := o.model.stored(e, e.After)
		if after == nil {
			o.clash(e, now, Clash{Code: ClashUnfit})
			return
		}
		o.Changes = append(o.Changes, store.Changed{Before: now, After: o.at(after, now)})
	default:
		o.merge(e, now)
	}
}

// merge adds an edit of a record that has changed since.
func (o *Overlay) merge(e ScenarioEdit, now *store.Record) {
	before, after := o.model.stored(e, e.Before), o.model.stored(e, e.After)
	switch {
	case e.Before != "" && before == nil, e.After != "" && after == nil:
		o.clash(e, now, Clash{Code: ClashUnfit})
	case after == nil && now == nil:
		o.done(e)
	case now == nil:
		o.clash(e, now, Clash{Code: ClashDeleted})
	case after == nil:
		o.clash(e, now, Clash{Code: ClashChanged})
	default:
		was := map[string]any{}
		if before != nil {
			was = BodyOf(before)
		}
		set, clashes := Onto(was, BodyOf(after), BodyOf(now))
		switch made := o.with(now, set); {
		case len(clashes) > 0:
			o.clash(e, now, Clash{Code: ClashChanged, Fields: clashes})
		case len(set) == 0:
			o.done(e)
		case made == nil:
			o.clash(e, now, Clash{Code: ClashUnfit})
		default:
			o.Changes = append(o.Changes, store.Changed{Before: now, After: o.at(made, now)})
		}
	}
}

// done adds an edit that has become true.
func (o *Overlay) done(e ScenarioEdit) {
	o.Done = append(o.Done, store.Changed{Before: o.model.stored(e, e.Before), After: o.model.stored(e, e.After)})
}

// clash adds what prevents an edit.
func (o *Overlay) clash(e ScenarioEdit, now *store.Record, c Clash) {
	c.Kind, c.Edit, c.Now, c.Slug = Kind(e.Kind), e, now, e.Record
	if is := cmp.Or(o.model.stored(e, e.After), o.model.stored(e, e.Before), now); is != nil {
		c.Slug = is.Slug()
	}
	o.Clashes = append(o.Clashes, c)
}

// with returns a record with fields set, nil if their values do not fit together.
func (o *Overlay) with(r *store.Record, set map[string]any) *store.Record {
	body := BodyOf(r)
	for name, value := range set {
		if body[name] = value; value == nil {
			delete(body, name)
		}
	}
	k := o.model.kinds[r.Kind]
	made, err := k.Encode(r.ID, body)
	if err != nil || !k.Fits(made, body) {
		return nil
	}
	return made
}

// at gives a changed record its dates, nil for nothing: it counts as recorded when the scenario
// was last changed.
func (o *Overlay) at(r, now *store.Record) *store.Record {
	r.Rev = o.Scenario.Rev
	r.RecordedLike(cmp.Or(now, o.Scenario), o.Scenario)
	return r
}

// settle removes changes that are impossible because records are missing or in the way. Others
// may depend on what it removes.
func (o *Overlay) settle(ctx context.Context, v *View) error {
	for len(o.Changes) > 0 {
		o.Merged = o.merged()
		wrong, err := o.obstacles(ctx, v)
		if err != nil {
			return err
		}
		if len(wrong) == 0 {
			return o.lead(ctx, v)
		}
		o.Changes = slices.DeleteFunc(o.Changes, func(ch store.Changed) bool {
			clash, ok := wrong[ch.Record().ID]
			if ok {
				i := slices.IndexFunc(o.Edits, func(e ScenarioEdit) bool { return ID(e.Record) == ch.Record().ID })
				clash.Kind, clash.Slug, clash.Edit, clash.Now = ch.Record().Kind, ch.Record().Slug(), o.Edits[i], ch.Before
				o.Clashes = append(o.Clashes, clash)
			}
			return ok
		})
	}
	o.Merged = nil
	return nil
}

// merged returns which records are merged into which: what refers to a deleted one refers to
// the record of the same kind that takes over its slug.
func (o *Overlay) merged() map[ID]ID {
	bySlug := map[string]*store.Record{}
	for _, ch := range o.Changes {
		if ch.After != nil {
			for _, slug := range ch.After.Values(store.SlugKey) {
				bySlug[slug] = ch.After
			}
		}
	}
	merged := map[ID]ID{}
	for _, ch := range o.Changes {
		if ch.After != nil {
			continue
		}
		if into := bySlug[ch.Before.Slug()]; into != nil && into.Kind == ch.Before.Kind {
			merged[ch.Before.ID] = into.ID
		}
	}
	return merged
}

// maxLed is how many scenarios, actions and milestones may refer to merged records.
const maxLed = 5000

// lead finds what refers to merged records and is no change of the scenario.
func (o *Overlay) lead(ctx context.Context, v *View) error {
	gone := slices.Sorted(maps.Keys(o.Merged))
	if len(gone) == 0 {
		return nil
	}
	pages, err := v.door.Neighbours(ctx, store.NeighboursOf{IDs: gone, Hops: o.model.Referring(draftKinds...), Paging: store.Paging{Limit: maxLed}})
	if err != nil {
		return fmt.Errorf("look for what refers to what a scenario merges: %w", err)
	}
	led := map[ID]store.Changed{}
	for i, id := range gone {
		if pages[i].More {
			return TooLarge("more than %d scenarios and actions refer to a record that a scenario merges", maxLed)
		}
		for _, r := range pages[i].Records {
			ch := store.Changed{Before: r, After: cmp.Or(led[r.ID].After, r)}
			k := o.model.kinds[r.Kind]
			if made := o.with(ch.After, k.Redirected(BodyOf(ch.After), id, o.Merged[id])); made != nil {
				ch.After = o.at(made, r)
				led[r.ID] = ch
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(led)) {
		o.Led = append(o.Led, led[id])
	}
	return nil
}

// obstacles finds which changes are impossible in the view's state, by record.
func (o *Overlay) obstacles(ctx context.Context, v *View) (map[ID]Clash, error) {
	becomes := make(map[ID]*store.Record, len(o.Changes)) // nil if it is deleted
	var gone []ID
	unique := map[string][]string{}
	for _, ch := range o.Changes {
		becomes[ch.Record().ID] = ch.After
		if ch.After == nil {
			gone = append(gone, ch.Before.ID)
			continue
		}
		for _, key := range o.model.kinds[ch.After.Kind].UniqueKeys() {
			unique[key] = append(unique[key], ch.After.Values(key)...)
		}
	}
	wrong := map[ID]Clash{}
	if err := o.dangling(ctx, v, becomes, wrong); err != nil {
		return nil, err
	}
	for _, key := range slices.Sorted(maps.Keys(unique)) {
		if err := o.taken(ctx, v, key, unique[key], becomes, wrong); err != nil {
			return nil, err
		}
	}
	if err := o.circular(ctx, v, becomes, wrong); err != nil {
		return nil, err
	}
	var merged, deleted []ID
	for _, id := range gone {
		if o.Merged[id] != "" {
			merged = append(merged, id)
		} else {
			deleted = append(deleted, id)
		}
	}
	if err := o.referred(ctx, v, merged, o.model.facts, becomes, wrong); err != nil {
		return nil, err
	}
	return wrong, o.referred(ctx, v, deleted, nil, becomes, wrong)
}

// dangling finds the changes that would refer to a record that does not exist.
func (o *Overlay) dangling(ctx context.Context, v *View, becomes map[ID]*store.Record, wrong map[ID]Clash) error {
	var to []ID
	for _, r := range becomes {
		if r == nil {
			continue
		}
		for _, l := range r.Links {
			to = append(to, l.To...)
		}
	}
	found, err := v.door.Get(ctx, store.DistinctIDs(to))
	if err != nil {
		return fmt.Errorf("look up what a scenario refers to: %w", err)
	}
	there := make(map[ID]bool, len(found))
	for _, r := range found {
		if r != nil {
			there[r.ID] = true
		}
	}
	for id, r := range becomes {
		there[id] = r != nil
	}
	for id, r := range becomes {
		if r == nil {
			continue
		}
		var missing []ID
		for _, l := range r.Links {
			missing = append(missing, slices.DeleteFunc(slices.Clone(l.To), func(id ID) bool { return there[id] })...)
		}
		if len(missing) == 0 {
			continue
		}
		clash := Clash{Code: ClashReference}
		if clash.Instead, err = v.instead(ctx, missing); err != nil {
			return err
		}
		wrong[id] = clash
	}
	return nil
}

// instead returns the records that replaced missing ones: those that have their slugs since a
// merge. It is nil unless all were replaced.
func (v *View) instead(ctx context.Context, gone []ID) (map[ID]*store.Record, error) {
	instead := map[ID]*store.Record{}
	for _, id := range gone {
		commits, err := v.LogOf(ctx, id, 0, 1)
		if err != nil {
			return nil, fmt.Errorf("look for what a record was merged into: %w", err)
		}
		if len(commits) == 0 || len(commits[0].Changes) == 0 || commits[0].Changes[0].After != nil {
			return nil, nil
		}
		was := commits[0].Changes[0].Before
		found, err := v.Lookup(ctx, []string{was.Slug()})
		if err != nil {
			return nil, err
		}
		if instead[id] = found[was.Slug()]; instead[id] == nil || instead[id].Kind != was.Kind {
			return nil, nil
		}
	}
	return instead, nil
}

// UniqueKeys returns the keys with unique values.
func (k *KindInfo) UniqueKeys() []string {
	keys := []string{store.SlugKey}
	for _, f := range k.Fields {
		if f.Unique {
			keys = append(keys, uniqueKey(f.Name))
		}
	}
	return keys
}

// taken finds the changes that would take a value which another record has.
func (o *Overlay) taken(ctx context.Context, v *View, key string, values []string, becomes map[ID]*store.Record, wrong map[ID]Clash) error {
	if len(values) == 0 {
		return nil
	}
	page, err := v.door.Find(ctx, store.Query{
		Kinds: o.model.KindsOf("Record"), Where: store.Match{Key: key, Op: store.OpIn, Values: values}, Paging: store.Paging{Limit: len(values)},
	})
	if err != nil {
		return fmt.Errorf("look up who has a value that a scenario gives: %w", err)
	}
	holders := map[string]*store.Record{}
	for _, r := range page.Records {
		if _, changes := becomes[r.ID]; !changes {
			for _, value := range r.Values(key) {
				holders[value] = r
			}
		}
	}
	for _, ch := range o.Changes {
		if ch.After == nil {
			continue
		}
		for _, value := range ch.After.Values(key) {
			switch h := holders[value]; {
			case h == nil:
				holders[value] = ch.After // the scenario's first use stays
			case h.ID != ch.After.ID:
				wrong[ch.After.ID] = Clash{Code: ClashTaken, Others: []string{h.Slug()}}
			}
		}
	}
	return nil
}

// maxAbove is how many records above one in a tree are looked at.
const maxAbove = 1000

// circular finds the changes that would close a cycle, given other people's changes.
func (o *Overlay) circular(ctx context.Context, v *View, becomes map[ID]*store.Record, wrong map[ID]Clash) error {
	for _, ch := range o.Changes {
		if ch.After == nil {
			continue
		}
		for _, f := range o.model.kinds[ch.After.Kind].Fields {
			if !f.Tree {
				continue
			}
			round, err := o.leadsBack(ctx, v, ch.After, f, becomes)
			if err != nil {
				return err
			}
			if round {
				wrong[ch.After.ID] = Clash{Code: ClashCycle, Fields: []string{f.Name}}
			}
		}
	}
	return nil
}

// leadsBack reports whether a field of a record leads back to it, given other people's changes.
func (o *Overlay) leadsBack(ctx context.Context, v *View, r *store.Record, f *FieldInfo, becomes map[ID]*store.Record) (bool, error) {
	var err error
	above := func(id ID) []ID {
		at, changes := becomes[id]
		if !changes && err == nil {
			var found []*store.Record
			if found, err = v.door.Get(ctx, []ID{id}); err == nil {
				at = found[0]
			}
		}
		if at == nil {
			return nil
		}
		return at.To(f.Name)
	}
	n := 0
	for id := range Reach(r.ID, above) {
		if id == r.ID {
			return true, nil
		}
		if n++; n == maxAbove {
			break
		}
	}
	if err != nil {
		return false, fmt.Errorf("follow %s: %w", f.Name, err)
	}
	return false, nil
}

// mostNamed is how many of the records that prevent a change are named.
const mostNamed = 5

// referred finds the deletions of records that others, of the given kinds or of all, still link
// to.
func (o *Overlay) referred(ctx context.Context, v *View, gone []ID, kinds []Kind, becomes map[ID]*store.Record, wrong map[ID]Clash) error {
	if len(gone) == 0 {
		return nil
	}
	pages, err := v.door.Neighbours(ctx, store.NeighboursOf{
		IDs: gone, Hops: o.model.Referring(kinds...), Where: store.Not{Where: store.IDIn(slices.Sorted(maps.Keys(becomes)))},
		Paging: store.Paging{Limit: mostNamed, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return fmt.Errorf("look for what refers to what a scenario deletes: %w", err)
	}
	for i, id := range gone {
		var others []string
		for _, r := range pages[i].Records {
			others = append(others, r.Slug())
		}
		if len(others) > 0 {
			wrong[id] = Clash{Code: ClashReferred, Others: others}
		}
	}
	return nil
}

// changes returns the changes to apply, sorted by id.
func (o *Overlay) changes() []store.Change {
	all := slices.Concat(o.Changes, o.Led)
	changes := make([]store.Change, len(all))
	for i, ch := range all {
		if changes[i].Put = ch.After; ch.After == nil {
			changes[i].Delete = ch.Before.ID
		}
	}
	slices.SortFunc(changes, func(a, b store.Change) int { return strings.Compare(string(a.ID()), string(b.ID())) })
	return changes
}

// InScenario returns the view of a scenario over the view's state.
func (v *View) InScenario(ctx context.Context, idOrSlug string) (*View, error) {
	scenario, err := v.FindScenario(ctx, idOrSlug)
	if err != nil {
		return nil, err
	}
	whole := v.Whole()
	laid, err := whole.laid(ctx, string(scenario.ID)+"@"+strconv.FormatUint(uint64(scenario.Rev), 10), func(ctx context.Context) ([]store.Change, error) {
		o, err := whole.Overlay(ctx, scenario)
		if err != nil {
			return nil, err
		}
		return o.changes(), nil
	})
	if err != nil {
		return nil, fmt.Errorf("open scenario %s: %w", scenario.Slug(), err)
	}
	at := v.over(laid)
	at.scenario = scenario
	if h := v.door.hidden; h != nil {
		err = at.hide(ctx, h.sight)
	}
	return at, err
}

// SeenIn returns the record of the scenario that the view shows, or nil.
func (v *View) SeenIn() *store.Record { return v.scenario }

// Aside says how the view differs from what is on record: claims of other days are left out, or
// a scenario is applied. It is "" for recorded states, present or past.
func (v *View) Aside() string {
	switch {
	case v.scenario != nil:
		return v.Say("as the scenario %q would have it, which is not on record", v.graph.model.decode(v.scenario).(*ScenarioContent).Title)
	case v.validOn != "":
		return v.Say("without the claims that did not hold on %s", v.validOn)
	}
	return ""
}
