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

// endpoint is an address and what answers there.
type endpoint struct {
	flag, address string // what was asked for
	shows, path   string // what a reader finds there; empty for the main one
	*http.Server
	listener net.Listener
}

// newServer makes a server with a bound on everything that a client could draw
// out. Answers may take as long as write.
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
	config.SetMultipathTCP(false) // whose listeners cannot be told to admit none
	if e.listener, err = config.Listen(ctx, "tcp", e.address); err != nil {
		return fmt.Errorf("%w; choose another address with %s", err, e.flag)
	}
	return nil
}

// closeAll lets go of addresses that were bound, unless that has been done.
func closeAll(endpoints []endpoint) error {
	var errs []error
	for _, e := range endpoints {
		if err := e.listener.Close(); !errors.Is(err, net.ErrClosed) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// url is where a reader on this machine finds it: an address that stands for all
// of the machine's is none to go to.
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

// serve answers until the server is stopped.
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
