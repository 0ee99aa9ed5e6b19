// Package access decides who may do what with the records of the graph.
//
// Whoever asks is a [Principal]: an account with [Rights], or nobody. What is
// asked for is an [Action] on a [Subject], which is what the graph knows of a
// record that matters here: its kind, the jurisdictions that it is about, and
// those that need it. A [Hidden] is what the operator hides; by default
// nothing, since the data are open.
//
//	            reads                      writes
//	reader      what is not hidden         nothing
//	contributor the same                   nothing, but may try a change out
//	editor      the same, and what is      records about its jurisdictions alone; new
//	            hidden about its own       records about none; others about none
//	            jurisdictions              while no other jurisdiction needs them
//	administrator  everything              everything, and manages people
//
// Who may write is told of a change that is tried out what they would be told of the
// change itself. Contributors may try out any that they see.
//
// The package decides and looks nothing up. The graph asks it for the [Sight]
// of who reads, once for each view, and for a [Decision] before it writes. A
// context without a principal is nobody's, who may write nothing.
package access

import (
	"slices"

	"github.com/whoplans/whoplans/internal/speech"
)

// May decides whether somebody may do something to records. Of a record that
// changes, give what it is before and what it is afterwards: a record can only
// be moved by those who may change it at both ends. What takes several records,
// such as merging them, needs the right for each.
//
// What is hidden from somebody is refused as if it did not exist, and a
// refusal names nothing that is hidden.
func (h Hidden) May(p Principal, a Action, subjects ...Subject) Decision {
	sight := h.SightOf(p)
	if slices.ContainsFunc(subjects, func(r Subject) bool { return !sight.Sees(r) }) {
		return Decided(NotFound, "there is no such record")
	}
	if a == Read {
		return allowed("everybody may read it")
	}
	if p.Role == Administrator {
		return allowed("administrators may do everything")
	}
	if a == Manage {
		return Decided(AdministratorsOnly, "only administrators manage people")
	}
	if p.Role.Less(Contributor) {
		if !p.SignedIn() {
			return Decided(SignIn, "sign in to change records")
		}
		return Decided(ReadersOnlyRead, "your account may read records, and not change them")
	}
	if p.Role == Contributor {
		if a == Try {
			return allowed("nothing is written")
		}
		return Decided(TriesOnly, "your account may try changes out, and not write them")
	}
	for _, r := range subjects {
		if d := p.edits(a, r, sight); !d.Allowed {
			return d
		}
	}
	return allowed("it is about what you edit")
}

// edits decides for an editor and one record.
func (p Principal) edits(a Action, r Subject, sight Sight) Decision {
	if len(r.About) > 0 {
		others := without(r.About, p.Jurisdictions)
		if len(others) == 0 {
			return allowed("")
		}
		return Decided(OtherJurisdiction, "it is about %s, and you edit %s", names(others), names(p.Jurisdictions))
	}
	others := without(r.NeededBy, p.Jurisdictions)
	if a == Create || len(others) == 0 {
		return allowed("")
	}
	if seen := without(others, sight.Jurisdictions); len(seen) > 0 {
		return Decided(Shared, "records about %s refer to it, so only administrators may change it", names(seen))
	}
	return SharedUnseen
}

// Action is what somebody wants to do.
type Action string

// The actions.
const (
	Read   Action = "READ"
	Try    Action = "TRY" // check a change, and see what it would do
	Create Action = "CREATE"
	Edit   Action = "EDIT"
	Delete Action = "DELETE"
	Manage Action = "MANAGE" // people and their rights; no records
)

// Values lists the actions.
func (Action) Values() []Action { return []Action{Read, Try, Create, Edit, Delete, Manage} }

// without returns what is in a list and not in another, in order and each once.
func without[T ~string](some, others []T) []T {
	var left []T
	for _, s := range some {
		if !slices.Contains(others, s) {
			left = append(left, s)
		}
	}
	slices.Sort(left)
	return slices.Compact(left)
}

// names returns jurisdictions as they are named in a sentence.
func names(js []Jurisdiction) speech.Names {
	names := make(speech.Names, len(js))
	for i, j := range js {
		names[i] = string(j)
	}
	return names
}

// SharedUnseen refuses to remove what records refer to that the caller does not see. That there
// are some cannot be kept from the caller.
var SharedUnseen = Decided(Shared, "records about other jurisdictions refer to it, so only administrators may change it")
