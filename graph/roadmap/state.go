package roadmap

// State says whether a change has come true.
type State string

// The states of changes.
const (
	Open   State = "OPEN"   // it is yet to be made
	Done   State = "DONE"   // it is true
	Undone State = "UNDONE" // it was made, and is no longer true
	Stuck  State = "CLASH"  // something prevents it
)

// Values lists the states; those that need most attention come last.
func (State) Values() []State { return []State{Done, Open, Undone, Stuck} }
