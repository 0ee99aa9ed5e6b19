package main

import (
	"slices"
	"strings"

	"github.com/rivo/uniseg"
)

// grid lays rows out in columns. Lists of a row stand beside its own values, which are on its
// first line only.
type grid struct {
	heads  []string
	widths []int
	rows   [][][]string // rows, lines, cells
}

const (
	gap      = 2  // between columns
	narrow   = 16 // least width of a column of text
	tallest  = 6  // lines of a cell; taller rows are easier to read as lists
	mostCols = 12
)

// gridOf makes a grid of objects, unless it would be too wide or its columns too narrow.
func gridOf(rows []*item, width int) (*grid, bool) {
	var paths []string
	lines := make([][]map[string]string, len(rows))
	for i, it := range rows {
		var ok bool
		if lines[i], ok = it.spread(&paths); !ok {
			return nil, false
		}
	}
	// Leave out empty columns.
	paths = slices.DeleteFunc(paths, func(path string) bool {
		return len(paths) > 1 && !slices.ContainsFunc(lines, func(row []map[string]string) bool {
			return slices.ContainsFunc(row, func(line map[string]string) bool { return line[path] != "" })
		})
	})
	if len(paths) == 0 || len(paths) > mostCols {
		return nil, false
	}
	g := &grid{heads: headings(paths)}
	for _, row := range lines {
		var cells [][]string
		for _, line := range row {
			texts := make([]string, len(paths))
			for i, path := range paths {
				texts[i] = strings.Join(strings.Fields(line[path]), " ")
			}
			cells = append(cells, texts)
		}
		g.rows = append(g.rows, cells)
	}
	return g, g.fit(width)
}

// spread lays an object out in lines: its own values on the first, its lists side by side. It
// fails if a list is not of plain rows, or needs a column that another list uses.
func (it *item) spread(paths *[]string) ([]map[string]string, bool) {
	lines := []map[string]string{{}}
	free := true
	put := func(i int, c cell) {
		if !slices.Contains(*paths, c.path) {
			*paths = append(*paths, c.path)
		}
		for len(lines) <= i {
			lines = append(lines, map[string]string{})
		}
		if _, taken := lines[i][c.path]; taken {
			free = false
		}
		lines[i][c.path] = c.text
	}
	for _, c := range it.cells {
		put(0, c)
	}
	for _, list := range it.lists {
		for i, row := range list.rows {
			if len(row.lists) > 0 {
				return nil, false
			}
			for _, c := range row.cells {
				put(i, c)
			}
		}
	}
	return lines, free
}

// fit sets the widths of the columns, and reports whether they are sufficient. If space is
// short, the widest columns shrink.
func (g *grid) fit(width int) bool {
	width -= gap * (len(g.heads) - 1)
	g.widths = make([]int, len(g.heads))
	sum := 0
	for i, head := range g.heads {
		g.widths[i] = uniseg.StringWidth(head)
		for _, row := range g.rows {
			for _, line := range row {
				g.widths[i] = max(g.widths[i], uniseg.StringWidth(line[i]))
			}
		}
		g.widths[i] = min(g.widths[i], max(width, narrow))
		sum += g.widths[i]
	}
	for ; sum > width; sum-- {
		widest := 0
		for i, w := range g.widths {
			if w > g.widths[widest] {
				widest = i
			}
		}
		if g.widths[widest] <= narrow {
			return false
		}
		g.widths[widest]--
	}
	if !g.holds(g.heads) {
		return false
	}
	for _, row := range g.rows {
		if slices.ContainsFunc(row, func(line []string) bool { return !g.holds(line) }) {
			return false
		}
	}
	return true
}

// holds reports whether the columns are wide enough for a line of cells.
func (g *grid) holds(line []string) bool {
	for i, text := range line {
		parts := wrap(text, g.widths[i], 0)
		if len(parts) > tallest || slices.ContainsFunc(parts, func(p string) bool { return uniseg.StringWidth(p) > g.widths[i] }) {
			return false
		}
	}
	return true
}

// lines returns the grid's lines. Blank lines separate rows of several lines.
func (g *grid) lines() []string {
	out := g.wrapped(g.heads)
	apart := false
	var blocks [][]string
	for _, row := range g.rows {
		var block []string
		for _, line := range row {
			block = append(block, g.wrapped(line)...)
		}
		apart = apart || len(block) > 1
		blocks = append(blocks, block)
	}
	for i, block := range blocks {
		if apart && i > 0 {
			out = append(out, "")
		}
		out = append(out, block...)
	}
	return out
}

// wrapped returns a line of cells in as many lines as the tallest cell needs.
func (g *grid) wrapped(cells []string) []string {
	var lines [][]string
	for i, text := range cells {
		for j, part := range wrap(text, g.widths[i], 0) {
			if j == len(lines) {
				lines = append(lines, make([]string, len(cells)))
			}
			lines[j][i] = part
		}
	}
	out := make([]string, len(lines))
	for j, line := range lines {
		out[j] = g.line(line)
	}
	return out
}

func (g *grid) line(cells []string) string {
	var b strings.Builder
	for i, text := range cells {
		b.WriteString(text)
		b.WriteString(strings.Repeat(" ", g.widths[i]-uniseg.StringWidth(text)+gap))
	}
	return strings.TrimRight(b.String(), " ")
}

// wrap breaks a text between words into lines of a width, the later ones shortened by a hanging
// indent. Longer words stay whole, unless their script does not use spaces.
func wrap(text string, width, hang int) []string {
	words := strings.Fields(text)
	if len(words) == 0 {
		return []string{""}
	}
	lines := []string{""}
	room := width
	next := func(part string) {
		if len(lines) == 1 {
			room -= hang
		}
		lines = append(lines, part)
	}
	for i, word := range words {
		last := &lines[len(lines)-1]
		space := min(i, 1)
		switch w := uniseg.StringWidth(word); {
		case uniseg.StringWidth(*last)+space+w <= room:
			*last += strings.Repeat(" ", space) + word
			continue
		case i > 0 && w <= width-hang:
			next(word)
			continue
		}
		for _, part := range unspaced(word) {
			last := &lines[len(lines)-1]
			if *last != "" && uniseg.StringWidth(*last)+space+uniseg.StringWidth(part) > room {
				next(part)
			} else {
				*last += strings.Repeat(" ", space) + part
			}
			space = 0
		}
	}
	return lines
}

// unspaced breaks a word of wide characters, whose scripts do not use spaces, where a line may
// end.
func unspaced(word string) []string {
	parts := []string{""}
	wide := false
	for rest, state := word, -1; rest != ""; {
		var part string
		part, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
		first, _, _, _ := uniseg.FirstGraphemeClusterInString(part, -1)
		if last := &parts[len(parts)-1]; *last == "" || !wide && uniseg.StringWidth(first) < 2 {
			*last += part
		} else {
			parts = append(parts, part)
		}
		wide = uniseg.StringWidth(part) > uniseg.GraphemeClusterCount(part)
	}
	return parts
}
