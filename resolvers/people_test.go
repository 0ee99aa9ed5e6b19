package resolvers_test

import (
	"context"
	"encoding/json"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/people"
	"github.com/whoplans/whoplans/accounts/sqlite"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// TestPeople manages people through GraphQL: each step is asked by somebody, and
// answered with what is wanted or with an error's code.
func TestPeople(t *testing.T) {
	t.Parallel()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "accounts"))
	if err != nil {
		t.Fatal(err)
	}
	a := accounts.New(s)
	defer a.Close()
	server := graphqlhttp.New(resolvers.Serving(graphtest.Draw(t, "pl: Jurisdiction"), people.New(a), 1<<20), &graphqlhttp.Options{Present: resolvers.Present})
	known := map[string]string{} // what earlier answers gave, by $name
	do := func(ctx context.Context, query string) string {
		for name, value := range known {
			query = strings.ReplaceAll(query, name, value)
		}
		answer := server.Do(ctx, &graphql.RawParams{Query: query})
		if len(answer.Errors) > 0 {
			return answer.Errors[0].Extensions["code"].(string) + ": " + answer.Errors[0].Message
		}
		return string(answer.Data)
	}
	take := func(name, form, text string) {
		t.Helper()
		m := regexp.MustCompile(form).FindStringSubmatch(text)
		if m == nil {
			t.Fatalf("there is no %s in %s", form, text)
		}
		known[name] = m[1]
	}
	who := func(w accounts.Who) context.Context { return accounts.With(t.Context(), w) }
	owner := access.With(t.Context(), access.Operator("operator"))
	take("$root", `"id":"([^"]+)"`, do(owner, `mutation { addPerson(name: "Root", role: ADMINISTRATOR) { id } }`))
	root := who(accounts.Who{Principal: access.Principal{Account: known["$root"], Rights: access.Rights{Role: access.Administrator}}, Name: "Root"})
	take("$ann", `"id":"([^"]+)"`, do(root, `mutation { addPerson(name: "Ann", role: EDITOR, jurisdictions: ["PL"]) { id name role jurisdictions } }`))
	rights := access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}
	principal := access.Principal{Account: known["$ann"], Rights: rights}
	link := do(root, `mutation { makeSignInLink(person: "ann") { path secret expires person { name } } }`)
	take("$link", `"path":"/sign-in#(whoplans_link_[^"]+)"`, link)
	secret, err := accounts.ParseSecret(known["$link"])
	if err != nil {
		t.Fatal(err)
	}
	_, session, err := a.SignIn(t.Context(), secret, "", "Firefox")
	if err != nil {
		t.Fatal(err)
	}
	known["$session"] = session.ID
	ann := who(accounts.Who{Principal: principal, Name: "Ann", Session: session.ID})
	byToken := who(accounts.Who{Principal: principal, Name: "Ann", Token: "some"})
	const self = `{ person { name role jurisdictions sessions { id agent current } tokens { id name role used } } }`
	for _, step := range []struct {
		who         string
		ctx         context.Context
		query, want string
	}{
		{"nobody", t.Context(), `{ people { nodes { name } } }`, "FORBIDDEN: only administrators manage people"},
		{"nobody", t.Context(), `{ person { name } }`, `{"person":null}`},
		{"nobody", t.Context(), `{ audit { nodes { did } } }`, "FORBIDDEN: "},
		{"nobody", t.Context(), `mutation { makeToken(name: "x", role: READER) { secret } }`, "FORBIDDEN: sign in to change records"},
		{"nobody", t.Context(), `mutation { addPerson(name: "Eve") { id } }`, "FORBIDDEN: "},
		{"nobody", t.Context(), `mutation { makeSignInLink(person: "Root") { secret } }`, "FORBIDDEN: "},
		{"Ann", ann, self, `{"person":{"name":"Ann","role":"EDITOR","jurisdictions":["PL"],"sessions":[{"id":"$session","agent":"Firefox","current":true}],"tokens":[]}}`},
		{"Root", root, self, `{"person":{"name":"Root","role":"ADMINISTRATOR","jurisdictions":[],"sessions":[],"tokens":[]}}`},
		{"nobody", t.Context(), self, `{"person":null}`},
		{"Ann", ann, `{ person(id: "Root") { name } }`, "FORBIDDEN: "},
		{"Ann", ann, `{ person(id: "Nobody") { name } }`, "FORBIDDEN: "},
		{"Ann", ann, `{ people { nodes { name } } }`, "FORBIDDEN: "},
		{"Ann", ann, `mutation { grantRights(person: "Ann", role: ADMINISTRATOR) { role } }`, "FORBIDDEN: "},
		{"Ann", ann, `mutation { makeToken(person: "Root", name: "x", role: READER) { secret } }`, "FORBIDDEN: "},
		{"Ann", ann, `mutation { makeToken(name: "x", role: READER, days: 1000) { secret } }`, "INVALID: a token lasts 1 to 366 days, not 1000"},
		{"Ann by a token", byToken, `mutation { makeToken(name: "x", role: ADMINISTRATOR) { secret } }`, "FORBIDDEN: "},
		{"Ann by a token", byToken, `mutation { endSession(id: "$session") }`, "FORBIDDEN: "},
		{"Root", root, `mutation { addPerson(name: "ann") { id } }`, "EXISTS: somebody is called ann; give another name"},
		{"Root", root, `mutation { addPerson(name: "Bob", role: EDITOR) { id } }`, "INVALID: an editor edits one jurisdiction at least"},
		{"Root", root, `mutation { grantRights(person: "Root", role: READER) { role } }`, "CONFLICT: nobody else is an administrator"},
		{"Root", root, `{ people { nodes { name role } pageInfo { hasNextPage } } }`, `{"people":{"nodes":[{"name":"Ann","role":"EDITOR"},{"name":"Root","role":"ADMINISTRATOR"}],"pageInfo":{"hasNextPage":false}}}`},
		{"Root", root, `{ people(first: 1, after: "1") { edges { cursor node { name } } } }`, `{"people":{"edges":[{"cursor":"2","node":{"name":"Root"}}]}}`},
		{"Root", root, `{ audit(first: 1) { nodes { did account author what } pageInfo { hasNextPage } } }`, `{"audit":{"nodes":[{"did":"SIGNED_IN","account":"$ann","author":"$ann","what":"$session"}],"pageInfo":{"hasNextPage":true}}}`},
		{"Ann", ann, `mutation { endSession(id: "$session") }`, `{"endSession":true}`},
		{"Ann", ann, `mutation { endSessions }`, `{"endSessions":0}`},
		{"Root", root, `mutation { grantRights(person: "$ann", role: READER) { name role } }`, `{"grantRights":{"name":"Ann","role":"READER"}}`},
		{"Root", root, `mutation { removePerson(person: "Ann") }`, `{"removePerson":true}`},
		{"Root", root, `{ person(id: "$ann") { name } }`, "NOT_FOUND: "},
	} {
		want := step.want
		for name, value := range known {
			want = strings.ReplaceAll(want, name, value)
		}
		prefix := strings.Contains(want, ": ") // of an error, whose words may go on
		if got := do(step.ctx, step.query); got != want && (!prefix || !strings.HasPrefix(got, want)) {
			t.Errorf("%s: %s\n got %s\nwant %s", step.who, step.query, got, want)
		}
	}
	// A token is made, shown, and revoked.
	made := do(root, `mutation { makeToken(name: "nightly", role: EDITOR, jurisdictions: ["PL"]) { secret token { id name role jurisdictions used } } }`)
	take("$token", `"id":"([^"]+)"`, made)
	take("$secret", `"secret":"(whoplans_token_[^"]+)"`, made)
	shown := do(root, self)
	if !strings.Contains(shown, known["$token"]) || strings.Contains(shown, known["$secret"]) || !json.Valid([]byte(shown)) {
		t.Errorf("afterwards: %s", shown)
	}
	if got := do(root, `mutation { revokeToken(id: "$token") }`); got != `{"revokeToken":true}` || !strings.Contains(do(root, self), `"tokens":[]`) {
		t.Errorf("revoked: %s, %s", got, do(root, self))
	}
}
