package graph

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// typing interprets changes, by record.
func (v *View) typing(changes []store.Changed, spokenOf []ID) map[ID][]*TypedChange {
	t := &typer{model: v.graph.model, told: v.telling(changes, spokenOf), of: map[ID][]*TypedChange{}, merged: map[ID]merger{}}
	t.merges(changes)
	moved := t.moves(changes)
	for _, ch := range changes {
		switch r := ch.Record(); {
		case moved[r.ID]:
		case t.merged[r.ID].into != "":
		case ch.Before != nil && ch.After != nil && ch.Before.Body == ch.After.Body:
			t.add(StandingDoubtful, "", func(ctx context.Context, s *saying) (string, error) {
				label, err := s.label(ctx, ch.After)
				return s.say("it is not certain for both: %s", label), err
			}, ch)
		case r.Kind == "Institution" || r.Kind == "PlanningBody":
			t.body(ch)
		case r.Kind == "Responsibility":
			t.duty(ch)
		case t.model.kinds[r.Kind].Claim:
			t.claim(ch)
		case ch.Before == nil:
			t.add(RecordAdded, "", kindSaid("adds the %s %s", r), ch)
		case ch.After == nil:
			t.add(RecordRemoved, "", kindSaid("removes the %s %s", r), ch)
		default:
			if t.ends(ch) {
				t.add(RecordRemoved, "", kindSaid("ends the %s %s", ch.Before), ch)
			}
			t.fields(ch)
		}
	}
	return t.of
}

// typer classifies changes.
type typer struct {
	model  *Model
	told   *telling
	of     map[ID][]*TypedChange // by record
	merged map[ID]merger         // by the record that was merged into another
}

// merger is what a record was merged into, and the change that says so.
type merger struct {
	into ID
	told *TypedChange
}

// tells adds a record to a change.
func (t *typer) tells(c *TypedChange, r *store.Record) {
	if !slices.Contains(t.of[r.ID], c) {
		c.Records, c.IDs = append(c.Records, r.Slug()), append(c.IDs, r.ID)
		t.of[r.ID] = append(t.of[r.ID], c)
	}
}

// redirected reports whether a link only changed because its target was merged: that is part of
// the merger.
func (t *typer) redirected(ch store.Changed, before, after []ID) bool {
	var through []*TypedChange
	led := slices.Clone(before)
	for i, id := range led {
		if m, ok := t.merged[id]; ok {
			led[i] = m.into
			through = append(through, m.told)
		}
	}
	if len(through) == 0 || !slices.Equal(store.DistinctIDs(led), store.DistinctIDs(slices.Clone(after))) {
		return false
	}
	for _, c := range through {
		t.tells(c, ch.Record())
	}
	return true
}

// says describes a change.
type says = func(ctx context.Context, s *saying) (string, error)

// add adds a change that records make up.
func (t *typer) add(typ ChangeType, field string, say says, of ...store.Changed) *TypedChange {
	c := &TypedChange{Type: typ, Field: field, says: say, told: t.told}
	for _, ch := range of {
		r := ch.Record()
		c.Records, c.IDs = append(c.Records, r.Slug()), append(c.IDs, r.ID)
		if t.model.kinds[r.Kind].fields["task"] != nil {
			c.Tasks = append(c.Tasks, r.To("task")...)
		}
		t.of[r.ID] = append(t.of[r.ID], c)
	}
	c.Tasks = store.DistinctIDs(c.Tasks)
	c.Key = strings.Join(append([]string{string(typ), field}, c.Records...), " ")
	return c
}

// ends reports whether a change makes a record end.
func (t *typer) ends(ch store.Changed) bool {
	if ch.Before == nil || ch.After == nil {
		return ch.After == nil
	}
	before, after := t.model.Meta(ch.Before), t.model.Meta(ch.After)
	return before.Status != StatusHistoric && after.Status == StatusHistoric || before.ValidTo == "" && after.ValidTo != ""
}

// post is a part in a task, whoever has it.
type post struct {
	task, place, region ID
	role                Role
}

func (t *typer) post(r *store.Record) post {
	d := t.model.decode(r).(*responsibility)
	return post{d.TaskID, d.JurisdictionID, d.RegionID, d.Role}
}

