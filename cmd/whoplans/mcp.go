package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/whoplans/whoplans/assistants"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

type mcpCmd struct {
	askedFlags
	Listen string `help:"Answer over HTTP at this address on this machine, such as 127.0.0.1:8090. With --url, each client has the rights of the token that it sends." placeholder:"HOST:PORT"`
}

// Run serves assistants until they are done or the command is stopped.
func (c mcpCmd) Run(ctx context.Context, std streams) error {
	if _, err := c.extensions(); err != nil {
		return err
	}
	if c.Listen == "" {
		return c.answerHere(ctx)
	}
	return c.listen(ctx, std)
}

// answerHere serves the client that started the command. Its output is not made harmless for
// terminals, since a program reads it.
func (c mcpCmd) answerHere(ctx context.Context) error {
	server, err := c.tools(os.Getenv(tokenVariable))
	if err != nil {
		return err
	}
	if err := server.Run(ctx, &mcp.StdioTransport{}); err != nil && ctx.Err() == nil {
		return err
	}
	return nil
}

// listen serves over HTTP, for programs on this machine. Requests from browsers' pages are
// refused, including pages whose host name resolves to this machine.
func (c mcpCmd) listen(ctx context.Context, std streams) error {
	if c.URL != "" && os.Getenv(tokenVariable) != "" {
		return fmt.Errorf("%s would be lent to whoever reaches %s: unset it, each client sends its own token", tokenVariable, c.Listen)
	}
	address, err := loopback(c.Listen, "whoever reaches it reads what this command may read")
	if err != nil {
		return fmt.Errorf("--listen: %w", err)
	}
	server, err := c.tools("")
	if err != nil {
		return err
	}
	e := endpoint{flag: "--listen", address: address, Server: newServer(serveTools(server), 2*time.Minute, slog.New(slog.NewTextHandler(std.err, nil)))}
	if err := e.listen(ctx); err != nil {
		return err
	}
	fmt.Fprintf(std.err, "whoplans answers assistants at %s/mcp\nStop with Ctrl-C.\n", e.url())
	stopped := make(chan error, 1)
	defer context.AfterFunc(ctx, func() {
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
		defer cancel()
		stopped <- e.Shutdown(end)
	})()
	if err := e.serve(); err != nil {
		return err
	}
	return <-stopped
}

// serveTools serves the protocol over HTTP. Requests do not depend on each other, so that a
// client can go on after the command was restarted.
func serveTools(server *mcp.Server) http.Handler {
	tools := mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return server }, &mcp.StreamableHTTPOptions{
		Stateless: true, JSONResponse: true, MaxRequestBodyBytes: 1 << 20, PropagateRequestCancellation: true,
	})
	mux := http.NewServeMux()
	mux.Handle("/mcp", http.NewCrossOriginProtection().Handler(tools))
	return graphqlhttp.Secure(mux)
}

// tools returns tools that use the token a client sends, or otherwise the given one.
func (c mcpCmd) tools(token string) (*mcp.Server, error) {
	return assistants.New(version(), func(ctx context.Context, q assistants.Question) (*assistants.Answer, error) {
		extensions, err := c.extensions()
		if err != nil {
			return nil, err
		}
		if q.Token == "" {
			q.Token = token
		}
		a, err := c.askFor(ctx, q.Token, &graphql.RawParams{Query: q.Document, Variables: q.Variables, Extensions: extensions})
		if err != nil {
			return nil, err
		}
		return a.told()
	})
}

// told returns an answer in the form that assistants get.
func (a *answer) told() (*assistants.Answer, error) {
	var out assistants.Answer
	for _, e := range a.Errors {
		out.Errors = append(out.Errors, e.Error())
	}
	if n, ok := a.Extensions["cutLists"].(float64); ok {
		out.Cut = int(n)
	}
	var err error
	if out.JSON, err = json.Marshal(a); err != nil {
		return nil, err
	}
	if !a.hasData() && len(a.Errors) > 0 {
		return &out, nil
	}
	data, err := a.values()
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	if err := writeText(&text, data, lineWidth); err != nil {
		return nil, err
	}
	out.Text = text.String()
	return &out, nil
}

// lineWidth is the width of lines for readers without a screen.
const lineWidth = 200
