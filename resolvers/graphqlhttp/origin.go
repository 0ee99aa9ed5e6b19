package graphqlhttp

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// Origin is a site whose pages may use the API: scheme, host and port. Only
// [ParseOrigin] makes one.
type Origin struct{ s string }

// defaultPorts are those that browsers leave out.
var defaultPorts = map[string]string{"http": "80", "https": "443"}

// ParseOrigin reads an origin such as https://planning.example or
// http://localhost:5173, and gives it the form that browsers send: in lower case,
// without a default port, with a name of other than ASCII letters in Punycode. A
// path, a user, a query or a wildcard is an error, and so is null, which any
// sandboxed page can send.
func ParseOrigin(s string) (Origin, error) {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || defaultPorts[u.Scheme] == "" || strings.ContainsAny(s, "*@?#") || strings.Count(s, "/") != 2 || !utf8.ValidString(s) {
		return Origin{}, fmt.Errorf("origin %q is not of the form https://host or https://host:port", s)
	}
	host := u.Hostname()
	if strings.Contains(host, ":") {
		host = "[" + strings.ToLower(host) + "]"
	} else if host, err = idna.Lookup.ToASCII(host); err != nil {
		return Origin{}, fmt.Errorf("origin %q: %w", s, err)
	}
	o := u.Scheme + "://" + host
	if port := u.Port(); port != "" && port != defaultPorts[u.Scheme] {
		o += ":" + port
	}
	if err := http.NewCrossOriginProtection().AddTrustedOrigin(o); err != nil {
		return Origin{}, fmt.Errorf("origin %q: %w", s, err)
	}
	return Origin{o}, nil
}

// String is the origin as browsers send it.
func (o Origin) String() string { return o.s }

// origins decides which sites' pages may use the API.
type origins struct {
	allowed map[string]bool
	guard   *http.CrossOriginProtection
}

func newOrigins(list []Origin) *origins {
	o := &origins{allowed: make(map[string]bool), guard: http.NewCrossOriginProtection()}
	for _, origin := range list {
		if origin.s != "" && o.guard.AddTrustedOrigin(origin.s) == nil {
			o.allowed[origin.s] = true
		}
	}
	return o
}

// admit sets the headers that let an allowed site read the answer, and tells
// whether the request may go on: one that could change something, sent by a
// page of another site, may not.
func (o *origins) admit(w http.ResponseWriter, r *http.Request) bool {
	if len(o.allowed) > 0 {
		w.Header().Add("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); o.allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Expose-Headers", traceHeader)
	}
	return o.guard.Check(r) == nil
}

// preflight answers an OPTIONS request; it returns false for a site that isn't allowed.
func (o *origins) preflight(w http.ResponseWriter, r *http.Request) bool {
	h := w.Header()
	h.Add("Vary", "Access-Control-Request-Method, Access-Control-Request-Headers")
	if r.Header.Get("Access-Control-Request-Method") != "" {
		if !o.allowed[r.Header.Get("Origin")] {
			return false
		}
		h.Set("Access-Control-Allow-Methods", "GET, POST")
		h.Set("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type, Traceparent")
		h.Set("Access-Control-Max-Age", "7200")
	}
	h.Set("Allow", allowed)
	w.WriteHeader(http.StatusNoContent)
	return true
}
