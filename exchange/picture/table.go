package picture

import "github.com/whoplans/whoplans/exchange/canvas"

// Sizes of tables.
const (
	tableText  = 12.0
	taskWidth  = 236.0 // of the column of tasks
	stageRow   = 24.0
	leastTable = 720.0 // for what stands around it
)

// stageHead writes the head of a stage over a table's width, and returns where the rows begin.
func stageHead(c *canvas.Canvas, y float64, name string) float64 {
	c.Draw(canvas.Rect(0, y, c.Width, stageRow, 0), canvas.Paint{Fill: palette["surface"]})
	c.Write(canvas.Text{X: 10, Y: y + 16, Text: name, Size: small, Bold: true, Fill: palette["ink"]})
	return y + stageRow
}
