package resolvers_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// A gap that is accepted as intended is listed no more, until its facts change or
// somebody takes it back.
func TestAcceptGap(t *testing.T) {
	t.Parallel()
	server := graphqlhttp.New(resolvers.Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Present: resolvers.Present})
	as := func(p access.Principal, query string) string {
		t.Helper()
		resp := server.Do(access.With(t.Context(), p), &graphql.RawParams{Query: query})
		if len(resp.Errors) > 0 {
			return resp.Errors.Error()
		}
		return string(resp.Data)
	}
	ask := func(query string) string { t.Helper(); return as(access.Operator("Jane Doe"), query) }
	tasks := func(accepted bool) string {
		t.Helper()
		var answer struct {
			Gaps struct {
				AcceptedCount int
				Rows          struct {
					Nodes []struct{ Task *struct{ Slug string } }
				}
			}
		}
		data := ask(fmt.Sprintf(`{ gaps(country: "SI", accepted: %t) { acceptedCount rows(first: 100) { nodes { task { slug } } } } }`, accepted))
		if err := json.Unmarshal([]byte(data), &answer); err != nil {
			t.Fatalf("%v: %s", err, data)
		}
		var slugs []string
		for _, n := range answer.Gaps.Rows.Nodes {
			if n.Task != nil {
				slugs = append(slugs, n.Task.Slug)
			}
		}
		return fmt.Sprintf("%d accepted, %s", answer.Gaps.AcceptedCount, strings.Join(slugs, " "))
	}
	before := tasks(false)
	_, list, _ := strings.Cut(before, ", ")
	task := strings.Fields(list)[0]
	accept := `mutation { acceptGap(input: {jurisdiction: "SI", task: "` + task + `", reason: "Left to the regions by law"}) { record { slug } userErrors { code message } } }`

	if got, want := as(access.Principal{Account: "x", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"HU"}}}, accept), "FORBIDDEN"; !strings.Contains(got, want) {
		t.Errorf("an editor of another country gets %s, want %s", got, want)
	}
	if got := ask(strings.Replace(accept, `"Left to the regions by law"`, `" "`, 1)); !strings.Contains(got, "without a reason") {
		t.Errorf("without a reason: %s", got)
	}
	for field, wrong := range map[string]string{
		"rules":        `jurisdiction: "SI", task: "` + task + `", rules: ["NO_SUCH"], reason: "It is so"`,
		"jurisdiction": `jurisdiction: "XX", task: "` + task + `", reason: "It is so"`,
		"task":         `jurisdiction: "SI", task: "no-such", reason: "It is so"`,
		"about":        `jurisdiction: "SI", about: "no-such", reason: "It is so"`,
	} {
		got := ask(`mutation { acceptGap(input: {` + wrong + `}) { userErrors { path message fix } } }`)
		if !strings.Contains(got, `"userErrors":[{"path":["`+field+`"],`) {
			t.Errorf("with wrong %s: %s", field, got)
		}
	}
	got := ask(accept)
	if !strings.Contains(got, `"userErrors":[]`) {
		t.Fatalf("acceptGap: %s", got)
	}
	slug := strings.Split(got, `"`)[7]
	if diff := cmp.Diff("1 accepted, "+strings.TrimSpace(strings.TrimPrefix(list, task)), tasks(false)); diff != "" {
		t.Errorf("the others (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff("1 accepted, "+task, tasks(true)); diff != "" {
		t.Errorf("what is accepted (-want +got):\n%s", diff)
	}
	why := ask(`{ gaps(country: "SI", accepted: true) { rows { nodes { accepted { label reason provenance { observed } recorded { author } } } } } }`)
	for _, want := range []string{`"reason":"Left to the regions by law"`, `"author":"Jane Doe"`, `"observed":"20`, ` is as intended, Left to the regions by law"`} {
		if !strings.Contains(why, want) {
			t.Errorf("the acceptance does not say %s: %s", want, why)
		}
	}
	if got := ask(accept); !strings.Contains(got, "already accepted") {
		t.Errorf("accepted twice: %s", got)
	}

	claims := ask(`{ responsibilities(filter: {country: "SI", task: {is: "` + task + `"}}) { nodes { slug } } }`)
	claim := strings.Split(claims, `"`)[7]
	if got := ask(`mutation { updateResponsibility(input: {id: "` + claim + `", set: {note: "Seen again."}}) { userErrors { message } } }`); !strings.Contains(got, `[]`) {
		t.Fatalf("update: %s", got)
	}
	if diff := cmp.Diff(before, tasks(false)); diff != "" {
		t.Errorf("its facts changed, and it did not come back (-want +got):\n%s", diff)
	}
	if got := ask(`mutation { updateResponsibility(input: {id: "` + claim + `", set: {note: null}}) { userErrors { message } } }`); !strings.Contains(got, `[]`) {
		t.Fatalf("update: %s", got)
	}
	if got := tasks(true); got != "1 accepted, "+task {
		t.Errorf("its facts are as they were: %s", got)
	}
	if got := ask(`mutation { reopenGap(input: {id: "` + slug + `"}) { userErrors { message } } }`); !strings.Contains(got, `[]`) {
		t.Fatalf("reopenGap: %s", got)
	}
	if diff := cmp.Diff(before, tasks(false)); diff != "" {
		t.Errorf("taken back (-want +got):\n%s", diff)
	}
}

