package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/bench"
	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/observed"
)

// uncached says what the figures are of.
const uncached = "No answer is cached: each is made anew, but where it says so."

// variant is one way to answer a question over HTTP.
type variant struct {
	name    string
	handler http.Handler
	request func() *http.Request
}

// variants are a plain handler; the whole handler that serve serves, without a
// cache of answers; and with one. Only the limits on cost are raised.
func variants(tb testing.TB, g *graph.Graph, s *memory.Store, q bench.Question) []variant {
	tb.Helper()
	watch := watcher{newMetrics(), nil}
	served := graph.New(observed.New(s, watch))
	serve := serveCmd{Deadline: 10 * time.Second, MaxCost: 10_000_000}
	served.Budget = serve.budget()
	whole := func(cache int) http.Handler {
		serve.AnswerCache = cache
		h, err := serve.handler(served, &health{store: s, writable: newWritable(s, nil, newLogger(io.Discard, "text"))}, watch, otherSites{}, signin.New(nil, signin.Options{}), nil, newLogger(io.Discard, "text"))
		if err != nil {
			tb.Fatal(err)
		}
		return h
	}
	return []variant{
		{"encoding/json", q.Plain(g), func() *http.Request { return httptest.NewRequest(http.MethodGet, "/plain", nil) }},
		{"whoplans", whole(0), post(q.Body())},
		{"whoplans, answers cached", whole(32), post(q.Body())},
	}
}

// post returns what makes a request with a body and headers, in turn. All share the
// headers, so that to make one costs the same however many there are.
func post(body []byte, headers ...string) func() *http.Request {
	h := http.Header{"Content-Type": {"application/json"}}
	for i := 0; i < len(headers); i += 2 {
		h.Set(headers[i], headers[i+1])
	}
	return func() *http.Request {
		r := httptest.NewRequest(http.MethodPost, "http://localhost/graphql", bytes.NewReader(body))
		r.RemoteAddr, r.Header = "127.0.0.1:1234", h
		return r
	}
}

func generated(tb testing.TB) (*graph.Graph, *memory.Store) {
	tb.Helper()
	s := memory.New(graph.Describe().Schema())
	g := graph.New(s)
	if err := bench.Load(tb.Context(), g); err != nil {
		tb.Fatal(err)
	}
	return g, s
}

// TestMeasuredAnswersAgree sees to it that what is compared is the same.
func TestMeasuredAnswersAgree(t *testing.T) {
	g, s := generated(t)
	for _, q := range bench.Questions() {
		var want map[string]any
		for _, v := range variants(t, g, s, q) {
			w := httptest.NewRecorder()
			v.handler.ServeHTTP(w, v.request())
			var got struct {
				Data   map[string]any
				Errors any
			}
			if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || got.Errors != nil || got.Data == nil {
				t.Fatalf("%s by %s: %v %v: %.300s", q.Name, v.name, err, got.Errors, w.Body)
			}
			if want == nil {
				want = got.Data
			}
			if !reflect.DeepEqual(want, got.Data) {
				t.Errorf("%s by %s is not what the plain handler answers", q.Name, v.name)
			}
		}
	}
}

// discard is a client that reads nothing.
type discard struct {
	header http.Header
	bytes  int
}

func (d *discard) Header() http.Header { return d.header }
func (d *discard) WriteHeader(int)     {}
func (d *discard) Write(p []byte) (int, error) {
	d.bytes += len(p)
	return len(p), nil
}

// turns measures so many times at least, however long it takes.
func turns(b *testing.B, least int, turn func()) {
	n := 0
	for ; b.Loop(); n++ {
		turn()
	}
	for ; n < least; n++ {
		turn()
	}
}

// costs measures variants, which take turns, so that a busy machine is unfair to
// none, there and back, since each finds the garbage of the one before. It also
// returns how large their answers are.
func costs(b *testing.B, name string, vs []variant) ([][]measure.Cost, []int) {
	costs, sizes := make([][]measure.Cost, len(vs)), make([]int, len(vs))
	b.Run(name, func(b *testing.B) {
		forward := false
		turns(b, 31, func() {
			forward = !forward
			for i := range vs {
				if !forward {
					i = len(vs) - 1 - i
				}
				v := vs[i]
				w := measure.Start()
				n := 0
				for until := time.Now().Add(200 * time.Millisecond); n == 0 || time.Now().Before(until); n++ {
					client := &discard{header: http.Header{}}
					v.handler.ServeHTTP(client, v.request())
					sizes[i] = client.bytes
				}
				costs[i] = append(costs[i], w.Per(n))
			}
		})
		for i, v := range vs {
			b.ReportMetric(float64(measure.Median(costs[i]).CPU)/1e3, strings.ReplaceAll(v.name, " ", "-")+"-cpu-µs")
		}
	})
	return costs, sizes
}

