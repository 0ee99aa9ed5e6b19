package roadmap

// Progress is how many changes are true.
type Progress struct{ Total, Done int }

// Percent is the share that is true, rounded down.
func (p Progress) Percent() int {
	if p.Total == 0 {
		return 100
	}
	return 100 * p.Done / p.Total
}
