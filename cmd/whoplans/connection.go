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

// connections wraps a listener's connections, each as a [connection].
type connections struct{ net.Listener }

// Accept implements net.Listener.
func (l connections) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return newConnection(c), nil
}

// connection is a client's connection that saves system calls which a server makes for each
// request; see [expiry] and [connection.hold].
type connection struct {
	net.Conn
	reading, writing expiry
	held             *bytes.Buffer // data waiting to be written; nil if writes are not held
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

// CloseWrite tells the client that nothing more follows, which a server does before it closes a
// connection on which the client is still sending.
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

// buffers are reused for held data.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// hold delays writes until release. A server writes the head of an answer with the first 4 KB,
// and then the rest. Each write sends a packet and wakes the reader, which takes as long as
// making a small answer.
func (c *connection) hold() {
	c.held = buffers.Get().(*bytes.Buffer)
	c.held.Reset()
}

// release writes the held data.
func (c *connection) release() error {
	held := c.held
	c.held = nil
	defer buffers.Put(held)
	_, err := c.Write(held.Bytes())
	return err
}

type connectionKey struct{}

// withConnection is an http.Server's ConnContext: it puts the connection into the requests'
// contexts.
func withConnection(ctx context.Context, c net.Conn) context.Context {
	if c, ok := c.(*connection); ok { // not under TLS
		return context.WithValue(ctx, connectionKey{}, c)
	}
	return ctx
}

// connectionOf returns the connection of a request, nil if unknown.
func connectionOf(ctx context.Context) *connection {
	c, _ := ctx.Value(connectionKey{}).(*connection)
	return c
}

// expiry is a deadline for reading or writing. A server moves it nine times per request, and
// each time the system would move a timer and wake a thread. Here the timer is set only when
// somebody waits, and only to an earlier time; if it fires before the deadline, the wait
// continues.
type expiry struct {
	set func(time.Time) error // sets the connection's deadline

	mu      sync.Mutex
	wanted  time.Time // zero for none; guarded by mu
	timer   time.Time // the last argument of set; guarded by mu
	waiting int       // how many wait; guarded by mu
}

// longPast is later than the deadline with which servers wake waiting readers, and earlier than
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

// begin is called before waiting.
func (e *expiry) begin() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.waiting++
	_ = e.arm() // fails if the connection is closed, as the next call will
}

// end is called after waiting.
func (e *expiry) end() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.waiting--
}

// arm sets the timer if it would fire too late, or was set only to wake an earlier waiter.
func (e *expiry) arm() error {
	late := !e.wanted.IsZero() && (e.timer.IsZero() || e.timer.After(e.wanted))
	past := !e.timer.IsZero() && e.timer.Before(longPast) && !e.wanted.Equal(e.timer)
	if !late && !past {
		return nil
	}
	e.timer = e.wanted
	return e.set(e.timer)
}

// extends reports whether a failure only means that the timer fired early; if so, it sets the
// timer to the deadline.
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
