// Command run starts a throw-away Neo4j, prints its address, and stops it when
// it is interrupted or when the command that it wraps ends:
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

	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
)

type options struct {
	Version string   `help:"Version of Neo4j." default:"${lts}" placeholder:"VERSION"`
	Newest  bool     `help:"Run the newest calendar version that the tests are known to pass on (${newest})."`
	Command []string `arg:"" optional:"" passthrough:"" help:"Command to run with the server's address in ${variable}; without one the server runs until it is interrupted."`
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
	if len(o.Command) == 0 {
		fmt.Println(s.URL())
		fmt.Fprintf(os.Stderr, "Neo4j %s answers at %s until this is interrupted; its data is thrown away\n", o.Version, s.URL())
		<-ctx.Done()
	} else {
		code = wrap(o.Command, o.Version, s.URL())
	}
	s.Keep = code != 0
	if err := s.Close(); err != nil {
		fmt.Fprintln(os.Stderr, "neo4j:", err)
		return 1
	}
	return code
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
