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

// What changing costs, in steps: a changeset, a record that is changed, and one of a
// commit that is undone. A thousand can be changed at once.
const (
	stepsOfChangeset = 4_000
	stepsOfTarget    = 150
	stepsOfUndone    = 100

	// What an answer may take more for each record that was undone by who may write.
	stepsOfToldUndone = 1_000
)

// timesTried is how many times as much each record costs who may only try changes out:
// what it takes. Those who may write are trusted with a thousand at once.
const timesTried = 5

// spend takes the steps that records cost from the budget of who asks.
func spend(ctx context.Context, steps int) error {
	if access.Of(ctx).Role.Less(access.Editor) {
		steps *= timesTried
	}
	return graph.Spend(ctx, steps)
}

// What is kept of each commit beside what it changes, and told wherever it is, is short.
const (
	maxReason = 4_000 // bytes
	maxKey    = 200
)

// attempts is how often an edit is tried where others write the same records at
// the same time.
const attempts = 8

// apply makes the edits that somebody puts into a batch, given what is in its view. If
// somebody else changes that meanwhile, they are made again. What was asked is what an
// idempotency key stands for.
func apply(ctx context.Context, g *graph.Graph, o Options, n graph.Note, asked any, of func(context.Context, *batch) error) (*Outcome, error) {
	if o.Author = graph.Trim(o.Author); graph.Blank(o.Author) {
		return nil, fmt.Errorf("%w: say who changes it (author)", graph.ErrInvalid)
	}
	if f := closed(ctx, g.Hidden, o.DryRun); f != nil {
		return &Outcome{Faults: []Fault{*f}}, nil
	}
	o.Reason = graph.Trim(o.Reason)
	if len(o.Reason) > maxReason || len(o.IdempotencyKey) > maxKey {
		return nil, fmt.Errorf("%w: a reason takes %d bytes at most, and an idempotency key %d", graph.ErrInvalid, maxReason, maxKey)
	}
	token := "edit:" + uuid.Must(uuid.NewV7()).String()
	var err error
	if o.IdempotencyKey != "" {
		token = "edit:" + o.Author + ":" + o.IdempotencyKey
		if n.Asked, err = digest(asked, o); err != nil {
			return nil, err
		}
	}
	a := attempt{g: g, token: token, options: o, note: n, of: of}
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

// attempt is how edits become a commit, unless others write the same records
// meanwhile.
type attempt struct {
	g       *graph.Graph
	token   string
	options Options
	note    graph.Note
	of      func(context.Context, *batch) error
}

// make makes the edits that follow from the present state. An error after it was
// looked at is returned as raced: it may be that of a race, and may not come again.
func (a *attempt) make(ctx context.Context) (out *Outcome, raced, err error) {
	if a.options.IdempotencyKey != "" { // finding out may wait for other commits
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
	}
	b := newBatch(v)
	if err := a.of(turn, b); errors.Is(err, graph.ErrConflict) {
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

// changeset returns what a batch comes to, and the changeset that is to be written, if
// any is.
func (a *attempt) changeset(ctx context.Context, present *graph.View, b *batch) (*Outcome, store.Changeset, error) {
	o, n, v := a.options, a.note, b.asker
	if err := b.make(ctx); err != nil {
		return nil, store.Changeset{}, err
	}
	if err := cmp.Or(graph.Spend(ctx, stepsOfChangeset), spend(ctx, stepsOfTarget*len(b.targets))); err != nil {
		return nil, store.Changeset{}, err
	}
	out, c, err := b.changeset(ctx)
	if err != nil || len(out.Faults) > 0 {
		return out, store.Changeset{}, err
	}
	if faults, err := b.forbidden(ctx, a.g.Hidden, o.DryRun); err != nil || len(faults) > 0 {
		return &Outcome{Faults: faults}, store.Changeset{}, err
	}
	if o.Scenario != "" && len(c.Changes) > 0 {
		kept, faults, err := b.within(ctx, a.g, present, c.Changes, o)
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

// isLostRace reports whether a store refused what was right when it was made: it
// is made again, and then says itself what is wrong.
func isLostRace(err error) bool {
	return slices.ContainsFunc([]error{graph.ErrConflict, graph.ErrExists, graph.ErrReference, graph.ErrNotFound}, func(lost error) bool {
		return errors.Is(err, lost)
	})
}

// digest tells what was asked with a key from anything else.
func digest(asked any, o Options) (string, error) {
	o.DryRun = false
	text, err := json.Marshal([]any{asked, o})
	if err != nil {
		return "", fmt.Errorf("%w: %w", graph.ErrInvalid, err)
	}
	sum := sha256.Sum256(text)
	return base64.RawURLEncoding.EncodeToString(sum[:]), nil
}

// committed returns the outcome of the commit that a token was used for, nil if
// there is none.
func committed(ctx context.Context, g *graph.Graph, v *graph.View, token, asked string) (*Outcome, error) {
	// A changeset without changes is refused, but not before its token was
	// looked up.
	c, err := g.Write(ctx, store.Changeset{Token: token})
	if err != nil {
		if errors.Is(err, graph.ErrInvalid) {
			return nil, nil
		}
		return nil, err
	}
	n := graph.NoteOf(c.Stamp)
	if n.Asked != asked {
		return nil, fmt.Errorf("%w: this idempotency key was used for another change, at revision %d; use a new one", graph.ErrInvalid, c.Rev)
	}
	out := &Outcome{Rev: c.Rev, graph: g, IDs: n.About}
	if out.IDs == nil {
		out.IDs = changedIDs(c.Changeset().Changes)
	}
	out.Changes, err = v.Differences(ctx, c.Changes, out.now)
	return out, err
}

// changedIDs are the ids of the records that are put, and empty ones for those that
// are deleted.
func changedIDs(changes []store.Change) []graph.ID {
	ids := make([]graph.ID, len(changes))
	for i, c := range changes {
		if c.Put != nil {
			ids[i] = c.Put.ID
		}
	}
	return ids
}

// summary says in a few words what is changed, for who gives no reason.
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
