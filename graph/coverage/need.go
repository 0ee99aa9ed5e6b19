package coverage

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// RolesThatRecord are the roles of responsibilities that put what a task needs on
// record, nil if those of any role may.
func RolesThatRecord(need graph.TaskNeed) []graph.Role {
	switch need {
	case graph.NeedDecision, graph.NeedLegalBasis:
		return []graph.Role{graph.RoleAccountable}
	case graph.NeedWork:
		return []graph.Role{graph.RoleResponsible, graph.RoleSupports}
	}
	return nil
}

// Records reports whether a responsibility puts what its task needs on record. What
// data are used for no responsibility says: that is seen from the tasks around it.
// It reads what the store keeps beside the body: thousands are asked that no reader
// has decoded.
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

// RoleOf is the role that a responsibility is of.
func RoleOf(r *store.Record) graph.Role {
	if role := r.Values("role"); role != nil {
		return graph.Role(role[0])
	}
	return ""
}

// best is the higher of two confidences; an empty one is below all.
func best(of graph.Confidence, more graph.Confidence) graph.Confidence {
	degrees := graph.Confidence("").Values()
	if slices.Index(degrees, more) > slices.Index(degrees, of) {
		return more
	}
	return of
}
