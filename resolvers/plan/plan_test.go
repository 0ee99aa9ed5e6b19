package plan

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// A shelf of boxes, with a field for each thing that can go wrong.
const shelfSchema = `
directive @upper on FIELD
type Query { boxes(first: Int! = 3): [Box!]! box: Box thing: Thing extra: Int }
type Mutation { paint: Int }
interface Thing { name: String! }
interface Sized { name: String! width: Float! }
type Box implements Thing & Sized {
  name: String!
  width: Float!
  empty: String!
  breaks: String
  inner: Box
  lid: Box!
  next: Thing!
}`

type box struct {
	name  string
	width float64
	inner *box
}

// shelf is an executable schema that answers nothing itself, and counts what it
// is asked.
type shelf struct {
	schema *ast.Schema
	left   int
}

func (s *shelf) Schema() *ast.Schema { return s.schema }

func (*shelf) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (s *shelf) Exec(context.Context) graphql.ResponseHandler {
	s.left++
	return graphql.OneShot(&graphql.Response{Data: []byte(`"left"`)})
}

// shelfTable binds the fields; boxes is what Query.boxes gives.
func shelfTable(boxes func(ctx context.Context, first int) ([]*box, error)) *Table {
	call := func(name string, get func(*box) (string, error)) Field {
		return Field{Name: name, Write: Call(func(_ context.Context, b *box) (string, error) { return get(b) }, Text[string])}
	}
	return &Table{
		Objects: []Object{
			{Name: "Box", Fields: []Field{
				{Name: "name", Write: Leaf(func(b *box) string { return b.name }, Text[string])},
				{Name: "width", Write: Leaf(func(b *box) float64 { return b.width }, Float)},
				call("empty", func(*box) (string, error) { return "", nil }),
				call("breaks", func(b *box) (string, error) {
					if b.name == "b1" {
						panic("broken")
					}
					return "", errors.New("failed")
				}),
				{Name: "inner", Write: Read(func(b *box) *box { return b.inner }, Pointer[box])},
				{Name: "lid", Write: Read(func(b *box) *box { return b.inner }, Pointer[box])},
				{Name: "next", Write: Read(func(*box) any { return nil }, Abstract[any])},
			}},
			{Name: "Query", Fields: []Field{
				{
					Name: "boxes",
					Args: func(_ context.Context, raw map[string]any) (map[string]any, error) {
						n, err := graphql.UnmarshalInt(raw["first"])
						return map[string]any{"first": n}, err
					},
					Bind: func(args map[string]any) Write {
						first := args["first"].(int)
						return Call(func(ctx context.Context, _ Root) ([]*box, error) { return boxes(ctx, first) }, List(Pointer[box], 0))
					},
				},
				{Name: "box", Write: Call(func(context.Context, Root) (*box, error) {
					return &box{name: "b0", width: 2, inner: &box{name: "in"}}, nil
				}, Pointer[box])},
				{Name: "thing", Write: Call(func(context.Context, Root) (any, error) { return &box{name: "t", width: 1}, nil }, Abstract[any])},
			}},
		},
		Kinds: 1,
		KindOf: func(v any) int {
			if b, ok := v.(*box); ok && b != nil {
				return 0
			}
			return -1
		},
	}
}

func someBoxes(_ context.Context, first int) ([]*box, error) {
	bs := make([]*box, first)
	for i := range bs {
		bs[i] = &box{name: fmt.Sprintf("b%d", i), width: float64(i)}
	}
	return bs, nil
}

func newShelf(t *testing.T) (*shelf, *Schema) {
	t.Helper()
	s := &shelf{schema: gqlparser.MustLoadSchema(&ast.Source{Input: shelfSchema})}
	return s, New(s, shelfTable(someBoxes), nil)
}

