package resolvers_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// as answers requests in the name of somebody.
func as(t *testing.T, g *graph.Graph, who access.Principal) func(query string, variables any) string {
	t.Helper()
	server := graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{Present: resolvers.Present})
	return func(query string, variables any) string {
		t.Helper()
		body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
		if err != nil {
			t.Fatal(err)
		}
		ctx := access.With(context.WithoutCancel(t.Context()), who)
		r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(string(body)))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		server.ServeHTTP(w, r)
		return strings.TrimSpace(w.Body.String())
	}
}

const town = `
	pl: Jurisdiction
	moh: Institution pl name=Ministry_of_Health
	intake: PlanningTask
	src-law: Source
	moh -ACCOUNTABLE-> intake (pl)
`

// TestMutations makes changes of each sort through the API.
func TestMutations(t *testing.T) {
	g := graphtest.Draw(t, town)
	editor := access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}}
	ask := as(t, g, editor)
	const payload = ` { revision record { slug ... on Institution { note acronyms website level } ... on Responsibility { role stakeholder { slug } } }
		difference { type kind slug fields { field before after } }
		userErrors { code change path message fix since { field before after by { author revision } } referrerCount referrers { slug } } } `
	for _, tt := range []struct {
		name, query string
		variables   any
		want        string
	}{
		{
			"a field is changed, another emptied",
			`mutation ($in: UpdateInstitutionInput!) { updateInstitution(input: $in, options: {reason: "checked"})` + payload + `}`,
			map[string]any{"in": map[string]any{"id": "moh", "expectedRevision": 1, "set": map[string]any{"level": "REGIONAL", "website": "https://example.org/", "note": nil}}},
			`{"data":{"updateInstitution":{"revision":2,"record":{"slug":"moh","note":null,"acronyms":[],"website":"https://example.org/","level":"REGIONAL"},` +
				`"difference":[{"type":"CHANGED","kind":"Institution","slug":"moh","fields":[{"field":"level","before":"NATIONAL","after":"REGIONAL"},{"field":"website","before":null,"after":"https://example.org/"}]}],"userErrors":[]}},"extensions":{"revision":2}}`,
		}, {
			"what was seen before that is in conflict with it",
			`mutation { updateInstitution(input: {id: "moh", expectedRevision: 1, set: {level: NATIONAL}})` + payload + `}`, nil,
			`{"data":{"updateInstitution":{"revision":null,"record":null,"difference":[],"userErrors":[{"code":"CONFLICT","change":0,"path":[],` +
				`"message":"moh was changed since revision 1, last by jana","fix":"look at the record as it is now, and send your change with expectedRevision 2",` +
				`"since":[{"field":"level","before":"NATIONAL","after":"REGIONAL","by":{"author":"jana","revision":2}},{"field":"website","before":null,"after":"https://example.org/","by":{"author":"jana","revision":2}}],"referrerCount":null,"referrers":[]}]}}}`,
		}, {
			"a dry run shows what would be",
			`mutation { updateInstitution(input: {id: "moh", add: {acronyms: ["MZ"]}}, options: {dryRun: true})` + payload + `}`, nil,
			`{"data":{"updateInstitution":{"revision":null,"record":{"slug":"moh","note":null,"acronyms":["MZ"],"website":"https://example.org/","level":"REGIONAL"},` +
				`"difference":[{"type":"CHANGED","kind":"Institution","slug":"moh","fields":[{"field":"acronyms","before":null,"after":"MZ"}]}],"userErrors":[]}}}`,
		}, {
			"several at once, which refer to each other",
			`mutation { change(changes: [
				{createInstitution: {slug: "board", names: [{lang: "en", text: "Board"}], seat: "pl", type: "type-x", sector: "sector-x", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}
				{updateResponsibility: {id: "moh-accountable-intake", set: {stakeholder: "board", role: CONSULTED}}}
				{delete: {id: "moh"}}]) { revision records { slug ... on Responsibility { role stakeholder { slug label } } } difference { type slug } userErrors { message } } }`, nil,
			`{"data":{"change":{"revision":3,"records":[{"slug":"board"},{"slug":"moh-accountable-intake","role":"CONSULTED","stakeholder":{"slug":"board","label":"Board"}},null],` +
				`"difference":[{"type":"CREATED","slug":"board"},{"type":"CHANGED","slug":"moh-accountable-intake"},{"type":"DELETED","slug":"moh"}],"userErrors":[]}},"extensions":{"revision":3}}`,
		}, {
			"all that is wrong",
			`mutation { createResponsibility(input: {stakeholder: "bord", task: "intake", role: FUNDS, citations: [{source: "board"}]})` + payload + `}`, nil,
			`{"data":{"createResponsibility":{"revision":null,"record":null,"difference":[],"userErrors":[` +
				`{"code":"WRONG_KIND_OF_LINK","change":0,"path":["citations","0","source"],"message":"board is an institution","fix":"name a source","since":[],"referrerCount":null,"referrers":[]},` +
				`{"code":"UNKNOWN_SLUG","change":0,"path":["stakeholder"],"message":"no record has the slug \"bord\"","fix":"correct it, or add an institution or planning body with this slug","since":[],"referrerCount":null,"referrers":[]},` +
				`{"code":"MISSING","change":0,"path":["confidence"],"message":"confidence is missing","fix":"add it: one of LOW, MEDIUM, HIGH","since":[],"referrerCount":null,"referrers":[]},` +
				`{"code":"MISSING","change":0,"path":["origin"],"message":"origin is missing","fix":"add it: one of RETRIEVED, INFERRED, SYNTHESIS, UNVERIFIED","since":[],"referrerCount":null,"referrers":[]},` +
				`{"code":"MISSING","change":0,"path":["jurisdiction"],"message":"jurisdiction is missing","fix":"add it: the slug of a jurisdiction","since":[],"referrerCount":null,"referrers":[]},` +
				`{"code":"MISSING","change":0,"path":["level"],"message":"level is missing","fix":"add it: one of LOCAL, REGIONAL, NATIONAL, EU, INTERNATIONAL","since":[],"referrerCount":null,"referrers":[]}]}}}`,
		}, {
			"blank is not a value, and names nothing",
			"mutation { a: createSource(input: {title: \" \u00a0\u200b\u2800\", confidence: HIGH, origin: RETRIEVED}) { userErrors { code path } } " +
				"b: updateInstitution(input: {id: \"board\", set: {names: [{lang: \"en\", text: \"\u3164\"}]}}) { userErrors { code path } } " +
				"c: updateSource(input: {id: \"\", set: {title: \"T\", confidence: HIGH, origin: RETRIEVED}}) { userErrors { code message } } " +
				"d: deleteSource(input: {id: \"\"}) { userErrors { code message } } }", nil,
			`{"data":{"a":{"userErrors":[{"code":"MISSING","path":["title"]}]},"b":{"userErrors":[{"code":"MISSING","path":["names","0","text"]}]},` +
				`"c":{"userErrors":[{"code":"UNKNOWN_RECORD","message":"no record has the id or slug \"\""}]},` +
				`"d":{"userErrors":[{"code":"UNKNOWN_RECORD","message":"no record has the id or slug \"\""}]}}}`,
		}, {
			"one after the other in one request",
			`mutation { a: deleteInstitution(input: {id: "board"}) { revision userErrors { code referrerCount referrers { slug } } }
				b: deleteResponsibility(input: {id: "moh-accountable-intake"}) { revision } c: deleteInstitution(input: {id: "board"}) { revision record { slug } } }`, nil,
			`{"data":{"a":{"revision":null,"userErrors":[{"code":"REFERRED_TO","referrerCount":1,"referrers":[{"slug":"moh-accountable-intake"}]}]},"b":{"revision":4},"c":{"revision":5,"record":null}},"extensions":{"revision":5}}`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, ask(tt.query, tt.variables)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.query, diff)
			}
		})
	}
	t.Run("in the words of the field", func(t *testing.T) {
		got := ask(`mutation {
			assignTask(input: {slug: "duty", stakeholder: "pl-inst", task: "intake", role: ACCOUNTABLE, jurisdiction: "pl", level: NATIONAL, confidence: LOW, origin: UNVERIFIED}) { userErrors { code path } }
			change(changes: [
				{createInstitution: {slug: "old", names: [{lang: "en", text: "Old"}], seat: "pl", type: "type-x", sector: "sector-x", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}
				{createInstitution: {slug: "new", names: [{lang: "en", text: "New"}], seat: "pl", type: "type-x", sector: "sector-x", level: NATIONAL, confidence: HIGH, origin: UNVERIFIED}}
				{createResponsibility: {slug: "duty", stakeholder: "old", task: "intake", role: ACCOUNTABLE, jurisdiction: "pl", level: NATIONAL, confidence: LOW, origin: UNVERIFIED}}
			]) { revision userErrors { message } }
			transferResponsibility(input: {id: "duty", to: "new", on: "2026-01"}) { record { slug ... on Responsibility { stakeholder { slug } } } difference { type slug } }
			confirm(input: {id: "re-new-intake-accountable-pl", on: "2025", citation: {source: "src-law"}}) { record { provenance { observed citations { source { slug } } } } }
			rename(input: {id: "new", names: [{lang: "en", text: "Newer"}], on: "2026"}) { record { label ... on Institution { names { text until } } } }
			endResponsibility(input: {id: "re-new-intake-accountable-pl", on: "2999-06-30"}) { record { provenance { status validTo } } }
			merge(input: {from: "old", into: "new"}) { record { slug formerSlugs } difference { type slug } }
			recordAbsence(input: {jurisdiction: "pl", task: "intake", type: NOBODY, confidence: LOW, origin: UNVERIFIED}) { record { kind slug } }
		}`, nil)
		want := `{"data":{"assignTask":{"userErrors":[{"code":"UNKNOWN_SLUG","path":["stakeholder"]}]},` +
			`"change":{"revision":6,"userErrors":[]},` +
			`"transferResponsibility":{"record":{"slug":"re-new-intake-accountable-pl","stakeholder":{"slug":"new"}},"difference":[{"type":"CHANGED","slug":"duty"},{"type":"CREATED","slug":"re-new-intake-accountable-pl"}]},` +
			`"confirm":{"record":{"provenance":{"observed":"2025","citations":[{"source":{"slug":"src-law"}}]}}},` +
			`"rename":{"record":{"label":"Newer","names":[{"text":"Newer","until":null},{"text":"New","until":"2026"}]}},` +
			`"endResponsibility":{"record":{"provenance":{"status":"CURRENT","validTo":"2999-06-30"}}},` +
			`"merge":{"record":{"slug":"new","formerSlugs":["old"]},"difference":[{"type":"CHANGED","slug":"new"},{"type":"CHANGED","slug":"duty"},{"type":"DELETED","slug":"old"}]},` +
			`"recordAbsence":{"record":{"kind":"Absence","slug":"ab-pl-intake-nobody"}}},"extensions":{"revision":12}}`
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("answer (-want +got):\n%s", diff)
		}
	})
	t.Run("a reason is made up where none is given", func(t *testing.T) {
		got := ask(`mutation { a: updateSource(input: {id: "src-law", set: {note: "x", publisher: "y"}}) { record { recorded { author reason } } }
			b: updateSource(input: {id: "src-law", set: {note: null}}, options: {reason: "wrong"}) { record { recorded { reason } } } }`, nil)
		want := `{"data":{"a":{"record":{"recorded":{"author":"jana","reason":"source src-law: note, publisher"}}},"b":{"record":{"recorded":{"reason":"wrong"}}}},"extensions":{"revision":14}}`
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("answer (-want +got):\n%s", diff)
		}
	})
	t.Run("nobody may", func(t *testing.T) {
		got := as(t, g, access.Principal{})(`mutation { updateSource(input: {id: "src-law", set: {note: "mine"}}) { difference { slug } userErrors { code message } } }`, nil)
		want := `{"data":{"updateSource":{"difference":[],"userErrors":[{"code":"FORBIDDEN","message":"sign in to change records"}]}}}`
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("answer (-want +got):\n%s", diff)
		}
	})
}

