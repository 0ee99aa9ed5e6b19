package plan

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/resolvers/coerce"
	"github.com/whoplans/whoplans/resolvers/internal/introspect"
)

// Load reads a schema, without the directive @defer, which gqlparser adds to each and plans
// do not follow.
func Load(text string) *ast.Schema {
	schema := gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphql", Input: text})
	delete(schema.Directives, "defer")
	return schema
}

// Schema is an executable schema whose operations are answered from plans. It is
// safe for concurrent use; [New] makes it.
type Schema struct {
	schema  *ast.Schema
	asked   func() *introspect.Schema
	spend   func(ctx context.Context, steps int) error
	onRoot  func(ctx context.Context, selected func() []Selection) context.Context // see OnRootField; may be nil
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
	fields    map[string]*boundField
}

// boundField is a field of the table with what the schema says of it.
type boundField struct {
	write   Write
	args    []argument
	nonNull bool
	leadsTo int // the object type, or one of the next two
}

// What a field leads to that is not one object type.
const (
	toKinds  = -1 // an interface or union
	toValues = -2 // scalars
)

// New returns an executable schema over what a table binds it to; it panics if the table
// does not fit the schema. As an answer grows, spend is called with the steps that it took,
// and stops the work by an error; nil only looks at the context.
func New(schema *ast.Schema, table *Table, spend func(ctx context.Context, steps int) error) *Schema {
	if spend == nil {
		spend = func(ctx context.Context, _ int) error { return ctx.Err() }
	}
	s := &Schema{
		schema:  schema,
		asked:   sync.OnceValue(func() *introspect.Schema { return introspect.New(schema) }),
		spend:   spend,
		coercer: coerce.New(schema, nil), // requests were validated
		table:   table,
		types:   make([]objectType, len(table.Objects)),
		objects: map[string]int{},
	}
	for i, o := range table.Objects {
		s.objects[o.Name] = i
	}
	decoders := newDecoders(schema, table)
	for i, o := range table.Objects {
		def := schema.Types[o.Name]
		if def == nil {
			panic("the schema has no type " + o.Name)
		}
		t := objectType{name: o.Name, satisfies: []string{o.Name}, fields: map[string]*boundField{}}
		for _, d := range schema.GetImplements(def) {
			t.satisfies = append(t.satisfies, d.Name)
		}
		for _, f := range o.Fields {
			field := def.Fields.ForName(f.Name)
			if field == nil {
				panic(fmt.Sprintf("the schema has no field %s.%s", o.Name, f.Name))
			}
			t.fields[f.Name] = s.bind(&f, field, decoders)
		}
		for _, f := range def.Fields {
			if t.fields[f.Name] == nil && !introspects(f.Name) {
				panic(fmt.Sprintf("the table has no field %s.%s", o.Name, f.Name))
			}
		}
		s.types[i] = t
	}
	return s
}

// bind joins what the table and the schema say of a field.
func (s *Schema) bind(f *Field, def *ast.FieldDefinition, decoders *decoders) *boundField {
	b := &boundField{write: f.Write.from(f.From), nonNull: def.Type.NonNull, leadsTo: toValues}
	switch target := s.schema.Types[def.Type.Name()]; {
	case target.IsAbstractType():
		b.leadsTo = toKinds
	case target.Kind == ast.Object:
		b.leadsTo = s.objects[target.Name]
	}
	for _, a := range f.Args {
		arg := def.Arguments.ForName(a.Name)
		if arg == nil {
			panic(fmt.Sprintf("the field %s has no argument %s", def.Name, a.Name))
		}
		b.args = append(b.args, decoders.argument(arg, pointedTo(a.As)))
	}
	return b
}

// introspects reports whether a field is one of those that GraphQL itself defines.
func introspects(name string) bool { return strings.HasPrefix(name, "__") }

// Schema implements graphql.ExecutableSchema.
func (s *Schema) Schema() *ast.Schema { return s.schema }

// Complexity implements graphql.ExecutableSchema: it is reckoned elsewhere.
func (s *Schema) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

// Exec implements graphql.ExecutableSchema.
func (s *Schema) Exec(ctx context.Context) graphql.ResponseHandler {
	opCtx := graphql.GetOperationContext(ctx)
	p, err := s.planOf(opCtx)
	if err != nil {
		return graphql.OneShot(graphql.ErrorResponse(ctx, "%s", err))
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

// planOf is the plan of an operation.
func (s *Schema) planOf(opCtx *graphql.OperationContext) (*operation, error) {
	known := s.plans.get(opCtx.Operation)
	if known == nil {
		root := s.root(opCtx.Operation.Operation)
		if root == nil {
			return nil, errors.New("subscriptions are not supported")
		}
		known = &variants{root: s.objects[root.Name], byValues: map[string]*operation{}}
		known.names = conditions(opCtx)
		known.document = int64(len(opCtx.RawQuery) / bytesOfNode)
		s.plans.put(opCtx.Operation, known)
	}
	values := make([]byte, len(known.names))
	for i, name := range known.names {
		b, ok := opCtx.Variables[name].(bool)
		if !ok {
			return nil, fmt.Errorf("the variable $%s must be true or false where @skip or @include looks at it", name)
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
		return newOperation(s, opCtx, known.root, conditions)
	}), nil
}

// root is the type of an operation's root object; nil if there are no such
// operations.
func (s *Schema) root(of ast.Operation) *ast.Definition {
	switch of {
	case ast.Query:
		return s.schema.Query
	case ast.Mutation:
		return s.schema.Mutation
	}
	return nil
}

// maxVariants is how many plans of one operation are kept: there is one for each set of
// values of its conditions.
const maxVariants = 16

// variants are the plans of an operation.
type variants struct {
	root     int      // the type of its root object, as in the table
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

// size is about how many bytes the answer will have: as many as the last one.
func (p *operation) size() int { return int(p.lastSize.Load()) + 256 }

func (p *operation) sized(n int) { p.lastSize.Store(int64(n)) }
