package differential

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"regexp"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/gaps"
	"github.com/whoplans/whoplans/graph/roadmap"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/mirror"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/generated"
	"github.com/whoplans/whoplans/resolvers/internal/gqlgentest"
	"github.com/whoplans/whoplans/resolvers/internal/random"
	"github.com/whoplans/whoplans/resolvers/plan"
	text "github.com/whoplans/whoplans/schema"
	"github.com/whoplans/whoplans/seed/seedtest"
)

var (
	differFor  = flag.Duration("differ.for", 3*time.Second, "how long plans are compared with gqlgen's executor")
	differSeed = flag.Uint64("differ.seed", 1, "the seed of the random documents; 0 picks one")
)

var schema = plan.Load(text.Source())

// runner answers documents, with all that an error presenter may see in the
// errors.
type runner struct {
	*executor.Executor
}

func newRunner(es graphql.ExecutableSchema, g *graph.Graph) runner {
	g.Budget = 1 << 40 // which the two spend differently
	e := executor.New(resolvers.Over(es, g))
	e.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error {
		out := graphql.DefaultErrorPresenter(ctx, err)
		presented := resolvers.Present(ctx, err)
		if presented == nil {
			presented = &gqlerror.Error{Message: err.Error(), Extensions: map[string]any{}}
		}
		presented.Path, presented.Locations = out.Path, out.Locations
		if fc := graphql.GetFieldContext(ctx); fc != nil {
			presented.Extensions["object"] = fc.Object
			presented.Extensions["args"] = fc.Args
			presented.Extensions["at"] = fc.Path().String()
			if fc.Field.Field != nil {
				presented.Extensions["field"] = fc.Field.ObjectDefinition.Name + "." + fc.Field.Name
			}
		}
		return presented
	})
	e.AroundFields(func(ctx context.Context, next graphql.Resolver) (any, error) { return next(withinAt(ctx)) })
	e.SetRecoverFunc(func(_ context.Context, v any) error { return fmt.Errorf("panic: %v", v) })
	return runner{e}
}

// withinAt gives a field that gqlgen resolves the view of the state that it is in:
// gqlgen has no other context for what is below a field.
func withinAt(ctx context.Context) context.Context {
	for fc := graphql.GetFieldContext(ctx).Parent; fc != nil; fc = fc.Parent {
		if v, ok := fc.Result.(*graph.View); ok {
			return v.Within(ctx)
		}
	}
	return ctx
}

// answer is what a document is answered, in a form to compare. The errors are
// sorted: gqlgen's come in no certain order, since it resolves fields
// concurrently.
type answer struct {
	Data       string
	Errors     []string
	Extensions string
}

func (r runner) run(ctx context.Context, d random.Document) (answer, error) {
	ctx = graphql.StartOperationTrace(ctx)
	variables, err := json.Marshal(d.Variables)
	if err != nil {
		return answer{}, err
	}
	params := &graphql.RawParams{Query: d.Text, OperationName: "Q"}
	dec := json.NewDecoder(bytes.NewReader(variables))
	dec.UseNumber()
	if err := dec.Decode(&params.Variables); err != nil {
		return answer{}, err
	}
	opCtx, errs := r.CreateOperationContext(ctx, params)
	if errs != nil {
		return answer{}, errs
	}
	opCtx.DisableIntrospection = false
	handler, ctx := r.DispatchOperation(ctx, opCtx)
	resp := handler(ctx)
	out := answer{Data: string(resp.Data), Extensions: fmt.Sprint(resp.Extensions)}
	for _, e := range resp.Errors {
		text, err := json.Marshal(e)
		if err != nil {
			return answer{}, err
		}
		out.Errors = append(out.Errors, string(text))
	}
	slices.Sort(out.Errors)
	return out, nil
}

