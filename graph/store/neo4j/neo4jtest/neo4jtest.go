// Package neo4jtest brings up a real Neo4j for tests: Community Edition, fetched
// once from Maven Central into the user's cache, run with Java on free
// loopback ports and throw-away data.
//
// A package that tests on Neo4j gives its TestMain to [Main] and asks for an
// empty database with [Empty]. To let several packages share one server, wrap
// the tests in the command beside this package:
//
//	go run ./graph/store/neo4j/neo4jtest/run -- go test ./...
//
// Nothing here skips a test: where Java or Maven is missing they are installed,
// or the tests fail and say what to install. A Unix shell is needed, to end the
// server when the tests die.
package neo4jtest

import (
	"context"
	"fmt"
	"hash/fnv"
	"net/url"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/gofrs/flock"
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

// Main runs a package's tests with a server for [URL] to tell: the one that
// the environment names, else a new one that it stops afterwards. When tests
// fail the logs of that server stay, and Main says where.
func Main(m *testing.M) {
	os.Exit(run(m))
}

func run(m *testing.M) int {
	if os.Getenv(URLVariable) != "" {
		return m.Run()
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	s, err := Start(ctx, &Options{Log: os.Stderr})
	stop() // from here on a signal ends this process, and the watchdog the server
	if err != nil {
		fmt.Fprintln(os.Stderr, "neo4jtest:", err)
		return 1
	}
	os.Setenv(URLVariable, s.URL())
	code := m.Run()
	s.Keep = code != 0
	if err := s.Close(); err != nil {
		fmt.Fprintln(os.Stderr, "neo4jtest:", err)
	}
	return code
}

// URL returns the address of the server for tests.
func URL(t testing.TB) string {
	t.Helper()
	u := os.Getenv(URLVariable)
	if u == "" {
		t.Fatalf("no %s: give this package a TestMain that calls neo4jtest.Main", URLVariable)
	}
	return u
}

// Empty returns the address of the server for tests after wiping its database,
// which is the test's own until it ends: others, of other packages too, wait.
// A test that asks twice therefore waits for itself.
func Empty(t testing.TB) string {
	t.Helper()
	u := URL(t)
	h := fnv.New32a()
	h.Write([]byte(u))
	lock := flock.New(filepath.Join(os.TempDir(), fmt.Sprintf("whoplans-neo4j-%08x.lock", h.Sum32())))
	if _, err := lock.TryLockContext(t.Context(), 20*time.Millisecond); err != nil {
		t.Fatalf("waiting for the database: %v", err)
	}
	t.Cleanup(func() { lock.Close() })
	if err := Wipe(t.Context(), u); err != nil {
		t.Fatalf("wiping the database: %v", err)
	}
	return u
}

// Wipe deletes all nodes of a database. Constraints and indexes stay.
func Wipe(ctx context.Context, address string) error {
	driver, err := dial(address)
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

// dial makes a driver for an address that may hold a user and a password.
func dial(address string) (neo4j.DriverWithContext, error) {
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
