package access

import "github.com/whoplans/whoplans/graph/store"

// Subject is what the graph knows of a record that decides who may do something
// to it.
type Subject struct {
	Kind store.Kind

	// About are the jurisdictions that the record is about, by the links that
	// the model marks so; a jurisdiction is about itself. Many records are about
	// none: sources, methods, tasks.
	About []Jurisdiction

	// NeededBy are the jurisdictions that the records which refer to it are
	// about. It matters only for records that are about none themselves.
	NeededBy []Jurisdiction
}

// Jurisdiction is the code of a jurisdiction, such as HU or GB-ENG, in upper
// case. A country does not stand for its parts.
type Jurisdiction string