// TestWarnings creates a body that is on record under a name much like its own.
func TestWarnings(t *testing.T) {
	ask := as(t, graphtest.Draw(t, town), access.Operator("ann"))
	const misspelt = "Min" + "stry of Health"
	const create = `mutation { createInstitution(
		input: {names: [{lang: "en", text: "` + misspelt + `"}], seat: "pl", type: "type-x", sector: "sector-x", level: NATIONAL, origin: UNVERIFIED, confidence: LOW}
		options: {dryRun: DRY}) { revision warnings { change message record { slug } score why { in a b } } userErrors { message } } }`
	const warning = `"warnings":[{"change":0,"message":"this may be moh, which is on record: use that, or merge the two if they are the same",` +
		`"record":{"slug":"moh"},"score":0.93,"why":[{"in":"NAMES","a":"` + misspelt + `","b":"Ministry of Health"}]}],"userErrors":[]`
	for _, tt := range []struct{ dry, revision string }{{"true", "null"}, {"false", "2"}} {
		want := `{"data":{"createInstitution":{"revision":` + tt.revision + `,` + warning + `}}`
		if got := ask(strings.Replace(create, "DRY", tt.dry, 1), nil); !strings.HasPrefix(got, want) {
			t.Errorf("dry run %s: got\n%s\nwant\n%s", tt.dry, got, want)
		}
	}
	// What goes into another is none that the other may be confused with.
	want := `{"data":{"merge":{"revision":3,"warnings":[],"userErrors":[]}}`
	if got := ask(`mutation { merge(input: {from: "pl-`+strings.ToLower(strings.ReplaceAll(misspelt, " ", "-"))+`", into: "moh"}) { revision warnings { message } userErrors { message } } }`, nil); !strings.HasPrefix(got, want) {
		t.Errorf("merged: %s, want %s", got, want)
	}
}

