package resolvers_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// editedTown is a town with a history of its own: a commit an hour.
func editedTown(t *testing.T) *graph.Graph {
	t.Helper()
	g := graphtest.Draw(t, town+"chamber: Institution pl\nsi: Jurisdiction\nmz: Institution si\n")
	hour := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	g.Now = func() time.Time {
		hour = hour.Add(time.Hour)
		return hour
	}
	jana, marek := as(t, g, access.Operator("jana")), as(t, g, access.Operator("marek"))
	for i, answer := range []string{
		jana(`mutation { updateInstitution(input: {id: "moh", set: {level: REGIONAL}}, options: {reason: "law"}) { revision } }`, nil),
		marek(`mutation { updateInstitution(input: {id: "moh", set: {note: "seen"}}, options: {reason: "visit"}) { revision } }`, nil),
		jana(`mutation { deleteInstitution(input: {id: "chamber"}, options: {reason: "gone"}) { revision } }`, nil),
		marek(`mutation { updateInstitution(input: {id: "mz", set: {parent: "moh"}}, options: {reason: "wrong"}) { revision } }`, nil),
		jana(`mutation { updateInstitution(input: {id: "moh", set: {slug: "pl-moh", level: NATIONAL}}, options: {reason: "new"}) { revision } }`, nil),
	} {
		if !strings.Contains(answer, fmt.Sprintf(`"revision":%d}`, i+2)) {
			t.Fatalf("change %d: %s", i, answer)
		}
	}
	return g
}

