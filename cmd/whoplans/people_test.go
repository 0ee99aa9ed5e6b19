package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/signin"
	accountssqlite "github.com/whoplans/whoplans/accounts/sqlite"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
)

// command runs a command that must succeed, and returns what it prints.
func command(t testing.TB, args ...string) string {
	t.Helper()
	code, out := session(t.Context(), args...)
	if code != exitOK {
		t.Fatalf("%v ended with %d: %s", args, code, out)
	}
	return out
}

// secretIn finds a secret in a text.
func secretIn(t testing.TB, text string) string {
	t.Helper()
	s := regexp.MustCompile(`whoplans_(link|session|token)_[\w-]{43}`).FindString(text)
	if s == "" {
		t.Fatalf("there is no secret in %q", text)
	}
	return s
}

// signIn uses a link as its page does, and returns the cookie that it gets.
func (s *served) signIn(t *testing.T, link, name string) string {
	t.Helper()
	body, err := json.Marshal(map[string]string{"secret": link, "name": name})
	if err != nil {
		t.Fatal(err)
	}
	status, answer, h := s.send(t, http.MethodPost, "/sign-in", string(body), "Content-Type", "application/json", "Origin", s.base)
	if status != http.StatusOK {
		t.Fatalf("sign-in: %d %s", status, answer)
	}
	cookie, _, _ := strings.Cut(h.Get("Set-Cookie"), ";")
	return cookie
}

// viewer is who the server takes a request for.
func (s *served) viewer(t *testing.T, headers ...string) string {
	t.Helper()
	status, answer, _ := s.send(t, http.MethodPost, "/graphql", `{"query":"{ viewer { name role jurisdictions } }"}`, append(headers, "Content-Type", "application/json")...)
	var a struct {
		Data struct {
			Viewer struct {
				Name          string
				Role          access.Role
				Jurisdictions []access.Jurisdiction
			}
		}
	}
	if status != http.StatusOK || json.Unmarshal([]byte(answer), &a) != nil {
		return answer
	}
	v := a.Data.Viewer
	return strings.TrimPrefix(v.Name+", "+access.Rights{Role: v.Role, Jurisdictions: v.Jurisdictions}.String(), ", ")
}

// The first start at a terminal makes the first administrator; the next only
// says where to sign in.
func TestOwnerSignsIn(t *testing.T) {
	store := "sqlite:" + filepath.Join(t.TempDir(), "w.db")
	s := startAt(t, true, "--store", store, "--no-seed")
	link := secretIn(t, s.urls["sign-in"])
	if want := s.base + "/sign-in#" + link; s.urls["sign-in"] != want {
		t.Errorf("the server says to sign in at %s, want %s", s.urls["sign-in"], want)
	}
	cookie := s.signIn(t, link, "Ann")
	if got := s.viewer(t, "Cookie", cookie); got != "Ann, administrator" {
		t.Errorf("the owner is %q", got)
	}
	s.stop()
	s = startAt(t, true, "--store", store, "--no-seed")
	if want := s.base + "/sign-in"; s.urls["sign-in"] != want {
		t.Errorf("the second start says to sign in at %s, want %s", s.urls["sign-in"], want)
	}
	name, secret, _ := strings.Cut(cookie, "=")
	if got := s.viewer(t, "Cookie", "whoplans-"+s.base[strings.LastIndex(s.base, ":")+1:]+"="+secret); got != "Ann, administrator" {
		t.Errorf("after a new start the session %s is %q", name, got)
	}
}

// Where others could read or use it, the link is not printed.
func TestOwnerLinkIsForTerminals(t *testing.T) {
	for name, tt := range map[string]struct {
		terminal bool
		args     []string
	}{
		"no terminal":             {false, nil},
		"other machines":          {true, []string{"--listen", ":0"}},
		"a public address":        {true, []string{"--public-url", "https://whoplans.example.org"}},
		"a public address, alone": {true, []string{"--public-url", "http://localhost:1"}},
	} {
		s := startAt(t, tt.terminal, append([]string{"--store", "memory:", "--no-seed"}, tt.args...)...)
		if said := s.urls["sign-in"]; said != "" || strings.Contains(s.log.String(), "whoplans_link") {
			t.Errorf("%s: the server says %s", name, said)
		}
	}
}

