package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// served is a server that a test has started as its user would.
type served struct {
	base string            // the main address, as a URL
	urls map[string]string // all that the server says of itself, by name
	said string            // all of that
	log  *lines
	stop func() int // returns the exit code

	// Of a process of its own:
	signal func() // tells it to stop, and does not wait
	kill   func() // ends it at once
}

// lines is what a server logs.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer // guarded by mu
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func start(t *testing.T, args ...string) *served {
	t.Helper()
	return startAt(t, false, args...)
}

// startAt starts a server at a terminal, or not.
func startAt(t *testing.T, terminal bool, args ...string) *served {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	out, w := io.Pipe()
	s := &served{log: new(lines)}
	code := make(chan int, 1)
	go func() {
		code <- run(ctx, append([]string{"serve", "--listen", "127.0.0.1:0"}, args...), streams{in: strings.NewReader(""), out: w, err: s.log, terminal: terminal})
		w.Close()
	}()
	s.stop = sync.OnceValue(func() int { cancel(); return <-code })
	t.Cleanup(func() { s.stop() })
	if !s.announced(out) {
		t.Fatalf("serve ended with %d: %s", s.stop(), s.log)
	}
	return s
}

// announced reads what a server says of itself as it starts, and reports
// whether it did.
func (s *served) announced(out io.Reader) bool {
	s.urls = map[string]string{}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		s.said += lines.Text() + "\n"
		if words := strings.Fields(lines.Text()); len(words) == 2 {
			s.urls[words[0]] = words[1]
		}
		if strings.HasPrefix(lines.Text(), "Stop with") {
			s.base = strings.TrimSuffix(s.urls["GraphQL"], "/graphql")
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return true
		}
	}
	return false
}

