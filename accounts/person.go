package accounts

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Person is somebody with an account.
type Person struct {
	ID      string        `json:"-"`
	Name    string        `json:"name,omitempty"` // empty once the person was removed
	Rights  access.Rights `json:"rights"`
	Created time.Time     `json:"created"`
	Removed time.Time     `json:"removed,omitzero"`
}

// longestName is how many characters a name may have.
const longestName = 100

// nameOf checks the name of a person or a token, and returns it without white space
// around it, and what it is compared by: two people cannot have names that look alike.
func nameOf(whose speech.Text, name string) (clean, key string, err error) {
	clean = strings.Join(strings.Fields(name), " ")
	switch {
	case !strings.ContainsFunc(clean, func(r rune) bool { return unicode.In(r, unicode.L, unicode.N) && !traceless(r) }):
		return "", "", speech.Wrong(store.ErrInvalid, "%s needs a name", whose)
	case len([]rune(clean)) > longestName:
		return "", "", speech.Wrong(store.ErrInvalid, "a name has at most %d letters", longestName)
	case strings.ContainsFunc(clean, func(r rune) bool { return !unicode.IsPrint(r) || traceless(r) }):
		return "", "", speech.Wrong(store.ErrInvalid, "the name %q holds what cannot be printed", clean)
	}
	return clean, strings.ToLower(clean), nil
}

// traceless reports whether a character shows nothing though it counts as printable, such
// as a filler of Hangul, a variation selector or the braille pattern without dots.
func traceless(r rune) bool {
	return r == '\u2800' || unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}

func personOf(r *Row) (Person, error) {
	p := Person{ID: r.ID}
	return p, r.read(&p)
}

func (p Person) put(ctx context.Context, tx Tx) error {
	return put(ctx, tx, Row{Sort: people, ID: p.ID, Key: strings.ToLower(p.Name)}, p)
}

// Add makes an account for a person. If there is one with this name already,
// that is store.ErrExists.
func (a *Accounts) Add(ctx context.Context, name string, rights access.Rights) (Person, error) {
	if err := mayManage(ctx); err != nil {
		return Person{}, err
	}
	p := Person{ID: a.NewID(), Rights: rights, Created: a.now()}
	err := a.store.Write(ctx, func(tx Tx) error {
		return a.add(ctx, tx, &p, name)
	})
	return p, err
}

func (a *Accounts) add(ctx context.Context, tx Tx, p *Person, name string) error {
	var key string
	var err error
	if p.Name, key, err = nameOf("a person", name); err != nil {
		return err
	}
	same, err := tx.ByKey(ctx, people, key)
	if err != nil {
		return err
	}
	if same != nil {
		return speech.Wrong(store.ErrExists, "somebody is called %s; give another name", p.Name)
	}
	if err := p.put(ctx, tx); err != nil {
		return err
	}
	return a.logEntry(ctx, tx, Entry{Did: PersonAdded, To: p.ID, What: p.Rights.String()})
}

// People returns everybody who has an account, by name.
func (a *Accounts) People(ctx context.Context) ([]Person, error) {
	if err := mayManage(ctx); err != nil {
		return nil, err
	}
	var all []Person
	err := a.store.Read(ctx, func(tx Tx) error {
		all = nil
		return each(ctx, tx, people, func(r *Row) error {
			p, err := personOf(r)
			if err == nil && p.Removed.IsZero() {
				all = append(all, p)
			}
			return err
		})
	})
	slices.SortFunc(all, func(p, q Person) int { return strings.Compare(strings.ToLower(p.Name), strings.ToLower(q.Name)) })
	return all, err
}

// each goes through all rows of a sort, a few at a time: that of a mapping may have a
// megabyte.
func each(ctx context.Context, tx Tx, s Sort, do func(*Row) error) error {
	const batch = 50
	for below := ""; ; {
		rows, err := tx.List(ctx, s, below, batch)
		if err != nil {
			return err
		}
		for i := range rows {
			below = rows[i].ID
			if err := do(&rows[i]); err != nil {
				return err
			}
		}
		if len(rows) < batch {
			return nil
		}
	}
}

