package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"
)

// stopping is how a server stops.
type stopping struct {
	health *health
	drain  time.Duration // how long to refuse new requests, at least
	grace  time.Duration // how long requests may take to finish after that
	logger *slog.Logger
}

// calm is how long nothing must have been answered before the server takes no more connections:
// what was sent before that has been read.
const calm = 50 * time.Millisecond

// serve serves until ctx is done, then stops so that every request gets a status. The server
// first refuses new requests, long enough for load balancers to notice and for connections to
// be closed after a refusal rather than before one, and lets other requests finish; then it
// takes no more connections; and after a moment of calm it exits. Only the first endpoint has
// answers to lose; the others stay until then.
func (s stopping) serve(ctx context.Context, endpoints []endpoint) error {
	ended := make(chan error, len(endpoints))
	for _, e := range endpoints {
		go func() { ended <- e.serve() }()
	}
	running := len(endpoints)
	var errs []error
	select {
	case err := <-ended:
		s.health.stopping.Store(true)
		running--
		errs = append(errs, err)
	case <-ctx.Done():
		s.logger.InfoContext(ctx, "stopping", "drain", s.drain)
		s.health.stopping.Store(true)
		time.Sleep(s.drain)
	}
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.grace)
	defer cancel()
	s.health.ended(stop)
	if err := admitNone(endpoints[0].listener); err != nil {
		s.logger.WarnContext(ctx, "a connection that comes as the server goes may be reset", "error", err)
	}
	s.health.calm(stop)
	if err := endpoints[0].Shutdown(stop); err != nil {
		errs = append(errs, fmt.Errorf("some requests did not end within %s and were cut: %w", s.grace, err), endpoints[0].Close())
	}
	for _, e := range endpoints[1:] {
		errs = append(errs, e.Close())
	}
	for range running {
		errs = append(errs, <-ended)
	}
	return errors.Join(errs...)
}

// unbegun refuses requests that arrived while the server was starting, if it got no further:
// the kernel has completed their connections, and would reset them.
func (s stopping) unbegun(ctx context.Context, endpoints []endpoint) error {
	if endpoints[0].Handler != nil {
		return nil
	}
	s.health.stopping.Store(true)
	endpoints[0].Handler = s.health.draining(http.HandlerFunc(s.health.live))
	s.drain = 0 // no load balancer knows it yet
	stop, cancel := context.WithCancel(ctx)
	cancel()
	return s.serve(stop, endpoints)
}
