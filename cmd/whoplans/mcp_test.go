package main

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// assistant is a client at the end of a transport.
func assistant(t *testing.T, transport mcp.Transport) *mcp.ClientSession {
	t.Helper()
	session, err := mcp.NewClient(&mcp.Implementation{Name: "test"}, nil).Connect(t.Context(), transport, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { session.Close() })
	return session
}

// callTool calls a tool, and returns what it says and whether it failed.
func callTool(t *testing.T, s *mcp.ClientSession, name, arguments string) (text string, failed bool) {
	t.Helper()
	r, err := s.CallTool(t.Context(), &mcp.CallToolParams{Name: name, Arguments: json.RawMessage(arguments)})
	if err != nil {
		t.Fatalf("%s %s: %v", name, arguments, err)
	}
	for _, c := range r.Content {
		if c, ok := c.(*mcp.TextContent); ok {
			text += c.Text
		}
	}
	if data, err := json.Marshal(r.StructuredContent); err != nil || !r.IsError && !strings.HasPrefix(string(data), `{"data":{`) {
		t.Errorf("%s %s: the structured answer is %s", name, arguments, data)
	}
	return text, r.IsError
}

// Each tool answers from the data set, in few words, with sources.
func TestMCPTools(t *testing.T) {
	here, there := mcp.NewInMemoryTransports()
	store := "sqlite:" + filepath.Join(t.TempDir(), "w.db")
	command(t, "load", "--store", store, "--author", "test", "--reason", "test")
	server, err := mcpCmd{askedFlags: askedFlags{stateFlags: stateFlags{storeFlag: storeFlag{Store: store}}}}.tools("")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := server.Connect(t.Context(), there, nil); err != nil {
		t.Fatal(err)
	}
	s := assistant(t, here)
	for _, tt := range []struct {
		tool, arguments string
		want            []string
		failed          bool
	}{
		{"search", `{"query":"okfo","country":["HU"]}`, []string{"hu-okfo", "\nSources\n", "https://"}, false},
		{"search", `{"query":"ministry","first":3}`, []string{"There is more than is shown"}, false},
		{"get", `{"id":"hu-okfo"}`, []string{"Hungary", "esponsibilit", "\nSources\n"}, false},
		{"get", `{"id":"HU"}`, []string{"hu", "\nSources\n"}, false},
		{"get", `{"id":"nobody-at-all"}`, []string{"nothing found"}, false},
		{"who_does", `{"country":["BE"],"task":["stage-b"],"first":5}`, []string{"BE", "[1]", "\nSources\n"}, false},
		{"who_does", `{"country":["XX"]}`, []string{"no jurisdiction has the code XX"}, true},
		{"trace", `{"country":["BE"],"task":"t26","upstream":1}`, []string{"\nSources\n"}, false},
		{"gaps", `{"country":["PL"],"first":5}`, []string{"\nSources\n"}, false},
		{"compare", `{"countries":["BE","NL"]}`, []string{"\nSources\n", "BE"}, false},
		{"compare", `{"countries":["BE"]}`, []string{"2"}, true},
		{"query", `{"document":"query ($c: JurisdictionCode!, $n: Int) { country(code: $c) { name } records(first: $n) { totalCount } }","variables":{"c":"HU","n":1}}`, []string{"Hungary"}, false},
		{"query", `{"document":"{ nothingOfTheKind }"}`, []string{"nothingOfTheKind"}, true},
	} {
		text, failed := callTool(t, s, tt.tool, tt.arguments)
		if failed != tt.failed || len(text) > 30_000 {
			t.Errorf("%s %s: failed: %v, %d bytes: %.300s", tt.tool, tt.arguments, failed, len(text), text)
		}
		for _, want := range tt.want {
			if !strings.Contains(text, want) {
				t.Errorf("%s %s lacks %q:\n%.2000s", tt.tool, tt.arguments, want, text)
			}
		}
	}
}

// The guide's configuration starts what it says, as the programs that it names do.
func TestAssistantsGuide(t *testing.T) {
	guide, err := os.ReadFile("../../docs/assistants.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```json\n(.*?)```").FindAllStringSubmatch(string(guide), -1)
	started := 0
	for _, block := range blocks {
		type entry struct {
			Command string
			Args    []string
			URL     string
		}
		var config struct{ MCPServers, Servers map[string]entry }
		if err := json.Unmarshal([]byte(block[1]), &config); err != nil {
			t.Fatalf("%v in\n%s", err, block[1])
		}
		for _, c := range []entry{config.MCPServers["whoplans"], config.Servers["whoplans"]} {
			if c.Command == "" {
				continue
			}
			started++
			s := assistant(t, &mcp.CommandTransport{Command: exec.CommandContext(t.Context(), c.Command, c.Args...)})
			if text, failed := callTool(t, s, "search", `{"query":"okfo"}`); failed || !strings.Contains(text, "hu-okfo") {
				t.Errorf("%v says %s", c.Args, text)
			}
			if err := s.Close(); err != nil {
				t.Errorf("%v does not end well: %v", c.Args, err)
			}
		}
	}
	if len(blocks) != 3 || started != 2 {
		t.Errorf("the guide shows %d configurations and %d commands, want 3 and 2; is the pattern still right?", len(blocks), started)
	}
}

