package coverage

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
)

// Records reports whether a responsibility puts a part of its task on record. What
// data are used for no responsibility says: that is seen from the tasks around it.
func Records(part graph.TaskPart, r *graph.ResponsibilityContent) bool {
	switch part {
	case graph.PartDecision:
		return r.Role == graph.RoleAccountable
	case graph.PartLegalBasis:
		return r.Role == graph.RoleAccountable && r.LegalBasis != nil
	case graph.PartWork:
		return r.Role == graph.RoleResponsible || r.Role == graph.RoleSupports
	case graph.PartAdvice:
		return r.Role == graph.RoleConsulted || r.Act == graph.ActProposes
	case graph.PartData:
		return r.Role == graph.RoleProvidesData || len(r.DataSourceIDs) > 0
	case graph.PartMethod:
		return len(r.MethodIDs) > 0
	}
	return false
}

// best is the highest confidence of some records, empty of none.
func best(of graph.Confidence, more graph.Confidence) graph.Confidence {
	degrees := graph.Confidence("").Values()
	if slices.Index(degrees, more) > slices.Index(degrees, of) {
		return more
	}
	return of
}
