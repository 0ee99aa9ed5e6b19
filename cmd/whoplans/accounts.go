package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/whoplans/whoplans/accounts"
	accountsneo4j "github.com/whoplans/whoplans/accounts/neo4j"
	accountssqlite "github.com/whoplans/whoplans/accounts/sqlite"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

// accountsSuffix is added to the name of the store's file to name the file with the accounts.
const accountsSuffix = ".accounts"

// accountsPath returns the file with a store's accounts.
func accountsPath(name string) (string, error) {
	path, err := sqlitePath(name)
	if err != nil {
		return "", err
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	return path + accountsSuffix, nil
}

// openAccounts opens the accounts beside a store.
func openAccounts(ctx context.Context, f storeFlag) (*accounts.Accounts, error) {
	var s accounts.Store
	var err error
	scheme, _, _ := strings.Cut(f.Store, ":")
	switch {
	case scheme == "memory":
		s, err = accountssqlite.OpenMemory(ctx)
	case strings.HasPrefix(scheme, "neo4j") || strings.HasPrefix(scheme, "bolt"):
		s, err = f.Neo4j.openAccounts(ctx, f.Store)
	default:
		var path string
		if path, err = accountsPath(f.Store); err == nil {
			s, err = accountssqlite.Open(ctx, path)
		}
	}
	if err != nil {
		return nil, err
	}
	return accounts.New(s), nil
}

// openAccounts opens the accounts on the Neo4j server of a store.
func (f neo4jFlags) openAccounts(ctx context.Context, name string) (accounts.Store, error) {
	o, err := f.options(name)
	if err != nil {
		return nil, err
	}
	s, err := accountsneo4j.Open(ctx, name, o)
	if err != nil {
		return nil, f.withAdvice(name, err)
	}
	return s, nil
}

// accountsFlag names the store whose accounts a command manages.
type accountsFlag struct{ storeFlag }

// with calls do with the accounts, and with every right to them. It creates none if the store
// does not exist: a mistyped name would hide them.
func (f accountsFlag) with(ctx context.Context, do func(context.Context, *accounts.Accounts) error) (err error) {
	if f.Store == "memory:" {
		return errors.New("a store in memory has accounts only while it is served")
	}
	if path, err := sqlitePath(f.Store); err == nil {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%w; name with --store where the data are, or start the server first", err)
		}
	}
	a, err := openAccounts(ctx, f.storeFlag)
	if err != nil {
		return err
	}
	defer closing(a, &err)
	return do(access.With(ctx, access.Operator("operator")), a)
}

// rightsFlags say what an account, or a token, may do.
type rightsFlags struct {
	Country []string `help:"What an editor may edit, by code, such as HU or GB-ENG." placeholder:"CODE"`
}

func (f rightsFlags) rights(role string) (access.Rights, error) {
	codes := make([]access.Jurisdiction, len(f.Country))
	for i, c := range f.Country {
		codes[i] = access.Jurisdiction(c)
	}
	r, err := access.NewRights(access.Role(strings.ToUpper(role)), codes...)
	if err != nil {
		return r, fmt.Errorf("%s; see --role and --country", graph.Reason(nil, err))
	}
	return r, nil
}

// moment formats a time to the minute, in UTC.
func moment(t time.Time) string {
	if t.IsZero() {
		return "never"
	}
	return t.UTC().Format("2006-01-02 15:04 UTC")
}

// backUpAccounts writes a copy of the accounts next to a backup.
func (c backupCmd) backUpAccounts(ctx context.Context, w io.Writer) (err error) {
	path, err := accountsPath(c.Store)
	if err != nil {
		return err
	}
	s, err := accountssqlite.Open(ctx, path)
	if err != nil {
		return err
	}
	a := accounts.New(s)
	defer closing(a, &err)
	if err := s.Backup(ctx, c.Accounts); err != nil {
		return err
	}
	people, err := a.People(access.With(ctx, access.Operator("operator")))
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%s: %s\n", c.Accounts, count(len(people), "account"))
	return nil
}
