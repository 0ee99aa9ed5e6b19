// Command run starts a throw-away Neo4j and stops it when it is interrupted or
// when the command that it wraps ends. Without a command it holds the data set,
// to be looked at:
//
//	go run ./graph/store/neo4j/neo4jtest/run
//	go run ./graph/store/neo4j/neo4jtest/run -- go test ./...
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed"
)

type options struct {
	Version string   `help:"Version of Neo4j." default:"${lts}" placeholder:"VERSION"`
	Newest  bool     `help:"Run the newest calendar version that the tests are known to pass on (${newest})."`
	Command []string `arg:"" optional:"" passthrough:"" help:"Command to run with the server's address in ${variable}; without one the server holds the data set and runs until it is interrupted."`
}

func main() {
	os.Exit(run(context.Background()))
}

func run(ctx context.Context) int {
	var o options
	kong.Parse(&o, kong.Name("run"), kong.Description("Run a throw-away Neo4j."), kong.Vars{
		"lts": neo4jtest.LTS, "newest": neo4jtest.Newest, "variable": neo4jtest.URLVariable,
	})
	if o.Newest {
		o.Version = neo4jtest.Newest
	}
	if len(o.Command) > 0 && o.Command[0] == "--" {
		o.Command = o.Command[1:]
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	s, err := neo4jtest.Start(ctx, &neo4jtest.Options{Version: o.Version, Log: os.Stderr})
	if err != nil {
		fmt.Fprintln(os.Stderr, "neo4j:", err)
		return 1
	}
	code := 0
	if len(o.Command) > 0 {
		code = wrap(o.Command, o.Version, s.URL())
	} else if err := show(ctx, o.Version, s.URL()); err != nil {
		fmt.Fprintln(os.Stderr, "neo4j:", err)
		code = 1
	}
	s.Keep = code != 0
	if err := s.Close(); err != nil {
		fmt.Fprintln(os.Stderr, "neo4j:", err)
		return 1
	}
	return code
}

// show loads the data set, says where it is, and waits for the interrupt.
func show(ctx context.Context, version, address string) error {
	s, err := neo4j.Open(ctx, address, graph.Describe().Schema(), nil)
	if err != nil {
		return err
	}
	drafts := seed.Default().Drafts
	_, err = change.Load(ctx, graph.New(s), drafts, change.LoadOptions{Author: "make neo4j", Reason: "to be looked at"})
	if err := errors.Join(err, s.Close()); err != nil {
		return err
	}
	fmt.Printf(`Neo4j %s holds the data set, %d records, until this is interrupted. Nothing that you do to it is kept.
  Cypher    %s, without user and password; docs/neo4j.md has ten statements to begin with
  GraphQL   go run ./cmd/whoplans serve --store %[3]s
Stop with Ctrl-C.
`, version, len(drafts), address)
	<-ctx.Done()
	return nil
}

// wrap runs a command that finds the server in its environment. Interrupts
// reach it from the terminal, so that it is waited for and not ended here.
func wrap(command []string, version, url string) int {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = append(os.Environ(), neo4jtest.URLVariable+"="+url, neo4jtest.VersionVariable+"="+version)
	err := cmd.Run()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		return max(exit.ExitCode(), 1)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "neo4j:", err)
		return 1
	}
	return 0
}
