package signin_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/accounts/sqlite"
	"github.com/whoplans/whoplans/graph/access"
)

// site is a server as requests reach it: what they answer and log is kept, to
// be looked through for secrets.
type site struct {
	*testing.T
	accounts *accounts.Accounts
	handler  http.Handler
	seen     bytes.Buffer // what is logged and answered
	secrets  []string     // that must not be seen
}

// newSite serves the accounts pages, and at all other paths tells who asks.
func newSite(t *testing.T, o signin.Options) *site {
	t.Helper()
	s, err := sqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	w := &site{T: t, accounts: accounts.New(s)}
	o.Logger = slog.New(slog.NewTextHandler(&w.seen, &slog.HandlerOptions{Level: slog.LevelDebug}))
	gate := signin.New(w.accounts, o)
	mux := http.NewServeMux()
	for _, path := range []string{"/sign-in", "/sign-in/", "/sign-out"} {
		mux.Handle(path, gate.Pages())
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		who, ok := accounts.Of(r.Context())
		if p := access.Of(r.Context()); ok != p.SignedIn() || ok && p.Account != who.Account {
			t.Errorf("%v asks, and %v is signed in", p, who)
		}
		fmt.Fprintf(w, "%s, %s", who.Name, who.Rights)
	})
	w.handler = gate.Identify(mux)
	t.Cleanup(w.scan)
	return w
}

// scan looks for secrets where none may be.
func (w *site) scan() {
	for _, s := range w.secrets {
		if bits := s[strings.LastIndex(s[:len(s)-43], "_")+1:]; strings.Contains(w.seen.String(), bits) {
			w.Errorf("a secret is in a log or an answer:\n%s", w.seen.String())
		}
	}
}

func operator(ctx context.Context) context.Context {
	return access.With(ctx, access.Operator("operator"))
}

// person makes somebody.
func (w *site) person(name string, role access.Role, codes ...access.Jurisdiction) accounts.Person {
	w.Helper()
	r, err := access.NewRights(role, codes...)
	if err != nil {
		w.Fatal(err)
	}
	p, err := w.accounts.Add(operator(w.Context()), name, r)
	if err != nil {
		w.Fatal(err)
	}
	return p
}

func (w *site) keep(s accounts.Secret, err error) string {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
	w.secrets = append(w.secrets, s.Reveal())
	return s.Reveal()
}

// link makes a link for somebody.
func (w *site) link(name string) string {
	w.Helper()
	s, _, err := w.accounts.NewLink(operator(w.Context()), name)
	return w.keep(s, err)
}

// session signs somebody in.
func (w *site) session(name string) string {
	w.Helper()
	link, _, err := w.accounts.NewLink(operator(w.Context()), name)
	if err != nil {
		w.Fatal(err)
	}
	s, _, err := w.accounts.SignIn(w.Context(), link, "", "")
	return w.keep(s, err)
}

// token makes a token that may do what somebody may.
func (w *site) token(p accounts.Person, limit access.Rights) (string, string) {
	w.Helper()
	s, t, err := w.accounts.NewToken(operator(w.Context()), p.ID, "test", limit, time.Hour)
	return w.keep(s, err), t.ID
}

// request is a request as a test writes it.
type request struct {
	method, url, from string // by default GET, http://localhost:8080/, 127.0.0.1
	body              string
	headers           []string // names and values in turn
	cookie            string   // of a session
	tls               bool
}

const elsewhere = "203.0.113.9:1234"