// filled is the data set in memory, with values in all fields, and with a history.
func filled(tb testing.TB) *memory.Store {
	tb.Helper()
	s := memory.New(graph.Describe().Schema())
	l, err := change.Load(tb.Context(), graph.New(s), seedtest.Full(), change.LoadOptions{Author: "test", Reason: "test"})
	if err != nil {
		tb.Fatal(err)
	}
	if len(l.Faults) > 0 {
		tb.Fatal(l.Faults)
	}
	ctx, o := access.With(tb.Context(), access.Operator("test")), change.Options{Author: "test"}
	edited, err := change.Apply(ctx, graph.New(s), []change.Edit{{Record: "hu-okfo", Set: map[string]any{"note": "Wrong."}}}, o)
	if err != nil {
		tb.Fatal(err)
	}
	if _, err := change.Revert(ctx, graph.New(s), change.RevertArgs{Rev: edited.Rev}, o); err != nil {
		tb.Fatal(err)
	}
	accepted, err := change.Do(ctx, graph.New(s), []change.Act{
		gaps.Accept(gaps.AcceptArgs{Jurisdiction: "NL", Task: "t26", Reason: "Left to custom."}),
		gaps.Accept(gaps.AcceptArgs{Jurisdiction: "NL", About: "nl-co", Reason: "It is what it was founded for."}),
	}, o)
	if err != nil || len(accepted.Faults) > 0 {
		tb.Fatal(err, accepted)
	}
	planned, err := change.Apply(ctx, graph.New(s), []change.Edit{
		{Kind: "Scenario", Set: map[string]any{"slug": "nl-plan", "title": "A plan", "summary": "For t26.", "note": "A draft.", "jurisdiction": "nl", "objective": "heroes-ob1", "state": "DRAFT", "confidence": "LOW", "origin": "UNVERIFIED"}},
		{Kind: "Scenario", Set: map[string]any{"slug": "wp5-plan", "title": "Another", "cluster": "cl-wp5", "state": "AGREED", "confidence": "LOW", "origin": "UNVERIFIED"}},
	}, o)
	if err != nil || len(planned.Faults) > 0 {
		tb.Fatal(err, planned)
	}
	o.Scenario = "nl-plan"
	facts := func(kind graph.Kind, set map[string]any) change.Act {
		set["confidence"], set["origin"] = "LOW", "UNVERIFIED"
		return change.Create(kind, set).Act()
	}
	do := func(acts ...change.Act) {
		tb.Helper()
		if out, err := change.Do(ctx, graph.New(s), acts, o); err != nil || len(out.Faults) > 0 {
			tb.Fatal(err, out)
		}
	}
	do(
		change.Edit{Record: "nl-co", Set: map[string]any{"note": "It stays."}}.Act(),
		facts("PlanningBody", map[string]any{"slug": "nl-unit", "names": []any{map[string]any{"lang": "en", "text": "Unit"}}, "seat": "nl", "type": "type-agency", "sector": "sector-health", "level": "NATIONAL"}),
		facts("Responsibility", map[string]any{"slug": "nl-unit-t26", "stakeholder": "nl-unit", "task": "t26", "role": "ACCOUNTABLE", "jurisdiction": "nl", "level": "NATIONAL"}),
		facts("Responsibility", map[string]any{"slug": "nl-unit-t21", "stakeholder": "nl-co", "task": "t21", "role": "FUNDS", "jurisdiction": "nl", "level": "NATIONAL"}),
	)
	o.Scenario = ""
	do(roadmap.Propose(roadmap.ProposeArgs{Scenario: "nl-plan"}))
	actions, err := graph.New(s).View(ctx, 0)
	if err != nil {
		tb.Fatal(err)
	}
	m, err := roadmap.Find(ctx, actions, "nl-plan")
	if err != nil {
		tb.Fatal(err)
	}
	for i, a := range m.Actions {
		set := map[string]any{"summary": "What is to be done.", "owner": "nl-co", "ownerNote": "With others.", "objective": "heroes-ob1", "start": "2020", "end": "2021", "costNote": "Little.", "evidence": "None yet."}
		if i == 0 {
			set["state"] = "DONE"
		} else {
			set["after"] = []any{m.Actions[0].Action.ID}
		}
		do(change.Edit{Record: string(a.Action.ID), Set: set}.Act(),
			facts("Milestone", map[string]any{"title": "Half way", "action": a.Action.ID, "due": "2020-06"}),
			facts("Milestone", map[string]any{"title": "Begun", "action": a.Action.ID, "due": "2020-02", "reached": "2020-03"}))
	}
	do(change.Edit{Record: "nl-co", Set: map[string]any{"note": "It goes, which clashes."}}.Act())
	return s
}

// byGqlgen is the schema with gqlgen's executor.
func byGqlgen() graphql.ExecutableSchema {
	return gqlgentest.NewExecutableSchema(gqlgentest.Config{Schema: schema, Resolvers: gqlgenRoot{resolvers.Root(nil, directory())}})
}

// gqlgenRoot has the same resolvers under the names of gqlgen's interfaces.
type gqlgenRoot struct{ generated.ResolverRoot }

func (r gqlgenRoot) Query() gqlgentest.QueryResolver { return r.ResolverRoot.Query() }

func (r gqlgenRoot) Mutation() gqlgentest.MutationResolver { return r.ResolverRoot.Mutation() }

// byPlans is the schema with plans of a table.
func byPlans(table *plan.Table) *plan.Schema { return plan.New(schema, table, nil) }

