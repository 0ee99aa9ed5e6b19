package accounts

import (
	"context"
	"errors"
	"sync"
	"time"
)

// known is what was read lately about the secrets in use. They are kept as they are,
// not hashed: whoever can read this memory reads them in requests, and
// hashing would cost more than all else that is done for a request.
type known struct {
	mu  sync.Mutex
	who map[Secret]believed
}

// believed is what was read about a secret, and when the reading began: by the
// machine's own count of time and by the clock. A clock that jumps, as when a
// machine was asleep, ends belief.
type believed struct {
	Who
	counted, clock time.Time
}

func (b *believed) holds(counted, clock time.Time) bool {
	age := clock.Sub(b.clock)
	return counted.Sub(b.counted) < lease && 0 <= age && age < lease && clock.Before(b.Expires)
}

// mostKnown is how many secrets are known at once.
const mostKnown = 10_000

// find returns what is believed about a secret now.
func (k *known) find(secret Secret, counted, clock time.Time) (Who, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	b, ok := k.who[secret]
	return b.Who, ok && b.holds(counted, clock)
}

func (k *known) keep(secret Secret, b believed) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.who == nil || len(k.who) >= mostKnown {
		k.who = map[Secret]believed{}
	}
	k.who[secret] = b
}

// Who returns whom the secret of a session or a token stands for. It fails with
// [ErrUnknown] if it stands for nobody, or no longer does.
func (a *Accounts) Who(ctx context.Context, secret Secret) (Who, error) {
	counted, clock := time.Now(), a.Now().Round(0)
	if w, ok := a.known.find(secret, counted, clock); ok {
		return w, nil
	}
	w, stale, err := a.look(ctx, secret)
	if err != nil {
		return Who{}, err
	}
	if stale {
		until, err := a.use(ctx, secret)
		switch {
		case err == nil:
			w.Expires = until
		case errors.Is(err, ErrUnknown):
			return Who{}, err
		default: // it can be read and not written, as on a full disk: good enough to know who it is
		}
	}
	a.known.keep(secret, believed{w, counted, clock})
	return w, nil
}

// sortOf is the sort of row that a secret belongs to; not ok for one of a link.
func sortOf(secret Secret) (Sort, bool) {
	switch {
	case secret.is(sessionPrefix):
		return sessions, true
	case secret.is(tokenPrefix):
		return tokens, true
	}
	return "", false
}

// look reads what a secret stands for; stale if its use has to be noted again.
func (a *Accounts) look(ctx context.Context, secret Secret) (w Who, stale bool, err error) {
	err = a.store.Read(ctx, func(tx Tx) error {
		r, p, err := a.opens(ctx, tx, secret)
		if err != nil {
			return err
		}
		w = Who{Principal: p.principal(), Name: p.Name, Expires: r.Until}
		var used time.Time
		if r.Sort == sessions {
			s, err := sessionOf(r, p)
			if err != nil {
				return err
			}
			w.Session, used = s.ID, s.Used
		} else {
			t, err := tokenOf(r, p)
			if err != nil {
				return err
			}
			w.Token, w.Rights, used = t.ID, t.Rights(), t.Used
		}
		stale = a.now().Sub(used) >= usePrecision
		return nil
	})
	return w, stale, err
}

// opens returns the row of a secret, and whose it is.
func (a *Accounts) opens(ctx context.Context, tx Tx, secret Secret) (*Row, Person, error) {
	sort, ok := sortOf(secret)
	if !ok {
		return nil, Person{}, ErrUnknown
	}
	r, err := tx.ByKey(ctx, sort, secret.key())
	if err != nil {
		return nil, Person{}, err
	}
	if r == nil || !a.now().Before(r.Until) {
		return nil, Person{}, ErrUnknown
	}
	row, err := tx.Get(ctx, people, r.Person)
	if err != nil {
		return nil, Person{}, err
	}
	if row == nil {
		return nil, Person{}, ErrUnknown
	}
	p, err := personOf(row)
	if err == nil && !p.Removed.IsZero() {
		err = ErrUnknown
	}
	return r, p, err
}

// use notes that a secret was used now, and returns until when it is good.
func (a *Accounts) use(ctx context.Context, secret Secret) (until time.Time, err error) {
	err = a.store.Write(ctx, func(tx Tx) error {
		r, p, err := a.opens(ctx, tx, secret)
		if err != nil {
			return err // it was ended meanwhile
		}
		if r.Sort == tokens {
			t, err := tokenOf(r, p)
			if err != nil {
				return err
			}
			t.Used, until = a.now(), t.Expires
			return t.put(ctx, tx, r.Key)
		}
		s, err := sessionOf(r, p)
		if err != nil {
			return err
		}
		s.Used = a.now()
		until = s.Expires()
		return s.put(ctx, tx, r.Key)
	})
	return until, err
}
