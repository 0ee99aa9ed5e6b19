package resolvers_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// TestSplit splits a ministry, alone and within a change of several, and takes it back.
func TestSplit(t *testing.T) {
	g := graphtest.Draw(t, town+"chamber: Institution pl name=Chamber\nchamber -CONSULTED-> intake (pl) status=HISTORIC\n")
	ask := as(t, g, access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}})
	const split = `split(input: {id: "moh", on: "2026", citations: [{source: "src-law"}], into: [
		{names: [{lang: "en", text: "Ministry of Care"}], slug: "care", takes: ["moh-accountable-intake"]}, {id: "chamber", takes: [%]}]}`
	for _, tt := range []struct{ name, query, want string }{
		{"tried out, with a claim that nobody has",
			`mutation { ` + strings.Replace(split, "%", `"chamber-consulted-intake"`, 1) + `, options: {dryRun: true}) { revision userErrors { code change path message fix } warnings { message } } }`,
			`{"data":{"split":{"revision":null,"userErrors":[{"code":"UNKNOWN_SLUG","change":0,"path":["into","1","takes","0"],"message":"chamber-consulted-intake does not refer to moh","fix":"leave it out"}],"warnings":[]}}}`},
		{"all that nobody takes is told at once, with what else is wrong",
			`mutation { split(input: {id: "moh", on: "2026", into: [{id: "chamber"}, {}]}) { revision userErrors { code path message fix } } }`,
			`{"data":{"split":{"revision":null,"userErrors":[{"code":"MISSING","path":["into","1"],"message":"it does not say what moh became","fix":"give the id of a body on record, or the names of a new one"},` +
				`{"code":"MISSING","path":["into"],"message":"nobody takes over moh-accountable-intake, which is about moh","fix":"name it in takes of one or more of them"}]}}}`},
		{"what cannot be split", `mutation { split(input: {id: "intake", on: "2026", into: []}) { userErrors { code message fix } } }`,
			`{"data":{"split":{"userErrors":[{"code":"UNKNOWN_RECORD","message":"intake is a planning task","fix":"name an institution or planning body"}]}}}`},
		{"made", `mutation { ` + strings.Replace(split, "%", `"moh-accountable-intake"`, 1) + `, options: {reason: "law"}) { revision record { slug provenance { status validTo } } difference { type slug } userErrors { message } } }`,
			`{"data":{"split":{"revision":2,"record":{"slug":"moh","provenance":{"status":"HISTORIC","validTo":"2026"}},"difference":[{"type":"CREATED","slug":"care"},{"type":"CREATED","slug":"re-care-moh-succeeds"},` +
				`{"type":"CREATED","slug":"re-chamber-moh-succeeds"},{"type":"CHANGED","slug":"moh-accountable-intake"},{"type":"CREATED","slug":"re-care-intake-accountable-pl"},` +
				`{"type":"CREATED","slug":"re-chamber-intake-accountable-pl"},{"type":"CHANGED","slug":"moh"}],"userErrors":[]}},"extensions":{"revision":2}}`},
		{"both have it now, and had it from the one that ended", `{ responsibilities(filter: {task: {is: ["intake"]}}) { nodes { slug provenance { status validFrom validTo citations { source { slug } } } } }
			institution(id: "care") { type { slug } relationsFrom { nodes { type to { label } } } } }`,
			`{"data":{"responsibilities":{"nodes":[{"slug":"chamber-consulted-intake","provenance":{"status":"HISTORIC","validFrom":null,"validTo":null,"citations":[]}},` +
				`{"slug":"moh-accountable-intake","provenance":{"status":"HISTORIC","validFrom":null,"validTo":"2026","citations":[]}},` +
				`{"slug":"re-care-intake-accountable-pl","provenance":{"status":"CURRENT","validFrom":"2026","validTo":null,"citations":[{"source":{"slug":"src-law"}}]}},` +
				`{"slug":"re-chamber-intake-accountable-pl","provenance":{"status":"CURRENT","validFrom":"2026","validTo":null,"citations":[{"source":{"slug":"src-law"}}]}}]},` +
				`"institution":{"type":{"slug":"type-x"},"relationsFrom":{"nodes":[{"type":"SUCCEEDS","to":{"label":"Ministry of Health"}}]}}}`},
		{"undone", `mutation { revert(revision: 2) { revision userErrors { message } } }`, `{"data":{"revert":{"revision":3,"userErrors":[]}},"extensions":{"revision":3}}`},
		{"as it was", `{ difference(from: {revision: 1}) { totalCount } }`, `{"data":{"difference":{"totalCount":0}}`},
		{"among other changes", `mutation { change(changes: [{` + strings.Replace(strings.Replace(strings.Replace(split, "split(input: ", "split: ", 1), "%", "", 1), "\n", " ", 1) + `}, {delete: {id: "chamber-consulted-intake"}}]) { revision userErrors { message } } }`,
			`{"data":{"change":{"revision":4,"userErrors":[]}},"extensions":{"revision":4}}`},
	} {
		got := ask(tt.query, nil)
		if !strings.Contains(tt.want, `"extensions"`) {
			got = strings.Split(got, `,"extensions"`)[0]
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
