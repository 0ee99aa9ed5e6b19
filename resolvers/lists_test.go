package resolvers_test

import (
	"encoding/json"
	"net/http/httptest"
	"testing"

	"github.com/google/go-cmp/cmp"

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
			`{"responsibilities":{"totalCount":13,"facets":{"facets":[{"value":"LAW","count":7},{"value":"REGULATION","count":5},{"value":"DIRECTIVE","count":1}]}}}`,
		}, {
			"claims by the title of their legal basis",
			`{ responsibilities(filter: {legalBasisTitle: {contains: "Internship Vacancies"}}) { nodes { slug } } }`,
			`{"responsibilities":{"nodes":[{"slug":"rs224"},{"slug":"rs233"},{"slug":"rs234"}]}}`,
		}, {
			"the instrument that most claims name",
			`{ responsibilities(first: 0, filter: {country: "HR"}) { facets(by: LEGAL_BASIS) { facets { count record { slug } } } } }`,
			`{"responsibilities":{"facets":{"facets":[{"count":5,"record":null},{"count":4,"record":{"slug":"src-hr-plan"}},{"count":2,"record":{"slug":"src-hr-nrpzz23"}},{"count":1,"record":{"slug":"src-hr-funds"}}]}}}`,
		}, {
			"what rests on no source, and on one",
			`{ none: records(first: 0, filter: {citationCount: {eq: 0}, asMethodology: {}}) { totalCount }
			   one: responsibilities(first: 0, filter: {citationCount: {lte: 1}}) { totalCount } }`,
			`{"none":{"totalCount":3},"one":{"totalCount":380}}`,
		}, {
			"the source that most claims rest on",
			`{ responsibilities(first: 0, filter: {country: "RO"}) { facets(by: CITATIONS) { facets { count record { slug } } truncated } } }`,
			`{"responsibilities":{"facets":{"facets":[{"count":4,"record":{"slug":"src-ro-hspm"}},{"count":2,"record":{"slug":"src-ro-cifre"}},{"count":2,"record":{"slug":"src-ro-acuity"}},{"count":1,"record":{"slug":"src-ja-d054-romd"}},{"count":1,"record":{"slug":"src-ro-1059"}},{"count":1,"record":{"slug":"src-ro-rez25"}},{"count":1,"record":{"slug":"src-ro-registry"}}],"truncated":false}}}`,
		}, {
			"practices by their summaries",
			`{ bestPractices(filter: {summary: {contains: "demand scenarios"}}) { nodes { slug } } }`,
			`{"bestPractices":{"nodes":[{"slug":"p02"}]}}`,
		}, {
			"tasks with several accountable bodies",
			`{ whoDoes(role: ACCOUNTABLE) { rows(stakeholdersAtLeast: 2) { totalCount nodes { jurisdiction { code } task { slug } } } } }`,
			`{"whoDoes":{"rows":{"totalCount":5,"nodes":[{"jurisdiction":{"code":"FR"},"task":{"slug":"t26"}},{"jurisdiction":{"code":"BE"},"task":{"slug":"t27"}},{"jurisdiction":{"code":"ES"},"task":{"slug":"t27"}},{"jurisdiction":{"code":"IT"},"task":{"slug":"t27"}},{"jurisdiction":{"code":"DE"},"task":{"slug":"t31"}}]}}}`,
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