// send answers a request.
func (w *site) send(q request) reply {
	w.Helper()
	if q.method == "" {
		q.method = http.MethodGet
	}
	if !strings.HasPrefix(q.url, "http") {
		q.url = "http://localhost:8080/" + strings.TrimPrefix(q.url, "/")
	}
	r := httptest.NewRequestWithContext(w.Context(), q.method, q.url, strings.NewReader(q.body))
	r.RequestURI = r.URL.RequestURI()
	r.RemoteAddr = "127.0.0.1:1234"
	if q.from != "" {
		r.RemoteAddr = q.from
	}
	r.TLS = nil
	if q.tls {
		r.TLS = &tls.ConnectionState{}
	}
	for i := 0; i+1 < len(q.headers); i += 2 {
		r.Header.Add(q.headers[i], q.headers[i+1])
	}
	if q.cookie != "" {
		r.Header.Add("Cookie", q.cookie)
	}
	rec := httptest.NewRecorder()
	w.handler.ServeHTTP(rec, r)
	fmt.Fprintf(&w.seen, "%d %s\n", rec.Code, rec.Body)
	return reply{rec.Code, rec.Header(), strings.TrimSpace(rec.Body.String())}
}

// reply is what a request is answered.
type reply struct {
	StatusCode int
	Header     http.Header
	text       string
}

// Cookies are those that the answer sets.
func (r reply) Cookies() []*http.Cookie { return (&http.Response{Header: r.Header}).Cookies() }

// post sends JSON from a page of the server itself.
func (w *site) post(path string, body any, cookie string) reply {
	w.Helper()
	b, err := json.Marshal(body)
	if err != nil {
		w.Fatal(err)
	}
	return w.send(request{method: "POST", url: path, body: string(b), cookie: cookie,
		headers: []string{"Content-Type", "application/json", "Origin", "http://localhost:8080", "Sec-Fetch-Site", "same-origin"}})
}

func text(r reply) string { return r.text }

// cookieOf is the one cookie that an answer sets.
func (w *site) cookieOf(r reply) *http.Cookie {
	w.Helper()
	if len(r.Cookies()) != 1 {
		w.Fatalf("%d cookies are set, want 1: %s", len(r.Cookies()), text(r))
	}
	return r.Cookies()[0]
}

const cookieName = "whoplans-8080="

type body = map[string]string

func TestSignInAndOut(t *testing.T) {
	w := newSite(t, signin.Options{Loopback: true})
	w.person("ann", access.Editor, "HU")
	link := w.link("ann")

	// Whatever opens the address, as previews do, uses nothing up.
	for _, method := range []string{"GET", "HEAD", "OPTIONS"} {
		for _, path := range []string{"/sign-in", "/sign-in/look", "/sign-out"} {
			if c := w.send(request{method: method, url: path}).Cookies(); len(c) > 0 {
				t.Errorf("%s %s sets %v", method, path, c)
			}
		}
	}
	for range 2 {
		if got := text(w.post("/sign-in/look", body{"secret": link}, "")); !strings.Contains(got, `"name":"ann","role":"EDITOR","jurisdictions":["HU"],"rights":"editor of HU"`) {
			t.Errorf("the link says %s", got)
		}
	}
	r := w.post("/sign-in", body{"secret": link}, "")
	c := w.cookieOf(r)
	w.secrets = append(w.secrets, c.Value)
	if c.Name != "whoplans-8080" || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Secure || c.Path != "/" || c.Domain != "" {
		t.Errorf("the cookie is %+v", c)
	}
	cookie := cookieName + c.Value
	if got := text(w.send(request{cookie: cookie})); got != "ann, editor of HU" {
		t.Errorf("signed in, one is %q", got)
	}
	if r := w.post("/sign-in", body{"secret": link}, ""); r.StatusCode != http.StatusUnauthorized || len(r.Cookies()) > 0 {
		t.Errorf("the link works twice: %d", r.StatusCode)
	}
	if c := w.cookieOf(w.post("/sign-out", body{}, cookie)); c.MaxAge >= 0 || c.Value != "" {
		t.Errorf("signing out sets %+v", c)
	}
	r = w.send(request{cookie: cookie})
	if got := text(r); got != ", reader" {
		t.Errorf("signed out, one is %q", got)
	}
	if c := w.cookieOf(r); c.MaxAge >= 0 {
		t.Errorf("the browser keeps an ended session: %+v", c)
	}
}

