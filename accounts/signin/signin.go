// Package signin serves accounts over HTTP: it finds out who sent a request, and has
// the pages and calls by which people sign in and out.
//
// A browser shows who it is by a cookie, a program by a token in the header
// Authorization. [Gate.Identify] finds out, refuses what cannot be right, and
// puts into the request's context who asks, for access.Of and [accounts.Of].
// [Gate.Pages] serves /sign-in and /sign-out. Whom a client is signed in as, it is told by
// the field viewer of GraphQL.
//
// Nothing is changed by GET: opening a sign-in link, as
// previews and scanners of mail do, uses nothing up. The secret of a link is in
// the fragment of its address, which browsers send nowhere; the page sends it.
package signin

import (
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"github.com/whoplans/whoplans/accounts"
)

// Options say how a server is reached.
type Options struct {
	// Public is the address by which people know the server. It decides whether
	// cookies are for HTTPS only, and which pages are the server's own. Without it
	// that is the host which a request names.
	Public *url.URL

	// Proxies are the addresses whose X-Forwarded-For and X-Forwarded-Proto
	// count.
	Proxies []netip.Prefix

	// Loopback says that the server can be reached from its own machine only: a
	// request that calls it by another name was led there by somebody else's.
	Loopback bool

	// Logger gets a line when somebody signs in, or is refused. Nil logs
	// nothing.
	Logger *slog.Logger
}

// Gate is the accounts of a server, as requests see them.
type Gate struct {
	Options
	accounts *accounts.Accounts
	guard    *http.CrossOriginProtection
	attempts *attempts
}

// New makes the gate to accounts. Without any, every request is nobody's, and nobody
// can sign in.
func New(a *accounts.Accounts, o Options) *Gate {
	g := &Gate{Options: o, accounts: a, guard: http.NewCrossOriginProtection(), attempts: newAttempts()}
	if g.Logger == nil {
		g.Logger = slog.New(slog.DiscardHandler)
	}
	if g.Public != nil {
		if err := g.guard.AddTrustedOrigin(origin(g.Public.Scheme, g.Public.Host)); err != nil {
			panic("signin: " + err.Error()) // it is a scheme and a host
		}
	}
	return g
}

// Identify finds out who sent a request before it is passed on.
func (g *Gate) Identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if f := g.misplaced(r); f != nil {
			f.write(w)
			return
		}
		who, f := g.identify(w, r)
		if f != nil {
			f.write(w)
			return
		}
		if who.SignedIn() && !accounts.Note(r.Context(), who) {
			r = r.WithContext(accounts.With(r.Context(), who))
		}
		next.ServeHTTP(w, r)
	})
}

// misplaced refuses a request that was led here under another name, and one with a
// secret in its address, which proxies, logs and browsers keep.
func (g *Gate) misplaced(r *http.Request) *fault {
	if !g.callsByOwnName(r) {
		return &fault{status: http.StatusMisdirectedRequest, code: "MISDIRECTED", message: "this server answers to localhost and to its --public-url only"}
	}
	if address := r.RequestURI; accounts.HoldsSecret(address) || strings.Contains(address, "%") && accounts.HoldsSecret(unescaped(address)) {
		return &fault{status: http.StatusBadRequest, code: "SECRET_IN_URL", message: "a secret does not belong in an address, which logs and histories keep: end it, and send another as Authorization: Bearer"}
	}
	return nil
}

// unescaped is an address with its escapes resolved, empty if they are malformed.
func unescaped(address string) string {
	plain, err := url.PathUnescape(address)
	if err != nil {
		return ""
	}
	return plain
}

// identify returns who sent a request, by its token or else its cookie.
func (g *Gate) identify(w http.ResponseWriter, r *http.Request) (accounts.Who, *fault) {
	if scheme, token, ok := strings.Cut(first(r, "Authorization"), " "); ok && strings.EqualFold(scheme, "Bearer") {
		return g.byToken(r, strings.TrimSpace(token))
	}
	if len(r.Header["Cookie"]) == 0 || !g.fromOwnPage(r) {
		return accounts.Who{}, nil
	}
	return g.byCookie(w, r)
}

// first is the first value of a header, by its canonical name: unlike Header.Get it need
// not make the name canonical.
func first(r *http.Request, name string) string {
	if values := r.Header[name]; len(values) > 0 {
		return values[0]
	}
	return ""
}

func (g *Gate) byToken(r *http.Request, token string) (accounts.Who, *fault) {
	if !g.private(r) {
		return accounts.Who{}, &fault{status: http.StatusForbidden, code: "INSECURE", message: "a token does not belong on a connection that others can read: revoke it, and use https"}
	}
	secret, err := accounts.ParseSecret(token)
	if err != nil || !secret.IsToken() {
		return accounts.Who{}, unauthenticated()
	}
	return g.look(r, secret)
}

func (g *Gate) byCookie(w http.ResponseWriter, r *http.Request) (accounts.Who, *fault) {
	c, err := r.Cookie(g.cookie(r).Name)
	if err != nil {
		return accounts.Who{}, nil
	}
	secret, err := accounts.ParseSecret(c.Value)
	if err != nil || !secret.IsSession() {
		return accounts.Who{}, nil
	}
	who, f := g.look(r, secret)
	if f != nil && f.status == http.StatusUnauthorized {
		g.forget(w, r) // it has ended, which is no reason to refuse a reader
		return accounts.Who{}, nil
	}
	return who, f
}

// look finds out whom a secret stands for.
func (g *Gate) look(r *http.Request, secret accounts.Secret) (accounts.Who, *fault) {
	if g.accounts == nil {
		return accounts.Who{}, unavailable()
	}
	if !g.attempts.quiet() {
		if wait := g.attempts.wait(g.client(r)); wait > 0 {
			return accounts.Who{}, tooMany(wait)
		}
	}
	who, err := g.accounts.Who(r.Context(), secret)
	switch {
	case errors.Is(err, accounts.ErrUnknown):
		g.attempts.failed(g.client(r))
		return accounts.Who{}, unauthenticated()
	case err != nil:
		g.Logger.ErrorContext(r.Context(), "accounts cannot be read", "err", err)
		return accounts.Who{}, unavailable()
	}
	return who, nil
}
