// Package accountstest holds stores of accounts to their contract, and the
// accounts in them to what they promise.
package accountstest

import (
	"context"
	"testing"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/access"
)

// Place returns a function that opens one place, empty at first, as each of
// several servers does.
type Place func(t *testing.T) (open func() accounts.Store)

// Run runs the whole suite.
func Run(t *testing.T, place Place) {
	for _, c := range []struct {
		name string
		test func(*testing.T, Place)
	}{
		{"Rows", testRows},
		{"List", testList},
		{"Sweep", testSweep},
		{"WriteIsAtomic", testAtomic},
		{"WritesWait", testWritesWait},
		{"Closed", testClosed},
		{"Cancelled", testCancelled},
		{"People", testPeople},
		{"Forbidden", testForbidden},
		{"Remove", testRemove},
		{"LastAdministrator", testLastAdministrator},
		{"Link", testLink},
		{"LinkOnce", testLinkOnce},
		{"OwnerLink", testOwnerLink},
		{"Sessions", testSessions},
		{"EndedEverywhere", testEndedEverywhere},
		{"Tokens", testTokens},
		{"MostTokens", testMostTokens},
		{"Audit", testAudit},
		{"Mappings", testMappings},
		{"OnlyHashes", testOnlyHashes},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, place) })
	}
}

// operator is a context in which somebody at the server's machine asks.
func operator(t *testing.T) context.Context {
	return access.With(t.Context(), access.Operator("operator"))
}

// as is a context in which a person asks.
func as(t *testing.T, p accounts.Person) context.Context {
	return access.With(t.Context(), access.Principal{Account: p.ID, Rights: p.Rights})
}

// clock is a clock that stands still until it is moved.
type clock struct{ time.Time }

func newClock() *clock { return &clock{time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)} }

func (c *clock) forward(d time.Duration) { c.Time = c.Add(d) }

// serve returns accounts as a server has them, by a clock.
func serve(t *testing.T, s accounts.Store, c *clock) *accounts.Accounts {
	t.Helper()
	t.Cleanup(func() { _ = s.Close() }) // which a test may have closed
	a := accounts.New(s)
	a.Now = func() time.Time { return c.Time }
	return a
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// rights are those of a role.
func rights(t *testing.T, role access.Role, codes ...access.Jurisdiction) access.Rights {
	t.Helper()
	return must(access.NewRights(role, codes...))(t)
}

// add makes somebody.
func add(t *testing.T, a *accounts.Accounts, name string, r access.Rights) accounts.Person {
	t.Helper()
	return must(a.Add(operator(t), name, r))(t)
}

// signIn signs somebody in.
func signIn(t *testing.T, a *accounts.Accounts, p accounts.Person) (accounts.Secret, accounts.Session) {
	t.Helper()
	link, _, err := a.NewLink(operator(t), p.ID)
	if err != nil {
		t.Fatal(err)
	}
	secret, s, err := a.SignIn(t.Context(), link, "", "test")
	if err != nil {
		t.Fatal(err)
	}
	return secret, s
}
