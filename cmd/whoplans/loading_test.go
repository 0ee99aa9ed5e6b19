package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
)

// Files are loaded into, and commits undone on, a server that runs.
func TestLoadIntoServer(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { loadIntoServer(t, "sqlite:"+filepath.Join(t.TempDir(), "w.db")) })
	t.Run("Neo4j", func(t *testing.T) { loadIntoServer(t, neo4jtest.Empty(t)) })
}

func loadIntoServer(t *testing.T, store string) {
	t.Chdir(t.TempDir())
	file := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const source = "sources:\n  - slug: src-a\n    title: %\n    confidence: HIGH\n    origin: RETRIEVED\n"
	file("base.yaml", `
terms:
  - {slug: type-x, scheme: INSTITUTION_TYPE, name: type, confidence: HIGH, origin: UNVERIFIED}
  - {slug: sector-x, scheme: SECTOR, name: sector, confidence: HIGH, origin: UNVERIFIED}
jurisdictions:
  - {slug: hu, code: HU, name: Hungary, type: COUNTRY, confidence: HIGH, origin: UNVERIFIED}
  - {slug: at, code: AT, name: Austria, type: COUNTRY, confidence: HIGH, origin: UNVERIFIED}
institutions:
  - slug: at-min
    names: [{lang: en, text: Ministry}]
    seat: at
    type: type-x
    sector: sector-x
    level: NATIONAL
    confidence: HIGH
    origin: UNVERIFIED
`)
	file("a.yaml", strings.Replace(source, "%", "A report", 1))
	file("b.yaml", strings.Replace(source, "%", "A better report", 1))
	file("c.yaml", strings.Replace(source, "%", "A third title", 1)+"  - slug: src-c\n    title: Another\n    confidence: HIGH\n    origin: RETRIEVED\n")
	file("bad.yaml", "sources:\n  - slug: src-d\n    title: No origin\n    confidence: HIGH\n")
	file("at.yaml", "institutions:\n  - slug: at-min\n    names: [{lang: en, text: Ministry of Health}]\n    seat: at\n    type: type-x\n    sector: sector-x\n    level: NATIONAL\n    confidence: HIGH\n    origin: UNVERIFIED\n")

	file("i.csv", "slug,title,confidence,origin\nsrc-i,A register,HIGH,RETRIEVED\n")

	s := start(t, "--store", store, "--no-seed")
	command(t, "user", "add", "Ann", "--role", "editor", "--country", "HU", "--store", store)
	command(t, "user", "add", "Bea", "--role", "administrator", "--store", store)
	token := func(name, role string, more ...string) string {
		return secretIn(t, command(t, append([]string{"token", "create", name, "files", "--role", role, "--store", store}, more...)...))
	}
	ann, reader, admin := token("Ann", "editor", "--country", "HU"), token("Ann", "reader"), token("Bea", "administrator")
	for _, tt := range []struct {
		as, args string
		code     int
		says     []string
	}{
		{"", "load a.yaml", exitFailed, []string{"sign in to change records"}},
		{reader, "load a.yaml", exitFailed, []string{"your account may read records, and not change them"}},
		{admin, "load base.yaml", exitOK, []string{"5 records changed, 0 as before, revision 1"}},
		{ann, "load --dry-run a.yaml", exitOK, []string{"new      Source src-a", "1 record would change"}},
		{ann, "load a.yaml", exitOK, []string{"1 record changed, 0 as before, 5 not in the files, revision 2"}},
		{ann, "load a.yaml", exitOK, []string{"0 records changed, 1 as before"}},
		{admin, "load b.yaml", exitOK, []string{"revision 3"}},
		{ann, "load bad.yaml", exitFaults, []string{"bad.yaml:2", "origin", "1 fault"}},
		{ann, "load at.yaml", exitFaults, []string{"at.yaml:2", "it is about AT, and you edit HU"}},
		{ann, "load c.yaml", exitFaults, []string{"conflict Source src-a", "changed in revision 3", "so nothing was written"}},
		{ann, "load --partly c.yaml", exitFaults, []string{"1 record changed", "revision 4", "1 record left to be settled"}},
		{ann, "load --take src-a c.yaml", exitOK, []string{"1 record changed, 1 as before", "revision 5"}},
		{ann, "undo 5 --dry-run", exitOK, []string{"changed  Source src-a", `was "A third title", is now "A better report"`, "1 record would change"}},
		{ann, "undo 3", exitFaults, []string{"src-a was changed after revision 3, last in revision 5", "1 change in the way"}},
		{ann, "undo 5", exitOK, []string{"1 record changed, revision 6"}},
		{reader, "undo 6", exitFaults, []string{"your account may read records, and not change them"}},
		{reader, "import i.csv", exitFailed, []string{"your account may read records"}},
		{ann, "import i.csv --source src-a --kind Source", exitOK, []string{"created   i, line 2: src-i", "1 row: 1 created, 0 changed", "nothing was written"}},
		{ann, "import i.csv --source src-a --kind Source --yes", exitOK, []string{"1 row: 1 created", "written as revision 7"}},
		{ann, "import i.csv --kind Source --propose -", exitOK, []string{"tables:"}},
		{ann, "scenario copy none plan", exitFailed, []string{`no scenario has the id or slug "none"`}},
		{ann, "query mutation{updateSource(input:{id:\"src-c\",set:{note:\"seen\"}}){revision}}", exitOK, []string{"8"}},
	} {
		t.Setenv(tokenVariable, tt.as)
		args := strings.Fields(tt.args)
		args = append(args, "--url", s.base+"/graphql")
		if args[0] == "load" {
			args = append(args, "--reason", "to try")
		}
		code, out := session(t.Context(), args...)
		for _, says := range tt.says {
			if code != tt.code || !strings.Contains(out, says) {
				t.Errorf("%s: code %d, want %d, and %q in:\n%s", tt.args, code, tt.code, says, out)
			}
		}
	}
	t.Setenv(tokenVariable, "")
	if got := s.ask(t, `{ changesets(first: 9) { nodes { revision how reason } } }`); !strings.Contains(got, `{"revision":5,"how":"LOAD","reason":"to try"}`) || !strings.Contains(got, `{"revision":6,"how":"UNDO"`) {
		t.Errorf("the log tells %s", got)
	}
	want := `{"data":{"then":{"source":{"title":"A report"}},"sources":{"nodes":[{"slug":"src-c","recorded":{"revision":8}},` +
		`{"slug":"src-i","recorded":{"revision":7}},{"slug":"src-a","recorded":{"revision":6}}]}}`
	if got := s.ask(t, `{ then: at(revision: 2) { source(id: "src-a") { title } }
		sources(filter: {recorded: {since: "2020-01-01T00:00:00Z"}}, orderBy: {field: RECORDED, direction: DESC}) { nodes { slug recorded { revision } } } }`); !strings.HasPrefix(got, want) {
		t.Errorf("what was, and what changed when: %s, want %s", got, want)
	}

	// What is sent is bounded, and looked at only if somebody may load.
	post := func(as, body string, headers ...string) (int, string) {
		t.Helper()
		status, answer, _ := s.send(t, http.MethodPost, "/load", body, append(headers, "Authorization", "Bearer "+as)...)
		return status, answer
	}
	large := `{"Drafts": [{"Slug": "` + strings.Repeat("x", mostLoaded) + `"}]}`
	for _, tt := range []struct {
		as, body, media string
		status          int
		says            string
	}{
		{reader, "{}", "application/json", http.StatusForbidden, "may read"},
		{ann, large, "application/json", http.StatusRequestEntityTooLarge, "one load takes at most 20 MB"},
		{ann, "{", "application/json", http.StatusBadRequest, "no JSON"},
		{ann, "{}", "text/plain", http.StatusUnsupportedMediaType, "JSON"},
		{ann, "{}", "application/json", http.StatusBadRequest, "say why it is loaded"},
	} {
		if status, answer := post(tt.as, tt.body, "Content-Type", tt.media); status != tt.status || !strings.Contains(answer, tt.says) {
			t.Errorf("%.20q as %s: %d %s, want %d and %q", tt.body, tt.media, status, answer, tt.status, tt.says)
		}
	}
}