// What a command does while the server runs holds for the next request.
func TestCommandsWhileServing(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { commandsWhileServing(t, "sqlite:"+filepath.Join(t.TempDir(), "w.db")) })
	t.Run("Neo4j", func(t *testing.T) { commandsWhileServing(t, neo4jtest.Empty(t)) })
}

func commandsWhileServing(t *testing.T, store string) {
	s := start(t, "--store", store, "--no-seed")
	do := func(args ...string) string { return command(t, append(args, "--store", store)...) }
	check := func(what, want string, headers ...string) {
		t.Helper()
		for range 3 {
			if got := s.viewer(t, headers...); !strings.Contains(got, want) {
				t.Errorf("%s: %q, want %q", what, got, want)
			}
		}
	}
	do("user", "add", "Ann", "--role", "editor", "--country", "HU,AT")
	cookie := s.signIn(t, secretIn(t, do("user", "link", "Ann")), "")
	bearer := "Bearer " + secretIn(t, do("token", "create", "Ann", "script", "--role", "editor", "--country", "HU"))
	check("signed in", "Ann, editor of AT and HU", "Cookie", cookie)
	check("by token", "Ann, editor of HU", "Authorization", bearer)
	t.Setenv(tokenVariable, strings.TrimPrefix(bearer, "Bearer "))
	do("query", "--url", s.base+"/graphql", "{ __typename }")
	t.Setenv(tokenVariable, strings.TrimPrefix(bearer, "Bearer ")+"x")
	if code, out := session(t.Context(), "query", "--url", s.base+"/graphql", "{ __typename }"); code != exitFailed || !strings.Contains(out, "unknown or no longer valid") {
		t.Errorf("a query with a wrong token: %d, %s", code, out)
	}
	if code, out := session(t.Context(), "query", "--url", "http://whoplans.invalid/graphql", "{ __typename }"); code != exitFailed || !strings.Contains(out, "is not sent to") {
		t.Errorf("a query with a token over plain HTTP: %d, %s", code, out)
	}
	t.Setenv(tokenVariable, "")
	do("user", "grant", "Ann", "reader")
	check("with less rights", "Ann, reader", "Cookie", cookie)
	check("with less rights, by token", "Ann, reader", "Authorization", bearer)
	id := strings.Fields(do("user", "sessions", "Ann"))[0]
	do("user", "sessions", "Ann", "--end", id)
	check("the session was ended", "reader", "Cookie", cookie)
	check("the session was ended, by token", "Ann, reader", "Authorization", bearer)
	do("token", "revoke", strings.Fields(do("token", "list", "Ann"))[0])
	check("the token was revoked", "UNAUTHENTICATED", "Authorization", bearer)
	again := s.signIn(t, secretIn(t, do("user", "link", "Ann")), "")
	check("signed in again", "Ann, reader", "Cookie", again)
	do("user", "remove", "Ann")
	if got := s.viewer(t, "Cookie", again); got != "reader" {
		t.Errorf("somebody removed is %q", got)
	}
}

// A token is for the address that was named, and for none that this one leads
// to.
func TestTokenIsNotRedirected(t *testing.T) {
	other := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		t.Errorf("another address is asked, with the token %q", r.Header.Get("Authorization"))
	}))
	defer other.Close()
	server := httptest.NewServer(http.RedirectHandler(other.URL, http.StatusTemporaryRedirect))
	defer server.Close()
	t.Setenv(tokenVariable, "whoplans_token_"+strings.Repeat("A", 43))
	if code, out := session(t.Context(), "query", "--url", server.URL, "{ __typename }"); code != exitFailed || !strings.Contains(out, "307") {
		t.Errorf("a query that is led elsewhere: %d, %s", code, out)
	}
}

