package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/exchange/xlsx"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// askedFlags name what answers: a store or a running server.
type askedFlags struct {
	stateFlags
	URL string `help:"Ask a running server, given the URL of its /graphql, instead of a store. A token comes from $$WHOPLANS_TOKEN." env:"WHOPLANS_URL"`
}

// asking is how commands ask a question and print the answer.
type asking struct {
	askedFlags
	csvFlags
	Format   string `help:"How to write the answer: ${enum}." enum:"table,json,csv,xlsx" default:"table" short:"o"`
	To       string `help:"Write the answer to this file, whose name sets the format: .csv, .xlsx or .json." type:"path" placeholder:"FILE"`
	Width    int    `help:"Width of a table, in characters." default:"100" env:"WHOPLANS_WIDTH,COLUMNS"`
	Revision bool   `help:"Also print the revision that was read."`
}

// answer asks, and prints the response. If it has errors, the command fails after printing the
// data.
func (c asking) answer(ctx context.Context, std streams, params *graphql.RawParams) (err error) {
	if params.Extensions, err = c.extensions(); err != nil {
		return err
	}
	options, err := c.options()
	if err != nil {
		return err
	}
	if err := c.chooseFormat(); err != nil {
		return err
	}
	answer, err := c.ask(printed(ctx, std), params)
	if err != nil {
		return err
	}
	if answer.hasData() || len(answer.Errors) == 0 {
		print := func(w io.Writer) error { return c.print(ctx, w, answer, params, options) }
		if c.To == "" {
			err = print(std.out)
		} else {
			err = writeFile(c.To, print)
		}
		if err != nil {
			return err
		}
	}
	if rev, ok := answer.Extensions["revision"]; ok && c.Revision {
		fmt.Fprintf(std.err, "revision %v\n", rev)
	}
	if n, ok := answer.Extensions["cutLists"].(float64); ok {
		fmt.Fprintf(std.err, "lists with more records than are shown: %.0f; ask for up to 100 with first, and for the next ones with after\n", n)
	}
	if len(answer.Errors) > 0 {
		for _, e := range answer.Errors {
			fmt.Fprintln(std.err, "whoplans:", e)
		}
		if c.URL == "" && answer.says(resolvers.CodeReadOnly) {
			fmt.Fprintln(std.err, "A query only reads a store. Changes are made by a running server: say where it is with --url.")
		}
		return exitCode{code: exitFailed}
	}
	return nil
}

// chooseFormat derives the format from the file name, if there is one.
func (c *asking) chooseFormat() error {
	switch ending := strings.ToLower(filepath.Ext(c.To)); {
	case c.To == "" && c.Format == "xlsx":
		return errors.New("a workbook cannot be printed: name a file with --to")
	case c.To == "" || c.Format != "table":
	case ending == ".csv", ending == ".xlsx", ending == ".json":
		c.Format = ending[1:]
	default:
		return fmt.Errorf("%s does not say how to write the answer: end it in .csv, .xlsx or .json, or give --format", c.To)
	}
	return nil
}

// ask asks a server or a store with the rights of whoever runs the command.
func (c askedFlags) ask(ctx context.Context, p *graphql.RawParams) (*answer, error) {
	return c.askFor(ctx, os.Getenv(tokenVariable), p)
}

// askFor asks a server with the rights of a token. A store's file can be read by whoever can
// open it.
func (c askedFlags) askFor(ctx context.Context, token string, p *graphql.RawParams) (*answer, error) {
	if c.URL != "" {
		return ask(ctx, c.URL, token, p)
	}
	return c.askStore(ctx, p)
}

// extensions returns the request's extensions, which name the state and the language; nil for
// the present state in English.
func (c askedFlags) extensions() (map[string]any, error) {
	state, err := c.state()
	if err != nil || state == nil && c.Language == "" {
		return nil, err
	}
	extensions := map[string]any{}
	if state != nil {
		extensions[resolvers.AtExtension] = state
	}
	if c.Language != "" {
		extensions[resolvers.LanguageExtension] = c.Language
	}
	return extensions, nil
}

// askStore asks a store; an empty one in memory gets the built-in data set first.
func (c askedFlags) askStore(ctx context.Context, p *graphql.RawParams) (*answer, error) {
	var a *answer
	err := c.read(ctx, func(g *graph.Graph) error {
		server := graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{Present: resolvers.Present})
		resp := server.Do(ctx, p)
		if err := ctx.Err(); err != nil {
			return err // the answer's own deadline
		}
		raw, err := json.Marshal(resp)
		if err != nil {
			return err
		}
		a, err = readAnswer(raw)
		return err
	})
	return a, err
}

