package change

import (
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

// Fault is something wrong with a draft.
type Fault struct {
	Draft   int    // number of the draft
	Field   string // path to the place, such as "citations[1].source"; empty for the record
	Code    FaultCode
	Message string // what is wrong
	Fix     string // what to do about it

	Twin      *int             // of a slug that two drafts have: the other draft
	Since     []FieldChange    // of a conflict: what has changed
	Referrers []graph.Record   // of a record that others refer to: the first of them
	Referring int              // how many there are
	Decision  *access.Decision // of a change that is not allowed: why
}

// FaultCode classifies a fault.
type FaultCode string

// The codes of faults.
const (
	FaultKind      FaultCode = "UNKNOWN_KIND"
	FaultRecord    FaultCode = "UNKNOWN_RECORD"
	FaultSlug      FaultCode = "BAD_SLUG"
	FaultDuplicate FaultCode = "DUPLICATE"
	FaultField     FaultCode = "UNKNOWN_FIELD"
	FaultMissing   FaultCode = "MISSING"
	FaultValue     FaultCode = "BAD_VALUE"
	FaultReference FaultCode = "UNKNOWN_SLUG"
	FaultLink      FaultCode = "WRONG_KIND_OF_LINK"
	FaultSource    FaultCode = "MISSING_SOURCE"
	FaultCycle     FaultCode = "CYCLE"
	FaultConflict  FaultCode = "CONFLICT"
	FaultReferred  FaultCode = "REFERRED_TO"
	FaultForbidden FaultCode = "FORBIDDEN"
)

// Values returns all codes.
func (FaultCode) Values() []FaultCode {
	return []FaultCode{FaultKind, FaultRecord, FaultSlug, FaultDuplicate, FaultField, FaultMissing, FaultValue,
		FaultReference, FaultLink, FaultSource, FaultCycle, FaultConflict, FaultReferred, FaultForbidden}
}