// send sends a request to a path of the main address, or to a URL. Headers are
// names and values in turn.
func (s *served) send(t *testing.T, method, path, body string, headers ...string) (int, string, http.Header) {
	t.Helper()
	if strings.HasPrefix(path, "/") {
		path = s.base + path
	}
	req, err := http.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatalf("%s %s: %v", method, path, err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(answer), resp.Header
}

func (s *served) get(t *testing.T, path string, headers ...string) (int, string, http.Header) {
	t.Helper()
	return s.send(t, http.MethodGet, path, "", headers...)
}

// ask returns the answer to a query.
func (s *served) ask(t *testing.T, query string) string {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	_, answer, _ := s.send(t, http.MethodPost, "/graphql", string(body), "Content-Type", "application/json")
	return answer
}

func TestServe(t *testing.T) {
	name := "sqlite:" + filepath.Join(t.TempDir(), "whoplans.db")
	s := start(t, "--store", name)
	for _, tt := range []struct {
		path    string
		headers []string
		status  int
		says    string
	}{
		{path: "/healthz", status: 200, says: "ok"},
		{path: "/readyz", status: 200, says: "ready, revision 1"},
		{path: "/schema.graphql", status: 200, says: "type Responsibility"},
		{path: "/explorer/", status: 200, says: "<title>"},
		{path: "/explorer/examples.json", status: 200, says: `"id":"Q01"`},
		{path: "/explorer/nothing.js", status: 404},
		{path: "/", status: 200, says: "<title>whoplans</title>"},
		{path: "/c/SI/responsibilities?as=matrix", status: 200, says: "<title>whoplans</title>"},
		{path: "/tasks", status: 200, says: "<title>whoplans</title>"},
		{path: "/tasks/t18", status: 200, says: "<title>whoplans</title>"},
		{path: "/compare?c=BE,NL", status: 200, says: "<title>whoplans</title>"},
		{path: "/changes", status: 200, says: "<title>whoplans</title>"},
		{path: "/people", status: 200, says: "<title>whoplans</title>"},
		{path: "/import", status: 200, says: "<title>whoplans</title>"},
		{path: "/changes/1", status: 200, says: "<title>whoplans</title>"},
		{path: "/search?q=a", status: 200, says: "<title>whoplans</title>"},
		{path: "/app/icon.svg", status: 200, says: "<svg"},
		{path: "/app/assets/nothing.js", status: 404},
		{path: "/nothing", status: 404},
		{path: "/id/hu-okfo", status: 200, says: `"slug": "hu-okfo"`},
		{path: "/id/hu-okfo", headers: []string{"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"}, status: 200, says: "<title>whoplans</title>"},
		{path: "/id/HU", status: 301},
		{path: "/id/hu-okfo?at=1", status: 200, says: `"slug": "hu-okfo"`},
		{path: "/id/HU?at=1", status: 301},
		{path: "/id/hu-okfo?at=0", status: 404, says: "no record has this id or slug"},
		{path: "/id/hu-okfo?at=2", status: 400, says: "there is no revision 2"},
		{path: "/id/hu-okfo?at=now", status: 400, says: `"now" names no state`},
		{path: "/id/hu-okfo?at=scenario:none", status: 404, says: `no scenario has the id or slug "none"`},
		{path: "/id/nobody", status: 404, says: "no record has this id or slug"},
		{path: "/id/nobody", headers: []string{"Accept", "text/html"}, status: 404, says: "<title>whoplans</title>"},
		{path: "/id/%22%7D", status: 404},
		{path: "/graphql?query={dataset{licence}}", status: 200, says: "CC-BY-4.0"},
	} {
		status, body, header := s.get(t, tt.path, tt.headers...)
		if status != tt.status || !strings.Contains(body, tt.says) {
			t.Errorf("GET %s = %d %.200q, want %d that says %q", tt.path, status, body, tt.status, tt.says)
		}
		if !strings.HasPrefix(header.Get("Content-Security-Policy"), "default-src 'none'") {
			t.Errorf("GET %s has the policy %q", tt.path, header.Get("Content-Security-Policy"))
		}
	}
	// A citation leads to what is cited.
	cited := regexp.MustCompile(`/id/[a-z-]+\?at=1`).FindString(s.ask(t, `{ dataset { citation } }`))
	if status, body, _ := s.get(t, cited); status != 200 || !strings.Contains(body, `"kind": "Dataset"`) {
		t.Errorf("GET %q = %d %.200s", cited, status, body)
	}

	// A record's former id leads to its slug.
	_, doc, _ := s.get(t, "/id/hu-okfo")
	var record struct{ ID string }
	if err := json.Unmarshal([]byte(doc), &record); err != nil {
		t.Fatal(err)
	}
	if status, _, header := s.get(t, "/id/"+record.ID+"?at=1"); status != 301 || header.Get("Location") != "/id/hu-okfo?at=1" {
		t.Errorf("GET /id/%s?at=1 = %d %s", record.ID, status, header.Get("Location"))
	}
	if status, _, header := s.get(t, "/id/"+record.ID); status != 301 || header.Get("Location") != "/id/hu-okfo" {
		t.Errorf("GET /id/%s = %d %s", record.ID, status, header.Get("Location"))
	}

	// The file belongs to this server: who else wants to write is told so.
	var errs bytes.Buffer
	code := run(t.Context(), []string{"serve", "--listen", "127.0.0.1:0", "--store", name}, streams{out: io.Discard, err: &errs})
	if code != exitFailed || !strings.Contains(errs.String(), "in use") {
		t.Errorf("a second server on the file = %d: %s", code, errs.String())
	}

	// It stops when told to, and starts again where it was.
	before := s.ask(t, `{ record(id: "hu-okfo") { id recorded { revision time } } }`)
	if code := s.stop(); code != exitOK {
		t.Errorf("serve ended with %d", code)
	}
	s = start(t, "--store", name)
	if after := s.ask(t, `{ record(id: "hu-okfo") { id recorded { revision time } } }`); after != before {
		t.Errorf("after a restart: %s\nbefore: %s", after, before)
	}
	s.stop()
}

// TestQueryOfAServer asks a running server from the command line, with and
// without faults.
func TestQueryOfAServer(t *testing.T) {
	s := start(t, "--store", "memory:")
	defer s.stop()
	for _, tt := range []struct {
		path, query, out, err string
		code                  int
	}{
		{"/graphql", `{ country(code: "EL") { name } }`, "name\nGreece\n", "", exitOK},
		{"/graphql", `{ contries { totalCount } }`, "", `whoplans: line 1, column 3: Cannot query field "contries" on type "Query". Did you mean "countries"`, exitFailed},
		{"/graphql", `{ tasks: responsibilities(filter: {task: {is: "t99"}}) { totalCount } }`, "", `whoplans: tasks: no record has the id or slug "t99"`, exitFailed},
		{"/", `{ __typename }`, "", "405 Method Not Allowed, and not as a GraphQL server does: give the address of its /graphql", exitFailed},
	} {
		var out, errs bytes.Buffer
		code := run(t.Context(), []string{"query", "--url", s.base + tt.path, tt.query}, streams{out: &out, err: &errs})
		if code != tt.code || out.String() != tt.out || !strings.Contains(errs.String(), tt.err) {
			t.Errorf("query --url %s %s = %d\nout: %s\nerr: %s", tt.path, tt.query, code, out.String(), errs.String())
		}
	}
}

func TestServeEmpty(t *testing.T) {
	s := start(t, "--store", "memory:", "--no-seed")
	defer s.stop()
	if got, want := s.ask(t, `{ dataset { title } records { totalCount } }`), `"dataset":null,"records":{"totalCount":0}`; !strings.Contains(got, want) {
		t.Errorf("an empty store answers %s", got)
	}
}

func TestServeMaxCost(t *testing.T) {
	const query = `{ countries(first: 5) { nodes { name } } }`
	for _, tt := range []struct{ most, says string }{
		{"1000", `"nodes":[{"name":"Austria"}`},
		{"5", `"code":"LIMIT_EXCEEDED"`},
	} {
		s := start(t, "--store", "memory:", "--max-cost", tt.most)
		if got := s.ask(t, query); !strings.Contains(got, tt.says) {
			t.Errorf("--max-cost %s answers %s, want %s", tt.most, got, tt.says)
		}
		s.stop()
	}
}

// TestServeLarge asks for more than the graph's default budget has: what
// --max-cost lets in is not stopped half way.
func TestServeLarge(t *testing.T) {
	const all = `countries(first: 100) { nodes { stakeholders(first: 100) { nodes { ... on Institution {
		label responsibilities(first: 100) { nodes { id role evidence task { slug name description } } } } } } } }`
	often := make([]string, 15)
	for i := range often {
		often[i] = fmt.Sprintf("a%d: %s", i, all)
	}
	s := start(t, "--store", "memory:", "--max-cost", "1000000000")
	defer s.stop()
	if got := s.ask(t, "{ "+strings.Join(often, " ")+" }"); strings.Contains(got, `"errors"`) {
		t.Errorf("a large question is answered with %.300s", got)
	}
}

// TestServeBounds gives numbers that mean nothing: none may quietly stand for
// another.
func TestServeBounds(t *testing.T) {
	for _, tt := range []struct{ setting, says string }{
		{"--max-cost=0", "--max-cost is at least 1"},
		{"--deadline=0s", "--deadline is more than 0s"},
		{"--deadline=-1s", "--deadline is more than 0s"},
		{"--answer-cache=-1", "--answer-cache is -1; give megabytes, 0 for none"},
		{"--drain=-1s", "--drain is at least 0s"},
	} {
		var errs bytes.Buffer
		code := run(t.Context(), []string{"serve", "--store=memory:", "--listen=127.0.0.1:99999", tt.setting}, streams{out: io.Discard, err: &errs})
		if code != exitFailed || !strings.Contains(errs.String(), tt.says) {
			t.Errorf("%s ends with %d: %s", tt.setting, code, errs.String())
		}
	}
}

// TestServeEverywhere announces an address to go to, not the one that stands for
// all of the machine's.
func TestServeEverywhere(t *testing.T) {
	t.Parallel()
	s := startProcess(t, "--no-seed", "--listen", ":0")
	if !strings.HasPrefix(s.base, "http://localhost:") {
		t.Errorf("it announces %s", s.base)
	}
	if status, _, _ := s.get(t, "/healthz"); status != http.StatusOK {
		t.Errorf("/healthz there: status %d", status)
	}
}
