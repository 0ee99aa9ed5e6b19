package main

import (
	"bytes"
	"context"
	"errors"
	"net"
	"os"
	"sync"
	"time"
)

// connections are those that a listener accepts, each as a [connection].
type connections struct{ net.Listener }

// Accept implements net.Listener.
func (l connections) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return newConnection(c), nil
}

// connection is one to a client. It does what a connection does, and spares the system
// what a server asks of it for each request, and takes back before it matters: see
// [expiry] and [connection.hold].
type connection struct {
	net.Conn
	reading, writing expiry
	held             *bytes.Buffer // what waits to be written; nil if nothing has to
}

func newConnection(c net.Conn) *connection {
	return &connection{Conn: c, reading: expiry{set: c.SetReadDeadline}, writing: expiry{set: c.SetWriteDeadline}}
}

// Read implements net.Conn.
func (c *connection) Read(p []byte) (int, error) {
	c.reading.begin()
	defer c.reading.end()
	for {
		n, err := c.Conn.Read(p)
		if n > 0 || err == nil || !c.reading.extends(err) {
			return n, err
		}
	}
}

// Write implements net.Conn.
func (c *connection) Write(p []byte) (n int, err error) {
	if c.held != nil {
		return c.held.Write(p)
	}
	c.writing.begin()
	defer c.writing.end()
	for {
		k, err := c.Conn.Write(p[n:])
		n += k
		if err == nil || !c.writing.extends(err) {
			return n, err
		}
	}
}

// CloseWrite tells the client that nothing more comes, as a server does before it
// closes on somebody who still sends.
func (c *connection) CloseWrite() error {
	if c, ok := c.Conn.(interface{ CloseWrite() error }); ok {
		return c.CloseWrite()
	}
	return errors.ErrUnsupported
}

// SetDeadline implements net.Conn.
func (c *connection) SetDeadline(t time.Time) error {
	return errors.Join(c.SetReadDeadline(t), c.SetWriteDeadline(t))
}

// SetReadDeadline implements net.Conn.
func (c *connection) SetReadDeadline(t time.Time) error { return c.reading.want(t) }

// SetWriteDeadline implements net.Conn.
func (c *connection) SetWriteDeadline(t time.Time) error { return c.writing.want(t) }

// buffers are for what is held.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// hold has what is written wait for release. A server writes the head of an answer with
// as much of the rest as fits in 4 KB, and then what remains: each time the system sends
// a packet, and wakes whoever waits for it, which takes as long as making a small answer.
func (c *connection) hold() {
	c.held = buffers.Get().(*bytes.Buffer)
	c.held.Reset()
}

// release writes what was held.
func (c *connection) release() error {
	held := c.held
	c.held = nil
	defer buffers.Put(held)
	_, err := c.Write(held.Bytes())
	return err
}

type connectionKey struct{}

// withConnection is an http.Server's ConnContext: requests know their connection.
func withConnection(ctx context.Context, c net.Conn) context.Context {
	if c, ok := c.(*connection); ok { // it is none under TLS
		return context.WithValue(ctx, connectionKey{}, c)
	}
	return ctx
}

// connectionOf is that of a request; nil where it is not known.
func connectionOf(ctx context.Context) *connection {
	c, _ := ctx.Value(connectionKey{}).(*connection)
	return c
}

// expiry is when one has waited for a connection long enough. A server moves it nine
// times for each request, and each time the system would move a timer, and wake a
// thread to look at it. Here it is moved only when somebody waits, and only to an
// earlier time: if it comes before its time, whoever waits goes on waiting.
type expiry struct {
	set func(time.Time) error // of the connection

	mu      sync.Mutex
	wanted  time.Time // zero for never; guarded by mu
	timer   time.Time // what set was told last; guarded by mu
	waiting int       // how many wait; guarded by mu
}

// longPast is after what servers set as a deadline to wake whoever waits, and before
// any other.
var longPast = time.Date(1999, time.January, 1, 0, 0, 0, 0, time.UTC)

// want sets the deadline.
func (e *expiry) want(t time.Time) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.wanted = t
	if e.waiting == 0 {
		return nil
	}
	return e.arm()
}

// begin is called before somebody waits.
func (e *expiry) begin() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.waiting++
	_ = e.arm() // fails for a connection that was closed, as what follows then does
}

// end is called when somebody waits no longer.
func (e *expiry) end() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.waiting--
}

// arm sets the timer if it would come too late, or was to wake whoever waited before.
func (e *expiry) arm() error {
	late := !e.wanted.IsZero() && (e.timer.IsZero() || e.timer.After(e.wanted))
	past := !e.timer.IsZero() && e.timer.Before(longPast) && !e.wanted.Equal(e.timer)
	if !late && !past {
		return nil
	}
	e.timer = e.wanted
	return e.set(e.timer)
}

// extends tells whether what failed did so only because the timer came early, and sets
// it to the deadline then.
func (e *expiry) extends(err error) bool {
	if !errors.Is(err, os.ErrDeadlineExceeded) {
		return false
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if !e.wanted.IsZero() && !e.wanted.After(time.Now()) {
		return false
	}
	e.timer = e.wanted
	return e.set(e.timer) == nil
}
