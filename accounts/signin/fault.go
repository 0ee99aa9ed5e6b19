package signin

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"
)

// fault is why a request is refused, in the form of GraphQL's errors.
type fault struct {
	status        int
	code, message string
	wait          time.Duration // before trying again
}

func unauthenticated() *fault {
	return &fault{status: http.StatusUnauthorized, code: "UNAUTHENTICATED", message: "unknown or no longer valid: get another link or token"}
}

func unavailable() *fault {
	return &fault{status: http.StatusServiceUnavailable, code: "UNAVAILABLE", message: "accounts cannot be read at the moment"}
}

func full() *fault {
	return &fault{status: http.StatusInsufficientStorage, code: "STORE_FULL", message: "the disk of the accounts is full: nobody can sign in until there is room"}
}

func tooMany(wait time.Duration) *fault {
	return &fault{status: http.StatusTooManyRequests, code: "TOO_MANY_ATTEMPTS", message: fmt.Sprintf("too many attempts: try again in %s", wait), wait: wait}
}

// write sends the fault.
func (f *fault) write(w http.ResponseWriter) {
	if f.status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", `Bearer error="invalid_token"`)
	}
	if f.wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(f.wait/time.Second)))
	}
	type extensions struct {
		Code string `json:"code"`
	}
	type fault struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	answer(w, f.status, map[string][]fault{"errors": {{f.message, extensions{f.code}}}})
}

// answer sends JSON that no cache may keep.
func answer(w http.ResponseWriter, status int, body any) {
	h := w.Header()
	h.Set("Content-Type", "application/json")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // the client has gone if this fails
}
