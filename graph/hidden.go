package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// hidden is what a caller does not see of a state: whole records, and what others say about
// them. Callers with the same sight share it.
//
// A record that requires a link to a hidden one is hidden, too. Other records that link to it
// are shown without the link. The remaining state is like any other: readers need not know that
// there was more.
type hidden struct {
	model *Model
	sight access.Sight
	whole store.Layered
	left  store.Layered // the remaining state
	ids   map[ID]bool

	weight int // of what is left, in bytes, beside the whole
}

// sights keeps what is hidden in the newest state.
type sights struct {
	mu    sync.Mutex
	known map[string]*hidden // by the key of the sight; guarded by mu
}

// mostSights bounds the number of sights kept: editors of different jurisdictions may each have
// their own.
const mostSights = 256

// hide removes from a view of a whole state what a sight does not see. The result is kept: for
// the newest state by sight, for others among the opened states.
func (v *View) hide(ctx context.Context, sight access.Sight) error {
	v.door.hidden = nil
	if sight.All() {
		return nil
	}
	var h *hidden
	var err error
	if v.from == nil {
		h, err = v.unseen(ctx, sight)
	} else {
		h, err = v.unseenThere(ctx, sight)
	}
	if err != nil {
		return err
	}
	v.door.state, v.door.hidden = h.left, h
	return nil
}

// unseen returns what a sight does not see of the newest state.
func (v *View) unseen(ctx context.Context, sight access.Sight) (*hidden, error) {
	key, known, state := sight.Key(), &v.graph.sights, v.door.State()
	known.mu.Lock()
	h := known.known[key]
	known.mu.Unlock()
	if h != nil && h.whole.State() == state {
		return h, nil
	}
	whole, err := v.held(ctx, state.Rev)
	if err != nil {
		return nil, fmt.Errorf("leave out what is hidden: %w", err)
	}
	if h, err = v.hiddenIn(store.Unbudgeted(ctx), whole, sight); err != nil { // the request does not pay for it
		return nil, err
	}
	if whole.State() == state {
		known.mu.Lock()
		if known.known == nil || len(known.known) >= mostSights {
			known.known = map[string]*hidden{}
		}
		known.known[key] = h
		known.mu.Unlock()
	}
	return h, nil
}

// unseenThere returns what a sight does not see of a state other than the newest.
func (v *View) unseenThere(ctx context.Context, sight access.Sight) (*hidden, error) {
	whole, err := v.held(ctx, v.Rev())
	if err != nil {
		return nil, fmt.Errorf("leave out what is hidden: %w", err)
	}
	const free = 0 // the request does not pay for what it does not see
	kept, err := v.graph.states.open(ctx, v.stateFor(sight), v.present(), free, func(ctx context.Context) (store.Layered, int, error) {
		h, err := v.hiddenIn(ctx, whole, sight)
		if err != nil {
			return nil, 0, err
		}
		return cut{h.left, h}, max(h.weight, bytesOfLaid), nil
	})
	if err != nil {
		return nil, err
	}
	return kept.(cut).hidden, nil
}

// cut is a state other than the newest, with what was removed from it.
type cut struct {
	store.Layered
	hidden *hidden
}

// hiddenIn determines what a sight does not see of the view's state, all of which is in memory.
func (v *View) hiddenIn(ctx context.Context, whole store.Layered, sight access.Sight) (*hidden, error) {
	h := &hidden{model: v.graph.model, sight: sight, whole: whole, ids: map[ID]bool{}}
	if err := h.find(ctx, v.stateFor(sight)); err != nil {
		return nil, fmt.Errorf("find what is hidden: %w", err)
	}
	return h, nil
}

// stateFor returns the identity of what a sight leaves of the view's state.
func (v *View) stateFor(sight access.Sight) store.State {
	state := v.door.State()
	return store.State{Rev: state.Rev, Mark: state.Mark + "-" + sight.Key()}
}

// find determines the hidden records, and makes the state without them.
func (h *hidden) find(ctx context.Context, state store.State) error {
	where, err := h.where(ctx, h.whole)
	if err != nil {
		return err
	}
	found, err := collect(h.whole.Stream(ctx, where))
	if err != nil {
		return err
	}
	rest := map[ID]*store.Record{} // visible records that link to hidden ones
	for len(found) > 0 {
		gone := store.IDsOf(found)
		for _, id := range gone {
			h.ids[id] = true
		}
		referring, err := collect(h.whole.Stream(ctx, store.Linked{Hops: h.model.links(), Where: store.IDIn(gone)}))
		if err != nil {
			return err
		}
		found = nil
		for _, r := range referring {
			if h.ids[r.ID] {
				continue
			}
			if rest[r.ID] = h.rest(r); rest[r.ID] == nil {
				found = append(found, r) // and what requires it
			}
		}
	}
	var changes []store.Change
	for id := range h.ids {
		changes = append(changes, store.Change{Delete: id})
	}
	for id, r := range rest {
		if !h.ids[id] {
			changes = append(changes, store.Change{Put: r})
		}
	}
	if len(changes) == 0 { // nothing is hidden
		h.left = h.whole
		return nil
	}
	slices.SortFunc(changes, func(a, b store.Change) int { return strings.Compare(string(a.ID()), string(b.ID())) })
	h.left, h.weight, err = lay(ctx, h.whole, state, changes)
	return err
}

// rest returns a record without what it says about hidden ones, nil if it requires one.
func (h *hidden) rest(r *store.Record) *store.Record {
	k := h.model.kinds[r.Kind]
	for _, f := range k.Fields {
		if required(f) && slices.ContainsFunc(r.To(f.Name), func(id ID) bool { return h.ids[id] }) {
			return nil
		}
	}
	c, err := k.Encode(r.ID, BodyOf(h.without(r, h.ids)))
	if err != nil {
		return nil
	}
	c.Rev = r.Rev
	c.RecordedLike(r, r)
	return c
}

