package coverage

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// RolesThatRecord returns the roles whose responsibilities put what a task needs on record; nil
// stands for any role.
func RolesThatRecord(need graph.TaskNeed) []graph.Role {
	switch need {
	case graph.NeedDecision, graph.NeedLegalBasis:
		return []graph.Role{graph.RoleAccountable}
	case graph.NeedWork:
		return []graph.Role{graph.RoleResponsible, graph.RoleSupports}
	}
	return nil
}

// Records reports whether a responsibility puts what its task needs on record. What data are
// used for is not in a responsibility, but follows from neighbouring tasks. It looks at what
// the store keeps beside the body, since thousands of records have not been decoded.
func Records(need graph.TaskNeed, r *store.Record) bool {
	role := RoleOf(r)
	if roles := RolesThatRecord(need); roles != nil && !slices.Contains(roles, role) {
		return false
	}
	switch need {
	case graph.NeedDecision, graph.NeedWork:
		return true
	case graph.NeedLegalBasis:
		return r.Values("legalBasisTitle") != nil
	case graph.NeedAdvice:
		return role == graph.RoleConsulted || slices.Contains(r.Values("act"), string(graph.ActProposes))
	case graph.NeedData:
		return role == graph.RoleProvidesData || r.To("dataSources") != nil
	case graph.NeedMethod:
		return r.To("methods") != nil
	}
	return false
}

// RoleOf returns the role of a responsibility.
func RoleOf(r *store.Record) graph.Role {
	if role := r.Values("role"); role != nil {
		return graph.Role(role[0])
	}
	return ""
}

// best returns the higher of two confidences; an empty one is the lowest.
func best(of graph.Confidence, more graph.Confidence) graph.Confidence {
	degrees := graph.Confidence("").Values()
	if slices.Index(degrees, more) > slices.Index(degrees, of) {
		return more
	}
	return of
}
