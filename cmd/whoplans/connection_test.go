package main

import (
	"bytes"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/bench"
)

// overheard notes what a connection is asked to do.
type overheard struct {
	net.Conn
	through bool // what is written is, too
	writes  []string
	timers  int
}

func (t *overheard) Write(p []byte) (int, error) {
	t.writes = append(t.writes, string(p))
	if t.through {
		return t.Conn.Write(p)
	}
	return len(p), nil
}

func (t *overheard) SetReadDeadline(at time.Time) error {
	t.timers++
	return t.Conn.SetReadDeadline(at)
}

// longAgo is the deadline by which a server wakes whoever reads.
var longAgo = time.Unix(1, 0)

// TestConnectionDeadlines sees to it that deadlines come when they were last set to,
// however the timer below was set.
func TestConnectionDeadlines(t *testing.T) {
	for _, test := range []struct {
		name       string
		before, at []time.Duration // deadlines that are set before somebody reads, and a second after; 0 for none, less for one long ago
		want       time.Duration   // when reading ends
		timers     int             // how often the timer was moved
	}{
		{"the last one counts", []time.Duration{2 * time.Second, 5 * time.Second}, nil, 5 * time.Second, 1},
		{"earlier, while somebody waits", []time.Duration{5 * time.Second}, []time.Duration{2 * time.Second}, 2 * time.Second, 2},
		{"later, while somebody waits", []time.Duration{2 * time.Second}, []time.Duration{9 * time.Second}, 9 * time.Second, 2},
		{"over at once, while somebody waits", []time.Duration{5 * time.Second}, []time.Duration{-1}, time.Second, 2},
		{"over before", []time.Duration{-1}, nil, 0, 1},
		{"over before, and set anew", []time.Duration{-1, 0, 3 * time.Second}, nil, 3 * time.Second, 1},
		{"none, and then one", []time.Duration{0}, []time.Duration{4 * time.Second}, 4 * time.Second, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				here, there := net.Pipe()
				defer there.Close()
				below := &overheard{Conn: here}
				c := newConnection(below)
				defer c.Close()
				begin := time.Now()
				set := func(all []time.Duration) {
					for _, d := range all {
						at := begin.Add(d)
						switch {
						case d == 0:
							at = time.Time{}
						case d < 0:
							at = longAgo
						}
						if err := c.SetReadDeadline(at); err != nil {
							t.Error(err)
						}
					}
				}
				set(test.before)
				time.AfterFunc(time.Second, func() { set(test.at) })
				_, err := c.Read(make([]byte, 1))
				if took := time.Since(begin); !errors.Is(err, os.ErrDeadlineExceeded) || took != test.want || below.timers != test.timers {
					t.Errorf("reading ended after %s with %v, the timer was moved %d times; want %s and %d", took, err, below.timers, test.want, test.timers)
				}
			})
		})
	}
}

// TestConnectionAsServersUseIt moves deadlines as net/http does for each request: the
// timer is moved twice for each, and nothing that was sent is lost.
func TestConnectionAsServersUseIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		here, there := net.Pipe()
		defer there.Close()
		below := &overheard{Conn: here}
		c := newConnection(below)
		defer c.Close()
		const requests = 10
		go func() {
			for range requests {
				time.Sleep(time.Second)
				_, _ = io.WriteString(there, "ask")
			}
		}()
		got := make([]byte, 3)
		for range requests {
			for _, d := range []time.Duration{120, 0, 5, 15} { // idle, head, all of it
				at := time.Time{}
				if d > 0 {
					at = time.Now().Add(d * time.Second)
				}
				_ = c.SetReadDeadline(at)
				if d == 120 {
					if _, err := c.Read(got); err != nil || string(got) != "ask" {
						t.Fatalf("%q, %v", got, err)
					}
				}
			}
			_ = c.SetReadDeadline(time.Time{}) // looks whether the client goes
			gone := make(chan error)
			go func() {
				_, err := c.Read(make([]byte, 1))
				gone <- err
			}()
			synctest.Wait()
			_ = c.SetReadDeadline(longAgo) // looks no longer
			if err := <-gone; !errors.Is(err, os.ErrDeadlineExceeded) {
				t.Fatal(err)
			}
			_ = c.SetReadDeadline(time.Time{})
		}
		if below.timers != 2*requests {
			t.Errorf("the timer was moved %d times for %d requests, want twice for each", below.timers, requests)
		}
	})
}

// TestConnectionWrites sees to it that a client which takes nothing ends a write when
// it should, and one that takes a little after a while gets the rest.
func TestConnectionWrites(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		here, there := net.Pipe()
		defer there.Close()
		c := newConnection(here)
		defer c.Close()
		_ = c.SetWriteDeadline(time.Now().Add(time.Second))
		if n, err := c.Write([]byte("nobody reads")); n != 0 || !errors.Is(err, os.ErrDeadlineExceeded) {
			t.Errorf("wrote %d, %v", n, err)
		}
		_ = c.SetWriteDeadline(time.Now().Add(time.Minute))
		go func() {
			time.Sleep(30 * time.Second)
			_, _ = io.CopyN(io.Discard, there, 5)
			time.Sleep(20 * time.Second)
			_, _ = io.CopyN(io.Discard, there, 7)
		}()
		if n, err := c.Write([]byte("twelve bytes")); n != 12 || err != nil {
			t.Errorf("wrote %d, %v", n, err)
		}
	})
}

// TestConnectionHolds sees to it that what is held is written at once.
func TestConnectionHolds(t *testing.T) {
	below := new(overheard)
	c := newConnection(below)
	c.hold()
	for _, piece := range []string{"head ", strings.Repeat("x", 10), " tail"} {
		if n, err := io.WriteString(c, piece); n != len(piece) || err != nil {
			t.Fatal(n, err)
		}
	}
	if err := c.release(); err != nil {
		t.Fatal(err)
	}
	_, _ = io.WriteString(c, "and more")
	if diff := cmp.Diff([]string{"head xxxxxxxxxx tail", "and more"}, below.writes); diff != "" {
		t.Error(diff)
	}
}

// overhearing accepts connections that note what they are asked to do.
type overhearing struct {
	net.Listener
	all []*overheard
}

func (l *overhearing) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	o := &overheard{Conn: c, through: true}
	l.all = append(l.all, o)
	return o, nil
}

// TestAnswersAreSentAtOnce sees to it that an answer which does not fit in what
// net/http keeps is written once, with its headers.
func TestAnswersAreSentAtOnce(t *testing.T) {
	g, s := generated(t)
	whole := variants(t, g, s, bench.Questions()[0])[1]
	server := httptest.NewUnstartedServer(whole.handler)
	listener := &overhearing{Listener: server.Listener}
	server.Listener = connections{listener}
	server.Config.ConnContext = withConnection
	server.Start()
	defer server.Close()
	const asked = 3
	for range asked {
		resp, err := server.Client().Post(server.URL+"/graphql", "application/json", bytes.NewReader(bench.Questions()[0].Body()))
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil || resp.StatusCode != http.StatusOK || len(got) < 4000 {
			t.Fatalf("%s, %d bytes, %v", resp.Status, len(got), err)
		}
	}
	server.Close() // waits for what writes
	if len(listener.all) != 1 || len(listener.all[0].writes) != asked {
		t.Errorf("%d connections, %d writes on the first; want one, and a write for each of %d answers", len(listener.all), len(listener.all[0].writes), asked)
	}
}
