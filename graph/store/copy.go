package store

import (
	"context"
	"fmt"
)

// Copy writes the commits of one store into another, so that both have the same records,
// revisions and log. It returns the revision that the destination has reached.
//
// An interrupted copy can be continued: the destination may hold the first commits of the
// same log. If it holds anything else, the error wraps [ErrConflict]. If progress is not
// nil, it is called after each commit with the number of commits copied and of all
// commits.
func Copy(ctx context.Context, from, to Store, progress func(done, of Rev)) (Rev, error) {
	src, err := from.View(ctx, 0)
	if err != nil {
		return 0, fmt.Errorf("copy: source: %w", err)
	}
	dst, err := to.View(ctx, 0)
	if err != nil {
		return 0, fmt.Errorf("copy: destination: %w", err)
	}
	at := dst.Rev()
	if err := sameLog(ctx, from, to, src.Rev(), at); err != nil {
		return at, err
	}
	for at < src.Rev() {
		// One commit at a time bounds memory: a commit may be a whole data set.
		commits, err := from.Log(ctx, at, 1)
		if err != nil {
			return at, fmt.Errorf("copy: read commit %d: %w", at+1, err)
		}
		for _, c := range commits {
			if _, err := to.Write(ctx, c.Changeset()); err != nil {
				return at, fmt.Errorf("copy: write commit %d: %w", c.Rev, err)
			}
			at = c.Rev
			if progress != nil {
				progress(at, src.Rev())
			}
		}
	}
	return at, nil
}

// sameLog checks that the log of the destination, which is at revision at, is the
// beginning of the source's.
func sameLog(ctx context.Context, from, to Store, last, at Rev) error {
	if at == 0 {
		return nil
	}
	other := fmt.Errorf("%w: copy: the destination holds something else; copy into an empty store", ErrConflict)
	if at > last {
		return other
	}
	revs := []Rev{1, at}
	a, err := from.Stamps(ctx, revs)
	if err != nil {
		return fmt.Errorf("copy: source: %w", err)
	}
	b, err := to.Stamps(ctx, revs)
	if err != nil {
		return fmt.Errorf("copy: destination: %w", err)
	}
	for i := range revs {
		if a, b := a[i], b[i]; !a.Time.Equal(b.Time) || a.Token != b.Token || a.Author != b.Author || a.Reason != b.Reason || a.Note != b.Note {
			return other
		}
	}
	return nil
}
