package neo4j

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// enter begins a call. It fails if the store is closed or the context is done, and limits
// the duration of the call. The returned function ends the call and must be called once.
func (s *Store) enter(ctx context.Context) (context.Context, context.CancelFunc, error) {
	if err := s.begin(); err != nil {
		return nil, nil, err
	}
	if err := ctx.Err(); err != nil {
		s.calls.Done()
		return nil, nil, err
	}
	ctx, cancel := s.bounded(ctx)
	return ctx, func() { cancel(); s.calls.Done() }, nil
}

// begin counts a call that begins, unless the store is closed.
func (s *Store) begin() error {
	s.ending.Lock()
	defer s.ending.Unlock()
	if s.isClosed() {
		return store.ErrClosed
	}
	s.calls.Add(1)
	return nil
}

// caller is the key of the caller's context in a bounded one.
type caller struct{}

// reserve is how long before a context's deadline a call gives up at most.
const reserve = 200 * time.Millisecond

// bounded returns a context that ends before the caller's does, so that there is time to
// return what went wrong.
func (s *Store) bounded(ctx context.Context) (context.Context, context.CancelFunc) {
	d := s.o.Timeout
	if deadline, ok := ctx.Deadline(); ok {
		left := time.Until(deadline)
		d = min(d, left-min(left/10, reserve))
	}
	return context.WithTimeout(context.WithValue(ctx, caller{}, ctx), d)
}

// rows runs a statement that reads, or that may run twice, in a transaction of its own.
func (s *Store) rows(ctx context.Context, mode neo4j.AccessMode, cypher string, params map[string]any) ([]*neo4j.Record, error) {
	var rows []*neo4j.Record
	err := s.retry(ctx, func() error {
		session := s.session(ctx, mode)
		defer closeSoon(ctx, session)
		result, err := session.Run(ctx, cypher, params, s.limit(ctx))
		if err != nil {
			return err
		}
		rows, err = result.Collect(ctx)
		return err
	})
	return rows, err
}

// write runs do in a transaction, which it commits if do returns no error. It may run do
// several times, and an earlier run may have been committed.
func (s *Store) write(ctx context.Context, do func(context.Context, neo4j.ExplicitTransaction) error) error {
	return s.retry(ctx, func() error {
		session := s.session(ctx, neo4j.AccessModeWrite)
		defer closeSoon(ctx, session)
		tx, err := session.BeginTransaction(ctx, s.limit(ctx))
		if err != nil {
			return err
		}
		defer closeSoon(ctx, tx)
		if err := do(ctx, tx); err != nil {
			return err
		}
		return tx.Commit(ctx)
	})
}

func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{
		AccessMode: mode, DatabaseName: s.o.Database, BookmarkManager: s.bookmarks,
	})
}

// limit sets the server's timeout to the time that the caller has left.
func (s *Store) limit(ctx context.Context) func(*neo4j.TransactionConfig) {
	deadline, _ := ctx.Deadline()
	return neo4j.WithTxTimeout(max(time.Until(deadline), time.Millisecond).Round(time.Millisecond))
}

// closeSoon closes a session or a transaction even if the context is done, but does not
// wait for a server that is silent.
func closeSoon(ctx context.Context, c interface{ Close(context.Context) error }) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	_ = c.Close(ctx) // earlier errors were returned, and nothing can be lost here
}

// retry calls try again while it fails for temporary reasons.
func (s *Store) retry(ctx context.Context, try func() error) error {
	pause := 20 * time.Millisecond
	until := time.Now().Add(s.o.Retry)
	for {
		err := try()
		if err == nil {
			return nil
		}
		if !passes(err) || time.Now().After(until) || ctx.Err() != nil {
			return s.explain(ctx, err)
		}
		select {
		case <-time.After(pause/2 + rand.N(pause)):
			pause = min(2*pause, time.Second)
		case <-s.closed:
			return store.ErrClosed
		case <-ctx.Done():
			return s.explain(ctx, err)
		}
	}
}

// passes reports whether an error may not occur when a transaction is tried again, because
// the connection broke, the server is starting, or two writers met.
func passes(err error) bool {
	var e *neo4j.Neo4jError
	if errors.As(err, &e) && e.Code == "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists" {
		return true // somebody else created it at the same time
	}
	// The driver returns some broken connections as plain errors, and does not count them as
	// retryable.
	var broken net.Error
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &broken) {
		return true
	}
	for ; err != nil; err = errors.Unwrap(err) {
		if neo4j.IsRetryable(err) {
			return true
		}
	}
	return false
}

// explain returns the port's error for an error of the driver.
func (s *Store) explain(ctx context.Context, err error) error {
	var refused *store.Error
	if errors.As(err, &refused) {
		return err
	}
	if outer, ok := ctx.Value(caller{}).(context.Context); ok && outer.Err() != nil {
		return outer.Err()
	}
	if s.isClosed() {
		return store.ErrClosed
	}
	meaning := Meaning(ctx, s.driver, s.o.Database, err)
	switch {
	case errors.Is(meaning, ErrLogin):
		return fmt.Errorf("%w: %w", meaning, err)
	case ctx.Err() != nil:
		return fmt.Errorf("%w in time: %w: %w", store.ErrUnavailable, ctx.Err(), err)
	case passes(err):
		return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
	case meaning != nil:
		return fmt.Errorf("%w: %w", meaning, err)
	default:
		return err
	}
}

// run runs a statement in a transaction.
func run(ctx context.Context, tx neo4j.ExplicitTransaction, cypher string, params map[string]any) ([]*neo4j.Record, error) {
	result, err := tx.Run(ctx, cypher, params)
	if err != nil {
		return nil, err
	}
	return result.Collect(ctx)
}

// field returns a value of a row, or an error if it does not have the type.
func field[T any](row *neo4j.Record, name string) (T, error) {
	var none T
	v, ok := row.Get(name)
	if !ok {
		return none, fmt.Errorf("an answer of Neo4j lacks %s", name)
	}
	t, ok := v.(T)
	if !ok {
		return none, fmt.Errorf("%s in an answer of Neo4j is %T, not %T", name, v, none)
	}
	return t, nil
}

// one returns a value of the only row.
func one[T any](rows []*neo4j.Record, name string) (T, error) {
	var none T
	if len(rows) != 1 {
		return none, fmt.Errorf("an answer of Neo4j has %d rows where there is one %s: was the database changed by others?", len(rows), name)
	}
	return field[T](rows[0], name)
}
