package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/exchange/csv"
)

// csvFlags say how CSV is written.
type csvFlags struct {
	Separator string `help:"What separates the columns of CSV: one character, or tab. Spreadsheets in countries with a decimal comma need a semicolon." default:"," env:"WHOPLANS_SEPARATOR"`
	BOM       bool   `name:"bom" help:"Begin CSV with a byte order mark, which tells Excel that it is UTF-8." env:"WHOPLANS_BOM"`
}

func (f csvFlags) options() (csv.Options, error) {
	comma, err := csv.ParseComma(f.Separator)
	if err != nil {
		return csv.Options{}, fmt.Errorf("--separator %w", err)
	}
	return csv.Options{Comma: comma, BOM: f.BOM}, nil
}

// readFile is [os.ReadFile] that ends with the context: a pipe that nobody writes to would
// block for ever.
func readFile(ctx context.Context, path string) ([]byte, error) {
	return waiting(ctx, func() ([]byte, error) { return os.ReadFile(path) })
}

// waiting calls do, which may block for ever, and returns when the context ends.
func waiting[T any](ctx context.Context, do func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		value, err := do()
		done <- result{value, err}
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		var none T
		return none, errors.New("interrupted")
	}
}

// writeFile writes a file completely or not at all: it is written beside the path and then
// moved there. Links are followed; devices and pipes are written to directly.
func writeFile(path string, write func(io.Writer) error) (err error) {
	if leadsTo, err := filepath.EvalSymlinks(path); err == nil {
		path = leadsTo
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return writeInto(path, write)
	}
	part := filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+"."+uuid.NewString()[:8]+".part")
	f, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreMissing(os.Remove(part)))
		}
	}()
	out := bufio.NewWriterSize(f, 1<<16)
	if err = write(out); err == nil {
		err = out.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(part, path)
}

// writeInto writes to the existing file, device or pipe at a path.
func writeInto(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}

func ignoreMissing(err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return err
}
