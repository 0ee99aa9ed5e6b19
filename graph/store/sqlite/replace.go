package sqlite

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
)

// replacement is a note beside a database file that another file is about to
// take its place. It is written before anything is moved and removed when all
// is, so that a process that is killed in between leaves what the next one
// finishes. Names are in the file's folder.
type replacement struct {
	Next string `json:"next"` // the new file
	Kept string `json:"kept"` // where the old one goes
}

// suffixes of the files beside a database file.
const (
	noteSuffix = ".replace" // a replacement
	nextSuffix = ".next"    // a file that is being made
	walSuffix  = "-wal"     // SQLite's write-ahead log
	shmSuffix  = "-shm"     // its index, which SQLite can rebuild
)

// replace puts the complete file next in the place of the one at path, which
// goes to kept if it exists. The caller holds path, and nothing is open.
func replace(path, next, kept string) error {
	if err := syncFile(next); err != nil {
		return err
	}
	b, err := json.Marshal(replacement{Next: filepath.Base(next), Kept: filepath.Base(kept)})
	if err != nil {
		return err
	}
	note := path + noteSuffix
	if err := os.WriteFile(note+nextSuffix, b, 0o644); err != nil {
		return err
	}
	if err := syncFile(note + nextSuffix); err != nil {
		return err
	}
	if err := os.Rename(note+nextSuffix, note); err != nil {
		return err
	}
	if err := syncDir(path); err != nil {
		return err
	}
	if err := finishReplacing(path); err != nil {
		return errors.Join(err, takeBack(path, next, kept))
	}
	return nil
}

// takeBack undoes a replacement that failed before the old file was moved, so
// that who was told of the failure does not find the new file later. Where it
// cannot, the note stays, and the next to open the file finishes.
func takeBack(path, next, kept string) error {
	if !exists(path) || !exists(next) {
		return nil
	}
	if taken(kept + walSuffix) {
		if err := move(kept+walSuffix, path+walSuffix); err != nil {
			return err
		}
	}
	if err := errors.Join(remove(path+noteSuffix), syncDir(path)); err != nil {
		return err
	}
	return removeDatabase(next)
}

// finishReplacing does what is left to do of a replacement, if there is one.
// As long as the note is there nothing has opened the new file, so that a
// write-ahead log at its name is the old one's.
func finishReplacing(path string) error {
	b, err := os.ReadFile(path + noteSuffix)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	var r replacement
	if err := json.Unmarshal(b, &r); err != nil || r.Next == "" || r.Kept == "" {
		return fmt.Errorf("%s: %w: not a note of a replacement", path+noteSuffix, ErrDamaged)
	}
	dir := filepath.Dir(path)
	next, kept := filepath.Join(dir, filepath.Base(r.Next)), filepath.Join(dir, filepath.Base(r.Kept))
	if err := move(path+walSuffix, kept+walSuffix); err != nil {
		return err
	}
	if exists(next) {
		if err := move(path, kept); err != nil {
			return err
		}
		if err := move(next, path); err != nil {
			return err
		}
	}
	if !exists(path) {
		return fmt.Errorf("%s: %w: %s was to take its place and is gone; the old file is %s", path, ErrDamaged, next, kept)
	}
	if err := errors.Join(remove(path+shmSuffix), syncDir(path), remove(path+noteSuffix)); err != nil {
		return err
	}
	return syncDir(path)
}

// move renames a file, if it exists.
func move(from, to string) error {
	if err := os.Rename(from, to); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// remove removes a file, if it exists. A folder that cannot be written would
// else complain of files that are not there.
func remove(path string) error {
	if !exists(path) {
		return nil
	}
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// removeDatabase removes a database file that was being made and what SQLite
// put beside it.
func removeDatabase(path string) error {
	return errors.Join(remove(path), remove(path+walSuffix), remove(path+shmSuffix), remove(path+"-journal"))
}

// exists reports whether there is something at a path.
func exists(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

// taken reports whether a name is surely something's. exists, by contrast,
// says yes where it cannot tell.
func taken(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// freeName returns path, or path with the first number that nothing has yet. A
// name that cannot be looked at is left for moving to it to fail.
func freeName(path string) string {
	free := path
	for n := 2; taken(free) || taken(free+walSuffix); n++ {
		free = path + "-" + strconv.Itoa(n)
	}
	return free
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// syncDir makes renames in the folder of a file durable. Windows has no such
// call and does not need it.
func syncDir(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
