// Package resolvers connects the GraphQL schema to package graph. A resolver is
// one statement: what it takes more than one to say belongs in graph.
package resolvers

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/generated"
)

// Schema returns the executable schema over a graph. Each operation is answered
// from one view, whose revision the answer's extensions give.
func Schema(g *graph.Graph) graphql.ExecutableSchema {
	return schema{generated.NewExecutableSchema(generated.Config{Resolvers: root{}}), g}
}

type schema struct {
	graphql.ExecutableSchema
	graph *graph.Graph
}

// Exec implements graphql.ExecutableSchema. Where a commit came between the
// reads of an answer, which only stores without snapshots allow, the operation
// runs once more; if again, the answer says so.
func (s schema) Exec(ctx context.Context) graphql.ResponseHandler {
	done := false
	return func(ctx context.Context) *graphql.Response {
		if done {
			return nil
		}
		done = true
		answer, settled := s.run(ctx)
		if !settled {
			if answer, settled = s.run(ctx); !settled {
				answer.Extensions["settled"] = false
			}
		}
		return answer
	}
}

func (s schema) run(ctx context.Context) (answer *graphql.Response, settled bool) {
	view, err := s.graph.View(ctx, 0)
	if err != nil {
		return &graphql.Response{Errors: gqlerror.List{Present(ctx, err)}, Extensions: map[string]any{}}, true
	}
	ctx = context.WithValue(ctx, viewKey{}, view)
	answer = s.ExecutableSchema.Exec(ctx)(ctx)
	if answer == nil {
		answer = &graphql.Response{}
	}
	if answer.Extensions == nil {
		answer.Extensions = map[string]any{}
	}
	answer.Extensions["revision"] = view.Rev()
	settled, err = view.Settled(ctx)
	return answer, settled || err != nil
}

type viewKey struct{}

// view returns the view that the operation is answered from.
func view(ctx context.Context) *graph.View { return ctx.Value(viewKey{}).(*graph.View) }

type root struct{}

// Query implements generated.ResolverRoot.
func (root) Query() generated.QueryResolver { return &queryResolver{} }

type queryResolver struct{}

// list answers a root list.
func list[T graph.Record](ctx context.Context, target string, args graph.ListArgs) (*graph.Page[T], error) {
	return graph.List[T](ctx, view(ctx), target, args)
}

// one answers a root field that takes an id or slug.
func one[T graph.Record](ctx context.Context, id graph.ID) (T, error) {
	return graph.One[T](ctx, view(ctx), string(id))
}
