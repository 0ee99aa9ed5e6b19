package main

import (
	"bytes"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// form is a form with a file and a mapping, and its media type.
func form(t *testing.T, file, mapping string) (body, media string) {
	t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for name, path := range map[string]string{"file": file, "mapping": mapping} {
		part, err := w.CreateFormFile(name, path)
		if err == nil {
			_, err = io.WriteString(part, brought(t, path))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String(), w.FormDataContentType()
}

// brought is a file that somebody brings.
func brought(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../exchange/testdata/brought", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestUploads imports over HTTP: whoever is signed in, with their rights, the same way as the command.
func TestUploads(t *testing.T) {
	store := "sqlite:" + filepath.Join(t.TempDir(), "w.db")
	s := start(t, "--store", store)
	command(t, "user", "add", "Ann", "--role", "administrator", "--store", store)
	bearer := func(name, role, country string) string {
		args := []string{"token", "create", "Ann", name, "--role", role, "--store", store}
		if country != "" {
			args = append(args, "--country", country)
		}
		return "Bearer " + secretIn(t, command(t, args...))
	}
	administrator, elsewhere, reader := bearer("all", "administrator", ""), bearer("hungary", "editor", "HU"), bearer("reads", "reader", "")
	body, media := form(t, "raci.csv", "raci.csv.yaml")
	raci, saved := brought(t, "raci.csv"), brought(t, "raci.csv.yaml")
	for _, tt := range []struct {
		method, path, body, who string
		status                  int
		says                    string
	}{
		{http.MethodPut, "/import/mappings/raci", saved, "", http.StatusUnauthorized, "sign in"},
		{http.MethodPut, "/import/mappings/raci", "tables: [", elsewhere, http.StatusBadRequest, "cannot be read"},
		{http.MethodPut, "/import/mappings/raci", saved, elsewhere, http.StatusNoContent, ""},
		{http.MethodGet, "/import/mappings/", "", administrator, http.StatusOK, `["raci"]`},
		{http.MethodGet, "/import/mappings/raci", "", administrator, http.StatusOK, "kind: Responsibility"},
		{http.MethodDelete, "/import/mappings/other", "", administrator, http.StatusNotFound, "other"},
	} {
		var headers []string
		if tt.who != "" {
			headers = []string{"Authorization", tt.who}
		}
		if status, answer, _ := s.send(t, tt.method, tt.path, tt.body, headers...); status != tt.status || !strings.Contains(answer, tt.says) {
			t.Errorf("%s %s: %d, want %d that says %q: %.300s", tt.method, tt.path, status, tt.status, tt.says, answer)
		}
	}
	for _, tt := range []struct {
		name, path, body string
		headers          []string
		status           int
		says             []string
	}{
		{"nobody", "/import/raci.csv", "a,b\n", nil, http.StatusUnauthorized, []string{"sign in"}},
		{"who may change nothing", "/import/raci.csv", strings.Repeat("x", 1<<20), []string{"Authorization", reader}, http.StatusForbidden, []string{"may read records, and not change them"}},
		{"a page of another site", "/import/raci.csv", "a,b\n", []string{"Authorization", administrator, "Sec-Fetch-Site", "cross-site"}, http.StatusForbidden, []string{"another site"}},
		{"a parameter that is none", "/import/raci.csv?dry=1", "a,b\n", []string{"Authorization", administrator}, http.StatusBadRequest, []string{`no "dry"`}},
		{"neither yes nor no", "/import/raci.csv?write=yes", "a,b\n", []string{"Authorization", administrator}, http.StatusBadRequest, []string{`write is true or false, not "yes"`}},
		{"no file", "/import/raci.xlsx", "a,b\n", []string{"Authorization", administrator}, http.StatusBadRequest, []string{"text that is called .xlsx; call it .csv"}},
		{"a proposal", "/import/Institution.csv?propose=1&country=SI", "name,website\nMinistry of Health,https://gov.si\n", []string{"Authorization", administrator}, http.StatusOK, []string{"country: SI", "name: names"}},
		{"a look", "/import/raci.csv?first=1", body, []string{"Authorization", administrator, "Content-Type", media}, http.StatusOK, []string{`"revision":0`, `"created":69`, `"total":69`}},
		{"somebody without the right", "/import/raci.csv?write=1", body, []string{"Authorization", elsewhere, "Content-Type", media}, http.StatusOK, []string{`"revision":0`, `"faults":[{`}},
		{"a write", "/import/raci.csv?write=1&reason=agreed", body, []string{"Authorization", administrator, "Content-Type", media}, http.StatusOK, []string{`"revision":2`, `"created":69`}},
		{"with a mapping that was saved", "/import/raci.csv?mapping=RACI", raci, []string{"Authorization", administrator}, http.StatusOK, []string{`"revision":0`, `"unchanged":60`}},
		{"with a mapping that was not", "/import/raci.csv?mapping=none", raci, []string{"Authorization", administrator}, http.StatusBadRequest, []string{"no mapping was saved as none"}},
		{"with two mappings", "/import/raci.csv?mapping=raci", body, []string{"Authorization", administrator, "Content-Type", media}, http.StatusBadRequest, []string{"give one of them"}},
		{"the same again", "/import/raci.csv?write=true", body, []string{"Authorization", administrator, "Content-Type", media}, http.StatusOK, []string{`"revision":0`, `"unchanged":60`}},
	} {
		status, answer, _ := s.send(t, http.MethodPost, tt.path, tt.body, tt.headers...)
		if status != tt.status {
			t.Errorf("%s: %d, want %d: %.400s", tt.name, status, tt.status, answer)
			continue
		}
		for _, want := range tt.says {
			if !strings.Contains(answer, want) {
				t.Errorf("%s: the answer does not say %s: %.600s", tt.name, want, answer)
			}
		}
	}
	_, answer, _ := s.send(t, http.MethodPost, "/graphql", `{"query":"{ changesets(first: 1) { nodes { how reason } } }"}`, "Content-Type", "application/json", "Authorization", administrator)
	var log struct {
		Data struct {
			Changesets struct {
				Nodes []struct{ How, Reason string }
			}
		}
	}
	if err := json.Unmarshal([]byte(answer), &log); err != nil || len(log.Data.Changesets.Nodes) != 1 || log.Data.Changesets.Nodes[0].How != "IMPORT" || log.Data.Changesets.Nodes[0].Reason != "agreed" {
		t.Errorf("the log says %s", answer)
	}
}