// where matches the records that are hidden for what they are about.
func (h *hidden) where(ctx context.Context, r store.Reader) (store.Where, error) {
	kinds := h.model.KindsOf("Record")
	ways := store.Any{}
	if len(h.sight.Jurisdictions) > 0 {
		places, err := withCodes(ctx, r, h.sight.Jurisdictions)
		if err != nil {
			return nil, err
		}
		ways = append(ways, h.model.about(kinds, places))
	}
	if len(h.sight.Kinds) > 0 {
		of := store.Where(store.KindIn(h.sight.Kinds))
		if len(h.sight.Own) > 0 {
			own, err := withCodes(ctx, r, h.sight.Own)
			if err != nil {
				return nil, err
			}
			of = store.And(of, store.Not{Where: h.model.about(kinds, own)})
		}
		ways = append(ways, of)
	}
	return ways, nil
}

// withCodes returns the ids of the existing jurisdictions with the given codes.
func withCodes(ctx context.Context, r store.Reader, codes []access.Jurisdiction) (store.IDIn, error) {
	folded := make([]string, len(codes))
	for i, c := range codes {
		folded[i] = fold(string(c))
	}
	page, err := r.Find(ctx, store.Query{
		Kinds: []Kind{"Jurisdiction"}, Where: store.Match{Key: uniqueKey("code"), Values: folded}, Paging: store.Paging{Limit: len(codes)},
	})
	return store.IDsOf(page.Records), err
}

// collect reads everything that is yielded.
func collect(records func(func(*store.Record, error) bool)) ([]*store.Record, error) {
	var list []*store.Record
	for r, err := range records {
		if err != nil {
			return nil, err
		}
		list = append(list, r)
	}
	return list, nil
}

// required selects the links that a record must have.
func required(f *FieldInfo) bool { return f.Type == LinkField && f.Required && !f.List }

// links returns the hops along all links.
func (m *Model) links() []store.Hop {
	hops := m.Referring()
	for i := range hops {
		hops[i].Reverse = false
	}
	return hops
}

// without returns a record without what it says about the given records.
func (h *hidden) without(r *store.Record, of map[ID]bool) *store.Record {
	k := h.model.kinds[r.Kind]
	links := make([]store.Links, 0, len(r.Links))
	touched := false
	for _, l := range r.Links {
		kept := slices.DeleteFunc(slices.Clone(l.To), func(id ID) bool { return of[id] })
		touched = touched || len(kept) < len(l.To)
		if len(kept) > 0 {
			links = append(links, store.Links{Name: l.Name, To: kept})
		}
	}
	if !touched {
		return r
	}
	body := BodyOf(r)
	before := len(body)
	for _, f := range k.Fields {
		if !f.IsLink() || body[f.Name] == nil {
			continue
		}
		if value := strip(f, body[f.Name], of); value != nil {
			body[f.Name] = value
		} else {
			delete(body, f.Name)
		}
	}
	var gone []string // keys of fields with a mark
	if marks, ok := body[fieldOrigins].([]any); ok && len(body) < before {
		marks = slices.DeleteFunc(marks, func(mark any) bool {
			m, _ := mark.(map[string]any)
			name, _ := m["field"].(string)
			f := k.fields[name]
			if f == nil || !f.IsLink() || body[name] != nil {
				return false
			}
			gone = append(gone, fold(name))
			return true
		})
		if body[fieldOrigins] = marks; len(marks) == 0 {
			delete(body, fieldOrigins)
		}
	}
	text, err := json.Marshal(body)
	if err != nil {
		panic(err) // decoded JSON can always be encoded
	}
	c := r.Clone()
	c.Links, c.Body = links, string(text)
	for i := range c.Keys {
		if c.Keys[i].Name == fieldOrigins {
			c.Keys[i].Values = unmarked(c.Keys[i].Values, gone)
		}
	}
	c.Keys = slices.DeleteFunc(c.Keys, func(k store.Key) bool { return len(k.Values) == 0 })
	return c
}

// fieldOrigins is the field that marks others, and its key.
const fieldOrigins = "fieldOrigins"

// unmarked removes the marks of fields from a key's values, in place.
func unmarked(marks, fields []string) []string {
	return slices.DeleteFunc(marks, func(mark string) bool {
		field, _, _ := strings.Cut(mark, " ")
		return slices.Contains(fields, field)
	})
}

// strip removes links to the given records from a value; nil if nothing remains.
func strip(f *FieldInfo, value any, of map[ID]bool) any {
	switch value := value.(type) {
	case string:
		if f.Type == LinkField && of[ID(value)] {
			return nil
		}
	case []any:
		kept := make([]any, 0, len(value))
		for _, each := range value {
			if each = strip(f, each, of); each != nil {
				kept = append(kept, each)
			}
		}
		if len(kept) == 0 {
			return nil
		}
		return kept
	case map[string]any:
		for _, part := range f.Struct {
			if part.IsLink() && value[part.Name] != nil && strip(part, value[part.Name], of) == nil {
				if part.Required {
					return nil
				}
				delete(value, part.Name)
			}
		}
	}
	return value
}

// Shown returns a record, which may be about to be written, as the caller sees it: nil if it is
// hidden.
func (v *View) Shown(r *store.Record) *store.Record {
	switch h := v.door.hidden; {
	case r != nil && v.door.drafts.hides(r.ID):
		return nil
	case r == nil || h == nil:
		return r
	case h.ids[r.ID]:
		return nil
	default:
		return h.without(r, h.ids)
	}
}
