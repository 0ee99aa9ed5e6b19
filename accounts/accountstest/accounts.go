package accountstest

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sync/errgroup"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

func testPeople(t *testing.T, place Place) {
	a := serve(t, place(t)(), newClock())
	ann := add(t, a, "  Ann   Example ", rights(t, access.Editor, "hu", "AT"))
	bob := add(t, a, "bob", rights(t, access.Reader))
	if ann.Name != "Ann Example" || ann.ID == bob.ID {
		t.Errorf("added %+v and %+v", ann, bob)
	}
	if diff := cmp.Diff([]accounts.Person{ann, bob}, must(a.People(operator(t)))(t)); diff != "" {
		t.Errorf("People (-want +got):\n%s", diff)
	}
	for _, name := range []string{ann.ID, "Ann Example", "ann example"} {
		if diff := cmp.Diff(ann, must(a.Person(operator(t), name))(t)); diff != "" {
			t.Errorf("Person %q (-want +got):\n%s", name, diff)
		}
	}
	for _, tt := range []struct {
		name string
		want error
	}{
		{"ANN example", store.ErrExists}, {"", store.ErrInvalid}, {" \t", store.ErrInvalid},
		{strings.Repeat("é", 101), store.ErrInvalid}, {"a\x1b[31mb", store.ErrInvalid}, {"a\u202eb", store.ErrInvalid},
		{"\u2800", store.ErrInvalid}, {"\u3164", store.ErrInvalid}, {"Ann\u3164 Example", store.ErrInvalid}, {"\u0301", store.ErrInvalid}, {"\ufe0f", store.ErrInvalid},
	} {
		if _, err := a.Add(operator(t), tt.name, access.Rights{}); !errors.Is(err, tt.want) {
			t.Errorf("Add %q: error %v, want %v", tt.name, err, tt.want)
		}
	}

	if p := must(a.Grant(operator(t), "bob", rights(t, access.Contributor)))(t); p.Rights.Role != access.Contributor || p.ID != bob.ID {
		t.Errorf("Grant returned %+v", p)
	}
}

// testForbidden checks that those who may not manage people learn nothing of them, not
// even who there is.
func testForbidden(t *testing.T, place Place) {
	a := serve(t, place(t)(), newClock())
	ann := add(t, a, "Ann Example", rights(t, access.Editor, "hu", "AT"))
	bob := add(t, a, "bob", rights(t, access.Reader))
	for _, ctx := range []struct {
		who string
		as  accounts.Person
	}{{"nobody", accounts.Person{}}, {"a reader", bob}, {"an editor", ann}} {
		as := as(t, ctx.as)
		var errs []error
		note := func(_ any, err error) { errs = append(errs, err) }
		note(a.People(as))
		note(a.Person(as, "no such person"))
		note(a.Add(as, "eve", access.Rights{}))
		note(a.Grant(as, ctx.as.ID, access.Rights{Role: access.Administrator}))
		note(a.Remove(as, "no such person"))
		note(a.Audit(as, 0, 10))
		_, _, err := a.NewLink(as, "ann example")
		note(nil, err)
		_, _, err = a.NewOwnerLink(as)
		note(nil, err)
		_, _, err = a.NewToken(as, "no such person", "x", access.Rights{}, time.Hour)
		note(nil, err)
		note(nil, a.EndSession(as, "no such session"))
		note(nil, a.Revoke(as, "no such token"))
		for i, err := range errs {
			if !errors.Is(err, access.ErrForbidden) {
				t.Errorf("call %d as %s: error %v, want %v", i, ctx.who, err, access.ErrForbidden)
			}
		}
	}
	if _, err := a.Person(as(t, bob), bob.ID); err != nil {
		t.Errorf("bob may not see himself: %v", err)
	}
}

