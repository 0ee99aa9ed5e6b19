package resolvers_test

import (
	"context"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// TestAhead answers questions from a store that takes them together: as one that
// does not would, in as many calls as it says.
func TestAhead(t *testing.T) {
	calls := &[]string{}
	plain, growing := asking(t, heroes(t), 0), asking(t, graph.New(grows{seedtest.Memory(t), calls}), 0)
	growing(map[string]any{"query": "{ dataset { title } }"}) // which drafts are others' is asked once for each state
	for _, tt := range []struct {
		query string
		calls []string
	}{
		{`{ institution(id: "hu-okfo") { slug level } }`, []string{"Find"}},
		{`{ country(code: "IT") { name stakeholders(first: 5, filter: {kind: [INSTITUTION]}) { nodes {
			slug responsibilities(first: 3) { pageInfo { hasNextPage endCursor } nodes { role task { name } } } } } } }`, []string{"Grow"}},
		{`query($last: Int = 2, $role: Role! = ACCOUNTABLE) { institution(id: "it-agenas") {
			responsibilities(last: $last, filter: {role: {eq: $role}}) { totalCount edges { cursor node { slug jurisdiction { code } } } } } }`, []string{"Grow"}},
		{`{ institutions(first: 4, orderBy: {field: NAME, direction: DESC}) { nodes { slug seat { code } } }
			countries(first: 2) { nodes { code institutions: stakeholders(first: 1) { totalCount } } } }`, []string{"Grow", "Grow"}},
		{`{ stakeholders(first: 9) { nodes { seat { code } ... on Institution { responsibilities(first: 1) { nodes { slug } } }
			... on PlanningBody { responsibilities(first: 1) { nodes { slug task { slug } } } } } } }`, []string{"Grow"}},
		{`{ country(code: "PL") { stakeholders(filter: {seat: {is: "pl"}}) { nodes { slug seat { name } } } } }`, []string{"Find", "Grow"}},

		// What goes beyond what is asked ahead is asked for as it is needed.
		{`{ institutions(first: 100) { nodes { responsibilities(first: 100) { nodes { task { slug } } } } } }`, []string{"Find", "Neighbours", "Get"}},
		{`{ institution(id: "hu-okfo") { provenance { citations { source { slug } } } responsibilities(first: 2) { nodes { label } } } }`,
			[]string{"Grow", "Get", "Get"}},
		{`{ country(code: "XX") { stakeholders { nodes { slug } } } }`, []string{"Grow"}},
		{`{ institution(id: "nobody") { responsibilities { nodes { slug } } } }`, []string{"Grow"}},
		{`{ country(code: "IT") { stakeholders(first: 1000) { nodes { slug } } } }`, []string{"Find"}},
	} {
		q := map[string]any{"query": tt.query}
		want, _ := plain(q)
		*calls = nil
		got, _ := growing(q)
		if diff := cmp.Diff(traces.ReplaceAllString(want, ""), traces.ReplaceAllString(got, "")); diff != "" {
			t.Errorf("%s: (-want +got):\n%s", tt.query, diff)
		}
		if diff := cmp.Diff(tt.calls, *calls); diff != "" {
			t.Errorf("%s: calls (-want +got):\n%s", tt.query, diff)
		}
	}
}

// TestDraftsAhead asks such a store for a draft by its id, together with what follows.
func TestDraftsAhead(t *testing.T) {
	g := graphtest.DrawIn(t, grows{memory.New(graph.Describe().Schema()), new([]string)}, town)
	editor := as(t, g, access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}})
	made := editor(`mutation { createScenario(input: {slug: "plan", title: "Plan", jurisdiction: "pl", state: DRAFT, confidence: HIGH, origin: UNVERIFIED}) { record { id } } }`, nil)
	query := `{ node(id: "` + regexp.MustCompile(`[0-9a-f-]{36}`).FindString(made) + `") { ... on Scenario { title actions(first: 1) { nodes { title } } } } }`
	if got := editor(query, nil); !strings.Contains(got, `"Plan"`) {
		t.Errorf("its editor: %s: %s", query, got)
	}
	if got := as(t, g, access.Principal{})(query, nil); !strings.Contains(got, `{"node":null}`) {
		t.Errorf("nobody: %s: %s", query, got)
	}
}

// traces are what tells answers with errors apart.
var traces = regexp.MustCompile(`"traceId":"\w+"`)

// grows is a store whose readers take questions together, and says what they are
// asked.
type grows struct {
	store.Store
	calls *[]string
}

func (s grows) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := s.Store.View(ctx, atLeast)
	return grower{r, s.calls}, err
}

type grower struct {
	store.Reader
	calls *[]string
}

func (r grower) Get(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
	*r.calls = append(*r.calls, "Get")
	return r.Reader.Get(ctx, ids)
}

func (r grower) Find(ctx context.Context, q store.Query) (store.Page, error) {
	*r.calls = append(*r.calls, "Find")
	return r.Reader.Find(ctx, q)
}

func (r grower) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	*r.calls = append(*r.calls, "Neighbours")
	return r.Reader.Neighbours(ctx, q)
}

func (r grower) Grow(ctx context.Context, t store.Tree) (*store.Grown, error) {
	*r.calls = append(*r.calls, "Grow")
	g, err := store.ByLevels(ctx, r.Reader, t)
	return &g, err
}
