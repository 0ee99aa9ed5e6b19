package accounts

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Mapping says how a file from elsewhere is read, saved for whoever is sent the next one
// like it. It is kept with accounts, since it states no fact and belongs to those who import
// files.
type Mapping struct {
	Name  string    `json:"name"`
	Text  string    `json:"text"`
	By    string    `json:"by,omitempty"` // an account's id; empty for a command on the server's machine
	Saved time.Time `json:"saved"`
}

// Bounds of mappings.
const (
	mostMappings     = 1_000
	longestMapping   = 1 << 20 // bytes
	longestSavedName = 60
)

// savedName checks a mapping's name, which has to fit into addresses and command lines.
func savedName(name string) (key string, err error) {
	unfit := func(r rune) bool {
		return r != '-' && r != '_' && r != '.' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	}
	if name == "" || len(name) > longestSavedName || strings.HasPrefix(name, ".") || strings.ContainsFunc(name, unfit) {
		return "", speech.Wrong(store.ErrInvalid, "a mapping is called by at most %d letters from a to z, digits, and - _ . between them, not %q", longestSavedName, name)
	}
	return strings.ToLower(name), nil
}

// mayImport fails unless the caller may import files.
func mayImport(ctx context.Context) error {
	if p := access.Of(ctx); p.Role.Less(access.Contributor) {
		return speech.Wrong(access.ErrForbidden, "mappings are for those who may take files in")
	}
	return nil
}

// Mappings are all that were saved, by name, without their texts.
func (a *Accounts) Mappings(ctx context.Context) ([]Mapping, error) {
	if err := mayImport(ctx); err != nil {
		return nil, err
	}
	var all []Mapping
	err := a.store.Read(ctx, func(tx Tx) error {
		all = nil
		return each(ctx, tx, mappings, func(r *Row) error {
			var m Mapping
			err := r.read(&m)
			m.Text = ""
			all = append(all, m)
			return err
		})
	})
	slices.SortFunc(all, func(m, n Mapping) int { return strings.Compare(strings.ToLower(m.Name), strings.ToLower(n.Name)) })
	return all, err
}

// Mapping returns one by its name; store.ErrNotFound if there is none.
func (a *Accounts) Mapping(ctx context.Context, name string) (m Mapping, err error) {
	if err := mayImport(ctx); err != nil {
		return m, err
	}
	key, err := savedName(name)
	if err != nil {
		return m, err
	}
	err = a.store.Read(ctx, func(tx Tx) error {
		r, err := tx.Get(ctx, mappings, key)
		switch {
		case err != nil:
			return err
		case r == nil:
			return unsaved(name)
		}
		return r.read(&m)
	})
	return m, err
}

// SaveMapping saves a mapping under a name, in place of any that has it. Contributors may
// replace only what they saved themselves.
func (a *Accounts) SaveMapping(ctx context.Context, name, text string) error {
	key, err := savedName(name)
	if err != nil {
		return err
	}
	if len(text) > longestMapping {
		return speech.Wrong(store.ErrInvalid, "a mapping of more than %d KB is not saved", longestMapping>>10)
	}
	return a.store.Write(ctx, func(tx Tx) error {
		r, err := mappingToChange(ctx, tx, key)
		if err != nil {
			return err
		}
		if r == nil {
			n := 0
			if err := each(ctx, tx, mappings, func(*Row) error { n++; return nil }); err != nil {
				return err
			}
			if n >= mostMappings {
				return speech.Wrong(store.ErrInvalid, "%d mappings are saved; remove some that nobody uses", n)
			}
		}
		return put(ctx, tx, Row{Sort: mappings, ID: key}, Mapping{Name: name, Text: text, By: access.Of(ctx).Account, Saved: a.now()})
	})
}

// RemoveMapping forgets a mapping.
func (a *Accounts) RemoveMapping(ctx context.Context, name string) error {
	key, err := savedName(name)
	if err != nil {
		return err
	}
	return a.store.Write(ctx, func(tx Tx) error {
		switch r, err := mappingToChange(ctx, tx, key); {
		case err != nil:
			return err
		case r == nil:
			return unsaved(name)
		}
		return tx.Delete(ctx, mappings, key)
	})
}

// unsaved is the error for a name that no mapping has.
func unsaved(name string) error {
	return speech.Wrong(store.ErrNotFound, "no mapping was saved as %s", name)
}

// mappingToChange returns the row of a mapping, nil if there is none. It fails unless the
// caller may replace and remove it.
func mappingToChange(ctx context.Context, tx Tx, key string) (*Row, error) {
	if err := mayImport(ctx); err != nil {
		return nil, err
	}
	r, err := tx.Get(ctx, mappings, key)
	if err != nil || r == nil {
		return nil, err
	}
	var m Mapping
	if err := r.read(&m); err != nil {
		return nil, err
	}
	if p := access.Of(ctx); p.Role.Less(access.Editor) && m.By != p.Account {
		return nil, speech.Wrong(access.ErrForbidden, "somebody else saved the mapping %s; save yours under another name", m.Name)
	}
	return r, nil
}
