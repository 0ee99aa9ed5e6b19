package mapping

import (
	"slices"

	"github.com/whoplans/whoplans/exchange/anatomy"
)

// drawing are the columns that programs for networks keep for how something is drawn.
var drawing = []string{"x", "y", "z", "colour", "alpha", "thickness", "shape", "classes"}

// drawnAs says why a column of a network is nothing that is said of anybody, empty if it may be.
func drawnAs(l *anatomy.Anatomy, c *anatomy.Column) string {
	switch {
	case !l.Grid.Plain:
		return ""
	case slices.Contains(drawing, c.Name):
		return "how it is drawn"
	case c.Name == "edge id", l.Grid.Unit == "edge" && slices.Contains([]string{"key", "networkx_key"}, c.Name):
		return "tells edges apart, which all stay"
	}
	return ""
}
