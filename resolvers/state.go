package resolvers

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
)

func (r *queryResolver) At(ctx context.Context, revision *int, recordedAt *time.Time, validOn *graph.LocalDate, scenario *graph.ID) (*graph.View, error) {
	return view(ctx).At(ctx, graph.StateRef{Revision: revision, RecordedAt: recordedAt, ValidOn: validOn, Scenario: scenario})
}

// view opens the view that an operation is answered from: the present state, or
// the one that the request's extensions name, which only the present one leads to.
func (s executable) view(ctx context.Context, open opening) (*graph.View, error) {
	rev, err := atLeast(ctx)
	if err != nil {
		return nil, err
	}
	state, err := stateAsked(ctx)
	if err != nil {
		return nil, err
	}
	if state == nil {
		return open(ctx, rev)
	}
	v, err := s.graph.View(ctx, rev)
	if err != nil {
		return nil, err
	}
	return v.At(ctx, *state)
}

// atLeast is the revision that the answer must have reached according to the
// request's extensions, such as that of the client's last write; 0 if none is
// named.
func atLeast(ctx context.Context) (graph.Rev, error) {
	v, ok := graphql.GetOperationContext(ctx).Extensions["atLeast"]
	if !ok || v == nil {
		return 0, nil
	}
	rev, err := strconv.ParseUint(fmt.Sprint(v), 10, 63)
	if err != nil {
		return 0, fmt.Errorf("%w: atLeast in the request's extensions has to be a revision, such as 7", graph.ErrInvalid)
	}
	return graph.Rev(rev), nil
}

// AtExtension is the extension of a request that names the state that all of it is
// asked of.
const AtExtension = "at"

// stateAsked is the state that the whole operation is to be answered from according
// to the request's extensions, in the words of the field at; nil if none is named.
func stateAsked(ctx context.Context) (*graph.StateRef, error) {
	v, ok := graphql.GetOperationContext(ctx).Extensions[AtExtension]
	if !ok || v == nil {
		return nil, nil
	}
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var state graph.StateRef
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&state); err != nil {
		return nil, fmt.Errorf("%w: at in the request's extensions has to name a state as the field at does, such as {\"revision\": 7}", graph.ErrInvalid)
	}
	return &state, nil
}

// presentOnly refuses to change another state than the present one.
func presentOnly(ctx context.Context) error {
	state, err := stateAsked(ctx)
	if err == nil && state != nil {
		err = fmt.Errorf("%w: what is past cannot be changed, and a scenario by options.scenario; leave at out of the request's extensions", graph.ErrInvalid)
	}
	return err
}
