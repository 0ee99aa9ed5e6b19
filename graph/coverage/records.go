package coverage

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
)

// Records reports whether a responsibility puts what its task needs on record. What
// data are used for no responsibility says: that is seen from the tasks around it.
func Records(need graph.TaskNeed, r *graph.ResponsibilityContent) bool {
	switch need {
	case graph.NeedDecision:
		return r.Role == graph.RoleAccountable
	case graph.NeedLegalBasis:
		return r.Role == graph.RoleAccountable && r.LegalBasis != nil
	case graph.NeedWork:
		return r.Role == graph.RoleResponsible || r.Role == graph.RoleSupports
	case graph.NeedAdvice:
		return r.Role == graph.RoleConsulted || r.Act == graph.ActProposes
	case graph.NeedData:
		return r.Role == graph.RoleProvidesData || len(r.DataSourceIDs) > 0
	case graph.NeedMethod:
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
