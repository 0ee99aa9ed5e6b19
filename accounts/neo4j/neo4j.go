// Package neo4j keeps accounts on the Neo4j server that has the records, for
// several servers that share both. They are nodes of their own, AccountRow, to
// which nothing of the graph leads.
//
// Looking up a session takes a transaction of two statements, and none at all within a
// tenth of a second of the last time: see package accounts.
// In a cluster all reads go to the server that takes writes, since the others
// may be behind.
package neo4j

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io"
	"net"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/store"
	records "github.com/whoplans/whoplans/graph/store/neo4j"
)

// Each statement is a file that Neo4j understands as it is.
//
//go:embed queries/*.cypher
var files embed.FS

// cypher5 makes newer servers read a statement as 5.26 does.
const cypher5 = "CYPHER 5\n"

// text is a statement by the name of its file.
func text(name string) string {
	b, err := files.ReadFile("queries/" + name + ".cypher")
	if err != nil {
		panic(err) // the program was built without it
	}
	return cypher5 + string(b)
}

// Store is an [accounts.Store] in a database of Neo4j.
type Store struct {
	driver   neo4j.DriverWithContext
	database string
	timeout  time.Duration
	closed   atomic.Bool
}

var _ accounts.Store = (*Store)(nil)

// Open connects to a server, as the records' store does, and makes the
// constraints and indexes that are missing.
func Open(ctx context.Context, address string, o *records.Options) (*Store, error) {
	s := &Store{timeout: 30 * time.Second}
	if o != nil && o.Timeout > 0 {
		s.timeout = o.Timeout
	}
	var err error
	if s.driver, s.database, err = records.Dial(address, o); err != nil {
		return nil, err
	}
	if err := s.declare(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("accounts on Neo4j: %w", err), s.Close())
	}
	return s, nil
}

// declare makes the constraints and indexes that are missing.
func (s *Store) declare(ctx context.Context) error {
	there := map[any]bool{}
	err := s.transact(ctx, func(tx neo4j.ManagedTransaction) error {
		result, err := tx.Run(ctx, text("indexes"), nil)
		if err != nil {
			return err
		}
		for result.Next(ctx) {
			there[result.Record().Values[0]] = true
		}
		return result.Err()
	})
	if err != nil {
		return err
	}
	for statement := range strings.SplitSeq(strings.TrimSpace(text("schema")), ";\n") {
		if there[declared.FindString(statement)] {
			continue
		}
		err := s.transact(ctx, func(tx neo4j.ManagedTransaction) error {
			_, err := tx.Run(ctx, cypher5+strings.TrimSuffix(strings.TrimPrefix(statement, cypher5), ";"), nil)
			return err
		})
		var e *neo4j.Neo4jError
		if err != nil && (!errors.As(err, &e) || e.Code != "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists") {
			return err // otherwise somebody has just made it
		}
	}
	return nil
}

// declared finds the name of what a statement declares.
var declared = regexp.MustCompile(`whoplans_\w+`)

// Read implements [accounts.Store].
func (s *Store) Read(ctx context.Context, do func(accounts.Tx) error) error {
	return s.transact(ctx, func(t neo4j.ManagedTransaction) error { return do(tx{t}) })
}

// Write implements [accounts.Store].
func (s *Store) Write(ctx context.Context, do func(accounts.Tx) error) error {
	return s.transact(ctx, func(t neo4j.ManagedTransaction) error {
		if _, err := t.Run(ctx, text("hold"), nil); err != nil {
			return err
		}
		return do(tx{t})
	})
}

// errProbed rolls back a transaction that was only tried.
var errProbed = errors.New("only tried")

// Writable implements [store.Prober]. It waits for no other writer.
func (s *Store) Writable(ctx context.Context) error {
	err := s.transact(ctx, func(t neo4j.ManagedTransaction) error {
		result, err := t.Run(ctx, text("probe"), nil)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if err != nil {
			return err
		}
		return errProbed
	})
	if errors.Is(err, errProbed) {
		return nil
	}
	return err
}

// transact runs a function in a transaction, and again if the server says that
// this may help.
func (s *Store) transact(ctx context.Context, do func(neo4j.ManagedTransaction) error) error {
	if s.closed.Load() {
		return store.ErrClosed
	}
	outer := ctx
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: s.database})
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }() // nothing is lost here
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) { return nil, do(tx) }, neo4j.WithTxTimeout(s.timeout))
	return s.explain(outer, err)
}

// Close implements [accounts.Store].
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return store.ErrClosed
	}
	return s.driver.Close(context.Background())
}

// explain turns an error of the driver into one of the port.
func (s *Store) explain(ctx context.Context, err error) error {
	var broken net.Error
	var down *neo4j.ConnectivityError
	meaning := records.Meaning(ctx, s.driver, s.database, err)
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case meaning != nil:
		return fmt.Errorf("%w: %w", meaning, err)
	case neo4j.IsRetryable(err), errors.As(err, &down), errors.As(err, &broken), errors.Is(err, io.EOF),
		errors.Is(err, context.DeadlineExceeded), neo4j.IsTransactionExecutionLimit(err):
		return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
	}
	return err
}
