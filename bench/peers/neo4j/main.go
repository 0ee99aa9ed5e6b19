// Command neo4j compares servers that answer the same questions from the same
// data: @neo4j/graphql, the library that people on Neo4j would otherwise use;
// whoplans on the same Neo4j; and whoplans on its own store. It starts them,
// sees to it that they give the same answers, and prints what each takes.
//
//	make bench-neo4j
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/alecthomas/kong"
)

type options struct {
	URL     string        `arg:"" env:"WHOPLANS_TEST_NEO4J" help:"Address of an empty Neo4j, or of one that whoplans filled with its data set."`
	Clients []int         `help:"How many clients ask at once." default:"1,8,64"`
	Warm    time.Duration `help:"How long each server is asked a question before anything is measured." default:"5s"`
	Turn    time.Duration `help:"How long a server is asked a question before it is the next one's turn." default:"1s"`
	Turns   int           `help:"How many turns each server has with each question and number of clients." default:"5"`
	Only    []string      `help:"Questions to ask; all unless given."`
}

func main() {
	var o options
	kong.Parse(&o, kong.Name("neo4j"), kong.Description("Compare whoplans with @neo4j/graphql."))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, o); err != nil {
		stop()
		fmt.Fprintln(os.Stderr, "neo4j:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) (err error) {
	dir, err := os.MkdirTemp("", "whoplans-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()

	whoplans := filepath.Join(dir, "whoplans")
	build := exec.CommandContext(ctx, "go", "build", "-o", whoplans, "./cmd/whoplans")
	build.Dir, build.Stderr = "../../..", os.Stderr
	if err := build.Run(); err != nil {
		return fmt.Errorf("build whoplans: %w", err)
	}
	systems := []*system{
		{name: "@neo4j/graphql", peer: true, command: func(port string) []string {
			return []string{"node", "server.mjs", o.URL, port}
		}},
		{name: "whoplans on Neo4j", command: func(port string) []string {
			return []string{whoplans, "serve", "--store", o.URL, "--listen", "127.0.0.1:" + port}
		}},
		{name: "the same, nothing cached", command: func(port string) []string {
			return []string{whoplans, "serve", "--store", o.URL, "--neo4j-answers", "0", "--answer-cache", "0", "--listen", "127.0.0.1:" + port}
		}},
		{name: "whoplans embedded", command: func(port string) []string {
			return []string{whoplans, "serve", "--store", "sqlite:" + filepath.Join(dir, "whoplans.db"), "--listen", "127.0.0.1:" + port}
		}},
		{name: "the same, nothing cached", command: func(port string) []string {
			return []string{whoplans, "serve", "--store", "sqlite:" + filepath.Join(dir, "uncached.db"), "--answer-cache", "0", "--listen", "127.0.0.1:" + port}
		}},
	}
	// The data set is in the database before the peer looks at it.
	for _, s := range append(systems[1:len(systems):len(systems)], systems[0]) {
		if err := s.start(ctx, dir); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, s.stop()) }()
	}
	questions, err := ask(ctx, systems[3], o.Only)
	if err != nil {
		return err
	}
	for _, q := range questions {
		if err := q.agree(ctx, systems); err != nil {
			return err
		}
	}
	return compare(ctx, os.Stdout, systems, questions, o)
}

// system is a server to compare.
type system struct {
	name    string
	peer    bool // it has the peer's schema
	command func(port string) []string

	addr string
	url  string
	cmd  *exec.Cmd
	log  *os.File
	done chan error
}

// ready is how long a server may take to start; the first one fills an empty
// database.
const ready = 5 * time.Minute

// start starts the server on a free port, and waits until it answers.
func (s *system) start(ctx context.Context, dir string) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	s.addr = listener.Addr().String()
	_, port, err := net.SplitHostPort(s.addr)
	if err := errors.Join(err, listener.Close()); err != nil {
		return err
	}
	if s.log, err = os.CreateTemp(dir, "log-"); err != nil {
		return err
	}
	args := s.command(port)
	s.cmd = exec.Command(args[0], args[1:]...)
	s.cmd.Stdout, s.cmd.Stderr = s.log, s.log
	// A cold Neo4j takes its time over the data set.
	s.cmd.Env = append(os.Environ(), "NODE_ENV=production", "WHOPLANS_NEO4J_TIMEOUT="+ready.String())
	if err := s.cmd.Start(); err != nil {
		return fmt.Errorf("%s: %w", s.name, err)
	}
	s.done = make(chan error, 1)
	go func() { s.done <- s.cmd.Wait() }()
	s.url = "http://" + s.addr + "/graphql"
	if err := s.answers(ctx); err != nil {
		text, _ := os.ReadFile(s.log.Name())
		return errors.Join(fmt.Errorf("%s: %w\n%s", s.name, err, text), s.stop())
	}
	return nil
}

// answers waits until the server answers.
func (s *system) answers(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, ready)
	defer cancel()
	again := time.NewTicker(50 * time.Millisecond)
	defer again.Stop()
	for {
		if _, err := s.query(ctx, body("{ __typename }", nil)); err == nil {
			return nil
		}
		select {
		case err := <-s.done:
			s.done <- err
			return fmt.Errorf("ended before it answered: %w", err)
		case <-ctx.Done():
			return fmt.Errorf("did not answer: %w", ctx.Err())
		case <-again.C:
		}
	}
}

// stop ends the server and waits for it.
func (s *system) stop() error {
	_ = s.cmd.Process.Signal(syscall.SIGTERM) // it may have ended
	select {
	case <-s.done:
	case <-time.After(15 * time.Second):
		_ = s.cmd.Process.Kill()
		<-s.done
	}
	return s.log.Close()
}

// client keeps its connections.
var client = &http.Client{Timeout: time.Minute}
