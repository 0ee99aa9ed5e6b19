package graph

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// How says how a commit came about.
type How string

// The ways.
const (
	ByLoad   How = "LOAD"   // of files
	ByEdit   How = "EDIT"   // of single records
	ByUndo   How = "UNDO"   // of an earlier commit
	ByMerge  How = "MERGE"  // of two records into one
	ByImport How = "IMPORT" // of a table that somebody edited
)

// Values lists the ways.
func (How) Values() []How { return []How{ByLoad, ByEdit, ByUndo, ByMerge, ByImport} }

// Note is what a commit says of itself beside author and reason, as the store
// keeps it.
type Note struct {
	How    How    `json:"how,omitempty"`
	Asked  string `json:"asked,omitempty"`  // what an idempotency key was sent with, as a digest
	Undoes Rev    `json:"undoes,omitempty"` // the commit that it undoes
	Aside  bool   `json:"aside,omitempty"`  // it is not known to change anything but scenarios and what belongs to them
	About  []ID   `json:"about,omitempty"`  // the records that were asked about with the key, where they are not what was changed
}

// String writes the note as the store keeps it.
func (n Note) String() string {
	text, err := json.Marshal(n)
	if err != nil {
		panic(err) // it is texts and numbers
	}
	return string(text)
}

// aside is the note of a changeset, which says whether that is about facts: others may
// not be for everybody, and are read before they are listed.
func (g *Graph) aside(c store.Changeset) string {
	if len(c.Changes) == 0 || slices.ContainsFunc(c.Changes, func(ch store.Change) bool { return ch.Put != nil && !isDraftKind(ch.Put.Kind) }) {
		return c.Note
	}
	n := NoteOf(store.Stamp{Token: c.Token, Note: c.Note})
	n.Aside = true
	return n.String()
}

// NoteOf returns the note of a commit. Commits of earlier versions have none:
// they are all loads or edits, and loads say so in their token.
func NoteOf(s store.Stamp) Note {
	n := Note{How: ByEdit}
	if strings.HasPrefix(s.Token, "load:") {
		n.How = ByLoad
	}
	if s.Note != "" {
		// What another version wrote there and this one cannot read says nothing.
		_ = json.Unmarshal([]byte(s.Note), &n)
	}
	return n
}