// What a server tells of itself, and what commands write, holds no secret.
func TestSecretsStayAway(t *testing.T) {
	dir := t.TempDir()
	store := "sqlite:" + filepath.Join(dir, "w.db")
	traces := collect(t)
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", traces.URL)
	s := start(t, "--store", store, "--log-format", "json")
	command(t, "user", "add", "Ann", "--store", store, "--role", "administrator")
	link := secretIn(t, command(t, "user", "link", "Ann", "--store", store))
	token := secretIn(t, command(t, "token", "create", "Ann", "x", "--role", "administrator", "--store", store))
	cookie := s.signIn(t, link, "")
	seen := map[string]string{}
	note := func(what string, answer string) { seen[what] = answer }
	query := `{"query":"{ __typename jurisdictions { nope } }"}`
	for _, headers := range [][]string{{"Cookie", cookie}, {"Authorization", "Bearer " + token}, {"Authorization", "Bearer " + token + "x"}, {"Authorization", "Bearer " + link}} {
		_, answer, h := s.send(t, http.MethodPost, "/graphql", query, append(headers, "Content-Type", "application/json")...)
		note("an answer with "+headers[0], answer+strings.Join(h.Values("Set-Cookie"), ""))
		_, answer, _ = s.get(t, "/nowhere?x="+token, headers...)
		note("an error with "+headers[0], answer)
		for _, ask := range []struct{ method, path, body string }{
			{http.MethodPost, "/graphql", `{"query":"{`},
			{http.MethodPost, "/graphql", `{"query":"query ($n: Int!) { __typename }","variables":{"n":"x"}}`},
			{http.MethodPost, "/graphql", `{"query":"mutation { createSource(input: {title: \"T\"}) { revision } }"}`},
			{http.MethodPut, "/graphql", ""},
			{http.MethodPost, "/sign-in", "["},
			{http.MethodPost, "/sign-out", "["},
			{http.MethodGet, "/id/nobody", ""},
			{http.MethodGet, "/export/nothing.xyz", ""},
			{http.MethodGet, "/export/records.jsonl?country=SI", ""},
			{http.MethodGet, "/metrics", ""},
			{http.MethodGet, "/readyz", ""},
		} {
			_, answer, h := s.send(t, ask.method, ask.path, ask.body, append(headers, "Content-Type", "application/json")...)
			h.Del("Set-Cookie") // where a session is slid on, its own cookie holds it
			note(fmt.Sprintf("%s %s %s with %s", ask.method, ask.path, ask.body, headers[0]), fmt.Sprint(h)+answer)
		}
	}
	// What somebody writes where it does not belong is theirs to see, and in nothing that is kept.
	for _, body := range []string{
		`{"query":"query ($x: ID!) { institution(id: $x) { name } }","variables":{"x":"` + token + `"}}`,
		`{"query":"{ ` + token + `: institution(id: \"` + token + `\") { ` + token + ` } }"}`,
		`{"query":"{ __typename }","extensions":{"` + token + `":1},"` + token + `":1}`,
	} {
		s.send(t, http.MethodPost, "/graphql", body, "Content-Type", "application/json", "Traceparent", token, "User-Agent", token, "Referer", "http://"+token+"/", "X-Forwarded-For", token)
	}
	_, answer, _ := s.send(t, http.MethodPost, "/graphql", `{"query":"{ search(text: \"`+token+`\") { totalCount } }"}`, "Content-Type", "application/json")
	note("an answer about nothing", answer)
	_, metrics, _ := s.get(t, "/metrics")
	note("metrics", metrics)
	note("sessions", command(t, "user", "sessions", "Ann", "--store", store))
	note("tokens", command(t, "token", "list", "Ann", "--store", store))
	note("audit", command(t, "audit", "--store", store))
	command(t, "backup", "--store", store, "--accounts", filepath.Join(dir, "people.backup"), filepath.Join(dir, "graph.backup"))
	s.stop()
	command(t, "copy", store, "sqlite:"+filepath.Join(dir, "copy.db"))
	for _, format := range []string{"jsonl", "ttl", "graphml"} {
		command(t, "export", "--store", store, "--to", filepath.Join(dir, "export."+format))
	}
	note("history", command(t, "log", "--store", store))
	note("log", s.log.String())
	traces.mu.Lock()
	note("traces", traces.raw.String())
	traces.mu.Unlock()
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		b, err := os.ReadFile(filepath.Join(dir, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		note("the file "+f.Name(), string(b))
	}
	if len(files) < 8 || !strings.Contains(seen["metrics"], "whoplans_") || !strings.Contains(seen["log"], `"level":`) || !strings.Contains(seen["traces"], "POST /graphql") {
		t.Fatalf("there is little to look through: %d files, traces of %d bytes", len(files), len(seen["traces"]))
	}
	_, session, _ := strings.Cut(cookie, "=")
	for _, secret := range []string{link, token, session} {
		bits := secret[len(secret)-43:]
		for what, text := range seen {
			if strings.Contains(text, bits) {
				t.Errorf("a secret is in %s: %.300s", what, text)
			}
		}
	}
}

// panicking is a store that panics with whatever the context of a request tells of
// itself.
type panicking struct{ store.Store }

func (panicking) View(ctx context.Context, _ store.Rev) (store.Reader, error) {
	who, _ := accounts.Of(ctx)
	panic(fmt.Sprint(ctx, who.Name, who.Session, who.Rights))
}

// A request that makes the server panic leaves no secret in the log or the answer.
func TestSecretsStayOutOfPanics(t *testing.T) {
	rows, err := accountssqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	people := accounts.New(rows)
	operator := access.With(t.Context(), access.Operator("operator"))
	link, _, err := people.NewOwnerLink(operator)
	if err != nil {
		t.Fatal(err)
	}
	session, s, err := people.SignIn(t.Context(), link, "Ann", "")
	if err != nil {
		t.Fatal(err)
	}
	token, _, err := people.NewToken(operator, s.Person.ID, "x", s.Person.Rights, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	var log lines
	logger := newLogger(&log, "text")
	kept := panicking{memory.New(graph.Describe().Schema())}
	watch := watcher{newMetrics(), nil}
	health := &health{store: kept, writable: newWritable(kept, people, logger)}
	c := serveCmd{Deadline: time.Second, MaxCost: 1000}
	handler, err := c.handler(graph.New(kept), health, watch, otherSites{}, signin.New(people, signin.Options{Loopback: true, Logger: logger}), people, logger)
	if err != nil {
		t.Fatal(err)
	}
	served := httptest.NewUnstartedServer(handler)
	served.Config.ErrorLog = newServer(handler, time.Minute, logger).ErrorLog
	served.Start()
	defer served.Close()
	_, port, _ := strings.Cut(strings.TrimPrefix(served.URL, "http://"), ":")
	for _, ask := range []struct{ method, path, body string }{
		{http.MethodPost, "/graphql", `{"query":"{ records { totalCount } }"}`},
		{http.MethodGet, "/id/hu-okfo", ""},
		{http.MethodGet, "/export/records.jsonl", ""},
		{http.MethodGet, "/readyz", ""},
	} {
		for name, value := range map[string]string{"Authorization": "Bearer " + token.Reveal(), "Cookie": "whoplans-" + port + "=" + session.Reveal()} {
			r, err := http.NewRequestWithContext(t.Context(), ask.method, served.URL+ask.path, strings.NewReader(ask.body))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set(name, value)
			r.Header.Set("Content-Type", "application/json")
			resp, err := served.Client().Do(r)
			if err != nil {
				continue // the connection was cut
			}
			body, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			if err != nil {
				continue
			}
			fmt.Fprintln(&log, resp.StatusCode, resp.Header, string(body))
		}
	}
	said := log.String()
	if n := strings.Count(said, "Ann"); n < 8 {
		t.Fatalf("Ann is in %d panics: %s", n, said)
	}
	for _, secret := range []string{session.Reveal(), token.Reveal()} {
		if strings.Contains(said, secret[len(secret)-43:]) {
			t.Errorf("a secret is in the log or an answer: %s", said)
		}
	}
}

// A server that cannot write beside its data answers, and says that nobody can
// sign in.
func TestAccountsThatCannotBeWritten(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write everywhere")
	}
	dir := t.TempDir()
	store := "sqlite:" + filepath.Join(dir, "w.db")
	command(t, "load", "../../seed", "--store", store, "--author", "me", "--reason", "first")
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	s := start(t, "--store", store)
	if got := s.viewer(t); got != "reader" || !strings.Contains(s.log.String(), "nobody can sign in") {
		t.Errorf("the viewer is %q, the log says %s", got, s.log)
	}
}

func TestReachedRefuses(t *testing.T) {
	for _, args := range [][]string{{"--public-url", "whoplans.example.org"}, {"--public-url", "https://u:p@example.org"}, {"--public-url", "https://example.org/x"}, {"--trust-proxy", "proxy.example"}} {
		code, out := session(context.WithoutCancel(t.Context()), append([]string{"serve", "--store", "memory:"}, args...)...)
		if code != exitFailed || !strings.Contains(out, args[0]) || strings.Contains(out, "u:p") {
			t.Errorf("%v: %d, %s", args, code, out)
		}
	}
}
