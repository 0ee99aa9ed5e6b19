package neo4j

import (
	"context"
	"errors"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// errProbed rolls back a transaction that was only a test.
var errProbed = errors.New("only tried")

// Writable implements [store.Prober]. It checks that a server accepts writes and that this
// user may write. Whether the server's disk is full only shows when it commits.
func (s *Store) Writable(ctx context.Context) error {
	ctx, cancel, err := s.enter(ctx)
	if err != nil {
		return err
	}
	defer cancel()
	err = s.write(ctx, func(ctx context.Context, tx neo4j.ExplicitTransaction) error {
		if _, err := run(ctx, tx, text("probe"), nil); err != nil {
			return err
		}
		return errProbed
	})
	if errors.Is(err, errProbed) {
		return nil
	}
	return err
}
