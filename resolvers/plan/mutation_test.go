package plan_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/resolvers/internal/shelf"
	"github.com/whoplans/whoplans/resolvers/internal/shelf/gqlgentest"
	"github.com/whoplans/whoplans/resolvers/plan"
)

// byGqlgen is the resolvers as gqlgen's executor wants them.
type byGqlgen struct{ *shelf.Resolver }

func (r byGqlgen) Query() gqlgentest.QueryResolver       { return r.Resolver.Query() }
func (r byGqlgen) Mutation() gqlgentest.MutationResolver { return r.Resolver.Mutation() }
func (r byGqlgen) Book() gqlgentest.BookResolver         { return r.Resolver.Book() }
func (byGqlgen) Subscription() gqlgentest.SubscriptionResolver {
	return nil // of which there are none
}

// outcome is the answer of a mutation, and what it did.
type outcome struct {
	Data   string
	Errors []string // with path and place
	Log    []string
}

func run(ctx context.Context, es graphql.ExecutableSchema, r *shelf.Resolver, query, variables string) (outcome, error) {
	e := executor.New(es)
	e.SetRecoverFunc(func(_ context.Context, v any) error { return fmt.Errorf("panic: %v", v) })
	params := &graphql.RawParams{Query: query}
	if variables != "" {
		dec := json.NewDecoder(strings.NewReader(variables))
		dec.UseNumber()
		if err := dec.Decode(&params.Variables); err != nil {
			return outcome{}, err
		}
	}
	ctx = graphql.StartOperationTrace(ctx)
	opCtx, errs := e.CreateOperationContext(ctx, params)
	if errs != nil {
		return outcome{}, errs
	}
	handler, ctx := e.DispatchOperation(ctx, opCtx)
	resp := handler(ctx)
	out := outcome{Log: r.Log()}
	var data bytes.Buffer
	if err := json.Compact(&data, resp.Data); err != nil {
		return outcome{}, err
	}
	out.Data = data.String()
	for _, err := range resp.Errors {
		out.Errors = append(out.Errors, fmt.Sprintf("%s: %s %v", err.Path, err.Message, err.Locations))
	}
	return out, nil
}

