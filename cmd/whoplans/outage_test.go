package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
)

// deadline is what each request gets here, and slack what it may take to tell
// that it was not enough.
const (
	deadline = 4 * time.Second
	slack    = 2 * time.Second
)

// wide is a question that takes several reads of many records. No two are
// alike, so that none can be answered from what is remembered of another; all
// have the same answer.
func wide(n int64) string {
	return fmt.Sprintf(`{ responsibilities(first: 100, filter: {not: {slug: {eq: "none-%d"}}}) { totalCount nodes {
		slug evidence task { slug name } stakeholder { slug label } jurisdiction { code }
		provenance { citations { source { slug title } } }
	} } }`, n)
}

// outage is a whoplans server on a Neo4j that a test mistreats.
type outage struct {
	*neo4jtest.Proxied
	*served
	right string // the answer to wide
	asked atomic.Int64
}

// TestOutages serves from a Neo4j behind a proxy that cuts, delays, silences and
// resets, and kills it. Each request ends in its time with the right answer or
// with a code that says why not, and all is well again without a restart.
func TestOutages(t *testing.T) {
	o := &outage{Proxied: neo4jtest.StartProxied(t, neo4jtest.Options{Password: "correct horse", Brief: true})}

	for _, c := range []struct {
		name  string
		fault func() (heal func())
	}{
		{"gone", func() func() { o.Enable(t, false); return func() { o.Enable(t, true) } }},
		{"silent", func() func() { return o.Poison(t, "timeout", "downstream", `"timeout":0`) }},
	} {
		t.Run("no start while it is "+c.name, func(t *testing.T) {
			defer c.fault()()
			var out, errs bytes.Buffer
			begin := time.Now()
			code := run(t.Context(), []string{"serve", "--listen", "127.0.0.1:0", "--store", o.URL()}, streams{in: strings.NewReader(""), out: &out, err: &errs})
			if code != exitFailed || time.Since(begin) > time.Minute {
				t.Errorf("serve ends with %d after %v", code, time.Since(begin))
			}
			for _, want := range []string{"cannot be reached", "is it running", "127.0.0.1:"} {
				if !strings.Contains(errs.String(), want) {
					t.Errorf("serve does not say %q:\n%s", want, &errs)
				}
			}
			if strings.Contains(errs.String(), "correct horse") {
				t.Errorf("serve tells the password:\n%s", &errs)
			}
		})
	}

	s, err := neo4j.Open(t.Context(), o.Server.URL(), graph.Describe().Schema(), &neo4j.Options{Timeout: neo4jtest.Patience})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(loadSeed(t.Context(), graph.New(s), slog.New(slog.DiscardHandler)), s.Close()); err != nil {
		t.Fatal(err)
	}
	o.served = start(t, "--store", o.URL(), "--deadline", deadline.String())
	defer o.stop()
	o.warm(t)

	t.Run("delayed", func(t *testing.T) {
		defer o.Poison(t, "latency", "downstream", `"latency":30,"jitter":20`)()
		o.ready(t, true)
		if code := o.request(t); code != "" {
			t.Errorf("with 30 ms of delay the answer is %s", code)
		}
	})
	t.Run("gone", func(t *testing.T) {
		o.Enable(t, false)
		o.ready(t, false)
		if code := o.request(t); code != "UNAVAILABLE" {
			t.Errorf("without Neo4j the answer is %q", code)
		}
		o.Enable(t, true)
		o.recovers(t)
	})
	t.Run("silent", func(t *testing.T) {
		for _, stream := range []string{"downstream", "upstream"} {
			heal := o.Poison(t, "timeout", stream, `"timeout":0`)
			o.ready(t, false)
			if code := o.request(t); code == "" {
				t.Error("a silent Neo4j answers")
			}
			heal()
			o.recovers(t)
		}
	})
	t.Run("cut in the middle of an answer", func(t *testing.T) {
		failed := 0
		for n := 1000; n < 200_000; n *= 2 {
			heal := o.Poison(t, "limit_data", "downstream", fmt.Sprintf(`"bytes":%d`, n))
			if o.request(t) != "" {
				failed++
			}
			heal()
			o.recovers(t)
		}
		if failed < 3 {
			t.Errorf("%d answers were cut, which shows little", failed)
		}
	})
	t.Run("reset", func(t *testing.T) {
		o.during(t, func() {
			for range 5 {
				heal := o.Poison(t, "reset_peer", "downstream", `"timeout":0`)
				o.fails(t)
				heal()
				o.recovers(t)
			}
		})
	})
	t.Run("killed", func(t *testing.T) {
		o.during(t, func() {
			o.Kill()
			o.fails(t)
			o.ready(t, false)
			if err := o.Resume(t.Context()); err != nil {
				t.Errorf("starting Neo4j again: %v", err)
			}
		})
		o.recovers(t)
	})
}

