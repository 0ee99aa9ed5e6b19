// Package resolvers connects the GraphQL schema to package graph. A resolver is
// one statement: what it takes more than one to say belongs in graph.
package resolvers

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/accounts/people"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/internal/lru"
	"github.com/whoplans/whoplans/resolvers/coerce"
	"github.com/whoplans/whoplans/resolvers/generated"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/resolvers/plan"
	"github.com/whoplans/whoplans/resolvers/scalar"
	"github.com/whoplans/whoplans/schema"
)

// Schema returns the executable schema over a graph. Each operation is answered
// from one view. The answer's extensions give the view's revision and, if lists
// were cut, how many.
func Schema(g *graph.Graph) graphql.ExecutableSchema { return Caching(g, 0) }

// Caching is [Schema] with a cache of answers, whose size in bytes is room; 0 for none.
func Caching(g *graph.Graph, room int) graphql.ExecutableSchema {
	return Serving(g, people.Directory{}, room)
}

// Serving is [Caching] with the people who have accounts.
func Serving(g *graph.Graph, p people.Directory, room int) graphql.ExecutableSchema {
	return over(plan.New(parsed(), generated.Table(Root(g, p)), graph.Spend), g, room)
}

// Over is [Schema] with another executor, whose resolvers are those of [Root].
func Over(es graphql.ExecutableSchema, g *graph.Graph) graphql.ExecutableSchema {
	return over(es, g, 0)
}

func over(es graphql.ExecutableSchema, g *graph.Graph, room int) executable {
	if plans, ok := es.(*plan.Schema); ok {
		plans.OnRootField(ahead)
	}
	return executable{es, g, newAnswers(room), lru.New[graph.Edition, map[string]int](mostSizes)}
}

// Root returns the resolvers of the root fields. Queries are answered from the
// view that [Schema] or [Over] opens, mutations change the graph.
func Root(g *graph.Graph, p people.Directory) generated.ResolverRoot { return root{g, p} }

// Prepare reads the schema, which is otherwise read when it is first needed: a program
// that starts can do so beside other things.
func Prepare() { parsed() }

// parsed is the schema, which nobody changes.
var parsed = sync.OnceValue(func() *ast.Schema { return plan.Load(schema.Source()) })

type executable struct {
	graphql.ExecutableSchema
	graph   *graph.Graph
	answers answers
	sizes   *lru.Cache[graph.Edition, map[string]int] // how many records of each type there are
}

// mostSizes is how many editions the numbers of records are kept for. Callers who see the
// same share one.
const mostSizes = 64

// Records counts the records of each type, for graphqlhttp.
func (s executable) Records(ctx context.Context) (map[string]int, error) {
	view, err := s.graph.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	if of, ok := s.sizes.Get(view.Edition()); ok {
		return of, nil
	}
	of, err := view.Sizes(ctx)
	if err == nil {
		s.sizes.Put(view.Edition(), of, 1)
	}
	return of, err
}

// Scalars says what fits the schema's scalars, for graphqlhttp.
func (executable) Scalars() coerce.Scalars { return scalar.Fits() }

// Exec implements graphql.ExecutableSchema. Where a commit came between the reads of an
// answer, which only stores without snapshots allow, a query runs once more; if it happens
// again, the answer's extensions say "settled": false. A query that was answered from a
// presumed state, when there was a newer one, runs on the newest as if for the first time.
// A mutation never runs twice.
func (s executable) Exec(context.Context) graphql.ResponseHandler {
	done := false
	return func(ctx context.Context) *graphql.Response {
		if done {
			return nil
		}
		done = true
		run := s.query
		if graphql.GetOperationContext(ctx).Operation.Operation == ast.Mutation {
			run = s.mutate
		}
		answer, read := run(ctx)
		if !read.settled {
			graphql.RegisterExtension(ctx, "settled", false)
		}
		if read.viewed {
			graphql.RegisterExtension(ctx, "revision", uint64(read.rev))
		}
		if read.cutLists > 0 {
			graphql.RegisterExtension(ctx, "cutLists", read.cutLists)
		}
		if !read.shared {
			graphqlhttp.OnSent(ctx, func() { plan.Recycle(answer.Data) })
		}
		return answer
	}
}

// reading says how an answer was read.
type reading struct {
	viewed   bool // whether there was a view to answer from
	rev      graph.Rev
	settled  bool
	presumed bool // the state was not asked for
	cutLists int
	shared   bool // the answer's data are also the cache's
}

// query answers a query.
func (s executable) query(ctx context.Context) (*graphql.Response, reading) {
	answer, read := s.run(ctx, s.graph.Presume)
	if !read.settled && read.presumed {
		answer, read = s.run(ctx, s.graph.View)
	}
	if !read.settled {
		answer, read = s.run(ctx, s.graph.View)
	}
	return answer, read
}

