package graphqlhttp

import (
	"context"
	"errors"
	"log/slog"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"github.com/whoplans/whoplans/resolvers/internal/lru"
)

// engine prepares operations and runs them. gqlgen has an executor for that, which
// parses and validates in one go: there is no room in between for a check that has
// to come before validation. It also takes a microsecond for what queries don't
// need.
type engine struct {
	runs        graphql.ExecutableSchema
	schema      *ast.Schema
	limits      Limits
	schemaSizes map[string]int
	documents   *lru.Cache[string, *document]
	log         slog.Handler
	present     graphql.ErrorPresenterFunc
	recovered   graphql.RecoverFunc
}

func newEngine(es graphql.ExecutableSchema, limits Limits, log slog.Handler, present graphql.ErrorPresenterFunc, recovered graphql.RecoverFunc) *engine {
	return &engine{
		runs:        newIntrospecting(es, limits.Introspection),
		schema:      es.Schema(),
		limits:      limits,
		schemaSizes: schemaSizes(es.Schema()),
		documents:   lru.New[string, *document](documentCache),
		log:         log,
		present:     present,
		recovered:   recovered,
	}
}

// prepare makes an operation ready to be run: document, limits, variables, cost.
func (e *engine) prepare(ctx context.Context, a *asked, params *graphql.RawParams) (*graphql.OperationContext, gqlerror.List) {
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
	variables, err := validator.VariableValues(e.schema, op.op, params.Variables)
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
		if err := e.limits.checkCost(e.price(op, variables)); err != nil {
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

// price is the cost of an operation.
func (e *engine) price(op *checkedOperation, variables map[string]any) int {
	if !op.sized && arePlain(variables) {
		return op.price
	}
	return (&pricer{schemaSizes: e.schemaSizes, variables: variables}).price(op.op)
}

// variableFault is the error of a variable: its path as gqlparser gives it, without
// the value.
func variableFault(err error) *gqlerror.Error {
	e, ok := errors.AsType[*gqlerror.Error](err)
	if !ok {
		return refuse(CodeBadUserInput, "the variables do not fit the operation")
	}
	at := brief(strings.TrimPrefix(e.Path.String(), "variable."))
	message := e.Message
	if strings.HasPrefix(message, "cannot use value ") {
		// It names what the number became, not what it was.
		message = "is not a number of the type " + message[strings.LastIndexByte(message, ' ')+1:]
	}
	return refuse(CodeBadUserInput, "the variable $%s %s", at, shorten(message))
}
