package graph

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// telling describes what differs between two states: changed records are read as they are in
// each, all others as in the view.
type telling struct {
	view     *View
	changes  []store.Changed
	spokenOf []ID

	once          sync.Once
	before, after map[ID]Record
}

func (v *View) telling(changes []store.Changed, spokenOf []ID) *telling {
	return &telling{view: v, changes: changes, spokenOf: spokenOf}
}

// instead is a state in which some records are replaced, and deleted records can be read by id.
type instead struct {
	store.Reader
	of   map[ID]*store.Record
	view *View // of the log
}

// Get implements store.Reader.
func (r instead) Get(ctx context.Context, ids []ID) ([]*store.Record, error) {
	recs, err := r.Reader.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	recs = slices.Clone(recs)
	for i, id := range ids {
		if is := r.of[id]; is != nil {
			recs[i] = is
		}
		if recs[i] == nil {
			if recs[i], err = r.deleted(ctx, id); err != nil {
				return nil, err
			}
		}
	}
	return recs, nil
}

// deleted returns the last state of a deleted record.
func (r instead) deleted(ctx context.Context, id ID) (*store.Record, error) {
	last, err := r.view.LogOf(ctx, id, r.view.bound(0), 1)
	if err != nil || len(last) == 0 || last[0].Changes[0].After != nil {
		return nil, err
	}
	return last[0].Changes[0].Before, nil
}

// read wraps the records of both states, one cohort each.
func (t *telling) read() {
	t.once.Do(func() {
		var was, is []*store.Record
		before, after := map[ID]*store.Record{}, map[ID]*store.Record{}
		for _, ch := range t.changes {
			if ch.Before == nil && ch.After == nil {
				continue // hidden
			}
			before[ch.Record().ID], after[ch.Record().ID] = cmp.Or(ch.Before, ch.After), cmp.Or(ch.After, ch.Before)
			if ch.Before != nil {
				was = append(was, ch.Before)
			}
			if ch.After != nil {
				is = append(is, ch.After)
			}
		}
		wrap := func(recs []*store.Record, of map[ID]*store.Record) map[ID]Record {
			out := make(map[ID]Record, len(recs))
			for i, r := range t.view.over(instead{t.view.door.state, of, t.view}).cohort(recs) {
				out[recs[i].ID] = r
			}
			return out
		}
		t.before, t.after = wrap(was, before), wrap(is, after)
	})
}

// record wraps a state of a changed record.
func (t *telling) record(r *store.Record) Record {
	t.read()
	if is := t.after[r.ID]; is != nil && is.Stored() == r {
		return is
	}
	return t.before[r.ID]
}

// saying is a telling in a language.
type saying struct {
	*telling
	lang *LanguageTag
}

func (s *saying) say(t speech.Text, with ...any) string { return s.view.Say(t, with...) }

// label returns the label of a changed record.
func (s *saying) label(ctx context.Context, r *store.Record) (string, error) {
	return LabelIn(ctx, s.record(r), s.lang, s.spokenOf...)
}

// named returns the labels of targets of a changed record's link.
func (s *saying) named(ctx context.Context, r *store.Record, link string, ids []ID) (string, error) {
	var names []string
	h := s.record(r).asRead()
	places := s.spokenOf
	if k := h.kind(); k.Country != nil {
		places = append(slices.Clip(places), r.To(k.Country.Name)...)
	}
	for _, id := range ids {
		to, err := followTo[Record](ctx, h, link, id)
		if err != nil {
			return "", err
		}
		if to == nil {
			names = append(names, s.say("something no longer on record"))
			continue
		}
		if task, ok := to.(*PlanningTask); ok {
			names = append(names, task.doingIn(s.view.language, s.lang))
			continue
		}
		name, err := LabelIn(ctx, to, s.lang, places...)
		if err != nil {
			return "", err
		}
		names = append(names, name)
	}
	return s.view.language.Enumerate(names), nil
}

// whoAndTask returns the stakeholder and the task of a responsibility, with the country unless
// that is the topic.
func (s *saying) whoAndTask(ctx context.Context, r *store.Record) (who, task string, err error) {
	if who, err = s.named(ctx, r, "stakeholder", r.To("stakeholder")); err != nil {
		return "", "", err
	}
	task, err = s.taskOf(ctx, r)
	return who, task, err
}

func (s *saying) taskOf(ctx context.Context, r *store.Record) (string, error) {
	task, err := s.named(ctx, r, "task", r.To("task"))
	if err != nil {
		return "", err
	}
	if place := r.To("jurisdiction"); len(place) == 1 && !slices.Contains(s.spokenOf, place[0]) {
		country, err := s.named(ctx, r, "jurisdiction", place)
		return task + " (" + country + ")", err
	}
	return task, nil
}

// labelSaid describes a change with the label of the record.
func labelSaid(said speech.Text, r *store.Record) says {
	return func(ctx context.Context, s *saying) (string, error) {
		label, err := s.label(ctx, r)
		return s.say(said, label), err
	}
}

// kindSaid describes a change with the kind and the label of the record.
func kindSaid(said speech.Text, r *store.Record) says {
	return func(ctx context.Context, s *saying) (string, error) {
		label, err := s.label(ctx, r)
		return s.say(said, s.say(speech.Text(KindWords(r.Kind))), label), err
	}
}

