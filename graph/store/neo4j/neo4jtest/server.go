package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/bench/measure"
)

// Options say how a server is to be run.
type Options struct {
	// Version of Neo4j. Empty means what the environment says, else [LTS].
	Version string

	// Password of the user neo4j. Empty switches authentication off.
	Password string

	// Certificate and Key are PEM files. If they are set, connections must be
	// encrypted.
	Certificate, Key string

	// Advertised is the address that the server gives clients that route,
	// such as that of a proxy. Empty means its own.
	Advertised string

	// Brief makes a server that starts in less time and is slower from then
	// on, which pays for the first minute.
	Brief bool

	// Data is the folder that databases are kept in. Empty means one of the
	// server's own.
	Data string

	// Log is told what takes time, and where logs are. Nil discards it.
	Log io.Writer
}

// Server is a Neo4j process with data of its own.
type Server struct {
	// Keep makes Close leave the logs behind.
	Keep bool

	o        Options
	release  release
	java     string
	lib      string
	home     string
	file     string // says that home is shared, if it is
	port     int
	cmd      *exec.Cmd
	watchdog *exec.Cmd
	hold     io.WriteCloser // the watchdog ends the server when nobody holds this
	exited   chan struct{}
}

// Patience is how long a server may take to start or to answer, cold and on a
// busy machine. Starting takes six seconds on an idle one.
const Patience = 5 * time.Minute

// Start fetches what is needed and returns a server that answers. It ends with
// [Server.Close], or with the process that started it.
func Start(ctx context.Context, o *Options) (*Server, error) { return start(ctx, o, "") }

