package accounts

import (
	"context"
	"slices"
	"time"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Token lets a program act for a person.
type Token struct {
	ID      string        `json:"-"` // to revoke it by; no secret
	Person  Person        `json:"-"`
	Name    string        `json:"name"`  // what it is for
	Limit   access.Rights `json:"limit"` // which it keeps to, even when its owner may do more
	Created time.Time     `json:"created"`
	Used    time.Time     `json:"used,omitzero"` // to the hour; zero for never
	Expires time.Time     `json:"expires"`
}

// LongestToken is the longest that a token can be valid.
const LongestToken = 366 * 24 * time.Hour

// MaxTokens is how many valid tokens a person may have.
const MaxTokens = 100

// Rights are what the token may do: what its owner may, and its limit allows.
func (t Token) Rights() access.Rights { return t.Person.Rights.Within(t.Limit) }

func (t Token) put(ctx context.Context, tx Tx, key string) error {
	return put(ctx, tx, Row{Sort: tokens, ID: t.ID, Person: t.Person.ID, Key: key, Until: t.Expires}, t)
}

func tokenOf(r *Row, p Person) (Token, error) {
	t := Token{ID: r.ID, Person: p}
	return t, r.read(&t)
}

// NewToken makes a token by which a program acts for a person, within a limit. It is
// valid for life, at most [LongestToken]. Who has [MaxTokens] already gets an error
// that wraps store.ErrInvalid.
func (a *Accounts) NewToken(ctx context.Context, idOrName, name string, limit access.Rights, life time.Duration) (Secret, Token, error) {
	clean, _, err := nameOf("a token", name)
	if err != nil {
		return Secret{}, Token{}, err
	}
	if life <= 0 || life > LongestToken {
		return Secret{}, Token{}, speech.Wrong(store.ErrInvalid, "a token lasts at most %d days", LongestToken/(24*time.Hour))
	}
	secret, id := a.secret(tokenPrefix), a.NewID()
	var t Token
	err = a.store.Write(ctx, func(tx Tx) error {
		p, err := personIn(ctx, tx, idOrName)
		if err != nil {
			return hide(ctx, err)
		}
		if err := mayManageOrIs(ctx, p.ID); err != nil {
			return err
		}
		now := a.now()
		t = Token{ID: id, Person: p, Name: clean, Limit: limit, Created: now, Expires: now.Add(life)}
		if err := tx.Sweep(ctx, now); err != nil {
			return err
		}
		if rows, err := tx.Of(ctx, tokens, p.ID); err != nil {
			return err
		} else if len(rows) >= MaxTokens {
			return speech.Wrong(store.ErrInvalid, "%s has %d tokens, which is the most: revoke one that is no longer used", p.Name, len(rows))
		}
		if err := t.put(ctx, tx, secret.key()); err != nil {
			return err
		}
		return a.logEntry(ctx, tx, Entry{Did: TokenMade, To: p.ID, What: t.ID + ", " + limit.String()})
	})
	return secret, t, err
}

// Tokens returns the tokens of a person, the newest first.
func (a *Accounts) Tokens(ctx context.Context, person Person) ([]Token, error) {
	if err := mayManageOrIs(ctx, person.ID); err != nil {
		return nil, err
	}
	return latest(ctx, a, tokens, person, tokenOf, func(t Token) time.Time { return t.Created })
}

// Revoke ends a token. When it has returned, no server accepts it.
func (a *Accounts) Revoke(ctx context.Context, id string) error {
	return a.end(ctx, tokens, id, TokenRevoked)
}

// latest returns what a person has that has not expired, the latest first.
func latest[T any](ctx context.Context, a *Accounts, s Sort, p Person, decode func(*Row, Person) (T, error), when func(T) time.Time) ([]T, error) {
	var all []T
	err := a.store.Read(ctx, func(tx Tx) error {
		all = nil
		rows, err := tx.Of(ctx, s, p.ID)
		if err != nil {
			return err
		}
		for i := range rows {
			if !a.now().Before(rows[i].Until) {
				continue
			}
			t, err := decode(&rows[i], p)
			if err != nil {
				return err
			}
			all = append(all, t)
		}
		return nil
	})
	slices.SortStableFunc(all, func(x, y T) int { return when(y).Compare(when(x)) })
	return all, err
}

// end ends a session or a token.
func (a *Accounts) end(ctx context.Context, s Sort, id string, did Did) error {
	return a.withdraw(ctx, func(tx Tx) error {
		r, err := tx.Get(ctx, s, id)
		if err != nil {
			return err
		}
		if r == nil {
			return hide(ctx, notFound(string(s), id))
		}
		if err := mayManageOrIs(ctx, r.Person); err != nil {
			return err
		}
		if err := tx.Delete(ctx, s, id); err != nil {
			return err
		}
		return a.logEntry(ctx, tx, Entry{Did: did, To: r.Person, What: id})
	})
}
