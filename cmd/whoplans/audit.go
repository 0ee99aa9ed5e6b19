package main

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/whoplans/whoplans/accounts"
)

type auditCmd struct {
	accountsFlag
	Limit int `help:"Show at most this many entries, the newest." default:"50"`
	Below int `help:"Show only what came before the entry with this number." placeholder:"NUMBER"`
}

// Run prints what was done to accounts, newest first. It names people by account id, since
// nothing else is kept about those who were removed.
func (c auditCmd) Run(ctx context.Context, std streams) error {
	if c.Limit < 1 {
		return fmt.Errorf("--limit is %d; ask for one entry at least", c.Limit)
	}
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		entries, err := a.Audit(ctx, c.Below, c.Limit+1)
		if err != nil {
			return err
		}
		if len(entries) == 0 {
			fmt.Fprintln(std.out, "nothing has been done yet")
			return nil
		}
		more := len(entries) > c.Limit
		entries = entries[:min(len(entries), c.Limit)]
		var table columns
		for _, e := range entries {
			by := e.By
			if by == "" {
				by = "a command"
			}
			cells := []string{strconv.Itoa(e.Number), e.Time.Format(time.RFC3339), string(e.Did), e.To, "by " + by}
			if e.What != "" {
				cells = append(cells, e.What)
			}
			table.add(cells...)
		}
		if err := table.write(std.out); err != nil {
			return err
		}
		if more {
			fmt.Fprintf(std.out, "older entries are not shown; ask for more with --below %d\n", entries[len(entries)-1].Number)
		}
		return nil
	})
}