// Rows come in pages, and say that they do.
func TestGapsInPages(t *testing.T) {
	t.Parallel()
	server := graphqlhttp.New(resolvers.Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Present: resolvers.Present})
	type page struct {
		Gaps struct {
			TotalCount int
			Rows       struct {
				PageInfo struct {
					HasNextPage bool
					EndCursor   string
				}
				Nodes []json.RawMessage
			}
		}
	}
	seen, total := map[string]bool{}, -1
	for after := ""; len(seen) != total; {
		resp := server.Do(t.Context(), &graphql.RawParams{
			Query:     `query($after: String) { gaps(country: ["NL", "BE"]) { totalCount rows(after: $after) { pageInfo { hasNextPage endCursor } nodes { jurisdiction { code } task { slug } about { slug } } } } }`,
			Variables: map[string]any{"after": map[bool]any{true: nil, false: after}[after == ""]},
		})
		var p page
		if err := json.Unmarshal(resp.Data, &p); err != nil || len(resp.Errors) > 0 {
			t.Fatal(err, resp.Errors)
		}
		total = p.Gaps.TotalCount
		for _, n := range p.Gaps.Rows.Nodes {
			if seen[string(n)] {
				t.Fatalf("%s is on two pages", n)
			}
			seen[string(n)] = true
		}
		if more := p.Gaps.Rows.PageInfo.HasNextPage; more != (len(seen) < total) || more && len(p.Gaps.Rows.Nodes) != 10 {
			t.Fatalf("after %d of %d rows there is more: %t", len(seen), total, more)
		}
		after = p.Gaps.Rows.PageInfo.EndCursor
	}
}

// The densest country fits into one answer that a page can be made of.
func TestMatrixIsSmall(t *testing.T) {
	t.Parallel()
	server := graphqlhttp.New(resolvers.Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Present: resolvers.Present})
	const query = `query($c: [JurisdictionCode!]) { matrix(country: $c) {
		stakeholderCount notes totals { recorded responsibilities }
		stakeholders { tasks responsibilities stakeholder { slug label acronyms } }
		rows { coverage decidedIn task { slug name shortName broader { slug } }
			cells { column roles confidence claims { slug role level evidence provenance { confidence observed citations { source { slug title url } } } } } }
		} }`
	for _, code := range []string{"BE", "NL", "IT", "DE", "FR", "PL"} {
		resp := server.Do(t.Context(), &graphql.RawParams{Query: query, Variables: map[string]any{"c": []any{code}}})
		if len(resp.Errors) > 0 {
			t.Fatal(resp.Errors)
		}
		if len(resp.Data) > 300_000 || len(resp.Data) < 10_000 {
			t.Errorf("the matrix of %s has %d bytes", code, len(resp.Data))
		}
	}
}

// The columns of a heat map are equally long, and their lists are those of the cell.
func TestCoverageInColumns(t *testing.T) {
	t.Parallel()
	server := graphqlhttp.New(resolvers.Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Present: resolvers.Present})
	resp := server.Do(t.Context(), &graphql.RawParams{Query: `{ coverage(country: ["BE", "IT"], task: ["t26", "t27"]) { tasks { slug } jurisdictions { code } coverage confidence roles stakeholders } }`})
	want := `{"coverage":{"tasks":[{"slug":"t26"},{"slug":"t27"}],"jurisdictions":[{"code":"BE"},{"code":"IT"}],"coverage":["RECORDED","RECORDED","RECORDED","RECORDED"],` +
		`"confidence":["HIGH","MEDIUM","HIGH","HIGH"],"roles":[["ACCOUNTABLE"],["ACCOUNTABLE"],["ACCOUNTABLE","CONSULTED"],["RESPONSIBLE","ACCOUNTABLE"]],"stakeholders":[2,1,4,4]}}`
	if diff := cmp.Diff(want, string(resp.Data)); diff != "" || len(resp.Errors) > 0 {
		t.Errorf("%v, answer (-want +got):\n%s", resp.Errors, diff)
	}
}
