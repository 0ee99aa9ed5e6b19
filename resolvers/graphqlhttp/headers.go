package graphqlhttp

import (
	"maps"
	"net/http"
	"strings"
)

// Policy is the content security policy of every page: nothing from elsewhere,
// and neither script nor style within the page itself.
const Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
	"font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
	"form-action 'self'; " + unframed

const unframed = "frame-ancestors 'none'"

// Headers by their canonical names, made once. Adding a value to one of them copies it,
// since these slices have no spare capacity.
var (
	ofPages = http.Header{
		"Content-Security-Policy":      {Policy},
		"X-Content-Type-Options":       {"nosniff"},
		"X-Frame-Options":              {"DENY"},
		"Referrer-Policy":              {"no-referrer"},
		"Cross-Origin-Opener-Policy":   {"same-origin"},
		"Cross-Origin-Resource-Policy": {"same-origin"},
		"Permissions-Policy":           {"camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
	}

	// An answer is no page: what only pages heed stays out. With these and those
	// that send sets it has eight, as many as a map holds before it grows.
	ofAnswers = http.Header{
		"Cache-Control":                {"no-store"},
		"Content-Security-Policy":      {"default-src 'none'; frame-ancestors 'none'"},
		"Cross-Origin-Resource-Policy": {"same-origin"},
		"X-Content-Type-Options":       {"nosniff"},
	}
)

// Secure sets the headers that keep browsers from doing more with a page than it
// is meant for. A handler within may set its own. [Server] sets those of its
// answers itself.
func Secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		maps.Copy(w.Header(), ofPages)
		next.ServeHTTP(w, r)
	})
}

// Framed lets pages of the given sites show the pages of a handler in frames, which nobody
// else may. Browsers do not send the session's cookie there.
func Framed(next http.Handler, by []Origin) http.Handler {
	if len(by) == 0 {
		return next
	}
	ancestors := "frame-ancestors"
	for _, o := range by {
		ancestors += " " + o.String()
	}
	policy := strings.Replace(Policy, unframed, ancestors, 1)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Del("X-Frame-Options") // which knows no sites
		next.ServeHTTP(w, r)
	})
}