// TestViewer tells each who they are and what they may do, also out of a cache.
func TestViewer(t *testing.T) {
	g := graphtest.Draw(t, town+`
		si: Jurisdiction
		mz: Institution si`)
	server := graphqlhttp.New(resolvers.Caching(g, 1<<20), &graphqlhttp.Options{Present: resolvers.Present})
	const query = `{ viewer { signedIn account name role jurisdictions
		moh: may(action: EDIT, record: "moh") { allowed } mz: may(action: EDIT, record: "mz") { allowed code why }
		none: may(action: EDIT, record: "none") { code } make: may(action: CREATE, about: ["SI"]) { code } people: may(action: MANAGE) { code } } }`
	for _, tt := range []struct {
		who  access.Principal
		want string
	}{
		{access.Principal{}, `{"signedIn":false,"account":null,"name":null,"role":"READER","jurisdictions":[],"moh":{"allowed":false},` +
			`"mz":{"allowed":false,"code":"SIGN_IN","why":"sign in to change records"},"none":{"code":"NOT_FOUND"},"make":{"code":"SIGN_IN"},"people":{"code":"ADMINISTRATORS_ONLY"}}`},
		{access.Principal{Account: "a1", Name: "Jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}},
			`{"signedIn":true,"account":"a1","name":"Jana","role":"EDITOR","jurisdictions":["PL"],"moh":{"allowed":true},` +
				`"mz":{"allowed":false,"code":"OTHER_JURISDICTION","why":"it is about SI, and you edit PL"},"none":{"code":"NOT_FOUND"},"make":{"code":"OTHER_JURISDICTION"},"people":{"code":"ADMINISTRATORS_ONLY"}}`},
		{access.Principal{Account: "a2", Name: "Ivo", Rights: access.Rights{Role: access.Administrator}},
			`{"signedIn":true,"account":"a2","name":"Ivo","role":"ADMINISTRATOR","jurisdictions":[],"moh":{"allowed":true},` +
				`"mz":{"allowed":true,"code":"ALLOWED","why":"administrators may do everything"},"none":{"code":"NOT_FOUND"},"make":{"code":"ALLOWED"},"people":{"code":"ALLOWED"}}`},
	} {
		for range 2 {
			body, err := json.Marshal(map[string]string{"query": query})
			if err != nil {
				t.Fatal(err)
			}
			r := httptest.NewRequestWithContext(access.With(t.Context(), tt.who), http.MethodPost, "/graphql", strings.NewReader(string(body)))
			r.Header.Set("Content-Type", "application/json")
			w := httptest.NewRecorder()
			server.ServeHTTP(w, r)
			want := `{"data":{"viewer":` + tt.want + `},"extensions":{"revision":1}}`
			if diff := cmp.Diff(want, strings.TrimSpace(w.Body.String())); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.who.Name, diff)
			}
		}
	}
}
