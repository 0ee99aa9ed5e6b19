package resolvers

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/scalar"
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
// to the request's extensions, in the words of the field at; nil if none is named. It is
// asked for with each view, and taking it apart by way of JSON would take as long as a
// small answer does.
func stateAsked(ctx context.Context) (*graph.StateRef, error) {
	v, ok := graphql.GetOperationContext(ctx).Extensions[AtExtension]
	if !ok || v == nil {
		return nil, nil
	}
	if state, ok := v.(*graph.StateRef); ok { // of the same program
		return state, nil
	}
	given, ok := v.(map[string]any)
	if !ok {
		return nil, errState
	}
	var state graph.StateRef
	for name, value := range given {
		var err error
		switch name {
		case "revision":
			state.Revision, err = named(value, number)
		case "recordedAt":
			state.RecordedAt, err = named(value, graphql.UnmarshalTime)
		case "validOn":
			state.ValidOn, err = named(value, scalar.UnmarshalLocalDate)
		case "scenario":
			state.Scenario, err = named(value, scalar.UnmarshalID)
		default:
			err = errState
		}
		if err != nil {
			return nil, errState
		}
	}
	return &state, nil
}

var errState = fmt.Errorf("%w: at in the request's extensions has to name a state as the field at does, such as {\"revision\": 7}", graph.ErrInvalid)

// named reads what a state is named by, nil if that is null.
func named[T any](value any, read func(any) (T, error)) (*T, error) {
	if value == nil {
		return nil, nil
	}
	v, err := read(value)
	return &v, err
}

// number reads a number as requests have it.
func number(value any) (int, error) {
	n, ok := value.(json.Number)
	if !ok {
		return 0, errState
	}
	return strconv.Atoi(n.String())
}

// presentOnly refuses to change another state than the present one.
func presentOnly(ctx context.Context) error {
	state, err := stateAsked(ctx)
	if err == nil && state != nil {
		err = fmt.Errorf("%w: what is past cannot be changed, and a scenario by options.scenario; leave at out of the request's extensions", graph.ErrInvalid)
	}
	return err
}
