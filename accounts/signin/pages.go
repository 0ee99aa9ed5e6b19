package signin

import (
	"embed"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

//go:embed page
var files embed.FS

// Pages serves the pages and calls for signing in and out. Requests must have come
// through [Gate.Identify].
func (g *Gate) Pages() http.Handler {
	mux := http.NewServeMux()
	page, err := fs.Sub(files, "page")
	if err != nil {
		panic(err) // the name is a constant, and valid
	}
	show := func(name string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Cache-Control", "no-cache")
			http.ServeFileFS(w, r, page, name)
		}
	}
	mux.HandleFunc("GET /sign-in", show("sign-in.html"))
	mux.HandleFunc("GET /sign-in/page.js", show("page.js"))
	mux.HandleFunc("GET /sign-in/page.css", show("page.css"))
	mux.Handle("POST /sign-in/look", g.reading(g.showLink))
	mux.Handle("POST /sign-in", g.reading(g.signIn))
	mux.Handle("POST /sign-out", g.reading(g.signOut))
	return mux
}

// form is the body of a request.
type form struct {
	Secret string `json:"secret"`
	Name   string `json:"name"` // of the first administrator
}

// maxBody is how many bytes a body may have.
const maxBody = 4 << 10

// reading reads the body of a request that may change something, and passes it on. It
// has to be JSON, which forms of other sites cannot send, and no page of another site may
// have sent it.
func (g *Gate) reading(do func(http.ResponseWriter, *http.Request, form)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if g.Foreign(r) {
			(&fault{status: http.StatusForbidden, code: "CROSS_ORIGIN", message: "pages of other sites cannot sign anybody in or out"}).write(w)
			return
		}
		if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/json" {
			(&fault{status: http.StatusUnsupportedMediaType, code: "UNSUPPORTED_MEDIA_TYPE", message: "send JSON, as application/json"}).write(w)
			return
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		var a form
		if err != nil || json.Unmarshal(body, &a) != nil {
			(&fault{status: http.StatusBadRequest, code: "BAD_REQUEST", message: "the body is not a JSON object of at most 4 KB"}).write(w)
			return
		}
		if g.accounts == nil {
			unavailable().write(w)
			return
		}
		do(w, r, a)
	})
}

// person is somebody as the pages show them.
type person struct {
	Account       string                `json:"account,omitempty"` // empty for nobody
	Name          string                `json:"name,omitempty"`
	Role          access.Role           `json:"role"`
	Jurisdictions []access.Jurisdiction `json:"jurisdictions,omitempty"`
	Rights        string                `json:"rights"` // in words
	Owner         bool                  `json:"owner,omitempty"`
	Until         *time.Time            `json:"until,omitempty"`
}

func personOf(account, name string, r access.Rights, until time.Time) person {
	p := person{Account: account, Name: name, Role: r.Role, Jurisdictions: r.Jurisdictions, Rights: r.String()}
	if p.Role == "" {
		p.Role = access.Reader
	}
	if !until.IsZero() {
		p.Until = &until
	}
	return p
}

// showLink says whom a link would sign in, without using it up.
func (g *Gate) showLink(w http.ResponseWriter, r *http.Request, a form) {
	var l accounts.Link
	f := g.try(r, a, func(secret accounts.Secret) (err error) {
		l, err = g.accounts.Link(r.Context(), secret)
		return err
	})
	if f != nil {
		f.write(w)
		return
	}
	rights := l.Person.Rights
	if l.Owner {
		rights = access.Rights{Role: access.Administrator}
	}
	p := personOf(l.Person.ID, l.Person.Name, rights, l.Expires)
	p.Owner = l.Owner
	answer(w, http.StatusOK, p)
}

// signIn uses up a link.
func (g *Gate) signIn(w http.ResponseWriter, r *http.Request, a form) {
	ctx := r.Context()
	var session accounts.Secret
	var s accounts.Session
	f := g.try(r, a, func(link accounts.Secret) (err error) {
		session, s, err = g.accounts.SignIn(ctx, link, a.Name, r.UserAgent())
		return err
	})
	if f != nil {
		f.write(w)
		return
	}
	if who, ok := accounts.Of(ctx); ok && who.Session != "" {
		// Signing in again in the same browser ends the session before.
		if err := g.accounts.EndSession(ctx, who.Session); err != nil {
			g.Logger.WarnContext(ctx, "the session before could not be ended", "session", who.Session, "err", err)
		}
	}
	g.Logger.InfoContext(ctx, "signed in", "account", s.Person.ID, "session", s.ID)
	g.remember(w, r, session.Reveal())
	answer(w, http.StatusOK, personOf(s.Person.ID, s.Person.Name, s.Person.Rights, s.Expires()))
}

// try does something with the secret of a link, unless too many attempts failed from
// where the request comes.
func (g *Gate) try(r *http.Request, a form, do func(accounts.Secret) error) *fault {
	from := g.client(r)
	if wait := g.attempts.wait(from); wait > 0 {
		return tooMany(wait)
	}
	secret, err := accounts.ParseSecret(a.Secret)
	if err == nil {
		err = do(secret)
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, accounts.ErrUnknown):
		g.attempts.failed(from)
		g.Logger.WarnContext(r.Context(), "sign-in refused", "from", from.String())
		return unauthenticated()
	case errors.Is(err, store.ErrInvalid), errors.Is(err, store.ErrExists):
		return &fault{status: http.StatusBadRequest, code: "BAD_USER_INPUT", message: err.Error()}
	}
	g.Logger.ErrorContext(r.Context(), "accounts cannot be used", "err", err)
	if errors.Is(err, store.ErrFull) {
		return full()
	}
	return unavailable()
}

// signOut ends the session of a request. Once it has answered, no server accepts the
// session any more.
func (g *Gate) signOut(w http.ResponseWriter, r *http.Request, _ form) {
	who, ok := accounts.Of(r.Context())
	if ok && who.Session != "" {
		if err := g.accounts.EndSession(r.Context(), who.Session); err != nil && !errors.Is(err, store.ErrNotFound) {
			g.Logger.ErrorContext(r.Context(), "a session could not be ended", "err", err)
			unavailable().write(w)
			return
		}
	}
	g.forget(w, r)
	answer(w, http.StatusOK, personOf("", "", access.Rights{}, time.Time{}))
}
