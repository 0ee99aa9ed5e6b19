package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

// TestEntranceRefuses has each sort of error answered with its status, and nothing of
// what is nobody's business.
func TestEntranceRefuses(t *testing.T) {
	for _, tt := range []struct {
		err    error
		status int
		says   string
	}{
		{fmt.Errorf("%w: name a kind", graph.ErrInvalid), http.StatusBadRequest, "name a kind"},
		{fmt.Errorf("%w: no record is called x", graph.ErrNotFound), http.StatusBadRequest, "no record is called x"},
		{access.Hidden{}.May(access.Principal{}, access.Manage).Err(), http.StatusForbidden, "only administrators"},
		{fmt.Errorf("%w: src-a was changed", graph.ErrConflict), http.StatusConflict, "src-a was changed"},
		{fmt.Errorf("%w: src-a is taken", graph.ErrExists), http.StatusConflict, "src-a is taken"},
		{fmt.Errorf("%w: narrow it", graph.ErrTooLarge), http.StatusRequestEntityTooLarge, "narrow it"},
		{fmt.Errorf("read: %w", &http.MaxBytesError{Limit: 20 << 20}), http.StatusRequestEntityTooLarge, "one load takes at most 20 MB"},
		{fmt.Errorf("%w: more than 5 records", graph.ErrSnapshotTooLarge), http.StatusNotImplemented, "more than 5 records"},
		{fmt.Errorf("/srv/secret.db: %w", graph.ErrFull), http.StatusInsufficientStorage, "until there is room"},
		{fmt.Errorf("%w: opened for reading", graph.ErrReadOnly), http.StatusServiceUnavailable, "opened for reading"},
		{fmt.Errorf("10.0.0.1: %w", graph.ErrUnavailable), http.StatusServiceUnavailable, "try again later"},
		{context.DeadlineExceeded, http.StatusServiceUnavailable, "took too long"},
		{errors.New("dial secret.example"), http.StatusInternalServerError, "the load failed"},
	} {
		var log bytes.Buffer
		e := &entrance{to: "load", takes: time.Hour, running: make(chan struct{}, 1), logger: slog.New(slog.NewTextHandler(&log, nil))}
		if errors.Is(tt.err, context.DeadlineExceeded) {
			e.takes = 0
		}
		w := httptest.NewRecorder()
		e.letIn(func(http.ResponseWriter, *http.Request) error { return tt.err }).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", nil))
		if got := w.Body.String(); w.Code != tt.status || !strings.Contains(got, tt.says) || strings.Contains(got, "secret") || strings.Contains(got, "10.0.0.1") {
			t.Errorf("%v: %d %s, want %d and %q", tt.err, w.Code, got, tt.status, tt.says)
		}
		if logged := log.Len() > 0; logged != (tt.status == http.StatusInternalServerError) {
			t.Errorf("%v: in the log is %q", tt.err, &log)
		}
	}
}
