package main

import (
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/resolvers"
)

// TestFullDisk fills the disk of a server: it answers, says what is amiss by a
// code, and goes on when there is room.
func TestFullDisk(t *testing.T) {
	t.Parallel()
	dir := smallDisk(t, "4m")
	f := newCrammed(t, "sqlite:"+filepath.Join(dir, "w.db"))
	filler := fill(t, dir)
	f.check(t, "full", map[string]check{
		"/readyz":   {f.ready, "ready, revision 0\nrecords cannot be changed: STORE_FULL\naccounts cannot be changed: STORE_FULL\n"},
		"records":   {f.metrics, `whoplans_store_writable{code="STORE_FULL",part="records"} 0`},
		"accounts":  {f.metrics, `whoplans_store_writable{code="STORE_FULL",part="accounts"} 0`},
		"a change":  {f.create, `"code":"STORE_FULL"`},
		"a reading": {f.read, `"totalCount":0`},
		"a sign-in": {f.signsIn, `"code":"STORE_FULL"`},
	})
	remove(t, filler)
	f.check(t, "with room again", map[string]check{"a change": {f.create, `"revision":1,"userErrors":[]`}})
	f.signIn(t, f.link, "")
	f.stop()
}

// TestFullNeo4j fills the disk of a Neo4j, keeps it from writing for another reason, and
// has it take no writes: changes get the same codes as on a file. A Neo4j whose disk
// was full goes on once it is started again.
func TestFullNeo4j(t *testing.T) {
	t.Parallel() // on a server of its own, and mostly waiting
	dir := smallDisk(t, "32m")
	db := neo4jtest.StartFor(t, neo4jtest.Options{Brief: true, Data: dir})
	f := newCrammed(t, db.URL())
	f.check(t, "at first", map[string]check{"a change": {f.create, `"revision":1,"userErrors":[]`}})
	filler := fill(t, dir)
	if got := f.create(t); !strings.Contains(got, `"code":"STORE_FULL"`) {
		t.Errorf("a change on a full disk: %s", got)
	}
	remove(t, filler)
	f.check(t, "after that", map[string]check{
		"a change":  {f.create, `"code":"UNAVAILABLE"`},
		"a sign-in": {f.signsIn, `"code":"UNAVAILABLE"`},
	})
	restart := func(readOnly bool) {
		t.Helper()
		db.Kill()
		db.Set(t, "server.databases.default_to_read_only", strconv.FormatBool(readOnly))
		if err := db.Resume(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	restart(false)
	f.check(t, "started again", map[string]check{"a change": {f.create, `"revision":2,"userErrors":[]`}})
	f.signIn(t, f.link, "")
	if err := unix.Prlimit(db.Process().Pid, unix.RLIMIT_FSIZE, &unix.Rlimit{}, nil); err != nil {
		t.Fatal(err)
	}
	if got := f.create(t); !strings.Contains(got, `"code":"UNAVAILABLE"`) {
		t.Errorf("a change whose log cannot be written, with room on the disk: %s", got)
	}
	restart(true)
	f.check(t, "read-only", map[string]check{"a reading": {f.read, `"totalCount":2`}}) // which waits until it is up
	// One that has just started may take longer to answer than /readyz waits, which remembers that for a while.
	for start := time.Now(); strings.Contains(f.ready(t), resolvers.CodeUnavailable) && time.Since(start) < time.Minute; {
		time.Sleep(200 * time.Millisecond)
	}
	f.check(t, "read-only", map[string]check{
		"/readyz":  {f.ready, "ready, revision 2\nrecords cannot be changed: READ_ONLY\naccounts cannot be changed: READ_ONLY\n"},
		"a change": {f.create, `"code":"READ_ONLY"`},
	})
	f.stop()
}

// crammed is a server whose store cannot be written for a while, and what an
// administrator does with it.
type crammed struct {
	*served
	link, bearer string
}

func newCrammed(t *testing.T, store string) crammed {
	t.Helper()
	f := crammed{served: start(t, "--store", store, "--no-seed")}
	command(t, "user", "add", "Ann", "--role", "administrator", "--store", store)
	f.link = secretIn(t, command(t, "user", "link", "Ann", "--store", store))
	f.bearer = "Bearer " + secretIn(t, command(t, "token", "create", "Ann", "x", "--role", "administrator", "--store", store))
	return f
}

// check is what is done, and what the answer has in it.
type check struct {
	do   func(*testing.T) string
	want string
}

func (f crammed) check(t *testing.T, when string, checks map[string]check) {
	t.Helper()
	for what, c := range checks {
		if got := c.do(t); !strings.Contains(got, c.want) {
			t.Errorf("%s, %s: %s, want %s", when, what, got, c.want)
		}
	}
}

func (f crammed) create(t *testing.T) string {
	t.Helper()
	_, answer, _ := f.send(t, http.MethodPost, "/graphql", `{"query":"mutation { createSource(input: {title: \"T\", note: \"`+strings.Repeat("x", 15000)+
		`\", origin: UNVERIFIED, confidence: LOW}) { revision userErrors { message } } }"}`, "Content-Type", "application/json", "Authorization", f.bearer)
	return answer
}

func (f crammed) read(t *testing.T) string    { return f.ask(t, `{ records { totalCount } }`) }
func (f crammed) signsIn(t *testing.T) string { return f.trySignIn(t, f.link) }

func (f crammed) ready(t *testing.T) string {
	_, answer, _ := f.get(t, "/readyz")
	return answer
}

func (f crammed) metrics(t *testing.T) string {
	_, answer, _ := f.get(t, "/metrics")
	return answer
}

// smallDisk is a folder on a disk of its own.
func smallDisk(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("a small disk needs root's rights: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir
}

func remove(t *testing.T, name string) {
	t.Helper()
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
}

// trySignIn uses a link, in vain or not.
func (s *served) trySignIn(t *testing.T, link string) string {
	t.Helper()
	_, answer, _ := s.send(t, http.MethodPost, "/sign-in", `{"secret":"`+link+`"}`, "Content-Type", "application/json", "Origin", s.base)
	return answer
}

// fill writes a file until nothing more fits into a folder, and returns its name.
func fill(t *testing.T, dir string) string {
	t.Helper()
	f, err := os.Create(filepath.Join(dir, "filler"))
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
	return f.Name()
}
