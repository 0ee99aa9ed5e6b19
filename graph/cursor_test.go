package graph

import (
	"encoding/base64"
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/whoplans/whoplans/graph/store"
)

// FuzzCursor wants of any cursor: no panic, and that what is taken for one is
// the cursor of a place.
func FuzzCursor(f *testing.F) {
	place := &store.Record{ID: "0190b3f2-0000-7000-8000-000000000001", Keys: []store.Key{{Name: "slug", Values: []string{"hu-okfo"}}}}
	for _, s := range []store.Sort{{Key: "slug"}, {Key: "slug", Desc: true}, {Key: "name"}, {}} {
		f.Add(writeCursor(s.Key, positionOf(s, place)), s.Key, s.Desc)
	}
	for _, s := range []string{"", "e30", "bnVsbA", `{"o":"slug","ID":"x"}`, `{"o":"slug","ID":"x"}{}`, `{"o":"slug","Missing":true,"Value":"\u0000","ID":"x","more":1}`} {
		f.Add(base64.RawURLEncoding.EncodeToString([]byte(s)), "slug", false)
	}
	f.Fuzz(func(t *testing.T, c, key string, desc bool) {
		by := store.Sort{Key: key, Desc: desc}
		p, err := position(&c, "after", by.Key, nil)
		if err != nil {
			if !errors.Is(err, ErrInvalid) || strings.Contains(err.Error(), c) && len(c) > 12 {
				t.Errorf("the error is %v", err)
			}
			return
		}
		r := &store.Record{ID: p.ID}
		if !p.Missing {
			r.Keys = []store.Key{{Name: key, Values: []string{p.Value}}}
		}
		if !utf8.ValidString(key) || key == "" {
			return // no order has such a key
		}
		own := recordCursor(by.Key, positionOf(by, r))
		if again, err := position(&own, "after", by.Key, func(ID) (store.Position, error) { return positionOf(by, r), nil }); err != nil || *again != (store.Position{Missing: p.Missing, Value: valueOf(p), ID: p.ID}) {
			t.Errorf("%+v is written %s, and read as %+v, %v", p, own, again, err)
		}
	})
}

// valueOf is a position's value, which one without has not.
func valueOf(p *store.Position) string {
	if p.Missing {
		return ""
	}
	return p.Value
}

// FuzzPartialDate wants of any partial date that its bounds are days, in order.
func FuzzPartialDate(f *testing.F) {
	for _, s := range []string{"2024", "2024-02", "2023-02", "2024-12", "0000", "9999-12-31", "2024-02-30", "-001", "+024"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParsePartialDate(s)
		if err != nil {
			return
		}
		first, last := d.Bounds()
		a, err1 := time.Parse(time.DateOnly, first)
		b, err2 := time.Parse(time.DateOnly, last)
		if err1 != nil || err2 != nil || b.Before(a) || !strings.HasPrefix(first, s) || !strings.HasPrefix(last, s) {
			t.Errorf("%q is from %q to %q: %v", s, first, last, errors.Join(err1, err2))
		}
	})
}
