package access_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

var update = flag.Bool("update", false, "write the tables anew")

// hidden are a jurisdiction that our editor edits, one that she does not, and
// a kind.
var hidden = access.Hidden{Kinds: []store.Kind{"Statement"}, Jurisdictions: []access.Jurisdiction{"MT", "XK"}}

var principals = []struct {
	name string
	access.Principal
}{
	{"nobody", access.Principal{}},
	{"reader", access.Principal{Account: "1", Rights: access.Rights{Role: access.Reader}}},
	{"contributor", access.Principal{Account: "2", Rights: access.Rights{Role: access.Contributor}}},
	{"editor of HU, MT", access.Principal{Account: "3", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"HU", "MT"}}}},
	{"administrator", access.Principal{Account: "4", Rights: access.Rights{Role: access.Administrator}}},
}

type js = []access.Jurisdiction

var subjects = []struct{ about, neededBy js }{
	{js{"HU"}, nil},
	{js{"HU"}, js{"AT"}},
	{js{"AT"}, nil},
	{js{"HU", "MT"}, nil},
	{js{"HU", "AT"}, nil},
	{js{"AT", "SK", "HU"}, nil},
	{js{"MT"}, nil},
	{js{"XK"}, nil},
	{js{"HU", "XK"}, nil},
	{nil, nil},
	{nil, js{"HU"}},
	{nil, js{"HU", "SK", "AT"}},
	{nil, js{"XK"}},
	{nil, js{"AT", "XK"}},
}

// TestMay prints the whole table: for each action, who may do it to what.
func TestMay(t *testing.T) {
	var b strings.Builder
	for _, a := range access.Action("").Values() {
		fmt.Fprintf(&b, "%s\n%-46s", a, "")
		for _, p := range principals {
			fmt.Fprintf(&b, " %-20s", p.name)
		}
		b.WriteByte('\n')
		for _, kind := range []store.Kind{"Responsibility", "Statement"} {
			for _, s := range subjects {
				row := fmt.Sprintf("  %s about %v", kind, s.about)
				if s.neededBy != nil {
					row += fmt.Sprintf(" needed by %v", s.neededBy)
				}
				fmt.Fprintf(&b, "%-46s", row)
				for _, p := range principals {
					d := hidden.May(p.Principal, a, access.Subject{Kind: kind, About: s.about, NeededBy: s.neededBy})
					if d.Allowed != (d.Code == access.Allowed) || d.Allowed != (d.Err() == nil) || d.Why == "" {
						t.Errorf("%s %s as %s: contradicts itself: %+v", a, row, p.name, d)
					}
					fmt.Fprintf(&b, " %-20s", d.Code)
				}
				b.WriteByte('\n')
			}
		}
		b.WriteByte('\n')
	}
	golden(t, "testdata/may.txt", trimmed(b.String()))
}

// TestWhy shows what people are told.
func TestWhy(t *testing.T) {
	editor := principals[3].Principal
	for _, tt := range []struct {
		p        access.Principal
		action   access.Action
		subjects []access.Subject
		want     string
	}{
		{access.Principal{}, access.Edit, []access.Subject{{About: js{"HU"}}}, "not allowed: sign in to change records"},
		{editor, access.Edit, []access.Subject{{About: js{"SK", "HU", "AT"}}}, "not allowed: it is about AT and SK, and you edit HU and MT"},
		{editor, access.Edit, []access.Subject{{About: js{"HU"}}, {About: js{"AT"}}}, "not allowed: it is about AT, and you edit HU and MT"}, // moved away
		{editor, access.Edit, []access.Subject{{About: js{"AT"}}, {About: js{"HU"}}}, "not allowed: it is about AT, and you edit HU and MT"}, // taken
		{editor, access.Edit, []access.Subject{{About: js{"HU"}}, {About: js{"MT"}}}, ""},
		{editor, access.Edit, []access.Subject{{About: js{"HU"}}, {NeededBy: js{"AT"}}}, "not allowed: records about AT refer to it, so only administrators may change it"},
		{editor, access.Delete, []access.Subject{{NeededBy: js{"AT", "XK"}}}, "not allowed: records about AT refer to it, so only administrators may change it"},
		{editor, access.Delete, []access.Subject{{NeededBy: js{"XK"}}}, "not allowed: records about other jurisdictions refer to it, so only administrators may change it"},
		{editor, access.Edit, []access.Subject{{About: js{"HU", "XK"}}}, "not allowed: there is no such record"},
		{editor, access.Manage, nil, "not allowed: only administrators manage people"},
		{access.Operator("operator"), access.Manage, nil, ""},
		{access.Principal{Account: "5", Rights: access.Rights{Role: "KING"}}, access.Create, []access.Subject{{}}, "not allowed: your account may read records, and not change them"},
	} {
		got := ""
		if err := hidden.May(tt.p, tt.action, tt.subjects...).Err(); err != nil {
			got = err.Error()
			if !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%v is not ErrForbidden", err)
			}
		}
		if got != tt.want {
			t.Errorf("May(%+v, %s, %v) = %q, want %q", tt.p.Rights, tt.action, tt.subjects, got, tt.want)
		}
	}
}

