package accounts

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/whoplans/whoplans/graph/access"
)

// Entry is something that was done to accounts. It holds no name and no secret.
type Entry struct {
	Number int       `json:"-"` // entries are numbered from 1
	Time   time.Time `json:"time"`
	By     string    `json:"by,omitempty"` // an account's id; empty for a command on the server's machine
	Did    Did       `json:"did"`
	To     string    `json:"to"`             // an account's id
	What   string    `json:"what,omitempty"` // rights, or the id of a session or a token
}

// Did is what was done.
type Did string

// What can be done.
const (
	PersonAdded   Did = "PERSON_ADDED"
	RightsGranted Did = "RIGHTS_GRANTED"
	PersonRemoved Did = "PERSON_REMOVED"
	LinkMade      Did = "LINK_MADE"
	SignedIn      Did = "SIGNED_IN"
	SessionEnded  Did = "SESSION_ENDED"
	TokenMade     Did = "TOKEN_MADE"
	TokenRevoked  Did = "TOKEN_REVOKED"
)

// Values lists what can be done.
func (Did) Values() []Did {
	return []Did{PersonAdded, RightsGranted, PersonRemoved, LinkMade, SignedIn, SessionEnded, TokenMade, TokenRevoked}
}

// entryID is a number with zeros before it, so that ids sort as numbers.
func entryID(number int) string { return fmt.Sprintf("%016d", number) }

// logEntry adds an entry to the audit trail, in the transaction of what it tells of.
func (a *Accounts) logEntry(ctx context.Context, tx Tx, e Entry) error {
	last, err := tx.List(ctx, entries, "", 1)
	if err != nil {
		return err
	}
	if len(last) > 0 {
		if e.Number, err = strconv.Atoi(last[0].ID); err != nil {
			return fmt.Errorf("the audit trail's last entry is %q: %w", last[0].ID, err)
		}
	}
	e.Number++
	e.Time, e.By = a.now(), access.Of(ctx).Account
	return put(ctx, tx, Row{Sort: entries, ID: entryID(e.Number), Person: e.To}, e)
}

// Audit returns the newest entries below a number, 0 for all, at most limit of
// them.
func (a *Accounts) Audit(ctx context.Context, below, limit int) ([]Entry, error) {
	if err := mayManage(ctx); err != nil {
		return nil, err
	}
	id := ""
	if below > 0 {
		id = entryID(below)
	}
	var all []Entry
	err := a.store.Read(ctx, func(tx Tx) error {
		rows, err := tx.List(ctx, entries, id, limit)
		if err != nil {
			return err
		}
		all = make([]Entry, len(rows))
		for i := range rows {
			if err := rows[i].read(&all[i]); err != nil {
				return err
			}
			if all[i].Number, err = strconv.Atoi(rows[i].ID); err != nil {
				return err
			}
		}
		return nil
	})
	return all, err
}
