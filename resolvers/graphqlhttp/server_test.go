package graphqlhttp

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/whoplans/whoplans/resolvers/internal/shelf"
)

// logged is a logger and the lines that it wrote.
func logged() (*slog.Logger, func(t *testing.T) []map[string]any) {
	var buf bytes.Buffer
	read := func(t *testing.T) []map[string]any {
		t.Helper()
		var lines []map[string]any
		for d := json.NewDecoder(&buf); d.More(); {
			var line map[string]any
			if err := d.Decode(&line); err != nil {
				t.Fatal(err)
			}
			lines = append(lines, line)
		}
		return lines
	}
	return slog.New(slog.NewJSONHandler(&buf, nil)), read
}

// TestInternalErrors keeps what goes wrong inside from the client, and logs it
// once under the request's id.
func TestInternalErrors(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, field, message string }{
		{"an error", "broken", "graphql error"},
		{"a panic", "panics", "graphql panic"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			logger, lines := logged()
			srv := newShelf(&Options{Logger: logger, NewID: func() string { return "id-1" }})
			w := post(t, srv, `{ book(id: "1") { id `+test.field+` } }`, nil)
			want := `{"errors":[{"message":"internal error: the server's log has more under this trace id",` +
				`"path":["book","` + test.field + `"],` +
				`"extensions":{"code":"INTERNAL","traceId":"id-1"}}],` +
				`"data":{"book":{"id":"1","` + test.field + `":null}}}`
			var gotJSON, wantJSON map[string]any
			if err := errors.Join(json.Unmarshal(w.Body.Bytes(), &gotJSON), json.Unmarshal([]byte(want), &wantJSON)); err != nil {
				t.Fatal(err)
			}
			delete(gotJSON["errors"].([]any)[0].(map[string]any), "locations") // gqlgen has none for a panic
			if diff := cmp.Diff(wantJSON, gotJSON); w.Code != http.StatusOK || diff != "" {
				t.Errorf("status %d (-want +got):\n%s", w.Code, diff)
			}
			n := 0
			for _, line := range lines(t) {
				if line["msg"] != test.message {
					continue
				}
				n++
				if line["trace"] != "id-1" || line["path"] != "book."+test.field || !strings.Contains(fmt.Sprint(line), "hunter2") {
					t.Errorf("the line lacks something: %v", line)
				}
			}
			if n != 1 {
				t.Errorf("it was logged %d times, want once", n)
			}
		})
	}
}

// TestPanics logs the first panics of a request, not one for each item of a list.
func TestPanics(t *testing.T) {
	t.Parallel()
	logger, lines := logged()
	a := read(t, post(t, newShelf(&Options{Logger: logger}), `{ nodes(ids: ["1", "2", "1", "2", "1"]) { ... on Book { panics } } }`, nil))
	n := 0
	for _, line := range lines(t) {
		if line["msg"] == "graphql panic" {
			n++
		}
	}
	if len(a.Errors) != 5 || n != maxPanics {
		t.Errorf("%d errors, %d panics in the log, want 5 and %d", len(a.Errors), n, maxPanics)
	}
}

// failing is an executable schema that panics where nobody looks for it.
type failing struct{ bare }

func (failing) Exec(context.Context) graphql.ResponseHandler {
	return func(context.Context) *graphql.Response { panic("secret") }
}

