package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/schema"
	"github.com/whoplans/whoplans/seed/questions"
	"github.com/whoplans/whoplans/web"
)

type serveCmd struct {
	storeFlag
	Listen      string        `help:"The address to listen on. Others than this machine can only reach it if you name one of its addresses." default:"127.0.0.1:8080" env:"WHOPLANS_LISTEN" placeholder:"HOST:PORT"`
	AllowOrigin []string      `help:"Sites whose pages may use the API, such as https://example.org." env:"WHOPLANS_ALLOW_ORIGIN" placeholder:"ORIGIN"`
	Deadline    time.Duration `help:"How long one request may take." default:"10s" env:"WHOPLANS_DEADLINE"`
	MaxCost     int           `help:"How many records and values one query may ask for, reckoned from the pages that it names." default:"25000" env:"WHOPLANS_MAX_COST"`
	LogFormat   string        `help:"How to log: ${enum}." enum:"text,json" default:"text" env:"WHOPLANS_LOG_FORMAT"`
	NoSeed      bool          `help:"Do not load the built-in data set into an empty store." env:"WHOPLANS_NO_SEED"`
	snapshotFlag
}

// grace is what requests get to end when the server stops.
const grace = 10 * time.Second

// Run serves until it is told to stop.
func (c serveCmd) Run(ctx context.Context, std streams) (err error) {
	logger := newLogger(std.err, c.LogFormat)
	if c.MaxCost < 1 {
		return fmt.Errorf("--max-cost is at least 1, not %d", c.MaxCost)
	}
	var origins []graphqlhttp.Origin
	for _, o := range c.AllowOrigin {
		origin, err := graphqlhttp.ParseOrigin(o)
		if err != nil {
			return fmt.Errorf("--allow-origin: %w", err)
		}
		origins = append(origins, origin)
	}
	s, err := openStore(ctx, c.Store, c.Neo4j)
	if err != nil {
		return err
	}
	s = c.keep(s, logger)
	defer closing(s, &err)
	g := graph.New(s)
	if !c.NoSeed {
		if err := loadSeed(ctx, g); err != nil {
			return err
		}
	}
	handler, err := c.handler(g, s, logger, origins)
	if err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("%w; choose another address with --listen", err)
	}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      c.Deadline + 20*time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
	if err := announce(ctx, std.out, g, listener.Addr(), c.Store); err != nil {
		return errors.Join(err, listener.Close())
	}
	giveRoom()
	return serve(ctx, server, listener)
}

// room is how much garbage may lie about before it is collected, if what is
// kept is less. A collection looks at all that is kept, and answers leave a lot
// of garbage: with the collector's default, which waits for as much garbage as
// is kept, a small store would spend a third of its time on collecting.
const room = 256 << 20

// giveRoom sets the collector up, unless the environment has. What is kept must
// have been loaded.
func giveRoom() {
	if os.Getenv("GOGC") != "" {
		return
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	debug.SetGCPercent(max(100, int(room*100/max(m.HeapAlloc, 1<<20))))
}

// handler is all that is served.
func (c serveCmd) handler(g *graph.Graph, s store.Store, logger *slog.Logger, origins []graphqlhttp.Origin) (http.Handler, error) {
	return routes(g, s, graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{
		Limits:       graphqlhttp.Limits{Cost: c.MaxCost},
		Present:      resolvers.Present,
		Logger:       logger,
		Deadline:     c.Deadline,
		AllowOrigins: origins,
	}))
}

// serve serves until ctx is done, then lets requests end.
func serve(ctx context.Context, server *http.Server, listener net.Listener) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	err := server.Shutdown(stop)
	if served := <-failed; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}
	return err
}

func newLogger(w io.Writer, format string) *slog.Logger {
	if format == "json" {
		return slog.New(slog.NewJSONHandler(w, nil))
	}
	return slog.New(slog.NewTextHandler(w, nil))
}

// announce says where to go, and what is there.
func announce(ctx context.Context, w io.Writer, g *graph.Graph, addr net.Addr, storeName string) error {
	v, err := g.View(ctx, 0)
	if err != nil {
		return err
	}
	records, err := graph.List[graph.Record](ctx, v, "Record", graph.ListArgs{First: new(int)})
	if err != nil {
		return err
	}
	total, err := records.TotalCount(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, `whoplans %s
  explorer  http://%[2]s/explorer/
  GraphQL   http://%[2]s/graphql
  schema    http://%[2]s/schema.graphql
  store     %[3]s, revision %[4]d, %[5]d records
Stop with Ctrl-C.
`, version(), addr, redacted(storeName), v.Rev(), total)
	return err
}

// routes are the server's paths.
func routes(g *graph.Graph, s store.Store, api http.Handler) (http.Handler, error) {
	qs, err := questions.All()
	if err != nil {
		return nil, err
	}
	list := make([]web.Example, len(qs))
	for i, q := range qs {
		list[i] = web.Example{ID: q.ID, Title: q.Text, Query: q.Query, Variables: q.Variables}
	}
	examples, err := web.Examples(list)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", api)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) { ready(w, r, s) })
	mux.Handle("GET /schema.graphql", graphqlhttp.SchemaText(schema.Text()))
	mux.Handle("GET /explorer/examples.json", examples)
	mux.Handle("GET /explorer/", web.Pages())
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/explorer/", http.StatusSeeOther)
	})
	mux.HandleFunc("GET /id/{slug}", func(w http.ResponseWriter, r *http.Request) { permalink(w, r, g) })
	return graphqlhttp.Trace(graphqlhttp.Secure(mux), nil), nil
}

// ready tells whether requests can be answered: whether the store can be read.
func ready(w http.ResponseWriter, r *http.Request, s store.Store) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	view, err := s.View(ctx, 0)
	if err == nil {
		_, err = view.Get(ctx, []store.ID{"00000000-0000-0000-0000-000000000000"})
	}
	if err != nil {
		http.Error(w, "the store cannot be read", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintf(w, "ready, revision %d\n", view.Rev())
}