// moves finds responsibilities that end and begin again with somebody else.
func (t *typer) moves(changes []store.Changed) map[ID]bool {
	ended := map[post][]store.Changed{}
	for _, ch := range changes {
		if ch.Record().Kind == "Responsibility" && t.ends(ch) {
			at := t.post(ch.Before)
			ended[at] = append(ended[at], ch)
		}
	}
	moved := map[ID]bool{}
	for _, ch := range changes {
		if ch.Record().Kind != "Responsibility" || ch.Before != nil {
			continue
		}
		at := t.post(ch.After)
		from := slices.IndexFunc(ended[at], func(x store.Changed) bool {
			return !slices.Equal(x.Before.To("stakeholder"), ch.After.To("stakeholder"))
		})
		if from < 0 {
			continue
		}
		was := ended[at][from]
		ended[at] = slices.Delete(slices.Clone(ended[at]), from, from+1)
		moved[was.Record().ID], moved[ch.Record().ID] = true, true
		t.add(DutyMoved, "", movedSaid(was.Before, ch.After, at.role), ch, was)
		t.means(store.Changed{Before: was.Before, After: ch.After}, ch)
	}
	return moved
}

// merges finds stakeholders that were merged into others.
func (t *typer) merges(changes []store.Changed) {
	gone := map[string]store.Changed{} // by slug
	for _, ch := range changes {
		if ch.After == nil && isBody(ch.Before) {
			gone[ch.Before.Slug()] = ch
		}
	}
	for _, ch := range changes {
		if ch.After == nil || ch.Before == nil || !isBody(ch.After) {
			continue
		}
		for _, slug := range t.model.Meta(ch.After).FormerSlugs {
			if from, ok := gone[slug]; ok && !slices.Contains(t.model.Meta(ch.Before).FormerSlugs, slug) {
				t.merged[from.Before.ID] = merger{ch.After.ID, t.add(BodyMerged, "", func(ctx context.Context, s *saying) (string, error) {
					from, err := s.label(ctx, from.Before)
					into, wrong := s.label(ctx, ch.After)
					return s.say("merges %s into %s", from, into), cmp.Or(err, wrong)
				}, from, ch)}
			}
		}
	}
}

func isBody(r *store.Record) bool { return r.Kind == "Institution" || r.Kind == "PlanningBody" }

// body interprets the change of a stakeholder.
func (t *typer) body(ch store.Changed) {
	switch {
	case ch.Before == nil:
		t.add(BodyCreated, "", labelSaid("creates %s", ch.After), ch)
		return
	case t.ends(ch):
		t.add(BodyEnded, "", labelSaid("ends %s", ch.Before), ch)
		if ch.After == nil {
			return
		}
	}
	was, is := t.model.entityName(ch.Before, nil), t.model.entityName(ch.After, nil)
	known := []string{}
	if was != is {
		known = append(known, "names")
		t.add(BodyRenamed, "", func(_ context.Context, s *saying) (string, error) { return s.say("renames %s to %s", was, is), nil }, ch)
	}
	if slices.ContainsFunc(t.of[ch.After.ID], func(c *TypedChange) bool { return c.Type == BodyMerged }) {
		known = append(known, "formerSlugs", "names")
	}
	t.fields(ch, known...)
}

// duty interprets the change of a responsibility.
func (t *typer) duty(ch store.Changed) {
	switch {
	case ch.Before == nil:
		t.add(DutyAssigned, "", roleSaid(assigning, ch.After, t.post(ch.After).role), ch)
		t.means(ch, ch)
		return
	case ch.After == nil:
		t.add(DutyEnded, "", roleSaid(ending, ch.Before, t.post(ch.Before).role), ch)
		return
	}
	before, after := t.model.decode(ch.Before).(*responsibility), t.model.decode(ch.After).(*responsibility)
	if t.ends(ch) {
		t.add(DutyEnded, "", roleSaid(ending, ch.Before, t.post(ch.Before).role), ch)
	}
	if before.StakeholderID != after.StakeholderID && !t.redirected(ch, []ID{before.StakeholderID}, []ID{after.StakeholderID}) {
		t.add(DutyMoved, "", movedSaid(ch.Before, ch.After, after.Role), ch)
	}
	for _, part := range []struct {
		field string
		typ   ChangeType
		said  speech.Text
	}{
		{"role", DutyRole, "changes the role of %s in %s from %s to %s"},
		{"level", DutyLevel, "changes the level at which %s has its role in %s from %s to %s"},
		{"professions", DutyProfessions, "changes the professions for which %s has its role in %s from %s to %s"},
	} {
		f := t.model.kinds["Responsibility"].fields[part.field]
		was, is := BodyOf(ch.Before)[part.field], BodyOf(ch.After)[part.field]
		if asText(was) != asText(is) {
			t.add(part.typ, part.field, partSaid(ch, f, part.said, was, is), ch)
		}
	}
	t.means(ch, ch)
	t.fields(ch, "stakeholder", "role", "level", "professions", "methods", "dataSources", "legalBasis")
}

