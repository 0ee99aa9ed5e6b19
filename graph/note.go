package graph

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// How is the way in which a commit was made.
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

// Note is what a commit records about itself besides author and reason, as stored.
type Note struct {
	How    How    `json:"how,omitempty"`
	Asked  string `json:"asked,omitempty"`  // digest of the request sent with an idempotency key
	Undoes Rev    `json:"undoes,omitempty"` // the commit that it undoes
	Aside  bool   `json:"aside,omitempty"`  // it may change only scenarios and what belongs to them
	About  []ID   `json:"about,omitempty"`  // the records of the request with the key, if others were changed
}

// String encodes the note for the store.
func (n Note) String() string {
	text, err := json.Marshal(n)
	if err != nil {
		panic(err) // texts and numbers can always be encoded
	}
	return string(text)
}

// aside returns the note of a changeset, which says whether it concerns facts: others may not
// be for everybody, and must be read before they are listed.
func (g *Graph) aside(c store.Changeset) string {
	if len(c.Changes) == 0 || slices.ContainsFunc(c.Changes, func(ch store.Change) bool { return ch.Put != nil && !isDraftKind(ch.Put.Kind) }) {
		return c.Note
	}
	n := NoteOf(store.Stamp{Token: c.Token, Note: c.Note})
	n.Aside = true
	return n.String()
}

// NoteOf returns the note of a commit. Commits of earlier versions have none: they are loads or
// edits, and loads say so in their token.
func NoteOf(s store.Stamp) Note {
	n := Note{How: ByEdit}
	if strings.HasPrefix(s.Token, "load:") {
		n.How = ByLoad
	}
	if s.Note != "" {
		// Ignore what this version cannot read.
		_ = json.Unmarshal([]byte(s.Note), &n)
	}
	return n
}
