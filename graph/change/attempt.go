package change

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// The cost of a change in budget steps: per changeset, per changed record, and per record
// of a commit that is undone. They allow a thousand records to be changed at once.
const (
	stepsOfChangeset = 4_000
	stepsOfTarget    = 150
	stepsOfUndone    = 100

	// The extra budget that an answer gets for each undone record, if the caller may write.
	stepsOfToldUndone = 1_000
)

// timesTried multiplies the cost of each record for callers who may only do dry runs: they pay
// the real cost, while those who may write are trusted with a thousand records at once.
const timesTried = 5

// spend takes steps from the caller's budget.
func spend(ctx context.Context, steps int) error {
	if access.Of(ctx).Role.Less(access.Editor) {
		steps *= timesTried
	}
	return graph.Spend(ctx, steps)
}

// Every listing of a commit repeats its reason, and every commit stores its key, so both are short.
const (
	maxReason = 4_000 // bytes
	maxKey    = 200
)

// attempts is how often a change is retried when others write the same records at the same
// time.
const attempts = 8

// apply commits the edits that fill adds to a batch. If another commit interferes, it starts
// again from the new state. asked is the request that an idempotency key identifies.
func apply(ctx context.Context, g *graph.Graph, o Options, n graph.Note, asked any, fill func(context.Context, *batch) error) (*Outcome, error) {
	if o.Author = graph.Trim(o.Author); graph.Blank(o.Author) {
		return nil, graph.Invalid("say who changes it (author)")
	}
	if f := refusal(ctx, g.Hidden, o.DryRun); f != nil {
		return &Outcome{Faults: []Fault{*f}}, nil
	}
	o.Reason = graph.Trim(o.Reason)
	if len(o.Reason) > maxReason || len(o.IdempotencyKey) > maxKey {
		return nil, graph.Invalid("a reason takes %d bytes at most, and an idempotency key %d", maxReason, maxKey)
	}
	if graph.Blank(o.IdempotencyKey) {
		o.IdempotencyKey = ""
	}
	token := "edit:" + uuid.Must(uuid.NewV7()).String()
	var err error
	if o.IdempotencyKey != "" {
		token = "edit:" + o.Author + ":" + o.IdempotencyKey
		if n.Asked, err = digest(asked, o); err != nil {
			return nil, err
		}
	}
	a := attempt{g: g, token: token, options: o, note: n, fill: fill}
	for range attempts {
		var out *Outcome
		var raced error
		if out, raced, err = a.make(ctx); raced == nil {
			return out, err
		}
		if err = raced; !isLostRace(err) {
			return nil, fmt.Errorf("edit: %w", err)
		}
	}
	return nil, fmt.Errorf("edit: others change the same records all the time: %w", err)
}

// attempt holds what is the same for every try of a change.
type attempt struct {
	g       *graph.Graph
	token   string
	options Options
	note    graph.Note
	fill    func(context.Context, *batch) error
}

// make tries once. An error that may come from a concurrent commit, and so may not recur, is
// returned as raced.
func (a *attempt) make(ctx context.Context) (out *Outcome, raced, err error) {
	if a.options.IdempotencyKey != "" { // before taking a turn, since this may wait for other commits
		v, err := a.g.View(ctx, 0)
		if err != nil {
			return nil, nil, err
		}
		if done, err := committed(ctx, a.g, v, a.token, a.note.Asked); done != nil || err != nil {
			return done, nil, err
		}
	}
	turn, end, err := a.g.InTurn(ctx)
	if err != nil {
		return nil, nil, err
	}
	defer end()
	present, err := a.g.View(turn, 0)
	if err != nil {
		return nil, nil, err
	}
	v := present
	if a.options.Scenario != "" {
		if v, err = present.At(turn, graph.StateRef{Scenario: &a.options.Scenario}); err != nil {
			return nil, nil, err
		}
		f, err := forbiddenIn(turn, present.Whole(), v.SeenIn(), a.g.Hidden, a.options.DryRun)
		if f != nil || err != nil {
			return faulty(f), nil, err
		}
	}
	b := newBatch(v)
	if err := a.fill(turn, b); errors.Is(err, graph.ErrConflict) {
		return nil, err, nil
	} else if err != nil {
		return nil, nil, err
	}
	out, c, raced := a.changeset(turn, present, b)
	if raced != nil || len(c.Changes) == 0 {
		return out, raced, nil
	}
	end()
	commit, raced := a.g.Write(ctx, c)
	if raced != nil {
		return nil, raced, nil
	}
	out.Rev, out.graph = commit.Rev, a.g
	return out, nil, nil
}

