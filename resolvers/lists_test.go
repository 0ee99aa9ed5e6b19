package resolvers_test

import (
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// TestWhatListsCanBeAskedBy asks lists of the data set in ways that fields of
// their own records don't tell: by parts of values, by how many there are.
func TestWhatListsCanBeAskedBy(t *testing.T) {
	server := httptest.NewServer(graphqlhttp.New(resolvers.Schema(heroes(t)), nil))
	defer server.Close()
	for _, tt := range []struct{ name, query, want string }{
		{
			"claims by the type of their legal basis",
			`{ responsibilities(first: 0, filter: {legalBasisType: {in: [LAW, REGULATION, DIRECTIVE]}}) { totalCount facets(by: LEGAL_BASIS_TYPE) { facets { value count } } } }`,
			`{"responsibilities":{"totalCount":32,"facets":{"facets":[{"value":"REGULATION","count":16},{"value":"LAW","count":15},{"value":"DIRECTIVE","count":1}]}}}`,
		}, {
			"claims by the title of their legal basis",
			`{ responsibilities(filter: {legalBasisTitle: {contains: "RULEBOOK"}}) { nodes { slug } } }`,
			`{"responsibilities":{"nodes":[{"slug":"rs409"},{"slug":"rs410"},{"slug":"rs483"}]}}`,
		}, {
			"the instrument that most claims name",
			`{ responsibilities(first: 0, filter: {country: "HR"}) { facets(by: LEGAL_BASIS) { facets { count record { slug } } } } }`,
			`{"responsibilities":{"facets":{"facets":[{"count":8,"record":null},{"count":3,"record":{"slug":"src-hr-nrpzz23"}},{"count":3,"record":{"slug":"src-hr-plan"}},{"count":1,"record":{"slug":"src-hr-funds"}},{"count":1,"record":{"slug":"src-hr-hina25"}}]}}}`,
		}, {
			"what rests on no source, and on one",
			`{ none: records(first: 0, filter: {citationCount: {eq: 0}, asMethodology: {}}) { totalCount }
			   one: responsibilities(first: 0, filter: {citationCount: {lte: 1}}) { totalCount } }`,
			`{"none":{"totalCount":3},"one":{"totalCount":463}}`,
		}, {
			"the source that most claims rest on",
			`{ responsibilities(first: 0, filter: {country: "RO"}) { facets(by: CITATIONS) { facets { count record { slug } } truncated } } }`,
			`{"responsibilities":{"facets":{"facets":[{"count":4,"record":{"slug":"src-ro-hspm"}},{"count":2,"record":{"slug":"src-ro-acuity"}},{"count":2,"record":{"slug":"src-ro-cifre"}},{"count":1,"record":{"slug":"src-ja-d054-romd"}},{"count":1,"record":{"slug":"src-ro-1059"}},{"count":1,"record":{"slug":"src-ro-cmr-reg"}},{"count":1,"record":{"slug":"src-ro-cmr16"}},{"count":1,"record":{"slug":"src-ro-eurostat"}},{"count":1,"record":{"slug":"src-ro-registry"}},{"count":1,"record":{"slug":"src-ro-rez25"}}],"truncated":false}}}`,
		}, {
			"practices by their summaries",
			`{ bestPractices(filter: {summary: {contains: "demand scenarios"}}) { nodes { slug } } }`,
			`{"bestPractices":{"nodes":[{"slug":"p02"}]}}`,
		}, {
			"tasks with several accountable bodies",
			`{ whoDoes(role: ACCOUNTABLE) { rows(stakeholdersAtLeast: 2) { totalCount nodes { jurisdiction { code } task { slug } } } } }`,
			`{"whoDoes":{"rows":{"totalCount":8,"nodes":[{"jurisdiction":{"code":"BE"},"task":{"slug":"t26"}},{"jurisdiction":{"code":"FR"},"task":{"slug":"t26"}},{"jurisdiction":{"code":"BE"},"task":{"slug":"t27"}},{"jurisdiction":{"code":"ES"},"task":{"slug":"t27"}},{"jurisdiction":{"code":"IT"},"task":{"slug":"t27"}},{"jurisdiction":{"code":"FR"},"task":{"slug":"t30"}},{"jurisdiction":{"code":"SI"},"task":{"slug":"t30"}},{"jurisdiction":{"code":"DE"},"task":{"slug":"t31"}}]}}}`,
		}, {
			"those with the most duties",
			`{ stakeholders(first: 3, orderBy: {field: RESPONSIBILITY_COUNT, direction: DESC}) { nodes { slug responsibilities(first: 0) { totalCount } } } }`,
			`{"stakeholders":{"nodes":[{"slug":"no-hdir","responsibilities":{"totalCount":7}},{"slug":"ie-ndtp","responsibilities":{"totalCount":7}},{"slug":"nl-co","responsibilities":{"totalCount":6}}]}}`,
		}, {
			"sources by what cites them, not by what they cite",
			`{ sources(first: 3, orderBy: {field: CITATION_COUNT, direction: DESC}) { nodes { slug citedBy(first: 0) { totalCount } } }
			   often: sources(first: 0, filter: {citationCount: {gte: 10}}) { totalCount } }`,
			`{"sources":{"nodes":[{"slug":"src-whoplans-vocabulary","citedBy":{"totalCount":74}},{"slug":"src-seed-1","citedBy":{"totalCount":50}},{"slug":"src-heroes-lt","citedBy":{"totalCount":34}}]},"often":{"totalCount":50}}`,
		}, {
			"roles in three countries, and how many bodies have them",
			`{ responsibilities(first: 0, filter: {country: ["MT", "EE"]}) { groups(by: [ROLE, JURISDICTION], distinct: [STAKEHOLDER, TASK], orderBy: {by: DISTINCT}, first: 3) {
				nodes { values { value } count share distinct } totalCount pageInfo { hasNextPage } } } }`,
			`{"responsibilities":{"groups":{"nodes":[{"values":[{"value":"RESPONSIBLE"},{"value":"mt"}],"count":9,"share":0.2727272727272727,"distinct":[9,5]},{"values":[{"value":"RESPONSIBLE"},{"value":"ee"}],"count":11,"share":0.3333333333333333,"distinct":[7,9]},{"values":[{"value":"CONSULTED"},{"value":"ee"}],"count":3,"share":0.09090909090909091,"distinct":[3,2]}],"totalCount":9,"pageInfo":{"hasNextPage":true}}}}`,
		}, {
			"the age of the evidence on each role",
			`{ responsibilities(first: 0) { groups(by: [ROLE], measure: [OBSERVED, CITATION_COUNT], orderBy: {by: MEAN, direction: ASC}, first: 2) {
				nodes { values { value } count measures { of known minimum maximum mean earliest latest meanDay } } } } }`,
			`{"responsibilities":{"groups":{"nodes":[{"values":[{"value":"INFORMED"}],"count":9,"measures":[{"of":"observed","known":6,"minimum":null,"maximum":null,"mean":null,"earliest":"2003-01-01","latest":"2023-01-01","meanDay":"2015-03-03"},{"of":"citationCount","known":9,"minimum":1,"maximum":3,"mean":1.2222222222222223,"earliest":null,"latest":null,"meanDay":null}]},{"values":[{"value":"SUPPORTS"}],"count":32,"measures":[{"of":"observed","known":23,"minimum":null,"maximum":null,"mean":null,"earliest":"2003-01-01","latest":"2025-01-01","meanDay":"2018-06-09"},{"of":"citationCount","known":32,"minimum":1,"maximum":2,"mean":1.03125,"earliest":null,"latest":null,"meanDay":null}]}]}}}`,
		}, {
			"through links, along which it is the type of body",
			`{ planningTask(id: "t26") { responsibilities(first: 0, filter: {role: {eq: ACCOUNTABLE}}) { groups(by: [STAKEHOLDER_TYPE]) { nodes { values { value record { label } } count } } } } }`,
			`{"planningTask":{"responsibilities":{"groups":{"nodes":[{"values":[{"value":"type-ministry","record":{"label":"Ministry"}}],"count":11},{"values":[{"value":"type-government","record":{"label":"Government"}}],"count":2},{"values":[{"value":"type-regional-government","record":{"label":"Regional government"}}],"count":2}]}}}}`,
		}, {
			"a list as one group, and one of nothing",
			`{ absences { groups(by: [], distinct: [TASK, TASK_BROADER]) { nodes { values { value } count share distinct } } }
			   planningTask(id: "stage-a") { responsibilities { groups(by: []) { totalCount nodes { count share } } } } }`,
			`{"absences":{"groups":{"nodes":[{"values":[],"count":13,"share":1,"distinct":[10,4]}]}},"planningTask":{"responsibilities":{"groups":{"totalCount":1,"nodes":[{"count":0,"share":0}]}}}}`,
		}, {
			"what is linked most, and not at all",
			`{ most: records(first: 1, orderBy: {field: LINK_COUNT, direction: DESC}) { nodes { slug } } none: records(first: 0, filter: {linkCount: {lt: 1}}) { totalCount } }`,
			`{"most":{"nodes":[{"slug":"heroes"}]},"none":{"totalCount":21}}`,
		}, {
			"claims by task, then by jurisdiction",
			`{ responsibilities(last: 2, filter: {country: ["MT", "SE"]}, orderBy: {field: TASK}) { nodes { slug task { slug } } }
			   first: responsibilities(first: 1, orderBy: {field: JURISDICTION}) { nodes { jurisdiction { code } } }
			   role: responsibilities(first: 1, orderBy: {field: ROLE}) { nodes { role } } }`,
			`{"responsibilities":{"nodes":[{"slug":"rs385","task":{"slug":"t38"}},{"slug":"rs374","task":{"slug":"t39"}}]},"first":{"nodes":[{"jurisdiction":{"code":"AT"}}]},"role":{"nodes":[{"role":"ACCOUNTABLE"}]}}`,
		}, {
			"who decides on several tasks",
			`{ stakeholders(filter: {responsibilities: {some: {role: {eq: ACCOUNTABLE}, status: {eq: CURRENT}}, atLeast: 5}}) { nodes { slug } } }`,
			`{"stakeholders":{"nodes":[{"slug":"lt-sam"}]}}`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got json.RawMessage
			post(t, server.URL, tt.query, &got)
			if diff := cmp.Diff(tt.want, string(got)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.query, diff)
			}
		})
	}
}