func testRemove(t *testing.T, place Place) {
	open := place(t)
	s := open()
	a := serve(t, s, newClock())
	ann := add(t, a, "Ann Example", rights(t, access.Editor, "HU"))
	session, _ := signIn(t, a, ann)
	link, _, err := a.NewLink(operator(t), ann.ID)
	if err != nil {
		t.Fatal(err)
	}
	token, _, err := a.NewToken(as(t, ann), ann.ID, "my script", ann.Rights, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Remove(operator(t), "ann example"); err != nil {
		t.Fatal(err)
	}
	for what, secret := range map[string]accounts.Secret{"session": session, "token": token} {
		if w, err := a.Who(t.Context(), secret); !errors.Is(err, accounts.ErrUnknown) {
			t.Errorf("the %s of somebody removed stands for %+v, %v", what, w, err)
		}
	}
	if _, _, err := a.SignIn(t.Context(), link, "", ""); !errors.Is(err, accounts.ErrUnknown) {
		t.Errorf("the link of somebody removed: error %v", err)
	}
	for _, id := range []string{ann.ID, "Ann Example"} {
		if _, err := a.Person(operator(t), id); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("Person %s: error %v, want %v", id, err, store.ErrNotFound)
		}
		if _, err := a.Grant(operator(t), id, ann.Rights); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("Grant %s: error %v, want %v", id, err, store.ErrNotFound)
		}
	}
	kept := everything(t, s)
	if !strings.Contains(kept, ann.ID) {
		t.Error("the id of somebody removed is gone, which commits may name")
	}
	if strings.Contains(strings.ToLower(kept), "ann example") {
		t.Errorf("the name of somebody removed is kept:\n%s", kept)
	}
	if again := add(t, a, "Ann Example", rights(t, access.Reader)); again.ID == ann.ID {
		t.Error("somebody new got an old id")
	}
}

func testLastAdministrator(t *testing.T, place Place) {
	a := serve(t, place(t)(), newClock())
	ann := add(t, a, "ann", rights(t, access.Administrator))
	if _, err := a.Grant(as(t, ann), "ann", rights(t, access.Reader)); !errors.Is(err, store.ErrConflict) {
		t.Errorf("the last administrator gave it up: error %v", err)
	}
	if _, err := a.Remove(as(t, ann), "ann"); !errors.Is(err, store.ErrConflict) {
		t.Errorf("the last administrator left: error %v", err)
	}
	add(t, a, "bob", rights(t, access.Administrator))
	if _, err := a.Remove(as(t, ann), "ann"); err != nil {
		t.Errorf("one of two administrators cannot leave: %v", err)
	}
	if _, err := a.Remove(operator(t), "bob"); err != nil {
		t.Errorf("at the machine, the last administrator cannot be removed: %v", err)
	}
}

func testLink(t *testing.T, place Place) {
	c := newClock()
	open := place(t)
	a, b := serve(t, open(), c), serve(t, open(), c)
	ann := add(t, a, "ann", rights(t, access.Contributor))
	link := func() accounts.Secret {
		secret, l, err := a.NewLink(operator(t), "ann")
		if err != nil {
			t.Fatal(err)
		}
		if l.Person.ID != ann.ID || !l.Expires.Equal(c.Add(15*time.Minute)) {
			t.Errorf("NewLink returned %+v", l)
		}
		return secret
	}
	refused := func(what string, secret accounts.Secret) {
		t.Helper()
		if _, _, err := b.SignIn(t.Context(), secret, "", ""); !errors.Is(err, accounts.ErrUnknown) {
			t.Errorf("%s: SignIn: error %v, want %v", what, err, accounts.ErrUnknown)
		}
		if _, err := b.Link(t.Context(), secret); !errors.Is(err, accounts.ErrUnknown) {
			t.Errorf("%s: Link: error %v, want %v", what, err, accounts.ErrUnknown)
		}
	}
	first := link()
	second := link()
	refused("a link that was voided by a new one", first)
	if l := must(b.Link(t.Context(), second))(t); l.Person.Name != "ann" || l.Owner {
		t.Errorf("the link says %+v", l)
	}
	c.forward(15*time.Minute - time.Millisecond)
	session, s, err := b.SignIn(t.Context(), second, "ignored", "Firefox\x00\n on Linux")
	if err != nil {
		t.Fatal(err)
	}
	if s.Agent != "Firefox on Linux" || s.Person.Name != "ann" {
		t.Errorf("the session is %+v", s)
	}
	refused("a link that was used up", second)
	refused("a session's secret", session)
	if _, err := b.Who(t.Context(), link()); !errors.Is(err, accounts.ErrUnknown) {
		t.Errorf("a link taken for a session: error %v", err)
	}
	third := link()
	c.forward(15 * time.Minute)
	refused("a link that expired", third)
	refused("a guess", must(accounts.ParseSecret("whoplans_link_"+strings.Repeat("A", 43)))(t))
	refused("nothing", accounts.Secret{})
}

