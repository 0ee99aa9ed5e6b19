package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// secured is a Neo4j that wants a password and encrypted connections, and the
// environment that says how to reach it.
type secured struct {
	*neo4jtest.Server
	address string // without a password
	ca      string
}

func startSecured(t *testing.T) *secured {
	t.Helper()
	cert, key := neo4jtest.Certificate(t)
	s := neo4jtest.StartFor(t, neo4jtest.Options{Password: "correct horse", Certificate: cert, Key: key, Brief: true})
	t.Setenv("WHOPLANS_NEO4J_USER", "neo4j")
	t.Setenv("WHOPLANS_NEO4J_PASSWORD", "correct horse")
	t.Setenv("WHOPLANS_NEO4J_CA", cert)
	t.Setenv("WHOPLANS_NEO4J_TIMEOUT", "5m") // the data set is one commit, and the machine may be busy
	return &secured{s, "neo4j+s://" + s.Address(), cert}
}

// opened opens a store for a test to look into.
func opened(t *testing.T, name string, f neo4jFlags) store.Store {
	t.Helper()
	s, err := openStore(t.Context(), name, f, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// TestNeo4j uses a Neo4j as its operators do.
func TestNeo4j(t *testing.T) {
	n := startSecured(t)
	t.Run("settings", func(t *testing.T) { testNeo4jSettings(t, n) })
	t.Run("copy", func(t *testing.T) { testNeo4jCopy(t, n) })
	t.Run("two servers", func(t *testing.T) { testTwoServers(t, n) })
}

func testNeo4jSettings(t *testing.T, n *secured) {
	empty := filepath.Join(t.TempDir(), "empty.pem")
	if err := os.WriteFile(empty, []byte("nothing"), 0o600); err != nil {
		t.Fatal(err)
	}
	bolt := "bolt+s://" + n.Address()
	plain := "neo4j://" + n.Address()
	for _, tt := range []struct {
		name string
		env  []string
		args []string
		code int
		says string
	}{
		{name: "what is asked for", args: []string{"--store", n.address}, code: exitOK},
		{name: "flags in place of the environment", env: []string{"USER=", "CA="}, args: []string{"--store", n.address, "--neo4j-user", "neo4j", "--neo4j-ca", n.ca, "--neo4j-pool", "1", "--neo4j-connect", "20s", "--neo4j-retry", "1s", "--neo4j-answers", "0"}, code: exitOK},
		{name: "a database", args: []string{"--store", n.address + "/neo4j"}, code: exitOK},
		{name: "no routing", args: []string{"--store", bolt}, code: exitOK},
		{name: "user and password in the URL", env: []string{"USER=", "PASSWORD="}, args: []string{"--store", "neo4j+s://neo4j:correct%20horse@" + n.Address()}, code: exitOK},
		{name: "those of the URL first", args: []string{"--store", "neo4j+s://neo4j:cow@" + n.Address()}, code: exitFailed, says: "refuses the user or the password"},
		{name: "any certificate", env: []string{"CA="}, args: []string{"--store", "neo4j+ssc://" + n.Address()}, code: exitOK},

		{name: "no user", env: []string{"USER="}, args: []string{"--store", n.address}, code: exitFailed, says: "there is a password but no user; set --neo4j-user or WHOPLANS_NEO4J_USER"},
		{name: "neither", env: []string{"USER=", "PASSWORD="}, args: []string{"--store", n.address}, code: exitFailed, says: "set WHOPLANS_NEO4J_USER and WHOPLANS_NEO4J_PASSWORD"},
		{name: "a wrong password", env: []string{"PASSWORD=cow"}, args: []string{"--store", n.address}, code: exitFailed, says: "set WHOPLANS_NEO4J_USER and WHOPLANS_NEO4J_PASSWORD"},
		{name: "an unknown authority", env: []string{"CA="}, args: []string{"--store", n.address, "--neo4j-retry", "1ms"}, code: exitFailed, says: "or --neo4j-ca name who signed it?"},
		{name: "no certificate", args: []string{"--store", n.address, "--neo4j-ca", empty}, code: exitFailed, says: "empty.pem holds no certificate in PEM form"},
		{name: "no file", args: []string{"--store", n.address, "--neo4j-ca", empty + ".not"}, code: exitFailed, says: "--neo4j-ca: open "},
		{name: "a certificate for nothing", args: []string{"--store", plain}, code: exitFailed, says: "name the store as neo4j+s:// or bolt+s://, not neo4j://"},
		{name: "not encrypted", env: []string{"CA="}, args: []string{"--store", plain, "--neo4j-retry", "1ms"}, code: exitFailed, says: "is it running, and does it listen there?"},
		{name: "no such database", args: []string{"--store", n.address + "/other", "--neo4j-retry", "1ms"}, code: exitFailed, says: "other"},
		{name: "no database's name", args: []string{"--store", n.address + "/a/b"}, code: exitFailed, says: `"a/b" is no name of a database`},
		{name: "no host", args: []string{"--store", "neo4j+s:///db"}, code: exitFailed, says: "it names no host; write neo4j+s://HOST/DATABASE"},
		{name: "an unknown scheme", env: []string{"CA="}, args: []string{"--store", "neo4j+x://localhost"}, code: exitFailed, says: "neo4j+x"},
		{name: "no connection", args: []string{"--store", n.address, "--neo4j-pool", "0"}, code: exitUsage, says: "--neo4j-pool is 0; allow one connection at least"},
		{name: "less than no answers", env: []string{"ANSWERS=-1"}, args: []string{"--store", n.address}, code: exitUsage, says: "--neo4j-answers is -1; give megabytes, 0 for none"},
		{name: "no number", env: []string{"POOL=many"}, args: []string{"--store", n.address}, code: exitUsage, says: "many"},
		{name: "no time", args: []string{"--store", n.address, "--neo4j-timeout", "0s"}, code: exitUsage, says: "--neo4j-timeout is 0s; give a time such as 5s"},
		{name: "a time before", env: []string{"RETRY=-5s"}, args: []string{"--store", n.address}, code: exitUsage, says: "--neo4j-retry is -5s"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, e := range tt.env {
				name, value, _ := strings.Cut(e, "=")
				if name = "WHOPLANS_NEO4J_" + name; value == "" {
					unset(t, name)
				} else {
					t.Setenv(name, value)
				}
			}
			code, out := session(t.Context(), append([]string{"log"}, tt.args...)...)
			if code != tt.code || !strings.Contains(out, tt.says) {
				t.Errorf("whoplans log %q: code %d, want %d with %q in:\n%s", tt.args, code, tt.code, tt.says, out)
			}
			if strings.Contains(out, "horse") || strings.Contains(out, "cow") {
				t.Errorf("whoplans log %q tells the password:\n%s", tt.args, out)
			}
		})
	}
}

// unset takes a variable out of the environment for a test.
func unset(t *testing.T, name string) {
	t.Helper()
	t.Setenv(name, "") // which puts it back afterwards
	if err := os.Unsetenv(name); err != nil {
		t.Fatal(err)
	}
}

// testNeo4jCopy moves a file to Neo4j, interrupted after some commit, and back.
func testNeo4jCopy(t *testing.T, n *secured) {
	const edits = 20
	dir := t.TempDir()
	from := "sqlite:" + filepath.Join(dir, "from.db")
	s := opened(t, from, neo4jFlags{})
	if err := loadSeed(t.Context(), graph.New(s), slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	e := storetest.NewEditor(rand.Uint64())
	for range edits {
		if _, err := s.Write(t.Context(), e.Next(t, s)); err != nil {
			t.Fatal(err)
		}
	}
	s.Close()

	flags := neo4jFlags{User: "neo4j", CA: n.ca, Pool: 5, Connect: 5 * time.Second, Timeout: time.Minute, Retry: 5 * time.Second}
	there := opened(t, n.address, flags)
	stop := store.Rev(1 + rand.IntN(edits))
	ctx, cancel := context.WithCancel(t.Context())
	watched := make(chan error, 1)
	go func() {
		defer cancel()
		for c, err := range there.Watch(ctx, 0) {
			if err != nil || c.Rev == stop {
				watched <- err
				return
			}
		}
		watched <- ctx.Err()
	}()
	code, out := session(ctx, "copy", from, n.address)
	if err := <-watched; err != nil {
		t.Fatal(err)
	}
	// It may have been done before it heard of the interruption.
	if code != exitFailed && !strings.Contains(out, "copied") || code == exitFailed && !strings.Contains(out, "interrupted") {
		t.Fatalf("whoplans copy, interrupted after %d commits: code %d:\n%s", stop, code, out)
	}
	for range 2 { // and a third time does nothing
		code, out = session(t.Context(), "copy", from, n.address)
		if want := fmt.Sprintf("copied: revision %d", edits+1); code != exitOK || !strings.Contains(out, want) {
			t.Fatalf("whoplans copy: code %d, want 0 with %q in:\n%s", code, want, out)
		}
	}
	storetest.Equal(t, opened(t, from, neo4jFlags{}), there)

	back := "sqlite:" + filepath.Join(dir, "back.db")
	code, out = session(t.Context(), "copy", n.address, back)
	if want := fmt.Sprintf("%d of %[1]d commits\ncopied: revision %[1]d", edits+1); code != exitOK || !strings.Contains(out, want) {
		t.Fatalf("whoplans copy: code %d, want 0 with %q in:\n%s", code, want, out)
	}
	storetest.Equal(t, there, opened(t, back, neo4jFlags{}))
}

// testTwoServers has two servers, one with a snapshot and one without, answer
// from one database, in which a third process writes.
func testTwoServers(t *testing.T, n *secured) {
	if err := neo4jtest.Wipe(t.Context(), n.URL()); err != nil {
		t.Fatal(err)
	}
	servers := []*served{start(t, "--store", n.address), start(t, "--store", n.address, "--snapshot-records", "0")}
	for _, s := range servers {
		defer s.stop()
	}
	text, err := os.ReadFile("../../seed/professions.yaml")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "professions.yaml")
	const (
		plain = `{ record(id: "prof-doctor") { ... on Profession { name } recorded { revision } } }`
		walk  = `{ network(scope: {records: ["prof-doctor"]}, depth: 2, limit: 300) { nodes { id label distance degree } links { source target type } truncated } }`
	)
	for rev := 2; rev <= 4; rev++ {
		name := fmt.Sprint("Physician no. ", rev)
		changed := strings.Replace(string(text), "name: Medical doctor (physician)", "name: "+name, 1)
		if err := os.WriteFile(file, []byte(changed), 0o600); err != nil {
			t.Fatal(err)
		}
		code, out := session(t.Context(), "load", "--store", n.address, "--author", "me", "--reason", name, file)
		if want := fmt.Sprintf(", revision %d", rev); code != exitOK || !strings.Contains(out, "1 record changed, 15 as before, ") || !strings.Contains(out, want) {
			t.Fatalf("whoplans load: code %d, want 0 with %q in:\n%s", code, want, out)
		}
		var walks []any
		for i, s := range servers {
			for _, query := range []string{walk, plain} {
				var a answer
				if err := json.Unmarshal([]byte(s.ask(t, query)), &a); err != nil {
					t.Fatal(err)
				}
				if len(a.Errors) > 0 || !bytes.Contains(a.Data, []byte(name)) || a.Extensions["revision"] != float64(rev) {
					t.Fatalf("server %d at once after revision %d says %s, %v, %v", i, rev, a.Data, a.Errors, a.Extensions)
				}
				if query == walk {
					walks = append(walks, string(a.Data))
				}
			}
		}
		for _, s := range servers {
			path := fmt.Sprintf(`/graphql?query={dataset{title}}&extensions={"atLeast":%d}`, rev)
			if _, body, _ := s.get(t, path); !strings.Contains(body, fmt.Sprintf(`"revision":%d}`, rev)) {
				t.Errorf("GET %s = %s", path, body)
			}
		}
		if diff := cmp.Diff(walks[1], walks[0]); diff != "" {
			t.Errorf("network (-without +with a snapshot):\n%s", diff)
		}
	}

	// What was before is still to be had.
	for _, tt := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"--at", "1", "--revision", plain}, exitOK, "Medical doctor (physician)"},
		{[]string{"--at", "3", "--revision", plain}, exitOK, "Physician no. 3"},
		{[]string{"--at", "3", "--revision", plain}, exitOK, "revision 3"},
		{[]string{"--at", "5", plain}, exitFailed, "there is no revision 5; they go up to 4"},
		{[]string{"--at", "3", "--snapshot-records", "100", plain}, exitFailed, "SNAPSHOT_TOO_LARGE: "},
		{[]string{"--at", "3", "--url", servers[0].base + "/graphql", plain}, exitOK, "Physician no. 3"},
		{[]string{"--at", "3", "--url", servers[1].base + "/graphql", plain}, exitFailed, "holds nothing of this store in memory"},
	} {
		code, out := session(t.Context(), append([]string{"query", "--store", n.address}, tt.args...)...)
		if code != tt.code || !strings.Contains(out, tt.says) {
			t.Errorf("whoplans query %q: code %d, want %d with %q in:\n%s", tt.args, code, tt.code, tt.says, out)
		}
	}
	t.Run("files", func(t *testing.T) { testFilesAlike(t, n.address, servers) })
	testScenarioOnNeo4j(t, n)
}

