package access

import (
	"regexp"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Role is how much somebody may do.
type Role string

// The roles.
const (
	Reader        Role = "READER"
	Contributor   Role = "CONTRIBUTOR"
	Editor        Role = "EDITOR" // of some jurisdictions
	Administrator Role = "ADMINISTRATOR"
)

// Values lists the roles; each may do what those before it may.
func (Role) Values() []Role { return []Role{Reader, Contributor, Editor, Administrator} }

// Less reports whether a role may do less than another. What is no role may do
// what readers may.
func (r Role) Less(than Role) bool {
	roles := r.Values()
	return max(0, slices.Index(roles, r)) < max(0, slices.Index(roles, than))
}

// Rights are what an account may do. The zero Rights are a reader's.
type Rights struct {
	Role          Role           `json:"role"`
	Jurisdictions []Jurisdiction `json:"jurisdictions,omitempty"` // that an editor edits, in order
}

// codeForm is the form of the codes of jurisdictions.
var codeForm = regexp.MustCompile(`^[A-Z]{2,3}(-[A-Z0-9]{1,4})?$`)

// NewRights returns the rights of a role, for editors with what they edit.
func NewRights(role Role, codes ...Jurisdiction) (Rights, error) {
	if !slices.Contains(role.Values(), role) {
		return Rights{}, speech.Wrong(store.ErrInvalid, "there is no role %q", role)
	}
	var js []Jurisdiction
	for _, c := range codes {
		js = append(js, Jurisdiction(strings.ToUpper(string(c))))
		if !codeForm.MatchString(string(js[len(js)-1])) {
			return Rights{}, speech.Wrong(store.ErrInvalid, "%q is no code of a jurisdiction, such as HU or GB-ENG", c)
		}
	}
	slices.Sort(js)
	js = slices.Compact(js)
	switch {
	case role == Editor && len(js) == 0:
		return Rights{}, speech.Wrong(store.ErrInvalid, "an editor edits one jurisdiction at least; name it by its code")
	case role != Editor && len(js) > 0:
		return Rights{}, speech.Wrong(store.ErrInvalid, "only editors are of some jurisdictions, a %s is not", strings.ToLower(string(role)))
	}
	return Rights{Role: role, Jurisdictions: js}, nil
}

// Within returns what is allowed by some rights and by others.
func (r Rights) Within(limit Rights) Rights {
	less, more := r, limit
	if limit.Role.Less(r.Role) {
		less, more = limit, r
	}
	if less.Role != Editor || more.Role != Editor {
		return less
	}
	both := slices.DeleteFunc(slices.Clone(less.Jurisdictions), func(j Jurisdiction) bool { return !slices.Contains(more.Jurisdictions, j) })
	if len(both) == 0 {
		return Rights{Role: Contributor}
	}
	return Rights{Role: Editor, Jurisdictions: both}
}

// String says it in words, such as "editor of AT and HU".
func (r Rights) String() string {
	role := strings.ToLower(string(r.Role))
	if role == "" {
		role = strings.ToLower(string(Reader))
	}
	if len(r.Jurisdictions) == 0 {
		return role
	}
	return role + " of " + names(r.Jurisdictions).In(nil)
}
