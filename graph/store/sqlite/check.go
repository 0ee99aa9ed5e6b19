package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/whoplans/whoplans/graph/store"
)

// Check looks at the whole of a file that nobody holds, without changing it:
// at SQLite's structures, at every record and every commit, and whether the
// log adds up to the records. Opening a file looks at all of this but the log,
// whose entries are checked as they are read.
func Check(ctx context.Context, path string, schema store.Schema, o *Options) (_ Info, err error) {
	p, err := newOpener(path, schema, o, present())
	if err != nil {
		return Info{}, err
	}
	held, err := take(p.path, lockLook)
	if err != nil {
		return Info{}, err
	}
	held.sign()
	defer func() { err = errors.Join(err, held.release()) }()
	if err := p.settle(ctx, true); err != nil {
		return Info{}, err
	}
	return p.check(ctx, p.path)
}

// check is [Check] of a file of the present layout that the caller holds.
func (p *opener) check(ctx context.Context, path string) (Info, error) {
	v, err := p.viewOf(ctx, path)
	if err != nil {
		return Info{}, err
	}
	l := &log{path: path, model: p.schema.Version, upgrades: p.Upgrades, head: v.head, read: v.db, access: v.access}
	m, err := v.load(ctx, l, `PRAGMA integrity_check(1)`)
	if err != nil {
		return Info{}, errors.Join(err, v.discard())
	}
	info, err := v.replay(ctx)
	return info, errors.Join(err, m.Close(), v.discard())
}

// replayed is what the log says of a record: at which revision it was changed
// last, and the sum of its image.
type replayed struct {
	rev store.Rev
	sum uint32
}

// replay reads the whole log and compares what it adds up to with the head.
func (v *view) replay(ctx context.Context) (Info, error) {
	l := &log{path: v.path, model: v.head.model, upgrades: v.opener.Upgrades, read: v.db}
	info := Info{Rev: v.head.rev, Records: v.head.records, Model: v.head.model}
	state := map[store.ID]replayed{}
	sum := uint64(0)
	var image []byte
	for rev := store.Rev(0); rev < v.head.rev; {
		commits, err := l.After(ctx, rev, 256)
		if err != nil {
			return info, err
		}
		for _, c := range commits {
			if c.Rev != rev+1 {
				return info, fmt.Errorf("%s: %w: no revision %d in the log", v.path, ErrDamaged, rev+1)
			}
			rev, info.Time = c.Rev, c.Time
			for _, ch := range c.Changes {
				var id store.ID
				var was store.Rev
				if ch.Before != nil {
					id, was = ch.Before.ID, ch.Before.Rev
				} else {
					id = ch.After.ID
				}
				if state[id].rev != was {
					return info, fmt.Errorf("%s: %w: revision %d of the log changes record %s of revision %d, which is of %d",
						v.path, ErrDamaged, rev, id, was, state[id].rev)
				}
				sum -= uint64(state[id].sum)
				delete(state, id)
				if ch.After != nil {
					image = appendImage(image[:0], v.head.model, ch.After)
					state[id] = replayed{rev, imageSum(image)}
					sum += uint64(imageSum(image))
				}
			}
		}
		if len(commits) == 0 {
			return info, fmt.Errorf("%s: %w: the log ends at revision %d", v.path, ErrDamaged, rev)
		}
	}
	if len(state) != v.head.records || sum != v.head.sum {
		return info, fmt.Errorf("%s: %w: the log adds up to %d other records than the %d there are", v.path, ErrDamaged, len(state), v.head.records)
	}
	i, err := os.Stat(v.path)
	if err != nil {
		return info, err
	}
	info.Size = i.Size()
	return info, nil
}
