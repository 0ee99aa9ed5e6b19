package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"runtime"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// batchSize is how many images are decoded at a time.
const batchSize = 256

// batch is a number of rows of the table of records to decode. The images are in one piece
// of memory.
type batch struct {
	ids    []store.ID
	images []byte
	ends   []int
	done   chan decoded
}

// decoded is the result of decoding a batch.
type decoded struct {
	records []*store.Record
	sum     uint64
	err     error
}

// newBatch returns an empty batch that reuses a buffer.
func newBatch(images []byte) batch {
	return batch{
		ids: make([]store.ID, 0, batchSize), images: images[:0],
		ends: make([]int, 0, batchSize), done: make(chan decoded, 1),
	}
}

// loader reads the table of records. One goroutine reads rows and others decode them; the
// records are yielded in the order of their ids.
type loader struct {
	db       querier
	head     head
	model    int // the version that records are upgraded to
	upgrades map[int]Upgrade
	used     sync.Pool // *[]byte, buffers of decoded batches
}

// readAhead starts goroutines that read and decode batches, and returns the batches in
// order. When the channel is closed, scanErr is the error of reading.
func (l *loader) readAhead(ctx context.Context, wg *sync.WaitGroup, scanErr *error) <-chan batch {
	workers := min(runtime.GOMAXPROCS(0), 8)
	work, order := make(chan batch, workers), make(chan batch, 4*workers)
	wg.Go(func() {
		defer close(order)
		defer close(work)
		*scanErr = l.scan(ctx, func(b batch) error {
			for _, to := range []chan batch{order, work} {
				select {
				case to <- b:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
			return nil
		})
	})
	ids := &interner{}
	for range workers {
		wg.Go(func() {
			d := newDecoder(ids)
			for b := range work {
				b.done <- l.decode(ctx, d, b)
				l.used.Put(&b.images)
			}
		})
	}
	return order
}

// all yields the records. If they are not those that the head describes, the last thing
// that it yields is an error.
func (l *loader) all(ctx context.Context) iter.Seq2[*store.Record, error] {
	return func(yield func(*store.Record, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var wg sync.WaitGroup
		defer wg.Wait()
		defer cancel()

		var scanErr error // of the reader; read after order is closed
		order := l.readAhead(ctx, &wg, &scanErr)
		var count int
		var sum uint64
		for b := range order {
			var d decoded
			select {
			case d = <-b.done:
			case <-ctx.Done():
				yield(nil, ctx.Err())
				return
			}
			if d.err != nil {
				yield(nil, d.err)
				return
			}
			count += len(d.records)
			sum += d.sum
			for _, r := range d.records {
				if !yield(r, nil) {
					return
				}
			}
		}
		switch {
		case scanErr != nil:
			yield(nil, scanErr)
		case count != l.head.records || sum != l.head.sum:
			yield(nil, fmt.Errorf("%w: %d records that add up to %x, should be %d and %x", ErrDamaged, count, sum, l.head.records, l.head.sum))
		}
	}
}

// scan reads the rows and sends them in batches.
func (l *loader) scan(ctx context.Context, send func(batch) error) error {
	// A context that can be cancelled makes each row expensive in SQLite's driver. Check it between
	// batches instead.
	rows, err := l.db.QueryContext(context.WithoutCancel(ctx), `SELECT id, image FROM record ORDER BY id`)
	if err != nil {
		return coded(err)
	}
	defer rows.Close()
	b := newBatch(nil)
	for rows.Next() {
		var id string
		var image sql.RawBytes
		if err := rows.Scan(&id, &image); err != nil {
			return coded(err)
		}
		b.ids, b.images = append(b.ids, store.ID(id)), append(b.images, image...)
		b.ends = append(b.ends, len(b.images))
		if len(b.ids) == batchSize {
			if err := send(b); err != nil {
				return err
			}
			if used, ok := l.used.Get().(*[]byte); ok {
				b = newBatch(*used)
			} else {
				b = newBatch(make([]byte, 0, len(b.images)))
			}
		}
	}
	if err := rows.Err(); err != nil {
		return coded(err)
	}
	if len(b.ids) == 0 {
		return nil
	}
	return send(b)
}

func (l *loader) decode(ctx context.Context, d *decoder, b batch) (out decoded) {
	if out.err = ctx.Err(); out.err != nil {
		return out
	}
	out.records = make([]*store.Record, len(b.ids))
	from := 0
	for i, id := range b.ids {
		image := b.images[from:b.ends[i]]
		from = b.ends[i]
		out.sum += uint64(imageSum(image))
		if out.records[i], out.err = d.present(id, image, l.model, l.upgrades); out.err != nil {
			return out
		}
	}
	return out
}
