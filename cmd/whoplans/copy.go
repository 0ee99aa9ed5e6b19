package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

type copyCmd struct {
	From string `arg:"" help:"The store to copy: sqlite:FILE or neo4j://HOST."`
	To   string `arg:"" help:"The store to copy into: empty, or a copy that was interrupted."`

	Neo4j neo4jFlags `embed:"" prefix:"neo4j-"`
}

// Run copies one store into another.
func (c copyCmd) Run(ctx context.Context, std streams) (err error) {
	if c.From == "memory:" || c.To == "memory:" {
		return errors.New("a store in memory would be gone when the command ends: name sqlite:FILE or neo4j://HOST")
	}
	if c.From == c.To || sameFile(c.From, c.To) {
		return errors.New("FROM and TO are the same store")
	}
	from, err := openToRead(ctx, c.From, c.Neo4j)
	if err != nil {
		return err
	}
	defer closing(from, &err)
	to, err := openStore(ctx, c.To, c.Neo4j, nil)
	if err != nil {
		return err
	}
	defer closing(to, &err)
	shown := time.Now()
	rev, err := store.Copy(ctx, from, to, func(done, of store.Rev) {
		if time.Since(shown) > time.Second || done == of {
			shown = time.Now()
			fmt.Fprintf(std.err, "%d of %d commits\n", done, of)
		}
	})
	if ctx.Err() != nil && err != nil {
		err = errors.New("interrupted")
	}
	if err != nil {
		return fmt.Errorf("%w (copied up to revision %d; run the command again to go on)", err, rev)
	}
	fmt.Fprintf(std.out, "copied: revision %d\n", rev)
	return nil
}

// sameFile reports whether two stores are the same file under any name.
func sameFile(a, b string) bool {
	var infos [2]os.FileInfo
	for i, name := range []string{a, b} {
		path, err := sqlitePath(name)
		if err != nil {
			return false
		}
		if infos[i], err = os.Stat(path); err != nil {
			return false
		}
	}
	return os.SameFile(infos[0], infos[1])
}
