package plan

import (
	"context"
	"io"
	"math"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// Status says what became of a value. Where it was not written, the caller writes null in
// its place, or passes the null on.
type Status uint8

// What becomes of a value.
const (
	Written Status = iota
	Null           // there is none
	Absent         // there is none: an interface that holds nothing
	Failed         // there is none, and the answer has an error that says why
)

// Text writes text, and enum values; null if there is none.
func (x *Exec) Text(s string) Status {
	if s == "" {
		return Null
	}
	x.buf = appendText(x.buf, s)
	return Written
}

// ID writes an id.
func (x *Exec) ID(s string) Status {
	x.buf = appendText(x.buf, s)
	return Written
}

// Int writes a whole number.
func (x *Exec) Int(n int) Status {
	x.buf = strconv.AppendInt(x.buf, int64(n), 10)
	return Written
}

// Bool writes a boolean.
func (x *Exec) Bool(b bool) Status {
	x.buf = strconv.AppendBool(x.buf, b)
	return Written
}

// Float writes a number. Where JSON has no form for it the answer has an error,
// and null even if the field is not nullable, since gqlgen finds out too late.
func (x *Exec) Float(n *Node, f float64) Status {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		x.reportFloat(n)
		x.buf = append(x.buf, "null"...)
		return Written
	}
	x.buf = strconv.AppendFloat(x.buf, f, 'g', -1, 64)
	return Written
}

// Time writes a point in time; null for the zero one.
func (x *Exec) Time(t time.Time) Status {
	if t.IsZero() {
		return Null
	}
	x.buf = append(x.buf, '"')
	x.buf = t.AppendFormat(x.buf, time.RFC3339Nano)
	x.buf = append(x.buf, '"')
	return Written
}

// Marshal writes with a marshaler of gqlgen's that has no faster form here.
func (x *Exec) Marshal(m graphql.Marshaler) Status {
	if m == graphql.Null {
		return Null
	}
	m.MarshalGQL((*writer)(x))
	return Written
}

// writer appends what a marshaler writes.
type writer Exec

func (w *writer) Write(p []byte) (int, error) {
	w.buf = append(w.buf, p...)
	return len(p), nil
}

var _ io.Writer = (*writer)(nil)

// Object writes an object, a pointer; null if there is none.
func (x *Exec) Object(n *Node, is bool, v any) Status {
	if !is {
		return Null
	}
	return x.object(n.kid(x, 0), v)
}

// Within writes an object of the root's type, whose fields are read in a context
// of its own: another state of what is read.
func (x *Exec) Within(n *Node, is bool, v interface {
	Within(ctx context.Context) context.Context
}) Status {
	if !is {
		return Null
	}
	outer := x.ctx
	defer func() { x.ctx = outer }()
	x.ctx = v.Within(outer)
	return x.object(n.kid(x, 0), Root{})
}

// Abstract writes an object of an interface or union.
func (x *Exec) Abstract(n *Node, v any) Status {
	if v == nil {
		return Absent
	}
	kind := x.plan.table.KindOf(v)
	if kind < 0 {
		return Failed
	}
	return x.object(n.kid(x, kind), v)
}

// ListOf says what a list is like.
type ListOf uint8

// What lists are like.
const (
	NullableList  ListOf = 1 << iota // nil is null, else it is empty
	NullableItems                    // items may be null; else the list is null if one is
	Unnumbered                       // errors of items do not say which
)

// List writes a list of a length; is says whether there is one.
func (x *Exec) List(of ListOf, is bool, length int, write func(i int) Status) Status {
	if !is && of&NullableList != 0 {
		return Null
	}
	x.buf = append(x.buf, '[')
	valid := true
	if of&Unnumbered == 0 {
		x.path = append(x.path, step{})
	}
	last := len(x.path) - 1
	for i := range length {
		if i > 0 {
			x.buf = append(x.buf, ',')
		}
		if of&Unnumbered == 0 {
			x.path[last].index = i
		}
		start := len(x.buf)
		status := write(i)
		if status == Written {
			continue
		}
		x.buf = append(x.buf[:start], "null"...)
		if x.stopped != nil {
			valid = false
			break
		}
		if of&NullableItems == 0 {
			if status != Failed {
				x.report(nil, nullItem)
			}
			valid = false
		}
	}
	if of&Unnumbered == 0 {
		x.path = x.path[:last]
	}
	x.buf = append(x.buf, ']')
	if !valid {
		return Failed
	}
	return Written
}

// Texts is [Exec.List] of texts.
func (x *Exec) Texts(of ListOf, v []string) Status {
	return x.List(of, v != nil, len(v), func(i int) Status { return x.Text(v[i]) })
}

// Objects is [Exec.List] of pointers to objects.
func Objects[P comparable](x *Exec, n *Node, of ListOf, v []P) Status {
	var none P
	return x.List(of, v != nil, len(v), func(i int) Status { return x.Object(n, v[i] != none, v[i]) })
}

const hex = "0123456789ABCDEF"

// appendText appends a JSON string as gqlgen writes it.
func appendText(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i := plainUntil(s, 0); i < len(s); i = plainUntil(s, i+1) {
		c := s[i]
		b = append(b, s[start:i]...)
		switch c {
		case '\t':
			b = append(b, `\t`...)
		case '\r':
			b = append(b, `\r`...)
		case '\n':
			b = append(b, `\n`...)
		case '\\':
			b = append(b, `\\`...)
		case '"':
			b = append(b, `\"`...)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xf])
		}
		start = i + 1
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}

// plainUntil is the index, from i on, of the next byte that has to be escaped. It looks at
// eight bytes at a time, since most text has none.
func plainUntil(s string, i int) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	for i < len(s) && len(s) >= 8 {
		at := min(i, len(s)-8) // the last eight may have been looked at in part
		t := s[at : at+8]
		w := uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
			uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
		quote, slash := w^(ones*'"'), w^(ones*'\\')
		// A byte shows in its high bit that it is too small, or one of the two;
		// a borrow from the byte before only adds false alarms.
		if ((w-ones*0x20)&^w|(quote-ones)&^quote|(slash-ones)&^slash)&highs != 0 {
			break
		}
		i = at + 8
	}
	for ; i < len(s); i++ {
		if c := s[i]; c < 0x20 || c == '\\' || c == '"' {
			return i
		}
	}
	return i
}
