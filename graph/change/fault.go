package change

import (
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

// Fault is something wrong with a draft.
type Fault struct {
	Draft   int    // which of the drafts
	Field   string // path to the place, such as "citations[1].source"; empty for the record
	Code    FaultCode
	Message string // what is wrong
	Fix     string // what to do about it

	Twin      *int             // of a slug that another draft has, too: which
	Since     []FieldChange    // of a conflict: what was changed since
	Referrers []graph.Record   // of what others refer to: the first of these
	Referring int              // and how many there are
	Decision  *access.Decision // of what is not allowed: why
}

// FaultCode is a sort of mistake.
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

// Values lists the codes.
func (FaultCode) Values() []FaultCode {
	return []FaultCode{FaultKind, FaultRecord, FaultSlug, FaultDuplicate, FaultField, FaultMissing, FaultValue,
		FaultReference, FaultLink, FaultSource, FaultCycle, FaultConflict, FaultReferred, FaultForbidden}
}