// ask answers a query: the data, and the errors as "path: message".
func ask(ctx context.Context, es graphql.ExecutableSchema, query string, variables map[string]any) (string, []string) {
	e := executor.New(es)
	e.SetRecoverFunc(func(_ context.Context, v any) error { return fmt.Errorf("panic: %v", v) })
	ctx = graphql.StartOperationTrace(ctx)
	opCtx, errs := e.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables})
	var resp *graphql.Response
	if errs != nil {
		resp = e.DispatchError(ctx, errs)
	} else {
		opCtx.DisableIntrospection = false
		handler, ctx := e.DispatchOperation(ctx, opCtx)
		resp = handler(context.WithoutCancel(ctx))
	}
	var messages []string
	for _, err := range resp.Errors {
		messages = append(messages, err.Path.String()+": "+err.Message)
	}
	return string(resp.Data), messages
}

func TestAnswers(t *testing.T) {
	tests := []struct {
		name, query string
		variables   map[string]any
		want        string
		errs        []string
	}{
		{name: "fields in the order asked", query: `{ box { width a: name __typename name } }`,
			want: `{"box":{"width":2,"a":"b0","__typename":"Box","name":"b0"}}`},
		{name: "arguments by default, constant and by variable", query: `query($n: Int!) { boxes { name } c: boxes(first: 1) { name } v: boxes(first: $n) { name } }`,
			variables: map[string]any{"n": 0},
			want:      `{"boxes":[{"name":"b0"},{"name":"b1"},{"name":"b2"}],"c":[{"name":"b0"}],"v":[]}`},
		{name: "fields merged", query: `{ box { inner { name } ...F } } fragment F on Box { inner { width } }`,
			want: `{"box":{"inner":{"name":"in","width":0}}}`},
		{name: "the key of a field that gqlgen does not merge is written once", query: `{ thing { ... on Thing { k: name t: __typename } ... on Sized { k: name t: __typename width } } }`,
			want: `{"thing":{"k":"t","t":"Box","width":1}}`},
		{name: "an error makes null", query: `{ box { breaks name } }`,
			want: `{"box":{"breaks":null,"name":"b0"}}`, errs: []string{"box.breaks: failed"}},
		{name: "a panic makes null, and no more", query: `{ boxes(first: 2) { breaks name } }`,
			want: `{"boxes":[{"breaks":null,"name":"b0"},{"breaks":null,"name":"b1"}]}`,
			errs: []string{"boxes[0].breaks: failed", "boxes[1].breaks: panic: broken"}},
		{name: "null where there must be a value goes up to where it may be", query: `{ box { name inner { empty breaks } } }`,
			want: `{"box":{"name":"b0","inner":null}}`,
			errs: []string{"box.inner.empty: the requested element is null which the schema does not allow", "box.inner.breaks: failed"}},
		{name: "an interface without a value", query: `{ box { next { name } } }`,
			want: `{"box":null}`, errs: []string{"box.next: must not be null"}},
		{name: "null in a list that may hold none", query: `{ boxes { lid { name } } }`,
			want: `null`, errs: []string{
				"boxes[0].lid: the requested element is null which the schema does not allow",
				"boxes[1].lid: the requested element is null which the schema does not allow",
				"boxes[2].lid: the requested element is null which the schema does not allow"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, plans := newShelf(t)
			for range 2 { // the second run finds the plan made
				got, errs := ask(t.Context(), plans, tt.query, tt.variables)
				if diff := cmp.Diff(tt.want, got); diff != "" {
					t.Errorf("data (-want +got):\n%s", diff)
				}
				if diff := cmp.Diff(tt.errs, errs); diff != "" {
					t.Errorf("errors (-want +got):\n%s", diff)
				}
			}
			if s.left > 0 {
				t.Error("it was left to gqlgen")
			}
		})
	}
}

func TestWhatIsLeftToGqlgen(t *testing.T) {
	for _, query := range []string{
		`mutation { paint }`,
		`{ box { name @upper } }`,
		`{ ... @include(if: true) { extra } }`,
	} {
		s, plans := newShelf(t)
		if got, errs := ask(t.Context(), plans, query, nil); got != `"left"` || s.left != 1 {
			t.Errorf("%s is answered %s %v, not left to gqlgen", query, got, errs)
		}
	}
}

// introspected answers fields about the schema with what they are asked for.
type introspected struct{ *shelf }

