package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/people"
	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/observed"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/schema"
	"github.com/whoplans/whoplans/seed"
	"github.com/whoplans/whoplans/seed/questions"
	"github.com/whoplans/whoplans/web"
)

type serveCmd struct {
	storeFlag
	publicFlag
	TrustProxy    []string      `help:"Proxies whose X-Forwarded-For and X-Forwarded-Proto are trusted, by address or network, such as 10.0.0.0/8." env:"WHOPLANS_TRUST_PROXY" placeholder:"ADDRESS"`
	Listen        string        `help:"The address to listen on. Other machines can only reach it if you name one of its addresses." default:"127.0.0.1:8080" env:"WHOPLANS_LISTEN"`
	MetricsListen string        `help:"Serve /metrics at this address, and no longer at the main one." env:"WHOPLANS_METRICS_LISTEN" placeholder:"HOST:PORT"`
	DebugListen   string        `help:"Serve profiles for go tool pprof at this address of this machine, such as 127.0.0.1:6060." env:"WHOPLANS_DEBUG_LISTEN" placeholder:"HOST:PORT"`
	AllowOrigin   []string      `help:"Sites whose pages may use the API, such as https://example.org." env:"WHOPLANS_ALLOW_ORIGIN" placeholder:"ORIGIN"`
	FrameAncestor []string      `help:"Sites that may embed the pages in their own, such as https://example.org." env:"WHOPLANS_FRAME_ANCESTOR" placeholder:"ORIGIN"`
	Deadline      time.Duration `help:"How long one request may take." default:"10s" env:"WHOPLANS_DEADLINE"`
	MaxCost       int           `help:"How many records and values one query may ask for, estimated from the page sizes in it." default:"25000" env:"WHOPLANS_MAX_COST"`
	AnswerCache   int           `help:"Megabytes of answers to keep for repeated queries, until the next commit; 0 keeps none." default:"32" env:"WHOPLANS_ANSWER_CACHE"`
	Drain         time.Duration `help:"How long the server stays up, at least, after it is told to stop, to finish what it has begun and answer 503 to new requests. Give a load balancer the seconds that it needs to notice." default:"200ms" env:"WHOPLANS_DRAIN"`
	LogFormat     string        `help:"How to log: ${enum}." enum:"text,json" default:"text" env:"WHOPLANS_LOG_FORMAT"`
	HideCountry   []string      `help:"Jurisdictions that only administrators, and their own editors, may read about, by code." env:"WHOPLANS_HIDE_COUNTRY" placeholder:"CODE"`
	HideType      []string      `help:"Types of record that only administrators may read, and editors if these are about what they edit, such as STATEMENT." env:"WHOPLANS_HIDE_TYPE" placeholder:"TYPE"`
	NoSeed        bool          `help:"Do not load the built-in data set into an empty store." env:"WHOPLANS_NO_SEED"`
	snapshotFlag
	tlsFlags
	traceFlags
}

// grace is the least time that requests get to finish when the server stops.
const grace = 10 * time.Second

// Run serves until it is stopped.
func (c serveCmd) Run(ctx context.Context, std streams) (err error) {
	lines := gather(std.err)
	defer lines.flush()
	logger := lines.logger(c.LogFormat)
	others, err := c.otherSites()
	if err := errors.Join(c.bounds(), err); err != nil {
		return err
	}
	hides, err := c.hides()
	if err != nil {
		return err
	}
	reached, err := c.reached(logger)
	if err != nil {
		return err
	}
	cert, err := c.certificate(ctx, logger)
	if err != nil {
		return err
	}
	tracing, err := c.tracing(ctx, logger)
	if err != nil {
		return err
	}
	defer closing(tracing, &err)
	watch := watcher{newMetrics(), tracing}
	endpoints, err := c.listen(ctx, watch.metrics, cert, logger)
	if err != nil {
		return err
	}
	health := &health{}
	stops := stopping{health: health, drain: c.Drain, grace: max(grace, c.Deadline+time.Second), logger: logger}
	defer func() { err = errors.Join(err, stops.unbegun(ctx, endpoints), closeAll(endpoints)) }()
	set := c.dataSet()
	opened, err := openStore(ctx, c.Store, c.Neo4j, logger)
	if err != nil {
		return err
	}
	s := c.keep(opened, observed.New(opened, watch), logger)
	defer closing(s, &err)
	g, err := c.graph(ctx, s, set, hides, logger)
	if err != nil {
		return err
	}
	people, err := c.people(ctx, logger)
	if err != nil {
		return err
	}
	if people != nil {
		defer closing(people, &err)
	}
	health.store, health.writable = opened, newWritable(opened, people, logger)
	watch.metrics.show(newStoreMetrics(opened, storeFiles(c.Store), health.writable), cert)
	if endpoints[0].Handler, err = c.handler(g, health, watch, others, signin.New(people, reached), people, logger); err != nil {
		return err
	}
	if err := c.announce(ctx, std, g, s, people, reached, endpoints); err != nil {
		return err
	}
	return stops.serve(ctx, endpoints)
}

