package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/graph/store"
)

// userCmd manages people, while the server is running or not.
type userCmd struct {
	Add      userAddCmd      `cmd:"" help:"Make an account for a person."`
	List     userListCmd     `cmd:"" help:"Show who has an account, and what each may do."`
	Grant    userGrantCmd    `cmd:"" help:"Give a person new rights, in place of the old ones."`
	Remove   userRemoveCmd   `cmd:"" help:"Remove a person: the name, sessions and tokens are deleted; the account's id stays in the history."`
	Link     userLinkCmd     `cmd:"" help:"Make a link by which a person can sign in, once and within 15 minutes."`
	Sessions userSessionsCmd `cmd:"" help:"Show where a person is signed in, or end their sessions."`
}

type userAddCmd struct {
	accountsFlag
	rightsFlags
	Name string `arg:"" help:"The person's name."`
	Role string `help:"What the person may do: ${enum}." enum:"reader,contributor,editor,administrator" default:"reader"`
}

// Run adds an account.
func (c userAddCmd) Run(ctx context.Context, std streams) error {
	rights, err := c.rights(c.Role)
	if err != nil {
		return err
	}
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		p, err := a.Add(ctx, c.Name, rights)
		if err != nil {
			return err
		}
		fmt.Fprintf(std.out, "%s  %s, %s\n", p.ID, p.Name, p.Rights)
		return nil
	})
}

type userListCmd struct{ accountsFlag }

// Run lists the accounts.
func (c userListCmd) Run(ctx context.Context, std streams) error {
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		people, err := a.People(ctx)
		if err != nil {
			return err
		}
		if len(people) == 0 {
			fmt.Fprintln(std.out, "nobody has an account")
			return nil
		}
		var table columns
		for _, p := range people {
			table.add(p.ID, p.Name, p.Rights.String())
		}
		return table.write(std.out)
	})
}

type userGrantCmd struct {
	accountsFlag
	rightsFlags
	Person string `arg:"" help:"The person's name, or the account's id."`
	Role   string `arg:"" help:"What the person may do from now on: ${enum}." enum:"reader,contributor,editor,administrator"`
}

// Run grants rights.
func (c userGrantCmd) Run(ctx context.Context, std streams) error {
	rights, err := c.rights(c.Role)
	if err != nil {
		return err
	}
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		p, err := a.Grant(ctx, c.Person, rights)
		if err != nil {
			return err
		}
		fmt.Fprintf(std.out, "%s  %s, %s\n", p.ID, p.Name, p.Rights)
		return nil
	})
}

type userRemoveCmd struct {
	accountsFlag
	Person string `arg:"" help:"The person's name, or the account's id."`
}

// Run removes an account.
func (c userRemoveCmd) Run(ctx context.Context, std streams) error {
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		p, err := a.Remove(ctx, c.Person)
		if err != nil {
			return err
		}
		fmt.Fprintf(std.out, "%s  removed; sessions and tokens have ended\n", p.ID)
		return nil
	})
}

// publicFlag is the address by which people know a server.
type publicFlag struct {
	PublicURL string `help:"The address at which people reach the server, such as https://whoplans.example.org, if it is not the one that the server listens on." env:"WHOPLANS_PUBLIC_URL" placeholder:"URL"`
}

// parse returns the address without a path, nil if there is none.
func (f publicFlag) parse() (*url.URL, error) {
	if f.PublicURL == "" {
		return nil, nil
	}
	u, err := url.Parse(f.PublicURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return nil, fmt.Errorf("--public-url is %q; give a scheme, a host and no path, such as https://whoplans.example.org", redacted(f.PublicURL))
	}
	return &url.URL{Scheme: u.Scheme, Host: strings.ToLower(u.Host)}, nil
}

// signInLink returns the address that somebody opens to sign in. Browsers do not send what
// follows the #, so it appears in no log or preview.
func signInLink(base string, secret accounts.Secret) string {
	return base + "/sign-in#" + secret.Reveal()
}

type userLinkCmd struct {
	accountsFlag
	publicFlag
	Person string `arg:"" optional:"" help:"The person's name, or the account's id; leave it out while there is no account, for a link that makes the first administrator."`
}

// Run prints a link.
func (c userLinkCmd) Run(ctx context.Context, std streams) error {
	public, err := c.parse()
	if err != nil {
		return err
	}
	base := "http://127.0.0.1:8080"
	if public != nil {
		base = public.String()
	}
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		var secret accounts.Secret
		var l accounts.Link
		who := "the first administrator"
		if c.Person == "" {
			secret, l, err = a.NewOwnerLink(ctx)
			if errors.Is(err, store.ErrExists) {
				return errors.New("somebody has an account already: say for whom the link is; see whoplans user list")
			}
		} else {
			secret, l, err = a.NewLink(ctx, c.Person)
			who = l.Person.Name + ", " + l.Person.Rights.String()
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(std.out, signInLink(base, secret))
		fmt.Fprintf(std.err, "It signs in %s, once, until %s. Whoever has it can use it.\n", who, moment(l.Expires))
		if public == nil {
			fmt.Fprintln(std.err, "If the server is reached elsewhere, name that with --public-url.")
		}
		return nil
	})
}

type userSessionsCmd struct {
	accountsFlag
	Person string `arg:"" help:"The person's name, or the account's id."`
	End    string `help:"End the session with this id." placeholder:"ID"`
	EndAll bool   `help:"End all sessions of the person."`
}

// Run lists sessions, or ends them.
func (c userSessionsCmd) Run(ctx context.Context, std streams) error {
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		p, err := a.Person(ctx, c.Person)
		if err != nil {
			return err
		}
		if c.EndAll {
			n, err := a.EndSessions(ctx, p)
			if err == nil {
				fmt.Fprintf(std.out, "%s ended\n", count(n, "session"))
			}
			return err
		}
		list, err := a.Sessions(ctx, p)
		if err != nil {
			return err
		}
		if c.End != "" {
			for _, s := range list {
				if s.ID == c.End {
					return a.EndSession(ctx, c.End)
				}
			}
			return fmt.Errorf("%s has no session %q; see whoplans user sessions", p.Name, c.End)
		}
		if len(list) == 0 {
			fmt.Fprintf(std.out, "%s is not signed in anywhere\n", p.Name)
			return nil
		}
		var table columns
		for _, s := range list {
			table.add(s.ID, "since "+moment(s.Created), "last used "+moment(s.Used), s.Agent)
		}
		return table.write(std.out)
	})
}