// TestMutations holds what plans answer, and what was done, against what they should
// and against gqlgen's executor.
func TestMutations(t *testing.T) {
	const change = `change(input: {id: "1"})`
	tests := []struct {
		name, query, variables string
		data                   string
		errors                 []string
		log                    []string
		stops                  bool // before the end, where gqlgen goes on
	}{
		{
			name:  "one after the other, each read before the next",
			query: `mutation { a: change(input: {id: "1"}) { log } b: change(input: {id: "2"}) { asked log } c: changeAll(inputs: [{id: "3"}, {id: "4"}]) { log } }`,
			data: `{"a":{"log":["[\"change\",{\"id\":\"1\",\"reason\":\"better\"}]"]},` +
				`"b":{"asked":"[\"change\",{\"id\":\"2\",\"reason\":\"better\"}]","log":["[\"change\",{\"id\":\"1\",\"reason\":\"better\"}]","[\"change\",{\"id\":\"2\",\"reason\":\"better\"}]"]},` +
				`"c":[` + strings.Repeat(`,{"log":["[\"change\",{\"id\":\"1\",\"reason\":\"better\"}]","[\"change\",{\"id\":\"2\",\"reason\":\"better\"}]","[\"one of all\",{\"id\":\"3\",\"reason\":\"better\"}]","[\"one of all\",{\"id\":\"4\",\"reason\":\"better\"}]"]}`, 2)[1:] + `]}`,
			log: []string{`["change",{"id":"1","reason":"better"}]`, `["change",{"id":"2","reason":"better"}]`, `["one of all",{"id":"3","reason":"better"}]`, `["one of all",{"id":"4","reason":"better"}]`},
		},
		{
			name:  "each once, however often it is selected",
			query: `mutation { ` + change + ` { asked } ...F ... on Mutation { ` + change + ` { __typename } } __typename } fragment F on Mutation { ` + change + ` { again: asked } }`,
			data:  `{"change":{"asked":"[\"change\",{\"id\":\"1\",\"reason\":\"better\"}]","again":"[\"change\",{\"id\":\"1\",\"reason\":\"better\"}]","__typename":"Change"},"__typename":"Mutation"}`,
			log:   []string{`["change",{"id":"1","reason":"better"}]`},
		},
		{
			name:      "skipped and included",
			query:     `mutation($yes: Boolean!) { a: ` + change + ` @skip(if: $yes) { asked } b: ` + change + ` @include(if: $yes) { asked @skip(if: $yes) __typename } ... @skip(if: true) { c: crash { asked } } }`,
			variables: `{"yes": true}`,
			data:      `{"b":{"__typename":"Change"}}`,
			log:       []string{`["change",{"id":"1","reason":"better"}]`},
		},
		{
			name:   "what fails is null, and the next goes on",
			query:  `mutation { fail { asked } crash { asked } ` + change + ` { broken } }`,
			data:   `{"fail":null,"crash":null,"change":{"broken":null}}`,
			errors: []string{"fail: it failed [1:12]", "crash: panic: it crashed []", "change.broken: it is broken [1:70]"},
			log:    []string{`["fail",null]`, `["crash"]`, `["change",{"id":"1","reason":"better"}]`},
		},
		{
			name:   "a null within goes up to the mutation, which may be null",
			query:  `mutation { a: ` + change + ` { asked mustBreak } b: ` + change + ` { __typename } }`,
			data:   `{"a":null,"b":{"__typename":"Change"}}`,
			errors: []string{"a.mustBreak: it must break [1:48]"},
			log:    []string{`["change",{"id":"1","reason":"better"}]`, `["change",{"id":"1","reason":"better"}]`},
		},
		{
			name:   "nothing is done after a failure that leaves no answer",
			query:  `mutation { a: ` + change + ` { asked } mustFail { asked } b: ` + change + ` { asked } c: mustFail { asked } }`,
			data:   `null`,
			errors: []string{"mustFail: it must fail [1:50]"},
			log:    []string{`["change",{"id":"1","reason":"better"}]`, `["must fail"]`},
			stops:  true,
		},
		{
			name:   "nor after one within a field that may not be null",
			query:  `mutation { remove { mustBreak } b: ` + change + ` { asked } }`,
			data:   `null`,
			errors: []string{"remove.mustBreak: it must break [1:21]"},
			log:    []string{`["remove",null,"lost",null]`},
			stops:  true,
		},
		{
			name:  "what is left out is not null",
			query: `mutation { a: change(input: {id: 1, title: null, marks: null, place: null, binding: null}) { __typename } b: change(input: {id: "2", title: "", marks: "m", binding: HARD, place: {floor: 2}}) { __typename } }`,
			data:  `{"a":{"__typename":"Change"},"b":{"__typename":"Change"}}`,
			log: []string{`["change",{"id":"1","title":null,"binding":null,"marks":null,"place":null,"reason":"better"}]`,
				`["change",{"id":"2","title":"","binding":"HARD","marks":["m"],"place":{"floor":2},"reason":"better"}]`},
		},
		{
			name:      "nor is it in variables",
			query:     `mutation($a: ChangeInput!, $b: ChangeInput!, $none: String, $null: String) { a: change(input: $a) { __typename } b: change(input: $b) { __typename } c: change(input: {id: "3", title: $none}) { __typename } d: change(input: {id: "4", title: $null}) { __typename } }`,
			variables: `{"a": {"id": "1", "title": null, "parts": [{"title": "I", "parts": [{"title": "I.1", "pages": 7}]}, {"title": "II"}]}, "b": {"id": "2", "place": {"shelf": "s1"}, "marks": [], "reason": "asked for"}, "null": null}`,
			data:      `{"a":{"__typename":"Change"},"b":{"__typename":"Change"},"c":{"__typename":"Change"},"d":{"__typename":"Change"}}`,
			log: []string{`["change",{"id":"1","title":null,"parts":[{"title":"I","pages":1,"parts":[{"title":"I.1","pages":7}]},{"title":"II","pages":1}],"reason":"better"}]`,
				`["change",{"id":"2","marks":[],"place":{"shelf":"s1"},"reason":"asked for"}]`, `["change",{"id":"3","reason":"better"}]`, `["change",{"id":"4","title":null,"reason":"better"}]`},
		},
		{
			name:      "filters are maps of what was given",
			query:     `mutation($w: BookWhere, $b: [Binding!]) { a: remove(where: {and: [{title: "x"}, {not: {binding: [SOFT, HARD], year: null}}], lent: true}) { __typename } b: remove(where: $w, reason: null, bindings: $b) { __typename } c: remove { __typename } }`,
			variables: `{"w": {"year": 1999, "and": [], "title": null}, "b": ["SOFT"]}`,
			data:      `{"a":{"__typename":"Change"},"b":{"__typename":"Change"},"c":{"__typename":"Change"}}`,
			log: []string{`["remove",{"and":[{"lent":false,"title":["x"]},{"lent":false,"not":{"binding":["SOFT","HARD"],"lent":false,"year":null}}],"lent":true},"lost",null]`,
				`["remove",{"and":[],"lent":false,"title":null,"year":1999},null,["SOFT"]]`, `["remove",null,"lost",null]`},
		},
		{
			name:   "arguments that cannot be read do nothing",
			query:  `mutation { a: change(input: {id: "1", binding: STAPLED}) { asked } b: changeAll(inputs: [{id: "2", binding: HARD}]) { __typename } }`,
			data:   `{"a":null,"b":[{"__typename":"Change"}]}`,
			errors: []string{"a.input.binding: stapled books are not lent []"},
			log:    []string{`["one of all",{"id":"2","binding":"HARD","reason":"better"}]`},
		},
		{
			name:      "nor do those in a variable",
			query:     `mutation($all: [ChangeInput!]!) { changeAll(inputs: $all) { asked } }`,
			variables: `{"all": [{"id": "1"}, {"id": "2", "binding": "STAPLED"}]}`,
			data:      `null`,
			errors:    []string{"changeAll.inputs[1].binding: stapled books are not lent []"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want := outcome{tt.data, tt.errors, tt.log}
			r := new(shelf.Resolver)
			got, err := run(t.Context(), shelf.New(r), r, tt.query, tt.variables)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			r = new(shelf.Resolver)
			gqlgen, err := run(t.Context(), gqlgentest.NewExecutableSchema(gqlgentest.Config{Schema: shelf.Load(), Resolvers: byGqlgen{r}}), r, tt.query, tt.variables)
			if err != nil {
				t.Fatal(err)
			}
			if tt.stops {
				if len(gqlgen.Log) <= len(got.Log) {
					t.Error("gqlgen's executor stops there too")
				}
				return
			}
			slices.Sort(gqlgen.Errors) // fields of one object come in any order
			slices.Sort(got.Errors)
			if diff := cmp.Diff(gqlgen, got); diff != "" {
				t.Errorf("(-gqlgen +plans):\n%s", diff)
			}
		})
	}
}

// A mutation that is to stop does nothing more.
func TestMutationsStop(t *testing.T) {
	for name, stop := range map[string]func(cancel context.CancelFunc, r *shelf.Resolver) error{
		"the context is done": func(cancel context.CancelFunc, r *shelf.Resolver) error {
			if len(r.Log()) == 2 {
				cancel()
			}
			return nil
		},
		"the budget is spent": func(_ context.CancelFunc, r *shelf.Resolver) error {
			if len(r.Log()) == 2 {
				return fmt.Errorf("spent")
			}
			return nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			r := new(shelf.Resolver)
			es := plan.New(shelf.Load(), shelf.Table(r), func(ctx context.Context, _ int) error {
				if err := stop(cancel, r); err != nil {
					return err
				}
				return ctx.Err()
			})
			got, err := run(ctx, es, r, `mutation { a: crash { asked } b: change(input: {id: "1"}) { asked } c: crash { asked } }`, "")
			if err != nil {
				t.Fatal(err)
			}
			if len(got.Log) != 2 || got.Data != "null" || len(got.Errors) != 2 {
				t.Errorf("got %+v, want null, two changes, and the errors of the first and of stopping", got)
			}
		})
	}
}
