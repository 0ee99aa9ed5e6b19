package change

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// CopyArgs says what a copy of a scenario is called, and which jurisdiction it is for.
type CopyArgs struct {
	From         graph.ID
	Slug         string
	Title        string                 // by default the original's
	Jurisdiction graph.JurisdictionCode // by default the original's
}

// CopyScenario returns the act that copies a scenario with its actions. A copy for the same
// jurisdiction is a variant with the same edits. For another jurisdiction the scenario serves as a
// template: edits of a body become edits of a body of the same type there, and edits without a
// counterpart are left out, which the note of the copy lists.
func CopyScenario(in CopyArgs) Act {
	return Act{asked: in, edits: func(ctx context.Context, b *batch) ([]Edit, []Fault, error) {
		v := b.asker
		of, err := v.FindScenario(ctx, string(in.From))
		if err != nil {
			return nil, nil, err
		}
		content := v.Model().Content(of).(*graph.ScenarioContent)
		to := content.JurisdictionID
		if in.Jurisdiction != "" {
			places, err := v.Jurisdictions(ctx, []graph.JurisdictionCode{in.Jurisdiction})
			if err != nil {
				return nil, nil, err
			}
			if to == "" {
				return nil, []Fault{{Field: "jurisdiction", Code: FaultValue, Message: v.Say("%s is for a cluster, and cannot be a template for a jurisdiction", of.Slug()), Fix: v.Say("leave the jurisdiction out")}}, nil
			}
			to = places[0]
		}
		made := copied{id: newID(), edits: content.Edits}
		if made.steps, err = stepsTo(ctx, v, of); err != nil {
			return nil, nil, err
		}
		if to != content.JurisdictionID {
			t := &template{view: v, from: content.JurisdictionID, to: to, code: strings.ToLower(string(in.Jurisdiction))}
			if err := t.fill(ctx, of, &made); err != nil {
				return nil, nil, err
			}
		}
		set := copyOf(of)
		delete(set, "note")
		delete(set, "edits")
		delete(set, "basedOn")
		set["title"], set["state"] = cmp.Or(in.Title, content.Title), graph.ScenarioDraft
		if in.Slug != "" {
			set["slug"] = in.Slug
		}
		if to != "" {
			set["jurisdiction"] = to
		}
		if len(made.left) > 0 {
			set["note"] = "Left out of the template, since nothing there answers it: " + graph.Enumerate(made.left) + "."
		}
		if len(made.edits) > 0 {
			set["edits"], set["basedOn"] = made.edits, v.Rev()
		}
		return append(made.way(), Edit{Kind: "Scenario", Set: set, id: made.id}), nil, nil
	}}
}

// copyOf returns the fields of a record for a copy of it.
func copyOf(r *store.Record) map[string]any {
	body := graph.BodyOf(r)
	delete(body, "slug")
	delete(body, "formerSlugs")
	return body
}

// template translates a scenario of one jurisdiction for another.
type template struct {
	view     *graph.View
	from, to graph.ID
	code     string                     // of the new jurisdiction, in lower case
	answers  map[graph.ID]graph.ID      // the counterpart of each record
	known    map[graph.ID]*store.Record // the records that the edits mention or link to
	there    []*store.Record            // the current bodies and claims of the new jurisdiction
	slugs    map[string]string          // of new records there, by the original's slug
	filled   map[string]string          // ids of the counterparts, by the original's id and slug
	left     []string                   // the slugs of records without a counterpart
}

// maxThere is how many records of the new jurisdiction are considered as counterparts.
const maxThere = 20_000

// fill translates a copy to the new jurisdiction. Edits that actions of the original have
// already made are part of it, since they still have to be made there.
func (t *template) fill(ctx context.Context, of *store.Record, c *copied) error {
	edits, err := t.seen(ctx, of, c.all())
	if err != nil {
		return err
	}
	if err := t.read(ctx, edits); err != nil {
		return err
	}
	if err := t.name(ctx, edits); err != nil {
		return err
	}
	t.answers = map[graph.ID]graph.ID{t.from: t.to}
	for _, e := range edits {
		if e.Before == "" {
			t.answers[graph.ID(e.Record)] = newID()
		}
	}
	// Leaving an edit out may make others impossible, so this repeats until nothing changes.
	for left := -1; left < len(t.left); {
		left, c.edits, t.filled = len(t.left), nil, map[string]string{}
		changed := map[string]bool{}
		for _, e := range edits {
			made, ok := t.edit(e)
			slug, _ := t.body(cmp.Or(e.After, e.Before))["slug"].(string)
			if !ok || changed[made.Record] { // two records may have the same counterpart
				if !slices.Contains(t.left, slug) {
					t.left = append(t.left, slug)
				}
				delete(t.answers, graph.ID(e.Record))
				continue
			}
			changed[made.Record] = true
			c.edits = append(c.edits, made)
			t.filled[e.Record], t.filled[slug] = made.Record, made.Record
		}
	}
	t.steps(c)
	c.left = t.left
	return nil
}

