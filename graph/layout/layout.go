// Package layout places the records of a country on a page, as its flow and its network, with
// the lines of every text, so that pages and exports show the same picture to everybody. A
// thing's place depends on what it is linked to, not on how many others there are: one more
// moves few of them, and not far.
package layout

import (
	"fmt"
	"math"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
)

// Width is the horizontal space for a drawing. There are few widths, so that people with
// similar screens see the same.
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

// room returns the width in pixels.
func (w Width) room() (float64, error) {
	if px, ok := pixels[w]; ok {
		return px, nil
	}
	return 0, fmt.Errorf("%w: there is no width %q; there are %v", graph.ErrInvalid, w, w.Values())
}

// parts are the parts in a task, in the order of drawings.
var parts = []coverage.Part{coverage.PartSupplies, coverage.PartWorks, coverage.PartAdvises, coverage.PartDecides, coverage.PartPays}

// letters are the letters of roles, as in a RACI matrix.
var letters = map[graph.Role]string{
	graph.RoleProvidesData: "D", graph.RoleResponsible: "R", graph.RoleSupports: "S", graph.RoleConsulted: "C",
	graph.RoleInformed: "I", graph.RoleAccountable: "A", graph.RoleFunds: "F",
}

// Letter returns the letter of a role, as in a RACI matrix.
func Letter(r graph.Role) string { return letters[r] }

// partLetters are the letters of parts that nobody has.
var partLetters = map[coverage.Part]string{
	coverage.PartSupplies: "D", coverage.PartWorks: "R", coverage.PartAdvises: "C", coverage.PartDecides: "A", coverage.PartPays: "F",
}

// tenth rounds to the precision of drawings.
func tenth(x float64) float64 { return math.Round(x*10) / 10 }

// mean returns the mean of numbers; false if there are none.
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
