package graphqlhttp

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// slow is an executable schema whose operations turn out to be expensive, unless
// they are named Small, and then wait to be let go.
type slow struct {
	bare
	running chan struct{} // gets one for each that has its turn
	goOn    chan struct{}
}

func (s slow) Exec(context.Context) graphql.ResponseHandler {
	return func(ctx context.Context) *graphql.Response {
		if graphql.GetOperationContext(ctx).OperationName != "Small" {
			if err := Turn(ctx); err != nil {
				graphql.AddError(ctx, err)
				return &graphql.Response{Errors: graphql.GetErrors(ctx)}
			}
			s.running <- struct{}{}
			<-s.goOn
			if err := Turn(ctx); err != nil { // again, which takes no second one
				return &graphql.Response{}
			}
		}
		return &graphql.Response{Data: json.RawMessage(`{}`)}
	}
}

// TestTurns fills the server with expensive requests: a few run, the others wait up
// to a number, more are refused, and small ones are answered all the while.
func TestTurns(t *testing.T) {
	t.Parallel()
	s := slow{wide(t), make(chan struct{}, maxWaiting), make(chan struct{})}
	srv := New(s, &Options{Deadline: time.Minute})
	atOnce := cap(srv.turns.running)
	answers := make(chan *httptest.ResponseRecorder)
	expensive := func() {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":"query Expensive { things0 { id } }","operationName":"Expensive"}`))
		r.Header.Set("Content-Type", mediaJSON)
		w := httptest.NewRecorder()
		srv.ServeHTTP(w, r)
		answers <- w
	}
	for range atOnce + maxWaiting {
		go expensive()
	}
	for range atOnce {
		<-s.running
	}
	// Those beyond are refused as soon as the others wait.
	go expensive()
	refused := <-answers
	if refused.Code != http.StatusServiceUnavailable || read(t, refused).code() != CodeOverloaded || refused.Header().Get("Retry-After") == "" {
		t.Errorf("one too many: status %d: %s", refused.Code, refused.Body)
	}
	if n := len(s.running); n != 0 {
		t.Errorf("%d more run at once than the %d that may", n, atOnce)
	}
	if w := postBody(t, srv, `{"query":"query Small { things1 { id } }","operationName":"Small"}`); w.Code != http.StatusOK {
		t.Errorf("a small query: status %d: %s", w.Code, w.Body)
	}
	for _, large := range []string{
		`{"query":"query Small { things1 { id } } #` + rep(expensiveDocument, "x") + `","operationName":"Small"}`,
		`{"query":"query Small { things1 { id } }","operationName":"Small","variables":{"a":[` + rep(expensiveValues, "1,") + `1]}}`,
		`{"query":"query Small { things1 { id } }","operationName":"Small","extensions":{"a":"` + rep(expensiveBody, "x") + `"}}`,
	} {
		if w := postBody(t, srv, large); read(t, w).code() != CodeOverloaded {
			t.Errorf("a large request of a small query was let by: %s", brief(large))
		}
	}
	close(s.goOn)
	for range atOnce + maxWaiting {
		if w := <-answers; w.Code != http.StatusOK {
			t.Errorf("one that waited: status %d: %s", w.Code, w.Body)
		}
	}
	if n, waiting := len(srv.turns.running), srv.turns.waiting.Load(); n != 0 || waiting != 0 {
		t.Errorf("in the end %d still have their turn, and %d wait", n, waiting)
	}
}

// TestTurnInTime gives up waiting at the deadline.
func TestTurnInTime(t *testing.T) {
	t.Parallel()
	s := slow{wide(t), make(chan struct{}, 1), make(chan struct{})}
	srv := New(s, &Options{Deadline: 20 * time.Millisecond})
	for range cap(srv.turns.running) {
		srv.turns.running <- struct{}{}
	}
	for _, large := range []string{
		`{"query":"query Small { things0 { id } } #` + rep(expensiveDocument, "x") + `"}`,
		`{"query":"query Small { things0 { id } }","extensions":{"a":"` + rep(expensiveBody, "x") + `"}}`,
		`{"query":"query Expensive { things0 { id } }"}`,
	} {
		a := read(t, postBody(t, srv, large))
		if a.code() != CodeOverloaded || a.Data != nil {
			t.Errorf("%s: got %+v", brief(large), a)
		}
	}
	if n := srv.turns.waiting.Load(); n != 0 {
		t.Errorf("in the end %d wait", n)
	}
}

