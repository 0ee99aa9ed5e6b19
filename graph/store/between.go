package store

import (
	"context"
	"errors"
	"fmt"
)

// commitsAtOnce is how many commits are read at once. They are few, since one commit may
// be a whole data set.
const commitsAtOnce = 16

// Between returns the records that the commits after one revision, up to another, have
// changed: each as it was at the first revision and as it is at the second. log reads the
// commits; it is [Store.Log] or a function that wraps it. If more than most records have
// changed, the error wraps [ErrSnapshotTooLarge].
func Between(ctx context.Context, log func(ctx context.Context, after Rev, limit int) ([]Commit, error), after, upTo Rev, most int) (map[ID]Changed, error) {
	changed := map[ID]Changed{}
	start := after
	for after < upTo {
		commits, err := log(ctx, after, int(min(upTo-after, commitsAtOnce)))
		if err != nil {
			return nil, fmt.Errorf("read the log after revision %d: %w", after, err)
		}
		if len(commits) == 0 {
			return nil, fmt.Errorf("the log ends at revision %d: %w", after, errShort)
		}
		for _, c := range commits {
			after = c.Rev
			for _, ch := range c.Changes {
				id := ch.Record().ID
				if first, again := changed[id]; again {
					ch.Before = first.Before
				}
				changed[id] = ch
			}
		}
		if len(changed) > most {
			return nil, fmt.Errorf("%w: more than %d records were changed since revision %d", ErrSnapshotTooLarge, most, start)
		}
	}
	return changed, nil
}

var errShort = errors.New("revisions are missing")