// The page runs under the policy of all pages: nothing within it is script or
// style, and nothing comes from elsewhere.
func TestPage(t *testing.T) {
	w := newSite(t, signin.Options{})
	page := text(w.send(request{url: "/sign-in"}))
	for _, bad := range []string{"<style", "style=", "onclick", "<script>", "http:", "https:"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page has %s", bad)
		}
	}
	for path, media := range map[string]string{"/sign-in": "text/html", "/sign-in/page.js": "text/javascript", "/sign-in/page.css": "text/css"} {
		if r := w.send(request{url: path}); r.StatusCode != http.StatusOK || !strings.HasPrefix(r.Header.Get("Content-Type"), media) || !strings.Contains(page, path) && path != "/sign-in" {
			t.Errorf("%s: %d, %s", path, r.StatusCode, r.Header.Get("Content-Type"))
		}
	}
}

func TestOwner(t *testing.T) {
	w := newSite(t, signin.Options{})
	s, _, err := w.accounts.NewOwnerLink(operator(t.Context()))
	link := w.keep(s, err)
	if got := text(w.post("/sign-in/look", body{"secret": link}, "")); !strings.Contains(got, `"role":"ADMINISTRATOR","rights":"administrator","owner":true`) {
		t.Errorf("the owner's link says %s", got)
	}
	if got := text(w.post("/sign-in", body{"secret": link}, "")); !strings.Contains(got, "a person needs a name") {
		t.Errorf("without a name: %s", got)
	}
	c := w.cookieOf(w.post("/sign-in", body{"secret": link, "name": "Ann"}, ""))
	if got := text(w.send(request{cookie: cookieName + c.Value})); got != "Ann, administrator" {
		t.Errorf("the owner is %q", got)
	}
}

// Whatever is wrong with a secret, the answer is the same.
func TestWrongSecretsAreAlike(t *testing.T) {
	w := newSite(t, signin.Options{})
	clock := time.Now()
	w.accounts.Now = func() time.Time { return clock }
	w.person("ann", access.Reader)
	used := w.link("ann")
	w.post("/sign-in", body{"secret": used}, "")
	expired := w.link("ann")
	clock = clock.Add(accounts.LinkLife)
	voided := w.link("ann")
	w.link("ann")
	want := ""
	for what, secret := range map[string]string{
		"used": used, "expired": expired, "voided": voided, "a session's": w.session("ann"),
		"never made": "whoplans_link_" + strings.Repeat("A", 43), "malformed": "x", "nothing": "", "huge": strings.Repeat("x", 3000),
	} {
		for _, path := range []string{"/sign-in", "/sign-in/look"} {
			// Each from an address of its own, so that none has to wait.
			r := w.send(request{method: "POST", url: path, body: `{"secret":"` + secret + `"}`, from: fmt.Sprintf("[2001:db8:%x::1]:1", len(w.seen.String())),
				headers: []string{"Content-Type", "application/json"}})
			got := fmt.Sprint(r.StatusCode, r.Header, text(r))
			if want == "" {
				want = got
			}
			if got != want || r.StatusCode != http.StatusUnauthorized {
				t.Errorf("%s at %s: %s, and another said %s", what, path, got, want)
			}
		}
	}
}

