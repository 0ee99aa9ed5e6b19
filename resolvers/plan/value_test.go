package plan

import (
	"bytes"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
)

// Text is written as gqlgen writes it, wherever in it the bytes are that need
// care.
func FuzzAppendText(f *testing.F) {
	for i := range 20 {
		for _, c := range []string{"\"", "\\", "\n", "\x00", "\x1f", "\x7f", "\x80", "é", "\u2028"} {
			f.Add(strings.Repeat("a", i) + c + strings.Repeat("\xa2é", i%5))
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		var want bytes.Buffer
		graphql.MarshalString(s).MarshalGQL(&want)
		if got := appendText(nil, s); string(got) != want.String() {
			t.Errorf("%q is written %s, by gqlgen %s", s, got, want.String())
		}
	})
}

func BenchmarkAppendText(b *testing.B) {
	s := strings.Repeat("who plans what ", 3)
	buf := make([]byte, 0, 2*len(s))
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		buf = appendText(buf[:0], s)
	}
}