// TestNothingIsHidden shows that data are open unless the operator says
// otherwise, and that who sees the same shares answers.
func TestNothingIsHidden(t *testing.T) {
	for _, p := range principals {
		if s := (access.Hidden{}).SightOf(p.Principal); !s.All() || s.Key() != "" {
			t.Errorf("%s does not see everything: %+v", p.name, s)
		}
	}
	one := access.Hidden{Jurisdictions: js{"XK"}}
	if nobody, editor := one.SightOf(access.Principal{}).Key(), one.SightOf(principals[3].Principal).Key(); nobody != editor || nobody == "" {
		t.Errorf("keys %q and %q, want one for both", nobody, editor)
	}
}

// TestMayAgreesWithSight draws what is hidden, principals and records: what may be read
// is what is seen, more rights never take anything away but trying out what one may not
// do, which contributors may, and who may do several
// things may do each.
func TestMayAgreesWithSight(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	kinds := []store.Kind{"A", "B", "C"}
	codes := js{"AT", "HU", "MT", "SK"}
	some := func() js { return drawn(r, codes) }
	for range 20000 {
		s := access.Hidden{Kinds: drawn(r, kinds), Jurisdictions: some()}
		roles := access.Role("").Values()
		p := access.Principal{Account: "1", Rights: access.Rights{Role: roles[r.IntN(len(roles))]}}
		if p.Role == access.Editor {
			p.Jurisdictions = some()
		}
		limit := access.Rights{Role: roles[r.IntN(len(roles))]}
		if limit.Role == access.Editor {
			limit.Jurisdictions = some()
		}
		less := access.Principal{Account: "1", Rights: p.Within(limit)}
		if back := limit.Within(p.Rights); !cmp.Equal(less.Rights, back) {
			t.Fatalf("%v within %v is %v, the other way round %v", p.Rights, limit, less.Rights, back)
		}
		one := access.Subject{Kind: kinds[r.IntN(3)], About: some(), NeededBy: some()}
		two := access.Subject{Kind: kinds[r.IntN(3)], About: some(), NeededBy: some()}
		if may, sees := s.May(p, access.Read, one).Allowed, s.SightOf(p).Sees(one); may != sees {
			t.Fatalf("%+v may read %+v: %t, sees it: %t", p, one, may, sees)
		}
		for _, a := range access.Action("").Values() {
			may := s.May(p, a, one).Allowed
			if s.May(less, a, one).Allowed && !may && (a != access.Try || less.Role != access.Contributor) {
				t.Fatalf("%v may %s %+v, %v may not", less.Rights, a, one, p.Rights)
			}
			if both := s.May(p, a, one, two).Allowed; both != (may && s.May(p, a, two).Allowed) {
				t.Fatalf("%v may %s both %+v and %+v: %t", p.Rights, a, one, two, both)
			}
		}
	}
}

func drawn[T any](r *rand.Rand, from []T) []T {
	var some []T
	for _, v := range from {
		if r.IntN(3) == 0 {
			some = append(some, v)
		}
	}
	return some
}

func TestNewRights(t *testing.T) {
	for _, tt := range []struct {
		role  access.Role
		codes js
		want  string // or what is wrong
	}{
		{access.Reader, nil, "reader"},
		{access.Editor, js{"hu", "AT", "HU", "gb-eng"}, "editor of AT, GB-ENG and HU"},
		{access.Administrator, nil, "administrator"},
		{access.Editor, nil, "invalid: an editor edits one jurisdiction at least; name it by its code"},
		{access.Contributor, js{"HU"}, "invalid: only editors are of some jurisdictions, a contributor is not"},
		{access.Editor, js{"Hungary"}, `invalid: "Hungary" is no code of a jurisdiction, such as HU or GB-ENG`},
		{"KING", nil, `invalid: there is no role "KING"`},
	} {
		r, err := access.NewRights(tt.role, tt.codes...)
		got := r.String()
		if err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("NewRights(%s, %v) = %s, want %s", tt.role, tt.codes, got, tt.want)
		}
	}
}

func TestOf(t *testing.T) {
	if p := access.Of(context.Background()); p.SignedIn() || p.Role != "" {
		t.Errorf("without a principal %+v asks, want nobody", p)
	}
	want := principals[3].Principal
	if diff := cmp.Diff(want, access.Of(access.With(t.Context(), want))); diff != "" {
		t.Errorf("Of (-want +got):\n%s", diff)
	}
}

func trimmed(table string) string {
	var b strings.Builder
	for l := range strings.Lines(table) {
		b.WriteString(strings.TrimRight(l, " \n") + "\n")
	}
	return b.String()
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s is not what it was (-want +got):\n%s", file, diff)
	}
}

// TestValues shows that no constant is left out of the table.
func TestValues(t *testing.T) {
	codes := map[access.Code]bool{}
	for _, a := range access.Action("").Values() {
		for _, p := range principals {
			for _, s := range subjects {
				codes[hidden.May(p.Principal, a, access.Subject{About: s.about, NeededBy: s.neededBy}).Code] = true
			}
		}
	}
	for _, c := range access.Code("").Values() {
		if !codes[c] {
			t.Errorf("nothing in the table is %s", c)
		}
	}
	if n := len(access.Code("").Values()); n != len(codes) || slices.Contains(access.Code("").Values(), "") {
		t.Errorf("%d codes are listed, %d come up", n, len(codes))
	}
}
