package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// drafts are the scenarios of others, with their actions and milestones, that a caller does not
// see. Editors of the same jurisdictions share them.
//
// No fact links to them, so they need not be cut out of a state: the door adds a condition to
// reads that can reach them. They are few, and listed one by one.
type drafts struct {
	model  *Model
	state  store.State
	key    string
	editor []access.Jurisdiction // the jurisdictions of the editor
	own    map[ID]bool           // these jurisdictions and their clusters
	unseen map[ID]bool
	seen   store.Where // matches what is seen; nil if everything is
}

// draftKinds are scenarios and what belongs to them.
var draftKinds = []Kind{"Scenario", "Action", "Milestone"}

// keptDrafts has, of the newest state, which drafts an editor does not see.
type keptDrafts struct {
	mu       sync.Mutex
	byEditor map[string]*drafts // by editorKey; guarded by mu
}

// hideDrafts hides the drafts of others from an editor of the given jurisdictions or,
// with none given, from anybody.
func (v *View) hideDrafts(ctx context.Context, editor []access.Jurisdiction) error {
	state, key, kept := v.door.state.State(), editorKey(editor), &v.graph.drafts
	kept.mu.Lock()
	d := kept.byEditor[key]
	kept.mu.Unlock()
	if d == nil || d.state != state {
		d = &drafts{model: v.graph.model, state: state, key: key, editor: editor, own: map[ID]bool{}, unseen: map[ID]bool{}}
		// Hiding is not charged to the request.
		if err := d.find(store.Unbudgeted(ctx), v.door.state); err != nil {
			return fmt.Errorf("find the drafts of others: %w", err)
		}
		if v.from == nil {
			kept.mu.Lock()
			if kept.byEditor == nil || len(kept.byEditor) >= mostSights {
				kept.byEditor = map[string]*drafts{}
			}
			kept.byEditor[key] = d
			kept.mu.Unlock()
		}
	}
	v.door.drafts = d
	return nil
}

// editorKey returns what [keptDrafts] keeps drafts by: the same for all who see the same ones.
func editorKey(editor []access.Jurisdiction) string {
	var b strings.Builder
	for _, j := range editor {
		b.WriteString(string(j) + " ")
	}
	return b.String()
}

// maxDrafts bounds the number of drafts, including their actions and milestones.
const maxDrafts = 100_000

// find reads the drafts, and decides which are seen.
func (d *drafts) find(ctx context.Context, r store.Reader) error {
	link := func(of Kind, name string, where store.Where) store.Where {
		return store.Linked{Hops: []store.Hop{{Link: store.Link{Of: of, Name: name}}}, Where: where}
	}
	where := store.Where(store.Match{Key: "state", Values: []string{string(ScenarioDraft)}})
	if len(d.editor) > 0 {
		places, err := withCodes(ctx, r, d.editor)
		if err != nil {
			return err
		}
		clusters, err := r.Find(ctx, store.Query{Kinds: []Kind{"Cluster"}, Where: link("Cluster", "members", places), Paging: store.Paging{Limit: maxDrafts}})
		if err != nil {
			return err
		}
		for _, id := range append(places, store.IDsOf(clusters.Records)...) {
			d.own[id] = true
		}
		where = store.And(where, store.Not{Where: store.Any{link("Scenario", "jurisdiction", places), link("Scenario", "cluster", store.IDIn(store.IDsOf(clusters.Records)))}})
	}
	for _, of := range []struct {
		kind Kind
		link string
	}{{"Scenario", ""}, {"Action", "scenario"}, {"Milestone", "action"}} {
		if of.link != "" {
			if where = nil; len(d.unseen) > 0 {
				where = link(of.kind, of.link, d.ids())
			}
		}
		if where == nil {
			break
		}
		page, err := r.Find(ctx, store.Query{Kinds: []Kind{of.kind}, Where: where, Paging: store.Paging{Limit: maxDrafts}})
		if err != nil {
			return err
		}
		if page.More {
			return fmt.Errorf("%w: there are more than %d drafts", ErrTooLarge, maxDrafts)
		}
		for _, rec := range page.Records {
			d.unseen[rec.ID] = true
		}
	}
	if len(d.unseen) > 0 {
		d.seen = store.Not{Where: d.ids()}
	}
	return nil
}

