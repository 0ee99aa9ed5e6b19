package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/exchange/mapping"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// mappingCmd manages the saved mappings, while the server is running or not.
type mappingCmd struct {
	Save   mappingSaveCmd   `cmd:"" help:"Save a mapping under a name, for import --mapping NAME and for the pages."`
	List   mappingListCmd   `cmd:"" help:"List the saved mappings."`
	Print  mappingPrintCmd  `cmd:"" help:"Print a mapping."`
	Remove mappingRemoveCmd `cmd:"" help:"Delete a mapping."`
}

type mappingSaveCmd struct {
	accountsFlag
	File string `arg:"" help:"The mapping." type:"existingfile"`
	Name string `arg:"" optional:"" help:"What to call it; by default the file name without its ending."`
}

// Run saves a valid mapping.
func (c mappingSaveCmd) Run(ctx context.Context, std streams) error {
	text, err := readFile(ctx, c.File)
	if err != nil {
		return err
	}
	if _, err := mapping.Parse(text); err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	if c.Name == "" {
		base := filepath.Base(c.File)
		c.Name = strings.TrimSuffix(base, filepath.Ext(base))
	}
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		if err := a.SaveMapping(ctx, c.Name, string(text)); err != nil {
			return err
		}
		fmt.Fprintf(std.out, "saved as %s; import a file with --mapping %[1]s\n", c.Name)
		return nil
	})
}

type mappingListCmd struct{ accountsFlag }

// Run lists the saved mappings.
func (c mappingListCmd) Run(ctx context.Context, std streams) error {
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		saved, err := a.Mappings(ctx)
		if err != nil {
			return err
		}
		if len(saved) == 0 {
			fmt.Fprintln(std.out, "no mapping is saved")
			return nil
		}
		var table columns
		for _, m := range saved {
			table.add(m.Name, moment(m.Saved))
		}
		return table.write(std.out)
	})
}

type mappingPrintCmd struct {
	accountsFlag
	Name string `arg:"" help:"What it is called."`
}

// Run prints a mapping.
func (c mappingPrintCmd) Run(ctx context.Context, std streams) error {
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		m, err := a.Mapping(ctx, c.Name)
		if err != nil {
			return err
		}
		fmt.Fprint(std.out, m.Text)
		return nil
	})
}

type mappingRemoveCmd struct {
	accountsFlag
	Name string `arg:"" help:"What it is called."`
}

// Run removes a mapping.
func (c mappingRemoveCmd) Run(ctx context.Context, std streams) error {
	return c.with(ctx, func(ctx context.Context, a *accounts.Accounts) error {
		if err := a.RemoveMapping(ctx, c.Name); err != nil {
			return err
		}
		fmt.Fprintf(std.out, "%s deleted\n", c.Name)
		return nil
	})
}

// namesSaved reports whether a mapping is given by the name under which it was saved; err is
// the error of opening it as a file.
func namesSaved(name string, err error) bool {
	return errors.Is(err, fs.ErrNotExist) && filepath.Ext(name) == "" && filepath.Base(name) == name
}

// mappingOf reads a mapping from a file or, if there is none of that name, from those saved
// beside the store.
func (f storeFlag) mappingOf(ctx context.Context, name string) (_ *mapping.Mapping, err error) {
	text, err := readFile(ctx, name)
	if namesSaved(name, err) {
		var saved accounts.Mapping
		if saved, err = f.savedMapping(ctx, name); errors.Is(err, store.ErrNotFound) {
			err = fmt.Errorf("%w, and there is no such file; see whoplans mapping list", err)
		}
		text = []byte(saved.Text)
	}
	if err != nil {
		return nil, err
	}
	m, err := mapping.Parse(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return m, nil
}

func (f storeFlag) savedMapping(ctx context.Context, name string) (m accounts.Mapping, err error) {
	if path, err := accountsPath(f.Store); err == nil {
		if _, err := os.Stat(path); err != nil {
			return m, fmt.Errorf("%w: no mapping was saved as %s", store.ErrNotFound, name) // do not create the file
		}
	}
	a, err := openAccounts(ctx, f)
	if err != nil {
		return m, err
	}
	defer closing(a, &err)
	return a.Mapping(access.With(ctx, access.Operator("operator")), name)
}
