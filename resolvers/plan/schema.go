package plan

import (
	"context"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/resolvers/coerce"
)

// Schema is an executable schema whose queries are answered from plans. It is
// safe for concurrent use; [New] makes it.
type Schema struct {
	graphql.ExecutableSchema
	spend   func(ctx context.Context, steps int) error
	coercer *coerce.Coercer
	table   *Table
	types   []objectType   // as in the table
	objects map[string]int // their places there
	plans   plans
}

// objectType is what is known of an object type.
type objectType struct {
	name      string
	satisfies []string // itself, its interfaces and unions
	fields    map[string]*Field
}

// New returns a schema that plans the queries of another, which the table must
// be of. What an answer takes as it grows is told to spend, whose error stops
// the work; nil only looks at the context.
func New(es graphql.ExecutableSchema, table *Table, spend func(ctx context.Context, steps int) error) *Schema {
	if spend == nil {
		spend = func(ctx context.Context, _ int) error { return ctx.Err() }
	}
	s := &Schema{
		ExecutableSchema: es,
		spend:            spend,
		coercer:          coerce.New(es.Schema(), nil), // requests were validated
		table:            table,
		types:            make([]objectType, len(table.Objects)),
		objects:          map[string]int{},
	}
	defs := es.Schema()
	for i, o := range table.Objects {
		s.objects[o.Name] = i
	}
	for i, o := range table.Objects {
		t := objectType{name: o.Name, satisfies: []string{o.Name}, fields: map[string]*Field{}}
		def := defs.Types[o.Name]
		for _, d := range defs.GetImplements(def) {
			t.satisfies = append(t.satisfies, d.Name)
		}
		for j := range o.Fields {
			f := o.Fields[j]
			of := def.Fields.ForName(f.Name).Type
			f.nonNull, f.leadsTo = of.NonNull, toValues
			switch target := defs.Types[of.Name()]; {
			case target.IsAbstractType():
				f.leadsTo = toKinds
			case target.Kind == ast.Object:
				f.leadsTo = s.objects[target.Name]
			}
			t.fields[f.Name] = &f
		}
		s.types[i] = t
	}
	return s
}

// Exec implements graphql.ExecutableSchema.
func (s *Schema) Exec(ctx context.Context) graphql.ResponseHandler {
	opCtx := graphql.GetOperationContext(ctx)
	p := s.planOf(opCtx)
	if p == nil {
		return s.byGqlgen(ctx, opCtx.Operation)
	}
	done := false
	return func(ctx context.Context) *graphql.Response {
		if done {
			return nil
		}
		done = true
		x := Exec{plan: p, opCtx: opCtx}
		return &graphql.Response{Data: x.run(ctx)}
	}
}

// stepsOfField is what a field costs that gqlgen's executor answers.
const stepsOfField = 30

// byGqlgen has gqlgen's executor answer an operation of the context's document. It
// does so in an operation context of its own, for a copy would share the cache of
// another, without its lock.
func (s *Schema) byGqlgen(ctx context.Context, op *ast.OperationDefinition) graphql.ResponseHandler {
	whole := graphql.GetOperationContext(ctx)
	opCtx := &graphql.OperationContext{
		RawQuery:             whole.RawQuery,
		Variables:            whole.Variables,
		OperationName:        whole.OperationName,
		Doc:                  whole.Doc,
		Extensions:           whole.Extensions,
		Headers:              whole.Headers,
		Operation:            op,
		DisableIntrospection: whole.DisableIntrospection,
		RecoverFunc:          whole.RecoverFunc,
		ResolverMiddleware: func(ctx context.Context, next graphql.Resolver) (any, error) {
			if err := s.spend(ctx, stepsOfField); err != nil {
				return nil, err
			}
			return whole.ResolverMiddleware(ctx, next)
		},
		RootResolverMiddleware: whole.RootResolverMiddleware,
	}
	answer := s.ExecutableSchema.Exec(graphql.WithOperationContext(ctx, opCtx))
	return func(ctx context.Context) *graphql.Response { return answer(graphql.WithOperationContext(ctx, opCtx)) }
}

// planOf is the plan of an operation, nil if it has none.
func (s *Schema) planOf(opCtx *graphql.OperationContext) *operation {
	known := s.plans.get(opCtx.Operation)
	if known == nil {
		known = &variants{byValues: map[string]*operation{}}
		known.names, known.ok = s.conditions(opCtx)
		known.document = int64(len(opCtx.RawQuery) / bytesOfNode)
		s.plans.put(opCtx.Operation, known)
	}
	if !known.ok {
		return nil
	}
	values := make([]byte, len(known.names))
	for i, name := range known.names {
		b, ok := opCtx.Variables[name].(bool)
		if !ok {
			return nil
		}
		if b {
			values[i] = 1
		}
	}
	return known.plan(string(values), func() *operation {
		conditions := make(map[string]any, len(values))
		for i, name := range known.names {
			conditions[name] = values[i] == 1
		}
		return newOperation(s, opCtx, conditions)
	})
}

// Plans that are kept of one operation. There are as many as its conditions
// have values.
const maxVariants = 16

// variants are the plans of an operation.
type variants struct {
	ok       bool     // it can be planned
	names    []string // of the variables that its conditions look at
	document int64    // what its syntax tree weighs, in nodes

	mu       sync.Mutex
	byValues map[string]*operation // guarded by mu
}

func (v *variants) plan(values string, compile func() *operation) *operation {
	v.mu.Lock()
	p := v.byValues[values]
	v.mu.Unlock()
	if p != nil {
		return p
	}
	p = compile()
	v.mu.Lock()
	defer v.mu.Unlock()
	if len(v.byValues) < maxVariants {
		v.byValues[values] = p
	}
	return p
}

// weight is how many nodes the plans have, and the document with them.
func (v *variants) weight() int64 {
	v.mu.Lock()
	defer v.mu.Unlock()
	nodes := v.document
	for _, p := range v.byValues {
		nodes += p.nodes.Load()
	}
	return nodes
}

// plans keeps the plans that were used lately, in two generations: when the
// younger has grown to its limit the older one is dropped. Plans grow as they
// are used, since what an interface leads to is planned for each type that is
// met.
type plans struct {
	nodes atomic.Int64 // of the younger generation

	mu         sync.Mutex
	young, old map[*ast.OperationDefinition]*variants // guarded by mu
}

// Limits of a generation of plans. A node takes some 300 bytes, and so does the
// syntax tree of a few bytes of text, which plans keep from being collected.
const (
	maxPlans    = 500
	maxNodes    = 50_000
	bytesOfNode = 8
)

// get is what is known of an operation; nil if nothing is.
func (c *plans) get(op *ast.OperationDefinition) *variants {
	c.mu.Lock()
	defer c.mu.Unlock()
	v := c.young[op]
	if v == nil {
		if v = c.old[op]; v != nil {
			c.keep(op, v)
		}
	}
	return v
}

func (c *plans) put(op *ast.OperationDefinition, v *variants) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keep(op, v)
}

// keep adds to the younger generation; c.mu is held.
func (c *plans) keep(op *ast.OperationDefinition, v *variants) {
	if c.young == nil || len(c.young) >= maxPlans || c.nodes.Load() >= maxNodes {
		c.young, c.old = map[*ast.OperationDefinition]*variants{}, c.young
		c.nodes.Store(0)
	}
	c.young[op] = v
	c.nodes.Add(v.weight())
}

// size is how many bytes the answer may have: what the last one had.
func (p *operation) size() int { return int(p.lastSize.Load()) + 256 }

func (p *operation) sized(n int) { p.lastSize.Store(int64(n)) }
