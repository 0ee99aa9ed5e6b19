// Package seed reads files that say what a graph holds, and embeds the HEROES
// data set, which is written in such files.
//
// A file is YAML: a mapping from the plural of a kind to a list of records.
//
//	institutions:
//	  - slug: hu-okfo
//	    names:
//	      - {lang: hu, text: Országos Kórházi Főigazgatóság}
//	    seat: hu
//	    sources: [src-heroes-wp6]
//
// The keys of a record are the fields of its kind, links are slugs, and
// `sources` is short for `citations` of which only the source is given. What
// looks like a number, a date or a truth value is read as the field takes it,
// so that `published: 2023` is a date. Anchors, aliases and tags are refused:
// a file says what it says in the place where it says it.
//
// Reading finds what is wrong with the form of the files; whether the records
// make sense is for package change to say. [Set.Faults] brings both together,
// each with its place, so that whoever edits the files sees everything at
// once.
package seed

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

//go:embed *.yaml countries/*.yaml
var heroes embed.FS

// Set is what seed files say: drafts in the order of the files, and where each
// of them stands.
type Set struct {
	Drafts []change.Draft

	files  []file
	at     []position // of the drafts
	faults []found    // with the form of the files
}

// file is a file that was read.
type file struct {
	name  string
	lines int
}

// position is where a draft stands.
type position struct {
	file int
	node *yaml.Node // the record as it is written

	// broken means that only the slug could be read.
	broken bool
}

// Default reads the HEROES data set.
func Default() *Set {
	s, err := Read(heroes)
	if err != nil {
		// Embedded files can always be read.
		panic(fmt.Sprintf("seed: %v", err))
	}
	return s
}

// Dataset reads what the HEROES data set says of itself, such as its version.
func Dataset() change.Draft {
	data, err := heroes.ReadFile("dataset.yaml")
	if err != nil {
		panic(fmt.Sprintf("seed: %v", err)) // see Default
	}
	r := newReader()
	r.source(newSource("dataset.yaml", data))
	return r.set.Drafts[0]
}

// Read reads every YAML file of a file system, in lexical order. The error is
// that of a file that cannot be opened; what is wrong in the files is told by
// [Set.Faults].
func Read(fsys fs.FS) (*Set, error) {
	r := newReader()
	if err := r.tree(fsys, ""); err != nil {
		return nil, fmt.Errorf("read seed files: %w", err)
	}
	return r.set, nil
}

// ReadFiles reads files, and every YAML file in directories, in the order
// given. A file that is named twice is read once.
func ReadFiles(paths ...string) (*Set, error) {
	r := newReader()
	for _, p := range paths {
		info, err := os.Stat(p)
		if err != nil {
			return nil, fmt.Errorf("read seed files: %w", err)
		}
		if info.IsDir() {
			err = r.tree(os.DirFS(p), p)
		} else {
			var data []byte
			if err = readable(p, info); err == nil {
				data, err = os.ReadFile(p)
			}
			if err == nil {
				r.source(newSource(filepath.Clean(p), data))
			}
		}
		if err != nil {
			return nil, fmt.Errorf("read seed files: %w", err)
		}
	}
	return r.set, nil
}

// maxFile is the largest file that is read: a hundred times the built-in set.
const maxFile = 64 << 20

// readable says why a file is not read: a pipe would be waited for.
func readable(path string, info fs.FileInfo) error {
	switch {
	case info.IsDir():
		return fmt.Errorf("%s is a link to a folder, and links are not followed: name that folder beside this one", path)
	case !info.Mode().IsRegular():
		return fmt.Errorf("%s is not a regular file", path)
	case info.Size() > maxFile:
		return fmt.Errorf("%s has %d bytes, and %d may be read: split it", path, info.Size(), maxFile)
	}
	return nil
}

// Over returns the set laid over another, so that a single file can be checked
// against the rest: its drafts, then those of the base of which it has no
// record of the same slug. A record that was taken out of the file still
// counts as there if the base has it; checking all files tells.
func (s *Set) Over(base *Set) *Set {
	out := &Set{
		Drafts: slices.Clone(s.Drafts),
		files:  slices.Concat(s.files, base.files),
		at:     slices.Clone(s.at),
		faults: s.faults,
	}
	// A record of another kind with the same slug stays, to be reported once
	// rather than wherever it is referred to.
	type record struct {
		kind graph.Kind
		slug string
	}
	has := make(map[record]bool, len(s.Drafts))
	for _, d := range s.Drafts {
		has[record{d.Kind, d.Slug}] = true
	}
	for i, d := range base.Drafts {
		if !has[record{d.Kind, d.Slug}] {
			at := base.at[i]
			at.file += len(s.files)
			out.Drafts = append(out.Drafts, d)
			out.at = append(out.at, at)
		}
	}
	return out
}

// tree reads the YAML files of a file system, naming them as if they were in a
// directory. What is hidden is left alone: editors and systems keep their own
// beside what they edit.
func (r *reader) tree(fsys fs.FS, dir string) error {
	var sources []source
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		}
		shown := name
		if dir != "" {
			shown = filepath.Join(dir, filepath.FromSlash(name))
		}
		ext := strings.ToLower(path.Ext(name))
		info, err := fs.Stat(fsys, name) // of what a link leads to
		switch folder := err == nil && info.IsDir(); {
		case ext != ".yaml" && ext != ".yml" && !folder:
			return nil
		case errors.Is(err, fs.ErrNotExist):
			return fmt.Errorf("%s is a link to nothing", shown)
		case err != nil:
			return err
		}
		if err := readable(shown, info); err != nil {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		sources = append(sources, newSource(shown, data))
		return nil
	})
	r.sources(sources)
	return err
}