func TestPanicOutsideOfResolvers(t *testing.T) {
	t.Parallel()
	logger, lines := logged()
	srv := New(failing{wide(t)}, &Options{Logger: logger})
	w := post(t, srv, "query Last { things0 { id } }", nil)
	if a := read(t, w); w.Code != http.StatusInternalServerError || a.code() != CodeInternal || a.Data != nil || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	var told []any
	for _, line := range lines(t) {
		told = append(told, line["msg"], line["operation"])
	}
	if diff := cmp.Diff([]any{"graphql panic", nil, "graphql", "Last"}, told); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPresent(t *testing.T) {
	t.Parallel()
	srv := newShelf(&Options{Present: func(_ context.Context, err error) *gqlerror.Error {
		if strings.Contains(err.Error(), "secret") {
			return &gqlerror.Error{Message: "out of print", Extensions: map[string]any{"code": "OUT_OF_PRINT"}}
		}
		return nil
	}})
	a := read(t, post(t, srv, `{ book(id: "1") { broken } }`, nil))
	if len(a.Errors) != 1 || a.code() != "OUT_OF_PRINT" || a.Errors[0].Message != "out of print" || a.Errors[0].Extensions["traceId"] == nil ||
		len(a.Errors[0].Locations) != 1 || fmt.Sprint(a.Errors[0].Path) != "[book broken]" {
		t.Errorf("got %+v", a.Errors)
	}
}

// TestArgumentErrors tells of an argument that a scalar refuses, since the
// message is about the client's own input.
func TestArgumentErrors(t *testing.T) {
	t.Parallel()
	srv := newShelf(nil)
	for query, variables := range map[string]map[string]any{
		`{ books(filter: {binding: STAPLED}) { totalCount } }`:                          nil,
		`query ($b: Binding) { books(filter: {binding: $b}) { totalCount } }`:           {"b": "STAPLED"},
		`query ($f: BookFilter) { books(filter: $f) { totalCount } }`:                   {"f": map[string]any{"not": map[string]any{"binding": "STAPLED"}}},
		`query ($b: Binding = STAPLED) { books(filter: {binding: $b}) { totalCount } }`: nil,
	} {
		a := read(t, post(t, srv, query, variables))
		if len(a.Errors) != 1 || a.code() != CodeBadUserInput || a.Errors[0].Message != "stapled books are not lent" {
			t.Errorf("%s: got %+v", query, a.Errors)
		}
	}
}

// TestDeadline stops an operation, so that what comes later in it doesn't run.
func TestDeadline(t *testing.T) {
	t.Parallel()
	for media, status := range map[string]int{mediaGraphQL: http.StatusServiceUnavailable, mediaJSON: http.StatusOK} {
		r := new(shelf.Resolver)
		logger, lines := logged()
		srv := New(shelf.New(r), &Options{Deadline: 20 * time.Millisecond, Logger: logger})
		w := httptest.NewRecorder()
		body := `{"query":"mutation { a: shelve(title: \"x\") { slow } b: shelve(title: \"y\") { id } }"}`
		srv.ServeHTTP(w, ask{body: body, header: head("Accept", media)}.request(t))
		a := read(t, w)
		if w.Code != status || a.code() != CodeDeadlineExceeded || len(a.Errors) != 1 || a.Data != nil {
			t.Errorf("%s: status %d: %s", media, w.Code, w.Body)
		}
		if n := r.Shelved.Load(); n != 1 {
			t.Errorf("%s: %d mutations ran, want the first alone", media, n)
		}
		if n := len(lines(t)); n != 1 {
			t.Errorf("%s: there are %d lines in the log, want that of the operation alone", media, n)
		}
	}
}

func TestClientGone(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var seen []Operation
	srv := newShelf(&Options{Observe: func(_ context.Context, op Operation) { seen = append(seen, op) }})
	w := httptest.NewRecorder()
	srv.ServeHTTP(w, ask{}.request(t).WithContext(ctx))
	if len(seen) != 1 || seen[0].Status != 499 || w.Body.Len() > 0 {
		t.Errorf("seen %+v, wrote %q", seen, w.Body)
	}
}

// TestLog wants the line of an operation whole, and nothing in it of the
// variables or the document's own words.
func TestLog(t *testing.T) {
	t.Parallel()
	logger, lines := logged()
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	var seen []Operation
	srv := newShelf(&Options{
		Logger:  logger,
		NewID:   func() string { return "id-2" },
		Observe: func(_ context.Context, op Operation) { seen = append(seen, op) },
		Now:     func() time.Time { at = at.Add(3 * time.Millisecond); return at },
	})
	w := post(t, srv, `query Books($s: ID!) { hunter1: book(id: $s) { id } book(id: "hunter3") { id } ...F } fragment F on Query { books { totalCount } }`,
		map[string]any{"s": "hunter2"})
	post(t, srv, `query `+strings.Repeat("L", 200)+` { __typename }`, nil)
	post(t, srv, `{ nonsense }`, nil)
	got := lines(t)
	for _, line := range got {
		delete(line, "time")
		if strings.Contains(fmt.Sprint(line), "hunter") {
			t.Errorf("the line tells too much: %v", line)
		}
	}
	want := []map[string]any{
		{"level": "INFO", "msg": "graphql", "trace": "id-2", "operation": "Books", "kind": "query", "fields": []any{"book", "books"}, "status": 200.0, "code": "", "cached": false, "bytes": float64(w.Body.Len()), "duration": 3e6},
		{"level": "INFO", "msg": "graphql", "trace": "id-2", "operation": strings.Repeat("L", 64) + "…", "kind": "query", "fields": []any{"__typename"}, "status": 200.0, "code": "", "cached": false, "bytes": 31.0, "duration": 3e6},
		{"level": "INFO", "msg": "graphql", "trace": "id-2", "operation": "", "kind": "", "fields": nil, "status": 400.0, "code": "GRAPHQL_VALIDATION_FAILED", "cached": false, "bytes": got[2]["bytes"], "duration": 3e6},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(seen) != 3 || seen[0].Name != "Books" || seen[0].Bytes != int64(w.Body.Len()) || seen[2].Code != CodeValidationFailed {
		t.Errorf("the observer saw %+v", seen)
	}
}

func TestTrace(t *testing.T) {
	t.Parallel()
	const id, rest = "0af7651916cd43dd8448eb211c80319c", "-b7ad6b7169203331-01"
	tests := []struct{ name, header, want string }{
		{"none", "", "new"},
		{"good", "00-" + id + rest, id},
		{"later version", "01-" + id + rest, id},
		{"later version, longer", "cc-" + id + rest + "-what-the-future-will-be-like", id},
		{"later version, stuck on", "cc-" + id + rest + ".what", "new"},
		{"version 00, longer", "00-" + id + rest + "-more", "new"},
		{"version ff", "ff-" + id + rest, "new"},
		{"capitals", "00-" + strings.ToUpper(id) + rest, "new"},
		{"zeros", "00-" + strings.Repeat("0", 32) + rest, "new"},
		{"no parent", "00-" + id + "-0000000000000000-01", "new"},
		{"short", "00-" + id, "new"},
		{"no hexadecimal", "00-" + id[:31] + "\n" + rest, "new"},
		{"dashes", strings.Repeat("-", 55), "new"},
	}
	for _, test := range tests {
		var got string
		h := Trace(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = TraceID(r.Context()) }), func() string { return "new" })
		r := httptest.NewRequestWithContext(t.Context(), "GET", "/", nil)
		r.Header.Set("Traceparent", test.header)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if got != test.want || w.Header().Get("X-Request-Id") != test.want {
			t.Errorf("%s: id %q, header %q, want %q", test.name, got, w.Header().Get("X-Request-Id"), test.want)
		}
	}
	if TraceID(t.Context()) != "" {
		t.Error("a context without a request has an id")
	}
	a, b := randomID(), randomID()
	if _, ok := parentTrace("00-" + a + rest); !ok || a == b {
		t.Errorf("random ids %q and %q", a, b)
	}
}

