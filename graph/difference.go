package graph

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Difference is how two states of a record differ.
type Difference struct {
	Kind    Kind
	Slug    string
	New     bool              // it did not exist before
	Deleted bool              // it does not exist after
	Fields  []FieldDifference // by name

	standing
	id    ID
	among *differing // nil if the record itself will not be asked for
}

// FieldDifference is a field before and after, in words, with slugs for links; empty if it has
// no value.
type FieldDifference struct{ Field, Before, After string }

// differing is a set of changed records whose present states are read together.
type differing struct {
	load
	ids  []ID
	read func(ctx context.Context, ids []ID) ([]Record, error)

	slugs map[string]string // of them and of what they refer to, by id
	told  *telling          // their states

	// What they come to is found out from all that differs: a page of it may show half
	// of what two records tell together.
	typed    load
	view     *View
	all      []store.Changed
	spokenOf []ID
}

// Differences describes changes. read is called for the present records if they are needed.
func (v *View) Differences(ctx context.Context, changes []store.Changed, read func(ctx context.Context, ids []ID) ([]Record, error)) ([]Difference, error) {
	slugs, err := v.SlugsIn(ctx, changes)
	if err != nil {
		return nil, err
	}
	list := make([]Difference, len(changes))
	shown := make([]store.Changed, len(changes))
	among := &differing{read: read, view: v, all: changes, slugs: slugs, told: v.telling(shown, nil)}
	for i, ch := range changes {
		shown[i] = store.Changed{Before: v.Shown(ch.Before), After: v.Shown(ch.After)}
		list[i] = DifferenceOf(shown[i].Before, shown[i].After, slugs)
		list[i].among = among
		among.ids = append(among.ids, list[i].id)
	}
	return list, nil
}

// Now reads records by id in the view's state, nil for those that do not exist.
func (v *View) Now(ctx context.Context, ids []ID) ([]Record, error) {
	recs, err := v.door.Get(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("look up ids: %w", err)
	}
	return v.cohort(recs), nil
}

// Record returns the present record, nil if it does not exist.
func (d Difference) Record(ctx context.Context) (Record, error) {
	if d.among == nil {
		return nil, nil
	}
	d.among.do(func() (any, error) { return d.among.read(ctx, d.among.ids) })
	if d.among.err != nil {
		return nil, d.among.err
	}
	return d.among.result.([]Record)[slices.Index(d.among.ids, d.id)], nil
}

// Before returns the record as it was, nil if it did not exist. Its links lead to records in
// the same earlier state if those differ, too, and otherwise to their present or last state.
func (d Difference) Before(ctx context.Context) (Record, error) {
	return d.state(ctx, func(t *telling) map[ID]Record { return t.before })
}

// After returns the record as it became; its links are read as in [Difference.Before].
func (d Difference) After(ctx context.Context) (Record, error) {
	return d.state(ctx, func(t *telling) map[ID]Record { return t.after })
}

func (d Difference) state(ctx context.Context, of func(*telling) map[ID]Record) (Record, error) {
	if d.among == nil {
		return nil, nil
	}
	d.among.told.read()
	return of(d.among.told)[d.id], Spend(ctx, stepsOfRecord)
}

// Data returns the fields before and after in the form of data files, with slugs for links; nil
// if the record did not exist.
func (d Difference) Data() (before, after map[string]any) {
	if d.among == nil {
		return nil, nil
	}
	ch := d.among.told.changes[slices.Index(d.among.ids, d.id)]
	fields := func(r *store.Record) map[string]any {
		if r == nil {
			return nil
		}
		return WithSlugs(BodyOf(r), d.among.slugs).(map[string]any)
	}
	return fields(ch.Before), fields(ch.After)
}

// HeldBefore says whether the record existed and was valid in the state before.
func (d Difference) HeldBefore() Tri { return cmp.Or(d.before, known(!d.New)) }

// HeldAfter says the same about the state after.
func (d Difference) HeldAfter() Tri { return cmp.Or(d.after, known(!d.Deleted)) }

func known(is bool) Tri {
	if is {
		return Yes
	}
	return No
}

// KindName returns the name of the record's type.
func (d Difference) KindName() string { return string(d.Kind) }