// BenchmarkAnswers measures the whole way of a request through the HTTP handler,
// without the network, and prints what it found as a table. The collector is set up
// as serve does.
func BenchmarkAnswers(b *testing.B) {
	g, s := generated(b)
	defer giveRoom()()
	table := measure.NewTable("", "", "CPU µs", "ratio", "target", "allocs", "KB allocated", "KB answered")
	for _, q := range bench.Questions() {
		vs := variants(b, g, s, q)
		costs, sizes := costs(b, q.Name, vs)
		if len(costs[0]) == 0 {
			continue // left out by -bench
		}
		for i, v := range vs {
			c, bound := measure.Median(costs[i]), ""
			if v.name == "whoplans" {
				bound = fmt.Sprintf("≤ %.1f", q.Most)
			}
			table.Row(q.Name, v.name, c.CPU, measure.Times(costs[i], costs[0]), bound, c.Allocs, c.Bytes/1e3, float64(sizes[i])/1e3)
		}
	}
	if err := table.Print(os.Stdout, "Answers through the whole HTTP handler, for one request", uncached); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkFirstAnswer measures how long a client waits for its first answer,
// from the start of the built program: on an empty store, which is filled with
// the data set, and on one that was filled before.
func BenchmarkFirstAnswer(b *testing.B) {
	dir := b.TempDir()
	program := filepath.Join(dir, "whoplans")
	if out, err := exec.CommandContext(b.Context(), "go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("go build: %v\n%s", err, out)
	}
	table := measure.NewTable("", "s", "target", "CPU s")
	for _, c := range []struct {
		name  string
		empty bool
	}{{"empty store", true}, {"filled store", false}} {
		var costs []measure.Cost
		b.Run(c.name, func(b *testing.B) {
			turns(b, 15, func() {
				name := filepath.Join(dir, "filled.db")
				if c.empty {
					name = filepath.Join(dir, fmt.Sprintf("%d.db", time.Now().UnixNano()))
				}
				costs = append(costs, firstAnswer(b, program, name))
			})
			b.ReportMetric(measure.Median(costs).Wall.Seconds(), "s-to-first-answer")
		})
		if len(costs) == 0 {
			return
		}
		m := measure.Median(costs)
		table.Row(c.name, m.Wall.Seconds(), "< 1", m.CPU.Seconds())
	}
	if err := table.Print(os.Stdout, "From the start of the program to the first answer on the data set"); err != nil {
		b.Fatal(err)
	}
}

// firstAnswer starts the program and asks it as soon as it says where. CPU is
// what the program has used when it ended.
func firstAnswer(b *testing.B, program, file string) measure.Cost {
	b.Helper()
	const query, want = `{"query":"{ planningBody(id: \"hu-okfo\") { slug } institution(id: \"hu-okfo\") { slug } }"}`, `"hu-okfo"`
	start := time.Now()
	cmd := exec.CommandContext(b.Context(), program, "serve", "--listen", "127.0.0.1:0", "--store", "sqlite:"+file)
	out, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	url := ""
	for lines := bufio.NewScanner(out); url == "" && lines.Scan(); {
		_, url, _ = strings.Cut(lines.Text(), "GraphQL   ")
	}
	resp, err := http.Post(url, "application/json", strings.NewReader(query))
	if err != nil {
		b.Fatal(err)
	}
	body, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	wall := time.Since(start)
	if err != nil || !bytes.Contains(body, []byte(want)) {
		b.Fatalf("the first answer is %s, %v", body, err)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		b.Fatal(err)
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	if err := cmd.Wait(); err != nil {
		b.Fatalf("stopping: %v", err)
	}
	return measure.Cost{Wall: wall, CPU: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
}
