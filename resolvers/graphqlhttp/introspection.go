package graphqlhttp

import (
	"bytes"
	"context"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/internal/lru"
	"github.com/whoplans/whoplans/resolvers/internal/introspect"
)

// introspecting answers operations that ask about nothing but the schema, keeps
// the answers, and leaves all other operations to the executable schema within it.
//
// So a question about the schema needs no price to tell the tools' own queries from an
// attack: all are cheap, and a budget of values ends the largest. Mixed with a question
// about data, it is priced as data is.
type introspecting struct {
	graphql.ExecutableSchema
	schema  func() *introspect.Schema // made when it is first asked for
	budget  int
	answers *lru.Cache[string, []byte]
	buffers sync.Pool // of *[]byte; new memory would cost as much as the rest
}

const (
	introspectionCache = 8 << 20 // bytes of answers about the schema that are kept
	introspectionBytes = 4 << 20 // bytes of one answer about the schema
)

func newIntrospecting(es graphql.ExecutableSchema, budget int) *introspecting {
	return &introspecting{
		ExecutableSchema: es,
		schema:           sync.OnceValue(func() *introspect.Schema { return introspect.New(es.Schema()) }),
		budget:           budget,
		answers:          lru.New[string, []byte](introspectionCache),
		buffers:          sync.Pool{New: func() any { return new([]byte) }},
	}
}

// asksOnlyForSchema reports whether an operation is one that [introspecting]
// answers.
func asksOnlyForSchema(op *ast.OperationDefinition) bool {
	return op.Operation == ast.Query && onlySchema(op.SelectionSet, make(map[string]bool))
}

func onlySchema(set ast.SelectionSet, seen map[string]bool) bool {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			if !strings.HasPrefix(sel.Name, "__") {
				return false
			}
		case *ast.InlineFragment:
			if !onlySchema(sel.SelectionSet, seen) {
				return false
			}
		case *ast.FragmentSpread:
			if seen[sel.Name] {
				continue
			}
			seen[sel.Name] = true
			if sel.Definition == nil || !onlySchema(sel.Definition.SelectionSet, seen) {
				return false
			}
		}
	}
	return true
}

// Exec runs an operation.
func (s *introspecting) Exec(ctx context.Context) graphql.ResponseHandler {
	opCtx := graphql.GetOperationContext(ctx)
	if a := inflightOf(ctx); a == nil || a.operation == nil || !a.operation.schemaOnly {
		return s.ExecutableSchema.Exec(ctx)
	}
	// The answer depends on the document alone if the operation has no variables.
	keep := len(opCtx.Operation.VariableDefinitions) == 0
	key := opCtx.Operation.Name + "\x00" + opCtx.RawQuery
	if keep {
		if data, ok := s.answers.Get(key); ok {
			return graphql.OneShot(&graphql.Response{Data: data})
		}
	}
	buf := s.buffers.Get().(*[]byte)
	defer s.buffers.Put(buf)
	left, ok := s.budget, false
	*buf, ok = s.schema().Answer((*buf)[:0], opCtx, func(values, bytes int) bool {
		left -= values
		return left >= 0 && bytes <= introspectionBytes
	})
	if !ok {
		graphql.AddError(ctx, refuse(CodeTooLarge, "the answer about the schema has more than %d values or %d bytes: ask without aliases, as the standard query does, or fetch the schema's text", s.budget, introspectionBytes))
		return graphql.OneShot(new(graphql.Response))
	}
	data := bytes.Clone(*buf)
	if keep {
		s.answers.Put(key, data, len(data))
	}
	return graphql.OneShot(&graphql.Response{Data: data})
}
