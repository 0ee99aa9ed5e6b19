package coverage

import "github.com/whoplans/whoplans/graph"

// Part is a part in a task; several roles may amount to the same part.
type Part string

// The parts.
const (
	PartDone     Part = "DONE" // it is done at all
	PartDecides  Part = "DECIDES"
	PartWorks    Part = "WORKS"
	PartAdvises  Part = "ADVISES"
	PartSupplies Part = "SUPPLIES_DATA"
	PartPays     Part = "PAYS"
)

// Values lists the parts.
func (Part) Values() []Part {
	return []Part{PartDone, PartDecides, PartWorks, PartAdvises, PartSupplies, PartPays}
}

// PartOf returns the part that a role amounts to.
func PartOf(r graph.Role) Part { return partOf[r] }

var partOf = map[graph.Role]Part{
	graph.RoleAccountable: PartDecides, graph.RoleResponsible: PartWorks, graph.RoleSupports: PartWorks,
	graph.RoleConsulted: PartAdvises, graph.RoleInformed: PartAdvises, graph.RoleProvidesData: PartSupplies, graph.RoleFunds: PartPays,
}
