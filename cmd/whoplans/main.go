// Command whoplans serves the knowledge graph of health-workforce planning,
// and keeps its data.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"reflect"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"
	"github.com/mattn/go-isatty"
	"golang.org/x/text/transform"

	"github.com/whoplans/whoplans/exchange"
	"github.com/whoplans/whoplans/graph/access"
)

// Exit codes.
const (
	exitOK     = 0
	exitFailed = 1 // failed
	exitUsage  = 2 // error in the command line
	exitFaults = 3 // the data have faults or conflicts
)

// cli is the command line. Every setting is a flag that an environment variable can set, too.
// Load and Copy give Neo4j more time, since they write whole data sets as one commit.
type cli struct {
	Serve    serveCmd    `cmd:"" help:"Start the server; an empty store gets the HEROES data set first." set:"neo4j_timeout=30s"`
	Query    queryCmd    `cmd:"" help:"Ask one question and print the answer." set:"neo4j_timeout=30s"`
	Export   exportCmd   `cmd:"" help:"Write what is on record to a file that other tools read." set:"neo4j_timeout=10m"`
	Import   importCmd   `cmd:"" help:"Import a table that somebody edited: show what would change, then change it." set:"neo4j_timeout=10m"`
	Mapping  mappingCmd  `cmd:"" help:"Manage the saved mappings, which say how to read other people's files." set:"neo4j_timeout=30s"`
	Fiche    ficheCmd    `cmd:"" help:"Write a few pages about each country, as HTML and PDF: who does what, data, methods, gaps, with numbered sources." set:"neo4j_timeout=10m"`
	Gaps     gapsCmd     `cmd:"" help:"List what is missing, wrong or weak in who does what, the most urgent first." set:"neo4j_timeout=30s"`
	Matrix   matrixCmd   `cmd:"" help:"Print who does what, task by task." set:"neo4j_timeout=30s"`
	Roadmap  roadmapCmd  `cmd:"" help:"Show what a scenario achieves, and the way there." set:"neo4j_timeout=30s"`
	Scenario scenarioCmd `cmd:"" help:"List, copy and adopt scenarios." set:"neo4j_timeout=30s"`
	MCP      mcpCmd      `cmd:"" name:"mcp" help:"Let assistants ask: tools of the Model Context Protocol, over standard input and output or HTTP." set:"neo4j_timeout=30s"`
	Check    checkCmd    `cmd:"" help:"Look for faults in data files, and say how to fix them." set:"neo4j_timeout=30s"`
	New      newCmd      `cmd:"" help:"Print a new record to paste into a file, with an unused slug." set:"neo4j_timeout=30s"`
	Load     loadCmd     `cmd:"" help:"Load data files, or the built-in data set, into a store, as one change." set:"neo4j_timeout=10m"`
	Undo     undoCmd     `cmd:"" help:"Undo a change that the log shows." set:"neo4j_timeout=30s"`
	Log      logCmd      `cmd:"" help:"Show who changed what, when and why." set:"neo4j_timeout=30s"`
	Backup   backupCmd   `cmd:"" help:"Write a consistent copy of the store's file, even while it is being served."`
	Restore  restoreCmd  `cmd:"" help:"Replace the store's file with a backup; the old file is kept."`
	Copy     copyCmd     `cmd:"" help:"Copy one store into another, with its history." set:"neo4j_timeout=10m"`
	User     userCmd     `cmd:"" help:"Manage who has an account, whether or not the server is running." set:"neo4j_timeout=30s"`
	Token    tokenCmd    `cmd:"" help:"Manage the tokens with which programs act for people." set:"neo4j_timeout=30s"`
	Audit    auditCmd    `cmd:"" help:"Show what was done to accounts, by whom and when." set:"neo4j_timeout=30s"`
	Codebook codebookCmd `cmd:"" help:"Print what each field of the data contains and means."`
	Schema   schemaCmd   `cmd:"" help:"Print the GraphQL schema."`
	Version  versionCmd  `cmd:"" help:"Print the version."`
}

// words are names that the descriptions of flags insert.
var words = kong.Vars{"store": defaultStore, "formats": strings.Join(exchange.Names(), ", ")}

// streams are where a command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
	terminal bool // out is a terminal, so that nothing keeps what is printed
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	unsetVoid()
	os.Exit(run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr, isatty.IsTerminal(os.Stdout.Fd())}))
}

