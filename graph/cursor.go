package graph

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/whoplans/whoplans/graph/store"
)

// cursorData is the content of a cursor: a position, and the order it belongs to. A long value
// is left out, so that any cursor fits into a request, and is read again from the record.
type cursorData struct {
	Order string `json:"o"`
	Cut   bool   `json:"c,omitempty"`
	store.Position
}

// maxCursorValue is the longest value in a cursor, in bytes.
const maxCursorValue = 400

// recordCursor returns the cursor of a record in an order.
func recordCursor(order string, p store.Position) string {
	if len(p.Value) > maxCursorValue {
		return cursorData{Order: order, Cut: true, Position: store.Position{ID: p.ID}}.write()
	}
	return writeCursor(order, p)
}

func writeCursor(order string, p store.Position) string {
	return cursorData{Order: order, Position: p}.write()
}

func (d cursorData) write() string {
	p := d.Position
	data := make([]byte, 0, 128)
	data = append(data, `{"o":`...)
	data = appendQuoted(data, d.Order)
	if d.Cut {
		data = append(data, `,"c":true`...)
	}
	data = append(data, `,"Missing":`...)
	data = strconv.AppendBool(data, p.Missing)
	data = append(data, `,"Value":`...)
	data = appendQuoted(data, p.Value)
	data = append(data, `,"ID":`...)
	data = appendQuoted(data, string(p.ID))
	data = append(data, '}')
	return base64.RawURLEncoding.EncodeToString(data)
}

// appendQuoted appends a string as JSON. Most strings need no encoder.
func appendQuoted(data []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			quoted, err := json.Marshal(s)
			if err != nil {
				panic(err) // strings can always be encoded
			}
			return append(data, quoted...)
		}
	}
	data = append(data, '"')
	data = append(data, s...)
	return append(data, '"')
}

// positionOf returns the position of a record in an order.
func positionOf(s store.Sort, r *store.Record) store.Position {
	p := store.Position{ID: r.ID}
	if s.Key != "" {
		if v := r.Values(s.Key); len(v) > 0 {
			p.Value = v[0]
		} else {
			p.Missing = true
		}
	}
	return p
}

// position decodes a cursor, if there is one. valueOf finds a value that was left out.
func position(c *string, arg, order string, valueOf func(ID) (store.Position, error)) (*store.Position, error) {
	if c == nil {
		return nil, nil
	}
	d, err := readCursor(*c, arg, order)
	switch {
	case err != nil:
		return nil, err
	case d.ID == "", d.Cut && valueOf == nil:
		return nil, noCursor(arg)
	case d.Cut:
		p, err := valueOf(d.ID)
		return &p, err
	}
	return &d.Position, nil
}

// readCursor decodes a cursor of an order.
func readCursor(c, arg, order string) (cursorData, error) {
	var d cursorData
	data, err := base64.RawURLEncoding.DecodeString(c)
	if err == nil {
		dec := json.NewDecoder(bytes.NewReader(data))
		dec.DisallowUnknownFields()
		err = dec.Decode(&d)
	}
	switch {
	case err != nil:
		return d, noCursor(arg)
	case d.Order != order:
		return d, fmt.Errorf("%w: the cursor in %s is of a list in another order", ErrInvalid, arg)
	}
	return d, nil
}

func noCursor(arg string) error {
	return fmt.Errorf("%w: %s is not a cursor; take one from endCursor or an edge", ErrInvalid, arg)
}

// keyCursor returns the cursor in a list that is sorted by a key, which is never empty. The
// name of the order distinguishes its cursors from others.
func keyCursor(order, key string) string { return writeCursor(order, store.Position{Value: key}) }

// readKeyCursor decodes what [keyCursor] made; arg is the argument with the cursor.
func readKeyCursor(c, arg, order string) (key string, err error) {
	p, err := readCursor(c, arg, order)
	if err == nil && p.Value == "" {
		err = noCursor(arg)
	}
	return p.Value, err
}
