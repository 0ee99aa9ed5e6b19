package layout

// inRow places things in a row as near as possible to their wishes, in the given order, at
// least gap apart and not before least, by isotonic regression (pooling adjacent violators).
// All numbers are the starts of the things.
func inRow(wishes, sizes []float64, gap, least float64) []float64 {
	// A pool stands together, at the mean of its members' wishes.
	type pool struct {
		sum float64
		n   int
	}
	mean := func(p pool) float64 { return p.sum / float64(p.n) }
	var pools []pool
	offsets := make([]float64, len(wishes))
	end := 0.0
	for i, wish := range wishes {
		offsets[i] = end
		end += sizes[i] + gap
		p := pool{wish - offsets[i], 1}
		for n := len(pools); n > 0 && mean(pools[n-1]) > mean(p); n-- {
			p = pool{p.sum + pools[n-1].sum, p.n + pools[n-1].n}
			pools = pools[:n-1]
		}
		pools = append(pools, p)
	}
	starts := make([]float64, 0, len(wishes))
	for _, p := range pools {
		for range p.n {
			starts = append(starts, max(mean(p), least)+offsets[len(starts)])
		}
	}
	return starts
}
