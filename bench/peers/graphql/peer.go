package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/whoplans/whoplans/bench"
)

// The names in the table.
const (
	plain     = "encoding/json, served"
	least     = "encoding/json, nothing else"
	whoplans  = "whoplans"
	cached    = "whoplans, answers cached"
	gophers   = "graph-gophers"
	mercurius = "mercurius JIT"
	loaders   = "mercurius JIT, loaders"
)

// peer is a server in a process of its own.
type peer struct {
	name   string
	url    string
	client *http.Client
	cmd    *exec.Cmd
}

// start builds and starts the servers: first the plain one, then whoplans. What
// was started is returned with an error too.
func start(ctx context.Context, dir string) ([]*peer, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	node, err := findNode(ctx)
	if err != nil {
		return nil, err
	}
	file := func(name string) string { return filepath.Join(dir, name) }
	for _, build := range [][]string{
		{"go", "build", "-o", file("whoplans"), "./cmd/whoplans"},
		{"go", "build", "-C", filepath.Join(here, "gophers"), "-o", file("gophers"), "."},
		{"npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", filepath.Join(here, "mercurius")},
	} {
		out, err := exec.CommandContext(ctx, build[0], build[1:]...).CombinedOutput()
		if err != nil {
			return nil, fmt.Errorf("%s: %w\n%s", strings.Join(build, " "), err, out)
		}
	}
	schema, data := filepath.Join(here, "schema.graphql"), file("data.json")
	var peers []*peer
	for _, p := range []struct {
		name string
		args []string
	}{
		{plain, []string{self, "-plain"}},
		{least, []string{self, "-plain"}},
		{whoplans, []string{file("whoplans"), "serve", "--listen", "127.0.0.1:0", "--store", "sqlite:" + file("whoplans.db"), "--max-cost", "10000000", "--answer-cache", "0"}},
		{cached, []string{file("whoplans"), "serve", "--listen", "127.0.0.1:0", "--store", "sqlite:" + file("cached.db"), "--max-cost", "10000000"}},
		{gophers, []string{file("gophers"), schema, data}},
		{mercurius, []string{node, filepath.Join(here, "mercurius", "server.mjs"), schema, data}},
		{loaders, []string{node, filepath.Join(here, "mercurius", "server.mjs"), schema, data, "loaders"}},
	} {
		started, err := startOne(ctx, dir, p.name, p.args)
		if err != nil {
			return peers, err
		}
		peers = append(peers, started)
	}
	return peers, nil
}

// findNode finds Node and npm, or says what to install.
func findNode(ctx context.Context) (string, error) {
	const want = "mercurius needs Node.js 20.9 or newer with npm: install the packages nodejs and npm, or https://nodejs.org/en/download"
	node, err := exec.LookPath("node")
	if err != nil {
		return "", errors.New("there is no node; " + want)
	}
	if _, err := exec.LookPath("npm"); err != nil {
		return "", errors.New("there is no npm; " + want)
	}
	out, err := exec.CommandContext(ctx, node, "--version").Output()
	if err != nil {
		return "", fmt.Errorf("%s --version: %w", node, err)
	}
	var major, minor int
	if _, err := fmt.Sscanf(string(out), "v%d.%d.", &major, &minor); err != nil || major < 20 || major == 20 && minor < 9 {
		return "", fmt.Errorf("%s is Node.js %s; %s", node, strings.TrimSpace(string(out)), want)
	}
	return node, nil
}

// address is that of the endpoint, in a line of output; whoplans has others too.
var address = regexp.MustCompile(`http://[\d.:]+/(graphql|plain/)$`)

// startOne starts a server, and waits until it says where it is.
func startOne(ctx context.Context, dir, name string, args []string) (*peer, error) {
	p := &peer{
		name: name, cmd: exec.CommandContext(ctx, args[0], args[1:]...),
		client: &http.Client{Transport: &http.Transport{MaxConnsPerHost: most, MaxIdleConnsPerHost: most, DisableCompression: true}, Timeout: time.Minute},
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	// A log to a file costs what it costs.
	log, err := os.CreateTemp(dir, "log-")
	if err != nil {
		return nil, err
	}
	defer log.Close()
	p.cmd.Stderr = log
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if p.url = address.FindString(lines.Text()); p.url != "" {
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return p, nil
		}
	}
	err = p.cmd.Wait()
	said, _ := os.ReadFile(log.Name())
	return nil, fmt.Errorf("%s ended before it listened: %w\n%s", name, err, said)
}

func (p *peer) stop() {
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	_ = p.cmd.Wait() // says that it was stopped
}

// ask sends one request, and reads the answer to its end.
func (p *peer) ask(ctx context.Context, q bench.Question, into io.Writer) (int64, error) {
	method, url, body := http.MethodPost, p.url, q.Body()
	switch p.name {
	case plain:
		url = p.url + q.Name
	case least:
		method, url, body = http.MethodGet, p.url+q.Name, nil
	}
	req, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := p.client.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	n, err := io.Copy(into, resp.Body)
	if err == nil && resp.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %s with %s", p.name, q.Name, resp.Status)
	}
	return n, err
}

// tick is the unit of CPU times in /proc.
const tick = time.Second / 100

// cpu is the user and system time that the process has taken.
func (p *peer) cpu() (time.Duration, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	// The name before the last bracket may hold anything.
	fields := strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:]))
	if len(fields) < 13 {
		return 0, fmt.Errorf("/proc/%d/stat is %q", p.cmd.Process.Pid, text)
	}
	user, err := strconv.Atoi(fields[11])
	if err != nil {
		return 0, err
	}
	system, err := strconv.Atoi(fields[12])
	return time.Duration(user+system) * tick, err
}
