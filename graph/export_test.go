package graph

// Unseen is what is hidden from whoever reads a view, to compare with that of another.
func (v *View) Unseen() any { return v.door.hidden }