// unsetVoid removes settings whose variable is empty or blank, as the environment files of
// supervisors leave them: kong would take them for values. COLUMNS is shared by all programs,
// so no value of it is an error. A separator may be a blank.
func unsetVoid() {
	for _, setting := range os.Environ() {
		name, value, _ := strings.Cut(setting, "=")
		blank := value == "" || strings.TrimSpace(value) == "" && name != "WHOPLANS_SEPARATOR"
		void := blank && (strings.HasPrefix(name, "WHOPLANS_") || strings.HasPrefix(name, "OTEL_"))
		if name == "COLUMNS" {
			width, err := strconv.Atoi(value)
			void = err != nil || width < 1
		}
		if void {
			_ = os.Unsetenv(name) // fails only for an empty name
		}
	}
}

// exitCode ends the program with a code, after printing the message if there is one.
type exitCode struct {
	code int
	err  error
}

func (e exitCode) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

// run is the program, without the process around it.
func run(ctx context.Context, args []string, std streams) int {
	out := &careful{w: std.out}
	shown := transform.NewWriter(out, harmless)
	std.out, std.err = shown, transform.NewWriter(std.err, harmless)
	code := execute(ctx, args, std)
	_ = shown.Close() // writes the rest; its error is out's
	if code == exitOK && out.err != nil {
		fmt.Fprintln(std.err, "whoplans: the output cannot be written:", out.err)
		return exitFailed
	}
	return code
}

// careful writes until an error occurs, and keeps the error, since callers that print lines do
// not check it.
type careful struct {
	w   io.Writer
	err error
}

// Write implements io.Writer.
func (c *careful) Write(p []byte) (int, error) {
	if c.err != nil {
		return 0, c.err
	}
	n, err := c.w.Write(p)
	c.err = err
	return n, err
}

// execute parses the command line and runs the command.
func execute(ctx context.Context, args []string, std streams) int {
	if len(args) > 0 && args[0] == serving {
		defer begin()()
	}
	exited := -1
	ctx = access.With(ctx, access.Operator("operator")) // whoever can open the store; requests to a server have contexts of their own
	parser, err := kong.New(grammar(args),
		kong.Name("whoplans"),
		kong.Description("Who plans Europe's health workforce: who does which task, by what method, on whose data."),
		kong.Writers(std.out, std.err),
		kong.Exit(func(code int) { exited = code }),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(std),
		kong.UsageOnError(),
		words,
	)
	if err != nil {
		fmt.Fprintln(std.err, "whoplans:", err)
		return exitFailed
	}
	switch {
	case len(args) == 0:
		args = []string{"--help"}
	case args[0] == "help":
		args = append(slices.Clone(args[1:]), "--help")
	}
	k, err := parser.Parse(args)
	if exited >= 0 {
		return exited
	}
	if err != nil {
		fmt.Fprintf(std.err, "whoplans: %v\nSee: whoplans --help\n", err)
		return exitUsage
	}
	err = k.Run()
	var code exitCode
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &code):
		if code.err != nil {
			fmt.Fprintln(std.err, "whoplans:", code.err)
		}
		return code.code
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(std.err, "whoplans: interrupted; nothing was lost")
		return exitFailed
	}
	fmt.Fprintln(std.err, "whoplans:", err)
	return exitFailed
}

// serving is the command that must start quickly, since people wait for it.
const serving = "serve"

// grammar returns what kong parses the command line by: for the serve command only that, since
// parsing all commands takes as long as opening a small file.
func grammar(args []string) any {
	asksForHelp := slices.ContainsFunc(args, func(a string) bool { return a == "--help" || a == "-h" })
	for field := range reflect.TypeFor[cli]().Fields() {
		if name := cmp.Or(field.Tag.Get("name"), strings.ToLower(field.Name)); !asksForHelp && len(args) > 0 && args[0] == name {
			return reflect.New(reflect.StructOf([]reflect.StructField{field})).Interface()
		}
	}
	return new(cli)
}

type versionCmd struct{}

// Run prints the version and the build's details.
func (versionCmd) Run(std streams) error {
	fmt.Fprintln(std.out, "whoplans", version())
	return nil
}

// version returns the module's version or, in a build from a checkout, its commit.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	v := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && v == "(devel)" && len(s.Value) >= 12 {
			v = "commit " + s.Value[:12]
		}
	}
	return v + " (" + info.GoVersion + ")"
}
