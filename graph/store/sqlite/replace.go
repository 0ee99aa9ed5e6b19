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

// replacement is a note beside a database file that another file is about to replace it.
// It is written before anything is moved and removed afterwards. If the process is killed
// in between, the next one to open the file finishes the replacement. The names are those
// of files in the same folder.
type replacement struct {
	Next string `json:"next"` // the new file
	Kept string `json:"kept"` // the new name of the old file
}

// Suffixes of the files beside a database file.
const (
	noteSuffix = ".replace" // a replacement
	nextSuffix = ".next"    // a file that is being made
	walSuffix  = "-wal"     // SQLite's write-ahead log
	shmSuffix  = "-shm"     // its index, which SQLite can rebuild
)

// replace puts the complete file next in the place of the one at path, which is moved to
// kept if it exists. The caller holds path, and no file is open.
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

// takeBack undoes a replacement that failed before the old file was moved, so that the new
// file does not take its place later although an error was returned. If it cannot, the
// note stays, and the next process to open the file finishes the replacement.
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

// finishReplacing does the rest of a replacement, if there is one. While there is a note,
// nothing has opened the new file, so that a write-ahead log with its name is that of the
// old one.
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

// move renames a file if it exists.
func move(from, to string) error {
	if err := os.Rename(from, to); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// remove removes a file if it exists. In a folder that cannot be written, os.Remove would
// also fail for files that do not exist.
func remove(path string) error {
	if !exists(path) {
		return nil
	}
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// removeDatabase removes an unfinished database file and the files that SQLite made beside
// it.
func removeDatabase(path string) error {
	return errors.Join(remove(path), remove(path+walSuffix), remove(path+shmSuffix), remove(path+"-journal"))
}

// exists reports whether there is something at a path, or whether that cannot be
// determined.
func exists(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

// taken reports whether there is certainly something at a path. Unlike exists, it reports
// false if that cannot be determined.
func taken(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// freeName returns path or, if that is taken, path with the first number that is not. If
// it cannot be determined whether a name is taken, moving a file there will fail.
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

// syncDir makes renames in the folder of a file durable. Windows neither has nor needs
// such a call.
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
