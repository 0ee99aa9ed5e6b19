package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// viewKey is the context key of the view that answers an operation.
type viewKey struct{}

// Within returns a context in which [ViewOf] returns the view.
func (v *View) Within(ctx context.Context) context.Context {
	return context.WithValue(ctx, viewKey{}, v)
}

// ViewOf returns the view of a context.
func ViewOf(ctx context.Context) *View { return ctx.Value(viewKey{}).(*View) }

// At returns the view of another state, on the budget of the same request. From it, no further
// states can be opened.
func (v *View) At(ctx context.Context, s StateRef) (*View, error) {
	if v.from != nil {
		return nil, fmt.Errorf("%w: there is no at within at; ask for both states one beside the other", ErrInvalid)
	}
	if v.others.Add(1) > maxOthers {
		return nil, fmt.Errorf("%w: a request looks at no more than %d states beside its own; ask for the others in further requests", ErrTooLarge, maxOthers)
	}
	if err := s.check(); err != nil {
		return nil, err
	}
	if s.Scenario != nil {
		return v.InScenario(ctx, string(*s.Scenario))
	}
	if s.ValidOn != nil {
		if _, err := ParseLocalDate(string(*s.ValidOn)); err != nil {
			return nil, err
		}
		at := v.over(dated{v.door.state, v.graph.model, string(*s.ValidOn)})
		at.validOn = *s.ValidOn
		return at, nil
	}
	rev, err := v.stateOf(ctx, s)
	if err != nil {
		return nil, err
	}
	if rev == v.Rev() {
		return v.over(v.door.state), nil
	}
	state, err := v.Whole().held(ctx, rev)
	if err != nil {
		return nil, fmt.Errorf("open revision %d: %w", rev, err)
	}
	at := v.over(state)
	if d := v.door.drafts; d != nil {
		if err := at.hideDrafts(ctx, d.editor); err != nil {
			return nil, err
		}
	}
	if h := v.door.hidden; h != nil {
		err = at.hide(ctx, h.sight)
	}
	return at, err
}

// maxOthers is how many other states a request may look at.
const maxOthers = 5

// With returns a view of the state as changes would make it. Nothing is written, but the
// changes are checked as if they were. name identifies them among changes to the same state, so
// that the result can be kept.
func (v *View) With(ctx context.Context, name string, changes []store.Change) (*View, error) {
	laid, err := v.laid(ctx, name, func(context.Context) ([]store.Change, error) { return changes, nil })
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", name, err)
	}
	return v.over(laid), nil
}

// laid returns the state as changes make it. changes is only called if it is not kept.
func (v *View) laid(ctx context.Context, name string, changes func(context.Context) ([]store.Change, error)) (store.Layered, error) {
	base, err := v.held(ctx, v.Rev())
	if err != nil {
		return nil, err
	}
	under := base.State()
	state := store.State{Rev: under.Rev, Mark: under.Mark + "+" + name}
	return v.graph.states.open(ctx, state, v.present(), stepsOfState, func(ctx context.Context) (store.Layered, int, error) {
		list, err := changes(ctx)
		if err != nil {
			return nil, 0, err
		}
		return lay(ctx, base, state, list)
	})
}

// over returns a view of another state for the same request.
func (v *View) over(state store.Reader) *View {
	return &View{graph: v.graph, door: v.door.beside(state), from: cmp.Or(v.from, v), language: v.language}
}

// present returns the revision of the request's own view.
func (v *View) present() Rev { return cmp.Or(v.from, v).Rev() }

// held returns the state of an earlier revision, in memory. It is made from a later one by
// undoing what the log says has changed since.
func (v *View) held(ctx context.Context, rev Rev) (store.Layered, error) {
	if h := v.door.hidden; h != nil && h.left.Rev() == rev {
		return h.left, nil
	}
	if l, ok := v.door.state.(store.Layered); ok && l.Rev() == rev {
		return l, nil
	}
	later, err := v.door.held(ctx) // before taking a turn, since it may wait
	if err != nil {
		return nil, err
	}
	state := store.State{Rev: rev, Mark: v.door.State().Mark}
	return v.graph.states.open(ctx, state, v.present(), stepsOfState, func(ctx context.Context) (store.Layered, int, error) {
		since, err := store.Between(ctx, v.door.log.Log, rev, later.Rev(), maxTakenBack)
		if err != nil {
			return nil, 0, err
		}
		return lay(ctx, later, state, takenBack(since))
	})
}

// maxTakenBack is how many records an earlier state may differ from the newest in.
const maxTakenBack = 1_000_000

// takenBack returns the changes that undo others, sorted by id.
func takenBack(since map[ID]store.Changed) []store.Change {
	changes := make([]store.Change, 0, len(since))
	for id, ch := range since {
		switch {
		case ch.Before != nil:
			changes = append(changes, store.Change{Put: ch.Before})
		case ch.After != nil:
			changes = append(changes, store.Change{Delete: id})
		}
	}
	slices.SortFunc(changes, func(a, b store.Change) int { return strings.Compare(string(a.ID()), string(b.ID())) })
	return changes
}

// bytesOfLaid is the memory for a changed record in all indexes, besides its body.
const bytesOfLaid = 6 << 10

// bytesOfGone is the memory for a deleted record: BenchmarkHiddenInScenario measures some 100 bytes
// where many go together.
const bytesOfGone = 512

// lay applies changes to a state in memory, and returns the memory that takes.
func lay(ctx context.Context, base store.Layered, state store.State, changes []store.Change) (store.Layered, int, error) {
	if len(changes) == 0 {
		return base, bytesOfLaid, nil
	}
	laid, err := base.With(ctx, state, changes)
	weight := bytesOfLaid
	for _, c := range changes {
		if c.Put != nil {
			weight += bytesOfLaid + len(c.Put.Body)
		} else {
			weight += bytesOfGone
		}
	}
	return laid, weight, err
}

// heldWait is how long to wait for the newest state to be in memory, such as while a server
// starts.
const heldWait = 2 * time.Second

// held returns the newest state in memory.
func (d *door) held(ctx context.Context) (store.Layered, error) {
	if l, ok := d.state.(store.Layered); ok {
		return l, nil
	}
	s, ok := d.log.(store.Snapshotter)
	if !ok {
		return nil, fmt.Errorf("%w: the server holds nothing of this store in memory, and other states than the newest are read there", ErrSnapshotTooLarge)
	}
	waiting, cancel := context.WithTimeout(ctx, heldWait)
	defer cancel()
	for rev := d.Rev(); ; {
		state, err := s.Snapshot(waiting, rev)
		switch {
		case err == nil:
			return state.(store.Layered), nil
		case waiting.Err() != nil && ctx.Err() == nil:
			return nil, fmt.Errorf("%w: its newest state is not in memory yet; try again later", ErrUnavailable)
		case !errors.Is(err, ErrConflict):
			return nil, err
		}
		newer, err := d.log.View(waiting, rev+1) // there are later commits
		if err != nil {
			return nil, err
		}
		rev = newer.Rev()
	}
}
