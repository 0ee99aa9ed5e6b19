package main

import (
	"context"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A pipe that nobody writes into does not keep a command from being interrupted.
func TestPipeOfNobody(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe.csv")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"query", "--store", "memory:", "-f", pipe},
		{"import", "--store", "memory:", pipe},
		{"import", "--store", "memory:", "--mapping", pipe, "../../go.mod"},
		{"mapping", "save", "--store", "memory:", pipe},
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		if code, out := session(ctx, args...); code != exitFailed || !strings.Contains(out, "interrupted") {
			t.Errorf("whoplans %v: code %d, prints %s", args, code, out)
		}
		cancel()
	}
}