// TestCursorsOfLongNames turns the pages of a list in the order of names of which
// each is longer than a cursor may be.
func TestCursorsOfLongNames(t *testing.T) {
	long := strings.Repeat("x", 100_000)
	server := httptest.NewServer(graphqlhttp.New(resolvers.Schema(graphtest.Draw(t, "b: Source title="+long+"b\na: Source title="+long+"a\nc: Source title="+long+"c")), nil))
	defer server.Close()
	var slugs []string
	for after, more := "", true; more; {
		var got struct {
			Sources struct {
				Nodes    []struct{ Slug string }
				PageInfo struct {
					EndCursor   string
					HasNextPage bool
				}
			}
		}
		post(t, server.URL, fmt.Sprintf(`{ sources(first: 1, orderBy: {field: TITLE}%s) { nodes { slug } pageInfo { endCursor hasNextPage } } }`, after), &got)
		if n := len(got.Sources.PageInfo.EndCursor); n > 1000 {
			t.Fatalf("a cursor has %d bytes", n)
		}
		slugs = append(slugs, got.Sources.Nodes[0].Slug)
		after, more = fmt.Sprintf(", after: %q", got.Sources.PageInfo.EndCursor), got.Sources.PageInfo.HasNextPage
	}
	if want := []string{"a", "b", "c"}; !slices.Equal(slugs, want) {
		t.Errorf("the pages have %v, want %v", slugs, want)
	}
}

