package plan

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Schema is an executable schema whose queries are answered from plans. It is
// safe for concurrent use; [New] makes it.
type Schema struct {
	graphql.ExecutableSchema
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
// be of.
func New(es graphql.ExecutableSchema, table *Table) *Schema {
	s := &Schema{ExecutableSchema: es, table: table, types: make([]objectType, len(table.Objects)), objects: map[string]int{}}
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
		return s.ExecutableSchema.Exec(ctx)
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

// planOf is the plan of an operation, nil if it has none.
func (s *Schema) planOf(opCtx *graphql.OperationContext) *operation {
	known := s.plans.get(opCtx.Operation)
	if known == nil {
		known = &variants{byValues: map[string]*operation{}}
		known.names, known.ok = s.conditions(opCtx)
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
	ok    bool     // it can be planned
	names []string // of the variables that its conditions look at

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

// weight is how many nodes the plans have.
func (v *variants) weight() (nodes int64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, p := range v.byValues {
		nodes += p.nodes.Load()
	}
	return nodes
}

// plans keeps the plans that were used lately, in two generations: when the
// younger has grown to its limit the older one is dropped.
type plans struct {
	mu         sync.Mutex
	young, old map[*ast.OperationDefinition]*variants // guarded by mu
	added      int                                    // lookups since young was weighed; guarded by mu
}

// Limits of a generation of plans. A node takes some 250 bytes.
const (
	maxPlans   = 500
	maxNodes   = 100_000
	weighEvery = 256 // lookups
)

func (c *plans) get(op *ast.OperationDefinition) *variants {
	c.mu.Lock()
	defer c.mu.Unlock()
	v := c.young[op]
	if v == nil {
		if v = c.old[op]; v != nil {
			c.keep(op, v)
		}
	}
	if c.added++; c.added >= weighEvery {
		c.weigh()
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
	if c.young == nil || len(c.young) >= maxPlans {
		c.young, c.old = map[*ast.OperationDefinition]*variants{}, c.young
	}
	c.young[op] = v
}

// weigh begins a new generation if the younger one has grown too heavy: plans
// grow as they are used. c.mu is held.
func (c *plans) weigh() {
	c.added = 0
	var nodes int64
	for _, v := range c.young {
		nodes += v.weight()
	}
	if nodes > maxNodes {
		c.young, c.old = nil, c.young
	}
}

// size is how many bytes the answer may have: what the last one had.
func (p *operation) size() int { return int(p.lastSize.Load()) + 256 }

func (p *operation) sized(n int) { p.lastSize.Store(int64(n)) }
