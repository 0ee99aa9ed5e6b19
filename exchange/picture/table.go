package picture

import "github.com/whoplans/whoplans/exchange/canvas"

// Sizes of tables.
const (
	tableText  = 12.0
	taskWidth  = 236.0 // width of the column of tasks
	stageRow   = 24.0
	leastTable = 720.0 // least width, for title and legend
)

// stageHead writes the heading of a stage across a table, and returns where the rows begin.
func stageHead(c *canvas.Canvas, y float64, name string) float64 {
	c.Draw(canvas.Rect(0, y, c.Width, stageRow, 0), canvas.Paint{Fill: palette["surface"]})
	c.Write(canvas.Text{X: 10, Y: y + 16, Text: name, Size: small, Bold: true, Fill: palette["ink"]})
	return y + stageRow
}
