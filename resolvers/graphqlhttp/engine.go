package graphqlhttp

import (
	"context"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/whoplans/whoplans/internal/lru"
	"github.com/whoplans/whoplans/resolvers/coerce"
)

// engine prepares operations and runs them. gqlgen has an executor for that, which
// parses and validates in one go: there is no room in between for a check that has
// to come before validation. It also takes a microsecond for what queries don't
// need.
type engine struct {
	runs        graphql.ExecutableSchema
	schema      *ast.Schema
	coercer     *coerce.Coercer
	limits      Limits
	schemaSizes map[string]int
	records     func(ctx context.Context) (map[string]int, error) // nil if nobody knows
	documents   *lru.Cache[string, *document]
	log         slog.Handler
	present     graphql.ErrorPresenterFunc
	recovered   graphql.RecoverFunc
}

func newEngine(es graphql.ExecutableSchema, limits Limits, log slog.Handler, present graphql.ErrorPresenterFunc, recovered graphql.RecoverFunc) *engine {
	var scalars coerce.Scalars
	if es, ok := es.(interface{ Scalars() coerce.Scalars }); ok {
		scalars = es.Scalars()
	}
	var records func(ctx context.Context) (map[string]int, error)
	if es, ok := es.(interface {
		Records(ctx context.Context) (map[string]int, error)
	}); ok {
		records = es.Records
	}
	return &engine{
		runs:        newIntrospecting(es, limits.Introspection),
		schema:      es.Schema(),
		coercer:     coerce.New(es.Schema(), scalars),
		limits:      limits,
		schemaSizes: schemaSizes(es.Schema()),
		records:     records,
		documents:   lru.New[string, *document](documentCache),
		log:         log,
		present:     present,
		recovered:   recovered,
	}
}

// prepare makes an operation ready to be run: document, limits, variables, cost.
func (e *engine) prepare(ctx context.Context, a *inflight, params *graphql.RawParams) (*graphql.OperationContext, gqlerror.List) {
	d, errs := e.document(ctx, params.Query)
	if errs != nil {
		return nil, errs
	}
	op, fault := d.operation(params.OperationName)
	if fault != nil {
		return nil, gqlerror.List{fault}
	}
	a.operation = op
	if err := e.limits.checkValues(ctx, params.Variables); err != nil {
		return nil, gqlerror.List{err}
	}
	variables, err := e.coercer.Variables(op.op, params.Variables)
	if err != nil {
		return nil, gqlerror.List{variableFault(err)}
	}
	for _, name := range op.conditions {
		// Validation lets null by for a variable that has a default, and gqlgen panics
		// at it, for each object.
		if _, ok := variables[name].(bool); !ok {
			return nil, gqlerror.List{refuse(CodeBadUserInput, "the variable $%s must be true or false where @skip or @include looks at it, and not null", brief(name))}
		}
	}
	if !op.schemaOnly {
		if err := e.checkCost(ctx, op, params.Variables, variables); err != nil {
			return nil, gqlerror.List{err}
		}
	}
	return &graphql.OperationContext{
		RawQuery:               params.Query,
		Variables:              variables,
		OperationName:          params.OperationName,
		Doc:                    d.doc,
		Extensions:             params.Extensions,
		Headers:                params.Headers,
		Operation:              op.op,
		RecoverFunc:            e.recovered,
		ResolverMiddleware:     stopAtDeadline,
		RootResolverMiddleware: rootField,
	}, nil
}

// stopAtDeadline keeps fields from being resolved once the time is over. gqlgen
// itself goes on to the end.
func stopAtDeadline(ctx context.Context, next graphql.Resolver) (any, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return next(ctx)
}

func rootField(ctx context.Context, next graphql.RootResolver) graphql.Marshaler { return next(ctx) }

// run runs an operation that was prepared. The answer is nil if the executable
// schema gives none, or the context has ended.
func (e *engine) run(ctx context.Context, opCtx *graphql.OperationContext) *graphql.Response {
	if ctx.Err() != nil {
		return nil
	}
	ctx = graphql.WithResponseContext(graphql.WithOperationContext(ctx, opCtx), e.present, e.recovered)
	resp := e.runs.Exec(ctx)(ctx)
	if resp != nil {
		resp.Errors = append(resp.Errors, graphql.GetErrors(ctx)...)
		resp.Extensions = graphql.GetExtensions(ctx)
	}
	return resp
}

// price is the cost of an operation with variables as they were given and coerced.
func (e *engine) price(op *checkedOperation, given, variables map[string]any) int {
	if !op.sized && arePlain(given) {
		return op.price
	}
	return (&pricer{coercer: e.coercer, schemaSizes: e.schemaSizes, given: given, variables: variables}).price(op.op)
}

// variableFault is the error of a variable.
func variableFault(err error) *gqlerror.Error {
	fault, ok := errors.AsType[*coerce.Fault](err)
	if !ok {
		return refuse(CodeBadUserInput, "the variables do not fit the operation")
	}
	return refuse(CodeBadUserInput, "the variable $%s %s", brief(fault.Path.String()), shorten(fault.Reason()))
}