// table is a table that may be changed: others share nothing with it that the tests change.
func table() *plan.Table {
	t := generated.Table(resolvers.Root(nil, directory()))
	for i, o := range t.Objects {
		t.Objects[i].Fields = slices.Clone(o.Fields)
	}
	t.Scalars = slices.Clone(t.Scalars)
	return t
}

// compare answers random documents until done says so, and returns the first
// difference; tried is how many documents were valid.
func compare(ctx context.Context, w *random.Writer, wanted, plans runner, done func(tried int) bool) (diff string, tried, failing int) {
	for diff == "" && !done(tried) {
		var valid, wrong int
		diff, valid, wrong = compareOne(ctx, w.Document(), w, wanted, plans)
		tried, failing = tried+valid, failing+wrong
	}
	return diff, tried, failing
}

// compareOne answers a document twice by plans, since the second run finds the
// plan made. It returns the difference, whether the document is valid, and
// whether the answer has errors.
func compareOne(ctx context.Context, d random.Document, w *random.Writer, wanted, plans runner) (diff string, valid, failing int) {
	want, err := wanted.run(ctx, d)
	if err != nil {
		return "", 0, 0
	}
	if len(want.Errors) > 0 {
		failing = 1
	}
	for range 2 {
		got, err := plans.run(ctx, d)
		if err != nil {
			return fmt.Sprintf("planned: %v\n%s", err, d.Text), 1, failing
		}
		if diff := cmp.Diff(want, got); diff != "" {
			variables, _ := json.Marshal(d.Variables)
			return fmt.Sprintf("%s\n%s\n(-want +got):\n%s", d.Text, variables, diff), 1, failing
		}
	}
	for _, m := range cursors.FindAllStringSubmatch(want.Data, 3) {
		w.Found(m[1])
	}
	return "", 1, failing
}

var cursors = regexp.MustCompile(`[cC]ursor":"([^"]+)"`)

func differSeeds(t *testing.T) uint64 {
	n := *differSeed
	if n == 0 {
		n = uint64(time.Now().UnixNano())
	}
	t.Logf("documents of -differ.seed=%d", n)
	return n
}

func newWriter(tb testing.TB, s store.Store, n uint64) *random.Writer {
	return random.New(schema, seedtest.Names(tb, s), n)
}

// TestPlansAnswerAsGqlgenDoes answers random documents by plans and by gqlgen's
// executor, over a sound store and over one that fails now and then.
func TestPlansAnswerAsGqlgenDoes(t *testing.T) {
	s := filled(t)
	for _, c := range []struct {
		name  string
		store store.Store
	}{{"sound", s}, {"failing", failing{s}}} {
		t.Run(c.name, func(t *testing.T) {
			g := graph.New(c.store)
			w := newWriter(t, s, differSeeds(t))
			until := time.Now().Add(*differFor / 2)
			diff, tried, wrong := compare(t.Context(), w, newRunner(byGqlgen(), g), newRunner(byPlans(table()), g), func(tried int) bool { return tried >= 60 && time.Now().After(until) })
			if diff != "" {
				t.Fatal(diff)
			}
			t.Logf("%d random.Documents, %d of them with errors", tried, wrong)
			if tried < 20 || wrong == 0 || wrong == tried || w.Features["a question about the schema"] == 0 {
				t.Errorf("%d random.Documents, %d of them with errors, with %v: that proves little", tried, wrong, w.Features)
			}
		})
	}
}

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// TestStoresAnswerAlike answers random documents from the embedded store and
// from Neo4j.
func TestStoresAnswerAlike(t *testing.T) {
	embedded, remote := seedtest.Memory(t), mirror.Keep(seedtest.Neo4j(t), graph.Describe().Schema(), nil)
	plans := byPlans(table())
	w := newWriter(t, embedded, differSeeds(t))
	const documents = 60
	diff, tried, wrong := compare(t.Context(), w, newRunner(plans, graph.New(embedded)), newRunner(plans, graph.New(remote)),
		func(tried int) bool { return tried >= documents })
	if diff != "" {
		t.Fatal(diff)
	}
	if wrong == tried {
		t.Errorf("all %d random.Documents bring errors: that proves little", tried)
	}
}

// TestPlansAskTheStoreNoMore compares how often plans and gqlgen's executor ask
// the store.
func TestPlansAskTheStoreNoMore(t *testing.T) {
	s := &asked{Store: filled(t)}
	g := graph.New(s)
	gqlgen, plans := newRunner(byGqlgen(), g), newRunner(byPlans(table()), g)
	w := newWriter(t, s, differSeeds(t))
	for range 100 {
		d := w.Document()
		s.reads.Store(0)
		if _, err := gqlgen.run(t.Context(), d); err != nil {
			continue // not valid
		}
		want := s.reads.Swap(0)
		if _, err := plans.run(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		if got := s.reads.Load(); got > want {
			t.Errorf("%d reads by plan, %d by gqlgen: %s", got, want, d.Text)
		}
	}
}

// asked counts reads.
type asked struct {
	store.Store
	reads atomic.Int64
}

func (a *asked) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := a.Store.View(ctx, atLeast)
	return askedReader{r, &a.reads}, err
}

