// Package room finds out whether there is room beside a file.
package room

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/whoplans/whoplans/graph/store"
)

// least is how much must fit: more than most commits need.
const least = 64 << 10

// suffix is what a file that is only tried is called after the one beside it.
const suffix = ".room"

// Beside writes a file beside another and removes it. It returns
// [store.ErrFull] where it does not fit, and [store.ErrReadOnly] where it cannot
// be written at all. How much a file system says is free would be cheaper, and
// wrong about quotas, reserves and rights.
func Beside(path string) error {
	name := filepath.Clean(path + suffix)
	f, err := os.OpenFile(name, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return meaning(err)
	}
	_, err = f.Write(make([]byte, least))
	err = errors.Join(err, f.Close())
	if gone := os.Remove(name); !errors.Is(gone, fs.ErrNotExist) { // another process may try, too
		err = errors.Join(err, gone)
	}
	return meaning(err)
}

func meaning(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fmt.Errorf("%w: %w", store.ErrFull, err)
	}
	return fmt.Errorf("%w: %w", store.ErrReadOnly, err)
}