// TestTraceOnce keeps the id that a handler before gave.
func TestTraceOnce(t *testing.T) {
	t.Parallel()
	h := Trace(newShelf(&Options{NewID: func() string { return "inner" }}), func() string { return "outer" })
	w := httptest.NewRecorder()
	h.ServeHTTP(w, ask{body: `{"query":"{"}`}.request(t))
	if a := read(t, w); a.Errors[0].Extensions["traceId"] != "outer" || w.Header().Get(traceHeader) != "outer" {
		t.Errorf("got %s", w.Body)
	}
}

func TestDo(t *testing.T) {
	t.Parallel()
	srv := newShelf(nil)
	tests := []struct {
		query string
		want  Code
	}{
		{`{ __typename }`, ""},
		{`mutation { shelve(title: "x") { id } }`, ""},
		{`subscription { arrivals { id } }`, CodeOperationNotSupported},
		{``, CodeBadRequest},
		{strings.Repeat(" ", 17<<10), CodeQueryTooLarge},
		{`{ book(id: 1) ` + strings.Repeat("{ original ", 20) + "{ id }" + strings.Repeat("}", 21), CodeLimitExceeded},
	}
	for _, test := range tests {
		resp := srv.Do(t.Context(), &graphql.RawParams{Query: test.query})
		var got Code
		if len(resp.Errors) > 0 {
			got = codeOf(resp.Errors[0])
		}
		if got != test.want || (resp.Data == nil) != (test.want != "") {
			t.Errorf("Do(%q): code %q, data %s; want %q", brief(test.query), got, resp.Data, test.want)
		}
	}
}

// stamped adds to the extensions of every answer.
type stamped struct{ graphql.ExecutableSchema }

func (s stamped) Exec(ctx context.Context) graphql.ResponseHandler {
	graphql.RegisterExtension(ctx, "revision", 7)
	return s.ExecutableSchema.Exec(ctx)
}

func TestExtensions(t *testing.T) {
	t.Parallel()
	srv := New(stamped{shelf.New(new(shelf.Resolver))}, nil)
	const want = `{"data":{"book":{"id":"1"}},"extensions":{"revision":7}}`
	if diff := cmp.Diff(want, post(t, srv, `{ book(id: "1") { id } }`, nil).Body.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestCodes wants each code listed once, and a sensible status for it.
func TestCodes(t *testing.T) {
	t.Parallel()
	seen := make(map[Code]bool)
	for _, c := range Codes() {
		if seen[c] {
			t.Errorf("%s is listed twice", c)
		}
		seen[c] = true
		if s := c.status(mediaGraphQL); s < 400 || s > 599 {
			t.Errorf("%s has the status %d", c, s)
		}
		if s := c.status(mediaJSON); s != 200 && s != c.status(mediaGraphQL) {
			t.Errorf("%s has the status %d under %s", c, s, mediaJSON)
		}
	}
	if len(seen) != 18 {
		t.Errorf("there are %d codes; is a new one missing from Codes?", len(seen))
	}
}

// TestStage tells of each stage once, with its end, also where a request stops
// on its way.
func TestStage(t *testing.T) {
	t.Parallel()
	for query, want := range map[string][]string{
		`{ book(id: "1") { panics } }`: {"prepare", "prepare ends", "execute", "execute ends"},
		`{ nothing }`:                  {"prepare", "prepare ends"},
	} {
		var got []string
		srv := newShelf(&Options{Stage: func(ctx context.Context, s Stage) (context.Context, func()) {
			got = append(got, string(s))
			return ctx, func() { got = append(got, string(s)+" ends") }
		}})
		post(t, srv, query, nil)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", query, diff)
		}
	}
}