// Person returns somebody by id or name. Everybody may ask for themselves.
func (a *Accounts) Person(ctx context.Context, idOrName string) (Person, error) {
	var p Person
	err := a.store.Read(ctx, func(tx Tx) (err error) {
		p, err = personIn(ctx, tx, idOrName)
		return err
	})
	if p.ID != "" {
		if err := mayManageOrIs(ctx, p.ID); err != nil {
			return Person{}, err
		}
	} else if err := mayManage(ctx); err != nil {
		return Person{}, err // as if there were such a person
	}
	return p, err
}

// personIn finds somebody who was not removed.
func personIn(ctx context.Context, tx Tx, idOrName string) (Person, error) {
	r, err := tx.Get(ctx, people, idOrName)
	if err == nil && r == nil {
		if _, key, err1 := nameOf("a person", idOrName); err1 == nil {
			r, err = tx.ByKey(ctx, people, key)
		}
	}
	if err != nil {
		return Person{}, err
	}
	if r == nil {
		return Person{}, notFound("account", idOrName)
	}
	p, err := personOf(r)
	if err == nil && !p.Removed.IsZero() {
		return Person{}, notFound("account", idOrName)
	}
	return p, err
}

// Grant gives a person rights, in the place of those before.
func (a *Accounts) Grant(ctx context.Context, idOrName string, rights access.Rights) (Person, error) {
	if err := mayManage(ctx); err != nil {
		return Person{}, err
	}
	var p Person
	err := a.withdraw(ctx, func(tx Tx) (err error) {
		if p, err = personIn(ctx, tx, idOrName); err != nil {
			return err
		}
		if err := a.leavesAdministrator(ctx, tx, p, rights); err != nil {
			return err
		}
		p.Rights = rights
		if err := p.put(ctx, tx); err != nil {
			return err
		}
		return a.logEntry(ctx, tx, Entry{Did: RightsGranted, To: p.ID, What: rights.String()})
	})
	return p, err
}

// Remove forgets a person: the name goes, and with it all links, sessions and
// tokens. The id stays, since commits and the audit trail name it.
func (a *Accounts) Remove(ctx context.Context, idOrName string) (Person, error) {
	if err := mayManage(ctx); err != nil {
		return Person{}, err
	}
	var p Person
	err := a.withdraw(ctx, func(tx Tx) (err error) {
		if p, err = personIn(ctx, tx, idOrName); err != nil {
			return err
		}
		if err := a.leavesAdministrator(ctx, tx, p, access.Rights{}); err != nil {
			return err
		}
		for _, s := range []Sort{links, sessions, tokens} {
			if _, err := deleteAll(ctx, tx, s, p.ID); err != nil {
				return err
			}
		}
		gone := Person{ID: p.ID, Created: p.Created, Removed: a.now()}
		if err := gone.put(ctx, tx); err != nil {
			return err
		}
		return a.logEntry(ctx, tx, Entry{Did: PersonRemoved, To: p.ID})
	})
	return p, err
}

// deleteAll deletes what belongs to a person, and returns how much that was.
func deleteAll(ctx context.Context, tx Tx, s Sort, person string) (int, error) {
	rows, err := tx.Of(ctx, s, person)
	for i := range rows {
		if err := tx.Delete(ctx, s, rows[i].ID); err != nil {
			return i, err
		}
	}
	return len(rows), err
}

// leavesAdministrator fails if nobody would be left who may manage people. A command on
// the server's machine may do that, since it can put it right again.
func (a *Accounts) leavesAdministrator(ctx context.Context, tx Tx, p Person, rights access.Rights) error {
	if !access.Of(ctx).SignedIn() || p.Rights.Role != access.Administrator || rights.Role == access.Administrator {
		return nil
	}
	others := false
	err := each(ctx, tx, people, func(r *Row) error {
		o, err := personOf(r)
		others = others || o.ID != p.ID && o.Rights.Role == access.Administrator
		return err
	})
	if err == nil && !others {
		return speech.Wrong(store.ErrConflict, "nobody else is an administrator")
	}
	return err
}
