package main

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
)

// interrupting is a context that is cancelled when it has been looked at a
// number of times.
type interrupting struct {
	context.Context
	cancel context.CancelFunc
	left   *int
}

func newInterrupting(t *testing.T, looks int) interrupting {
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	return interrupting{ctx, cancel, &looks}
}

// Value implements context.Context. What is derived from a context looks for
// values here, which its own Err would not.
func (i interrupting) Value(key any) any {
	if *i.left--; *i.left == 0 {
		i.cancel()
	}
	return i.Context.Value(key)
}

// A question that is interrupted says so, wherever it was: the deadline of ten
// seconds is another matter.
func TestInterruptedQuery(t *testing.T) {
	store := "sqlite:" + filepath.Join(t.TempDir(), "whoplans.db")
	if code, out := session(t.Context(), "load", "--store", store, "--author", "a", "--reason", "r"); code != exitOK {
		t.Fatal(out)
	}
	answers, interrupted := 0, 0
	for looks := 1; answers == 0 && looks < 10_000; looks++ {
		code, out := session(newInterrupting(t, looks), "query", "--store", store, "{ countries(first: 3) { nodes { label responsibilities(first: 2) { nodes { label } } } } }")
		switch {
		case code == exitOK:
			answers++
		case code == exitFailed && strings.Contains(out, "interrupted; nothing was lost") && strings.Count(out, "\n") == 1:
			interrupted++
		default:
			t.Fatalf("interrupted at look %d: code %d, %s", looks, code, out)
		}
	}
	if answers == 0 || interrupted < 10 {
		t.Errorf("%d answers, interrupted %d times", answers, interrupted)
	}
}