// warm asks until Neo4j has planned what it is asked, and learns the answer
// from a server without Neo4j.
func (o *outage) warm(t *testing.T) {
	t.Helper()
	embedded := start(t, "--store", "memory:")
	o.right = data(t, embedded.ask(t, wide(0)))
	embedded.stop()
	for until := time.Now().Add(time.Minute); strings.Contains(o.ask(t, wide(0)), `"errors":`); {
		if time.Now().After(until) {
			t.Fatal("Neo4j does not warm up")
		}
	}
}

func data(t *testing.T, answer string) string {
	t.Helper()
	var a struct{ Data json.RawMessage }
	if err := json.Unmarshal([]byte(answer), &a); err != nil {
		t.Fatalf("%v: %.300s", err, answer)
	}
	return string(a.Data)
}

// request asks once, and returns the code of the first error, if there is one.
// It must end in time, and be right or say what is wrong.
func (o *outage) request(t *testing.T) (code string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), deadline+slack)
	defer cancel()
	body, err := json.Marshal(map[string]string{"query": wide(o.asked.Add(1))})
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, o.base+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/graphql-response+json")
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Errorf("the request ends without an answer: %v", err)
		return "none"
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Errorf("the answer ends early: %v", err)
		return "none"
	}
	var answer struct {
		Data   json.RawMessage
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		t.Errorf("status %d: %v: %.300s", resp.StatusCode, err, raw)
		return "none"
	}
	for _, e := range answer.Errors {
		if c := e.Extensions.Code; c != "UNAVAILABLE" && c != "DEADLINE_EXCEEDED" || e.Message == "" {
			t.Errorf("an error has the code %q and the message %q", c, e.Message)
		}
	}
	if (answer.Data == nil) != (resp.StatusCode == http.StatusServiceUnavailable) {
		t.Errorf("status %d with data of %d bytes", resp.StatusCode, len(answer.Data))
	}
	if len(answer.Errors) > 0 {
		return answer.Errors[0].Extensions.Code
	}
	if string(answer.Data) != o.right {
		t.Errorf("the answer is wrong: %.300s", answer.Data)
	}
	return ""
}

// ready expects of the server that it says whether it can read, and that it
// lives.
func (o *outage) ready(t *testing.T, want bool) {
	t.Helper()
	if status, body, _ := o.get(t, "/readyz"); (status == http.StatusOK) != want {
		t.Errorf("/readyz says %d %q, want ready %t", status, body, want)
	}
	if status, _, _ := o.get(t, "/healthz"); status != http.StatusOK {
		t.Errorf("/healthz says %d", status)
	}
}

// fails asks until there is an error.
func (o *outage) fails(t *testing.T) {
	t.Helper()
	for range 20 {
		if o.request(t) != "" {
			return
		}
	}
	t.Error("all is well")
}

// recovers expects the right answer again, after a few that find out which
// connections broke.
func (o *outage) recovers(t *testing.T) {
	t.Helper()
	for range 20 {
		if o.request(t) == "" {
			o.ready(t, true)
			return
		}
	}
	t.Fatal("the server does not recover")
}

// during has readers read while something happens.
func (o *outage) during(t *testing.T, happens func()) {
	t.Helper()
	done := make(chan struct{})
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
					o.request(t)
				}
			}
		})
	}
	happens()
	close(done)
	readers.Wait()
}
