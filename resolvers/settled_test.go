package resolvers

import (
	"context"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// restless is a store into which somebody always writes between two reads.
type restless struct{ store.Store }

func (s restless) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := s.Store.View(ctx, atLeast)
	return unsettled{r}, err
}

type unsettled struct{ store.Reader }

func (unsettled) Settled(context.Context) (bool, error) { return false, nil }

// presuming is a store that presumes a state from before the last commit.
type presuming struct{ store.Store }

func (s presuming) Presume(atLeast store.Rev) store.Reader {
	r, err := s.View(context.Background(), atLeast)
	if err != nil {
		return nil
	}
	return unsettled{r}
}

// runs counts how often an operation runs.
type runs struct {
	graphql.ExecutableSchema
	n int
}

func (r *runs) Exec(context.Context) graphql.ResponseHandler {
	return func(context.Context) *graphql.Response {
		r.n++
		return &graphql.Response{Data: []byte(`{}`)}
	}
}

// TestOnlyQueriesRunAgain shows that what may have written is not written twice,
// however the store changes meanwhile.
func TestOnlyQueriesRunAgain(t *testing.T) {
	calm := memory.New(graph.Describe().Schema())
	for _, tt := range []struct {
		store     store.Store
		operation ast.Operation
		want      int
		settled   any // as the answer's extensions say; a mutation's say nothing
	}{
		{calm, ast.Query, 1, nil},
		{restless{calm}, ast.Query, 2, false},
		{presuming{calm}, ast.Query, 2, nil},
		{presuming{restless{calm}}, ast.Query, 3, false},
		{presuming{restless{calm}}, ast.Mutation, 1, nil},
	} {
		g, inner := graph.New(tt.store), &runs{}
		ctx := graphql.WithOperationContext(t.Context(), &graphql.OperationContext{Operation: &ast.OperationDefinition{Operation: tt.operation}})
		ctx = graphql.WithResponseContext(ctx, nil, nil)
		executable{ExecutableSchema: inner, graph: g, answers: newAnswers(1 << 20)}.Exec(ctx)(ctx)
		if inner.n != tt.want {
			t.Errorf("a %s on %T ran %d times, want %d", tt.operation, tt.store, inner.n, tt.want)
		}
		if settled := graphql.GetExtension(ctx, "settled"); settled != tt.settled {
			t.Errorf("a %s on %T answers settled: %v", tt.operation, tt.store, settled)
		}
	}
}
