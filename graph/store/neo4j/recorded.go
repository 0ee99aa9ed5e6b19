package neo4j

import (
	"context"
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// How many commits and records recordAll upgrades at once.
const (
	commitsAtOnce = 20
	recordsAtOnce = 500
)

// recordAll upgrades a graph in which records do not say when they were recorded. It works
// that out from the log and writes it into every image in the log and into the records,
// step by step. If it is interrupted, the next call to Open starts again and changes only
// what is missing.
func (s *Store) recordAll(ctx context.Context) error {
	recorded := map[store.ID]*store.Record{} // the records with their new keys, as of the part of the log that was read
	for rev := store.Rev(0); ; {
		commits, err := s.commits(ctx, "log", map[string]any{"after": number(rev), "limit": commitsAtOnce})
		if err != nil {
			return err
		}
		for _, c := range commits {
			if err := s.recordCommit(ctx, c, recorded); err != nil {
				return fmt.Errorf("commit %d: %w", c.Rev, err)
			}
			rev = c.Rev
		}
		if len(commits) == 0 {
			break
		}
	}
	stream, params, err := s.names.stream(nil)
	if err != nil {
		return err
	}
	for {
		rows, err := s.bring(ctx, stream, params)
		if err != nil {
			return err
		}
		records, err := decodeRecords(rows)
		if err != nil {
			return err
		}
		if len(records) == 0 {
			break
		}
		if err := s.recordRecords(ctx, records, recorded); err != nil {
			return err
		}
		params["after"] = collated(records[len(records)-1].ID)
	}
	_, err = s.bring(ctx, text("recorded"), nil)
	return err
}

// bring runs a statement that may run twice, with the timeout of a call.
func (s *Store) bring(ctx context.Context, cypher string, params map[string]any) ([]*neo4j.Record, error) {
	ctx, cancel := s.bounded(ctx)
	defer cancel()
	return s.rows(ctx, neo4j.AccessModeWrite, cypher, params)
}

// recordCommit writes into a commit's images when their records were recorded.
func (s *Store) recordCommit(ctx context.Context, c store.Commit, recorded map[store.ID]*store.Record) error {
	recorder := store.NewRecorder(c.Stamp)
	var rows []map[string]any
	for i, ch := range c.Changes {
		id := ch.Record().ID
		row := map[string]any{"at": i, "before": nil, "after": nil}
		lacks := false
		for name, r := range map[string]*store.Record{"before": ch.Before, "after": ch.After} {
			if r == nil {
				continue
			}
			lacks = lacks || r.FirstRecorded() == 0
			made := r.Clone()
			if name == "before" && recorded[id] != nil {
				made.RecordedLike(recorded[id], recorded[id])
			} else if name == "after" {
				made.Keys = recorder.Keys(r.Keys, recorded[id])
			}
			image, err := encodeImage(made)
			if err != nil {
				return err
			}
			row[name] = image
		}
		if ch.After == nil {
			delete(recorded, id)
		} else {
			recorded[id] = &store.Record{ID: id, Rev: c.Rev, Keys: recorder.Keys(nil, recorded[id])}
		}
		if lacks {
			rows = append(rows, row)
		}
	}
	for chunk := range slices.Chunk(rows, recordsAtOnce) {
		if _, err := s.bring(ctx, text("record_images"), map[string]any{"rev": number(c.Rev), "rows": chunk}); err != nil {
			return err
		}
	}
	return nil
}

// recordRecords writes into records when they were recorded. Records that were written
// meanwhile say it already.
func (s *Store) recordRecords(ctx context.Context, records []*store.Record, recorded map[store.ID]*store.Record) error {
	var rows []map[string]any
	for _, r := range records {
		from := recorded[r.ID]
		if r.FirstRecorded() > 0 || from == nil || from.Rev != r.Rev {
			continue
		}
		made := r.Clone()
		made.RecordedLike(from, from)
		p, err := properties(made)
		if err != nil {
			return err
		}
		rows = append(rows, map[string]any{"id": p["id"], "rev": p["_rev"], "properties": p})
	}
	if len(rows) == 0 {
		return nil
	}
	_, err := s.bring(ctx, text("record_records"), map[string]any{"rows": rows})
	return err
}