// TestPagesByLinks reads lists page by page in orders that records do not tell
// themselves: each record comes once, in the order of its links.
func TestPagesByLinks(t *testing.T) {
	server := httptest.NewServer(graphqlhttp.New(resolvers.Schema(heroes(t)), nil))
	defer server.Close()
	for _, direction := range []string{"ASC", "DESC"} {
		var counts []int
		seen, after := map[string]bool{}, "null"
		for more := true; more; {
			var got struct {
				Projects struct {
					Nodes []struct {
						Slug           string
						Participations struct{ TotalCount int }
					}
					PageInfo struct {
						HasNextPage bool
						EndCursor   string
					}
				}
			}
			post(t, server.URL, `{ projects(first: 3, after: `+after+`, orderBy: {field: PARTICIPATION_COUNT, direction: `+direction+`}) {
				nodes { slug participations(first: 0) { totalCount } } pageInfo { hasNextPage endCursor } } }`, &got)
			for _, n := range got.Projects.Nodes {
				if seen[n.Slug] {
					t.Fatalf("%s: %s comes twice", direction, n.Slug)
				}
				seen[n.Slug] = true
				counts = append(counts, n.Participations.TotalCount)
			}
			more, after = got.Projects.PageInfo.HasNextPage, strconv.Quote(got.Projects.PageInfo.EndCursor)
		}
		if direction == "DESC" {
			slices.Reverse(counts)
		}
		if len(counts) < 5 || counts[0] == counts[len(counts)-1] || !slices.IsSorted(counts) {
			t.Errorf("%s: %d projects, of which so many participations are on record: %v", direction, len(counts), counts)
		}
	}
}

