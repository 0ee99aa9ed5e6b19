package sqlite

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"

	"github.com/whoplans/whoplans/graph/store"
)

// writer writes commits in a transaction, and keeps the head as it will be afterwards.
type writer struct {
	log  *log
	tx   *sql.Tx
	head head
	next int64
	stmt statements
}

func (w *writer) commits(ctx context.Context, commits []store.Commit) error {
	s := &w.log.stmt
	w.stmt = statements{
		entry: w.tx.StmtContext(ctx, s.entry), change: w.tx.StmtContext(ctx, s.change),
		put: w.tx.StmtContext(ctx, s.put), remove: w.tx.StmtContext(ctx, s.remove),
	}
	for i := range commits {
		if err := w.commit(ctx, &commits[i]); err != nil {
			return fmt.Errorf("revision %d: %w", commits[i].Rev, err)
		}
	}
	was := int64(w.log.head.rev)
	res, err := w.tx.StmtContext(ctx, s.head).ExecContext(ctx, int64(w.head.rev), w.head.records, int64(w.head.sum), was)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errors.Join(err, fmt.Errorf("%w: another program wrote to the file", store.ErrConflict))
	}
	return nil
}

func (w *writer) commit(ctx context.Context, c *store.Commit) error {
	if c.Rev != w.head.rev+1 {
		return fmt.Errorf("%w: it does not follow revision %d", store.ErrInvalid, w.head.rev)
	}
	w.head.rev = c.Rev
	first, sum := w.next, startSum(&c.Stamp)
	for i := range c.Changes {
		if err := w.change(ctx, c.Rev, &c.Changes[i], &sum); err != nil {
			return err
		}
	}
	_, err := w.stmt.entry.ExecContext(ctx, int64(c.Rev), sql.NullString{String: c.Token, Valid: c.Token != ""}, c.Author, c.Reason, c.Note, c.Time.UnixMicro(), first, len(c.Changes), int64(sum))
	return err
}

func (w *writer) change(ctx context.Context, rev store.Rev, c *store.Changed, sum *entrySum) error {
	var before sql.NullInt64
	if c.Before != nil {
		before = sql.NullInt64{Int64: int64(c.Before.Rev), Valid: true}
		w.log.buf = appendImage(w.log.buf[:0], w.log.model, c.Before)
		w.head.sum -= uint64(imageSum(w.log.buf))
		w.head.records--
	}
	n := w.next
	w.next++
	if c.After == nil {
		if c.Before == nil {
			return fmt.Errorf("%w: a change of nothing", store.ErrInvalid)
		}
		id := string(c.Before.ID)
		sum.add(id, before, nil)
		if _, err := w.stmt.change.ExecContext(ctx, n, int64(rev), id, before, nil); err != nil {
			return err
		}
		_, err := w.stmt.remove.ExecContext(ctx, id)
		return err
	}
	id := string(c.After.ID)
	w.log.buf = appendImage(w.log.buf[:0], w.log.model, c.After)
	image := w.log.buf
	w.head.sum += uint64(imageSum(image))
	w.head.records++
	sum.add(id, before, image)
	if _, err := w.stmt.change.ExecContext(ctx, n, int64(rev), id, before, image); err != nil {
		return err
	}
	_, err := w.stmt.put.ExecContext(ctx, id, image)
	return err
}

// entrySum is the checksum of a commit in the log: a CRC-32C of its fields and of the sums
// of its images.
type entrySum uint32

func startSum(s *store.Stamp) entrySum {
	b := binary.AppendUvarint(nil, uint64(s.Rev))
	b = appendName(b, s.Token)
	b = appendName(b, s.Author)
	b = appendName(b, s.Reason)
	if s.Note != "" { // there were no notes before layout 2
		b = appendName(b, s.Note)
	}
	b = binary.AppendVarint(b, s.Time.UnixMicro())
	return entrySum(crc32.Checksum(b, castagnoli))
}

func (e *entrySum) add(id string, before sql.NullInt64, image []byte) {
	b := appendName(make([]byte, 0, 64), id)
	b = binary.AppendVarint(b, before.Int64)
	b = binary.LittleEndian.AppendUint32(b, imageSum(image))
	*e = entrySum(crc32.Update(uint32(*e), castagnoli, b))
}
