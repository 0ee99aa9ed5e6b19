package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/access"
)

// tokenCmd manages the tokens with which programs act for people.
type tokenCmd struct {
	Create tokenCreateCmd `cmd:"" help:"Make a token, and print it: it cannot be shown again."`
	List   tokenListCmd   `cmd:"" help:"Show the tokens of a person."`
	Revoke tokenRevokeCmd `cmd:"" help:"End a token."`
}

type tokenCreateCmd struct {
	accountsFlag
	rightsFlags
	Person string `arg:"" help:"Who the program acts for: a name, or an account's id."`
	Name   string `arg:"" help:"What the token is for."`
	Role   string `help:"What the token may do at most: ${enum}. It can never do more than the person." enum:"reader,contributor,editor,administrator" required:""`
	Days   int    `help:"How long it lasts." default:"90"`
}

// Run prints a token, and nothing else to the same stream.
func (c tokenCreateCmd) Run(ctx context.Context, std streams) error {
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		limit, err := c.limit(ctx, a)
		if err != nil {
			return err
		}
		secret, t, err := a.NewToken(ctx, c.Person, c.Name, limit, time.Duration(c.Days)*24*time.Hour)
		if err != nil {
			return err
		}
		fmt.Fprintln(std.out, secret.Reveal())
		fmt.Fprintf(std.err, "Token %s of %s, %s, until %s. Send it as Authorization: Bearer.\n", t.ID, t.Person.Name, t.Rights(), moment(t.Expires))
		return nil
	})
}

// limit returns the most that the token may do. An editor's own jurisdictions need not be
// named.
func (c tokenCreateCmd) limit(ctx context.Context, a *accounts.Accounts) (access.Rights, error) {
	if access.Role(strings.ToUpper(c.Role)) == access.Editor && len(c.Country) == 0 {
		if p, err := a.Person(ctx, c.Person); err != nil || p.Rights.Role == access.Editor {
			return p.Rights, err
		}
	}
	return c.rights(c.Role)
}

type tokenListCmd struct {
	accountsFlag
	Person string `arg:"" help:"The person's name, or the account's id."`
}

// Run lists tokens.
func (c tokenListCmd) Run(ctx context.Context, std streams) error {
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		p, err := a.Person(ctx, c.Person)
		if err != nil {
			return err
		}
		list, err := a.Tokens(ctx, p)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			fmt.Fprintf(std.out, "%s has no tokens\n", p.Name)
			return nil
		}
		var table columns
		for _, t := range list {
			table.add(t.ID, t.Name, t.Rights().String(), "last used "+moment(t.Used), "until "+moment(t.Expires))
		}
		return table.write(std.out)
	})
}

type tokenRevokeCmd struct {
	accountsFlag
	ID string `arg:"" name:"id" help:"The token's id, as whoplans token list shows it; not the token."`
}

// Run revokes a token.
func (c tokenRevokeCmd) Run(ctx context.Context, std streams) error {
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		if err := a.Revoke(ctx, c.ID); err != nil {
			return err
		}
		fmt.Fprintf(std.out, "%s  revoked\n", c.ID)
		return nil
	})
}
