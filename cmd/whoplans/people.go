package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/netip"
	"syscall"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// reached says how people reach the server.
func (c serveCmd) reached(logger *slog.Logger) (signin.Options, error) {
	o := signin.Options{Logger: logger, Loopback: listensHere(c.Listen)}
	var err error
	if o.Public, err = c.parse(); err != nil {
		return o, err
	}
	for _, p := range c.TrustProxy {
		prefix, err := netip.ParsePrefix(p)
		if a, err1 := netip.ParseAddr(p); err1 == nil {
			prefix, err = a.Prefix(a.BitLen())
		}
		if err != nil {
			return o, fmt.Errorf("--trust-proxy is %q; give an address such as 10.0.0.7, or a network such as 10.0.0.0/8", p)
		}
		o.Proxies = append(o.Proxies, prefix.Masked())
	}
	return o, nil
}

// listensHere reports whether only this machine can reach an address.
func listensHere(address string) bool {
	a, err := net.ResolveTCPAddr("tcp", address)
	return err == nil && a.IP.IsLoopback()
}

// people opens the accounts. If nothing can be written there are none, and the server starts
// nevertheless.
func (c serveCmd) people(ctx context.Context, logger *slog.Logger) (*accounts.Accounts, error) {
	a, err := openAccounts(ctx, c.storeFlag)
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) || errors.Is(err, store.ErrReadOnly) {
		logger.WarnContext(ctx, "nobody can sign in, since accounts cannot be written", "err", err)
		return nil, nil
	}
	return a, err
}

// invitation says where to sign in. If there is no account yet, it is a link that makes whoever
// opens it the first administrator; it is printed only to a terminal on the machine where it
// works, and otherwise people have to ask for it.
func (c serveCmd) invitation(ctx context.Context, people *accounts.Accounts, here bool, base string) (string, error) {
	if people == nil {
		return "not possible, since accounts cannot be written", nil
	}
	public, err := c.parse()
	if err != nil {
		return "", err
	}
	if public != nil {
		base = public.String()
	}
	ctx = access.With(ctx, access.Operator("operator"))
	list, err := people.People(ctx)
	switch {
	case err != nil:
		return "", err
	case len(list) > 0:
		return base + "/sign-in", nil
	case !here:
		return base + "/sign-in (nobody has an account yet: whoplans user link makes the first)", nil
	}
	secret, l, err := people.NewOwnerLink(ctx)
	switch {
	case errors.Is(err, store.ErrExists), errors.Is(err, store.ErrReadOnly): // all accounts were removed, or the disk is full
		return base + "/sign-in", nil
	case err != nil:
		return "", err
	}
	return signInLink(base, secret) + fmt.Sprintf("\n            makes you the first administrator, once, until %s", moment(l.Expires)), nil
}
