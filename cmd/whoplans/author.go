package main

import (
	"context"
	"os"
	"strings"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
)

// authors names the authors of a store's commits. Commits have the ids of accounts, whose names
// are kept beside the store only, and for removed accounts nowhere.
type authors struct {
	of    storeFlag
	names map[string]string // by id; nil until they are needed
}

// name returns an author's name, "" if there is none besides the author. If the accounts cannot
// be read, ids are good enough.
func (a *authors) name(ctx context.Context, author string) string {
	if uuid.Validate(author) != nil {
		return ""
	}
	if a.names == nil {
		a.names = map[string]string{}
		if people, err := a.of.readPeople(ctx); err == nil {
			for _, p := range people {
				a.names[p.ID] = p.Name
			}
		}
	}
	return a.names[author]
}

// put replaces an account's id by its name.
func (a *authors) put(ctx context.Context, stamp graph.Stamp) graph.Stamp {
	if name := a.name(ctx, stamp.Author); name != "" {
		stamp.Author = name
	}
	return stamp
}

// inFaults names the authors of conflicting changes.
func (a *authors) inFaults(ctx context.Context, faults []change.Fault) {
	for i, f := range faults {
		for _, since := range f.Since {
			if name := a.name(ctx, since.By.Author); name != "" {
				faults[i].Message = strings.ReplaceAll(faults[i].Message, since.By.Author, name)
			}
		}
		a.inSince(ctx, f.Since)
	}
}

func (a *authors) inSince(ctx context.Context, since []change.FieldChange) {
	for i := range since {
		since[i].By = a.put(ctx, since[i].By)
	}
}

// inEdited names the authors of changes that files do not take into account.
func (a *authors) inEdited(ctx context.Context, edited []change.Edited) {
	for _, e := range edited {
		for field, by := range e.Since {
			e.Since[field] = a.put(ctx, by)
		}
	}
}

// readPeople returns the accounts of a store. It does not create the file.
func (f storeFlag) readPeople(ctx context.Context) (_ []accounts.Person, err error) {
	if f.Store == "memory:" {
		return nil, nil
	}
	if path, err := accountsPath(f.Store); err == nil {
		if _, err := os.Stat(path); err != nil {
			return nil, err
		}
	}
	a, err := openAccounts(ctx, f)
	if err != nil {
		return nil, err
	}
	defer closing(a, &err)
	return a.People(access.With(ctx, access.Operator("operator")))
}