// testFilesAlike has servers on a Neo4j give the files that one on a copy of it gives, byte by byte.
func testFilesAlike(t *testing.T, address string, servers []*served) {
	file := "sqlite:" + filepath.Join(t.TempDir(), "copy.db")
	if code, out := session(t.Context(), "copy", address, file); code != exitOK {
		t.Fatalf("whoplans copy: code %d:\n%s", code, out)
	}
	copied := start(t, "--store", file)
	defer copied.stop()
	files := []string{
		"it.jsonl?country=IT", "it.gexf?country=IT", "bodies.csv?kind=Institution&country=BE,IT", "cluster.ttl?cluster=cl-wp6", "all.jsonl",
		"it.svg?country=IT", "it.svg?country=IT&draw=network", "it.svg?country=IT&draw=matrix", "heat.svg",
		"fiche/it.html", "fiche/be.html?validOn=2015-01-01",
	}
	// The past is made from a state in memory, which the second server does not hold.
	past := []string{"it.jsonl?country=IT&at=2", "it.svg?country=IT&at=2", "fiche/it.html?at=2"}
	for i, paths := range [][]string{past, files} {
		for _, path := range paths {
			path = "/export/" + path
			_, want, _ := copied.get(t, path)
			if code, got, _ := servers[i].get(t, path); code != http.StatusOK || got != want {
				t.Errorf("GET %s on Neo4j: %d, %d bytes, (-copy +Neo4j):\n%.2000s", path, code, len(got), cmp.Diff(want, got))
			}
		}
	}
}

