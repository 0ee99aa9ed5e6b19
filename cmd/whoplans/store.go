package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/sqlite"
)

// defaultStore is the store that a command uses when none is named.
const defaultStore = "sqlite:whoplans.db"

// storeFlag names a store.
type storeFlag struct {
	Store string     `help:"Where the data are: sqlite:FILE, memory: or neo4j://HOST/DATABASE (neo4j+s:// is encrypted)." default:"${store}" env:"WHOPLANS_STORE"`
	Neo4j neo4jFlags `embed:"" prefix:"neo4j-"`
}

// Validate implements kong's check of values.
func (f storeFlag) Validate() error { return f.Neo4j.Validate() }

// urlFlag names a server to use instead of a store.
type urlFlag struct {
	URL string `help:"Have a running server do it, given the URL of its /graphql, instead of opening a store. A token comes from $$WHOPLANS_TOKEN." env:"WHOPLANS_URL"`
}

// fileFlag names a store that is a file.
type fileFlag struct {
	Store string `help:"The file with the data, as sqlite:FILE." default:"${store}" env:"WHOPLANS_STORE"`
}

// openStore opens the store that a URL names. Events of a file are logged, if there is a
// logger.
func openStore(ctx context.Context, name string, f neo4jFlags, logger *slog.Logger) (store.Store, error) {
	scheme, rest, ok := strings.Cut(name, ":")
	if !ok {
		return nil, badStore(name)
	}
	schema := graph.Describe().Schema()
	switch scheme {
	case "memory":
		if rest != "" {
			return nil, badStore(name)
		}
		return memory.New(schema), nil
	case "sqlite":
		path, err := sqlitePath(name)
		if err != nil {
			return nil, err
		}
		o := fileOptions()
		o.Logger = logger
		s, err := sqlite.Open(ctx, path, schema, o)
		return s, withAdvice(err)
	}
	if strings.HasPrefix(scheme, "neo4j") || strings.HasPrefix(scheme, "bolt") {
		return f.open(ctx, name, schema)
	}
	return nil, badStore(name)
}

// withAdvice adds advice to an error of a file.
func withAdvice(err error) error {
	advice := ""
	switch {
	case errors.Is(err, sqlite.ErrInUse):
		advice = "stop that first, or name another --store"
	case errors.Is(err, sqlite.ErrDamaged):
		advice = "put a backup in its place with whoplans restore"
	case errors.Is(err, sqlite.ErrNewer):
		advice = "install that version, or name another --store"
	default:
		return err
	}
	return fmt.Errorf("%w; %s", err, advice)
}

// fileOptions say how to upgrade a file of an earlier version of the model.
func fileOptions() *sqlite.Options {
	return &sqlite.Options{Upgrades: map[int]sqlite.Upgrade{1: graph.Describe().Upgrade, 2: graph.Describe().Upgrade, 3: graph.Describe().Upgrade}}
}

// sqlitePath returns the file of a sqlite: URL.
func sqlitePath(name string) (string, error) {
	rest, ok := strings.CutPrefix(name, "sqlite:")
	if !ok {
		return "", fmt.Errorf("this command needs a file: name the store as sqlite:FILE, not %s", redacted(name))
	}
	path := strings.TrimPrefix(rest, "//")
	if path == "" {
		return "", badStore(name)
	}
	return path, nil
}

// storeFiles returns the files of a store, none if it has no file on this machine.
func storeFiles(name string) []string {
	path, err := sqlitePath(name)
	if err != nil {
		return nil
	}
	return []string{path, path + "-wal"}
}

func badStore(name string) error {
	return fmt.Errorf("%q is not a store; use sqlite:FILE, memory: or neo4j://HOST", redacted(name))
}

// redacted removes a password from what is printed.
func redacted(name string) string {
	if u, err := url.Parse(name); err == nil {
		return u.Redacted()
	}
	return name
}

// closing closes a store at the end of a command, and reports the error.
func closing(c io.Closer, err *error) {
	if cerr := c.Close(); cerr != nil && *err == nil {
		*err = cerr
	}
}

// openToRead opens a store for reading. If another process, such as a running server, holds the
// file, it reads a temporary copy.
func openToRead(ctx context.Context, name string, f neo4jFlags) (store.Store, error) {
	path, err := sqlitePath(name)
	if err != nil {
		return openStore(ctx, name, f, nil)
	}
	schema, o := graph.Describe().Schema(), fileOptions()
	o.ReadOnly = true
	s, err := sqlite.Open(ctx, path, schema, o)
	if !errors.Is(err, sqlite.ErrInUse) {
		return s, withAdvice(err)
	}
	dir, err := os.MkdirTemp("", "whoplans-")
	if err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "copy.db")
	if _, err = sqlite.Backup(ctx, path, file, schema, fileOptions()); err == nil {
		s, err = sqlite.Open(ctx, file, schema, o)
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return borrowed{s, dir}, nil
}

// borrowed is a store on a temporary copy.
type borrowed struct {
	*sqlite.Store
	dir string
}

// Close closes the store and removes its copy.
func (b borrowed) Close() error { return errors.Join(b.Store.Close(), os.RemoveAll(b.dir)) }