// Type says what became of the record.
func (d Difference) Type() DifferenceType {
	switch {
	case d.New:
		return DifferenceCreated
	case d.Deleted:
		return DifferenceDeleted
	}
	return DifferenceChanged
}

// DifferenceType is what became of a record between two states.
type DifferenceType string

// The types.
const (
	DifferenceCreated DifferenceType = "CREATED"
	DifferenceChanged DifferenceType = "CHANGED"
	DifferenceDeleted DifferenceType = "DELETED"
)

// Values lists the types.
func (DifferenceType) Values() []DifferenceType {
	return []DifferenceType{DifferenceCreated, DifferenceChanged, DifferenceDeleted}
}

// SlugsIn returns the slugs of changed records and of those they refer to, by id.
func (v *View) SlugsIn(ctx context.Context, changes []store.Changed) (map[string]string, error) {
	slugs := map[string]string{}
	var ids []ID
	for _, ch := range changes {
		for _, r := range []*store.Record{ch.Before, ch.After} {
			if r == nil {
				continue
			}
			slugs[string(r.ID)] = r.Slug()
			for _, l := range r.Links {
				ids = append(ids, l.To...)
			}
		}
	}
	slices.Sort(ids)
	ids = slices.DeleteFunc(slices.Compact(ids), func(id ID) bool { return slugs[string(id)] != "" })
	if len(ids) == 0 {
		return slugs, nil
	}
	recs, err := v.door.Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, r := range recs {
		if r != nil {
			slugs[string(r.ID)] = r.Slug()
		}
	}
	return slugs, nil
}

// DifferenceOf compares two states of a record, one of which may be nil. slugs has those of the
// records that it refers to, by id.
func DifferenceOf(before, after *store.Record, slugs map[string]string) Difference {
	d := Difference{New: before == nil, Deleted: after == nil}
	old, now := map[string]any{}, map[string]any{}
	if before != nil {
		d.id, d.Kind, d.Slug, old = before.ID, before.Kind, before.Slug(), BodyOf(before)
	}
	if after != nil {
		d.id, d.Kind, d.Slug, now = after.ID, after.Kind, after.Slug(), BodyOf(after)
	}
	names := maps.Clone(old)
	maps.Copy(names, now)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		b, a := inWords(old[name], slugs), inWords(now[name], slugs)
		if d.Kind == "Scenario" && name == "edits" {
			b, a = editsInWords(old[name]), editsInWords(now[name])
		}
		if a != b {
			d.Fields = append(d.Fields, FieldDifference{name, b, a})
		}
	}
	return d
}

// inWords formats a value for readers: texts in quotes unless they are plain words, lists with
// commas, groups of fields by name.
func inWords(v any, slugs map[string]string) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		if slug, ok := slugs[v]; ok {
			return slug
		}
		if plainWord.MatchString(v) {
			return v
		}
		return strconv.Quote(v)
	case []any:
		parts, sep := make([]string, len(v)), ", "
		for i, x := range v {
			if parts[i] = inWords(x, slugs); strings.Contains(parts[i], ", ") {
				sep = "; "
			}
		}
		return strings.Join(parts, sep)
	case map[string]any:
		var parts []string
		for _, name := range slices.Sorted(maps.Keys(v)) {
			parts = append(parts, name+" "+inWords(v[name], slugs))
		}
		return strings.Join(parts, ", ")
	}
	return fmt.Sprint(v)
}

// editsInWords describes a scenario's edits: which fields of which records.
func editsInWords(v any) string {
	list, _ := v.([]any)
	parts := make([]string, len(list))
	for i, each := range list {
		e, _ := each.(map[string]any)
		states := [2]map[string]any{}
		for i, name := range []string{"before", "after"} {
			body, _ := e[name].(string)
			states[i] = BodyOf(&store.Record{Body: body})
		}
		fields, _ := Onto(states[0], states[1], states[0])
		slug, _ := cmp.Or(states[1]["slug"], states[0]["slug"]).(string)
		switch {
		case len(states[0]) == 0:
			parts[i] = "+ " + slug
		case len(states[1]) == 0:
			parts[i] = "- " + slug
		default:
			parts[i] = slug + ": " + strings.Join(slices.Sorted(maps.Keys(fields)), " ")
		}
	}
	return strings.Join(parts, ", ")
}

var plainWord = regexp.MustCompile(`^[\p{L}\p{N}._:/-]+$`)