// TestCutLists tells of lists that go on beyond what an answer shows of them,
// and of no others.
func TestCutLists(t *testing.T) {
	server := graphqlhttp.New(resolvers.Schema(heroes(t)), &graphqlhttp.Options{Present: resolvers.Present})
	for _, tt := range []struct {
		name, query string
		want        any // nil for none
	}{
		{"a page", `{ responsibilities { nodes { slug } } }`, 1},
		{"edges", `{ responsibilities { edges { cursor } } }`, 1},
		{"both of one page", `{ responsibilities { nodes { slug } edges { cursor } nodes { id } } }`, 1},
		{"the end of a list", `{ responsibilities(last: 1) { nodes { slug } } }`, 1},
		{"a whole list", `{ institutions(filter: {country: "SI"}) { nodes { slug } } }`, nil},
		{"no records wanted", `{ responsibilities(first: 0) { nodes { slug } } }`, nil},
		{"only the total", `{ responsibilities { totalCount } }`, nil},
		{"only facets", `{ responsibilities { facets(by: ROLE) { facets { count } } } }`, nil},
		{"skipped", `{ responsibilities { totalCount nodes @skip(if: true) { slug } } }`, nil},
		{"aliases", `{ a: responsibilities(first: 1) { nodes { slug } } b: responsibilities(first: 2) { nodes { slug } } }`, 2},
		{"below records", `{ countries(filter: {code: {in: ["AT", "BE"]}}) { nodes { responsibilities(first: 1) { nodes { slug } } } } }`, 2},
		{"totals below records", `{ countries(filter: {code: {in: ["AT", "BE"]}}) { nodes { responsibilities(first: 1) { totalCount } } } }`, nil},
		{"of one type only", `{ nodes(ids: ["si-mz", "si", "at"]) { ... on Institution { responsibilities(first: 1) { nodes { slug } } } } }`, 1},
		{"rows", `{ whoDoes(country: "PL") { rows(first: 2) { nodes { task { slug } } } } }`, 1},
		{"the total of rows", `{ whoDoes(country: "PL") { rows(first: 2) { totalCount } } }`, nil},
		{"a search", `{ search(query: "ministry", first: 2) { nodes { slug } } }`, 1},
		{"edges of a search", `{ search(query: "ministry", first: 2) { edges { score } } }`, 1},
		{"the total of a search", `{ search(query: "ministry", first: 2) { totalCount } }`, nil},
		{"a whole search", `{ search(query: "si-mz") { nodes { slug } } }`, nil},
	} {
		resp := server.Do(t.Context(), &graphql.RawParams{Query: tt.query})
		if len(resp.Errors) > 0 {
			t.Errorf("%s: %v", tt.name, resp.Errors)
		}
		if got := resp.Extensions["cutLists"]; got != tt.want {
			t.Errorf("%s: %v lists are said to go on, want %v: %s", tt.name, got, tt.want, resp.Data)
		}
	}
}

// TestWholeLists asks for all that there is with the largest pages, as who does not
// know how much there is will ask, and then for too much.
func TestWholeLists(t *testing.T) {
	server := graphqlhttp.New(resolvers.Schema(heroes(t)), &graphqlhttp.Options{Present: resolvers.Present})
	const fields = "role level label evidence stakeholder { name } task { name } provenance { confidence citations { source { title url } } }"
	for _, query := range []string{
		"{ countries(first: 100) { nodes { name responsibilities(first: 100) { nodes { " + fields + " } } } } }",
		"{ planningTasks(first: 100) { nodes { name responsibilities(first: 100) { totalCount nodes { " + fields + " } } } } }",
		"{ stakeholders(first: 100) { nodes { name seat { name } responsibilities(first: 100) { nodes { " + fields + " } } relationsFrom(first: 100) { nodes { to { label } } } } } }",
	} {
		if resp := server.Do(t.Context(), &graphql.RawParams{Query: query}); len(resp.Errors) > 0 {
			t.Errorf("%s: %v", query, resp.Errors)
		}
	}
	all := "responsibilities(first: 100) { nodes { " + fields + " } } "
	resp := server.Do(t.Context(), &graphql.RawParams{Query: "{ countries(first: 100) { nodes { " + all + "a: " + all + "b: " + all + "c: " + all + "d: " + all + "} } }"})
	if len(resp.Errors) != 1 || resp.Errors[0].Extensions["costliest"] != "countries.nodes.responsibilities" {
		t.Errorf("too much: %v", resp.Errors)
	}
	// What there is would fit, and answering turns out to take too much.
	resp = server.Do(t.Context(), &graphql.RawParams{Query: `{ institutions(first: 100) { nodes { responsibilities(first: 100) { nodes { task {
		responsibilities(first: 100) { nodes { jurisdiction { responsibilities(first: 100) { nodes { label } } } } } } } } } } }`})
	if len(resp.Errors) != 1 || resp.Errors[0].Extensions["code"] != "TOO_LARGE" || !strings.Contains(resp.Errors[0].Message, "the costliest list is institutions.nodes.responsibilities.nodes.task.responsibilities.nodes.jurisdiction.responsibilities") {
		t.Errorf("too much to answer: %v", resp.Errors)
	}
}
