package measure

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestTable(t *testing.T) {
	table := NewTable("", "CPU µs", "ratio", "most")
	table.Row("first", 1234567*time.Nanosecond, 1.0, nil)
	table.Row("the second", 12345*time.Nanosecond, 0.0123, "≤ 1.3")
	var out strings.Builder
	if err := table.Print(&out, "A title", "A note."); err != nil {
		t.Fatal(err)
	}
	want := `
A title

            CPU µs  ratio  most
first         1235   1.00
the second    12.3   0.01  ≤ 1.3

A note.

`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestMedian(t *testing.T) {
	costs := []Cost{{CPU: 9}, {CPU: 1}, {CPU: 2, Allocs: 7}}
	if got := Median(costs); got.Allocs != 7 {
		t.Errorf("the median of %v is %v", costs, got)
	}
}

func TestWatch(t *testing.T) {
	w := Start()
	kept := make([][]byte, 10)
	for i := range kept {
		kept[i] = make([]byte, 1<<20)
		for j := range kept[i] {
			kept[i][j] = byte(j)
		}
	}
	got := w.Per(10)
	if got.CPU <= 0 || got.Wall <= 0 || got.Allocs < 1 || got.Bytes < 1<<20 {
		t.Errorf("filling %d megabytes costs %+v each", len(kept), got)
	}
}