// TestHistory asks who changed what, when, why and how.
func TestHistory(t *testing.T) {
	g := editedTown(t)
	ask := as(t, g, access.Principal{})
	for _, tt := range []struct{ name, query, want string }{
		{"the newest, and a cursor to go on",
			`{ changesets(first: 2) { nodes { revision author reason time how undoes } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
			`{"changesets":{"nodes":[{"revision":6,"author":"jana","reason":"new","time":"2030-01-01T05:00:00Z","how":"EDIT","undoes":null},` +
				`{"revision":5,"author":"marek","reason":"wrong","time":"2030-01-01T04:00:00Z","how":"EDIT","undoes":null}],` +
				`"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"endCursor":"5"}}}`},
		{"after a cursor", `{ changesets(first: 3, after: "3") { edges { cursor node { revision how } } pageInfo { hasNextPage hasPreviousPage } } }`,
			`{"changesets":{"edges":[{"cursor":"2","node":{"revision":2,"how":"EDIT"}},{"cursor":"1","node":{"revision":1,"how":"LOAD"}}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}`},
		{"by author", `{ changesets(filter: {author: "marek"}) { nodes { revision } } }`, `{"changesets":{"nodes":[{"revision":5},{"revision":3}]}}`},
		{"by way", `{ changesets(filter: {how: LOAD}) { nodes { revision } } }`, `{"changesets":{"nodes":[{"revision":1}]}}`},
		{"by time", `{ changesets(filter: {since: "2030-01-01T02:00:00Z", until: "2030-01-01T03:00:00Z"}) { nodes { revision } } }`, `{"changesets":{"nodes":[{"revision":4},{"revision":3}]}}`},
		{"by country", `{ changesets(filter: {country: "SI"}) { nodes { revision } } }`, `{"changesets":{"nodes":[{"revision":5},{"revision":1}]}}`},
		{"by kind and country", `{ changesets(filter: {country: "SI", kind: JURISDICTION}) { nodes { revision } } }`, `{"changesets":{"nodes":[{"revision":1}]}}`},
		{"by record and author, under its former slug", `{ changesets(filter: {record: "moh", author: "jana"}, first: 1) { nodes { revision } pageInfo { hasNextPage } } }`,
			`{"changesets":{"nodes":[{"revision":6}],"pageInfo":{"hasNextPage":true}}}`},
		{"by a deleted record", fmt.Sprintf(`{ changesets(filter: {record: %q}) { nodes { revision } } }`, graph.SlugID("chamber")), `{"changesets":{"nodes":[{"revision":4},{"revision":1}]}}`},
		{"what one changed, with the record as it is now", `{ changeset(revision: 2) { author changes { totalCount nodes { type slug fields { field before after } record { slug } } } } none: changeset(revision: 7) { author } }`,
			`{"changeset":{"author":"jana","changes":{"totalCount":1,"nodes":[{"type":"CHANGED","slug":"moh","fields":[{"field":"level","before":"NATIONAL","after":"REGIONAL"}],"record":{"slug":"pl-moh"}}]}},"none":null}`},
		{"what it was and became, as data, with what is gone and what was there", `{ a: changeset(revision: 2) { changes { nodes { before { ... on Institution { slug level type { slug } } } after { ... on Institution { level recorded { revision } } } } } }
			b: changeset(revision: 4) { changes { nodes { before { slug ... on Institution { seat { slug } } } after { slug } } } } c: changeset(revision: 5) { changes { nodes { before { ... on Institution { parent { slug } } } after { ... on Institution { parent { slug } } } } } } }`,
			`{"a":{"changes":{"nodes":[{"before":{"slug":"moh","level":"NATIONAL","type":{"slug":"type-x"}},"after":{"level":"REGIONAL","recorded":{"revision":2}}}]}},` +
				`"b":{"changes":{"nodes":[{"before":{"slug":"chamber","seat":{"slug":"pl"}},"after":null}]}},"c":{"changes":{"nodes":[{"before":{"parent":null},"after":{"parent":{"slug":"pl-moh"}}}]}}}`},
		{"a record that is gone", `{ changeset(revision: 4) { changes { nodes { type slug record { slug } } } } }`,
			`{"changeset":{"changes":{"nodes":[{"type":"DELETED","slug":"chamber","record":null}]}}}`},
		{"a page of many changes", `{ changeset(revision: 1) { changes(first: 1, after: "2") { totalCount nodes { type slug } pageInfo { hasNextPage endCursor } } } }`,
			`{"changeset":{"changes":{"totalCount":10,"nodes":[{"type":"CREATED","slug":"intake"}],"pageInfo":{"hasNextPage":true,"endCursor":"3"}}}}`},
		{"of a record", `{ node(id: "moh") { ... on Record { history(first: 2) { nodes { changeset { revision author } difference { type fields { field before after } } } pageInfo { hasNextPage endCursor } } rest: history(after: "3") { nodes { changeset { revision } } } } } }`,
			`{"node":{"history":{"nodes":[{"changeset":{"revision":6,"author":"jana"},"difference":{"type":"CHANGED","fields":[{"field":"formerSlugs","before":null,"after":"moh"},{"field":"level","before":"REGIONAL","after":"NATIONAL"},{"field":"slug","before":"moh","after":"pl-moh"}]}},` +
				`{"changeset":{"revision":3,"author":"marek"},"difference":{"type":"CHANGED","fields":[{"field":"note","before":null,"after":"seen"}]}}],"pageInfo":{"hasNextPage":true,"endCursor":"3"}},"rest":{"nodes":[{"changeset":{"revision":2}},{"changeset":{"revision":1}}]}}}`},
		{"between two states: what was changed and changed back is no difference",
			`{ difference(from: {revision: 1}, to: {revision: 6}, after: "1") { totalCount nodes { type slug fields { field before after } record { slug } } } }`,
			`{"difference":{"totalCount":3,"nodes":[{"type":"CHANGED","slug":"mz","fields":[{"field":"parent","before":null,"after":"pl-moh"}],"record":{"slug":"mz"}},` +
				`{"type":"CHANGED","slug":"pl-moh","fields":[{"field":"formerSlugs","before":null,"after":"moh"},{"field":"note","before":null,"after":"seen"},{"field":"slug","before":"moh","after":"pl-moh"}],"record":{"slug":"pl-moh"}}]}}`},
		{"what was deleted", `{ difference(from: {revision: 1}, to: {revision: 6}, first: 1) { nodes { type slug record { slug } } } }`,
			`{"difference":{"nodes":[{"type":"DELETED","slug":"chamber","record":null}]}}`},
		{"of a kind, up to the present", `{ difference(from: {revision: 1}, filter: {kind: JURISDICTION}) { totalCount } all: difference(from: {revision: 1}, filter: {kind: INSTITUTION}) { totalCount } }`,
			`{"difference":{"totalCount":0},"all":{"totalCount":3}}`},
		{"about a country", `{ difference(from: {revision: 1}, filter: {country: "SI"}) { nodes { slug heldBefore heldAfter } } }`,
			`{"difference":{"nodes":[{"slug":"mz","heldBefore":"YES","heldAfter":"YES"}]}}`},
		{"and back, by time", `{ difference(from: {recordedAt: "2030-01-01T02:30:00Z"}, to: {recordedAt: "2029-12-31T23:00:00+00:00"}) { nodes { slug fields { field before after } } } }`,
			`{"difference":{"nodes":[{"slug":"moh","fields":[{"field":"level","before":"REGIONAL","after":"NATIONAL"},{"field":"note","before":"seen","after":null}]}]}}`},
		{"a page of it", `{ difference(from: {revision: 0}, to: {revision: 1}, first: 1, after: "1") { nodes { slug } pageInfo { hasNextPage hasPreviousPage } } }`,
			`{"difference":{"nodes":[{"slug":"intake"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := `{"data":` + tt.want
			if diff := cmp.Diff(want, strings.Split(ask(tt.query, nil), `,"extensions"`)[0]); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.query, diff)
			}
		})
	}
	for query, want := range map[string]string{
		`{ changesets(filter: {record: "nobody"}) { nodes { revision } } }`:                              "no record has, or had, the id",
		`{ changesets(after: "x") { nodes { revision } } }`:                                              "after is not a cursor of this list",
		`{ changesets(first: 101) { nodes { revision } } }`:                                              "a page has 0 to 100",
		`{ difference(from: {revision: 1}, to: {validOn: "2020-01-01"}) { totalCount } }`:                "a day is compared with a day",
		`{ difference(from: {revision: 7}, to: {revision: 1}) { totalCount } }`:                          "there is no revision 7",
		`{ difference(from: {revision: 7, recordedAt: "2030-01-01T00:00:00Z"}, to: {}) { totalCount } }`: "State",
	} {
		if got := ask(query, nil); !strings.Contains(got, want) {
			t.Errorf("%s: %s, want %q", query, got, want)
		}
	}
}

// TestRevert undoes a commit through the API.
func TestRevert(t *testing.T) {
	g := editedTown(t)
	ask := as(t, g, access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}})
	for _, tt := range []struct{ name, query, want string }{
		{"what was changed back already", `mutation { revert(revision: 2) { revision changeset { how } userErrors { code change message fix since { field before after by { revision author } } } } }`,
			`{"data":{"revert":{"revision":null,"changeset":null,"userErrors":[]}}}`},
		{"tried out", `mutation { revert(revision: 6, options: {dryRun: true}) { revision difference { slug fields { field after } record { slug } } userErrors { code } leftOut { code } } }`,
			`{"data":{"revert":{"revision":null,"difference":[{"slug":"moh","fields":[{"field":"formerSlugs","after":null},{"field":"level","after":"REGIONAL"},{"field":"slug","after":"moh"}],"record":{"slug":"moh"}}],"userErrors":[],"leftOut":[]}}}`},
		{"elsewhere", `mutation { revert(revision: 5) { revision userErrors { code change } } }`,
			`{"data":{"revert":{"revision":null,"userErrors":[{"code":"FORBIDDEN","change":0}]}}}`},
		{"a deletion", `mutation { revert(revision: 4, options: {reason: "still there"}) { revision changeset { author reason how undoes changes { nodes { type } } } record { slug } } }`,
			`{"data":{"revert":{"revision":7,"changeset":{"author":"jana","reason":"still there","how":"UNDO","undoes":4,"changes":{"nodes":[{"type":"CREATED"}]}},"record":{"slug":"chamber"}}},"extensions":{"revision":7}}`},
		{"the note changed since", `mutation { a: updateInstitution(input: {id: "moh", set: {note: "again"}}) { revision } b: revert(revision: 3) { userErrors { code change message fix since { field before after by { revision author } } } } }`,
			`{"data":{"a":{"revision":8},"b":{"userErrors":[{"code":"CONFLICT","change":0,"message":"pl-moh was changed after revision 3, last in revision 8 by jana",` +
				`"fix":"undo revision 8 first, or only the part that can be undone","since":[{"field":"note","before":"seen","after":"again","by":{"revision":8,"author":"jana"}}]}]}},"extensions":{"revision":8}}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, ask(tt.query, nil)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.query, diff)
			}
		})
	}
}

// TestRevertLoad undoes what was loaded at once through the API, and has it back: an
// answer's budget does not bound what who may write has written.
func TestRevertLoad(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	v, err := g.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	commit, err := v.Commit(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	ask := as(t, g, access.Operator("jana"))
	for rev := 2; rev <= 3; rev++ {
		got := ask(fmt.Sprintf(`mutation { revert(revision: %d) { revision difference { kind slug type fields { field before after } } userErrors { code } } }`, rev-1), nil)
		if n := strings.Count(got, `"slug":`); !strings.Contains(got, fmt.Sprintf(`"revision":%d`, rev)) || !strings.Contains(got, `"userErrors":[]`) || n != len(commit.Changes) {
			t.Fatalf("revision %d tells of %d records, want %d: %.500s", rev, n, len(commit.Changes), got)
		}
	}
	if got := ask(`{ difference(from: {revision: 1}) { totalCount } }`, nil); !strings.Contains(got, `"totalCount":0`) {
		t.Errorf("what differs in the end: %s", got)
	}
	ask = as(t, g, access.Principal{Account: "ann", Rights: access.Rights{Role: access.Contributor}})
	if got := ask(`mutation { revert(revision: 1, options: {dryRun: true}) { userErrors { code } } }`, nil); !strings.Contains(got, "TOO_LARGE") {
		t.Errorf("who may only try it out is answered %.300s", got)
	}
}