// faulty returns the outcome of a change with one fault, nil if there is none.
func faulty(f *Fault) *Outcome {
	if f == nil {
		return nil
	}
	return &Outcome{Faults: []Fault{*f}}
}

// changeset returns the outcome of a batch, and the changeset to write, which is empty if
// nothing changes.
func (a *attempt) changeset(ctx context.Context, present *graph.View, b *batch) (*Outcome, store.Changeset, error) {
	o, n, v := a.options, a.note, b.asker
	if err := b.make(ctx); err != nil {
		return nil, store.Changeset{}, err
	}
	if err := cmp.Or(graph.Spend(ctx, stepsOfChangeset), spend(ctx, stepsOfTarget*len(b.targets))); err != nil {
		return nil, store.Changeset{}, err
	}
	out, c, err := b.changeset(ctx)
	if err != nil {
		return nil, store.Changeset{}, err
	}
	forbidden, err := b.forbidden(ctx, a.g.Hidden, o.DryRun)
	if faults := rightsFirst(forbidden, out.Faults); err != nil || len(faults) > 0 {
		return &Outcome{Faults: faults}, store.Changeset{}, err
	}
	if o.Scenario != "" && len(c.Changes) > 0 {
		kept, faults, err := b.within(ctx, present, c.Changes)
		if err != nil || len(faults) > 0 {
			return &Outcome{Faults: faults}, store.Changeset{}, err
		}
		if c, out.within = kept, o.Scenario; o.Reason == "" {
			o.Reason = fmt.Sprintf("in %s: %s", v.SeenIn().Slug(), summary(out.Changes))
		}
	}
	if o.DryRun || len(c.Changes) == 0 {
		return out, store.Changeset{}, nil
	}
	if o.IdempotencyKey != "" && !slices.Equal(out.IDs, changedIDs(c.Changes)) {
		n.About = out.IDs
	}
	c.Token, c.Author, c.Reason, c.Note, c.Time = a.token, o.Author, cmp.Or(o.Reason, summary(out.Changes)), n.String(), a.g.Now()
	return out, c, nil
}

// isLostRace reports whether a store refused a changeset that may have been valid when it was
// built. If it was not, the next try finds the real fault.
func isLostRace(err error) bool {
	return slices.ContainsFunc([]error{graph.ErrConflict, graph.ErrExists, graph.ErrReference, graph.ErrNotFound}, func(lost error) bool {
		return errors.Is(err, lost)
	})
}

// digest identifies a request, so that an idempotency key cannot be reused for another one.
func digest(asked any, o Options) (string, error) {
	o.DryRun = false
	text, err := json.Marshal([]any{asked, o})
	if err != nil {
		return "", graph.Invalid("%v", err)
	}
	sum := sha256.Sum256(text)
	return base64.RawURLEncoding.EncodeToString(sum[:]), nil
}

// committed returns the outcome of the commit that used a token, or nil if none did.
func committed(ctx context.Context, g *graph.Graph, v *graph.View, token, asked string) (*Outcome, error) {
	// The store looks up the token before it refuses the changeset for being empty.
	c, err := g.Write(ctx, store.Changeset{Token: token})
	if err != nil {
		if errors.Is(err, graph.ErrInvalid) {
			return nil, nil
		}
		return nil, err
	}
	n := graph.NoteOf(c.Stamp)
	if n.Asked != asked {
		return nil, graph.Invalid("this idempotency key was used for another change, at revision %d; use a new one", c.Rev)
	}
	out := &Outcome{Rev: c.Rev, graph: g, IDs: n.About}
	if out.IDs == nil {
		out.IDs = changedIDs(c.Changeset().Changes)
	}
	out.Changes, err = v.Differences(ctx, c.Changes, out.now)
	return out, err
}

// changedIDs returns the ids of the records that are put, and an empty id for each deletion.
func changedIDs(changes []store.Change) []graph.ID {
	ids := make([]graph.ID, len(changes))
	for i, c := range changes {
		if c.Put != nil {
			ids[i] = c.Put.ID
		}
	}
	return ids
}

// summary describes a change in a few words, as the reason of a commit whose author gave none.
func summary(changes []graph.Difference) string {
	if len(changes) > 1 {
		return fmt.Sprintf("%d records", len(changes))
	}
	d := changes[0]
	said := graph.KindWords(d.Kind) + " " + d.Slug
	switch d.Type() {
	case graph.DifferenceCreated:
		return "new " + said
	case graph.DifferenceDeleted:
		return said + " deleted"
	}
	fields := make([]string, len(d.Fields))
	for i, f := range d.Fields {
		fields[i] = f.Field
	}
	return said + ": " + strings.Join(fields, ", ")
}