// tokenVariable holds the token that commands send. It is no flag, since others can see the
// command line.
const tokenVariable = "WHOPLANS_TOKEN"

// ask asks a server, with a token if there is one.
func ask(ctx context.Context, url, token string, p *graphql.RawParams) (*answer, error) {
	body, err := json.Marshal(map[string]any{"query": p.Query, "variables": p.Variables, "extensions": p.Extensions})
	if err != nil {
		return nil, err
	}
	got, err := sendJSON(ctx, url, token, "application/graphql-response+json, application/json;q=0.9", body, time.Minute)
	if err != nil {
		return nil, err
	}
	a, err := readAnswer(got.body)
	if err != nil {
		return nil, fmt.Errorf("%s answers %s, and not as a GraphQL server does: give the address of its /graphql", url, got.status)
	}
	return a, nil
}

// reply is a server's response.
type reply struct {
	host, status, media string
	ok                  bool
	body                []byte
}

// sendJSON sends JSON to a server, as [send] does.
func sendJSON(ctx context.Context, url, token, accept string, body []byte, within time.Duration) (*reply, error) {
	return send(ctx, url, token, "application/json", accept, body, within)
}

// send sends a body to a server, with a token if there is one.
func send(ctx context.Context, url, token, media, accept string, body []byte, within time.Duration) (*reply, error) {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	var client http.Client
	if token != "" {
		if req.URL.Scheme != "https" && !signin.Loopback(req.URL.Host) {
			return nil, fmt.Errorf("%s is not sent to %s, where others could read it: use https, or unset it", tokenVariable, url)
		}
		req.Header.Set("Authorization", "Bearer "+token)
		client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse } // the token is for this address alone
	}
	req.Header.Set("Content-Type", media)
	req.Header.Set("Accept", accept)
	resp, err := client.Do(req)
	if errors.Is(err, syscall.ECONNREFUSED) {
		return nil, fmt.Errorf("no server answers at %s; start one (whoplans serve), or leave out --url to use a store", url)
	}
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", url, err)
	}
	defer resp.Body.Close()
	const most = 64 << 20
	raw, err := io.ReadAll(io.LimitReader(resp.Body, most+1))
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", url, err)
	}
	if len(raw) > most {
		return nil, fmt.Errorf("ask %s: the answer is larger than %d bytes; ask for less at a time", url, most)
	}
	is, _, _ := mime.ParseMediaType(resp.Header.Get("Content-Type"))
	return &reply{resp.Request.URL.Host, resp.Status, is, resp.StatusCode == http.StatusOK, raw}, nil
}

// print writes the answer in the chosen format.
func (c asking) print(ctx context.Context, w io.Writer, a *answer, p *graphql.RawParams, o csv.Options) error {
	if c.Format == "json" {
		return a.writeJSON(w)
	}
	data, err := a.values()
	if err != nil {
		return err
	}
	if c.Format == "table" {
		return writeText(w, data, c.Width)
	}
	doc, _ := parser.ParseQuery(&ast.Source{Input: p.Query}) // nil if the server understands more than this program
	sheet := flatten(data, asked{doc, p.Variables}).sheet("Answer")
	if c.Format == "csv" {
		return csv.Write(w, sheet, o)
	}
	about, err := c.about(ctx, a, p)
	if err != nil {
		return err
	}
	return xlsx.Write(w, &table.Book{About: about, Sheets: []*table.Sheet{sheet}}, nil)
}

// about returns the question and the source of the data, for the file.
func (c asking) about(ctx context.Context, a *answer, p *graphql.RawParams) (*colophon.Colophon, error) {
	about := &colophon.Colophon{Title: "an answer of whoplans", Question: strings.TrimSpace(p.Query), Date: time.Now().UTC().Format(time.DateOnly)}
	if len(p.Variables) > 0 {
		variables, err := json.Marshal(p.Variables)
		if err != nil {
			return nil, err
		}
		about.Question += "\n" + string(variables)
	}
	if rev, ok := a.Extensions["revision"].(float64); ok {
		about.Revision = graph.Rev(rev)
	}
	if a.Extensions["cutLists"] != nil {
		about.Notes = append(about.Notes, "There is more than is shown: lists were cut at their page.")
	}
	of, err := c.ask(ctx, &graphql.RawParams{Query: `{ dataset { title version licence licenceURL citation } }`, Extensions: p.Extensions})
	if err != nil {
		return nil, err
	}
	var data struct{ Dataset *colophon.Data }
	if err := json.Unmarshal(of.Data, &data); err == nil && data.Dataset != nil {
		about.Data = append(about.Data, *data.Dataset)
	}
	return about, nil
}
