// Package layout places what is on record of a country on a page: its flow and its network, with
// the lines of each text, so that pages, exports and everybody see the same picture. Where a thing
// stands follows from what it is tied to, and not from how many others there are: one more moves
// few of them, and those not far.
package layout

import (
	"fmt"
	"math"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
)

// Width is how much room there is from left to right. There are few, so that whoever looks at
// the same thing on about the same screen sees the same.
type Width string

// The widths, beside what they are for.
const (
	Narrow Width = "NARROW" // a small screen, or a panel beside the drawing
	Medium Width = "MEDIUM"
	Wide   Width = "WIDE" // a laptop's screen with a panel beside the drawing
	Full   Width = "FULL" // a laptop's screen
)

// Values lists the widths.
func (Width) Values() []Width { return []Width{Narrow, Medium, Wide, Full} }

var pixels = map[Width]float64{Narrow: 760, Medium: 960, Wide: 1016, Full: 1370}

// room is the width in pixels.
func (w Width) room() (float64, error) {
	if px, ok := pixels[w]; ok {
		return px, nil
	}
	return 0, fmt.Errorf("%w: there is no width %q; there are %v", graph.ErrInvalid, w, w.Values())
}

// parts are those that one can have in a task, in the order in which drawings show them.
var parts = []coverage.Part{coverage.PartSupplies, coverage.PartWorks, coverage.PartAdvises, coverage.PartDecides, coverage.PartPays}

// letters are those of roles, as in a RACI matrix.
var letters = map[graph.Role]string{
	graph.RoleProvidesData: "D", graph.RoleResponsible: "R", graph.RoleSupports: "S", graph.RoleConsulted: "C",
	graph.RoleInformed: "I", graph.RoleAccountable: "A", graph.RoleFunds: "F",
}

// Letter is that of a role, as in a RACI matrix.
func Letter(r graph.Role) string { return letters[r] }

// partLetters are those that stand for parts which nobody has.
var partLetters = map[coverage.Part]string{
	coverage.PartSupplies: "D", coverage.PartWorks: "R", coverage.PartAdvises: "C", coverage.PartDecides: "A", coverage.PartPays: "F",
}

// tenth rounds to what drawings need.
func tenth(x float64) float64 { return math.Round(x*10) / 10 }

// mean returns the mean of some numbers; false if there are none.
func mean(of []float64) (float64, bool) {
	if len(of) == 0 {
		return 0, false
	}
	sum := 0.0
	for _, x := range of {
		sum += x
	}
	return sum / float64(len(of)), true
}