// A cookie counts for what the server's own pages ask, and for addresses that
// people open; not for what pages elsewhere have a browser ask.
func TestCookieCountsForOwnPages(t *testing.T) {
	https, err := url.Parse("https://whoplans.example.org")
	if err != nil {
		t.Fatal(err)
	}
	fetch := func(site, mode, dest string, more ...string) []string {
		return append([]string{"Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode, "Sec-Fetch-Dest", dest}, more...)
	}
	for _, tt := range []struct {
		name    string
		request request
		public  *url.URL
		want    bool
	}{
		{"a program", request{}, nil, true},
		{"an own page", request{headers: fetch("same-origin", "cors", "empty", "Origin", "http://localhost:8080")}, nil, true},
		{"an own page of an old browser", request{headers: []string{"Origin", "http://localhost:8080"}}, nil, true},
		{"an address that was typed", request{headers: fetch("none", "navigate", "document")}, nil, true},
		{"a link that was followed", request{headers: fetch("cross-site", "navigate", "document")}, nil, true},
		{"another origin", request{headers: []string{"Origin", "https://evil.example"}}, nil, false},
		{"another port", request{headers: []string{"Origin", "http://localhost:9090"}}, nil, false},
		{"another scheme", request{headers: []string{"Origin", "https://localhost:8080"}}, nil, false},
		{"a sandboxed page", request{headers: []string{"Origin", "null"}}, nil, false},
		{"a neighbour's fetch", request{headers: fetch("same-site", "cors", "empty", "Origin", "http://localhost:9090")}, nil, false},
		{"a fetch from elsewhere", request{headers: fetch("cross-site", "cors", "empty", "Origin", "https://evil.example")}, nil, false},
		{"a fetch without CORS", request{headers: fetch("cross-site", "no-cors", "empty")}, nil, false},
		{"an image", request{headers: fetch("cross-site", "no-cors", "image")}, nil, false},
		{"a frame", request{headers: fetch("cross-site", "navigate", "iframe")}, nil, false},
		{"a form from elsewhere", request{method: "POST", headers: fetch("cross-site", "navigate", "document", "Origin", "https://evil.example")}, nil, false},
		{"a websocket from elsewhere", request{headers: fetch("cross-site", "websocket", "empty", "Origin", "https://evil.example", "Upgrade", "websocket", "Connection", "Upgrade")}, nil, false},
		{"a websocket of an old browser from elsewhere", request{headers: []string{"Origin", "https://evil.example", "Upgrade", "websocket", "Connection", "Upgrade"}}, nil, false},
		{"the public address", request{url: "http://10.0.0.7:8080/", headers: []string{"Origin", "https://whoplans.example.org"}}, https, true},
		{"the address behind the public one", request{url: "http://10.0.0.7:8080/", headers: []string{"Origin", "http://10.0.0.7:8080"}}, https, false},
	} {
		w := newSite(t, signin.Options{Public: tt.public})
		w.person("ann", access.Reader)
		tt.request.cookie = cookieName + w.session("ann")
		if tt.public != nil {
			tt.request.cookie = "__Host-whoplans=" + w.secrets[0]
		}
		if got := text(w.send(tt.request)) == "ann, reader"; got != tt.want {
			t.Errorf("%s: signed in: %t, want %t", tt.name, got, tt.want)
		}
	}
}

// Nobody is signed in or out by a page elsewhere.
func TestCrossSite(t *testing.T) {
	w := newSite(t, signin.Options{})
	w.person("ann", access.Reader)
	w.person("eve", access.Reader)
	ann := cookieName + w.session("ann")
	for _, path := range []string{"/sign-in", "/sign-out", "/sign-in/look"} {
		// Into eve's account, to find out there what ann writes.
		for _, headers := range [][]string{
			{"Content-Type", "application/json", "Origin", "https://evil.example"},
			{"Content-Type", "application/json", "Origin", "null"},
			{"Content-Type", "application/json", "Origin", "http://localhost:9090"},
			{"Content-Type", "application/json", "Sec-Fetch-Site", "cross-site"},
			{"Content-Type", "application/json", "Sec-Fetch-Site", "same-site"},
			{"Content-Type", "text/plain"},
			{"Content-Type", "application/x-www-form-urlencoded"},
			{"Content-Type", "multipart/form-data; boundary=x"},
			{"Content-Type", ""},
		} {
			r := w.send(request{method: "POST", url: path, cookie: ann, headers: headers, body: `{"secret":"` + w.link("eve") + `"}`})
			if r.StatusCode < 400 || len(r.Cookies()) > 0 {
				t.Errorf("%s with %v: %d, %v", path, headers, r.StatusCode, r.Cookies())
			}
		}
	}
	if got := text(w.send(request{cookie: ann})); got != "ann, reader" {
		t.Errorf("afterwards one is %q", got)
	}
	for _, body := range []string{"", "[]", `"x"`, `{"secret":1}`, `{"secret":"` + strings.Repeat("x", 5000) + `"}`} {
		if r := w.send(request{method: "POST", url: "/sign-in", body: body, headers: []string{"Content-Type", "application/json"}}); r.StatusCode != http.StatusBadRequest {
			t.Errorf("the body %.20s: %d, want 400", body, r.StatusCode)
		}
	}
}

// A page elsewhere may have its name lead to this machine, and still gets
// nothing.
func TestRebinding(t *testing.T) {
	public, err := url.Parse("http://planning.local")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		host     string
		loopback bool
		want     int
	}{
		{"localhost:8080", true, 200}, {"LOCALHOST", true, 200}, {"127.0.0.1:9000", true, 200}, {"127.0.0.2", true, 200}, {"[::1]:8080", true, 200},
		{"planning.local", true, 200}, {"planning.local:80", true, 200},
		{"evil.example:8080", true, 421}, {"localhost.evil.example", true, 421}, {"127.0.0.1.evil.example", true, 421}, {"10.0.0.7", true, 421}, {"0.0.0.0:8080", true, 421},
		{"evil.example", false, 200},
	} {
		w := newSite(t, signin.Options{Loopback: tt.loopback, Public: public})
		for _, path := range []string{"/", "/sign-in"} {
			if r := w.send(request{url: "http://" + tt.host + path}); r.StatusCode != tt.want {
				t.Errorf("Host %s at %s: %d, want %d", tt.host, path, r.StatusCode, tt.want)
			}
		}
	}
}

func TestCookieNames(t *testing.T) {
	https, err := url.Parse("https://whoplans.example.org")
	if err != nil {
		t.Fatal(err)
	}
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	for _, tt := range []struct {
		name string
		o    signin.Options
		q    request
		want string
	}{
		{"plain", signin.Options{}, request{}, "whoplans-8080"},
		{"plain, without a port", signin.Options{}, request{url: "http://localhost/"}, "whoplans-80"},
		{"TLS", signin.Options{}, request{tls: true}, "__Host-whoplans"},
		{"a public address", signin.Options{Public: https}, request{}, "__Host-whoplans"},
		{"a proxy", signin.Options{Proxies: proxies}, request{from: "10.1.2.3:4", headers: []string{"X-Forwarded-Proto", "https"}}, "__Host-whoplans"},
		{"a forged header", signin.Options{Proxies: proxies}, request{from: elsewhere, headers: []string{"X-Forwarded-Proto", "https"}}, "whoplans-8080"},
		{"a forged host", signin.Options{}, request{headers: []string{"X-Forwarded-Host", "evil.example", "Forwarded", "proto=https"}}, "whoplans-8080"},
	} {
		w := newSite(t, tt.o)
		w.person("ann", access.Reader)
		tt.q.method, tt.q.body = "POST", `{"secret":"`+w.link("ann")+`"}`
		if u, err := url.Parse(tt.q.url); err == nil {
			u.Path = "/sign-in"
			tt.q.url = u.String()
		}
		tt.q.headers = append(tt.q.headers, "Content-Type", "application/json")
		c := w.cookieOf(w.send(tt.q))
		if secure := strings.HasPrefix(tt.want, "__Host-"); c.Name != tt.want || c.Secure != secure || !c.HttpOnly || c.Domain != "" || c.Path != "/" {
			t.Errorf("%s: %+v, want %s", tt.name, c, tt.want)
		}
	}
}

func TestTokens(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.7/32")}
	w := newSite(t, signin.Options{Proxies: proxies})
	ann := w.person("ann", access.Editor, "AT", "HU")
	bob := w.person("bob", access.Reader)
	token, id := w.token(ann, ann.Rights)
	less, _ := w.token(ann, access.Rights{Role: access.Reader})
	more, _ := w.token(bob, access.Rights{Role: access.Administrator})
	removed, _ := w.token(w.person("eve", access.Administrator), access.Rights{Role: access.Administrator})
	if _, err := w.accounts.Remove(operator(t.Context()), "eve"); err != nil {
		t.Fatal(err)
	}
	forwarded := func(proto string) []string { return []string{"X-Forwarded-Proto", proto} }
	for _, tt := range []struct {
		name, authorization string
		q                   request
		want                string
	}{
		{"a token", "Bearer " + token, request{}, "200 ann, editor of AT and HU"},
		{"in lower case", "bearer  " + token, request{}, "200 ann, editor of AT and HU"},
		{"one of less scope", "Bearer " + less, request{}, "200 ann, reader"},
		{"one of more than its owner", "Bearer " + more, request{}, "200 bob, reader"},
		{"over TLS from elsewhere", "Bearer " + token, request{from: elsewhere, tls: true}, "200 ann, editor of AT and HU"},
		{"by a proxy over TLS", "Bearer " + token, request{from: "10.0.0.7:1", headers: forwarded("https")}, "200 ann, editor of AT and HU"},
		{"from a page of an allowed site", "Bearer " + token, request{headers: []string{"Origin", "https://friend.example", "Sec-Fetch-Site", "cross-site"}}, "200 ann, editor of AT and HU"},
		{"another scheme", "Basic dTpw", request{}, "200 , reader"},
		{"plain from elsewhere", "Bearer " + token, request{from: elsewhere}, "403 INSECURE"},
		{"plain from elsewhere, forged", "Bearer " + token, request{from: elsewhere, headers: forwarded("https")}, "403 INSECURE"},
		{"plain by a proxy", "Bearer " + token, request{from: "10.0.0.7:1", headers: forwarded("http")}, "403 INSECURE"},
		{"plain by a proxy on this machine", "Bearer " + token, request{headers: forwarded("http")}, "403 INSECURE"},
		{"of somebody removed", "Bearer " + removed, request{}, "401 UNAUTHENTICATED"},
		{"guessed", "Bearer whoplans_token_" + strings.Repeat("A", 43), request{}, "401 UNAUTHENTICATED"},
		{"a session's secret", "Bearer " + w.session("ann"), request{}, "401 UNAUTHENTICATED"},
		{"a link's secret", "Bearer " + w.link("ann"), request{}, "401 UNAUTHENTICATED"},
		{"another's token", "Bearer eyJhbGciOiJub25lIn0.e30.", request{}, "401 UNAUTHENTICATED"},
		{"as a cookie", "", request{cookie: cookieName + token}, "200 , reader"},
		{"in the address", "", request{url: "/?access_token=" + token}, "400 SECRET_IN_URL"},
		{"in the address, in other letters", "", request{url: "/?access_token=" + strings.ReplaceAll(token, "_", "%5F")}, "400 SECRET_IN_URL"},
		{"in the path", "", request{url: "/x/" + token}, "400 SECRET_IN_URL"},
		{"a link's secret in the query", "", request{url: "/sign-in?" + w.link("ann")}, "400 SECRET_IN_URL"},
	} {
		if tt.authorization != "" {
			tt.q.headers = append(tt.q.headers, "Authorization", tt.authorization)
		}
		r := w.send(tt.q)
		got := text(r)
		if r.StatusCode >= 400 {
			var a struct {
				Errors []struct{ Extensions struct{ Code string } }
			}
			if err := json.Unmarshal([]byte(got), &a); err != nil || len(a.Errors) != 1 {
				t.Fatalf("%s: %s: %v", tt.name, got, err)
			}
			got = a.Errors[0].Extensions.Code
		}
		if got := fmt.Sprintf("%d %s", r.StatusCode, got); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
	if err := w.accounts.Revoke(operator(t.Context()), id); err != nil {
		t.Fatal(err)
	}
	if r := w.send(request{headers: []string{"Authorization", "Bearer " + token}}); r.StatusCode != http.StatusUnauthorized || r.Header.Get("WWW-Authenticate") == "" {
		t.Errorf("a token that was revoked: %d", r.StatusCode)
	}
}

// Whoever plants a session before somebody signs in has it no longer
// afterwards, and never has the new one.
func TestFixation(t *testing.T) {
	w := newSite(t, signin.Options{})
	w.person("ann", access.Administrator)
	w.person("eve", access.Reader)
	planted := w.session("eve")
	c := w.cookieOf(w.post("/sign-in", body{"secret": w.link("ann")}, cookieName+planted))
	w.secrets = append(w.secrets, c.Value)
	if c.Value == planted {
		t.Error("the planted session became ann's")
	}
	if got := text(w.send(request{cookie: cookieName + planted})); got != ", reader" {
		t.Errorf("the planted session is %q", got)
	}
	if got := text(w.send(request{cookie: cookieName + c.Value})); got != "ann, administrator" {
		t.Errorf("ann is %q", got)
	}
	made := "whoplans_session_" + strings.Repeat("B", 43)
	if c := w.cookieOf(w.post("/sign-in", body{"secret": w.link("ann")}, cookieName+made)); c.Value == made {
		t.Error("a made-up session was taken over")
	}
}

// Ten thousand attempts lock out the address that they come from, and nobody
// else: neither whom they are about nor who comes from elsewhere.
func TestAttempts(t *testing.T) {
	w := newSite(t, signin.Options{})
	w.person("ann", access.Reader)
	try := func(from, secret string, headers ...string) reply {
		return w.send(request{method: "POST", url: "/sign-in", from: from, body: `{"secret":"` + secret + `"}`, headers: append(headers, "Content-Type", "application/json")})
	}
	guess := "whoplans_link_" + strings.Repeat("A", 43)
	refused := 0
	for i := range 10_000 {
		// Forged headers make no other client of it.
		r := try(elsewhere, guess, "X-Forwarded-For", fmt.Sprintf("192.0.2.%d", i%250))
		if r.StatusCode == http.StatusTooManyRequests {
			refused++
			if r.Header.Get("Retry-After") != "6" {
				t.Fatalf("Retry-After is %q", r.Header.Get("Retry-After"))
			}
		}
	}
	if refused < 9_900 {
		t.Errorf("%d of 10000 attempts were refused without a look", refused)
	}
	if r := try(elsewhere, w.link("ann")); r.StatusCode != http.StatusTooManyRequests {
		t.Errorf("from the same address: %d", r.StatusCode)
	}
	for i := range 3_000 { // from as many addresses as it takes
		try(fmt.Sprintf("203.0.%d.%d:1", i/250+114, i%250), guess)
	}
	if r := try("198.51.100.7:1", w.link("ann")); r.StatusCode != http.StatusOK {
		t.Errorf("from elsewhere, with a right secret: %d", r.StatusCode)
	}

	// So it is with tokens, and one network of IPv6 is one address.
	w = newSite(t, signin.Options{})
	for i := range 20 {
		r := w.send(request{from: fmt.Sprintf("[2001:db8::%x]:1", i+1), tls: true, headers: []string{"Authorization", "Bearer whoplans_token_" + strings.Repeat("A", 43)}})
		if want := http.StatusUnauthorized; i < 10 && r.StatusCode != want {
			t.Errorf("token %d: %d, want %d", i, r.StatusCode, want)
		} else if want := http.StatusTooManyRequests; i > 12 && r.StatusCode != want {
			t.Errorf("token %d: %d, want %d", i, r.StatusCode, want)
		}
	}
}

// Clients of a named proxy are told apart by what it says of them.
func TestProxiedAttempts(t *testing.T) {
	w := newSite(t, signin.Options{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}})
	status := func(forwarded string) int {
		return w.send(request{method: "POST", url: "/sign-in", from: "10.0.0.7:1", body: `{"secret":"x"}`, headers: []string{"Content-Type", "application/json", "X-Forwarded-For", forwarded}}).StatusCode
	}
	for range 10 {
		status("192.0.2.1, 198.51.100.1, 10.0.0.9")
	}
	for forwarded, want := range map[string]int{
		"198.51.100.1":            http.StatusTooManyRequests,
		"8.8.8.8, 198.51.100.1":   http.StatusTooManyRequests, // what a client writes before is no proxy's word
		"198.51.100.2":            http.StatusUnauthorized,
		"198.51.100.1, 192.0.2.9": http.StatusUnauthorized,
	} {
		if got := status(forwarded); got != want {
			t.Errorf("X-Forwarded-For %s: %d, want %d", forwarded, got, want)
		}
	}
}

// Without accounts the server answers, to nobody.
func TestWithoutAccounts(t *testing.T) {
	gate := signin.New(nil, signin.Options{})
	handler := gate.Identify(gate.Pages())
	codes := map[string]int{}
	for _, q := range []struct{ method, path, body string }{{"GET", "/sign-in", ""}, {"POST", "/sign-in", `{"secret":"x"}`}, {"POST", "/sign-out", "{}"}} {
		r := httptest.NewRequestWithContext(t.Context(), q.method, "http://localhost"+q.path, strings.NewReader(q.body))
		r.Header.Set("Content-Type", "application/json")
		rec := httptest.NewRecorder()
		handler.ServeHTTP(rec, r)
		codes[q.method+" "+q.path] = rec.Code
	}
	want := map[string]int{"GET /sign-in": 200, "POST /sign-in": 503, "POST /sign-out": 503}
	if diff := cmp.Diff(want, codes); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
}

// counted is a store of accounts that counts what it is asked, by what.
type counted struct {
	accounts.Store
	asked map[string]int
}

func (c *counted) Read(ctx context.Context, do func(accounts.Tx) error) error {
	return c.Store.Read(ctx, func(tx accounts.Tx) error { return do(countedTx{tx, c.asked}) })
}

type countedTx struct {
	accounts.Tx
	asked map[string]int
}

func (tx countedTx) ByKey(ctx context.Context, s accounts.Sort, key string) (*accounts.Row, error) {
	tx.asked["by key"]++
	return tx.Tx.ByKey(ctx, s, key)
}

func (tx countedTx) Get(ctx context.Context, s accounts.Sort, id string) (*accounts.Row, error) {
	tx.asked["by id"]++
	return tx.Tx.Get(ctx, s, id)
}

// A secret that is nearly right takes what any other wrong one does: how long the
// answer takes tells nothing of how near a guess was.
func TestGuessesTakeTheSame(t *testing.T) {
	rows, err := sqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	c := &counted{Store: rows}
	a := accounts.New(c)
	ann, err := a.Add(operator(t.Context()), "ann", access.Rights{Role: access.Reader})
	if err != nil {
		t.Fatal(err)
	}
	secret, _, err := a.NewToken(operator(t.Context()), ann.ID, "x", ann.Rights, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	right := secret.Reveal()
	letter := func(at int) string { // but for one
		with := "A"
		if right[at] == 'A' {
			with = "E"
		}
		return right[:at] + with + right[at+1:]
	}
	for what, guess := range map[string]string{
		"all but the last letter": letter(len(right) - 1), "all but the first": letter(len(right) - 43), "nothing right": "whoplans_token_" + strings.Repeat("A", 43),
	} {
		c.asked = map[string]int{}
		s, err := accounts.ParseSecret(guess)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := a.Who(t.Context(), s); !errors.Is(err, accounts.ErrUnknown) {
			t.Errorf("%s: error %v, want %v", what, err, accounts.ErrUnknown)
		}
		if diff := cmp.Diff(map[string]int{"by key": 1}, c.asked); diff != "" {
			t.Errorf("%s: what the store is asked (-want +got):\n%s", what, diff)
		}
	}
}
