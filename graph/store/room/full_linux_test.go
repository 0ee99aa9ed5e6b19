package room_test

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/room"
)

// TestFull writes through a link to /dev/full, which never has space.
func TestFull(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a")
	if err := os.Symlink("/dev/full", path+".room"); err != nil {
		t.Fatal(err)
	}
	if err := room.Beside(path); !errors.Is(err, store.ErrFull) || !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("Beside = %v, want %v", err, store.ErrFull)
	}
}