// assigning describes by role how a stakeholder gets a part in a task.
var assigning = map[Role]speech.Text{
	RoleResponsible:  "makes %s responsible for %s",
	RoleAccountable:  "makes %s accountable for %s",
	RoleConsulted:    "has %s consulted on %s",
	RoleInformed:     "has %s informed of %s",
	RoleSupports:     "has %s support %s",
	RoleProvidesData: "has %s provide data for %s",
	RoleFunds:        "has %s fund %s",
}

// roleSaid says what becomes of a stakeholder's part in a task, by its role.
func roleSaid(said map[Role]speech.Text, r *store.Record, role Role) says {
	return func(ctx context.Context, s *saying) (string, error) {
		who, task, err := s.whoAndTask(ctx, r)
		return s.say(said[role], who, afterRole(role, task)), err
	}
}

// ending describes the loss of a task, by role.
var ending = map[Role]speech.Text{
	RoleResponsible:  "no longer makes %s responsible for %s",
	RoleAccountable:  "no longer makes %s accountable for %s",
	RoleConsulted:    "no longer has %s consulted on %s",
	RoleInformed:     "no longer has %s informed of %s",
	RoleSupports:     "no longer has %s support %s",
	RoleProvidesData: "no longer has %s provide data for %s",
	RoleFunds:        "no longer has %s fund %s",
}

// moving describes what moves with a role, if that is not the whole task.
var moving = map[Role]speech.Text{
	RoleConsulted: "being consulted on %s", RoleInformed: "being informed of %s", RoleSupports: "supporting %s",
	RoleProvidesData: "providing data for %s", RoleFunds: "funding %s",
}

func movedSaid(was, is *store.Record, role Role) says {
	return func(ctx context.Context, s *saying) (string, error) {
		from, task, err := s.whoAndTask(ctx, was)
		to, wrong := s.named(ctx, is, "stakeholder", is.To("stakeholder"))
		what := afterRole(role, task)
		if part, ok := moving[role]; ok {
			what = s.say(part, what)
		}
		return s.say("moves %s from %s to %s", what, from, to), cmp.Or(err, wrong)
	}
}

// partSaid describes how a field of a responsibility changed.
func partSaid(ch store.Changed, f *FieldInfo, said speech.Text, before, after any) says {
	return func(ctx context.Context, s *saying) (string, error) {
		who, task, err := s.whoAndTask(ctx, ch.After)
		was, wrong := s.value(ctx, ch.Before, f, before)
		is, wrongToo := s.value(ctx, ch.After, f, after)
		none := s.say("none named")
		return s.say(said, who, task, cmp.Or(was, none), cmp.Or(is, none)), cmp.Or(err, wrong, wrongToo)
	}
}

// meansSaid describes the means of a task.
func meansSaid(said speech.Text, r *store.Record, link string, ids []ID) says {
	return func(ctx context.Context, s *saying) (string, error) {
		task, err := s.taskOf(ctx, r)
		names, wrong := s.named(ctx, r, link, ids)
		return s.say(said, names, task), cmp.Or(err, wrong)
	}
}

// basisSaid describes the legal basis of a responsibility.
func basisSaid(said speech.Text, r *store.Record, title string) says {
	return func(ctx context.Context, s *saying) (string, error) {
		who, task, err := s.whoAndTask(ctx, r)
		return s.say(said, who, task, title), err
	}
}

// maxValue is the greatest length of a value in a sentence.
const maxValue = 60

// fieldSaid describes how a field changed, with its values if they are short.
func fieldSaid(ch store.Changed, f *FieldInfo, before, after any) says {
	return func(ctx context.Context, s *saying) (string, error) {
		label, err := s.label(ctx, ch.After)
		was, wrong := s.value(ctx, ch.Before, f, before)
		is, wrongToo := s.value(ctx, ch.After, f, after)
		field, err := s.say(calledField(f)), cmp.Or(err, wrong, wrongToo)
		switch {
		case after == nil:
			return s.say("removes the %s of %s", field, label), err
		case before == nil && is != "":
			return s.say("sets the %s of %s to %s", field, label, is), err
		case before == nil:
			return s.say("sets the %s of %s", field, label), err
		case was != "" && is != "":
			return s.say("changes the %s of %s from %s to %s", field, label, was, is), err
		case was != "":
			return s.say("changes the %s of %s from %s", field, label, was), err
		case is != "":
			return s.say("changes the %s of %s to %s", field, label, is), err
		}
		return s.say("changes the %s of %s", field, label), err
	}
}

// calledField returns the name of a field in a sentence, which has to be a noun.
func calledField(f *FieldInfo) speech.Text {
	switch f.Name {
	case "validFrom":
		return "start date"
	case "validTo":
		return "end date"
	case "reviewBy":
		return "review date"
	case "observed":
		return "date of observation"
	}
	return spaced(f.Name)
}

// value returns the value of a field, "" if it is long.
func (s *saying) value(ctx context.Context, r *store.Record, f *FieldInfo, value any) (string, error) {
	if f.Type == LinkField {
		return s.named(ctx, r, f.Name, r.To(f.Name))
	}
	text := inWords(value, nil)
	if word, ok := value.(string); ok && f.Type == EnumField {
		text = s.say(ValueText(word))
	}
	if len(text) > maxValue || f.Type == StructField {
		return "", nil
	}
	return text, nil
}
