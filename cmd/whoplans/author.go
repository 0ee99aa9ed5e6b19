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

// authors names those who made the commits of a store. Commits have the ids of
// accounts; what these are called is known beside the store alone, and of who was
// removed nowhere.
type authors struct {
	of    storeFlag
	names map[string]string // by id; nil until the first id is met
}

// name is what an author is called, empty if there is no more to say than the author is.
// Names are a help: where the accounts cannot be read, the ids stay.
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

// put puts the author's name in the place of the id.
func (a *authors) put(ctx context.Context, stamp graph.Stamp) graph.Stamp {
	if name := a.name(ctx, stamp.Author); name != "" {
		stamp.Author = name
	}
	return stamp
}

// inFaults names who changed what stands in the way of a change.
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

// inEdited names who changed what files do not know.
func (a *authors) inEdited(ctx context.Context, edited []change.Edited) {
	for _, e := range edited {
		for field, by := range e.Since {
			e.Since[field] = a.put(ctx, by)
		}
	}
}

// readPeople returns those who have an account beside a store. Looking makes no file.
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
