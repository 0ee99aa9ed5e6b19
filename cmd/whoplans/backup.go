package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/sqlite"
)

type backupCmd struct {
	fileFlag
	To       string `arg:"" help:"The file to create." type:"path"`
	Accounts string `help:"Also write a copy of the accounts to this file. It holds no secrets, only their hashes; still keep it as safe as the accounts." type:"path" placeholder:"FILE"`
}

// Run writes a backup and says what it contains.
func (c backupCmd) Run(ctx context.Context, std streams) error {
	path, err := sqlitePath(c.Store)
	if err != nil {
		return err
	}
	info, err := sqlite.Backup(ctx, path, c.To, graph.Describe().Schema(), fileOptions())
	if err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%s: revision %d, %s, %d bytes\n", c.To, info.Rev, count(info.Records, "record"), info.Size)
	if c.Accounts == "" {
		return nil
	}
	return c.backUpAccounts(ctx, std.out)
}

type restoreCmd struct {
	fileFlag
	From string `arg:"" help:"The backup." type:"existingfile"`
}

// Run checks a backup and puts it in place.
func (c restoreCmd) Run(ctx context.Context, std streams) error {
	path, err := sqlitePath(c.Store)
	if err != nil {
		return err
	}
	kept, info, err := sqlite.Restore(ctx, c.From, path, graph.Describe().Schema(), fileOptions())
	if errors.Is(err, sqlite.ErrInUse) {
		return withAdvice(err)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%s: revision %d, %s\n", path, info.Rev, count(info.Records, "record"))
	if kept != "" {
		fmt.Fprintf(std.out, "the old file is %s\n", kept)
	}
	return nil
}
