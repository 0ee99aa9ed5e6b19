package graph

import (
	"cmp"
	"context"
	"errors"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// Viewer is the caller.
type Viewer struct {
	access.Principal
	view *View
}

// Viewer returns the caller of a context.
func (v *View) Viewer(ctx context.Context) *Viewer { return &Viewer{access.Of(ctx), v} }

// AccountID returns the id of the account, nil without one.
func (w *Viewer) AccountID() *ID {
	if !w.SignedIn() {
		return nil
	}
	id := ID(w.Account)
	return &id
}

// CalledName returns the name of the account.
func (w *Viewer) CalledName() string {
	if !w.SignedIn() {
		return ""
	}
	return w.Name
}

// RoleOrReader returns the caller's role.
func (w *Viewer) RoleOrReader() access.Role { return cmp.Or(w.Role, access.Reader) }

// Edits returns the codes of the jurisdictions that an editor edits.
func (w *Viewer) Edits() []JurisdictionCode {
	codes := make([]JurisdictionCode, len(w.Jurisdictions))
	for i, j := range w.Jurisdictions {
		codes[i] = JurisdictionCode(j)
	}
	return codes
}

// May decides whether the caller may do something to a record, by id or slug, or to a new one
// about jurisdictions.
func (w *Viewer) May(ctx context.Context, action access.Action, record *ID, about []JurisdictionCode) (*access.Decision, error) {
	subjects := []access.Subject{{}}
	if _, err := w.view.Jurisdictions(ctx, about); errors.Is(err, ErrNotFound) {
		return w.decided(access.Decided(access.NotFound, "there is no such jurisdiction")), nil
	} else if err != nil {
		return nil, err
	}
	for _, code := range about {
		subjects[0].About = append(subjects[0].About, access.Jurisdiction(code))
	}
	if record != nil {
		found, err := w.view.Lookup(ctx, []string{string(*record)})
		if err != nil {
			return nil, err
		}
		r := found[string(*record)]
		if r == nil {
			return w.decided(access.Decided(access.NotFound, "there is no such record")), nil
		}
		if subjects, err = w.view.Whole().SubjectsOf(ctx, []*store.Record{r}, w.Principal); err != nil {
			return nil, err
		}
	}
	return w.decided(w.view.graph.Hidden.May(w.Principal, action, subjects...)), nil
}

// decided is a decision in the language of the view.
func (w *Viewer) decided(d access.Decision) *access.Decision {
	d = d.In(w.view.language)
	return &d
}