func (i introspected) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx).Operation
	f := op.SelectionSet[0].(*ast.Field)
	if i.left++; len(op.SelectionSet) > 1 || f.Name == "__schema" && i.left > 2 {
		return graphql.OneShot(&graphql.Response{Data: []byte("null")})
	}
	asked := f.Name
	for _, sel := range f.SelectionSet {
		asked += " " + sel.(*ast.Field).Name
	}
	return graphql.OneShot(&graphql.Response{Data: fmt.Appendf(nil, "{%q:%q}", f.Alias, asked)})
}

// Only what is asked about the schema is left to gqlgen.
func TestSchemaBesideData(t *testing.T) {
	s, _ := newShelf(t)
	plans := New(introspected{s}, shelfTable(someBoxes), nil)
	query := `{ a: __type(name: "Box") { name } box { name } ...F } fragment F on Query { a: __type(name: "Box") { kind } __schema { description } }`
	for _, want := range []string{
		`{"a":"__type name kind","box":{"name":"b0"},"__schema":"__schema description"}`,
		`null`, // gqlgen gives no schema, which may not be null
	} {
		if got, errs := ask(t.Context(), plans, query, nil); got != want || errs != nil {
			t.Errorf("answer is %s %v, want %s", got, errs, want)
		}
	}
}

// resolving resolves fields until one fails.
type resolving struct{ *shelf }

func (r resolving) Exec(context.Context) graphql.ResponseHandler {
	return func(ctx context.Context) *graphql.Response {
		field := graphql.GetOperationContext(ctx).ResolverMiddleware
		for {
			if _, err := field(ctx, func(context.Context) (any, error) { r.left++; return nil, nil }); err != nil {
				graphql.AddError(ctx, err)
				return &graphql.Response{Data: []byte("null")}
			}
		}
	}
}

// What is left to gqlgen takes steps for each field, as long as there are any.
func TestFieldsOfGqlgenTakeSteps(t *testing.T) {
	const budget = 10
	s, _ := newShelf(t)
	spent := 0
	plans := New(resolving{s}, shelfTable(someBoxes), func(_ context.Context, steps int) error {
		if spent += steps; spent > budget*stepsOfField {
			return errors.New("spent")
		}
		return nil
	})
	if got, errs := ask(t.Context(), plans, `mutation { paint }`, nil); got != "null" || len(errs) != 1 || !strings.HasSuffix(errs[0], "spent") {
		t.Errorf("answer is %s %v, want null and that all is spent", got, errs)
	}
	if s.left != budget {
		t.Errorf("%d fields were resolved, want %d", s.left, budget)
	}
}

func TestConditions(t *testing.T) {
	_, plans := newShelf(t)
	var query strings.Builder
	query.WriteString("query(")
	for i := range 6 {
		fmt.Fprintf(&query, "$c%d: Boolean! ", i)
	}
	query.WriteString(") { box { name")
	for i := range 6 {
		fmt.Fprintf(&query, " a%d: width @include(if: $c%d)", i, i)
	}
	query.WriteString(" } }")
	// More sets of values than plans are kept of.
	for n := range 1 << 6 {
		want, variables := `{"box":{"name":"b0"`, map[string]any{}
		for i := range 6 {
			is := n>>i&1 == 1
			variables[fmt.Sprintf("c%d", i)] = is
			if is {
				want += fmt.Sprintf(`,"a%d":2`, i)
			}
		}
		if got, errs := ask(t.Context(), plans, query.String(), variables); got != want+"}}" || errs != nil {
			t.Errorf("%v: %s %v, want %s}}", variables, got, errs, want)
		}
	}
}

func TestNumbersThatJSONHasNot(t *testing.T) {
	s := &shelf{schema: gqlparser.MustLoadSchema(&ast.Source{Input: shelfSchema})}
	plans := New(s, shelfTable(func(context.Context, int) ([]*box, error) {
		return []*box{{width: math.Inf(1)}, {width: 1e21}, {width: 0.25}}, nil
	}), nil)
	got, errs := ask(t.Context(), plans, `{ boxes { width } }`, nil)
	if want := `{"boxes":[{"width":null},{"width":1e+21},{"width":0.25}]}`; got != want {
		t.Errorf("data is %s, want %s", got, want)
	}
	if len(errs) != 1 || !strings.HasPrefix(errs[0], "boxes[0].width: ") {
		t.Errorf("errors are %q, want one of boxes[0].width", errs)
	}
}

