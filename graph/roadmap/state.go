package roadmap

// State is how far a change has come.
type State string

// The states of changes.
const (
	Open   State = "OPEN"
	Done   State = "DONE"
	Undone State = "UNDONE" // it was made, and is no longer true
	Stuck  State = "CLASH"
)

// Values lists the states, what is most to be looked at last.
func (State) Values() []State { return []State{Done, Open, Undone, Stuck} }
