package change

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// named returns the record that an act is about, after earlier acts and as far as the caller
// sees it. A kind other than the given one, or no such record, is a fault.
func (b *batch) named(ctx context.Context, id graph.ID, kind graph.Kind) (*store.Record, []Fault, error) {
	v := b.asker
	r, fault, err := b.drafted(ctx, string(id))
	switch r = v.Shown(r); {
	case err != nil:
		return nil, nil, err
	case fault != nil:
		return nil, []Fault{*fault}, nil
	case r == nil:
		return nil, []Fault{{Code: FaultRecord, Message: v.Say("no record has the id or slug %q", id), Fix: v.Say("correct it")}}, nil
	case kind != "" && r.Kind != kind:
		return nil, []Fault{{Code: FaultRecord, Message: v.Say("%s is %s", r.Slug(), oneOf(v.Language(), []graph.Kind{r.Kind})), Fix: v.Say("name %s", oneOf(v.Language(), []graph.Kind{kind}))}}, nil
	}
	return r, nil, nil
}

// drafted returns the whole record with a name, after the edits so far, or nil. A record that
// they delete is returned as it was; the deletion itself is reported elsewhere.
func (b *batch) drafted(ctx context.Context, name string) (*store.Record, *Fault, error) {
	if err := b.make(ctx); err != nil {
		return nil, nil, err
	}
	name = strings.ToLower(graph.Trim(name))
	t := b.byName[name]
	if t == nil {
		if err := b.find(ctx, []string{name}); err != nil {
			return nil, nil, err
		}
		r := b.found[name]
		if r == nil {
			return nil, nil, nil
		}
		if t = b.byName[string(r.ID)]; t == nil {
			return r, nil, nil
		}
	}
	if err := spend(ctx, stepsOfTarget); err != nil {
		return nil, nil, err
	}
	if t.deleted {
		return t.before, nil, nil
	}
	r, fault := b.record(t)
	return r, fault, nil
}

// record returns a target's record after the edits so far. Links may lead to records that are
// created later.
func (b *batch) record(t *target) (*store.Record, *Fault) {
	fields := b.linked(t)
	for name, value := range fields {
		if empty(value) {
			delete(fields, name)
		}
	}
	fields["slug"] = t.draft.Slug
	r, err := b.view.Model().Kind(t.draft.Kind).Encode(t.draft.ID, fields)
	if err != nil {
		return nil, &Fault{
			Code: FaultRecord, Message: b.view.Say("the changes before this one make something of %s that cannot be", t.draft.Slug), Fix: b.view.Say("correct them"),
		}
	}
	if t.before != nil {
		r.Rev = t.before.Rev
	}
	return r, nil
}

// referring returns what refers to a record that is to be replaced, after the edits so far. It
// is refused unless the caller sees all of it and the whole record.
func (b *batch) referring(ctx context.Context, r *store.Record) ([]*store.Record, []Fault, error) {
	pages, err := b.view.Reader().Neighbours(ctx, store.NeighboursOf{
		IDs: []graph.ID{r.ID}, Hops: b.view.Model().Referring(), Paging: store.Paging{Limit: maxRewritten, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, nil, fmt.Errorf("look for what refers to %s: %w", r.Slug(), err)
	}
	stored := pages[0].Records
	if pages[0].More {
		return nil, nil, graph.TooLarge("more than %d records refer to %s", maxRewritten, r.Slug())
	}
	if err := spend(ctx, stepsOfTarget*len(stored)); err != nil {
		return nil, nil, err
	}
	if err := b.know(stored); err != nil {
		return nil, nil, err
	}
	whole, _, err := b.drafted(ctx, string(r.ID))
	if err != nil {
		return nil, nil, err
	}
	if whole != nil && whole.Body != r.Body || slices.ContainsFunc(stored, func(r *store.Record) bool { return !b.asker.Sees(r) }) {
		return nil, []Fault{forbid(b.view.Language(), access.SharedUnseen)}, nil
	}
	referring := slices.DeleteFunc(slices.Clone(stored), func(r *store.Record) bool { return b.byName[string(r.ID)] != nil })
	for _, t := range b.targets {
		if t.deleted {
			continue
		}
		now, fault := b.record(t)
		if fault == nil && slices.ContainsFunc(now.Links, func(l store.Links) bool { return slices.Contains(l.To, r.ID) }) {
			referring = append(referring, now)
		}
	}
	return referring, nil, nil
}

// sourceAt returns the id of the source with an address, including sources that the edits
// create, or "" if there is none.
func (b *batch) sourceAt(ctx context.Context, url any) (graph.ID, error) {
	at, ok := url.(string)
	if !ok || graph.Blank(at) {
		return "", nil
	}
	if err := b.make(ctx); err != nil {
		return "", err
	}
	for _, t := range b.targets {
		if has, _ := t.draft.Fields["url"].(string); t.draft.Kind == "Source" && !t.deleted && strings.EqualFold(graph.Trim(has), graph.Trim(at)) {
			return t.draft.ID, nil
		}
	}
	is, err := b.asker.Where(ctx, "Source", graph.Filter{"url": graph.Filter{"eq": at}})
	if err != nil {
		return "", err
	}
	page, err := b.asker.Reader().Find(ctx, store.Query{Kinds: []graph.Kind{"Source"}, Where: is, Paging: store.Paging{Limit: maxSources, Sort: store.Sort{Key: store.SlugKey}}})
	if err != nil {
		return "", err
	}
	for _, r := range page.Records {
		if b.byName[string(r.ID)] == nil { // otherwise an edit deleted it or changed its address
			return r.ID, nil
		}
	}
	return "", nil
}

// maxSources is how many stored sources with an address are looked through for one that no edit
// touched.
const maxSources = 20