// opening opens a view of the present state, of at least a revision.
type opening func(ctx context.Context, atLeast graph.Rev) (*graph.View, error)

// run answers from one view, within the graph's budget: an answer that exceeds it is
// stopped. The errors of a run that is repeated are dropped.
func (s executable) run(caller context.Context, open opening) (*graphql.Response, reading) {
	op := graphql.GetOperationContext(caller)
	graphqlhttp.ForgetErrors(caller)
	ctx := s.graph.Budgeted(graphql.WithFreshResponseContext(caller), graphqlhttp.Turn, graphqlhttp.Stop)
	ctx, err := withLanguage(ctx)
	if err != nil {
		return refused(ctx, err)
	}
	view, err := s.view(ctx, open)
	if err != nil {
		return refused(ctx, err)
	}
	key, keeps := s.answers.key(op, view)
	if keeps {
		if found, ok := s.answers.cache.Get(key); ok {
			return s.fromCache(ctx, view, found)
		}
	}
	resp := s.ExecutableSchema.Exec(ctx)(view.Within(ctx))
	resp.Errors = append(resp.Errors, graphql.GetErrors(ctx)...)
	settled, err := view.Settled(ctx)
	if err != nil && view.IsPresumed() && len(resp.Errors) == 0 {
		return refused(ctx, err) // what was kept of the state may be out of date
	}
	if keeps && settled && err == nil && len(resp.Errors) == 0 && !view.IsPersonal() {
		s.answers.keep(key, resp.Data, view.CutLists())
	}
	return resp, reading{viewed: true, rev: view.Rev(), settled: settled || err != nil, presumed: view.IsPresumed(), cutLists: view.CutLists()}
}

// refused is the answer where nothing was read.
func refused(ctx context.Context, err error) (*graphql.Response, reading) {
	graphql.AddError(ctx, err)
	return &graphql.Response{Errors: graphql.GetErrors(ctx)}, reading{settled: true}
}

// fromCache is an answer that was kept of the view's state.
func (s executable) fromCache(ctx context.Context, view *graph.View, found kept) (*graphql.Response, reading) {
	settled := true
	if view.IsPresumed() {
		var err error
		if settled, err = view.Settled(ctx); err != nil {
			return refused(ctx, err)
		}
	}
	if settled {
		graphqlhttp.Cached(ctx, found.compressed)
	}
	return &graphql.Response{Data: found.data}, reading{
		viewed: true, rev: view.Rev(), settled: settled, presumed: view.IsPresumed(), cutLists: found.cutLists, shared: true,
	}
}

// mutate makes changes, each of which reads what it needs through views of its
// own. The answer is of the last commit.
func (s executable) mutate(caller context.Context) (*graphql.Response, reading) {
	ctx, turn := graphql.WithFreshResponseContext(caller), graphqlhttp.Turn
	if !access.Of(ctx).Role.Less(access.Editor) {
		if err := graphqlhttp.TurnToChange(ctx); err != nil {
			return refused(ctx, err)
		}
		ctx, turn = graph.Resting(ctx, graphqlhttp.Rest), nil
	}
	ctx = s.graph.Budgeted(ctx, turn, graphqlhttp.Stop)
	if err := presentOnly(ctx); err != nil {
		return refused(ctx, err)
	}
	ctx, err := withLanguage(ctx)
	if err != nil {
		return refused(ctx, err)
	}
	var last graph.Rev
	resp := s.ExecutableSchema.Exec(ctx)(context.WithValue(ctx, lastKey{}, &last))
	resp.Errors = append(resp.Errors, graphql.GetErrors(ctx)...)
	return resp, reading{viewed: last > 0, rev: last, settled: true}
}

// lastKey is the context key of the *graph.Rev that a mutation's last commit is noted in.
// The fields of a mutation run one after the other.
type lastKey struct{}

// view returns the view that the field is answered from.
func view(ctx context.Context) *graph.View { return graph.ViewOf(ctx) }

type root struct {
	graph  *graph.Graph
	people people.Directory
}

// Query implements generated.ResolverRoot.
func (r root) Query() generated.QueryResolver { return &queryResolver{r.people} }

// Mutation implements generated.ResolverRoot.
func (r root) Mutation() generated.MutationResolver { return &mutationResolver{r.graph, r.people} }

type queryResolver struct{ people people.Directory }

// list answers a root list.
func list[C ~struct{ *graph.Page }](ctx context.Context, target string, args graph.ListArgs) (*C, error) {
	return graph.List[C](ctx, view(ctx), target, args)
}

// find answers a root field that takes an id or slug.
func find[T graph.Record](ctx context.Context, id graph.ID) (T, error) {
	return graph.Find[T](ctx, view(ctx), string(id))
}
