package resolvers_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/questions"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// TestAt asks for other states beside the present one.
func TestAt(t *testing.T) {
	ask := as(t, editedTown(t), access.Principal{})
	for _, tt := range []struct{ name, query, want string }{
		{"present and past in one document",
			`{ institution(id: "pl-moh") { level note } then: at(revision: 3) { institution(id: "moh") { slug level note } all: institutions { totalCount } } all: institutions { totalCount } }`,
			`{"institution":{"level":"NATIONAL","note":"seen"},"then":{"institution":{"slug":"moh","level":"REGIONAL","note":"seen"},"all":{"totalCount":3}},"all":{"totalCount":2}}`},
		{"what was deleted since, and where it leads", `{ at(revision: 3) { institution(id: "chamber") { seat { code stakeholders { nodes { slug } } } } } institution(id: "chamber") { slug } }`,
			`{"at":{"institution":{"seat":{"code":"PL","stakeholders":{"nodes":[{"slug":"chamber"},{"slug":"moh"}]}}}},"institution":null}`},
		{"a slug that came later", `{ at(revision: 5) { institution(id: "pl-moh") { slug } } }`, `{"at":{"institution":null}}`},
		{"the empty graph", `{ at(revision: 0) { institutions { totalCount nodes { slug } } dataset { title } } }`, `{"at":{"institutions":{"totalCount":0,"nodes":[]},"dataset":null}}`},
		{"the present state", `{ at(revision: 6) { institution(id: "moh") { slug } } }`, `{"at":{"institution":{"slug":"pl-moh"}}}`},
		{"by time", `{ at(recordedAt: "2030-01-01T01:30:00Z") { institution(id: "moh") { level note } changesets { nodes { revision } } } }`,
			`{"at":{"institution":{"level":"REGIONAL","note":null},"changesets":{"nodes":[{"revision":2},{"revision":1}]}}}`},
		{"before the first commit", `{ at(recordedAt: "1990-01-01T00:00:00Z") { institutions { totalCount } changesets { nodes { revision } } } }`, `{"at":{"institutions":{"totalCount":0},"changesets":{"nodes":[]}}}`},
		{"filters, search and walks", `{ at(revision: 4) { institutions(filter: {level: {eq: REGIONAL}}) { nodes { slug } } search(query: "chamber") { nodes { ... on Record { slug } } }
			paths(from: "moh", to: "intake") { paths { length } } } }`,
			`{"at":{"institutions":{"nodes":[{"slug":"moh"}]},"search":{"nodes":[]},"paths":{"paths":[{"length":1}]}}}`},
		{"history as it was then", `{ at(revision: 3) { institution(id: "moh") { history { nodes { changeset { revision } } } } } }`,
			`{"at":{"institution":{"history":{"nodes":[{"changeset":{"revision":3}},{"changeset":{"revision":2}},{"changeset":{"revision":1}}]}}}}`},
		{"differences of then", `{ at(revision: 3) { difference(from: {revision: 1}, to: {revision: 3}) { nodes { slug record { slug ... on Institution { note } } } } } }`,
			`{"at":{"difference":{"nodes":[{"slug":"moh","record":{"slug":"moh","note":"seen"}}]}}}`},
		{"the schema and names of types", `{ at(revision: 1) { __typename __type(name: "State") { kind } } }`, `{"at":{"__typename":"Query","__type":{"kind":"INPUT_OBJECT"}}}`},
		{"fragments", `{ ...Both then: at(revision: 1) { ...Both } } fragment Both on Query { institution(id: "moh") { note } }`,
			`{"institution":{"note":"seen"},"then":{"institution":{"note":null}}}`},
		{"several, merged under one name", `{ at(revision: 2) { institution(id: "moh") { level } } at(revision: 2) { institution(id: "moh") { note } } }`,
			`{"at":{"institution":{"level":"REGIONAL","note":null}}}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := `{"data":` + tt.want + `,"extensions":{"revision":6}}`
			if diff := cmp.Diff(want, ask(tt.query, nil)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.query, diff)
			}
		})
	}
	for _, tt := range []struct{ name, query, says string }{
		{"at within at", `{ at(revision: 1) { at(revision: 2) { dataset { title } } } }`, `there is no at within at`},
		{"nothing named", `{ at { dataset { title } } }`, `name a state in one way, by revision, recordedAt, validOn or scenario, and not in 0`},
		{"two ways", `{ at(revision: 1, validOn: "2020-01-01") { dataset { title } } }`, `and not in 2`},
		{"a revision to come", `{ at(revision: 7) { dataset { title } } }`, `there is no revision 7; they go up to 6`},
		{"a negative one", `{ at(revision: -1) { dataset { title } } }`, `there is no revision -1`},
		{"too many states", "{" + strings.Repeat(" a#: at(revision: 1) { __typename }", 6) + "}", `no more than 5 states`},
		{"too many root fields", "{ at(revision: 1) {" + strings.Repeat(" a#: dataset { title }", 20) + "} }", `root fields 21, and the limit is 20`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			query := tt.query
			for i := 0; strings.Contains(query, "#"); i++ {
				query = strings.Replace(query, "#", fmt.Sprint(i), 1)
			}
			if got := ask(query, nil); !strings.Contains(got, tt.says) || !strings.Contains(got, `"code":`) {
				t.Errorf("%s: %s, want %s in it", query, got, tt.says)
			}
		})
	}
}

// TestAtDay leaves out the claims that did not hold on a day, wherever they would
// be met, and keeps those of which that is not known.
func TestAtDay(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		moh: Institution pl validTo=2001
		intake: PlanningTask
		data: PlanningTask
		src-law: Source
		moh -ACCOUNTABLE-> intake (pl) validTo=2010
		moh -RESPONSIBLE-> intake (pl) validFrom=2020-06
		moh -CONSULTED-> data (pl)
	`)
	ask := as(t, g, access.Principal{})
	const each = `{ responsibilities { totalCount nodes { slug } } institution(id: "moh") { responsibilities { nodes { slug } } } ended: node(id: "moh-accountable-intake") { id }
		facets: responsibilities { facets(by: ROLE) { facets { value count } } } institutions(filter: {responsibilities: {some: {role: {eq: ACCOUNTABLE}}}}) { totalCount } all: institutions(filter: {responsibilities: {every: {role: {eq: CONSULTED}}}}) { totalCount } }`
	for day, want := range map[string]string{
		"2005-01-01": `{"responsibilities":{"totalCount":2,"nodes":[{"slug":"moh-accountable-intake"},{"slug":"moh-consulted-data"}]},"institution":{"responsibilities":{"nodes":[{"slug":"moh-accountable-intake"},{"slug":"moh-consulted-data"}]}},"ended":{"id":"#"},` +
			`"facets":{"facets":{"facets":[{"value":"ACCOUNTABLE","count":1},{"value":"CONSULTED","count":1}]}},"institutions":{"totalCount":1},"all":{"totalCount":0}}`,
		"2015-01-01": `{"responsibilities":{"totalCount":1,"nodes":[{"slug":"moh-consulted-data"}]},"institution":{"responsibilities":{"nodes":[{"slug":"moh-consulted-data"}]}},"ended":null,` +
			`"facets":{"facets":{"facets":[{"value":"CONSULTED","count":1}]}},"institutions":{"totalCount":0},"all":{"totalCount":1}}`,
		"2020-06-15": `{"responsibilities":{"totalCount":2,"nodes":[{"slug":"moh-consulted-data"},{"slug":"moh-responsible-intake"}]},"institution":{"responsibilities":{"nodes":[{"slug":"moh-consulted-data"},{"slug":"moh-responsible-intake"}]}},"ended":null,` +
			`"facets":{"facets":{"facets":[{"value":"CONSULTED","count":1},{"value":"RESPONSIBLE","count":1}]}},"institutions":{"totalCount":0},"all":{"totalCount":0}}`,
	} {
		want = strings.Replace(`{"data":{"at":`+want+`},"extensions":{"revision":1}}`, "#", string(graph.SlugID("moh-accountable-intake")), 1)
		if diff := cmp.Diff(want, ask(fmt.Sprintf("{ at(validOn: %q) %s }", day, each), nil)); diff != "" {
			t.Errorf("on %s (-want +got):\n%s", day, diff)
		}
	}
}

// TestAtByExtension asks whole documents of another state, as commands and pages
// do.
func TestAtByExtension(t *testing.T) {
	ask := asking(t, editedTown(t), 8<<20)
	for _, tt := range []struct {
		query, at, says string
		cached          bool
	}{
		{`{ institution(id: "moh") { slug } }`, `null`, `"slug":"pl-moh"}},"extensions":{"revision":6}`, false},
		{`{ institution(id: "moh") { slug } }`, `{"revision": 5}`, `"slug":"moh"}},"extensions":{"revision":5}`, false},
		{`{ institution(id: "moh") { slug } }`, `{"revision": 5}`, `"slug":"moh"}},"extensions":{"revision":5}`, true},
		{`{ institution(id: "moh") { slug } }`, `{"recordedAt": "2030-01-01T04:10:00Z"}`, `"slug":"moh"}},"extensions":{"revision":5}`, true},
		{`{ institution(id: "moh") { slug } }`, `{"validOn": "2030-01-01"}`, `"slug":"pl-moh"}},"extensions":{"revision":6}`, false},
		{`{ institution(id: "moh") { slug } }`, `null`, `"slug":"pl-moh"}},"extensions":{"revision":6}`, true},
		{`{ at(revision: 1) { dataset { title } } }`, `{"revision": 5}`, `there is no at within at`, false},
		{`{ dataset { title } }`, `{"revision": 70}`, `there is no revision 70`, false},
		{`{ dataset { title } }`, `7`, `such as {\"revision\": 7}`, false},
		{`{ dataset { title } }`, `{"rev": 7}`, `such as {\"revision\": 7}`, false},
		{`{ dataset { title } }`, `{"revision": "5"}`, `such as {\"revision\": 7}`, false},
		{`{ dataset { title } }`, `{"validOn": "May"}`, `such as {\"revision\": 7}`, false},
		{`{ institution(id: "moh") { slug } }`, `{"revision": 5, "validOn": null}`, `"slug":"moh"}},"extensions":{"revision":5}`, true},
		{`{ dataset { title } }`, `{"revision": 5, "validOn": "2030-01-01"}`, `name a state in one way`, false},
		{`mutation { confirm(input: {id: "moh", on: "2026"}) { revision } }`, `{"revision": 5}`, `what is past cannot be changed`, false},
	} {
		got, cached := ask(map[string]any{"query": tt.query, "extensions": map[string]any{"at": json.RawMessage(tt.at)}})
		if !strings.Contains(got, tt.says) || cached != tt.cached {
			t.Errorf("%s at %s: cached %v, want %v: %s, want %s in it", tt.query, tt.at, cached, tt.cached, got, tt.says)
		}
	}
}

// TestAtIsOneMoreView asks all golden questions of a state that is laid over
// another, and of that state when it was the present one.
func TestAtIsOneMoreView(t *testing.T) {
	g := heroes(t)
	ask := asking(t, g, 0)
	all, err := questions.All()
	if err != nil {
		t.Fatal(err)
	}
	want := make([]string, len(all))
	for i, q := range all {
		want[i], _ = ask(map[string]any{"query": q.Query, "variables": q.Variables})
	}
	operator := as(t, g, access.Operator("test"))
	for _, change := range []string{
		`mutation { updateInstitution(input: {id: "hu-okfo", set: {note: "Another."}}, options: {reason: "test"}) { revision userErrors { message } } }`,
		`mutation { rename(input: {id: "hu-okfo", names: [{lang: "en", text: "Another"}], slug: "hu-other", on: "2030"}, options: {reason: "test"}) { revision userErrors { message } } }`,
	} {
		if answer := operator(change, nil); !strings.Contains(answer, `"revision":`) || !strings.Contains(answer, `"userErrors":[]`) {
			t.Fatal(answer)
		}
	}
	for i, q := range all {
		got, _ := ask(map[string]any{"query": q.Query, "variables": q.Variables, "extensions": map[string]any{"at": map[string]any{"revision": 1}}})
		if got != want[i] {
			t.Errorf("%s at revision 1: %.2000s\nwant %.2000s", q.ID, got, want[i])
		}
	}
}

// elsewhere is a store that is not read from memory.
type elsewhere struct{ store.Store }

func (s elsewhere) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := s.Store.View(ctx, atLeast)
	return struct{ store.Reader }{r}, err
}

// TestAtNeedsMemory asks for the past of a store that is not in memory.
func TestAtNeedsMemory(t *testing.T) {
	server := graphqlhttp.New(resolvers.Schema(graph.New(elsewhere{seedtest.Memory(t)})), &graphqlhttp.Options{Present: resolvers.Present})
	for query, says := range map[string]string{
		`{at(revision:0){dataset{title}}}`:           `"code":"SNAPSHOT_TOO_LARGE"`,
		`{at(validOn:"2020-01-01"){dataset{title}}}`: `"title":"HEROES`,
		`{at(revision:1){dataset{title}}}`:           `"title":"HEROES`,
	} {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(fmt.Sprintf(`{"query":%q}`, query)))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		server.ServeHTTP(w, r)
		if got := w.Body.String(); !strings.Contains(got, says) {
			t.Errorf("%s: %s, want %s in it", query, got, says)
		}
	}
}
