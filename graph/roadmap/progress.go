package roadmap

// Progress is how many changes have come true.
type Progress struct{ Total, Done int }

// Percent returns the share of changes that have come true, rounded down; 100 if there are
// none.
func (p Progress) Percent() int {
	if p.Total == 0 {
		return 100
	}
	return 100 * p.Done / p.Total
}
