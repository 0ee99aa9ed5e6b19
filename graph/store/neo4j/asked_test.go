package neo4j

import (
	"bytes"
	"context"
	"encoding/json"
	"iter"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed"
	saved "github.com/whoplans/whoplans/seed/questions"
)

// recorder is a store in memory that also compiles the statements that a store on Neo4j
// would use.
type recorder struct {
	store.Store
	names *names

	mu   sync.Mutex
	seen map[string]bool // guarded by mu
	list []question      // guarded by mu; each statement once
}

func (r *recorder) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	v, err := r.Store.View(ctx, atLeast)
	return &recorded{v, r}, err
}

func (r *recorder) note(name, cypher string, params map[string]any, err error) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err == nil && cypher != "" && !r.seen[cypher] {
		r.seen[cypher] = true
		r.list = append(r.list, question{name, cypher, params})
	}
	return err
}

type recorded struct {
	store.Reader
	r *recorder
}

func (v *recorded) Find(ctx context.Context, q store.Query) (store.Page, error) {
	cypher, params, err := v.r.names.find(q)
	if err := v.r.note("find", cypher, params, err); err != nil {
		return store.Page{}, err
	}
	return v.Reader.Find(ctx, q)
}

func (v *recorded) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	cypher, params, err := v.r.names.neighbours(q)
	if err := v.r.note("neighbours", cypher, params, err); err != nil {
		return nil, err
	}
	return v.Reader.Neighbours(ctx, q)
}

func (v *recorded) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	cypher, params, err := v.r.names.count(q)
	if err := v.r.note("count", cypher, params, err); err != nil {
		return store.Groups{}, err
	}
	return v.Reader.Count(ctx, q)
}

func (v *recorded) Search(ctx context.Context, q store.Search) (store.Page, error) {
	cypher, params, err := v.r.names.search(q)
	if err := v.r.note("search", cypher, params, err); err != nil {
		return store.Page{}, err
	}
	return v.Reader.Search(ctx, q)
}

func (v *recorded) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	cypher, params, err := v.r.names.stream(w)
	if err := v.r.note("stream", cypher, params, err); err != nil {
		return func(yield func(*store.Record, error) bool) { yield(nil, err) }
	}
	return v.Reader.Stream(ctx, w)
}

// everywhere asks about records of all kinds and their places, in each way that leads to a
// statement of its own.
const everywhere = `{
	stats(filter: {country: "HU"}) { total }
	records(filter: {country: ["HU", "PL"]}) { totalCount }
	claims(filter: {cluster: "cl-wp6"}) { nodes { id } }
	conflicts(filter: {country: "HU"}) { nodes { id } }
	search(query: "health", filter: {not: {country: "HU"}}) { nodes { __typename } }
}`

// asked returns each statement that the saved questions and everywhere lead to over HTTP,
// and those of loading the data set.
func asked(t *testing.T) []question {
	t.Helper()
	schema := graph.Describe().Schema()
	n, err := newNames(schema)
	if err != nil {
		t.Fatal(err)
	}
	r := &recorder{Store: memory.New(schema), names: n, seen: map[string]bool{}}
	g := graph.New(r)
	if _, err := change.Load(t.Context(), g, seed.Default().Drafts, change.LoadOptions{Author: "test", Reason: "statements"}); err != nil {
		t.Fatal(err)
	}
	api := graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{Present: resolvers.Present})
	all, err := saved.All()
	if err != nil {
		t.Fatal(err)
	}
	// Counts by status are not about a place.
	for _, q := range append(all, saved.Question{ID: "anywhere", Query: "{ stats { total } }"}, saved.Question{ID: "everywhere", Query: everywhere}) {
		from := len(r.list)
		body, err := json.Marshal(map[string]any{"query": q.Query, "variables": q.Variables})
		if err != nil {
			t.Fatal(err)
		}
		request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
		request.Header.Set("Content-Type", "application/json")
		answer := httptest.NewRecorder()
		api.ServeHTTP(answer, request)
		if answer.Code != http.StatusOK || bytes.Contains(answer.Body.Bytes(), []byte(`"errors":`)) {
			t.Fatalf("%s: status %d: %.500s", q.ID, answer.Code, answer.Body)
		}
		for i := range r.list[from:] {
			r.list[from+i].name = q.ID + " " + r.list[from+i].name
		}
	}
	if len(r.list) < len(all) {
		t.Fatalf("%d questions lead to %d statements", len(all), len(r.list))
	}
	return r.list
}

func (v *recorded) Grow(ctx context.Context, t store.Tree) (*store.Grown, error) {
	s, err := v.r.names.tree(t)
	if err := v.r.note("tree", s.cypher, s.params, err); err != nil {
		return nil, err
	}
	g, err := store.ByLevels(ctx, v.Reader, t)
	return &g, err
}
