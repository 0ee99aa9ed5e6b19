// Package room checks whether there is space to write beside a file.
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

// least is how many bytes must fit, which is more than most commits need.
const least = 64 << 10

// suffix is appended to the file's name for the file that is written to try.
const suffix = ".room"

// Beside writes a file beside the one at path and removes it again. It returns an error
// that wraps [store.ErrFull] if it does not fit, and [store.ErrReadOnly] if it cannot be
// written for another reason. The free space that a file system reports would be cheaper
// to ask for, but does not account for quotas, reserves and permissions.
func Beside(path string) error {
	name := filepath.Clean(path + suffix)
	f, err := os.OpenFile(name, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return meaning(err)
	}
	_, err = f.Write(make([]byte, least))
	err = errors.Join(err, f.Close())
	if gone := os.Remove(name); !errors.Is(gone, fs.ErrNotExist) { // another process may have removed it
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
