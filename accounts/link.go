package accounts

import (
	"context"
	"errors"
	"time"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Link lets a person sign in, once.
type Link struct {
	Person  Person // whom it signs in; for an owner's link nobody yet
	Owner   bool   // it makes whoever uses it the first administrator
	Expires time.Time
}

// LinkLife is how long a link can be used.
const LinkLife = 15 * time.Minute

// owner is the id of the owner's link; that of another is its person's, so that
// a new link takes the place of the old.
const owner = "owner"

// NewLink makes a link for a person. The one before, if there was one, can no
// longer be used.
func (a *Accounts) NewLink(ctx context.Context, idOrName string) (Secret, Link, error) {
	if err := mayManage(ctx); err != nil {
		return Secret{}, Link{}, err
	}
	var l Link
	secret := a.secret(linkPrefix)
	err := a.store.Write(ctx, func(tx Tx) (err error) {
		l = Link{Expires: a.now().Add(LinkLife)}
		if l.Person, err = personIn(ctx, tx, idOrName); err != nil {
			return err
		}
		if err := l.put(ctx, tx, l.Person.ID, secret); err != nil {
			return err
		}
		return a.logEntry(ctx, tx, Entry{Did: LinkMade, To: l.Person.ID})
	})
	return secret, l, err
}

// NewOwnerLink makes a link whose user becomes the first administrator. If
// somebody has an account already, or had one, that is store.ErrExists.
func (a *Accounts) NewOwnerLink(ctx context.Context) (Secret, Link, error) {
	if err := mayManage(ctx); err != nil {
		return Secret{}, Link{}, err
	}
	secret := a.secret(linkPrefix)
	l := Link{Owner: true, Expires: a.now().Add(LinkLife)}
	err := a.store.Write(ctx, func(tx Tx) error {
		if err := nobodyYet(ctx, tx); err != nil {
			return err
		}
		return l.put(ctx, tx, owner, secret)
	})
	return secret, l, err
}

func nobodyYet(ctx context.Context, tx Tx) error {
	rows, err := tx.List(ctx, people, "", 1)
	if err == nil && len(rows) > 0 {
		return speech.Wrong(store.ErrExists, "somebody has an account")
	}
	return err
}

func (l Link) put(ctx context.Context, tx Tx, id string, secret Secret) error {
	return put(ctx, tx, Row{Sort: links, ID: id, Person: l.Person.ID, Key: secret.key(), Until: l.Expires}, struct{}{})
}

// Link returns what a secret would do, and leaves it as it is.
func (a *Accounts) Link(ctx context.Context, secret Secret) (Link, error) {
	var l Link
	err := a.store.Read(ctx, func(tx Tx) (err error) {
		l, _, err = a.linkIn(ctx, tx, secret)
		return err
	})
	return l, err
}

// linkIn finds the link of a secret, and the id of its row.
func (a *Accounts) linkIn(ctx context.Context, tx Tx, secret Secret) (Link, string, error) {
	if !secret.is(linkPrefix) {
		return Link{}, "", ErrUnknown
	}
	r, err := tx.ByKey(ctx, links, secret.key())
	if err != nil {
		return Link{}, "", err
	}
	if r == nil || !a.now().Before(r.Until) {
		return Link{}, "", ErrUnknown
	}
	l := Link{Owner: r.ID == owner, Expires: r.Until}
	if l.Owner {
		if err := nobodyYet(ctx, tx); errors.Is(err, store.ErrExists) {
			return Link{}, "", ErrUnknown
		} else if err != nil {
			return Link{}, "", err
		}
		return l, r.ID, nil
	}
	l.Person, err = personIn(ctx, tx, r.Person)
	return l, r.ID, err
}

// SignIn uses a link up and begins a session. Only an owner's link needs a name,
// that of the person whom it makes. The agent says in the list of sessions
// where this one is.
func (a *Accounts) SignIn(ctx context.Context, link Secret, name, agent string) (Secret, Session, error) {
	secret := a.secret(sessionPrefix)
	newID, person := a.NewID(), a.NewID()
	var s Session
	err := a.store.Write(ctx, func(tx Tx) error {
		l, id, err := a.linkIn(ctx, tx, link)
		if err != nil {
			return err
		}
		now := a.now()
		s = Session{ID: newID, Person: l.Person, Created: now, Used: now, Agent: agentOf(agent)}
		if l.Owner {
			s.Person = Person{ID: person, Rights: access.Rights{Role: access.Administrator}, Created: now}
		}
		ctx := access.With(ctx, s.Person.principal())
		if l.Owner {
			if err := a.add(ctx, tx, &s.Person, name); err != nil {
				return err
			}
		}
		if err := tx.Delete(ctx, links, id); err != nil {
			return err
		}
		if err := tx.Sweep(ctx, now); err != nil {
			return err
		}
		if err := s.put(ctx, tx, secret.key()); err != nil {
			return err
		}
		return a.logEntry(ctx, tx, Entry{Did: SignedIn, To: s.Person.ID, What: s.ID})
	})
	return secret, s, err
}

func (p Person) principal() access.Principal {
	return access.Principal{Account: p.ID, Rights: p.Rights}
}