// endedOtherwise ends a duty otherwise than the example of Slovenia does.
const endedOtherwise = `
responsibilities:
  - slug: rs336
    stakeholder: si-zzs
    task: t27
    role: RESPONSIBLE
    jurisdiction: si
    level: NATIONAL
    act: PROPOSES
    professions: [prof-specialist-doctor, prof-dentist]
    precedes: [rs335]
    status: HISTORIC
    validTo: "2020"
    sources: [src-si-mz]
    confidence: MEDIUM
    origin: RETRIEVED
`

// testScenarioOnNeo4j has what comes of a scenario, and the way there, told from a mirror of the
// database as from a store of its own, and refused where there is no room for one.
func testScenarioOnNeo4j(t *testing.T, n *secured) {
	run := func(args ...string) string {
		code, out := session(t.Context(), args...)
		if code != exitOK {
			t.Fatalf("whoplans %q: code %d:\n%s", args, code, out)
		}
		return out
	}
	own, otherwise := "sqlite:"+filepath.Join(t.TempDir(), "own.db"), filepath.Join(t.TempDir(), "otherwise.yaml")
	if err := os.WriteFile(otherwise, []byte(endedOtherwise), 0o600); err != nil {
		t.Fatal(err)
	}
	run("load", "--built-in", "--store", own, "--author", "me", "--reason", "first")
	var ways [2]string
	for i, at := range []string{own, n.address} {
		run("scenario", "examples", "--store", at, "--author", "me")
		ways[i] = run("roadmap", "si-illustration", "--store", at)
		run("scenario", "copy", "si-illustration", "at-plan", "--country", "AT", "--store", at, "--author", "me")
		run("scenario", "propose", "at-plan", "--store", at, "--author", "me")
		run("scenario", "adopt", "si-illustration", "--action", "si-illustration-1", "--store", at, "--author", "me")
		run("load", otherwise, "--store", at, "--author", "me", "--reason", "somebody else's")
		code, out := session(t.Context(), "scenario", "rebase", "si-illustration", "--store", at, "--author", "me")
		if code != exitFaults || !strings.Contains(out, "rs336 was changed differently from the scenario: validTo") {
			t.Errorf("what clashes is not settled, on %s: code %d:\n%s", at, code, out)
		}
		run("scenario", "rebase", "si-illustration", "--mine", "rs336", "--store", at, "--author", "me")
		run("scenario", "adopt", "si-illustration", "--store", at, "--author", "me")
		ways[i] += run("roadmap", "si-illustration", "--store", at) + run("roadmap", "at-plan", "--store", at)
	}
	if diff := cmp.Diff(ways[0], ways[1]); diff != "" || !strings.Contains(ways[0], "It closes") {
		t.Errorf("road map (-embedded +Neo4j):\n%s\n%s", diff, ways[0])
	}
	code, out := session(t.Context(), "query", "--store", n.address, "--at", "scenario:si-illustration", "--snapshot-records", "100", "{ dataset { title } gaps { totalCount } }")
	if code != exitFailed || !strings.Contains(out, "SNAPSHOT_TOO_LARGE: ") {
		t.Errorf("without room for a mirror: code %d:\n%s", code, out)
	}
}
