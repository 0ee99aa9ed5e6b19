// Package jsonl writes records as JSON Lines, one object per line, with the fields of data
// files and permalinks.
package jsonl

import (
	"context"
	"encoding/json"
	"io"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/selection"
)

// Write writes the records of a selection. The first line describes the file, and has no kind.
func Write(ctx context.Context, w io.Writer, s *selection.Selection, about *colophon.Colophon) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	if err := out.Encode(map[string]any{"about": about.Fields()}); err != nil {
		return err
	}
	for r, err := range s.All(ctx, s.Kinds) {
		if err != nil {
			return err
		}
		r.Fields["kind"], r.Fields["id"], r.Fields["label"] = r.Kind.Kind, r.ID(), r.Label
		if err := out.Encode(r.Fields); err != nil {
			return err
		}
	}
	return nil
}
