package graphqlhttp

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"net/http"
	"strings"
)

// traceHeader tells the client the id that its request has in the logs.
const traceHeader = "X-Request-Id"

// TraceKey is where a context has the *string that is the id of its request. Only
// contexts that have more to tell of a request need it.
type TraceKey struct{}

// TraceID is the id of the request that ctx belongs to, or "". Errors carry it
// as extensions.traceId, answers as the header X-Request-Id, log lines as
// trace, so that a reported error can be found.
func TraceID(ctx context.Context) string {
	if id, ok := ctx.Value(TraceKey{}).(*string); ok {
		return *id
	}
	return ""
}

// Trace gives each request its id: that of a W3C traceparent header where the
// request has a good one, and else a new one from newID. A nil newID makes
// random ids. [Server] does so itself for a request that has none.
func Trace(next http.Handler, newID func() string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, traced(w, r, newID))
	})
}

// traced is the request with an id in its context; one that has an id keeps it.
func traced(w http.ResponseWriter, r *http.Request, newID func() string) *http.Request {
	if TraceID(r.Context()) != "" {
		return r
	}
	id := AssignID(w, r, newID)
	return r.WithContext(context.WithValue(r.Context(), TraceKey{}, &id))
}

// AssignID is the id that [Trace] gives a request, for whoever puts it into its context
// together with more.
func AssignID(w http.ResponseWriter, r *http.Request, newID func() string) string {
	id, ok := parentTrace(r.Header.Get("Traceparent"))
	switch {
	case ok:
	case newID != nil:
		id = newID()
	default:
		id = randomID()
	}
	w.Header()[traceHeader] = []string{id}
	return id
}

// randomID is a trace id as W3C Trace Context has it. It is to be unique, and no
// secret.
func randomID() string {
	var id [16]byte
	binary.NativeEndian.PutUint64(id[:8], rand.Uint64()) //nolint:gosec // see above
	binary.NativeEndian.PutUint64(id[8:], rand.Uint64()) //nolint:gosec // see above
	return hex.EncodeToString(id[:])
}

// parentTrace is the trace id of a W3C traceparent header:
// version-traceid-parentid-flags, all in lower-case hexadecimal.
func parentTrace(header string) (string, bool) {
	const size = len("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
	if len(header) < size || len(header) > 512 {
		return "", false
	}
	parts := strings.SplitN(header[:size], "-", 5)
	if len(parts) != 4 || len(parts[0]) != 2 || len(parts[1]) != 32 || len(parts[2]) != 16 || len(parts[3]) != 2 {
		return "", false
	}
	for _, p := range parts {
		if strings.Trim(p, "0123456789abcdef") != "" {
			return "", false
		}
	}
	switch version := parts[0]; {
	case version == "ff",
		version == "00" && len(header) != size,
		len(header) > size && header[size] != '-',
		strings.Trim(parts[1], "0") == "",
		strings.Trim(parts[2], "0") == "":
		return "", false
	}
	return parts[1], true
}
