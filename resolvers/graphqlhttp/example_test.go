package graphqlhttp_test

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/resolvers/internal/shelf"
	"github.com/whoplans/whoplans/web"
)

// A whole server: the API, the schema's text, the explorer with its examples.
func Example() {
	origin, err := graphqlhttp.ParseOrigin("https://front.example")
	if err != nil {
		fmt.Println(err)
		return
	}
	examples, err := web.Examples([]web.Example{{ID: "Q01", Title: "How many books are there?", Query: "{ books { totalCount } }"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", graphqlhttp.New(shelf.New(new(shelf.Resolver)), &graphqlhttp.Options{
		AllowOrigins: []graphqlhttp.Origin{origin},
		Logger:       slog.New(slog.DiscardHandler),
	}))
	mux.Handle("/schema.graphql", graphqlhttp.SchemaText(func() string { return "type Query { a: Int }" }))
	mux.Handle("/explorer/examples.json", examples)
	mux.Handle("/explorer/", web.Files())
	mux.Handle("GET /{$}", http.RedirectHandler("/explorer/", http.StatusFound))
	srv := httptest.NewServer(graphqlhttp.Trace(graphqlhttp.Secure(mux), nil))
	defer srv.Close()

	resp, err := http.Post(srv.URL+"/graphql", "application/json", strings.NewReader(`{"query":"{ books { totalCount } }"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	fmt.Println(resp.StatusCode, string(body), err)
	// Output: 200 {"data":{"books":{"totalCount":100}}} <nil>
}