// A link is used by fifty clients at once, through two servers: one gets in.
func testLinkOnce(t *testing.T, place Place) {
	open := place(t)
	servers := []*accounts.Accounts{serve(t, open(), newClock()), serve(t, open(), newClock())}
	ann := add(t, servers[0], "ann", rights(t, access.Reader))
	link, _, err := servers[0].NewLink(operator(t), "ann")
	if err != nil {
		t.Fatal(err)
	}
	var in, out atomic.Int32
	var g errgroup.Group
	for i := range 50 {
		g.Go(func() error {
			_, _, err := servers[i%2].SignIn(t.Context(), link, "", "")
			switch {
			case err == nil:
				in.Add(1)
			case errors.Is(err, accounts.ErrUnknown):
				out.Add(1)
			default:
				return err
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	if in.Load() != 1 || out.Load() != 49 {
		t.Errorf("%d got in and %d did not, want 1 and 49", in.Load(), out.Load())
	}
	if n := len(must(servers[1].Sessions(as(t, ann), ann))(t)); n != 1 {
		t.Errorf("there are %d sessions, want 1", n)
	}
}

func testOwnerLink(t *testing.T, place Place) {
	a := serve(t, place(t)(), newClock())
	old, _, err := a.NewOwnerLink(operator(t))
	if err != nil {
		t.Fatal(err)
	}
	link, l, err := a.NewOwnerLink(operator(t))
	if err != nil || !l.Owner {
		t.Fatal(l, err)
	}
	if _, _, err := a.SignIn(t.Context(), old, "eve", ""); !errors.Is(err, accounts.ErrUnknown) {
		t.Errorf("an owner's link that was voided: error %v", err)
	}
	if _, _, err := a.SignIn(t.Context(), link, " ", ""); !errors.Is(err, store.ErrInvalid) {
		t.Errorf("an owner without a name: error %v, want %v", err, store.ErrInvalid)
	}
	secret, s, err := a.SignIn(t.Context(), link, "ann", "")
	if err != nil {
		t.Fatal(err)
	}
	if w := must(a.Who(t.Context(), secret))(t); w.Role != access.Administrator || w.Name != "ann" || w.Session != s.ID {
		t.Errorf("the owner is %+v", w)
	}
	if _, _, err := a.NewOwnerLink(operator(t)); !errors.Is(err, store.ErrExists) {
		t.Errorf("a second owner's link: error %v, want %v", err, store.ErrExists)
	}
	if _, err := a.Remove(operator(t), "ann"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := a.NewOwnerLink(operator(t)); !errors.Is(err, store.ErrExists) {
		t.Errorf("an owner's link after everybody was removed: error %v, want %v", err, store.ErrExists)
	}

	// A link that is out when somebody gets an account otherwise is worth nothing.
	a = serve(t, place(t)(), newClock())
	if link, _, err = a.NewOwnerLink(operator(t)); err != nil {
		t.Fatal(err)
	}
	add(t, a, "bob", rights(t, access.Reader))
	if _, _, err := a.SignIn(t.Context(), link, "eve", ""); !errors.Is(err, accounts.ErrUnknown) {
		t.Errorf("an owner's link where there is somebody: error %v", err)
	}
}

func testSessions(t *testing.T, place Place) {
	c := newClock()
	a := serve(t, place(t)(), c)
	ann := add(t, a, "ann", rights(t, access.Editor, "HU"))
	bob := add(t, a, "bob", rights(t, access.Reader))
	secret, first := signIn(t, a, ann)
	want := accounts.Who{Principal: access.Principal{Account: ann.ID, Rights: ann.Rights}, Name: "ann", Session: first.ID, Expires: c.Add(30 * 24 * time.Hour)}
	if diff := cmp.Diff(want, must(a.Who(t.Context(), secret))(t)); diff != "" {
		t.Errorf("Who (-want +got):\n%s", diff)
	}

	// It slides: used each three weeks, it lasts.
	for range 3 {
		c.forward(21 * 24 * time.Hour)
		if w := must(a.Who(t.Context(), secret))(t); !w.Expires.Equal(c.Add(30 * 24 * time.Hour)) {
			t.Errorf("used at %v, the session expires at %v", c.Time, w.Expires)
		}
	}
	second, other := signIn(t, a, ann)
	if first.ID == other.ID || secret == second {
		t.Error("two sessions are one")
	}
	ids := func() (ids []string) {
		for _, s := range must(a.Sessions(as(t, ann), ann))(t) {
			ids = append(ids, s.ID)
		}
		slices.Sort(ids)
		return ids
	}
	both := []string{first.ID, other.ID}
	slices.Sort(both)
	if diff := cmp.Diff(both, ids()); diff != "" {
		t.Errorf("Sessions (-want +got):\n%s", diff)
	}
	if _, err := a.Sessions(as(t, bob), ann); !errors.Is(err, access.ErrForbidden) {
		t.Errorf("bob sees ann's sessions: error %v", err)
	}
	if err := a.EndSession(as(t, bob), first.ID); !errors.Is(err, access.ErrForbidden) {
		t.Errorf("bob ends ann's session: error %v", err)
	}
	if err := a.EndSession(as(t, ann), first.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Who(t.Context(), secret); !errors.Is(err, accounts.ErrUnknown) {
		t.Errorf("a session that was ended: error %v", err)
	}
	if diff := cmp.Diff([]string{other.ID}, ids()); diff != "" {
		t.Errorf("Sessions after one was ended (-want +got):\n%s", diff)
	}
	c.forward(30 * 24 * time.Hour)
	if _, err := a.Who(t.Context(), second); !errors.Is(err, accounts.ErrUnknown) {
		t.Errorf("a session that expired: error %v", err)
	}
	if got := ids(); got != nil {
		t.Errorf("sessions that expired are listed: %v", got)
	}
	signIn(t, a, ann)
	signIn(t, a, ann)
	if n := must(a.EndSessions(operator(t), ann))(t); n != 2 || ids() != nil {
		t.Errorf("%d sessions ended, %v left", n, ids())
	}
}

// What one server takes away no other gives, from when the call has returned;
// and both had it at hand until then.
func testEndedEverywhere(t *testing.T, place Place) {
	c := newClock()
	open := place(t)
	a, b := serve(t, open(), c), serve(t, open(), c)
	ann := add(t, a, "ann", rights(t, access.Editor, "HU"))
	for _, tt := range []struct {
		name string
		take func(accounts.Session) error
		want access.Role // empty: unknown
	}{
		{"the session is ended", func(s accounts.Session) error { return a.EndSession(operator(t), s.ID) }, ""},
		{"all sessions are ended", func(accounts.Session) error { _, err := a.EndSessions(operator(t), ann); return err }, ""},
		{"rights are taken", func(accounts.Session) error {
			_, err := a.Grant(operator(t), ann.ID, rights(t, access.Reader))
			return err
		}, access.Reader},
		{"the person is removed", func(accounts.Session) error { _, err := a.Remove(operator(t), ann.ID); return err }, ""},
	} {
		secret, s := signIn(t, a, ann)
		done := make(chan struct{})
		var g errgroup.Group
		for _, server := range []*accounts.Accounts{a, b} {
			g.Go(func() error {
				for {
					select {
					case <-done:
						return nil
					default:
						if _, err := server.Who(t.Context(), secret); err != nil && !errors.Is(err, accounts.ErrUnknown) {
							return err
						}
					}
				}
			})
		}
		if _, err := b.Who(t.Context(), secret); err != nil {
			t.Fatal(err)
		}
		if err := tt.take(s); err != nil {
			t.Fatal(err)
		}
		for i, server := range []*accounts.Accounts{b, a} {
			w, err := server.Who(t.Context(), secret)
			if tt.want == "" && !errors.Is(err, accounts.ErrUnknown) || tt.want != "" && (err != nil || w.Role != tt.want) {
				t.Errorf("%s: server %d says %+v, %v", tt.name, i, w, err)
			}
		}
		close(done)
		if err := g.Wait(); err != nil {
			t.Error(err)
		}
	}
}

func testTokens(t *testing.T, place Place) {
	c := newClock()
	a := serve(t, place(t)(), c)
	ann := add(t, a, "ann", rights(t, access.Editor, "HU", "AT"))
	bob := add(t, a, "bob", rights(t, access.Reader))
	make := func(limit access.Rights) (accounts.Secret, accounts.Token) {
		secret, token, err := a.NewToken(as(t, ann), ann.ID, "nightly import", limit, 48*time.Hour)
		if err != nil {
			t.Fatal(err)
		}
		return secret, token
	}
	secret, token := make(rights(t, access.Administrator))
	hu, _ := make(rights(t, access.Editor, "HU", "SK"))
	say := func(s accounts.Secret) string {
		w, err := a.Who(t.Context(), s)
		if err != nil {
			return err.Error()
		}
		return w.Name + ", " + w.String()
	}
	check := func(what, want string, s accounts.Secret) {
		t.Helper()
		if got := say(s); got != want {
			t.Errorf("%s stands for %q, want %q", what, got, want)
		}
	}
	check("a token without a limit", "ann, editor of AT and HU", secret)
	check("a token with one", "ann, editor of HU", hu)
	must(a.Grant(operator(t), "ann", rights(t, access.Contributor)))(t)
	check("a token whose owner may do less now", "ann, contributor", hu)
	must(a.Grant(operator(t), "ann", rights(t, access.Administrator)))(t)
	check("a token whose owner may do more now", "ann, editor of HU and SK", hu)

	if _, _, err := a.NewToken(as(t, bob), ann.ID, "x", bob.Rights, time.Hour); !errors.Is(err, access.ErrForbidden) {
		t.Errorf("bob makes a token of ann: error %v", err)
	}
	for _, life := range []time.Duration{0, -1, accounts.LongestToken + 1} {
		if _, _, err := a.NewToken(as(t, ann), ann.ID, "x", ann.Rights, life); !errors.Is(err, store.ErrInvalid) {
			t.Errorf("a token for %v: error %v", life, err)
		}
	}
	list := must(a.Tokens(as(t, ann), ann))(t)
	if len(list) != 2 || list[0].Name != "nightly import" || !list[0].Used.Equal(c.Time) {
		t.Errorf("Tokens returned %+v", list)
	}
	if _, err := a.Tokens(as(t, bob), ann); !errors.Is(err, access.ErrForbidden) {
		t.Errorf("bob sees ann's tokens: error %v", err)
	}
	if err := a.Revoke(as(t, bob), token.ID); !errors.Is(err, access.ErrForbidden) {
		t.Errorf("bob revokes ann's token: error %v", err)
	}
	if err := a.Revoke(as(t, ann), token.ID); err != nil {
		t.Fatal(err)
	}
	check("a token that was revoked", accounts.ErrUnknown.Error(), secret)
	c.forward(48 * time.Hour)
	check("a token that expired", accounts.ErrUnknown.Error(), hu)
	if _, _, err := a.SignIn(t.Context(), hu, "", ""); !errors.Is(err, accounts.ErrUnknown) {
		t.Errorf("a token signs in: error %v", err)
	}
}

// A person has at most so many valid tokens, and each one that is revoked or
// expires makes room for another.
func testMostTokens(t *testing.T, place Place) {
	c := newClock()
	a := serve(t, place(t)(), c)
	ann := add(t, a, "ann", rights(t, access.Reader))
	bob := add(t, a, "bob", rights(t, access.Reader))
	another := func(p accounts.Person) (accounts.Token, error) {
		_, token, err := a.NewToken(as(t, p), p.ID, "nightly import", p.Rights, time.Hour)
		return token, err
	}
	var last accounts.Token
	for range accounts.MaxTokens {
		last = must(another(ann))(t)
	}
	if _, err := another(ann); !errors.Is(err, store.ErrInvalid) || !strings.Contains(err.Error(), "revoke") {
		t.Errorf("error %v, want one that says to revoke a token", err)
	}
	must(another(bob))(t)
	if err := a.Revoke(as(t, ann), last.ID); err != nil {
		t.Fatal(err)
	}
	must(another(ann))(t)
	c.forward(time.Hour)
	must(another(ann))(t)
}

func testAudit(t *testing.T, place Place) {
	c := newClock()
	a := serve(t, place(t)(), c)
	root := add(t, a, "root", rights(t, access.Administrator))
	ann := must(a.Add(as(t, root), "ann", rights(t, access.Reader)))(t)
	_, s := signIn(t, a, ann)
	c.forward(time.Minute)
	must(a.Grant(as(t, root), "ann", rights(t, access.Editor, "HU")))(t)
	_, token, err := a.NewToken(as(t, ann), ann.ID, "x", rights(t, access.Reader), time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{a.Revoke(as(t, ann), token.ID), a.EndSession(as(t, root), s.ID)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	must(a.Remove(operator(t), "ann"))(t)
	start := newClock().Time
	later := c.Time
	want := []accounts.Entry{
		{Number: 9, Time: later, Did: accounts.PersonRemoved, To: ann.ID},
		{Number: 8, Time: later, By: root.ID, Did: accounts.SessionEnded, To: ann.ID, What: s.ID},
		{Number: 7, Time: later, By: ann.ID, Did: accounts.TokenRevoked, To: ann.ID, What: token.ID},
		{Number: 6, Time: later, By: ann.ID, Did: accounts.TokenMade, To: ann.ID, What: token.ID + ", reader"},
		{Number: 5, Time: later, By: root.ID, Did: accounts.RightsGranted, To: ann.ID, What: "editor of HU"},
		{Number: 4, Time: start, By: ann.ID, Did: accounts.SignedIn, To: ann.ID, What: s.ID},
		{Number: 3, Time: start, Did: accounts.LinkMade, To: ann.ID},
		{Number: 2, Time: start, By: root.ID, Did: accounts.PersonAdded, To: ann.ID, What: "reader"},
		{Number: 1, Time: start, Did: accounts.PersonAdded, To: root.ID, What: "administrator"},
	}
	if diff := cmp.Diff(want, must(a.Audit(operator(t), 0, 100))(t)); diff != "" {
		t.Errorf("Audit (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want[3:5], must(a.Audit(operator(t), 7, 2))(t)); diff != "" {
		t.Errorf("Audit below 7 (-want +got):\n%s", diff)
	}
}

// testOnlyHashes looks through all that is kept, and all that is printed, for
// the secrets themselves.
func testOnlyHashes(t *testing.T, place Place) {
	s := place(t)()
	a := serve(t, s, newClock())
	owner, l, err := a.NewOwnerLink(operator(t))
	if err != nil {
		t.Fatal(err)
	}
	session, in, err := a.SignIn(t.Context(), owner, "ann", "")
	if err != nil {
		t.Fatal(err)
	}
	link, _, err := a.NewLink(operator(t), "ann")
	if err != nil {
		t.Fatal(err)
	}
	token, tok, err := a.NewToken(operator(t), "ann", "x", in.Person.Rights, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	kept := everything(t, s)
	secrets := []accounts.Secret{owner, session, link, token}
	printed := fmt.Sprintf("%v %+v %#v %s %q %x %d", secrets, secrets, secrets, secrets, secrets, secrets, secrets)
	printed += fmt.Sprintf("%v %+v %#v %+v %v", l, in, tok, a, must(a.Audit(operator(t), 0, 99))(t))
	printed += string(must(json.Marshal(secrets))(t))
	for _, s := range secrets {
		text := s.Reveal()
		_, bits, _ := strings.Cut(strings.TrimPrefix(text, "whoplans_"), "_")
		if len(bits) != 43 {
			t.Fatalf("%d letters are not 256 bits", len(bits))
		}
		for where, all := range map[string]string{"kept": kept, "printed": printed} {
			if strings.Contains(all, bits) {
				t.Errorf("a secret is %s", where)
			}
		}
	}
}

// everything is all rows, as text.
func everything(t *testing.T, s accounts.Store) string {
	t.Helper()
	var b strings.Builder
	for _, sort := range []accounts.Sort{"person", "link", "session", "token", "entry"} {
		for _, r := range seen(t, s, func(tx accounts.Tx) ([]accounts.Row, error) { return tx.List(t.Context(), sort, "", 1000) }) {
			fmt.Fprintf(&b, "%+v\n", r)
		}
	}
	return b.String()
}
