package graphqlhttp

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
)

// vast is an executable schema whose answers are large, unless the operation is
// named Small.
type vast struct {
	bare
	data json.RawMessage
}

func (v vast) Exec(context.Context) graphql.ResponseHandler {
	return func(ctx context.Context) *graphql.Response {
		if graphql.GetOperationContext(ctx).OperationName == "Small" {
			return &graphql.Response{Data: json.RawMessage(`{}`)}
		}
		return &graphql.Response{Data: v.data}
	}
}

// slowReader is a client that takes no byte until it is told to.
type slowReader struct {
	*httptest.ResponseRecorder
	waiting chan<- struct{}
	goOn    <-chan struct{}
}

func (r slowReader) Write(p []byte) (int, error) {
	if len(p) >= largeAnswer {
		r.waiting <- struct{}{}
		<-r.goOn
	}
	return r.ResponseRecorder.Write(p)
}

// TestHeld has clients that do not read their answers hold all that the server
// holds: one more is refused, small ones and compressed ones are answered, and in
// the end nothing is held.
func TestHeld(t *testing.T) {
	t.Parallel()
	const readers = 4
	data := json.RawMessage(`"` + strings.Repeat("x", maxHeld/readers-100) + `"`)
	srv := New(vast{wide(t), data}, nil)
	ask := func(w http.ResponseWriter, name string, head http.Header) {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":"query `+name+` { things0 { id } }","operationName":"`+name+`"}`))
		for k, v := range head {
			r.Header[k] = v
		}
		r.Header.Set("Content-Type", mediaJSON)
		srv.ServeHTTP(w, r)
	}
	waiting, goOn, done := make(chan struct{}), make(chan struct{}), make(chan *httptest.ResponseRecorder)
	for range readers {
		go func() {
			w := httptest.NewRecorder()
			ask(slowReader{w, waiting, goOn}, "Large", nil)
			done <- w
		}()
	}
	for range readers {
		<-waiting
	}
	w := httptest.NewRecorder()
	ask(w, "Large", nil)
	if a := read(t, w); w.Code != http.StatusServiceUnavailable || a.code() != CodeOverloaded || a.Data != nil || w.Header().Get("Retry-After") == "" {
		t.Errorf("one too many: status %d: %s", w.Code, brief(w.Body.String()))
	}
	for name, head := range map[string]http.Header{"Small": nil, "Compressed": {"Accept-Encoding": {"gzip"}}} {
		w := httptest.NewRecorder()
		if ask(w, name, head); w.Code != http.StatusOK {
			t.Errorf("%s: status %d: %s", name, w.Code, brief(w.Body.String()))
		}
	}
	close(goOn)
	for range readers {
		if w := <-done; w.Code != http.StatusOK || w.Body.Len() < len(data) {
			t.Errorf("one that was held: status %d, %d bytes", w.Code, w.Body.Len())
		}
	}
	if !srv.held.TryAcquire(maxHeld) {
		t.Error("in the end something is held")
	}
}

// told is an executable schema that notes whether its answers were sent.
type told struct {
	bare
	sent *int
}

func (s told) Exec(context.Context) graphql.ResponseHandler {
	return func(ctx context.Context) *graphql.Response {
		OnSent(ctx, func() { *s.sent++ })
		return &graphql.Response{Data: json.RawMessage(`{}`)}
	}
}

// leaving is a client that goes as it is answered.
type leaving struct{ *httptest.ResponseRecorder }

func (leaving) Write([]byte) (int, error) { return 0, errors.New("gone") }

// TestOnSent is told of answers that were sent whole, and of no others: the data of
// those may still be read.
func TestOnSent(t *testing.T) {
	t.Parallel()
	sent := 0
	srv := New(told{wide(t), &sent}, nil)
	request := func() *http.Request { return ask{body: `{"query":"{ things0 { id } }"}`}.request(t) }
	srv.ServeHTTP(leaving{httptest.NewRecorder()}, request())
	srv.Do(t.Context(), &graphql.RawParams{Query: "{ things0 { id } }"})
	if sent != 0 {
		t.Errorf("told %d times of answers that were not sent", sent)
	}
	srv.ServeHTTP(httptest.NewRecorder(), request())
	if sent != 1 {
		t.Errorf("told %d times of an answer that was sent, want once", sent)
	}
}