func (d *drafts) ids() store.IDIn {
	ids := make(store.IDIn, 0, len(d.unseen))
	for id := range d.unseen {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// hides reports whether a record is a draft that is not seen.
func (d *drafts) hides(id ID) bool { return d != nil && d.unseen[id] }

// open reports whether every draft is seen.
func (d *drafts) open() bool { return d == nil || d.seen == nil }

// among limits a condition on records of the given kinds to those that are seen, also in what
// links lead to.
func (d *drafts) among(kinds []Kind, w store.Where) store.Where {
	if d.open() {
		return w
	}
	if slices.ContainsFunc(kinds, isDraftKind) {
		return store.And(d.seen, d.within(w))
	}
	return d.within(w)
}

// behind does the same for what hops lead to.
func (d *drafts) behind(hops []store.Hop, w store.Where) store.Where {
	if d.open() {
		return w
	}
	if leadToDrafts(hops) {
		return store.And(d.seen, d.within(w))
	}
	return d.within(w)
}

// within limits conditions on the targets of links to what is seen.
func (d *drafts) within(w store.Where) store.Where {
	if !comesToDrafts(w) {
		return w
	}
	return seenWithin(w, d.seen, leadToDrafts)
}

func isDraftKind(k Kind) bool { return slices.Contains(draftKinds, k) }

// leadToDrafts reports whether hops may lead to drafts.
func leadToDrafts(hops []store.Hop) bool {
	return len(hops) == 0 || slices.ContainsFunc(hops, func(h store.Hop) bool { return h.Link.Of == "" || isDraftKind(h.Link.Of) })
}

// comesToDrafts reports whether a condition follows links that may lead to drafts.
func comesToDrafts(w store.Where) bool {
	switch w := w.(type) {
	case store.All:
		return slices.ContainsFunc(w, comesToDrafts)
	case store.Any:
		return slices.ContainsFunc(w, comesToDrafts)
	case store.Not:
		return comesToDrafts(w.Where)
	case store.Linked:
		return leadToDrafts(w.Hops) || comesToDrafts(w.Where)
	}
	return false
}

// left replaces records that are not seen by nil.
func (d *drafts) left(recs []*store.Record) []*store.Record {
	if d.open() || !slices.ContainsFunc(recs, func(r *store.Record) bool { return r != nil && d.unseen[r.ID] }) {
		return recs
	}
	recs = slices.Clone(recs)
	for i, r := range recs {
		if r != nil && d.unseen[r.ID] {
			recs[i] = nil
		}
	}
	return recs
}

// past removes from commits the earlier states of scenarios while they were drafts, and of
// actions and milestones of scenarios that are not seen or no longer exist. Of an empty commit
// only the number remains.
func (d *drafts) past(ctx context.Context, r store.Reader, commits []store.Commit) ([]store.Commit, error) {
	var leads []ID
	for _, c := range commits {
		for _, ch := range c.Changes {
			if k := ch.Record().Kind; isDraftKind(k) {
				leads = append(leads, ch.Record().ID)
				leads = append(leads, ch.Record().To(leadOf[k])...)
			}
		}
	}
	if leads == nil {
		return commits, nil
	}
	leads = store.DistinctIDs(leads)
	recs, err := r.Get(ctx, leads)
	if err != nil {
		return nil, fmt.Errorf("look for the scenarios of commits: %w", err)
	}
	there := store.ByID(recs)
	shown := func(r *store.Record) *store.Record {
		if r == nil || !isDraftKind(r.Kind) {
			return r
		}
		if r.Kind == "Scenario" {
			own := slices.ContainsFunc(slices.Concat(r.To("jurisdiction"), r.To("cluster")), func(id ID) bool { return d.own[id] })
			if !own && d.model.decode(r).(*scenario).State == ScenarioDraft {
				return nil
			}
			return r
		}
		for _, id := range r.To(leadOf[r.Kind]) {
			if d.unseen[r.ID] || d.unseen[id] || there[id] == nil {
				return nil
			}
		}
		return r
	}
	out := make([]store.Commit, len(commits))
	for i, c := range commits {
		out[i].Stamp = c.Stamp
		for _, ch := range c.Changes {
			if ch.Before, ch.After = shown(ch.Before), shown(ch.After); ch.Before != nil || ch.After != nil {
				out[i].Changes = append(out[i].Changes, ch)
			}
		}
		if len(out[i].Changes) == 0 && len(c.Changes) > 0 {
			out[i].Stamp = store.Stamp{Rev: c.Rev}
		}
	}
	return out, nil
}

// leadOf is the link to the record that decides whether a record is seen.
var leadOf = map[Kind]string{"Action": "scenario", "Milestone": "action"}
