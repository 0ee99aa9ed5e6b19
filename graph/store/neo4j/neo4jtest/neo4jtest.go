// Package neo4jtest brings up a real Neo4j for tests: Community Edition, fetched
// once from Maven Central into the user's cache, run with Java on free
// loopback ports and throw-away data.
//
// A test asks for an empty database with [Empty]. The first one that does
// starts the server, and the packages of the same run of go test share it: those
// of another run, be it in this checkout or another one, have their own. It ends
// with the last of them, however they end. A package whose TestMain calls [Main]
// also waits for that. To keep one server for several runs, one after the
// other, wrap them in the command beside this package:
//
//	go run ./graph/store/neo4j/neo4jtest/run -- go test ./...
//
// Nothing here skips a test: where Java, Maven or Node.js is missing they are
// installed, or the tests fail and say what to install. A Unix shell is needed,
// to end the server when the tests die.
package neo4jtest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"sync"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// The environment that tests look at.
const (
	// URLVariable holds the address of a server that runs already, such as
	// neo4j://127.0.0.1:7687. Its database is wiped by every test.
	URLVariable = "WHOPLANS_TEST_NEO4J"

	// VersionVariable chooses the version of servers that tests start.
	VersionVariable = "WHOPLANS_TEST_NEO4J_VERSION"
)

// Main runs a package's tests and then waits for the server's end, unless
// others still use it.
func Main(m *testing.M) {
	code := m.Run()
	if err := leave(); err != nil {
		fmt.Fprintln(os.Stderr, "neo4jtest:", err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// URL returns the address of the server for tests: the one that the
// environment names, else the one that the packages of this run share.
func URL(t testing.TB) string {
	t.Helper()
	if u := os.Getenv(URLVariable); u != "" {
		return u
	}
	u, err := sharedURL()
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// owners are the tests that have a database, which they may ask for again.
var owners sync.Map

// Empty returns the address of the server for tests after wiping its database,
// which is the test's own until it ends: others, of other packages too, wait.
// When the test fails, the server's logs stay.
func Empty(t testing.TB) string {
	t.Helper()
	u := URL(t)
	if _, again := owners.LoadOrStore(t, true); !again {
		release, err := own(t.Context(), u)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if t.Failed() && shared.hold != nil {
				t.Logf("the logs of Neo4j are in %s", keepLogs())
			}
			owners.Delete(t)
			if err := release(); err != nil {
				t.Errorf("releasing the database: %v", err)
			}
		})
	}
	if err := Wipe(t.Context(), u); err != nil {
		t.Fatalf("wiping the database: %v", err)
	}
	return u
}

// Wipe deletes all nodes of a database. Constraints and indexes stay.
func Wipe(ctx context.Context, address string) error {
	driver, err := Dial(address)
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	s := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer s.Close(ctx)
	r, err := s.Run(ctx, `CYPHER 5 MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`, nil)
	if err == nil {
		_, err = r.Consume(ctx)
	}
	return err
}

// Dial makes a driver for an address that may hold a user and a password.
func Dial(address string) (neo4j.DriverWithContext, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	auth := neo4j.NoAuth()
	if p, ok := u.User.Password(); ok {
		auth = neo4j.BasicAuth(u.User.Username(), p, "")
		u.User = nil
	}
	return neo4j.NewDriverWithContext(u.String(), auth)
}