// seen returns the edits of records that the asker can see.
func (t *template) seen(ctx context.Context, scenario *store.Record, edits []graph.ScenarioEdit) ([]graph.ScenarioEdit, error) {
	hides, err := t.view.HiddenIn(ctx, scenario)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(edits), func(e graph.ScenarioEdit) bool { return hides(graph.ID(e.Record)) }), nil
}

// read loads the records that the edits link to, and the bodies and claims of the new
// jurisdiction.
func (t *template) read(ctx context.Context, edits []graph.ScenarioEdit) error {
	ids := []graph.ID{t.from}
	var were []*store.Record // before the edits; some may be gone by now
	m := t.view.Model()
	for _, e := range edits {
		ids = append(ids, graph.ID(e.Record))
		k := m.Kind(graph.Kind(e.Kind))
		if k == nil {
			continue
		}
		for i, text := range []string{e.Before, e.After} {
			r, err := k.Encode(graph.ID(e.Record), t.body(text))
			if err != nil || text == "" {
				continue
			}
			if i == 0 {
				were = append(were, r)
			}
			for _, l := range r.Links {
				ids = append(ids, l.To...)
			}
		}
	}
	recs, err := t.view.Reader().Get(ctx, store.DistinctIDs(ids))
	if err != nil {
		return fmt.Errorf("read what a scenario is about: %w", err)
	}
	t.known = store.ByID(slices.DeleteFunc(slices.Clone(recs), func(r *store.Record) bool { return r == nil }))
	for _, r := range were {
		if t.known[r.ID] == nil {
			t.known[r.ID] = r
		}
	}
	var hops []store.Hop
	kinds := []graph.Kind{"Institution", "PlanningBody", "Responsibility", "Absence"}
	for _, k := range kinds {
		hops = append(hops, store.Hop{Link: store.Link{Of: k, Name: m.Kind(k).Country.Name}})
	}
	t.there, err = t.view.All(ctx, store.Query{
		Kinds: kinds, Where: store.Linked{Hops: hops, Where: store.IDIn{t.to}},
		Paging: store.Paging{Limit: maxThere, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return fmt.Errorf("read what is there: %w", err)
	}
	now := t.view.Moment()
	t.there = slices.DeleteFunc(slices.Clone(t.there), func(r *store.Record) bool { return graph.IsOver(m.Meta(r), now) })
	return nil
}

// body returns the fields in the JSON of a record, nil if there is none.
func (t *template) body(text string) map[string]any {
	if text == "" {
		return nil
	}
	return graph.BodyOf(&store.Record{Body: text})
}

// edit translates an edit, and returns false if its record has no counterpart.
func (t *template) edit(e graph.ScenarioEdit) (graph.ScenarioEdit, bool) {
	k := t.view.Model().Kind(graph.Kind(e.Kind))
	if k == nil {
		return e, false
	}
	if e.Before == "" {
		id, body := t.answers[graph.ID(e.Record)], t.body(e.After)
		if id == "" || !t.translate(k, body) {
			return e, false
		}
		slug, _ := body["slug"].(string)
		body["slug"] = t.slugs[slug]
		for _, name := range []string{"citations", "fieldOrigins", "formerSlugs", "legalBasis", "evidence", "observed"} {
			delete(body, name)
		}
		body["confidence"], body["origin"] = string(graph.ConfidenceLow), string(graph.OriginUnverified)
		r, err := k.Encode(id, body)
		if err != nil {
			return e, false
		}
		return graph.ScenarioEdit{Record: string(id), Kind: e.Kind, After: r.Body}, true
	}
	is := t.answer(t.known[graph.ID(e.Record)])
	if is == nil {
		return e, false
	}
	made := graph.ScenarioEdit{Record: string(is.ID), Kind: string(is.Kind), Before: is.Body}
	if e.After == "" {
		return made, true
	}
	now := graph.BodyOf(is)
	set, _ := graph.Onto(t.body(e.Before), t.body(e.After), t.body(e.Before))
	for _, name := range []string{"slug", "formerSlugs", "citations", "fieldOrigins"} {
		delete(set, name)
	}
	if !t.translate(k, set) {
		return e, false
	}
	for name, value := range set {
		if now[name] = value; value == nil {
			delete(now, name)
		}
	}
	r, err := k.Encode(is.ID, now)
	if err != nil || r.Body == is.Body {
		return e, false
	}
	made.After = r.Body
	return made, true
}

// mostTries is how many slugs are tried for a new record.
const mostTries = 20

// name finds unused slugs for the new records.
func (t *template) name(ctx context.Context, edits []graph.ScenarioEdit) error {
	t.slugs = map[string]string{}
	var left []string
	for _, e := range edits {
		if slug, _ := t.body(e.After)["slug"].(string); e.Before == "" && slug != "" {
			left = append(left, slug)
		}
	}
	given := map[string]bool{}
	for try := 1; len(left) > 0 && try <= mostTries; try++ {
		slugs := make([]string, len(left))
		for i, of := range left {
			if slugs[i] = t.slug(of); try > 1 {
				slugs[i] = fmt.Sprintf("%s-%d", slugs[i], try)
			}
		}
		taken, err := t.view.Lookup(ctx, slugs)
		if err != nil {
			return err
		}
		var again []string
		for i, of := range left {
			if slug := slugs[i]; taken[slug] != nil || given[slug] {
				again = append(again, of)
			} else {
				t.slugs[of], given[slug] = slug, true
			}
		}
		left = again
	}
	for _, of := range left {
		t.slugs[of] = t.slug(of) // taken: the scenario will report a clash
	}
	return nil
}

// slug returns the slug for a record's counterpart.
func (t *template) slug(of string) string {
	if place := t.known[t.from]; place != nil {
		code := strings.ToLower(t.view.Model().Content(place).(*graph.JurisdictionContent).Code) + "-"
		if rest, ok := strings.CutPrefix(of, code); ok {
			return t.code + "-" + rest
		}
	}
	return t.code + "-" + of
}

// translate points links at counterparts, and returns false if a required link is left empty.
func (t *template) translate(k *graph.KindInfo, fields map[string]any) bool {
	for _, f := range k.Fields {
		value := fields[f.Name]
		if f.Type != graph.LinkField || value == nil {
			continue
		}
		if id, ok := value.(string); ok {
			if to, ok := t.link(graph.ID(id)); ok {
				fields[f.Name] = string(to)
			} else if delete(fields, f.Name); f.Required {
				return false
			}
			continue
		}
		var list []any
		each, _ := value.([]any)
		for _, id := range each {
			if to, ok := t.link(graph.ID(id.(string))); ok {
				list = append(list, string(to))
			}
		}
		if fields[f.Name] = list; list == nil {
			delete(fields, f.Name)
		}
	}
	return true
}

// link returns the counterpart of a link's target. A record of no jurisdiction stands for
// itself.
func (t *template) link(id graph.ID) (graph.ID, bool) {
	if to, ok := t.answers[id]; ok {
		return to, true
	}
	r := t.known[id]
	if r == nil {
		return "", false
	}
	if !t.ours(r) {
		return id, true
	}
	if is := t.answer(r); is != nil {
		return is.ID, true
	}
	return "", false
}

// ours reports whether a record belongs to the template's own jurisdiction.
func (t *template) ours(r *store.Record) bool {
	k := t.view.Model().Kind(r.Kind)
	return k.Country != nil && slices.Contains(r.To(k.Country.Name), t.from)
}

// answer returns a record's counterpart, or nil. For a body it is the most similar one of the
// same type; for a claim on a task, the claim of the stakeholder's counterpart on that task.
func (t *template) answer(r *store.Record) *store.Record {
	if r == nil || !t.ours(r) {
		return nil
	}
	same := func(x *store.Record, links ...string) bool {
		return !slices.ContainsFunc(links, func(link string) bool { return !slices.Equal(x.To(link), r.To(link)) })
	}
	var best *store.Record
	most := 0
	for _, x := range t.there {
		score := 0
		switch {
		case isBody(r) && isBody(x) && same(x, "type"):
			score = 1
			for _, alike := range []bool{same(x, "sector"), same(x, "portfolio"), x.Kind == r.Kind, slices.Equal(x.Values("level"), r.Values("level"))} {
				if alike {
					score++
				}
			}
		case r.Kind == "Responsibility" && x.Kind == r.Kind && same(x, "task") && slices.Equal(x.Values("role"), r.Values("role")):
			if who := t.answer(t.known[r.To("stakeholder")[0]]); who != nil && who.ID == x.To("stakeholder")[0] {
				score = 1
			}
		case r.Kind == "Absence" && x.Kind == r.Kind && same(x, "task") && slices.Equal(x.Values("type"), r.Values("type")):
			score = 1
		}
		if score > most {
			best, most = x, score
		}
	}
	return best
}

func isBody(r *store.Record) bool { return r.Kind == "Institution" || r.Kind == "PlanningBody" }
