package differential

import (
	"context"
	"sync"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/people"
	"github.com/whoplans/whoplans/accounts/sqlite"
	"github.com/whoplans/whoplans/graph/access"
)

// directory is people for all tests: an administrator who is signed in and has a
// token, as whom tests ask.
var directory = sync.OnceValue(func() people.Directory {
	ctx := access.With(context.Background(), access.Operator("test"))
	s, err := sqlite.OpenMemory(ctx)
	if err != nil {
		panic(err)
	}
	a := accounts.New(s)
	a.NewID = func() string { return administrator }
	if _, err := a.Add(ctx, "Ann", access.Rights{Role: access.Administrator}); err != nil {
		panic(err)
	}
	link, _, err := a.NewLink(ctx, "Ann")
	if err != nil {
		panic(err)
	}
	if _, _, err := a.SignIn(ctx, link, "", "Firefox"); err != nil {
		panic(err)
	}
	secret, _, err := a.NewToken(ctx, "Ann", "nightly", access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"HU"}}, time.Hour)
	if err != nil {
		panic(err)
	}
	if _, err := a.Who(ctx, secret); err != nil { // which is the first use
		panic(err)
	}
	return people.New(a)
})

// administrator is the account as which tests ask.
const administrator = "ann"
