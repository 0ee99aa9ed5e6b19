// Package accounts knows people: what each of them may do, how they sign in,
// and the tokens of their programs.
//
// There are no passwords. Somebody who may manage people makes a [Link], which
// is good once and for a quarter of an hour; using it up begins a [Session],
// which lasts thirty days from when it was last used. Programs have a [Token],
// which can do less than its owner, never more. All three are 256 random bits,
// of which only a hash is kept: a [Secret] is shown once, to whom it is for.
//
// Accounts live beside the records, not among them: copies, backups and exports
// of the graph hold none. Commits name an account by its id, so that a person
// can be forgotten ([Accounts.Remove]) and the history stay whole. What was done
// to accounts, by whom and when, is an [Entry].
//
// Beside them is what those who take files in save for the next time: each [Mapping].
//
// A [Store] keeps all this in rows that it does not look into. There are two,
// accounts/sqlite and accounts/neo4j, and accountstest holds both to the same
// contract.
//
// Several servers can share a store. What one of them, or a command, ends has
// ended on all when the call returns: a server believes what it has read for
// a tenth of a second, and whoever takes something away waits for as long.
// Looking up a session that is in use costs no call of the store most of the time,
// and ten a second at most.
package accounts

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// ErrUnknown is the error of a secret that opens nothing: it was never made, or
// has been used up, replaced, ended or revoked, or has expired. Which of these it
// is, is not told: whoever shows such a secret may have guessed it.
var ErrUnknown = errors.New("unknown or no longer valid")

// Accounts are the accounts in a store. The caller of a method is the principal in
// its context, see [access.Of]: administrators may do everything, others only what
// concerns themselves. It is safe for concurrent use.
type Accounts struct {
	// Now is the clock by which things are dated and expire.
	Now func() time.Time
	// NewSecret makes 256 random bits.
	NewSecret func() [32]byte
	// NewID makes ids.
	NewID func() string

	store Store
	known known
}

// New returns the accounts in a store.
func New(s Store) *Accounts {
	return &Accounts{
		Now: time.Now,
		NewSecret: func() (bits [32]byte) {
			_, _ = rand.Read(bits[:]) // which never fails
			return bits
		},
		NewID: uuid.NewString,
		store: s,
	}
}

// Close closes the store.
func (a *Accounts) Close() error { return a.store.Close() }

// Writable returns nil if accounts can be changed, and otherwise why they cannot.
func (a *Accounts) Writable(ctx context.Context) error {
	if p, ok := a.store.(store.Prober); ok {
		return p.Writable(ctx)
	}
	return nil
}

// now is the time in the form in which it is kept.
func (a *Accounts) now() time.Time { return a.Now().UTC().Truncate(time.Millisecond) }

// mayManage fails unless the caller may manage people.
func mayManage(ctx context.Context) error {
	return access.Hidden{}.May(access.Of(ctx), access.Manage).Err()
}

// mayManageOrIs fails unless the caller may manage people, or is the person. A token
// does not count as its owner: one with few rights could make itself another with more.
func mayManageOrIs(ctx context.Context, person string) error {
	who, _ := Of(ctx)
	if p := access.Of(ctx); p.SignedIn() && p.Account == person && who.Token == "" {
		return nil
	}
	return mayManage(ctx)
}

// hide gives callers who may not manage people a refusal, in place of an error that
// would tell them who has an account.
func hide(ctx context.Context, err error) error {
	if refused := mayManage(ctx); refused != nil {
		return refused
	}
	return err
}

// lease is how long a server goes by what it has read about a session.
const lease = 100 * time.Millisecond

// withdraw takes something away from somebody, and returns once no server can still
// believe that they have it.
func (a *Accounts) withdraw(ctx context.Context, do func(Tx) error) error {
	if err := a.store.Write(ctx, do); err != nil {
		return err
	}
	gone := time.NewTimer(lease)
	defer gone.Stop()
	select {
	case <-gone.C:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("it is done, and servers may go by what was before for another %s: %w", lease, ctx.Err())
	}
}

func notFound(what, id string) error {
	return speech.Wrong(store.ErrNotFound, "there is no %s %q", what, id)
}