type askedReader struct {
	store.Reader
	reads *atomic.Int64
}

func (r askedReader) Get(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
	r.reads.Add(1)
	return r.Reader.Get(ctx, ids)
}

func (r askedReader) Find(ctx context.Context, q store.Query) (store.Page, error) {
	r.reads.Add(1)
	return r.Reader.Find(ctx, q)
}

func (r askedReader) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	r.reads.Add(1)
	return r.Reader.Neighbours(ctx, q)
}

func (r askedReader) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	r.reads.Add(1)
	return r.Reader.Count(ctx, q)
}

// TestBrokenPlansAreFound breaks the table in several ways and expects the
// comparison to find out.
func TestBrokenPlansAreFound(t *testing.T) {
	s := filled(t)
	g := graph.New(s)
	write := func(change func(f *plan.Field)) func(*plan.Table) {
		return func(table *plan.Table) {
			for _, o := range table.Objects {
				for i := range o.Fields {
					change(&o.Fields[i])
				}
			}
		}
	}
	for name, breakIt := range map[string]func(*plan.Table){
		"a field reads another": func(table *plan.Table) {
			for _, o := range table.Objects {
				for i, f := range o.Fields {
					if f.Name == "id" {
						o.Fields[i+1].Write, o.Fields[i+1].From = f.Write, f.From
					}
				}
			}
		},
		"an argument is taken for another": write(func(f *plan.Field) {
			f.Args = slices.Clone(f.Args)
			place := func(name string) int {
				return slices.IndexFunc(f.Args, func(a plan.Arg) bool { return a.Name == name })
			}
			if first, last := place("first"), place("last"); first >= 0 && last >= 0 {
				f.Args[first].Name, f.Args[last].Name = "last", "first"
			}
		}),
		"errors of arguments are lost": func(table *plan.Table) {
			for i := range table.Scalars {
				decode := table.Scalars[i].Decode
				table.Scalars[i].Decode = func(ctx context.Context, v any) (any, error) {
					out, err := decode(ctx, v)
					if err != nil {
						return nil, errors.New("lost")
					}
					return out, nil
				}
			}
		},
		"null is written as text": write(func(f *plan.Field) {
			if f.Name == "note" {
				f.Write = func(x *plan.Exec, _ *plan.Node, _ any) plan.Status { return x.ID("") }
			}
		}),
		"a type is taken for another": func(table *plan.Table) {
			kindOf := table.KindOf
			table.KindOf = func(v any) int { return kindOf(v) ^ 1 }
		},
	} {
		t.Run(name, func(t *testing.T) {
			table := table()
			breakIt(table)
			w := newWriter(t, s, 1)
			diff, tried, _ := compare(t.Context(), w, newRunner(byGqlgen(), g), newRunner(byPlans(table), g), func(tried int) bool { return tried >= 500 })
			if diff == "" {
				t.Errorf("%d random.Documents do not tell the difference", tried)
			}
		})
	}
}

// failing is a store of which some reads fail, and some panic: always the same
// ones, whoever asks and whenever.
type failing struct{ store.Store }

func (f failing) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := f.Store.View(ctx, atLeast)
	return failingReader{r}, err
}

type failingReader struct{ store.Reader }

var errFails = errors.New("the read fails")

// fails decides by what is asked.
func fails(question any) error {
	h := fnv.New32a()
	fmt.Fprintf(h, "%v", question)
	if h.Sum32()%4 == 0 {
		return errFails
	}
	return nil
}

func (r failingReader) Get(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
	// Ids of a filter are looked up in no certain order.
	if err := fails(slices.Sorted(slices.Values(ids))); err != nil {
		return nil, err
	}
	return r.Reader.Get(ctx, ids)
}

func (r failingReader) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	if err := fails([]any{q.IDs, q.Hops}); err != nil {
		return nil, err
	}
	return r.Reader.Neighbours(ctx, q)
}

func (r failingReader) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	if err := fails(q.By); err != nil {
		return store.Groups{}, err
	}
	return r.Reader.Count(ctx, q)
}

// Find panics, but only where one field alone asks: of several that wait for
// the same load any one may be the first, and sees the panic.
func (r failingReader) Find(ctx context.Context, q store.Query) (store.Page, error) {
	if err := fails(q.Kinds); err != nil && q.Where == nil && q.Limit > 0 {
		panic(err)
	}
	return r.Reader.Find(ctx, q)
}