// listening starts the command over HTTP, and returns its address.
func listening(t *testing.T, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	read, write := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, append([]string{"mcp", "--listen", "127.0.0.1:0"}, args...), streams{in: strings.NewReader(""), out: io.Discard, err: write})
		write.Close()
	}()
	line := make([]byte, 500)
	n, err := read.Read(line)
	go func() { _, _ = io.Copy(io.Discard, read) }()
	t.Cleanup(func() {
		cancel()
		if code := <-ended; code != exitOK {
			t.Errorf("the command ended with %d", code)
		}
	})
	address := regexp.MustCompile(`http://\S+`).FindString(string(line[:n]))
	if err != nil || address == "" {
		t.Fatalf("the command says %q, %v", line[:n], err)
	}
	return address
}

// withToken adds a token to requests.
type withToken string

// RoundTrip implements http.RoundTripper.
func (w withToken) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	if w != "" {
		r.Header.Set("Authorization", "Bearer "+string(w))
	}
	return http.DefaultTransport.RoundTrip(r)
}

// Over HTTP each client reads what its own token lets it read on a running server.
func TestMCPRights(t *testing.T) {
	store := "sqlite:" + filepath.Join(t.TempDir(), "w.db")
	s := start(t, "--store", store, "--hide-country", "hu")
	command(t, "user", "add", "Ann", "--role", "administrator", "--store", store)
	secret := secretIn(t, command(t, "token", "create", "Ann", "assistant", "--role", "editor", "--country", "HU", "--store", store))
	address := listening(t, "--url", s.base+"/graphql")
	for _, tt := range []struct {
		token withToken
		want  string
	}{{"", "nothing found"}, {withToken(secret), "Hungary"}, {"whoplans_token_wrong", "no longer valid"}} {
		client := assistant(t, &mcp.StreamableClientTransport{Endpoint: address, HTTPClient: &http.Client{Transport: tt.token}, DisableStandaloneSSE: true})
		if text, _ := callTool(t, client, "get", `{"id":"hu-okfo"}`); !strings.Contains(text, tt.want) {
			t.Errorf("token %q: %s, want %s", tt.token, text, tt.want)
		}
	}
	t.Setenv(tokenVariable, secret)
	if code, out := session(t.Context(), "mcp", "--url", s.base+"/graphql", "--listen", "127.0.0.1:0"); code != exitFailed || !strings.Contains(out, "each client sends its own token") {
		t.Errorf("with a token to lend: %d, %s", code, out)
	}
}

// Pages in a browser do not get at what listens here.
func TestMCPProtection(t *testing.T) {
	address := listening(t, "--store", "memory:")
	for name, tt := range map[string]struct {
		method, host, header, value string
		want                        int
	}{
		"a program":      {http.MethodPost, "", "", "", http.StatusOK},
		"another name":   {http.MethodPost, "evil.example", "", "", http.StatusForbidden},
		"another origin": {http.MethodPost, "", "Origin", "https://evil.example", http.StatusForbidden},
		"another site":   {http.MethodPost, "", "Sec-Fetch-Site", "cross-site", http.StatusForbidden},
		"a visit":        {http.MethodGet, "", "", "", http.StatusMethodNotAllowed},
	} {
		body := `{"jsonrpc":"2.0","id":1,"method":"initiali` + `ze","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"x","version":"1"}}}`
		r, err := http.NewRequestWithContext(t.Context(), tt.method, address, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Host = tt.host
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", "application/json, text/event-stream")
		if tt.header != "" {
			r.Header.Set(tt.header, tt.value)
		}
		resp, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		said, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		if resp.StatusCode != tt.want {
			t.Errorf("%s: %d %s, want %d", name, resp.StatusCode, said, tt.want)
		}
	}
	if code, out := session(t.Context(), "mcp", "--listen", "0.0.0.0:0"); code != exitFailed || !strings.Contains(out, "can be reached from other machines") {
		t.Errorf("all addresses: %d, %s", code, out)
	}
}