// The work stops soon after the context is done, and nothing is answered.
func TestStops(t *testing.T) {
	s := &shelf{schema: gqlparser.MustLoadSchema(&ast.Source{Input: shelfSchema})}
	table := shelfTable(func(context.Context, int) ([]*box, error) { return manyBoxes(100_000), nil })
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	read := 0
	table.Objects[0].Fields[0].Write = Leaf(func(b *box) string {
		if read++; read == 100 {
			cancel()
		}
		return b.name
	}, Text[string])
	plans := New(s, table, nil)
	e := executor.New(plans)
	opCtx, errs := e.CreateOperationContext(graphql.StartOperationTrace(ctx), &graphql.RawParams{Query: `{ boxes { name } }`})
	if errs != nil {
		t.Fatal(errs)
	}
	handler, ctx := e.DispatchOperation(ctx, opCtx)
	resp := handler(ctx)
	if string(resp.Data) != "null" || len(resp.Errors) != 1 || !errors.Is(resp.Errors[0], context.Canceled) {
		t.Errorf("answer is %.100s with %v, want null with the context's error", resp.Data, resp.Errors)
	}
	if read > 100+lookEvery {
		t.Errorf("%d objects were read, want it to stop soon after 100", read)
	}
}

func manyBoxes(n int) []*box {
	bs, _ := someBoxes(context.Background(), n)
	return bs
}

// Plans are made while others use them.
func TestConcurrentUse(t *testing.T) {
	_, plans := newShelf(t)
	e := executor.New(plans)
	ctx := graphql.StartOperationTrace(t.Context())
	var wg sync.WaitGroup
	for range 8 {
		opCtx, errs := e.CreateOperationContext(ctx, &graphql.RawParams{Query: `query($n: Int! = 2) { thing { name ... on Box { inner { name } } } boxes(first: $n) { name } }`})
		if errs != nil {
			t.Fatal(errs)
		}
		wg.Go(func() {
			for range 50 {
				handler, ctx := e.DispatchOperation(ctx, opCtx)
				want := `{"thing":{"name":"t","inner":null},"boxes":[{"name":"b0"},{"name":"b1"}]}`
				if resp := handler(ctx); string(resp.Data) != want {
					t.Errorf("answer is %s, want %s", resp.Data, want)
				}
			}
		})
	}
	wg.Wait()
}

func TestPlansAreBounded(t *testing.T) {
	var kept plans
	recent := &ast.OperationDefinition{}
	kept.put(recent, &variants{})
	for range 5 * maxPlans {
		kept.put(&ast.OperationDefinition{}, &variants{})
		if kept.get(recent) == nil {
			t.Fatal("a plan in constant use was dropped")
		}
	}
	if n := len(kept.young) + len(kept.old); n > 2*maxPlans {
		t.Errorf("%d plans are kept, want at most %d", n, 2*maxPlans)
	}
	// Few plans may be heavy too.
	kept = plans{}
	for range 100 {
		heavy := &operation{}
		heavy.nodes.Store(maxNodes / 2)
		kept.put(&ast.OperationDefinition{}, &variants{byValues: map[string]*operation{"": heavy}})
	}
	if n := len(kept.young) + len(kept.old); n > 4 {
		t.Errorf("%d plans of half the weight of a generation are kept, want at most 4", n)
	}
}

// A plan weighs more when it is used on types that it had not met.
func TestPlansGrow(t *testing.T) {
	_, plans := newShelf(t)
	query := `{ box { name inner { name inner { name } } } }`
	ask(t.Context(), plans, query, nil)
	if got, want := plans.plans.nodes.Load(), int64(1+2+2+len(query)/bytesOfNode); got != want {
		t.Errorf("plans weigh %d nodes, want %d: nothing is planned before it is met", got, want)
	}
}
