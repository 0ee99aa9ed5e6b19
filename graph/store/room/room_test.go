package room_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/room"
)

func TestBeside(t *testing.T) {
	dir := t.TempDir()
	if err := room.Beside(filepath.Join(dir, "a")); err != nil {
		t.Error(err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("%v is left, %v", left, err)
	}
	if err := room.Beside(filepath.Join(dir, "nowhere", "a")); !errors.Is(err, store.ErrReadOnly) || errors.Is(err, store.ErrFull) {
		t.Errorf("beside nothing: %v, want %v", err, store.ErrReadOnly)
	}
}
