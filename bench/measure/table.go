package measure

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// Table is printed with its texts to the left and its numbers to the right.
type Table struct {
	head []string
	rows [][]any
}

// NewTable returns a table with these columns.
func NewTable(head ...string) *Table { return &Table{head: head} }

// Row adds a row of texts and of numbers, which are printed with three digits
// that count; durations are in microseconds. A nil is left empty.
func (t *Table) Row(cells ...any) { t.rows = append(t.rows, cells) }

// Print writes the table under a title, and notes below it.
func (t *Table) Print(w io.Writer, title string, notes ...string) error {
	width := make([]int, len(t.head))
	for i, h := range t.head {
		width[i] = utf8.RuneCountInString(h)
	}
	left := make([]bool, len(t.head))
	texts := make([][]string, len(t.rows))
	for r, cells := range t.rows {
		texts[r] = make([]string, len(cells))
		for i, cell := range cells {
			texts[r][i] = text(cell)
			width[i] = max(width[i], utf8.RuneCountInString(texts[r][i]))
			if _, is := cell.(string); is {
				left[i] = true
			}
		}
	}
	var b strings.Builder
	line := func(cells []string) {
		var l strings.Builder
		for i, cell := range cells {
			space := strings.Repeat(" ", width[i]-utf8.RuneCountInString(cell))
			if left[i] {
				l.WriteString(cell + space + "  ")
			} else {
				l.WriteString(space + cell + "  ")
			}
		}
		b.WriteString(strings.TrimRight(l.String(), " ") + "\n")
	}
	fmt.Fprintf(&b, "\n%s\n\n", title)
	line(t.head)
	for _, cells := range texts {
		line(cells)
	}
	for i, n := range notes {
		if i == 0 {
			b.WriteByte('\n')
		}
		b.WriteString(n + "\n")
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}

func text(cell any) string {
	switch v := cell.(type) {
	case nil:
		return ""
	case string:
		return v
	case int:
		return fmt.Sprint(v)
	case time.Duration:
		return number(float64(v) / float64(time.Microsecond))
	case float64:
		return number(v)
	}
	return fmt.Sprint(cell)
}

func number(f float64) string {
	switch {
	case f >= 100 || f == 0:
		return fmt.Sprintf("%.0f", f)
	case f >= 10:
		return fmt.Sprintf("%.1f", f)
	}
	return fmt.Sprintf("%.2f", f)
}

// Ratio is how many times a duration is another.
func Ratio(a, b time.Duration) float64 { return float64(a) / float64(b) }
