package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// startProcess starts a server as a process of its own. Its stop tells it to
// stop as a supervisor does.
func startProcess(t testing.TB, args ...string) *served {
	t.Helper()
	s := &served{log: new(lines)}
	cmd := exec.CommandContext(t.Context(), "whoplans", append([]string{"serve", "--store", "memory:", "--listen", "127.0.0.1:0"}, args...)...)
	cmd.Stderr = s.log
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	s.kill = func() { _ = cmd.Process.Kill() }                    // it may have ended
	s.signal = func() { _ = cmd.Process.Signal(syscall.SIGTERM) } // it may have ended
	s.stop = sync.OnceValue(func() int {
		s.signal()
		_ = cmd.Wait() // the code says it
		return cmd.ProcessState.ExitCode()
	})
	t.Cleanup(func() { s.stop() })
	if !s.announced(out) {
		t.Fatalf("serve ended with %d: %s", s.stop(), s.log)
	}
	return s
}

// load is what clients saw who asked the same thing without a pause until they
// were refused.
type load struct {
	right atomic.Int64
	wg    sync.WaitGroup
	done  chan struct{} // closed when there are enough right answers
}

const loadQuery = `{"query":"{ institutions(first: 20) { nodes { name seat { name } } } }"}`

// client asks until it is refused: is told to come again, or gets no connection. On
// one that it gets it must be answered; where the kernel cannot be told to admit
// none any more, on one that was answered before.
func (l *load) client(t *testing.T, s *served, transport *http.Transport, want string, enough int64) {
	defer transport.CloseIdleConnections()
	for {
		var conn httptrace.GotConnInfo
		ctx := httptrace.WithClientTrace(t.Context(), &httptrace.ClientTrace{GotConn: func(i httptrace.GotConnInfo) { conn = i }})
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.base+"/graphql", strings.NewReader(loadQuery))
		if err != nil {
			t.Error(err)
			return
		}
		// Without this the transport would send a lost request again, and hide
		// that it was lost.
		req.GetBody = nil
		req.Header.Set("Content-Type", "application/json")
		resp, err := transport.RoundTrip(req)
		if err != nil {
			if conn.Reused || conn.Conn != nil && runtime.GOOS == "linux" {
				t.Errorf("an answer is lost: %v", err)
			}
			return
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err == nil && resp.StatusCode == http.StatusServiceUnavailable && resp.Header.Get("Retry-After") != "" {
			return
		}
		if err != nil || resp.StatusCode != http.StatusOK || string(body) != want {
			t.Errorf("an answer is wrong: %s %v %.200s", resp.Status, err, body)
			return
		}
		if l.right.Add(1) == enough {
			close(l.done)
		}
	}
}

// TestStopUnderLoad stops a server while many ask. Every request that the server
// has taken on, by its own log, is answered whole and right; after that nobody
// gets a connection.
func TestStopUnderLoad(t *testing.T) {
	t.Parallel()
	a := newAuthority(t)
	for _, tt := range []struct {
		name  string
		proto string
		args  []string
		http2 bool
	}{
		{"HTTP 1.1", "HTTP/1.1", nil, false},
		{"HTTP 2 over TLS", "HTTP/2.0", a.files(t, t.TempDir(), 24), true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := startProcess(t, append([]string{"--drain", "500ms"}, tt.args...)...)
			first := a.transport(tt.http2)
			resp, err := (&http.Client{Transport: first}).Post(s.base+"/graphql", "application/json", strings.NewReader(loadQuery))
			if err != nil {
				t.Fatal(err)
			}
			want, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			if err != nil || resp.Proto != tt.proto {
				t.Fatal(resp.Proto, err)
			}
			first.CloseIdleConnections()
			l := &load{done: make(chan struct{})}
			const clients, enough = 12, 300
			for range clients {
				l.wg.Go(func() { l.client(t, s, a.transport(tt.http2), string(want), enough) })
			}
			select {
			case <-l.done:
			case <-t.Context().Done():
			}
			if code := s.stop(); code != exitOK {
				t.Errorf("it ended with %d", code)
			}
			l.wg.Wait()
			taken := strings.Count(s.log.String(), "msg=graphql ")
			if right := int(l.right.Load()); right+1 != taken || right < enough {
				t.Errorf("the server took on %d requests, and %d were answered", taken, right+1)
			}
			fmt.Fprintf(t.Output(), "%d answers, %d of them after the server was told to stop\n", taken, l.right.Load()-enough)
		})
	}
}

