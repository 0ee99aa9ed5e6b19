package debian

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
)

// Cached returns a folder of the user's cache, which fill fills if it is not
// there yet. Two processes may ask at once: one fills, the other waits.
func Cached(ctx context.Context, name string, fill func(dir string) error) (string, error) {
	cache, unlock, err := Alone(ctx, name)
	if err != nil {
		return "", err
	}
	defer func() { _ = unlock() }()
	dir := filepath.Join(cache, name)
	switch _, err := os.Stat(dir); {
	case err == nil:
		return dir, nil
	case !errors.Is(err, os.ErrNotExist):
		return "", err
	}
	part, err := os.MkdirTemp(cache, "part-")
	if err != nil {
		return "", err
	}
	defer func() { _ = os.RemoveAll(part) }() // gone already, if it was filled
	if err := fill(part); err != nil {
		return "", err
	}
	return dir, os.Rename(part, dir)
}

// Alone returns the folder of the user's cache, and keeps other processes from
// what has the same name there until it is unlocked.
func Alone(ctx context.Context, name string) (cache string, unlock func() error, err error) {
	cache, err = os.UserCacheDir()
	if err != nil {
		return "", nil, err
	}
	cache = filepath.Join(cache, "whoplans")
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return "", nil, err
	}
	lock := flock.New(filepath.Join(cache, name+".lock"))
	if _, err := lock.TryLockContext(ctx, 100*time.Millisecond); err != nil {
		return "", nil, fmt.Errorf("waiting for %s: %w", lock.Path(), err)
	}
	return cache, lock.Close, nil
}
