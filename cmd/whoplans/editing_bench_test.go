package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/whoplans/whoplans/bench/measure"
)

// BenchmarkReadersBesideEditors measures small queries over HTTP at rest, and while 64
// editors edit: without a pause, and each once a second, by a mutation with variables, as programs do. Server, editors and readers are
// a process each, so that what editors do to send and to read is not the server's; they
// give way to it.
func BenchmarkReadersBesideEditors(b *testing.B) {
	name := "sqlite:" + filepath.Join(b.TempDir(), "whoplans.db")
	s := startProcess(b, "--store", name)
	command(b, "user", "add", "Ann", "--role", "administrator", "--store", name)
	token := secretIn(b, command(b, "token", "create", "Ann", "x", "--role", "administrator", "--store", name))
	readers := newClient(s.base+"/graphql", 1)
	table := measure.NewTable("editors", "slowest", "ms at rest", "ms beside loops", "ms while they edit", "to rest", "to loops", "target", "edits a second")
	for _, c := range []struct {
		name  string
		pause time.Duration
	}{{"without a pause", 0}, {"each once a second", time.Second}} {
		b.Run(c.name, func(b *testing.B) {
			readers.times(b) // all is warm
			var ms []whileEditing
			turns(b, 5, func() {
				m := whileEditing{rest: readers.forSeconds(b), loops: besideLoops(func() []time.Duration { return readers.forSeconds(b) })}
				m.edits = besideEditors(b, s.base, token, c.pause, func() { m.busy = readers.forSeconds(b) })
				ms = append(ms, m)
			})
			slices.SortFunc(ms, func(x, y whileEditing) int { return cmp.Compare(x.toRest(99), y.toRest(99)) })
			m := ms[len(ms)/2]
			for _, p := range []int{50, 90, 99} {
				bound := ""
				if p == 99 {
					bound = "≤ 3"
				}
				table.Row(c.name, 100-p, percentile(m.rest, p).Seconds()*1e3, percentile(m.loops, p).Seconds()*1e3, percentile(m.busy, p).Seconds()*1e3, m.toRest(p), measure.Ratio(percentile(m.busy, p), percentile(m.loops, p)), bound, m.edits)
			}
		})
	}
	if err := table.Print(os.Stdout, "A small query over HTTP while 64 editors edit over HTTP, from another process", "The turn in the middle; slowest is in per cent. A machine with other work takes more from a process that is busy, whatever that does: where plain loops alone are as slow, it is the machine."); err != nil {
		b.Fatal(err)
	}
}

// forSeconds is [client.times] of two seconds, in which editors commit often.
func (c *client) forSeconds(tb testing.TB) []time.Duration {
	tb.Helper()
	var took []time.Duration
	for begun := time.Now(); time.Since(begun) < 2*time.Second; {
		took = append(took, c.times(tb)...)
	}
	slices.Sort(took)
	return took
}

// whileEditing is how long small queries take at rest and while others edit.
type whileEditing struct {
	rest, loops, busy []time.Duration // the longest last
	edits             float64         // a second
}

func (m whileEditing) toRest(p int) float64 {
	return measure.Ratio(percentile(m.busy, p), percentile(m.rest, p))
}

// besideEditors calls f while a process of 64 editors edits, and returns how many changes
// they make a second.
func besideEditors(b *testing.B, base, token string, pause time.Duration, f func()) float64 {
	b.Helper()
	cmd := exec.CommandContext(b.Context(), "nice", "-n", "10", "editors", base, pause.String())
	cmd.Env = append(os.Environ(), "EDITORS_TOKEN="+token)
	in, err := cmd.StdinPipe()
	if err != nil {
		b.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	said := bufio.NewScanner(out)
	if !said.Scan() {
		b.Fatal("no editor edits")
	}
	f()
	in.Close()
	if !said.Scan() {
		b.Fatal("editors do not say how many changes they made")
	}
	edits, err := strconv.ParseFloat(said.Text(), 64)
	if err := cmp.Or(err, cmd.Wait()); err != nil {
		b.Fatal(err)
	}
	return edits
}

// beEditors is a process of 64 editors, who edit a record each until its standard input
// ends. It prints a line when the first change is made, and in the end how many they made
// a second.
func beEditors() {
	const editors = 64
	pause, err := time.ParseDuration(os.Args[2])
	if err != nil {
		panic(err)
	}
	s := sender{os.Args[1] + "/graphql", os.Getenv("EDITORS_TOKEN"), &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: editors}}}
	ctx, stop := context.WithCancel(context.Background())
	var subjects struct {
		Data struct {
			Institutions struct{ Nodes []struct{ Slug string } }
		}
	}
	if err := json.Unmarshal(s.ask(ctx, "query($n: Int) { institutions(first: $n) { nodes { slug } } }", map[string]any{"n": editors}), &subjects); err != nil {
		panic(err)
	}
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		stop()
	}()
	var made atomic.Int64
	var work sync.WaitGroup
	begun := time.Now()
	for i, subject := range subjects.Data.Institutions.Nodes {
		work.Go(func() {
			wait := pause * time.Duration(i) / editors
			for n := 0; ctx.Err() == nil; n++ {
				select {
				case <-time.After(wait):
				case <-ctx.Done():
				}
				wait = pause
				answer := s.ask(ctx, `mutation($id: ID!, $note: String) { updateInstitution(input: {id: $id, set: {note: $note}}) { revision userErrors { message } } }`,
					map[string]any{"id": subject.Slug, "note": fmt.Sprintf("seen %d", n)})
				if bytes.Contains(answer, []byte(`"userErrors":[]`)) && made.Add(1) == 1 {
					fmt.Println("editing")
				}
			}
		})
	}
	work.Wait()
	fmt.Println(float64(made.Load()) / time.Since(begun).Seconds())
}

// sender sends queries as somebody, by a token.
type sender struct {
	url, token string
	client     *http.Client
}

// ask returns the answer; nothing, or a part, where all is over meanwhile.
func (s sender) ask(ctx context.Context, query string, variables map[string]any) []byte {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		panic(err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url, bytes.NewReader(body))
	if err != nil {
		panic(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+s.token)
	resp, err := s.client.Do(req)
	if err != nil {
		return nil
	}
	defer resp.Body.Close()
	raw, _ := io.ReadAll(resp.Body) // of a part nobody takes anything
	return raw
}
