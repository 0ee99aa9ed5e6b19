package change

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// target is a record with the edits made to it.
type target struct {
	edit    int           // number of the first edit that names it
	before  *store.Record // nil if it is new
	draft   Draft
	changed bool // by an edit other than a deletion
	deleted bool
	refused bool          // an edit of it, since the record is not as that expects
	after   *store.Record // the result; nil if it is deleted or has faults
}

// target returns the target of an edit, or nil with a fault if there is no such record or it
// has changed.
func (b *batch) target(ctx context.Context, i int) (*target, error) {
	e := b.edits[i]
	if e.Record == "" && !e.Update && !e.Delete {
		return b.create(i), nil
	}
	t := b.byName[strings.ToLower(graph.Trim(e.Record))]
	if r := b.found[e.Record]; t == nil && r != nil {
		t = b.byName[string(r.ID)]
	}
	if t == nil {
		r := b.found[e.Record]
		if r == nil {
			b.fault(i, "", FaultRecord, "correct it, or create the record", "no record has the id or slug %q", e.Record)
			return nil, nil
		}
		fields := graph.BodyOf(r)
		delete(fields, "slug")
		t = b.add(&target{edit: i, before: r, draft: Draft{ID: r.ID, Kind: r.Kind, Slug: r.Slug(), Fields: fields}})
	}
	if met, err := b.meets(ctx, i, t); !met || err != nil {
		t.refused = true
		return nil, err
	}
	return t, nil
}

// meets reports whether a record is as an edit expects it, and adds a fault otherwise.
func (b *batch) meets(ctx context.Context, i int, t *target) (bool, error) {
	e := b.edits[i]
	if e.Kind != "" && e.Kind != t.draft.Kind {
		l := b.view.Language()
		b.fault(i, "", FaultRecord, "", "%s is %s", e.Record, oneOf(l, []graph.Kind{t.draft.Kind})).Fix = l.Say("name %s", oneOf(l, []graph.Kind{e.Kind}))
		return false, nil
	}
	if e.Of > 0 && t.before != nil && t.before.Rev != e.Of {
		return false, changedMeanwhile(t.before)
	}
	if now := b.view.Rev(); e.Seen > now {
		b.fault(i, "expectedRevision", FaultValue, "give the revision at which you saw the record", "revision %d cannot have been seen: the newest is %d", e.Seen, now)
		return false, nil
	}
	if e.Seen > 0 && t.before != nil && t.before.Rev > e.Seen {
		changed, err := b.conflict(ctx, i, t.before)
		return !changed, err
	}
	return true, nil
}

// add registers a target under its id and slug.
func (b *batch) add(t *target) *target {
	b.targets = append(b.targets, t)
	b.byName[string(t.draft.ID)] = t
	if t.draft.Slug != "" {
		b.byName[t.draft.Slug] = t
	}
	return t
}

// create returns the target of a new record.
func (b *batch) create(i int) *target {
	e := b.edits[i]
	k := b.view.Model().Kind(e.Kind)
	if k == nil {
		b.fault(i, "", FaultKind, "", "there is no kind %q", e.Kind)
		return nil
	}
	slug, _ := e.Set["slug"].(string)
	slug = graph.Trim(slug)
	return b.add(&target{edit: i, draft: Draft{ID: cmp.Or(e.id, newID()), Kind: e.Kind, Slug: slug, Fields: map[string]any{}}})
}

// newID returns an id for a new record.
func newID() graph.ID { return graph.ID(uuid.Must(uuid.NewV7()).String()) }

// rename gives a record another slug and keeps the former one as an alias, unless the edit sets
// those itself.
func (b *batch) rename(edit int, t *target, value any) {
	slug, _ := value.(string)
	switch slug = graph.Trim(slug); {
	case slug == "" && t.draft.Slug != "":
		b.fault(edit, "slug", FaultMissing, "leave slug out, or give another", "%s must have a slug", t.draft.Slug)
		return
	case slug == t.draft.Slug, slug == "":
		return
	}
	if t.draft.Slug != "" && !b.edits[edit].exact {
		former, _ := t.draft.Fields["formerSlugs"].([]any)
		former = slices.DeleteFunc(slices.Clone(former), func(s any) bool { return s == slug })
		t.draft.Fields["formerSlugs"] = with(former, []any{t.draft.Slug})
	}
	t.draft.Slug = slug
	b.byName[slug] = t
}

// keepUnseen adds to a list of links those that the caller does not see, which they therefore
// could not repeat.
func (b *batch) keepUnseen(t *target, f *graph.FieldInfo, value any) any {
	if t.before == nil || f == nil || !f.List || f.Type != graph.LinkField || b.view == b.asker {
		return value
	}
	shown := b.asker.Shown(t.before)
	list, _ := value.([]any)
	for _, id := range t.before.To(f.Name) {
		if !slices.Contains(shown.To(f.Name), id) {
			list = with(list, []any{string(id)})
		}
	}
	if list == nil {
		return value
	}
	return list
}