// means reports the means of a responsibility that it, or its predecessor, did not have.
func (t *typer) means(ch, of store.Changed) {
	before := ch.Before
	if before == nil {
		before = &store.Record{}
	}
	for _, link := range []struct {
		name        string
		gets, loses ChangeType
		does, not   speech.Text
	}{
		{"dataSources", DataFlowAdded, DataFlowEnded, "uses %s for %s", "no longer uses %s for %s"},
		{"methods", MethodAdopted, MethodDropped, "uses the method %s for %s", "no longer uses the method %s for %s"},
	} {
		more, less := lacks(before.To(link.name), ch.After.To(link.name)), lacks(ch.After.To(link.name), before.To(link.name))
		if len(more) > 0 {
			t.add(link.gets, link.name, meansSaid(link.does, ch.After, link.name, more), of).Links = more
		}
		if len(less) > 0 {
			t.add(link.loses, link.name, meansSaid(link.not, before, link.name, less), of).Links = less
		}
	}
	var was *legalBasis
	if ch.Before != nil {
		was = t.model.decode(ch.Before).(*responsibility).LegalBasis
	}
	switch is := t.model.decode(ch.After).(*responsibility).LegalBasis; {
	case is != nil && (was == nil || *was != *is):
		t.add(LegalBasisGiven, "legalBasis", basisSaid("bases the role of %s in %s on %s", ch.After, is.Title), of)
	case is == nil && was != nil:
		t.add(LegalBasisLost, "legalBasis", basisSaid("no longer bases the role of %s in %s on %s", ch.Before, was.Title), of)
	}
}

// lacks returns the ids of all that are not in some.
func lacks(some, all []ID) []ID {
	return slices.DeleteFunc(slices.Clone(all), func(id ID) bool { return slices.Contains(some, id) })
}

// claimTypes are the types for claims that have their own.
var claimTypes = map[Kind][2]ChangeType{
	"Relation":   {RelationAdded, RelationEnded},
	"Membership": {MembershipAdded, MembershipEnded},
	"Adoption":   {MethodAdopted, MethodDropped},
}

// claim interprets the change of any other claim.
func (t *typer) claim(ch store.Changed) {
	types, ok := claimTypes[ch.Record().Kind]
	if !ok {
		types = [2]ChangeType{RecordAdded, RecordRemoved}
	}
	if rel, is := t.model.decode(ch.Record()).(*relation); is && rel.Type == RelationSuppliesData {
		types = [2]ChangeType{DataFlowAdded, DataFlowEnded}
	}
	switch {
	case ch.Before == nil:
		c := t.add(types[0], "", labelSaid("adds that %s", ch.After), ch)
		if ch.After.Kind == "Adoption" {
			c.Links = ch.After.To("what")
		}
	case t.ends(ch):
		t.add(types[1], "", labelSaid("no longer says that %s", ch.Before), ch)
		if ch.After != nil {
			t.fields(ch)
		}
	default:
		t.fields(ch)
	}
}

// fields reports each changed field that no other change reports.
func (t *typer) fields(ch store.Changed, told ...string) {
	before, after := BodyOf(ch.Before), BodyOf(ch.After)
	if t.ends(ch) {
		told = append(told, "status", "validTo")
	}
	names := maps.Clone(before)
	maps.Copy(names, after)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		f := t.model.kinds[ch.After.Kind].fields[name]
		if f == nil || slices.Contains(told, name) || asText(before[name]) == asText(after[name]) ||
			f.Type == LinkField && t.redirected(ch, ch.Before.To(name), ch.After.To(name)) {
			continue
		}
		t.add(FieldChanged, name, fieldSaid(ch, f, before[name], after[name]), ch)
	}
}
