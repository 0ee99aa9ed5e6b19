package main

import (
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestFullDisk fills the disk of a server: it answers, says what is amiss by a
// code, and goes on when there is room.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=4m"); err != nil {
		t.Skipf("a small disk needs root's rights: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	store := "sqlite:" + filepath.Join(dir, "w.db")
	s := start(t, "--store", store, "--no-seed")
	command(t, "user", "add", "Ann", "--role", "administrator", "--store", store)
	link := secretIn(t, command(t, "user", "link", "Ann", "--store", store))
	bearer := "Bearer " + secretIn(t, command(t, "token", "create", "Ann", "x", "--role", "administrator", "--store", store))
	create := func() string {
		_, answer, _ := s.send(t, http.MethodPost, "/graphql", `{"query":"mutation { createSource(input: {title: \"T\", note: \"`+strings.Repeat("x", 15000)+
			`\", origin: UNVERIFIED, confidence: LOW}) { revision userErrors { message } } }"}`, "Content-Type", "application/json", "Authorization", bearer)
		return answer
	}
	fill(t, filepath.Join(dir, "filler"))
	_, metrics, _ := s.get(t, "/metrics")
	_, ready, _ := s.get(t, "/readyz")
	for what, tt := range map[string]struct{ got, want string }{
		"/readyz":   {ready, "ready, revision 0\nrecords cannot be changed: STORE_FULL\naccounts cannot be changed: STORE_FULL\n"},
		"records":   {metrics, `whoplans_store_writable{code="STORE_FULL",part="records"} 0`},
		"accounts":  {metrics, `whoplans_store_writable{code="STORE_FULL",part="accounts"} 0`},
		"a change":  {create(), `"code":"STORE_FULL"`},
		"a reading": {s.ask(t, `{ records { totalCount } }`), `"totalCount":0`},
		"a sign-in": {s.trySignIn(t, link), `"code":"STORE_FULL"`},
	} {
		if !strings.Contains(tt.got, tt.want) {
			t.Errorf("%s: %s, want %s", what, tt.got, tt.want)
		}
	}
	if err := os.Remove(filepath.Join(dir, "filler")); err != nil {
		t.Fatal(err)
	}
	if got := create(); !strings.Contains(got, `"revision":1,"userErrors":[]`) {
		t.Errorf("a change when there is room again: %s", got)
	}
	s.signIn(t, link, "")
	s.stop()
}

// trySignIn uses a link, in vain or not.
func (s *served) trySignIn(t *testing.T, link string) string {
	t.Helper()
	_, answer, _ := s.send(t, http.MethodPost, "/sign-in", `{"secret":"`+link+`"}`, "Content-Type", "application/json", "Origin", s.base)
	return answer
}

// fill writes a file until nothing more fits.
func fill(t *testing.T, name string) {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	block := make([]byte, 4096)
	for err == nil {
		_, err = f.Write(block)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
}
