package main

import (
	"strings"
	"testing"
)

// TestFrameAncestor lets one site frame the pages, and nobody the page to sign in.
func TestFrameAncestor(t *testing.T) {
	s := start(t, "--store", "memory:", "--no-seed", "--frame-ancestor", "https://example.org")
	for path, want := range map[string]string{"/": "frame-ancestors https://example.org", "/sign-in": "frame-ancestors 'none'"} {
		_, _, h := s.get(t, path)
		if got := h.Get("Content-Security-Policy"); !strings.HasSuffix(got, want) || (h.Get("X-Frame-Options") == "") != (path == "/") {
			t.Errorf("%s: %s, X-Frame-Options %q; want %s", path, got, h.Get("X-Frame-Options"), want)
		}
	}
	if code, out := session(t.Context(), "serve", "--store", "memory:", "--frame-ancestor", "example"); code == exitOK || !strings.Contains(out, "--frame-ancestor") {
		t.Errorf("serve --frame-ancestor example: %d, %s", code, out)
	}
}
