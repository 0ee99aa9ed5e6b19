package mapping

import (
	"slices"

	"github.com/whoplans/whoplans/exchange/anatomy"
	"github.com/whoplans/whoplans/internal/speech"
)

// drawing lists the columns in which network programs keep how something is drawn.
var drawing = []string{"x", "y", "z", "colour", "alpha", "thickness", "shape", "classes"}

// drawnAs says why a column of a network holds no facts, "" if it may.
func drawnAs(l *anatomy.Anatomy, c *anatomy.Column) speech.Text {
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
