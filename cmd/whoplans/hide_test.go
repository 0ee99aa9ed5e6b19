package main

import (
	"net/http"
	"path/filepath"
	"strings"
	"testing"
)

// TestHide serves data of which a country is hidden: whoever has no right to it finds
// it nowhere, and whoever has finds it everywhere.
func TestHide(t *testing.T) {
	store := "sqlite:" + filepath.Join(t.TempDir(), "w.db")
	s := start(t, "--store", store, "--hide-country", "hu", "--hide-type", "statement")
	command(t, "user", "add", "Ann", "--role", "administrator", "--store", store)
	bearer := "Bearer " + secretIn(t, command(t, "token", "create", "Ann", "script", "--role", "editor", "--country", "HU", "--store", store))
	for _, ask := range []struct{ path, body string }{
		{"/id/hu-okfo", ""},
		{"/graphql", `{"query":"{ country(code: \"HU\") { slug } }"}`},
		{"/graphql", `{"query":"{ search(query: \"okfo\") { nodes { slug } } }"}`},
	} {
		method, headers := http.MethodGet, []string{"Accept", "application/json"}
		if ask.body != "" {
			method, headers = http.MethodPost, append(headers, "Content-Type", "application/json")
		}
		// In turn, so that an answer that is kept for one would show with the other.
		for range 2 {
			_, nobody, _ := s.send(t, method, ask.path, ask.body, headers...)
			_, editor, h := s.send(t, method, ask.path, ask.body, append(headers, "Authorization", bearer)...)
			if strings.Contains(nobody, `"hu`) || !strings.Contains(editor, `"hu`) {
				t.Errorf("%s %s: nobody gets %s, an editor %s", ask.path, ask.body, nobody, editor)
			}
			if cache := h.Get("Cache-Control"); cache != "private, no-cache" && cache != "no-store" {
				t.Errorf("%s: Cache-Control: %s", ask.path, cache)
			}
		}
	}
	if status, _, _ := s.get(t, "/metrics"); status != http.StatusNotFound {
		t.Errorf("/metrics: %d, where it counts what is hidden", status)
	}
	for flag, want := range map[string]string{
		"--hide-country=Hungary": "is not a jurisdiction code", "--hide-type=PLANET": "there is no type",
	} {
		if code, out := session(t.Context(), "serve", "--store", "memory:", flag); code == exitOK || !strings.Contains(out, want) {
			t.Errorf("serve %s: %d, %s; want %s", flag, code, out, want)
		}
	}
}
