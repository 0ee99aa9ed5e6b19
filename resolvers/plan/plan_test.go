package plan

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
)

// A shelf of boxes, with a field for each thing that can go wrong.
const shelfSchema = `
type Query { boxes(first: Int! = 3): [Box!]! box: Box thing: Thing}
type Subscription { boxes: Box }
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

// shelfTable binds the fields; boxes is what Query.boxes gives.
func shelfTable(boxes func(ctx context.Context, first int) ([]*box, error)) *Table {
	method := func(name string, get func(*box) (string, error)) Field {
		return Field{Name: name, From: Method, Write: func(x *Exec, _ *Node, obj any) Status {
			s, err := get(obj.(*box))
			if err != nil {
				return x.Fail(err)
			}
			return x.Text(s)
		}}
	}
	inner := func(x *Exec, n *Node, obj any) Status {
		b := obj.(*box).inner
		return x.Object(n, b != nil, b)
	}
	one := func(b *box) Write { return func(x *Exec, n *Node, _ any) Status { return x.Object(n, b != nil, b) } }
	return &Table{
		Objects: []Object{
			{Name: "Box", Fields: []Field{
				{Name: "name", Write: func(x *Exec, _ *Node, obj any) Status { return x.Text(obj.(*box).name) }},
				{Name: "width", Write: func(x *Exec, n *Node, obj any) Status { return x.Float(n, obj.(*box).width) }},
				method("empty", func(*box) (string, error) { return "", nil }),
				method("breaks", func(b *box) (string, error) {
					if b.name == "b1" {
						panic("broken")
					}
					return "", errors.New("failed")
				}),
				{Name: "inner", From: Value, Write: inner},
				{Name: "lid", From: Value, Write: inner},
				{Name: "next", From: Value, Write: func(x *Exec, n *Node, _ any) Status { return x.Abstract(n, nil) }},
			}},
			{Name: "Query", Fields: []Field{
				{Name: "boxes", From: Method, Args: []Arg{{"first", (*int)(nil)}}, Write: func(x *Exec, n *Node, _ any) Status {
					bs, err := boxes(x.Context(), x.Args(n)[0].(int))
					if err != nil {
						return x.Fail(err)
					}
					return x.List(0, bs != nil, len(bs), func(i int) Status { return x.Object(n, bs[i] != nil, bs[i]) })
				}},
				{Name: "box", From: Method, Write: one(&box{name: "b0", width: 2, inner: &box{name: "in"}})},
				{Name: "thing", From: Method, Write: func(x *Exec, n *Node, _ any) Status { return x.Abstract(n, &box{name: "t", width: 1}) }},
			}},
		},
		Kinds: 1,
		KindOf: func(v any) int {
			if b, ok := v.(*box); ok && b != nil {
				return 0
			}
			return -1
		},
		Scalars: []Scalar{{"Int", (*int)(nil), func(_ context.Context, v any) (any, error) { return graphql.UnmarshalInt(v) }}},
	}
}

func someBoxes(_ context.Context, first int) ([]*box, error) {
	bs := make([]*box, first)
	for i := range bs {
		bs[i] = &box{name: fmt.Sprintf("b%d", i), width: float64(i)}
	}
	return bs, nil
}

func newShelf(boxes func(ctx context.Context, first int) ([]*box, error)) *Schema {
	return New(Load(shelfSchema), shelfTable(boxes), nil)
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
			plans := newShelf(someBoxes)
			for range 2 { // the second run finds the plan made
				got, errs := ask(t.Context(), plans, tt.query, tt.variables)
				if diff := cmp.Diff(tt.want, got); diff != "" {
					t.Errorf("data (-want +got):\n%s", diff)
				}
				if diff := cmp.Diff(tt.errs, errs); diff != "" {
					t.Errorf("errors (-want +got):\n%s", diff)
				}
			}
		})
	}
}

func TestWhatIsNotAnswered(t *testing.T) {
	plans := newShelf(someBoxes)
	for query, want := range map[string]string{
		`subscription { boxes { name } }`:                          "subscriptions are not supported",
		`{ ... @defer { box { name } } }`:                          `Unknown directive "@defer".`,
		`query($c: Boolean = true) { box { name @skip(if: $c) } }`: "the variable $c must be true or false where @skip or @include looks at it",
	} {
		var variables map[string]any
		if strings.Contains(query, "$c") {
			variables = map[string]any{"c": nil}
		}
		got, errs := ask(t.Context(), plans, query, variables)
		if got != "" || len(errs) != 1 || !strings.HasSuffix(errs[0], want) {
			t.Errorf("%s is answered %s %v, want the error %q", query, got, errs, want)
		}
	}
}

// A table that does not fit the schema is found when it is bound.
func TestTablesThatDoNotFit(t *testing.T) {
	query := func(table *Table) []Field { return table.Objects[1].Fields }
	for want, change := range map[string]func(*Table){
		"the table has no field Query.box":              func(table *Table) { table.Objects[1].Fields = slices.Delete(query(table), 1, 2) },
		"the schema has no field Query.cup":             func(table *Table) { query(table)[1].Name = "cup" },
		"the field boxes has no argument last":          func(table *Table) { query(table)[0].Args[0].Name = "last" },
		"the type Int is decoded to int, not to string": func(table *Table) { query(table)[0].Args[0].As = (*string)(nil) },
	} {
		t.Run(want, func(t *testing.T) {
			table := shelfTable(someBoxes)
			change(table)
			defer func() {
				if got := recover(); got != want {
					t.Errorf("it panics with %v, want %s", got, want)
				}
			}()
			New(Load(shelfSchema), table, nil)
		})
	}
}

func TestSchemaBesideData(t *testing.T) {
	plans := newShelf(someBoxes)
	query := `{ a: __type(name: "Box") { name } box { name } none: __type(name: "Cup") { name } ...F }
		fragment F on Query { a: __type(name: "Box") { kind } __schema { queryType { name } directives { name } } }`
	want := `{"a":{"name":"Box","kind":"OBJECT"},"box":{"name":"b0"},"none":null,` +
		`"__schema":{"queryType":{"name":"Query"},"directives":[{"name":"deprecated"},{"name":"include"},{"name":"oneOf"},{"name":"skip"},{"name":"specifiedBy"}]}}`
	got, errs := ask(t.Context(), plans, query, nil)
	if diff := cmp.Diff(want, got); diff != "" || errs != nil {
		t.Errorf("errors %v, data (-want +got):\n%s", errs, diff)
	}
}

// What is asked about the schema takes steps too.
func TestTheSchemaTakesSteps(t *testing.T) {
	left := 300
	plans := New(Load(shelfSchema), shelfTable(someBoxes), func(_ context.Context, steps int) error {
		if left -= steps; left < 0 {
			return errors.New("spent")
		}
		return nil
	})
	const short, long = `{ box { name } __type(name: "Box") { name } }`, `{ box { name } __schema { types { fields { type { name } args { name description } } } } }`
	if got, errs := ask(t.Context(), plans, short, nil); errs != nil {
		t.Errorf("answer is %s %v", got, errs)
	}
	if got, errs := ask(t.Context(), plans, long, nil); got != "null" || len(errs) != 1 || !strings.HasSuffix(errs[0], "spent") {
		t.Errorf("answer is %.200s %v, want null and that all is spent", got, errs)
	}
}

func TestConditions(t *testing.T) {
	plans := newShelf(someBoxes)
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
	plans := newShelf(func(context.Context, int) ([]*box, error) {
		return []*box{{width: math.Inf(1)}, {width: 1e21}, {width: 0.25}}, nil
	})
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
	table := shelfTable(func(context.Context, int) ([]*box, error) { return manyBoxes(100_000), nil })
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	read := 0
	table.Objects[0].Fields[0].Write = func(x *Exec, _ *Node, obj any) Status {
		if read++; read == 100 {
			cancel()
		}
		return x.Text(obj.(*box).name)
	}
	plans := New(Load(shelfSchema), table, nil)
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
	plans := newShelf(someBoxes)
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
	plans := newShelf(someBoxes)
	query := `{ box { name inner { name inner { name } } } }`
	ask(t.Context(), plans, query, nil)
	if got, want := plans.plans.nodes.Load(), int64(1+2+2+len(query)/bytesOfNode); got != want {
		t.Errorf("plans weigh %d nodes, want %d: nothing is planned before it is met", got, want)
	}
}