// changing is an executable schema whose operations change something: each works, waits
// for a commit, and works again.
type changing struct {
	bare
	mu            sync.Mutex
	working, most int           // guarded by mu
	resting       chan struct{} // gets one for each that waits
	committed     chan struct{}
}

func (s *changing) work() {
	add := func(n int) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.working += n
		s.most = max(s.most, s.working)
	}
	add(1)
	runtime.Gosched()
	add(-1)
}

func (s *changing) Exec(context.Context) graphql.ResponseHandler {
	return func(ctx context.Context) *graphql.Response {
		if err := TurnToChange(ctx); err != nil {
			return &graphql.Response{}
		}
		s.work()
		again := Rest(ctx)
		s.resting <- struct{}{}
		<-s.committed
		again()
		s.work()
		return &graphql.Response{Data: json.RawMessage(`{}`)}
	}
}

// TestTurnsToChange has many change something: few work at once, before a commit and
// after it, all wait for the commit together, and one that is expensive needs no other turn.
func TestTurnsToChange(t *testing.T) {
	t.Parallel()
	const many = 64
	s := &changing{bare: wide(t), resting: make(chan struct{}, many), committed: make(chan struct{})}
	srv := New(s, &Options{Deadline: time.Minute})
	for range cap(srv.turns.running) {
		srv.turns.running <- struct{}{}
	}
	answers := make(chan *httptest.ResponseRecorder)
	for range many {
		go func() { answers <- postBody(t, srv, `{"query":"{ things0 { id } }"}`) }()
	}
	for range many {
		<-s.resting
	}
	close(s.committed)
	for range many {
		if w := <-answers; w.Code != http.StatusOK {
			t.Errorf("status %d: %s", w.Code, w.Body)
		}
	}
	if s.most > cap(srv.changes.running) {
		t.Errorf("%d work at once, and %d may", s.most, cap(srv.changes.running))
	}
	if n, waiting := len(srv.changes.running), srv.changes.waiting.Load(); n != 0 || waiting != 0 {
		t.Errorf("in the end %d still have their turn, and %d wait", n, waiting)
	}
}

// stopping is an executable schema that stops its operations, twice.
type stopping struct{ bare }

func (s stopping) Exec(context.Context) graphql.ResponseHandler {
	return func(ctx context.Context) *graphql.Response {
		Stop(ctx, errors.New("the first reason"))
		Stop(ctx, errors.New("the second reason"))
		return &graphql.Response{Data: json.RawMessage(`{}`)}
	}
}

// TestStop wants the first reason for an answer, with the costliest list, and no data, over HTTP and
// without.
func TestStop(t *testing.T) {
	t.Parallel()
	srv := New(stopping{wide(t)}, &Options{Present: func(_ context.Context, err error) *gqlerror.Error {
		return refuse("STOPPED", "%s", err.Error())
	}})
	const query = `{ things0 { id } }`
	w := postBody(t, srv, `{"query":"`+query+`"}`)
	if a := read(t, w); a.code() != "STOPPED" || a.Data != nil || len(a.Errors) != 1 || a.Errors[0].Message != "the first reason; the costliest list is things0" {
		t.Errorf("over HTTP: %s", w.Body)
	}
	resp := srv.Do(t.Context(), &graphql.RawParams{Query: query})
	if resp.Data != nil || len(resp.Errors) != 1 || resp.Errors[0].Message != "the first reason; the costliest list is things0" {
		t.Errorf("without: %+v", resp)
	}
}
