package main

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"
)

func TestProfiles(t *testing.T) {
	t.Parallel()
	s := start(t, "--store", "memory:", "--no-seed", "--debug-listen", "localhost:0")
	profiles := s.urls["profiles"]
	if status, body, _ := s.get(t, profiles); status != http.StatusOK || !strings.Contains(body, "goroutine") {
		t.Errorf("the list of profiles: %d %.200s", status, body)
	}
	if status, body, _ := s.get(t, profiles+"heap"); status != http.StatusOK || !bytes.HasPrefix([]byte(body), []byte{0x1f, 0x8b}) {
		t.Errorf("the heap: %d %.20q", status, body)
	}
	if status, body, _ := s.get(t, profiles+"profile?seconds=1"); status != http.StatusOK || len(body) == 0 {
		t.Errorf("a second of CPU: %d %.200q", status, body)
	}
	for _, path := range []string{profiles + "cmdline", "/debug/pprof/", "/debug/pprof/heap", strings.TrimSuffix(profiles, "debug/pprof/") + "graphql"} {
		if status, _, _ := s.get(t, path); status != http.StatusNotFound {
			t.Errorf("GET %s = %d", path, status)
		}
	}
	// A page that has its own name lead here.
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, profiles, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Host = "page.example:6060"
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusForbidden {
		t.Errorf("by another name: %s", resp.Status)
	}
}

// TestProfilesStayHere refuses addresses that other machines can reach.
func TestProfilesStayHere(t *testing.T) {
	t.Parallel()
	for address, says := range map[string]string{
		":6060":        "--debug-listen: :6060 can be reached from other machines, and profiles show what the server does and holds: use 127.0.0.1:6060",
		"0.0.0.0:6060": "use 127.0.0.1:6060",
		"[::]:6060":    "use 127.0.0.1:6060",
		"192.0.2.1:0":  "can be reached from other machines",
		"6060":         "--debug-listen: address 6060: missing port",
	} {
		var errs strings.Builder
		code := run(t.Context(), []string{"serve", "--store", "memory:", "--no-seed", "--listen", "127.0.0.1:0", "--debug-listen", address}, streams{out: io.Discard, err: &errs})
		if code != exitFailed || !strings.Contains(errs.String(), says) {
			t.Errorf("%s = %d, want %q: %s", address, code, says, errs.String())
		}
	}
}
