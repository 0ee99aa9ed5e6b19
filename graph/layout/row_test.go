package layout

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestInRow(t *testing.T) {
	for _, tt := range []struct {
		name                string
		wishes, sizes, want []float64
	}{
		{"nothing", nil, nil, []float64{}},
		{"wishes that can be had", []float64{0, 50}, []float64{10, 10}, []float64{0, 50}},
		{"two at one place share the way", []float64{20, 20}, []float64{10, 10}, []float64{14, 26}},
		{"order is kept", []float64{40, 10}, []float64{10, 10}, []float64{19, 31}},
		{"nothing before the start", []float64{-30, -30, 60}, []float64{10, 10, 10}, []float64{0, 12, 60}},
	} {
		if diff := cmp.Diff(tt.want, inRow(tt.wishes, tt.sizes, 2, 0)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestInRowNeverOverlaps(t *testing.T) {
	wishes, sizes := make([]float64, 60), make([]float64, 60)
	for i := range wishes {
		wishes[i] = float64(i * 7919 % 211)
		sizes[i] = 10 + float64(i*7919%211%30)
	}
	end := 5.0
	for i, at := range inRow(wishes, sizes, 8, 5) {
		if at < end-1e-9 {
			t.Errorf("%d stands at %v, before %v", i, at, end)
		}
		end = at + sizes[i] + 8
	}
}
