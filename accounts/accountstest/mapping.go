package accountstest

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// testMappings saves mappings on one server and finds them on another. Who only contributes
// replaces what is theirs.
func testMappings(t *testing.T, place Place) {
	open := place(t)
	clock := newClock()
	a, b := serve(t, open(), clock), serve(t, open(), clock)
	ann := add(t, a, "ann", rights(t, access.Contributor))
	bob := add(t, a, "bob", rights(t, access.Contributor))
	eve := add(t, a, "eve", rights(t, access.Editor, "SI"))
	reader := add(t, a, "rea", rights(t, access.Reader))
	for _, err := range []error{
		a.SaveMapping(as(t, ann), "register", "tables: []"),
		a.SaveMapping(as(t, ann), "Register", "tables: [] # again"),
		a.SaveMapping(as(t, bob), "a.raci", "x"),
		b.SaveMapping(as(t, eve), "A.RACI", "of an editor"),
	} {
		if err != nil {
			t.Error(err)
		}
	}
	got, err := b.Mappings(as(t, bob))
	want := []accounts.Mapping{{Name: "A.RACI", By: eve.ID, Saved: clock.Time}, {Name: "Register", By: ann.ID, Saved: clock.Time}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("Mappings, error %v (-want +got):\n%s", err, diff)
	}
	one, err := b.Mapping(as(t, bob), "REGISTER")
	want[1].Text = "tables: [] # again"
	if diff := cmp.Diff(want[1], one); diff != "" || err != nil {
		t.Errorf("Mapping, error %v (-want +got):\n%s", err, diff)
	}
	_, unknown := a.Mapping(as(t, ann), "none")
	_, hidden := a.Mappings(as(t, reader))
	for _, tt := range []struct {
		what      string
		err, want error
	}{
		{"one that nobody saved", unknown, store.ErrNotFound},
		{"a reader's look", hidden, access.ErrForbidden},
		{"a reader's", a.SaveMapping(as(t, reader), "mine", "x"), access.ErrForbidden},
		{"nobody's", a.SaveMapping(t.Context(), "mine", "x"), access.ErrForbidden},
		{"that of somebody else", a.SaveMapping(as(t, bob), "register", "x"), access.ErrForbidden},
		{"removing that", a.RemoveMapping(as(t, bob), "register"), access.ErrForbidden},
		{"a path", a.SaveMapping(as(t, ann), "../x", "x"), store.ErrInvalid},
		{"no name", a.SaveMapping(as(t, ann), "", "x"), store.ErrInvalid},
		{"a long one", a.SaveMapping(as(t, ann), "long", strings.Repeat("x", 1<<20+1)), store.ErrInvalid},
		{"its own", a.RemoveMapping(as(t, ann), "register"), nil},
		{"it again", a.RemoveMapping(as(t, ann), "register"), store.ErrNotFound},
	} {
		if !errors.Is(tt.err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.what, tt.err, tt.want)
		}
	}
}