// dataSet returns the built-in data set, which is read ahead if it may be loaded.
func (c serveCmd) dataSet() func() *seed.Set {
	if c.NoSeed {
		return seed.Default
	}
	return readAhead(c.Store)
}

// begin does what can be done in parallel with the rest of the start: it reads the schema,
// which takes as long as opening a file, and configures the collector. end is called when the
// server ends.
func begin() (end func()) {
	stop := giveRoom()
	var reading sync.WaitGroup
	reading.Go(resolvers.Prepare)
	return func() { reading.Wait(); stop() }
}

// graph opens the graph on a store, with the built-in data set if the store is empty. What is
// to be hidden is hidden once that has been loaded.
func (c serveCmd) graph(ctx context.Context, s store.Store, set func() *seed.Set, hides access.Hidden, logger *slog.Logger) (*graph.Graph, error) {
	g := graph.New(s)
	g.Budget = c.budget()
	if !c.NoSeed {
		if err := loadSet(ctx, g, set, logger); err != nil {
			return nil, err
		}
	}
	g.Hidden = hides
	return g, nil
}

// bounds fails if a given number is impossible.
func (c serveCmd) bounds() error {
	switch {
	case c.MaxCost < 1:
		return fmt.Errorf("--max-cost is at least 1, not %d", c.MaxCost)
	case c.Deadline <= 0:
		return fmt.Errorf("--deadline is more than 0s, not %s", c.Deadline)
	case c.AnswerCache < 0:
		return fmt.Errorf("--answer-cache is %d; give megabytes, 0 for none", c.AnswerCache)
	case c.Drain < 0:
		return fmt.Errorf("--drain is at least 0s, not %s", c.Drain)
	}
	return nil
}

// otherSites are the sites that may use the API, and those that may show the pages in a frame.
type otherSites struct{ allowed, framing []graphqlhttp.Origin }

func (c serveCmd) otherSites() (s otherSites, err error) {
	if s.allowed, err = parseOrigins("--allow-origin", c.AllowOrigin); err == nil {
		s.framing, err = parseOrigins("--frame-ancestor", c.FrameAncestor)
	}
	return s, err
}

// parseOrigins parses the sites that a flag names.
func parseOrigins(flag string, sites []string) ([]graphqlhttp.Origin, error) {
	var origins []graphqlhttp.Origin
	for _, s := range sites {
		o, err := graphqlhttp.ParseOrigin(s)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", flag, err)
		}
		origins = append(origins, o)
	}
	return origins, nil
}

// stepsOfCost is how many steps answering may take for each record or value that a query may
// ask for, if that exceeds the graph's default.
const stepsOfCost = 8

// budget returns how many steps answering may take. It grows with the cost that queries may
// have, since otherwise they would be admitted only to be stopped half-way.
func (c serveCmd) budget() int { return max(graph.DefaultBudget, stepsOfCost*c.MaxCost) }

// handler serves everything at the main address.
func (c serveCmd) handler(g *graph.Graph, h *health, watch watcher, others otherSites, gate *signin.Gate, a *accounts.Accounts, logger *slog.Logger) (http.Handler, error) {
	metrics, tracing := watch.metrics, watch.tracing
	es := resolvers.Serving(g, people.New(a), c.AnswerCache<<20)
	metrics.know(es)
	api := graphqlhttp.New(es, &graphqlhttp.Options{
		Limits:       graphqlhttp.Limits{Cost: c.MaxCost},
		Present:      resolvers.Present,
		Logger:       logger,
		Deadline:     c.Deadline,
		AllowOrigins: others.allowed,
		Stage:        tracing.stages(),
		Observe: func(ctx context.Context, op graphqlhttp.Operation) {
			metrics.operation(op)
			tracing.operation(ctx, op)
		},
	})
	site, err := pages(g, h, tracing)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	for _, path := range []string{"/sign-in", "/sign-in/", "/sign-out"} {
		mux.Handle(path, graphqlhttp.Secure(gate.Pages())) // never in a frame, where people could not see which site they sign in to
	}
	newDownloads(g, gate.Public, logger).handle(site, tracing)
	site.Handle("POST /load", tracing.request("/load", newLoading(g, gate, logger)))
	site.Handle("POST /import/{file}", tracing.request("/import/{file}", newUploads(g, a, gate, logger)))
	mappings{a}.handle(site, gate, tracing, logger)
	if c.MetricsListen == "" && g.Hidden.Empty() { // metrics also count what is hidden
		site.Handle("GET /metrics", metrics.handler())
	}
	mux.Handle("/graphql", tracing.request("/graphql", metrics.counted(api)))
	mux.Handle("/", graphqlhttp.Secure(graphqlhttp.Framed(site, others.framing)))
	return known(h.draining(gate.Identify(mux)), logger), nil
}

