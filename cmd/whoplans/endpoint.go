package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"time"
)

// endpoint is an address with the server on it.
type endpoint struct {
	flag, address string // the flag, and its value
	shows, path   string // what it serves; empty for the main endpoint
	*http.Server
	listener net.Listener
}

// newServer makes a server that limits everything a client could draw out. Answers may take up
// to write.
func newServer(handler http.Handler, write time.Duration, logger *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      write,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ConnContext:       withConnection,
		ErrorLog:          slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
}

// listen binds the address.
func (e *endpoint) listen(ctx context.Context) (err error) {
	var config net.ListenConfig
	config.SetMultipathTCP(false) // admitNone does not work on its listeners
	if e.listener, err = config.Listen(ctx, "tcp", e.address); err != nil {
		return fmt.Errorf("%w; choose another address with %s", err, e.flag)
	}
	return nil
}

// closeAll closes listeners that are still open.
func closeAll(endpoints []endpoint) error {
	var errs []error
	for _, e := range endpoints {
		if err := e.listener.Close(); !errors.Is(err, net.ErrClosed) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// url returns the address for a reader on this machine; an unspecified address becomes that of
// localhost.
func (e *endpoint) url() string {
	host := e.listener.Addr().String()
	if a, ok := e.listener.Addr().(*net.TCPAddr); ok && a.IP.IsUnspecified() {
		host = net.JoinHostPort("localhost", strconv.Itoa(a.Port))
	}
	if e.TLSConfig != nil {
		return "https://" + host
	}
	return "http://" + host
}

// serve serves until the server is stopped.
func (e *endpoint) serve() error {
	err := e.serveListener()
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return fmt.Errorf("serving %s: %w", e.listener.Addr(), err)
}

func (e *endpoint) serveListener() error {
	if e.TLSConfig != nil {
		return e.ServeTLS(connections{e.listener}, "", "")
	}
	return e.Serve(connections{e.listener})
}
