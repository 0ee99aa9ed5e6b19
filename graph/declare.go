package graph

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"

	fast "github.com/segmentio/encoding/json"

	"github.com/whoplans/whoplans/graph/store"
)

// kindDecl ties a kind's structs to the model.
type kindDecl struct {
	zero    Record
	content reflect.Type
	decode  func(*store.Record) any

	// wrap makes records of the cohort's members from at on, all of the kind.
	wrap func(c *cohort, at int, out []Record)
}

func declare[C, R any, PC interface {
	*C
	content
}, PR interface {
	*R
	Record
}](with func(PC, handle) R) kindDecl {
	decode := func(r *store.Record) any {
		p := PC(new(C))
		fill(p, r)
		return p
	}
	return kindDecl{
		zero:    PR(new(R)),
		content: reflect.TypeFor[C](),
		decode:  decode,
		wrap: func(c *cohort, at int, out []Record) {
			all := make([]R, len(out))
			for i := range all {
				rec := c.recs[at+i]
				p := rec.Memo(decode).(PC)
				all[i] = with(p, handle{rec: rec, cohort: c, at: at + i})
				out[i] = tied(PR(&all[i]), p.meta())
			}
		},
	}
}

// What does not depend on the kind is in separate functions, since the compiler makes what is generic again for
// each.

// fill decodes the content of a record.
func fill(into content, r *store.Record) {
	m := into.meta()
	if err := unmarshal(r.Body, into); err != nil {
		// Keep what fits; the slug is known in any case.
		m.Slug = r.Slug()
		m.unreadable = unreadable(r, err)
	}
	if m.Slug == "" && m.unreadable == nil {
		m.Slug, m.unreadable = r.Slug(), unreadable(r, errors.New("it has no slug"))
	}
	m.ID = r.ID
}

// tied returns a record whose provenance knows the record it belongs to.
func tied(r Record, m *Meta) Record {
	r.asRead().Provenance = Provenance{&m.provenance, r.asRead()}
	return r
}

// unmarshal decodes a body. Nearly all bodies are as encode wrote them, which takes a fraction
// of encoding/json's time; others get its errors, and are decoded as far as possible. Strings
// share one copy of the body.
func unmarshal(body string, into any) error {
	rest, err := fast.Parse([]byte(body), into, fast.DontCopyString|fast.DontMatchCaseInsensitiveStructFields)
	if err == nil && len(rest) == 0 {
		return nil
	}
	reflect.ValueOf(into).Elem().SetZero()
	return json.Unmarshal([]byte(body), into)
}

// unreadable returns the error of a record that cannot be read.
func unreadable(r *store.Record, err error) error {
	return fmt.Errorf("%w: what is stored of %s %s cannot be read (%w): restore it from a backup, load it again, or delete it",
		ErrUnreadable, KindWords(r.Kind), cmp.Or(r.Slug(), string(r.ID)), err)
}

// Readable returns why a record must not be shown: its stored content could not be read, or
// only in part. In that case only its id, slug and links are reliable.
func (m *Meta) Readable() error { return m.unreadable }

// eachThrough returns the wrapped values of a field, nil if there are none.
func eachThrough[C, V any](contents []C, of *handle, with func(*C, *handle) V) []V {
	if contents == nil {
		return nil
	}
	vs := make([]V, len(contents))
	for i := range vs {
		vs[i] = with(&contents[i], of)
	}
	return vs
}

// through returns the wrapped value of a field, nil if there is none.
func through[C, V any](content *C, of *handle, with func(*C, *handle) V) *V {
	if content == nil {
		return nil
	}
	v := with(content, of)
	return &v
}
