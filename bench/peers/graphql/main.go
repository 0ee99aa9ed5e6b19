// Command graphql measures whoplans beside other GraphQL servers: the CPU that
// each server process takes for one request over HTTP, on the same data and
// with the same answers. It runs on Linux, at the top of the project:
//
//	go run ./bench/peers/graphql
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/whoplans/whoplans/bench"
	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/sqlite"
)

// here is where the peers are.
const here = "bench/peers/graphql"

func main() {
	log.SetFlags(0)
	turns := flag.Int("turns", 6, "how many turns each server has for each question")
	long := flag.Duration("turn", 700*time.Millisecond, "how long a turn is")
	plain := flag.Bool("plain", false, "only serve the plain handlers")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var err error
	if *plain {
		err = servePlain(ctx)
	} else {
		err = run(ctx, *turns, *long)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// run sets the servers up, sees to it that they agree, and measures them.
func run(ctx context.Context, turns int, long time.Duration) (err error) {
	if _, err := os.Stat(here); err != nil {
		return fmt.Errorf("run this at the top of the project: %w", err)
	}
	dir, err := os.MkdirTemp("", "whoplans-peers-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := fill(ctx, dir); err != nil {
		return err
	}
	peers, err := start(ctx, dir)
	defer func() {
		for _, p := range peers {
			p.stop()
		}
	}()
	if err != nil {
		return err
	}
	questions := bench.Questions()
	for _, q := range questions {
		if err := agree(ctx, peers, q); err != nil {
			return err
		}
	}
	table := measure.NewTable("", "clients", "", "CPU µs", "to plain", "to whoplans", "target", "requests", "KB answered")
	for _, q := range questions {
		for _, clients := range []int{1, most} {
			if clients > 1 && q.Name != "S" {
				continue // a large answer takes its time whoever else asks
			}
			found, err := compare(ctx, peers, q, clients, turns, long)
			if err != nil {
				return err
			}
			for i, f := range found {
				table.Row(q.Name, clients, peers[i].name, f.each(), measure.Ratio(f.each(), found[0].each()),
					measure.Ratio(f.each(), found[2].each()), targets[q.Name+" "+peers[i].name], f.requests, float64(f.size)/1e3)
			}
		}
	}
	return table.Print(os.Stdout, "GraphQL servers over HTTP, each in a process of its own: CPU for one request",
		"User and system time of the server, each client on one connection, no compression. The answers were",
		"found equal, and none is cached but where it says so. The peers keep each record as an object, and find",
		"what it leads to in maps and lists made beforehand: at once, or by mercurius' loaders, its way to read",
		"from a store. whoplans and the plain handler read from the store.")
}

// most is how many clients ask at once.
const most = 8

// targets are those of questions and servers: of whoplans to the plain handler as it
// would be served, of others to whoplans.
var targets = map[string]string{
	"S " + whoplans:  "≤ 1.15",
	"S " + cached:    "≤ 0.8",
	"S " + mercurius: "≥ 0.83",
	"M " + loaders:   "≥ 5",
}

// fill writes the generated data for whoplans, and for the others.
func fill(ctx context.Context, dir string) error {
	for _, name := range []string{"whoplans.db", "cached.db"} { // a file has one server
		s, err := sqlite.Open(ctx, filepath.Join(dir, name), graph.Describe().Schema(), nil)
		if err != nil {
			return err
		}
		if err := errors.Join(bench.Load(ctx, graph.New(s)), s.Close()); err != nil {
			return err
		}
	}
	type record struct {
		ID     graph.ID       `json:"id"`
		Kind   graph.Kind     `json:"kind"`
		Slug   string         `json:"slug"`
		Fields map[string]any `json:"fields"`
	}
	var records []record
	for _, d := range bench.Drafts() {
		records = append(records, record{graph.SlugID(d.Slug), d.Kind, d.Slug, d.Fields})
	}
	text, err := json.Marshal(records)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "data.json"), text, 0o600)
}

// servePlain serves the plain handler of each question under its name.
func servePlain(ctx context.Context) error {
	debug.SetGCPercent(6400) // a quarter of a gigabyte beside the 4 MB that are kept, as whoplans has it
	g := graph.New(memory.New(graph.Describe().Schema()))
	if err := bench.Load(ctx, g); err != nil {
		return err
	}
	mux := http.NewServeMux()
	logger := slog.New(slog.NewTextHandler(os.Stderr, nil))
	for _, q := range bench.Questions() {
		mux.Handle("GET /plain/"+q.Name, q.Plain(g))
		mux.Handle("POST /plain/"+q.Name, q.Served(g, logger))
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Printf("http://%s/plain/\n", listener.Addr())
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute}
	defer context.AfterFunc(ctx, func() { server.Close() })()
	return server.Serve(listener)
}
