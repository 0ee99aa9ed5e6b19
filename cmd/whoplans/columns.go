package main

import (
	"io"
	"strings"

	"github.com/rivo/uniseg"
)

// columns are lines of cells that are aligned, however wide their characters are.
type columns [][]string

func (c *columns) add(cells ...string) { *c = append(*c, cells) }

// write writes the lines. The last cell of each is not padded.
func (c columns) write(w io.Writer) error {
	var widths []int
	for _, cells := range c {
		for i, text := range cells[:len(cells)-1] {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], uniseg.StringWidth(text))
		}
	}
	var b strings.Builder
	for _, cells := range c {
		end := len(cells) - 1
		for i, text := range cells[:end] {
			b.WriteString(text + strings.Repeat(" ", widths[i]-uniseg.StringWidth(text)+gap))
		}
		b.WriteString(cells[end] + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}