// listen binds the main server, which has no handler yet, and the additional ones. It comes
// before opening the store, since a server that cannot listen must not leave a new file behind.
func (c serveCmd) listen(ctx context.Context, m *metrics, cert *certificate, logger *slog.Logger) ([]endpoint, error) {
	if strings.TrimSpace(c.Listen) == "" {
		return nil, errors.New("--listen is empty; name an address such as 127.0.0.1:8080")
	}
	main := newServer(nil, c.Deadline+20*time.Second, logger)
	main.TLSConfig = cert.config()
	wanted := []endpoint{{flag: "--listen", address: c.Listen, Server: main}}
	if c.MetricsListen != "" {
		mux := http.NewServeMux()
		mux.Handle("GET /metrics", m.handler())
		wanted = append(wanted, endpoint{flag: "--metrics-listen", address: c.MetricsListen, shows: "metrics", path: "/metrics", Server: newServer(mux, time.Minute, logger)})
	}
	if c.DebugListen != "" {
		address, err := loopback(c.DebugListen, "profiles show what the server does and holds")
		if err != nil {
			return nil, fmt.Errorf("--debug-listen: %w", err)
		}
		wanted = append(wanted, endpoint{flag: "--debug-listen", address: address, shows: "profiles", path: "/debug/pprof/", Server: newServer(profiles(), 5*time.Minute, logger)})
	}
	for i := range wanted {
		if err := wanted[i].listen(ctx); err != nil {
			return nil, errors.Join(err, closeAll(wanted[:i]))
		}
	}
	return wanted, nil
}

// announce prints the addresses and what is there.
func (c serveCmd) announce(ctx context.Context, std streams, g *graph.Graph, s store.Store, a *accounts.Accounts, reached signin.Options, endpoints []endpoint) error {
	w, invite := std.out, std.terminal && reached.Loopback && reached.Public == nil
	signIn, err := c.invitation(ctx, a, invite, endpoints[0].url())
	if err != nil {
		return err
	}
	view, err := s.View(ctx, 0)
	if err != nil {
		return err
	}
	total, err := store.CountAll(ctx, view, graph.Describe().Schema())
	if err != nil {
		return err
	}
	fmt.Fprintf(w, `whoplans %s
  pages     %[2]s/
  explorer  %[2]s/explorer/
  GraphQL   %[2]s/graphql
  schema    %[2]s/schema.graphql
  sign-in   %[3]s
`, version(), endpoints[0].url(), signIn)
	for _, e := range endpoints[1:] {
		fmt.Fprintf(w, "  %-9s %s%s\n", e.shows, e.url(), e.path)
	}
	fmt.Fprintf(w, "  store     %s, revision %d, %d records\n", redacted(c.Store), view.Rev(), total)
	held, builtIn, err := older(access.With(ctx, access.Operator("operator")), g)
	if err != nil {
		return err
	}
	if held != "" {
		fmt.Fprintf(w, "  data set  of version %s; this program comes with %s: %s\n", held, builtIn, c.howToLoad())
	}
	_, err = fmt.Fprintln(w, "Stop with Ctrl-C.")
	return err
}

// howToLoad says how to update the store to the built-in data set.
func (c serveCmd) howToLoad() string {
	how := "whoplans load --built-in --author NAME --reason REASON"
	if c.Store != defaultStore {
		how += " --store " + redacted(c.Store)
	}
	if storeFiles(c.Store) != nil {
		how = "stop the server, or name it with --url, and run " + how
	}
	return how
}

// pages serves the paths beside /graphql. Questions to the graph are traced.
func pages(g *graph.Graph, h *health, t *tracing) (*http.ServeMux, error) {
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
	mux.HandleFunc("GET /healthz", h.live)
	mux.HandleFunc("GET /readyz", h.ready)
	mux.Handle("GET /schema.graphql", graphqlhttp.SchemaText(schema.Text))
	mux.Handle("GET /explorer/examples.json", examples)
	files, app := web.Files(), web.NewApp()
	mux.Handle("GET /explorer/", files)
	mux.Handle("GET /app/", files)
	for _, path := range []string{"/{$}", "/c/", "/tasks", "/tasks/{task}", "/compare", "/ask", "/search", "/changes", "/changes/{revision}", "/people", "/import"} {
		mux.Handle("GET "+path, app)
	}
	mux.Handle("GET /id/{slug}", t.request("/id/{slug}", permalink(g, app)))
	return mux, nil
}