// TestStopWaitsForWhatHasBegun tells a server to stop in the middle of a request:
// that is answered, and meanwhile all who come are told to come again, on new
// connections and on ones that are older.
func TestStopWaitsForWhatHasBegun(t *testing.T) {
	t.Parallel()
	s := startProcess(t, "--no-seed", "--drain", "0s")
	address := strings.TrimPrefix(s.base, "http://")
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	early, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer early.Close()
	const body = `{"query":"{ records { totalCount } }"}`
	fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n", address, len(body))
	answer := bufio.NewReader(conn)
	// The server asks for the body: it has begun.
	if line, err := answer.ReadString('\n'); err != nil || !strings.Contains(line, "100 Continue") {
		t.Fatal(line, err)
	}
	if line, err := answer.ReadString('\n'); err != nil || line != "\r\n" {
		t.Fatalf("%q %v", line, err)
	}
	code := make(chan int)
	go func() { code <- s.stop() }()
	refused := func(conn net.Conn) bool {
		fmt.Fprintf(conn, "GET /graphql?query=%%7B__typename%%7D HTTP/1.1\r\nHost: %s\r\n\r\n", address)
		resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
		if err != nil {
			t.Fatalf("a request is left without a status: %v\n%s", err, s.log)
		}
		resp.Body.Close()
		if resp.StatusCode == http.StatusServiceUnavailable && (resp.Header.Get("Retry-After") == "" || !resp.Close) {
			t.Errorf("closes: %v, %v", resp.Close, resp.Header)
		}
		return resp.StatusCode == http.StatusServiceUnavailable
	}
	for again := true; again; {
		other, err := net.DialTimeout("tcp", address, time.Second)
		if err != nil {
			t.Fatal(err)
		}
		again = !refused(other)
		other.Close()
	}
	if !refused(early) {
		t.Error("an older connection is answered")
	}
	fmt.Fprint(conn, body)
	resp, err := http.ReadResponse(answer, nil)
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	if err != nil || resp.StatusCode != http.StatusOK || !strings.Contains(string(got), `"totalCount":0`) || !resp.Close {
		t.Errorf("%s, closes: %v, %v: %s", resp.Status, resp.Close, err, got)
	}
	if got := <-code; got != exitOK {
		t.Errorf("it ended with %d: %s", got, s.log)
	}
}

// TestStopResetsNobody has clients come on new connections without a pause, from
// before the server is told to stop until there is none any more: whoever gets a
// connection gets a status.
func TestStopResetsNobody(t *testing.T) {
	t.Parallel()
	if runtime.GOOS != "linux" {
		t.Skip("only Linux can be told to complete connections and begin none")
	}
	s := startProcess(t, "--no-seed", "--drain", "0s")
	address := strings.TrimPrefix(s.base, "http://")
	var clients sync.WaitGroup
	var answered, refused atomic.Int64
	some := make(chan struct{})
	for range 8 {
		clients.Go(func() {
			for {
				conn, err := net.Dial("tcp", address)
				if err != nil {
					return // the server is gone
				}
				fmt.Fprintf(conn, "GET /graphql?query=%%7B__typename%%7D HTTP/1.1\r\nHost: %s\r\n\r\n", address)
				resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
				if err != nil {
					t.Errorf("a request is left without a status: %v", err)
					conn.Close()
					return
				}
				resp.Body.Close()
				conn.Close()
				if resp.StatusCode == http.StatusServiceUnavailable {
					refused.Add(1)
				} else if answered.Add(1) == 100 {
					close(some)
				}
			}
		})
	}
	<-some
	if code := s.stop(); code != exitOK {
		t.Errorf("it ended with %d: %s", code, s.log)
	}
	clients.Wait()
	fmt.Fprintf(t.Output(), "%d answered, %d refused\n", answered.Load(), refused.Load())
}

// TestStopBeforeItBegins tells a server to stop that waits for its store: whoever got a
// connection meanwhile gets a status.
func TestStopBeforeItBegins(t *testing.T) {
	t.Parallel()
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan int, 1)
	go func() {
		args := []string{"serve", "--listen", address, "--store", "neo4j://127.0.0.1:1", "--neo4j-retry", "1h"}
		ended <- run(ctx, args, streams{in: strings.NewReader(""), out: io.Discard, err: t.Output()})
	}()
	conn, err := net.Dial("tcp", address)
	for ; err != nil; conn, err = net.Dial("tcp", address) {
		runtime.Gosched()
	}
	defer conn.Close()
	fmt.Fprintf(conn, "GET /graphql?query=%%7B__typename%%7D HTTP/1.1\r\nHost: %s\r\n\r\n", address)
	stop()
	resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatalf("a request is left without a status: %v", err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusServiceUnavailable || resp.Header.Get("Retry-After") == "" {
		t.Errorf("it answers %s, retry after %q", resp.Status, resp.Header.Get("Retry-After"))
	}
	if code := <-ended; code != exitFailed {
		t.Errorf("it ended with %d", code)
	}
}

// TestStopAtOnce ends a server that is draining by a second signal.
func TestStopAtOnce(t *testing.T) {
	t.Parallel()
	s := startProcess(t, "--no-seed", "--drain", "1h")
	code := make(chan int, 1)
	go func() { code <- s.stop() }()
	for status := 0; status != http.StatusServiceUnavailable; {
		status, _, _ = s.get(t, "/readyz")
	}
	for {
		s.signal()
		select {
		case got := <-code:
			if got != -1 { // ended by a signal
				t.Errorf("it ended with %d: %s", got, s.log)
			}
			return
		default:
		}
	}
}
