package accounts

import (
	"context"
	"strings"
	"time"
	"unicode"
)

// Session is a browser in which somebody is signed in.
type Session struct {
	ID      string    `json:"-"` // to end it by; no secret
	Person  Person    `json:"-"`
	Created time.Time `json:"created"`
	Used    time.Time `json:"used"`  // to the hour
	Agent   string    `json:"agent"` // what the browser says it is
}

// SessionLife is how long a session lasts after it was last used.
const SessionLife = 30 * 24 * time.Hour

// usePrecision is how exactly the time of last use is kept.
const usePrecision = time.Hour

// Expires is when the session ends if it is not used until then.
func (s Session) Expires() time.Time { return s.Used.Add(SessionLife) }

func (s Session) put(ctx context.Context, tx Tx, key string) error {
	return put(ctx, tx, Row{Sort: sessions, ID: s.ID, Person: s.Person.ID, Key: key, Until: s.Expires()}, s)
}

func sessionOf(r *Row, p Person) (Session, error) {
	s := Session{ID: r.ID, Person: p}
	return s, r.read(&s)
}

// agentOf cuts what a browser says of itself to what a list can show.
func agentOf(agent string) string {
	clean := []rune(strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, agent))
	return string(clean[:min(len(clean), 200)])
}

// Sessions returns the sessions of a person, the one used last first.
func (a *Accounts) Sessions(ctx context.Context, person Person) ([]Session, error) {
	if err := mayManageOrIs(ctx, person.ID); err != nil {
		return nil, err
	}
	return latest(ctx, a, sessions, person, sessionOf, func(s Session) time.Time { return s.Used })
}

// EndSession ends a session. When it has returned, no server accepts it.
func (a *Accounts) EndSession(ctx context.Context, id string) error {
	return a.end(ctx, sessions, id, SessionEnded)
}

// EndSessions ends all sessions of a person, and returns how many.
func (a *Accounts) EndSessions(ctx context.Context, person Person) (int, error) {
	if err := mayManageOrIs(ctx, person.ID); err != nil {
		return 0, err
	}
	var n int
	err := a.withdraw(ctx, func(tx Tx) (err error) {
		if n, err = deleteAll(ctx, tx, sessions, person.ID); err != nil || n == 0 {
			return err
		}
		return a.logEntry(ctx, tx, Entry{Did: SessionEnded, To: person.ID, What: "all"})
	})
	return n, err
}