// start starts a server. With it ends a file that tells of it, if any does.
func start(ctx context.Context, o *Options, file string) (*Server, error) {
	s := &Server{file: file}
	if o != nil {
		s.o = *o
	}
	if s.o.Log == nil {
		s.o.Log = io.Discard
	}
	if s.o.Version == "" {
		s.o.Version = os.Getenv(VersionVariable)
	}
	var err error
	if s.release, err = releaseOf(s.o.Version); err != nil {
		return nil, err
	}
	if s.java, err = java(ctx, s.release, s.o.Log); err != nil {
		return nil, err
	}
	if s.lib, err = jars(ctx, s.release, s.o.Log); err != nil {
		return nil, err
	}
	if s.home, err = os.MkdirTemp("", "whoplans-neo4j-"); err != nil {
		return nil, err
	}
	if err := s.configure(); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	if err := s.Resume(ctx); err != nil {
		s.Keep = true
		return nil, errors.Join(err, s.Close())
	}
	if err := s.prepare(ctx); err != nil {
		s.Keep = true
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// StartFor starts a server of the test's own, which ends with the test. When the
// test fails, its logs stay.
func StartFor(t testing.TB, o Options) *Server {
	t.Helper()
	o.Log = os.Stderr
	s, err := Start(t.Context(), &o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		s.Keep = t.Failed()
		if err := s.Close(); err != nil {
			t.Errorf("stopping Neo4j: %v", err)
		}
	})
	return s
}

// Address is the host and port on which the server listens for Bolt.
func (s *Server) Address() string { return fmt.Sprintf("127.0.0.1:%d", s.port) }

// URL is the server's address for [neo4j.Open], with user and password if it
// wants them. Under the race detector it is one without routing: the driver
// reads its table of routes while it takes a lost connection out of it, which
// would fail whatever test comes upon it.
//
// [neo4j.Open]: https://pkg.go.dev/github.com/whoplans/whoplans/graph/store/neo4j#Open
func (s *Server) URL() string {
	u := url.URL{Scheme: "neo4j", Host: s.Address()}
	if measure.Slower > 1 {
		u.Scheme = "bolt"
	}
	if s.o.Certificate != "" {
		u.Scheme += "+ssc"
	}
	if s.o.Password != "" {
		u.User = url.UserPassword("neo4j", s.o.Password)
	}
	return u.String()
}

// configure writes the server's home.
func (s *Server) configure() error {
	for _, dir := range []string{"data", "conf", "logs", "run", "plugins", "import", "lib", "licenses"} {
		if err := os.MkdirAll(filepath.Join(s.home, dir), 0o755); err != nil {
			return err
		}
	}
	if err := syscall.Mkfifo(filepath.Join(s.home, pipe), 0o600); err != nil {
		return err
	}
	var err error
	if s.port, err = freePort(); err != nil {
		return err
	}
	advertised := s.o.Advertised
	if advertised == "" {
		advertised = s.Address()
	}
	conf := []string{
		"server.default_listen_address=127.0.0.1",
		"server.bolt.listen_address=" + s.Address(),
		"server.bolt.advertised_address=" + advertised,
		"server.http.enabled=false",
		"server.https.enabled=false",
		"server.memory.pagecache.size=64m",
		"db.tx_log.preallocate=false",
		"dbms.cypher.min_replan_interval=1h", // wiping is no reason to plan anew
		"dbms.usage_report.enabled=false",
		fmt.Sprintf("dbms.security.auth_enabled=%t", s.o.Password != ""),
	}
	if s.o.Data != "" {
		conf = append(conf, "server.directories.data="+s.o.Data)
	}
	if s.o.Certificate != "" {
		conf = append(conf,
			"server.bolt.tls_level=REQUIRED",
			"dbms.ssl.policy.bolt.enabled=true",
			"dbms.ssl.policy.bolt.base_directory="+filepath.Dir(s.o.Certificate),
			"dbms.ssl.policy.bolt.public_certificate="+s.o.Certificate,
			"dbms.ssl.policy.bolt.private_key="+s.o.Key,
			"dbms.ssl.policy.bolt.client_auth=NONE")
	}
	return os.WriteFile(filepath.Join(s.home, "conf", "neo4j.conf"), []byte(strings.Join(conf, "\n")+"\n"), 0o644)
}

// Set gives a setting of the server a value, in the place of the one that Set gave it
// before, from the next [Server.Resume] on.
func (s *Server) Set(t testing.TB, name, value string) {
	t.Helper()
	file := filepath.Join(s.home, "conf", "neo4j.conf")
	conf, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := slices.DeleteFunc(strings.Split(strings.TrimSpace(string(conf)), "\n"), func(l string) bool { return strings.HasPrefix(l, name+"=") })
	if err := os.WriteFile(file, []byte(strings.Join(append(lines, name+"="+value), "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// freePort returns a port that nobody listens on. It is none of those that the
// system gives out, of which another process could be given it while the server
// starts, or is killed.
func freePort() (int, error) {
	const first, last = 10_000, 32_767
	var err error
	for range 100 {
		port := first + rand.IntN(last-first+1)
		var l net.Listener
		if l, err = net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port)); err == nil {
			return port, l.Close()
		}
	}
	return 0, err
}

// Resume starts a server that was killed again, on its port and data, and
// returns when it answers.
func (s *Server) Resume(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, Patience)
	defer cancel()
	if err := s.launch(); err != nil {
		return err
	}
	driver, err := Dial(s.initialURL())
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		last := driver.VerifyAuthentication(ctx, nil)
		if last == nil || ctx.Err() == nil && !neo4j.IsRetryable(last) && !neo4j.IsConnectivityError(last) {
			return nil // it answers, even if by asking for another password
		}
		select {
		case <-tick.C:
		case <-s.exited:
			return fmt.Errorf("Neo4j ended while it started:\n%s", s.tail())
		case <-ctx.Done():
			return fmt.Errorf("Neo4j does not answer: %w: %w\n%s", ctx.Err(), last, s.tail())
		}
	}
}

// initialURL is the URL without authentication.
func (s *Server) initialURL() string {
	u, _, _ := strings.Cut(s.URL(), "://")
	return u + "://" + s.Address()
}

// launch starts the process and a watchdog that ends it when we are gone.
func (s *Server) launch() error {
	log, err := os.OpenFile(filepath.Join(s.home, "logs", "console.log"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return err
	}
	defer log.Close()
	flags := []string{"-Xmx512m", "-XX:+UseSerialGC"}
	if s.o.Brief {
		flags = append(flags, "-XX:TieredStopAtLevel=1")
	}
	s.cmd = exec.Command(s.java, append(flags,
		"--add-opens=java.base/java.nio=ALL-UNNAMED",
		"--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"-Dio.netty.tryReflectionSetAccessible=true",
		"-cp", filepath.Join(s.lib, "*"), s.release.class,
		"--home-dir="+s.home, "--config-dir="+filepath.Join(s.home, "conf"))...)
	s.cmd.Stdout, s.cmd.Stderr = log, log
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := s.cmd.Start(); err != nil {
		return fmt.Errorf("starting Java: %w", err)
	}
	s.exited = make(chan struct{})
	go func(cmd *exec.Cmd, exited chan struct{}) {
		cmd.Wait()
		close(exited)
	}(s.cmd, s.exited)

	s.watchdog = exec.Command("sh", "-c", watch, "sh", fmt.Sprint(s.cmd.Process.Pid), s.file)
	s.watchdog.Dir = s.home
	s.watchdog.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if s.hold, err = os.OpenFile(filepath.Join(s.home, pipe), os.O_RDWR, 0); err == nil {
		err = s.watchdog.Start()
	}
	if err != nil {
		s.cmd.Process.Kill()
		<-s.exited
		s.cmd = nil
		return fmt.Errorf("starting the watchdog: %w", err)
	}
	return nil
}

// watch signs for who else comes to use the server, in its home, until all who
// hold the pipe are gone. Then it ends the server, which takes a moment, and
// tidies up.
const watch = `
while read -r sign; do : >"$sign"; done <` + pipe + `
kill -9 "$1"
n=0
while [ $n -lt 200 ] && kill -0 "$1" 2>/dev/null; do
	sleep 0.05
	n=$((n + 1))
done
rm -rf data
if [ -n "$2" ] && grep -qF "$PWD" "$2" 2>/dev/null; then rm -f "$2"; fi
[ -e keep ] || rm -rf "$PWD"`

// prepare sets the password and lets the server plan and run some statements,
// the first of which takes it seconds.
func (s *Server) prepare(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, Patience)
	defer cancel()
	if s.o.Password != "" {
		u, _ := url.Parse(s.initialURL())
		u.User = url.UserPassword("neo4j", "neo4j")
		err := execute(ctx, u.String(), "system",
			`ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password`, map[string]any{"password": s.o.Password})
		if err != nil {
			return fmt.Errorf("setting the password: %w", err)
		}
	}
	err := execute(ctx, s.URL(), "", `CYPHER 5
		UNWIND range(1, 100) AS i
		CREATE (a:Warm {i: i})-[:UP]->(b:Warm {i: -i})
		WITH a, b ORDER BY a.i LIMIT 10
		DETACH DELETE a, b
		RETURN count(*)`, nil)
	if err == nil {
		err = Wipe(ctx, s.URL())
	}
	if err != nil {
		return fmt.Errorf("warming up: %w", err)
	}
	return nil
}

func execute(ctx context.Context, address, database, cypher string, params map[string]any) error {
	driver, err := Dial(address)
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	_, err = neo4j.ExecuteQuery(ctx, driver, cypher, params, neo4j.EagerResultTransformer,
		neo4j.ExecuteQueryWithDatabase(database))
	return err
}

// Process is what runs, nil after [Server.Kill].
func (s *Server) Process() *os.Process {
	if s.cmd == nil {
		return nil
	}
	return s.cmd.Process
}

// Kill ends the process at once, as a power cut would. [Server.Resume] starts
// it again.
func (s *Server) Kill() {
	if s.cmd == nil {
		return
	}
	s.watchdog.Process.Kill()
	s.watchdog.Wait()
	s.hold.Close()
	s.cmd.Process.Kill()
	<-s.exited
	s.cmd = nil
}

// Close ends the server and removes what it wrote, or says where the logs are
// if they are to be kept.
func (s *Server) Close() error {
	s.Kill()
	if !s.Keep {
		return os.RemoveAll(s.home)
	}
	fmt.Fprintf(s.o.Log, "the logs of Neo4j are in %s\n", filepath.Join(s.home, "logs"))
	return os.RemoveAll(filepath.Join(s.home, "data"))
}

// tail returns the end of what the server printed and logged.
func (s *Server) tail() string {
	var text strings.Builder
	for _, name := range []string{"console.log", "neo4j.log"} {
		b, _ := os.ReadFile(filepath.Join(s.home, "logs", name))
		text.Write(b[max(0, len(b)-4000):])
	}
	return text.String()
}
