package access

import (
	"errors"

	"github.com/whoplans/whoplans/internal/speech"
)

// ErrForbidden is what a refused [Decision] is as an error. Compare with
// [errors.Is].
var ErrForbidden = errors.New("not allowed")

// Decision says whether something is allowed, and why.
type Decision struct {
	Allowed bool
	Code    Code   // for programs
	Why     string // for people, as one clause in English

	why speech.Message
}

// In returns the decision with its reason in a language.
func (d Decision) In(l *speech.Language) Decision {
	d.Why = d.why.In(l)
	return d
}

// Decided returns a decision: in favour if the code is [Allowed], otherwise against.
func Decided(code Code, why speech.Text, with ...any) Decision {
	d := Decision{Allowed: code == Allowed, Code: code, why: speech.NewMessage(why, with...)}
	return d.In(nil)
}

// Code is why something is allowed or refused.
type Code string

// The codes.
const (
	Allowed            Code = "ALLOWED"
	NotFound           Code = "NOT_FOUND"           // hidden, which is as if it did not exist
	SignIn             Code = "SIGN_IN"             // nobody is signed in
	ReadersOnlyRead    Code = "READERS_ONLY_READ"   // the account may only read
	TriesOnly          Code = "TRIES_ONLY"          // the account may try changes out
	OtherJurisdiction  Code = "OTHER_JURISDICTION"  // the record is about one that the account does not edit
	Shared             Code = "SHARED"              // records about other jurisdictions need it
	AdministratorsOnly Code = "ADMINISTRATORS_ONLY" // people are managed by administrators
)

// Values lists the codes.
func (Code) Values() []Code {
	return []Code{Allowed, NotFound, SignIn, ReadersOnlyRead, TriesOnly, OtherJurisdiction, Shared, AdministratorsOnly}
}

func allowed(why speech.Text) Decision { return Decided(Allowed, why) }

// Err is nil for what is allowed, and otherwise a [*Refusal].
func (d Decision) Err() error {
	if d.Allowed {
		return nil
	}
	return &Refusal{d}
}

// Refusal is a decision against something, as an error. It is an
// [ErrForbidden].
type Refusal struct{ Decision }

// Error says that it is not allowed, and why.
func (r *Refusal) Error() string { return ErrForbidden.Error() + ": " + r.Why }

// Unwrap returns [ErrForbidden], and the reason.
func (r *Refusal) Unwrap() []error { return []error{ErrForbidden, r.why} }
